/** Files of somebody who collects texts: how he calls and parts them is no part of any. */
import { expect, test } from "vitest";
import { headsOf } from "./heads-of.ts";

const CALLS: readonly ((n: number) => string)[] = [
  (n) => `【第${n}篇】`,
  (n) => `第${"一二三"[n - 1]}篇：`,
  (n) => `第${n}篇: `,
  (n) => `篇${"一二三"[n - 1]}：`,
  (n) => `  [第${n}份]`,
];

const texts = (call: (n: number) => string): string =>
  [
    `${call(1)}2021年街道安全生产工作方案\n为做好安全生产工作，制定本方案。\n一、工作职责\n1.安监办负责牵头协调。\n2.城管中队负责占道检查。`,
    `${call(2)}社区垃圾分类实施方案\n为推进垃圾分类，结合社区实际，制定方案如下：\n一、宣传发动\n二、全面实施`,
    `${call(3)}学校防溺水应急预案\n一、总则\n为预防溺水，制定本预案。\n`,
  ].join("\n");

const titles = (text: string): readonly (string | null)[] => headsOf(text).map(({ title }) => title);
const ALL = ["2021年街道安全生产工作方案", "社区垃圾分类实施方案", "学校防溺水应急预案"];

test.each(CALLS)("counted before their titles: %#", (call) => {
  expect(titles(texts(call))).toEqual(ALL);
  // with a table of contents
  expect(titles(`目录\n${ALL.map((title, i) => `${call(i + 1)}${title}`).join("\n")}\n${texts(call)}`)).toEqual(ALL);
});

test("the parts of one plan are none", () => {
  expect(
    titles(
      "青浦市国民经济和社会发展第十四个五年规划纲要\n第一篇 开启新征程\n第一章 发展基础\n过去五年成绩显著。\n第二篇 建设先进制造基地\n第二章 目标\n到2025年实现目标。\n",
    ),
  ).toEqual(["青浦市国民经济和社会发展第十四个五年规划纲要"]);
});

test("records whose fields say what is title, number and text", () => {
  const record = (title: string, body: string, number: string, words: string): string =>
    `标题：${title}\n发文单位：${body}\n文号：${number}\n日期：2020-04-12\n内容：${words}\n`;
  const first = record(
    "关于促进跨境电商发展的实施意见",
    "青浦市人民政府办公室",
    "青府办发〔2020〕9号",
    "各县（区）人民政府：经市政府同意，提出以下意见。一、主要目标。二、重点任务。（一）建设平台。由市商务局牵头，青浦海关配合。",
  );
  const second = record(
    "青浦市工业和信息化局关于组织申报技术中心的通知",
    "青浦市工业和信息化局",
    "无",
    "各县（区）工信局：根据有关规定，现组织申报。请各地认真审核，择优推荐，于5月20日前报送。",
  );
  expect(titles(`${first}${"-".repeat(40)}\n${second}`)).toEqual([
    "关于促进跨境电商发展的实施意见",
    "青浦市工业和信息化局关于组织申报技术中心的通知",
  ]);
});

test("a draft for comment on the page before the text that was issued", () => {
  expect(
    titles(
      "首页 > 政策法规 > 地方政策\n关于加快氢能发展的若干措施（征求意见稿）\n来源：市发改委 时间：2022-03-01 浏览：120\n为加快氢能发展，根据国家规划，制定以下措施。\n一、支持项目落地。\n上一篇：青浦市关于促进光伏发展的意见\n下一篇：青浦市充电设施管理办法\n关于加快氢能发展的若干措施\n青发改规〔2022〕3号\n各县区发改局：\n《关于加快氢能发展的若干措施》已经市政府同意，现印发给你们。\n青浦市发展和改革委员会\n2022年5月6日\n",
    ),
  ).toEqual(["关于加快氢能发展的若干措施（征求意见稿）", "关于加快氢能发展的若干措施"]);
});

test("the column of a gazette behind a text is no part of it", () => {
  const [only, ...others] = headsOf(
    "青浦市人民政府\n关于公布遗产名录的通知\n青政发〔2018〕22号\n各镇人民政府：\n根据有关规定，现将名录予以公布。\n附件：遗产名录\n青浦市人民政府\n2018年3月10日\n·市政府办公室文件·\n",
  );
  expect(others).toEqual([]);
  expect(only).toMatchObject({ title: "青浦市人民政府关于公布遗产名录的通知", date: "2018-03-10" });
});

test("a list of policies: number, day and body on one line under each title", () => {
  const found = headsOf(
    "政策库 共3条\n青浦市人民政府办公室关于加快轴承产业发展的意见\n青政办发〔2021〕15号 2021-03-20 青浦市人民政府办公室\n各镇人民政府：为加快轴承产业发展，现提出如下意见……\n青浦市科学技术局关于下达创新券的通知\n青科资〔2021〕33号 2021-04-02 青浦市科学技术局\n各镇：根据《青浦市创新券管理办法》，现下达……\n青浦市财政局关于印发专项资金管理办法的通知\n青财〔2021〕8号 2021-02-11 青浦市财政局\n为规范资金管理，我们制定了办法……\n",
  );
  expect(found.map(({ number, date, issuers }) => [number, date, ...issuers])).toEqual([
    ["青政办发〔2021〕15号", "2021-03-20", "青浦市人民政府办公室"],
    ["青科资〔2021〕33号", "2021-04-02", "青浦市科学技术局"],
    ["青财〔2021〕8号", "2021-02-11", "青浦市财政局"],
  ]);
});
