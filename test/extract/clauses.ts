/** What is said of a citation in its clause, and by the kind of text it stands in; text, title|number|relation of each, the document's own title. */
export const CLAUSES: readonly (readonly [name: string, text: string, expected: readonly string[], title?: string])[] =
  [
    [
      "verbs right before a number",
      "一、标准\n租金不低于甲价发〔2009〕132号所定，居民享受乙府办〔2019〕11号补助，对照丙建〔2019〕7号整改。",
      ["|甲价发〔2009〕132号|applies", "|乙府办〔2019〕11号|mentions", "|丙建〔2019〕7号|applies"],
    ],
    [
      "a body before the code that begins with a letter of its name",
      "一、安置\n参照劳动部劳部发〔1994〕481号、铁道部铁运〔2007〕46号办理。",
      ["|劳部发〔1994〕481号|applies", "|铁运〔2007〕46号|applies"],
    ],
    [
      "a row whose number is an announcement's",
      "下列文件予以废止：\n8 甲市人民政府关于征地补偿的通告 甲市府公告〔2006〕5号\n",
      ["甲市人民政府关于征地补偿的通告|甲市府公告〔2006〕5号|repeals"],
    ],
    [
      "judgments by their numbers",
      "一、尺度\n参照（2014）甲高法民再终字第88号、（2019）甲0102民初1234号、（2015）最高法民申1203号。",
      ["|〔2014〕甲高法民再终字88号|applies", "|〔2019〕甲0102民初1234号|applies", "|〔2015〕最高法民申1203号|applies"],
    ],
    [
      "what a paper of approval changes is no title",
      "一、用地\n大型项目根据国务院的批准文件修改土地利用总体规划。",
      [],
    ],
    [
      "what laws have rules for follows them",
      "一、罚则\n违反规定，《甲省水法》、《乙省防洪法》等法律、法规有处罚规定的，从其规定。",
      ["甲省水法||applies", "乙省防洪法||applies"],
    ],
    [
      "one part of a document ends",
      "一、收费\n甲价发〔2006〕31号、甲价字〔2009〕17号文件中有关公办幼儿园收费的规定停止执行。",
      ["|甲价发〔2006〕31号|amends", "|甲价字〔2009〕17号|amends"],
    ],
    [
      "按 before a government and its number",
      "一、资金\n所需资金按省政府甲政〔1996〕15号文件第六条规定列支。",
      ["|甲政〔1996〕15号|applies"],
    ],
    [
      "what a plan asks for is told",
      "一、背景\n《甲省农业规划》要求到2025年收入达到80%。《乙省粮食规划》要求，稳定面积。",
      ["甲省农业规划||mentions", "乙省粮食规划||mentions"],
    ],
    [
      "grounds in items, with who issued them",
      "二、制定依据\n1.《甲法》；\n2.甲省委组织部 甲省财政厅 甲省农业农村厅《关于壮大集体经济的通知》（甲组发〔2018〕18号）；\n3.《甲省项目办法》（甲财农〔2022〕9号）；\n4.省委办公厅、省政府办公厅印发的《关于改革的实施意见》。\n三、内容",
      [
        "甲法||basis",
        "关于壮大集体经济的通知|甲组发〔2018〕18号|basis",
        "甲省项目办法|甲财农〔2022〕9号|basis",
        "关于改革的实施意见||basis",
      ],
    ],
    [
      "what is explained is a document of its own",
      "一、背景\n市农牧局起草了《甲市嘎查经济扶持办法》（以下简称《办法》）。\n二、内容\n《办法》共六章。",
      ["甲市嘎查经济扶持办法||mentions"],
      "《甲市嘎查经济扶持办法》政策解读",
    ],
    [
      "what is explained is named by the title alone",
      "一、背景\n为规范停车，我局编写了初稿。",
      ["甲市停车条例（草案）||mentions"],
      "关于《甲市停车条例（草案）》的说明",
    ],
  ];
