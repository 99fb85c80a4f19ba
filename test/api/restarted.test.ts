/** A Neo4j server that is killed and started again under a server of ours: it says so meanwhile, and then answers as before. */
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { importFiles } from "../../server/ingest/index.ts";
import { openStore } from "../../server/store/index.ts";
import { FIXTURES } from "../fixtures/corpus.ts";
import { startNeo4j, whyNot } from "../neo4j/launch.js";
import { patientFetch } from "./patient.ts";
import { serve } from "./serve.ts";

const folder = mkdtempSync(join(tmpdir(), "zhengmai-restarted-"));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const reason = whyNot();
describe.skipIf(reason !== null)(`Neo4j${reason ? ` (${reason})` : ""}`, () => {
  test("killed and started again, it is read from and written to as before, without a restart of ours", {
    timeout: 600_000,
  }, async () => {
    const [home, port] = [join(folder, "home"), await freePort()];
    let neo4j = await startNeo4j({ home, port });
    const { uri, username, password } = neo4j;
    const store = await openStore({ neo4j: { uri, username, password }, dataFolder: folder });
    await store.ensureSchema();
    const files = Object.entries(FIXTURES).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
    await importFiles(store, files);
    const served = await serve({}, { store, dataFolder: folder });
    const ask = async (path: string) => {
      const response = await patientFetch(`${served.origin}${path}`);
      return { status: response.status, type: response.headers.get("content-type") ?? "", text: await response.text() };
    };
    const paths = [
      "/api/overview",
      "/api/coverage",
      "/api/workload",
      `/api/search?q=${encodeURIComponent("意见")}`,
      "/api/questions/self-check",
      "/api/questions/who-leads-whom",
    ];
    const answers = async () => {
      const found: string[] = [];
      for (const path of paths) {
        const { status, text } = await ask(path);
        expect(status, `${path}: ${text.slice(0, 300)}`).toBe(200);
        found.push(text.replace(/"elapsedMs":\d+/u, ""));
      }
      return found;
    };
    const ready = async () => (await ask("/api/ready")).status;
    const health = () => ask("/api/health");
    try {
      const before = await answers();
      expect(await ready()).toBe(200);
      await neo4j.kill();
      const meanwhile = await ask("/api/questions/self-check");
      expect(meanwhile.status).toBe(503);
      expect(meanwhile.type).toContain("application/problem+json");
      expect(meanwhile.text).toContain("start it");
      expect(await ready()).toBe(503);
      // a page is tried again for half a minute; whether the graph is there is told before
      const page = ask("/api/search?q=x").then(() => "page");
      expect(await Promise.race([page, health().then(({ status }) => status)])).toBe(503);
      expect((await health()).text).toContain("start it");
      await page;
      neo4j = await startNeo4j({ home, port });
      await expect.poll(ready, { timeout: 120_000 }).toBe(200);
      expect(await answers()).toEqual(before);
      // one that is there and says nothing
      process.kill(neo4j.pid, "SIGSTOP");
      try {
        expect(await health()).toMatchObject({ status: 503, text: expect.stringContaining("notReady") });
      } finally {
        process.kill(neo4j.pid, "SIGCONT");
      }
      await expect.poll(async () => (await health()).status, { timeout: 120_000 }).toBe(200);
      // and it takes what is sent to it
      const body = new FormData();
      body.append(
        "file",
        new Blob(["甲县人民政府办公室关于检查的通知\n甲政办〔2031〕7号\n各乡镇：\n请认真检查。\n"]),
        "new.txt",
      );
      const posted = await fetch(`${served.origin}/api/import`, { method: "POST", body });
      const { id } = (await posted.json()) as { readonly id: string };
      expect((await ask(`/api/import/${id}/events`)).text).toContain("event: done");
      expect((await ask(`/api/search?q=${encodeURIComponent("甲政办〔2031〕7号")}`)).text).toContain(
        "甲政办〔2031〕7号",
      );
    } finally {
      await served.stop();
      await store.close();
      await neo4j.stop();
    }
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === "object" && bound !== null ? bound.port : 0));
    });
  });
}
