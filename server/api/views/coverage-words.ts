/** The words behind the cells of the coverage, and the ways by which a decree is answered through other documents. */
import { chains, type Figures } from "../../figures/index.ts";
import type { Cascade, CoverageCell, DocumentCard, Evidence } from "../../model/api.ts";
import type { RelationshipCell, Store } from "../../store/index.ts";
import { type Row, relationship, rows, text } from "../rows.ts";
import { cardsOf, evidenceOf } from "./cards.ts";
import { CASCADE_TYPES, cascade } from "./cascade.ts";
import { answering, type Column, reaches } from "./reach.ts";

type By = "place" | "year";
type Step = CoverageCell["through"][number]["steps"][number];

const STRENGTH: Readonly<Record<string, number>> = { IMPLEMENTS: 0, FORWARDS: 0, BASED_ON: 1 };
/** evidence that comes with a cell at most; the rest is behind the decree's own page */
const EVIDENCE_PER_CELL = 5;
/** documents of a cascade that are looked through for ways */
const CASCADE = 1_500;

/** The words of one column that answer one decree, strongest first; `place` narrows the answers as in the matrix. */
export async function coverageCell(
  store: Store,
  figures: Figures,
  decree: string,
  { by, column, place }: { readonly by: By; readonly column: string; readonly place: string | null },
  limit: number,
): Promise<CoverageCell> {
  const [found, cards, places] = await Promise.all([
    // a decree may be spoken of by tens of thousands: only those of the cell are read
    by === "place"
      ? rows(store, "coverage-cell", { decree, place: column })
      : rows(store, "coverage-year", { decree, year: column }),
    cardsOf(store, [decree]),
    answering(figures, place),
  ]);
  const cells = linksByCell(found, cards, places, by);
  const card = cards.get(decree);
  const asked = new Set(places.flatMap(({ id }) => (card !== undefined && reaches(card, id) ? [id] : [])));
  const isOfCell = (row: Row): boolean =>
    asked.has(text(row, "place")) &&
    (by === "place" ? text(row, "place") : text(row, "issuedOn").slice(0, 4)) === column;
  return {
    evidence: await evidenceFrom(store, (cells.get(`${decree} ${column}`) ?? []).slice(0, limit)),
    through: card === undefined ? [] : await throughOf(store, decree, isOfCell, limit),
  };
}

/** By decree and column, the strongest few words of each cell. */
export async function evidenceByCell(
  store: Store,
  decrees: ReadonlyMap<string, DocumentCard>,
  places: readonly Column[],
  by: By,
): Promise<ReadonlyMap<string, Evidence[]>> {
  const found = await rows(store, "coverage-evidence", { ids: [...decrees.keys()] });
  const links = [...linksByCell(found, decrees, places, by)].map(
    ([key, own]) => [key, own.slice(0, EVIDENCE_PER_CELL)] as const,
  );
  const all = await evidenceFrom(
    store,
    links.flatMap(([, own]) => own),
  );
  const known = new Map(all.map((evidence) => [evidence.relationshipId, evidence]));
  return new Map(links.map(([key, own]) => [key, own.flatMap(({ id }) => known.get(id) ?? [])]));
}

/** Relationships by decree and column, strongest first, then by the ids of their documents. */
function linksByCell(
  found: readonly Row[],
  cards: ReadonlyMap<string, DocumentCard>,
  places: readonly Column[],
  by: By,
): ReadonlyMap<string, readonly RelationshipCell[]> {
  const answers = new Set(places.map(({ id }) => id));
  // of a document of several places there is a row for each
  const cells = new Map<string, Map<string, RelationshipCell>>();
  for (const row of found) {
    const [decree, place] = [text(row, "decree"), text(row, "place")];
    const card = cards.get(decree);
    if (!answers.has(place) || card === undefined || !reaches(card, place)) continue;
    const key = `${decree} ${by === "place" ? place : text(row, "year")}`;
    const link = relationship(row, "r");
    cells.set(key, (cells.get(key) ?? new Map<string, RelationshipCell>()).set(link.id, link));
  }
  const rank = ({ type }: RelationshipCell): number => STRENGTH[type] ?? 2;
  return new Map(
    [...cells].map(([key, links]) => [
      key,
      [...links.values()].sort((a, b) => rank(a) - rank(b) || order(a.start, b.start) || order(a.id, b.id)),
    ]),
  );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function evidenceFrom(store: Store, links: readonly RelationshipCell[]): Promise<Evidence[]> {
  const readers = await cardsOf(
    store,
    links.map((link) => link.start),
  );
  return links.flatMap((link) => {
    const reader = readers.get(link.start);
    return reader ? [evidenceOf(link, reader)] : [];
  });
}

/** The documents of a cell that answer a decree through others, by date. */
async function throughOf(
  store: Store,
  decree: string,
  isOfCell: (row: Row) => boolean,
  limit: number,
): Promise<CoverageCell["through"]> {
  const whole = await cascade(store, decree, { direction: "down", types: CASCADE_TYPES, limit: CASCADE });
  const ways = waysIn(whole);
  const found = await rows(store, "figures-dates", { ids: [...ways.keys()] });
  const own = new Set(found.filter(isOfCell).map((row) => text(row, "document")));
  return whole.documents
    .filter(({ id }) => own.has(id))
    .sort((a, b) => order(a.issuedOn ?? "~", b.issuedOn ?? "~") || order(a.id, b.id))
    .slice(0, limit)
    .map((document) => ({ document, steps: [...(ways.get(document.id) ?? [])] }));
}

/** For every document that answers the root only through others, the shortest way to it, breadth first. */
export function waysIn({ root, documents, edges }: Cascade): ReadonlyMap<string, readonly Step[]> {
  const cards = new Map(documents.map((card) => [card.id, card]));
  const links = chains();
  const from = new Map<string, { readonly id: string; readonly evidence: Evidence }[]>();
  const put = (at: string, id: string, evidence: Evidence): void => {
    from.set(at, [...(from.get(at) ?? []), { id, evidence }]);
  };
  for (const edge of edges) {
    links.add(edge.from, edge.to, edge.type);
    put(edge.to, edge.from, edge.evidence);
    // an instrument goes on with the notice that issues it
    if (edge.type === "CARRIES") put(edge.from, edge.to, edge.evidence);
  }
  const ways = new Map<string, readonly Step[]>([[root.id, []]]);
  for (const [at, way] of ways) {
    const to = cards.get(at);
    if (to === undefined) continue;
    for (const { id, evidence } of from.get(at) ?? []) if (!ways.has(id)) ways.set(id, [{ to, evidence }, ...way]);
  }
  return new Map([...ways].filter(([id]) => links.reached(id).has(root.id)));
}
