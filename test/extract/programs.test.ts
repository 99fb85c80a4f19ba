import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPrograms } from "../../server/extract/programs/index.ts";
import { CALLED } from "./called.ts";
import { contextFor } from "./context-of.ts";
import { KINDS } from "./kinds.ts";
import { LAUNCHED } from "./launched.ts";
import { NAMINGS } from "./namings.ts";
import { PASSAGES } from "./passages.ts";
import { SENTENCES } from "./sentences.ts";
import { SPOKEN } from "./spoken.ts";
import { WEIGHED } from "./weighed.ts";

const names = (text: string, title?: string) =>
  findPrograms(contextFor(text, title === undefined ? {} : { title }), []).map((p) => p.name);

describe("names a reader could ask about", () => {
  it.each<[string, readonly string[]]>([
    ["深入实施青苗培育工程,扩大覆盖面。", ["青苗培育工程"]],
    ["大力开展清河净岸专项行动。", ["清河净岸专项行动"]],
    ["全面启动老城记忆保护计划，明确责任。", ["老城记忆保护计划"]],
    ["组织实施“千帆竞发”工程。", ["“千帆竞发”工程"]],
    ['组织实施"千帆竞发"工程，开展"清河净岸"行动。', ['"千帆竞发"工程', '"清河净岸"行动']],
    ["为深入贯彻国家“千帆竞发”行动战略，制定本措施。", ["“千帆竞发”行动"]],
    ["持续开展“暖冬行动”，走访困难家庭。", ["“暖冬行动”"]],
    ["设立青河市文旅产业引导基金。", ["青河市文旅产业引导基金"]],
    ["积极申报国家海绵城市建设试点。", ["国家海绵城市建设试点"]],
    ["做好第五次全国经济普查工作。", ["第五次全国经济普查"]],
    ["举办第三届青河马铃薯文化节。", ["第三届青河马铃薯文化节"]],
    ["开展羊绒产业集群服务专项行动。", ["羊绒产业集群服务专项行动"]],
    ["一、陆向通道优化工程。改造三条公路。", ["陆向通道优化工程"]],
    ["（二）古树名木抢救行动\n建立档案。", ["古树名木抢救行动"]],
    ["推进屋顶光伏整县开发试点。", ["屋顶光伏整县开发试点"]],
    ["参加“青河工匠”技能大赛。", ["“青河工匠”技能大赛"]],
    ["深化燃气安全专项整治。", ["燃气安全专项整治"]],
    ["开展“百企联百村”活动。", ["“百企联百村”活动"]],
    ["实施雏鹰企业培育计划、瞪羚企业倍增计划。", ["雏鹰企业培育计划", "瞪羚企业倍增计划"]],
    ["重点支持“千帆”产业链培育工程。", ["“千帆”产业链培育工程"]],
    ["实施雨露工程和阳光工程。", ["雨露工程", "阳光工程"]],
    ["实施“甲乙丙”行动和“丁戊己”行动。", ["“甲乙丙”行动", "“丁戊己”行动"]],
    ["推进农村厕所革命,完善管护。", ["农村厕所革命"]],
    ["实施其他青苗培育工程。", ["青苗培育工程"]],
    ["办好“桃花节”等活动。", ["“桃花节”"]],
    ["开展民法典宣传月活动。", ["民法典宣传月活动"]],
    ["深入开展“扫黄打非”,净化市场。", ["“扫黄打非”"]],
    ["建设“快递下乡”工程示范点。", ["“快递下乡”工程"]],
    ["实施危房改造工程和农村饮水安全巩固提升工程。", ["危房改造工程", "农村饮水安全巩固提升工程"]],
    ["推进长期护理保险制度试点。", ["长期护理保险制度试点"]],
    ["开展北沟开发区防汛安全大检查。", ["北沟开发区防汛安全大检查"]],
    ["为筹备第三届江北手工艺品博览会，市里分工如下。", ["第三届江北手工艺品博览会"]],
    ["数据已联网。清河净岸工程两年内覆盖到村。", ["清河净岸工程"]],
    ["深入开展“守初心、担使命”主题教育。", ["“守初心、担使命”主题教育"]],
    ["成立赛罕区第三次全国土壤普查领导小组。", ["第三次全国土壤普查"]],
    ["深化扫黑除恶专项斗争。", ["扫黑除恶专项斗争"]],
    ["开展第五次全国经济普查、第三次全国土壤普查。", ["第五次全国经济普查", "第三次全国土壤普查"]],
  ])("%s", (text, expected) => expect(names(text)).toEqual(expected));

  it("a title's action begins behind whose it is and of which year", () => {
    const title = "本溪市市场监督管理局2023年“铁拳”行动实施方案";
    expect(names(`${title}\n查处假冒食品。`, title)).toEqual(["“铁拳”行动"]);
  });

  it.each(LAUNCHED)("%s", (_name, text, expected) => expect(names(text)).toEqual(expected));

  it.each(PASSAGES)("%s", (text, expected) => expect(names(text)).toEqual(expected));

  it.each(NAMINGS)("%s", (text, expected) => expect(names(text)).toEqual(expected));

  it.each([...KINDS, ...CALLED])("$name", ({ text, title, names: expected }) =>
    expect(names(text, title)).toEqual(expected),
  );

  it.each(SENTENCES)("%s", (text, expected) => expect(names(text)).toEqual(expected));

  it.each(SPOKEN)("%s", (text, expected) => expect(names(text)).toEqual(expected));

  it.each(WEIGHED)("%s", (text, expected) => expect(names(text)).toEqual(expected));

  it("reads the program out of the document's own title", () => {
    const title = "青河市人民政府办公室关于印发《青河市欠薪集中治理行动实施方案》的通知";
    expect(names(`${title}\n各县区人民政府:`, title).join()).toContain("欠薪集中治理行动");
  });
});

describe("programs of the State, whose words are common ones", () => {
  it.each([
    ["落实国家基本公共卫生服务项目，提高人均经费。", "国家基本公共卫生服务项目"],
    ["推进国家基本公共卫生服务项目和重大公共卫生服务项目。", "国家基本公共卫生服务项目,重大公共卫生服务项目"],
    ["实施农村危房改造1200户。", "农村危房改造"],
    ["推进某县农家书屋建设。", "农家书屋"],
    ["扎实开展“断卡”行动。", "“断卡”行动"],
    ["继续实施“特岗计划”和“三支一扶计划”。", "“特岗计划”,“三支一扶计划”"],
    // another, whose name ends in the same words
    ["实施数字乡村建设行动。", "数字乡村建设行动"],
    // a body
    ["县爱国卫生运动委员会第三次会议召开。", ""],
    ["学习《国家基本公共卫生服务项目规范》。", ""],
  ])("%s", (text, expected) => expect(names(text).join()).toBe(expected));
});

describe("phrases, bodies, documents and slogans", () => {
  it.each([
    "加快重点工程建设。",
    "推进重大项目落地。",
    "制定年度工作计划。",
    "开展宣传教育活动。",
    "开展各类文体活动。",
    "聘请工程师三名。",
    "做好计划生育工作。",
    "依法采取行动。",
    "按照《青河市河道净岸行动方案》执行。",
    "贯彻《青苗培育工程管理办法》要求。",
    "坚持“谁主管、谁负责”原则。",
    "以下简称“本办法”。",
    "列入“十四五”规划。",
    "组织企业参加各类活动。",
    "完善项目资金管理。",
    "严格控制建设项目投资。",
    "推动各项工作开展。",
    "实施一批重点技改项目。",
    "建设工程质量监督。",
    "由项目单位负责。",
    // a slogan for a task, not a program under its own name
    "坚决打赢臭氧污染防治攻坚战。",
    "落实2017年土壤污染防治行动计划。",
    "启动预警预防行动，开展抢险救援行动。",
    "实施2023年大中修项目。",
    "落实1000亿元专项奖补资金。",
    "一、降低部分行业建设项目评估收费标准。",
    "同意某国家湿地公园开展试点，期限五年。",
    "实施主体为江城韭菜工程管理有限公司。",
    "按规定征收水利建设基金。",
    "由交建局、南湾片区项目公司负责。",
    "明确运维经费预算和资金使用计划。",
    // a kind of works, not one of them
    "同步做好项目送出工程衔接，鼓励实施项目联合送出工程。",
    "到2025年，建成约800万千瓦海上风电项目。",
    "加强对调整入库新型储能项目的管理。",
    "对非省属地方电网供区范围内电网巩固提升项目给予补助。",
  ])("%s", (text) => expect(names(text)).toEqual([]));
});

it("keeps a program once, with its further places", () => {
  const [program, ...rest] = findPrograms(contextFor("实施青苗培育工程。\n继续实施“青苗培育工程”。"), []);
  expect(rest).toEqual([]);
  expect(program?.also.map((m) => m.line)).toEqual([2]);
});

it("takes every name from the text, in order, whatever the text is", () => {
  const word = fc.constantFrom(
    "实施",
    "开展",
    "“",
    "”",
    "工程",
    "行动",
    "青苗",
    "(",
    ")",
    "、",
    "和",
    "《",
    "》",
    "\n",
    "。",
    "😀",
    " ",
    "第一届",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const text = words.join("");
      const found = findPrograms(contextFor(text), []);
      expect(found).toEqual(findPrograms(contextFor(text), []));
      let last = 0;
      for (const p of found) {
        expect(text.slice(p.start, p.end)).toBe(p.quote);
        expect(p.start).toBeGreaterThanOrEqual(last);
        expect(p.confidence).toBeGreaterThan(0);
        for (const m of p.also) expect(text.slice(m.start, m.end)).toBe(m.quote);
        last = p.end;
      }
    }),
    { numRuns: 300 },
  );
});
