/** One body: its tasks by role, the higher documents behind them, its programs and partners, and its printed names. */
import type { DocumentCard, OrganizationPage, RoleCounts } from "../../model/api.ts";
import type { Store } from "../../store/index.ts";
import { count, list, node, numberOrNull, relationship, rows, text, textOrNull } from "../rows.ts";
import { cardsOf, evidenceOf, limited } from "./cards.ts";
import { apiNode, findNode } from "./node.ts";
import { readersOf } from "./readers.ts";
import { addRole, noRoles, ROLE_OF, tasksOf } from "./tasks.ts";

const LIMIT = 500;

export async function organizationPage(store: Store, id: string): Promise<OrganizationPage> {
  const organization = await findNode(store, id, "Organization");
  const [taskRows, issued, higher, programs, partners, succession, places] = await Promise.all([
    rows(store, "organization-tasks", { id }),
    rows(store, "organization-issued", { id }),
    rows(store, "organization-higher", { id }),
    rows(store, "organization-programs", { id }),
    rows(store, "organization-partners", { id }),
    rows(store, "organization-succession", { id }),
    rows(store, "organizations-by-id", { ids: [id] }),
  ]);
  const shown = taskRows.slice(0, LIMIT);
  const cards = await cardsOf(store, [
    ...taskRows.map((row) => text(row, "document")),
    ...issued.slice(0, LIMIT).map((row) => text(row, "document")),
    ...higher.map((row) => text(row, "document")),
  ]);
  const documentOf = new Map(taskRows.map((row) => [node(row, "t").id, cards.get(text(row, "document")) ?? null]));
  const tasks = await tasksOf(
    store,
    shown.map((row) => node(row, "t")),
    (task) => documentOf.get(task.id) ?? null,
  );
  const readers = await readersOf(
    store,
    issued.slice(0, LIMIT).map((row) => relationship(row, "r")),
  );
  const assigning = new Set(shown.map((row) => text(row, "document")));
  const counts = noRoles();
  const byYear: Record<string, RoleCounts> = {};
  for (const row of taskRows) {
    const type = relationship(row, "r").type;
    addRole(counts, type, 1);
    const year = text(row, "year");
    byYear[year] ??= noRoles();
    addRole(byYear[year], type, 1);
  }
  const place = places[0] ? list(places[0], "places")[0] : undefined;
  return {
    organization: apiNode(organization),
    place: Array.isArray(place) ? { id: String(place[0]), name: String(place[1]) } : null,
    counts,
    byYear,
    tasks: {
      ...limited(taskRows, LIMIT),
      items: shown.flatMap((row, index) => {
        const task = tasks[index];
        const link = relationship(row, "r");
        const role = ROLE_OF[link.type];
        const document = cards.get(text(row, "document"));
        return task && role && document ? [{ ...task, role, evidence: evidenceOf(link, document) }] : [];
      }),
    },
    issued: {
      ...limited(issued, LIMIT),
      items: issued.slice(0, LIMIT).flatMap((row) => {
        const [card, link] = [cards.get(text(row, "document")), relationship(row, "r")];
        return card ? [{ ...card, evidence: evidenceOf(link, readers.get(link.id) ?? card) }] : [];
      }),
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
    // who issued a document that is only cited was read in another text
    printedNames: printedOf([...taskRows, ...issued.slice(0, LIMIT).filter((row) => row.own === true)], cards),
    succession: succession.map((row) => ({
      id: text(row, "organization"),
      name: text(row, "name"),
      year: numberOrNull(row.year),
      direction: text(row, "direction") === "before" ? "before" : "after",
    })),
  };
}

function partnersOf(found: Awaited<ReturnType<typeof rows>>): OrganizationPage["partners"] {
  const partners = new Map<string, OrganizationPage["partners"][number]>();
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
  const size = (partner: OrganizationPage["partners"][number]) => partner.ledBy + partner.leads + partner.together;
  return [...partners.values()]
    .sort((a, b) => size(b) - size(a) || (a.organization.id < b.organization.id ? -1 : 1))
    .slice(0, 60);
}

/** Every printed form that was merged into the body, with one place where it stands. */
function printedOf(
  found: Awaited<ReturnType<typeof rows>>,
  cards: ReadonlyMap<string, DocumentCard>,
): OrganizationPage["printedNames"] {
  const names = new Map<string, OrganizationPage["printedNames"][number]>();
  for (const row of found) {
    const link = relationship(row, "r");
    const name = textOrNull(link.properties.printedAs);
    const document = cards.get(text(row, "document"));
    if (name === null || !document) continue;
    const entry = names.get(name);
    if (entry) entry.count++;
    else names.set(name, { name, count: 1, evidence: evidenceOf(link, document) });
  }
  return [...names.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
