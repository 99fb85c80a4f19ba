/** Towns and streets: their governments and Party committees, and what the bare name of a place means among units. */
import { fullPlaceName, hasCounties, isCollective, type Place, placesInYear } from "../lexicon/index.ts";
import type { Level, Link } from "../model/index.ts";
import { MASKED, type Standpoint } from "./standpoint.ts";

const WORDS =
  "(?:各|有关|相关|所在|所属|属地|辖区|重点|中心|特色|特色小|沿线|建制|试点|示范|涉及|其[他它余]|本|我|全|两|三|城区|城乡|乡|村|集|小城|上述)(?:镇|乡|街道)";
/** 重点镇, 所在乡镇, and 市住房城乡 that was cut off: a word that ends like a town and is the name of none */
export const NO_TOWN = new RegExp(`^[省市区县]?${WORDS}$|城乡$`, "u");
const NO_NAME = `(?!\\p{Script=Han}*城乡(?:$|人民)|${WORDS})`;
const TOWN = `${NO_NAME}\\p{Script=Han}{1,8}?(?:镇|乡|苏木)`;
const STREET = `${NO_NAME}\\p{Script=Han}{1,8}?街道`;
const BARE = new RegExp(`^(?:(${TOWN})|(${STREET}))$`, "u");
const GOVERNMENT = new RegExp(`^(?:(${TOWN})(?:人民)?政府|(${STREET})(?:办事处|办))$`, "u");
const COMMITTEE = new RegExp(`^(?:(${TOWN})(?:党委|委员会)|(${STREET})(?:党工委|工委|工作委员会))$`, "u");

interface TownBody {
  /** name without its place */
  readonly base: string;
  readonly level: Level;
  readonly kind: string;
  readonly outcome: Link["outcome"];
  /** where the place stands inside the name */
  readonly name?: string;
  readonly id?: string;
}

/**
 * 柳河镇政府, 柳青街道办, 柳河镇党委 of a place: the full name without the place. Towns of one name stand in several counties of a
 * prefecture, so there it is `unresolved`. Null for what is no such body.
 */
export function townBody(rest: string, place: Place): TownBody | null {
  const outcome = place.level === "county" || !hasCounties(place) ? "resolved" : "unresolved";
  const [, town, street] = GOVERNMENT.exec(rest) ?? [];
  if (town !== undefined) return { base: `${town}人民政府`, level: "township", kind: "government", outcome };
  if (street !== undefined) return { base: `人民政府${street}办事处`, level: "township", kind: "branch", outcome };
  const [, ofTown, ofStreet] = COMMITTEE.exec(rest) ?? [];
  const base = ofTown === undefined ? ofStreet && `${ofStreet}工作委员会` : `${ofTown}委员会`;
  if (base === undefined) return null;
  const name = `中共${fullPlaceName(place)}${base}`;
  return { base, level: "township", kind: "party", outcome, name, id: `org:${name}` };
}

/** The government of a place whose name is written so: of a prefecture or a league that is no city an administrative office. */
export const governmentAs = (name: string, place: Place): string =>
  `${name}${/(?:地区|盟)$/u.test(place.name) ? "行政公署" : "人民政府"}`;

/** The name of the government where a unit is printed as a bare place (武山县, 柳河镇, 柳青街道); else the name as printed. */
export function unitName(printed: string, at: Standpoint): string {
  const name = printed.replace(/\s+/gu, "");
  if (!/[省市区县州盟旗镇乡木道]$/u.test(name) || MASKED.test(name) || isCollective(name)) return printed;
  const { places, rest } = placesInYear(name, at.place?.code ?? null, at.year ?? null);
  const place = places.at(-1);
  if (place !== undefined && rest === "") return place.status === "zone" ? printed : governmentAs(name, place);
  const [, town, street] = BARE.exec(rest) ?? [];
  return town !== undefined ? `${name}人民政府` : street !== undefined ? `${name}办事处` : printed;
}
