/** Rows whose cells stand one below the other. */
import type { DocumentContext } from "../../context.ts";
import { type Convention, NO_CONVENTION } from "../conventions.ts";
import type { Draft } from "../fact.ts";
import { splitUnits } from "../units.ts";
import { BROKEN, type Cell, linedCells, NUMBER_CELL, NUMERAL_CELL } from "./cells.ts";
import { type Column, columnOf, isRole } from "./columns.ts";
import type { Header } from "./heads.ts";
import { type Content, draftOf, isDateCell, isStroke, type Row, rowOf, type Table, unitsOf } from "./rows.ts";
import { holdsUnits, unitCell, wholeRows } from "./whole-rows.ts";

const GROUP = /^[（(]?[一二三四五六七八九十]{1,3}[）)、]/;

/** Reads a window of cells, and twice as many while rows go on to its end: the cost stays in step with what is found. */
export function readCells(context: DocumentContext, header: Header, to: number, convention: Convention): Table {
  for (let most = 120; ; most *= 2) {
    const cells = linedCells(context, header.next, to, most);
    const table = readWindow(context, header, cells, to, convention);
    const middle = cells[cells.length >> 1];
    if (cells.length < most || middle === undefined || table.end < middle.start) return table;
  }
}

/** A last cell of units that was broken over several lines: what stands below it, where that is nothing but units. */
function furtherUnits(text: string, cells: readonly Cell[], column: Column | null): Row["units"] {
  if (!isRole(column)) return [];
  const units: Row["units"][number][] = [];
  for (const [i, cell] of cells.entries()) {
    if (cell.empty) continue;
    // a name over a date signs the document
    const below = cells[i + 1];
    if (below !== undefined && /^(?:\d{4}年|[二一][〇○零九])/.test(text.slice(below.start, below.end))) break;
    const content = unitsOf(text, cell, column, NO_CONVENTION, false);
    if (content === null || content.known < content.total) break;
    units.push({ cell, content });
  }
  return units;
}

/** The table that rows make as they are found; it ends with its last row. */
function collected(text: string, header: number) {
  const drafts: Draft[] = [];
  let end = header;
  return {
    /** false where the row charges nobody */
    keep(row: Row): boolean {
      const draft = draftOf(text, row);
      if (draft === null) return false;
      drafts.push(draft);
      end = Math.max(end, ...row.units.map((unit) => unit.cell.end), row.task?.end ?? 0);
      return true;
    },
    table: (): Table => ({ drafts, end }),
  };
}

/** By the numbers of the rows, by as many cells as there are heads, or by the cells of units that close rows. */
function readWindow(
  context: DocumentContext,
  header: Header,
  cells: readonly Cell[],
  to: number,
  convention: Convention,
): Table {
  const { text } = context.source;
  const { columns } = header;
  const below = context.lines[header.next - 1]?.end ?? to;
  const opening = cells.slice(0, 60);
  const is = (mark: RegExp, cell: Cell): boolean => mark.test(text.slice(cell.start, cell.end));
  // 一 / 排查隐患 / …: where no row has a figure
  const numeral =
    !opening.some((cell) => is(NUMBER_CELL, cell)) && opening.filter((cell) => is(NUMERAL_CELL, cell)).length > 1;
  const isNumber = (cell: Cell | undefined): boolean =>
    cell !== undefined && is(numeral ? NUMERAL_CELL : NUMBER_CELL, cell);
  const found = collected(text, below);
  if (columns.includes("number") && opening.some(isNumber)) {
    numberedRows(text, cells, columns, convention, isNumber, found.keep);
    return found.table();
  }
  const unbroken = withBroken(text, cells, 0);
  closedRows(text, unbroken, columns, convention, found.keep);
  const closed = found.table();
  const whole = wholeRows(text, unbroken, columns, convention);
  // a column between two of units tells where each row ends: what closes at units alone is half of it
  const parted = columns
    .slice(columns.findIndex(isRole), columns.findLastIndex(isRole))
    .some((column) => !isRole(column));
  if (whole.length < 2 || whole.length < (parted ? closed.drafts.length / 2 : closed.drafts.length)) return closed;
  const fitting = collected(text, below);
  whole.forEach(fitting.keep);
  return fitting.table();
}

/** A number opens a row. */
function numberedRows(
  text: string,
  cells: readonly Cell[],
  columns: readonly (Column | null)[],
  convention: Convention,
  isNumber: (cell: Cell | undefined) => boolean,
  keep: (row: Row) => boolean,
): void {
  const numbered = columns.slice(columns.indexOf("number"));
  const width = numbered.length;
  const one = columns.filter(isRole).length === 1;
  let inherited: Row["units"] = [];
  let misses = 0;
  for (let i = 0; i < cells.length && misses < 12; i++) {
    if (!isNumber(cells[i])) continue;
    let stop = i + 1;
    while (stop < cells.length && stop - i < width + 8 && !isNumber(cells[stop])) stop++;
    let until = stop;
    // the heading of the next group of rows
    while (until > i + 2 && GROUP.test(text.slice(cells[until - 1]?.start, cells[until - 1]?.end))) until--;
    // 二 / 强化保障: its numeral in a cell of its own
    const group = cells.slice(i + 2, until).findIndex((cell) => NUMERAL_CELL.test(text.slice(cell.start, cell.end)));
    if (group >= 0) until = i + 2 + group;
    const window = cells.slice(i, until);
    let taken: readonly Cell[] = stackedLead(
      text,
      withBroken(text, withParagraphs(text, window, numbered), width),
      numbered,
    );
    const shorter = window.length - taken.length;
    taken = withStackedUnits(text, taken, numbered);
    if (one && taken.length > width) taken = joinedUnits(text, taken, numbered.findIndex(isRole), taken.length - width);
    // a person's cell may be lost: the row is shorter than the header
    const more = furtherUnits(text, taken.slice(width), columns.at(-1) ?? null);
    if (taken.length > width) taken = taken.slice(0, width);
    const read = rowOf(text, taken, numbered, convention);
    const row = read.units.length > 0 ? { ...read, units: [...read.units, ...more] } : read;
    const below = mergedLead(text, taken, row, numbered, inherited);
    const emptyUnits = one && row.units.length === 0 && taken.some((cell) => cell.empty) && taken.length === width;
    const lacking = one && row.units.length === 0 && lacksMerged(text, taken, numbered);
    const full =
      below ??
      ((emptyUnits || lacking) && row.task !== null ? { ...row, units: inherited, merged: inherited.length > 0 } : row);
    if (full.units.length > 0) inherited = full.units;
    if (keep(full)) misses = 0;
    else misses++;
    i += Math.max(0, taken.length + shorter - 1);
  }
}

/** No numbers: a cell of units closes (or, with a date column behind it, nearly closes) its row. */
function closedRows(
  text: string,
  cells: readonly Cell[],
  columns: readonly (Column | null)[],
  convention: Convention,
  keep: (row: Row) => boolean,
): void {
  const roles = columns.filter(isRole);
  const dateFirst = columns.indexOf("deadline") >= 0 && columns.indexOf("deadline") < columns.findIndex(isRole);
  const taskAfter =
    columns.lastIndexOf("task") > columns.findLastIndex(isRole) &&
    (columns.findLastIndex(isRole) > 0 || columns.length === 2);
  let texts: Cell[] = [];
  let misses = 0;
  for (let i = 0; i < cells.length && misses < 14; i++) {
    const cell = cells[i];
    if (cell === undefined) break;
    if (columnOf(text.slice(cell.start, cell.end)) !== null && isRole(columnOf(text.slice(cell.start, cell.end))))
      continue;
    const units: { cell: Cell; content: Content }[] = [];
    let at = i;
    for (const role of roles) {
      const next = cells[at];
      const rule = roles.includes("lead") ? NO_CONVENTION : convention;
      if (next === undefined || (texts.length === 0 && units.length === 0 && !(taskAfter && columns.length === 2)))
        break;
      const content = unitCell(text, next, role, rule);
      if (content === null) break;
      units.push({ cell: next, content });
      at++;
    }
    // 州卫健委 / 州财政局 / 2025年: units of the only column one below the other, up to the date
    if (roles.length === 1 && units.length === 1 && columns.indexOf("deadline") > columns.findIndex(isRole)) {
      const stack = cells.slice(at).findIndex((next) => !holdsUnits(text, next));
      const last = cells[at + stack - 1];
      const below = cells[at + stack];
      const one =
        stack > 0 && last !== undefined && below !== undefined && isDateCell(text, below)
          ? { ...cell, end: last.end }
          : null;
      const content = one === null ? null : unitCell(text, one, roles[0] ?? "responsible", convention);
      if (one !== null && content !== null) {
        units[0] = { cell: one, content };
        at += stack;
      }
    }
    if (units.length === 0) {
      texts.push(cell);
      misses++;
      continue;
    }
    const follower = cells[at];
    const dates = texts.filter((one) => isDateCell(text, one) && one.end - one.start < 30);
    const after =
      columns.includes("deadline") && !dateFirst && follower !== undefined && isDateCell(text, follower)
        ? follower
        : null;
    const dated = dateFirst ? joinDates(dates) : after;
    const named = texts.filter((one) => !dates.includes(one) || !dateFirst);
    const task = taskAfter && follower !== undefined ? follower : (named.at(-1) ?? null);
    if (keep({ task, deadline: dated, units })) misses = 0;
    i = at - 1 + (after === null ? 0 : 1) + (taskAfter ? 1 : 0);
    texts = [];
    // a cell broken over two lines: the last columns are longer than what was read
    if (cells[i] === undefined) break;
  }
}

const joined = (cells: readonly Cell[]): Cell | undefined => {
  const [first] = cells;
  const last = cells.at(-1);
  return first === undefined || last === undefined ? undefined : { ...first, end: last.end };
};

/**
 * Cells that touch, and paragraphs of one cell with an empty line between: of a row with just as many cells too many, where
 * its columns of units then hold units, more of them than before.
 */
function withParagraphs(text: string, cells: readonly Cell[], columns: readonly (Column | null)[]): readonly Cell[] {
  const surplus = cells.length - columns.length;
  const parted = (i: number): boolean => (cells[i]?.line ?? 0) - (cells[i - 1]?.line ?? 0) > 1;
  if (surplus <= 0 || cells.filter((_, i) => i > 0 && parted(i)).length !== surplus) return cells;
  const whole: Cell[] = [];
  let units = 0;
  for (const [i, cell] of cells.entries()) {
    const last = whole.at(-1);
    if (i === 0 || last === undefined || !parted(i)) {
      whole.push(cell);
      continue;
    }
    if (isRole(columns[whole.length - 1] ?? null) && holdsUnits(text, cell)) units++;
    whole[whole.length - 1] = { ...last, end: cell.end };
  }
  const fits = whole.every((cell, i) => !isRole(columns[i] ?? null) || holdsUnits(text, cell));
  return units > 0 && fits ? whole : cells;
}

/** 市住建局 / 市公安局 / 12月底: of a row with cells too many, units that stand one below the other in one of its columns. */
function withStackedUnits(text: string, cells: readonly Cell[], columns: readonly (Column | null)[]): readonly Cell[] {
  const surplus = cells.length - columns.length;
  const roles = columns.flatMap((column, i) => (isRole(column) ? [i] : []));
  if (surplus <= 0 || surplus > 4 || roles.length < 2) return cells;
  const fits = (cell: Cell, column: Column | null): boolean =>
    cell.empty ||
    isStroke(text, cell) ||
    (isRole(column) ? holdsUnits(text, cell) : column !== "deadline" || isDateCell(text, cell));
  for (const at of roles.reverse()) {
    const whole = joinedUnits(text, cells, at, surplus);
    if (whole.length === columns.length && whole.every((cell, i) => fits(cell, columns[i] ?? null))) return whole;
  }
  return cells;
}

/** A numbered row of a task and nothing else, or of a task and a date: its units are those of the merged cell above. */
function lacksMerged(text: string, cells: readonly Cell[], columns: readonly (Column | null)[]): boolean {
  const last = cells.at(-1);
  const dated = columns.includes("deadline");
  if (last === undefined || cells.some((cell) => cell.empty)) return false;
  return dated && isDateCell(text, last)
    ? cells.length === columns.length - 1
    : cells.length === columns.length - (dated ? 2 : 1);
}

/** 市供销社、 / 各县区政府: of a row with cells too many, one that ends in the middle of a list goes on below. */
function withBroken(text: string, cells: readonly Cell[], width: number): readonly Cell[] {
  const whole: Cell[] = [];
  let surplus = cells.length - width;
  for (const cell of cells) {
    const last = whole.at(-1);
    if (surplus > 0 && last !== undefined && BROKEN.test(text.slice(last.start, last.end))) {
      whole[whole.length - 1] = { ...last, end: cell.end };
      surplus--;
    } else whole.push(cell);
  }
  return whole;
}

/** Cells too many between the task and a list of those who help: each is one more that leads. */
function stackedLead(text: string, cells: readonly Cell[], columns: readonly (Column | null)[]): readonly Cell[] {
  const lead = columns.indexOf("lead");
  const surplus = cells.length - columns.length;
  if (lead < 0 || !isRole(columns[lead + 1] ?? null) || columns.length !== lead + 2 || surplus <= 0 || surplus > 3)
    return cells;
  const stack = cells.slice(lead, lead + surplus + 1);
  const single = stack.every(
    (cell) =>
      !cell.empty &&
      splitUnits(text, cell.start, cell.end).every((unit) => unit.kind === "body") &&
      !/[、，,]/.test(text.slice(cell.start, cell.end)),
  );
  const last = cells.at(-1);
  const one = joined(stack);
  if (!single || one === undefined || last === undefined || !/[、，,]/.test(text.slice(last.start, last.end)))
    return cells;
  return [...cells.slice(0, lead), one, ...cells.slice(lead + surplus + 1)];
}

/** A row whose cell of who leads is the lower end of a merged one: a list of those who help, and the lead of the row above. */
function mergedLead(
  text: string,
  cells: readonly Cell[],
  row: Row,
  columns: readonly (Column | null)[],
  above: Row["units"],
): Row | null {
  const lead = columns.indexOf("lead");
  const next = columns[lead + 1] ?? null;
  const [only] = row.units;
  const [leader] = above;
  if (lead < 0 || !isRole(next) || columns.length !== lead + 2 || cells.length !== columns.length - 1) return null;
  if (only === undefined || row.units.length !== 1 || leader === undefined || above.length < 2) return null;
  if (only.content.total < 2 || only.cell !== cells.at(-1)) return null;
  const content = unitsOf(text, only.cell, next, NO_CONVENTION, false);
  return content === null ? null : { ...row, units: [leader, { cell: only.cell, content }], merged: true };
}

/** A row with cells too many: units that stand one below the other share the cell of the column of units. */
export function joinedUnits(text: string, cells: readonly Cell[], column: number, surplus: number): readonly Cell[] {
  const stack = cells.slice(column, column + surplus + 1);
  const one = joined(stack);
  const units = stack.every(
    (cell) =>
      !cell.empty &&
      splitUnits(text, cell.start, cell.end).every(
        (unit) => (unit.kind === "body" || (cell !== stack[0] && unit.kind === "collective")) && !/^\d/.test(unit.name),
      ),
  );
  return units && one !== undefined ? [...cells.slice(0, column), one, ...cells.slice(column + surplus + 1)] : cells;
}

function joinDates(dates: readonly Cell[]): Cell | null {
  const first = dates[0];
  const last = dates.at(-1);
  return first === undefined || last === undefined ? null : { ...first, end: last.end };
}
