/**
 * What whoever keeps a copy notes over it (front matter, fields of a record) and the copy itself does not print. A program takes such
 * notes from an index, or guesses: so the text goes first, a number has to agree with those who issued the text, and names stand or
 * fall with the number.
 */
import { issuerOfNumber } from "../../lexicon/index.ts";
import type { DateFact, IssuerFact, NumberFact } from "../../model/index.ts";
import { fold, isBodyName, keptFields, type MetadataValue } from "../../segment/index.ts";
import { isoDate } from "./date.ts";
import type { Head, Prove } from "./head.ts";
import { isSameBody } from "./issuers.ts";
import { normalNumber } from "./number.ts";

interface Printed {
  readonly number: NumberFact | null;
  readonly issuers: readonly IssuerFact[];
  readonly date: DateFact | null;
}

/** The three facts, with those that the keeper's fields add to what the text prints. */
export function withKept(head: Head, printed: Printed, prove: Prove): Printed {
  const { number, issuers, date } = printed;
  if (number !== null && issuers.length > 0 && date !== null) return printed;
  const { source, span } = head;
  const fields = keptFields(source.text, (span.parts.find(({ kind }) => kind === "header") ?? span).start);
  const field = fields.get("文号");
  if (field === undefined) return printed;
  const value = normalNumber(field.value);
  const agrees = number === null ? isOf(value, issuers) : number.value === value;
  if (!agrees) return printed;
  const day = fields.get("成文日期");
  const iso = day === undefined ? null : isoDate(day.value);
  return {
    number: number ?? { value, ...prove(field.start, field.end, "header/number-kept", 0.75) },
    issuers: issuers.length > 0 ? issuers : namesIn(fields.get("发文机关"), prove),
    date: date ?? (day && iso !== null ? { value: iso, ...prove(day.start, day.end, "header/date-kept", 0.7) } : null),
  };
}

/** Whether a number may be of these bodies: the one that its letters stand for, where they are known, is among them. */
function isOf(number: string, issuers: readonly IssuerFact[]): boolean {
  const { issuer } = issuerOfNumber(number);
  return issuer === null || issuers.length === 0 || issuers.some(({ name }) => isSameBody(name, issuer));
}

const namesIn = (field: MetadataValue | undefined, prove: Prove): readonly IssuerFact[] =>
  field === undefined
    ? []
    : fold(field.value)
        .split(/[、,;]/)
        .filter(isBodyName)
        .map((name) => ({ name, ...prove(field.start, field.end, "header/issuer-kept", 0.7) }));
