/** Companies of the power grid and of the railways, and their branches, by the build of their short names. */
import { gridCompany, type Place, placeByShortName, shortName } from "../lexicon/index.ts";
import { type Body, made } from "./body.ts";
import { prefectureOf } from "./branches.ts";
import { operator } from "./operators.ts";
import { placeNamed, type Standpoint } from "./standpoint.ts";

/** A company of the grid or of the railways by its short form (国网咸宁供电公司, 省电力公司, 武汉铁路局); else null. */
export function utility(name: string, at: Standpoint): Body | null {
  return (
    powerCentre(name, at) ?? powerBranch(name, at) ?? powerCompany(name, at) ?? railway(name, at) ?? operator(name, at)
  );
}

function company(name: string, place: Place, at: Standpoint, reason: string): Body {
  return made(name, null, at, { place, level: place.level, kind: "enterprise", reason });
}

/** 供电公司 of a city or county: the branch of the company that supplies its province; in the south it is a 供电局. */
function powerBranch(name: string, at: Standpoint): Body | null {
  const [, word = "", kind = ""] =
    /^(?:国网(?:.{2,6}?电力(?:有限)?(?:公司)?)?|国家电网|南方电网|.{2}电网(?:有限责任)?公司)?(.{0,8}?)(供电(?:分?公司|局)|电力局)$/u.exec(
      name.replace(/(?<=供电局)有限公司$/u, ""),
    ) ?? [];
  if (kind === "") return null;
  const place = word === "" ? at.place : placeNamed(word, at);
  if (place === null || place.level === "provincial") return null;
  const owner = gridCompany(place.code);
  if (owner === null || kind === "电力局") return null;
  // a province's own grid beside the State's calls its branches so
  if (kind === "供电分公司" && place.code.startsWith("61")) return null;
  if (/供电局/u.test(owner) && place.level === "prefectural")
    return company(owner, place, at, `the grid of ${place.name}`);
  const south = /电网|供电局/u.test(owner);
  const branch = south ? "供电局" : place.code.startsWith("32") ? "供电分公司" : "供电公司";
  const short = shortName(place.name);
  const city = prefectureOf(place);
  // in the south a county's bureau has its city in front, and that of an autonomous prefecture may bear the name of its seat: as printed
  const southern =
    city?.name.endsWith("市") === true ? `${shortName(city.name)}${short}` : word === short ? short : place.name;
  const where = place.level !== "county" ? short : south ? southern : place.name;
  return company(`${owner}${where}${branch}`, place, at, `the grid's branch in ${place.name}`);
}

/** 兰山供电中心, 临沂供电公司兰山供电中心, 区供电部: what the city's branch of the grid has in a district. */
function powerCentre(name: string, at: Standpoint): Body | null {
  const [, front = "", word = "", kind = ""] =
    /^(?:国网)?(?:(\p{Script=Han}{1,6}?)供电公司)?(\p{Script=Han}{0,6}?)供电(中心|部)$/u.exec(name) ?? [];
  const place = kind === "" || (word === "" && front !== "") ? null : word === "" ? at.place : placeNamed(word, at);
  const city = prefectureOf(place);
  if (place?.level !== "county" || city === null || (front !== "" && placeNamed(front, at)?.code !== city.code))
    return null;
  const owner = powerBranch(`${city.name}供电公司`, at);
  return owner === null
    ? null
    : company(`${owner.name}${shortName(place.name)}供电${kind}`, place, at, `of ${owner.name}`);
}

/** 国网湖北电力, 省电力公司, 广东电网公司: the company of a province. */
function powerCompany(name: string, at: Standpoint): Body | null {
  const [, word = ""] =
    /^(?:国网|国家电网)(.{2,4}?)(?:省|市|自治区)?电力(?:有限)?(?:公司)?$/u.exec(name) ??
    /^(省|自治区|\p{Script=Han}{2,3}?)(?:省|市)?(?:电力|电网)(?:有限责任|有限)?公司$/u.exec(name) ??
    [];
  if (word === "") return null;
  const place = placeNamed(word, at);
  const owner = place === null || place.level !== "provincial" ? null : gridCompany(place.code);
  return place === null || owner === null ? null : company(owner, place, at, `the grid of ${place.name}`);
}

/** Seats of the companies of the railways. */
const SEATS = "北京|太原|呼和浩特|沈阳|哈尔滨|郑州|武汉|西安|济南|上海|南昌|广州|南宁|成都|昆明|兰州|乌鲁木齐|青藏";
const RAILWAY = new RegExp(`^(?:中国铁路)?(${SEATS})(?:铁路)?局(集团(?:有限)?(?:公司)?)?$`, "u");
/** year in which the bureaus became companies, in November */
const COMPANIES_SINCE = 2017;

/** 武汉铁路局 until 2017, then 中国铁路武汉局集团有限公司, which a document may still print in the old way. */
function railway(name: string, at: Standpoint): Body | null {
  const [, seat = "", group] = RAILWAY.exec(name) ?? [];
  if (seat === "" || !name.includes("铁路")) return null;
  const [place] = placeByShortName(seat);
  const later = group !== undefined || (at.year ?? 0) > COMPANIES_SINCE;
  const full = later ? `中国铁路${seat}局集团有限公司` : `${seat}铁路局`;
  return made(full, null, at, {
    place: place ?? null,
    level: "national",
    kind: "enterprise",
    reason: "a company of the railways by its seat",
  });
}
