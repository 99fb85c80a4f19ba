/** Imported files, kept beside the embedded graph: the text compressed, and a small file that makes it count. */
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
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
export function sourceFolder(folder: string, many = MANY, settledMs = SETTLED_MS): SourceFolder {
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
  const index = `${folder}.jsonl`;
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
      const changed = await lastChange(folder);
      const known = await readIndex(index, changed);
      if (known !== null) return known;
      const files = (await readdir(folder).catch(absent)) ?? [];
      const names = files.filter((file) => file.endsWith(".json")).sort();
      const found: StoredSourceName[] = [];
      for (let at = 0; at < names.length; at += READS_AT_ONCE) {
        const batch = names.slice(at, at + READS_AT_ONCE).map((file) => readFile(join(folder, file), "utf8"));
        for (const text of await Promise.all(batch)) found.push(JSON.parse(text) as StoredSourceName);
      }
      if (found.length >= many && changed !== null && Date.now() - changed > settledMs)
        await writeIndex(index, changed, found).catch(() => {});
      return found;
    },
  };
}

/** sources from which a list of their names is kept beside the folder: a file for each takes seconds to read */
const MANY = 2_000;
/** a folder that has not changed for so long will show the next change by another time */
const SETTLED_MS = 2_000;

/** When a file was last put into the folder or taken out. */
async function lastChange(folder: string): Promise<number | null> {
  return (await stat(folder).catch(absent))?.mtimeMs ?? null;
}

/** The list as it was kept, if the folder has not changed since; anything else than that is no list. */
async function readIndex(path: string, changed: number | null): Promise<readonly StoredSourceName[] | null> {
  const text = changed === null ? null : await readFile(path, "utf8").catch(() => null);
  const lines = text?.split("\n") ?? [];
  if (text === null || lines[0] !== `${changed}` || lines.at(-1) !== "whole") return null;
  return lines.slice(1, -1).map((line) => JSON.parse(line) as StoredSourceName);
}

async function writeIndex(path: string, changed: number, found: readonly StoredSourceName[]): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  await writeFile(temporary, [`${changed}`, ...found.map((each) => JSON.stringify(each)), "whole"].join("\n"));
  await rename(temporary, path);
}

function absent(error: unknown): null {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
  throw new StoreError("failed", "the folder of imported files cannot be read", String(error));
}
