/** Whether a document held on a day, from what texts say. */
import { describe, expect, it } from "vitest";
import { trialMark } from "../../server/lexicon/index.ts";
import { statusAsOf, type ValidityFact } from "../../server/model/index.ts";
import { lastDayOf } from "../../server/resolve/dates.ts";
import { resolve } from "../../server/resolve/index.ts";
import { record, reference, source } from "./fixtures.ts";

const life = {
  issuedOn: "2010-01-01",
  effectiveOn: "2010-03-01",
  expiresOn: "2015-02-28",
  suspendedOn: "2012-01-01",
  suspendedBy: "doc:s",
  repealedOn: "2018-01-01",
  repealedBy: "doc:r",
};

describe("the state on a day", () => {
  it.each([
    [life, "2009-12-31", "notIssued", "2010-01-01", null],
    [life, "2010-01-01", "notEffective", "2010-03-01", null],
    [life, "2010-03-01", "inForce", "2015-02-28", null],
    [life, "2012-01-01", "suspended", "2012-01-01", "doc:s"],
    [life, "2015-02-28", "suspended", "2012-01-01", "doc:s"],
    [life, "2015-03-01", "expired", "2015-02-28", null],
    [life, "2018-01-01", "repealed", "2018-01-01", "doc:r"],
    [{ issuedOn: "2010-01-01" }, "2020-01-01", "unknown", null, null],
    [{}, "2020-01-01", "unknown", null, null],
    [{ trial: true, issuedOn: "2010-01-01" }, "2020-01-01", "trial", "2010-01-01", null],
    [{ amendedOn: "2012-01-01", amendedBy: "doc:a" }, "2011-12-31", "unknown", null, null],
    [{ amendedOn: "2012-01-01", amendedBy: "doc:a" }, "2012-01-01", "amended", "2012-01-01", "doc:a"],
    [{ repealedBy: "doc:r" }, "2020-01-01", "unknown", null, null],
  ] as const)("%j on %s: %s", (properties, date, state, on, by) => {
    expect(statusAsOf(properties, date)).toEqual({ date, state, on, by });
  });
});

describe("trial, by the title", () => {
  it.each([
    ["廊坊市环境空气质量奖惩办法（试行）", "（试行）"],
    ["政府向社会力量购买服务审计监督办法(暂行)", "(暂行)"],
    ["廊坊市市级科技计划项目管理暂行办法", "暂行"],
    ["重大行政决策程序暂行条例", "暂行"],
    ["山东省职业技能竞赛管理试行办法", "试行"],
    ["关于印发《城乡居民大病保险实施细则（试行）》的通知", "（试行）"],
    ["关于印发临时救助暂行办法的通知", "暂行"],
    ["关于贯彻《重大行政决策程序暂行条例》的实施意见", null],
    ["关于废止《市级储备粮管理暂行办法》的决定", null],
    ["关于修改《出租汽车管理暂行规定》的决定", null],
    ["关于开展综合执法试行工作的通知", null],
    ["工资支付办法", null],
  ])("%s: %s", (title, words) => {
    expect(trialMark(title)?.words ?? null).toBe(words);
  });
  it("is known of a text that is only cited, with the title that says so", () => {
    const { graph } = resolve([
      source(
        "a",
        record("a", {
          number: "廊政〔2031〕9号",
          date: "2031-01-01",
          title: "关于某事项的意见",
          issuers: ["廊坊市人民政府"],
          references: [
            reference(5, { title: "廊坊市科技计划项目管理暂行办法", number: "廊政〔2029〕3号", relation: "basis" }),
          ],
        }),
      ),
    ]);
    expect(graph.nodes.get("doc:廊政〔2029〕3号")?.properties).toMatchObject({
      trial: true,
      trialQuote: "廊坊市科技计划项目管理暂行办法",
    });
  });
});

describe("terms", () => {
  it.each([
    // a text of 2022 gives both: from 1 October 2022, until 30 September 2025
    ["2022-10-01", 36, "2025-09-30"],
    ["2015-11-01", 60, "2020-10-31"],
    ["2016-02-29", 12, "2017-02-27"],
    ["2015-01-01", 12, "2015-12-31"],
  ])("from %s for %i months end on %s", (from, months, day) => expect(lastDayOf(from, months)).toBe(day));
});

describe("what texts say of each other", () => {
  const [A, B, C] = ["廊政〔2031〕1号", "廊政〔2031〕2号", "廊政〔2031〕3号"] as const;
  const fact = (kind: ValidityFact["kind"], value: string): ValidityFact => ({
    ...{ kind, value, start: 1, end: 2, line: 1, quote: `${kind} ${value}`, rule: "t", confidence: 1 },
  });
  const held = (number: string, date: string, validity: readonly ValidityFact[], relation?: "repeals" | "suspends") =>
    source(
      number,
      record(number, {
        ...{ number, date, validity, title: `关于${number}事项的意见`, issuers: ["廊坊市人民政府"], place: "廊坊市" },
        references: relation === undefined ? [] : [reference(5, { number: A, relation })],
      }),
    );
  const properties = (...sources: readonly ReturnType<typeof source>[]) =>
    resolve(sources).graph.nodes.get(`doc:${A}`)?.properties ?? {};
  const first = held(A, "2031-01-01", [fact("trial", "true"), fact("validYears", "2")]);

  it("the repeal counts from the day the repealing text holds", () => {
    const got = properties(first, held(B, "2032-01-01", [fact("effectiveOn", "2032-06-01")], "repeals"));
    expect(got).toMatchObject({ status: "repealed", repealedOn: "2032-06-01", repealedBy: `doc:${B}` });
    expect(statusAsOf(got, "2032-05-31").state).toBe("trial");
    expect(statusAsOf(got, "2032-06-01").state).toBe("replaced");
  });
  it.each([
    ["关于公布规范性文件清理结果的通知", "repealed"],
    ["关于废止部分文件的决定", "repealed"],
    ["关于修改和废止部分规范性文件的决定", "repealed"],
    ["关于印发城市管理办法的通知", "replaced"],
    ["城市管理办法", "replaced"],
  ])("a text named %s leaves what it repeals %s", (title, state) => {
    const by = record("b", {
      number: B,
      date: "2032-01-01",
      title,
      issuers: ["廊坊市人民政府"],
      references: [reference(5, { number: A, relation: "repeals" })],
    });
    const got = properties(first, source("b", by));
    expect(statusAsOf(got, "2032-01-01")).toEqual({ date: "2032-01-01", state, on: "2032-01-01", by: `doc:${B}` });
    expect(got.replacedBy).toBe(state === "replaced" ? `doc:${B}` : undefined);
  });
  it("of two repeals the first counts, in any order of import", () => {
    const repeals = [held(C, "2033-01-01", [], "repeals"), held(B, "2032-01-01", [], "repeals")];
    for (const order of [repeals, [...repeals].reverse()])
      expect(properties(first, ...order)).toMatchObject({ repealedOn: "2032-01-01", repealedBy: `doc:${B}` });
  });
  it("a suspension is a state of its own", () => {
    expect(properties(first, held(B, "2032-01-01", [], "suspends"))).toMatchObject({
      status: "suspended",
      suspendedOn: "2032-01-01",
      suspendedBy: `doc:${B}`,
    });
  });
  it("trial and the last day stand with their words", () => {
    expect(properties(first)).toMatchObject({
      trial: true,
      trialQuote: "trial true",
      expiresQuote: "validYears 2",
    });
  });
  it("a notice and the one instrument that it carries begin and end together", () => {
    const carries = [{ start: 0, end: 1, line: 1, quote: "x", rule: "test", confidence: 0.9, title: "甲类管理办法" }];
    const notice = record("n", {
      ...{ number: A, date: "2031-01-01", title: "廊坊市人民政府关于印发甲类管理办法的通知", carries, place: "廊坊市" },
      ...{ issuers: ["廊坊市人民政府"], validity: [fact("validMonths", "18")] },
    });
    const other = (references: ReturnType<typeof reference>[]) =>
      record("o", { number: B, date: "2032-01-01", title: "关于乙事的意见", issuers: ["廊坊市人民政府"], references });
    const inner = "doc:廊坊市人民政府|甲类管理办法";
    const nodes = (by: ReturnType<typeof reference>) =>
      resolve([source("n", notice), source("o", other([by]))]).graph.nodes;
    const byNumber = nodes(reference(5, { number: A, relation: "repeals" }));
    expect(byNumber.get(inner)?.properties).toMatchObject({ expiresOn: "2032-06-30", repealedBy: `doc:${B}` });
    const byTitle = nodes(reference(5, { title: "甲类管理办法", issuer: "廊坊市人民政府", relation: "repeals" }));
    for (const id of [inner, `doc:${A}`])
      expect(byTitle.get(id)?.properties).toMatchObject({ status: "repealed", repealedBy: `doc:${B}` });
  });
  it("of two days of force that a text amended later prints, its own is the first", () => {
    const facts = [
      fact("effectiveOn", "2034-07-31"),
      fact("effectiveOn", "2031-01-01"),
      fact("expiresOn", "2039-07-30"),
    ];
    const got = properties(held(A, "2031-01-01", facts));
    expect(got).toMatchObject({ effectiveOn: "2031-01-01", expiresOn: "2039-07-30" });
  });
});
