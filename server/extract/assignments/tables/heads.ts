/** Where a table begins: its heads in one line, or one below the other. */
import type { DocumentContext, Line } from "../../context.ts";
import { type Cell, cellsOf, columnAt, isRule } from "./cells.ts";
import { type Column, columnOf, isRole } from "./columns.ts";

export interface Header {
  readonly columns: readonly (Column | null)[];
  /** index of the first line after the header */
  readonly next: number;
  readonly oneCellPerLine: boolean;
  /** where the heads begin, in columns of the page; null where not spaces part them */
  readonly starts: readonly number[] | null;
}

const UNITS = /^(?:涉及|成员|责任|有关|相关|所属)?(?:部门|单位|机构)(?:名称)?$/;
/** a head that no list knows: a few letters */
const OTHER_HEAD = /^[\u4e00-\u9fa5]{2,6}$/;
/** 2024年, 一季度, 6月: what is reached by then stands in the column */
const OF_A_TIME = /^(?:(?:20\d{2}年?)?(?:第?[一二三四]季度|\d{1,2}月|[上下]半年)?|20\d{2}年度?)$/;
const DUTIES = /^(?:主要|工作|部门|单位|具体)?职责(?:分工|任务|内容)?$|^(?:工作|责任|任务)?分工$/;

/** The columns of a row of heads. Where one names units and another their duties, the duties are the task. */
function columnsOf(heads: readonly string[]): readonly (Column | null)[] {
  const byDuty = heads.some((head) => UNITS.test(head)) && heads.some((head) => DUTIES.test(head));
  const columns = heads.map((head) =>
    byDuty && UNITS.test(head) ? "responsible" : byDuty && DUTIES.test(head) ? "task" : columnOf(head),
  );
  // 任务 | 单位 | 时限: no unit of measure stands there
  return columns.includes("task") && columns.includes("deadline") && !columns.some(isRole)
    ? columns.map((column, i) => (UNITS.test(heads[i] ?? "") ? "responsible" : column))
    : columns;
}

/** 责任单位 over 牵头 | 配合: heads in two lines of tabs, the lower under the upper that it divides; null where there are no such two. */
function twoLevels({ lines, source: { text } }: DocumentContext, index: number): Header | null {
  const [line, below] = [lines[index], lines[index + 1]];
  if (line === undefined || below === undefined || below.end - below.start > 80) return null;
  if (!/^\t.*\S/.test(text.slice(below.start, below.end))) return null;
  const upper = cellsOf(text, line, index);
  const lower = cellsOf(text, below, index + 1);
  const divided = lower.filter((cell) => !cell.empty).map((cell) => columnOf(text.slice(cell.start, cell.end)));
  if (lower.length > upper.length || upper.length < 3 || divided.length < 2 || !divided.every(isRole)) return null;
  const columns = upper.map((cell, i) => {
    const own = lower[i]?.empty === false ? lower[i] : cell;
    return own.empty ? null : columnOf(text.slice(own.start, own.end));
  });
  return columns.some((column) => column === "task")
    ? { columns, next: index + 2, oneCellPerLine: false, starts: null }
    : null;
}

/** A header at this line, whole or one cell per line; `known`: the line's cells where they are cut already. */
export function headerAt(context: DocumentContext, index: number, known?: readonly Cell[]): Header | null {
  const { lines, source } = context;
  const { text } = source;
  const line = lines[index];
  if (line === undefined || line.end - line.start > 160) return null;
  const two = known === undefined ? twoLevels(context, index) : null;
  if (two !== null) return two;
  const cells = (known ?? cellsOf(text, line, index)).filter((cell) => !cell.empty);
  const halves = brokenHead(text, line, lines[index + 1]);
  const whole = halves?.last === 2 ? halves.column : columnOf(text.slice(line.start, line.end));
  const from = index + (halves?.last ?? 1);
  if (cells.length >= 2 && !(whole !== null && cells.every((cell) => cell.end - cell.start < 3))) {
    const columns = columnsOf(cells.map((cell) => text.slice(cell.start, cell.end).replace(/\s+/g, "")));
    const roles = columns.filter(isRole).length;
    const named = columns.filter((column) => column !== null).length;
    const others = cells.filter((cell) => !OF_A_TIME.test(text.slice(cell.start, cell.end))).length;
    if (roles > 0 && named >= 2 && named / others >= 0.5 && new Set(columns).size > 1) {
      // 要点任务 | over 工作要求 | 责任单位 | |: a header in two lines over rows of one cell a line
      const lined = singleCells(context, index + 1, columns.length);
      const spaced = !/[\t|｜]/.test(text.slice(line.start, line.end));
      const starts = spaced ? cells.map((cell) => columnAt(text, line.start, cell.start)) : null;
      const next = index + 1 + (endsHeads(text, lines[index + 1]) ? 1 : 0);
      return {
        columns: withMainLeading(columns, text.slice(line.start, line.end)),
        next,
        oneCellPerLine: lined,
        starts,
      };
    }
    return null;
  }
  const duties = dutiesBelow(context, index);
  if (duties > 0) return { columns: ["responsible", "task"], next: duties + 1, oneCellPerLine: true, starts: null };
  if (whole === null || !isRole(whole)) return null;
  if (DUTIES.test(wordsOf(text, line)) && UNITS.test(wordsOf(text, lineAbove(context, index))))
    return { columns: ["responsible", "task"], next: from, oneCellPerLine: true, starts: null };
  // one cell per line: known header words above and below
  const columns: (Column | null)[] = [whole];
  let unknown = 0;
  let gap = 0;
  for (let i = index - 1; i >= 0 && index - i < 24; i--) {
    const above = lines[i];
    if (above === undefined) break;
    const slice = text.slice(above.start, Math.min(above.end, above.start + 40));
    if (slice.trim() === "|") continue;
    if (slice.trim() === "") {
      if (++gap > 2) break;
      continue;
    }
    gap = 0;
    const upper = lines[i - 1];
    const two = upper === undefined ? null : brokenHead(text, upper, above);
    if (two?.last === 2) {
      columns.unshift(two.column);
      unknown = 0;
      i--;
      continue;
    }
    const column = above.end - above.start > 30 ? null : columnOf(slice);
    if (isRole(column) && /[：:]/.test(slice)) break;
    if (/表|清单$|分工$/.test(slice) && slice.length > 8) break;
    if (column === null && !(unknown < 2 && OTHER_HEAD.test(slice.trim()))) break;
    unknown = column === null ? unknown + 1 : 0;
    columns.unshift(column);
  }
  // 序号 | 检查事项 | 检查对象 | 牵头部门: a head of an unknown kind is one where known heads stand above it
  columns.splice(0, unknown);
  let next = from;
  for (let i = from; i < lines.length && i - index < 24; i++) {
    const below = lines[i];
    if (below === undefined) break;
    const slice = text.slice(below.start, Math.min(below.end, below.start + 40));
    if (slice.trim() === "" || slice.trim() === "|") continue;
    // 责任单位 / （排名第一位的为牵头单位）
    if (/^\s*[（(][^（()）]{2,30}[）)]\s*$/.test(slice)) {
      next = i + 1;
      continue;
    }
    const broken = brokenHead(text, below, lines[i + 1]);
    if (broken !== null) {
      columns.push(broken.column);
      i = broken.last === 2 ? i + 1 : i;
      next = i + 1;
      continue;
    }
    const column = below.end - below.start > 20 ? null : columnOf(slice);
    // 某某提升项目 below the heads is the first row's task, not a head
    if (column === null || (column === "task" && columns.some(isRole) && slice.trim().length > 8)) break;
    columns.push(column);
    next = i + 1;
  }
  // a header of two levels: the number column of the lower one stands where its group stood
  const lower = columns.indexOf("number");
  const lastRole = columns.findLastIndex(isRole);
  if (lower > lastRole) {
    const inner = columns.splice(lower);
    const place = columns.findLastIndex((column) => column === "task" || column === "group");
    columns.splice(Math.max(0, place), place < 0 ? 0 : 1, ...inner);
  }
  if (columns.length < 2 || !columns.some((column) => column !== null && !isRole(column))) return null;
  const heads = text.slice(lines[Math.max(0, index - columns.length)]?.start ?? line.start, lines[next - 1]?.end);
  return { columns: withMainLeading(columns, heads), next, oneCellPerLine: true, starts: null };
}

const MAIN_FIRST = /主要责任(?:单位|部门)[\s\S]*?(?<!主要)责任(?:单位|部门)/;
const LEADING_FIRST = /(?:牵头|主办)[\s\S]*?主责/;

/**
 * 主要责任单位 | 责任单位: of two columns of those responsible the main one leads; 牵头部门 | 主责单位: of two that lead the second is
 * responsible. @param heads the words of the heads
 */
function withMainLeading(columns: readonly (Column | null)[], heads: string): readonly (Column | null)[] {
  const two = (role: Column): boolean => columns.filter((column) => column === role).length === 2;
  const main = two("responsible") && MAIN_FIRST.test(heads) ? columns.indexOf("responsible") : -1;
  const second = two("lead") && LEADING_FIRST.test(heads) ? columns.lastIndexOf("lead") : -1;
  return columns.map((column, i) => (i === main ? "lead" : i === second ? "responsible" : column));
}

/** what a narrow cell breaks off: 牵头 / 单位, 序 / 号 */
const SECOND_HALF = /^(?:单位|部门|时限|时间|期限|节点|号)$/;

/** 完成 / 时限, 序 / 号: a head that its cell broke over two lines; 责任单位 / 及责任人: the second half of one, whose value may have a cell of its own. Null where neither stands here. */
function brokenHead(
  text: string,
  line: Line,
  below: Line | undefined,
): { readonly column: Column | null; readonly last: 1 | 2 } | null {
  const words = wordsOf(text, line);
  if (/^[及和][\u4e00-\u9fa5]{2,5}$/.test(words)) return { column: null, last: 1 };
  const rest = wordsOf(text, below);
  if (words.length > 2 || !SECOND_HALF.test(rest)) return null;
  const column = columnOf(words + rest);
  return column === "number" || column === "deadline" || isRole(column) ? { column, last: 2 } : null;
}

/** 牵头⇥配合 over 单位⇥单位, 完成 over 时限: second halves of heads that their cells broke */
const endsHeads = (text: string, line: Line | undefined): boolean =>
  line !== undefined &&
  line.end - line.start < 40 &&
  /^\s*(?:(?:单位|部门|时限|时间|期限|领导|内容|措施)[\t ]*)+$/.test(text.slice(line.start, line.end));

const wordsOf = (text: string, line: Line | undefined): string =>
  line === undefined ? "" : text.slice(line.start, Math.min(line.end, line.start + 24)).replace(/[\s|｜]+/g, "");

/** 责任单位 / 工作职责: the index of the head below one that names units; 0 where it is none of duties */
function dutiesBelow({ lines, source }: DocumentContext, index: number): number {
  if (!UNITS.test(wordsOf(source.text, lines[index]))) return 0;
  let at = index + 1;
  while (at < index + 3 && wordsOf(source.text, lines[at]) === "") at++;
  return DUTIES.test(wordsOf(source.text, lines[at])) ? at : 0;
}

/** the nearest line above that holds words */
function lineAbove({ lines, source }: DocumentContext, index: number): Line | undefined {
  for (let i = index - 1; i >= 0 && index - i < 4; i--) if (wordsOf(source.text, lines[i]) !== "") return lines[i];
  return undefined;
}

/** whether the lines from here hold one cell each */
function singleCells(context: DocumentContext, index: number, width: number): boolean {
  const { text } = context.source;
  let single = 0;
  let seen = 0;
  for (let i = index; i < context.lines.length && seen < 8; i++) {
    const line = context.lines[i];
    if (line === undefined) break;
    const drawn = text.slice(line.start, Math.min(line.end, line.start + 2000));
    const slice = drawn.replace(/^[\s|｜]+|[\s|｜]+$/g, "");
    if (slice === "" || isRule(drawn)) continue;
    seen++;
    // |  | 补偿机制 |  |: the bars of cells in which nothing stands
    if ((drawn.match(/[|｜]/g)?.length ?? 0) > width) continue;
    // the first row is whole: what stands below a short table says nothing
    if (seen === 1 && slice.split(/\t|[|｜]|\s{2,}/).length >= Math.max(2, width - 1)) return false;
    // 3 规上工业增长3.5%。 区经信委 同比增长0.4%。: a numbered row in one line, among those that were wrapped
    if (width > 2 && /^[（(]?\d{1,3}[）).、．]?\s/.test(slice) && slice.split(/\t|[|｜]|\s+/).length === width)
      return false;
    if (!/\t|[|｜]|\s{2,}/.test(slice) && slice.split(/\s+/).length < Math.max(2, width - 1)) single++;
  }
  return seen > 0 && single / seen > 0.6;
}
