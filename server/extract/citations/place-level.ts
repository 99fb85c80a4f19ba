/** The level that the first words of a title or of an issuer's name speak of: 浙江省…, 临沂市兰山区…, 全市…, 国家…. */
import { placesIn } from "../../lexicon/index.ts";
import type { Level } from "../../model/index.ts";
import type { HeaderFacts } from "../context.ts";

const NATIONAL =
  /^(?:中华人民共和国|国务院|中共中央|党中央|中央|全国|国家|最高人民|[\u4e00-\u9fff]{2,9}部(?:$|[、等办关])|中国|“?健康中国)/;
const PROVINCES =
  /^(?:北京|天津|上海|重庆)市?|^(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾)省?|^(?:内蒙古|广西|西藏|宁夏|新疆)(?:自治区|壮族自治区|回族自治区|维吾尔自治区)?/;
const LEAD = /^(?:中共|“?[〈《]?(?:19|20)\d{2}(?:[—-](?:19|20)?\d{2,4})?年(?:度)?)+/;
/** 村镇, 名镇, 城乡 are no towns */
const TOWN = /^[\u4e00-\u9fff]{1,6}?(?:(?<![城村名集古])镇|(?<!城)乡|街道)(?![村务级企])/;
/** 中国（广西）自由贸易试验区 */
const FREE_TRADE = /^中国[（(]([\u4e00-\u9fff]{2,4})[）)]自由贸易试验区/;
/** parts of the country that only the State plans for */
const REGIONS =
  /^(?:京津冀|长三角|长江三角洲|长江经济带|长江中游|粤港澳|成渝|西部(?!新)|东北(?!路)|中部地区|黄河流域|珠江三角洲|珠三角|北部湾|环渤海|海峡西岸|淮河生态|关中平原)/;
/** kinds of district that are no division of the state: 居住区, 禁养区, 景区 */
const NO_PLACE =
  /[关于的和与]|(?:城|都|区|上)市$|(?:社|小|园|城|景|山|市|地|棚户|示范|开发|试验|高新|居住|住宅|工业|功能|保护|禁养|限养|校|厂|灌|林|库|矿|牧|控制|规划|片|新|疫|胜|特|经济)区$/;

/** The level of divisions of the list at the front of a text, and of a town behind them; null where none stands there. */
export function levelOfListedPlace(head: string, header: HeaderFacts): Level | null {
  const text = head.replace(LEAD, "");
  const own = header.place ?? "";
  const { places, rest } = placesIn(text);
  const last = places.at(-1);
  if (last !== undefined) {
    if (last.level !== "provincial" && TOWN.test(rest)) return "township";
    return last.level;
  }
  // a name that several divisions bear is that of the citing document where its place holds it
  const name = /^[\u4e00-\u9fff]{1,5}?[县区市旗]/.exec(text)?.[0];
  if (name === undefined || name === "自治区" || !own.includes(name)) return null;
  if (TOWN.test(text.slice(name.length))) return "township";
  return name.endsWith("市") ? cityLevel(name, header) : "county";
}

/** 霸州市 in a text of its own: the level of the text; any other 市 is a prefecture. */
function cityLevel(city: string, header: HeaderFacts): Level {
  const own = header.level === "county" || header.level === "prefectural";
  return own && (header.place ?? "").endsWith(city) ? header.level : "prefectural";
}

/** The level that the grammar of a name shows: its scope (全国, 全市, 省) or what looks like a division. */
export function levelOfPlace(head: string, header: HeaderFacts): Level | null {
  let rest = head.replace(LEAD, "");
  const free = FREE_TRADE.exec(rest)?.[1];
  if (free !== undefined) return PROVINCES.test(free) ? "provincial" : "prefectural";
  if (NATIONAL.test(rest) || REGIONS.test(rest)) return "national";
  const province = PROVINCES.exec(rest)?.[0] ?? /^(?:全?省|自治区)/.exec(rest)?.[0];
  if (province !== undefined) rest = rest.slice(province.length);
  if (/^[全本该]?[镇乡](?=[^村])/.test(rest)) return "township";
  if (header.level === "township" && /^[\u4e00-\u9fff]{1,3}[镇乡](?=[^村])/.test(rest)) return "township";
  const lower =
    /^([\u4e00-\u9fff]{1,6}?(?:市|州|盟|地区))?([\u4e00-\u9fff]{1,8}?[县区旗](?![域级乡城]))?([\u4e00-\u9fff]{1,6}?(?:(?<![城村名集古])镇|(?<!城)乡|街道))?/.exec(
      rest,
    );
  const [, city, county, town] = lower ?? [];
  const plausible = (s: string | undefined) => s !== undefined && !NO_PLACE.test(s);
  if (
    plausible(town) &&
    (plausible(county) || province !== undefined || /人民政府|党委|办事处/.test(rest) || /^全?[镇乡]/.test(rest))
  )
    return "township";
  if (plausible(county) || /^全?[县区](?=[^域划间别])/.test(rest)) return "county";
  if (plausible(city) || /^全?市(?=[^场民])/.test(rest)) {
    if (/^全?市/.test(rest)) return cityLevel("市", header);
    return city === undefined ? "prefectural" : cityLevel(city, header);
  }
  if (province !== undefined || /^省/.test(head)) return "provincial";
  return null;
}
