/** Bodies × years, documents or programs: led, responsible, cooperating counted apart. The cells add up to the task–unit pairs. */
import type { RoleCounts, Workload } from "../../model/api.ts";
import type { Store } from "../../store/index.ts";
import { count, list, node, rows, text } from "../rows.ts";
import { cardsOf } from "./cards.ts";
import { addRole, noRoles } from "./tasks.ts";

export interface WorkloadOptions {
  readonly by: "year" | "document" | "program";
  /** id of a place; only bodies there */
  readonly place: string | null;
  readonly collectives: boolean;
  readonly limit: number;
}

const STATEMENT = { year: "workload", document: "workload-by-document", program: "workload-by-program" } as const;

export async function workload(store: Store, options: WorkloadOptions): Promise<Workload> {
  const found = await rows(store, STATEMENT[options.by], {});
  const bodies = await bodiesOf(store, [...new Set(found.map((row) => text(row, "organization")))]);
  const cells = new Map<string, Map<string, RoleCounts>>();
  for (const row of found) {
    const id = text(row, "organization");
    const body = bodies.get(id);
    if (
      !body ||
      (!options.collectives && body.kind === "collective") ||
      (options.place !== null && body.place?.id !== options.place)
    )
      continue;
    const columns = cells.get(id) ?? new Map<string, RoleCounts>();
    const counts = columns.get(text(row, "column")) ?? noRoles();
    addRole(counts, text(row, "type"), count(row, "count"));
    columns.set(text(row, "column"), counts);
    cells.set(id, columns);
  }
  const all = [...cells]
    .flatMap(([id, columns]) => {
      const organization = bodies.get(id);
      return organization ? [{ organization, cells: Object.fromEntries(columns), total: sumOf(columns.values()) }] : [];
    })
    .sort((a, b) => size(b.total) - size(a.total) || (a.organization.id < b.organization.id ? -1 : 1));
  // in one walk over the cells: columns × rows would be the square of a large corpus
  const totals = new Map<string, RoleCounts>();
  for (const columns of cells.values())
    for (const [key, counts] of columns) totals.set(key, sumOf([totals.get(key) ?? noRoles(), counts]));
  const keys = [...totals.keys()].sort();
  const columnTotals = Object.fromEntries(keys.map((key) => [key, totals.get(key) ?? noRoles()]));
  const names = await namesOf(store, options.by, keys);
  return {
    columns: keys.map((key) => ({ key, name: names.get(key) ?? key })),
    rows: all.slice(0, options.limit),
    columnTotals,
    grandTotal: sumOf(all.map((row) => row.total)),
    total: all.length,
    limit: options.limit,
    truncated: all.length > options.limit,
  };
}

const size = (counts: RoleCounts): number => counts.lead + counts.responsible + counts.cooperating;

function sumOf(counts: Iterable<RoleCounts>): RoleCounts {
  const sum = noRoles();
  for (const { lead, responsible, cooperating } of counts) {
    sum.lead += lead;
    sum.responsible += responsible;
    sum.cooperating += cooperating;
  }
  return sum;
}

export async function bodiesOf(
  store: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Workload["rows"][number]["organization"]>> {
  if (ids.length === 0) return new Map();
  const found = await rows(store, "organizations-by-id", { ids });
  return new Map(
    found.map((row) => {
      const { id, properties } = node(row, "o");
      const place = list(row, "places")[0];
      return [
        id,
        {
          id,
          name: String(properties.name ?? id),
          shortName: String(properties.shortName ?? properties.name ?? id),
          kind: String(properties.kind ?? "other"),
          place: Array.isArray(place) ? { id: String(place[0]), name: String(place[1]) } : null,
        },
      ];
    }),
  );
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
