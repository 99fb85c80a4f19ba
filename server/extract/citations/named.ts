/** Titles without 《》 that only a cue and their kind betray: 落实省乡村振兴战略规划. */
import { matchesIn } from "../../model/index.ts";
import { type Candidate, finish } from "./candidate.ts";
import { particularEnd } from "./particular.ts";
import { isBareGenre } from "./titles.ts";

const LEAD =
  /(?:全面实施|深入实施|贯彻落实好?|落实好?|贯彻执行|贯彻|根据|依据|依照|按照|按(?![照时期月年需质量程规])|参照|对照|执行好?|修订完善|结合|遵守|违反|符合|兑现|修订)/g;
/** cues that ask for a certain rule */
const OF_LAW = /(?:依照|依据)$/;
const HEAD =
  "(?:新修订的?)?(?:国家|国务院|中共|全国|全省|全市|省级?|市级?|自治区|(?:[一-鿿]{2,4}(?:省|市|县|区|自治州))|“|关于|20\\d{2}年|中国)";
const GIVEN = "(?:(?:国家|中央|省|市|自治区)(?:[、和](?:省|市))*(?:制定|出台|印发|下发)的)?";
/** 中共中央、国务院关于, 省教育厅等四部门关于, 水利部办公厅关于: who issued it */
const ISSUED =
  "(?:(?:中共中央|党中央|[一-鿿]{0,6}党委|[一-鿿]{0,6}[省市县区州]委)、)?(?:[一-鿿]{1,12}(?:国务院|人大常委会|[部委局厅署府办院]|总会|工会|防总|防指|指挥部|小组|办公[厅室])|国务院|中共中央|党中央|全国人民代表大会常务委员会|[省市县区州][委府])(?:等[一二三四五六七八九十\\d]{0,2}(?:个部门|部门|部委))?关于";
const ISSUED_TITLE = `${ISSUED}[^,。;:\\n《》()]{4,50}?的(?:实施|指导|若干|暂行|补充|工作|处理|紧急|具体){0,2}(?:意见|通知|决定|规定|办法|措施|通告|公告|批复|决议|解释)|[省市县区州]委关于制定[^,。;:\\n《》()]{6,40}的建议`;
const KINDS = "方案|意见|规划|计划|办法|规定|条例|目录|纲要|统计制度|要点|的通知|细则|规程|大纲|指标体系|指引";
/** Kinds that are long and particular enough to be believed without a place or body in front. */
const PLAIN =
  "[^,。;:\\n《》、()和及的了各本该要]{8,36}?(?:认定办法|管理办法|实施办法|行动计划|行动方案|总体方案|实施方案|指导意见|实施意见|发展规划|管理规定)|[^,。;:\\n《》、()和及的了各本该要省市县区]{4,24}(?:暂行办法|暂行规定)|(?:[^,。;:\\n《》、()和及的了各本该要省市县区]{2,12}(?<!法|条例|规定|意见|精神|要求|部署|政策|规划|方案|决策|制度|标准|国家)[和及])?[^,。;:\\n《》、()和及的了各本该要省市县区]{2,24}条例|[^,。;:\\n《》、()和及的了各本该要省市县区]{4,20}指导目录(?=\\(20\\d{2}年)";
const NAMED = new RegExp(
  `^(${GIVEN})(${ISSUED_TITLE}|(?:${HEAD}[^,。;:\\n《》、()和及]{3,46}?(?:${KINDS}))|${PLAIN})(\\((?:试行|暂行|[^()]{0,4}20\\d{2}[^()]{0,12})\\))?(?=等|的|要求|规定|精神|有关|各项|明确|确定|执行|办理|处理|评[选定]|发放|核定|征收|严肃|从严|追究|给予|予以|和|及|、|,|。|;|\\n|$|(?<=[^法]条例)(?!实施细则|实施办法|草案|[修制]订|起草|立法|释义|宣传|解读|送审|征求|征集|出台|颁布|公布|学习))`,
);
/** 全国人大常委会关于…的决定开展试点: who issued it and what about tell the title, whatever the sentence goes on with */
const ISSUED_WHOLE = new RegExp(`^()(${ISSUED_TITLE})()(?<=决定|决议|批复|解释|通知)(?!性|权|书)`);
/** 民政部颁布的养老机构管理办法: behind who gave it a name may be short */
const GIVEN_BY =
  /^([一-鿿]{2,10}(?:[部委局厅署院]|办公[厅室]|政府)(?:制定|出台|印发|下发|颁布|发布|公布)的)([^,。;:\n《》、()的和及]{3,36}?(?:办法|规定|条例|规划|细则|标准|规范|目录))()(?=等|的|要求|规定|执行|[和及、,。;]|\n|$)/;
/** 2020年省政府工作报告: of a year or a body */
const REPORT_OF_WORK =
  /^((?:20\d{2}年)?(?:国务院|[省市县区]|[一-鿿]{2,6}[省市县区州盟旗](?:人民)?)?政府工作报告)(?:中?(?:的|提出|确定|明确|部署|安排|要求|目标|任务|精神)|[和及、,。])/;
/** no title without 《》 reaches across these */
const NAME_STOPS = /[,。;:\n《》]/;
const BY_WHOM = new RegExp(`^${ISSUED}`);
const ANY_KIND = new RegExp(KINDS);
const MAY_END = new RegExp(
  `${KINDS}|的(?:若干|政策|具体){0,2}措施|规范|准则|规程|预案|指南|的(?:决定|决议|批复|公告|通告)|政府工作报告`,
);
const VAGUE =
  /号文|出台|负责|这[项些个]|有关|相关|各项|制定|实际|整体|[X×]|制定的|批[复准]的|^[省市]{2}|国家和|中央和|[省市]关于|部门|对|工作计划|项目计划|各级|统一|要求|规定的|工作部署|法律|上级|我[省市县区]|本[市区县]|等规划|国家标准|国家规定|“四个|原则|精神|应急预案|(?:规划|方案|计划)编制|^[^关]*(?:反馈|审计|整改|核查|审核|审查|评审|督查|验收|巡[视察])意见$|^[省市]级?(?:规定|规划|标准)|的[^的]{0,4}文件|(?:机构|机关|政府|委员会|[厅局委部署院会])的规定$/;

/** 深入实施“登峰”企业培育计划, 全面实施国家特殊支持计划: what is run, not a text that is carried out */
const SCHEME = /(?<!行动|工作|实施|发展|年度|三年|五年)计划$/;

/** the same where something is asked of it: 工作方案 and 工作计划 are instruments then */
const VAGUE_ASKED = new RegExp(VAGUE.source.replace("|工作计划|项目计划", ""));

/** 您提出的“关于对某路维修的建议”, 提出的“关于改造某路”的建议: a proposal that a letter answers */
const PROPOSAL = /提出的?(?:关于)?[“"]([^“”"\n]{5,60})[”"]/g;

/** 你局关于…的请示收悉, 您提出的关于…的建议收悉: what a letter answers, without 《》 */
const ANSWERED =
  /(?:[你您贵](?:们|[一-鿿]{1,8})?(?:报来|报送|上报|提出|来)?的?)(关于[^。;《》“”\n()]{4,80}?的(?:请示|报告|函|来函|建议|提案|议案))(?=(?:已|均已)?(?:收悉|收到)|悉[,。])/g;

/** Proposals to a congress or a conference that are quoted by their titles. */
export function proposals(text: string, taken: (at: number) => boolean): Candidate[] {
  const found: Candidate[] = [];
  for (const hit of matchesIn(text, PROPOSAL)) {
    const title = hit[1] ?? "";
    const start = hit.index + hit[0].length - 1 - title.length;
    const isOne =
      /(?:建议|提案|议案)$/.test(title) ||
      /^的?(?:建议|提案|议案)/.test(text.slice(start + title.length + 1, start + title.length + 5));
    if (isOne && !taken(start))
      found.push(
        finish(text, start, start + title.length, { start, end: start + title.length }, "named", "instrument"),
      );
  }
  for (const hit of matchesIn(text, ANSWERED)) {
    const end = hit.index + hit[0].length;
    const start = end - (hit[1] ?? "").length;
    if (!taken(start) && !taken(end - 1)) found.push(finish(text, start, end, { start, end }, "named", "instrument"));
  }
  return found;
}

/** 制定并落实扬尘防治方案, 编制和执行专项方案: what others are to make first */
const TO_BE_MADE = /(?:制[定订]|编制|出台|建立|完善|健全)(?:[、并和与及])?(?:认真|严格|组织|切实)?$/;

/** Titles without 《》: a cue, a name that begins like one, and a kind of document at its end. */
export function namedTitles(text: string, taken: (at: number) => boolean): Candidate[] {
  const found: Candidate[] = [];
  for (const lead of matchesIn(text, LEAD)) {
    const after = lead.index + lead[0].length;
    if (/^[落执贯]/.test(lead[0]) && TO_BE_MADE.test(text.slice(Math.max(0, lead.index - 8), lead.index))) continue;
    // cheap first: most cues are followed by 《 or by words that name no kind of document before the next mark
    const window = text.slice(after, after + 72);
    const stop = window.search(NAME_STOPS);
    const name = stop < 0 ? window : window.slice(0, stop + 1);
    if (!MAY_END.test(name)) continue;
    const title = titleAhead(name, OF_LAW.test(lead[0]));
    if (title === null) continue;
    const [start, end] = [after + title.start, after + title.end];
    if (SCHEME.test(text.slice(start, end)) && (lead[0].endsWith("实施") || /[“"]/.test(text.slice(start, end))))
      continue;
    if (taken(start) || taken(end - 1) || (found.at(-1)?.end ?? 0) > start) continue;
    found.push(finish(text, start, end, { start, end }, "named", "instrument"));
  }
  return found;
}

/** The title that the words behind a cue begin with, perhaps behind who gave it. */
function titleAhead(words: string, ofLaw: boolean): { readonly start: number; readonly end: number } | null {
  const hit = NAMED.exec(words) ?? GIVEN_BY.exec(words) ?? (words.includes("关于") ? ISSUED_WHOLE.exec(words) : null);
  const title = hit?.[2] ?? "";
  const least = title.endsWith("条例") || GIVEN_BY.test(words) ? 5 : 8;
  if (hit !== null && title.length >= least && !VAGUE.test(title.replace(BY_WHOM, "关于")) && !isBareGenre(title))
    return { start: hit[1]?.length ?? 0, end: hit[0].length };
  const report = words.includes("工作报告") ? REPORT_OF_WORK.exec(words)?.[1] : undefined;
  if (report !== undefined && report !== "政府工作报告") return { start: 0, end: report.length };
  const end = particularEnd(words, ofLaw);
  return end < 0 ? null : { start: 0, end };
}

/** the regulation behind a joiner, without 《》 */
const NEXT =
  /^(?:以及|[、和及与])((?!其|配套|相应|上述|国务院|地方)(?:(?:[省市县]|[一-鿿]{2,4}(?:省|市|县|区|自治区|自治州))[^,。;:\n《》、()和及的了各本该要省市县区]{2}|[^,。;:\n《》、()和及的了各本该要省市县区]{2}(?=条例)|[^,。;:\n《》、()和及的了各本该要省市县区]{3})[^,。;:\n《》、()和及的了各本该要省市县区]{0,21}(?:条例|管理办法|暂行办法|暂行规定|管理规定|实施细则))(?=等|的|[、和及,。;]|有关|规定|确定|执行|办理|查处|处[理罚分]|落[地实]|施行|实施|\n|$)/;

/** the title behind a joiner, without 《》, of which something is asked: 和市政府2016年禁烧工作方案要求 */
const NEXT_ASKED = new RegExp(
  `^(?:以及|[、和及与])(${ISSUED_TITLE}|(?:${HEAD})[^,。;:\\n《》、()和及]{3,46}?(?:${KINDS}))(?=的?(?:有关|相关|文件)?(?:要求|精神|部署|规定|目标|任务))`,
);

/** who issued it and what about: 、省政府办公厅关于推进城市更新的实施意见, */
const NEXT_ISSUED = new RegExp(`^(?:以及|[、和及与])(${ISSUED_TITLE})(?=[,。;、等]|的?规定|\\n|$)`);

/** 等法律法规 of 《X》等法律法规和某省某方案: how many letters stand before the joiner */
function behindLaws(text: string, at: number): number {
  return (
    /^等(?:有关|相关)?(?:法律、?法规|法律|法规|规章|规定|文件)(?=和|及|以及)/.exec(text.slice(at, at + 12))?.[0]
      .length ?? 0
  );
}

/** 依照民法典、物业管理条例确定: regulations that a list goes on with behind a law or a title. */
export function coordinated(
  text: string,
  listed: readonly Candidate[],
  taken: (at: number) => boolean,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { start: listStart, tail: listEnd } of listed) {
    const tail = text[listEnd] === "等" ? listEnd + behindLaws(text, listEnd) : listEnd;
    if (!"、和及与以".includes(text.charAt(tail))) continue;
    for (let at = tail; ; ) {
      const window = text.slice(at, at + 64);
      const asked = ANY_KIND.test(window) ? NEXT_ASKED.exec(window)?.[1] : undefined;
      const issued = window.includes("关于") ? NEXT_ISSUED.exec(window)?.[1] : undefined;
      const title =
        issued ?? asked ?? (/条例|办法|规定|细则/.test(window) ? NEXT.exec(window.slice(0, 32))?.[1] : undefined) ?? "";
      const vague = asked === undefined ? VAGUE : VAGUE_ASKED;
      const told = title !== "" && (issued !== undefined || !vague.test(title)) && !isBareGenre(title);
      const next = told
        ? { start: window.indexOf(title), length: title.length }
        : particularNext(window, OF_LAW.test(text.slice(Math.max(0, listStart - 2), listStart)));
      if (next === null) break;
      const start = at + next.start;
      const end = start + next.length;
      if (taken(start) || taken(end - 1)) break;
      found.push(finish(text, start, end, { start, end }, "named", "instrument"));
      at = end;
    }
  }
  return found;
}

const JOINER = /^(?:以及|[、和及与])/;

function particularNext(window: string, ofLaw: boolean): { readonly start: number; readonly length: number } | null {
  const start = JOINER.exec(window)?.[0].length;
  if (start === undefined) return null;
  const words = window.slice(start);
  const stop = words.search(NAME_STOPS);
  const length = particularEnd(stop < 0 ? words : words.slice(0, stop), ofLaw);
  return length < 0 ? null : { start, length };
}
