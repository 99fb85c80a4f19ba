/** Values of a row: their kind, their text, what of them can be drawn, and how rows are sorted. Pure. */
import type { ApiNode, Evidence } from "../../../server/model/api.ts";
import { cellText, IN_FILE, isNode, isPath, isRelationship } from "../../../server/model/cells.ts";

export {
  type ApiPath,
  cellText,
  csvField,
  isNode,
  isPath,
  isRelationship,
  nodeName,
} from "../../../server/model/cells.ts";

/** the network starts from at most this many, as an address has to hold them */
export const MOST_ROOTS = 40;

/** What a relationship was read from; null where no text says it. Whose text it is, is told with the sentence. */
export function evidenceOf(value: unknown): Evidence | null {
  if (!isRelationship(value)) return null;
  const { quote, line, start, end, sourceId, rule, confidence, match, corrected } = value.properties;
  if (typeof quote !== "string" || typeof sourceId !== "string") return null;
  return {
    relationshipId: value.id,
    type: value.type,
    quote,
    line: Number(line ?? 0),
    start: Number(start ?? 0),
    end: Number(end ?? 0),
    rule: text(rule),
    confidence: Number(confidence ?? 0),
    match: match === "number" || match === "title" || match === "alias" || match === "none" ? match : null,
    corrected: corrected === true,
    source: sourceId.startsWith("src:") ? sourceId : `src:${sourceId}`,
    documentId: "",
    documentNumber: null,
    documentTitle: "",
  };
}

const ID = /^(?:doc|org|place|task|prog|src):./;
export const isId = (value: unknown): value is string => typeof value === "string" && ID.test(value);
/** 发文字号 in normal form, whole */
export const isNumber = (value: unknown): value is string =>
  typeof value === "string" && /^[^〔〕\s:]*〔\d{4}〕\d+号$/u.test(value);

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** What stands beside the name of a node that is called by its number. */
export const nodeTitle = (node: ApiNode): string =>
  text(node.properties.number) ? text(node.properties.displayTitle) || text(node.properties.title) : "";

/** Rows as lines with tabs, as spreadsheets paste them. */
export const tabbed = (columns: readonly string[], rows: readonly (readonly unknown[])[]): string =>
  [columns, ...rows.map((row) => row.map((value) => cellText(value, IN_FILE)))]
    .map((row) => row.map((field) => field.replaceAll(/[\t\r\n]+/g, " ")).join("\t"))
    .join("\n");

/** Ids of the nodes that stand in the rows, in order of appearance: what the network can start from. */
export function nodeIds(rows: readonly (readonly unknown[])[]): readonly string[] {
  const ids = new Set<string>();
  const take = (value: unknown): void => {
    if (isId(value)) ids.add(value);
    else if (isNode(value)) ids.add(value.id);
    else if (isRelationship(value)) ids.add(value.start).add(value.end);
    else if (isPath(value)) for (const node of value.nodes) ids.add(node.id);
    else if (isNumber(value) && !value.startsWith("〔")) ids.add(`doc:${value}`);
    else if (Array.isArray(value)) value.forEach(take);
  };
  for (const row of rows) row.forEach(take);
  return [...ids];
}

export interface Sort {
  readonly column: number;
  readonly descending: boolean;
}
/** A click on a head: up, down, as it came. */
export const nextSort = (now: Sort | null, column: number): Sort | null =>
  now?.column !== column ? { column, descending: false } : now.descending ? null : { column, descending: true };

const ORDER = new Intl.Collator("zh-Hans", { numeric: true });

/** Rows in order of a column; equal ones keep their order, and what is missing comes last either way. */
export function sortRows<R extends readonly unknown[]>(rows: readonly R[], sort: Sort | null): readonly R[] {
  if (!sort) return rows;
  const turn = sort.descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [a[sort.column], b[sort.column]];
    const [noLeft, noRight] = [left === null || left === undefined, right === null || right === undefined];
    if (noLeft || noRight) return Number(noLeft) - Number(noRight);
    if (typeof left === "number" && typeof right === "number") return turn * (left - right);
    return turn * ORDER.compare(cellText(left), cellText(right));
  });
}

export interface Bars {
  readonly label: number;
  readonly value: number;
}
/** Which columns a bar picture draws: the numbers by which the rows fall, named by the first title, else the first text. */
export function barColumns(columns: readonly string[], rows: readonly (readonly unknown[])[]): Bars | null {
  const numeric = columns
    .map((_, at) => at)
    .filter((at) => rows.length > 0 && rows.every((row) => typeof row[at] === "number"));
  const falls = (at: number): boolean =>
    rows.every((row, index) => index === 0 || Number(rows[index - 1]?.[at]) >= Number(row[at]));
  const value = numeric.find(falls) ?? numeric.at(-1);
  const texts = columns.map((_, at) => at).filter((at) => rows.some((row) => typeof row[at] === "string"));
  const label = texts.find((at) => /title|name|body|program/i.test(columns[at] ?? "")) ?? texts[0];
  return value === undefined || label === undefined ? null : { label, value };
}
