/** Documents that lost their head: whose 市财政局 it is, told by what the text names. */
import { describe, expect, it } from "vitest";
import { resolve } from "../../server/resolve/index.ts";
import { assignment, record, reference, source } from "./fixtures.ts";

const bodies = (units: readonly string[], issuers: readonly string[] = [], title = "稳就业工作方案") => {
  const references = issuers.map((issuer, i) => reference(10 * (i + 1), { title: `关于某事${i}的通知`, issuer }));
  const headless = record("s", { title, level: "unknown", references, assignments: [assignment(90, units)] });
  return resolve([source("s", headless)])
    .links.filter((link) => link.kind === "organization" && units.includes(link.printed))
    .map((link) => `${link.outcome} ${link.target.replace(/^org:/, "").replace(/^\?.*\|/, "?")}`);
};
const OFFICES = ["市财政局", "市民政局", "市水务局"];

describe("the place of a document without issuers and number", () => {
  it.each([
    [["固原市税务局"], [], "固原市财政局"],
    [["遂宁银保监分局"], [], "遂宁市财政局"],
    [["国家税务总局固原市税务局", "固原市原州区人民政府"], [], "固原市财政局"],
    [[], ["咸宁市人民政府", "湖北省人民政府"], "咸宁市财政局"],
    [["固原市税务局"], ["咸宁市人民政府"], "固原市财政局"],
  ])("beside %j, citing %j, is that of %s", (units, issuers, body) => {
    expect(bodies([...OFFICES, ...units], issuers)).toContain(`resolved ${body}`);
  });
  it("is a county's where its units are", () => {
    expect(bodies(["县财政局", "县民政局", "县水务局"], ["中共乐安县委办公室"])).toContain("resolved 乐安县财政局");
  });
  it.each([
    ["two cities are named", [...OFFICES, "固原市税务局", "咸宁市邮政管理局"], [], "稳就业工作方案"],
    ["two cities are cited", OFFICES, ["咸宁市人民政府", "廊坊市人民政府"], "稳就业工作方案"],
    ["the place is hidden", [...OFFICES, "固原市税务局"], [], "XX市稳就业工作方案"],
    ["a province alone is cited", OFFICES, ["湖北省人民政府"], "稳就业工作方案"],
    ["units without a rank", ["财政局", "民政局", "固原市税务局"], [], "稳就业工作方案"],
  ])("is not told where: %s", (_why, units, issuers, title) => {
    expect(bodies(units, issuers, title).filter((body) => /财政局$/.test(body))).toEqual([
      expect.stringMatching(/^unresolved \?/),
    ]);
  });
});
