import { describe, expect, test } from "vitest";
import { assignmentPatterns } from "../../../server/extract/assignments/index.ts";
import { brief, read } from "./reading.ts";

const CASES: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  ["label in a bracket", "1.修复老旧水渠。年内修好三条。（责任单位：市水务局、市财政局）", ["R:市水务局,市财政局"]],
  [
    "two labels",
    "（二）办好夜校。开设课程。(牵头单位:县教育局;配合单位:县总工会、团县委)",
    ["L:县教育局 C:县总工会,团县委"],
  ],
  [
    "ministries",
    "（三）推广节水器具。（发展改革委牵头，财政部、水利部等按职责分工负责）",
    ["L:发展改革委 R:财政部,水利部"],
  ],
  ["no role word", "3.清理废弃矿井。（市应急局、市自然资源和规划局）", ["R:市应急局,市自然资源和规划局"]],
  [
    "nested brackets",
    "四、建设口袋公园。〔责任单位：各县（市、区）人民政府，市住建局〕",
    ["R:各县（市、区）人民政府,市住建局"],
  ],
  ["black brackets", "5.改造供热管网。【责任单位：区城管局、区发改局】", ["R:区城管局,区发改局"]],
  ["together with", "二、开展普查。（市统计局会同市公安局、市民政局等部门负责）", ["R:市统计局 C:市公安局,市民政局"]],
  [
    "three verbs",
    "2.修建码头。（市交通局牵头，市水利局参与，有关县人民政府负责落实）",
    ["L:市交通局 R:有关县人民政府 C:市水利局"],
  ],
  ["levels are one string", "7.防治松材线虫。（市林业局和各县、市、区人民政府）", ["R:市林业局,各县、市、区人民政府"]],
  ["gloss is none", "由市政务局（市大数据局）统一办理窗口事务。\n（此件公开发布）", []],
  ["examples are none", "完善站点（学校、医院、车站等）周边秩序。", []],
  [
    "label pair",
    "1.整治占道。拆除棚亭。\n牵头单位：区综合执法局\n配合单位：区住建局、各街道",
    ["L:区综合执法局 R: C:区住建局,各街道".replace(" R:", "")],
  ],
  ["persons are none", "①疏通沟渠。\n责任领导：王某某\n责任单位：镇水利站\n完成时限：2023年4月底前", ["R:镇水利站"]],
  ["label behind a full stop", "3.统一标识。各站点挂牌。责任单位：市民政局；完成时限：2024年6月底。", ["R:市民政局"]],
  [
    "first unit leads",
    "1.建书屋。（县文旅局、县教育局，排在首位的为牵头单位，下同）\n2.送戏下乡。（县文旅局、县财政局）",
    ["L:县文旅局 R:县教育局", "L:县文旅局 R:县财政局"],
  ],
  [
    "the first unit leads in one bracket only",
    "1.建书屋。（县文旅局、县教育局，排在首位的为牵头单位）\n2.送戏下乡。（县文旅局、县财政局）",
    ["L:县文旅局 R:县教育局", "R:县文旅局,县财政局"],
  ],
  [
    "a date between units and bracket",
    "5.便利通关。（江州海关、市商务局按职责分工负责，持续推进）",
    ["R:江州海关,市商务局"],
  ],
  [
    "levels down to the regiment",
    "2.推广滴灌。（农业农村部，各省、自治区、直辖市人民政府，各师市、团场）",
    ["R:农业农村部,各省、自治区、直辖市人民政府,各师市,团场"],
  ],
  [
    "departments of a government",
    "县级以上人民政府林业主管部门负责湿地监测。\n县级以上人民政府财政、水利等部门按照各自职责做好湿地保护工作。",
    ["R:县级以上人民政府林业主管部门", "R:县级以上人民政府财政,水利"],
  ],
  [
    "a full stop behind the unit",
    "（1）市财政局。保障应急资金。\n（2）安和盟行政公署。统一领导本地处置。\n（3）完善站点。各区备好物资。",
    ["R:市财政局", "R:安和盟行政公署"],
  ],
  [
    "minutes",
    "一、由市发改委牵头，会同市财政局于6月底前拿出方案。\n二、市公安局负责做好现场秩序维护。",
    ["L:市发改委 C:市财政局", "R:市公安局"],
  ],
  [
    "together before the colon",
    "1．县委宣传部会同县水务局：负责发布汛情。\n2．县财政局：安排抢险所需资金。",
    ["R:县委宣传部 C:县水务局", "R:县财政局"],
  ],
  [
    "units of one cell in two lines",
    "序号\n工作任务\n责任单位\n时间节点\n1\n扩建粮库\n州粮食局\n州财政局\n2020年6月\n2\n抽查粮站\n州市场监管局\n每季度一次",
    ["R:州粮食局,州财政局", "R:州市场监管局"],
  ],
  [
    "a project below the heads",
    "项目名称\n建设内容\n主责部门\n配合部门\n南湖绿博园改造提升项目\n新建步道五里\n州林业局\n州文旅局\n机场航线培育\n新开三条航线\n州发改局\n州财政局",
    ["L:州林业局 C:州文旅局", "L:州发改局 C:州财政局"],
  ],
  [
    "tab rows",
    "序号\t工作任务\t牵头单位\t配合单位\t完成时限\n1\t新建水厂两座\t市水务局\t市发改委、市财政局\t2024年底前\n2\t清淤河道\t市水务局\t各镇人民政府\t每年汛前",
    ["L:市水务局 C:市发改委,市财政局", "L:市水务局 C:各镇人民政府"],
  ],
  [
    "bar rows",
    "| 序号 | 重点任务 | 责任单位 | 时限 |\n| 1 | 开通定制公交 | 市交通运输局 | 9月底前 |\n| 2 | 增设夜间车次 | 市公交公司 | 长期 |",
    ["R:市交通运输局", "R:市公交公司"],
  ],
  [
    "rows by spaces",
    "序号 任务名称 责任单位 完成时间\n1 修缮校舍 县教育局、县住建局 2022年8月底\n2 更换校车 县教育局 2022年底",
    ["R:县教育局,县住建局", "R:县教育局"],
  ],
  [
    "one cell per line",
    "序号\n工作内容\n责任单位\n时间节点\n1\n完成初步设计\n市发改委\n2021年3月底\n2\n完成土地报批\n市自然资源局、市林业局\n2021年6月底",
    ["R:市发改委", "R:市自然资源局,市林业局"],
  ],
  [
    "cells with tabs, one per line",
    "\t序号\n\t任务\n\t负责部门\n\t1\n\t引进服务商\n\t市商务局牵头，市财政局、市税务局配合\n\t2\n\t建设仓库\n\t市商务局",
    ["L:市商务局 C:市财政局,市税务局", "R:市商务局"],
  ],
  [
    "one cell per line with bars",
    "任务 |\n责任单位 |\n公开预算 |\n区财政局 |\n公开规划 |\n区发改局牵头，各街道配合 |",
    ["R:区财政局", "L:区发改局 C:各街道"],
  ],
  [
    "duties with a colon",
    "（二）部门职责\n县水利局：负责水情监测和水库调度。\n县卫健局：组织医疗救护队伍。\n县供销社：承担物资调运。",
    ["R:县水利局", "R:县卫健局", "R:县供销社"],
  ],
  [
    "duties in one paragraph",
    "市财政局负责筹集专项资金；市审计局负责监督资金使用；市农业局负责技术指导。",
    ["R:市财政局", "R:市审计局", "R:市农业局"],
  ],
  [
    "task first",
    "分工如下：\n1.典当行业由商务部门负责；\n2.融资租赁由金融工作部门负责；",
    ["R:商务部门", "R:金融工作部门"],
  ],
  [
    "articles of a regulation",
    "第四条 市城市管理主管部门负责户外广告的监督管理工作。\n第五条 市公安局负责道路两侧广告的交通安全管理。\n第六条 乡镇人民政府负责本辖区内的巡查工作。",
    ["R:市城市管理主管部门", "R:市公安局", "R:乡镇人民政府"],
  ],
  [
    "a clause of the bracket says by when",
    "四、加大财政支持。设立专项资金。（省财政厅牵头，省农业农村厅等部门参与，2020年6月底前完成）",
    ["L:省财政厅 C:省农业农村厅"],
  ],
  [
    "a role word vouches for a name that no list has",
    "4.建立对接机制【市政府金融办、人行长治中支按职责分工负责】",
    ["R:市政府金融办,人行长治中支"],
  ],
  [
    "the role stands behind one name of a list",
    "序号\t任务\t责任单位\n1\t铺设管网\t市水务局（牵头）、平安区政府\n2\t扩建厂房\t市商务局（牵头）、市财政局",
    ["L:市水务局 R:平安区政府", "L:市商务局 R:市财政局"],
  ],
  [
    "who helps has a duty, who joins in cooperates",
    "部门职责\n盟财政局：负责保障经费。\n盟公安局：协助有关部门封锁疫区。\n盟气象局：配合盟农牧局做好预报。",
    ["R:盟财政局", "R:盟公安局", "C:盟气象局"],
  ],
  [
    "persons beside the units of a label",
    "（一）提高养老金标准。\n牵头单位和负责人：市人力资源社会保障局  韦某某\n配合单位：市财政局",
    ["L:市人力资源社会保障局 C:市财政局"],
  ],
  [
    "a bracket inside a unit's name is no list of units",
    "一、完善网点布局。建设示范点50个。责任单位：县商务局，各乡镇（街道、园区）",
    ["R:县商务局,各乡镇（街道、园区）"],
  ],
  [
    "numbered items, each with a heading and a sentence of who does it",
    "（一）户厕改造。由市爱卫办牵头，市卫计委、市建委配合，各县（市、区）人民政府负责实施。\n（二）公厕建设。市城管委牵头，各城区人民政府负责。\n（三）旅游厕所。由市旅游委牵头负责，市交通运输局配合。",
    [
      "L:市爱卫办 R:各县（市、区）人民政府 C:市卫计委,市建委",
      "L:市城管委 R:各城区人民政府",
      "L:市旅游委 C:市交通运输局",
    ],
  ],
  [
    "cells of units merged over the rows of one number",
    "序号\t任务\t牵头单位\t责任单位\t完成时限\n1\t编制目录\t市大数据局\t市直各部门\t6月底\n\t建设平台\t\t市财政局\t9月底\n2\t整治市容\t市城管局\t各区政府\t全年\n\t清理广告\t\t\t10月底",
    ["L:市大数据局 R:市直各部门", "L:市大数据局 R:市财政局", "L:市城管局 R:各区政府", "L:市城管局 R:各区政府"],
  ],
  [
    "the first of each bracket leads, said of all tasks in a bracket of its own",
    "二、主要任务（以下各项任务，排在第一位的为牵头单位）\n（一）扩大供给。每年新增三千种。（中国残联、教育部负责）\n（二）推广盲文。开展教师轮训。（教育部负责）",
    ["L:中国残联 R:教育部", "L:教育部"],
  ],
  [
    "Party committee and government under one place",
    "（一）治理侵蚀沟。\n牵头单位：市水务局\n责任单位：市财政局，各县（市）区委和政府",
    ["L:市水务局 R:市财政局,各县（市）区委和政府"],
  ],
  [
    "every item of a numbered run has its unit",
    "会议明确：\n一、由区建设管理委牵头，统筹推进管线迁移工作。\n二、各街道、新泾镇负责居民意愿征询。\n三、区财政局按照有关文件落实区级补贴资金。",
    ["L:区建设管理委", "R:各街道,新泾镇", "R:区财政局"],
  ],
  [
    "a roster under a heading is none",
    "二、考核结果\n（一）优秀单位：大理市、洱源县、州水务局。\n（二）良好单位：州农业局、州林业局。\n（三）合格单位：州财政局、州旅游局。",
    [],
  ],
  [
    "a last cell of units broken over lines",
    "序号\n主要任务\n牵头单位\n配合单位\n1\n实现贫困人口全部脱贫\n市扶贫办\n市农业农村局\n市财政局\n各县区政府\n2\n扎实开展清零行动后续工作\n市扶贫办\n市教育局、市医保局",
    ["L:市扶贫办 C:市农业农村局,市财政局,各县区政府", "L:市扶贫办 C:市教育局,市医保局"],
  ],
  ["interpretation is none", "第三十条 本办法由市水务局负责解释。\n第三十一条 本办法自公布之日起施行。", []],
  ["a lone sentence is none", "本次检查由市统计局负责。检查从五月开始。", []],
  ["seat of an office is none", "领导小组办公室设在市农业局，由张某某兼任主任。", []],
  ["who sits on a body is none", "成员单位：由市教育局、市公安局负责同志组成。", []],
];

describe("findAssignments", () => {
  test.each(CASES)("%s", (_name, text, expected) => {
    expect(read(text).facts.map(brief)).toEqual(expected);
  });

  test.each(CASES)("every span is exact: %s", (_name, text) => {
    for (const fact of read(text).facts) {
      expect(text.slice(fact.start, fact.end)).toBe(fact.quote);
      expect(text.slice(0, fact.start).split("\n").length).toBe(fact.line);
      expect(fact.confidence).toBeGreaterThan(0);
      expect(fact.confidence).toBeLessThanOrEqual(1);
      expect(assignmentPatterns.map((pattern) => pattern.id)).toContain(fact.rule);
      for (const unit of fact.units) expect(text.slice(unit.start, unit.end).replace(/\s/g, "")).toBe(unit.name);
    }
  });

  test("task, deadline and headings", () => {
    const text = "二、重点工作\n（一）水利\n1.加固堤防。2023年5月底前加固北堤。（责任单位：县水利局）";
    const [fact] = read(text).facts;
    expect(fact?.task).toBe("加固堤防。2023年5月底前加固北堤");
    expect(fact?.deadline).toBe("2023年5月底前");
    expect(fact?.section).toEqual(["二、重点工作", "（一）水利"]);
  });

  test.each([
    ["序号\t任务\t牵头单位\t时限\n1\t完善名录\t县水利局\t5月底\n2\t加固北堤\t县水利局\t6月底", []],
    ["一、治水\n序号\t任务\t牵头单位\n1\t完善名录\t县水利局\n2\t加固北堤\t县水利局", ["一、治水"]],
    ["一、\t治水\n序号\t任务\t牵头单位\n1.\t完善名录\t县水利局\n2.\t加固北堤\t县水利局", ["一、\t治水"]],
  ])("a row of a table is no heading of the next: %j", (text, section) => {
    const { facts } = read(text);
    expect(facts.map(({ task }) => task)).toEqual(["完善名录", "加固北堤"]);
    expect(facts.map((fact) => fact.section)).toEqual([section, section]);
  });

  test.each([
    ["10月底前完成淘汰。", "10月底前完成"],
    ["新增1200户，每年年底前报送。", "每年年底前"],
  ])("a paragraph below the heading gives the deadline, not the task: %s", (paragraph, deadline) => {
    const [fact] = read(`13.淘汰燃煤小锅炉\n${paragraph}\n责任单位：区市场监督管理局、各乡镇`).facts;
    expect(fact?.task).toBe("淘汰燃煤小锅炉");
    expect(fact?.deadline).toBe(deadline);
  });

  test("deadline of a table comes from its column", () => {
    const text = "序号\t任务\t责任单位\t完成时限\n1\t铺设管网\t市住建局\t2025年底前\n2\t安装水表\t市水务局\t持续推进";
    expect(read(text).facts.map((fact) => fact.deadline)).toEqual(["2025年底前", "持续推进"]);
  });
});

describe("assignmentPatterns", () => {
  test.each(assignmentPatterns)("$id", ({ regex, examples, counterExamples }) => {
    const found = (sample: string) => new RegExp(regex.source).test(sample);
    expect(examples.filter((sample) => !found(sample))).toEqual([]);
    expect(counterExamples.filter(found)).toEqual([]);
  });
});
