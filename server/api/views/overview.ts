/** What the corpus holds. */
import type { Overview } from "../../model/api.ts";
import type { Store } from "../../store/index.ts";
import { count, rows, text } from "../rows.ts";
import { cardsOf, levelOf, tallied } from "./cards.ts";

export interface CorpusFacts {
  readonly hash: string;
  readonly sources: number;
  /** only the sample corpus is loaded */
  readonly sample: boolean;
}

export async function overview(store: Store, corpus: CorpusFacts): Promise<Overview> {
  const [counts, documents, coverage, cited] = await Promise.all([
    store.counts(),
    rows(store, "overview-documents", {}),
    rows(store, "overview-coverage", {}),
    rows(store, "overview-most-cited", { limit: 12 }),
  ]);
  const held = documents.filter((row) => row.held === true);
  const sum = (list: typeof documents) => list.reduce((total, row) => total + count(row, "count"), 0);
  const cards = await cardsOf(
    store,
    cited.map((row) => text(row, "document")),
  );
  return {
    corpus: { hash: corpus.hash, sources: corpus.sources, sample: corpus.sample },
    nodes: { ...counts.nodes },
    relationships: { ...counts.relationships },
    held: sum(held),
    cited: sum(documents) - sum(held),
    byLevel: tallied(held.map((row) => [levelOf(row.level), levelOf(row.level), count(row, "count")])),
    byYear: tallied(
      held.filter((row) => row.year !== "").map((row) => [text(row, "year"), text(row, "year"), count(row, "count")]),
    ),
    byPlace: tallied(coverage.map((row) => [text(row, "place"), text(row, "name"), count(row, "count")])),
    coverage: coverage.map((row) => ({
      placeId: text(row, "place"),
      place: text(row, "name"),
      level: levelOf(row.level),
      year: row.year === "" ? null : Number(row.year),
      count: count(row, "count"),
    })),
    mostCited: cited.flatMap((row) => {
      const document = cards.get(text(row, "document"));
      return document ? [{ document, count: count(row, "citing") }] : [];
    }),
  };
}
