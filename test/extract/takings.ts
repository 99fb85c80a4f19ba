/** Short documents in which the next sentence, a list or an article says how a text is spoken of; written before they were run. */
export const TAKINGS: readonly (readonly [name: string, body: string, expected: readonly string[]])[] = [
  [
    "what was issued is taken up by the next sentence",
    "近日，国务院办公厅印发了《关于减轻企业负担的通知》（国办发〔2014〕30号）。为抓好贯彻落实，现提出如下要求：\n一、清理收费。",
    ["关于减轻企业负担的通知|国办发〔2014〕30号|implements"],
  ],
  [
    "since it is in force, taken up by its short name",
    "自《临河省燃气管理条例》施行以来，我市燃气事业发展较快。为进一步贯彻《条例》，现通知如下：",
    ["临河省燃气管理条例||implements"],
  ],
  [
    "two that were issued, both to be carried out",
    "《国务院办公厅关于促进建筑业发展的意见》（国办发〔2017〕19号）印发后，省政府办公厅制定了《关于促进建筑业发展的实施意见》（辽政办发〔2017〕66号）。现结合我市实际，提出如下意见，请一并贯彻落实。",
    [
      "国务院办公厅关于促进建筑业发展的意见|国办发〔2017〕19号|implements",
      "关于促进建筑业发展的实施意见|辽政办发〔2017〕66号|implements",
    ],
  ],
  [
    "what is issued and not taken up is only told",
    "近日，国务院办公厅印发了《关于减轻企业负担的通知》（国办发〔2014〕30号）。各地反映较好。现将检查结果通报如下：",
    ["关于减轻企业负担的通知|国办发〔2014〕30号|mentions"],
  ],
  [
    "to guard a law is to carry it out",
    "第一条 为保障《中华人民共和国归侨侨眷权益保护法》在本省的实施，制定本办法。",
    ["中华人民共和国归侨侨眷权益保护法||implements"],
  ],
  [
    "what somebody may do by a law",
    "依据《中华人民共和国建筑法》第六十四条，决定罚款3万元。如不服本决定，可依据《中华人民共和国行政复议法》申请复议。",
    ["中华人民共和国建筑法||basis", "中华人民共和国行政复议法||applies"],
  ],
  [
    "what a meeting asks",
    "会议听取了工作汇报。会议强调，要认真学习贯彻《中国共产党廉洁自律准则》。",
    ["中国共产党廉洁自律准则||applies"],
  ],
  [
    "a standard replaces another",
    "本标准代替 GB/T 1234—1999《玉米种子》和 NY/T 88-1988《玉米种子检验》。",
    ["玉米种子|GB/T1234—1999|repeals", "玉米种子检验|NY/T88-1988|repeals"],
  ],
  ["something else replaces", "不得以会议纪要代替《建设项目规划许可办法》。", ["建设项目规划许可办法||mentions"]],
  [
    "a list of standards, one a line",
    "二、规范性引用文件\n下列文件是必不可少的。\nGB 5084 农田灌溉水质标准\nGB/T 8321（所有部分） 农药合理使用准则\nGB 50011 级钢筋若干",
    ["农田灌溉水质标准|GB5084|mentions", "农药合理使用准则|GB/T8321|mentions"],
  ],
  [
    "what goes on in force under its own heading",
    "一、废止的文件（1件）\n1.关于加强土地储备工作的意见（辽政发〔2005〕31号）\n二、继续有效的文件（1件）\n1.关于印发节约用水管理办法的通知（辽政发〔2011〕5号）",
    [
      "关于加强土地储备工作的意见|辽政发〔2005〕31号|repeals",
      "关于印发节约用水管理办法的通知|辽政发〔2011〕5号|mentions",
    ],
  ],
  [
    "a notice that supplements",
    "现对《临河市公积金提取管理办法》（临金管〔2014〕2号）补充通知如下：\n一、放宽提取条件。",
    ["临河市公积金提取管理办法|临金管〔2014〕2号|amends"],
  ],
  [
    "braces about the year, a number without 号 before 文件",
    "根据《市政府关于城市绿化的决定》（辽政发{2002}7号）和辽政办〔2005〕21文件要求，制定本方案。",
    ["市政府关于城市绿化的决定|辽政发〔2002〕7号|basis", "|辽政办〔2005〕21号|basis"],
  ],
  ["an order with its serial in words", "根据省人民政府第一百二十号令，制定本办法。", ["|省人民政府令120号|basis"]],
  [
    "a title and a number that short lines break",
    "根据《辽宁省人民政府关于进一步\n加强安全生产工作的决定》（辽政发\n〔2011〕6号），现就有关事项通知如下：",
    ["辽宁省人民政府关于进一步加强安全生产工作的决定|辽政发〔2011〕6号|basis"],
  ],
  [
    "spreading and carrying out",
    "一、总体安排\n（一）做好《中华人民共和国民法典》的宣传贯彻工作。",
    ["中华人民共和国民法典||applies"],
  ],
  [
    "as it was before it was changed",
    "一、有关事项\n此前生育的，仍按修改前的《临河省人口与计划生育条例》处理。",
    ["临河省人口与计划生育条例||applies"],
  ],
  ["grounds of a service", "一、事项名称：出版单位设立\n二、办理依据：《出版管理条例》", ["出版管理条例||basis"]],
  [
    "an older text that a notice which forwards the new one repeals",
    "财政部修订了《彩票公益金管理办法》（财综〔2012〕15号），现转发给你们。财政部《关于印发〈彩票公益金使用办法〉的通知》（财综〔2007〕83号）同时废止。",
    ["彩票公益金管理办法|财综〔2012〕15号|forwards", "关于印发〈彩票公益金使用办法〉的通知|财综〔2007〕83号|repeals"],
  ],
  [
    "what was carried out badly is told",
    "近期发生几起事故，暴露出一些地方贯彻《国务院关于加强安全生产工作的通知》（国发〔2010〕23号）不到位的问题。现就有关工作紧急通知如下：\n一、认真落实国发〔2010〕23号文件精神。",
    ["国务院关于加强安全生产工作的通知|国发〔2010〕23号|applies"],
  ],
  [
    "what was issued before another that is carried out is told",
    "我市先后出台了《青河市养老服务规划》《青河市养老机构补贴办法》等政策，成效明显。为进一步贯彻《国务院关于加快养老服务业发展的意见》精神，提出如下意见。",
    [
      "青河市养老服务规划||mentions",
      "青河市养老机构补贴办法||mentions",
      "国务院关于加快养老服务业发展的意见||implements",
    ],
  ],
  [
    "an announcement by its serial alone",
    "一、范围\n按照农业部公告第2292号停用，按照原农业部第1519号公告标识。",
    ["|农业部公告2292号|applies", "|农业部公告1519号|applies"],
  ],
  [
    "years in marks of quotation and of titles",
    "根据国发「1996」5号和皖政办〈2012〉8号文件精神，制定本办法。",
    ["|国发〔1996〕5号|basis", "|皖政办〔2012〕8号|basis"],
  ],
  [
    "a regulation of a province behind laws, before what they are",
    "根据消防法、安全生产法和山西省消防条例等法律法规，结合实际，现通知如下：\n一、落实责任。",
    ["消防法||basis", "安全生产法||basis", "山西省消防条例||basis"],
  ],
  [
    "a standard by its title and number, without brackets of titles",
    "现通知如下：\n一、严格执行厂房防火规范（GB 50999-2014），不得擅自改变用途。",
    ["厂房防火规范|GB50999-2014|applies"],
  ],
  [
    "two plans of which the targets are asked",
    "现通知如下：\n一、落实“十四五”国家防汛工作规划和省防汛事业发展规划目标任务。",
    ["“十四五”国家防汛工作规划||applies", "省防汛事业发展规划||applies"],
  ],
  [
    "who gave it stands before a short name",
    "现通知如下：\n一、依据民政部颁布的养老机构管理办法，开展检查。\n二、依据中国共产党纪律处分条例严肃处理。",
    ["养老机构管理办法||applies", "中国共产党纪律处分条例||applies"],
  ],
  [
    "the points of a speech are its headings",
    "这次会议的主要任务是，安排今年全市农村工作，推动各项任务落地。\n一要保护耕地。按照《国务院办公厅关于防止耕地闲置的意见》要求，遏制增量。\n二要改善环境。落实农村人居环境整治提升五年行动方案（2021—2025年），抓好改厕。",
    ["国务院办公厅关于防止耕地闲置的意见||applies", "农村人居环境整治提升五年行动方案（2021—2025年）||applies"],
  ],
  [
    "whose plan it is, told as a list of bodies before 关于",
    "现通知如下：\n一、按照省民政厅、省发改委、省财政厅关于《支持康养产业发展行动计划（2019-2021）》和省卫健委《推进农村养老行动计划》要求，建成服务体系。",
    ["支持康养产业发展行动计划（2019-2021）||applies", "推进农村养老行动计划||applies"],
  ],
  [
    "a title that ends with the year it looks to",
    "现通知如下：\n一、研究编制《青河市适应气候变化战略2035》。",
    ["青河市适应气候变化战略2035||mentions"],
  ],
  [
    "what stands behind a joiner: a regulation of the province, who issued it",
    "为贯彻落实省“十四五”规划纲要和市委关于制定国民经济和社会发展第十四个五年规划的建议，现通知如下：\n一、认真实施长江保护法、湿地保护法和省河道管理条例，加强保护。\n二、落实关于建立绿色循环体系的指导意见（国发〔2021〕4号）、省政府办公厅关于推进城市更新的实施意见，完善政策。",
    [
      "省“十四五”规划纲要||implements",
      "市委关于制定国民经济和社会发展第十四个五年规划的建议||implements",
      "长江保护法||applies",
      "湿地保护法||applies",
      "省河道管理条例||applies",
      "关于建立绿色循环体系的指导意见|国发〔2021〕4号|applies",
      "省政府办公厅关于推进城市更新的实施意见||applies",
    ],
  ],
  [
    "what is made here is the text itself",
    "对标《全国农田建设规划（2021—2030年）》，特编制《青河市农田建设总体方案（2021—2025年）》（简称《方案》）。\n《方案》是全市农田建设的依据。",
    ["全国农田建设规划（2021—2030年）||applies"],
  ],
];
