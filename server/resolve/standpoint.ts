/** Where a document speaks from: the place and level that its words are seen from. */
import {
  issuerOfNumber,
  type Place,
  placeByCode,
  placeByShortName,
  placesInYear,
  sharedPlaceOfNumber,
} from "../lexicon/index.ts";
import type { DocumentRecord, Level } from "../model/index.ts";

/** Where a document speaks from: what 市, 区, 县, 省 and no prefix mean in it. */
export interface Standpoint {
  readonly place: Place | null;
  readonly level: Level;
  /** set where the document hides its place (XX市): bodies are then the document's own */
  readonly anonymous: string | null;
  /** the document itself: sections and working groups that it names without an owner are its own */
  readonly document: string;
  /** year of the document, from which it follows what a short form stood for; null where it has no date */
  readonly year?: number | null;
  /** its month, 1 to 12 */
  readonly month?: number | null;
  /** the town or street whose document it is (马利镇), inside the place; what 镇 and 乡 mean in it */
  readonly town?: string;
  /** set where the Corps (新疆生产建设兵团) speaks: what has no prefix is the Corps' */
  readonly corps?: true;
}

/** a name whose place is hidden */
export const MASKED = /[X×ＸxＸ]{2,}|某某|某(?=[省市区县镇])/u;

/** Year and month of an ISO date. */
export function timeOf(date: string | null): { readonly year: number | null; readonly month: number | null } {
  const [year, month] = date?.split("-").map(Number) ?? [];
  return { year: year ?? null, month: month ?? null };
}

/** Standpoint of a record, from its issuers, then its place, then its number. */
export function standpointOf(record: DocumentRecord): Standpoint {
  const document = `${record.sourceId}:${record.start}`;
  const when = timeOf(record.date?.value ?? null);
  const named = [...record.issuers.map((issuer) => issuer.name), ...(record.place ?? "").split(/[、,，\s]+/u)];
  if (named.some((name) => MASKED.test(name)))
    return { place: null, level: record.level, anonymous: document, document, ...when };
  const corps = named.some((name) => /^新疆生产建设兵团(?!第)/u.test(name)) ? placeByCode("650000") : null;
  if (corps !== null) return { place: corps, level: corps.level, anonymous: null, document, ...when, corps: true };
  for (const name of named) {
    const { places, rest } = placesInYear(
      name.replace(/^中共|^(?:新疆生产建设兵团)?第?[一二三四五六七八九十]+师/u, ""),
      null,
      when.year,
    );
    const place = places.at(-1);
    const town = /^(\p{Script=Han}{1,8}?(?:镇|乡|街道))(?:人民政府|委员会|党|办事处)/u.exec(rest)?.[1];
    if (place !== undefined)
      return { place, level: place.level, anonymous: null, document, ...when, ...(town === undefined ? {} : { town }) };
  }
  const place = placeOfNumber(record, when.year);
  const inTitle =
    record.title === null
      ? undefined
      : placesInYear(record.title.value.replace(/^中共/u, ""), null, when.year).places.at(-1);
  const known = place ?? inTitle ?? placeInside(record, when.year);
  // bodies of two documents whose places are not known must not meet: each document is a place of its own then
  const anonymous = known === null && record.level !== "national" ? document : null;
  return { place: known, level: known?.level ?? record.level, anonymous, document, ...when };
}

/** 市财政局, 县农业农村局: a unit that is seen from a city, a county */
const OF_A_PLACE = /^([市县区州旗])(?![场政容域直级属])\p{Script=Han}{2,}/u;
/** 遂宁银保监分局 */
const SEATED = /^(\p{Script=Han}{2,3})(?=银保监|银监|供电|公安|海关)/u;

/**
 * The place of a document that lost its head: the one city or county that its units name beside 市财政局, 县农业农村局; where they
 * name none, the one that its citations name. Null where there is none of the rank, or several.
 */
function placeInside({ title, assignments, references }: DocumentRecord, year: number | null): Place | null {
  const units = new Set(assignments.flatMap((one) => one.units.map((unit) => unit.name)));
  const words = [...units].flatMap((name) => OF_A_PLACE.exec(name)?.[1] ?? []);
  const word = words.find((one) => one !== "市") ?? words[0];
  if (word === undefined || words.length < 3 || [title?.value ?? "", ...units].some((name) => MASKED.test(name)))
    return null;
  const only = (names: Iterable<string>): Place | null | undefined => {
    const found = new Map<string, Place>();
    for (const name of names) {
      const bare = name.replace(/^中共|^国家税务总局/u, "");
      const short = placeByShortName(SEATED.exec(bare)?.[1] ?? "");
      const places = short.length > 0 ? short : placesInYear(bare, null, year).places;
      for (const place of places) if (place.name.endsWith(word)) found.set(place.code, place);
    }
    const [one, other] = found.values();
    return other === undefined ? one : null;
  };
  const named = only(units);
  return named === undefined ? (only(references.flatMap((one) => one.issuer ?? [])) ?? null) : named;
}

/** The place of the body that a document's number is of; of a number that several places may have written, where its text names the place. */
function placeOfNumber({ number, title, references, assignments }: DocumentRecord, year: number | null) {
  const shared = number === null ? null : sharedPlaceOfNumber(number.value);
  const names = (text: string | null | undefined): boolean => shared !== null && text?.includes(shared.name) === true;
  if (
    shared !== null &&
    !names(title?.value) &&
    !references.some((one) => names(one.title) || names(one.issuer)) &&
    !assignments.some(({ units }) => units.some(({ name }) => names(name)))
  )
    return undefined;
  const issuer = number === null ? null : issuerOfNumber(number.value).issuer;
  return issuer === null ? undefined : placesInYear(issuer, null, year).places.at(-1);
}

/** The place that a prefix word means at a standpoint; null where that cannot be decided. */
export function placeOfPrefix(prefix: string, at: Standpoint): Place | null {
  const place = at.place;
  if (place === null) return null;
  const chain: Place[] = [];
  for (let p: Place | null = place; p !== null; p = p.parent === null ? null : placeByCode(p.parent)) chain.push(p);
  const ending = (word: string): Place | null => chain.find((p) => p.name.endsWith(word)) ?? null;
  switch (prefix) {
    case "省":
      // a region or municipality is none: 省政府 in its text is another one's, or a slip
      return chain.find((p) => p.level === "provincial" && p.name.endsWith("省")) ?? null;
    case "区":
      if (place.level === "county") return place.name.endsWith("区") ? place : null;
      return place.level === "provincial" && place.name.endsWith("自治区") ? place : null;
    case "城区":
      // what a district is called in 广西; elsewhere a district may bear the name, or a part of a county
      return place.level === "county" && place.name.endsWith("区") && place.code.startsWith("45") ? place : null;
    case "县":
      return place.level === "county" && /[县旗]$/u.test(place.name) ? place : null;
    case "市":
      // a county's city is its prefecture, a district's may be a municipality, and no banner or league is one
      return chain.find((p) => p.name.endsWith("市")) ?? null;
    default: {
      const above = ending(prefix);
      // a place by its own name, which a list does not repeat
      const named = above === null && prefix.length > 2 ? placesInYear(prefix, place.code, at.year ?? null) : null;
      return above ?? (named?.rest === "" ? (named.places.at(-1) ?? null) : null);
    }
  }
}

/** A place by the word in front of a branch or company: 市, 省, a full name, or a short name that one place bears. */
export function placeNamed(word: string, at: Standpoint): Place | null {
  if (/^[省市县区州盟旗]$/u.test(word)) return placeOfPrefix(word, at);
  const full = placesInYear(word, at.place?.code ?? null, at.year ?? null);
  if (full.rest === "") return full.places.at(-1) ?? null;
  const all = placeByShortName(word);
  const [place, other] = all;
  // 吉林 in the province's own document
  const own = all.find(({ code, level }) => level === "provincial" && code === at.place?.code);
  return own ?? (other === undefined ? (place ?? null) : null);
}
