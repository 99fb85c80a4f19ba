/** What a whole import has to give: the graph and the link report of the stored sources, computed at once in memory. */
import { corpusOf } from "../../server/ingest/corpus.ts";
import type { ImportOptions } from "../../server/ingest/index.ts";
import type { Graph, Link } from "../../server/model/index.ts";
import { type ResolverSource, resolve } from "../../server/resolve/index.ts";
import type { Store } from "../../server/store/index.ts";

export async function computeGraph(
  store: Store,
  options: ImportOptions = {},
): Promise<{ readonly graph: Graph; readonly links: readonly Link[] }> {
  const corpus: ResolverSource[] = [];
  for await (const { text: _, pageStarts: __, ...source } of corpusOf(store, options)) corpus.push(source);
  return resolve(corpus, options.corrections ?? []);
}
