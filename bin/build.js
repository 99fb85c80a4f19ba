#!/usr/bin/env node
/**
 * Builds what is missing or older than its sources: the server (tsc → dist/server) and the client (vite → dist/client).
 * `node bin/build.js` builds both afresh. An installed package holds no sources and is never built.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
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
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const require = createRequire(import.meta.url);

const parts = {
  server: { sources: ["server", "tsconfig.json"], output: "dist/server/main.js", build: buildServer },
  client: {
    sources: ["client", "server/model", "vite.config.ts"],
    output: "dist/client/index.html",
    build: buildClient,
  },
};

/** Builds the named parts that are missing or stale. Says what it does on standard error. */
export async function ensureBuilt(names) {
  for (const name of names) {
    const part = parts[name];
    if (!existsSync(join(root, part.sources[0]))) continue;
    const key = fingerprint(part.sources);
    const stamp = join(root, "dist", `${name}.stamp`);
    if (existsSync(join(root, part.output)) && existsSync(stamp) && readFileSync(stamp, "utf8") === key) continue;
    if (process.stderr.isTTY || name === "client") process.stderr.write(`building the ${name} …\n`);
    await part.build();
    mkdirSync(join(root, "dist"), { recursive: true });
    writeFileSync(stamp, key);
  }
}

function fingerprint(sources) {
  const hash = createHash("sha1");
  for (const source of sources)
    for (const file of files(join(root, source))) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${relative(root, file)} ${size} ${mtimeMs}\n`);
    }
  return hash.digest("hex");
}

function files(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? files(join(path, entry.name)) : [join(path, entry.name)]));
}

async function buildServer() {
  const tsc = join(dirname(require.resolve("typescript/package.json")), "bin/tsc");
  // types are checked by `npm run typecheck`; here they are only taken off, which is faster
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsc, "-p", join(root, "tsconfig.json"), "--noCheck"],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`the server could not be built:\n${stdout}${stderr}`);
  for (const file of files(join(root, "server"))) {
    if (/\.(tsv|json)$/.test(file)) cpSync(file, join(root, "dist", relative(root, file)));
  }
}

/** Built beside the client that is served and put in its place when it is whole: a build that fails changes nothing. */
async function buildClient() {
  const { build } = await import("vite");
  const [served, fresh, stale] = ["client", "client-new", "client-old"].map((name) => join(root, "dist", name));
  try {
    await build({ configFile: join(root, "vite.config.ts"), logLevel: "error", build: { outDir: fresh } });
    rmSync(stale, { recursive: true, force: true });
    if (existsSync(served)) renameSync(served, stale);
    renameSync(fresh, served);
    rmSync(stale, { recursive: true, force: true });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  // the client is replaced when the new one is whole; the server's old files would outlive their sources
  for (const old of ["server", "server.stamp", "client.stamp"])
    rmSync(join(root, "dist", old), { recursive: true, force: true });
  await ensureBuilt(["server", "client"]);
}
