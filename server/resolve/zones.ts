/** Zones and the committees that run them, from the list of zones and by the build of their names. */
import { isWithin, placeByCode, placeByShortName, shortName, type Zone, zonesNamed } from "../lexicon/index.ts";
import { type Body, made } from "./body.ts";
import { bondedZone } from "./bonded.ts";
import type { Standpoint } from "./standpoint.ts";

const KIND = "(?:经济技术开发区|经济开发区|经开区|高新技术产业开发区|高新技术开发区|高新区|开发区)";
const OWN = new RegExp(`^(.{0,6}?)(${KIND})(?:管委会|管理委员会)?$`, "u");

/** Full words of the kinds of zones that are printed short; 开发区 alone is of several kinds and stays. */
const FULL: Readonly<Record<string, string>> = {
  经开区: "经济开发区",
  高新区: "高新技术产业开发区",
  高新技术开发区: "高新技术产业开发区",
};

/** 咸宁高新区, 两江新区管委会, 兰山经开区: the zone of the list, else the one that bears the name of the document's place. */
export function zoneOf(name: string, at: Standpoint): Body | null {
  if (!/(?:区|管委会|管理委员会)$/u.test(name)) return null;
  return (
    bondedZone(name, at) ?? listedZone(name.replace(/(?:开发建设)?管(?:委会|理委员会)$/u, ""), at) ?? ownZone(name, at)
  );
}

function committee(zone: Zone, at: Standpoint): Body {
  const { place, body } = zone;
  const reason = `the zone ${zone.name} of the list`;
  return made("管理委员会", null, at, {
    name: body,
    id: `org:${body}`,
    base: body,
    place,
    level: place.level,
    kind: "government",
    reason,
  });
}

/** A zone in the list whose place is the document's, or near it, or that the printed name says. */
function listedZone(name: string, at: Standpoint): Body | null {
  const bare = name.replace(/^市(?=[高经开])/u, "");
  const short = at.place === null || at.place.level === "provincial" ? "" : shortName(at.place.name);
  const own = bare.startsWith(short) ? bare : `${short}${bare}`;
  // 开发区 alone may be any of a place's; 高新区 and 经开区 are those that bear its name
  const wanted = /^(?:高新|经开|经济技术)/u.test(bare) && short !== "" ? own : name;
  const year = at.year ?? null;
  const living = zonesNamed(wanted).filter(
    (zone) => zone.from === null || year === null || zone.from <= year || zone.name === name || /高新/u.test(zone.name),
  );
  const near = living.filter((zone) => reaches(zone, at));
  const [only, other] = near.length > 0 ? near : living.filter((zone) => saysItself(name, zone));
  return only === undefined || other !== undefined ? null : committee(only, at);
}

function reaches(zone: Zone, at: Standpoint): boolean {
  return at.place !== null && (isWithin(at.place, zone.place.code) || isWithin(zone.place, at.place.code));
}

/** The printed name tells its place, or is the whole official name. */
function saysItself(name: string, zone: Zone): boolean {
  return zone.name === name || placeByShortName(name.slice(0, 2)).some((place) => isWithin(zone.place, place.code));
}

/** 经开区, 兰山经开区, 兰山经济开发区管委会: the zone that bears the name of the document's place, through its committee. */
function ownZone(name: string, at: Standpoint): Body | null {
  const zone = OWN.exec(name);
  if (zone === null || at.place === null) return null;
  const short = shortName(at.place.name);
  const parent = at.place.parent === null ? null : placeByCode(at.place.parent);
  const front = (zone[1] ?? "").replace(new RegExp(`^${parent === null ? "" : shortName(parent.name)}(?=.)`, "u"), "");
  if (front !== short && !(front === "" && /^(?:经开区|高新区|经济开发区|高新技术产业开发区)$/u.test(zone[2] ?? "")))
    return null;
  const word = FULL[zone[2] ?? ""] ?? zone[2];
  return made(`${short}${word}管理委员会`, null, at, {
    place: at.place,
    level: at.place.level,
    kind: "government",
    reason: `the zone named by ${at.place.name}`,
  });
}
