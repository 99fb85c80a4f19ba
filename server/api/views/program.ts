/** One program: the documents that name it, in order of time, what belongs to it, who is charged, and the programs beside it. */
import type { Evidence, ProgramDocuments, ProgramPage } from "../../model/api.ts";
import type { Store } from "../../store/index.ts";
import { HttpProblem } from "../problem.ts";
import { order, type Row, relationship, rows, text } from "../rows.ts";
import { cardsOf, evidenceOf } from "./cards.ts";
import { linksOf } from "./document.ts";
import { countsOfBodies, dutiesOf, FIRST, yearsOf } from "./duties-of.ts";
import { bodySides } from "./lists.ts";
import { apiNode, findNode } from "./node.ts";
import { printedOf } from "./organization.ts";
import { sizeOf } from "./place.ts";

/** With all the rows of its lists. */
export async function programPage(store: Store, id: string): Promise<Omit<ProgramPage, "totals">> {
  const program = await findNode(store, id, "Program");
  const [{ duties, entries }, documents, besides] = await Promise.all([
    dutiesOf(store, { kind: "program", id }),
    rows(store, "program-documents", { id }),
    rows(store, "program-beside", { id }),
  ]);
  const both = new Map(duties.programs.map(({ program: { id: other }, tasks }) => [other, tasks]));
  const beside = new Map<string, ProgramPage["beside"][number]>();
  for (const row of besides) {
    const other = text(row, "program");
    const entry = beside.get(other) ?? {
      program: { id: other, name: text(row, "name") },
      documents: 0,
      tasks: both.get(other) ?? 0,
    };
    entry.documents++;
    beside.set(other, entry);
  }
  const bodies = [...countsOfBodies(entries)]
    .map(([body, { name, counts }]) => ({ organization: { id: body, name }, counts }))
    .sort(
      (a, b) =>
        b.counts.lead - a.counts.lead ||
        sizeOf(b.counts) - sizeOf(a.counts) ||
        order(a.organization.id, b.organization.id),
    );
  return {
    program: apiNode(program),
    ...duties,
    named: await linkPage(store, id, documents, 0, FIRST),
    documentsByYear: yearsOf(documents.map((row) => text(row, "issuedOn"))),
    printedNames: printedOf(documents.map((row) => ({ ...row, times: 1 }))),
    bodies,
    bodySides: bodySides(bodies),
    beside: [...beside.values()].sort(
      (a, b) => b.documents - a.documents || b.tasks - a.tasks || order(a.program.id, b.program.id),
    ),
  };
}

/** A page of the documents that name a program, the oldest first. @param beside id of another that they name too @param year of their day, `none` of what has no day */
export async function programDocuments(
  store: Store,
  id: string,
  {
    beside,
    year,
    skip,
    limit,
  }: { readonly beside: string | null; readonly year: string | null; readonly skip: number; readonly limit: number },
): Promise<ProgramDocuments> {
  await findNode(store, id, "Program");
  const [documents, besides] = await Promise.all([
    rows(store, "program-documents", { id }),
    beside === null ? [] : rows(store, "program-beside", { id }),
  ]);
  const both = new Set(besides.flatMap((row) => (row.program === beside ? [text(row, "document")] : [])));
  const wanted = documents.filter(
    (row) =>
      (beside === null || both.has(text(row, "document"))) &&
      (year === null || (text(row, "issuedOn").slice(0, 4) || "none") === year),
  );
  return linkPage(store, id, wanted, skip, limit);
}

async function linkPage(
  store: Store,
  id: string,
  documents: readonly Row[],
  skip: number,
  limit: number,
): Promise<ProgramDocuments> {
  const shown = documents
    .toSorted((a, b) => order(dayOf(a), dayOf(b)) || order(text(a, "document"), text(b, "document")))
    .slice(skip, skip + limit)
    .map((row) => text(row, "document"));
  const [links, cards] = await Promise.all([
    shown.length === 0 ? [] : rows(store, "program-links", { id, documents: shown }),
    cardsOf(store, shown),
  ]);
  const of = new Map(links.map((row) => [text(row, "other"), row]));
  return {
    total: documents.length,
    limit,
    truncated: documents.length > skip + limit,
    items: linksOf(
      shown.flatMap((document): readonly Row[] => {
        const row = of.get(document);
        return row ? [row] : [];
      }),
      cards,
      (other) => other,
    ),
  };
}

/** what has no day stands last */
const dayOf = (row: Row): string => text(row, "issuedOn") || "~";

/** Where a program is named in some words: in the newest document that does. @throws HttpProblem 404 */
export async function programWords(store: Store, id: string, name: string): Promise<Evidence> {
  const [row] = await rows(store, "program-name", { id, name });
  const document = row && (await cardsOf(store, [text(row, "document")])).get(text(row, "document"));
  if (!row || !document)
    throw new HttpProblem(404, "noNode", `no text names ${JSON.stringify(id)} ${JSON.stringify(name)}`);
  return evidenceOf(relationship(row, "r"), document);
}
