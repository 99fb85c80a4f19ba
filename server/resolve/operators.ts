/**
 * Branches of the State's enterprises that have one in every place: telephone, post, oil. They are printed in many ways, and their
 * form of company changed several times, so one of a place is known by its brand and its place.
 */
import { fullPlaceName, isWithin, type Place, placeByShortName, placesInYear } from "../lexicon/index.ts";
import { type Body, made } from "./body.ts";
import { placeOfPrefix, type Standpoint } from "./standpoint.ts";

/** Printed names of the brands, and the one that stands in the normal form. */
const BRANDS: Readonly<Record<string, string>> = {
  移动: "移动",
  联通: "联通",
  电信: "电信",
  铁塔: "铁塔",
  邮政: "邮政",
  移动通信: "移动",
  联合网络通信: "联通",
  联合通信: "联通",
  石化: "石化",
  石油化工: "石化",
  石油天然气: "石油",
  石油: "石油",
};
const BRAND = Object.keys(BRANDS)
  .sort((a, b) => b.length - a.length)
  .join("|");
const FIRM = "(?:(?:集团|股份|销售|有限|责任|总?公司)*(?:集团|公司|股份|销售))";
const PLACES = "(?:(?!公司|集团|有限|销售)\\p{Script=Han})*?";
/** 中国移动通信集团山东有限公司临沂分公司, 联通公司兰山分公司, 电信临沂分公司 */
const BRAND_FIRST = new RegExp(
  `^(中国|中)?(${BRAND})${FIRM}?(${PLACES})(?:${FIRM}|(?:有限|责任)+公司)?(${PLACES})(石油|销售)?(分公司|(?:有限|责任)*公司)$`,
  "u",
);
/** 兰山联通公司, 市移动公司, 临沂铁塔分公司 */
const PLACE_FIRST = new RegExp(
  `^(${PLACES})(?:中国)?(移动|联通|电信|铁塔|邮政)(?:集团|通信)?(?:有限|责任)*分?公司$`,
  "u",
);

/** Such a branch by any of its names, of the place that stands in it or, where none does, of the document's; else null. */
export function operator(name: string, at: Standpoint): Body | null {
  if (at.place === null) return null;
  const [, town = "", bare = ""] = /^(\p{Script=Han}{2,3})(移动|联通|电信|铁塔)$/u.exec(name) ?? [];
  if (bare !== "" && town !== "中国") {
    const place = placeOfWords(town, at);
    return place === null || !related(place, at.place) ? null : branch(bare, town, "", false, name, at);
  }
  if (!/公司$/u.test(name)) return null;
  const [, china = "", brand = "", first = "", second = "", oil] = BRAND_FIRST.exec(name) ?? [];
  if (brand !== "") return branch(BRANDS[brand] ?? brand, `${first}${second}`, china, oil !== undefined, name, at);
  const [, front = "", plain = ""] = PLACE_FIRST.exec(name) ?? [];
  return plain === "" || front === "" ? null : branch(plain, front, "", false, name, at);
}

function branch(
  brand: string,
  words: string,
  china: string,
  oil: boolean,
  printed: string,
  at: Standpoint,
): Body | null {
  const fuel = brand === "石化" || brand === "石油";
  // 石油公司 and 中国石油天然气股份有限公司 with no place: one of several trades, or the whole
  if (words === "" && (china !== "" || fuel)) return null;
  if (fuel && !(china !== "" && (oil || /分公司$/u.test(printed)))) return null;
  const place = words === "" ? at.place : placeOfWords(words, at);
  if (place === null) return null;
  const tail = brand === "石化" ? "石油分公司" : brand === "石油" ? "销售分公司" : "分公司";
  return made(`中国${brand}${fullPlaceName(place)}${tail}`, null, at, {
    place,
    level: place.level,
    kind: "enterprise",
    reason: `the branch of 中国${brand} in ${place.name}`,
  });
}

/** A place told in one word or in two, each in full or short: 市, 兰山, 山东临沂, 临沂市兰山. */
function placeOfWords(words: string, at: Standpoint): Place | null {
  if (/^[省市区县州盟旗]$/u.test(words)) return placeOfPrefix(words, at);
  const { places, rest } = placesInYear(words, at.place?.code ?? null, at.year ?? null);
  const inFront = places.at(-1);
  if (rest === "") return inFront ?? null;
  if (inFront !== undefined) return only(placeByShortName(rest).filter((one) => below(one, inFront)));
  for (let n = 2; n <= words.length - 2; n++) {
    const above = only(placeByShortName(words.slice(0, n)));
    const tail = words.slice(n);
    if (above === null) continue;
    const named = [...placesInYear(tail, above.code, at.year ?? null).places.slice(-1), ...placeByShortName(tail)];
    const inside = only(
      [...new Set(named)].filter((one) => below(one, above) && tail.startsWith(one.name.slice(0, 2))),
    );
    if (inside !== null) return inside;
  }
  const all = placeByShortName(words);
  const near = all.filter((one) => at.place !== null && related(one, at.place));
  return only(near.length > 0 ? near : all);
}

const related = (one: Place, other: Place): boolean => isWithin(one, other.code) || isWithin(other, one.code);

const below = (one: Place, above: Place): boolean => one.code !== above.code && isWithin(one, above.code);

function only(places: readonly Place[]): Place | null {
  const [place, other] = places;
  return other === undefined ? (place ?? null) : null;
}
