/** 题注 and numbers that the width of a page wrapped: (2023年5月31日某省第十四届人民代表大会 / 常务委员会第三次会议通过), 某政发〔2018〕 / 7号. */
import { type Shape, shapeOf } from "./shape.ts";

interface Line {
  readonly start: number;
  readonly end: number;
  readonly fold: string;
  readonly long: boolean;
  readonly shape: Shape;
}

const MAX_LINES = 6;
/** a bracket that opens a line and says when, or by whom a text was passed, is closed on it, or goes on below */
const OPENS = /^\((?:[一-龥]{0,12}\d{4}年|[^()]{2,60}(?:会议|通过|批准|发布|公布)[^()]{0,16}$)/;

/** the first line of a number that goes on in the next one */
const NUMBER_OPENS = /^[一-龥]{1,14}〔(?:\d{1,4}〕?)?$/;

/** 二〇一二年, 2012年3月: the upper line of a day that the next line ends */
const DAY_OPENS = /^(?:\d{4}|[〇○零OoＯ一二三四五六七八九]{4})年(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})月)?$/;
const DAY_ENDS = /^(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})月)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})日$/;

/** The shape of two lines that are one; null of lines that are two. */
function joinedShape(upper: Line, lower: Line | undefined): "number" | "date" | null {
  if (lower === undefined || upper.shape !== "fragment") return null;
  if (upper.fold.includes("〔") && NUMBER_OPENS.test(upper.fold))
    return shapeOf(upper.fold + lower.fold, false) === "number" ? "number" : null;
  return upper.fold.length <= 8 && DAY_OPENS.test(upper.fold) && DAY_ENDS.test(lower.fold) ? "date" : null;
}

/** The pieces, with lines of adoption, numbers and days that go over several lines as one. */
export function withWrapped<P extends Line>(pieces: readonly P[]): readonly P[] {
  let out: P[] | null = null;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece) break;
    const two = joinedShape(piece, pieces[i + 1]);
    const end =
      !piece.long && piece.fold.charCodeAt(0) === 40 && OPENS.test(piece.fold)
        ? closingLine(pieces, i)
        : two !== null
          ? i + 1
          : i;
    if (end > i) {
      out ??= pieces.slice(0, i);
      const words = pieces.slice(i, end + 1).map(({ fold }) => fold);
      out.push({
        ...piece,
        end: pieces[end]?.end ?? piece.end,
        fold: words.join(""),
        shape: two ?? "adoption",
      });
      i = end;
    } else out?.push(piece);
  }
  return out ?? pieces;
}

/** The line that closes the bracket opened at `at`, where all of it is a line of adoption; else `at`. */
function closingLine(pieces: readonly Line[], at: number): number {
  let words = "";
  for (let k = at; k < at + MAX_LINES; k++) {
    const piece = pieces[k];
    if (!piece || piece.long) return at;
    words += piece.fold;
    if (words.split("(").length > words.split(")").length) continue;
    return k > at && shapeOf(words, false) === "adoption" ? k : at;
  }
  return at;
}
