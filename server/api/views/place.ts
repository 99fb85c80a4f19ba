/** One place: what is held of it, its bodies, and the places inside it. */
import type { PlacePage } from "../../model/api.ts";
import type { Store } from "../../store/index.ts";
import { count, rows, text } from "../rows.ts";
import { cardsOf, limited, tallied } from "./cards.ts";
import { apiNode, findNode } from "./node.ts";

const LIMIT = 500;

export async function placePage(store: Store, id: string): Promise<PlacePage> {
  const place = await findNode(store, id, "Place");
  const [within, parts, documents, organizations] = await Promise.all([
    rows(store, "place-within", { id }),
    rows(store, "place-parts", { id }),
    rows(store, "place-documents", { id }),
    rows(store, "place-organizations", { id }),
  ]);
  const cards = await cardsOf(
    store,
    documents.slice(0, LIMIT).map((row) => text(row, "document")),
  );
  return {
    place: apiNode(place),
    within: within[0] ? { id: text(within[0], "id"), name: text(within[0], "name") } : null,
    parts: parts.map((row) => ({
      id: text(row, "place"),
      name: text(row, "name"),
      documents: count(row, "documents"),
    })),
    documents: {
      ...limited(documents, LIMIT),
      items: documents.slice(0, LIMIT).flatMap((row) => cards.get(text(row, "document")) ?? []),
    },
    byYear: tallied(documents.filter((row) => row.year !== "").map((row) => [text(row, "year"), text(row, "year"), 1])),
    organizations: {
      ...limited(organizations, LIMIT),
      items: organizations.slice(0, LIMIT).map((row) => ({
        id: text(row, "organization"),
        name: text(row, "name"),
        kind: String(row.kind ?? "other"),
        tasks: count(row, "tasks"),
        issued: count(row, "issued"),
      })),
    },
  };
}
