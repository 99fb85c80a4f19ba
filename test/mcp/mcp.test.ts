/** `zhengmai mcp` as an assistant meets it: the command itself, spoken to by the protocol's own client. */
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { packageRoot } from "../../server/root.ts";
import { FIXTURES } from "../fixtures/corpus.ts";

const CLI = join(packageRoot, "bin/zhengmai.js");
const SAMPLE = ["langfang-2015.txt", "state-council-2014-2015.txt", "hebei-provincial.txt"];
const textOf = (name: string): string => FIXTURES[name] ?? readFileSync(join(packageRoot, "seed", name), "utf8");
const words = z.object({ quote: z.string().min(1), source: z.string().min(1), line: z.number().int().min(1) });
let folder: string;
let env: Record<string, string>;
let client: Client;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "zhengmai-mcp-"));
  env = { PATH: process.env.PATH ?? "", NEO4J_URI: "", ZHENGMAI_DATA: join(folder, "data") };
  mkdirSync(join(folder, "corpus"));
  for (const [name, text] of Object.entries(FIXTURES)) writeFileSync(join(folder, "corpus", name), text);
  writeFileSync(
    join(folder, "corpus", "long.txt"),
    `长行市人民政府\n关于长行的通知\n长行〔2031〕1号\n各县区人民政府：\n${"很长的一行，".repeat(200_000)}\n长行市人民政府\n2031年1月5日\n`,
  );
  for (const name of SAMPLE) cpSync(join(packageRoot, "seed", name), join(folder, "corpus", name));
  expect(spawnSync(process.execPath, [CLI, "import", join(folder, "corpus")], { env }).status).toBe(0);
  client = new Client({ name: "test", version: "1" });
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [CLI, "mcp"], env }));
});
afterAll(async () => {
  await client?.close();
  rmSync(folder, { recursive: true, force: true });
});

const call = async (name: string, given: Record<string, unknown> = {}) => {
  const answer = await client.callTool({ name, arguments: given });
  const [content] = z.array(z.object({ type: z.literal("text"), text: z.string() })).parse(answer.content);
  return { failed: answer.isError === true, text: content?.text ?? "", answer: answer.structuredContent };
};

/** every quote stands on its line of its file */
function expectTrue(found: z.infer<typeof words>): void {
  const text = textOf(found.source);
  const start = text
    .split("\n")
    .slice(0, found.line - 1)
    .join("\n").length;
  expect(text.indexOf(found.quote, Math.max(0, start - 1))).toBeGreaterThanOrEqual(0);
  expect(text.slice(start, start + 1 + (text.split("\n")[found.line - 1] ?? "").length)).toContain(
    found.quote.split("\n")[0],
  );
}

test("lists its tools, all of them for reading", async () => {
  const { tools } = await client.listTools();
  expect(tools.map((tool) => tool.name).sort()).toEqual([
    "ask_question",
    "document",
    "document_text",
    "list_questions",
    "search",
    "search_texts",
  ]);
  for (const tool of tools) expect(tool.annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
});

test("every saved question is answered, and whatever speaks of a sentence shows it", async () => {
  const { questions } = z
    .object({
      questions: z.array(
        z.object({
          name: z.string(),
          parameters: z.array(z.object({ name: z.string(), type: z.string(), default: z.unknown() })),
        }),
      ),
    })
    .parse((await call("list_questions")).answer);
  expect(questions.length).toBeGreaterThanOrEqual(25);
  const found = async (query: string, kind: string): Promise<string> => {
    const { groups } = z
      .object({ groups: z.array(z.object({ kind: z.string(), items: z.array(z.object({ id: z.string() })) })) })
      .parse((await call("search", { query })).answer);
    return groups.find((group) => group.kind === kind)?.items[0]?.id ?? "";
  };
  const sample: Record<string, unknown> = {
    document: await found("国发", "document"),
    organization: await found("局", "organization"),
    place: await found("省", "place"),
    program: await found("邻里相伴", "program"),
    date: "2030-01-01",
    integer: 20,
    string: "x",
  };
  let quoted = 0;
  for (const { name, parameters } of questions) {
    const given = Object.fromEntries(
      parameters.filter((each) => each.default === null).map((each) => [each.name, sample[each.type] || "none"]),
    );
    const { failed, text, answer } = await call("ask_question", { name, parameters: given });
    expect(failed, `${name}: ${text}`).toBe(false);
    const { rows } = z.object({ rows: z.array(z.object({ evidence: z.array(words) })) }).parse(answer);
    for (const row of rows) row.evidence.forEach(expectTrue);
    quoted += rows.filter((row) => row.evidence.length > 0).length;
  }
  expect(quoted).toBeGreaterThan(20);
});

test("a document comes with its links and their words, and its text with the lines they name", async () => {
  const key = "廊政办[2031]30号";
  const { cites, source } = z
    .object({ source: z.string(), cites: z.object({ items: z.array(z.object({ evidence: z.array(words) })) }) })
    .parse((await call("document", { document: key })).answer);
  expect(cites.items.length).toBeGreaterThan(0);
  const { lines, truncated } = z
    .object({ lines: z.array(z.object({ line: z.number(), text: z.string() })), truncated: z.boolean() })
    .parse((await call("document_text", { document: key })).answer);
  expect(truncated).toBe(false);
  for (const { evidence } of cites.items)
    for (const each of evidence) {
      expectTrue(each);
      expect(each.source).toBe(source);
      expect(lines.find((line) => line.line === each.line)?.text).toContain(each.quote.split("\n")[0]);
    }
  const part = (await call("document_text", { document: key, fromLine: lines[1]?.line, lines: 1 })).answer;
  expect(part).toMatchObject({ lines: [lines[1]], truncated: true });
});

test("sentences of the texts stand in the file and the line that they name", async () => {
  const found = z
    .object({
      total: z.number(),
      searched: z.number(),
      documents: z.number(),
      next: z.null(),
      years: z.array(z.object({ key: z.string(), documents: z.number() })),
      items: z.array(
        z.object({
          document: z.object({ id: z.string() }),
          evidence: z.array(z.object({ quote: z.string(), source: z.string(), line: z.number() })),
        }),
      ),
    })
    .parse((await call("search_texts", { query: "站点", limit: 100 })).answer);
  expect(found.searched).toBe(found.total);
  expect(found.items.length).toBe(found.documents);
  expect(found.items.length).toBeGreaterThan(1);
  for (const { quote, source, line } of found.items.flatMap(({ evidence }) => evidence)) {
    expect(quote).toContain("站点");
    // its first words may stand on a line before the one that has what was looked for
    expect(textOf(source)).toContain(quote);
    expect(textOf(source).split("\n")[line - 1]).toContain("站点");
  }
});

test("the text of every document found names its file, also of one that another carries", async () => {
  const { groups } = z
    .object({
      groups: z.array(z.object({ items: z.array(z.object({ id: z.string(), held: z.boolean().optional() })) })),
    })
    .parse((await call("search", { query: "办法", limit: 50 })).answer);
  const held = groups[0]?.items.filter((item) => item.held) ?? [];
  expect(held.length).toBeGreaterThan(1);
  for (const { id } of held) {
    const { source, lines } = z
      .object({ source: z.string(), lines: z.array(z.object({ line: z.number(), text: z.string() })) })
      .parse((await call("document_text", { document: id })).answer);
    expect(textOf(source)).toContain(lines.map(({ text }) => text).join("\n"));
  }
});

test("of a text with a line of a megabyte a part is answered", async () => {
  const found = (await call("document_text", { document: "长行〔2031〕1号" })).answer;
  expect(found).toMatchObject({ truncated: true });
  expect(JSON.stringify(found).length).toBeLessThan(110_000);
});

/** an object in an object … */
const nested = (depth: number): Record<string, unknown> => {
  let value: Record<string, unknown> = {};
  for (let at = 0; at < depth; at++) value = { date: value };
  return value;
};

test("what is no message is passed over, and the next one is answered", { timeout: 120_000 }, async () => {
  const child = spawn(process.execPath, [CLI, "mcp"], { env, stdio: ["pipe", "pipe", "ignore"] });
  let out = "";
  child.stdout.on("data", (data) => (out += data));
  const say = (text: string) => child.stdin.write(`${text}\n`);
  const params = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "raw", version: "1" } };
  say(JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params }));
  say(JSON.stringify({ jsonrpc: "2.0", method: "notifications/initialized" }));
  for (const text of [
    "",
    "not JSON",
    "\u0000\uffff",
    "[]",
    "null",
    "{",
    '{"jsonrpc":"2.0"}',
    '{"jsonrpc":"1.0","id":7,"method":"tools/list"}',
    '{"jsonrpc":"2.0","id":{},"method":"tools/list"}',
    '{"jsonrpc":"2.0","method":"tools/call","params":{"name":"search","arguments":{"query":"x"}}}',
    `${"[".repeat(200_000)}${"]".repeat(200_000)}`,
    JSON.stringify({ jsonrpc: "2.0", id: 8, method: "x".repeat(2_000_000) }),
  ])
    say(text);
  say(
    JSON.stringify({ jsonrpc: "2.0", id: 99, method: "tools/call", params: { name: "list_questions", arguments: {} } }),
  );
  await expect.poll(() => /"id":99\b/.test(out), { timeout: 60_000 }).toBe(true);
  for (const line of out.trim().split("\n")) expect(JSON.parse(line)).toMatchObject({ jsonrpc: "2.0" });
  child.stdin.end();
  expect(await new Promise((resolve) => child.once("exit", resolve))).toBe(0);
});

describe("a wrong call is told in one sentence, and the next one is answered", () => {
  test.each([
    ["ask_question", { name: "none" }, "expected one of"],
    ["ask_question", { name: "tasks-due", parameters: { date: "tomorrow" } }, "YYYY-MM-DD"],
    ["document", { document: "国发〔1901〕1号" }, "no document of the graph"],
    ["document_text", { document: "" }, "document"],
    ["search_texts", { query: "　“”" }, "expected q"],
    ["search_texts", { query: "补".repeat(300) }, "at most"],
    ["search_texts", { query: "补", after: "moon" }, "expected after"],
    ["search", { query: 5 }, "query"],
    ["search", { query: "长".repeat(100_000) }, "query"],
    ["search", { query: "养老", limit: 1e9 }, "limit"],
    ["document", { document: "国".repeat(100_000) }, "document"],
    ["document_text", { document: "doc:../../../etc/passwd" }, "no document of the graph"],
    ["document_text", { document: "廊政办[2031]30号", lines: 1e9 }, "lines"],
    ["ask_question", { name: "__proto__" }, "expected one of"],
    ["ask_question", { name: "constructor" }, "expected one of"],
    ["ask_question", { name: "tasks-due", parameters: { date: "2031-01-01'}) DETACH DELETE d //" } }, "YYYY-MM-DD"],
    ["ask_question", { name: "tasks-due", parameters: { date: { $gt: "" } } }, "parameters"],
    ["ask_question", { name: "tasks-due", parameters: nested(300) }, "parameters"],
    ["ask_question", { name: "tasks-due", limit: -1 }, "limit"],
    ["no_such_tool", {}, "no_such_tool"],
  ])("%s %j", async (name, given, message) => {
    const { failed, text } = await call(name, given);
    expect(failed).toBe(true);
    expect(text).toContain(message);
    expect((await call("list_questions")).failed).toBe(false);
  });
});

test("nothing but the protocol is on standard output, and it ends with its input", async () => {
  const child = spawn(process.execPath, [CLI, "mcp"], { env, stdio: ["pipe", "pipe", "ignore"] });
  let out = "";
  child.stdout.on("data", (data) => {
    out += data;
  });
  const ask = (message: object) => child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
  const params = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "raw", version: "1" } };
  ask({ id: 1, method: "initialize", params });
  ask({ method: "notifications/initialized" });
  ask({ id: 2, method: "tools/call", params: { name: "ask_question", arguments: { name: "nothing" } } });
  await expect.poll(() => out.split("\n").filter(Boolean).length, { timeout: 20_000 }).toBe(2);
  child.stdin.end();
  expect(await new Promise((resolve) => child.once("exit", resolve))).toBe(0);
  for (const line of out.trim().split("\n")) expect(JSON.parse(line)).toMatchObject({ jsonrpc: "2.0" });
});
