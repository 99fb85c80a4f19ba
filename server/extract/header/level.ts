/** Level and place of an issuing body from its own printed name. */
import { placesIn } from "../../lexicon/index.ts";
import type { Level } from "../../model/index.ts";

const MUNICIPALITIES = /^(?:北京|上海|天津|重庆)市/;
// 黔西南布依族苗族自治州: names that hold names of peoples are longer
const PREFECTURE = /^(?:[一-龥]{2,8}?(?:[市州盟]|地区)|[一-龥]{2,13}?自治州)/;
const PROVINCE = /^[一-龥]{2,8}?(?:省|自治区|特别行政区)/;

export function levelOf(issuer: string): Level {
  const name = issuer.replace(/^(?:中国共产党|中共|共青团|中国人民银行)/, "");
  if (/(?:镇|乡|街道)(?:人民政府|党委|委员会|办事处|党工委)/.test(name) || /街道办/.test(name)) return "township";
  if (/^(?:国务院|中央|全国|国家(?!.{2,20}(?:省|市|县|调查队|局.{2,}))|中华人民共和国|最高人民)/.test(name))
    return "national";
  const municipality = MUNICIPALITIES.test(name);
  const body = municipality ? name.replace(MUNICIPALITIES, "") : name;
  const withoutProvince = body.replace(PROVINCE, "");
  if (
    /^(?:[一-龥]{2,8}?[市州盟])?(?:[一-龥]{1,8}?(?:县|旗|区(?!.{0,3}(?:军)))|[一-龥]{2,13}?自治[县旗])(?=[一-龥])/.test(
      withoutProvince,
    ) &&
    !/^[一-龥]{2,8}(?:自治州|地区|军区|开发区)/.test(withoutProvince)
  )
    return "county";
  if (municipality || (withoutProvince !== body && !PREFECTURE.test(withoutProvince)) || /^省/.test(name))
    return "provincial";
  if (PREFECTURE.test(withoutProvince))
    // 霸州市 is a city at the level of a county: only the list of places knows
    return placesIn(withoutProvince).places.at(-1)?.level === "county" ? "county" : "prefectural";
  if (/^市/.test(name)) return "prefectural";
  if (/^[县区旗]/.test(name)) return "county";
  if (/(?:部|总局|总署|署|委员会|银行)$/.test(name) && !/[省市县区]/.test(name)) return "national";
  return "unknown";
}

/** 廊坊市, 临沂市兰山区: the places at the beginning of a body's name, or null. */
export function placeOf(issuer: string): string | null {
  const name = issuer.replace(/^(?:中国共产党|中共|共青团)/, "");
  const match =
    /^(?:[一-龥]{2,7}?(?:省|自治区))?(?:[一-龥]{2,7}?(?:市|自治州|州|盟|地区)|[一-龥]{2,13}?自治州)?(?:[一-龥]{1,7}?(?:县|(?<!军分|军|开发)区(?!管委)|旗)|[一-龥]{2,13}?自治[县旗])?(?:[一-龥]{1,7}?(?:镇|乡|街道))?/.exec(
      name,
    );
  const place = match?.[0] ?? "";
  return place === "" || /^(?:省|市|县|区|国家|国务院)/.test(place) ? null : place;
}

/** Level and place of a document: of joint issuers the first whose name shows a level speaks for all (a garrison has none). */
export function standingOf(issuers: readonly { readonly name: string }[]): {
  readonly level: Level;
  readonly place: string | null;
} {
  const main = (issuers.find((issuer) => levelOf(issuer.name) !== "unknown") ?? issuers[0])?.name;
  return main === undefined ? { level: "unknown", place: null } : { level: levelOf(main), place: placeOf(main) };
}
