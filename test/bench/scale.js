/**
 * `npm run bench -- --documents N [--neo4j]`: a corpus of N generated documents through the whole program: import by phase,
 * memory, every view and saved question over HTTP, export. With --neo4j on a real server of 1 GB heap, beside a plain loop
 * of UNWIND … CREATE that writes the same elements in the same run.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "../../bin/build.js";
import { writeCorpus } from "./generate.js";
import { childrenOf, memoryOf, residentOf } from "./process.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const cli = join(root, "bin/zhengmai.js");

/** @param {{ documents: number, neo4j: boolean }} options */
export async function measureScale({ documents, neo4j }) {
  await ensureBuilt(["server", "client"]);
  const work = mkdtempSync(join(tmpdir(), "zhengmai-scale-"));
  let server;
  try {
    writeCorpus(join(work, "corpus"), documents);
    if (neo4j) {
      const { startNeo4j } = await import("../neo4j/launch.js");
      server = await startNeo4j({ heap: "1g" });
    }
    const environment = {
      ...process.env,
      ZHENGMAI_DATA: join(work, "data"),
      NEO4J_URI: server?.uri ?? "",
      NEO4J_USERNAME: server?.username ?? "",
      NEO4J_PASSWORD: server?.password ?? "",
      NEO4J_PID: String(server?.pid ?? ""),
    };
    const text = await output([join(root, "test/bench/import.js"), join(work, "corpus")], environment);
    sayImport(JSON.parse(text), neo4j ? "Neo4j, 1 GB heap" : "embedded engine");
    await measureViews(environment);
    if (!neo4j) await measureThreads(join(work, "corpus"));
    const start = performance.now();
    await output([cli, "export", "--format", "jsonl", "--output", join(work, "graph.jsonl")], environment);
    say("export, JSON Lines", `${((performance.now() - start) / 1000).toFixed(1)} s`);
  } finally {
    await server?.stop();
    rmSync(work, { recursive: true, force: true });
  }
}

const say = (what, ...values) =>
  process.stdout.write(`${what.padEnd(44)} ${values.map((value) => String(value).padStart(12)).join(" ")}\n`);

function sayImport(result, engine) {
  const sum = (counts) => Object.values(counts).reduce((total, count) => total + count, 0);
  const seconds = (value) => `${value.toFixed(1)} s`;
  say(engine, `${sum(result.counts.nodes)} nodes`, `${sum(result.counts.relationships)} rel.`);
  say("import", seconds(result.seconds), `${(result.documents / result.seconds).toFixed(0)} doc/s`);
  say("  read, extract, put away", seconds(result.reading));
  say("  resolve, compare", seconds(result.resolving));
  say("  load", seconds(result.loading), `${(result.elements / result.loading).toFixed(0)} el/s`);
  say("  figures for the first reader", seconds(result.figures));
  if (result.plain) {
    const { seconds: taken, elements } = result.plain;
    say("  plain loop, same elements", seconds(taken), `${(elements / taken).toFixed(0)} el/s`);
    const ratio = result.elements / result.loading / (elements / taken);
    say("  load / plain loop (bar 0.7)", ratio.toFixed(2));
    const [own, plain] = [result.loadProcessor, result.plain.processor];
    say("  the same by processor time", (plain / own).toFixed(2), seconds(own), seconds(plain));
  }
  say("  processor, importer + engine", seconds(result.processor), seconds(result.engineProcessor));
  say("  peak memory, importer + engine", `${result.memory.toFixed(0)} MB`, `${result.engineMemory.toFixed(0)} MB`);
}

/** Reading and extracting alone, with one worker thread and with two. */
async function measureThreads(folder) {
  const { prepareAll } = await import("../../dist/server/ingest/pool.js");
  const inputs = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(".txt"))
    .slice(0, 3000)
    .map((name) => ({ name: basename(name), path: join(folder, name) }));
  const rates = [];
  for (const threads of [1, 2]) {
    const start = performance.now();
    for await (const _ of prepareAll(inputs, { threads }));
    rates.push(inputs.length / ((performance.now() - start) / 1000));
  }
  say(
    "extraction, 1 and 2 threads",
    ...rates.map((rate) => `${rate.toFixed(0)} doc/s`),
    (rates[1] / rates[0]).toFixed(2),
  );
}

/** Every view three times on a fresh server: the first answer, the better of the next two, and what is resident after them. */
export async function measureViews(environment) {
  const child = spawn(process.execPath, ["--max-semi-space-size=8", cli, "start", "--port", "0", "--no-sample"], {
    env: environment,
    stdio: ["ignore", "pipe", "ignore"],
  });
  try {
    const opened = performance.now();
    const address = await new Promise((resolve, reject) => {
      let text = "";
      child.stdout.on("data", (chunk) => {
        text += chunk;
        const found = /http:\/\/\S+/.exec(text)?.[0];
        if (found) resolve(`${found}api`);
      });
      child.on("exit", () => reject(new Error("the server ended early")));
    });
    say("start of the server", `${((performance.now() - opened) / 1000).toFixed(1)} s`);
    const get = async (path, init) => {
      const start = performance.now();
      const response = await fetch(`${address}${path}`, init);
      const body = await response.text();
      // a store whose figures another version kept is counted first: that is no view's time
      const again = response.headers.get("retry-after");
      if (again !== null) {
        await new Promise((resolve) => setTimeout(resolve, Number(again) * 1_000));
        return get(path, init);
      }
      if (!response.ok) process.stderr.write(`${path}: ${response.status} ${body.slice(0, 200)}\n`);
      return { ms: performance.now() - start, body };
    };
    let [most, mostSince, openings] = [0, 0, 0];
    let engine = childrenOf(child.pid)[0];
    const look = () => {
      const now = residentOf(child.pid);
      [most, mostSince] = [Math.max(most, now[2]), Math.max(mostSince, now[2])];
      const running = childrenOf(child.pid)[0];
      if (running !== undefined && running !== engine) [engine, openings] = [running, openings + 1];
      return now;
    };
    /** MiB of the server, of the engine, of both, and the most of both since this was asked last */
    const resident = () => {
      const now = look();
      const each = [...now, mostSince].map((some) => `${some.toFixed(0)} MiB`);
      mostSince = 0;
      return each;
    };
    say("opened", "", "", "", ...resident());
    const watch = setInterval(look, 50);
    watch.unref();
    const measure = async (what, path, init) => {
      const first = await get(path, init);
      const [a, b] = [await get(path, init), await get(path, init)];
      say(
        what,
        `${first.ms.toFixed(0)} ms`,
        `${Math.min(a.ms, b.ms).toFixed(0)} ms`,
        `${first.body.length} B`,
        ...resident(),
      );
      return first.body;
    };
    say("view", "first", "again", "answer", "server", "engine", "both", "at most");
    const home = JSON.parse(await measure("home", "/overview"));
    const busiest = encodeURIComponent(home.mostCited[0]?.document.id ?? "");
    await measure("coverage", "/coverage");
    await measure("doubtful things", "/doubts");
    const load = JSON.parse(await measure("workload", "/workload"));
    const body = encodeURIComponent(load.rows[0]?.organization.id ?? "");
    await measure("workload by document", "/workload?by=document");
    await measure("workload by program", "/workload?by=program");
    const place = encodeURIComponent(load.rows[0]?.organization.place?.id ?? "");
    await measure("workload of a place", `/workload?place=${place}`);
    await measure("a cell of coverage", `/coverage/cell?decree=${busiest}&column=${place}`);
    await measure("page of the most cited document", `/documents/${busiest}`);
    await measure("the next hundred that cite it", `/documents/${busiest}/cited-by?skip=100`);
    const found = JSON.parse(await measure("search, two common characters", `/search?q=${encodeURIComponent("校舍")}`));
    await measure("search, a rare name", `/search?q=${encodeURIComponent("竞秀区粮食储备")}`);
    const document = encodeURIComponent(found.groups[0]?.items[0]?.id ?? "");
    await measure("page of a document", `/documents/${document}`);
    await measure("text of a document", `/documents/${document}/text`);
    await measure("page of the busiest body", `/organizations/${body}`);
    await measure("page of a place", `/places/${place}`);
    await measure("neighbours of the most cited document", `/nodes/${busiest}/neighbours`);
    await measure(
      "sixty of those that rest on it",
      `/nodes/${busiest}/neighbours?types=BASED_ON&direction=in&limit=60`,
    );
    await measure("cascade of the most cited document", `/documents/${busiest}/cascade`);
    await measure("list of all documents", "/documents?limit=50");
    await measure("and of one place, by number", `/documents?place=${place}&sort=number`);
    await measureQuestions(get, resident, {
      document: decodeURIComponent(busiest),
      organization: decodeURIComponent(body),
      place: decodeURIComponent(place),
      program: "校舍",
      string: "校舍",
    });
    clearInterval(watch);
    say(
      "most at any moment: server, engine, both",
      ...[child.pid, ...childrenOf(child.pid)].map((pid) => `${memoryOf(pid).toFixed(0)} MB`),
      `${most.toFixed(0)} MiB`,
    );
    say("the engine was opened anew", `${openings} times`);
  } finally {
    child.kill("SIGTERM");
    await new Promise((resolve) => child.on("exit", resolve));
  }
}

/** Every saved question with its own defaults; what asks for more, about the busiest nodes of the graph. */
async function measureQuestions(get, resident, values) {
  for (const { name, parameters } of JSON.parse((await get("/questions")).body).questions) {
    const query = new URLSearchParams(
      parameters.map((each) => [each.name, String(each.default ?? values[each.type] ?? "2020-01-01")]),
    );
    const { ms, body } = await get(`/questions/${name}?${query}`);
    say(`question ${name}`, `${ms.toFixed(0)} ms`, "", `${body.length} B`, ...resident());
  }
}

function output(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "inherit"] });
    let text = "";
    child.stdout.on("data", (chunk) => {
      text += chunk;
    });
    child.on("exit", (code) => (code === 0 ? resolve(text) : reject(new Error(`${args[0]} ended with ${code}`))));
  });
}
