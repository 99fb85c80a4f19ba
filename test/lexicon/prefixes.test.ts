/**
 * Number prefixes, measured: against a table of 1,334 agency words counted in published documents, where it lies beside the
 * repository, and against the citations of real files that state their issuer. Three readings: the list as it is, the grammar
 * of prefixes alone (each word left out of the list in turn), and whole citations.
 */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  agencyWord,
  issuerByGrammar,
  issuerOfNumber,
  type NumberIssuer,
  placesIn,
} from "../../server/lexicon/index.ts";
import { issuerInTitle } from "../../server/resolve/titles.ts";
import { realFolder, realSources } from "../resolve/real.ts";

const tableFile = new URL("../../../shared/domain/number-prefixes.tsv", import.meta.url);

interface Row {
  readonly word: string;
  readonly body: string;
  readonly group: string;
}

/** the rows, without the remarks in brackets; 原 marks a body that is no more */
const rows: readonly Row[] = !existsSync(tableFile)
  ? []
  : readFileSync(tableFile, "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => {
        const [word = "", body = "", group = ""] = line.split("\t");
        return { word, group, body: body.replace(/（.*$/u, "").replace(/^原|令$/gu, "") };
      });

/** 政办 is the office of the government; the table names the government for some of them */
const government = (name: string): string =>
  name.replace(/(?<=人民政府)办公[厅室]$/u, "").replace("恩施州", "恩施土家族苗族自治州");
const sameBody = (row: Row, told: string): boolean =>
  /[政府]办/u.test(row.word)
    ? government(row.body) === government(told) && /办公[厅室]$/u.test(told)
    : row.body ===
      told.replace("恩施土家族苗族自治州", row.body.startsWith("恩施州") ? "恩施州" : "恩施土家族苗族自治州");

/** the group of the table; its local group also holds departments that bear a province's name and no other */
function sameLevel(row: Row, told: NumberIssuer): boolean {
  if (told.level === "unknown") return /公司$|学会$/u.test(row.body);
  if (row.group === "national") return told.level === "national";
  if (row.group.startsWith("provincial")) return told.level === "provincial";
  const department = /[厅局]$|委员会$|小组$|组委会$/u.test(row.body) && !/管理委员会$/u.test(row.body);
  const provincial = department && placesIn(row.body).places.at(-1)?.level === "provincial";
  return provincial || /^广西/u.test(row.body)
    ? told.level === "provincial"
    : /^(?:prefectural|county)$/u.test(told.level);
}

function measure(tell: (word: string) => NumberIssuer) {
  const covered = rows.filter(({ word }) => tell(word).issuer !== null);
  const wrong = covered.filter((row) => {
    const told = tell(row.word);
    return !sameBody(row, told.issuer ?? "") || !sameLevel(row, told);
  });
  return { covered: covered.length, right: 1 - wrong.length / covered.length, wrong };
}

describe.skipIf(rows.length === 0)("agency words of the table (../shared/domain)", () => {
  it("are right in issuer and level for 0.97 of those that the list covers, which is nearly all", () => {
    const { covered, right, wrong } = measure((word) => issuerOfNumber(`${word}〔2015〕1号`));
    expect(covered / rows.length).toBeGreaterThan(0.97);
    expect(right, JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.97);
  });
  it("are right for 0.97 of those that the grammar alone speaks of, each left out of the list", () => {
    const { covered, right, wrong } = measure((word) => issuerByGrammar(word, word));
    expect(covered).toBeGreaterThan(140);
    expect(right, JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.97);
  });
});

describe("agency words that are in no list", () => {
  it.each([
    ["廊政办函", "廊坊市人民政府办公室", "prefectural"],
    ["临兰政发", "临沂市兰山区人民政府", "county"],
    ["冀政办规", "河北省人民政府办公厅", "provincial"],
    ["青岛政办发", "青岛市人民政府办公厅", "prefectural"],
    ["保定政发", "保定市人民政府", "prefectural"],
    ["四川省人民政府令", "四川省人民政府", "provincial"],
    // all listed numbers of 鄂府 are that city's: the province writes 鄂政
    ["鄂府规", "鄂尔多斯市人民政府", "prefectural"],
  ])("%s is %s's", (word, issuer, level) => {
    expect(issuerByGrammar(word)).toMatchObject({ issuer, level });
  });
  it.each([
    // a province's character that also begins the names of its cities
    ["辽府规", ["辽宁省人民政府", "辽阳市人民政府", "辽源市人民政府"]],
    ["吉府规", ["吉安市人民政府", "吉林省人民政府", "吉林市人民政府"]],
    // the province and the city of Qingdao both number so
    ["青政规", ["青岛市人民政府", "青海省人民政府"]],
  ])("%s names none of several", (word, candidates) => {
    const told = issuerByGrammar(word);
    expect(told.issuer).toBeNull();
    expect([...told.candidates].sort()).toEqual([...candidates].sort());
  });
  it.each(["某某发", "技改", "政发", "会", "一二三"])("%s claims nothing", (word) => {
    expect(issuerOfNumber(`${word}〔2015〕1号`)).toMatchObject({ issuer: null, level: "unknown" });
  });
});

describe.skipIf(!existsSync(realFolder))(
  "numbers whose issuer the text states (../shared/seeds)",
  { timeout: 120_000 },
  () => {
    it("are right for 0.97 of those that are covered", () => {
      const stated = new Map<string, string>();
      for (const { records } of realSources())
        for (const { references } of records)
          for (const { number, title } of references) {
            const issuer = title === null ? null : issuerInTitle(title);
            if (number !== null && issuer !== null && agencyWord(number) !== "")
              stated.set(number, issuer.replace(/\s/gu, ""));
          }
      const covered = [...stated].filter(([number]) => issuerOfNumber(number).issuer !== null);
      const flat = (name: string): string => name.replace(/[\s、]/gu, "");
      const wrong = covered.filter(([number, issuer]) => {
        const told = flat(issuerOfNumber(number).issuer ?? "");
        return !told.endsWith(flat(issuer)) && !flat(issuer).startsWith(told);
      });
      expect(covered.length).toBeGreaterThan(100);
      expect(wrong.length / covered.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.03);
    });
  },
);
