/** Lines under keys, in memory while they are few and in files of their own when they are many. */
import { createReadStream } from "node:fs";
import { appendFile, mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FULL, FULL_MESSAGE, StoreError } from "../store/index.ts";

/** characters that are held before they go to disk; each takes one or two bytes */
const HELD = 4 * 2 ** 20;

export interface Spill {
  /** a line holds no line break */
  add(key: string, line: string): void;
  /** to be awaited now and then: writes what is held where it has become much */
  settle(): Promise<void>;
  keys(): readonly string[];
  /** lines of a key */
  count(key: string): number;
  /** the lines of a key in the order in which they were added */
  lines(key: string): AsyncGenerator<string>;
  /** takes the files away */
  close(): Promise<void>;
}

/** @param folder where a folder for the files is made when they are needed; left out: the system's for such files */
export function createSpill(folder: string = tmpdir(), held: number = HELD): Spill {
  const parts = new Map<string, { lines: string[]; count: number; readonly file: string; written: boolean }>();
  let size = 0;
  let place: Promise<string> | undefined;
  const made = (): Promise<string> => {
    place ??= mkdir(folder, { recursive: true })
      .then(() => clear(folder))
      .then(() => mkdtemp(join(folder, `zhengmai-${process.pid}-`)));
    return place;
  };
  return {
    add(key, line) {
      const part = parts.get(key) ?? { lines: [], count: 0, file: String(parts.size), written: false };
      parts.set(key, part);
      part.lines.push(line);
      part.count++;
      size += line.length + 1;
    },
    async settle() {
      if (size < held) return;
      const at = await made();
      for (const part of parts.values()) {
        if (part.lines.length === 0) continue;
        await appendFile(join(at, part.file), `${part.lines.join("\n")}\n`).catch(asFull);
        part.lines = [];
        part.written = true;
      }
      size = 0;
    },
    keys: () => [...parts.keys()],
    count: (key) => parts.get(key)?.count ?? 0,
    async *lines(key) {
      const part = parts.get(key);
      if (part === undefined) return;
      if (part.written) yield* linesOf(join(await made(), part.file));
      yield* part.lines;
    },
    async close() {
      parts.clear();
      if (place !== undefined) await rm(await place, { recursive: true, force: true });
    },
  };
}

function asFull(error: unknown): never {
  throw FULL.test(String(error)) ? new StoreError("failed", FULL_MESSAGE, String(error)) : error;
}

/** Takes away what processes left behind that were killed. */
async function clear(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = Number(/^zhengmai-(\d+)-\w{6}$/u.exec(name)?.[1]);
    if (pid > 0 && !isRunning(pid)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Lines end with \n and nothing else: readline also breaks at U+2028, which JSON leaves as it is. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of createReadStream(path, { encoding: "utf8", highWaterMark: 2 ** 20 })) {
    const lines = `${rest}${String(chunk)}`.split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}
