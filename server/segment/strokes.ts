/**
 * Lines of strokes by which whoever keeps several texts in one file sets them apart: the same line again and again, whatever its
 * sign, each behind a text that has ended.
 */
import { readNumeral } from "../lexicon/index.ts";
import { isHan } from "../read/index.ts";
import { calledTitles } from "./called.ts";
import { isExplanation } from "./explanation-head.ts";
import { issuesByTitle } from "./issuing.ts";
import type { Piece } from "./piece.ts";

/** =====, *******, ××××××, ……………, - - - - - (no rule of a table, which has corners, and no blank to fill in) */
const ROW = /^([^\s\d+|_#<>`A-Za-z一-龥])\1{2,}$/;
/** signs of a row that says by itself that a text ends; of fewer (---) each has to stand over a head */
const WHOLE_ROW = 5;
const CLOSES: ReadonlySet<Piece["shape"]> = new Set(["date", "signed", "note", "furniture", "attachment-list"]);
/** what the foot of a document, a note or a further section begins with, under a stroke of its own */
const WITHIN: ReadonlySet<Piece["shape"]> = new Set(["note", "date", "signed", "heading", "contents"]);
/** what the head of a text under a stroke begins with */
export const HEADS: ReadonlySet<Piece["shape"]> = new Set([
  "title-end",
  "title-start",
  "number",
  "order-number",
  "letterhead",
  "metadata",
  "body-name",
  "furniture",
]);
/** or of one that lost its head */
const OPENS: ReadonlySet<Piece["shape"]> = new Set([...HEADS, "addressee"]);
/** 标题：…, 网址：…: a field of a record */
const LABELLED = /^[一-龥]{2,6}:/;
/** letters of a text that strokes set apart */
const LEAST_APART = 40;

/** 2、, （二）, 【2】: the number of a text, alone on its line. [1] to [3]: how much */
const COUNTED = /^(?:(\d{1,2})[、.)]|\(?([一二三四五六七八九十]{1,2})[、)]|[(〔](\d{1,2})[)〕])$/;

/** - 2 -: under the dots of a table of contents */
const PAGE_NUMBER = /^[-—–－·•]\d{1,4}[-—–－·•]$/;

const isRow = ({ fold, long, shape }: Piece): boolean =>
  !long && shape !== "text" && fold.length >= 3 && !isHan(fold.charCodeAt(0)) && ROW.test(fold);

const endsText = (piece: Piece): boolean => CLOSES.has(piece.shape) || piece.long || /[。);]$/.test(piece.fold);

/** Indices of the first pieces under the strokes that set one text of a file apart from the next. */
export function setApart(pieces: readonly Piece[]): ReadonlySet<number> {
  const rows = new Map<string, number[]>();
  for (let i = 1; i < pieces.length - 1; i++) {
    const piece = pieces[i];
    if (piece === undefined || !isRow(piece)) continue;
    const known = rows.get(piece.fold);
    if (known === undefined) rows.set(piece.fold, [i]);
    else known.push(i);
  }
  const starts = new Set<number>();
  const counted = countedPlaces(pieces);
  if (counted.length > 1) addStarts(pieces, counted, starts);
  for (const at of calledTitles(pieces)) if (at > 0) starts.add(at);
  for (const places of rows.values()) if (areBorders(pieces, places)) addStarts(pieces, places, starts);
  return starts;
}

/** Whether the same strokes stand at least twice, each under a text that has ended, and mostly over what heads begin with. */
function areBorders(pieces: readonly Piece[], places: readonly number[]): boolean {
  if (places.length < 2) return false;
  let heads = 0;
  let fields = 0;
  for (const at of places) {
    const [above, below] = [pieces[at - 1], pieces[at + 1]];
    if (above === undefined || below === undefined || WITHIN.has(below.shape) || !endsText(above)) return false;
    if ((OPENS.has(below.shape) && !PAGE_NUMBER.test(below.fold)) || isExplanation(below.fold)) heads++;
    if (LABELLED.test(above.fold) && LABELLED.test(pieces[at - 2]?.fold ?? "")) fields++;
  }
  // the rule below the fields of a record parts it from its own text
  const short = (pieces[places[0] ?? 0]?.fold.length ?? 0) < WHOLE_ROW;
  return heads * (short ? 1 : 2) >= places.length && fields * 2 < places.length;
}

/** The lines 1、 2、 3、 of a file that counts its texts: in order from the first on, each under a text that has ended and over a head. */
function countedPlaces(pieces: readonly Piece[]): readonly number[] {
  const places: number[] = [];
  for (let i = 0; i < pieces.length - 1; i++) {
    const [above, here, below] = [pieces[i - 1], pieces[i], pieces[i + 1]];
    if (here === undefined || below === undefined || here.fold.length > 4) continue;
    const [, first, second, third] = COUNTED.exec(here.fold) ?? [];
    const count = first ?? third ?? second;
    if (count === undefined) continue;
    if (readNumeral(count) !== places.length + 1) return [];
    // (a list that closes a text ends in no stop, and an empty line stands under it)
    const ended = above === undefined || endsText(above) || here.gap > 0;
    if (!OPENS.has(below.shape) || (places.length > 0 && !ended)) return [];
    places.push(i);
  }
  return places;
}

function addStarts(pieces: readonly Piece[], places: readonly number[], starts: Set<number>): void {
  let from = 0;
  for (const at of places) {
    if (lettersOf(pieces, from, at) < LEAST_APART || issuesByTitle(pieces, from, at)) continue;
    starts.add(at + 1);
    from = at + 1;
  }
}

function lettersOf(pieces: readonly Piece[], from: number, to: number): number {
  let letters = 0;
  for (let k = from; k < to; k++) {
    const piece = pieces[k];
    if (piece && (piece.long || piece.shape === "text" || piece.shape === "heading" || piece.shape === "fragment"))
      letters += piece.end - piece.start;
  }
  return letters;
}
