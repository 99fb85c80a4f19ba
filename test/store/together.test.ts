import { expect, test } from "vitest";
import { together } from "../../server/store/neo4j/together.ts";

test("what comes while work is under way goes together, each with its own answer", async () => {
  const seen: number[][] = [];
  const ask = together(
    async (items: readonly number[]) => {
      seen.push([...items]);
      await new Promise((resolve) => setTimeout(resolve, 1));
      return items.map((item) => item * 2);
    },
    { most: 3, heaviest: 100, weigh: (item) => item },
  );
  expect(await Promise.all([1, 2, 3, 4, 500, 6, 7].map(ask))).toEqual([2, 4, 6, 8, 1000, 12, 14]);
  expect(seen).toEqual([[1, 2, 3], [4], [500], [6, 7]]);
  expect(await ask(8)).toBe(16);
});

test("a failure is of those that went together, and the next work goes on", async () => {
  const ask = together(
    async (items: readonly number[]) => {
      if (items.includes(2)) throw new Error("two");
      return items;
    },
    { most: 2 },
  );
  const settled = await Promise.allSettled([1, 2, 3].map(ask));
  expect(settled.map(({ status }) => status)).toEqual(["rejected", "rejected", "fulfilled"]);
  expect(await ask(4)).toBe(4);
});
