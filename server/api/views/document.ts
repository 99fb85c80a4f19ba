/** One document: what it is, what it speaks of, what speaks of it, its tasks and programs. */
import { CITING, type CitingFigures, OFTEN_CITED } from "../../figures/index.ts";
import type { DocumentCard, DocumentLink, DocumentPage, DocumentTasks } from "../../model/api.ts";
import { type State, statusAsOf } from "../../model/index.ts";
import type { NodeCell, Store } from "../../store/index.ts";
import { HttpProblem } from "../problem.ts";
import { count, node, numberOrNull, type Row, relationship, rows, text, textOrNull, texts } from "../rows.ts";
import { cardsOf, evidenceOf, limited } from "./cards.ts";
import { readersOf } from "./readers.ts";
import { tasksOf } from "./tasks.ts";

/** Finds a document by id, or by its number in any spelling. @throws HttpProblem 404 */
export async function findDocument(store: Store, key: string): Promise<NodeCell> {
  const [byId] = await rows(store, "document-by-id", { ids: key.startsWith("doc:") ? [key] : [`doc:${key}`] });
  if (byId) return node(byId, "d");
  const [byNumber] = await rows(store, "document-by-number", { number: key });
  if (byNumber) return node(byNumber, "d");
  const { hits } = await store.search("Document", key, 2);
  const squeezed = (value: unknown) => String(value ?? "").replaceAll(/[\s〔〕[\]（）()【】﹝﹞第]/g, "");
  const hit = hits.find(({ properties }) => squeezed(properties.number) === squeezed(key));
  const [bySpelling] = hit ? await rows(store, "document-by-id", { ids: [hit.id] }) : [];
  if (bySpelling) return node(bySpelling, "d");
  throw new HttpProblem(
    404,
    "noDocument",
    `no document of the graph is ${JSON.stringify(key)}; expected a number such as 国发〔2014〕49号, or an id; where the file that brought it was taken back, importing that file again brings it back`,
  );
}

const LIMIT = 500;
/** the first page of citations as the figures hold it; null where they do not */
export type KeptCiting = (id: string) => Promise<CitingFigures | null>;
const nothingKept: KeptCiting = async () => null;

/** `asOf`: ISO day for which the status is asked, or null; `sampleIds`: of the sources of the sample corpus; `kept`: of documents that very many speak of */
export async function documentPage(
  store: Store,
  key: string,
  asOf: string | null = null,
  sampleIds: ReadonlySet<string> = new Set(),
  kept: KeptCiting = nothingKept,
): Promise<DocumentPage> {
  const cell = await findDocument(store, key);
  const { id, properties } = cell;
  const [issuedBy, cites, citedBy, taskRows, units, programs, sources] = await Promise.all([
    rows(store, "document-issued-by", { id }),
    rows(store, "document-cites", { id }),
    citing(store, id, 0, CITING, kept),
    rows(store, "document-tasks", { id }),
    rows(store, "document-units", { id }),
    rows(store, "document-programs", { id }),
    rows(store, "document-source", { id }),
  ]);
  const cards = await cardsOf(store, [id, ...cites.slice(0, LIMIT).map(otherOf)]);
  const own = cards.get(id);
  if (!own) throw new HttpProblem(404, "noDocument", `no document of the graph is ${JSON.stringify(key)}`);
  const readers = await readersOf(
    store,
    issuedBy.map((row) => relationship(row, "r")),
  );
  // of several files that hold it, that whose text is shown; one that another carries has the id of its text's source alone
  const read = textOrNull(properties.sourceId)?.replace(/^src:/, "") ?? null;
  const source = sources.find((row) => node(row, "s").id === `src:${read}`) ?? sources[0];
  return {
    document: {
      ...own,
      effectiveOn: textOrNull(properties.effectiveOn),
      expiresOn: textOrNull(properties.expiresOn),
      aliases: texts(properties.aliases),
      otherNumbers: texts(properties.otherNumbers),
      sample: read !== null && sampleIds.has(read),
      source: source ? { id: node(source, "s").id, name: String(node(source, "s").properties.name ?? "") } : null,
      lineStart: numberOrNull(properties.lineStart),
      lineEnd: numberOrNull(properties.lineEnd),
      statusAsOf: asOf === null ? null : await statusOf(store, cell, asOf),
    },
    issuedBy: issuedBy.map((row) => {
      const link = relationship(row, "r");
      return {
        organization: { id: text(row, "organization"), name: text(row, "name") },
        evidence: evidenceOf(link, readers.get(link.id) ?? own),
      };
    }),
    cites: { ...limited(cites, LIMIT), items: linksOf(cites.slice(0, LIMIT), cards, () => own) },
    citedBy,
    tasks: await taskList(store, taskRows, own, 0, LIMIT),
    units: units.map((row) => ({
      organization: { id: text(row, "organization"), name: text(row, "name") },
      tasks: count(row, "tasks"),
    })),
    programs: {
      ...limited(programs, LIMIT),
      items: programs.slice(0, LIMIT).map((row) => ({
        program: { id: node(row, "p").id, name: String(node(row, "p").properties.name ?? "") },
        evidence: evidenceOf(relationship(row, "r"), own),
      })),
    },
  };
}

/** A page of the tasks of a document, in the order of its text. @throws HttpProblem 404 */
export async function documentTasks(store: Store, key: string, skip: number, limit: number): Promise<DocumentTasks> {
  const { id } = await findDocument(store, key);
  const [cards, found] = await Promise.all([cardsOf(store, [id]), rows(store, "document-tasks", { id })]);
  const own = cards.get(id);
  if (!own) throw new HttpProblem(404, "noDocument", `no document of the graph is ${JSON.stringify(key)}`);
  return taskList(store, found, own, skip, limit);
}

async function taskList(
  store: Store,
  found: readonly Row[],
  own: DocumentCard,
  skip: number,
  limit: number,
): Promise<DocumentTasks> {
  const shown = found.slice(skip, skip + limit).map((row) => node(row, "t"));
  return {
    total: found.length,
    limit,
    truncated: found.length > skip + limit,
    items: [...(await tasksOf(store, shown, () => own))],
  };
}

/** A page of the documents that speak of a document, newest first, and how many there are. */
export async function citing(
  store: Store,
  id: string,
  skip: number,
  limit: number,
  kept: KeptCiting = nothingKept,
): Promise<DocumentPage["citedBy"]> {
  const [counted] = await rows(store, "document-cited-by-count", { id });
  const total = count(counted ?? {}, "total");
  const known = skip === 0 && limit === CITING && total > OFTEN_CITED ? await kept(id) : null;
  const found: readonly Row[] =
    known?.total === total
      ? known.rows.map(([r = null, other = null]) => ({ r, other }))
      : await rows(store, "document-cited-by", { id, skip, limit });
  const cards = await cardsOf(store, found.map(otherOf));
  return { total, limit, truncated: total > skip + found.length, items: linksOf(found, cards, (other) => other) };
}

/** The state on a day with the sentence that decides it, in this text or in the one that says so. */
async function statusOf(store: Store, { id, properties }: NodeCell, date: string) {
  const given: Record<string, string | boolean> = {};
  for (const [key, value] of Object.entries(properties))
    if (typeof value === "string" || typeof value === "boolean") given[key] = value;
  const status = statusAsOf(given, date);
  const [type, own] = SAID_BY[status.state] ?? [null, null];
  const said = type === null || status.by === null ? [] : await rows(store, "document-said-by", { id, by: status.by });
  const link = said.map((row) => relationship(row, "r")).find((one) => one.type === type);
  const quote = own === null ? link?.properties.quote : properties[own];
  return { ...status, quote: textOrNull(quote) };
}

/** state → relationship whose sentence says so, or property that holds the sentence */
const SAID_BY: Readonly<Partial<Record<State, readonly [string, null] | readonly [null, string]>>> = {
  repealed: ["REPEALS", null],
  replaced: ["REPEALS", null],
  suspended: ["SUSPENDS", null],
  amended: ["AMENDS", null],
  expired: [null, "expiresQuote"],
  inForce: [null, "expiresQuote"],
  notEffective: [null, "effectiveQuote"],
  trial: [null, "trialQuote"],
};

const otherOf = (row: Row): string => text(row, "other");

/** Rows of (r, other) as links; `reader` says in which of the two texts the words stand. */
export function linksOf(
  found: readonly Row[],
  cards: ReadonlyMap<string, DocumentCard>,
  reader: (other: DocumentCard) => DocumentCard,
): DocumentLink[] {
  return found.flatMap((row) => {
    const other = cards.get(otherOf(row));
    return other ? [{ document: other, evidence: evidenceOf(relationship(row, "r"), reader(other)) }] : [];
  });
}
