/** Texts that name many bodies and charge none or few: reports, replies, requests, notices, minutes, commendations. */
import { describe, expect, test } from "vitest";
import { read, whole } from "./reading.ts";

const CASES: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    "a report on what was done names many units and assigns nothing",
    "县教育局关于2019年工作总结的报告\n一、主要工作\n（一）狠抓安全。县公安局开展校园周边整治12次，县市场监管局检查食堂35家，县消防大队培训师生2000人。\n（二）推进均衡。县财政局投入资金3200万元，县住建局完成校舍加固6处。\n二、存在问题\n教师结构性缺编，各乡镇投入不足。\n三、下步打算\n继续加强协调，争取县委、县政府支持。",
    [],
  ],
  [
    "a reply letter approving a plan",
    "省人民政府关于江州市城市总体规划的批复\n江州市人民政府：\n你市《关于审批城市总体规划的请示》收悉。现批复如下：\n一、原则同意《江州市城市总体规划（2011—2030年）》。\n二、你市要严格控制用地规模，到2030年城市人口控制在120万人以内。\n三、省住房城乡建设厅要加强指导监督。规划实施中的重大问题要及时报告。",
    [],
  ],
  [
    "a request",
    "关于解决防汛抢险经费的请示\n县人民政府：\n今年入汛以来，我局组织抢险队伍三支。现需购置冲锋舟4艘，经费缺口60万元。恳请县政府安排县财政局予以解决。\n妥否，请批示。",
    [],
  ],
  [
    "a public notice: rules for citizens, phone numbers by office",
    "关于春节期间禁放烟花爆竹的通告\n一、城区二环路以内禁止燃放烟花爆竹。\n二、违反规定的，由公安机关依法予以处罚。\n三、举报电话：公安局110，应急管理局12350，市场监管局12315。\n四、本通告自2022年1月20日起施行。",
    [],
  ],
  [
    "minutes: who was there, who said what",
    "参加会议的有：市发改委王某、市财政局李某、市住建局赵某。\n会议听取了市住建局关于棚改工作的汇报，市财政局、市自然资源局作了发言。\n会议认为，去年市住建局完成投资12亿元，成绩显著。\n会议原则同意市住建局提出的方案。",
    [],
  ],
  [
    "a budget explanation",
    "一、部门职责\n市统计局主要职责：\n1.组织实施统计调查。\n2.发布统计公报。\n二、机构设置\n市统计局内设办公室、综合科、执法科。\n三、预算安排\n2021年预算收入1200万元，其中市财政局拨款1100万元。",
    [],
  ],
  [
    "a plan's goals and principles, then one list",
    "一、总体目标\n到2022年，全市绿色矿山达到30家。各级各部门要提高认识。\n二、基本原则\n坚持政府引导，企业主体。自然资源部门负责牵头，相关部门协同。\n三、重点任务\n（一）编制规划。制定绿色矿山建设规划。（市自然资源局牵头，2020年6月底前完成）\n（二）严格准入。新建矿山全部达标。（市自然资源局、市生态环境局）\n四、保障措施\n（一）加强领导。成立领导小组，市政府分管副市长任组长，办公室设在市自然资源局。\n（二）资金保障。市财政局要统筹资金。",
    [
      "L:市自然资源局 | 编制规划。制定绿色矿山建设规划 | 2020年6月底前完成",
      "R:市自然资源局,市生态环境局 | 严格准入。新建矿山全部达标 | -",
    ],
  ],
  [
    "qualifications and procedure",
    "三、申报程序\n（一）企业向所在区科技局提出申请，提交材料一式三份。\n（二）区科技局初审后报市科技局。\n（三）市科技局组织专家评审，市财政局拨付资金。\n（四）市审计局可对资金使用情况进行抽查。\n四、联系方式\n市科技局：张某，8765432；市财政局：李某，8765433。",
    [],
  ],
  [
    "commendation with a list of names",
    "一、先进单位（12个）\n市公安局、市教育局、市卫生健康委、各区人民政府\n二、先进个人（3名）\n张某 市公安局\n李某 市教育局\n王某 市应急管理局",
    [],
  ],
  [
    "a competition announcement",
    "主办单位：市总工会、市人社局\n承办单位：市职业技术学院\n协办单位：江州日报社\n报名时间：5月10日前\n比赛地点：市体育馆",
    ["L:市总工会,市人社局 R:市职业技术学院 C:江州日报社 |  | -"],
  ],
];

describe("findAssignments, with task and date", () => {
  test.each(CASES)("%s", (_name, text, expected) => {
    expect(read(text).facts.map(whole)).toEqual(expected);
  });
});
