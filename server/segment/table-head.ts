/** Heads of tables that stand by themselves: 某地2023年重点工作责任清单 over its first row. */
import type { Head } from "./head.ts";
import { issuesIt } from "./issuing.ts";
import type { Piece } from "./piece.ts";

/** 任务清单, 分工表: what a table is called; its first row */
const LISTS = /(?:清单|[表台]账?|目录|名录|名单|一览表?|任务分解|责任分解|分工)(?:\([^()]*\))?$/;
const TABLE_HEAD = /^\|?(?:序号|编号|类别|项目名称)/;
const CLOSES: ReadonlySet<Piece["shape"]> = new Set(["date", "signed", "note"]);
const LEAST_TITLE = 10;
/** of which year it is, or who has to do what: no form to fill in */
const OF_ITS_OWN = /(?:19|20)\d{2}年|(?:责任|任务|工作)(?:清单|分解|分工)/;

/** Whether a line is called as tables are, and the first row of one follows. */
export const isListed = (title: Piece, row: Piece | undefined): boolean =>
  LISTS.test(title.fold) && TABLE_HEAD.test(row?.fold ?? "");

/** who made a table, when, and by what, between its title and its first row */
const MADE_BY: ReadonlySet<Piece["shape"]> = new Set(["body-name", "date", "signed", "note", "adoption"]);
const MOST_LINES = 3;
const isMadeBy = (line: Piece | undefined): boolean =>
  line !== undefined && (MADE_BY.has(line.shape) || /^\(.{4,60}\)$/.test(line.fold));

/**
 * The head of a table after a signed text that has nothing attached: its title, which says of which year it is, behind an empty
 * line where the text has such lines.
 */
export function headOverTable(pieces: readonly Piece[], at: number, floor: number): Head | null {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  if (piece === undefined || before === undefined || at < floor || piece.long) return null;
  if (piece.shape !== "title-end" && piece.shape !== "fragment") return null;
  if (piece.fold.length < LEAST_TITLE || !OF_ITS_OWN.test(piece.fold)) return null;
  let last = at;
  while (last - at < MOST_LINES && isMadeBy(pieces[last + 1])) last++;
  if (!isListed(piece, pieces[last + 1])) return null;
  const apart = piece.gap > 0 || pieces.slice(Math.max(1, floor), at).every(({ gap }) => gap === 0);
  const ended = CLOSES.has(before.shape) || (piece.gap > (pieces[at + 1]?.gap ?? 0) && /[。)]$/.test(before.fold));
  // who made it, and when: a head by itself
  const under = pieces.slice(at + 1, last + 1).map(({ shape }) => shape);
  const signed = under.includes("signed") || (under.includes("body-name") && under.includes("date"));
  if (!(signed || (apart && ended && !attaches(pieces, floor, at))) || issuesIt(pieces, floor, at)) return null;
  return { first: at, last, title: { first: at, last: at }, number: null };
}

/** 详见附件, 附表: whether the text above says anything of what is attached, and not only that it is called otherwise: 附件：某工程方案. */
const attaches = (pieces: readonly Piece[], floor: number, at: number): boolean =>
  pieces
    .slice(floor, at)
    .some(({ fold }) => /附[件表]/.test(fold) && !/^附件:[^表单]{6,}(?:方案|报告|办法|计划|规划|图纸?)$/.test(fold));
