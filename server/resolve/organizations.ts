/** Full official name of a body from any printed form, by the place and level of the document that prints it. */
import { fullPlaceName, isCollective, namesakeMark } from "../lexicon/index.ts";
import { type Body, made, UNIT, withForms } from "./body.ts";
import { isInternal, NATION_SCOPES, namesOwnPlace, scopeOf } from "./branches.ts";
import { byShortNameOfPlace, byWordForPlace, ofPrefecture, withItsPlace, youthLeague } from "./named.ts";
import { MASKED, placeOfPrefix, type Standpoint } from "./standpoint.ts";
import { byWordsOfState, enterprise, inItsOwnDocument, ministry, officeOfMinistry } from "./state.ts";
import { NO_TOWN, townBody, unitName } from "./towns.ts";
import { utility } from "./utilities.ts";
import { corpsBody, localBody, verticalBody } from "./vertical.ts";
import type { Asked, Way } from "./way.ts";
import { zoneOf } from "./zones.ts";

export type { Body } from "./body.ts";
export { placeOfPrefix, type Standpoint, standpointOf } from "./standpoint.ts";

/**
 * Brings a printed name to a body. What cannot be decided keeps its printed name, with the document's place, as a node of its own.
 * `listPrefix` is the prefix word (市, 区, 省) of an earlier item of the same list: later items may leave it out.
 */
export function resolveBody(printed: string, at: Standpoint, listPrefix: string | null = null): Body {
  const body = bodyOf(asked(printed, at, listPrefix));
  // bodies of 巢湖市 the prefecture are not those of the city of a county's rank that bears its name since
  const mark = body.place === null ? "" : namesakeMark(body.place);
  return mark === "" || body.id.includes("|") ? body : { ...body, id: `${body.id}${mark}` };
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

function asked(printed: string, at: Standpoint, listPrefix: string | null): Asked {
  const name = printed
    .replace(/\s+/gu, "")
    .replace(/[（(]以下简称.*$/u, "")
    .replace(/^中华人民共和国(?=\p{Script=Han}{2,16}(?:部|委员会|总局|总署|署|国务院)$)/u, "");
  const document = at.anonymous === null ? "" : `?${at.anonymous}`;
  const here = at.place === null ? document : `${fullPlaceName(at.place)}${namesakeMark(at.place)}`;
  return {
    name,
    at,
    year: at.year ?? null,
    here,
    listPrefix,
    own: (outcome, reason, kind) => ({
      ...made(name, null, at, { reason, outcome, ...(kind === undefined ? {} : { kind }) }),
      id: `org:${here}|${name}`,
      place: at.place,
    }),
    resolve: resolveBody,
  };
}

function bodyOf(name: Asked): Body {
  for (const way of WAYS) {
    const body = way(name);
    if (body !== null) return body;
  }
  const reason = name.at.place === null ? "the document's place is not known" : "not the form of a body's name";
  return name.own("unresolved", reason);
}

/** 某县财政局, XX市 */
const hidden: Way = ({ name, at, here, own }) =>
  MASKED.test(name)
    ? { ...own("unresolved", "the name hides its place"), id: `org:?${name}|${at.anonymous ?? here}` }
    : null;

/** 各县（区）人民政府, 各有关部门 */
const collective: Way = ({ name, at, here, own }) => {
  if (!isCollective(name)) return null;
  const scope = scopeOf(name);
  if (NATION_SCOPES.includes(scope))
    return made(scope, null, at, {
      level: "national",
      kind: "collective",
      reason: "all of the nation, whoever says so",
      id: `org:${scope}`,
    });
  const all = own("resolved", "a word for several bodies, kept with its scope", "collective");
  return { ...all, id: `org:${here}|${scope}`, name: scope };
};

const byName =
  (find: (name: string, at: Standpoint) => Body | null): Way =>
  ({ name, at }) =>
    find(name, at);

/** what a name cannot be known by: no way further down may guess at it */
const undecided =
  (shape: RegExp, reason: string): Way =>
  ({ name, own }) =>
    shape.test(name) ? own("unresolved", reason) : null;

/** 镇卫生院, 乡政府: of the town that speaks */
const TOWNISH = /^(?:本|我)?(镇|乡|街道)(?![街域区村直级镇乡]|干部|\p{Script=Han}{1,2}[镇乡](?:$|人民|政府))(.{2,})$/u;

const ofTown: Way = ({ name, at, own }) => {
  const [, word = "", rest = ""] = TOWNISH.exec(name) ?? [];
  if (rest === "") return null;
  if (at.town?.endsWith(word) !== true || at.place === null)
    return { ...own("unresolved", "of a town that is not named"), id: `org:?${at.document}|${name}` };
  const body = withForms(`${at.town}${rest}`, at.place, at, `${word} is ${at.town} here`);
  return { ...body, level: "township" };
};

/** 石桥镇人民政府 in the county that speaks */
const townHere: Way = ({ name, at }) =>
  at.place !== null && townBody(name, at.place) !== null ? withForms(name, at.place, at, `in ${at.place.name}`) : null;

/** 办公室, 法规处 */
const partOfSpeaker: Way = ({ name, at, own }) =>
  isInternal(name)
    ? {
        ...own("unresolved", "a part of the body that speaks, named without it"),
        id: `org:?${at.document}|${name}`,
      }
    : null;

/** 漳州开发区管委会 in a document of 漳州市 */
const namesake: Way = ({ name, at }) => {
  const place = namesOwnPlace(name, at.place);
  return place !== null && UNIT.test(name)
    ? made(name.replace(/管委会$/u, "管理委员会"), null, at, {
        place,
        level: place.level,
        reason: `bears the name of ${place.name}`,
      })
    : null;
};

const nameOfItsOwn: Way = ({ name, own }) =>
  /(?:公司|集团|营业部|协会|学院|大学|研究院)$/u.test(name)
    ? own("resolved", "a name of its own, kept within the document's place")
    : null;

/** 财政局: of the document's own level, or of the place that the list began with */
const withoutPrefix: Way = ({ name, at, listPrefix }) => {
  const place = listPrefix === null ? at.place : placeOfPrefix(listPrefix, at);
  if (place === null || !UNIT.test(name)) return null;
  const why = listPrefix === null ? "no prefix: the document's own level" : `prefix ${listPrefix} left out in a list`;
  return withForms(name, place, at, why);
};

/** In this order: the first that knows the body decides. */
const WAYS: readonly Way[] = [
  hidden,
  collective,
  undecided(NO_TOWN, "a word for towns, and the name of none"),
  byName(zoneOf),
  byName(localBody),
  byName(utility),
  byWordsOfState,
  enterprise,
  byName(verticalBody),
  byName(corpsBody),
  withItsPlace,
  ofPrefecture,
  youthLeague,
  undecided(/^([省市区县州盟旗])(?:委\1政府|纪委\1?监委)$/u, "two bodies in one name"),
  byWordForPlace,
  undecided(/^师市/u, "a body of a division of the Corps that cannot be known"),
  undecided(
    /^(?:开发区|园区|新区)(?:管委会|管理委员会)?$|^(?:海关|边检站|海事局)$/u,
    "which of several of its kind is not said",
  ),
  byShortNameOfPlace,
  inItsOwnDocument,
  officeOfMinistry,
  ministry,
  ofTown,
  townHere,
  partOfSpeaker,
  namesake,
  nameOfItsOwn,
  withoutPrefix,
];
