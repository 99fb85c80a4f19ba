/** Lists of duties by department: headings that are a field and nothing else, labels over who acts, forms mixed in one list. */
import { describe, expect, test } from "vitest";
import { brief, read } from "./reading.ts";

const FIELDS = ["水务部门", "发展改革（物价）部门", "畜牧兽医主管部门", "公安机关", "监察（纠风）部门", "气象部门"];
const MARKS: readonly (readonly [name: string, mark: (item: number) => string])[] = [
  ["（一）", (item) => `（${"一二三四五六".charAt(item)}）`],
  ["(1)", (item) => `(${item + 1})`],
  ["1．", (item) => `${item + 1}．`],
  ["一、", (item) => `${"一二三四五六".charAt(item)}、`],
];
const BELOW: readonly (readonly [name: string, below: string])[] = [
  ["a sentence", "安排专项经费，监督经费的使用，确保专款专用。"],
  ["items", "1.编制建设规划，组织年度检查；\n2.查处违法行为，按月通报情况。"],
  ["items in brackets", "（1）建立台账，开展监测；\n（2）宣传防治知识。"],
];
const of = (items: readonly string[], heading = "二、密切配合，形成合力"): string =>
  `关于加强水源地保护的通知\n为加强水源地保护，现通知如下。\n一、总体要求\n坚持综合整治，保障群众饮水安全。\n${heading}\n${items.join("\n")}\n三、有关要求\n按时上报进展。`;

describe("headings that are a department by its field", () => {
  const cases = MARKS.flatMap(([mark, of]) => BELOW.map(([below, words]) => ({ mark, of, below, words })));

  test.each(cases)("$mark over $below: three vouch for each other", ({ of: mark, words }) => {
    const text = of(FIELDS.map((field, i) => `${mark(i)}${field}\n${words}`));
    expect(read(text).facts.map(brief)).toEqual(FIELDS.map((field) => `R:${field}`));
  });

  test.each(cases)("$mark over $below: two do not", ({ of: mark, words }) => {
    const text = of(FIELDS.slice(0, 2).map((field, i) => `${mark(i)}${field}\n${words}`));
    expect(read(text).facts.map(brief)).toEqual([]);
  });

  test("a department that is anybody's names no unit", () => {
    const text = of(
      ["有关部门", "各级部门", "成员部门"].map((name, i) => `（${"一二三".charAt(i)}）${name}\n安排经费，加强监督。`),
    );
    expect(read(text).facts).toEqual([]);
  });
});

const CASES: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    "职责、任务 behind each",
    of(
      [
        "(一)教育部门职责、任务\n组织联合检查,建立台账;教育学生选择有证照的机构.",
        "(二)食品药品监督管理部门职责、任务\n依法许可;查处无证经营行为.",
        "(三)各乡(镇)政府、社区居委会职责\n开展经常性排查,及时报告.",
      ],
      "二、监管",
    ),
    ["R:教育部门", "R:食品药品监督管理部门", "R:各乡(镇)政府,社区居委会"],
  ],
  [
    "a label of the field, then who acts",
    of(
      [
        "1、政府职责：各乡镇人民政府负责辖区防控工作的组织领导。",
        "2、卫生部门职责：县卫生局具体负责业务指导。疾病预防控制中心（卫生防疫站）按照方案开展疫情监测。卫生监督所依法对学校进行监督检查。",
        "3、教育部门职责任务。县教育局负责督促学校落实晨检。",
      ],
      "二、组织",
    ),
    ["R:各乡镇人民政府", "R:县卫生局", "R:疾病预防控制中心（卫生防疫站）", "R:卫生监督所", "R:县教育局"],
  ],
  [
    "forms mixed, and others behind the first",
    of(
      [
        "（一）乡镇政府（街道办事处）职责：落实属地管理责任，建立巡查队伍。村民委员会负责签订承诺书。",
        "（二）区生态环境局负责火点监测。",
        "（三）区公安分局依法查处露天焚烧行为，追究责任。",
        "（四）区财政局：安排专项资金，区审计局负责资金使用的监督。",
        "（五）区融媒体中心要开辟专栏，区交通运输局要组织巡查。",
        "（六）其他成员单位：区应急管理局、区气象局按照各自职责做好相关工作。",
      ],
      "二、责任落实",
    ),
    [
      "R:乡镇政府（街道办事处）",
      "R:村民委员会",
      "R:区生态环境局",
      "R:区公安分局",
      "R:区财政局",
      "R:区审计局",
      "R:区融媒体中心",
      "R:区交通运输局",
      "R:区应急管理局,区气象局",
    ],
  ],
  [
    "a name and a colon among charges",
    of([
      "价格部门负责查处价格违法行为；税务部门负责查处偷漏税；公安、司法部门：对触犯刑律的，依法处理；海关负责查缉走私。",
    ]),
    ["R:价格部门", "R:税务部门", "R:公安,司法部门", "R:海关"],
  ],
  [
    "a label over a verb that charges nobody by itself",
    of(
      [
        "(一)经贸部门职责:市经贸委负责指导节水技术改造.",
        "(二)农业部门职责:市农业局推广旱作技术,调整种植结构.",
        "(三)建设部门职责:市建设局负责管网改造;各县(区)建设局负责辖区内管网检修.",
      ],
      "二、职责划分",
    ),
    ["R:市经贸委", "R:市农业局", "R:市建设局", "R:各县(区)建设局"],
  ],
  [
    "one in another form among names and colons, without a heading of duties",
    of([
      "（1）劳动部门：对用工单位实行总量控制，发放就业证；",
      "（2）计划生育部门：查验婚育证明；",
      "（3）工商、税务、城建、卫生等部门依各自职责，协助搞好管理；",
      "（4）街道办事处、居民委员会：建立档案，落实管理责任。",
    ]),
    ["R:劳动部门", "R:计划生育部门", "R:工商,税务,城建,卫生", "R:街道办事处,居民委员会"],
  ],
  [
    "short names of schools, and everybody of a kind, between offices",
    of(
      [
        "（一）镇综合执法队负责市场周边整治。",
        "（二）中心校、幼儿园：做好校园内消杀。",
        "（三）各村（社区）组织开展卫生清洁日，清除孳生地。",
        "（四）镇财政所：落实经费。",
        "（五）工会、共青团、妇联等组织要倡导文明新风。",
      ],
      "二、责任分工",
    ),
    ["R:镇综合执法队", "R:中心校,幼儿园", "R:各村（社区）", "R:镇财政所", "R:工会,共青团,妇联"],
  ],
  [
    "two told in one paragraph of a list that tells one in each",
    of(
      [
        "市发展改革部门作为综合管理和牵头部门，要建立项目库。",
        "市财政部门要按进度拨付资金。",
        "审计机关要依法进行审计监督，纪检监察机关要严肃查处违纪行为。",
        "各区县政府、开发区管委会要落实属地责任。",
      ],
      "二、监管",
    ),
    ["L:市发展改革部门", "R:市财政部门", "R:审计机关", "R:纪检监察机关", "R:各区县政府,开发区管委会"],
  ],
  [
    "trading companies of the state among departments",
    of([
      "农机部门要检修机具。石油公司要备足油料。供电部门要检修线路，农资公司要组织好货源，公安、交通部门要维护秩序。",
    ]),
    ["R:农机部门", "R:石油公司", "R:供电部门", "R:农资公司", "R:公安,交通部门"],
  ],
  [
    "a page on one line: addressees and the sentence that hands over are no duty",
    "各村、社区，镇直各单位： 为切实做好火灾防控工作，现通知如下： 一、提高认识。认清形势。 二、落实责任。镇派出所要加强消防检查，对隐患限期整改；镇教办要组织学校开展演练；镇供电所要检修线路，杜绝私拉乱接。 三、强化督查。不定期检查。",
    ["R:镇派出所", "R:镇教办", "R:镇供电所"],
  ],
  [
    "bullets and bold names of Markdown",
    of(
      [
        "- **区城管局**：牵头制定疏导方案。",
        "- **区交警大队**：科学施划停车泊位。",
        "* **各街道办事处**：做好商贩登记。",
      ],
      "### 三、工作分工",
    ),
    ["L:区城管局", "R:区交警大队", "R:各街道办事处"],
  ],
  [
    "several names and colons on a line, among lines of one",
    of(
      [
        "卫生局：负责制订防治方案。公安局：密切注视社情动态；协助落实隔离措施。",
        "财政局：保证资金足额到位。",
        "电信、移动、联通公司：保障通信畅通。",
      ],
      "2.2成员单位职责",
    ),
    ["R:卫生局", "R:公安局", "R:财政局", "R:电信,移动,联通公司"],
  ],
  [
    "what every place does under its own heading, above the offices",
    of(
      [
        "（一）属地责任",
        "各镇（场）人民政府对本辖区防控工作负总责，组织实施统防统治。",
        "（二）部门责任",
        "县农业农村局：负责农田的防控。",
        "县林业局：负责林地的防控；县森防站负责检疫。",
      ],
      "二、责任分工",
    ),
    ["R:各镇（场）人民政府", "R:县农业农村局", "R:县林业局", "R:县森防站"],
  ],
  [
    "部门的监管责任 and 政府的责任 are labels",
    of(
      [
        "（一）各级政府的责任。各区县政府对防治工作负总责，落实经费。乡镇政府（街道办事处）负责群测群防。",
        "（二）公安部门的监管责任：依法严厉打击违法犯罪团伙。",
        "（三）交通运输部门的监管责任：负责运输市场监管。",
      ],
      "二、依法监管",
    ),
    ["R:各区县政府", "R:乡镇政府（街道办事处）", "R:公安部门", "R:交通运输部门"],
  ],
  [
    "points in place of full stops, and a heading that looks like a label",
    of(
      [
        "二、责任:造林实行行政首长负责制.林业部门要搞好规划设计、技术指导;交通部门要完成国省道绿化;水利部门要完成河道绿化.",
      ],
      "一、任务:全县造林3.5万亩.",
    ),
    ["R:林业部门", "R:交通部门", "R:水利部门"],
  ],
  [
    "on what occasion, before what is to be done",
    of(
      [
        "组织、人事部门在考核、提拔干部时，要把计划生育作为重要内容；公安部门要加强户籍管理；民政部门要依法办理婚姻登记。",
      ],
      "二、落实部门职责",
    ),
    ["R:组织,人事部门", "R:公安部门", "R:民政部门"],
  ],
  [
    "offices over items, without a heading of duties",
    "推进均衡发展责任分解表\n一、区教体局\n1.编制布局规划；\n2.配齐器材。\n二、区财政局\n1.足额拨付公用经费；\n三、区人社局、区编办\n核定编制，按需补充教师。\n四、各街道办事处、镇政府\n1.做好控辍保学。",
    ["R:区教体局", "R:区财政局", "R:区人社局,区编办", "R:各街道办事处,镇政府"],
  ],
  [
    "who sits on what is set up has no duty, who is named below has",
    of(
      [
        "（一）建立工作机制。建立由市教育局牵头，市民政局、市财政局等部门参加的联席会议制度。",
        "（二）明确部门责任。教育行政部门负责日常监管；财政部门负责资金安排；消防救援机构要加强监督。",
      ],
      "三、加强组织领导",
    ),
    ["R:教育行政部门", "R:财政部门", "R:消防救援机构"],
  ],
  [
    "第一，… and names under one head noun",
    of([
      "第一，农业部门要抓好技术推广，培训农民。",
      "第二，工商、质量技术监督部门要整顿市场。",
      "第三，农业银行、信用社要增加信贷投放。",
      "第四，供销社和外贸公司要搞好收购。",
    ]),
    ["R:农业部门", "R:工商,质量技术监督部门", "R:农业银行,信用社", "R:供销社,外贸公司"],
  ],
  [
    "told in turn, parted by commas",
    of(["公安机关要严厉查处违规用火，及时立案，民政部门要引导群众文明祭祀，人民银行、银监、保监部门要积极配合。"]),
    ["R:公安机关", "R:民政部门", "C:人民银行,银监,保监部门"],
  ],
  [
    "as who leads",
    of(
      [
        "市金融办作为牵头责任单位，负责拟定工作方案。",
        "市公安局要依法查处犯罪。",
        "各成员单位在领导小组领导下，负责本领域工作。",
      ],
      "二、部门分工",
    ),
    ["L:市金融办", "R:市公安局", "R:各成员单位"],
  ],
];

describe("lists in mixed forms", () => {
  test.each(CASES)("%s", (_name, text, expected) => {
    expect(read(text).facts.map(brief)).toEqual(expected);
  });
});

test("of two columns of those responsible the main one leads", () => {
  const text =
    "序号\n工作任务\n主要责任单位\n责任单位\n完成时限\n1\n制定年度计划\n市城市管理局\n各区政府\n3月底\n2\n新建投放点\n市住建局\n市城投集团、各街道\n10月底\n3\n开展进校园活动\n市教育局\n团市委、市妇联\n全年";
  expect(read(text).facts.map(brief)).toEqual([
    "L:市城市管理局 R:各区政府",
    "L:市住建局 R:市城投集团,各街道",
    "L:市教育局 R:团市委,市妇联",
  ]);
});
