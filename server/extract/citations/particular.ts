/** Titles without 《》 that what stands behind them betrays (years, （试行）, an article), or the place that made them. */
import { matchesIn } from "../../model/index.ts";

/** kinds that such a title may end in */
const KINDS = "条例|办法|规定|细则|规划|纲要|方案|计划|意见|规程|规范|准则|目录|预案|指南";
const KIND = new RegExp(KINDS, "g");
/** what is particular behind a kind: 办法（试行）, 规划（2019—2025年） */
const REMARK = /^\((?:试行|暂行|[^()]{0,6}(?:19|20)\d{2}[^()]{0,12})\)/;
const ARTICLE = /^第[一二三四五六七八九十百零〇\d]{1,5}条/;
const PLACED =
  /^(?!(?:试点|示范|规划|中心城|主城|建成|开发|[库景片园城])区)(?![全我本各该某两城小社园地上下同外跨])[一-鿿]{2,8}?(?:省|市|县|区|州|盟|旗)(?!(?:内|外|域|级|长|委|政府|直|里|情|场)).{3,}/;
/** what goes on a word that is no end of a title, or says that it is of no certain text */
const GOES_ON = new RegExp(
  `^(?:${KINDS}|管理|实施|编制(?![,。;])|调整|修[订改编]|制[定订]|起草|草案|审[查批议]|征求|小组|[区局委站所]|建设|生育|单列|清单|动作|设计|论证|评审|范围|期|体系|管控|用地|程序|标准|安排|任务|进度|目标|指标|精神|部署|内容|情况)`,
);
/** who speaks of a kind of text, not of one */
const OF_A_KIND =
  /[的了其本该各我你、]|下达|出台|负责|有关|相关|制[定订]|编制|统一|要求|部门|根据|按照|落实|国家|上级|以下|对|作出|应当|可以|法律法规|制度$/;
/** kinds of rules, and from how many letters on their names are believed behind 依照 and 依据, which ask for a certain rule */
const RULE = /^(?:条例|办法|规定)$/;
const LONG = 8;
const LEAST = 4;
const MOST = 46;

/**
 * The end of the title that a stretch of a sentence begins with, or -1.
 * @param words from the cue to the next mark of punctuation
 * @param ofLaw whether the cue asks for a certain rule
 */
export function particularEnd(words: string, ofLaw: boolean): number {
  for (const kind of matchesIn(words, KIND)) {
    const end = kind.index + kind[0].length;
    if (kind.index < LEAST) continue;
    const name = words.slice(0, kind.index);
    if (end > MOST || OF_A_KIND.test(name)) return -1;
    const behind = words.slice(end);
    const remark = REMARK.exec(behind);
    if (remark !== null) return end + remark[0].length;
    if (ARTICLE.test(behind)) return end;
    const believed = PLACED.test(name) || (ofLaw && RULE.test(kind[0]) && kind.index >= LONG);
    if (believed && !GOES_ON.test(behind)) return end;
  }
  return -1;
}
