/** Pages that print the title at their top alone: between it and the number stand links, crumbs and days without labels. */
import { expect, it } from "vitest";
import { headsOf } from "./heads-of.ts";

const TITLE = "江河市民政局江河市财政局关于调整最低生活保障标准的通知";
const CRUMBS = "首页\n政务公开\n当前位置： 首页 > 政务公开 > 规范性文件\n";
const TEXT =
  "江民规字〔2025〕2号\n各区人民政府，市政府各部门：\n经市人民政府同意，现公布我市最低生活保障标准，有关事项通知如下：\n一、标准为每月1200元。\n二、本通知有效期1年。\n江河市民政局 江河市财政局\n2025年5月30日\n";

it.each([
  ["crumbs", CRUMBS],
  [
    "links to what explains the text",
    `- - - - - -\n关注 · 江河政府网\n【文字解读】《${TITLE}》政策解读 2025-05-30\n【一图读懂】《${TITLE}》 2025-05-30\n${CRUMBS}`,
  ],
  [
    "the number of a register, and from when to when it is in force",
    `${CRUMBS}GZ0320250043\n2025年06月01日\n2026年06月01日\n`,
  ],
  ["its number once more", `${CRUMBS}江民规字〔2025〕2号\n2025年05月30日\n`],
])("%s", (_name, between) => {
  expect(headsOf(`${TITLE}\n${between}${TEXT}`)).toEqual([
    {
      title: TITLE,
      number: "江民规字〔2025〕2号",
      issuers: ["江河市民政局", "江河市财政局"],
      date: "2025-05-30",
      genre: "通知",
    },
  ]);
});

it("a title that another text's words part from the number is not that text's", () => {
  const [first] = headsOf(`${TITLE}\n本市低保标准历年来有较大提高，群众满意。\n${TEXT}`);
  expect(first?.number === null || first?.title !== TITLE).toBe(true);
});
