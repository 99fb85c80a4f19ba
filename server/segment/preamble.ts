/** How the text of a document opens. */
import type { Piece } from "./piece.ts";

/** 为…，根据《…》，现提出以下意见: how the text of a document opens, and hardly anything else */
const PREAMBLE =
  /^。?(?:为|因|根据|按照|依据|鉴于)[^。]{10,}?(?:现(?:就|将|予|面?向|公开|提出|印发|公布|公示|[作做]出?如下)|(?:制定|制订|拟定)(?:本|[如以]下)|特制[定订]|[提作做]出(?:以下|如下)|(?:通知|公告|通告|布告|公示|决定)如下)/;

/** 因工作需要，…招聘12名。现将有关事项公告如下; 4月份，市局组织检查，现将情况通报如下: the matter first, and then that it follows */
const MATTER_FIRST = /^[^。;:]{10,}[。,]现(?:将|就|对)[^。]{2,40}(?:通知|公告|通告|通报|公示|公布|函告|明确)如下/;

/** 现将2011年第三季度巡查情况通报如下： */
const TOLD = /^现(?:将|就)[^。;:]{2,60}(?:通知|公告|通告|通报|报告|公示|公布)如下[:。]/;
/** 《某办法》已经…审议通过，现印发给你们，请认真贯彻执行。现将《某办法》印发给你们: the sentence of a notice that issues */
const ISSUES_FIRST =
  /^(?:现将《[^》]{4,80}》[^。]{0,30}|《[^》]{4,80}》[^。]{0,60}现(?:予以?|将[^。]{0,20})?)(?:[印转]发|公布|发布)/;
/** 经研究，决定任命：: who decides, over the names */
const DECIDED = /^(?:因工作需要,)?经[^。;:]{0,40}(?:研究|讨论|审议|同意),?[^。;:]{0,12}(?:决定|同意)/;
/** 2021年3月14日，某某主持召开第5次常务会议，研究…: how minutes open */
const MET = /^\d{4}年\d{1,2}月\d{1,2}日[^。;:]{0,60}召开[^。;:]{0,60}(?:会议?|专题)/;

/** 近日，某县印发了《某办法》（以下简称《办法》）。现将有关内容解读如下： */
const EXPLAINED =
  /^(?:近日|日前),[^。]{2,60}(?:印发|出台|发布|公布|制定)了?《[^。]*。现(?:将|就)[^。]{2,40}(?:解读|说明)如下/;
const OPENINGS = [MATTER_FIRST, TOLD, EXPLAINED, ISSUES_FIRST, DECIDED, MET];

/** Whether the text that begins at `at` opens as that of a document does. */
export const isPreamble = (pieces: readonly Piece[], at: number): boolean =>
  PREAMBLE.test(sentenceFrom(pieces, at)) || OPENINGS.some((opening) => opening.test(pieces[at]?.fold ?? ""));

/** The first sentence of the text that begins at `at`, over the lines that a page wrapped it into. */
function sentenceFrom(pieces: readonly Piece[], at: number): string {
  let words = "";
  for (let k = at; k < at + 8 && !words.includes("。"); k++) {
    const piece = pieces[k];
    if (!piece || (piece.gap > 0 && k > at) || piece.shape === "heading") break;
    words += piece.fold;
  }
  return words;
}
