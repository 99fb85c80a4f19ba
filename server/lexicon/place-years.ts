/**
 * Years of divisions that were renamed, merged, upgraded or abolished since 2002, and what followed them. Years read off two
 * editions of GB/T 2260 are the widest that these allow: a name begins no later, and ends no earlier, than its row says.
 */
import { namesakes, type Place, placeByName, placesByCode, placesIn } from "./places.ts";
import { lazy, readRows } from "./rows.ts";

export interface Life {
  /** first and last year of the name; null where it is not known or has none */
  readonly from: number | null;
  readonly to: number | null;
}

/** one division has had several codes in its province: its level tells it from another of its name */
const successorKey = (code: string, name: string): string => `${key(code, name)} ${code.endsWith("00") ? 1 : 2}`;
const key = (code: string, name: string): string => `${code.slice(0, 2)} ${name}`;

const table = lazy(() => {
  const lives = new Map<string, Life[]>();
  const rows = new Map<string, readonly Life[]>();
  const successors = new Map<string, readonly string[]>();
  for (const [code = "", name = "", from = "", to = "", successor = ""] of readRows("place-years.tsv")) {
    const life = { from: from === "" ? null : Number(from), to: to === "" ? null : Number(to) };
    lives.set(key(code, name), [...(lives.get(key(code, name)) ?? []), life]);
    rows.set(`${code} ${name}`, [...(rows.get(`${code} ${name}`) ?? []), life]);
    if (successor !== "") successors.set(successorKey(code, name), successor.split("; "));
  }
  return { lives, rows, successors };
});

/**
 * All lives of a division's name within its province: several levels have borne one name one after the other (巢湖市). One that was
 * followed under another name has its own life alone, whoever else bears its name (桥东区 of 石家庄, and of 张家口).
 */
function livesOf(place: Place): readonly Life[] {
  const { lives, rows, successors } = table();
  const named = successors.get(successorKey(place.code, place.name)) ?? [];
  const own = rows.get(`${place.code} ${place.name}`);
  if (own !== undefined && named.length > 0 && named.every((next) => !next.endsWith(` ${place.name}`))) return own;
  const known = lives.get(key(place.code, place.name));
  if (known === undefined) return [];
  const unbounded = placeByName(place.name, `${place.code.slice(0, 2)}0000`).some(
    (other) => other.status !== "former" && !rows.has(`${other.code} ${other.name}`),
  );
  return unbounded ? [] : known;
}

/** The lives of a name under one code; [] where nothing is dated. */
export function ownLives(place: Place): readonly Life[] {
  return table().rows.get(`${place.code} ${place.name}`) ?? [];
}

const holds = ({ from, to }: Life, year: number): boolean =>
  (from === null || from <= year) && (to === null || year <= to);

/** Of the divisions of one name in a province at two levels the one that bore it in a year; the place itself where that is not known. */
function inYear(place: Place, year: number | null): Place {
  const others = year === null ? [] : namesakes(place);
  if (year === null || others.length === 0) return place;
  const lived = (one: Place): boolean =>
    table()
      .rows.get(`${one.code} ${one.name}`)
      ?.some((life) => holds(life, year)) === true;
  const [only, another] = others.filter(lived);
  return only === undefined || another !== undefined || lived(place) ? place : only;
}

/** {@link placesIn} as a document of a year means it: 巢湖市 of 2009 is the prefecture, of 2015 the city of a county's rank. */
export function placesInYear(text: string, within: string | null, year: number | null): ReturnType<typeof placesIn> {
  return placesIn(text, within, (place) => inYear(place, year));
}

/** What tells the bodies of a former division from those of its namesake at another level; "" for all other divisions. */
export function namesakeMark(place: Place): string {
  if (place.status !== "former" || namesakes(place).length === 0) return "";
  const [today] = placeByName(place.name, `${place.code.slice(0, 2)}0000`);
  return today === undefined || today.level === place.level ? "" : `|${place.code}`;
}

/** What a division was followed by, with the last year of its name. */
export interface Followed<T> {
  readonly place: T;
  readonly year: number | null;
}

/** The divisions that took a former one's place or name, in order of their codes; [] where nothing is known. */
function followers(place: Place): Followed<readonly Place[]> {
  const named = table().successors.get(successorKey(place.code, place.name)) ?? [];
  const lives = table().rows.get(`${place.code} ${place.name}`) ?? table().lives.get(key(place.code, place.name)) ?? [];
  const ends = lives.flatMap(({ to }) => to ?? []);
  return { place: named.flatMap((one) => placeNamedSo(one) ?? []), year: ends.length > 0 ? Math.max(...ends) : null };
}

/** "420600 襄阳市" */
function placeNamedSo(named: string): Place | null {
  const at = named.indexOf(" ");
  return placesByCode(named.slice(0, at)).find(({ name }) => name === named.slice(at + 1)) ?? null;
}

/** The one division that followed a former one (襄樊市 → 襄阳市, 闸北区 → 静安区), null where none or several did. */
export function placeSuccessor(place: Place): Followed<Place> | null {
  const { place: next, year } = followers(place);
  const [only, other] = next;
  return only === undefined || other !== undefined ? null : { place: only, year };
}

/** The divisions that a former one was divided among, none of which followed it (巢湖市 → 合肥市, 芜湖市, 马鞍山市); else null. */
export function placeParts(place: Place): Followed<readonly Place[]> | null {
  const parts = followers(place);
  return parts.place.length > 1 ? parts : null;
}

/** In words, why a division's name was not in use in a year; null where it was, or nothing is known. */
export function placeOutOfTime(place: Place, year: number): string | null {
  const lives = livesOf(place);
  if (lives.length === 0) return null;
  if (lives.some((life) => holds(life, year))) return null;
  const over = lives.filter(({ to }) => to !== null && to < year);
  if (over.length === lives.length) {
    const { place: next } = followers(place);
    const names = next.map(({ name }) => name).filter((name) => name !== place.name);
    const then =
      next.length > 1 ? `, then divided among ${names.join(", ")}` : names.map((name) => `, then ${name}`).join("");
    return `${place.name} bore that name until ${Math.max(...over.flatMap(({ to }) => to ?? []))}${then}`;
  }
  const begins = lives.flatMap(({ from }) => (from !== null && from > year ? [from] : []));
  return `${place.name} bears that name since ${Math.min(...begins)}`;
}

/** The divisions that followed others. */
export const succeedingPlaces = lazy((): readonly Place[] =>
  [...new Set([...table().successors.values()].flat())].flatMap((named) => placeNamedSo(named) ?? []),
);
