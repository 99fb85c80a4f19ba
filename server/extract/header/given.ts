/** What a person says of a document's head, in place of what was read. */
import { inFigures, inNumerals } from "../../lexicon/index.ts";
import { type DocumentRecord, type Evidence, type HeadField, lineAt } from "../../model/index.ts";
import { standingOf } from "./level.ts";
import { normalNumber } from "./number.ts";
import { genreOf } from "./title.ts";

/** Where the words stand and on which line: the whole text of the source, and the starts of its lines. */
export interface GivenIn {
  readonly text: string;
  readonly lineStarts: readonly number[];
}

/**
 * The record with some fields as a person has them; the empty text: there is none. Each has for its evidence the place where
 * its words stand in the document, else the empty range at its start. Genre, level and place follow.
 */
export function withHead(
  record: DocumentRecord,
  given: ReadonlyMap<HeadField, string>,
  source: GivenIn,
): DocumentRecord {
  if (given.size === 0) return record;
  const said = (field: HeadField): string | undefined => given.get(field);
  const evidence = (...forms: readonly string[]): Evidence => standing(record, forms, source);
  const [title, number, date, issuer] = [said("title"), said("number"), said("date"), said("issuer")];
  const named = (issuer ?? "").split(/[、，,;；]/u).flatMap((name) => name.replace(/\s+/gu, "") || []);
  const issuers = issuer === undefined ? record.issuers : named.map((name) => ({ name, ...evidence(name) }));
  return {
    ...record,
    issuers,
    ...(title === undefined
      ? {}
      : {
          title: title === "" ? null : { value: title.replace(/\s+/gu, ""), ...evidence(title) },
          genre: genreOf(title),
        }),
    ...(number === undefined
      ? {}
      : {
          number: number === "" ? null : { value: normalNumber(number), ...evidence(number, normalNumber(number)) },
        }),
    ...(date === undefined ? {} : { date: date === "" ? null : { value: date, ...evidence(...printedDates(date)) } }),
    ...(issuer === undefined ? {} : standingOf(issuers)),
  };
}

/** A day as documents print it. */
function printedDates(iso: string): readonly string[] {
  const [year = "", month = "", day = ""] = iso.split("-");
  return [
    `${year}年${Number(month)}月${Number(day)}日`,
    `${year}年${month}月${day}日`,
    `${inFigures(year)}年${inNumerals(Number(month))}月${inNumerals(Number(day))}日`,
    iso,
  ];
}

/** The first place where one of the forms stands in the document, whatever spaces and kinds of brackets are between. */
function standing(record: DocumentRecord, forms: readonly string[], { text, lineStarts }: GivenIn): Evidence {
  const own = text.slice(record.start, record.end);
  const found = forms.map((form) => patternOf(form).exec(own)).find((match) => match !== null && match[0] !== "");
  const start = record.start + (found?.index ?? 0);
  const end = start + (found?.[0].length ?? 0);
  return { start, end, line: lineAt(lineStarts, start), quote: text.slice(start, end), rule: "person", confidence: 1 };
}

const patternOf = (form: string): RegExp =>
  new RegExp(
    [...form.replace(/\s+/gu, "")]
      .map((c) =>
        /[〔[［(（]/u.test(c)
          ? "[〔\\[［(（]"
          : /[〕\]］)）]/u.test(c)
            ? "[〕\\]］)）]"
            : c.replace(/[\\^$.*+?(){}|/]/gu, "\\$&"),
      )
      .join("\\s*"),
    "u",
  );
