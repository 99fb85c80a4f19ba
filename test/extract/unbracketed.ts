/** Titles that stand without 《》: years, （试行） or an article behind them, or the place that made them; written before they were run. */
export const UNBRACKETED: readonly (readonly [name: string, body: string, expected: readonly string[]])[] = [
  [
    "what a superior hands down is no title, nor are the items of a list that lost its stops",
    "一、储备\n（一）按照省下达我市县级成品粮储备计划，落实轮换任务。\n（二）市发展改革委按职责分工负责\n加快转型\n出台市制造业转型行动方案。",
    [],
  ],
  [
    "an article behind a regulation of a place",
    "一、查处\n（一）违规采砂的，依照海东省河道采砂管理条例第二十六条处罚。",
    ["海东省河道采砂管理条例||applies"],
  ],
  [
    "articles behind national rules, in a list",
    "一、查处\n（一）依照渔业船舶检验条例第八条、渔港水域交通安全管理条例第二十条处理。",
    ["渔业船舶检验条例||applies", "渔港水域交通安全管理条例||applies"],
  ],
  [
    "a rule of a place before the verb that it governs",
    "一、验收\n（一）新建管网按青石省乡镇排水技术规范验收，事故应对按照临河市突发事件总体应急预案启动。",
    ["青石省乡镇排水技术规范||applies", "临河市突发事件总体应急预案||applies"],
  ],
  [
    "a rule of a place behind 《》 and a comma of a list",
    "一、巡查\n（一）站里依据《自然保护地条例》、青石省沙湖湿地鸟类保护规定开展巡护。",
    ["自然保护地条例||applies", "青石省沙湖湿地鸟类保护规定||applies"],
  ],
  [
    "years in brackets, in a preamble",
    "根据《中华人民共和国城乡规划法》、临河市综合交通发展纲要（2016—2030）和东湾开发区物流业发展规划（2016—2020年），制定本方案。",
    [
      "中华人民共和国城乡规划法||basis",
      "临河市综合交通发展纲要（2016—2030）||basis",
      "东湾开发区物流业发展规划（2016—2020年）||basis",
    ],
  ],
  [
    "on trial",
    "第一条 根据《中华人民共和国水法》和河湖长履职责任追究办法（试行），制定本规定。",
    ["中华人民共和国水法||basis", "河湖长履职责任追究办法（试行）||basis"],
  ],
  [
    "what is not to be offended against",
    "一、底线\n（一）不得违反青石省招商引资管理规定，不得擅自减免。",
    ["青石省招商引资管理规定||applies"],
  ],
  [
    "what kinds of plans there are is no title",
    "一、工作\n（一）按照城市规划管理要求推进，根据全市规划编制进度和本市方案审查安排落实，依照规定程序办理。\n（二）落实临河市规划区范围管控，按照青石省规划建设部门意见修改，按照绩效考核规定处理。",
    [],
  ],
  ["a draft, and who drafts it", "一、立法\n（一）根据临河市养犬条例起草小组安排，落实青石省供水条例修订任务。", []],
  [
    "a long rule behind 依照, and the next in the list",
    "一、执法\n（一）违规收购的，依照棉种生产经营许可和质量管理暂行办法查处；串货的依照《中华人民共和国种子法》、农作物种子标签管理办法处理。",
    ["棉种生产经营许可和质量管理暂行办法||applies", "中华人民共和国种子法||applies", "农作物种子标签管理办法||applies"],
  ],
  [
    "a decision of the Party's centre",
    "一、形势\n（一）今年是贯彻落实中共中央关于推进农村改革发展若干重大问题的决定的第一年。",
    ["中共中央关于推进农村改革发展若干重大问题的决定||applies"],
  ],
  [
    "words of the sentence before a known agency word",
    "一、查档\n（一）需要查询的文件包括国办函〔1992〕8号批复，同时国办发〔1995〕3号文件继续有效。",
    ["|国办函〔1992〕8号|mentions", "|国办发〔1995〕3号|mentions"],
  ],
  ["a standard of the grain trade", "一、仓储\n（一）出入库执行LS/T1211—2008标准。", ["|LS/T1211—2008|applies"]],
  [
    "what a body rules, and laws and rules at large, are no titles",
    "一、建设\n（一）应当按照国务院气象主管机构的规定设立标志。\n（二）履行依照法律法规和监管制度规定的义务。\n（三）按照临河市水利局的规定登记。",
    [],
  ],
  [
    "the number that a text gives to the standard it approves is no other reference; that of the one it replaces is",
    "现批准《混凝土渡槽施工标准》为国家标准，编号为GB 59496-2018，自2018年12月1日起实施。原国家标准《混凝土渡槽施工规范》GB 59496-2009同时废止。",
    ["混凝土渡槽施工标准||approves", "混凝土渡槽施工规范|GB59496-2009|repeals"],
  ],
];
