/** A clock that is set back by years and forward again, between imports and while a server works: nothing is lost or shown late. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Overview } from "../../server/model/api.ts";
import { packageRoot } from "../../server/root.ts";
import { patientFetch } from "../api/patient.ts";
import { FIXTURES } from "../fixtures/corpus.ts";

const CLI = join(packageRoot, "bin/zhengmai.js");
const folder = mkdtempSync(join(tmpdir(), "zhengmai-clock-"));
const clock = join(folder, "clock");
const preload = join(folder, "clock.mjs");
const YEAR = 365 * 24 * 3_600_000;
const set = (years: number): void => writeFileSync(clock, String(years * YEAR));
const files = Object.entries(FIXTURES);

const env = (data: string, options: NodeJS.ProcessEnv = {}) => ({
  ...process.env,
  NEO4J_URI: "",
  ZHENGMAI_TOKEN: "",
  ZHENGMAI_DATA: join(folder, data),
  ...options,
});
/** every process and thread of the program goes by the file `clock` */
const shifted = (data: string) =>
  env(data, { CLOCK_FILE: clock, NODE_OPTIONS: `--import=${pathToFileURL(preload).href}` });
const run = (environment: NodeJS.ProcessEnv, ...args: readonly string[]) =>
  spawnSync(process.execPath, [CLI, ...args], { encoding: "utf8", env: environment, maxBuffer: 1 << 28 });

beforeAll(() => {
  writeFileSync(
    preload,
    `import { readFileSync } from "node:fs";
const Real = Date;
const now = () => Real.now() + Number(readFileSync(process.env.CLOCK_FILE, "utf8"));
globalThis.Date = class extends Real {
  constructor(...given) { super(...(given.length === 0 ? [now()] : given)); }
  static now() { return now(); }
};
`,
  );
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("between imports and while a server works", { timeout: 240_000 }, async () => {
  expect(run(env("undisturbed"), "import", ...files.map(([name]) => join(folder, name))).status).toBe(0);
  const wanted = run(env("undisturbed"), "export").stdout;

  set(10);
  const [first, second, ...rest] = files;
  expect(run(shifted("data"), "import", join(folder, first?.[0] ?? "")).status).toBe(0);
  set(-10);
  expect(run(shifted("data"), "import", join(folder, second?.[0] ?? "")).status).toBe(0);

  set(0);
  const child = spawn(process.execPath, [CLI, "start", "--port", "0", "--no-sample"], {
    env: shifted("data"),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const log: string[] = [];
  child.stderr.on("data", (data) => log.push(String(data)));
  try {
    const address = await addressOf(child);
    const overview = async () => (await (await patientFetch(`${address}api/overview`)).json()) as Overview;
    let sources = (await overview()).corpus.sources;
    expect(sources).toBe(2);
    for (const [at, [name, text]] of rest.entries()) {
      set(at % 2 === 0 ? 10 : -10);
      const body = new FormData();
      body.append("file", new Blob([text]), name);
      const response = await fetch(`${address}api/import`, { method: "POST", body });
      expect(response.status).toBe(202);
      expect(await (await fetch(new URL(response.headers.get("location") ?? "", address))).text()).toContain(
        "event: done",
      );
      // what is kept of answers is renewed by what was written, not by the hour
      expect((await overview()).corpus.sources).toBe(++sources);
      expect((await fetch(`${address}api/search?q=养老`)).status).toBe(200);
      const console = await fetch(`${address}api/cypher`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ query: "MATCH (s:Source) RETURN count(s) AS n" }),
      });
      expect(await console.json()).toMatchObject({ rows: [[sources]] });
    }
    // the clock was really another one
    expect(log.join("")).toContain(`"time":"${new Date().getFullYear() + 10}`);
  } finally {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  }
  const doctor = run(env("data"), "doctor");
  expect(doctor.status, doctor.stdout).toBe(0);
  expect(run(env("data"), "export").stdout === wanted).toBe(true);
});

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
