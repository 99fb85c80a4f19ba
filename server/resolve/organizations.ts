/** Full official name of a body from any printed form, by the place and level of the document that prints it. */
import {
  fullForms,
  fullPlaceName,
  isCollective,
  issuerOfNumber,
  isWithin,
  localForms,
  nationalForm,
  type Place,
  placeByCode,
  placeByShortName,
  placesIn,
  shortName,
} from "../lexicon/index.ts";
import type { DocumentRecord, Level, Link } from "../model/index.ts";
import { branchName, isInternal, namesOwnPlace, scopeOf } from "./branches.ts";

/** Where a document speaks from: what 市, 区, 县, 省 and no prefix mean in it. */
export interface Standpoint {
  readonly place: Place | null;
  readonly level: Level;
  /** set where the document hides its place (XX市): bodies are then the document's own */
  readonly anonymous: string | null;
  /** the document itself: sections and working groups that it names without an owner are its own */
  readonly document: string;
}

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

const MASKED = /[X×ＸxＸ]{2,}|某某|某(?=[省市区县镇])/u;

/** Standpoint of a record, from its issuers, then its place, then its number. */
export function standpointOf(record: DocumentRecord): Standpoint {
  const document = `${record.sourceId}:${record.start}`;
  const named = [...record.issuers.map((issuer) => issuer.name), ...(record.place ?? "").split(/[、,，\s]+/u)];
  if (named.some((name) => MASKED.test(name)))
    return { place: null, level: record.level, anonymous: document, document };
  for (const name of named) {
    const place = placesIn(name.replace(/^中共/u, "")).places.at(-1);
    if (place !== undefined) return { place, level: place.level, anonymous: null, document };
  }
  const issuer = record.number === null ? null : issuerOfNumber(record.number.value).issuer;
  const place = issuer === null ? undefined : placesIn(issuer).places.at(-1);
  const inTitle = record.title === null ? undefined : placesIn(record.title.value.replace(/^中共/u, "")).places.at(-1);
  const known = place ?? inTitle ?? null;
  // bodies of two documents whose places are not known must not meet: each document is a place of its own then
  const anonymous = known === null && record.level !== "national" ? document : null;
  return { place: known, level: known?.level ?? record.level, anonymous, document };
}

/** The place that a prefix word means at a standpoint; null where that cannot be decided. */
export function placeOfPrefix(prefix: string, at: Standpoint): Place | null {
  const place = at.place;
  if (place === null) return null;
  const chain: Place[] = [];
  for (let p: Place | null = place; p !== null; p = p.parent === null ? null : placeByCode(p.parent)) chain.push(p);
  if (prefix === "省") return chain.find((p) => p.level === "provincial") ?? null;
  if (prefix === "区") {
    if (place.level === "county") return place.name.endsWith("区") ? place : null;
    return place.level === "provincial" && place.name.endsWith("自治区") ? place : null;
  }
  if (prefix === "县") return place.level === "county" && /[县旗]$/u.test(place.name) ? place : null;
  if (prefix === "州") return chain.find((p) => p.name.endsWith("州")) ?? null;
  if (prefix === "旗") return chain.find((p) => p.name.endsWith("旗")) ?? null;
  if (place.level === "county" && place.name.endsWith("市")) return place;
  return chain.find((p) => p.level === "prefectural") ?? chain.find((p) => /^(?:11|12|31|50)/u.test(p.code)) ?? null;
}

const UNIT =
  /(?:局|委|办|厅|部|院|会|室|社|馆|站|台|校|队|银行|支行|分行|公司|集团|中心|政府|街道|镇|乡|工会|妇联|残联|科协|文联|工商联|法院|海关|大学|学院|医院|开发区|新区|园区|办事处|指挥部|小组|专班|组)$/u;

function kindOf(name: string, base: string): string {
  if (/领导小组(?:办公室)?$|指挥部(?:办公室)?$|联席会议(?:办公室)?$/u.test(base)) return "leadingGroup";
  if (/^中共|党委|纪委|^共青团|政法委|党校/u.test(name)) return "party";
  if (/人民政府$|^国务院$|管理委员会$/u.test(base)) return "government";
  if (/人民政府办公[厅室]$|^国务院办公厅$/u.test(base)) return "office";
  if (/人民代表大会|人大常委会/u.test(base)) return "congress";
  if (/法院$|检察院$/u.test(base)) return "court";
  if (/军分区|人民武装部|武警|支队$/u.test(base) && !/消防|交警|交通/u.test(base)) return "military";
  if (/公司$|集团$|银行$|[支分]行$/u.test(base)) return "enterprise";
  if (/分局$|分中心$|大队$|中心支[行局]$/u.test(base)) return "branch";
  if (/[局厅委部办署]$|委员会$|办公[厅室]$/u.test(base)) return "department";
  return "other";
}

function made(
  base: string,
  place: Place | null,
  at: Standpoint,
  more: Partial<Body> & { readonly reason: string },
): Body {
  const where = place === null ? "" : fullPlaceName(place);
  let name = `${where}${base}`;
  const party = /^委(.*)$/u.exec(base);
  const shortPlace = where.length > 1 ? where : "";
  if (party !== null && shortPlace !== "") name = `中共${shortPlace}委${party[1] === "" ? "员会" : party[1]}`;
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

function withForms(rest: string, place: Place, at: Standpoint, reason: string): Body {
  if (rest === "税务局")
    return made(`国家税务总局${fullPlaceName(place)}税务局`, null, at, {
      place,
      level: place.level,
      kind: "branch",
      reason: `${reason}, tax office`,
    });
  if (rest.endsWith("管委会")) return made(rest.replace(/管委会$/u, "管理委员会"), place, at, { reason });
  const court = place.level === "prefectural" ? "中级人民法院" : "人民法院";
  const forms = rest === "法院" ? [court] : fullForms(rest);
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
  return made(rest, place, at, { reason });
}

/** 经开区, 兰山经开区, 兰山经济开发区管委会: the zone that bears the name of the document's place, through its committee. */
function zoneOf(name: string, at: Standpoint): Body | null {
  const zone = /^(.{0,6}?)(经济技术开发区|经济开发区|经开区|高新区|开发区)(?:管委会|管理委员会)?$/u.exec(name);
  if (zone === null || at.place === null) return null;
  const short = shortName(at.place.name);
  const parent = at.place.parent === null ? null : placeByCode(at.place.parent);
  const front = (zone[1] ?? "").replace(new RegExp(`^${parent === null ? "" : shortName(parent.name)}(?=.)`, "u"), "");
  if (front !== short && !(front === "" && zone[2] === "经开区")) return null;
  const word = zone[2] === "经开区" ? "经济开发区" : zone[2];
  return made(`${short}${word}管理委员会`, null, at, {
    place: at.place,
    level: at.place.level,
    kind: "government",
    reason: `the zone named by ${at.place.name}`,
  });
}

/** A body known by a form that holds its place (廊坊海关), or a branch of the city in the document's county. */
function localBody(name: string, at: Standpoint): Body | null {
  if (at.place === null) return null;
  for (const full of [...localForms(name), branchName(name, at.place)]) {
    if (full === null) continue;
    const front = placesIn(full).places.at(-1);
    const related = front !== undefined && (isWithin(at.place, front.code) || isWithin(front, at.place.code));
    const place = related ? front : front === undefined ? placeInside(full, at.place) : null;
    if (place === null) continue;
    return made(related ? full.slice(full.indexOf(place.name) + place.name.length) : full, place, at, {
      reason: `known form of ${full}`,
      name: full,
      id: `org:${full}`,
    });
  }
  return null;
}

/** The document's place, or one above it, whose short name stands inside a name (中国人民银行廊坊市中心支行). */
function placeInside(full: string, place: Place): Place | null {
  for (let p: Place | null = place; p !== null; p = p.parent === null ? null : placeByCode(p.parent))
    if (full.includes(shortName(p.name))) return p;
  return null;
}

/**
 * Brings a printed name to a body. What cannot be decided keeps its printed name, with the document's place, as a node of its own.
 * `listPrefix` is the prefix word (市, 区, 省) of an earlier item of the same list: later items may leave it out.
 */
export function resolveBody(printed: string, at: Standpoint, listPrefix: string | null = null): Body {
  const name = printed.replace(/\s+/gu, "").replace(/[（(]以下简称.*$/u, "");
  const here = at.place === null ? (at.anonymous === null ? "" : `?${at.anonymous}`) : fullPlaceName(at.place);
  const own = (outcome: Link["outcome"], reason: string, kind?: string): Body => ({
    ...made(name, null, at, { reason, outcome, ...(kind === undefined ? {} : { kind }) }),
    id: `org:${here}|${name}`,
    place: at.place,
  });
  if (MASKED.test(name))
    return { ...own("unresolved", "the name hides its place"), id: `org:?${name}|${at.anonymous ?? here}` };
  if (isCollective(name)) {
    const scope = scopeOf(name);
    const collective = own("resolved", "a word for several bodies, kept with its scope", "collective");
    return { ...collective, id: `org:${here}|${scope}`, name: scope };
  }
  const zone = zoneOf(name, at);
  if (zone !== null) return zone;
  const local = localBody(name, at);
  if (local !== null) return local;
  if (/^(?:中共中央|国务院|国家|中央|全国|中国|中华|最高人民)/u.test(name)) {
    const full = nationalForm(name) ?? name.replace(/^国家(.*)委$/u, "国家$1委员会").replace("发展改革", "发展和改革");
    if (!/[中支分](?:支|分)?行$|支局$|调查队$|分公司$|监管分?局$/u.test(full))
      return made(full, null, at, { level: "national", reason: "a body of the State by its own words" });
    return made(full, null, at, { reason: "a branch by its own full name", kind: "branch" });
  }
  const regulator = /^(市|\p{Script=Han}{2,3}?)(银监|银保监)分?局$/u.exec(name);
  if (regulator !== null && /分局$|^市/u.test(name)) {
    const [first, other] = placeByShortName(regulator[1] ?? "");
    const place = regulator[1] === "市" ? placeOfPrefix("市", at) : other === undefined ? (first ?? null) : null;
    if (place !== null) {
      const full = `中国银行${regulator[2] === "银监" ? "业" : "保险"}监督管理委员会${shortName(place.name)}监管分局`;
      return made(full, null, at, {
        place,
        level: place.level,
        kind: "branch",
        reason: "short form of the regulator's branch",
      });
    }
  }
  const bank = /^(?:人行|人民银行)(.*?)(?:市)?中心支行$/u.exec(name);
  const bankPlace =
    bank?.[1] === "市" || bank?.[1] === "" || /^市人(?:行|民银行)$/u.test(name)
      ? placeOfPrefix("市", at)
      : bank === null
        ? null
        : (placeByShortName(bank[1] ?? "")[0] ?? null);
  if (bankPlace !== null)
    return made(`中国人民银行${bankPlace.name}中心支行`, null, at, {
      place: bankPlace,
      level: bankPlace.level,
      kind: "branch",
      reason: "short form of the central bank's branch",
    });
  const party = /^(?:中共)?(.*?[省市区县州旗])委(?!员)(.*)$/u.exec(name);
  const front = placesIn(
    party === null ? name.replace(/^中共/u, "") : name.replace(/^中共/u, ""),
    at.place?.code ?? null,
  );
  const frontPlace = front.places.at(-1);
  if (frontPlace !== undefined && front.rest !== "" && front.rest !== "委")
    return withForms(front.rest, frontPlace, at, `named with its place ${frontPlace.name}`);
  if (frontPlace !== undefined && front.rest === "")
    return made("", frontPlace, at, { kind: "other", reason: "a place named as a unit" });
  const youth = /^(?:团|共青团(.{0,6}?))([省市区县])委(?:员会)?$/u.exec(name);
  if (youth !== null) {
    const [, printedPlace = "", word = ""] = youth;
    const place = placeOfPrefix(word, at);
    const [named] =
      printedPlace === "" ? [] : placesIn(`${printedPlace}${word}`, at.place?.code ?? null).places.slice(-1);
    if (printedPlace !== "" && named?.code !== place?.code) return own("unresolved", "a youth league of another place");
    if (place !== null)
      return made("", null, at, {
        place,
        level: place.level,
        kind: "party",
        name: `共青团${fullPlaceName(place)}委员会`,
        id: `org:共青团${fullPlaceName(place)}委员会`,
        base: "团委",
        reason: `团${word}委 of ${place.name}`,
      });
  }
  const prefixed = /^(自治区|省|市|区|县|州|旗)(?!场|政办|政设施|容|域|直|级|委员)(.+)$/u.exec(name);
  if (prefixed !== null) {
    const word = prefixed[1] === "自治区" ? "区" : (prefixed[1] ?? "");
    const place = placeOfPrefix(word, at);
    if (place !== null) return withForms(prefixed[2] ?? "", place, at, `${prefixed[1]} is ${place.name} here`);
    return own("unresolved", `${prefixed[1]} names no known place here`);
  }
  const short = /^(\p{Script=Han}{2,3})(?=开发区|经济|高新|供电|公安|银监|银保监|海关|军分区)/u.exec(name)?.[1];
  if (short !== undefined) {
    const [place, other] = placeByShortName(short);
    if (place !== undefined && other === undefined && /管委会$|海关$|军分区$/u.test(name))
      return made(name.replace(/管委会$/u, "管理委员会"), null, at, {
        place,
        level: place.level,
        reason: `named by ${place.name}`,
      });
    if (place !== undefined) return own("unresolved", "branch whose owner is not known");
  }
  if (at.level === "national") {
    const full = nationalForm(name) ?? name;
    if (UNIT.test(full)) return made(full, null, at, { level: "national", reason: "no prefix in a national document" });
  }
  if (/部$|总局$/u.test(name) && nationalForm(name) !== null)
    return made(nationalForm(name) ?? name, null, at, { level: "national", reason: "a ministry by its name" });
  if (
    /^\p{Script=Han}{2,10}部$/u.test(name) &&
    !/宣传部|组织部|统战部|武装部|农工部|工作部|支部|政治部|指挥部/u.test(name)
  )
    return made(name, null, at, { level: "national", reason: "a ministry by its name" });
  if (isInternal(name))
    return {
      ...own("unresolved", "a part of the body that speaks, named without it"),
      id: `org:?${at.document}|${name}`,
    };
  const namesake = namesOwnPlace(name, at.place);
  if (namesake !== null && UNIT.test(name))
    return made(name.replace(/管委会$/u, "管理委员会"), null, at, {
      place: namesake,
      level: namesake.level,
      reason: `bears the name of ${namesake.name}`,
    });
  if (/(?:公司|集团|营业部|协会|学院|大学|研究院)$/u.test(name))
    return own("resolved", "a name of its own, kept within the document's place");
  const inherited = listPrefix === null ? at.place : placeOfPrefix(listPrefix, at);
  if (inherited !== null && UNIT.test(name))
    return withForms(
      name,
      inherited,
      at,
      listPrefix === null ? "no prefix: the document's own level" : `prefix ${listPrefix} left out in a list`,
    );
  return own("unresolved", at.place === null ? "the document's place is not known" : "not the form of a body's name");
}

/** Why a printed name became the body that it became, in words, for people. */
export function explainBody(name: string, context: Standpoint, listPrefix: string | null = null): Body {
  return resolveBody(name, context, listPrefix);
}
