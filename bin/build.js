#!/usr/bin/env node
/**
 * Builds what is missing or older than its sources: the server (rolldown → dist/server) and the client (vite → dist/client).
 * `node bin/build.js` builds both afresh, with names of parts those alone where they are stale. An installed package holds no sources and is never built.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, isAbsolute, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { READY } from "./ready.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

const parts = {
  server: { sources: ["server", "tsconfig.json", "bin"], output: "dist/server/main.js", build: buildServer },
  client: {
    sources: ["client", "server/model", "vite.config.ts"],
    output: "dist/client/index.html",
    build: buildClient,
  },
};

/** Builds the named parts that are missing or stale. Says what it does on standard error. */
export async function ensureBuilt(names) {
  for (const name of names) {
    if (staleKey(name) === null) continue;
    await alone(async () => {
      // another process may have built it meanwhile
      const key = staleKey(name);
      if (key === null) return;
      if (process.stderr.isTTY || name === "client") process.stderr.write(`building the ${name} …\n`);
      await replace(name, parts[name].build);
      writeFileSync(stampOf(name), key);
    });
  }
}

/** The same in a process of its own: what a bundler takes, some 300 MB, would stay with a server for as long as it runs. */
export function ensureBuiltApart(names) {
  const stale = names.filter((name) => staleKey(name) !== null);
  if (stale.length === 0) return;
  if (run([fileURLToPath(import.meta.url), ...stale], 2) !== 0)
    throw new Error(`the ${stale.join(" and the ")} could not be built`);
}

/** Runs Node. What starts processes is loaded when one is started, which a command of a built server never does. */
const run = (args, output) =>
  process
    .getBuiltinModule("node:child_process")
    .spawnSync(process.execPath, args, { cwd: root, stdio: ["ignore", output, 2] }).status;

const stampOf = (name) => join(root, "dist", `${name}.stamp`);

/** The state of the sources of a part that has to be built; null where it need not be, or cannot. */
function staleKey(name) {
  const { sources, output } = parts[name];
  if (!existsSync(join(root, sources[0]))) return null;
  const key = stateOf(sources);
  const stamp = stampOf(name);
  return existsSync(join(root, output)) && existsSync(stamp) && readFileSync(stamp, "utf8") === key ? null : key;
}

/** Names, sizes and times of the sources. It is made at every start, so it is kept as it is: a hash takes longer to load. */
function stateOf(sources) {
  return sources
    .flatMap(files)
    .map((file) => {
      const { size, mtimeMs } = statSync(`${root}/${file}`);
      return `${file} ${size} ${mtimeMs}\n`;
    })
    .join("");
}

/** All files of a file or folder; names are within the root. */
function files(path) {
  if (!statSync(`${root}/${path}`).isDirectory()) return [path];
  const inside = (folder) =>
    readdirSync(`${root}/${folder}`, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => (entry.isDirectory() ? inside(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]));
  return inside(path);
}

/** Names what reads documents, by its own words: stored files that another version has read are read again. */
async function extractorVersion() {
  const { createHash } = await import("node:crypto");
  const hash = createHash("sha256");
  for (const file of ["read", "segment", "extract", "lexicon"].flatMap((room) => files(`server/${room}`)))
    hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest("hex").slice(0, 12);
}

/** what is started by itself, and the rooms that benches load */
const ENTRIES = ["main", "ingest/worker", "ingest/pool", "store/embedded/child"].concat(
  ["read", "extract", "ingest", "store"].map((room) => `${room}/index`),
  ["html/read", "docx/read", "pdf/read", "zip/entries"].map((reader) => `read/format/${reader}`),
);

/**
 * A few files in place of two hundred, which a command would take 50 ms to find and link; what a command loads late
 * stays a file of its own. Types are only taken off: `npm run typecheck` checks them.
 */
async function buildServer(folder) {
  const { rolldown } = await import("rolldown");
  const { madeOnce } = await import("./expressions.js");
  const bundle = await rolldown({
    cwd: root,
    input: Object.fromEntries(ENTRIES.map((name) => [name, join(root, `server/${name}.ts`)])),
    platform: "node",
    external: (id) => !id.startsWith(".") && !isAbsolute(id),
    transform: { define: { BUILT_EXTRACTOR: JSON.stringify(await extractorVersion()) } },
    plugins: [{ name: "expressions-made-once", renderChunk: madeOnce }],
    checks: { pluginTimings: false },
  });
  await bundle.write({
    dir: folder,
    comments: false,
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
    // the lists are read from beside the module
    codeSplitting: { groups: [{ name: "lexicon/index", test: /[\\/]server[\\/]lexicon[\\/]/ }] },
  });
  await bundle.close();
  for (const file of files("server/lexicon"))
    if (file.endsWith(".tsv")) cpSync(join(root, file), join(folder, "lexicon", basename(file)));
  await buildReady(rolldown, folder);
}

/** `extract` once more as one script, and what V8 makes of it in a run over the sample: see ready.js. */
async function buildReady(rolldown, folder) {
  const { createHash } = await import("node:crypto");
  const { madeOnce } = await import("./expressions.js");
  const named = (code) => `//${createHash("sha256").update(code).digest("hex").slice(0, 12)}\n${code}`;
  const bundle = await rolldown({
    cwd: root,
    input: { extract: join(root, "server/cli/extract.ts") },
    platform: "node",
    external: (id) => id.startsWith("node:"),
    transform: { define: { "import.meta.url": "lexiconUrl" } },
    checks: { pluginTimings: false },
    plugins: [
      {
        name: "readers-stay-modules",
        resolveId: (id, from, { kind }) => (kind === "dynamic-import" ? readerOf(id, from) : null),
        // a script with kept bytecode cannot import by itself
        renderChunk: (code) => named(madeOnce(code.replaceAll('import("./', 'load("./'))),
      },
    ],
  });
  await bundle.write({ file: join(folder, READY), format: "cjs", comments: false, codeSplitting: false });
  await bundle.close();
  const sample = files("seed").filter((file) => file.endsWith(".txt"));
  const status = run([join(root, "bin/ready.js"), folder, ...sample], "ignore");
  if (status !== 0) throw new Error("extract did not read the sample");
}

/** A reader of a format is loaded when a file needs it, from among the modules. */
function readerOf(id, importer) {
  const path = relative(join(root, "server"), join(dirname(importer), id)).replaceAll("\\", "/");
  return { id: `./${path.replace(/\.ts$/, ".js")}`, external: true };
}

async function buildClient(folder) {
  const { build } = await import("vite");
  await build({ configFile: join(root, "vite.config.ts"), logLevel: "error", build: { outDir: folder } });
  // the server sends these to browsers that read gzip
  const { gzipSync } = await import("node:zlib");
  for (const name of readdirSync(join(folder, "assets")))
    if (/\.(js|css|svg)$/.test(name)) {
      const file = join(folder, "assets", name);
      writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
    }
}

/** longer than any build takes */
const LONGEST_WAIT_MS = 600_000;

/** One process builds at a time: who comes meanwhile waits. The lock of a process that is gone is taken over. */
async function alone(work) {
  const lock = join(root, "dist", "build.lock");
  mkdirSync(dirname(lock), { recursive: true });
  const until = Date.now() + LONGEST_WAIT_MS;
  while (!createdAlone(lock)) {
    const owner = ownerOf(lock);
    if (owner !== null && !isRunning(owner)) takeAway(lock, owner);
    else if (Date.now() > until) throw new Error(`another process builds; if there is none, remove ${lock}`);
    else await new Promise((resolve) => setTimeout(resolve, 50));
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function createdAlone(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    return false;
  }
}

/** The process that holds a lock; null where nobody does, or it has not yet said so. */
function ownerOf(lock) {
  try {
    return Number(readFileSync(lock, "utf8")) || null;
  } catch {
    return null;
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Removes the lock of a process that is gone: one of those who wait does, and never the lock of who came after it. */
function takeAway(lock, owner) {
  const right = `${lock}-of-${owner}`;
  if (!createdAlone(right)) return;
  if (ownerOf(lock) === owner) rmSync(lock, { force: true });
  rmSync(right, { force: true });
}

/** Builds beside what is in use and puts it in its place when it is whole: a build that fails changes nothing. */
async function replace(name, build) {
  const [used, fresh, stale] = [name, `${name}-new-${process.pid}`, `${name}-old-${process.pid}`].map((folder) =>
    join(root, "dist", folder),
  );
  try {
    await build(fresh);
    if (existsSync(used)) renameSync(used, stale);
    renameSync(fresh, used);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(stale, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const named = process.argv.slice(2);
  if (named.length === 0) for (const name of Object.keys(parts)) rmSync(stampOf(name), { force: true });
  await ensureBuilt(named.length === 0 ? Object.keys(parts) : named);
}
