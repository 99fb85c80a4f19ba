/** Writing to the terminal or a pipe without filling memory, and without a complaint when the reader has left. */
import { once } from "node:events";
import { fstatSync, writeSync } from "node:fs";

/** standard output or standard error */
type Output = NodeJS.WriteStream & { readonly fd: number };

/**
 * Writes a line and waits while the receiver is slow. Resolves to false once nobody reads any more
 * (`zhengmai extract … | head`): the caller then stops.
 * @throws what the system says of a file that cannot take it all: ENOSPC, EFBIG
 */
export async function writeLine(stream: Output, line: string): Promise<boolean> {
  if (isFile(stream)) {
    writeWhole(stream.fd, `${line}\n`);
    return true;
  }
  if (stream.destroyed || !stream.writable) return false;
  guard(stream);
  if (!stream.write(`${line}\n`)) {
    try {
      await once(stream, "drain");
    } catch {
      return false;
    }
  }
  return !stream.destroyed && stream.writable;
}

export interface LineWriter {
  /** False once nobody reads any more. */
  readonly write: (line: string) => Promise<boolean>;
  /** Hands on what is held back. */
  readonly flush: () => Promise<boolean>;
}

/** characters that are held back, before they are written together */
const TOGETHER = 64 * 1024;

/** {@link writeLine} for many lines: a call of the system for each takes longer than most documents do. */
export function lineWriter(stream: Output): LineWriter {
  let lines: string[] = [];
  let held = 0;
  const flush = async (): Promise<boolean> => {
    if (lines.length === 0) return !stream.destroyed && stream.writable;
    const together = lines.join("\n");
    lines = [];
    held = 0;
    return writeLine(stream, together);
  };
  const write = async (line: string): Promise<boolean> => {
    lines.push(line);
    held += line.length;
    return held < TOGETHER || flush();
  };
  return { write, flush };
}

/** The stream of a file takes a write that the disk took in part for a whole one, and tells nobody of an error. */
function writeWhole(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

const files = new WeakMap<Output, boolean>();

function isFile(stream: Output): boolean {
  const known = files.get(stream);
  if (known !== undefined) return known;
  const found = fstatSync(stream.fd).isFile();
  files.set(stream, found);
  return found;
}

const guarded = new WeakSet<Output>();

function guard(stream: Output): void {
  if (guarded.has(stream)) return;
  guarded.add(stream);
  // EPIPE: the reader has closed the pipe; that is its right and not our failure
  stream.on("error", () => undefined);
}
