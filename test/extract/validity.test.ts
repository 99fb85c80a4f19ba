import { expect, it } from "vitest";
import { findValidity } from "../../server/extract/validity/index.ts";
import { isoDate, smallNumber } from "../../server/extract/validity/numerals.ts";
import { contextFor } from "./context-of.ts";

it.each<[string, readonly string[]]>([
  ["本办法自2021年3月1日起施行，有效期五年。", ["effectiveOn 2021-03-01", "validYears 5"]],
  ["第二十条　本规定自二〇一九年十二月十五日起施行。", ["effectiveOn 2019-12-15"]],
  ["本细则自2020 年 7 月 1 日起试行，有效期至2022年6月30日。", ["effectiveOn 2020-07-01", "expiresOn 2022-06-30"]],
  ["本通知自印发之日起执行，有效期 2 年。", ["effectiveOn 2023-05-06", "validYears 2"]],
  ["本意见自发布之日起实施。", ["effectiveOn 2023-05-06"]],
  ["本办法自2021年3月1日起施行，至2024年2月29日止。", ["effectiveOn 2021-03-01", "expiresOn 2024-02-29"]],
  ["本通知自印发之日起施行至2024年12月31日止。", ["effectiveOn 2023-05-06", "expiresOn 2024-12-31"]],
  ["本办法有效期自2020年1月1日至2022年12月31日。", ["expiresOn 2022-12-31"]],
  ["本政策有效期至2025年底。", ["expiresOn 2025-12-31"]],
  ["本措施有效期至2024年2月底。", ["expiresOn 2024-02-29"]],
  ["本通知自2025年1月1日起自行失效。", ["expiresOn 2024-12-31"]],
  ["本办法有效期自发布之日起5年。", ["validYears 5"]],
  ["本办法自发布之日起施行，试行期一年。", ["effectiveOn 2023-05-06", "validYears 1"]],
  ["本措施自发布之日起实施，有效期暂定两年。", ["effectiveOn 2023-05-06", "validYears 2"]],
  ["本通知自印发之日起执行，有效期18个月。", ["effectiveOn 2023-05-06", "validMonths 18"]],
  // the dates of wording that is given to another document are that one's
  [
    "将第二十条修改为：“本办法自2024年7月31日起施行，有效期至2029年7月30日。”本决定自公布之日起施行。",
    ["effectiveOn 2023-05-06"],
  ],
  ["增加一条，作为第九条：“本办法自2024年7月31日起施行。”", []],
  ["《优化营商环境条例》自2020年1月1日起施行，各地高度重视。", []],
  ["该条例自2020年1月1日起施行以来成效明显。", []],
  ["减按5%征收所得税，执行期限至2022年12月31日。", []],
  ["延续实施阶段性降低失业保险费率政策1年，执行期限至2023年4月30日。", []],
  ["实施缓缴政策，执行期限1年。", []],
  ["许可证有效期五年。", []],
  ["自2021年3月1日起受理申请。", []],
  ["本办法自2021年2月30日起施行。", []],
  ["本办法自发布之日起施行。第九条 本办法自发布之日起施行。", ["effectiveOn 2023-05-06"]],
])("%s", (text, expected) => {
  const context = contextFor(text, { date: "2023-05-06" });
  const facts = findValidity(context);
  expect(facts.map((f) => `${f.kind} ${f.value}`)).toEqual(expected);
  for (const f of facts) expect(text.slice(f.start, f.end)).toBe(f.quote);
});

it("abstains where the day of issue is unknown", () => {
  expect(findValidity(contextFor("本办法自发布之日起施行。"))).toEqual([]);
});

it("takes a trial from the title", () => {
  const title = "青河市共享单车管理办法(试行)";
  expect(findValidity(contextFor(`${title}\n第一条 略。`, { title })).map((f) => f.kind)).toEqual(["trial"]);
});

it.each([
  ["十", 10],
  ["十五", 15],
  ["二十", 20],
  ["三十一", 31],
  ["5", 5],
  ["两", 2],
  ["百", null],
])("reads %s", (printed, expected) => expect(smallNumber(printed)).toBe(expected));

it("knows no thirteenth month", () => expect(isoDate("2020", "13", "1")).toBeNull());
