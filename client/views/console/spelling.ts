/** Names in a statement that the graph does not hold, and what is likely meant: a mistyped label finds nothing, and no engine says so. Pure. */
import type { Schema } from "./complete.ts";
import { tokenLines } from "./language.ts";

export interface Miss {
  readonly kind: "label" | "type" | "property";
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
export function missesIn(statement: string, schema: Schema): readonly Miss[] {
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

const isName = (text: string): boolean => /^`|^[\p{L}_]/u.test(text);

/** The statement with a name replaced wherever it stands as a label, type or property. */
export function corrected(statement: string, { kind, name, meant }: Miss): string {
  if (meant === null) return statement;
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
