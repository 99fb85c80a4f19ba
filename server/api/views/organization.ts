/**
 * One body: its tasks by role, the higher documents behind them, its programs and partners, and its printed names. Its brief
 * leaves out the words behind each, which are most of what the engine would have to unpack (docs/scale.md).
 */
import type { Evidence, OrganizationBrief, OrganizationPage, RoleCounts } from "../../model/api.ts";
import type { Properties } from "../../model/index.ts";
import type { NodeCell, Store } from "../../store/index.ts";
import { HttpProblem } from "../problem.ts";
import { count, list, numberOrNull, order, type Row, relationship, rows, text, textOrNull } from "../rows.ts";
import { MOST as LIMIT, linesOf, nextOf, pairsOf, withWords } from "./body-tasks.ts";
import { cardsOf, evidenceOf, limited } from "./cards.ts";
import { membersOfPage, throughOf } from "./members.ts";
import { apiNode, noNode } from "./node.ts";
import { readersOf } from "./readers.ts";
import { addRole, noRoles } from "./tasks.ts";

/** What the page of a body shows before anything on it is opened. */
export async function organizationBrief(store: Store, id: string): Promise<OrganizationBrief> {
  const [found] = await rows(store, "organization", { id });
  if (!found) throw noNode(id, "Organization");
  const organization = bodyOf(id, found);
  const [pairs, issued, higher, programs, partners, succession, names, through] = await Promise.all([
    pairsOf(store, id),
    rows(store, "organization-issued", { id }).then((found) => found.toSorted(newest)),
    rows(store, "organization-higher", { id }),
    rows(store, "organization-programs", { id }),
    rows(store, "organization-partners", { id }),
    rows(store, "organization-succession", { id }),
    rows(store, "organization-names", { id }),
    throughOf(store, organization),
  ]);
  const shown = pairs.slice(0, LIMIT);
  const cards = await cardsOf(
    store,
    [...shown, ...issued.slice(0, LIMIT), ...higher].map((row) => text(row, "document")),
  );
  const assigning = new Set(shown.map((row) => text(row, "document")));
  const counts = noRoles();
  const byYear: Record<string, RoleCounts> = {};
  for (const row of pairs) {
    const type = text(row, "type");
    addRole(counts, type, 1);
    const year = text(row, "issuedOn").slice(0, 4);
    byYear[year] ??= noRoles();
    addRole(byYear[year], type, 1);
  }
  const [place] = list(found, "places");
  const placeName = Array.isArray(place) ? String(place[1]) : "";
  return {
    organization: apiNode(organization),
    place: Array.isArray(place) ? { id: String(place[0]), name: String(place[1]) } : null,
    counts,
    byYear,
    tasks: {
      ...limited(pairs, LIMIT),
      next: nextOf(pairs, LIMIT),
      items: await linesOf(store, shown, cards),
    },
    documents: new Set(pairs.map((row) => text(row, "document"))).size,
    issued: {
      ...limited(issued, LIMIT),
      items: issued.slice(0, LIMIT).flatMap((row) => cards.get(text(row, "document")) ?? []),
    },
    higher: higher.flatMap((row) => {
      const document = cards.get(text(row, "document"));
      const behind = list(row, "documents")
        .map(String)
        .filter((id) => assigning.has(id))
        .sort();
      return document ? [{ document, tasks: count(row, "tasks"), behind }] : [];
    }),
    programs: programs.map((row) => ({
      program: { id: text(row, "program"), name: text(row, "name") },
      tasks: count(row, "tasks"),
    })),
    partners: partnersOf(partners),
    printedNames: printedOf(names),
    members: await membersOfPage(store, organization, placeName, Object.keys(byYear)),
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
export async function organizationPage(store: Store, id: string): Promise<OrganizationPage> {
  const brief = await organizationBrief(store, id);
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

function partnersOf(found: readonly Row[]): OrganizationBrief["partners"] {
  const partners = new Map<string, OrganizationBrief["partners"][number]>();
  for (const row of found) {
    const id = text(row, "organization");
    const entry = partners.get(id) ?? {
      organization: { id, name: text(row, "name") },
      ledBy: 0,
      leads: 0,
      together: 0,
    };
    const [own, other, tasks] = [text(row, "own"), text(row, "other"), count(row, "tasks")];
    if (own === "LED_BY" && other !== "LED_BY") entry.leads += tasks;
    else if (other === "LED_BY" && own !== "LED_BY") entry.ledBy += tasks;
    else entry.together += tasks;
    partners.set(id, entry);
  }
  const size = (partner: OrganizationBrief["partners"][number]) => partner.ledBy + partner.leads + partner.together;
  return [...partners.values()]
    .sort((a, b) => size(b) - size(a) || order(a.organization.id, b.organization.id))
    .slice(0, 60);
}

/** Every printed form that was merged into the body, those that stand most often first. */
function printedOf(found: readonly Row[]): OrganizationBrief["printedNames"] {
  const names = new Map<string, number>();
  for (const row of found) {
    const name = textOrNull(row.name);
    if (name !== null) names.set(name, (names.get(name) ?? 0) + count(row, "times"));
  }
  return [...names]
    .map(([name, times]) => ({ name, count: times }))
    .sort((a, b) => b.count - a.count || order(a.name, b.name));
}
