/**
 * Heads: where a document begins. A head is anchored at a line that only heads have (a number alone, an order's number:
 * number-head.ts; the addressees under a title: addressees.ts; a title that a table of contents announces) and grows from
 * there over title and issuers. Here stands what they share.
 */
import { joined, type Piece } from "./piece.ts";
import { isAddressee } from "./shape.ts";
import { startsTitle } from "./title-lines.ts";

/** Indices into the pieces, both ends included. */
export interface Head {
  readonly first: number;
  /** last piece of the head: addressees, else number or title */
  readonly last: number;
  readonly title: { readonly first: number; readonly last: number } | null;
  readonly number: number | null;
}

export const titleOf = (pieces: readonly Piece[], { title }: Head): string =>
  title ? joined(pieces, title.first, title.last) : "";

/** 签发人：何某 */
export const isSigner = (piece: Piece | undefined): boolean => piece?.fold.startsWith("签发") === true;

/** lines that a site puts between title and number and that break nothing */
export const TRANSPARENT: ReadonlySet<Piece["shape"]> = new Set(["furniture", "metadata", "adoption", "note"]);
export const MAX_SKIPPED = 6;
/** pages without their layout print each button on a line of its own */
const MAX_BUTTONS = 16;

/** The next piece in a direction that is no page furniture; -1 beyond the ends. */
export function beyond(pieces: readonly Piece[], from: number, step: 1 | -1): number {
  let i = from + step;
  for (let skipped = 0; i >= 0 && i < pieces.length && skipped < MAX_BUTTONS; skipped++, i += step) {
    const piece = pieces[i];
    if (piece && !TRANSPARENT.has(piece.shape)) return i;
  }
  return i >= 0 && i < pieces.length ? i : -1;
}

const MAX_ADDRESSEE_LINES = 8;
/** a sentence, or the end of a title */
const NO_ADDRESSEE = /[。;]$|的(?:通知|意见|决定|通告|函|批复)$/;
const WRAPPED: ReadonlySet<Piece["shape"]> = new Set(["addressee", "fragment", "text", "body-name", "title-end"]);

/** Last line of the addressees that begin at `at`, perhaps wrapped by the width of a page; -1 where none begin. */
export function addresseesEnd(pieces: readonly Piece[], at: number): number {
  const first = pieces[at];
  if (first?.shape === "addressee") return at;
  if (!first || !/^各|^[^关的]{2,}[,、]/.test(first.fold) || !WRAPPED.has(first.shape)) return -1;
  let run = "";
  for (let k = at; k < at + MAX_ADDRESSEE_LINES; k++) {
    const piece = pieces[k];
    // 教育局、财政局 / 关于做好…的通知 / 各县…: who issued it stands on a line of its own above the title
    if (!piece || piece.long || !WRAPPED.has(piece.shape) || NO_ADDRESSEE.test(piece.fold)) return -1;
    if (startsTitle(piece.fold) || (piece.shape === "title-end" && !/[,、]/.test(piece.fold))) return -1;
    run += piece.fold;
    if (run.endsWith(":")) return isAddressee(run) ? k : -1;
  }
  return -1;
}

const MINUTES_FIELD = /^(?:会议)?(?:时间|地点|主持人?|参加(?:人员)?|出席(?:人员)?|列席(?:人员)?|记录人?):/;

/** 当事人：某某采石场: the first field of a decision on one party */
const PARTY_FIELD = /^(?:当事人|被(?:处罚|征收|许可|检查)(?:人|单位|对象)|(?:被)?申请人|案由)(?:名称|姓名)?:/;

/** 问：…: the first of questions and answers */
const QUESTION = /^(?:\d{1,2}[.、])?问(?:题?\d{0,2})?:/;

/** 经研究决定：, 市人民政府决定：: over the names of those who are appointed */
const DECIDES = /^(?:因工作需要,)?(?:经.{0,40}(?:研究|讨论|审议|同意),?|.{2,24})(?:决定|同意)(?:任命|免去)?:$/;

/** Whether a text may begin with this piece: addressees, a heading, a sentence. */
export function opensBody(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i];
  if (!piece) return false;
  if ((piece.shape === "fragment" || piece.shape === "text") && addresseesEnd(pieces, i) > i) return true;
  if (piece.shape === "addressee" || piece.long) return true;
  if (piece.shape === "heading") return true;
  // the addressees' colon was lost
  if (piece.shape !== "body-name" && /^各[^。:;]{2,},[^。:;]{2,}$/.test(piece.fold) && pieces[i + 1]?.shape === "text")
    return true;
  if (piece.shape === "text") return piece.fold.length >= 12;
  if (/^(?:(?:前|序|引)言|1总则)$/.test(piece.fold)) return true;
  // a sentence that the width of a page wrapped, or the first field of minutes
  return (
    piece.shape === "fragment" &&
    ((piece.fold.length >= 16 && piece.fold.includes(",")) ||
      MINUTES_FIELD.test(piece.fold) ||
      DECIDES.test(piece.fold) ||
      PARTY_FIELD.test(piece.fold) ||
      QUESTION.test(piece.fold))
  );
}
