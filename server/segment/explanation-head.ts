/** Heads of what a body puts beside a document of its own: an explanation (政策解读), a note on how a draft came about (起草说明). */
import { withAddressees } from "./addressees.ts";
import { beyond, type Head, opensBody } from "./head.ts";
import { joined, type Piece } from "./piece.ts";
import { isBodyName, titleGenre } from "./shape.ts";

/** 《X》政策解读, 关于《X》的解读, 某局关于《X（草案）》的说明, 某部负责人就《X》答记者问. [1]: who explains. What a form says of itself (填表说明) explains no document. */
const EXPLAINS =
  /^(?:([一-龥]{3,40}?)?(?:(?:有关|相关)?负责(?:人|同志)(?=就))?(?:关于|就))?《[^。;]{4,120}》(?:(?:有关|相关)?(?:问题|情况)?答记者问|的?[一-龥]{0,4}解读(?:材料|稿|说明)?|的?(?:政策|热点|有关)?问答|的?(?:政策|文件|图文)?[图详]解|的?(?:起草|编制|修订|立法)说明|的说明)$/;
/** 某镇河长制考核办法政策解读: what is explained without its marks. [1]: its title */
const EXPLAINS_PLAINLY = /^([^《》。;]{6,80}[^及其《》。;])的?(?:政策|文件)?解读(?:材料|稿|说明)?$/;
/** lines between such a title and its first words: who spoke and when, the day of the page */
const MAX_UNDER = 4;

/** The head of an explanation, behind a text: its title names what it explains, and words follow. */
export function headAtExplanation(pieces: readonly Piece[], at: number, floor: number): Head | null {
  const piece = pieces[at];
  if (!piece || at < floor || !MAY_EXPLAIN.has(piece.shape)) return null;
  const last = isItsLine(piece) ? at : wrappedEnd(pieces, at);
  if (last < at || !followsText(pieces, at, floor) || listsIt(pieces[at - 1])) return null;
  for (let k = beyond(pieces, last, 1), n = 0; k > last && n < MAX_UNDER; k = beyond(pieces, k, 1), n++) {
    if (opensBody(pieces, k)) return withAddressees(pieces, at, last, { first: at, last }, null);
    if (isItsLine(pieces[k]) || pieces[k]?.shape === "title-end") return null;
  }
  return null;
}

const MAY_EXPLAIN: ReadonlySet<Piece["shape"]> = new Set(["title-end", "title-start", "fragment"]);
const isItsLine = (piece: Piece | undefined): boolean =>
  piece !== undefined && MAY_EXPLAIN.has(piece.shape) && isExplanation(piece.fold);

/** lines of such a title at most */
const MAX_LINES = 3;

/** 关于《某规划的 / 建议》的说明: the last line of a title that begins at `at`; -1 where it is none. */
function wrappedEnd(pieces: readonly Piece[], at: number): number {
  const [here, next] = [pieces[at], pieces[at + 1]];
  if (!here || !next || !/^(?:关于|就)?《[^》]*$/.test(here.fold)) return -1;
  for (let last = at + 1; last < at + MAX_LINES && MAY_EXPLAIN.has(pieces[last]?.shape ?? "text"); last++)
    if (isExplanation(joined(pieces, at, last))) return last;
  return -1;
}

/** Whether a folded title is that of an explanation. */
export function isExplanation(line: string): boolean {
  // 政策问答：某办法
  const tagged = /^(?:政策|文件)?(?:解读|问答|图解)[:|丨]([^:]{6,80})$/.exec(line)?.[1];
  if (tagged !== undefined) return titleGenre(tagged) !== null;
  if (!/[读料稿明答问解》)]$/.test(line)) return false;
  const title = withoutTag(line);
  // 图解：《X》
  if (title !== line && /^[^《]*解[^《]*《[^。;]{4,120}》$/.test(line) && /^《[^》]*》$/.test(title)) return true;
  const plain = EXPLAINS_PLAINLY.exec(title)?.[1]?.replace(/的?(?:政策|文件)?$/, "");
  if (plain !== undefined) return titleGenre(plain) !== null;
  const [found, name] = EXPLAINS.exec(title) ?? [];
  return found !== undefined && (name === undefined || isBodyName(name));
}

/** 【部门解读】《X》问答, 一图读懂《X》政策解读, 《X》政策解读（专家解读）: without the tag of the column before it or behind it. */
const withoutTag = (title: string): string =>
  title
    .replace(/^(?:[〔(][一-龥]{2,8}[〕)]|(?:一图读懂|图解|(?:政策|文件|专家|部门)解读)[:|丨-]?(?=《))/, "")
    .replace(/\([一-龥]{2,8}\)$/, "");

/** Whether another text stands above: on a page of its own an explanation is headed as any text is. */
const followsText = (pieces: readonly Piece[], at: number, floor: number): boolean =>
  floor > 0 || pieces.slice(0, at).some((piece) => piece.long || piece.shape === "heading" || piece.shape === "text");

/** 附件2, 附件：1.《X》: among the attachments of another document; 关于印发 / 《X》的说明: its second line */
const listsIt = (before: Piece | undefined): boolean =>
  before !== undefined &&
  (before.shape === "attachment-mark" || before.shape === "attachment-list" || before.shape === "title-start");
