/**
 * The newest citations of documents that very many speak of. To find a hundred among tens of thousands the engine sorts all and
 * unpacks every citation that it holds (a million nodes: 0.3 s and 120 MB for one page), so that page is kept with the figures.
 */
import type { Cell } from "../store/index.ts";
import { filesOf } from "./files.ts";
import { CITING, type CitingFigures, type FigureSink } from "./shapes.ts";

type Read = (name: string, parameters: Record<string, unknown>) => Promise<readonly (readonly Cell[])[]>;

export async function writeCiting(ids: readonly string[], read: Read, sink: FigureSink): Promise<void> {
  for (const id of ids) {
    const [counted] = await read("document-cited-by-count", { id });
    const rows = await read("document-cited-by", { id, skip: 0, limit: CITING });
    await sink.add("citing", JSON.stringify({ id, total: Number(counted?.[0] ?? 0), rows } satisfies CitingFigures));
  }
}

/** The newest citations of a document as they were kept for the corpus of a hash; null where none were. */
export async function keptCiting(dataFolder: string, hash: string, id: string): Promise<CitingFigures | null> {
  const begins = `{"id":${JSON.stringify(id)},`;
  for await (const line of filesOf(dataFolder, hash)?.lines("citing") ?? [])
    if (line.startsWith(begins)) return JSON.parse(line) as CitingFigures;
  return null;
}
