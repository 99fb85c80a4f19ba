/**
 * SIGKILL at random instants, during imports and reads: of the server, of the embedded engine's process, of Neo4j.
 * What was acknowledged stays, nothing is doubled, and a repeated import gives the graph of an undisturbed one.
 * A few rounds with the other tests; `npm run soak -- N` for N rounds, whose figures it prints.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFailed, onTestFinished, test } from "vitest";
import { packageRoot } from "../../server/root.ts";
import { openStore } from "../../server/store/index.ts";
import { patientFetch } from "../api/patient.ts";
import { FIXTURES } from "../fixtures/corpus.ts";
import { startNeo4j, whyNot } from "../neo4j/launch.js";

const CLI = join(packageRoot, "bin/zhengmai.js");
const ROUNDS = Number(process.env.ZHENGMAI_SOAK ?? 0);
const folder = mkdtempSync(join(tmpdir(), "zhengmai-soak-"));
const corpus = join(folder, "corpus");
const files: Record<string, string> = { ...FIXTURES };
for (const name of [
  "langfang-2015.txt",
  "orders.txt",
  "langfang-2015c.txt",
  "shandong-linyi-lanshan.txt",
  "hebei-provincial-b.txt",
])
  files[name] = readFileSync(join(packageRoot, "seed", name), "utf8");
let wanted: string;

/** the same instants in every run of a seed; ZHENGMAI_SOAK_SEED for others */
const SEED = Number(process.env.ZHENGMAI_SOAK_SEED ?? 20_26);
let state = SEED;
const random = (most: number): number => {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((state / 2_147_483_648) * most);
};
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const gone = (child: ChildProcess) =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once("exit", resolve));

const run = (env: NodeJS.ProcessEnv, ...args: readonly string[]) =>
  spawnSync(process.execPath, [CLI, ...args], {
    encoding: "utf8",
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
  });

/** After a kill: the import repeated, every invariant, and the very bytes of an undisturbed import. */
function expectWhole(env: NodeJS.ProcessEnv): void {
  const again = run(env, "import", corpus);
  expect(again.status, again.stderr).toBe(0);
  const doctor = run(env, "doctor");
  expect(doctor.status, doctor.stdout).toBe(0);
  expect(run(env, "export").stdout === wanted, "the export of an undisturbed import").toBe(true);
}

beforeAll(() => {
  mkdirSync(corpus);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(corpus, name), text);
  const env = { NEO4J_URI: "", ZHENGMAI_DATA: join(folder, "undisturbed") };
  expect(run(env, "import", corpus).status).toBe(0);
  wanted = run(env, "export").stdout;
  expect(wanted.length).toBeGreaterThan(100_000);
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const figures: Record<string, number> = {};
const count = (what: string, more = 1) => {
  figures[what] = (figures[what] ?? 0) + more;
};
afterAll(() => {
  if (ROUNDS > 0) process.stdout.write(`${JSON.stringify(figures)}\n`);
});

describe("embedded engine", () => {
  test.each(Array.from({ length: ROUNDS || 2 }, (_, round) => [round % 2 === 0 ? "server" : "engine", round] as const))(
    "the %s is killed (round %i)",
    { timeout: 600_000 },
    async (victim, round) => {
      const env = { NEO4J_URI: "", ZHENGMAI_TOKEN: "", ZHENGMAI_DATA: join(folder, `data-${Math.floor(round / 8)}`) };
      const child = spawn(process.execPath, [CLI, "start", "--port", "0", "--no-sample"], {
        env: { ...process.env, ...env },
        stdio: ["ignore", "pipe", "pipe"],
      });
      let words = "";
      child.stderr?.on("data", (data) => {
        words = `${words}${data}`.slice(-4_000);
      });
      // a round that fails must not leave its server behind: it holds the store, and the next rounds would all fail with it
      onTestFailed(() => {
        process.stderr.write(`round ${round}, seed ${SEED}, the server said:\n${words}\n`);
      });
      onTestFinished(async () => {
        child.kill("SIGKILL");
        await gone(child);
      });
      const address = await addressOf(child);
      // in every other round something is there to be taken away and brought again
      const body = new FormData();
      const sent = Object.entries(files).filter(() => random(3) > 0);
      for (const [name, text] of sent) body.append("file", new Blob([text]), name);
      let done = false;
      const uploading = fetch(`${address}api/import`, { method: "POST", body })
        .then(async (response) => {
          const { id } = (await response.json()) as { id: string };
          const events = await (await fetch(`${address}api/import/${id}/events`)).text();
          done = events.includes("event: done");
          if (!done && victim === "engine") throw new Error(events.slice(-500));
        })
        .then(
          () => null,
          (error: unknown) => error,
        );
      let stop = false;
      onTestFinished(() => {
        stop = true;
      });
      const reading = (async () => {
        while (!stop) {
          await fetch(`${address}api/overview`).then(
            (response) => response.text(),
            () => "",
          );
          await fetch(`${address}api/search?q=养老`).then(
            (response) => response.text(),
            () => "",
          );
          count("reads", 2);
        }
      })();
      await wait(random(1_500));
      const pid = victim === "server" ? child.pid : Number(childrenOf(child.pid ?? 0)[0]);
      process.kill(pid ?? 0, "SIGKILL");
      count(`kills of the ${victim}`);
      const failure = await uploading;
      if (victim === "engine") {
        // the engine is started again, and the work that was its own is asked again
        expect(failure).toBeNull();
        expect((await patientFetch(`${address}api/overview`)).status).toBe(200);
      }
      stop = true;
      if (victim === "engine") child.kill("SIGTERM");
      await reading;
      await gone(child);
      if (done) {
        count("acknowledged imports");
        const store = await openAfter(env.ZHENGMAI_DATA);
        const names = new Set((await store.listSources()).flatMap((source) => source.names));
        await store.close();
        expect(sent.filter(([name]) => !names.has(name))).toEqual([]);
      }
      expectWhole(env);
      if (round % 8 < 7) {
        const some = Object.keys(files).filter(() => random(2) > 0);
        if (some.length > 0) expect(run(env, "remove", ...some).status).toBe(0);
      }
    },
  );
});

const reason = process.platform === "linux" ? whyNot() : "needs /proc";
describe.skipIf(reason !== null)(`Neo4j${reason ? ` (${reason})` : ""}`, () => {
  test.each(Array.from({ length: Math.ceil(ROUNDS / 3) || 1 }, (_, round) => [round] as const))(
    "the server is killed in the middle of an import and started again (round %i)",
    { timeout: 600_000 },
    async () => {
      const home = mkdtempSync(join(folder, "neo4j-"));
      const port = await freePort();
      let server = await startNeo4j({ home, port });
      const { uri, username, password } = server;
      const env = {
        NEO4J_URI: uri,
        NEO4J_USERNAME: username,
        NEO4J_PASSWORD: password,
        ZHENGMAI_DATA: join(folder, "none"),
      };
      try {
        const reader = await openStore({ neo4j: { uri, username, password }, dataFolder: "unused" });
        await reader.ensureSchema();
        const importing = spawn(process.execPath, [CLI, "import", corpus], {
          env: { ...process.env, ...env },
          stdio: ["ignore", "ignore", "pipe"],
        });
        let words = "";
        importing.stderr.on("data", (data) => {
          words += data;
        });
        await wait(600 + random(3_000));
        const asked = reader.read("MATCH (d:Document) RETURN count(d) AS n", {});
        asked.catch(() => undefined);
        await server.kill();
        count("kills of Neo4j");
        server = await startNeo4j({ home, port });
        await gone(importing);
        // it has waited for the server, or says what to do
        if (importing.exitCode === 0) count("imports that went on by themselves");
        else expect(words).toMatch(/start it|repeat/);
        await asked.then(
          () => count("reads that were answered after the restart"),
          // where the server takes longer to come back than a read may, that is what is said
          (error: unknown) => expect(error).toMatchObject({ code: expect.stringMatching(/^(?:unavailable|timeout)$/) }),
        );
        expect((await reader.read("RETURN 1 AS one", {})).rows).toEqual([[1]]);
        await reader.close();
        expectWhole(env);
      } finally {
        await server.stop();
      }
    },
  );
});

async function openAfter(dataFolder: string): Promise<Awaited<ReturnType<typeof openStore>>> {
  for (let time = 0; ; time++) {
    try {
      return await openStore({ dataFolder, readOnly: true });
    } catch (error) {
      if (time > 20) throw error;
      await wait(200);
    }
  }
}

const childrenOf = (pid: number): readonly string[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ");

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === "object" && bound !== null ? bound.port : 0));
    });
  });
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    child.stdout?.on("data", (chunk) => {
      output += chunk;
      const found = /http:\/\/\S+/.exec(output)?.[0];
      if (found) resolve(found);
    });
    child.once("exit", () => reject(new Error(`the server ended early: ${output}`)));
  });
}
