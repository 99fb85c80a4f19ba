/**
 * The divisions directly below one in a year. Whether one was there is known of the years from {@link FIRST} to that of the
 * table: changes of names and moves are dated since then, and where one is not, the division is told as uncertain.
 */
import { ownLives } from "./place-years.ts";
import { divisionsUnder, edition, type Place } from "./places.ts";

/** first year for which every change is looked for: before it prefectures were made anew all over the country */
const FIRST = 2005;
/** since this year the table's counties are as many as the ministry counts; before, districts are missing that went without a date */
const COUNTED = 2020;

export interface DivisionsInYear {
  /** that were there from the first day of the year to the last, in order of their codes */
  readonly there: readonly Place[];
  /** that came or went within the year, or of which it is not known whether they were there */
  readonly uncertain: readonly Place[];
}

/** `null`: the year lies outside the table's, or the division itself was not there for the whole of it. */
export function divisionsInYear(place: Place, year: number): DivisionsInYear | null {
  if (year < FIRST || year > edition() || presence(place, [place], year) !== "there") return null;
  const byName = new Map<string, Place[]>();
  for (const one of divisionsUnder(place.code)) {
    const key = `${one.level} ${one.name}`;
    byName.set(key, [...(byName.get(key) ?? []), one]);
  }
  const there: Place[] = [];
  const uncertain: Place[] = [];
  for (const named of byName.values()) {
    const last = named.find(({ status }) => status === "current") ?? named.at(-1);
    const found = last === undefined ? "gone" : presence(place, named, year);
    if (last !== undefined && found !== "gone") (found === "there" ? there : uncertain).push(last);
  }
  const inOrder = (a: Place, b: Place): number => (a.code < b.code ? -1 : 1);
  return { there: there.sort(inOrder), uncertain: uncertain.sort(inOrder) };
}

/** Of a division by all codes that it has had below one. */
function presence(above: Place, named: readonly Place[], year: number): "there" | "uncertain" | "gone" {
  const current = named.some(({ status }) => status === "current");
  const lives = named.flatMap((one) => ownLives(one));
  if (lives.length === 0) {
    if (current) return "there";
    // 郊区: when it went is not known; counties that went since the table begins are all dated
    const undated = above.status === "former" || (year < COUNTED && named.some(({ name }) => name.endsWith("区")));
    return undated ? "uncertain" : "gone";
  }
  const open = !current && year < COUNTED;
  const whole = lives.some(({ from, to }) => (from === null || from < year) && (to === null ? current : year < to));
  if (whole) return "there";
  const touched = lives.some(
    ({ from, to }) => (from === null || from <= year) && (to === null ? current || open : year <= to),
  );
  return touched ? "uncertain" : "gone";
}
