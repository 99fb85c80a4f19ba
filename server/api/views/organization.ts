/**
 * One body: its tasks by role, the higher documents behind them, its programs and partners, and its printed names. Its brief
 * leaves out the words behind each, which are most of what the engine would have to unpack (docs/scale.md).
 */
import type { Evidence, OrganizationBrief, OrganizationPage } from "../../model/api.ts";
import type { Properties } from "../../model/index.ts";
import type { NodeCell, Store } from "../../store/index.ts";
import { HttpProblem } from "../problem.ts";
import { count, list, numberOrNull, order, type Row, relationship, rows, text, textOrNull } from "../rows.ts";
import { cardsOf, evidenceOf, limited } from "./cards.ts";
import { dutiesOf, FIRST, partnersOf, yearsOf } from "./duties-of.ts";
import { partnerSides } from "./lists.ts";
import { membersOfPage, throughOf } from "./members.ts";
import { apiNode, noNode } from "./node.ts";
import { readersOf } from "./readers.ts";
import { MOST, withWords } from "./task-lists.ts";

/** What the page of a body shows before anything on it is opened. @param first most tasks and documents that it lists */
export async function organizationBrief(
  store: Store,
  id: string,
  first: number = FIRST,
): Promise<Omit<OrganizationBrief, "totals">> {
  const [found] = await rows(store, "organization", { id });
  if (!found) throw noNode(id, "Organization");
  const organization = bodyOf(id, found);
  const [{ duties }, issued, partners, succession, names, through] = await Promise.all([
    dutiesOf(store, { kind: "organization", id }, first),
    rows(store, "organization-issued", { id }).then((found) => found.toSorted(newest)),
    rows(store, "organization-partners", { id }),
    rows(store, "organization-succession", { id }),
    rows(store, "organization-names", { id }),
    throughOf(store, organization),
  ]);
  const cards = await cardsOf(
    store,
    issued.slice(0, first).map((row) => text(row, "document")),
  );
  const beside = partnersOf(
    partners.map((row) => ({
      organization: { id: text(row, "organization"), name: text(row, "name") },
      own: text(row, "own"),
      other: text(row, "other"),
      tasks: count(row, "tasks"),
    })),
  );
  const [place] = list(found, "places");
  const placeName = Array.isArray(place) ? String(place[1]) : "";
  return {
    organization: apiNode(organization),
    place: Array.isArray(place) ? { id: String(place[0]), name: String(place[1]) } : null,
    ...duties,
    documentsByYear: yearsOf(issued.map((row) => text(row, "issuedOn"))),
    issued: {
      ...limited(issued, first),
      items: issued.slice(0, first).flatMap((row) => cards.get(text(row, "document")) ?? []),
    },
    partners: beside,
    partnerSides: partnerSides(beside),
    printedNames: printedOf(names),
    members: await membersOfPage(store, organization, placeName, Object.keys(duties.byYear)),
    through,
    succession: succession.map((row) => ({
      id: text(row, "organization"),
      name: text(row, "name"),
      year: numberOrNull(row.year),
      direction: text(row, "direction") === "before" ? "before" : "after",
    })),
  };
}

/** A node of all the properties that a body may have. */
function bodyOf(id: string, { places: _, ...properties }: Row): NodeCell {
  const known = Object.entries(properties).filter(([, value]) => value !== null);
  return {
    kind: "node",
    id,
    labels: ["Organization"],
    properties: { id, ...(Object.fromEntries(known) as Properties) },
  };
}

/** The brief with the words behind all that it lists. */
export async function organizationPage(store: Store, id: string): Promise<Omit<OrganizationPage, "totals">> {
  const brief = await organizationBrief(store, id, MOST);
  const items = await withWords(store, id, brief.tasks.items);
  const documents = brief.issued.items.map((card) => card.id);
  const said = new Map(
    documents.length === 0
      ? []
      : (await rows(store, "organization-issued-words", { id, documents })).map((row) => [
          text(row, "document"),
          relationship(row, "r"),
        ]),
  );
  const readers = await readersOf(store, [...said.values()]);
  const printed = new Map(items.toReversed().map(({ printedAs, evidence }) => [printedAs, evidence]));
  return {
    ...brief,
    tasks: { ...brief.tasks, items: items.map(({ printedAs: _, ...task }) => task) },
    issued: {
      ...brief.issued,
      items: brief.issued.items.flatMap((card) => {
        const link = said.get(card.id);
        return link ? [{ ...card, evidence: evidenceOf(link, readers.get(link.id) ?? card) }] : [];
      }),
    },
    printedNames: await Promise.all(
      brief.printedNames.map(async ({ name, count }) => ({
        name,
        count,
        evidence: printed.get(name) ?? (await nameWords(store, id, name)),
      })),
    ),
  };
}

/** Where a body stands under a name: in its newest task, else in the newest document of its own. @throws HttpProblem 404 */
export async function nameWords(store: Store, id: string, name: string): Promise<Evidence> {
  for (const statement of ["organization-name-tasks", "organization-name-issued"]) {
    const [row] = await rows(store, statement, { id, name });
    if (!row) continue;
    const document = text(row, "document");
    const card = (await cardsOf(store, [document])).get(document);
    if (card) return evidenceOf(relationship(row, "r"), card);
  }
  throw new HttpProblem(404, "noNode", `no text names ${JSON.stringify(id)} ${JSON.stringify(name)}`);
}

const newest = (a: Row, b: Row): number =>
  order(text(b, "issuedOn"), text(a, "issuedOn")) || order(text(a, "document"), text(b, "document"));

/** Every printed form that was merged into one, those that stand most often first. @param found rows of (name, times) */
export function printedOf(found: readonly Row[]): { name: string; count: number }[] {
  const names = new Map<string, number>();
  for (const row of found) {
    const name = textOrNull(row.name);
    if (name !== null) names.set(name, (names.get(name) ?? 0) + count(row, "times"));
  }
  return [...names]
    .map(([name, times]) => ({ name, count: times }))
    .sort((a, b) => b.count - a.count || order(a.name, b.name));
}
