/** Whether a document held on a day, from what texts say. */
import { describe, expect, it } from "vitest";
import { statusAsOf, type ValidityFact } from "../../server/model/index.ts";
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
    expect(statusAsOf(got, "2032-06-01").state).toBe("repealed");
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
});
