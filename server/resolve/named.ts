/** Ways to know a body by a name that says whose it is: with its place, by a word for the place (市, 区), by a place's name. */
import { fullForms, fullPlaceName, placeByShortName, placesIn, placesInYear } from "../lexicon/index.ts";
import { made, withForms } from "./body.ts";
import { placeOfPrefix } from "./standpoint.ts";
import type { Way } from "./way.ts";

/** 漳州市财政局, 中共漳州市委; a place alone is a unit of no kind */
export const withItsPlace: Way = ({ name, at, year }) => {
  const { places, rest } = placesInYear(
    /^新区/u.test(name) ? "" : name.replace(/^中共/u, ""),
    at.place?.code ?? null,
    year,
  );
  const place = places.at(-1);
  if (place === undefined) return null;
  if (rest === "委" || (name.startsWith("中共") && rest === "委员会"))
    return made("委", place, at, { reason: `the committee of ${place.name}` });
  if (rest === "") return made("", place, at, { kind: "other", reason: "a place named as a unit" });
  return withForms(rest, place, at, `named with its place ${place.name}`);
};

/** 阿克苏行署, 阿克苏地委组织部: of a prefecture by its short name */
export const ofPrefecture: Way = ({ name, at }) => {
  const [, short = "", rest = ""] = /^(\p{Script=Han}{2,5}?)(?=行署|行政公署|地委)(.+)$/u.exec(name) ?? [];
  const [place, other] = short === "" ? [] : placeByShortName(short);
  return place !== undefined && other === undefined && /(?:地区|盟)$/u.test(place.name)
    ? withForms(rest.replace(/^地委/u, "委"), place, at, `named with its place ${place.name}`)
    : null;
};

/** 团市委, 共青团漳州市委 */
export const youthLeague: Way = ({ name, at, own }) => {
  const youth = /^(?:团|共青团(.{0,6}?))(地区|地|[省市区县州盟旗])委(?:员会)?$/u.exec(name);
  if (youth === null) return null;
  const [, printed = "", word = ""] = youth;
  const place = placeOfPrefix(word === "地" ? "地区" : word, at);
  const [named] = printed === "" ? [] : placesIn(`${printed}${word}`, at.place?.code ?? null).places.slice(-1);
  if (printed !== "" && named?.code !== place?.code) return own("unresolved", "a youth league of another place");
  if (place === null) return null;
  const full = `共青团${fullPlaceName(place)}委员会`;
  return made("", null, at, {
    place,
    level: place.level,
    kind: "party",
    name: full,
    id: `org:${full}`,
    base: "团委",
    reason: `团${word}委 of ${place.name}`,
  });
};

const PREFIXED =
  /^(自治区|地区|新区|城区(?=.+[局委办]$)|省|市|区|县|州|盟|旗|地(?=委))(?!场|政办|政设施|容|域|直|级|委员|管委)(.+)$/u;

/** 市财政局: of the city of the document */
export const byWordForPlace: Way = ({ name, at, year, here, own }) => {
  const prefixed = PREFIXED.exec(name);
  if (prefixed === null) return null;
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
};

/** 梁河供电局, 清河管委会, 漳州海关: behind the short name of a place */
export const byShortNameOfPlace: Way = ({ name, at, own }) => {
  const short = /^(\p{Script=Han}{2,3})(?=开发区|经济|高新|供电|公安|银监|银保监|海关|军分区)/u.exec(name)?.[1];
  const [place, other] = short === undefined ? [] : placeByShortName(short);
  if (place === undefined) return null;
  if (other === undefined && /管委会$|海关$|军分区$/u.test(name))
    return made(name.replace(/管委会$/u, "管理委员会"), null, at, {
      place,
      level: place.level,
      reason: `named by ${place.name}`,
    });
  return own("unresolved", "branch whose owner is not known");
};
