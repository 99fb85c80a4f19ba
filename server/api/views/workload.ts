/** Bodies × years, documents or programs: led, responsible, cooperating counted apart. The cells add up to the task–unit pairs. */
import type { BodyLoad, Figures } from "../../figures/index.ts";
import type { RoleCounts, Workload } from "../../model/api.ts";
import type { Store } from "../../store/index.ts";
import { count, node, rows, text } from "../rows.ts";
import { cardsOf } from "./cards.ts";
import { addRole, noRoles } from "./tasks.ts";

export interface WorkloadOptions {
  readonly by: "year" | "document" | "program";
  /** id of a place; only bodies there */
  readonly place: string | null;
  readonly collectives: boolean;
  readonly limit: number;
}

type Counts = BodyLoad["total"];
/** column → counts */
type Cells = Readonly<Record<string, RoleCounts>>;

/** documents or programs that have a column of their own; the others stand together in {@link REST} */
const COLUMNS = 200;
const REST = "…";
/** bodies that are asked about in one statement */
const PAGE = 200;

export async function workload(store: Store, figures: Figures, options: WorkloadOptions): Promise<Workload> {
  const { by, limit } = options;
  const bodies: BodyLoad[] = [];
  const grandTotal = noRoles();
  const totals = new Map<string, RoleCounts>();
  let total = 0;
  for await (const body of figures.loads(by === "program" ? "program" : "year")) {
    if (!options.collectives && body.kind === "collective") continue;
    if (options.place !== null && body.place?.id !== options.place) continue;
    total++;
    // of one place, all are looked at for the totals of its columns
    if (total <= limit || (by === "document" && options.place !== null)) bodies.push(body);
    plus(grandTotal, body.total);
    if (by !== "document") for (const [key, counts] of Object.entries(body.cells)) plus(slot(totals, key), counts);
  }
  const cells = by === "document" ? await byDocument(store, bodies) : new Map<string, Cells>();
  if (by === "document" && options.place !== null)
    for (const row of cells.values())
      for (const [key, counts] of Object.entries(row)) plus(slot(totals, key), listed(counts));
  if (by === "document" && options.place === null)
    for (const { id, all, own } of await figures.documents()) plus(slot(totals, id), options.collectives ? all : own);

  const kept = new Set(
    by === "year"
      ? totals.keys()
      : [...totals]
          .filter(([, counts]) => sizeOf(counts) > 0)
          .sort(([a, x], [b, y]) => sizeOf(y) - sizeOf(x) || (a < b ? -1 : 1))
          .slice(0, COLUMNS)
          .map(([key]) => key),
  );
  const keys = [...kept].sort();
  const columnTotals: Record<string, RoleCounts> = {};
  const rest = { ...grandTotal };
  for (const key of keys) {
    const counts = totals.get(key) ?? noRoles();
    columnTotals[key] = counts;
    minus(rest, counts);
  }
  if (sizeOf(rest) > 0) columnTotals[REST] = rest;
  const names = await namesOf(store, by, keys);
  return {
    columns: [
      ...keys.map((key) => ({ key, name: names.get(key) ?? key })),
      ...(sizeOf(rest) > 0 ? [{ key: REST, name: "" }] : []),
    ],
    rows: bodies.slice(0, limit).map(({ cells: own, total: sum, ...organization }) => ({
      organization,
      cells: shown(cells.get(organization.id) ?? mapped(own), kept),
      total: counted(sum),
    })),
    columnTotals,
    grandTotal,
    total,
    limit,
    truncated: total > limit,
  };
}

/** The cells of bodies by document, read from the graph. */
async function byDocument(store: Store, bodies: readonly BodyLoad[]): Promise<ReadonlyMap<string, Cells>> {
  const cells = new Map<string, Record<string, RoleCounts>>();
  for (let at = 0; at < bodies.length; at += PAGE) {
    const ids = bodies.slice(at, at + PAGE).map(({ id }) => id);
    for (const row of await rows(store, "workload-of-bodies", { ids })) {
      const own = cells.get(text(row, "organization")) ?? {};
      const counts = own[text(row, "column")] ?? noRoles();
      addRole(counts, text(row, "type"), count(row, "count"));
      own[text(row, "column")] = counts;
      cells.set(text(row, "organization"), own);
    }
  }
  return cells;
}

/** Cells of the columns that are kept, and of all others together. */
function shown(cells: Cells, kept: ReadonlySet<string>): Record<string, RoleCounts> {
  const own: Record<string, RoleCounts> = {};
  const rest = noRoles();
  for (const [key, counts] of Object.entries(cells))
    if (kept.has(key)) own[key] = counts;
    else plus(rest, listed(counts));
  if (sizeOf(rest) > 0) own[REST] = rest;
  return own;
}

const sizeOf = (counts: RoleCounts): number => counts.lead + counts.responsible + counts.cooperating;
const counted = ([lead, responsible, cooperating]: Counts): RoleCounts => ({ lead, responsible, cooperating });
const listed = ({ lead, responsible, cooperating }: RoleCounts): Counts => [lead, responsible, cooperating];
const mapped = (cells: BodyLoad["cells"]): Cells =>
  Object.fromEntries(Object.entries(cells).map(([key, counts]) => [key, counted(counts)]));

function plus(sum: RoleCounts, [lead, responsible, cooperating]: Counts): void {
  sum.lead += lead;
  sum.responsible += responsible;
  sum.cooperating += cooperating;
}
function minus(sum: RoleCounts, { lead, responsible, cooperating }: RoleCounts): void {
  plus(sum, [-lead, -responsible, -cooperating]);
}

function slot(totals: Map<string, RoleCounts>, key: string): RoleCounts {
  const counts = totals.get(key) ?? noRoles();
  totals.set(key, counts);
  return counts;
}

async function namesOf(
  store: Store,
  by: WorkloadOptions["by"],
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (by === "document")
    return new Map([...(await cardsOf(store, keys))].map(([id, card]) => [id, card.number ?? card.displayTitle]));
  if (by === "program" && keys.length > 0) {
    const found = await rows(store, "programs-by-id", { ids: keys });
    return new Map(found.map((row) => [node(row, "p").id, String(node(row, "p").properties.name ?? "")]));
  }
  return new Map();
}
