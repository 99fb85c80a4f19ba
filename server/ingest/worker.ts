/** Worker thread: prepares one input per message. */
import { parentPort } from "node:worker_threads";
import { type ImportInput, prepare } from "./read.ts";

parentPort?.on("message", ({ input, maxBytes }: { input: ImportInput; maxBytes?: number }) => {
  void prepare(input, maxBytes).then((prepared) => parentPort?.postMessage(prepared));
});
