/** The words behind the cells of the coverage. */
import type { Figures } from "../../figures/index.ts";
import type { CoverageCell, DocumentCard, Evidence } from "../../model/api.ts";
import type { RelationshipCell, Store } from "../../store/index.ts";
import { order, type Row, relationship, rows, text } from "../rows.ts";
import { cardsOf, evidenceOf } from "./cards.ts";
import { waysFromDecree, waysFromPlace } from "./coverage-ways.ts";
import { answering, type Column, reaches } from "./reach.ts";

type By = "place" | "year";

const STRENGTH: Readonly<Record<string, number>> = { IMPLEMENTS: 0, FORWARDS: 0, BASED_ON: 1 };
/** evidence that comes with a cell at most; the rest is behind the decree's own page */
const EVIDENCE_PER_CELL = 5;

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
  const through = async (): Promise<CoverageCell["through"]> => {
    if (card === undefined) return [];
    if (by === "place") return asked.has(column) ? waysFromPlace(store, card, column, limit) : [];
    const isOfYear = (row: Row): boolean =>
      asked.has(text(row, "place")) && text(row, "issuedOn").slice(0, 4) === column;
    return waysFromDecree(store, decree, isOfYear, limit);
  };
  return {
    evidence: await evidenceFrom(store, (cells.get(`${decree} ${column}`) ?? []).slice(0, limit)),
    through: await through(),
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
