/** What may be meant as well by the words of a fact. */
import type { Mark } from "../../model/api.ts";
import { isFullName } from "../../resolve/index.ts";
import type { RelationshipCell, Store } from "../../store/index.ts";
import { node, rows, textOrNull } from "../rows.ts";

/** The nodes that may be meant as well, by relationship: those that are there, and bodies told by their full names. */
export async function candidatesOf(
  store: Store,
  links: readonly RelationshipCell[],
): Promise<ReadonlyMap<string, Mark["candidates"]>> {
  const named = links.flatMap(({ id, properties }) =>
    Array.isArray(properties.candidates) ? [{ id, ids: properties.candidates.map(String) }] : [],
  );
  const ids = [...new Set(named.flatMap((one) => one.ids))];
  if (ids.length === 0) return new Map();
  const [documents, bodies] = await Promise.all([
    rows(store, "document-by-id", { ids }),
    rows(store, "organizations-by-id", { ids }),
  ]);
  const names = new Map(
    [...documents.map((row) => node(row, "d")), ...bodies.map((row) => node(row, "o"))].map((cell) => [
      cell.id,
      [textOrNull(cell.properties.number), nameOf(cell.properties)].filter((part) => part !== null).join(" "),
    ]),
  );
  return new Map(
    named.map((one) => [
      one.id,
      one.ids.flatMap((id): Mark["candidates"] => {
        const name = names.get(id);
        if (name !== undefined) return [{ id, name, held: true }];
        return isFullName(id) ? [{ id, name: id.slice("org:".length), held: false }] : [];
      }),
    ]),
  );
}

/** What a node is called in short. */
export const nameOf = (properties: Readonly<Record<string, unknown>>): string =>
  String(
    properties.displayTitle ??
      properties.shortName ??
      properties.name ??
      properties.title ??
      properties.text ??
      properties.number ??
      "",
  );
