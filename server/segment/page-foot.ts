/** Where a text ends under which a site, or whoever keeps a copy, prints buttons, lists of links and remarks of its own. */
import { headsList, isFooter } from "../read/index.ts";
import type { Piece } from "./piece.ts";
import { isBodyName, titleGenre } from "./shape.ts";

/** lines of a foot at most, links and furniture not counted */
const MAX_FOOT = 120;
/** letters of a line of a foot at most */
const LONGEST = 100;

/** Last piece of a document: what sites print under the text is left off. */
export function trimmedEnd(pieces: readonly Piece[], from: number, to: number): number {
  const quiet = quietFrom(pieces, from + 1, to);
  const half = (from + to) / 2;
  const lastSigned = signedAt(pieces, quiet, to);
  let signed = false;
  for (let k = from + 1; k < quiet && !signed; k++) signed = isDay(pieces[k]);
  for (let k = quiet; k <= to; k++) {
    const piece = pieces[k];
    if (!piece) break;
    signed ||= isDay(piece);
    if (signed || k > half) {
      if (!piece.long && (isFooter(piece.fold) || headsList(piece.fold))) return lastSolid(pieces, from, k - 1);
      if (isLink(piece) && k > lastSigned) return lastSolid(pieces, from, labelAbove(pieces, from, k) - 1);
      if (signed && isRule(piece) && isRemark(pieces, k + 1, to)) return lastSolid(pieces, from, k - 1);
    }
  }
  return lastSolid(pieces, from, to);
}

const isDay = (piece: Piece | undefined): boolean => piece?.shape === "date" || piece?.shape === "signed";
const isLink = ({ fold, shape }: Piece): boolean =>
  shape === "furniture" && /^(?:[-*•·>#]{0,6}|\d{1,3}\\?[.、])!?〔/.test(fold) && fold.includes("〕(");

/** The first piece from which nothing but the lines of a foot follows: links, furniture, short lines that are no headings. */
function quietFrom(pieces: readonly Piece[], floor: number, to: number): number {
  let lines = 0;
  let k = to;
  for (; k >= floor && lines <= MAX_FOOT; k--) {
    const piece = pieces[k];
    if (!piece || piece.shape === "furniture") continue;
    if (piece.long || (piece.shape === "text" && piece.fold.length > LONGEST)) break;
    if (piece.shape === "heading" && !isListedTitle(piece)) break;
    lines++;
  }
  return k + 1;
}

/** 1、《某市工业发展规划》, 3.关于做好…的通知: an item of a list of titles, no heading of a text */
const isListedTitle = ({ fold }: Piece): boolean =>
  /^\d{1,2}[.、][^。;:]{6,80}$/.test(fold) && (fold.endsWith("》") || titleGenre(fold) !== null);

/** The last piece with which a text is signed, of those from `from` on; -1 without one. (2026-04-11 under a linked title is a day of the list.) */
function signedAt(pieces: readonly Piece[], from: number, to: number): number {
  for (let k = to; k >= from; k--) {
    const piece = pieces[k];
    if (piece?.shape === "signed") return k;
    if (piece?.shape === "date" && (/[年〇]/.test(piece.fold) || isBodyName(pieces[k - 1]?.fold ?? ""))) return k;
  }
  return -1;
}

/** lines over a list that name it, at most */
const MAX_LABELS = 2;

/** The first of the short lines over a list of links that say what it lists; none where the text has not been signed above them. */
function labelAbove(pieces: readonly Piece[], from: number, at: number): number {
  let first = at;
  while (first - 1 > from && at - first < MAX_LABELS && isLabel(pieces[first - 1])) first--;
  return isDay(pieces[first - 1]) || pieces[first - 1]?.shape === "note" ? first : at;
}

const isLabel = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  (piece.shape === "furniture" || (piece.shape === "fragment" && /^[一-龥A-Za-z]{2,12}:?$/.test(piece.fold)));

const isRule = ({ fold, shape }: Piece): boolean => shape === "furniture" && /^([-*_=—])\1{2,}$/.test(fold);

/** lines of a remark at most */
const MAX_REMARK = 6;
/** what a remark of the keeper of a copy consists of */
const OF_REMARK: ReadonlySet<Piece["shape"]> = new Set(["furniture", "fragment", "text", "metadata"]);

/** Whether all that stands under a rule is a few lines that speak of the copy: no attachment, no table, no title. */
function isRemark(pieces: readonly Piece[], from: number, to: number): boolean {
  if (to - from >= MAX_REMARK) return false;
  for (let k = from; k <= to; k++) {
    const piece = pieces[k];
    if (!piece || !OF_REMARK.has(piece.shape) || piece.fold.includes("|")) return false;
    if (piece.shape !== "furniture" && !SPEAKS_OF_COPY.test(piece.fold)) return false;
  }
  return true;
}
/** 本文收集自…, 整理：…, [^1]: 本文件由网页转换而来, 采集于 2026-04-25 */
const SPEAKS_OF_COPY =
  /相关|来源|来自|源于|转载|转换|收集|采集|抓取|整理|版权|更新|下载|网页|网站|本站|原文|仅供|参考|链接|license|https?:|www\./i;

/** 本文由某某小程序整理发布, 全文下载:…, 转载请注明出处, 采集人:张某: a remark of the keeper without a rule over it */
const REMARK =
  /^(?:本文(?:由[^。]{0,30}(?:整理|发布|提供|采集|同步)|收集自|来自|来源|链接|转自)|本(?:页面?|站)(?:由[^。]{0,30}(?:同步|生成|整理)|内容)|(?:全文|原文|文件)下载:|转载请|如有侵权|最后更新于|整理:|采集[人于]|[抓爬]取于)/;

function lastSolid(pieces: readonly Piece[], from: number, to: number): number {
  let last = Math.max(from, to);
  while (
    last > from &&
    (pieces[last]?.shape === "furniture" ||
      pieces[last]?.fold === "附件:" ||
      REMARK.test(pieces[last]?.fold ?? "") ||
      /^(?:[.·…\-—_*]{1,3}|传真电报|明传电报|特急|加急|急件)$/.test(pieces[last]?.fold ?? ""))
  )
    last--;
  return last;
}
