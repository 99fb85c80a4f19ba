/** Boxes that print a row of labels and under it the row of their values: 索引号⇥文号 / 001⇥某政发〔2019〕3号. */
import { matchesIn } from "../model/index.ts";
import { fold, METADATA_LABELS } from "../read/index.ts";

const LABELS: ReadonlySet<string> = new Set(METADATA_LABELS);
/** what parts the cells of a row that was copied as text */
const BETWEEN = /\t|\||\u3000+|[ \u00a0]{2,}/g;
/** labels in a row that make a head of a table */
const LEAST = 2;
/** | --- | --- |: the rule under the head of a table in Markdown */
const RULE = /^[|:\s-]*-[|:\s-]*$/;

export interface Cell {
  /** offsets in the line */
  readonly start: number;
  readonly end: number;
}

/** The cells of a line, the empty ones between two strokes or tabs too. */
function cellsOf(line: string): readonly Cell[] {
  const from = /^[ \u00a0\u3000]*\|?/.exec(line)?.[0].length ?? 0;
  const to = line.length - (/\|\s*$/.exec(line.slice(from))?.[0].length ?? 0);
  const cells: Cell[] = [];
  let at = from;
  for (const found of [...matchesIn(line.slice(from, to), BETWEEN), null]) {
    const next = found === null ? to : from + found.index;
    const words = line.slice(at, next);
    const start = at + (words.length - words.trimStart().length);
    cells.push({ start, end: Math.max(start, at + words.trimEnd().length) });
    at = found === null ? next : next + found[0].length;
  }
  return cells;
}

/** The labels of a line that consists of them alone; null of another line. Most lines are told by their first letters. */
export function labelsInRow(line: string): readonly string[] | null {
  if (line.length > 200) return null;
  const labels = cellsOf(line)
    .map(({ start, end }) => fold(line, start, end).replace(/:$/, ""))
    .filter((label) => label !== "");
  return labels.length >= LEAST && labels.every((label) => LABELS.has(label)) ? labels : null;
}

/** The cells of a line under such labels, one for each; null where it has more or fewer, or is a row of labels again. */
export function valuesInRow(labels: readonly string[], line: string): readonly Cell[] | null {
  if (line.length > 600) return null;
  const cells = cellsOf(line);
  return cells.length === labels.length && labelsInRow(line) === null && !RULE.test(line) ? cells : null;
}

export const isRule = (line: string): boolean => RULE.test(line);
