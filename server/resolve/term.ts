/** From when, until when and how firmly a document holds, from what it says of itself. */
import type { ValidityFact } from "../model/index.ts";
import { lastDayOf } from "./dates.ts";

interface Told {
  /** ISO date */
  readonly value: string;
  readonly quote: string;
}

export interface Term {
  readonly trial: ValidityFact | undefined;
  readonly effective: Told | null;
  /** last day, included */
  readonly expires: Told | null;
}

/**
 * Of several dates the one that says it of the document itself, then the earliest: a text that was amended later prints the day of
 * its new version beside its own. A term of years or months ends on the day before.
 */
export function termOf(validity: readonly ValidityFact[], issuedOn: string | null): Term {
  const of = (kind: ValidityFact["kind"]): ValidityFact | undefined =>
    validity
      .filter((fact) => fact.kind === kind)
      .sort((a, b) => b.confidence - a.confidence || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0))[0];
  const effective = of("effectiveOn") ?? null;
  const from = effective?.value ?? issuedOn;
  const last = of("expiresOn");
  if (last !== undefined) return { trial: of("trial"), effective, expires: last };
  const years = of("validYears");
  const long = years ?? of("validMonths");
  const until =
    from === null || long === undefined ? null : lastDayOf(from, Number(long.value) * (years === undefined ? 1 : 12));
  const expires = until === null || long === undefined ? null : { value: until, quote: long.quote };
  return { trial: of("trial"), effective, expires };
}
