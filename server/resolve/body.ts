/** A body: its identity, full official name, kind, and how its name is made from a place and a name without one. */
import { fullForms, fullPlaceName, type Place } from "../lexicon/index.ts";
import type { Level, Link } from "../model/index.ts";
import type { Standpoint } from "./standpoint.ts";
import { townBody } from "./towns.ts";

export interface Body {
  readonly id: string;
  readonly name: string;
  /** name without its place */
  readonly base: string;
  readonly kind: string;
  readonly level: Level;
  readonly place: Place | null;
  readonly outcome: Link["outcome"];
  readonly candidates: readonly string[];
  readonly reason: string;
}

/** what the names of bodies end with */
export const UNIT =
  /(?:局|委|办|厅|部|院|会|室|社|馆|站|台|校|队|银行|支行|分行|署|公司|集团|中心|政府|街道|镇|乡|工会|妇联|残联|科协|文联|工商联|法院|海关|大学|学院|医院|开发区|新区|园区|办事处|指挥部|小组|专班|组|(?<=\p{Script=Han}{2})(?:管理处|海事处|林场|农场|牧场|工业区|中学|小学))$/u;

function kindOf(name: string, base: string): string {
  if (/^国家税务总局.+税务局$/u.test(name)) return "branch";
  if (/领导小组(?:办公室)?$|指挥部(?:办公室)?$|联席会议(?:办公室)?$/u.test(base)) return "leadingGroup";
  if (/^中共|党委|纪委|^共青团|政法委|党校/u.test(name)) return "party";
  if (/人民政府$|行政公署$|^国务院$|(?<=[区园港城带岛])管理委员会$/u.test(base) || base === "管理委员会")
    return "government";
  if (/(?:人民政府|行政公署)办公[厅室]$|^国务院办公厅$/u.test(base)) return "office";
  if (/人民代表大会|人大常委会/u.test(base)) return "congress";
  if (/法院$|检察院$/u.test(base)) return "court";
  if (/军分区|人民武装部|武警|支队$/u.test(base) && !/消防|交警|交通/u.test(base)) return "military";
  if (/公司$|集团$|(?<!^中国人民)银行$|[支分]行$/u.test(base)) return "enterprise";
  if (/分局$|分中心$|大队$|中心支[行局]$/u.test(base)) return "branch";
  if (/[局厅委部办署]$|委员会$|办公[厅室]$|^中国人民银行$/u.test(base)) return "department";
  return "other";
}

/** A body of a name without place, in a place. `more` says what is not as the name alone would have it. */
export function made(
  base: string,
  place: Place | null,
  at: Standpoint,
  more: Partial<Body> & { readonly reason: string },
): Body {
  const where = place === null ? "" : fullPlaceName(place);
  let name = `${where}${base}`;
  const party = /^委(.*)$/u.exec(base);
  if (party !== null && where !== "") name = committee(where, party[1] ?? "");
  const level = more.level ?? place?.level ?? at.level;
  return {
    id: `org:${at.anonymous !== null && place === null && level !== "national" ? `?${at.anonymous}|` : ""}${name}`,
    name,
    base,
    kind: kindOf(name, base),
    level,
    place,
    outcome: "resolved",
    candidates: [],
    ...more,
  };
}

/** A Party committee and its organs; a region's is 委员会 in the names of its organs too, a prefecture's 地委. */
function committee(where: string, organ: string): string {
  if (organ === "" || where.endsWith("自治区")) return `中共${where}委员会${organ}`;
  return `中共${where.replace(/地区$/u, "地")}委${organ}`;
}

/** A body of a place by its name without place, printed short or in full. */
export function withForms(printed: string, place: Place, at: Standpoint, reason: string): Body {
  const rest = printed.replace(/(?<=[镇乡])政府(?=$|办公室$)/u, "人民政府");
  if (rest === "税务局")
    return made(`国家税务总局${fullPlaceName(place)}税务局`, null, at, {
      place,
      level: place.level,
      reason: `${reason}, tax office`,
    });
  if (rest.endsWith("管委会")) return made(rest.replace(/管委会$/u, "管理委员会"), place, at, { reason });
  const town = townBody(rest, place);
  if (town !== null) {
    const doubt = town.outcome === "resolved" ? "" : ", which county's town is not said";
    return made(town.base, place, at, { ...town, reason: `${reason}, a town or street${doubt}` });
  }
  const full = judicial(rest, place) ?? ofGovernment(rest);
  if (full !== null) return made(full, place, at, { reason: `${reason}, ${rest} = ${full}` });
  const named = ofParty(rest, place);
  if (named !== null)
    return made("", null, at, {
      name: named,
      id: `org:${named}`,
      base: rest,
      kind: kindOf(named, rest),
      place,
      level: place.level,
      reason: `${reason}, ${rest}`,
    });
  const when = { year: at.year ?? null, code: place.code };
  const listed = fullForms(rest, when);
  // 人民政府金融办 is listed as 政府金融办
  const forms = listed.length > 0 || !rest.startsWith("人民政府") ? listed : fullForms(rest.slice(2), when);
  const [only] = forms;
  if (only !== undefined && forms.length === 1)
    return made(only, place, at, { reason: `${reason}, short form ${rest} = ${only}` });
  if (forms.length > 1) {
    const candidates = forms.map((form) => `org:${fullPlaceName(place)}${form}`);
    if (forms.includes(rest))
      return made(rest, place, at, { candidates, reason: `${reason}, a full name that is also a short form` });
    return made(rest, place, at, {
      outcome: "ambiguous",
      candidates,
      reason: `${reason}, ${rest} has several full forms`,
    });
  }
  // a commission that no list has, printed without its last two characters (农业农村委); shorter ones are abbreviations
  if (/^\p{Script=Han}{4,}(?<![党纪工编常])委$/u.test(rest))
    return made(`${rest}员会`, place, at, { reason: `${reason}, 委 is 委员会` });
  if (/^\p{Script=Han}{4,}办$/u.test(rest))
    return made(`${rest}公室`, place, at, { reason: `${reason}, 办 is 办公室` });
  return made(rest, place, at, { reason });
}

/** Courts and procuratorates, whose rank is their place's: 市法院 is the intermediate one, 省法院 the high one. */
function judicial(rest: string, place: Place): string | null {
  if (rest === "检察院") return "人民检察院";
  if (/^高(?:级)?(?:人民)?法?院$/u.test(rest)) return "高级人民法院";
  const numbered = /^第?([一二三四五六])中(?:级)?(?:人民)?法?院$/u.exec(rest);
  if (numbered !== null) return `第${numbered[1]}中级人民法院`;
  if (/^中(?:级)?(?:人民)?法?院$/u.test(rest)) return "中级人民法院";
  if (!/^(?:人民)?法院$/u.test(rest)) return null;
  return place.level === "provincial" ? "高级人民法院" : place.level === "prefectural" ? "中级人民法院" : "人民法院";
}

/** 政府 before an office is the people's government; a league and a prefecture under a province have a 行政公署. */
function ofGovernment(rest: string): string | null {
  const office = /^政府(研究室|参事室|督查室|办事处)$/u.exec(rest);
  if (office !== null) return `人民政府${office[1]}`;
  const agency = /^(?:行署|行政公署)(办公[厅室])?$/u.exec(rest);
  return agency === null ? null : `行政公署${agency[1] ?? ""}`;
}

/** Organs whose full name has the place inside: 市纪委, 市政协. */
function ofParty(rest: string, place: Place): string | null {
  if (/^(?:纪委|纪律检查委员会)$/u.test(rest)) return `中共${fullPlaceName(place)}纪律检查委员会`;
  if (rest === "贸促会") return `中国国际贸易促进委员会${fullPlaceName(place)}委员会`;
  if (/^政协(?:委员会)?$/u.test(rest)) return `中国人民政治协商会议${fullPlaceName(place)}委员会`;
  return null;
}
