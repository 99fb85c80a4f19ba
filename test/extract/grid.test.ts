/** Every spelling of a citation in every list behind every cue: each is read, and governed by the cue. */
import { describe, expect, test } from "vitest";
import { findReferences } from "../../server/extract/citations/index.ts";
import { contextFor } from "./context-of.ts";

const CUES: readonly (readonly [sentence: string, relation: string])[] = [
  ["为贯彻落实@精神，现就有关事项通知如下：", "implements"],
  ["为做好@的贯彻落实工作，现通知如下：", "implements"],
  ["为推动@落地见效，现通知如下：", "implements"],
  ["根据@等有关规定，结合我市实际，现通知如下：", "basis"],
  ["按照省委、省政府部署和@要求，现通知如下：", "basis"],
  ["一、任务\n各地要按照@要求，抓好落实。", "applies"],
  ["一、任务\n对违反@规定的，依法严肃处理。", "applies"],
  ["一、任务\n@另有规定的，从其规定。", "applies"],
  ["一、任务\n加快制定出台@，健全制度。", "mentions"],
  ["一、任务\n加大@宣传力度。", "mentions"],
  ["一、任务\n凡与@相抵触的，一律停止执行。", "mentions"],
  ["一、任务\n本通知自印发之日起施行，@同时废止。", "repeals"],
  ["一、任务\n决定废止@。", "repeals"],
];

/** printed, then title|number as read; `n` keeps the citations of one list apart */
const SPELLINGS: readonly ((n: number) => readonly [printed: string, read: string])[] = [
  (n) => [`《城区${n}区供水办法》`, `城区${n}区供水办法|`],
  (n) => [`《节水${n}区规划》（陕政发〔2019〕${n}号）`, `节水${n}区规划|陕政发〔2019〕${n}号`],
  (n) => [`《中水${n}区通知》(陕政办发 [2018] ${n} 号)`, `中水${n}区通知|陕政办发〔2018〕${n}号`],
  (n) => [`《水价${n}区意见》陕发改价格〔2017〕0${n}号`, `水价${n}区意见|陕发改价格〔2017〕${n}号`],
  (n) => [`《水质${n}区标准（陕水函﹝2016﹞${n}号）》`, `水质${n}区标准|陕水函〔2016〕${n}号`],
  (n) => [`陕水发【2015】第${n}号《水井${n}区细则》`, `水井${n}区细则|陕水发〔2015〕${n}号`],
  (n) => [`陕政函（2014）${n}号文件`, `|陕政函〔2014〕${n}号`],
  (n) => [`国务院令第${n}号`, `|国务院令${n}号`],
  (n) => [`水利部令2O13年第${n}号`, `|水利部令2013年${n}号`],
  (n) => [`省水利厅关于水权${n}的通知（陕水发〔2012〕${n}号）`, `省水利厅关于水权${n}的通知|陕水发〔2012〕${n}号`],
  (n) => [
    `省水利厅关于印发《水表${n}区办法》的通知（陕水发〔2011〕${n}号）`,
    `省水利厅关于印发《水表${n}区办法》的通知|陕水发〔2011〕${n}号`,
  ],
  (n) => [
    `省水利厅《水站${n}区规定》（陕水发〔2010〕${n}号，以下简称《规定》）`,
    `水站${n}区规定|陕水发〔2010〕${n}号`,
  ],
];

const LISTS: readonly (readonly string[])[] = [[], ["、"], ["和"], ["以及"], ["、", "和"], ["、", "，以及"]];

describe.each(CUES)("%s", (sentence, relation) => {
  test.each(LISTS.map((joiners) => [joiners.join(" "), joiners] as const))("joined by %s", (_name, joiners) => {
    SPELLINGS.forEach((_spelling, first) => {
      // each spelling stands first once, before others that change from list to list
      const items = [first, ...joiners.map((_, k) => (first + 1 + k * 5 + joiners.length) % SPELLINGS.length)].map(
        (at, k) => SPELLINGS[at]?.(21 + k),
      );
      const list = items.map((item, k) => `${k === 0 ? "" : joiners[k - 1]}${item?.[0]}`).join("");
      const facts = findReferences(contextFor(sentence.replace("@", list)));
      expect([list, ...facts.map((fact) => `${fact.title ?? ""}|${fact.number ?? ""}|${fact.relation}`)]).toEqual([
        list,
        ...items.map((item) => `${item?.[1]}|${relation}`),
      ]);
    });
  });
});
