/**
 * Years of divisions that were renamed, merged, upgraded or abolished since 2002, and what followed them. Years read off two
 * editions of GB/T 2260 are the widest that these allow: a name begins no later, and ends no earlier, than its row says.
 */
import { type Place, placeByName, placesByCode } from "./places.ts";
import { lazy, readRows } from "./rows.ts";

interface Life {
  /** first and last year of the name; null where it is not known or has none */
  readonly from: number | null;
  readonly to: number | null;
}

/** one division has had several codes in its province: its level tells it from another of its name */
const successorKey = (code: string, name: string): string => `${key(code, name)} ${code.endsWith("00") ? 1 : 2}`;
const key = (code: string, name: string): string => `${code.slice(0, 2)} ${name}`;

const table = lazy(() => {
  const lives = new Map<string, Life[]>();
  const rows = new Set<string>();
  const successors = new Map<string, string>();
  for (const [code = "", name = "", from = "", to = "", successor = ""] of readRows("place-years.tsv")) {
    const life = { from: from === "" ? null : Number(from), to: to === "" ? null : Number(to) };
    lives.set(key(code, name), [...(lives.get(key(code, name)) ?? []), life]);
    rows.add(`${code} ${name}`);
    if (successor !== "") successors.set(successorKey(code, name), successor);
  }
  return { lives, rows, successors };
});

/** All lives of a division's name within its province: several levels have borne one name one after the other (巢湖市). */
function livesOf(place: Place): readonly Life[] {
  const { lives, rows } = table();
  const known = lives.get(key(place.code, place.name));
  if (known === undefined) return [];
  const unbounded = placeByName(place.name, `${place.code.slice(0, 2)}0000`).some(
    (other) => other.status !== "former" && !rows.has(`${other.code} ${other.name}`),
  );
  return unbounded ? [] : known;
}

/** The division that took a former one's place or name (襄樊市 → 襄阳市, 闸北区 → 静安区), null where none or several did. */
export function placeSuccessor(place: Place): { readonly place: Place; readonly year: number | null } | null {
  const named = table().successors.get(successorKey(place.code, place.name));
  if (named === undefined) return null;
  const [code = "", name = ""] = named.split(" ");
  const next = placesByCode(code).find((other) => other.name === name);
  if (next === undefined) return null;
  const ends = (table().lives.get(key(place.code, place.name)) ?? []).flatMap(({ to }) => to ?? []);
  return { place: next, year: ends.length > 0 ? Math.max(...ends) : null };
}

/** In words, why a division's name was not in use in a year; null where it was, or nothing is known. */
export function placeOutOfTime(place: Place, year: number): string | null {
  const lives = livesOf(place);
  if (lives.length === 0) return null;
  if (lives.some(({ from, to }) => (from === null || from <= year) && (to === null || year <= to))) return null;
  const over = lives.filter(({ to }) => to !== null && to < year).map(({ to }) => to ?? 0);
  if (over.length === lives.length) {
    const next = placeSuccessor(place);
    return `${place.name} bore that name until ${Math.max(...over)}${next === null || next.place.name === place.name ? "" : `, then ${next.place.name}`}`;
  }
  const begins = lives.flatMap(({ from }) => (from !== null && from > year ? [from] : []));
  return `${place.name} bears that name since ${Math.min(...begins)}`;
}

/** The divisions that followed others. */
export const succeedingPlaces = lazy((): readonly Place[] =>
  [...new Set(table().successors.values())].flatMap((named) => {
    const [code = "", name = ""] = named.split(" ");
    return placesByCode(code).filter((place) => place.name === name);
  }),
);
