/**
 * Records: a table turned on its side, as pages print one task after the other, each head on a line of its own over its
 * value and no colon behind it: 工作任务 / … / 责任单位 / … / 完成时限 / …
 */
import type { Span } from "../../../model/index.ts";
import type { DocumentContext } from "../../context.ts";
import { type Convention, NO_CONVENTION } from "../conventions.ts";
import type { Draft } from "../fact.ts";
import { overlaps } from "../refine.ts";
import { type Cell, cellOf } from "./cells.ts";
import { type Column, columnOf, isRole } from "./columns.ts";
import { draftOf, type Row, unitsOf } from "./rows.ts";

/** the longest head, in characters */
const HEAD = 12;

/** a head of units alone on its line: most texts have none */
const ROLE_ALONE = /(?:单位|部门|机构|牵头|主办|承办)[ \t\r\u3000]*\n/;

interface Field {
  readonly column: Column;
  readonly value: Cell;
}

/** @param taken stretches that the rows of tables have read already, in order */
export function findRecords(
  context: DocumentContext,
  from: number,
  to: number,
  convention: Convention,
  taken: readonly Span[],
): readonly Draft[] {
  const { text } = context.source;
  if (!ROLE_ALONE.test(text.slice(from, to))) return [];
  const lines = context.lines
    .map((line, index) => cellOf(text, line.start, line.end, index))
    .filter((cell) => !cell.empty && cell.start >= from && cell.end <= to);
  const headOf = (cell: Cell | undefined): Column | null =>
    cell === undefined || cell.end - cell.start > HEAD ? null : columnOf(text.slice(cell.start, cell.end));
  const drafts: Draft[] = [];
  for (let i = 0; i < lines.length; i++) {
    const first = headOf(lines[i]);
    if (first === null || (first !== "task" && !isRole(first))) continue;
    const fields: Field[] = [];
    for (let at = i; ; at += 2) {
      const column = headOf(lines[at]);
      const value = lines[at + 1];
      // the same head again opens the next record
      if (column === null || value === undefined || headOf(value) !== null || fields.some((f) => f.column === column))
        break;
      fields.push({ column, value });
    }
    const draft = fields.length < 2 ? null : recordOf(text, fields, lines[i - 1], convention);
    if (draft === null || overlaps(taken, draft.evidence.start, draft.evidence.end)) continue;
    drafts.push(draft);
    i += 2 * fields.length - 1;
  }
  return drafts;
}

function recordOf(
  text: string,
  fields: readonly Field[],
  above: Cell | undefined,
  convention: Convention,
): Draft | null {
  const roles = fields.filter(({ column }) => isRole(column));
  const rule = roles.some(({ column }) => column === "lead") ? NO_CONVENTION : convention;
  const units: Row["units"][number][] = [];
  for (const { column, value } of roles) {
    if (!isRole(column)) continue;
    const content = unitsOf(text, value, column, rule, true);
    // a word that only looks like a head
    if (content === null) return null;
    units.push({ cell: value, content });
  }
  const fieldOf = (wanted: Column): Cell | null => fields.find(({ column }) => column === wanted)?.value ?? null;
  return draftOf(text, { task: fieldOf("task") ?? above ?? null, deadline: fieldOf("deadline"), units });
}
