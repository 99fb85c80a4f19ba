/** Bodies × years, documents or programs: led, responsible, cooperating counted apart. The cells add up to the task–unit pairs. */
import { type BodyLoad, bodyOf, type Figures } from "../../figures/index.ts";
import type { RoleCounts, Workload } from "../../model/api.ts";
import type { Store } from "../../store/index.ts";
import { count, rows, text } from "../rows.ts";
import { cardsOf } from "./cards.ts";
import { becomings } from "./reforms.ts";
import { addRole, noRoles } from "./tasks.ts";

export interface WorkloadOptions {
  readonly by: "year" | "document" | "program";
  /** id of a place; only bodies there */
  readonly place: string | null;
  readonly collectives: boolean;
  /** a body is counted with the one that it became */
  readonly reforms: boolean;
  /** of bodies, and of collectives */
  readonly limit: number;
}

/** A row before its cells are read: the duties of one body, under all its names where these are counted together. */
interface Load extends BodyLoad {
  /** ids of the bodies that it was before */
  readonly former: readonly { readonly id: string; readonly name: string }[];
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
  const bodies: Load[] = [];
  const apart: Load[] = [];
  const collectives = { total: 0, counts: noRoles() };
  const grandTotal = noRoles();
  const totals = new Map<string, RoleCounts>();
  let total = 0;
  for await (const body of loadsOf(store, figures, options)) {
    if (options.place !== null && body.place?.id !== options.place) continue;
    const collective = body.kind === "collective";
    if (collective) {
      collectives.total++;
      plus(collectives.counts, body.total);
      if (!options.collectives) continue;
    }
    total++;
    const rowsOf = collective ? apart : bodies;
    // of one place, all are looked at for the totals of its columns
    if (rowsOf.length < limit || (by === "document" && options.place !== null)) rowsOf.push(body);
    plus(grandTotal, body.total);
    if (by !== "document") for (const [key, counts] of Object.entries(body.cells)) plus(slot(totals, key), counts);
  }
  const looked = [...bodies, ...apart];
  const cells = by === "document" ? await byDocument(store, looked) : new Map<string, Cells>();
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
  // years in order, what has none last
  const keys = [...kept].sort((a, b) => ((a || "~") < (b || "~") ? -1 : 1));
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
    rows: [...bodies.slice(0, limit), ...apart.slice(0, limit)].map(
      ({ cells: own, total: sum, former, ...organization }) => ({
        organization,
        former: [...former],
        cells: shown(cells.get(organization.id) ?? mapped(own), kept),
        total: counted(sum),
      }),
    ),
    columnTotals,
    collectives,
    grandTotal,
    total,
    limit,
    truncated: bodies.length + apart.length < total || Math.max(bodies.length, apart.length) > limit,
  };
}

/** The bodies with their duties, largest first; those that became another one are counted with it where that is asked for. */
async function* loadsOf(store: Store, figures: Figures, { by, reforms }: WorkloadOptions): AsyncIterable<Load> {
  const loads = figures.loads(by === "program" ? "program" : "year");
  if (!reforms) {
    for await (const load of loads) yield { ...load, former: [] };
    return;
  }
  const last = await becomings(store);
  const groups = new Map<string, BodyLoad[]>();
  for await (const load of loads) {
    const id = last.get(load.id) ?? load.id;
    groups.set(id, [...(groups.get(id) ?? []), load]);
  }
  const heads = await headsOf(
    store,
    [...groups].filter(([id, members]) => members.every((member) => member.id !== id)).map(([id]) => id),
  );
  const merged = [...groups].flatMap(([id, members]): Load[] => {
    const head = members.find((member) => member.id === id) ?? heads.get(id);
    if (head === undefined) return [];
    const [sum, cells] = [noRoles(), new Map<string, RoleCounts>()];
    for (const member of members) {
      plus(sum, member.total);
      for (const [key, counts] of Object.entries(member.cells)) plus(slot(cells, key), counts);
    }
    const former = members.filter((member) => member.id !== id).map(({ id: own, name }) => ({ id: own, name }));
    const columns = Object.fromEntries([...cells].map(([key, counts]) => [key, listed(counts)]));
    return [{ ...head, cells: columns, total: listed(sum), former }];
  });
  yield* merged.sort((a, b) => weigh(b.total) - weigh(a.total) || (a.id < b.id ? -1 : 1));
}

/** Bodies that have no duties under their own name, only under those that they had before. */
async function headsOf(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, BodyLoad>> {
  const found = ids.length === 0 ? [] : await rows(store, "bodies-by-id", { ids: [...ids] });
  return new Map(
    found.map((row) => {
      const body = bodyOf(row);
      return [body.id, { ...body, cells: {}, total: [0, 0, 0] }];
    }),
  );
}

/** The cells of bodies by document, read from the graph. */
async function byDocument(store: Store, bodies: readonly Load[]): Promise<ReadonlyMap<string, Cells>> {
  const cells = new Map<string, Record<string, RoleCounts>>();
  const headOf = new Map(bodies.flatMap((body) => [body, ...body.former].map(({ id }) => [id, body.id] as const)));
  const all = [...headOf.keys()];
  for (let at = 0; at < all.length; at += PAGE) {
    const ids = all.slice(at, at + PAGE);
    for (const row of await rows(store, "workload-of-bodies", { ids })) {
      const id = headOf.get(text(row, "organization")) ?? text(row, "organization");
      const own = cells.get(id) ?? {};
      const counts = own[text(row, "column")] ?? noRoles();
      addRole(counts, text(row, "type"), count(row, "count"));
      own[text(row, "column")] = counts;
      cells.set(id, own);
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

const weigh = ([lead, responsible, cooperating]: Counts): number => lead + responsible + cooperating;
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
    return new Map(found.map((row) => [text(row, "id"), text(row, "name")]));
  }
  return new Map();
}
