/**
 * Records that a program set one behind the other in one file, and what it writes between them: a line of strokes with words or
 * without, fields with names of its own (标题：, URL:, "title":), the name of the file that a text came from. None of it is a line of a document.
 */
import { CALLED_TEXT, isHan, RULE_WITH_WORDS } from "../read/index.ts";
import { issuesByTitle } from "./issuing.ts";
import type { Piece } from "./piece.ts";
import { HEADS } from "./strokes.ts";

/** the field that holds the title of a record; its value, or "" where it stands on the next line */
const TITLE_FIELD =
  /^(?:[*-]?\*\*|[•·>-]|〔)?(?:文章|新闻|政策|文件|公文|信息|法规)?(?:标题|题目|名称)(?:\*\*|〕)?:(?:\*\*)?(.{6,})$/;
/** any field of a record, whatever it is called */
const FIELD = /^(?:[*-]?\*\*|[•·>-]|〔)?(?:[一-龥]{2,6}|[A-Za-z_]{2,16}|编号ID)(?:\*\*|〕)?:/;
/** fields that follow the one with the title, at least */
const LEAST_FIELDS = 2;
/** fields that may stand over the one with the title */
const MAX_OVER = 5;
/** "id":10232, "title":"…": a field of JSON on a line of its own */
const JSON_FIELD = /^"[A-Za-z_]{1,24}":/;
/** what is no other text: the next page of the same one, its contents, what is attached */
const WITHIN = /页|page|附[件表录]|正文|目录|完$|以下/i;
/** ※※※※※※: a row of one sign */
const ROW_OF_SIGNS = /^([※☆★◆◇●○■□▲△＊*×…·+#~])\1{5,}$/;
/** 003_某某办法.docx: [1] the name of a file without its kind */
const FILE_NAME = /^(?:文件(?:名称?)?:)?(?:\d{1,4}[_.、-])?([^:。;|]{6,80})\.(?:docx?|pdf|txt|html?|wps|ofd|md)$/i;
const CLOSES: ReadonlySet<Piece["shape"]> = new Set(["date", "signed", "note", "furniture"]);

const endsText = (piece: Piece): boolean => CLOSES.has(piece.shape) || piece.long || /[。)]$/.test(piece.fold);

/** Whether a record begins at a piece. @param from where the one before it begins */
export function opensRecord(pieces: readonly Piece[], at: number, from: number): boolean {
  const [above, here, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (above === undefined || here === undefined || next === undefined || here.long) return false;
  if (here.shape === "metadata") return isTitleField(pieces, at, from);
  if (!isHan(here.fold.charCodeAt(0))) {
    if (here.shape === "furniture" && here.fold.startsWith('"')) return JSON_FIELD.test(here.fold);
    if (ROW_OF_SIGNS.test(here.fold) || (RULE_WITH_WORDS.test(here.fold) && !WITHIN.test(here.fold)))
      return endsText(above) && HEADS.has(next.shape) && !issuesByTitle(pieces, from, at);
  }
  // (a list that closes a text ends in no stop)
  if (CALLED_TEXT.test(here.fold)) return (endsText(above) || here.gap > 0) && !/[。;]$/.test(next.fold);
  return isFileName(pieces, at, from);
}

/** Where the record that the field at `at` names begins: fields may stand over it. */
export function recordTop(pieces: readonly Piece[], at: number, floor: number): number {
  let first = at;
  if (pieces[at]?.shape !== "metadata") return first;
  while (first > floor && at - first < MAX_OVER && isField(pieces[first - 1])) first--;
  return first;
}

/** A label and its value, as a record has them. */
export const isField = (piece: Piece | undefined): boolean =>
  piece !== undefined && !piece.long && FIELD.test(piece.fold) && !/附件|抄送|联系/.test(piece.fold);

/** A title that the text above does not bear, over further fields. A box behind a text bears its title. */
function isTitleField(pieces: readonly Piece[], at: number, from: number): boolean {
  const title = TITLE_FIELD.exec(pieces[at]?.fold ?? "")?.[1];
  if (title === undefined) return false;
  let fields = 0;
  for (let k = at + 1; k <= at + 4 && fields < LEAST_FIELDS; k++) if (isField(pieces[k])) fields++;
  for (let k = at - 1; k >= from && at - k <= MAX_OVER && isField(pieces[k]); k--) fields++;
  return fields >= LEAST_FIELDS && !pieces.slice(from, at).some(({ fold }) => fold.includes(title));
}

/** The name of the file of the text below, which nothing above has named: no attachment of it. */
function isFileName(pieces: readonly Piece[], at: number, from: number): boolean {
  const [above, here, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (above === undefined || here === undefined || next === undefined || !here.fold.includes(".")) return false;
  const name = FILE_NAME.exec(here.fold)?.[1];
  if (name === undefined || /^附/.test(name) || !endsText(above) || !HEADS.has(next.shape)) return false;
  const words = name.replace(/^\d+[_.、-]/, "");
  return !pieces.slice(from, at).some(({ fold }) => fold.includes(words));
}
