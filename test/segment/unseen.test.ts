/** What stands in a text and is none of it. */
import { expect, it } from "vitest";
import { readSource } from "../../server/read/index.ts";
import { inParagraphs } from "../../server/segment/index.ts";

function readAs(text: string): string {
  const read = readSource("a.txt", new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.refusal.message);
  const page = inParagraphs(read.source);
  if (page === null) return text;
  // every letter that is left stands where the way back says
  const made = page.source.text;
  for (let i = 0; i < made.length; i++)
    if (/[一-鿿]/.test(made.charAt(i))) expect(read.source.text.charAt(page.back(i))).toBe(made.charAt(i));
  return made;
}

it.each([
  ["市\u200b财政局，\ufeff市教\u00ad育局", "市财政局，市教育局"],
  ["&nbsp;&nbsp;推进&ldquo;雪亮&rdquo;工程", "  推进“雪亮”工程"],
  ["（**责任单位：**市水利局）", "（责任单位：市水利局）"],
  ["一、推进节水\r二、清理河道\r", "一、推进节水\n二、清理河道\n"],
  ["某 市 水 利 局 文 件\n第 三 条 市 财 政 局 拨 付 资 金。", "某市水利局文件\n第三条 市财政局拨付资金。"],
  [
    '为贯彻[《某市节水办法》](https://example.invalid/a_(1).htm "某市节水办法")（某发〔2018〕39号），现通知',
    "为贯彻《某市节水办法》（某发〔2018〕39号），现通知",
  ],
  ["根据《[[草原防火条例]]》和《[[某法|某省草原防火办法]]》", "根据《草原防火条例》和《某省草原防火办法》"],
  ["根据**《某市资金办法》**（某财〔2021〕289号）规定", "根据《某市资金办法》（某财〔2021〕289号）规定"],
  ["某政办发\\[2022\\]31号\n1\\. 项目", "某政办发[2022]31号\n1. 项目"],
  ["某市人民政府\\\n2019年1月1日\\\n", "某市人民政府\n2019年1月1日\n"],
  ["- 某局文件\n  - 一、总则\n".repeat(8), "某局文件\n一、总则\n".repeat(8)],
  ["> 某局文件\n>\n".repeat(8), "某局文件\n\n".repeat(8)],
  ["各鄉(xiāng)鎮(zhèn)人民政府、縣防指（fáng zhǐ）", "各鄉鎮人民政府、縣防指（fáng zhǐ）"],
  ["关 于 表 彰 的 通 知\n张 某 某  市 水 利 局", "关于表彰的通知\n张某某  市水利局"],
])("%j is read as %j", (text, read) => {
  expect(readAs(text)).toBe(read);
});

it.each([
  "- [关于某事的通知](/p/1.html)",
  "[首页](/) | [公开](/x)",
  "见[1](2)项",
  "存于C:\\data\\某文件",
  "> 来源：某局\n\n正文在此",
  "[[Category:2011年文件]]",
  "王**、李**等2户",
  "某 市 水 利 局 文 件\n市水利局 市财政局",
  "R&D经费 A&B公司",
  "市场(shop)、甲(a)、乙（iPhone）、(xiāng)",
  "一行\r\n二行\r\n",
])("%j stands as it is", (text) => {
  expect(readAs(text)).toBe(text);
});
