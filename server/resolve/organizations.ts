/** Full official name of a body from any printed form, by the place and level of the document that prints it. */
import {
  fullForms,
  fullPlaceName,
  isCollective,
  namesakeMark,
  nationalForm,
  nationalForms,
  placeByShortName,
  placesIn,
  placesInYear,
} from "../lexicon/index.ts";
import type { Link } from "../model/index.ts";
import { type Body, made, UNIT, withForms } from "./body.ts";
import { isInternal, NATION_SCOPES, namesOwnPlace, scopeOf } from "./branches.ts";
import { MASKED, placeOfPrefix, type Standpoint } from "./standpoint.ts";
import { NO_TOWN, townBody, unitName } from "./towns.ts";
import { utility } from "./utilities.ts";
import { corpsBody, localBody, verticalBody } from "./vertical.ts";
import { zoneOf } from "./zones.ts";

export type { Body } from "./body.ts";
export { placeOfPrefix, type Standpoint, standpointOf } from "./standpoint.ts";

/**
 * Brings a printed name to a body. What cannot be decided keeps its printed name, with the document's place, as a node of its own.
 * `listPrefix` is the prefix word (市, 区, 省) of an earlier item of the same list: later items may leave it out.
 */
export function resolveBody(printed: string, at: Standpoint, listPrefix: string | null = null): Body {
  const body = bodyOf(printed, at, listPrefix);
  // bodies of 巢湖市 the prefecture are not those of the city of a county's rank that bears its name since
  const mark = body.place === null ? "" : namesakeMark(body.place);
  return mark === "" || body.id.includes("|") ? body : { ...body, id: `${body.id}${mark}` };
}

function bodyOf(printed: string, at: Standpoint, listPrefix: string | null): Body {
  const name = printed
    .replace(/\s+/gu, "")
    .replace(/[（(]以下简称.*$/u, "")
    .replace(/^中华人民共和国(?=\p{Script=Han}{2,16}(?:部|委员会|总局|总署|署|国务院)$)/u, "");
  const year = at.year ?? null;
  const here =
    at.place === null
      ? at.anonymous === null
        ? ""
        : `?${at.anonymous}`
      : `${fullPlaceName(at.place)}${namesakeMark(at.place)}`;
  const own = (outcome: Link["outcome"], reason: string, kind?: string): Body => ({
    ...made(name, null, at, { reason, outcome, ...(kind === undefined ? {} : { kind }) }),
    id: `org:${here}|${name}`,
    place: at.place,
  });
  if (MASKED.test(name))
    return { ...own("unresolved", "the name hides its place"), id: `org:?${name}|${at.anonymous ?? here}` };
  if (isCollective(name)) {
    const scope = scopeOf(name);
    if (NATION_SCOPES.includes(scope))
      return made(scope, null, at, {
        level: "national",
        kind: "collective",
        reason: "all of the nation, whoever says so",
        id: `org:${scope}`,
      });
    const collective = own("resolved", "a word for several bodies, kept with its scope", "collective");
    return { ...collective, id: `org:${here}|${scope}`, name: scope };
  }
  if (NO_TOWN.test(name)) return own("unresolved", "a word for towns, and the name of none");
  const zone = zoneOf(name, at);
  if (zone !== null) return zone;
  const local = localBody(name, at);
  if (local !== null) return local;
  const company = utility(name, at);
  if (company !== null) return company;
  if (/^(?:中共中央|国务院|国家|中央|全国|中国|中华|最高人民)/u.test(name)) {
    const several = nationalForms(name, year, at.month);
    if (several.length > 1)
      return made(name, null, at, {
        level: "national",
        outcome: "ambiguous",
        candidates: several.map((form) => `org:${form}`),
        reason: "a body of the State with several full names in that year",
      });
    const full =
      several[0] ??
      stateForm(name, year, at.month) ??
      name.replace(/^国家(\p{Script=Han}{4,})委$/u, "国家$1委员会").replace("发展改革", "发展和改革");
    if (!/[中支分](?:支|分)?行$|支局$|调查队$|[支分]公司$|监管分?局$/u.test(full))
      return made(full, null, at, { level: "national", reason: "a body of the State by its own words" });
    return made(full, null, at, { reason: "a branch by its own full name", kind: "branch" });
  }
  const enterprise = /(?:集团|公司)$/u.test(name) ? nationalForm(name, year) : null;
  if (enterprise !== null)
    return made(enterprise, null, at, { level: "national", reason: "an enterprise of the State by its short name" });
  const vertical = verticalBody(name, at) ?? corpsBody(name, at);
  if (vertical !== null) return vertical;
  const front = placesInYear(/^新区/u.test(name) ? "" : name.replace(/^中共/u, ""), at.place?.code ?? null, year);
  const frontPlace = front.places.at(-1);
  if (frontPlace !== undefined && (front.rest === "委" || (name.startsWith("中共") && front.rest === "委员会")))
    return made("委", frontPlace, at, { reason: `the committee of ${frontPlace.name}` });
  if (frontPlace !== undefined && front.rest !== "")
    return withForms(front.rest, frontPlace, at, `named with its place ${frontPlace.name}`);
  if (frontPlace !== undefined && front.rest === "")
    return made("", frontPlace, at, { kind: "other", reason: "a place named as a unit" });
  const seat = /^(\p{Script=Han}{2,5}?)(?=行署|行政公署|地委)(.+)$/u.exec(name);
  if (seat !== null) {
    const [place, other] = placeByShortName(seat[1] ?? "");
    if (place !== undefined && other === undefined && /(?:地区|盟)$/u.test(place.name))
      return withForms((seat[2] ?? "").replace(/^地委/u, "委"), place, at, `named with its place ${place.name}`);
  }
  const youth = /^(?:团|共青团(.{0,6}?))(地区|地|[省市区县州盟旗])委(?:员会)?$/u.exec(name);
  if (youth !== null) {
    const [, printedPlace = "", word = ""] = youth;
    const place = placeOfPrefix(word === "地" ? "地区" : word, at);
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
  const joined = /^([省市区县州盟旗])(?:委\1政府|纪委\1?监委)$/u.test(name);
  if (joined) return own("unresolved", "two bodies in one name");
  const prefixed =
    /^(自治区|地区|新区|城区(?=.+[局委办]$)|省|市|区|县|州|盟|旗|地(?=委))(?!场|政办|政设施|容|域|直|级|委员|管委)(.+)$/u.exec(
      name,
    );
  if (prefixed !== null) {
    const [, word = "", rest = ""] = prefixed;
    // 区…厅 is a region's: districts have no 厅
    const place = placeOfPrefix(word === "地" ? "地区" : word === "区" && /厅$/u.test(rest) ? "自治区" : word, at);
    const region = word === "自治区" || (word === "区" && place?.level === "provincial");
    const full = region ? rest.replace(/^党委/u, "委") : rest;
    if (place !== null) return withForms(full, place, at, `${word} is ${place.name} here`);
    // two short forms of one body are one in a document that hides its place, too
    const [form, other] = fullForms(full, { year, code: null });
    const named = form === undefined || other !== undefined ? name : `${word}${form}`;
    return {
      ...own("unresolved", `${word} names no known place here`),
      id: `org:${here}|${named}`,
      name: named,
      base: named,
    };
  }
  if (/^师市/u.test(name)) return own("unresolved", "a body of a division of the Corps that cannot be known");
  if (/^(?:开发区|园区|新区)(?:管委会|管理委员会)?$|^(?:海关|边检站|海事局)$/u.test(name))
    return own("unresolved", "which of several of its kind is not said");
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
    const full = nationalForm(name, year, at.month) ?? name;
    if (UNIT.test(full)) return made(full, null, at, { level: "national", reason: "no prefix in a national document" });
  }
  if (/^\p{Script=Han}{2,10}(?:部|总局|委员会)办公厅$/u.test(name) && at.place === null) {
    const owner = resolveBody(name.slice(0, -3), { ...at, level: "national" });
    if (owner.outcome === "resolved" && owner.level === "national")
      return made(`${owner.name}办公厅`, null, at, { level: "national", reason: `the office of ${owner.name}` });
  }
  const ministry = /(?:部|总局)$/u.test(name) ? nationalForm(name, year) : null;
  if (ministry !== null) return made(ministry, null, at, { level: "national", reason: "a ministry by its name" });
  if (
    /^\p{Script=Han}{2,10}部$/u.test(name) &&
    !/宣传部|组织部|统战部|武装部|农工部|工作部|支部|政治部|指挥部/u.test(name)
  )
    return made(name, null, at, { level: "national", reason: "a ministry by its name" });
  const ofTown = townThatSpeaks(name, at);
  if (ofTown !== null) return ofTown;
  if (TOWNISH.test(name))
    return { ...own("unresolved", "of a town that is not named"), id: `org:?${at.document}|${name}` };
  if (at.place !== null && townBody(name, at.place) !== null)
    return withForms(name, at.place, at, `in ${at.place.name}`);
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

/**
 * The same for a unit that a duty is given to: the bare name of a place, town or street stands there for its government. Elsewhere
 * (河北省《…条例》) it does not say which of its bodies is meant.
 */
export function resolveUnit(printed: string, at: Standpoint, listPrefix: string | null = null): Body {
  const name = unitName(printed, at);
  const body = resolveBody(name, at, listPrefix);
  return name === printed ? body : { ...body, reason: `a place among units is its government; ${body.reason}` };
}

/** 国家药监局, 国务院扶贫办: the word of the State before a short form whose full name begins with it. */
function stateForm(name: string, year: number | null, month: number | null | undefined): string | null {
  const [, state = "", short = ""] = /^(国家|国务院|全国|中国)(.+)$/u.exec(name) ?? [];
  const full = short === "" ? null : nationalForm(short, year, month);
  return full?.startsWith(state) === true ? full : null;
}

/** 镇卫生院, 乡政府: of the town that speaks */
const TOWNISH = /^(?:本|我)?(镇|乡|街道)(?![街域区村直级镇乡]|干部|\p{Script=Han}{1,2}[镇乡](?:$|人民|政府))(.{2,})$/u;

function townThatSpeaks(name: string, at: Standpoint): Body | null {
  const [, word = "", rest = ""] = TOWNISH.exec(name) ?? [];
  if (rest === "" || at.town?.endsWith(word) !== true || at.place === null) return null;
  const body = withForms(`${at.town}${rest}`, at.place, at, `${word} is ${at.town} here`);
  return { ...body, level: "township" };
}
