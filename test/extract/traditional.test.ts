/** A page in traditional script: read as one in simplified letters, told in its own. */
import { expect, it } from "vitest";
import { extract, toContract } from "../../server/extract/index.ts";
import { readSource } from "../../server/read/index.ts";

const PAGE = `索 引 號: 000012/2016-00058 發佈日期: 2016年04月11日
臨河市人民政府辦公室關於印發臨河市節水行動方案的通知
臨政辦發〔2016〕12號
各縣（區）人民政府，市政府各部門：
為貫徹落實《國務院關於實行最嚴格水資源管理制度的意見》（國發〔2012〕3號），現將《臨河市節水行動方案》印發給你們。
一、推進農業節水。（牽頭單位：市水利局；責任單位：市農業農村局；完成時限：2016年底前）
二、實施管網改造工程。（牽頭單位：市住建局；配合單位：市財政局）
臨河市人民政府辦公室
2016年3月8日
`;

function readPage() {
  const read = readSource("page.txt", new TextEncoder().encode(PAGE));
  if (!read.ok) throw new Error(read.refusal.message);
  const [record] = extract(read.source);
  if (record === undefined) throw new Error("no document was found");
  return { record, text: read.source.text };
}

it("the record has simplified letters, by which documents and departments are one with those of other pages", () => {
  const { record } = readPage();
  expect([record.title?.value, record.number?.value, record.date?.value, record.issuers[0]?.name]).toEqual([
    "临河市人民政府办公室关于印发临河市节水行动方案的通知",
    "临政办发〔2016〕12号",
    "2016-03-08",
    "临河市人民政府办公室",
  ]);
  expect(record.references.map(({ title, number }) => `${title} ${number}`)).toEqual([
    "国务院关于实行最严格水资源管理制度的意见 国发〔2012〕3号",
  ]);
});

it("the public form tells names as the page prints them", () => {
  const { record, text } = readPage();
  const found = toContract(record, text);
  expect([found.title, found.number, found.date, found.issuers, found.genre]).toEqual([
    "臨河市人民政府辦公室關於印發臨河市節水行動方案的通知",
    "臨政辦發〔2016〕12號",
    "2016-03-08",
    ["臨河市人民政府辦公室"],
    "通知",
  ]);
  expect(found.references.map(({ title, number, relation }) => [title, number, relation])).toEqual([
    ["國務院關於實行最嚴格水資源管理制度的意見", "國發〔2012〕3號", "implements"],
  ]);
  expect(found.assignments.map(({ task, lead, responsible, deadline }) => [task, lead, responsible, deadline])).toEqual(
    [
      ["推進農業節水", ["市水利局"], ["市農業農村局"], "2016年底前"],
      ["實施管網改造工程", ["市住建局"], [], null],
    ],
  );
});

it("every quote is cut from the page", () => {
  const { record, text } = readPage();
  const facts = [record.title, record.number, ...record.issuers, ...record.references, ...record.assignments];
  for (const fact of facts) expect(fact?.quote).toBe(text.slice(fact?.start, fact?.end));
});
