/** The lines of the head that make the title, and what a text without title calls itself. */
import { genreFamily } from "../../lexicon/index.ts";
import {
  CLOSING_REMARK,
  fold,
  isBodyName,
  isBrokenName,
  isByline,
  isMonth,
  isNamedBelow,
  isNames,
  isNumberedRule,
  isNumberedTitle,
  isOrder,
  isSerial,
  isWholeOf,
  NOTE_MARK,
  type Piece,
  titleGenre,
} from "../../segment/index.ts";
import { callsItself, promulgatorName, saysAtEnd, saysFollows } from "./patterns.ts";

/** The genre that a title names, without the words of what is put beside the text. */
export const genreOf = (title: string): string | null =>
  OF_EXPLANATION.exec(fold(title))?.[1] ??
  titleGenre(
    fold(title)
      .replace(/及(?:其)?解读(?:材料)?$/, "")
      .replace(/(?<=解读)(?:材料|说明|稿)$/, ""),
  ) ??
  OF_SERIES.exec(fold(title))?.[1] ??
  null;

/** 解读《某某办法》: what is done with the instrument that the title ends in */
const OF_EXPLANATION = /^(?:图文|文字|政策)?(解读)《[^《》]*(?:《[^《》]*》[^《》]*)*》$/;

/** 某部公告2014年第31号: an announcement that has no title but its series and serial */
const OF_SERIES = /^[一-龥]{2,30}(公告|通告)(?:\d{4}年|[〔([【]\d{4}[〕)\]】])第?\d{1,4}号$/;

/** A line of the title without white space. */
export function squeezed(text: string, piece: Piece): string {
  const line = text.slice(piece.start, piece.end).replace(/\s+/g, "").replace(NOTE_MARK, "");
  // of a compilation the number of the item is no part of the title
  return isNumberedTitle(piece.fold) || (piece.shape === "heading" && isNumberedRule(piece.fold))
    ? line.replace(/^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、])/, "")
    : line;
}

/** 某县人民政府森林防火命令: an order that says what it is about, and no name of a series */
const isOrderOnSubject = (fold: string): boolean =>
  /(?:政府|委员会|指挥部)(?!办公[厅室])[一-龥]{2,12}命?令$/.test(fold) && !isBodyName(fold.replace(/命?令$/, ""));

const NAMED = /^(.{3,40}?)(?:关于|印发|转发|批转)/;

/** The beginning of a title that a line above prints whole. */
const isBrokenOff = (pieces: readonly Piece[], line: Piece): boolean =>
  line.fold.length >= 8 && pieces.some((whole) => whole.end < line.start && isWholeOf(whole, line.fold));

/** The heading of a page over the title that says more: with its issuer. */
const isHeadingOver = (pieces: readonly Piece[], line: Piece): boolean => {
  const below = line.fold.startsWith("关于") ? pieces[pieces.indexOf(line) + 1] : undefined;
  return below !== undefined && below.fold.length > line.fold.length && isNamedBelow(line.fold, below);
};

/** The lines that make the title: letterheads, numbers and addressees are none; a body's name is one if the title follows it. */
export function titleLines(pieces: readonly Piece[], number: Piece | undefined): readonly Piece[] {
  const possible = pieces.filter(
    (p) =>
      (["fragment", "title-start", "title-end", "body-name", "heading", "text"].includes(p.shape) ||
        (p.shape === "adoption" && CLOSING_REMARK.test(p.fold))) &&
      !isMonth(p.fold) &&
      // the name of a picture: docimages_0
      /[一-龥]/.test(p.fold) &&
      !(isOrder(p.fold) && !isOrderOnSubject(p.fold)) &&
      !isSerial(number, p, pieces[pieces.indexOf(p) - 1]) &&
      !isBrokenOff(pieces, p) &&
      !isHeadingOver(pieces, p) &&
      !(p.shape === "fragment" && isByline(p) && pieces[pieces.indexOf(p) - 1]?.shape !== "title-start"),
  );
  const below = number ? possible.filter((p) => p.start > number.start) : [];
  const above = number ? possible.filter((p) => p.start < number.start) : possible;
  const chosen = aboveNames(
    below.some((p) => p.shape === "title-end" || p.shape === "title-start") || above.every(isNames) ? below : above,
  );
  // …的通知 / 通　知: the kind once more, as a heading of the page
  const kind = chosen.at(-1)?.fold ?? "";
  const over = chosen.at(-2);
  if (kind.length <= 4 && over?.shape === "title-end" && over.fold.endsWith(kind))
    return titleLines(
      pieces.filter((p) => p !== chosen.at(-1)),
      number,
    );
  // 某局关于…的通知 / words of the page: what stands behind them is no part of a title that is whole
  const ends = chosen.findIndex((p) => endsOverPage(pieces, p));
  const behind = ends < 0 ? [] : chosen.slice(ends + 1);
  if (behind.length > 0 && behind.every((p) => p.shape === "fragment"))
    return titleLines(
      pieces.filter((p) => !behind.includes(p)),
      number,
    );
  // a name above a title that names it once more (perhaps without the place) is a letterhead
  const main = chosen.findIndex((p) => !isNames(p));
  const named = chosen[main]
    ? /^(.+?)(?:关于|印发|转发|批转)/.exec(chosen[main].fold)?.[1]?.replace(/、/g, "")
    : undefined;
  const repeated =
    named !== undefined &&
    chosen.slice(0, main).every((p) => p.fold.endsWith(named.slice(-4)) || named.endsWith(p.fold.slice(-4)));
  // minutes may have no title but the name of their series
  // A类 / 同意公开 above a title that names its issuer
  const whole = chosen.findIndex((p) => isBodyName(NAMED.exec(p.fold)?.[1] ?? ""));
  const upper = chosen[whole - 1];
  if (
    upper !== undefined &&
    chosen.slice(0, whole).every((p) => p.shape === "fragment" && p.fold.length <= 8) &&
    !isBrokenName(upper, NAMED.exec(chosen[whole]?.fold ?? "")?.[1] ?? "")
  )
    return chosen.slice(whole);
  if (main < 0) {
    const at = pieces.findLastIndex((p) => p.fold.endsWith("会议纪要") && isSerial(number, p));
    // 某县人民政府 / 常务会议纪要
    const whose = pieces[at - 1];
    const bare = /^(?:常务|专题|[省市县区]长办公)会议纪要$/.test(pieces[at]?.fold ?? "");
    return at < 0 ? [] : pieces.slice(bare && whose?.shape === "body-name" ? at - 1 : at, at + 1);
  }
  // a rule bears its own name, whoever's stands above it
  const own = chosen
    .slice(main)
    .map((p) => p.fold)
    .join("");
  const rule = named === undefined && genreFamily(titleGenre(own) ?? "") === "rule" && !/关于|印发|转发/.test(own);
  const begun = chosen[main - 1];
  if (rule && begun !== undefined && goesOn(begun.fold, own)) return chosen.slice(main - 1);
  // 某县人民政府办公室 / 某县2024年工作要点: the title says itself where it is of
  const placed = named === undefined && genreFamily(titleGenre(own) ?? "") === "plan" && OF_A_PLACE.test(own);
  return rule || placed || (repeated && isBodyName(named ?? "")) ? chosen.slice(main) : chosen;
}

/** A title that names its issuer and its kind, over words of the page. */
const endsOverPage = (pieces: readonly Piece[], piece: Piece): boolean =>
  piece.shape === "title-end" &&
  pieces[pieces.indexOf(piece) + 1]?.shape === "furniture" &&
  titleGenre(piece.fold) !== null &&
  NAMED.test(piece.fold);

/** a county, a town that a title begins with */
const OF_A_PLACE = /^[一-龥]{2,7}?(?:[省市县区州盟旗镇乡]|街道)/;

/** 某州人民代表大会 / 常务委员会公文处理办法: a line that begins with the rest of the name over it */
export const goesOn = (name: string, line: string): boolean =>
  name.endsWith("人民代表大会") ? line.startsWith("常务委员会") : /^(?:人民政府|办公[厅室])/.test(line);

/** Without the names of bodies that stand under a title that has ended, as law collections print them. */
function aboveNames(lines: readonly Piece[]): readonly Piece[] {
  const end = lines.findLastIndex((line) => !isNames(line));
  const closed = lines[end]?.shape === "title-end" || CLOSING_REMARK.test(lines[end]?.fold ?? "");
  return closed ? lines.slice(0, end + 1) : lines;
}

/** 某某市人大常委会公告 over a regulation that it promulgates: the text bears the regulation's name. */
export function isMasthead(title: string, promulgated: string): boolean {
  const family = genreFamily(titleGenre(promulgated) ?? "");
  return family === "rule" && /^[^关]{4,40}(?:公告|令|命令)$/.test(title) && promulgatorName.regex.test(title);
}

/** characters of a text in which it names its own kind */
const REACH = 4000;
/** characters at the end of a text in which it says what it was: 特此函告 */
const TAIL = 300;

/** What a text without title calls itself: 本实施方案, 现就…通知如下. */
export function genreInText(text: string, start: number, end: number): string | null {
  const words = text.slice(start, Math.min(end, start + REACH));
  const named = callsItself.regex.exec(words);
  if (named) return titleGenre(named[1] ?? named[2] ?? named[3] ?? "");
  const said = saysFollows.regex.exec(words)?.[0];
  if (said !== undefined) return said;
  return saysAtEnd.regex.exec(text.slice(Math.max(start, end - TAIL), end))?.[1] ?? null;
}
