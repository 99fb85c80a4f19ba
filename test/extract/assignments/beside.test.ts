/** Duties that what stands beside them vouches for: items, sections and sentences in a row; who does what another leads; what a meeting settles. */
import { describe, expect, test } from "vitest";
import { read, whole } from "./reading.ts";

const CASES: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    "one leads, and the bodies in the next clause do it with what is to be done behind them",
    "（一）物资保障。市发改委牵头，市商务局、市粮食局、江州海事处等单位共同做好救灾物资的储备和调运；市供销社负责农资供应。\n（二）灾情核查。市民政局、市水务局牵头，市农业局、市电力公司分别负责核实本行业的损失。",
    [
      "L:市发改委 R:市商务局,市粮食局,江州海事处 | 救灾物资的储备和调运 | -",
      "R:市供销社 | 农资供应 | -",
      "L:市民政局,市水务局 R:市农业局,市电力公司 | 核实本行业的损失 | -",
    ],
  ],
  [
    "items behind whose names a body acts are of one list, whatever its verb",
    "（一）监测预报。县气象局、县水利局等单位共同做好雨情和水情的监测预报。\n（二）电力通信。县供电公司负责抢修线路；县电信公司负责保障通信畅通。\n（三）卫生防疫。县卫生局、县畜牧局指导灾区消毒。\n（四）物资供应。必要时，县商务局牵头，县粮食局、县交通局共同做好调运。",
    [
      "R:县气象局,县水利局 | 共同做好雨情和水情的监测预报 | -",
      "R:县供电公司 | 抢修线路 | -",
      "R:县电信公司 | 保障通信畅通 | -",
      "R:县卫生局,县畜牧局 | 指导灾区消毒 | -",
      "L:县商务局 R:县粮食局,县交通局 | 做好调运 | -",
    ],
  ],
  [
    "sections of a plan that each begin with who is charged",
    "5.1 交通运输保障\n市交通局负责运输车辆的储备；市公安局负责维护道路秩序。其他有关部门按照职责做好相关工作。\n发生险情后，要及时开辟快速通道。\n5.2 医疗卫生保障\n市卫生局负责医疗救护工作，并建立专家档案。\n5.3 治安保障\n市公安局应会同有关部门负责拟订治安方案。",
    [
      "R:市交通局 | 运输车辆的储备 | -",
      "R:市公安局 | 维护道路秩序 | -",
      "R:其他有关部门 | 按照职责做好相关工作 | -",
      "R:市卫生局 | 医疗救护工作，并建立专家档案 | -",
      "R:市公安局 | 会同有关部门负责拟订治安方案 | -",
    ],
  ],
  [
    "one office after another is told its part, sentence upon sentence, among what is asked of all",
    "（一）加强领导。各级政府要把这项工作摆上日程，精心组织。建立责任制，一级抓一级。水务部门要加强技术指导，搞好服务。财政部门要安排好资金。农业部门要组织好备耕。新闻单位要做好宣传。",
    [
      "R:水务部门 | 加强技术指导，搞好服务 | -",
      "R:财政部门 | 安排好资金 | -",
      "R:农业部门 | 组织好备耕 | -",
      "R:新闻单位 | 做好宣传 | -",
    ],
  ],
  [
    "charges nobody: what is asked of whoever is responsible",
    "一、层层压实责任。各责任单位要加强领导，明确专人，由办公室负责日常协调。\n二、科学制订方案。各责任单位要逐项研究，制订方案。各责任单位要于3月5日前报送方案。\n三、加强督办。市考评办要将任务纳入考核。",
    [],
  ],
  [
    "departments by field, each under its number in one line",
    "（二）成员单位及有关部门职责。各成员单位在指挥部领导下开展工作，有关部门职责如下：1.河务部门。组织、协调、监督河道防汛工作。2.电力部门。保障抢险用电。3.商务、供销部门。负责物资储备。",
    [
      "R:河务部门 | 组织、协调、监督河道防汛工作 | -",
      "R:电力部门 | 保障抢险用电 | -",
      "R:商务,供销部门 | 物资储备 | -",
    ],
  ],
  [
    "headings of articles on what kinds of organs and several departments are to do",
    "第八条 监察机关职责\n（一）负责对履行监管职责的情况实施监察；\n（二）参加事故调查。\n第九条 财政部门职责\n负责筹措工作经费。\n第十条 建设、规划、城管部门职责\n（一）负责城镇道路的养护。",
    [
      "R:监察机关 | 对履行监管职责的情况实施监察 | -",
      "R:财政部门 | 筹措工作经费 | -",
      "R:建设,规划,城管部门 | 城镇道路的养护 | -",
    ],
  ],
  [
    "fields of work before all others who are in charge of something",
    "第四条 县级以上人民政府公安机关负责本行政区域内的养犬管理工作。\n县级以上人民政府农业农村、卫生健康、城市管理（执法）、财政和其他负有养犬管理责任的部门，依据各自的职责，做好有关工作。\n第五条 市级各部门和县、乡人民政府应当支持养犬管理工作，不得推诿。\n第六条 应当登记的国家机关、社会团体，负责登记的部门应当公布其名单。",
    [
      "R:县级以上人民政府公安机关 | 本行政区域内的养犬管理工作 | -",
      "R:农业农村,卫生健康,城市管理（执法）,财政,其他负有养犬管理责任的部门 | 有关工作 | -",
      "R:市级各部门,县、乡人民政府 | 支持养犬管理工作，不得推诿 | -",
    ],
  ],
  [
    "of two subjects in one sentence each is answerable for its own",
    "第三条 市行业主管部门是市级项目的责任主体，县区政府是县级项目的责任主体。\n第四条 市财政局负责资金拨付。",
    [
      "R:市行业主管部门 | 是市级项目的责任主体 | -",
      "R:县区政府 | 是县级项目的责任主体 | -",
      "R:市财政局 | 资金拨付 | -",
    ],
  ],
  [
    "what a meeting asks of bodies by name, wherever in its items",
    "关于柳林社区供水改造有关事项的会议纪要\n会议就以下事项进行了明确：\n（一）考虑到居民要求改善用水的实际，区建设局负责解决改造经费30万元。\n（二）区水务局要加大支持力度，将项目纳入今年计划。\n（三）城关街道办事处、柳林社区居委会要做好居民工作。",
    [
      "R:区建设局 | 解决改造经费30万元 | -",
      "R:区水务局 | 加大支持力度，将项目纳入今年计划 | -",
      "R:城关街道办事处,柳林社区居委会 | 居民工作 | -",
    ],
  ],
  [
    "charges nobody: who leads and who sits in a group",
    "（五）医疗卫生组\n市卫生局牵头，市农业局、市药监局等有关部门参加。\n主要职责：组织医疗队伍进入灾区。\n（六）安全保卫组\n由市公安局牵头，市安全局、武警支队等有关部门参加。\n主要职责：维护社会治安。",
    [],
  ],
  [
    "a remark with a name in brackets behind the last of a list",
    "1.覆盖率达到27%。\n责任单位：市林业局，各县（市、区）林业主管部门（以下均需各县（市、区）林业主管部门配合，不再列出）。\n2.蓄积量达到85万立方米。\n责任单位：市林业局。",
    ["R:市林业局,各县（市、区）林业主管部门 | 覆盖率达到27% | -", "R:市林业局 | 蓄积量达到85万立方米 | -"],
  ],
];

describe("beside", () => {
  test.each(CASES)("%s", (_, text, expected) => {
    expect(read(text).facts.map(whole)).toEqual(expected);
  });
});
