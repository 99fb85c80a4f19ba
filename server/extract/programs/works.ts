/** Construction works: the words of their kinds, and the names of places that make a work the one and no other. */
import { placeByShortName } from "../../lexicon/index.ts";
import { commonFree } from "./common.ts";

/** works of a kind, not one that bears a name */
export const GENERIC_WORKS =
  /(?:防洪|抗旱|养护|供水|节水|水毁|防空|人防|隐患点|积水点改造|水毁修复|灾害|小型|水利|基础设施|管网|^.{0,2}建设|承包|非|安装|装修|装饰|地基基础|主体结构|防水|土建|土木|土石方|给排水|幕墙|电气|暖通)$/;

/** words of works that name none: what is left is the place or the river */
export const WORKS_WORDS =
  /城乡|农村|城镇|乡镇|集镇|村庄|社区|城区|全域|防洪|抗旱|养护|供水|饮水|节水|水毁|防空|人防|隐患点|积水点|修复|灾害|管网|排水|污水|处理|道路|公路|河道|水库|堤防|维修|加固|建设|承包|专项|.{0,2}非/g;

/** what works of a kind are done to: 老旧小区, 棚户区, 农村小学 */
const DONE_TO =
  /老旧|小区|住宅|棚户区|城中村|危旧?房|背街小巷|厕所|垃圾|绿化|亮化|路灯|停车场?|充电桩|小学|中学|幼儿园|医院|卫生院|校舍|高标准|农田|灌区|水厂|泵站|护岸|中小|河流|大型|加装|电梯|除险|普通|高中|职业学校|食堂|宿舍|厂房|农贸市场|管廊|危桥|安置房|公租房|雨污|分流|截污|清淤|天然气|燃气|供暖|供热|光伏|风电|储能|电网|建筑|提升|更新|升级|整治|综合/g;
/** 老旧小区改造, 农村小学建设: nothing but what is done, and to what kind of thing */
export const ofKindsAlone = (body: string): boolean =>
  body.length >= 4 && commonFree(body.replace(WORKS_WORDS, "").replace(DONE_TO, "")) < 2;

/** 农村公路, 城市, 中小河流 …: words that hold the letters of places and name none */
const NO_PLACE =
  /城市|[全本各我整]\(?[省市县区]\)?|[省市县]级|市政|省市|市场|上市|市本级|市民|镇街|街道|乡村|农村|山村|城镇|乡镇|集镇|村镇|城乡|镇村|中?小?河流(?!域)|江河|河湖|山区|海洋|海水|病险|水库(?=除险|移民)|(?:高速)?公路|进村|试点县|矿山|荒山|涉河|(?:民用|通用航空|公共航空运输|运输|通用)机场/g;

/** 公路, 线路, 生产线 …: words that end as names of roads and lines do */
const NO_ROAD =
  /(?:高速)?公路|[道线铁网思出水电通]路|[架高]空?[压]?线|[生产主一热专干管支多国省航流路在上下全内外防红底]线|桥梁|危桥|^(?:新型|独立|共享|集中式|电化学|抽水蓄能|储能|充换?电|换电|加[油气氢]|(?:地下)?轨道交通|污水处理|垃圾|中转|转运|变电|水文|监测|光伏|风力?|发)*[电泵基场车]?站/g;
/** 唐通线, 三环路, 西马窝110千伏: a road, a line, a station under its name */
const OF_ROAD = /[一-龥]{2,}(?:大街|[路线桥街站](?![径牌灯网段面网况缆长头道桥区]))|[一-龥]{2,}\d{2,3}千伏/;
/** 青石高速公路, 金滩水利枢纽: a motorway by where it leads, a barrage by where it stands */
const MOTORWAY = /^([一-龥]{2,4})高速|^([一-龥]{2,5})(?:水利|航电)枢纽/;
function isOfItsPlace(body: string): boolean {
  const found = MOTORWAY.exec(body);
  return found !== null && commonFree((found[1] ?? found[2] ?? "").replace(NO_PLACE, "")) >= 2;
}

/** 市一中, 市中心医院, 某某有限公司: the house that the work is for */
const OF_HOUSE =
  /[省市县区州镇乡](?:[一二三四五六七八九十]中|第[一二三四五六七八九十]+(?:[一-龥]{0,4}(?:小学|中学|幼儿园|医院))|(?:中心|人民|中医|妇幼|儿童)(?:医院|保健院)|[一-龥]{0,4}(?:群艺馆|博物馆|图书馆|文化馆|党校|职教中心|高级中学|实验(?:小学|中学|幼儿园)))|[一-龥]{2,}(?:有限公司|集团|大学(?!生))/;

/** 三塘小学, 和平里小区: a house under its name, not 农村小学, 老旧小区 */
const HOUSE = /^([一-龥]{2,8}?)(?:小学|中学|幼儿园|卫生院|小区|广场|大厦)/;
const ANY_HOUSE =
  /老旧|安置|封闭|开放|无物业|旧住|住宅|居民|居住|薄弱|寄宿制?|普惠性?|公办|民办|义务|初级|高级|中心|完全|标准化|片区|城乡|城镇|农村|乡镇|村级|街道|社区|商业|部分|商品房|保障房|[两三四五六七八九十\d]+[个所座]/g;
const ofOneHouse = (body: string): boolean => {
  const name = HOUSE.exec(body)?.[1] ?? "";
  return commonFree(name.replace(NO_PLACE, "").replace(ANY_HOUSE, "")) >= 2;
};

/** what is built: with it, the bare name of a county or city makes a work the one (文安微煤雾化) */
const BUILT =
  /热电|电站|电厂|光伏|风电|水厂|污水|垃圾|码头|机场|铁路|公路|大桥|隧道|水库|[引调供]水|迁建|[扩改新]建|改造|改线|搬迁|棚改|安置|医院|学校|产业园|物流|储能|燃机|燃气|煤|输变电|管道|综合体|基地|枢纽|养殖|冷链|加工|乙烯|储气|电池|公园|文化园|示范园|物流园|植物园|研究院|博览园|美术馆|体育[馆场]|大厦|连通|灌区|水系|堤防|护岸|小院|换流|储备库|博物馆/;
const ofBarePlace = (body: string): boolean =>
  // 新建 is a district too
  !/^(?:新建|改扩?建|扩建|在建)/.test(body) &&
  BUILT.test(body) &&
  [3, 2].some((length) => body.length > length + 2 && placeByShortName(body.slice(0, length)).length > 0);

/** a river, a mountain, a part of a larger work: what makes a work the one and no other */
const OF_NATURE =
  /[一-龥](?:[河江湖溪海山岛港沟岭]|灌区|口岸|林场|水库|大道|流域|新区|高速|铁路|大桥|隧道|机场)|[一二三四五]期/;
const OF_REALM = /^(?:[一-龥]{2,6}?(?:[省市县]|自治[区州旗]))+/;
const OF_PLACE = /^[一-龥]{2,5}?[省市县镇乡州旗盟]/;

/** Whether the words before 工程 or 项目 hold a name of a place that makes it one work: 洱海环湖截污, not 某市重点水利. */
export function isProper(body: string): boolean {
  const words = body.replace(NO_PLACE, "");
  if (/^国家|^.{0,4}适用/.test(body)) return false;
  // 赵庄、四岳、西河窝110千伏输变电: several places, one head noun
  if (body.includes("、")) return isProperList(body.split("、"));
  // 黑河市建设工程: the river of the city's name is none of the work
  const rest = words.replace(OF_REALM, "");
  if (OF_NATURE.test(rest.length < 4 ? rest : words)) return true;
  if (OF_ROAD.test(body.replace(NO_ROAD, "")) || OF_HOUSE.test(body) || isOfItsPlace(body) || ofBarePlace(body))
    return true;
  if (ofOneHouse(body)) return true;
  return (
    !/转化$/.test(body) && OF_PLACE.test(words) && commonFree(words.replace(OF_PLACE, "").replace(WORKS_WORDS, "")) >= 2
  );
}

/** At most four names, the last of them proper and none of the others a common word. */
function isProperList(parts: readonly string[]): boolean {
  const last = parts.at(-1) ?? "";
  return (
    parts.length <= 4 &&
    isProper(last) &&
    parts
      .slice(0, -1)
      .every(
        (part) =>
          part.length <= 14 && !/[园城区]$|基地$|中心$/.test(part) && commonFree(part.replace(WORKS_WORDS, "")) >= 2,
      )
  );
}
