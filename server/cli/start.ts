/** `zhengmai start`: the main job. Loads the sample corpus into an empty graph, serves the explorer, prints its address. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { countAhead, createApp, createHttpServer, warmSearch } from "../api/index.ts";
import { type Config, isLoopback, parseOptions, UsageError } from "../config.ts";
import { EXTRACTOR_VERSION, type ImportInput, importFiles, readCorrections, rebuild } from "../ingest/index.ts";
import { packageRoot } from "../root.ts";
import type { Store } from "../store/index.ts";
import { logTo } from "./log.ts";
import { progressBar } from "./progress.ts";
import { openConfigured } from "./session.ts";

export const USAGE = "zhengmai start [--port PORT] [--host HOST] [--data FOLDER] [--neo4j-uri URI] [--no-sample]";
/** a graceful end takes at most 5 s: so long may answers take that were begun, and so long everything */
const GRACE_MS = 3_000;
const END_MS = 4_800;

export async function run(args: readonly string[], prepare: () => void): Promise<number> {
  const { config, flags } = parseOptions(args, { "no-sample": { type: "boolean" } }, USAGE);
  if (!isLoopback(config.host) && config.token === null) {
    throw new UsageError(
      `expected ZHENGMAI_TOKEN to be set, because ${config.host} can be reached from other machines`,
    );
  }
  prepare();
  // the heap waits for a third more than what lives, not for twice as much: an answer of 14 MB leaves ten times that behind
  setFlagsFromString("--heap-growing-percent=30");
  const log = logTo(process.stderr, [config.token, config.neo4j?.password]);
  const stopping = new AbortController();
  let mayWrite = true;
  const store = await openConfigured(config, false, () => {
    mayWrite = false;
    process.stderr.write("the database may only be read: nothing can be imported here\n");
  });
  try {
    const sample = sampleFiles();
    if (mayWrite && flags["no-sample"] !== true && sample.length > 0 && (await store.listSources()).length === 0)
      await loadSample(store, sample, config.dataFolder);
    const sampleIds = sampleIdsOf(sample);
    if (mayWrite) await readAgain(store, sampleIds, config.dataFolder);
    const context = {
      store,
      token: config.token,
      host: config.host,
      dataFolder: config.dataFolder,
      sampleIds,
      corrections: () => readCorrections(config.dataFolder),
      log: log.trouble,
      stopping: stopping.signal,
    };
    const app = createApp({
      ...context,
      clientFolder: join(packageRoot, "dist/client"),
      onAnswered: (answered) => log.note("answered", { ...answered }),
    });
    const server = createHttpServer(app);
    const address = await listen(server, config);
    warmSearch(store);
    countAhead(context, (message) => process.stderr.write(`${message}\n`)).catch((error: unknown) => {
      // the next one who needs the figures has them made
      if (!stopping.signal.aborted) log.trouble("the whole graph was not counted", error);
    });
    process.stdout.write(`政脉 Zhengmai is at ${address}\n`);
    await untilStopped(server, stopping);
    return 0;
  } finally {
    await store.close();
  }
}

function sampleFiles(): readonly (ImportInput & { path: string })[] {
  const folder = join(packageRoot, "seed");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.(txt|html?|docx|pdf)$/.test(name))
    .sort()
    .map((name) => ({ name, path: join(folder, name) }));
}

async function loadSample(store: Store, sample: readonly ImportInput[], dataFolder: string): Promise<void> {
  process.stderr.write("the graph is empty: loading the sample corpus …\n");
  const report = await importFiles(store, sample, { dataFolder, onProgress: progressBar() });
  const held = await store.read("MATCH (d:Document) WHERE d.held = true RETURN count(*)", {});
  const texts = Number(held.rows[0]?.[0] ?? report.documents);
  process.stderr.write(
    `${report.documents} documents of the sample corpus are loaded; with what they carry, the texts of ${texts} are held\n`,
  );
}

/** Files that an older version of the rules has read: the sample is read again at once, what people brought when they say so. */
async function readAgain(store: Store, sampleIds: ReadonlySet<string>, dataFolder: string): Promise<void> {
  const sources = await store.listSources();
  const older = sources.filter(({ extractor }) => extractor !== EXTRACTOR_VERSION).length;
  if (older === 0) return;
  if (sources.every(({ id }) => sampleIds.has(id))) {
    process.stderr.write("the sample corpus was read by another version of the rules: reading it again …\n");
    await rebuild(store, { corrections: readCorrections(dataFolder), dataFolder, onProgress: progressBar() });
    return;
  }
  process.stderr.write(`${older} files were read by another version of the rules; zhengmai rebuild reads them again\n`);
}

const sampleIdsOf = (sample: readonly { path: string }[]): ReadonlySet<string> =>
  new Set(sample.map(({ path }) => createHash("sha256").update(readFileSync(path)).digest("hex").slice(0, 32)));

function listen(server: Server, { host, port }: Config): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const busy = error.code === "EADDRINUSE";
      reject(busy ? new Error(`port ${port} of ${host} is taken; choose another with --port or PORT`) : error);
    });
    server.listen(port, host, () => {
      const bound = server.address();
      const actual = typeof bound === "object" && bound !== null ? bound.port : port;
      resolve(`http://${host.includes(":") ? `[${host}]` : host}:${actual}/`);
    });
  });
}

function untilStopped(server: Server, stopping: AbortController): Promise<void> {
  return new Promise((resolve) => {
    let stopped = false;
    const stop = () => {
      if (stopped) return;
      stopped = true;
      stopping.abort();
      // what was acknowledged is written down: an engine that is still at work may be left without a word
      setTimeout(() => process.exit(0), END_MS).unref();
      const force = setTimeout(() => server.closeAllConnections(), GRACE_MS);
      force.unref();
      server.close(() => resolve());
      server.closeIdleConnections();
    };
    process.on("SIGINT", stop);
    process.on("SIGTERM", stop);
  });
}
