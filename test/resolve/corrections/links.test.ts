/** The report of links tells what people decided. */
import { describe, expect, it } from "vitest";
import type { Correction } from "../../../server/model/index.ts";
import { resolve } from "../../../server/resolve/index.ts";
import { B, based, corpus, finance } from "./corpus.ts";

describe("the report of links says what people decided", () => {
  const links = (...corrections: readonly Correction[]) =>
    resolve(corpus, corrections).links.map(({ printed, target, outcome }) => `${printed} ${outcome} ${target}`);
  const cited = links().find((line) => line.includes("国发〔2030〕9号")) ?? "";
  it("target: the citation, not another one, leads there", () => {
    const after = links({ kind: "target", subject: based, value: `doc:${B}` });
    expect(after).not.toContain(cited);
    expect(after.filter((line) => line.endsWith(`resolved doc:${B}`))).toHaveLength(1);
    expect(after).toHaveLength(links().length);
  });
  it("wrong: the link is not listed", () => {
    expect(links({ kind: "wrong", subject: based })).toEqual(links().filter((line) => line !== cited));
    expect(links({ kind: "wrong", subject: finance }).join()).not.toContain(finance);
  });
  it("taking all back gives the report of the rules", () => {
    expect(links()).toContain(cited);
  });
});
