/** How the text of a document opens. */
import type { Piece } from "./piece.ts";

/** 为…，根据《…》，现提出以下意见: how the text of a document opens, and hardly anything else */
const PREAMBLE =
  /^。?(?:为|因|根据|按照|依据|鉴于)[^。]{10,}?(?:现(?:就|将|予|面?向|公开|提出|印发|公布|公示|[作做]出?如下)|(?:制定|制订|拟定)(?:本|[如以]下)|特制[定订]|[提作做]出(?:以下|如下)|(?:通知|公告|通告|布告|公示|决定)如下)/;

/** 因工作需要，…招聘12名。现将有关事项公告如下: the matter first, and then that it follows */
const MATTER_FIRST = /^[^。;:]{10,}。现(?:将|就|对)[^。]{2,40}(?:通知|公告|通告|通报|公示|公布|函告|明确)如下/;

/** Whether the text that begins at `at` opens as that of a document does. */
export const isPreamble = (pieces: readonly Piece[], at: number): boolean =>
  PREAMBLE.test(sentenceFrom(pieces, at)) || MATTER_FIRST.test(pieces[at]?.fold ?? "");

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
