/** Documents that were copied without their line breaks: each is read as it is read with them. */
import { describe, expect, it } from "vitest";
import { headsOf } from "./heads-of.ts";
import { ALL_KINDS } from "./layouts/all-kinds.ts";
import { OFFICES } from "./layouts/offices.ts";
import { OTHER_BODIES } from "./layouts/other-bodies.ts";
import { UNREAD } from "./unread.ts";

describe.each([
  ["a blank", " "],
  ["nothing", ""],
] as const)("lines joined by %s", (how, joint) => {
  for (const { name, text, documents } of [...OTHER_BODIES, ...ALL_KINDS, ...OFFICES]) {
    const run = UNREAD[how].includes(name) ? it.fails : it;
    run(name, () => {
      const page = text
        .trim()
        .split(/\s*\n\s*/)
        .join(joint);
      expect(headsOf(page)).toEqual(
        documents.map(({ title, number, issuers, date, genre }) => ({ title, number, issuers, date, genre })),
      );
    });
  }
});

it("a page of one line below the box that a collector put above it is a page all the same", () => {
  const box =
    "标题: 临河区财政局关于印发《临河区支出绩效评估办法》的通知\n发布时间: 2025-09-01 15:51\n文号: \n发布机构: 临河区财政局\n栏目: 公示公告\n原文与附件见同一文件夹\n==================== 正文 ====================\n";
  const page =
    "临河区财政局关于印发《临河区支出绩效评估办法》的通知 各镇人民政府，区直各单位：为进一步规范绩效评估，现将《临河区支出绩效评估办法》印发给你们，请遵照执行。 临河区财政局 2025年8月30日(此件主动公开）\n";
  expect(headsOf(box + page)).toEqual([
    {
      title: "临河区财政局关于印发《临河区支出绩效评估办法》的通知",
      number: null,
      issuers: ["临河区财政局"],
      date: "2025-08-30",
      genre: "通知",
    },
  ]);
});

describe("a paragraph that begins with a cited document", () => {
  const paragraph =
    "《江海省人民政府办公厅关于政府采购服务的指导意见》（江政办发〔2013〕96号）印发后，各地稳步推进政府采购服务工作，取得了良好成效。同时，一些地区存在超越权限延长购买期限等问题，加剧了财政风险。根据《中华人民共和国预算法》《中华人民共和国政府采购法》，现就有关事项通知如下：";
  const rest = "\n一、坚持改革方向。\n二、严格限定范围。\n江海省财政厅\n2017年5月28日\n";
  const own = { number: "江财预〔2017〕87号", issuers: ["江海省财政厅"], date: "2017-05-28", genre: "通知" };
  it.each([
    ["under title, number and addressees", "江海省财政厅关于规范政府采购服务的通知\n", true],
    ["under a number and addressees", "", false],
  ])("is no head %s", (_, title, titled) => {
    const text = `${title}江财预〔2017〕87号\n各县（市、区）财政局：\n${paragraph}${rest}`;
    for (const printed of [text, text.replaceAll("《", "<<").replaceAll("》", ">>")])
      expect(headsOf(printed)).toEqual([{ ...own, title: titled ? title.trim() : null }]);
  });
});

describe("records of a collection, each on a line of its own behind its class and a tab", () => {
  const letter =
    "江海省水利厅江海省水利厅关于征求《江海省河道采砂管理办法》意见的函各市水利局：根据省政府立法计划，现将《江海省河道采砂管理办法》征求意见稿送你们，请于6月30日前反馈意见。一、反馈方式。书面反馈。二、联系人。省水利厅政策法规处，邮箱：fgc@water.gov.cn江海省水利厅2020年6月4日";
  const telegram =
    "江海省人民政府办公厅发电等级特急·明电江政办发明电〔2021〕1号江海省人民政府办公厅关于做好清江防凌工作的通知沿江各市人民政府：当前清江已进入凌汛期，经省政府同意，现通知如下。一、落实责任。省水利厅负责统筹协调，省气象局负责监测预报。二、加强值守。联系电话：12345678江海省人民政府办公厅2021年1月8日";
  const excerpt =
    "各单位要认真组织学习，结合实际抓好落实，及时总结推广好的做法，有关情况于年底前报送。省水利厅将适时组织检查，对落实不力的予以通报。各市要加强领导，细化措施，确保各项工作取得实效，让群众满意，工作中遇到的问题及时报告，省里将统一研究解决，并纳入年度考核。";
  const heads = (lines: readonly string[]) =>
    headsOf(lines.map((line, i) => `${["政策法规部", "防汛部,办公室", "综合部"][i % 3]}\t${line}\n`).join(""));
  it("are documents, and their classes no part of them", () => {
    expect(heads([letter, telegram])).toEqual([
      {
        title: "江海省水利厅关于征求《江海省河道采砂管理办法》意见的函",
        number: null,
        issuers: ["江海省水利厅"],
        date: "2020-06-04",
        genre: "函",
      },
      {
        title: "江海省人民政府办公厅关于做好清江防凌工作的通知",
        number: "江政办发明电〔2021〕1号",
        issuers: ["江海省人民政府办公厅"],
        date: "2021-01-08",
        genre: "通知",
      },
    ]);
  });
  it("one without a head is one of its own", () => {
    expect(heads([letter, excerpt, telegram]).map(({ title }) => title !== null)).toEqual([true, false, true]);
  });
});
