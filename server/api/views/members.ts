/** Whom a collective means in the years of its tasks, and the collectives that mean a government: computed when they are asked for. */
import type { OrganizationPage } from "../../model/api.ts";
import { membersIn, NATION_SCOPES } from "../../resolve/index.ts";
import type { NodeCell, Store } from "../../store/index.ts";
import { count, node, rows, text, textOrNull } from "../rows.ts";

const yearOf = (year: string): number | null => (year === "" ? null : Number(year));

/** @param years of its tasks, "" for documents without a date; [] for a body that is no collective */
export async function membersOfPage(
  store: Store,
  { properties }: NodeCell,
  place: string,
  years: readonly string[],
): Promise<OrganizationPage["members"]> {
  if (properties.kind !== "collective") return [];
  const code = typeof properties.placeCode === "string" ? properties.placeCode : null;
  const found = years.toSorted().map((year) => ({
    year,
    ...membersIn(String(properties.name ?? ""), code, place, yearOf(year)),
  }));
  const ids = [...new Set(found.flatMap(({ governments }) => governments.map(({ id }) => id)))];
  const known = new Set(
    ids.length === 0 ? [] : (await rows(store, "organizations-by-id", { ids })).map((row) => node(row, "o").id),
  );
  return found.map(({ year, why, uncertain, governments }) => ({
    year,
    why,
    uncertain: [...uncertain],
    governments: governments.map(({ id, name }) => ({ id: known.has(id) ? id : null, name })),
  }));
}

/** The collectives whose members a government is, each with the tasks of the years in which it is one. */
export async function throughOf(store: Store, { id, properties }: NodeCell): Promise<OrganizationPage["through"]> {
  if (properties.kind !== "government") return [];
  const through = new Map<string, OrganizationPage["through"][number]>();
  const nation = NATION_SCOPES.map((scope) => `org:${scope}`);
  const told = [
    ...(await rows(store, "organization-through", { id })),
    ...(properties.level === "provincial" ? await rows(store, "organization-through-nation", { ids: nation }) : []),
  ];
  for (const row of told) {
    const [collective, name, year] = [text(row, "organization"), text(row, "name"), text(row, "year")];
    const { governments } = membersIn(name, textOrNull(row.code), text(row, "place"), yearOf(year));
    if (!governments.some((government) => government.id === id)) continue;
    const entry = through.get(collective) ?? { organization: { id: collective, name }, tasks: 0, years: [] };
    through.set(collective, { ...entry, tasks: entry.tasks + count(row, "tasks"), years: [...entry.years, year] });
  }
  return [...through.values()];
}
