/** Two documents of one city, one of them with three bureaus and a citation: what people correct. */
import type { Correction } from "../../../server/model/index.ts";
import { resolve } from "../../../server/resolve/index.ts";
import { assignment, record, reference, source } from "../fixtures.ts";

export const A = "廊政〔2031〕1号";
export const B = "廊政〔2031〕2号";
export const corpus = [
  source(
    "a",
    record("a", {
      issuers: ["廊坊市人民政府"],
      place: "廊坊市",
      number: A,
      title: "关于甲事的意见",
      date: "2031-01-01",
      references: [reference(5, { number: "国发〔2030〕9号", relation: "basis" })],
      assignments: [assignment(9, ["市财政局", "市水利局", "市教育局"])],
    }),
  ),
  source("b", record("b", { issuers: ["廊坊市人民政府"], place: "廊坊市", number: B, title: "关于乙事的通知" })),
];
export const plain = resolve(corpus).graph;
export const based = [...plain.relationships.values()].find((r) => r.type === "BASED_ON")?.id ?? "";
export const [finance, water, school] = ["org:廊坊市财政局", "org:廊坊市水利局", "org:廊坊市教育局"] as const;
export const corrected = (...corrections: readonly Correction[]) => resolve(corpus, corrections).graph;
