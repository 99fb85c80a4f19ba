/** One row: cells put into their columns, by place or by what they hold, and what the row assigns. */
import type { Role } from "../../../model/index.ts";
import { type Convention, NO_CONVENTION } from "../conventions.ts";
import type { Draft } from "../fact.ts";
import { mentionsOf, plausible, type RoleReading, readRoles } from "../roles.ts";
import { firstClause } from "../task.ts";
import { isTime } from "../time.ts";
import { unitKind } from "../unit-kind.ts";
import { isNamed, type Unit } from "../units.ts";
import { type Cell, NUMERAL_CELL } from "./cells.ts";
import { type Column, isRole } from "./columns.ts";

export interface Content {
  readonly reading: RoleReading;
  readonly known: number;
  readonly total: number;
}

/** Reads a cell as units; null where it cannot be a cell of units. */
export function unitsOf(text: string, cell: Cell, role: Role, convention: Convention, firm: boolean): Content | null {
  const length = cell.end - cell.start;
  if (length < 2 || length > 900) return null;
  const reading = withoutNames(text, readRoles(text, cell.start, cell.end, role, convention));
  const units = reading.groups.flatMap((group) => [...group.units, ...group.cooperating]);
  if (units.length === 0) return null;
  const known = units.filter(isNamed).length;
  const soft = units.filter((unit) => unit.kind !== "other").length;
  if (
    firm
      ? soft === 0 && !units.every(plausible)
      : known === 0 && !(soft === units.length && /等?部门/.test(text.slice(cell.start, cell.end)))
  )
    return null;
  if (!firm && soft / units.length < 0.6) return null;
  return { reading, known, total: units.length };
}

const NAME_BEHIND = /^(\S{2,30})\s+[\u4e00-\u9fa5]{2,3}$/;

/** 镇交管站 李某: who it is in the unit is no part of its name. */
function withoutNames(text: string, reading: RoleReading): RoleReading {
  const bare = (unit: Unit): Unit => {
    const name = unit.kind === "other" ? (NAME_BEHIND.exec(text.slice(unit.start, unit.end))?.[1] ?? "") : "";
    const kind = unitKind(name);
    return kind === "body" ? { start: unit.start, end: unit.start + name.length, name, kind } : unit;
  };
  const groups = reading.groups.map((group) => ({
    ...group,
    units: group.units.map(bare),
    cooperating: group.cooperating.map(bare),
  }));
  return { ...reading, groups };
}

const DATE_CELL =
  /^(?:(?:20\d\d|\d{1,2}月|每|持续|长期|即日|立即|常年|全年|全程|年底|年内|贯穿|第?[一二三四]季度|上半年|下半年|开工前|按|根据|到?20\d\d).{0,30})$|^.{0,24}(?:前|底|末|内|完成|实施|推进)$/;

/** Whether a cell holds a deadline, perhaps wrapped over lines. */
export const isDateCell = (text: string, { start, end }: Cell): boolean =>
  DATE_CELL.test(text.slice(start, end).replace(/\s*\n\s*/g, ""));

export interface Table {
  readonly drafts: readonly Draft[];
  readonly end: number;
}

export interface Row {
  readonly merged?: boolean;
  readonly task: Cell | null;
  readonly deadline: Cell | null;
  /** of a table without a column of deadlines: the remark on the row, which may say nothing but by when */
  readonly note?: Cell | null;
  readonly units: readonly { readonly cell: Cell; readonly content: Content }[];
}

export function draftOf(text: string, row: Row): Draft | null {
  const first = row.units[0];
  if (first === undefined || row.task === null) return null;
  const mentions = mentionsOf(
    row.units.flatMap((unit) => unit.content.reading.groups),
    plausible,
  );
  if (mentions.length === 0) return null;
  const own = row.units.find((unit) => unit.content.reading.deadline !== null)?.content.reading.deadline ?? null;
  const date = own ?? row.deadline ?? datedNote(text, row.note);
  const deadline = date === null ? null : text.slice(date.start, date.end).replace(/[\s\u3000]+/g, "");
  return {
    rule: "assignments/table",
    form: "table",
    // of a merged cell every row is its own fact: its evidence is the row's task
    evidence:
      row.merged === true
        ? { start: row.task.start, end: row.task.end }
        : { start: first.cell.start, end: first.cell.end },
    ...(row.merged === true ? { merged: true } : {}),
    task: firstClause(text, row.task.start, row.task.end),
    units: mentions,
    deadline: deadline === "" || deadline === null || /^[-—－/]+$/.test(deadline) ? null : deadline,
    parts: [{ name: "column of units", value: 0.64 }],
  };
}

/** nobody, no date */
export const isStroke = (text: string, cell: Cell): boolean => /^[-—－–/无\s]+$/.test(text.slice(cell.start, cell.end));

/** A remark that says by when, perhaps with a verb behind it (9月15日前报送); null where it says more. */
const datedNote = (text: string, note: Cell | null | undefined): Cell | null =>
  note && isTime(text.slice(note.start, note.end).replace(/(?<=前|底|内)[\u4e00-\u9fa5]{2}[。；;\s]*$|[。；;\s]+$/, ""))
    ? note
    : null;

/** Of the cells before the units the one under the head of the task, where as many stand there as heads (分类, 任务, 措施). */
function namedTask(cells: readonly Cell[], columns: readonly (Column | null)[]): Cell | null {
  const heads = columns
    .slice(0, columns.findIndex(isRole))
    .filter((column) => column !== "number" && column !== "deadline");
  return cells.length === heads.length ? (cells[heads.indexOf("task")] ?? null) : null;
}

/** Whether a row stands one cell to the left, since its first cell is merged with that above: nobody in the column of units, a body beside it, nothing at the end. */
function isShifted(
  text: string,
  cells: readonly Cell[],
  at: number,
  content: Content | null,
  convention: Convention,
): boolean {
  const beside = cells[at - 1];
  if (content === null || content.known > 0 || cells.at(-1)?.empty !== true || beside === undefined || at < 2)
    return false;
  const left = unitsOf(text, beside, "responsible", convention, false);
  return left !== null && left.known === left.total;
}

/** Puts cells into columns: by place when all are there, else by what they hold. */
export function rowOf(
  text: string,
  cells: readonly Cell[],
  columns: readonly (Column | null)[],
  convention: Convention,
): Row {
  const roles = columns.filter(isRole);
  const rule = roles.includes("lead") ? NO_CONVENTION : convention;
  if (cells.length === columns.length) {
    let task: Cell | null = null;
    let deadline: Cell | null = null;
    let note: Cell | null = null;
    let fits = true;
    const units: { cell: Cell; content: Content }[] = [];
    cells.forEach((cell, i) => {
      const column = columns[i] ?? null;
      if (cell.empty) return;
      if (column === "task" || (column === null && task === null && !columns.includes("task")))
        task ??= cell; // the name of the task stands before what is to be done
      else if (column === "deadline") {
        const names = unitsOf(text, cell, "responsible", rule, false);
        if (names === null || names.known < names.total) deadline = cell;
      } else if (column === "note" && !columns.includes("deadline")) note = cell;
      else if (isRole(column)) {
        const content = unitsOf(text, cell, column, rule, true);
        if (isShifted(text, cells, i, content, rule)) fits = false;
        else if (content === null) fits = isStroke(text, cell) && fits;
        else units.push({ cell, content });
      }
    });
    if (fits && (task !== null || units.length > 0)) return { task, deadline, note, units };
  }
  let task: Cell | null = null;
  let deadline: Cell | null = null;
  const units: { cell: Cell; content: Content }[] = [];
  const before: Cell[] = [];
  for (const cell of cells) {
    if (cell.empty) continue;
    const slice = text.slice(cell.start, cell.end);
    const role = roles[units.length];
    const content =
      task === null && !/^\d+$/.test(slice) && columns[0] !== "responsible"
        ? null
        : role === undefined
          ? null
          : unitsOf(text, cell, role, rule, false);
    if (/^[\d.（()）]+$/.test(slice) && slice.length < 5) continue;
    if (columns.includes("number") && NUMERAL_CELL.test(slice)) continue;
    if (content !== null && content.known / content.total > 0.5) units.push({ cell, content });
    else if (columns.includes("deadline") && deadline === null && task !== null && isDateCell(text, cell))
      deadline = cell;
    else if (units.length === 0) {
      task ??= cell;
      before.push(cell);
    }
  }
  return { task: namedTask(before, columns) ?? task, deadline, units };
}
