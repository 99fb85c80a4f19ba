/** Bodies whose names are not a place and a name: zones, vertical systems and their branches, by the build of their names. */
import {
  fullPlaceName,
  isWithin,
  localForms,
  type Place,
  placeByCode,
  placeByShortName,
  placesIn,
  shortName,
} from "../lexicon/index.ts";
import { type Body, made } from "./body.ts";
import { branchName } from "./branches.ts";
import { placeOfPrefix, type Standpoint } from "./standpoint.ts";

/** 经开区, 兰山经开区, 兰山经济开发区管委会: the zone that bears the name of the document's place, through its committee. */
export function zoneOf(name: string, at: Standpoint): Body | null {
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
export function localBody(name: string, at: Standpoint): Body | null {
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

/** A branch of the regulators of finance or of the central bank, by its short form. */
export function verticalBody(name: string, at: Standpoint): Body | null {
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
  return null;
}
