/** Which of the things that stand in 《》 are instruments. */
import type { Reading } from "./interpret.ts";

type Named = Reading & { readonly key: string };

/**
 * A form or certificate counts only as the document's own attachment; an unknown kind only with a cue that asks for a document.
 * @param listed the closing list of attachments, as a key
 * @param text the folded text
 */
export function isInstrument(target: Named, listed: string, text: string): boolean {
  const { kind, number } = target.candidate;
  if (number !== null) return true;
  // 抓紧办理《用地预审意见》等手续, 以《纪要》形式: papers of one case
  if (
    target.relation === "mentions" &&
    /^(?:、?《[^《》]*》)*等?(?:相关|有关|各项|审批|报批|前期)*(?:手续|形式)/.test(target.after)
  )
    return false;
  if (kind === "instrument") return true;
  const attached = target.key.length >= 4 && (listed.includes(target.key) || isAttached(target, text));
  if (kind === "other") return attached;
  return target.relation !== "mentions" || attached || isStandard(target);
}

/** Whether the words beside a title say that it is an attachment of the text itself. */
export function isAttached({ candidate: { number, start, end } }: Reading, text: string): boolean {
  return (
    number === null &&
    (OWN_ATTACHMENT.test(text.slice(end, end + 10)) || ATTACHED_AS.test(text.slice(Math.max(0, start - 8), start)))
  );
}

/** 报送《X申报表》(附件2), 《X合同文本》(见附件) */
const OWN_ATTACHMENT = /^\((?:(?:详?见)?附件[一二三四五六七八九十\d]{1,3}[),、]|详?见附件\))/;

/** 填写附件2《X申报表》 */
const ATTACHED_AS = /[\u4e00-\u9fff](?<![相下])附件[一二三四五六七八九十\d]{0,3}$/;

/** 团体标准《藕粉》, 《藕粉》《米酒》等地方标准: named by what it measures */
function isStandard({ before, after }: Reading): boolean {
  return (
    /(?:国家|行业|地方|团体|企业)标准$/.test(before) ||
    /^(?:[、和及与]?《[^《》]{2,30}》){0,8}等?[^。;,《》]{0,6}(?:国家|行业|地方|团体|企业)标准/.test(after)
  );
}
