/** Imported files, kept beside the embedded graph: the text compressed, and a small file that makes it count. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { StoredSource } from "../../model/index.ts";
import { FULL, FULL_MESSAGE, type StoredSourceName, StoreError } from "../port.ts";

const pack = promisify(gzip);
const unpack = promisify(gunzip);

export interface SourceFolder {
  put(source: StoredSource): Promise<void>;
  get(id: string): Promise<StoredSource | null>;
  remove(id: string): Promise<void>;
  list(): Promise<readonly StoredSourceName[]>;
}

/** open files */
const READS_AT_ONCE = 64;

/** ID.json.gz holds the source, ID.json its names. The second is written last and taken away first: without it there is no source. */
export function sourceFolder(folder: string): SourceFolder {
  const at = (id: string, end: string): string => {
    if (!/^[\w-]{1,128}$/u.test(id))
      throw new StoreError("failed", `expected a source id of letters and digits, got ${JSON.stringify(id)}`);
    return join(folder, `${id}${end}`);
  };
  const write = async (path: string, content: string | Buffer): Promise<void> => {
    const temporary = `${path}.${process.pid}.tmp`;
    try {
      await writeFile(temporary, content, { flush: true });
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      const full = FULL.test(String(error));
      const message = full ? FULL_MESSAGE : `the folder ${folder} cannot be written; choose another with ZHENGMAI_DATA`;
      throw new StoreError("failed", message, String(error));
    }
  };
  return {
    async put(source) {
      await mkdir(folder, { recursive: true });
      await write(at(source.id, ".json.gz"), await pack(JSON.stringify(source)));
      await write(
        at(source.id, ".json"),
        JSON.stringify({ id: source.id, names: source.names, extractor: source.extractor }),
      );
    },
    async get(id) {
      const content = await readFile(at(id, ".json"))
        .then(() => readFile(at(id, ".json.gz")))
        .catch(absent);
      if (content === null) return null;
      try {
        return JSON.parse((await unpack(content)).toString("utf8")) as StoredSource;
      } catch (error) {
        throw new StoreError("format", `the stored source ${id} is damaged; import the file again`, String(error));
      }
    },
    async remove(id) {
      await rm(at(id, ".json"), { force: true });
      await rm(at(id, ".json.gz"), { force: true });
    },
    async list() {
      const files = (await readdir(folder).catch(absent)) ?? [];
      const names = files.filter((file) => file.endsWith(".json")).sort();
      const found: StoredSourceName[] = [];
      for (let at = 0; at < names.length; at += READS_AT_ONCE) {
        const batch = names.slice(at, at + READS_AT_ONCE).map((file) => readFile(join(folder, file), "utf8"));
        for (const text of await Promise.all(batch)) found.push(JSON.parse(text) as StoredSourceName);
      }
      return found;
    },
  };
}

function absent(error: unknown): null {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
  throw new StoreError("failed", "the folder of imported files cannot be read", String(error));
}
