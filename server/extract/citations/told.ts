/** What was done before and is told of: the document as a whole does not do it. */
import { sentenceStart } from "./sentence.ts";

const PAST = /^(?:近年来|近几年来?|多年来|长期以来|一年来|[^,。]{2,24}以来),(?![^。]*(?:为|要|应当?|必须|进一步))/;

/** 2021年,各地认真贯彻《X》,涌现出一批典型: a year that is told of */
const YEAR_TOLD = /^(?:19|20)\d{2}年(?:度|以来)?,(?![^。]*(?:为|要|应当?|必须|将|进一步))/;

export function isTold(before: string, after: string): boolean {
  return (
    PAST.test(before) ||
    (YEAR_TOLD.test(before) &&
      /涌现|取得了|取得[^,。]{0,6}(?:成绩|成效|进展|效果)|成绩显著|成效(?:明显|显著)/.test(after))
  );
}

/** letters behind a citation in which its sentence ends and the next one hands over */
const REPORTED = 300;

/** 2010年,我区按照《X》安排,…。现将情况报告如下: what the year that is reported on went by */
export function isReported(
  place: { readonly text: string; readonly tail: number; readonly inPreamble: boolean },
  start: number,
): boolean {
  const { text, tail, inPreamble } = place;
  return (
    inPreamble &&
    /^(?:19|20)\d{2}年(?:度|以来|来|上半年|下半年)?,/.test(text.slice(sentenceStart(text, start), start)) &&
    /现将[^。]{0,40}(?:情况|工作)[^。]{0,12}(?:报告|汇报|总结|公布|公开|通报)如下/.test(
      text.slice(tail, tail + REPORTED),
    )
  );
}

/** 出台了《甲》,修订了《乙》 */
export const DONE_IN_A_ROW = /(?:出台|制定|修[订改]|印发|发布)了.*(?:出台|制定|修[订改]|印发|发布)了/;
