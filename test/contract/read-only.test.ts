/** A Neo4j that may only be read, as SECURITY.md advises for a public one: the explorer serves it, and writes are told. */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { packageRoot } from "../../server/root.ts";
import { patientFetch } from "../api/patient.ts";
import { FIXTURES } from "../fixtures/corpus.ts";
import { startNeo4j, whyNot } from "../neo4j/launch.js";

const CLI = join(packageRoot, "bin/zhengmai.js");
const folder = mkdtempSync(join(tmpdir(), "zhengmai-read-only-"));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const reason = whyNot();
describe.skipIf(reason !== null)(`a database that may only be read${reason ? ` (${reason})` : ""}`, () => {
  test("is served, and an import says that it may not be written", { timeout: 180_000 }, async () => {
    const [home, corpus] = [join(folder, "home"), join(folder, "corpus")];
    mkdirSync(corpus);
    for (const [name, text] of Object.entries(FIXTURES)) writeFileSync(join(corpus, name), text);
    let server = await startNeo4j({ home });
    const env = () => ({
      ...process.env,
      NEO4J_URI: server.uri,
      NEO4J_USERNAME: server.username,
      NEO4J_PASSWORD: server.password,
      ZHENGMAI_TOKEN: "",
      ZHENGMAI_DATA: join(folder, "data"),
    });
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, [CLI, ...args], { encoding: "utf8", env: env() });
    try {
      expect(run("import", corpus).status).toBe(0);
      const wanted = run("export").stdout;
      await server.stop();
      server = await startNeo4j({ home, settings: ["server.databases.read_only=neo4j"] });
      const child = spawn(process.execPath, [CLI, "start", "--port", "0"], {
        env: env(),
        stdio: ["ignore", "pipe", "pipe"],
      });
      let output = "";
      for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += data));
      const ended = new Promise((resolve) => child.once("exit", (code, signal) => resolve(signal ?? code)));
      await expect.poll(() => output, { timeout: 30_000 }).toMatch(/http:\/\/\S+/);
      expect(output).toContain("may only be read");
      const address = /http:\/\/\S+/.exec(output)?.[0] ?? "";
      expect(await (await patientFetch(`${address}api/overview`)).json()).toMatchObject({ held: expect.any(Number) });
      const body = new FormData();
      body.append("file", new Blob([`${FIXTURES["national.txt"]}\n另行通知。\n`]), "new.txt");
      const { id } = (await (await fetch(`${address}api/import`, { method: "POST", body })).json()) as { id: string };
      const events = await (await fetch(`${address}api/import/${id}/events`)).text();
      expect(events).toContain("event: failed");
      expect(events).toContain("may only be read");
      expect((await fetch(`${address}api/ready`)).status).toBe(200);
      child.kill("SIGTERM");
      expect(await ended).toBe(0);
      const refused = run("import", join(packageRoot, "seed", "guyuan-2015-2022.txt"));
      expect(refused.status).toBe(1);
      expect(refused.stderr).toContain("may only be read");
      expect(run("export").stdout === wanted).toBe(true);
    } finally {
      await server.stop();
    }
  });
});
