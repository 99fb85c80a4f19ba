/** Which columns fit on the screen: the largest ones, or the newest years, in their own order, and one for the rest, so that rows still add up. */
import type { RoleCounts, Workload } from "../../../server/model/api.ts";
import { sizeOf } from "../../ui/role-bar.tsx";

export interface Column {
  readonly key: string;
  readonly name: string;
  /** how many columns this one stands for: more than one in the column of the rest */
  readonly members: readonly string[];
}

/** The column that stands for all that are not drawn. */
export const REST = "…";

const one = ({ key, name }: Workload["columns"][number]): Column => ({ key, name, members: [key] });

export function columnsOf(data: Workload, by: "year" | "document" | "program", most: number): readonly Column[] {
  // the server may have put the smallest together already
  const single = data.columns.filter((column) => column.key !== REST);
  if (single.length === data.columns.length && single.length <= most) return single.map(one);
  if (by === "year") return yearsOf(data.columns.map(one), most);
  const ranked = single.toSorted((a, b) => weight(data, b.key) - weight(data, a.key) || (a.key < b.key ? -1 : 1));
  const kept = new Set(ranked.slice(0, most - 1).map((column) => column.key));
  const rest = data.columns.filter((column) => !kept.has(column.key)).map((column) => column.key);
  return [...data.columns.filter((column) => kept.has(column.key)).map(one), { key: REST, name: "", members: rest }];
}

/** The newest years, before them the older ones as one column, after them what has no year. */
function yearsOf(columns: readonly Column[], most: number): readonly Column[] {
  const dated = columns.filter(({ key }) => key !== "").toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const undated = columns.filter(({ key }) => key === "");
  const older = dated.slice(0, dated.length - (most - 1 - undated.length));
  return [
    { key: REST, name: `≤${older.at(-1)?.name ?? ""}`, members: older.map(({ key }) => key) },
    ...dated.slice(older.length),
    ...undated,
  ];
}

const weight = (data: Workload, key: string): number => {
  const counts = data.columnTotals[key];
  return counts ? sizeOf(counts) : 0;
};

/** Sum of a row's cells over the members of a column. */
export function cellOf(cells: Readonly<Record<string, RoleCounts>>, column: Column): RoleCounts {
  const sum = { lead: 0, responsible: 0, cooperating: 0 };
  for (const key of column.members) {
    const counts = cells[key];
    if (!counts) continue;
    sum.lead += counts.lead;
    sum.responsible += counts.responsible;
    sum.cooperating += counts.cooperating;
  }
  return sum;
}

/** How strong a fill is: thirds of the largest count of the role in the picture, on a square-root scale. */
export function strength(n: number, most: number): 1 | 2 | 3 {
  const share = most === 0 ? 0 : Math.sqrt(n / most);
  return share > 0.7 ? 3 : share > 0.4 ? 2 : 1;
}

/** `org:廊坊市财政局 2015`: the id of a body holds no space, so the first one parts the two. */
export const cellName = (organization: string, column: string): string => `${organization} ${column}`;
export function cellParts(name: string): { readonly organization: string; readonly column: string } | null {
  const at = name.indexOf(" ");
  return at < 0 ? null : { organization: name.slice(0, at), column: name.slice(at + 1) };
}
