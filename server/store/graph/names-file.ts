/**
 * Lists of names as files beside a store that one process alone writes into: FOLDER/LABEL.names. They say what the store holds
 * because they are taken away before anything is written into it, and made anew when somebody searches.
 */
import { renameSync } from "node:fs";
import { type FileHandle, mkdir, open, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { NodeLabel } from "../../model/index.ts";
import type { HeldNames, NameBytes } from "./names.ts";

/**
 * names, ids, starts, idStarts, then this many little-endian unsigned numbers of 32 bits: a mark that changes whenever any of it
 * does, nodes, bytes of the names, bytes of the ids.
 */
const FOOTER = 4;
const SHAPE = 0x5a4d_0001;
const WORD = Uint32Array.BYTES_PER_ELEMENT;

export interface NamesFolder {
  /** null where there is no whole file of as many nodes */
  open(label: NodeLabel, nodes: number): Promise<NameBytes | null>;
  /**
   * @param hold whether nothing has been written into the store since `names` were begun
   * @returns what reads them from the file, or `names` where there is none
   */
  keep(label: NodeLabel, names: HeldNames, hold: () => boolean): Promise<NameBytes>;
  /** To be done before anything is written. */
  forget(): Promise<void>;
}

export function namesFolder(folder: string): NamesFolder {
  const pathOf = (label: NodeLabel): string => join(folder, `${label}.names`);
  /** nothing is there that would have to be taken away */
  let clean = false;
  const opened = async (label: NodeLabel, nodes: number): Promise<NameBytes | null> => {
    const path = pathOf(label);
    const file = await open(path).catch(() => null);
    if (file === null) return null;
    try {
      const { size } = await file.stat();
      const last = size - FOOTER * WORD;
      if (last < 0) return null;
      const [shape, count = 0, names = 0, ids = 0] = await numbers(file, last, FOOTER);
      const length = count + 1;
      if (shape !== SHAPE || count !== nodes || names + ids + 2 * length * WORD !== last) return null;
      const starts = await numbers(file, names + ids, length);
      const idStarts = await numbers(file, names + ids + length * WORD, length);
      return { starts, idStarts, reading: (work) => readingFrom(path, work) };
    } finally {
      await file.close();
    }
  };
  return {
    open: opened,
    async keep(label, names, hold) {
      const { bytes, starts, idStarts } = names;
      const count = starts.length - 1;
      const namesEnd = starts[count] ?? 0;
      const temporary = `${pathOf(label)}.${process.pid}`;
      try {
        await mkdir(folder, { recursive: true });
        const file = await open(temporary, "w");
        try {
          for (const part of [bytes, starts, idStarts, Uint32Array.of(SHAPE, count, namesEnd, bytes.length - namesEnd)])
            await file.appendFile(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
        } finally {
          await file.close();
        }
        // a write that begins from here on finds the file
        if (hold()) {
          clean = false;
          renameSync(temporary, pathOf(label));
          return (await opened(label, count)) ?? names;
        }
      } catch {
        // they are in memory
      }
      await rm(temporary, { force: true }).catch(() => {});
      return names;
    },
    async forget() {
      if (clean) return;
      // a search that began before may put a file in meanwhile
      await rm(folder, { recursive: true, force: true, maxRetries: 10 });
      await settled(dirname(folder));
      clean = true;
    },
  };
}

/** What was taken out of a folder does not come back with the power. */
async function settled(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

async function readingFrom<T>(
  path: string,
  work: (read: (start: number, end: number) => Promise<Buffer>) => Promise<T>,
): Promise<T> {
  const file = await open(path);
  let room = Buffer.alloc(0);
  try {
    return await work(async (start, end) => {
      if (room.length < end - start) room = Buffer.allocUnsafeSlow(end - start);
      const { bytesRead } = await file.read(room, 0, end - start, start);
      return room.subarray(0, bytesRead);
    });
  } finally {
    await file.close();
  }
}

async function numbers(file: FileHandle, position: number, count: number): Promise<Uint32Array> {
  const found = new Uint32Array(count);
  await file.read(new Uint8Array(found.buffer), 0, count * WORD, position);
  return found;
}
