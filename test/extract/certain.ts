/** Titles without 《》, told by a verb of repeal, by their kind, by what stands behind them: text, then title|number|relation of each reference. */
export const CERTAIN: readonly (readonly [name: string, body: string, expected: readonly string[]])[] = [
  [
    "what a body issued is repealed, without marks",
    "第十九条 本办法自一九九八年三月一日起施行。一九八九年市人民政府发布的临江市城镇房屋拆迁暂行办法同时废止。",
    ["临江市城镇房屋拆迁暂行办法||repeals"],
  ],
  [
    "what was printed in a year is no longer carried out, without marks",
    "十、附则\n2017年印发的临江区楼宇经济扶持意见不再执行。",
    ["临江区楼宇经济扶持意见||repeals"],
  ],
  [
    "two in a row behind one verb",
    "第九条 本规定自公布之日起施行，1991年县政府颁布的清源县集市贸易管理规定和清源县屠宰税征收办法同时作废。",
    ["清源县集市贸易管理规定||repeals", "清源县屠宰税征收办法||repeals"],
  ],
  [
    "no certain rule is named",
    "第九条 以前发布的有关规定同时废止，我市原有的各项办法与本办法不一致的，以本办法为准。",
    [],
  ],
  ["a paper that is void is no rule", "三、原发放的临江市残疾人乘车凭证同时作废。", []],
  [
    "the outline of a five-year plan without marks",
    "根据临江省国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要、《临江省水网规划》，制定本规划。",
    ["临江省国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要||basis", "临江省水网规划||basis"],
  ],
  [
    "the same, of the State, one task among many",
    "一、任务\n（一）落实国民经济和社会发展第十三个五年规划纲要确定的约束性指标。",
    ["国民经济和社会发展第十三个五年规划纲要||applies"],
  ],
  [
    "a plan of the same kind that is to be written is no title",
    "一、任务\n（一）做好国民经济和社会发展第十五个五年规划编制工作，组织国民经济和社会发展五年规划前期研究。",
    [],
  ],
  [
    "the words before 按 are none of the title",
    "一、管理\n（一）专项资金严格按临江省债券资金使用暂行办法（临财预〔2017〕15号）使用，逃税的依税务稽查移送规定（国务院令第120号）移送。",
    ["临江省债券资金使用暂行办法|临财预〔2017〕15号|applies", "税务稽查移送规定|国务院令120号|applies"],
  ],
  [
    "按 within a title belongs to it",
    "一、管理\n（一）执行关于按比例安排残疾人就业的办法（临政发〔2016〕8号）。",
    ["关于按比例安排残疾人就业的办法|临政发〔2016〕8号|applies"],
  ],
  [
    "who issued it and what about, and the sentence goes on with what is done",
    "一、司法\n（一）依据全国人民代表大会常务委员会关于授权国务院在部分地区开展改革试点工作的决定推进试点。",
    ["全国人民代表大会常务委员会关于授权国务院在部分地区开展改革试点工作的决定||applies"],
  ],
  [
    "what others are to make and to carry out is no title",
    "一、责任\n（一）施工单位制定并落实全市统一的扬尘防治实施方案，编制和执行省级冬季施工专项方案。",
    [],
  ],
  [
    "what a body replied or noted is no title",
    "一、整改\n（一）按照省政府督查组的反馈意见抓好整改，落实市审计局的审计意见。",
    [],
  ],
  [
    "a plan by which another is drawn up: where the name ends cannot be told",
    "一、规划\n（一）业主应当依据全省内河航运发展规划编制港口总体规划。",
    [],
  ],
  [
    "a regulation of the State by its full name needs no cue",
    "三、宣传\n组织中华人民共和国烟草专卖法实施条例、中华人民共和国殡葬管理条例知识竞赛。",
    ["中华人民共和国烟草专卖法实施条例||mentions", "中华人民共和国殡葬管理条例||mentions"],
  ],
  [
    "laws that were in force once",
    "四、建议依照中外合资经营企业法注册公司，外资企业法和经济合同法同样适用。",
    ["中外合资经营企业法||applies", "外资企业法||mentions", "经济合同法||mentions"],
  ],
  [
    "from laws to a plan in one enumeration, without marks",
    "第一条 依据《中华人民共和国环境保护法》等法律法规和临江省生态文明体制改革总体方案，制定本规定。",
    ["中华人民共和国环境保护法||basis", "临江省生态文明体制改革总体方案||basis"],
  ],
  [
    "a title with a quoted word in it",
    "一、依据\n根据临江经济开发区“十三五”发展规划和《临江市工业规划》编制，期限五年。",
    ["临江经济开发区“十三五”发展规划||basis", "临江市工业规划||basis"],
  ],
  [
    "the report on the work of a government behind a joiner",
    "深入贯彻党的精神，贯彻落实中央农村工作会议和国务院政府工作报告部署，制定本方案。",
    ["国务院政府工作报告||implements"],
  ],
  [
    "given by two bodies, repealed together; a former rule",
    "第四条 一九八三年县政府颁布的赤水县限制养犬布告、一九八五年县公安局印发的关于捕杀野犬的通知同时废止。原赤水县养犬登记暂行办法停止执行，发放的犬证过期作废。",
    ["赤水县限制养犬布告||repeals", "关于捕杀野犬的通知||repeals", "赤水县养犬登记暂行办法||repeals"],
  ],
  ["an outline that is still to be written", "一、编制滨江市国民经济和社会发展第十五个五年规划纲要。", []],
  [
    "who acts against a rule that its number shows",
    "二、违者依水警执法细则（林安发〔2013〕1号）处理，按时按量储备物资（北财农〔2022〕5号）。",
    ["水警执法细则|林安发〔2013〕1号|applies", "|北财农〔2022〕5号|mentions"],
  ],
];
