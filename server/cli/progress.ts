/** A progress bar on standard error, only on a terminal. */
import type { Progress } from "../ingest/index.ts";

const WIDTH = 24;
const LABELS = { reading: "reading", resolving: "resolving", loading: "loading", counting: "counting" } as const;

/** @returns a listener that draws, and clears the line when the work is done */
export function progressBar(stream: NodeJS.WriteStream = process.stderr): (progress: Progress) => void {
  if (!stream.isTTY) return () => undefined;
  let last = "";
  return ({ stage, done, total, name }) => {
    const filled = total === 0 ? WIDTH : Math.round((done / total) * WIDTH);
    const line = `${LABELS[stage].padEnd(9)} ${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${done}/${total} ${name ?? ""}`;
    if (line === last) return;
    last = line;
    stream.write(`\r\u001b[K${line.slice(0, (stream.columns ?? 80) - 1)}`);
    if ((stage === "loading" || stage === "counting") && done === total) stream.write("\r\u001b[K");
  };
}
