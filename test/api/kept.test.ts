import { describe, expect, test } from "vitest";
import { FRESH_MS, keptAnswers } from "../../server/api/kept.ts";

const idle = { count: 0, running: false, shared: false };

describe("an answer over the whole graph", () => {
  const asked = () => {
    let now = 0;
    let made = 0;
    const kept = keptAnswers(() => now);
    return {
      wait: (ms: number) => {
        now += ms;
      },
      ask: (hash = "a", writes = idle, name = "home") => kept.answer(name, hash, writes, async () => ++made),
    };
  };

  test("is made once while nothing changes, and once for each name", async () => {
    const { ask, wait } = asked();
    expect(await ask()).toBe(1);
    wait(10 * FRESH_MS);
    expect(await ask()).toBe(1);
    expect(await ask("a", idle, "coverage")).toBe(2);
  });

  test("is made anew after a write, for another corpus, and never kept while a write runs", async () => {
    const { ask } = asked();
    expect(await ask()).toBe(1);
    expect(await ask("a", { ...idle, running: true })).toBe(2);
    expect(await ask("a", { ...idle, count: 1 })).toBe(3);
    expect(await ask("b", { ...idle, count: 1 })).toBe(4);
    expect(await ask("b", { ...idle, count: 1 })).toBe(4);
  });

  test("of a shared store is shown once more when it is old, and renewed behind", async () => {
    const { ask, wait } = asked();
    const shared = { ...idle, shared: true };
    expect(await ask("a", shared)).toBe(1);
    wait(FRESH_MS + 1);
    expect(await ask("a", shared)).toBe(1);
    await Promise.resolve();
    expect(await ask("a", shared)).toBe(2);
  });

  test("that failed is not kept", async () => {
    const kept = keptAnswers();
    await expect(kept.answer("home", "a", idle, () => Promise.reject(new Error("gone")))).rejects.toThrow("gone");
    expect(await kept.answer("home", "a", idle, async () => 1)).toBe(1);
  });
});
