/** The files for Neo4j's own bulk loader, loaded by it with the very command that is told: the graph is the same bytes. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { exportGraph, exportNeo4jAdmin } from "../../server/export/index.ts";
import type { GraphChange, Properties } from "../../server/model/index.ts";
import { openStore, type Store } from "../../server/store/index.ts";
import { openSample } from "../api/sample.ts";
import { neo4jAdmin, startNeo4j, whyNot } from "../neo4j/launch.js";

const reason = whyNot();
const folder = mkdtempSync(join(tmpdir(), "zhengmai-admin-"));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

async function bytesOf(store: Store): Promise<string> {
  let bytes = "";
  for await (const chunk of exportGraph(store, "jsonl")) bytes += chunk;
  return bytes;
}

/** values that a file of commas and quotation marks might lose */
const ODD: Properties = {
  title: "",
  displayTitle: "  “两端有空格”  ",
  number: "他说\"好\"，再说'好'",
  genre: "第一行\n第二行\r\n第三行",
  status: "a\\b, c;d|e\tf",
  aliases: ["甲", "", "乙,丙", '"丁"'],
  start: 0,
  confidence: 0.5,
  held: false,
};
const odd: GraphChange = {
  upsertNodes: [
    { kind: "node", id: "doc:odd", labels: ["Document"], properties: { id: "doc:odd", ...ODD } },
    { kind: "node", id: "doc:bare", labels: ["Document"], properties: { id: "doc:bare" } },
  ],
  upsertRelationships: [
    {
      kind: "relationship",
      id: "MENTIONS:odd",
      type: "MENTIONS",
      start: "doc:odd",
      end: "doc:bare",
      properties: { id: "MENTIONS:odd", quote: '""', line: 3, rule: "" },
    },
  ],
  deleteNodes: [],
  deleteRelationships: [],
};

describe.skipIf(reason !== null)(`neo4j-admin${reason ? ` (${reason})` : ""}`, () => {
  test("what is exported, loaded and exported again is the same", { timeout: 300_000 }, async () => {
    const { store, close } = await openSample();
    const [home, files] = [join(folder, "home"), join(folder, "files")];
    mkdirSync(join(home, "conf"), { recursive: true });
    writeFileSync(join(home, "conf/neo4j.conf"), "");
    let wanted: string;
    let command: string;
    try {
      await store.apply(odd);
      wanted = await bytesOf(store);
      command = await exportNeo4jAdmin(store, files);
    } finally {
      await close();
    }
    const [program, ...args] = command.replaceAll("\\\n", " ").split(/\s+/);
    expect(program).toBe("neo4j-admin");
    const loaded = neo4jAdmin(args, { home, cwd: files });
    expect(loaded.status, `${loaded.stdout.slice(-2_000)}${loaded.stderr.slice(-2_000)}`).toBe(0);
    const neo4j = await startNeo4j({ home });
    try {
      const { uri, username, password } = neo4j;
      const reader = await openStore({ dataFolder: folder, neo4j: { uri, username, password } });
      try {
        expect((await bytesOf(reader)).split("\n")).toEqual(wanted.split("\n"));
      } finally {
        await reader.close();
      }
    } finally {
      await neo4j.stop();
    }
  });
});
