/** Words round a citation: bodies and verbs before a number, cues of one clause, what is said of the target; written before they were run. */
export const PHRASES: readonly (readonly [name: string, body: string, expected: readonly string[]])[] = [
  [
    "a case is counted by its year, its court and its kind: no word before belongs to it",
    "一、案情\n（一）法院作出（2020）晋07行终52号行政判决，此前已有（2018）最高法民申816号裁定。",
    ["|〔2020〕晋07行终52号|mentions", "|〔2018〕最高法民申816号|mentions"],
  ],
  [
    "a court, an office or a committee told by its level, before a code of its own",
    "一、执行\n（一）按照最高人民法院法释〔2013〕5号、市局晋综执〔2018〕15号和市委榆字〔2018〕87号文件执行。",
    ["|法释〔2013〕5号|applies", "|晋综执〔2018〕15号|applies", "|榆字〔2018〕87号|applies"],
  ],
  [
    "a code that begins with the committee itself stays whole",
    "一、执行\n（一）按照市委办发〔2018〕7号、县委组〔2019〕3号文件执行。",
    ["|市委办发〔2018〕7号|applies", "|县委组〔2019〕3号|applies"],
  ],
  [
    "an announcement of several bodies, in running text",
    "一、登记\n（一）登记按照质检总局、商务部、海关总署公告2007年第66号办理。",
    ["|质检总局、商务部、海关总署公告2007年66号|applies"],
  ],
  [
    "an order behind the order of another",
    "一、登记\n（一）登记按照商务部令2009年第3号、海关总署令第128号办理。",
    ["|商务部令2009年3号|applies", "|海关总署令128号|applies"],
  ],
  [
    "by what number something was issued",
    "一、回顾\n（一）市政府以榆政发〔2012〕65号印发了《校车管理细则》。",
    ["校车管理细则|榆政发〔2012〕65号|mentions"],
  ],
  [
    "two numbers in the cell below a title",
    "一、废止下列文件\n1\n榆次市廉租住房保障办法\n榆政发〔2008〕45号、榆政办发〔2010〕12号\n2\n榆次市渡口管理办法\n榆政发〔2009〕\n4号",
    [
      "榆次市廉租住房保障办法|榆政发〔2008〕45号|repeals",
      "|榆政办发〔2010〕12号|repeals",
      "榆次市渡口管理办法|榆政发〔2009〕4号|repeals",
    ],
  ],
  [
    "in a list of what is repealed: what another is measured by, and what is changed and made known anew",
    "现决定：\n一、对下列文件予以废止：\n1.《榆次市渡口管理办法》\n二、对内容与《榆山省渡口条例》不一致的《榆次市船舶办法》作修改后重新公布。",
    ["榆次市渡口管理办法||repeals", "榆山省渡口条例||mentions", "榆次市船舶办法||amends"],
  ],
  [
    "one provision of a paper is no longer carried out, one form of it no longer used",
    "一、概算\n（一）不再执行榆府纪〔2017〕22号会议纪要关于分期建设的意见，停止使用榆综办〔2018〕15号文所附样式。",
    ["|榆府纪〔2017〕22号|amends", "|榆综办〔2018〕15号|amends"],
  ],
  [
    "a verb that is said of the target is no cue",
    "一、背景\n（一）我市原执行的《榆次市房屋补偿办法》已不适应需要。",
    ["榆次市房屋补偿办法||mentions"],
  ],
  [
    "what something is built upon",
    "一、标准\n（一）装修补偿以榆价〔2014〕17号文件为基础上浮。",
    ["|榆价〔2014〕17号|applies"],
  ],
  [
    "a table that reports on surroundings is answered like a report",
    "你公司报送的《年产3万吨铜杆项目环境影响报告表》收悉。",
    ["年产3万吨铜杆项目环境影响报告表||replies"],
  ],
  [
    "to hold to, to join on to and to be strict with a text, right before it",
    "一、任务\n（一）紧扣《榆山省茶业意见》培育产业，衔接《产业结构调整指导目录》，严格《血站操作规程》。\n（二）严格程序，做好衔接。",
    ["榆山省茶业意见||applies", "产业结构调整指导目录||applies", "血站操作规程||applies"],
  ],
  [
    "a meeting and a force that decide are no subject that a rule deals with",
    "会议依照《榆山省预算审批监督条例》，决定批准调整方案。交警支队依据《道路交通安全法》第三十九条，决定单向通行。",
    ["榆山省预算审批监督条例||basis", "道路交通安全法||basis"],
  ],
  [
    "what an office is asked to go by",
    "项目已具备条件，请贵局依据《环境影响评价法》予以支持。",
    ["环境影响评价法||applies"],
  ],
  [
    "what of the first is meant joins it to the second; the report of a year's work",
    "为全面落实《比什凯克宣言》关于农业合作的共识和《榆山省农业基地若干措施》，按照2020年省政府工作报告安排，制定本方案。",
    ["比什凯克宣言||implements", "榆山省农业基地若干措施||implements", "2020年省政府工作报告||basis"],
  ],
  [
    "a ministry before its code; 工信部 is a code itself",
    "一、整改\n（一）按照水利部办河湖〔2018〕130号、浙江省人民检察院浙检办字〔2020〕5号和工信部联节〔2021〕114号文件整改。",
    ["|办河湖〔2018〕130号|applies", "|浙检办字〔2020〕5号|applies", "|工信部联节〔2021〕114号|applies"],
  ],
  [
    "examples in brackets, who approved, and the number of a contract",
    "一、清理\n（一）过去县里下发的有关规定（如榆办〔2008〕29号）停止执行，该地块经榆府土〔2021〕66号批准，合同（榆水合〔2019〕3号）有效。",
    ["|榆办〔2008〕29号|repeals", "|榆府土〔2021〕66号|mentions"],
  ],
  [
    "rows of a label and its value: what each item goes by",
    "事项\t对擅自占用城市道路堆放物料的行为作出处罚\n设定依据\t《城市道路管理条例》第二十七条；《榆次市市容条例》第五条\n事项\t对夜间施工噪声扰民的行为作出处罚\n设定依据\t《噪声污染防治法》第四十三条",
    ["城市道路管理条例||applies", "榆次市市容条例||applies", "噪声污染防治法||applies"],
  ],
  [
    "a consent is told of, what is carried out is done",
    "《榆次市水安全规划》（榆政〔2022〕21号，以下简称《规划》）已经市政府同意印发。为确保《规划》目标任务落地见效，现将任务分解如下：",
    ["榆次市水安全规划|榆政〔2022〕21号|implements"],
  ],
  [
    "what stands on a list of another text, within it and without",
    "一、采购\n（一）不得采购列入《淘汰落后装备目录》的产品，不得使用《禁用农药名录》内农药。",
    ["淘汰落后装备目录||applies", "禁用农药名录||applies"],
  ],
  [
    "what one thing is measured by is no ground of the whole",
    "两者不一致的，以《榆次市装备意见》为准，现通知如下：",
    ["榆次市装备意见||applies"],
  ],
  [
    "what was found of how a rule is kept",
    "一、问题\n（一）执行《河道管理条例》仍有偏差，落实《榆次市节水办法》不到位。",
    ["河道管理条例||mentions", "榆次市节水办法||mentions"],
  ],
  [
    "what a text says clearly is told, what it has made clear is followed",
    "一、答复\n（一）因《政府采购法》及《榆山省公平竞争意见》明确不得限定供应商，暂不出台规定。\n（二）落实《榆次市采购方案》明确的任务。",
    ["政府采购法||mentions", "榆山省公平竞争意见||mentions", "榆次市采购方案||applies"],
  ],
  [
    "what will be in force is taken up by the next sentence",
    "新修改的《防雷检测资质管理办法》将于2022年10月1日起施行。为做好贯彻实施工作，现将有关事项通知如下：",
    ["防雷检测资质管理办法||implements"],
  ],
  [
    "the members that a notice named are changed; a rule that a text is made with",
    "根据《榆次市农村资产通知》，结合《榆山省资产条例》有关规定，制定本方案。市政府决定对《榆次市普查领导小组通知》公布的成员进行调整。",
    ["榆次市农村资产通知||basis", "榆山省资产条例||basis", "榆次市普查领导小组通知||amends"],
  ],
  [
    "all bodies of a city are told to carry a text out, which is not what this one does",
    "希望各单位珍惜荣誉。全市各类组织要以先进为榜样，深入贯彻《质量发展纲要》，为建设强市作出贡献。",
    ["质量发展纲要||applies"],
  ],
  [
    "a plan that a body has approved is no title, nor is a scheme in quotation marks, nor a plan that is to be adjusted",
    "一、任务\n（一）按照市人民政府批复的分配方案，落实企业上市“破零倍增”计划，编制《海绵城市规划》及试点区控制性详细规划调整方案。",
    ["海绵城市规划||mentions"],
  ],
  [
    "a place in brackets before a code, not the mark of an item",
    "一、案件\n1．（陕）应急罚〔2023〕32号已执行完毕。\n（二）榆应急〔2023〕7号已印发。",
    ["|(陕)应急罚〔2023〕32号|mentions", "|榆应急〔2023〕7号|mentions"],
  ],
  [
    "rows of a list: a law, the year and the serial of its order",
    "学习目录\n1　中华人民共和国行政复议法　1999年主席令第16号\n2　榆次市规范性文件规定　榆政〔2019〕6号",
    ["中华人民共和国行政复议法|主席令16号|mentions", "榆次市规范性文件规定|榆政〔2019〕6号|mentions"],
  ],
  [
    "cells on lines of their own under a head that says on what ground",
    "序号\n审批事项\n设定依据\n时限\n1\n排污口审核\n《水污染防治法》第十九条；《排污口办法》（水利部令第22号）\n20日\n2\n辐射许可\n榆环发〔2018〕219号文委托\n15日\n二、其他\n《渔业法》",
    ["水污染防治法||applies", "排污口办法|水利部令22号|applies", "|榆环发〔2018〕219号|applies", "渔业法||mentions"],
  ],
  [
    "what is not joined on to, what is a yardstick, what a committee has looked at",
    "一、审查\n（一）会议审查了《2021年市本级财政决算（草案）》。规划未衔接《榆河水生态规划》，以《廉洁自律准则》为标尺。",
    ["2021年市本级财政决算（草案）||mentions", "榆河水生态规划||mentions", "廉洁自律准则||applies"],
  ],
  [
    "a small word of the sentence before a known code",
    "一、答复\n（一）文件即湘发〔2019〕1号，且浙政发〔1999〕158号已有规定，全国人大常委会法工委法工办发〔2012〕20号复函亦明确。",
    ["|湘发〔2019〕1号|mentions", "|浙政发〔1999〕158号|mentions", "|法工办发〔2012〕20号|mentions"],
  ],
  [
    "a serial with many noughts; one article or one attachment of a paper",
    "一、决定\n（一）处罚决定吴综执罚决字〔2022〕第000118号已送达。\n（二）榆人社字〔2015〕214号文第三条停止执行，榆交运字〔1992〕19号文附件三即行废止。",
    ["|吴综执罚决字〔2022〕118号|mentions", "|榆人社字〔2015〕214号|amends", "|榆交运字〔1992〕19号|amends"],
  ],
  [
    "what an office decides by, what may be taken as a model, what something is joined on to",
    "一、查明\n（一）根据《行政复议法》第二十八条之规定，本机关决定：维持处罚。\n（二）明示执行标准，如GB 7718、GB 28050等，并与《榆次市空间规划》做好衔接。",
    ["行政复议法||basis", "|GB7718|mentions", "|GB28050|mentions", "榆次市空间规划||applies"],
  ],
  [
    "a model behind 参考, in the article that says on what a text is made",
    "第一条 依据《广告法》，参考《上海市直播指引》，制定本指引。",
    ["广告法||basis", "上海市直播指引||basis"],
  ],
  [
    "a law by its full name where the text prints it",
    "一、适用\n（一）《中华人民共和国侵权责任法》已经施行。\n（二）适用侵权责任法的规定。",
    ["中华人民共和国侵权责任法||applies"],
  ],
  [
    "bodies side by side that announce together; a body in short before a code with its letter; a verb before a known code",
    "一、管理\n（一）按照商务部 海关总署公告2015年第59号管理，按区编委榆编发〔2015〕12号批复执行，宣传国发〔2016〕6号政策。",
    ["|商务部海关总署公告2015年59号|applies", "|榆编发〔2015〕12号|applies", "|国发〔2016〕6号|mentions"],
  ],
  [
    "what an office is advised on the ground of; a word of a text that gives way to another",
    "一、建议\n（一）根据《榆山省司法建议规定》，建议你局加强监管。\n（二）《榆山省名单通知》（榆财〔2013〕86号）附件1中，“甲公司”变更为“乙公司”。",
    ["榆山省司法建议规定||basis", "榆山省名单通知|榆财〔2013〕86号|amends"],
  ],
  [
    "a catalogue of what stays in force behind one of what does not, under heads of columns",
    "三、下列文件宣布失效：\n1.《榆次市奖励办法》，榆政发〔2016〕4号，已过适用期。\n继续有效的规范性文件目录\n序号\t文件名称\t文号\t实施部门\n1\t榆次市低保细则\t榆政发〔2018〕7号\t民政局",
    ["榆次市奖励办法|榆政发〔2016〕4号|repeals", "榆次市低保细则|榆政发〔2018〕7号|mentions"],
  ],
  [
    "the office of a government before its code; 依 and the body that gave it; a bulletin of statistics",
    "一、时限\n（一）对照市政府办长政办函〔2020〕33号清单完成改造。\n（二）时限依省政府湘政办发〔2020〕32号文件确定，数据与《榆次区2021年国民经济和社会发展统计公报》不同。",
    [
      "|长政办函〔2020〕33号|applies",
      "|湘政办发〔2020〕32号|applies",
      "榆次区2021年国民经济和社会发展统计公报||mentions",
    ],
  ],
  [
    "a law that is the plumb line of a text",
    "以《中华人民共和国水法》为准绳，以节水为目标，制定本方案。",
    ["中华人民共和国水法||basis"],
  ],
  [
    "what was made known, a body in short, and what is charged with not carrying a rule out",
    "一、会议传达藏政办发〔2022〕15号文件。\n（一）应当按照区财政绍柯财〔2016〕87号的规定评价。\n（二）不执行浙水建〔2016〕9号规定擅自变更设计的；\n（三）未列入《水利发展规划》的；\n（四）调查办发〔2018〕18号附录不再使用。",
    [
      "|藏政办发〔2022〕15号|mentions",
      "|绍柯财〔2016〕87号|applies",
      "|浙水建〔2016〕9号|applies",
      "水利发展规划||applies",
      "|调查办发〔2018〕18号|amends",
    ],
  ],
  [
    "a heading of grounds and its list on one line, without a colon",
    "1 总则\n1.1 编制目的 为有效应对。\n1.2 编制依据 《粮食流通管理条例》、《国家粮食应急预案》。\n1.3 工作原则 分级负责。",
    ["粮食流通管理条例||basis", "国家粮食应急预案||basis"],
  ],
];
