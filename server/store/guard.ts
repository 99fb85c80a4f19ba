/** What is refused from a console before anything is sent, on either engine. */
import { StoreError } from "./port.ts";
import { checkShape, MAX_DEPTH } from "./shape.ts";

/** characters */
const MAX_STATEMENT = 100_000;
/** one operator after another is planned as one deep tree */
const MAX_OPERATORS = 2_000;
/** characters of a console's answer, as JSON: a row may be of any width, and stands in the server as it is sent */
export const MAX_ANSWER = 32 * 2 ** 20;
export const TOO_WIDE = `one row of the answer is longer than ${MAX_ANSWER / 2 ** 20} million characters; ask for less at once`;

/** Characters of a row as JSON; more than any limit where no string could hold it. */
export function lengthOf(row: readonly unknown[]): number {
  try {
    return JSON.stringify(row).length;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/**
 * The statement with comments and the insides of strings and quoted names blanked, so that words in them are not seen.
 * @param names leaves quoted names as they are
 */
export function withoutStrings(statement: string, names = false): string {
  return statement.replace(
    /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n\r]*|'(?:\\[\s\S]|[^'\\])*(?:'|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$)|`(?:``|[^`])*(?:`|$)/gu,
    (found) =>
      found.startsWith("/")
        ? " ".repeat(found.length)
        : found.length < 2 || (names && found.startsWith("`"))
          ? found
          : `${found[0]}${"_".repeat(found.length - 2)}${found[0]}`,
  );
}

/** @throws StoreError `forbidden` when a statement is longer or deeper than either engine is known to bear */
export function checkSize(statement: string): void {
  if (statement.length > MAX_STATEMENT) {
    throw new StoreError(
      "forbidden",
      `expected a statement of at most ${MAX_STATEMENT} characters, got ${statement.length}; pass long lists as parameters`,
    );
  }
  const bare = withoutStrings(statement);
  checkShape(withoutStrings(statement, true));
  const run = ["NOT", "CASE"].some((word) =>
    new RegExp(`(?:\\b${word}\\b[\\s{(]*){${MAX_DEPTH + 1},}`, "iu").test(bare),
  );
  const cases = bare.match(/\bCASE\b/giu)?.length ?? 0;
  if (run || cases > 200)
    throw new StoreError("forbidden", `expected brackets nested at most ${MAX_DEPTH} deep, got more`);
  const operators = bare.match(/[+\-*/%^]|\b(?:AND|OR|XOR|UNION)\b/giu)?.length ?? 0;
  if (operators > MAX_OPERATORS || /[+-]{65}/u.test(bare.replace(/\s+/gu, ""))) {
    throw new StoreError(
      "forbidden",
      `expected at most ${MAX_OPERATORS} operators in one statement, got ${operators}; pass long lists as parameters`,
    );
  }
}

const REFUSED: readonly (readonly [RegExp, string])[] = [
  [/\bLOAD\s+CSV\b/iu, "LOAD CSV reads files and addresses"],
  [/\b(?:CREATE|MERGE|SET|DELETE|DETACH|REMOVE|FOREACH|INSERT|DROP|ALTER|GRANT|DENY|REVOKE)\b/iu, "it writes"],
  [/\bSESSION\b|\bSTART\s+TRANSACTION\b|\bCOMMIT\b|\bROLLBACK\b/iu, "it changes the session"],
  [/\bUSE\b/iu, "it asks another database"],
  [/\bTERMINATE\b|\b(?:CONCURRENT\s+)?TRANSACTIONS\b/iu, "it rules transactions"],
];

/**
 * A word after a dot, colon or dollar sign, or before a colon in a map, is a name and not a clause. Each word is looked
 * at once, from its beginning and whole: a statement of one long word must not take a time that grows with its square.
 */
const NAMES =
  /[.:$|&!]\s*[\p{L}_][\p{L}\p{N}_]*|(?<![\p{L}\p{N}_])[\p{L}_][\p{L}\p{N}_]*(?![\p{L}\p{N}_])(?=\s*:(?!:))/gu;

/** The statement without a leading EXPLAIN or PROFILE, comments before it included; as it is where none leads it. */
export function withoutExplain(statement: string): string {
  const passed = /\s+|\/\/[^\n]*\n|\/\*[\s\S]*?\*\//uy;
  let at = 0;
  while (passed.exec(statement)) at = passed.lastIndex;
  const word = /(?:EXPLAIN|PROFILE)\b/iuy;
  word.lastIndex = at;
  return word.test(statement) ? statement.slice(word.lastIndex) : statement;
}

/** @throws StoreError `forbidden` for a statement with a word of writing, loading or ruling outside strings and names */
export function checkWords(statement: string): void {
  const bare = withoutStrings(statement);
  if (/\\u/iu.test(bare))
    throw new StoreError("forbidden", "expected plain letters, got an escape (\\u) outside a string");
  const words = bare.replace(NAMES, (name) => " ".repeat(name.length));
  for (const [pattern, why] of REFUSED) {
    const found = pattern.exec(words);
    if (found)
      throw new StoreError(
        "forbidden",
        `expected a statement that only reads, got ${found[0].replace(/\s+/gu, " ").toUpperCase()}: ${why}`,
        undefined,
        found.index,
      );
  }
}
