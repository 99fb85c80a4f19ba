/** What the corpus holds. */
import type { Figures } from "../../figures/index.ts";
import type { Overview } from "../../model/api.ts";
import { LEVELS } from "../../model/index.ts";
import type { Store } from "../../store/index.ts";
import { cardsOf, levelOf, tallied } from "./cards.ts";

export interface CorpusFacts {
  readonly hash: string;
  readonly sources: number;
  /** of the sample corpus, whose texts are restated */
  readonly sampleSources: number;
  /** only the sample corpus is loaded */
  readonly sample: boolean;
}

export async function overview(store: Store, figures: Figures, corpus: CorpusFacts): Promise<Overview> {
  const { nodes, relationships, held, cited, documents, coverage, mostCited } = await figures.overview();
  const cards = await cardsOf(
    store,
    mostCited.map(([id]) => id),
  );
  return {
    corpus: { ...corpus },
    nodes: { ...nodes },
    relationships: { ...relationships },
    held,
    cited,
    byLevel: tallied(documents.map(([level, , count]) => [levelOf(level), levelOf(level), count])).sort(
      (a, b) => LEVELS.indexOf(levelOf(a.key)) - LEVELS.indexOf(levelOf(b.key)),
    ),
    byYear: tallied(documents.flatMap(([, year, count]) => (year === "" ? [] : [[year, year, count] as const]))),
    byPlace: tallied(coverage.map(([id, name, , , count]) => [id, name, count])),
    coverage: coverage.map(([placeId, place, level, year, count]) => ({
      placeId,
      place,
      level: levelOf(level),
      year: year === "" ? null : Number(year),
      count,
    })),
    mostCited: mostCited.flatMap(([id, count]) => {
      const document = cards.get(id);
      return document ? [{ document, count }] : [];
    }),
  };
}
