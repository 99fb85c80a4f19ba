/** What followed what: every row says with what it was compared, and no name leads back to itself. */
import { describe, expect, it } from "vitest";
import { readRows, successions } from "../../server/lexicon/index.ts";

describe("successions of bodies", () => {
  it("say with what they were compared, and which were not", () => {
    const rows = readRows("successions.tsv");
    const open = rows.filter(([, , , source = ""]) => source.endsWith("; not compared"));
    expect(open.map(([from]) => from).sort()).toEqual(
      [
        "中央网络安全和信息化领导小组办公室",
        "乡村振兴局",
        "发展计划委员会",
        "国家工商行政管理局",
        "地方金融监督管理局",
        "文化广播电影电视新闻出版局",
        "粮食局",
      ].sort(),
    );
    for (const [from, , , source = ""] of rows) expect(source, from).toMatch(/compared|in a general list/u);
  });

  it("lead from year to later year, and never in a ring", () => {
    const next = (name: string, after: number): readonly string[] =>
      successions().flatMap(({ from, to, year }) => {
        if (from !== name) return [];
        expect(year, `${from} → ${to}`).toBeGreaterThanOrEqual(after);
        return [to, ...next(to, year)];
      });
    for (const { from } of successions()) expect(next(from, 0), from).not.toContain(from);
  });

  it.each([
    ["国家计划生育委员会", ["国家人口和计划生育委员会", "国家卫生和计划生育委员会", "国家卫生健康委员会"]],
    ["国家计划委员会", ["国家发展计划委员会", "国家发展和改革委员会"]],
    ["国家新闻出版总署", ["国家新闻出版广电总局", "国家广播电视总局"]],
    ["国务院扶贫开发领导小组办公室", ["国家乡村振兴局", "农业农村部"]],
  ])("%s was followed by %j", (name, chain) => {
    const told: string[] = [];
    for (let at: string | undefined = name; at !== undefined; ) {
      at = successions().find(({ from }) => from === at)?.to;
      if (at !== undefined) told.push(at);
    }
    expect(told).toEqual(chain);
  });
});
