import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { batchesOf, bytesText, isFurniture, MAX_BYTES } from "../../client/views/import/batches.ts";
import { forward, type JobEvent, progressOf, startState, sumReports } from "../../client/views/import/job.ts";

describe("batches", () => {
  it("hold every file of a size the server takes, once and in order", () => {
    const file = fc.record({ name: fc.string(), size: fc.integer({ min: 0, max: 2 * MAX_BYTES }) });
    fc.assert(
      fc.property(fc.array(file, { maxLength: 600 }), (files) => {
        const batches = batchesOf(files);
        expect(batches.flat()).toEqual(files.filter((one) => one.size <= MAX_BYTES));
        for (const batch of batches) {
          expect(batch.length).toBeLessThanOrEqual(200);
          expect(batch.reduce((sum, one) => sum + one.size, 0)).toBeLessThanOrEqual(200 * 1024 * 1024);
        }
      }),
    );
  });
  it.each([".DS_Store", "Thumbs.db", "~$稿.docx"])("leave %s out", (name) => expect(isFurniture(name)).toBe(true));
  it.each([
    [0, "0 B"],
    [2048, "2 KB"],
    [5 * 1024 * 1024, "5.0 MB"],
  ])("%d bytes are %s", (bytes, text) => expect(bytesText(bytes)).toBe(text));
});

describe("the events of an import", () => {
  const report = {
    files: 2,
    documents: 3,
    new: 1,
    unchanged: 1,
    refused: [{ name: "b", reason: "empty", message: "" }],
    doubtful: 4,
    doubtfulHere: 3,
    change: { upserted: 5, deleted: 0 },
  };
  const [refusal] = report.refused;
  if (refusal === undefined) throw new Error("expected a refusal");
  const events: readonly JobEvent[] = [
    { event: "progress", stage: "reading", done: 1, total: 2, name: "a.txt", documents: 3, source: "aa" },
    { event: "progress", stage: "reading", done: 2, total: 2, name: "b", refusal },
    { event: "progress", stage: "loading", done: 5, total: 5 },
    { event: "progress", stage: "counting", done: 0, total: 1 },
    { event: "done", report },
  ];
  it("tell the files, then the report", () => {
    const state = events.reduce(forward, startState);
    expect([...state.found]).toEqual([["a.txt", { documents: 3, source: "aa" }]]);
    expect(state.report).toBe(report);
    expect(state.stage).toBe("counting");
  });
  it("tell what could not be read as soon as it was tried", () => {
    const refused = events.map((_, at) => events.slice(0, at + 1).reduce(forward, startState).refused.size);
    expect(refused).toEqual(events.map((_, at) => (at === 0 ? 0 : 1)));
  });
  it("bring one figure of progress forward, which never falls, over all portions of a choice", () => {
    const shares = events.map((_, at) => progressOf([events.slice(0, at + 1).reduce(forward, startState)], 2, 5).share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(0.5);
    // what is written is not yet all: a bar that stands at its end while there is work says what is not so
    expect(shares.slice(0, -1).every((share) => share < 0.5)).toBe(true);
    const done = events.reduce(forward, startState);
    expect(progressOf([done, events.slice(0, 1).reduce(forward, startState)], 2, 0)).toEqual({
      share: (1 + 0.25) / 2,
      read: 3,
      files: 4,
      documents: 6,
    });
    expect(progressOf([], 0, 0).share).toBe(0);
  });
  it("told again from the start give the same", () => {
    expect(events.reduce(forward, events.slice(0, 2).reduce(forward, startState))).toEqual(
      events.reduce(forward, startState),
    );
  });
  it("of several uploads add up; the doubtful are the last one's", () => {
    expect(sumReports([report, { ...report, doubtful: 9 }])).toEqual({
      ...report,
      files: 4,
      documents: 6,
      new: 2,
      unchanged: 2,
      refused: [...report.refused, ...report.refused],
      doubtful: 9,
      doubtfulHere: 6,
      change: { upserted: 10, deleted: 0 },
    });
  });
});
