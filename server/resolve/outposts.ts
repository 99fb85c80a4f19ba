/** What a bureau has below the county: its stations in towns, the traffic police of a district, tax offices. */
import { fullPlaceName, isWithin, type Place, placeByName, placeByShortName, shortName } from "../lexicon/index.ts";
import { type Body, made, withForms } from "./body.ts";
import { prefectureOf } from "./branches.ts";
import type { Standpoint } from "./standpoint.ts";

/** Printed stations: the bureau that has them, "" where places call it in several ways, and what they are called in full. */
const STATIONS: Readonly<Record<string, readonly [bureau: string, station: string]>> = {
  市场监管所: ["市场监督管理局", "市场监督管理所"],
  市场监督管理所: ["市场监督管理局", "市场监督管理所"],
  工商所: ["工商行政管理局", "工商行政管理所"],
  工商行政管理所: ["工商行政管理局", "工商行政管理所"],
  司法所: ["司法局", "司法所"],
  派出所: ["公安局", "派出所"],
  公安派出所: ["公安局", "派出所"],
  自然资源所: ["", "自然资源所"],
  国土所: ["国土资源局", "国土资源所"],
  国土资源所: ["国土资源局", "国土资源所"],
};
const STATION = new RegExp(`^(\\p{Script=Han}{2,6}?)(${Object.keys(STATIONS).join("|")})$`, "u");
/** of a kind, of no place, or of a trade that has stations of its own */
const NO_NAME =
  /^(?:各|有关|相关|所在|属地|辖区|当地|本|该|基层|乡镇|镇街|街道|镇|乡|全|重点|责任|城区|农村)|(?:铁路|水上|森林|机场|高速|交通|边防)$/u;

/** 白沙埠市场监管所, 兰山交警大队, 第一税务分局: the body and its bureau's name in front; else null. */
export function outpost(name: string, at: Standpoint): Body | null {
  return station(name, at) ?? traffic(name, at) ?? fire(name, at) ?? taxOffice(name, at);
}

const branch = (name: string, place: Place, at: Standpoint, level: Body["level"], reason: string): Body =>
  made(name, null, at, { place, level, kind: "branch", reason });

/** A station bears the name of its town, with or without 镇 and 街道; 乡 stays, since a 镇 of that name may lie beside it. */
function station(name: string, at: Standpoint): Body | null {
  const bare = name.replace(/^[本我]?(?:镇|乡|街道)/u, "");
  const of = at.town !== undefined && STATIONS[bare] !== undefined ? `${at.town}${bare}` : name;
  const [, front = "", kind = ""] = STATION.exec(of) ?? [];
  const place = at.place;
  const [bureau, station] = STATIONS[kind] ?? [];
  if (place?.level !== "county" || bureau === undefined || station === undefined) return null;
  if (NO_NAME.test(front) || /[省市区县旗]$/u.test(front) || isNear(front, place)) return null;
  const town = front.replace(/(?<=.{2})(?:镇|街道)$/u, "");
  const owner = bureauOf(bureau, place);
  return branch(`${owner}${town}${station}`, place, at, "township", `a station of ${owner}`);
}

/** The short name of a division round the county, which may be meant; 城关 of a county far from 兰州 is its town. */
function isNear(front: string, place: Place): boolean {
  const round = prefectureOf(place)?.code ?? place.code;
  return placeByShortName(front).some((one) => isWithin(one, round) || isWithin(place, one.code));
}

/** A district's police is a branch of the city's. */
function bureauOf(bureau: string, place: Place): string {
  const city = prefectureOf(place);
  if (bureau === "公安局" && place.name.endsWith("区") && city !== null)
    return `${city.name}公安局${shortName(place.name)}分局`;
  return `${fullPlaceName(place)}${bureau}`;
}

/** Of a county's police bureau in a county, of the city's traffic police in a district; a municipality has others. */
function traffic(name: string, at: Standpoint): Body | null {
  const [, word = ""] = /^(\p{Script=Han}{0,6}?)(?:公安)?(?:局)?(?:交警|交通警察|公安交警)大队$/u.exec(name) ?? [];
  if (!/交(?:警|通警察)大队$/u.test(name)) return null;
  const place = /^[区县市]?$/u.test(word) ? at.place : countyNamed(word, at);
  const city = prefectureOf(place);
  if (place?.level !== "county" || city?.level !== "prefectural") return null;
  if (/^[区县市]$/u.test(word) && !place.name.endsWith(word)) return null;
  const owner = place.name.endsWith("区")
    ? `${city.name}公安局交通警察支队${shortName(place.name)}`
    : `${fullPlaceName(place)}公安局交通警察`;
  return branch(`${owner}大队`, place, at, "county", `the traffic police of ${place.name}`);
}

/** 兰山消防大队: of the place whose short name it bears, under the name of its year. */
function fire(name: string, at: Standpoint): Body | null {
  const [, word = "", unit = ""] = /^(\p{Script=Han}{2,4}?)((?:公安)?消防(?:救援)?[大支]队)$/u.exec(name) ?? [];
  const own = at.place !== null && word === shortName(at.place.name) ? at.place : null;
  const place = own ?? (word === "" ? null : countyNamed(word, at));
  return place === null ? null : withForms(unit, place, at, `of ${place.name}`);
}

/** since then one system of tax bureaus, the State's in every county */
const ONE_TAX = 2018;

/** 第一税务分局, 白沙埠税务分局 of a county: of its tax bureau. 兰山税务分局 in 兰山区 may be the district's or a street's. */
function taxOffice(name: string, at: Standpoint): Body | null {
  const [, word = "", kind = ""] =
    /^(?:[区县市]?税务局)?(第[一二三四五六七八九十]{1,2}|\p{Script=Han}{2,5}?)(税务分局|税务所)$/u.exec(name) ?? [];
  const place = at.place;
  if (place?.level !== "county" || kind === "" || (at.year ?? ONE_TAX) < ONE_TAX) return null;
  if (NO_NAME.test(word) || /[省市区县旗]$/u.test(word) || isNear(word, place)) return null;
  const owner = `国家税务总局${fullPlaceName(place)}税务局`;
  return branch(
    `${owner}${word.replace(/(?<=.{2})(?:镇|街道)$/u, "")}${kind}`,
    place,
    at,
    "township",
    `an office of ${owner}`,
  );
}

/** A county by its name, full or short, at or below the document's place, else anywhere; null where several bear it. */
function countyNamed(word: string, at: Standpoint): Place | null {
  const above = at.place;
  if (above === null) return null;
  if (above.level === "county") return word === above.name || word === shortName(above.name) ? above : null;
  const [place, other] = [word, ...["区", "县", "市"].map((end) => `${word}${end}`)]
    .flatMap((full) => placeByName(full, above.code))
    .filter(({ level }) => level === "county");
  if (place !== undefined) return other === undefined ? place : null;
  // of another prefecture
  const [far, another] = placeByShortName(word);
  return far?.level === "county" && another === undefined ? far : null;
}
