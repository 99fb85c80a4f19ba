/**
 * Decrees × places. A state is a statement about the corpus: "absent" means not found in the documents searched, which
 * are the place's held documents of the decree's date or later; "unknown" means that none of these is held.
 * A provincial decree has cells only for places of its province.
 */
import type { Coverage, CoverageState } from "../../model/api.ts";
import type { Store } from "../../store/index.ts";
import { relationship, rows, text } from "../rows.ts";
import { cardsOf, evidenceOf, levelOf } from "./cards.ts";

export interface CoverageOptions {
  readonly levels: readonly string[];
  /** only decrees of this year or later, and until */
  readonly from: string | null;
  readonly to: string | null;
  readonly limit: number;
}

const STATE_OF: Readonly<Record<string, CoverageState>> = {
  IMPLEMENTS: "implemented",
  FORWARDS: "implemented",
  BASED_ON: "basis",
  APPLIES: "mentioned",
  MENTIONS: "mentioned",
};
const STRENGTH: readonly CoverageState[] = ["implemented", "basis", "mentioned", "absent", "unknown"];
/** evidence shown in a cell; the rest is behind the decree's own page */
const EVIDENCE_PER_CELL = 5;

interface Citation {
  readonly place: string;
  readonly state: CoverageState;
  readonly source: string;
  readonly relationship: string;
}

export async function coverage(store: Store, options: CoverageOptions): Promise<Coverage> {
  const [citations, documents] = await Promise.all([
    rows(store, "coverage-citations", { levels: [...options.levels] }),
    rows(store, "coverage-documents", {}),
  ]);
  const places = new Map<string, { name: string; level: string; dates: string[] }>();
  for (const row of documents) {
    const entry = places.get(text(row, "place")) ?? {
      name: text(row, "name"),
      level: String(row.level ?? ""),
      dates: [],
    };
    entry.dates.push(text(row, "issuedOn"));
    places.set(text(row, "place"), entry);
  }
  const byDecree = new Map<string, Citation[]>();
  for (const row of citations) {
    const list = byDecree.get(text(row, "decree")) ?? [];
    list.push({
      place: text(row, "place"),
      state: STATE_OF[text(row, "type")] ?? "mentioned",
      source: text(row, "source"),
      relationship: text(row, "relationship"),
    });
    byDecree.set(text(row, "decree"), list);
  }
  const cards = await cardsOf(store, byDecree.keys());
  const wanted = [...byDecree]
    .flatMap(([id, list]) => {
      const document = cards.get(id);
      const year = document?.issuedOn?.slice(0, 4) ?? yearOf(document?.number ?? null);
      if (
        !document ||
        (options.from !== null && (year ?? "") < options.from) ||
        (options.to !== null && (year ?? "9999") > options.to)
      )
        return [];
      return [{ document, list, places: new Set(list.map((citation) => citation.place)).size }];
    })
    .sort((a, b) => b.places - a.places || b.list.length - a.list.length || (a.document.id < b.document.id ? -1 : 1));
  const columns = [...places]
    .filter(([, place]) => !["national", "provincial"].includes(place.level))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const shown = wanted.slice(0, options.limit);
  const evidence = await evidenceByCell(
    store,
    shown.flatMap(({ list }) => list),
  );
  return {
    places: columns.map(([id, place]) => {
      const dates = place.dates.filter((date) => date !== "").sort();
      return {
        id,
        name: place.name,
        level: levelOf(place.level),
        documents: place.dates.length,
        from: dates[0] ?? null,
        to: dates.at(-1) ?? null,
      };
    }),
    rows: shown.map(({ document, list }) => {
      const since = document.issuedOn ?? yearOf(document.number) ?? "";
      const applicable = columns.filter(([id]) => reaches(document, id));
      const cells = applicable.map(([placeId, place]) => {
        const own = list.filter((citation) => citation.place === placeId);
        const searched = place.dates.filter((date) => date >= since).length;
        const best = STRENGTH.find((state) => own.some((citation) => citation.state === state));
        const state: CoverageState = best ?? (searched > 0 ? "absent" : "unknown");
        return {
          placeId,
          state,
          searched,
          evidence: own
            .toSorted((a, b) => STRENGTH.indexOf(a.state) - STRENGTH.indexOf(b.state))
            .slice(0, EVIDENCE_PER_CELL)
            .flatMap((citation) => evidence.get(citation.relationship) ?? []),
        };
      });
      const totals = Object.fromEntries(
        STRENGTH.map((state) => [state, cells.filter((cell) => cell.state === state).length]),
      );
      return { document, cells, totals };
    }),
    total: wanted.length,
    limit: options.limit,
    truncated: wanted.length > options.limit,
  };
}

/** A provincial decree reaches the places of its province, whose codes share the first two digits (GB/T 2260). */
function reaches(document: { level: string; place: { id: string } | null }, placeId: string): boolean {
  if (document.level !== "provincial" || document.place === null) return true;
  return document.place.id.slice(0, "place:13".length) === placeId.slice(0, "place:13".length);
}

const yearOf = (number: string | null): string | null => /〔(\d{4})〕/.exec(number ?? "")?.[1] ?? null;

async function evidenceByCell(store: Store, citations: readonly Citation[]) {
  if (citations.length === 0) return new Map<string, ReturnType<typeof evidenceOf>>();
  const found = await rows(store, "relationships-by-id", {
    pairs: citations.map(({ source, relationship: id }) => [source, id]),
  });
  const readers = await cardsOf(
    store,
    found.map((row) => relationship(row, "r").start),
  );
  return new Map(
    found.flatMap((row) => {
      const link = relationship(row, "r");
      const reader = readers.get(link.start);
      return reader ? [[link.id, evidenceOf(link, reader)] as const] : [];
    }),
  );
}
