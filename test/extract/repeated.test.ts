/** Whatever two things a text says forty times in a row, it is read: an expression that tries all ways to part them would not end. */
import { expect, it } from "vitest";
import { extract } from "../../server/extract/index.ts";
import { readSource } from "../../server/read/index.ts";

const SAID = [
  ..."，。、；：（）《》|及等的\n",
  "《甲法》、",
  "“甲”、",
  "甲局、",
  "1.",
  "第一条",
  "〔2014〕1号、",
  "2020年1月1日",
  "由甲局",
  "牵头",
  "关于",
  "各县、",
  "（市、区）",
  "令",
];

const PLACES: readonly ((words: string) => string)[] = [
  (words) =>
    `江河市人民政府关于执行的通知\n江政发〔2020〕3号\n各区人民政府：\n根据${words}\n江河市人民政府\n2020年5月6日\n`,
  (words) =>
    `江河市人民政府关于${words}的通知\n各区人民政府：\n现通知如下。\n一、加强。（市水利局牵头，${words}）\n2020年5月6日\n`,
  (words) => `江河市管理办法\n第一条 为规范，制定本办法。\n第二条 市水利局负责${words}，市财政局${words}\n`,
  (words) => `| 任务 | 责任单位 |\n|---|---|\n| ${words} | 市水利局${words} |\n`,
];

it.each(SAID)("%j and anything else", (first) => {
  for (const second of SAID)
    for (const place of PLACES) {
      const read = readSource("a.txt", new TextEncoder().encode(place((first + second).repeat(40))));
      expect(read.ok && extract(read.source).length).not.toBe(0);
    }
});
