/** Writing to the terminal or a pipe without filling memory, and without a complaint when the reader has left. */
import { once } from "node:events";

/**
 * Writes a line and waits while the receiver is slow. Resolves to false once nobody reads any more
 * (`zhengmai extract … | head`): the caller then stops.
 */
export async function writeLine(stream: NodeJS.WriteStream, line: string): Promise<boolean> {
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

const guarded = new WeakSet<NodeJS.WriteStream>();

function guard(stream: NodeJS.WriteStream): void {
  if (guarded.has(stream)) return;
  guarded.add(stream);
  // EPIPE: the reader has closed the pipe; that is its right and not our failure
  stream.on("error", () => undefined);
}
