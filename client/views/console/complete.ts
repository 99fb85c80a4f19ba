/** What the editor offers while a statement is typed: from the live schema and from the statement itself. Pure. */
import { FUNCTIONS, nextToken, OFFERED, parameterNames, type Scan, startScan } from "../../../server/model/cypher.ts";

export interface Schema {
  readonly labels: Readonly<Record<string, number>>;
  readonly types: Readonly<Record<string, number>>;
  readonly properties: readonly string[];
  /** property → values that it has in this corpus, with how many bear each where that is counted */
  readonly values?: Readonly<Record<string, readonly { readonly label: string; readonly count: number | null }[]>>;
}
export interface Offer {
  readonly label: string;
  readonly kind: "label" | "type" | "property" | "parameter" | "function" | "keyword" | "variable" | "value";
  /** how many nodes or relationships bear it, null where that is not counted */
  readonly count: number | null;
}
export interface Offers {
  /** offset where the word to be replaced begins */
  readonly from: number;
  readonly offers: readonly Offer[];
}

const counted = (kind: "label" | "type", counts: Readonly<Record<string, number>>): readonly Offer[] =>
  Object.entries(counts).map(([label, count]) => ({ label, kind, count }));
const plain = (kind: Offer["kind"], labels: readonly string[]): readonly Offer[] =>
  labels.map((label) => ({ label, kind, count: null }));

/**
 * What may stand at `at`: labels after a colon in round brackets, types in square ones, properties after a point,
 * parameters after $, values within the string that a property is compared with, else variables, functions and keywords.
 * Nothing within other strings and comments.
 */
export function offersAt(statement: string, at: number, schema: Schema): Offers | null {
  const before = statement.slice(0, at);
  const word = /[\p{L}\p{N}_]*$/u.exec(before)?.[0] ?? "";
  const from = at - word.length;
  const scan = scanTo(before.slice(0, from));
  if (typeof scan === "number") return valuesAt(before, scan, schema);
  if (scan === null) return null;
  const sign = before[from - 1] ?? "";
  if (scan.named)
    return {
      from,
      offers: scan.brackets.endsWith("[") ? counted("type", schema.types) : counted("label", schema.labels),
    };
  if (sign === "$")
    return {
      from,
      offers: plain(
        "parameter",
        parameterNames(statement).filter((name) => name !== word),
      ),
    };
  if (sign === ".") return { from, offers: plain("property", schema.properties) };
  if (scan.brackets.endsWith("{") && /[{,]\s*$/.test(before.slice(0, from)))
    return { from, offers: plain("property", schema.properties) };
  if (word === "") return null;
  return {
    from,
    offers: [
      ...plain(
        "variable",
        variablesOf(statement).filter((name) => name !== word),
      ),
      ...plain("function", FUNCTIONS),
      ...plain("keyword", OFFERED),
    ],
  };
}

/** a property and what compares it with the string that follows */
const COMPARED =
  /(?:\.|[{,]\s*)`?([\p{L}_][\p{L}\p{N}_]*)`?\s*(?::|=|<>|\bSTARTS\s+WITH|\bENDS\s+WITH|\bCONTAINS|\bIN\s*\[[^\]]*)\s*$/iu;

/** @param quote offset of the quotation mark that opens the string */
function valuesAt(before: string, quote: number, schema: Schema): Offers | null {
  const name = COMPARED.exec(before.slice(Math.max(0, quote - 1_000), quote))?.[1];
  const mark = before[quote] ?? "";
  const offers = (name === undefined ? undefined : schema.values?.[name])?.map(
    ({ label, count }): Offer => ({
      label: label.replaceAll("\\", "\\\\").replaceAll(mark, `\\${mark}`),
      kind: "value",
      count,
    }),
  );
  return offers === undefined || offers.length === 0 ? null : { from: quote + 1, offers };
}

/** @returns the state at the end of the text; within a string the offset where that begins, within a comment null */
function scanTo(text: string): Scan | number | null {
  const scan = startScan();
  const lines = text.split("\n");
  let start = 0;
  for (const [index, line] of lines.entries()) {
    for (let at = 0; at < line.length; ) {
      const { kind, end } = nextToken(line, at, scan);
      const open = index === lines.length - 1 && end === line.length;
      const piece = line.slice(at, end);
      if (open && kind === "comment" && (scan.comment || piece.startsWith("//"))) return null;
      if (open && kind === "string" && !closed(piece)) return start + at;
      at = end;
    }
    start += line.length + 1;
  }
  return scan.comment ? null : scan;
}
const closed = (piece: string): boolean => piece.length > 1 && piece.endsWith(piece[0] ?? "");

/** Names that the statement itself gives: after an opening bracket, after AS and after UNWIND … AS. */
function variablesOf(statement: string): readonly string[] {
  const names = [
    ...statement.matchAll(/[([]\s*([\p{L}_][\p{L}\p{N}_]*)\s*(?=[:)\]{*]|-)|\bAS\s+([\p{L}_][\p{L}\p{N}_]*)/giu),
  ].map((match) => match[1] ?? match[2] ?? "");
  return [...new Set(names)].filter(Boolean);
}
