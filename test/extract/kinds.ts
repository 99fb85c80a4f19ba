/** Kinds of works, funds and campaigns against those that bear a name, and names that a heading carries. */
export interface Kind {
  readonly name: string;
  readonly text: string;
  /** what stands in the text as the document's title; `names` are the programs */
  readonly title?: string;
  readonly names: readonly string[];
}

export const KINDS: readonly Kind[] = [
  {
    name: "headings in bold, with a dash behind them, and over a verb",
    text: [
      "**（一）清河净岸行动**",
      "疏浚河道。",
      "**（二）非化石能源推广行动**",
      "（三）点亮老街行动——夜间经济提质",
      "**（四）实施青苗培育工程**",
      "（五）加快屋顶绿化建设工程",
      "鼓励各方参与。",
    ].join("\n"),
    names: ["清河净岸行动", "非化石能源推广行动", "点亮老街行动", "青苗培育工程", "屋顶绿化建设工程"],
  },
  {
    name: "a fund that others are encouraged to set up",
    text: "鼓励社会资本设立绿色低碳产业基金。支持以市场化方式设立乡村振兴基金。市财政设立文旅产业引导基金，规模2亿元。",
    names: ["文旅产业引导基金"],
  },
  {
    name: "what a rule calls by its kind",
    title: "青河市地下空间管理办法",
    text: [
      "青河市地下空间管理办法",
      "第二条 地下车库建设项目应当随地面建筑一并报批。",
      "第十二条　单建地下空间项目符合条件的，可以划拨供地。",
      "负责地下轨道交通场站工程的监督管理。",
      "应当结合“净土”工程给予补助，并设立地下空间发展专项资金。",
    ].join("\n"),
    names: ["“净土”工程", "地下空间发展专项资金"],
  },
  {
    name: "what every work of a kind must do",
    text: "新建和改扩建水泥熟料项目须达到能效标杆水平。青河港扩建工程应当年内完工。",
    names: ["青河港扩建工程"],
  },
  {
    name: "works that are counted",
    text: "推进144个“口袋公园”建设项目。启动3处“滨水”改造工程。",
    names: [],
  },
  {
    name: "a title that is striven for, and the campaign to win it",
    text: "持续推进消费帮扶示范城市创建，参与绿色家庭创建。推进国家卫生城市创建工作，开展“万亩千村”示范创建活动。",
    names: ["国家卫生城市创建", "“万亩千村”示范创建活动"],
  },
  {
    name: "in a page of one line only the title is the title",
    title: "青河县人民政府关于开展清河净岸行动的通知",
    text: "青河县人民政府关于开展清河净岸行动的通知 各乡镇：按照《全省农村环境“百日攻坚”活动实施方案》，局项目建设处负责人到会。",
    names: ["清河净岸行动"],
  },
  {
    name: "what is done with it is none of its name",
    text: "研究探索储能应用试点，助力打赢“碧水”攻坚行动。",
    names: ["储能应用试点", "“碧水”攻坚行动"],
  },
  {
    name: "fairs of others that one goes to, and one's own",
    text: "组织企业参加世界数字贸易博览会等展会。支持企业利用好青河国际交易会等平台。办好青河茶业博览会。",
    names: ["青河茶业博览会"],
  },
  {
    name: "a quotation is a period, a way of working, or the name",
    text: "“十四五”前三年新上高耗能项目要落实减排。支持高校开展“双高”建设。深化“最多跑一次”。完成社区治理“一网统管”试点建设。",
    names: ["社区治理“一网统管”试点"],
  },
  {
    name: "a pilot of a reform that is said",
    text: "支持增量供热改革试点建设，争取国家改革试点。",
    names: ["增量供热改革试点"],
  },
  {
    name: "several events are named in a class of many",
    text: "持续举办国际前沿交流会、“潮头”论坛等高水平国际交流活动。",
    names: [],
  },
  {
    name: "a short name stands for the name before it",
    text: "推广“百村示范、千村整治”工程（以下简称“百千工程”）经验。深化“百千工程”。",
    names: ["“百村示范、千村整治”工程"],
  },
  {
    name: "a noun that ends as a function word does",
    text: "（四）再生铝回收利用提升行动。健全回收网络。实施地热能开发利用示范工程。",
    names: ["再生铝回收利用提升行动", "地热能开发利用示范工程"],
  },
  {
    name: "festivals of one list, of which the first alone has the verb",
    text: "举办老街夜巷、青河国际光影节、浓情老街·春天音乐节等活动。",
    names: ["青河国际光影节", "浓情老街·春天音乐节"],
  },
  {
    name: "works of a list that is pushed on, beside one of a place",
    text: "推动石园城市更新项目、苏河湾绿地中心项目建设。",
    names: ["石园城市更新项目", "苏河湾绿地中心项目"],
  },
  {
    name: "a heading prints the whole of a name that ends as the one above it",
    text: "（一）旅游扶贫工程。\n支持景区建设。\n（二）森林旅游扶贫工程。\n开展培训。",
    names: ["旅游扶贫工程", "森林旅游扶贫工程"],
  },
  {
    name: "places in brackets in what a pilot tries, money by what it develops, a name in its second edition",
    text: "全部列为整县（市、区）屋顶光伏开发试点。用好区商业发展专项资金。落实“教师应用能力提升工程2.0”。",
    names: ["整县（市、区）屋顶光伏开发试点", "区商业发展专项资金", "“教师应用能力提升工程2.0”"],
  },
  {
    name: "a house under its name, and what is built",
    text: [
      "抓好三塘小学教学楼项目建设，打造和平里小区改造示范项目。推进老旧小区改造项目、农村小学改造项目。",
      "4.航空应急救援基地项目。依托机场建设。",
    ].join("\n"),
    names: ["三塘小学教学楼项目", "和平里小区改造示范项目", "航空应急救援基地项目"],
  },
  {
    name: "plans of one list",
    text: "市级科技计划优化整合为基础研究计划、重点研发计划、技术创新引导计划和创新能力提升计划等5类。拟订教学计划、工作计划。",
    names: ["重点研发计划", "技术创新引导计划", "创新能力提升计划"],
  },
];
