/**
 * Tables of tasks, flattened by tabs, by one cell per line, by bars or by spaces. The header says which columns there are; rows
 * are read by place where the cells are complete, and by what a cell holds (units, a date, a number) where cells are merged or lost.
 */
import type { Role, Span } from "../../model/index.ts";
import type { DocumentContext, Line } from "../context.ts";
import type { Draft } from "./fact.ts";
import { type Convention, mentionsOf, plausible, type RoleReading, readRoles } from "./roles.ts";
import { firstClause } from "./task.ts";
import { isNamed, splitUnits } from "./units.ts";

type Column = "number" | "task" | "deadline" | "person" | "note" | "group" | Role;

const ROLE_HEADER =
  /^(?:主要|市级|区级|县级|省级)?(?:牵头|责任|负责|承办|主办|主责|落实|实施|配合|协办|参与|参加|协助|协同|支持|职能|主管|执行)(?:及?(?:责任|配合|承办|负责|实施))?(?:单位|部门|科室|处室|股室|机构|地区|责任主体)(?:[（(].{0,16}[）)])?$|^(?:牵头|配合|协办|责任主体|责任分工|部门分工|任务分工|职责分工)$/;

function columnOf(cell: string): Column | null {
  const name = cell.replace(/[\s\u3000\u2002|]+/g, "");
  if (name === "" || name.length > 24) return null;
  if (ROLE_HEADER.test(name))
    return /牵头|主办|主责/.test(name)
      ? "lead"
      : /配合|协办|参与|参加|协助|协同|支持/.test(name)
        ? "cooperating"
        : "responsible";
  if (/^(?:序号|编号|序|№|no\.?|项次)$/i.test(name)) return "number";
  if (/(?:责任人|领导|联系人|联络员|组长|负责人|电话|联系方式)$/.test(name)) return "person";
  if (/(?:时限|时间|进度|期限|节点|完成时间)(?:要求|安排|进度|节点)?$|^(?:进度要求|时间进度|完成时限)$/.test(name))
    return "deadline";
  if (/^(?:备注|说明|单位|成果形式|来源|依据|进展|完成情况|目标值|属性|计量单位)$/.test(name)) return "note";
  if (
    /(?:任务|事项|内容|措施|要点|清单|指标|名称|举措|问题|项目|工作|目标|要求|重点|做法|区|物资类别|类型|政策|文件)(?:名称|内容|清单|要求|分解)?$/.test(
      name,
    )
  )
    return "task";
  if (/(?:类别|分类|类型|领域|板块|方面|组别|阶段|层级)$|^(?:一级|二级|三级)/.test(name)) return "group";
  return null;
}

interface Cell extends Span {
  readonly line: number;
  /** the stretch opened with a tab of its own and holds nothing */
  readonly empty: boolean;
}

function cellOf(text: string, start: number, end: number, line: number): Cell {
  let a = start;
  let b = end;
  while (a < b && /[\s\u3000\u2002|｜]/.test(text.charAt(a))) a++;
  while (b > a && /[\s\u3000\u2002|｜]/.test(text.charAt(b - 1))) b--;
  return { start: a, end: b, line, empty: a >= b };
}

/** The cells of a line that holds a whole row: between tabs, bars, or runs of spaces. */
function cellsOf(text: string, line: Line, index: number): readonly Cell[] {
  const slice = text.slice(line.start, line.end);
  const splitter = /\t/.test(slice.replace(/^\t+|\t+$/g, ""))
    ? /\t/g
    : /[|｜]/.test(slice.replace(/^[\s|｜]+|[\s|｜]+$/g, ""))
      ? /[|｜]/g
      : /\s+|\u3000+/g;
  const cells: Cell[] = [];
  let from = line.start;
  for (const m of slice.matchAll(splitter)) {
    cells.push(cellOf(text, from, line.start + m.index, index));
    from = line.start + m.index + m[0].length;
  }
  cells.push(cellOf(text, from, line.end, index));
  // a bar at the edge opens no cell
  if (cells[0]?.empty === true && splitter.source !== "\\t") cells.shift();
  if (cells.at(-1)?.empty === true && splitter.source !== "\\t") cells.pop();
  return cells;
}

interface Content {
  readonly reading: RoleReading;
  readonly known: number;
  readonly total: number;
}

/** Reads a cell as units; null where it cannot be a cell of units. */
function unitsOf(text: string, cell: Cell, role: Role, convention: Convention, firm: boolean): Content | null {
  const length = cell.end - cell.start;
  if (length < 2 || length > 900) return null;
  const reading = readRoles(text, cell.start, cell.end, role, convention);
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

const DATE_CELL =
  /^(?:(?:20\d\d|\d{1,2}月|每|持续|长期|即日|立即|常年|全年|年底|年内|贯穿|第?[一二三四]季度|上半年|下半年|开工前|按|根据|到?20\d\d).{0,30})$|^.{0,24}(?:前|底|末|内|完成|实施|推进)$/;

interface Header {
  readonly columns: readonly (Column | null)[];
  /** index of the first line after the header */
  readonly next: number;
  readonly oneCellPerLine: boolean;
}

/** A header at this line, whole or one cell per line. */
function headerAt(context: DocumentContext, index: number): Header | null {
  const { lines, source } = context;
  const { text } = source;
  const line = lines[index];
  if (line === undefined || line.end - line.start > 160) return null;
  const cells = cellsOf(text, line, index).filter((cell) => !cell.empty);
  const whole = columnOf(text.slice(line.start, line.end));
  if (cells.length >= 2 && !(whole !== null && cells.every((cell) => cell.end - cell.start < 3))) {
    const columns = cells.map((cell) => columnOf(text.slice(cell.start, cell.end)));
    const roles = columns.filter(isRole).length;
    const known = columns.filter((column) => column !== null).length;
    if (roles > 0 && known >= 2 && known / columns.length >= 0.5) {
      // 要点任务 | over 工作要求 | 责任单位 | |: a header in two lines over rows of one cell a line
      const lined = singleCells(context, index + 1, columns.length);
      return { columns, next: index + 1, oneCellPerLine: lined };
    }
    return null;
  }
  if (whole === null || !isRole(whole)) return null;
  // one cell per line: known header words above and below
  const columns: (Column | null)[] = [whole];
  let gap = 0;
  for (let i = index - 1; i >= 0 && index - i < 24; i--) {
    const above = lines[i];
    if (above === undefined) break;
    const slice = text.slice(above.start, Math.min(above.end, above.start + 40));
    if (slice.trim() === "") {
      if (++gap > 2) break;
      continue;
    }
    gap = 0;
    const column = above.end - above.start > 30 ? null : columnOf(slice);
    if (column === null || (isRole(column) && /[：:]/.test(slice))) break;
    if (/表|清单$|分工$/.test(slice) && slice.length > 8) break;
    columns.unshift(column);
  }
  let next = index + 1;
  for (let i = index + 1; i < lines.length && i - index < 24; i++) {
    const below = lines[i];
    if (below === undefined) break;
    const slice = text.slice(below.start, Math.min(below.end, below.start + 40));
    if (slice.trim() === "" || slice.trim() === "|") continue;
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
  return { columns, next, oneCellPerLine: true };
}

/** whether the lines from here hold one cell each */
function singleCells(context: DocumentContext, index: number, width: number): boolean {
  const { text } = context.source;
  let single = 0;
  let seen = 0;
  for (let i = index; i < context.lines.length && seen < 8; i++) {
    const line = context.lines[i];
    if (line === undefined) break;
    const slice = text.slice(line.start, Math.min(line.end, line.start + 2000)).replace(/^[\s|｜]+|[\s|｜]+$/g, "");
    if (slice === "") continue;
    seen++;
    if (!/\t|[|｜]|\s{2,}/.test(slice) && slice.split(/\s+/).length < Math.max(2, width - 1)) single++;
  }
  return seen > 0 && single / seen > 0.6;
}

function isRole(column: Column | null): column is Role {
  return column === "lead" || column === "responsible" || column === "cooperating";
}

const ENDS = /^[\s\u3000]*(?:附件|附表|附[:：]|[（(]?此件|抄送|主办[:：]|联系人)/;

/** Finds every table with a column of units and reads its rows. */
export function findTables(
  context: DocumentContext,
  from: number,
  to: number,
  convention: Convention,
): readonly Draft[] {
  const { text } = context.source;
  const drafts: Draft[] = [];
  const regex = /(?:单\s{0,3}位|部\s{0,3}门|科\s?室|机\s?构|协办|牵\s?头|配\s?合|责任主体|分工)/g;
  let index = 0;
  regex.lastIndex = from;
  for (let m = regex.exec(text); m !== null && m.index < to; m = regex.exec(text)) {
    while (index < context.lines.length - 1 && (context.lines[index]?.end ?? 0) < m.index) index++;
    const line = context.lines[index];
    if (line === undefined) break;
    if (line.end - line.start > 160) {
      regex.lastIndex = Math.max(regex.lastIndex, line.end);
      continue;
    }
    const header = headerAt(context, index);
    if (header === null) continue;
    const table = header.oneCellPerLine
      ? readCells(context, header, to, convention)
      : readRows(context, header, to, convention);
    drafts.push(...table.drafts);
    regex.lastIndex = Math.max(regex.lastIndex, table.end);
  }
  return drafts;
}

interface Table {
  readonly drafts: readonly Draft[];
  readonly end: number;
}

interface Row {
  readonly merged?: boolean;
  readonly task: Cell | null;
  readonly deadline: Cell | null;
  readonly units: readonly { readonly cell: Cell; readonly content: Content }[];
}

function draftOf(text: string, row: Row): Draft | null {
  const first = row.units[0];
  if (first === undefined || row.task === null) return null;
  const mentions = mentionsOf(
    row.units.flatMap((unit) => unit.content.reading.groups),
    plausible,
  );
  if (mentions.length === 0) return null;
  const own = row.units.find((unit) => unit.content.reading.deadline !== null)?.content.reading.deadline ?? null;
  const date = own ?? row.deadline;
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

/** Puts cells into columns: by place when all are there, else by what they hold. */
function rowOf(text: string, cells: readonly Cell[], columns: readonly (Column | null)[], convention: Convention): Row {
  const roles = columns.filter(isRole);
  const rule = roles.includes("lead") ? "none" : convention;
  if (cells.length === columns.length) {
    let task: Cell | null = null;
    let deadline: Cell | null = null;
    let fits = true;
    const units: { cell: Cell; content: Content }[] = [];
    cells.forEach((cell, i) => {
      const column = columns[i] ?? null;
      if (cell.empty) return;
      if (column === "task" || (column === null && task === null)) task = taskCell(text, task, cell);
      else if (column === "deadline") deadline = cell;
      else if (isRole(column)) {
        const content = unitsOf(text, cell, column, rule, true);
        if (content === null) fits = /^[-—－–/无\s]+$/.test(text.slice(cell.start, cell.end)) && fits;
        else units.push({ cell, content });
      }
    });
    if (fits && (task !== null || units.length > 0)) return { task, deadline, units };
  }
  let task: Cell | null = null;
  let deadline: Cell | null = null;
  const units: { cell: Cell; content: Content }[] = [];
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
    if (content !== null && content.known / content.total > 0.5) units.push({ cell, content });
    else if (columns.includes("deadline") && deadline === null && task !== null && DATE_CELL.test(slice))
      deadline = cell;
    else if (units.length === 0) task = task === null ? cell : taskCell(text, task, cell);
  }
  return { task, deadline, units };
}

/** Of several cells of a task (heading, measure) the later, longer one says what is to be done. */
function taskCell(_text: string, earlier: Cell | null, cell: Cell): Cell {
  return earlier === null || cell.end - cell.start >= 6 ? cell : earlier;
}

/** Rows of one line each. */
function readRows(context: DocumentContext, header: Header, to: number, convention: Convention): Table {
  const { text } = context.source;
  const drafts: Draft[] = [];
  let misses = 0;
  let end = context.lines[header.next - 1]?.end ?? to;
  let lastTask: Cell | null = null;
  for (let i = header.next; i < context.lines.length && misses < 6; i++) {
    const line = context.lines[i];
    if (line === undefined || line.start >= to) break;
    if (line.end - line.start > 3000) break;
    const slice = text.slice(line.start, line.end);
    if (slice.trim() === "") continue;
    if (ENDS.test(slice)) break;
    const cells = cellsOf(text, line, i);
    if (headerAt(context, i) !== null && i > header.next) break;
    const row = cells.length >= 2 ? rowOf(text, cells, header.columns, convention) : null;
    const draft = row === null ? null : draftOf(text, row.task === null ? { ...row, task: lastTask } : row);
    if (row?.task !== undefined && row.task !== null) lastTask = row.task;
    if (draft === null) misses++;
    else {
      misses = 0;
      drafts.push(draft);
      end = line.end;
    }
  }
  return { drafts, end };
}

/** The cells of a table with one cell a line; a cell opens with a tab where the table has tabs. */
function linedCells(context: DocumentContext, from: number, to: number, most: number): readonly Cell[] {
  const { text } = context.source;
  const cells: Cell[] = [];
  let tabbed: boolean | null = null;
  let barred: boolean | null = null;
  let blank = 0;
  for (let i = from; i < context.lines.length && cells.length < most; i++) {
    const line = context.lines[i];
    if (line === undefined || line.start >= to) break;
    const slice = text.slice(line.start, Math.min(line.end, line.start + 4000));
    const opens = slice.startsWith("\t");
    if (slice.trim() === "" && !opens) {
      if (++blank > 4) break;
      continue;
    }
    tabbed ??= opens;
    barred ??= /\|\s*$/.test(slice);
    if (barred && !/\|\s*$/.test(slice) && blank === 0 && cells.length > 3 && /[。；]/.test(slice)) break;
    if (/^[\s|｜]+$/.test(slice) && !opens) continue;
    blank = 0;
    if (ENDS.test(slice) && cells.length > 2) break;
    const cell = cellOf(text, line.start, line.end, i);
    const last = cells.at(-1);
    if (tabbed && !opens && last !== undefined && line.end - line.start < 200) {
      // stacked in one cell: units or dates that go on below
      if (cells.length > 4 && /^(?:[一二三四五六七八九十]+、|附)/.test(slice.trim())) break;
      cells[cells.length - 1] = { ...last, start: last.empty ? cell.start : last.start, end: cell.end, empty: false };
    } else cells.push(cell);
  }
  return cells;
}

const NUMBER_CELL = /^[（(]?\d{1,3}[）).、．]?$/;

/** Reads a window of cells, and twice as many while rows go on to its end: the cost stays in step with what is found. */
function readCells(context: DocumentContext, header: Header, to: number, convention: Convention): Table {
  for (let most = 120; ; most *= 2) {
    const cells = linedCells(context, header.next, to, most);
    const table = readWindow(context, header, cells, to, convention);
    const middle = cells[cells.length >> 1];
    if (cells.length < most || middle === undefined || table.end < middle.start) return table;
  }
}

/** Rows whose cells stand one below the other. */
function readWindow(
  context: DocumentContext,
  header: Header,
  cells: readonly Cell[],
  to: number,
  convention: Convention,
): Table {
  const { text } = context.source;
  const { columns } = header;
  const roles = columns.filter(isRole);
  const numbered = columns.includes("number");
  const before = numbered ? columns.indexOf("number") : 0;
  const drafts: Draft[] = [];
  let end = context.lines[header.next - 1]?.end ?? to;
  const keep = (row: Row): boolean => {
    const draft = draftOf(text, row);
    if (draft === null) return false;
    drafts.push(draft);
    end = Math.max(end, ...row.units.map((unit) => unit.cell.end), row.task?.end ?? 0);
    return true;
  };
  const isNumber = (cell: Cell | undefined): boolean =>
    cell !== undefined && NUMBER_CELL.test(text.slice(cell.start, cell.end));
  if (numbered && cells.slice(0, 60).filter(isNumber).length >= 1) {
    const width = columns.length - before;
    let inherited: Row["units"] = [];
    let misses = 0;
    for (let i = 0; i < cells.length && misses < 12; i++) {
      if (!isNumber(cells[i])) continue;
      let stop = i + 1;
      while (stop < cells.length && stop - i < width + 3 && !isNumber(cells[stop])) stop++;
      let taken: readonly Cell[] = cells.slice(i, stop);
      if (roles.length === 1 && taken.length === width + 1)
        taken = joinedUnits(text, taken, columns.slice(before).findIndex(isRole));
      // a person's cell may be lost: the row is shorter than the header
      if (taken.length > width) taken = taken.slice(0, width);
      const row = rowOf(text, taken, columns.slice(before), convention);
      const emptyUnits =
        roles.length === 1 && row.units.length === 0 && taken.some((cell) => cell.empty) && taken.length === width;
      const full = emptyUnits && row.task !== null ? { ...row, units: inherited, merged: inherited.length > 0 } : row;
      if (row.units.length > 0) inherited = row.units;
      if (keep(full)) misses = 0;
      else misses++;
      i += Math.max(0, taken.length - 1);
    }
    return { drafts: drafts.map((draft) => draft), end };
  }
  // no numbers: a cell of units closes (or, with a date column behind it, nearly closes) its row
  const dateFirst = columns.indexOf("deadline") >= 0 && columns.indexOf("deadline") < columns.findIndex(isRole);
  const taskAfter = columns.lastIndexOf("task") > columns.findLastIndex(isRole) && columns.findLastIndex(isRole) > 0;
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
      const rule = roles.includes("lead") ? "none" : convention;
      if (next === undefined || (texts.length === 0 && units.length === 0)) break;
      const content = unitCell(text, next, role, rule);
      if (content === null) break;
      units.push({ cell: next, content });
      at++;
    }
    if (units.length === 0) {
      texts.push(cell);
      misses++;
      continue;
    }
    const follower = cells[at];
    const dates = texts.filter((one) => DATE_CELL.test(text.slice(one.start, one.end)) && one.end - one.start < 30);
    const after =
      columns.includes("deadline") &&
      !dateFirst &&
      follower !== undefined &&
      DATE_CELL.test(text.slice(follower.start, follower.end))
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
  return { drafts, end };
}

/** A row with a cell too many: units that stand one below the other share the cell of the column of units. */
function joinedUnits(text: string, cells: readonly Cell[], column: number): readonly Cell[] {
  const units = (cell: Cell | undefined): cell is Cell =>
    cell !== undefined &&
    !cell.empty &&
    splitUnits(text, cell.start, cell.end).every((unit) => unit.kind === "body" && !/^\d/.test(unit.name));
  const [upper, lower] = [cells[column], cells[column + 1]];
  return units(upper) && units(lower)
    ? [...cells.slice(0, column), { ...upper, end: lower.end }, ...cells.slice(column + 2)]
    : cells;
}

function joinDates(dates: readonly Cell[]): Cell | null {
  const first = dates[0];
  const last = dates.at(-1);
  return first === undefined || last === undefined ? null : { ...first, end: last.end };
}

function unitCell(text: string, cell: Cell, role: Role, convention: Convention): Content | null {
  if (cell.empty) return null;
  const content = unitsOf(text, cell, role, convention, false);
  if (content === null) return null;
  const slice = text.slice(cell.start, cell.end);
  if (
    /[。]./.test(slice.replace(/[（(].*?[）)]/g, "")) ||
    /^\d+[.、]/.test(slice) ||
    (slice.includes("；") && !/牵头|配合|负责|单位/.test(slice))
  )
    return null;
  return content;
}
