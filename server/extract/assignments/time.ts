/** By when a task is to be done: dates as printed, the stage of a plan that a heading dates, clauses that are nothing but a date. */

import { seeker } from "../../model/index.ts";

const PART = "(?:底|末|初|中旬|上旬|下旬)";
const FIGURE = "(?:\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])";
const MONTH = `${FIGURE}月(?:份)?${PART}?(?:${FIGURE}[日号])?`;
const YEAR = "(?:(?:今年|本年|明年|当年|次年|20\\d\\d年?|“?十[一二三四五六七]五”?(?:时期|期间)?)\\s?)";
/** months, seasons and days that are known by name */
const namedWith = (season: string): string =>
  `(?:年底|年末|年度?内|上半年|下半年|第?[一二三四]季度[末底]?|期末|本?月底|[次下当]月(?:\\d{1,2}[日号]|底)|春节|元旦|国庆节?|五一|(?<![环季调情细])节(?=前)|今冬明春|主?汛期?(?:来临|到来|结束)?|${season}(?:[主入]?汛|开花|开学|入汛|入冬|入夏|开春|播种|收割|供暖|供热|采暖|封冻)(?=之?前))`;
const BEFORE = "(?:之?前|以前|之?内|以内)";
const DONE =
  "(?:(?:基本|全面|全部|初步|如期|力争)?(?:完成|出台|启动|实现|印发|建成|投用|开工|竣工|到位|见效|办结|取得阶段性成果))";
const SPAN = "(?:\\d{1,3}|[一二三四五六七八九十两半]{1,3})(?:个(?:工作日|月)|年|日|天|周)(?:之内|以内|内)";
/** 印发后3个月内, 发布之日起30日内, 自进点之日起60日内 */
const SINCE = `(?:(?:印发|发布|下发|公布|出台|施行|实施|生效|签订|批复|批准|通知|受理)(?:之日)?(?:起|后)|之日起)的?${SPAN}${DONE}?`;
/** what is issued, before that: 自本方案 */
const OF_WHAT = /(?:自|在)?(?:(?:本|该)?[\u4e00-\u9fa5《》]{0,12})$/;
const SINCE_FIRST = /^[印发下公出施实生签批通受之]/;

/** 采摘季之前: any words may stand before it, so it is looked for only where BEFORE_SEASON stands */
const SEASON = "[\\u4e00-\\u9fa5]{1,3}[季期](?=之?前(?!期))|";
const BEFORE_SEASON = /[季期]之?前/;

/** what says by when wherever it stands */
const datedBy = (named: string): string =>
  `(?:到|至|在|于|截至)?${YEAR}?(?:${MONTH}|${named})${BEFORE}?${DONE}?` +
  `|(?:到|至)?“?十[一二三四五六七]五”?(?:时期|期间|规划期)?(?:末|期末)|(?:到|至)?(?:20\\d\\d年|“?十[一二三四五六七]五”(?:时期|期间)?)${PART}?${BEFORE}?${DONE}?` +
  `|每(?:年度?|季度?(?:[首末]月)?|月|半年|周(?:[一二三四五六日](?!次))?|日)(?:(?:\\d{1,2}月)?\\d{1,2}[日号]|\\d{1,2}月${PART}?|年?[底末]|初)?(?:\\d{1,2}[时点])?(?:之?前)?${DONE}?` +
  "|即日起至[^，。；]{2,14}";

const timeBy = (dated: string): RegExp =>
  new RegExp(
    `${SINCE}|(?:半|[一二两三四五])年(?:之内|以内|内)|${dated}|(?:持续|长期|常态化?)(?:实施|推进|坚持|开展|落实)|${SPAN.replace("年|", "")}${DONE}?`,
    "g",
  );
const DATED = datedBy(namedWith(SEASON));
const TIME = timeBy(DATED);
const seekTime = seeker(TIME);
const seekTimeOfNoSeason = seeker(timeBy(datedBy(namedWith(""))));

/** what parts the two ends of a stage */
const TO = "[\\s]*(?:[-—–－―~～─]{1,3}|至|到)[\\s]*";
const POINT = "(?:20\\d\\d年)?(?:\\d{1,2}月)(?:底|末|初|中旬|上旬|下旬|\\d{1,2}[日号])?(?:之?前)?";
const RANGE = new RegExp(
  `(?:自|从)?${POINT}${TO}(?:${POINT}|年底|\\d{1,2}[日号])|20\\d\\d年${TO}20\\d\\d年|即日起${TO}${POINT}|(?:20\\d\\d年)?\\d{1,2}${TO}\\d{1,2}月(?:底|份)?`,
);

/** whose words are looked through */
export type Speaker =
  /** a bracket, a label, a clause that assigns: whatever it says of time it says of the task */
  | "assignment"
  /** the text of the task: what goes on for good or comes again says how it is done, unless it is a clause by itself */
  | "task"
  /** the sentence of a duty: as the text of a task, and 于9月上旬 says when it is to be done */
  | "duty";

/** 2015年底前, 9月底前, 每季度末: the dates by which a task is to be done, as printed, joined by 、; null where none stands. */
export function deadlineIn(text: string, start: number, end: number, speaker: Speaker = "assignment"): string | null {
  const slice = text.slice(start, Math.min(end, start + 3000));
  if (!/[月年季日天周期节五汛冬春学]/.test(slice)) return null;
  const found: string[] = [];
  const seek = BEFORE_SEASON.test(slice) ? seekTime : seekTimeOfNoSeason;
  for (let m = seek(slice, 0); m !== null; m = seek(slice, m.index + m[0].length)) {
    const since = SINCE_FIRST.test(m[0])
      ? (OF_WHAT.exec(slice.slice(Math.max(0, m.index - 16), m.index))?.[0] ?? "")
      : "";
    const phrase = (since + m[0]).replace(/\s+/g, "").replace(/^[于在](?=.{3})/, "");
    // a date alone says when something was, a date with 前, 底, 末, 内 says by when
    if (
      !/前|底|末|内|季度|每|持续|长期|常态|即日|完成|启动/.test(phrase) &&
      !(/[上下]半年/.test(phrase) && /(?:力争|争取|确保)$/.test(slice.slice(Math.max(0, m.index - 2), m.index))) &&
      !/^(?:到|至)/.test(phrase) &&
      !(speaker === "duty" && m[0].startsWith("于")) &&
      !m[0].startsWith("截至") &&
      !(m[0].startsWith("于") && /不[迟晚]$/.test(slice.slice(Math.max(0, m.index - 2), m.index))) &&
      !isLabel(slice, m.index, m.index + m[0].length)
    )
      continue;
    const before = slice.slice(Math.max(0, m.index - 3), m.index);
    const behind = slice.slice(m.index + m[0].length, m.index + m[0].length + 8);
    if (
      speaker !== "assignment" &&
      HOW.test(phrase) &&
      !(/(?:^|[。，；;,\s])$/.test(before) && /^\s*[。，；;,]/.test(behind))
    )
      continue;
    // 2021年完成30个村: what is counted
    if (
      speaker !== "assignment" &&
      /^20\d\d年(?:完成|实现|启动|建成|开工|印发|出台)$/.test(phrase) &&
      /^\s*\d/.test(behind)
    )
      continue;
    // 对2020年底前建成的项目
    if (speaker !== "assignment" && behind.startsWith("的")) continue;
    // 2019年底前已完成三处
    if (speaker !== "assignment" && (/已经?(?:于|在)?$/.test(before) || /^(?:全[市区县省部]|共|均)?已/.test(behind)))
      continue;
    // 津贴每人每月提高200元
    if (/^每.$/.test(phrase) && /[人户亩](?=每)/.test(slice.slice(Math.max(0, m.index - 1), m.index + 1))) continue;
    if (!found.includes(phrase)) found.push(phrase);
    if (found.length === 6) break;
  }
  return found.length > 0 ? found.join("、") : null;
}

/** 5月份：完成选址: a month that opens a clause and has a colon behind it */
const isLabel = (slice: string, start: number, end: number): boolean =>
  /[:：]/.test(slice.charAt(end)) && /(?:^|[。；;、.．)）\s])$/.test(slice.slice(Math.max(0, start - 1), start));

/** 每年, 持续推进: how often and how, and no date */
const HOW = /^每(?:年度?|季度?|月|半年|周[一二三四五六日]?|日)(?:完成|出台|启动|实现|印发|建成)?$|^(?:持续|长期|常态)/;

/** The days of a stage in a heading: （3月11日—4月20日）, 2021年4月至9月; null where none stands. */
export function stageIn(heading: string): string | null {
  return /月|20\d\d年/.test(heading) ? (RANGE.exec(heading)?.[0].replace(/\s+/g, "") ?? null) : null;
}

const IN_BRACKETS = /[（(]([^（()）]{2,24})[）)]\s*$/;
/** 2020年6月底前完成的任务: a group of tasks that its heading dates */
const GROUP_OF_TASKS =
  /^(?:需要?|须|拟|要|计划|力争)*([^，。；]{2,24}?)(?:(?:需要?|须)?的|(?<=完成))(?:重点|主要|具体|工作|改革|整改)*(?:任务|事项|工作|项目|问题|措施|目标|内容)\s*$/;

/** By when the tasks below a heading are to be done, if it says so: （2021年底前完成）, 6月底前完成的任务; null where it does not. */
export function groupDateIn(heading: string): string | null {
  const words = IN_BRACKETS.exec(heading)?.[1] ?? GROUP_OF_TASKS.exec(heading)?.[1];
  return words !== undefined && isTime(words) && !/^\s*20\d\d年?\s*$/.test(words) ? words.replace(/\s+/g, "") : null;
}

const ONLY_TIME =
  /^[\s\u3000]*(?:立行立改|(?:立即|即时|随时|即知即改)(?:实施|推进|执行|整改|落实|办理|开展|启动)?|(?:长期|持续|常态化?|常年|全年|即日起|贯穿全年)(?:实施|推进|坚持|开展|落实|进行)?|(?:(?:到|于|在)?(?:今年|明年|20\d\d年)?(?:\d{1,2}月)?(?:\d{1,2}[日号])?(?:年?底|年?末|上半年|下半年|中旬|上旬|下旬|第?[一二三四]季度)?(?:之?前|以前|内)?(?:基本|全面)?(?:完成|启动|实施|出台|取得.{0,8})?))[\s\u3000]*$/;

/** 2023—2025年 */
const YEARS = new RegExp(`^20\\d\\d${TO}20\\d\\d年$`);

const OF_ISSUE = new RegExp(`^(?:自|在)?(?:本|该)?[\\u4e00-\\u9fa5《》]{0,12}?${SINCE}$`);

/** whether a clause says nothing but by when */
export function isTime(clause: string): boolean {
  if (!/[\d年月日季期持常即周立]/.test(clause)) return false;
  const words = clause.replace(/\s+/g, "");
  if (words.length > 36) return false;
  return (
    ONLY_TIME.test(words) ||
    RANGE.exec(words)?.[0] === words ||
    YEARS.test(words) ||
    (SINCE_FIRST.test(words) || /^(?:自|在)?本/.test(words) ? words.replace(OF_ISSUE, "") : words)
      .replace(TIME, "")
      .replace(/^(?:力争|确保|争取|原则上|须|应|[于在])+|(?:前|开展)?(?:完成|一次)$/g, "") === ""
  );
}

const STEP = new RegExp(`${DONE}|报|提交|下达|答复|安置|拆除|拿出|提出|交付|移交|腾空|制[定订]|形成`);
const DATED_STEP = new RegExp(`^(?:力争|确保)?(?:${DATED})[\\u4e00-\\u9fa5]{0,12}$`);

/** whether a clause of a list of units says by when, perhaps with what is done by then (6月底前出台政策) */
export function isStep(clause: string): boolean {
  const words = clause.replace(/\s+/g, "");
  return isTime(words) || (words.length > 2 && DATED_STEP.test(words) && STEP.test(words));
}

/** The clauses that say by when and nothing else (…负责，6月底前完成，持续推进), as printed, joined by ，. */
export function timeClauseIn(words: string, dated: (clause: string) => boolean = isTime): string | null {
  const clauses = words.split(/[，,；;。]/).filter(dated);
  return clauses.length === 0 ? null : clauses.map((clause) => clause.trim().replace(/^[于在](?=.{3})/, "")).join("，");
}
