/** Figures as files: <dataFolder>/figures/HASH-SHAPE/NAME.jsonl. A folder that has its name is whole. */
import { existsSync } from "node:fs";
import { appendFile, type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { FigureLines, FigureName, FigureSink } from "./shapes.ts";

/** changes whenever the lines do, so that lines of an older program are not read as ours */
const SHAPE = 7;
/** characters that are written at once */
const WRITTEN = 2 ** 20;

/** makes the names of unfinished folders differ, as two may be made at once */
let made = 0;

const folderOf = (dataFolder: string): string => join(dataFolder, "figures");
const nameOf = (hash: string): string => `${hash}-${SHAPE}`;

/** The figures were taken away while they were read: the graph is about to change. */
export class FiguresGone extends Error {
  constructor() {
    super("the graph began to change while its figures were read; ask again in a moment");
    this.name = "FiguresGone";
  }
}

/** At once: who reads them meanwhile never finds some of them. */
export async function forgetFiles(dataFolder: string): Promise<void> {
  const aside = `${folderOf(dataFolder)}.${process.pid}.${++made}`;
  try {
    await rename(folderOf(dataFolder), aside);
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
  await rm(aside, { recursive: true, force: true, maxRetries: 10 });
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");

/**
 * @returns null where there are none for this hash
 * @throws FiguresGone when lines are read that were taken away since
 */
export function filesOf(dataFolder: string, hash: string): FigureLines | null {
  const folder = join(folderOf(dataFolder), nameOf(hash));
  if (!existsSync(folder)) return null;
  return {
    bytes: 0,
    gone: () => !existsSync(folder),
    async *lines(name) {
      let rest = "";
      const file = await opened(folder, name);
      if (file === null) return;
      for await (const chunk of file.createReadStream({ encoding: "utf8", highWaterMark: 2 ** 20 })) {
        const lines = `${rest}${String(chunk)}`.split("\n");
        rest = lines.pop() ?? "";
        yield* lines;
      }
    },
  };
}

/** @returns null where there are no lines of this name */
async function opened(folder: string, name: FigureName): Promise<FileHandle | null> {
  try {
    return await open(join(folder, `${name}.jsonl`));
  } catch (error) {
    if (!isMissing(error)) throw error;
    if (!existsSync(folder)) throw new FiguresGone();
    return null;
  }
}

/**
 * Nothing is kept where `make` fails, or where the folder was taken away meanwhile: a change has begun.
 * @param make rejects too where the graph has changed while it was read
 */
export async function keepFiles(
  dataFolder: string,
  hash: string,
  make: (sink: FigureSink) => Promise<void>,
): Promise<void> {
  const folder = folderOf(dataFolder);
  const temporary = join(folder, `${hash}.${process.pid}.${++made}`);
  await forgetFiles(dataFolder);
  await mkdir(temporary, { recursive: true });
  try {
    await write(temporary, make);
    await rename(temporary, join(folder, nameOf(hash)));
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
}

async function write(folder: string, make: (sink: FigureSink) => Promise<void>): Promise<void> {
  const held = new Map<FigureName, string>();
  const flush = async (name: FigureName): Promise<void> => {
    await appendFile(join(folder, `${name}.jsonl`), held.get(name) ?? "");
    held.delete(name);
  };
  await make({
    async add(name, line) {
      const text = `${held.get(name) ?? ""}${line}\n`;
      held.set(name, text);
      if (text.length > WRITTEN) await flush(name);
    },
  });
  for (const name of [...held.keys()]) await flush(name);
}
