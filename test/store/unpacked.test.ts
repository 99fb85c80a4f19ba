/** What the embedded engine unpacks to answer: it keeps it until it is opened anew. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { residentMiB } from "../../server/store/embedded/launch.ts";
import { startEngine } from "../../server/store/embedded/process.ts";

test.skipIf(!existsSync("/proc/self/statm"))(
  "a relationship that is returned whole leaves the words of its ends packed",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "zhengmai-unpacked-"));
    const open = () => startEngine(join(folder, "graph.grafeo"), false, { memoryMiB: 1_500 });
    let engine = await open();
    try {
      const run = (statement: string, write = false) =>
        engine.ask({ op: "run", statement, parameters: {}, maxRows: 10 }, { timeoutMs: 60_000, repeat: true, write });
      const names = Array.from({ length: 8 }, (_, at) => `p${at}: '${at}' + toString(${at + 7} * n)`);
      await run(`UNWIND range(1, 30000) AS n CREATE (t:Task {id: 'task:' + toString(n), ${names.join(", ")}})`, true);
      await run(
        "MATCH (a:Task {id: 'task:7'}), (b:Task {id: 'task:29000'}) CREATE (a)-[:PART_OF {id: 'PART_OF:1', quote: '第七项'}]->(b)",
        true,
      );
      await engine.close();
      engine = await open();
      const growth = async (statement: string) => {
        const before = residentMiB(engine.pid() ?? 0);
        const { rows } = await run(statement);
        return { rows, mebibytes: residentMiB(engine.pid() ?? 0) - before };
      };
      await run("MATCH (a:Task {id: 'task:7'})-[r:PART_OF]->(b:Task) RETURN a.id AS a, b.id AS b");
      const whole = await growth("MATCH (:Task {id: 'task:7'})-[r:PART_OF]->(:Task) RETURN r");
      expect(whole.rows).toEqual([
        [
          {
            kind: "relationship",
            id: "PART_OF:1",
            type: "PART_OF",
            start: "task:7",
            end: "task:29000",
            properties: { id: "PART_OF:1", quote: "第七项" },
          },
        ],
      ]);
      const words = await growth("MATCH (t:Task {id: 'task:29000'}) RETURN t");
      expect(words.mebibytes).toBeGreaterThan(5);
      expect(whole.mebibytes).toBeLessThan(words.mebibytes / 4);
    } finally {
      await engine.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
