#!/usr/bin/env node
/**
 * `npm run bench -- --documents N [--neo4j]`: a generated corpus of that size, see scale.js.
 * `npm run bench -- --views FOLDER`: every view and question of a store that is there.
 * `npm run bench`: one table of measurements, as ratios where a peer runs beside it.
 * Corpora: ../shared/seeds where it is there, and seed/. Neo4j where NEO4J_TEST_URI or the parts of `npm run neo4j` are there.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { ensureBuilt } from "../../bin/build.js";
import { measureScale, measureViews } from "./scale.js";

const { values: flags } = parseArgs({
  options: { documents: { type: "string" }, neo4j: { type: "boolean" }, views: { type: "string" } },
});
if (flags.views !== undefined) {
  await ensureBuilt(["server", "client"]);
  await measureViews({ ...process.env, NEO4J_URI: "", ZHENGMAI_DATA: flags.views });
  process.exit();
}
if (flags.documents !== undefined) {
  const documents = Number(flags.documents);
  if (!Number.isInteger(documents) || documents < 1)
    throw new Error(`expected a whole number after --documents, got ${flags.documents}`);
  await measureScale({ documents, neo4j: flags.neo4j === true });
  process.exit();
}

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const cli = join(root, "bin/zhengmai.js");
const rows = [];
const say = (what, value, note = "") => {
  rows.push([what, value, note]);
  process.stdout.write(`${what.padEnd(70)} ${value.padStart(16)}  ${note}\n`);
};
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const timed = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

await ensureBuilt(["server", "client"]);
const { readSource } = await import("../../dist/server/read/index.js");
const { extract } = await import("../../dist/server/extract/index.js");

const folder = [join(root, "../shared/seeds"), join(root, "seed")].find((candidate) => existsSync(candidate));
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => join(folder, name));
const sources = files
  .map((file) => readSource(file, readFileSync(file)))
  .filter((read) => read.ok)
  .map((read) => read.source);
const characters = sources.reduce((sum, source) => sum + source.text.length, 0);

// ---- extraction beside a plain scan with ten regular expressions
const TEN = [
  /《[^》\n]{2,80}》/g,
  /[\u4e00-\u9fff]{1,8}〔\d{4}〕\d{1,4}号/g,
  /第[一二三四五六七八九十百]+条/g,
  /\d{4}年\d{1,2}月\d{1,2}日/g,
  /(?:牵头|责任|配合)(?:单位|部门)[:：][^)）\n]{2,100}/g,
  /(?:根据|依据|按照)[^,，。\n]{2,60}/g,
  /(?:贯彻落实|为落实)[^,，。\n]{2,60}/g,
  /[\u4e00-\u9fff]{2,12}(?:局|委|厅|办公室)/g,
  /[“"][^”"\n]{2,20}[”"](?:工程|行动|计划)/g,
  /(?:同时废止|即行废止)/g,
];
const scan = () => {
  let found = 0;
  for (const { text } of sources)
    for (const line of text.split("\n")) for (const pattern of TEN) for (const _ of line.matchAll(pattern)) found++;
  return found;
};
const whole = () => sources.reduce((sum, source) => sum + extract(source).length, 0);
scan();
whole();
const pairs = Array.from({ length: 7 }, () => [timed(whole), timed(scan)]);
const [ours, plain] = [median(pairs.map(([a]) => a)), median(pairs.map(([, b]) => b))];
say(
  "extraction, characters per second",
  `${(characters / ours / 1000).toFixed(2)} M`,
  `${characters} characters of ${sources.length} files`,
);
say("ten regular expressions line by line, same run", `${(characters / plain / 1000).toFixed(2)} M`);
const least = (list) => Math.min(...list);
say(
  "extraction / plain scan (higher is better; bar 0.10)",
  (plain / ours).toFixed(3),
  `medians of ${pairs.length} pairs; of their least times ${(least(pairs.map(([, b]) => b)) / least(pairs.map(([a]) => a))).toFixed(3)}`,
);

// what a process says of itself when it ends
const USAGE = `data:text/javascript,${encodeURIComponent(
  `process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    process.stderr.write(JSON.stringify({ processor: (userCPUTime + systemCPUTime) / 1e6, mebibytes: maxRSS / 1024 }));
  });`,
)}`;
const runs = Array.from({ length: 7 }, () => {
  const start = performance.now();
  const { status, stderr } = spawnSync(
    "/usr/bin/env",
    ["bash", "-c", `exec "$0" "$@" >/dev/null`, process.execPath, "--import", USAGE, cli, "extract", ...files],
    // more certificates than its own take Node twice as long to read as it takes to start
    { encoding: "utf8", env: { ...process.env, NODE_EXTRA_CA_CERTS: "" } },
  );
  if (status !== 0) throw new Error(stderr);
  return { seconds: (performance.now() - start) / 1000, ...JSON.parse(stderr) };
});
const ofRuns = (key) => runs.map((run) => run[key]);
say(
  "zhengmai extract, whole process (bar 0.6 s, 160 MiB)",
  `${median(ofRuns("seconds")).toFixed(2)} s`,
  `${files.length} files; least ${least(ofRuns("seconds")).toFixed(2)} s; processor ${median(ofRuns("processor")).toFixed(2)} s, least ${least(ofRuns("processor")).toFixed(2)} s; ${Math.max(...ofRuns("mebibytes")).toFixed(0)} MiB`,
);

// ---- import on each engine
const run = (args, environment) =>
  spawnSync(process.execPath, [cli, ...args], {
    encoding: "utf8",
    env: { ...process.env, NEO4J_URI: "", ...environment },
  });
function measureImport(name, environment) {
  const data = mkdtempSync(join(tmpdir(), "zhengmai-bench-"));
  try {
    const start = performance.now();
    const { stdout, stderr, status } = run(["import", folder], { ZHENGMAI_DATA: data, ...environment });
    const seconds = (performance.now() - start) / 1000;
    if (status !== 0) process.stderr.write(stderr);
    const documents = Number(/(\d+) documents/.exec(stdout)?.[1] ?? 0);
    const elements = Number(/changed (\d+)/.exec(stdout)?.[1] ?? 0);
    say(
      `import, ${name}, documents per second`,
      (documents / seconds).toFixed(0),
      `${documents} documents, ${elements} graph elements, ${seconds.toFixed(1)} s`,
    );
    const again = performance.now();
    run(["import", folder], { ZHENGMAI_DATA: data, ...environment });
    say(`the same again, ${name}`, `${((performance.now() - again) / 1000).toFixed(1)} s`);
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}
measureImport("embedded", {});
const { startNeo4j } = await import("../neo4j/launch.js").catch(() => ({}));
const neo4j = process.env.NEO4J_TEST_URI
  ? {
      uri: process.env.NEO4J_TEST_URI,
      username: "neo4j",
      password: process.env.NEO4J_TEST_PASSWORD ?? "",
      stop: async () => {},
    }
  : await startNeo4j?.().catch((error) => void process.stderr.write(`${error.message}\n`));
if (neo4j) {
  measureImport("Neo4j", { NEO4J_URI: neo4j.uri, NEO4J_USERNAME: neo4j.username, NEO4J_PASSWORD: neo4j.password });
  await neo4j.stop();
} else
  say(
    "import, Neo4j",
    "skipped",
    "no Neo4j here: set NEO4J_TEST_URI, or install Java and run npm run neo4j -- --resolve-only",
  );

// ---- time to the first answer
async function firstAnswer(label, before) {
  const data = mkdtempSync(join(tmpdir(), "zhengmai-bench-"));
  before();
  const start = performance.now();
  const child = spawn(process.execPath, [cli, "start", "--port", "0"], {
    env: { ...process.env, NEO4J_URI: "", ZHENGMAI_DATA: data },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const address = await new Promise((resolve, reject) => {
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
      const found = /http:\/\/\S+/.exec(output)?.[0];
      if (found) resolve(found);
    });
    child.on("exit", () => reject(new Error("the server ended early")));
  });
  await (await fetch(`${address}api/overview`)).json();
  say(label, `${((performance.now() - start) / 1000).toFixed(1)} s`, "sample corpus loaded");
  child.kill("SIGTERM");
  await new Promise((resolve) => child.on("exit", resolve));
  rmSync(data, { recursive: true, force: true });
}
await firstAnswer("first answer after npm start, built", () => {});
await firstAnswer("first answer after npm start, not yet built", () =>
  rmSync(join(root, "dist"), { recursive: true, force: true }),
);

// ---- the client
const { benchBrowser } = await import("./browser.js");
await benchBrowser(say);
const assets = join(root, "dist/client/assets");
for (const name of readdirSync(assets)
  .filter((file) => /\.(js|css)$/.test(file))
  .sort((a, b) => statSync(join(assets, b)).size - statSync(join(assets, a)).size)) {
  say(
    `client, ${name}`,
    `${(gzipSync(readFileSync(join(assets, name)), { level: 9 }).length / 1000).toFixed(1)} kB`,
    "gzip",
  );
}
