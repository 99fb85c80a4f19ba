import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packageRoot } from "../../server/root.ts";
import { patientFetch } from "../api/patient.ts";
import { FIXTURES } from "../fixtures/corpus.ts";

const CLI = join(packageRoot, "bin/zhengmai.js");
let folder: string;
let corpus: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "zhengmai-cli-"));
  corpus = join(folder, "corpus");
  mkdirSync(corpus);
  for (const [name, text] of Object.entries(FIXTURES)) writeFileSync(join(corpus, name), text);
});
afterAll(() => {
  chmodSync(join(folder, "closed"), 0o700);
  rmSync(folder, { recursive: true, force: true });
});

const environment = (data: string) => ({ ...process.env, NEO4J_URI: "", ZHENGMAI_DATA: join(folder, data) });
const zhengmai = (data: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [CLI, ...args], { encoding: "utf8", env: environment(data), maxBuffer: 1 << 28 });

describe("wrong use ends with 2 and one line", () => {
  test.each([
    [["frobnicate"], "expected one of"],
    [["import"], "no file or folder"],
    [["import", "x", "--colour"], "zhengmai import"],
    [["query"], "expected one statement"],
    [["ask", "none"], "expected one of"],
    [["texts"], "zhengmai texts"],
    [["texts", "养老", "--level", "moon"], "expected --level"],
    [["texts", "养老", "--limit", "0"], "expected --limit"],
    [["ask", "tasks-due", "--param", "date=tomorrow"], "YYYY-MM-DD"],
    [["export", "--format", "pptx"], "expected a format"],
    [["ask", "what-implements", "--param", "document=国发〔2031〕99号"], "none is found"],
    [["rebuild", "everything"], "expected options alone"],
    [["doctor", "everything"], "expected options alone"],
    [["extract"], "zhengmai extract"],
    [["start", "--port", "x"], "expected a port"],
  ])("%j", (args, message) => {
    const { status, signal, stderr } = zhengmai("wrong", ...args);
    expect(stderr).toContain(message);
    // a checkout whose client is stale builds it first, and says so
    expect(
      stderr
        .replace(/^building the client …\n/u, "")
        .trimEnd()
        .split("\n"),
    ).toHaveLength(1);
    expect({ status, signal }).toEqual({ status: 2, signal: null });
  });
});

test.each([["--help"], ["--version"], ["import", "--help"], ["doctor", "--help"], ["help", "ask"]])(
  "%s answers on standard output with 0",
  (...args) => {
    const { status, stdout } = zhengmai("help", ...args);
    expect(stdout).not.toBe("");
    expect(status).toBe(0);
  },
);

describe("import", () => {
  test("tells what came, changes nothing when repeated, and gives the same export in any order", () => {
    const first = zhengmai("a", "import", corpus);
    expect(first.stdout).toMatch(/^3 files, 3 documents: 3 new, 0 unchanged, 0 refused/);
    expect(first.status).toBe(0);
    const graph = zhengmai("a", "export").stdout;
    const again = zhengmai("a", "import", corpus);
    expect(again.stdout).toMatch(/0 new, 3 unchanged, .*changed 0 and removed 0/);
    for (const name of Object.keys(FIXTURES).reverse()) zhengmai("b", "import", join(corpus, name));
    expect(zhengmai("b", "export").stdout).toBe(graph);
    expect(graph).toContain('"kind":"relationship"');
  });

  test("a dry run says what would change and changes nothing", () => {
    expect(zhengmai("dry", "import", corpus, "--dry-run").stdout).toMatch(/would change [1-9]/);
    expect(zhengmai("dry", "export").stdout).toBe("");
  });

  test("remove takes back what a file brought, and nothing that another also says", () => {
    zhengmai("r1", "import", join(corpus, "national.txt"), join(corpus, "provincial.txt"));
    const wanted = zhengmai("r1", "export").stdout;
    zhengmai("r2", "import", corpus);
    expect(zhengmai("r2", "remove", "langfang.txt").status).toBe(0);
    expect(zhengmai("r2", "export").stdout).toBe(wanted);
    expect(zhengmai("r2", "remove", "unknown.txt").stderr).toContain("expected the name or id of an imported file");
  });

  test("a backup restored into an empty folder gives the same graph, and into another is refused", () => {
    const file = join(folder, "kept", "backup.jsonl.gz");
    zhengmai("kept-a", "import", corpus);
    writeFileSync(
      join(folder, "kept-a", "corrections.jsonl"),
      '{"kind":"notSame","subject":"doc:国发〔2031〕5号","value":"doc:冀政发〔2031〕12号"}\n',
    );
    zhengmai("kept-a", "rebuild");
    expect(zhengmai("kept-a", "backup", file).stdout).toContain("3 files");
    const wanted = zhengmai("kept-a", "export").stdout;
    const restored = zhengmai("kept-b", "restore", file);
    expect(restored.stderr.replaceAll(/.*\r/g, "")).toBe("");
    expect(restored.stdout).toContain("3 files restored");
    expect(zhengmai("kept-b", "export").stdout).toBe(wanted);
    expect(zhengmai("kept-b", "rebuild").stdout).toContain("changed 0 and removed 0");
    zhengmai("kept-c", "import", join(packageRoot, "seed", "guyuan-2015-2022.txt"));
    const refused = zhengmai("kept-c", "restore", file);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain("expected an empty store");
  });

  test("every file that cannot be read is named with its reason, the rest are imported", () => {
    const bad = join(folder, "bad");
    mkdirSync(bad);
    writeFileSync(
      join(bad, "picture.png"),
      Buffer.from("89504e470d0a1a0a0000000d49484452000001000000010008060000005c72a866", "hex"),
    );
    writeFileSync(join(bad, "empty.txt"), "");
    writeFileSync(join(bad, "large.txt"), "");
    truncateSync(join(bad, "large.txt"), 200 * 1024 * 1024);
    writeFileSync(
      join(bad, "noise.txt"),
      Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 255)),
    );
    writeFileSync(join(bad, "national.txt"), FIXTURES["national.txt"] ?? "");
    mkdirSync(join(folder, "closed"));
    writeFileSync(join(folder, "closed", "x.txt"), "x");
    chmodSync(join(folder, "closed"), 0o000);
    const { status, stdout, stderr } = zhengmai("bad", "import", bad, join(folder, "missing"));
    expect(status).toBe(1);
    for (const name of ["picture.png", "empty.txt", "large.txt", "noise.txt", "missing"])
      expect(stderr).toContain(name);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stdout).toMatch(/6 files, 1 documents: 1 new, 0 unchanged, 5 refused/);
  });

  test("a folder without permission is named, the rest is imported", () => {
    const data = join(folder, "closed-data");
    mkdirSync(data);
    chmodSync(folder, 0o755);
    chmodSync(data, 0o777);
    // root may read everything: it takes the part of another user
    const other = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const { stderr, stdout, status } = spawnSync(process.execPath, [CLI, "import", join(folder, "closed"), corpus], {
      encoding: "utf8",
      env: { ...environment("closed-data"), HOME: data },
      ...other,
    });
    expect(stderr).toContain("no permission");
    expect(stdout).toContain("3 new");
    expect(status).toBe(1);
  });

  test("killed at any instant and repeated, it gives the same graph", async () => {
    const wanted = zhengmai("a", "export").stdout;
    for (const delay of [150, 300, 450, 600, 800]) {
      const child = spawn(process.execPath, [CLI, "import", corpus], {
        env: environment("killed"),
        stdio: "ignore",
        detached: true,
      });
      await new Promise((resolve) => setTimeout(resolve, delay));
      killGroup(child);
      await new Promise((resolve) =>
        child.exitCode === null && child.signalCode === null ? child.once("exit", resolve) : resolve(null),
      );
    }
    await expect.poll(() => zhengmai("killed", "import", corpus).status, { timeout: 20_000 }).toBe(0);
    expect(zhengmai("killed", "export").stdout).toBe(wanted);
    expect(zhengmai("killed", "doctor").status).toBe(0);
  });
});

function killGroup(child: ChildProcess): void {
  try {
    process.kill(-(child.pid ?? 0), "SIGKILL");
  } catch {
    // it had already ended
  }
}

describe("reading the graph", () => {
  test("doctor finds every invariant true", () => {
    const { stdout, status } = zhengmai("a", "doctor");
    expect(stdout).not.toContain("FAIL");
    expect(stdout).toContain("every quote equals its slice");
    expect(status).toBe(0);
  });

  test("query prints one object per row, and refuses to write", () => {
    const { stdout } = zhengmai(
      "a",
      "query",
      "-e",
      "MATCH (d:Document) WHERE d.held = true RETURN d.number AS number ORDER BY number",
      "--format",
      "jsonl",
    );
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { number: string }).number),
    ).toContain("国发〔2031〕5号");
    const misspelt = zhengmai("a", "query", "-e", "MATCH (d:Documnt)-[:IMPLEMENT]->(e:Document) RETURN d.number");
    expect([misspelt.status, misspelt.stdout, misspelt.stderr.trimEnd().split("\n")]).toEqual([
      0,
      "",
      [
        "the graph holds no label Documnt; did you mean Document?",
        "the graph holds no relationship type IMPLEMENT; did you mean IMPLEMENTS?",
      ],
    ]);
    const told = (statement: string) => zhengmai("a", "query", "-e", statement).stderr.trimEnd();
    expect(told("MATCH (d:Document) RETURN d.nubmer")).toBe("the graph holds no property nubmer; did you mean number?");
    expect(told("MATCH (d:Documnt) RETURN count(d)")).toBe("the graph holds no label Documnt; did you mean Document?");
    // a statement that finds something costs nothing more
    expect(
      told(
        "MATCH (d:Document) WHERE d.held = true AND d.number IS NOT NULL OPTIONAL MATCH (d)-[:NOWHERE]->() RETURN d.id",
      ),
    ).toBe("");
    const wrong = zhengmai("a", "query", "-e", "MATCH (d:Document)\nRETRUN d.number");
    expect([wrong.status, wrong.stderr.trimEnd().split("\n")]).toEqual([
      1,
      [expect.stringMatching(/at line 2, column 1$/), "there is no keyword RETRUN; did you mean RETURN?"],
    ]);
    const write = zhengmai("a", "query", "-e", "MATCH (d:Document) DETACH DELETE d");
    expect(write.status).toBe(1);
    expect(write.stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  test("ask answers with the sentence", () => {
    const { stdout } = zhengmai(
      "a",
      "ask",
      "what-implements",
      "--param",
      "document=doc:国发〔2031〕5号",
      "--format",
      "jsonl",
    );
    expect(stdout).toContain("冀政发〔2031〕12号");
  });

  test.each(["国发〔2031〕5号", "国发[2031]5 号", "国发2031-5"])("a document is named to ask by %s", (number) => {
    const named = zhengmai("a", "ask", "what-implements", "--param", `document=${number}`);
    expect(named.stdout).toContain("冀政发〔2031〕12号");
    expect(named.status).toBe(0);
  });

  test.each(["csv", "table"])("a node is its number or name in a row, a relationship what it quotes: %s", (format) => {
    const statement =
      "MATCH (d:Document)-[r:ISSUED_BY]->(o:Organization) WHERE d.number IS NOT NULL RETURN d, r, o, [o] AS all, r.line ORDER BY d.id LIMIT 1";
    const { stdout, status } = zhengmai("a", "query", "-e", statement, "--format", format);
    expect(status).toBe(0);
    expect(stdout).not.toMatch(/[{}]|\[/);
    const row = stdout.trim().split("\n").at(-1) ?? "";
    if (format === "csv") expect(row).toMatch(/^[^,]+〔\d{4}〕\d+号,[^,]+,([^,]+),\1,\d+$/);
    else expect(row).toMatch(/^\S+〔\d{4}〕\d+号 .*ISSUED_BY/);
  });

  test("what nothing answers is said beside the empty answer", () => {
    const none = zhengmai("a", "ask", "what-implements", "--param", "document=doc:国发〔2031〕99号");
    expect(none).toMatchObject({ status: 0, stdout: "" });
    expect(none.stderr).toMatch(/^nothing in the graph answers: .* document=doc:国发〔2031〕99号\n$/);
  });

  test("two things under one name are told, and neither is chosen", () => {
    const two = zhengmai("a", "ask", "what-implements", "--param", "document=号");
    expect(two.status).toBe(2);
    expect(two.stderr).toMatch(/^expected one document for document; under "号" are doc:/);
  });

  test("the list of questions tells the parameters of each", () => {
    const listed = zhengmai("a", "ask")
      .stdout.trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(listed.find(({ name }) => name === "tasks-due")?.parameters).toEqual([
      expect.stringMatching(/^date=.* \(date\)$/),
      expect.stringMatching(/^limit=200 \(integer\)$/),
    ]);
  });

  test("texts answers with sentence, file and line, and says how many were looked through", () => {
    const { stdout, stderr, status } = zhengmai("a", "texts", "养老服务", "--format", "jsonl");
    expect(status).toBe(0);
    const rows = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { source: keyof typeof FIXTURES; line: number; sentence: string });
    expect(rows.length).toBeGreaterThan(0);
    for (const { source, line, sentence } of rows) {
      expect(sentence).toContain("养老服务");
      expect(FIXTURES[source]?.split("\n")[line - 1]).toContain("养老服务");
    }
    expect(stderr).toMatch(/^\d+ documents say it, of \d+ looked through$/m);
    const one = zhengmai("a", "texts", "养老服务", "--format", "jsonl", "--limit", "1");
    expect(
      new Set(
        one.stdout
          .trim()
          .split("\n")
          .map((line) => (JSON.parse(line) as { number: string }).number),
      ).size,
    ).toBe(1);
    expect(zhengmai("a", "texts", "绝无此语").stdout).toBe("");
  });

  test.each(["jsonl", "csv", "graphml", "gexf"])("two exports as %s are the same bytes", (format) => {
    const first = zhengmai("a", "export", "--format", format);
    expect(first.status).toBe(0);
    expect(zhengmai("a", "export", "--format", format).stdout).toBe(first.stdout);
    expect(first.stdout).toContain("国发〔2031〕5号");
  });

  test("neo4j-admin files come with the command that loads them", () => {
    const { stdout, status } = zhengmai("a", "export", "--format", "neo4j-admin", "--output", join(folder, "admin"));
    expect(stdout).toContain("neo4j-admin database import full");
    expect(stdout).toContain("--nodes=./node-Document.csv");
    expect(status).toBe(0);
  });
});

describe("start", () => {
  test("serves the sample corpus on an empty folder, and ends within 5 s of SIGTERM", async () => {
    const child = spawn(process.execPath, [CLI, "start", "--port", "0"], {
      env: environment("start"),
      stdio: ["ignore", "pipe", "pipe"],
    });
    const address = await addressOf(child);
    const overview = (await (await patientFetch(`${address}api/overview`)).json()) as {
      held: number;
      corpus: { sample: boolean };
    };
    expect(overview.held).toBeGreaterThanOrEqual(80);
    expect(overview.corpus.sample).toBe(true);
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    const timer = setTimeout(() => child.kill("SIGKILL"), 5000);
    expect(await ended).toBe(0);
    clearTimeout(timer);
  });

  test("stopped in the middle of an upload, it ends in good order and a repeated import is whole", async () => {
    const child = spawn(process.execPath, [CLI, "start", "--port", "0", "--no-sample"], {
      env: { ...environment("stopped"), ZHENGMAI_TOKEN: "never-in-a-log" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let log = "";
    child.stderr.on("data", (data) => {
      log += data;
    });
    const address = await addressOf(child);
    const body = new FormData();
    for (const name of readdirSync(join(packageRoot, "seed")).filter((each) => each.endsWith(".txt")))
      body.append("file", new Blob([readFileSync(join(packageRoot, "seed", name))]), name);
    const headers = { Authorization: "Bearer never-in-a-log", "X-Request-Id": "from-the-proxy" };
    expect((await fetch(`${address}api/import?x=never-in-a-log`, { method: "POST", body, headers })).status).toBe(202);
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    const timer = setTimeout(() => child.kill("SIGKILL"), 5000);
    expect(await ended).toBe(0);
    clearTimeout(timer);
    const lines = log
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toContainEqual(
      expect.objectContaining({ message: "answered", requestId: "from-the-proxy", route: "/api/import", status: 202 }),
    );
    expect(log).not.toContain("never-in-a-log");
    expect(zhengmai("stopped", "import", join(packageRoot, "seed")).stdout).toContain("files");
    zhengmai("undisturbed", "import", join(packageRoot, "seed"));
    expect(zhengmai("stopped", "export").stdout).toBe(zhengmai("undisturbed", "export").stdout);
    expect(zhengmai("stopped", "doctor").status).toBe(0);
  });

  test("a taken port and an open address without a token are said in one line", async () => {
    const child = spawn(process.execPath, [CLI, "start", "--port", "0", "--no-sample"], {
      env: environment("port1"),
      stdio: ["ignore", "pipe", "pipe"],
    });
    const port = new URL(await addressOf(child)).port;
    const second = zhengmai("port2", "start", "--port", port, "--no-sample");
    expect(second.stderr).toContain(`port ${port}`);
    expect(second.status).toBe(1);
    const open = zhengmai("port3", "start", "--host", "0.0.0.0");
    expect(open.stderr).toContain("ZHENGMAI_TOKEN");
    expect(open.status).toBe(2);
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await ended;
  });

  test("a second program on the same store is told so", async () => {
    const child = spawn(process.execPath, [CLI, "start", "--port", "0", "--no-sample"], {
      env: environment("locked"),
      stdio: ["ignore", "pipe", "pipe"],
    });
    await addressOf(child);
    const second = zhengmai("locked", "import", corpus);
    expect(second.status).toBe(1);
    expect(second.stderr.trimEnd().split("\n")).toHaveLength(1);
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await ended;
  });
});

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    child.stdout?.on("data", (chunk) => {
      output += chunk;
      const found = /http:\/\/\S+/.exec(output)?.[0];
      if (found) resolve(found);
    });
    child.stderr?.on("data", (chunk) => {
      output += chunk;
    });
    child.once("exit", () => reject(new Error(`the server ended early: ${output}`)));
  });
}
