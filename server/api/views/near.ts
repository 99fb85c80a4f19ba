/** Names that are like one which stands nowhere: one letter wrong, missing or too many, two in a long name. A guess, and told as one. */
import type { NodeLabel } from "../../model/index.ts";
import type { Hit, Store } from "../../store/index.ts";
import { textOrNull, texts } from "../rows.ts";

/** names of a label that are looked at for one search */
const LOOKED_AT = 200;
/** letters of a query that is compared: longer ones are cut */
const LONGEST = 60;
/** where a name this short is part of another one, its first and last letter are right: what is left says too little */
const SHORT = 4;

export interface NearName {
  readonly hit: Hit;
  readonly slips: number;
}

/**
 * Nodes whose name, title or alias holds the words but for a slip or two, the most alike first.
 * @param before place that the name begins with, "" where none: it is taken to be right
 * @param own rest of the name; fewer than three letters are like too much
 */
export async function nearNames(
  store: Store,
  labels: readonly NodeLabel[],
  before: string,
  own: string,
): Promise<readonly NearName[]> {
  const letters = [...own].slice(0, LONGEST);
  if (letters.length < 3) return [];
  const allowed = letters.length < 8 ? 1 : 2;
  const sought = `${before}${letters.join("")}`;
  const found = new Map<string, NearName>();
  // titles are long: a few letters with a slip are of too many
  const among = letters.length > SHORT ? labels : labels.filter((label) => label !== "Document");
  const asked = among.flatMap((label) => leftWhole(letters, allowed).map((words) => ({ label, words })));
  const answers = await Promise.all(
    asked.map(({ label, words }) => store.search(label, `${before} ${words}`, LOOKED_AT)),
  );
  for (const hit of answers.flatMap(({ hits }) => hits)) {
    if (found.has(hit.id)) continue;
    const slips = Math.min(...namesOf(hit).map((name) => slipsIn(sought, name)));
    if (slips <= allowed) found.set(hit.id, { hit, slips });
  }
  const rank = ({ hit }: NearName): number => (hit.id.startsWith("org:?") ? 2 : hit.properties.held === false ? 1 : 0);
  const far = ({ hit }: NearName): number =>
    Math.min(...namesOf(hit).map((name) => Math.abs([...name].length - [...sought].length)));
  return [...found.values()].sort(
    (a, b) => a.slips - b.slips || rank(a) - rank(b) || far(a) - far(b) || (a.hit.id < b.hit.id ? -1 : 1),
  );
}

/**
 * What of a name is surely right, whichever its slips: of a long name one of its parts, of a short one all but one letter.
 */
function leftWhole(letters: readonly string[], allowed: number): readonly string[] {
  const part = (from: number, to: number): string => letters.slice(from, to).join("");
  const n = letters.length;
  if (n > SHORT) {
    const cut = (at: number): number => Math.round((at * n) / (allowed + 1));
    return Array.from({ length: allowed + 1 }, (_, at) => part(cut(at), cut(at + 1)));
  }
  return letters.map((_, at) => `${part(0, at)} ${part(at + 1, n)}`.trim());
}

const namesOf = ({ properties }: Hit): readonly string[] => [
  ...[properties.name, properties.title, properties.displayTitle].flatMap((name) => textOrNull(name) ?? []),
  ...texts(properties.aliases),
];

/**
 * Letters that are to be put in, taken out or changed until the words stand in the name (Sellers, 1980). The first or last of them
 * is not left out for one slip, nor changed in a short name that is not all of the name.
 */
export function slipsIn(words: string, name: string): number {
  const sought = [...words];
  const text = [...name];
  if (sought.length === text.length && sought.filter((letter, at) => letter !== text[at]).length === 1) return 1;
  let row = text.map(() => 0);
  let before = 0;
  for (const [at, letter] of sought.entries()) {
    const isEdge = at === 0 || at === sought.length - 1;
    const left = isEdge ? 2 : 1;
    const changed = isEdge && sought.length <= SHORT ? 2 : 1;
    const next: number[] = [];
    let diagonal = before;
    let last = before + left;
    before = last;
    for (const [column, other] of text.entries()) {
      const above = row[column] ?? 0;
      last = Math.min(above + left, last + 1, diagonal + (letter === other ? 0 : changed));
      diagonal = above;
      next.push(last);
    }
    row = next;
  }
  return Math.min(before, ...row);
}
