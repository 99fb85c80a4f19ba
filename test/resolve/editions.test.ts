/** One issuer carries an instrument of one title again in a later year: two instruments, each inside its own notice. */
import { describe, expect, it } from "vitest";
import { resolve } from "../../server/resolve/index.ts";
import { record, reference, source } from "./fixtures.ts";

const span = { start: 0, end: 1, line: 1, quote: "x", rule: "test", confidence: 0.9 };
const TITLE = "台州市甲午资金管理办法";
const notice = (name: string, number: string, date: string, more: Parameters<typeof record>[1] = {}) =>
  source(
    name,
    record(name, {
      number,
      issuers: ["台州市人民政府办公室"],
      title: `台州市人民政府办公室关于印发${TITLE}的通知`,
      date,
      level: "prefectural",
      carries: [{ ...span, title: TITLE }],
      ...more,
    }),
  );
const OLD = notice("a", "台政办发〔2011〕90号", "2011-08-01");
const NEW = notice("b", "台政办发〔2016〕90号", "2016-08-01");

function carriedBy(sources: Parameters<typeof resolve>[0]): readonly (readonly [string, string])[] {
  return [...resolve(sources).graph.relationships.values()]
    .filter(({ type }) => type === "CARRIES")
    .map(({ start, end }) => [start, end] as const)
    .sort();
}

describe("editions of a carried instrument", () => {
  it("are two nodes, whatever the order", () => {
    const [[older, first], [newer, second]] = carriedBy([OLD, NEW]) as [[string, string], [string, string]];
    expect([older, newer]).toEqual(["doc:台政办发〔2011〕90号", "doc:台政办发〔2016〕90号"]);
    expect(first).not.toBe(second);
    expect(carriedBy([NEW, OLD])).toEqual(carriedBy([OLD, NEW]));
  });
  it("are one where it is the same notice once more, and keep their plain id alone", () => {
    const again = notice("c", "台政办发〔2011〕90号", "2011-08-01");
    expect(new Set(carriedBy([OLD, again]).map(([, end]) => end))).toEqual(
      new Set([`doc:台州市人民政府办公室|${TITLE}`]),
    );
  });
  it("a new one that repeals its own title repeals the old one", () => {
    const repealing = notice("b", "台政办发〔2016〕90号", "2016-08-01", {
      references: [reference(20, { title: TITLE, relation: "repeals" })],
    });
    const { graph } = resolve([OLD, repealing]);
    const ends = [...graph.relationships.values()].filter(({ type }) => type === "REPEALS").map(({ end }) => end);
    expect(ends).toEqual([`doc:台州市人民政府办公室|${TITLE}|2011`]);
  });
});
