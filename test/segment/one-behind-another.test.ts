/** A document right behind another one in a file: it has the head that it has alone, and so has the one before it. */
import { describe, expect, it } from "vitest";
import { extract, toContract } from "../../server/extract/index.ts";
import { readSource } from "../../server/read/index.ts";
import { headsOf } from "./heads-of.ts";

const RULE =
  "青浦市物业服务收费管理办法\n第一条 为规范物业服务收费，制定本办法。\n第二条 市发展改革委负责本市物业服务收费的监督管理。\n第三条 本办法自2020年1月1日起施行。\n";
const NOTICE =
  "青浦市人民政府关于加强物业管理的通知\n各区人民政府：\n为加强物业管理，现就有关事项通知如下。\n一、提高认识。\n二、加强监督。\n青浦市人民政府\n2020年1月5日\n";
const ARTICLES = "第一条 为保证质量，制定本规定。\n第二条 本规定自2001年3月1日起施行。\n";
const TO = "各镇人民政府，市政府各部门：\n《种植业保险方案》已经市政府同意，现印发给你们，请认真执行。\n";
const SIGNED = "荣山市人民政府办公室\n2013年5月15日\n";
const TITLE = "荣山市人民政府办公室关于印发种植业保险方案的通知";

const NEXT: readonly (readonly [string, string])[] = [
  ["a rule with nothing but its title", `农药包装管理规定（试行）\n${ARTICLES}`],
  [
    "a rule over whose articles stand who gave it, and from when on it is in force",
    `农药包装管理规定\n2000年12月18日 农业部令第10号公布\n2001年3月1日 施行\n${ARTICLES}`,
  ],
  ["who signed it between number and addressees", `${TITLE}\n荣政办发〔2013〕28号\n签发人：何某某\n${TO}${SIGNED}`],
  [
    "who signed it in an office's own system, and when",
    `${TITLE}\n荣政办发〔2013〕28号\n何某    签发于2013/5/16 13:52:33\n${TO}${SIGNED}`,
  ],
  [
    "a text whose figures stand on lines of their own",
    `${TITLE}\n荣政办发\n〔\n2013\n〕\n28\n号\n${TO}荣山市人民政府办公室\n2013\n年\n5\n月\n15\n日\n`,
  ],
];

describe.each(NEXT)("%s", (_name, text) => {
  const [own] = headsOf(text);

  it.each([
    ["a rule", RULE],
    ["a notice", NOTICE],
  ])("behind %s", (_kind, before) => {
    for (const between of ["", "\n"]) expect(headsOf(before + between + text)).toEqual([headsOf(before)[0], own]);
    expect(headsOf(text + before)).toEqual([own, headsOf(before)[0]]);
  });
});

it("a rule that the text above issues begins none of its own behind another", () => {
  const issued = NOTICE.replace(
    "现就有关事项通知如下。",
    "现将《物业收费办法》《农药包装管理规定》印发给你们，请遵照执行。",
  );
  expect(headsOf(`${issued}${RULE}农药包装管理规定\n${ARTICLES}`)).toHaveLength(1);
});

it.each([
  ["中华人民共和国国务院令第908号", "中华人民共和国国务院令908号"],
  ["国务院令第908号", "国务院令908号"],
])("an order is told as it is printed: %s", (line, number) => {
  const read = readSource("a.txt", new TextEncoder().encode(`渡口条例\n（1997年7月21日${line}发布）\n${ARTICLES}`));
  if (!read.ok) throw new Error(read.refusal.message);
  const [record] = extract(read.source);
  expect(record && toContract(record, read.source.text).number).toBe(number);
  expect(record?.number?.value).toBe("国务院令908号");
});
