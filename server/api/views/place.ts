/** One place: what its bodies have to do, with whom, what is held of it, and the places inside it. */
import type { PlacePage } from "../../model/api.ts";
import type { Store } from "../../store/index.ts";
import { count, order, type Row, rows, text } from "../rows.ts";
import { cardsOf, limited } from "./cards.ts";
import { countsOfBodies, dutiesOf, FIRST, partnersOf, yearsOf } from "./duties-of.ts";
import { bodySides, partnerSides } from "./lists.ts";
import { apiNode, findNode } from "./node.ts";
import type { Entry } from "./subject.ts";
import { noRoles } from "./tasks.ts";

/** With all the rows of its lists. */
export async function placePage(store: Store, id: string): Promise<Omit<PlacePage, "totals">> {
  const place = await findNode(store, id, "Place");
  const [{ duties, entries }, within, parts, documents, organizations, besides] = await Promise.all([
    dutiesOf(store, { kind: "place", id }),
    rows(store, "place-within", { id }),
    rows(store, "place-parts", { id }),
    rows(store, "place-documents", { id }),
    rows(store, "place-organizations", { id }),
    rows(store, "place-partners", { id }),
  ]);
  const cards = await cardsOf(
    store,
    documents.slice(0, FIRST).map((row) => text(row, "document")),
  );
  const charged = countsOfBodies(entries);
  const bodies = organizations
    .map((row) => ({
      organization: { id: text(row, "organization"), name: text(row, "name"), kind: String(row.kind ?? "other") },
      counts: charged.get(text(row, "organization"))?.counts ?? noRoles(),
      issued: count(row, "issued"),
    }))
    .sort(
      (a, b) =>
        b.counts.lead - a.counts.lead ||
        sizeOf(b.counts) - sizeOf(a.counts) ||
        b.issued - a.issued ||
        order(a.organization.id, b.organization.id),
    );
  const partners = partnersOf(sharedWith(entries, besides));
  return {
    place: apiNode(place),
    ...duties,
    within: within[0] ? { id: text(within[0], "id"), name: text(within[0], "name") } : null,
    parts: parts.map((row) => ({
      id: text(row, "place"),
      name: text(row, "name"),
      documents: count(row, "documents"),
    })),
    held: {
      ...limited(documents, FIRST),
      items: documents.slice(0, FIRST).flatMap((row) => cards.get(text(row, "document")) ?? []),
    },
    documentsByYear: yearsOf(documents.map((row) => text(row, "year"))),
    bodies,
    bodySides: bodySides(bodies),
    partners,
    partnerSides: partnerSides(partners),
  };
}

export const sizeOf = ({ lead, responsible, cooperating }: ReturnType<typeof noRoles>): number =>
  lead + responsible + cooperating;

/** A task once for each role of the bodies of a place and each role of one of another place. */
function* sharedWith(entries: readonly Entry[], besides: readonly Row[]) {
  const shared = new Set(besides.map((row) => text(row, "task")));
  const typesOf = new Map(
    entries
      .filter(({ task }) => shared.has(task))
      .map(({ task, duties }) => [task, new Set(duties.map(({ type }) => type))]),
  );
  for (const row of besides) {
    const organization = { id: text(row, "organization"), name: text(row, "name") };
    const types = typesOf.get(text(row, "task")) ?? [];
    for (const type of types) yield { organization, own: type, other: text(row, "type"), tasks: 1 };
  }
}
