/** One import in a process of its own: `node import.js FOLDER`. Prints JSON: seconds of each phase, processor seconds, peak memory. */
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { importFiles } from "../../dist/server/ingest/index.js";
import { openStore } from "../../dist/server/store/index.js";
import { childrenOf, memoryOf, processorOf } from "./process.js";

const [folder = ""] = process.argv.slice(2);
const inputs = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => ({ name: basename(name), path: join(folder, name) }));
const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = process.env;
const store = await openStore({
  dataFolder: process.env.ZHENGMAI_DATA,
  ...(uri ? { neo4j: { uri, username, password } } : {}),
});
await store.ensureSchema();
// a server that has just started runs its first statements many times slower: neither side shall pay for that alone
if (uri) await (await import("./plain.js")).warmUp({ uri, username, password });
const server = Number(process.env.NEO4J_PID ?? 0);
/** processor seconds of this process and of the server: what a busy machine cannot change */
const spent = () => processorOf(process.pid) + processorOf(server);
const began = performance.now();
const at = { reading: began, resolving: 0, loading: 0, loaded: 0, spent: 0, spentLoaded: 0 };
const report = await importFiles(store, inputs, {
  dataFolder: process.env.ZHENGMAI_DATA,
  onProgress: ({ stage, done }) => {
    if (stage === "loading") {
      at.loaded = performance.now();
      at.spentLoaded = spent();
    }
    if (stage !== "resolving") return;
    at[done === 0 ? "resolving" : "loading"] = performance.now();
    at.spent = spent();
  },
});
const ended = performance.now();
const children = childrenOf(process.pid);
const result = {
  documents: report.documents,
  elements: report.change.upserted,
  seconds: (ended - began) / 1000,
  reading: (at.resolving - began) / 1000,
  resolving: (at.loading - at.resolving) / 1000,
  loading: (at.loaded - at.loading) / 1000,
  loadProcessor: at.spentLoaded - at.spent,
  figures: (ended - at.loaded) / 1000,
  processor: processorOf(process.pid),
  engineProcessor: children.reduce((sum, pid) => sum + processorOf(pid), 0),
  memory: memoryOf(process.pid),
  engineMemory: Math.max(0, ...children.map(memoryOf)),
  counts: await store.counts(),
};
await store.close();
if (uri) {
  // the plain loop, with the same elements, into labels of its own
  const { plainLoop } = await import("./plain.js");
  const reader = await openStore({ dataFolder: process.env.ZHENGMAI_DATA, neo4j: { uri, username, password } });
  result.plain = await plainLoop({ uri, username, password }, reader, spent);
  await reader.close();
}
process.stdout.write(`${JSON.stringify(result)}\n`);
