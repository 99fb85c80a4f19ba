/** Imported files on Neo4j: they lie, compressed, in "_" properties of their Source nodes. */
import { gunzipSync, gzipSync } from "node:zlib";
import type { StoredSource } from "../../model/index.ts";
import type { Engine } from "../graph/engine.ts";
import { StoreError, type Table } from "../port.ts";
import { together } from "./together.ts";

/** characters of imported files that are written in one transaction */
const MAX_TOGETHER = 4 * 2 ** 20;

/** @param own runs a statement of ours */
export function archiveOf(
  own: (statement: string, parameters: Record<string, unknown>, write?: boolean) => Promise<Table>,
): Pick<Engine, "putSource" | "getSource" | "removeSource" | "listSources"> {
  const put = together(
    async (rows: readonly { id: string; archive: string; names: readonly string[]; extractor: string }[]) => {
      await own(
        "UNWIND $rows AS row MERGE (s:Source {id: row.id}) SET s._archive = row.archive, s._names = row.names, s._extractor = row.extractor",
        { rows },
        true,
      );
      return rows.map(() => undefined);
    },
    { most: 64, heaviest: MAX_TOGETHER, weigh: ({ archive }) => archive.length },
  );
  const get = together(
    async (ids: readonly string[]) => {
      const { rows } = await own(
        "UNWIND $ids AS id MATCH (s:Source {id: id}) RETURN s.id AS id, s._archive AS archive",
        { ids },
      );
      const archives = new Map(rows.map(([id, archive]) => [id, archive]));
      return ids.map((id) => {
        const archive = archives.get(id);
        return typeof archive === "string" ? archive : null;
      });
    },
    { most: 16 },
  );

  return {
    putSource: (source) => {
      const archive = gzipSync(JSON.stringify(source)).toString("base64");
      return put({ id: nodeIdOf(source.id), archive, names: source.names, extractor: source.extractor });
    },
    async getSource(id) {
      const archive = await get(nodeIdOf(id));
      if (archive === null) return null;
      try {
        return JSON.parse(gunzipSync(Buffer.from(archive, "base64")).toString("utf8")) as StoredSource;
      } catch (error) {
        throw new StoreError("format", `the stored source ${id} is damaged; import the file again`, String(error));
      }
    },
    async removeSource(id) {
      await own(
        "MATCH (s:Source {id: $id}) REMOVE s._archive, s._names, s._extractor WITH s WHERE size(keys(s)) = 1 AND NOT (s)--() DELETE s",
        { id: nodeIdOf(id) },
        true,
      );
    },
    async listSources() {
      const { rows } = await own(
        "MATCH (s:Source) WHERE s._archive IS NOT NULL RETURN s.id AS id, s._names AS names, s._extractor AS extractor",
        {},
      );
      return rows
        .map(([id, names, extractor]) => ({
          id: String(id).slice(PREFIX.length),
          names: Array.isArray(names) ? names.map(String) : [],
          extractor: String(extractor),
        }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    },
  };
}

/** The node of an imported file is named src: and the file's hash (see resolve). */
const PREFIX = "src:";
const nodeIdOf = (id: string): string => `${PREFIX}${id}`;
