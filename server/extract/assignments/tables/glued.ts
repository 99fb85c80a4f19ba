/**
 * Tables whose cells a page has run together: 序号事项责任单位配合单位时限1建设甲水库市水利局各乡镇人民政府10月底前2…. The numbers of the
 * rows come one after the other, names of one cell are parted by 、, and where a name follows a name without it a cell ends.
 */
import type { Role, Span } from "../../../model/index.ts";
import type { DocumentContext } from "../../context.ts";
import { type Convention, NO_CONVENTION } from "../conventions.ts";
import type { Draft } from "../fact.ts";
import { isTime } from "../time.ts";
import { type Cell, cellOf } from "./cells.ts";
import { type Column, columnOf, isRole } from "./columns.ts";
import { inOneLine, type LineTable } from "./one-line.ts";
import { type Row, unitsOf } from "./rows.ts";

/** the longest head, and the longest row, in characters */
const HEAD = 10;
const ROW = 600;
const MOST_HEADS = 9;
const MOST_ROWS = 400;

const FIRST = /序号(?=[\u4e00-\u9fa5]{6,60}1[\u4e00-\u9fa5“《])/g;

/** the name of a body that begins with its level or 各; shortest first, up to 、, the next such name or the end */
const NEXT_NAME = "(?:[省市县区州旗](?=[\\u4e00-\\u9fa5]{2})|各[\\u4e00-\\u9fa5（(])";
const NAME = new RegExp(
  `^(?:[省市县区州旗]|各)[\\u4e00-\\u9fa5（()）“”]{1,18}?(?:局|委|办|厅|部|府|会|心|队|司|行|社|院|联|所|站|区|镇|乡|街道|单位|集团)(?=$|[、，,]|${NEXT_NAME})`,
);

/** by when, at the end of a row */
const DATE =
  /(?:(?:20\d\d年)?\d{1,2}月(?:\d{1,2}日)?(?:底|中旬|上旬|末)?(?:之?前)?|(?:20\d\d年)?年底前?|20\d\d年底?前?|全年|长期(?:坚持)?|持续(?:推进|实施|开展)?|每(?:年|季度?|月)|立行立改)(?:完成)?[。；\s]*$/;

/** The heads that follow each other from `from` on, and where the first row begins; null where that is no 1. */
function headsAt(text: string, from: number): { readonly columns: readonly Column[]; readonly end: number } | null {
  const columns: Column[] = [];
  let at = from;
  while (columns.length < MOST_HEADS && text.charAt(at) !== "1") {
    let length = 2;
    while (length <= HEAD && columnOf(text.slice(at, at + length)) === null) length++;
    const column = length <= HEAD ? columnOf(text.slice(at, at + length)) : null;
    if (column === null) return null;
    columns.push(column);
    at += length;
  }
  return text.charAt(at) === "1" && columns.some(isRole) ? { columns, end: at } : null;
}

/** The names from `from` to `end`, by cell; null where anything else stands there. */
function cellsOfNames(text: string, from: number, end: number): readonly Span[] | null {
  const cells: { start: number; end: number }[] = [];
  let parted = true;
  for (let at = from; at < end; ) {
    const name = NAME.exec(text.slice(at, Math.min(end, at + 40)))?.[0];
    if (name === undefined) return null;
    const last = cells.at(-1);
    if (last !== undefined && !parted) last.end = at + name.length;
    else cells.push({ start: at, end: at + name.length });
    at += name.length;
    parted = !/[、，,]/.test(text.charAt(at));
    if (!parted) at++;
  }
  return cells;
}

/** The row in [from, end): the task, then the cells of its units, then by when; null where it does not end so. */
function rowIn(
  text: string,
  from: number,
  end: number,
  columns: readonly Column[],
  convention: Convention,
): Row | null {
  const roles = columns.filter(isRole);
  const words = text.slice(from, end);
  const date = columns.includes("deadline") ? DATE.exec(words) : null;
  const stop = date === null ? end : from + date.index;
  for (let at = from + 4; at < stop; at++) {
    if (!/[省市县区州旗各]/.test(text.charAt(at))) continue;
    const cells = cellsOfNames(text, at, stop);
    if (cells === null || cells.length !== roles.length) continue;
    const units = cells.flatMap((span, i) => {
      const cell: Cell = cellOf(text, span.start, span.end, 0);
      const content = unitsOf(text, cell, roles[i] as Role, convention, false);
      return content === null ? [] : [{ cell, content }];
    });
    if (units.length !== roles.length) continue;
    const deadline = date !== null && isTime(date[0]) ? cellOf(text, stop, end, 0) : null;
    return { task: cellOf(text, from, at, 0), deadline, units };
  }
  return null;
}

/** Where the row of `number` begins behind `from`: at its figure, before a word that is no measure. */
function* beginnings(text: string, number: number, from: number, end: number): Generator<number> {
  const figure = String(number);
  const words = text.slice(from, Math.min(end, from + ROW));
  for (let i = words.indexOf(figure); i >= 0; i = words.indexOf(figure, i + 1)) {
    const behind = words.slice(i + figure.length, i + figure.length + 2);
    if (/\d/.test(words.charAt(i - 1)) || !/^[\u4e00-\u9fa5“《]/.test(behind)) continue;
    if (/^(?:[年月日个家项户人万亿次天处批座吨亩米元条所]|公里|小时)/.test(behind)) continue;
    yield from + i;
  }
}

export const findGlued = (
  context: DocumentContext,
  from: number,
  to: number,
  convention: Convention,
): readonly Draft[] => inOneLine(context, from, to, FIRST, (text, at, end) => tableIn(text, at, end, convention));

function tableIn(text: string, from: number, line: number, convention: Convention): LineTable | null {
  const heads = headsAt(text, from);
  if (heads === null) return null;
  const rule = heads.columns.includes("lead") ? NO_CONVENTION : convention;
  const rows: Row[] = [];
  let at = heads.end + 1;
  for (let number = 2; number < MOST_ROWS; number++) {
    let next = -1;
    let row: Row | null = null;
    for (const begin of beginnings(text, number, at, line)) {
      row = rowIn(text, at, begin, heads.columns, rule);
      if (row === null) continue;
      next = begin;
      break;
    }
    row ??= rowIn(text, at, Math.min(line, at + ROW), heads.columns, rule);
    if (row !== null) rows.push(row);
    if (next < 0) break;
    at = next + String(number).length;
  }
  return { rows, end: at };
}
