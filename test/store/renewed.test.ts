/** The embedded engine is renewed while it is used: nothing that was asked is lost, nothing that was written. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startEngine } from "../../server/store/embedded/process.ts";

test("a child that is renewed after every write answers all that was asked before, meanwhile and after", async () => {
  const folder = mkdtempSync(join(tmpdir(), "zhengmai-renewed-"));
  const engine = await startEngine(join(folder, "graph.grafeo"), false, {
    memoryMiB: 1_500,
    grownMiB: Number.NEGATIVE_INFINITY,
  });
  try {
    const run = (statement: string, write = false) =>
      engine.ask({ op: "run", statement, parameters: {}, maxRows: 10 }, { timeoutMs: 60_000, repeat: true, write });
    const children = new Set<number | undefined>();
    for (let turn = 1; turn <= 3; turn++) {
      await expect.poll(() => engine.pid()).toBeDefined();
      children.add(engine.pid());
      const write = run(`CREATE (d:Document {id: 'doc:${turn}'})`, true);
      const reads = Array.from({ length: 20 }, (_, n) => run(`RETURN ${n} AS n`));
      await write;
      const after = await run("MATCH (d:Document) RETURN count(d) AS n");
      expect(after.rows).toEqual([[turn]]);
      expect((await Promise.all(reads)).map(({ rows }) => rows[0]?.[0])).toEqual(reads.map((_, n) => n));
    }
    expect(children.size).toBe(3);
  } finally {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test("a child that has grown is renewed when it is left alone, once, and holds what it held", async () => {
  const folder = mkdtempSync(join(tmpdir(), "zhengmai-renewed-"));
  const pauses: number[] = [];
  const engine = await startEngine(join(folder, "graph.grafeo"), false, {
    memoryMiB: 1_500,
    grownMiB: 120,
    togetherMiB: 0,
    quietMs: (openedIn) => {
      pauses.push(openedIn);
      return 200;
    },
  });
  try {
    const run = (statement: string) =>
      engine.ask({ op: "run", statement, parameters: {}, maxRows: 10 }, { timeoutMs: 60_000, repeat: true });
    await run("CREATE (d:Document {id: 'doc:1'})");
    const first = engine.pid();
    await run("UNWIND range(1, 200000) AS n CREATE (t:Task {id: 'task:' + toString(n)})");
    await expect.poll(() => engine.pid() ?? first, { timeout: 60_000 }).not.toBe(first);
    const second = engine.pid();
    expect((await run("MATCH (d:Document) RETURN d.id AS id")).rows).toEqual([["doc:1"]]);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(engine.pid()).toBe(second);
    // the pause is told from how long the store took to open
    expect(pauses.length).toBeGreaterThan(0);
    expect(Math.min(...pauses)).toBeGreaterThan(0);
  } finally {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test("a child that grows while one question follows another is renewed between two of them, and each is answered", async () => {
  const folder = mkdtempSync(join(tmpdir(), "zhengmai-renewed-"));
  const engine = await startEngine(join(folder, "graph.grafeo"), false, {
    memoryMiB: 3_000,
    grownMiB: 20,
    busyMiB: 0,
    quietMs: () => Number.POSITIVE_INFINITY,
  });
  try {
    const run = (statement: string) =>
      engine.ask({ op: "run", statement, parameters: {}, maxRows: 10 }, { timeoutMs: 60_000, repeat: true });
    const children = new Set<number | undefined>([engine.pid()]);
    await run("UNWIND range(1, 100000) AS n CREATE (t:Task {id: 'task:' + toString(n), text: 'task ' + toString(n)})");
    for (let turn = 0; turn < 40; turn++) {
      const answers = await Promise.all([1, 2, 3].map((n) => run(`MATCH (t:Task) RETURN count(t) + ${n} AS n`)));
      expect(answers.map(({ rows }) => rows[0]?.[0])).toEqual([100_001, 100_002, 100_003]);
      children.add(engine.pid());
    }
    expect(children.size).toBeGreaterThan(1);
  } finally {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test("questions that need more than there is room for do not wait for an opening after each of them", async () => {
  const folder = mkdtempSync(join(tmpdir(), "zhengmai-renewed-"));
  const children = async (againMs: number): Promise<number> => {
    const engine = await startEngine(join(folder, "graph.grafeo"), false, {
      memoryMiB: 3_000,
      grownMiB: Number.NEGATIVE_INFINITY,
      busyMiB: 0,
      quietMs: () => Number.POSITIVE_INFINITY,
      againMs: () => againMs,
    });
    const met = new Set<number | undefined>();
    for (let turn = 0; turn < 6; turn++) {
      const { rows } = await engine.ask(
        { op: "run", statement: "RETURN 1 AS n", parameters: {}, maxRows: 10 },
        { timeoutMs: 60_000, repeat: true },
      );
      expect(rows).toEqual([[1]]);
      await expect.poll(() => engine.pid(), { timeout: 20_000 }).toBeDefined();
      met.add(engine.pid());
    }
    await engine.close();
    return met.size;
  };
  try {
    expect(await children(0)).toBeGreaterThan(3);
    expect(await children(600_000)).toBe(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("between two steps a child that has grown is renewed, one that has not is kept", async () => {
  const folder = mkdtempSync(join(tmpdir(), "zhengmai-renewed-"));
  const engine = await startEngine(join(folder, "graph.grafeo"), false, {
    memoryMiB: 3_000,
    grownMiB: 120,
    betweenMiB: 0,
    quietMs: () => Number.POSITIVE_INFINITY,
  });
  try {
    const run = (statement: string) =>
      engine.ask({ op: "run", statement, parameters: {}, maxRows: 10 }, { timeoutMs: 60_000, repeat: true });
    const first = engine.pid();
    await run("RETURN 1 AS n");
    await engine.settle();
    expect(engine.pid()).toBe(first);
    await run("UNWIND range(1, 200000) AS n CREATE (t:Task {id: 'task:' + toString(n)})");
    const [, answer] = await Promise.all([engine.settle(), run("MATCH (t:Task) RETURN count(t) AS n")]);
    expect(answer.rows).toEqual([[200_000]]);
    expect(engine.pid()).not.toBe(first);
    expect((await run("MATCH (t:Task) RETURN count(t) AS n")).rows).toEqual([[200_000]]);
  } finally {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
