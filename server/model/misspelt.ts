/** Words of a statement that are misspelt, and what is likely meant: a mistyped label finds nothing, and no engine says so. Pure. */
import { KEYWORDS, tokenLines } from "./cypher.ts";

/** Names that the graph holds; of labels and types the counts do not matter. */
export interface HeldNames {
  readonly labels: Readonly<Record<string, number>>;
  readonly types: Readonly<Record<string, number>>;
  readonly properties: readonly string[];
}

export interface Miss {
  readonly kind: "label" | "type" | "property" | "keyword";
  readonly name: string;
  /** offset of the name in the statement */
  readonly start: number;
  /** null where nothing is near */
  readonly meant: string | null;
}

/** letters that may be wrong, by length of the name */
const slips = (name: string): number => (name.length < 4 ? 1 : name.length < 8 ? 2 : 3);

/**
 * Labels and types that are not there, and properties that are not there while one of nearly that name is: other names after a
 * point (of a map, of a date) are nobody's mistake. Each name once. Nothing where the schema is not known.
 */
export function missesIn(statement: string, schema: HeldNames): readonly Miss[] {
  const [labels, types] = [Object.keys(schema.labels), Object.keys(schema.types)];
  if (labels.length === 0) return [];
  const found = new Map<string, Miss>();
  let start = 0;
  for (const line of tokenLines(statement)) {
    let before = "";
    for (const { kind, text } of line) {
      const name = text.replaceAll("`", "");
      const known =
        kind === "label" ? labels : kind === "type" ? types : isName(text) && before === "." ? schema.properties : null;
      const is = kind === "label" || kind === "type" ? kind : "property";
      if (known && !known.includes(name)) {
        const meant = nearest(name, known);
        const key = `${is} ${name}`;
        if ((is !== "property" || meant !== null) && !found.has(key)) found.set(key, { kind: is, name, start, meant });
      }
      start += text.length;
      before = text;
    }
    start++;
  }
  return [...found.values()];
}

/**
 * The misspelt keyword for which a parser stopped: the word at the place where it did (offset in UTF-16 code units), or the
 * one before it, where that is nearly a keyword. MACTH (d) stops a parser at the word itself, RETRUN d after it.
 */
export function keywordMissAt(statement: string, offset: number): Miss | null {
  let start = 0;
  const words: Miss[] = [];
  for (const line of tokenLines(statement)) {
    let before = "";
    for (const { kind, text } of line) {
      if (start > offset) break;
      // names of two and three letters are near to too many
      if (text.trim() !== "" && (kind !== "plain" || isName(text)))
        words.push({
          kind: "keyword",
          name: text,
          start,
          meant: kind === "plain" && before !== "." && text.length > 3 ? nearest(text, KEYWORDS) : null,
        });
      start += text.length;
      before = text;
    }
    start++;
  }
  return words.slice(-2).findLast(({ meant }) => meant !== null) ?? null;
}

const isName = (text: string): boolean => /^`|^[\p{L}_]/u.test(text);

/** The statement with a name replaced wherever it stands as a label, type or property, or with its misspelt keyword. */
export function corrected(statement: string, { kind, name, start, meant }: Miss): string {
  if (meant === null) return statement;
  if (kind === "keyword") return `${statement.slice(0, start)}${meant}${statement.slice(start + name.length)}`;
  return tokenLines(statement)
    .map((line) =>
      line
        .map((piece, at) => {
          const is = kind === "property" ? line[at - 1]?.text === "." : piece.kind === kind;
          return is && piece.text.replaceAll("`", "") === name ? meant : piece.text;
        })
        .join(""),
    )
    .join("\n");
}

/** The known name with the fewest letters to be changed, if these are few. */
function nearest(name: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = slips(name) + 1;
  for (const one of known) {
    const far = one.toLowerCase() === name.toLowerCase() ? 0 : distance(one.toLowerCase(), name.toLowerCase());
    if (far < least) [best, least] = [one, far];
  }
  return best;
}

/** Letters to be put in, taken out or changed (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}
