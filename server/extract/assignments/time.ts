/** By when a task is to be done: dates as printed, the stage of a plan that a heading dates, clauses that are nothing but a date. */

const DAY = "\\d{1,2}月(?:份|底|末|初|中旬|上旬|下旬)?(?:\\d{1,2}[日号])?";
const YEAR = "(?:(?:20\\d\\d|“?十[一二三四五]五”?)年?)";

const TIME = new RegExp(
  "(?:(?:到|至|在|于|截至)?(?:今年|本年|明年|" +
    YEAR +
    `)?(?:${DAY}|年底|年末|上半年|下半年|[一二三四]季度末?|第[一二三四]季度末?|期末|本月底|月底|春节|汛期|主汛期)(?:之?前|以前|内)?(?:完成|出台|启动|实现|取得阶段性成果)?` +
    "|20\\d\\d年(?:底|末)?(?:之?前|以前|内)?(?:完成|启动|全面完成)?" +
    "|每(?:年|季度?|月|半年|周|日)(?:度)?(?:(?:\\d{1,2}月)?\\d{1,2}[日号]|年?底|年?末|初)?(?:之?前)?" +
    "|(?:持续|长期|常态化?)(?:实施|推进|坚持|开展|落实)" +
    "|即日起至[^，。；]{2,14}" +
    "|(?:\\d{1,3}|[一二三四五六七八九十]{1,3})(?:个(?:工作日|月)|日|天|周)(?:内|之内|以内))",
  "g",
);

/** what parts the two ends of a stage */
const TO = "[\\s]*(?:[-—–－―~～─]{1,3}|至|到)[\\s]*";
const POINT = "(?:20\\d\\d年)?(?:\\d{1,2}月)(?:底|末|初|中旬|上旬|下旬|\\d{1,2}[日号])?(?:之?前)?";
const RANGE = new RegExp(
  `(?:自|从)?${POINT}${TO}(?:${POINT}|年底|\\d{1,2}[日号])|20\\d\\d年${TO}20\\d\\d年|即日起${TO}${POINT}`,
);

/** 2015年底前, 9月底前, 每季度末: the dates by which a task is to be done, as printed, joined by 、; null where none stands. */
export function deadlineIn(text: string, start: number, end: number): string | null {
  const slice = text.slice(start, Math.min(end, start + 3000));
  if (!/[月年季日天周期节]/.test(slice)) return null;
  const found: string[] = [];
  TIME.lastIndex = 0;
  for (let m = TIME.exec(slice); m !== null; m = TIME.exec(slice)) {
    const phrase = m[0].replace(/\s+/g, "");
    // a date alone says when something was, a date with 前, 底, 末, 内 says by when
    if (!/前|底|末|内|季度|每|持续|长期|常态|即日|完成|启动/.test(phrase) && !/^(?:到|至)/.test(phrase)) continue;
    // 津贴每人每月提高200元
    if (/^每.$/.test(phrase) && /[人户亩](?=每)/.test(slice.slice(Math.max(0, m.index - 1), m.index + 1))) continue;
    if (!found.includes(phrase)) found.push(phrase);
    if (found.length === 6) break;
  }
  return found.length > 0 ? found.join("、") : null;
}

/** The days of a stage in a heading: （3月11日—4月20日）, 2021年4月至9月; null where none stands. */
export function stageIn(heading: string): string | null {
  return /月|20\d\d年/.test(heading) ? (RANGE.exec(heading)?.[0].replace(/\s+/g, "") ?? null) : null;
}

const ONLY_TIME =
  /^[\s\u3000]*(?:(?:长期|持续|常态化?|常年|全年|即日起)(?:实施|推进|坚持|开展|落实|进行)?|(?:(?:到|于|在)?(?:今年|明年|20\d\d年)?(?:\d{1,2}月)?(?:\d{1,2}[日号])?(?:年?底|年?末|上半年|下半年|中旬|上旬|下旬|第?[一二三四]季度)?(?:之?前|以前|内)?(?:基本|全面)?(?:完成|启动|实施|出台|取得.{0,8})?))[\s\u3000]*$/;

/** whether a clause says nothing but by when */
export function isTime(clause: string): boolean {
  const words = clause.replace(/\s+/g, "");
  if (words === "" || words.length > 30 || !/[\d年月日季期持常即]/.test(words)) return false;
  return ONLY_TIME.test(words) || words.replace(TIME, "").replace(/^[于在]|完成$/g, "") === "";
}

/** The clause of a bracket that says by when and nothing else (…负责，持续推进). */
export function timeClauseIn(words: string): string | null {
  return (
    words
      .split(/[，,；;]/)
      .findLast(isTime)
      ?.trim() ?? null
  );
}
