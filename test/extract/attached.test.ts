/** What a document cites of its own attachments (《X》（附件2）): internal, unless its text is part of the document. */
import { expect, test } from "vitest";
import { extract } from "../../server/extract/index.ts";
import { readSource } from "../../server/read/index.ts";

const notice = (body: string): string =>
  `临河市住房和城乡建设局关于规范检测管理的通知\n临住建规〔2023〕4号\n各区住建局：\n现就有关事项通知如下：\n${body}\n附件：1.检测合同示范文本\n2.检测机构登记表\n3.检查评分细则\n临河市住房和城乡建设局\n2023年8月15日\n`;

test.each([
  ["一、《检测合同示范文本》（见附件）自印发之日起使用。", ["检测合同示范文本 internal mentions"]],
  ["一、检测机构应填写《检测机构登记表》（附件2），于9月底前报送。", ["检测机构登记表 internal mentions"]],
  ["一、各区按《检查评分细则》（附件3）开展自查。", ["检查评分细则 internal applies"]],
  ["一、各区按《临河市检查评分细则》开展自查。", ["临河市检查评分细则 county applies"]],
  ["一、领取《上岗证》，签订《责任书》。", []],
])("%s", (body, expected) => {
  const read = readSource("a.txt", new TextEncoder().encode(notice(body)));
  if (!read.ok) throw new Error(read.refusal.message);
  const told = extract(read.source).flatMap(({ references }) => references);
  expect(told.map(({ title, level, relation }) => `${title} ${level} ${relation}`)).toEqual(expected);
});
