/** Who does what in texts in articles whose articles have several paragraphs, in lists that mix headings and sentences, and in sections of one body each. */
import { describe, expect, test } from "vitest";
import { read, whole } from "./reading.ts";

const CASES: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    "the paragraphs of an article each charge an office; under whom it acts is no part of its name",
    "第一条 为了保护湿地，制定本办法。\n第二条 本省的湿地保护，适用本办法。\n第三条 湿地保护工作实行统一领导、分级管理。\n省林业主管部门负责全省湿地保护的组织协调。\n市州、县区市人民政府林业主管部门，在本级人民政府领导下，业务上受上一级林业主管部门的指导，负责本行政区域的湿地保护工作。\n第四条 水利、农业、环保等行政主管部门按照各自职责，协助做好湿地保护工作。\n第五条 单位和个人都有保护湿地的义务。",
    [
      "R:省林业主管部门 | 全省湿地保护的组织协调 | -",
      "R:市州、县区市人民政府林业主管部门 | 本行政区域的湿地保护工作 | -",
      "C:水利,农业,环保 | 协助做好湿地保护工作 | -",
    ],
  ],
  [
    "one paragraph of two charges among others of one",
    "第一章 总则\n第一条 为了促进慈善事业，制定本条例。\n第二条 本市的慈善活动，适用本条例。\n第三条 市、区县（自治县）人民政府应当将慈善事业纳入国民经济和社会发展规划,给予支持。\n市、区县（自治县）慈善工作指导机构建立协调机制。\n市、区县（自治县）民政部门负责慈善工作的管理。教育、文化、卫生等部门在各自职责范围内,负责有关工作。\n工会、共青团、妇女联合会等人民团体应当在各自的工作范围内做好慈善工作。\n第二章 慈善组织\n第四条 慈善组织应当公开信息。",
    [
      "R:市、区县（自治县）人民政府 | 将慈善事业纳入国民经济和社会发展规划,给予支持 | -",
      "R:市、区县（自治县）慈善工作指导机构 | 建立协调机制 | -",
      "R:市、区县（自治县）民政部门 | 慈善工作的管理 | -",
      "R:教育,文化,卫生 | 有关工作 | -",
      "R:工会,共青团,妇女联合会 | 在各自的工作范围内做好慈善工作 | -",
    ],
  ],
  [
    "a verb inside a name; power is exercised as duties are fulfilled; whom an article binds is no office",
    "第一条 为了规范法律援助，制定本规定。\n第二条 各级机构编制管理机关应当按照权限，履行监督检查职责。\n各级监察机关依法行使监察职权。\n法律援助机构指导、协调和组织本区域的法律援助工作。\n第三条 用人单位对申报材料的真实性负责。\n第四条 公证处、律师事务所应当接受指派。\n第五条 申请人应当提交证明。",
    [
      "R:各级机构编制管理机关 | 按照权限，履行监督检查职责 | -",
      "R:各级监察机关 | 依法行使监察职权 | -",
      "R:法律援助机构 | 指导、协调和组织本区域的法律援助工作 | -",
    ],
  ],
  [
    "the office and its own body; a short name in half-width brackets; a system is nobody's",
    "第一条 为加强管网管理,制定本办法。\n第二条 管网管理实行政府监管和产权单位负责相结合的体制。\n第三条 市、县(市)建设行政主管部门负责管网的监督管理，其所属的管网管理机构负责日常工作。\n市城市管理委员会办公室(简称市城管办)负责综合协调。\n各产权单位对所属管网负责养护。\n第四条 管网应当符合标准。",
    [
      "R:市、县(市)建设行政主管部门 | 管网的监督管理 | -",
      "R:管网管理机构 | 日常工作 | -",
      "R:市城市管理委员会办公室 | 综合协调 | -",
    ],
  ],
  [
    "headings that name the unit and sentences in one run",
    "第四条 锅炉安全监督管理职责分工如下：\n（一）质量技术监督部门职责：\n1、负责锅炉使用的安全监察；\n2、组织事故调查。\n（二）环境保护部门职责：\n1、监督锅炉排放；\n2、审核改造方案。\n（三）发展改革部门负责燃料替代规划。\n（四）公安消防机构负责救援。\n第五条 使用单位应当建立档案。\n第六条 操作人员应当持证上岗。",
    [
      "R:质量技术监督部门 | 锅炉使用的安全监察 | -",
      "R:环境保护部门 | 监督锅炉排放 | -",
      "R:发展改革部门 | 燃料替代规划 | -",
      "R:公安消防机构 | 救援 | -",
    ],
  ],
  [
    "sections of a plan for emergencies of one body each, in a part on who does what",
    "2 组织体系及职责\n2.1 指挥机构\n县抗震救灾指挥部（以下简称县抗指）负责领导全县抗震救灾工作。\n2.2 工作机构及职责\n县抗指办公室负责收集灾情。\n2.3 地方机构及职责\n各乡镇人民政府分别成立抗震机构，负责本辖区的抗震救灾工作。\n2.4 专家组\n县应急局负责组建专家组。\n3 预警\n3.1 监测\n有关部门应当及时发布信息。",
    [
      "R:县抗震救灾指挥部 | 领导全县抗震救灾工作 | -",
      "R:县抗指办公室 | 收集灾情 | -",
      "R:各乡镇人民政府 | 分别成立抗震机构，负责本辖区的抗震救灾工作 | -",
      "R:县应急局 | 组建专家组 | -",
    ],
  ],
  [
    "the last article of the general provisions before a chapter on who does what; fields of a place; who helps, in an article of its own",
    "第一章 总则\n第一条 为了保护古城，制定本办法。\n第二条 古城的保护，适用本办法。\n第三条 市、县人民政府应当将古城保护纳入国民经济和社会发展规划。\n第二章 职责\n第四条 县文物主管部门负责古城的保护管理。\n安平县住房城乡建设、自然资源、旅游、公安等部门在各自职责范围内做好古城保护工作。\n第五条 村（居）民委员会协助做好日常巡查。\n第三章 保护\n第六条 县人民政府应当设置标志。",
    [
      "R:市、县人民政府 | 将古城保护纳入国民经济和社会发展规划 | -",
      "R:县文物主管部门 | 古城的保护管理 | -",
      "R:安平县住房城乡建设,自然资源,旅游,公安 | 在各自职责范围内做好古城保护工作 | -",
      "R:村（居）民委员会 | 协助做好日常巡查 | -",
    ],
  ],
  [
    "bodies of all levels, none of which ends as an office does",
    "第一章 工作职责\n第一条 各级人民法院负责建立特邀名册。\n第二条 各级司法行政机关负责资质审核。\n第三条 各级公证协会负责业务培训。\n第二章 工作程序\n第四条 当事人可以申请。",
    ["R:各级人民法院 | 建立特邀名册 | -", "R:各级司法行政机关 | 资质审核 | -", "R:各级公证协会 | 业务培训 | -"],
  ],
  [
    "in what quality an office does the work that follows below",
    "第一条 为规范数据管理，制定本办法。\n第二条 县级以上人民政府负责组织领导数据管理工作。\n第三条 县级以上人民政府数据管理机构作为数据主管部门，负责下列工作：\n（一）统筹数据资源管理；\n（二）编制目录。\n第四条 数据应当真实。",
    ["R:县级以上人民政府 | 组织领导数据管理工作 | -", "R:县级以上人民政府数据管理机构 | 统筹数据资源管理 | -"],
  ],
  [
    "what somebody said that others will do charges nobody",
    "一、关于立项。水利部也表示将积极配合发展改革委做好立项工作。省水利厅负责前期工作。\n二、关于资金。将按规定安排。",
    [],
  ],
];

describe("findAssignments, articles", () => {
  test.each(CASES)("%s", (_name, text, expected) => {
    expect(read(text).facts.map(whole)).toEqual(expected);
  });
});
