/** The imported files, by name: those that people brought before those of the sample. */
import { EXTRACTOR_VERSION } from "../../ingest/index.ts";
import type { SourceList } from "../../model/api.ts";
import type { Store } from "../../store/index.ts";
import { count, rows, text } from "../rows.ts";

export async function sourceList(
  store: Store,
  sample: ReadonlySet<string>,
  { name, skip, limit }: { readonly name: string | null; readonly skip: number; readonly limit: number },
): Promise<SourceList> {
  const all = await store.listSources();
  const wanted = name?.toLowerCase() ?? "";
  const named = all
    .filter(({ names }) => names.some((one) => one.toLowerCase().includes(wanted)))
    .map(({ id, names }) => ({ id, names, sample: sample.has(id) }))
    .sort(
      (a, b) =>
        Number(a.sample) - Number(b.sample) ||
        (a.names[0] ?? "").localeCompare(b.names[0] ?? "", "zh-CN", { numeric: true }),
    );
  const items = named.slice(skip, skip + limit);
  const counts = new Map<string, number>();
  for (const row of await rows(store, "source-counts", { ids: items.map(({ id }) => `src:${id}`) }))
    counts.set(text(row, "id"), count(row, "documents"));
  return {
    items: items.map(({ id, names, sample: restated }) => ({
      id,
      name: names[0] ?? id,
      further: names.slice(1),
      documents: counts.get(`src:${id}`) ?? 0,
      sample: restated,
    })),
    total: named.length,
    skip,
    older: all.filter(({ extractor }) => extractor !== EXTRACTOR_VERSION).length,
  };
}
