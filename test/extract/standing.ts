/**
 * Who gave a text, what is still in the making, what gives way, what stands in a list of grounds; each beside what looks alike.
 * Text, then title|number|relation of each reference, the text's own title; written before they were run.
 */
export const STANDING: readonly (readonly [name: string, body: string, expected: readonly string[], title?: string])[] =
  [
    [
      "a verb within the name of a body is no cue",
      "各区：\n根据省政策研究室《关于改进调研的意见》（甲研〔2019〕2号）要求，现通知如下：",
      ["关于改进调研的意见|甲研〔2019〕2号|basis"],
    ],
    [
      "research and development in the name of a centre",
      "各区：\n按照乙省装备研究与发展中心《设备选型规程》要求，现通知如下：",
      ["设备选型规程||basis"],
    ],
    [
      "a leading group that carries out in its name",
      "各区：\n根据市实施乡村振兴战略领导小组《关于做好考核的通知》（乙乡振组〔2022〕3号）要求，现通知如下：",
      ["关于做好考核的通知|乙乡振组〔2022〕3号|basis"],
    ],
    [
      "the office of a group for carrying out",
      "各区：\n按照省贯彻落实督察报告整改工作领导小组办公室《关于调度整改的通知》要求，现通知如下：",
      ["关于调度整改的通知||basis"],
    ],
    [
      "a second verb before a body that has none in its name",
      "各区：\n根据工作安排，落实省安委会《关于岁末防范的通知》，现通知如下：\n一、研究\n（一）研究制定《临江市停车规划》。",
      ["关于岁末防范的通知||implements", "临江市停车规划||mentions"],
    ],
    [
      "what is carried out though a body stands before it",
      "各区：\n为贯彻省推进依法行政工作领导小组《关于法治建设的意见》，现通知如下：",
      ["关于法治建设的意见||implements"],
    ],
    [
      "the charter of a body of the State is one text, that of a company is any company's",
      "一、选举\n（一）依照《中国科学技术协会章程》《中国工会章程》换届，修订《公司章程》《协会章程》。",
      ["中国科学技术协会章程||applies", "中国工会章程||applies"],
    ],
    [
      "a law or a plan in the making",
      "一、任务\n（一）加快推进《临江市数据条例》立法进程，推进《临江市内涝规划》编制工作，推进《临江市绿道规划》修编。",
      ["临江市数据条例||mentions", "临江市内涝规划||mentions", "临江市绿道规划||mentions"],
    ],
    [
      "what is carried out, and what it asks others to make",
      "一、任务\n（一）推进《临江市内涝规划》落实，落实《临江市绿地规划》编制的控制指标，贯彻《种子条例》制定的标准。",
      ["临江市内涝规划||applies", "临江市绿地规划||applies", "种子条例||applies"],
    ],
    [
      "what departments are asked to go by",
      "各部门：\n请各部门（单位）主要根据《临江市分工方案》，认真梳理任务。",
      ["临江市分工方案||applies"],
    ],
    [
      "what others are to do along with carrying it out",
      "各地要结合学习贯彻《节约用水条例》，组织检查。现将有关事项通知如下：",
      ["节约用水条例||applies"],
    ],
    [
      "what the text itself does, in the light of carrying it out",
      "现结合贯彻落实《节约用水条例》，通知如下：",
      ["节约用水条例||implements"],
    ],
    [
      "a thing that is dealt with by a law, at the end of a cell",
      "| 整治作坊三十户，依照《中华人民共和国水法》查处 |\n| 镇执法队 |",
      ["中华人民共和国水法||applies"],
    ],
    [
      "who is not named decides: the text",
      "一、奖励\n（一）根据《临江市科技奖励办法》，经评审，决定对丙公司奖励五万元。",
      ["临江市科技奖励办法||basis"],
    ],
    [
      "others decide",
      "一、奖励\n（一）各县根据《临江市科技奖励办法》，决定奖励人选。",
      ["临江市科技奖励办法||applies"],
    ],
    [
      "a provision that gives way",
      "《关于调整补贴的通知》（乙财〔2019〕3号）有关规定与本通知不一致的，以本通知为准。",
      ["关于调整补贴的通知|乙财〔2019〕3号|mentions"],
    ],
    [
      "a provision that ends where it contradicts",
      "《关于调整补贴的通知》（乙财〔2019〕3号）与本通知不一致的规定，停止执行。",
      ["关于调整补贴的通知|乙财〔2019〕3号|amends"],
    ],
    [
      "what a text asks for is told",
      "现函复如下：\n《临江市药店管理办法》（乙政发〔2019〕3号）中要求受托企业须具备资质，但未作细化。",
      ["临江市药店管理办法|乙政发〔2019〕3号|mentions"],
    ],
    [
      "what it asks for is followed",
      "一、整改\n（一）按照《临江市药店管理办法》中要求的条件整改。",
      ["临江市药店管理办法||applies"],
    ],
    [
      "a report on an accident of which no more is said is any",
      "一、整改\n（一）落实《事故调查报告》提出的措施，落实《临江市“3·2”火灾事故调查报告》建议。",
      ["临江市“3·2”火灾事故调查报告||applies"],
    ],
    [
      "standards of food with what they measure behind their kind",
      "一、标准\n（一）修订《食品安全地方标准 莲藕粉》，制定《临江枇杷等级规格》和《临江农房通用图集》，编制《古村落保护图则》。",
      [
        "食品安全地方标准莲藕粉||mentions",
        "临江枇杷等级规格||mentions",
        "临江农房通用图集||mentions",
        "古村落保护图则||mentions",
      ],
    ],
    [
      "a form that is named as an attachment of the text's own, and one that is not",
      "一、填报\n（一）企业填写附件2《项目申请表》，镇里另填《核实情况表》。",
      ["项目申请表||mentions"],
    ],
    [
      "by what a text was promulgated it is told itself; what changed it is another",
      "（2011年5月6日临江市人民政府令第8号公布　根据2019年3月1日临江市人民政府令第21号修正）\n第一条 根据《中华人民共和国水法》，制定本办法。",
      ["|临江市人民政府令21号|mentions", "中华人民共和国水法||basis"],
    ],
    [
      "an order elsewhere in the text is another's",
      "第一条 为加强管理，制定本办法。\n第二条 原办法由2011年5月6日临江市人民政府令第8号公布，现予修订。",
      ["|临江市人民政府令8号|mentions"],
    ],
    [
      "the text that a notice has made, though its kind says that it carries out",
      "为落实《乙省国有林场改革意见》精神，我们制定了《林场电网改造工程实施方案》。现印发你们，请遵照执行。",
      ["乙省国有林场改革意见||implements"],
      "乙省林业局关于印发《林场电网改造工程实施方案》的通知",
    ],
    [
      "who issued it where several did, and measures without marks",
      "各区：\n为落实商务部等部门关于推动家政扩容的意见和省政府关于促进消费的若干措施，现通知如下：",
      ["商务部等部门关于推动家政扩容的意见||implements", "省政府关于促进消费的若干措施||implements"],
    ],
    [
      "measures of whatever kind are no text",
      "一、任务\n（一）落实市政府关于防汛工作的各项措施，落实各部门关于节水的措施要求。",
      [],
    ],
    [
      "an announcement by year and serial, printed before the word",
      "第九条 本办法自公布之日起施行，市交通局1997年第5号公告同时废止。",
      ["|市交通局公告1997年5号|repeals"],
    ],
  ];

/** 编制依据 and the list below it. */
export const GROUNDS_LISTED: readonly (readonly [name: string, body: string, expected: readonly string[]])[] = [
  [
    "laws and plans without marks",
    "1 总则\n1.1 编制目的\n为做好防汛工作，制定本预案。\n1.2 编制依据\n（1）中华人民共和国防洪法；\n（2）中华人民共和国突发事件应对法；\n（3）国家防汛抗旱应急预案；\n（4）清源省防汛条例（2018年修正）；\n（5）其他有关法律、法规和规定。\n1.3 适用范围\n本预案适用于本市。",
    [
      "中华人民共和国防洪法||basis",
      "中华人民共和国突发事件应对法||basis",
      "国家防汛抗旱应急预案||basis",
      "清源省防汛条例||basis",
    ],
  ],
  [
    "a long list under heads of its own, and what stands in the next section",
    "二、编制依据\n（一）法律法规\n1.《中华人民共和国环境保护法》；\n2.《中华人民共和国水污染防治法》；\n3.《中华人民共和国大气污染防治法》；\n4.《中华人民共和国土壤污染防治法》；\n5.《中华人民共和国固体废物污染环境防治法》；\n6.《中华人民共和国噪声污染防治法》；\n7.《中华人民共和国环境影响评价法》；\n8.《建设项目环境保护管理条例》；\n9.《规划环境影响评价条例》；\n10.《排污许可管理条例》；\n（二）标准规范\n11.《地表水环境质量标准》（GB3838—2002）。\n三、主要任务\n（一）《临江市供水规划》已经编制。",
    [
      "中华人民共和国环境保护法||basis",
      "中华人民共和国水污染防治法||basis",
      "中华人民共和国大气污染防治法||basis",
      "中华人民共和国土壤污染防治法||basis",
      "中华人民共和国固体废物污染环境防治法||basis",
      "中华人民共和国噪声污染防治法||basis",
      "中华人民共和国环境影响评价法||basis",
      "建设项目环境保护管理条例||basis",
      "规划环境影响评价条例||basis",
      "排污许可管理条例||basis",
      "地表水环境质量标准|GB3838—2002|basis",
      "临江市供水规划||mentions",
    ],
  ],
  [
    "rules, a standard and a plan with its years",
    "三、规划依据\n1、城市规划编制办法\n2、城市用地分类与规划建设用地标准\n3、临江市城市总体规划（2010—2030年）\n4、国家及地方有关规范、标准\n四、规划期限\n近期到2025年。",
    ["城市规划编制办法||basis", "城市用地分类与规划建设用地标准||basis", "临江市城市总体规划（2010—2030年）||basis"],
  ],
  [
    "a heading that is no item's kind of mark closes the list",
    "第二节 编制依据\n一、法律法规\n《中华人民共和国水法》\n《中华人民共和国防洪法》\n二、规范性文件\n《关于水资源管理的意见》（甲发〔2012〕3号）\n第三节 规划目标\n（一）《临江市总体规划》已明确人口。",
    [
      "中华人民共和国水法||basis",
      "中华人民共和国防洪法||basis",
      "关于水资源管理的意见|甲发〔2012〕3号|basis",
      "临江市总体规划||mentions",
    ],
  ],
  [
    "articles behind laws of the list",
    "三、执法依据\n1.行政处罚法第三条\n2.清源市市容管理条例第十二条\n四、执法程序\n1.立案。",
    ["行政处罚法||basis", "清源市市容管理条例||basis"],
  ],
  [
    "a question that asks for the grounds",
    "一、背景\n近年来发展较快。\n二、主要依据有哪些？\n答：一是《中华人民共和国就业促进法》；二是财政部《补贴资金管理办法》；三是参考了《丙市补贴办法》。",
    ["中华人民共和国就业促进法||basis", "补贴资金管理办法||basis", "丙市补贴办法||mentions"],
  ],
  [
    "a question, and an answer in sentences",
    "一、背景\n近年来发展较快。\n二、起草的主要依据是什么？\n一是根据《中华人民共和国旅游法》关于规划的规定；二是参考了《临江市旅游条例》。\n三、内容\n（一）根据《导游管理办法》，加强管理。",
    ["中华人民共和国旅游法||basis", "临江市旅游条例||mentions", "导游管理办法||applies"],
  ],
  [
    "a heading without a mark, and the sentence of the next section",
    "规划依据\n《中华人民共和国城乡规划法》\n《城市规划编制办法》\n规划目标\n到2030年，建成宜居城市。《临江市总体规划》确定了人口规模。",
    ["中华人民共和国城乡规划法||basis", "城市规划编制办法||basis", "临江市总体规划||mentions"],
  ],
  [
    "what every office has is no text of its own",
    "三、主要依据\n1.工作职责\n2.年度工作计划\n3.各县上报的实施方案\n4.部门职责分工方案\n5.考核办法\n四、下一步打算",
    [],
  ],
  ["tasks are no grounds", "二、工作依据\n1.提高认识，落实防汛责任规定\n2.强化值守制度规范\n三、保障", []],
  ["why something was chosen", "一、立项依据\n1.国家防汛抗旱应急预案\n2.临江市防汛条例\n二、建设内容", []],
  ["a list of tasks", "五、主要任务\n1.修订完善防汛应急预案\n2.落实防汛条例\n3.编制城市排水规划", []],
];
