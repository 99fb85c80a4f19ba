/** Construction works: the words of their kinds, and the names of places that make a work the one and no other. */
import { commonFree } from "./common.ts";

/** works of a kind, not one that bears a name */
export const GENERIC_WORKS =
  /(?:防洪|抗旱|养护|供水|节水|水毁|防空|人防|隐患点|积水点改造|水毁修复|灾害|小型|水利|基础设施|管网|^.{0,2}建设|承包|非)$/;

/** words of works that name none: what is left is the place or the river */
export const WORKS_WORDS =
  /城乡|农村|城镇|乡镇|集镇|村庄|社区|城区|全域|防洪|抗旱|养护|供水|饮水|节水|水毁|防空|人防|隐患点|积水点|修复|灾害|管网|排水|污水|处理|道路|公路|河道|水库|堤防|维修|加固|建设|承包|专项|.{0,2}非/g;

/** 农村公路, 城市, 中小河流 …: words that hold the letters of places and name none */
const NO_PLACE =
  /城市|[全本各我整]\(?[省市县区]\)?|[省市县]级|市政|省市|市场|上市|市本级|市民|镇街|街道|乡村|农村|山村|城镇|乡镇|集镇|村镇|城乡|镇村|中?小?河流|江河|河湖|山区|海洋|海水|病险|水库(?=除险|移民)|(?:高速)?公路|进村|试点县/g;

/** a river, a mountain, a part of a larger work: what makes a work the one and no other */
const OF_NATURE =
  /[一-龥](?:[河江湖溪海山岛港沟岭]|灌区|林场|水库|大道|流域|新区|高速|铁路|大桥|隧道|机场)|[一二三四五]期/;
const OF_REALM = /^(?:[一-龥]{2,6}?(?:[省市县]|自治[区州旗]))+/;
const OF_PLACE = /^[一-龥]{2,5}?[省市县镇乡州旗盟]/;

/** Whether the words before 工程 or 项目 hold a name of a place that makes it one work: 洱海环湖截污, not 某市重点水利. */
export function isProper(body: string): boolean {
  const words = body.replace(NO_PLACE, "");
  if (/、|^国家|^.{0,4}适用/.test(body)) return false;
  // 黑河市建设工程: the river of the city's name is none of the work
  const rest = words.replace(OF_REALM, "");
  if (OF_NATURE.test(rest.length < 4 ? rest : words)) return true;
  return (
    !/转化$/.test(body) && OF_PLACE.test(words) && commonFree(words.replace(OF_PLACE, "").replace(WORKS_WORDS, "")) >= 2
  );
}
