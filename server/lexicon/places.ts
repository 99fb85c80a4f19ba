/**
 * 行政区划 (GB/T 2260): provinces, prefectures, counties, with abolished and renamed ones, and development zones.
 * The rows come from packages under the MIT and ISC licences; each row names its own and the date it stands for.
 */
import type { Level } from "../model/index.ts";
import { lazy, readLines, readRows } from "./rows.ts";

export interface Place {
  /** six digits */
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  /** former: abolished, renamed or upgraded · zone: a functional zone with a management committee */
  readonly status: "current" | "former" | "zone";
  /** code of the division above it that stands in the list, null for provinces */
  readonly parent: string | null;
}

const MUNICIPALITIES = new Set(["11", "12", "31", "50"]);
/** the peoples that names of autonomous divisions hold, those that stand there without 族 first */
const PEOPLES =
  "(?:蒙古|哈萨克|柯尔克孜|塔吉克|锡伯|维吾尔|(?:蒙古|哈萨克|柯尔克孜|塔吉克|锡伯|达斡尔|鄂温克|鄂伦春|回|藏|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|土|仫佬|羌|布朗|撒拉|毛南|仡佬|阿昌|普米|怒|德昂|保安|裕固|独龙|门巴|珞巴|基诺|各)族)";
/** what is cut from the end of the name of an autonomous division for its short form (恩施土家族苗族自治州 → 恩施) */
const TAIL = new RegExp(`${PEOPLES}*自治[区州县旗]$`, "u");

/**
 * The seven thousand rows, in order of their codes, and their numbers by name. A place is made of its row when it is asked for:
 * a run over a few files asks for some hundred, and to make them all takes it longer than to read the longest file.
 */
const table = lazy(() => {
  const rows = readLines("places.tsv");
  const byName = new Map<string, number[]>();
  const autonomous: number[] = [];
  for (let row = 0; row < rows.length; row++) {
    const name = nameIn(rows[row] ?? "");
    push(byName, name, row);
    if (name.includes("自治")) autonomous.push(row);
  }
  // 恩施州, 彭水县: an autonomous division without its peoples, where no other one bears that name
  const plain = autonomous.flatMap((row): readonly (readonly [string, number])[] => {
    const printed = rows[row] ?? "";
    const name = nameIn(printed);
    const short = name.replace(/^.*自治(?=[州县旗]$)/u, shortName(name));
    return statusIn(printed) === "current" && !byName.has(short) ? [[short, row]] : [];
  });
  for (const [name, row] of plain) push(byName, name, row);
  for (const [alias = "", code = ""] of readRows("place-aliases.tsv")) {
    const row = rowOfCode(rows, code);
    if (row !== null && !byName.get(alias)?.includes(row)) push(byName, alias, row);
  }
  const names = [...byName.keys()];
  return {
    rows,
    autonomous,
    made: new Map<number, Place>(),
    byName,
    longest: Math.max(...names.map((name) => name.length)),
    /** the characters that a name can end with: a few dozen */
    ends: new Set(names.map((name) => name.charCodeAt(name.length - 1))),
  };
});

/** a row: code, name, status, source, date */
const nameIn = (row: string): string => row.slice(7, row.indexOf("\t", 7));
const statusIn = (row: string): Place["status"] => row.split("\t", 3)[2] as Place["status"];

/** The row that stands for a code: the first of a division that is not over, else the last. */
function rowOfCode(rows: readonly string[], code: string): number | null {
  let low = 0;
  for (let high = rows.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? "") < code) low = middle + 1;
    else high = middle;
  }
  let found: number | null = null;
  for (let row = low; rows[row]?.startsWith(`${code}\t`); row++) {
    found = row;
    if (statusIn(rows[row] ?? "") !== "former") break;
  }
  return found;
}

function placeAt(row: number): Place {
  const { rows, made } = table();
  const known = made.get(row);
  if (known !== undefined) return known;
  const [code = "", name = "", status = "current"] = (rows[row] ?? "").split("\t", 3);
  const place: Place = {
    code,
    name,
    status: status as Place["status"],
    level: code.endsWith("0000") ? "provincial" : code.endsWith("00") ? "prefectural" : "county",
    parent: parentOf(code),
  };
  made.set(row, place);
  return place;
}

const placesNamed = (name: string): readonly Place[] => (table().byName.get(name) ?? []).map(placeAt);

const all = lazy((): readonly Place[] => table().rows.map((_, row) => placeAt(row)));

const allByCode = lazy(() => {
  const places = new Map<string, Place[]>();
  for (const place of all()) push(places, place.code, place);
  return places;
});

const below = lazy(() => {
  const places = new Map<string, Place[]>();
  for (const place of all()) if (place.status !== "zone" && place.parent !== null) push(places, place.parent, place);
  return places;
});

/** numbers of the rows of autonomous divisions by the short forms of their names */
const autonomousByShort = lazy(() => {
  const { rows, autonomous } = table();
  const found = new Map<string, number[]>();
  for (const row of autonomous) push(found, shortName(nameIn(rows[row] ?? "")), row);
  return found;
});

/** what names without 自治 close with that their short forms lack */
const KINDS = ["省", "市", "区", "县", "旗", "盟", "地区", "林区", "特别行政区"];

/** The divisions whose names have this short form, in order of their rows. */
function placesOfShort(short: string): readonly Place[] {
  const { rows, byName } = table();
  const likely = KINDS.flatMap((kind) => byName.get(short + kind) ?? []);
  const found = new Set([...likely, ...(autonomousByShort().get(short) ?? [])]);
  const fits = (name: string): boolean => name !== short && shortName(name) === short;
  return [...found]
    .filter((row) => fits(nameIn(rows[row] ?? "")))
    .sort((a, b) => a - b)
    .map(placeAt);
}

const parents = lazy(() => new Set(all().flatMap((place) => (place.status === "current" ? (place.parent ?? []) : []))));

const newest = lazy(() =>
  Math.max(...table().rows.map((row) => (statusIn(row) === "current" ? Number(row.split("\t")[4]?.slice(0, 4)) : 0))),
);

function push<T>(map: Map<string, T[]>, key: string, one: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [one]);
  else list.push(one);
}

function parentOf(code: string): string | null {
  if (code.endsWith("0000")) return null;
  const province = `${code.slice(0, 2)}0000`;
  if (code.endsWith("00") || MUNICIPALITIES.has(code.slice(0, 2))) return province;
  const prefecture = `${code.slice(0, 4)}00`;
  return rowOfCode(table().rows, prefecture) === null ? province : prefecture;
}

/** the divisions of today of a level, in order of their codes */
const ofToday = (level: Level): readonly Place[] =>
  all().filter((place) => place.level === level && place.status === "current" && placeByCode(place.code) === place);

/** the same for names without 自治, which are nearly all */
const PLAIN_TAIL = /(?:特别行政区|地区|林区|省|市|区|县|旗|盟)$/;

/** 廊坊市 → 廊坊, 恩施土家族苗族自治州 → 恩施; names of two characters (费县) keep their last one. */
export function shortName(name: string): string {
  if (name === "内蒙古自治区") return "内蒙古";
  const short = name.replace(name.includes("自治") ? TAIL : PLAIN_TAIL, "");
  return short.length >= 2 ? short : name;
}

/** Living divisions before abolished ones: an abolished one answers only where no living one bears the name. */
function preferred(places: readonly Place[]): readonly Place[] {
  const living = places.filter((place) => place.status !== "former");
  if (living.length > 0) return living;
  // one place has kept its name under several codes of the past: the last one of the highest level speaks for it
  const byLevel = [...places].sort((a, b) => (a.level === b.level ? 0 : a.level === "county" ? -1 : 1));
  const byProvince = new Map(byLevel.map((place) => [place.code.slice(0, 2), place]));
  return [...byProvince.values()];
}

/** The division of a code, null for an unknown one. */
export function placeByCode(code: string): Place | null {
  const known = ofCode.get(code);
  if (known !== undefined) return known;
  const row = rowOfCode(table().rows, code);
  if (row === null) return null;
  const place = placeAt(row);
  ofCode.set(code, place);
  return place;
}
/** places by the codes that were asked for */
const ofCode = new Map<string, Place>();

/** All divisions that a code has stood for, the one of today first where there is one. */
export function placesByCode(code: string): readonly Place[] {
  return allByCode().get(code) ?? [];
}

/** All divisions, living and former, that the list puts directly under a code, zones left out; in order of their rows. */
export function divisionsUnder(code: string): readonly Place[] {
  return below().get(code) ?? [];
}

/** Provinces, regions and municipalities of today, in order of their codes. */
export function provinces(): readonly Place[] {
  return ofToday("provincial");
}

/** The year of the list's living divisions. */
export function edition(): number {
  return newest();
}

/** Whether counties of today lie below a division: four cities have towns alone. */
export function hasCounties(place: Place): boolean {
  return parents().has(place.code);
}

/** Divisions with exactly this full name; `within` keeps those below (or equal to) a division. */
export function placeByName(name: string, within?: string | null): readonly Place[] {
  const named = placesNamed(name);
  // 石家庄市桥东区 is over, that of 张家口 is not: within a division its own come first
  return preferred(within === undefined || within === null ? named : named.filter((place) => isWithin(place, within)));
}

/** Divisions with this short name (廊坊, 兰山). Prefectures and provinces win over counties of the same short name. */
export function placeByShortName(name: string): readonly Place[] {
  const found = preferred(placesOfShort(name));
  const higher = found.filter((place) => place.level !== "county");
  const plain = higher.filter((place) => !place.name.endsWith("自治州"));
  return plain.length > 0 ? plain : higher.length > 0 ? higher : found;
}

/** Names of the prefectures of today that begin with a character which also stands for a province (苏 → 苏州市). */
export function prefecturesFrom(character: string): readonly string[] {
  return ofToday("prefectural")
    .filter((place) => place.name.startsWith(character))
    .map((place) => place.name);
}

/** The prefectures and counties of today whose names begin with a character. */
export function placesFrom(character: string): readonly Place[] {
  return byFirst().get(character) ?? [];
}
const byFirst = lazy(() => {
  const found = new Map<string, Place[]>();
  for (const place of [...ofToday("prefectural"), ...ofToday("county")]) {
    const first = place.name.slice(0, 1);
    const list = found.get(first);
    if (list === undefined) found.set(first, [place]);
    else list.push(place);
  }
  return found;
});

/** True when a division is the one of `code` or lies below it. */
export function isWithin(place: Place, code: string): boolean {
  for (let at: Place | null = place; at !== null; at = at.parent === null ? null : placeByCode(at.parent))
    if (at.code === code) return true;
  return false;
}

/** Divisions of a name: in `within`, else in what is above it, else anywhere. */
function nearest(name: string, within: string | null): readonly Place[] {
  for (let code = within; code !== null; code = placeByCode(code)?.parent ?? null) {
    const inside = placeByName(name, code);
    if (inside.length > 0) return inside;
  }
  return placeByName(name);
}

/**
 * The divisions named at the very front of a text, outermost first: 临沂市兰山区财政局 gives 临沂市, 兰山区, and the rest 财政局.
 * A county alone is taken only if one county of the country, or one inside or next to `within`, bears the name.
 * `settle` may put another place of the same name in the stead of one.
 */
export function placesIn(
  text: string,
  within?: string | null,
  settle: (place: Place) => Place = (place) => place,
): { readonly places: readonly Place[]; readonly rest: string } {
  const { byName, longest, ends } = table();
  const places: Place[] = [];
  let rest = text;
  for (let depth = 0; depth < 3; depth++) {
    const outer: string | null = places.at(-1)?.code ?? null;
    let next: Place | undefined;
    let length = 0;
    for (let n = Math.min(longest, rest.length); n >= 2 && next === undefined; n--) {
      if (!ends.has(rest.charCodeAt(n - 1))) continue;
      length = n;
      const head = rest.slice(0, n);
      if (!byName.has(head)) continue;
      const found =
        outer === null
          ? nearest(head, within ?? null)
          : placeByName(head, outer).filter((place) => place.code !== outer);
      const [only] = found;
      if (only !== undefined && found.length === 1) next = settle(only);
    }
    if (next === undefined) break;
    places.push(next);
    rest = rest.slice(length);
  }
  return { places, rest };
}

/** Divisions of a place's name and province that have another level than it (巢湖市 the county-level city and the former prefecture). */
export function namesakes(place: Place): readonly Place[] {
  return placesNamed(place.name).filter(
    (other) => other.level !== place.level && other.code.slice(0, 2) === place.code.slice(0, 2),
  );
}

/** Official name of a place with the prefecture of a district in front: 兰山区 → 临沂市兰山区, as bodies write themselves. */
export function fullPlaceName(place: Place): string {
  if (place.level !== "county" || !place.name.endsWith("区")) return place.name;
  const parent = place.parent === null ? null : placeByCode(place.parent);
  return parent === null || (parent.level === "provincial" && !parent.name.endsWith("市"))
    ? place.name
    : `${parent.name}${place.name}`;
}
