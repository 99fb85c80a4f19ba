/** Door of the room: the graph as a stream of text in the formats that other programs read. */
import type { Store } from "../store/index.ts";
import { csv } from "./csv.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { jsonl } from "./jsonl.ts";

export { type ArchiveSummary, checkArchive, restoreSources, writeArchive } from "./archive.ts";
export { exportNeo4jAdmin } from "./neo4j-admin.ts";

export const EXPORT_FORMATS = ["jsonl", "csv", "graphml", "gexf"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  jsonl: "application/x-ndjson; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  graphml: "application/graphml+xml; charset=utf-8",
  gexf: "application/gexf+xml; charset=utf-8",
};

/** Chunks of text, about 64 kB each; the same graph gives the same characters on either engine. */
export async function* exportGraph(store: Store, format: ExportFormat): AsyncGenerator<string> {
  const write = { jsonl, csv, graphml, gexf }[format];
  let chunk = "";
  for await (const line of write(store)) {
    chunk += line;
    if (chunk.length > 65_536) {
      yield chunk;
      chunk = "";
    }
  }
  if (chunk !== "") yield chunk;
}
