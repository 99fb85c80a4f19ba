/** Words of a sentence that stand right before what it cites; no name of a body and no agency code begins with them. */
import { matchesIn } from "../../model/index.ts";
import { JOINED } from "../assignments/index.ts";

/** verbs and prepositions that take a document or its issuer behind them; guards keep names that hold the same letters (将乐, 对外, 推进…领导小组) */
const VERBS =
  "根据|依据|依照|按照|遵照|比照|参照|对照|贯彻|落实|执行|(?<![省市县区州院委局厅])(?:实施|推进|推动)|抓好|做好|搞好|确保|总结|学习|领会|废止|修订|修改|制定|制订|出台|起草|收到|报送|加大|违反|符合|适用|遵守|结合(?!部)|围绕|超过|低于|高于|优于|严于|享受|采用|使用|推广|衔接|参见|详见|进入|沿用|引用|援引|重申|补发|废除|取消|替代|不得|开展|完成|纳入|列入|保证|完善|(?<=^|[、,])自(?!然|治|贡|来|动|主|行|愿|[府政委党])|将(?![乐政府委办])|把|对(?!外|口)|凡|按(?!揭)|(?<!自)由|以(?!及)|(?<!无)为|现(?![代有])|在|见|了|(?<=[抓做搞实办行])好|(?<![兰安])依(?![兰安])|(?<![中太五高平草])原(?=国[家务]|[农建卫环质工文][业设生境检商化]|[省市])|以及";
/** verbs that also stand within titles: 某局转发乙厅关于…的通知 */
const ISSUING = "印发|下发|发布|公布|颁布|颁发|转发|批转";
/** what joins the citation to the one before it */
const JOINERS = "(?<!共)和|与(?!计划生育)|及|的";

export const LEAD_VERBS = `${VERBS}|${ISSUING}`;
const BEFORE_TITLE = new RegExp(`(?:${VERBS})(?=.)`, "g");
const BEFORE_NAME = new RegExp(`(?:${LEAD_VERBS}|${JOINERS})(?=.)`, "g");

/** Offset in `words`, which end before or within a name, at which the name begins: behind the last verb or joiner; 和 of 林业和草原 is none. */
export function nameStart(words: string): number {
  return lastEnd(words, BEFORE_NAME);
}

/** The same for the issuers of a title, which may be several: 甲局和乙局关于… stays whole. */
export function issuersStart(words: string): number {
  return lastEnd(words, BEFORE_TITLE);
}

function lastEnd(words: string, shape: RegExp): number {
  let start = 0;
  for (const match of matchesIn(words, shape)) {
    const inName = JOINED.some((name) => {
      const from = match.index - name.indexOf(match[0]);
      return name.includes(match[0]) && from >= 0 && words.startsWith(name, from);
    });
    if (!inName) start = match.index + match[0].length;
  }
  return start;
}
