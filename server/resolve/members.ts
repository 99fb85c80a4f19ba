/**
 * The members of a collective: of 各县（市、区）人民政府 in a year the governments of exactly the kinds of divisions that the words
 * say. Who they are follows from the collective's place and the document's year, so they are told when they are asked for and
 * stand nowhere in the graph.
 */
import {
  divisionsInYear,
  edition,
  fullPlaceName,
  hasCounties,
  namesakeMark,
  type Place,
  placesByCode,
  provinces,
} from "../lexicon/index.ts";
import type { Unexpanded } from "../model/index.ts";
import { NATION_SCOPES, scopeOf } from "./branches.ts";
import { placeId } from "./successions.ts";
import { governmentAs } from "./towns.ts";

export interface Members {
  readonly governments: readonly { readonly id: string; readonly name: string; readonly placeId: string }[];
  /** why nothing is expanded, null where the members are known */
  readonly why: Unexpanded | null;
  /** the divisions on which it fails */
  readonly uncertain: readonly string[];
}

const none = (why: Unexpanded, uncertain: readonly Place[] = []): Members => ({
  governments: [],
  why,
  uncertain: uncertain.map(({ name }) => name),
});

const KIND = /设区的?市|市辖区|省辖市|(?:省)?直管市|地级(?:以上)?市|县级市|自治[县州旗]|地区|林区|[县市区州盟旗地]/gu;
const ALL = new RegExp(`^(?:全[省市区州盟])?各((?:${KIND.source})+)(?:人民政府)?$`, "u");
/** of a county's rank, and of a prefecture's, by the ends of their names; 市 is both */
const COUNTIES: Readonly<Record<string, RegExp>> = {
  县: /县$/u,
  自治县: /自治县$/u,
  市: /市$/u,
  县级市: /市$/u,
  区: /区$/u,
  市辖区: /区$/u,
  旗: /旗$/u,
  自治旗: /自治旗$/u,
};
const PREFECTURES: Readonly<Record<string, RegExp>> = {
  市: /市$/u,
  设区市: /市$/u,
  设区的市: /市$/u,
  省辖市: /市$/u,
  地级市: /市$/u,
  地级以上市: /市$/u,
  州: /州$/u,
  自治州: /自治州$/u,
  盟: /盟$/u,
  地: /地区$/u,
  地区: /地区$/u,
};
/** what stands directly below a province in a county's rank: 各市、州、直管市、林区 of 湖北, 各市、县、自治县 of 海南 */
const DIRECT: Readonly<Record<string, RegExp>> = {
  直管市: /市$/u,
  省直管市: /市$/u,
  林区: /林区$/u,
};
/** 各镇街道, 各乡（镇）人民政府、街道办事处, 各苏木乡镇 */
const TOWNS = /^(?:全[省市区县州盟旗])?各(?:民族乡|街道|苏木|乡|镇)+(?:人民政府|办事处|街道|办)*$/u;
const MUNICIPALITY = /^(?:11|12|31|50)/u;

/** @param scope the collective as printed, or in its one form · `place`, `year`: of the document; null where not known */
export function membersOf(scope: string, place: Place | null, year: number | null): Members {
  if (NATION_SCOPES.includes(scopeOf(scope.replace(/\s/gu, "")))) return provincesIn(year);
  const plain = scope.replace(/[\s（）(),，、]/gu, "");
  if (TOWNS.test(plain)) return none("table");
  const words = ALL.exec(plain.replace(/(?<!人民)政府$/u, "人民政府"))?.[1];
  const kinds: readonly string[] = words?.match(KIND) ?? [];
  if (kinds.length === 0 || /^地区?$/u.test(kinds.join(""))) return none("words");
  if (place === null) return none("place");
  const wide = place.level === "provincial" && !MUNICIPALITY.test(place.code);
  // towns have no table; 各市、县 of a province may mean cities of two ranks
  if (place.level !== "prefectural" && place.level !== "provincial") return none("table");
  if (year === null) return none(kinds.every((kind) => knownOf(wide)[kind] !== undefined) ? "year" : "words");
  const below = divisionsInYear(place, year);
  if (below === null) return none("history");
  const rank = wide ? "prefectural" : "county";
  // 各市、县 of 海南, where counties stand directly below the province: those of both ranks
  const both = wide && kinds.includes("县") && below.there.some((one) => one.level !== rank && one.name.endsWith("县"));
  const [known, direct] = [{ ...knownOf(wide), ...(both ? COUNTIES : {}) }, wide ? (both ? COUNTIES : DIRECT) : {}];
  if (kinds.some((kind) => (known[kind] ?? direct[kind]) === undefined)) return none("words");
  const parted = kinds.some((kind) => kind.startsWith("设区"));
  const meant = (one: Place): boolean => {
    const ends = kinds.flatMap((kind) => (one.level === rank ? known : direct)[kind] ?? []);
    return ends.some((end) => end.test(one.name)) && !(parted && one.name.endsWith("市") && !hasCounties(one));
  };
  const said = below.there.filter(meant);
  const open = below.uncertain.filter(meant);
  // 各市 of 湖北省: cities of a county's rank stand directly below it, too, and the words do not name them
  const others =
    wide && kinds.includes("市") ? below.there.filter((one) => one.name.endsWith("市") && !meant(one)) : [];
  if (others.length > 0) return none("words", others);
  if (open.length > 0) return none("change", open);
  if (said.length === 0) return none("words");
  return { governments: said.map(governmentOf), why: null, uncertain: [] };
}

const knownOf = (wide: boolean): Readonly<Record<string, RegExp>> => (wide ? PREFECTURES : COUNTIES);

/** since then the provinces, regions and municipalities are what they are */
const PROVINCES_SINCE = 1998;
/** codes of what the nation's own government does not assign to */
const BEYOND = /^(?:7|8)/u;

function provincesIn(year: number | null): Members {
  if (year === null) return none("year");
  if (year < PROVINCES_SINCE || year > edition()) return none("history");
  const all = provinces().filter(({ code }) => !BEYOND.test(code));
  return { governments: all.map(governmentOf), why: null, uncertain: [] };
}

/** The same by the code of the collective's place, and its name where several have borne the code. */
export function membersIn(scope: string, code: string | null, placeName: string, year: number | null): Members {
  const places = code === null ? [] : placesByCode(code);
  return membersOf(scope, places.find(({ name }) => name === placeName) ?? places[0] ?? null, year);
}

function governmentOf(place: Place): Members["governments"][number] {
  const name = governmentAs(fullPlaceName(place), place);
  return { id: `org:${name}${namesakeMark(place)}`, name, placeId: placeId(place) };
}

const WORDS: Readonly<Record<Unexpanded, string>> = {
  words: "the words do not say which ones",
  place: "its place is not known",
  table: "there is no table of what lies below its place",
  year: "the year is not known",
  history: "the table of divisions does not reach that year of its place",
  change: "within the year, or at a time that is not known, these came or went",
};

/** Why nothing is expanded, in words. */
export function unexpanded({ why, uncertain }: Members): string {
  if (why === null) return "";
  return `not expanded: ${WORDS[why]}${uncertain.length > 0 ? `: ${uncertain.join(", ")}` : ""}`;
}
