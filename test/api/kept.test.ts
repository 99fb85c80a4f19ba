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

  test("that took long is shown once more after a write and while one runs, and renewed behind", async () => {
    let now = 0;
    let made = 0;
    const kept = keptAnswers(() => now);
    const slow = async () => {
      now += 3_000;
      return ++made;
    };
    const ask = (writes = idle) => kept.answer("home", "a", writes, slow);
    expect(await ask()).toBe(1);
    expect(await ask({ ...idle, count: 1, running: true })).toBe(1);
    expect(await ask({ ...idle, count: 1 })).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(await ask({ ...idle, count: 1 })).toBe(2);
    expect(made).toBe(2);
  });

  test("made from one that was shown once more is made anew by who asks next", async () => {
    let now = 0;
    let counted = 0;
    const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
    const kept = keptAnswers(() => now);
    const counts = (writes: typeof idle) =>
      kept.answer("counts", "a", writes, async () => {
        await turn();
        now += 3_000;
        return ++counted;
      });
    const middle = (writes: typeof idle) => kept.answer("middle", "a", writes, () => counts(writes));
    // quick itself: its counts are there
    const home = (writes: typeof idle) => kept.answer("home", "a", writes, async () => `${await middle(writes)} held`);
    await counts(idle);
    expect(await home(idle)).toBe("1 held");
    const after = { ...idle, count: 1 };
    expect(await home(after)).toBe("1 held");
    await turn();
    expect(await home(after)).toBe("2 held");
    expect(counted).toBe(2);
  });

  test("goes when all together take too much, the one not asked for longest first", async () => {
    let made = 0;
    const kept = keptAnswers(() => 0, 100);
    const ask = (name: string, bytes: number) =>
      kept.answer(
        name,
        "a",
        idle,
        async () => ++made,
        () => bytes,
      );
    expect([await ask("a", 40), await ask("b", 40), await ask("a", 40)]).toEqual([1, 2, 1]);
    expect([await ask("c", 40), await ask("a", 40), await ask("b", 40)]).toEqual([3, 1, 4]);
    // one alone may be larger than all
    expect([await ask("d", 500), await ask("d", 500), await ask("a", 40)]).toEqual([5, 5, 6]);
  });
});
