/** Numbers whose issuer the text states beside them: what the table says of them is right. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { agencyWord, bareNumber, issuerOfNumber, lawTitle, sharedPlaceOfNumber } from "../../server/lexicon/index.ts";
import { issuerInTitle } from "../../server/resolve/titles.ts";

interface Stated {
  readonly number: string;
  readonly issuer: string;
}

/** Citations of real texts whose title begins with the issuer. */
function stated(): readonly Stated[] {
  const byNumber = new Map<string, Stated>();
  const text = readFileSync(new URL("../fixtures/links/documents.jsonl", import.meta.url), "utf8");
  for (const line of text.trim().split("\n")) {
    const { members } = JSON.parse(line) as { members: readonly [string, number, string | null, string | null][] };
    for (const [, , title, number] of members) {
      const issuer = title === null ? null : issuerInTitle(title);
      if (number !== null && issuer !== null && agencyWord(number) !== "") byNumber.set(number, { number, issuer });
    }
  }
  return [...byNumber.values()];
}

const flat = (name: string): string => name.replace(/[\s、]/gu, "");
/** 省人民政府 in a title is the province's that the number names; of joint issuers the number is the first one's */
const same = (table: string, printed: string): boolean => table.endsWith(printed) || printed.startsWith(table);
function levelOf(issuer: string): string {
  if (/^(?:国务院|中共中央|国家|\p{Script=Han}{2,6}部)/u.test(issuer)) return "national";
  if (/^(?:中共)?(?:..)?省/u.test(issuer)) return "provincial";
  return /^..市..区/u.test(issuer) ? "county" : "prefectural";
}

describe("issuers of numbers", () => {
  const all = stated();
  const covered = all.filter(({ number }) => issuerOfNumber(number).issuer !== null);
  it("covers most of the citations that state their issuer", () => {
    expect(all.length).toBeGreaterThan(120);
    expect(covered.length / all.length).toBeGreaterThan(0.85);
  });
  it("is right for 0.97 of what it covers, in issuer and in level", () => {
    const wrong = covered.filter(({ number, issuer }) => {
      const told = issuerOfNumber(number);
      return !same(flat(told.issuer ?? ""), flat(issuer)) || told.level !== levelOf(issuer);
    });
    expect(wrong.length / covered.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.03);
  });
});

describe("numbers with words of their sentence", () => {
  it.each([
    ["深入领会冀政办〔2012〕27号", "冀政办〔2012〕27号"],
    ["国务院国发〔2015〕33号", "国发〔2015〕33号"],
    ["国发〔2015〕33号", "国发〔2015〕33号"],
    ["临兰政办字〔2022〕43号", "临兰政办字〔2022〕43号"],
    ["廊坊市人民政府令〔2011〕7号", "廊坊市人民政府令〔2011〕7号"],
  ])("%s is %s", (printed, number) => {
    expect(bareNumber(printed)).toBe(number);
  });
});

describe("short titles of laws", () => {
  it.each([
    ["新预算法", "预算法"],
    ["治安处罚法", "治安管理处罚法"],
    ["预算法", "预算法"],
    ["新能源汽车管理条例", "新能源汽车管理条例"],
  ])("%s is %s", (printed, law) => {
    expect(lawTitle(printed)).toBe(law);
  });
});

describe("agency words that several places share", () => {
  it.each([
    // 临汾市, 临清市, 临邑县 may write the same
    ["临政办字〔2023〕18号", "临沂市"],
    ["嘉政办发〔2020〕2号", "嘉兴市"],
  ])("%s is counted as %s's, and others write so too", (number, place) => {
    expect(sharedPlaceOfNumber(number)?.name).toBe(place);
  });
  it.each([
    "廊政〔2015〕59号",
    "临兰政办字〔2022〕43号",
    "临沂政办〔2022〕43号",
    "冀政发〔2015〕12号",
    "国发〔2015〕1号",
    "某某〔2015〕1号",
  ])("%s is one body's or nobody's", (number) => {
    expect(sharedPlaceOfNumber(number)).toBeNull();
  });
});
