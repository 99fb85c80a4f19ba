/**
 * Zones under the customs (综合保税区, 保税港区, 出口加工区 …) by the build of their names: the State calls such a zone after the
 * division in which it lies, with or without a locality behind it (廊坊综合保税区, 太原武宿综合保税区). There is no list: a name that
 * tells no division stays `unresolved`, unless the corpus prints elsewhere the one that does.
 */
import {
  divisionsUnder,
  isWithin,
  type Place,
  placeByCode,
  placeByShortName,
  placesInYear,
  shortName,
  zonesNamed,
} from "../lexicon/index.ts";
import { type Body, made } from "./body.ts";
import { placeOfPrefix, type Standpoint } from "./standpoint.ts";

const NAME =
  /^(\p{Script=Han}{0,12}?)((?:特殊)?综合保税区|综保区|保税港区|出口加工区|保税物流园区|跨境工业区|保税区)(?:管委会|管理委员会)?$/u;
const MUNICIPALITY = /^(?:11|12|31|50)/u;
/** words of listed zones after which one under the customs may be called (雄安, 洋浦) */
const LISTED = ["新区", "经济技术开发区", "经济开发区", "高新技术产业开发区"];

/** What the words before 综合保税区 tell: the place, and the words in their one form. */
interface Front {
  readonly place: Place;
  readonly words: string;
  readonly reason: string;
}

/** The committee of a zone under the customs; null for what is none. */
export function bondedZone(printed: string, at: Standpoint): Body | null {
  const [, words = "", word = ""] = NAME.exec(printed) ?? [];
  if (word === "") return null;
  const kind = word === "综保区" ? "综合保税区" : word;
  const named = (front: string): string => `${front}${kind}管理委员会`;
  const front = /^[省市区县]?$/u.test(words) ? null : frontOf(words, at);
  if (front !== null) {
    const { place, reason } = front;
    return made(named(front.words), null, at, { place, level: place.level, kind: "government", reason });
  }
  const own = words.replace(/^[省市区县]$/u, "");
  const here = chainOf(own === words ? at.place : placeOfPrefix(words, at));
  return made(named(own), null, at, {
    id: `org:${at.place === null ? `?${at.document}` : here.map((place) => place.name).join("")}|${named(own)}`,
    place: at.place,
    kind: "government",
    outcome: "unresolved",
    candidates: here.map((place) => `org:${named(`${wordOf(place)}${own}`)}`),
    reason: own === "" ? "which zone of its place is not said" : `${own} names no division that is known without doubt`,
  });
}

/** A place and what is above it, but the provinces that zones are not called after. */
function chainOf(place: Place | null): readonly Place[] {
  const chain: Place[] = [];
  for (let p = place; p !== null; p = p.parent === null ? null : placeByCode(p.parent))
    if (p.level !== "provincial" || MUNICIPALITY.test(p.code)) chain.push(p);
  return chain;
}

/** 昆山; of a district with its city, as bodies are called: 上海松江. */
function wordOf(place: Place): string {
  const short = place.name.endsWith("新区") ? place.name : shortName(place.name);
  const parent = place.parent === null ? null : placeByCode(place.parent);
  return place.level === "county" && /区$/u.test(place.name) && parent !== null
    ? `${shortName(parent.name)}${short}`
    : short;
}

function frontOf(words: string, at: Standpoint): Front | null {
  const first = firstOf(words, at);
  if (first === null) return inListed(words, at);
  const { place, rest } = first;
  // 苏州工业园, 兰州新区: a zone that has a code of its own
  if (place.status === "zone") return { place, words, reason: `a zone in ${place.name}` };
  if (rest === "") return whole(place);
  const inner = innerOf(place, rest);
  if (inner !== null) return whole(inner);
  if (place.level !== "provincial" || MUNICIPALITY.test(place.code)) return part(place, rest);
  // 陕西西咸空港, 海南洋浦: what follows the province may begin with a division of it, or be called after a zone
  for (let n = rest.length - 1; n >= 2; n--) {
    const inside = innerOf(place, rest.slice(0, n));
    if (inside !== null) return part(inside, rest.slice(n));
  }
  return inListed(rest, { ...at, place }) ?? { place, words: words.slice(-rest.length), reason: `in ${place.name}` };
}

const whole = (place: Place): Front => ({ place, words: wordOf(place), reason: `a zone called after ${place.name}` });
const part = (place: Place, rest: string): Front => ({
  place,
  words: `${wordOf(place)}${rest}`,
  reason: `a zone in ${place.name} by its name`,
});

/** The division at the very front, by its full name or its short one, the longest that fits; null where that is not one alone. */
function firstOf(words: string, at: Standpoint): { readonly place: Place; readonly rest: string } | null {
  const { places, rest } = placesInYear(words, at.place?.code ?? null, at.year ?? null);
  const full = places.at(-1);
  if (full !== undefined) return { place: full, rest };
  for (let n = Math.min(words.length, 8); n >= 2; n--) {
    const found = placeByShortName(words.slice(0, n));
    if (found.length === 0) continue;
    const near = found.filter(
      (place) => at.place !== null && (isWithin(place, at.place.code) || isWithin(at.place, place.code)),
    );
    const [only, other] = found.length === 1 ? found : near;
    return only === undefined || other !== undefined ? null : { place: only, rest: words.slice(n) };
  }
  return null;
}

/** The division inside another one that some words name in whole. */
function innerOf(place: Place, words: string): Place | null {
  const below = divisionsUnder(place.code);
  const all = [...below, ...below.flatMap(({ code, level }) => (level === "prefectural" ? divisionsUnder(code) : []))];
  const named = all.filter(({ name, status }) => status === "current" && (name === words || shortName(name) === words));
  const higher = named.filter(({ level }) => level === "prefectural");
  const [only, other] = higher.length > 0 ? higher : named;
  return other === undefined ? (only ?? null) : null;
}

/** 雄安, 洋浦: called after a zone of the list, whose place is told there. */
function inListed(words: string, at: Standpoint): Front | null {
  for (let n = words.length; n >= 2; n--) {
    const zones = LISTED.flatMap((word) => zonesNamed(`${words.slice(0, n)}${word}`));
    const named = zones.filter(({ name }) => n === words.length || name.endsWith("新区"));
    const codes = new Set(named.map(({ place }) => place.code));
    const [zone] = named;
    if (zone === undefined) continue;
    if (codes.size > 1) return null;
    const outer = at.place === null || isWithin(zone.place, at.place.code) || isWithin(at.place, zone.place.code);
    return outer || zone.place.level !== "county"
      ? { place: zone.place, words, reason: `a zone called after ${zone.name}` }
      : null;
  }
  return null;
}
