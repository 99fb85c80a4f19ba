import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ApiError } from "../../client/api/index.ts";
import { ask } from "../../client/state/asking.ts";

const away = (again: number | null) => new ApiError(503, "unavailable", "away", null, again);

/** A server that answers with these, one after the other, each after its time in ms. */
function server(...answers: readonly { readonly after: number; readonly gives: string | ApiError }[]) {
  const asked: AbortSignal[] = [];
  const load = (signal: AbortSignal): Promise<string> => {
    const { after, gives } = answers[asked.push(signal) - 1] ?? { after: 0, gives: away(null) };
    return new Promise((answer, fail) => {
      setTimeout(() => (typeof gives === "string" ? answer(gives) : fail(gives)), after);
    });
  };
  return { asked, load };
}

describe("a request and what is told of it", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  /** what was told, each with its time */
  const told = () => {
    const lines: unknown[] = [];
    const tell = (change: object) => void lines.push({ at: Date.now() - start, ...change });
    const start = Date.now();
    return { lines, tell };
  };
  const over = { waiting: false, slow: false };

  test("a quick answer is all that is told", async () => {
    const { lines, tell } = told();
    ask(server({ after: 299, gives: "a" }).load, tell);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(lines).toEqual([{ at: 299, ...over, data: "a", error: null }]);
  });

  test("one that takes long is awaited, then slow, then there", async () => {
    const { lines, tell } = told();
    ask(server({ after: 2500, gives: "a" }).load, tell);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(lines).toEqual([
      { at: 300, waiting: true },
      { at: 2000, slow: true },
      { at: 2500, ...over, data: "a", error: null },
    ]);
  });

  test.each([
    { again: 700, patience: null, at: 710 },
    { again: 700, patience: 5000, at: 710 },
    { again: null, patience: 5000, at: 5010 },
    { again: null, patience: null, at: null },
  ])(
    "after an error it is asked again when the server said ($again), else as the asker has patience ($patience)",
    async ({ again, patience, at }) => {
      const { lines, tell } = told();
      const { asked, load } = server({ after: 5, gives: away(again) }, { after: 5, gives: "a" });
      ask(load, tell, patience);
      await vi.advanceTimersByTimeAsync(20_000);
      expect(asked.length).toBe(at === null ? 1 : 2);
      expect(lines).toEqual([
        { at: 5, ...over, error: away(again) },
        ...(at === null ? [] : [{ at, ...over, data: "a", error: null }]),
      ]);
    },
  );

  test.each(["end", "stop"] as const)(
    "%s while it is on its way aborts it; what comes late is not told",
    async (how) => {
      const { lines, tell } = told();
      const { asked, load } = server({ after: 1000, gives: "late" });
      const asking = ask(load, tell);
      await vi.advanceTimersByTimeAsync(500);
      asking[how]();
      await vi.advanceTimersByTimeAsync(20_000);
      expect(asked.map(({ aborted }) => aborted)).toEqual([true]);
      const stopped = { at: 500, ...over, error: new ApiError(0, "timeout", "stopped", null) };
      expect(lines).toEqual([{ at: 300, waiting: true }, ...(how === "stop" ? [stopped] : [])]);
    },
  );

  test.each(["end", "stop"] as const)("%s while it waits for its next turn: there is none", async (how) => {
    const { lines, tell } = told();
    const { asked, load } = server({ after: 5, gives: away(700) }, { after: 5, gives: "a" });
    const asking = ask(load, tell);
    await vi.advanceTimersByTimeAsync(100);
    asking[how]();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(asked.length).toBe(1);
    expect(lines.length).toBe(how === "stop" ? 2 : 1);
  });
});
