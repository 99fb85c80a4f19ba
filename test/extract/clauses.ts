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
      "letters that a scan read for a one",
      "一、节水\n未按甲政办发〔2013〕l8号、甲水资〔20l4〕l号文规定落实的，不得取水。",
      ["|甲政办发〔2013〕18号|applies", "|甲水资〔2014〕1号|applies"],
    ],
    [
      "cells on lines of their own, a day between title and number",
      "一、全文废止的文件\n序号\n标题\n发文日期\n文号\n1\n甲市地方税务局关于房产税困难减免有关问题的公告\n2014年5月20日\n甲市地方税务局公告2014年第2号\n2\n转发省国家税务局关于加强废旧物资回收企业增值税管理的通知\n2003年4月1日\n甲国税函〔2003〕45号\n二、部分条款废止的文件\n序号\n标题\n文号\n条款\n1\n甲市地方税务局关于个体工商户定期定额征收有关问题的公告\n甲市地方税务局公告2012年第1号\n第二条",
      [
        "甲市地方税务局关于房产税困难减免有关问题的公告|甲市地方税务局公告2014年2号|repeals",
        "转发省国家税务局关于加强废旧物资回收企业增值税管理的通知|甲国税函〔2003〕45号|repeals",
        "甲市地方税务局关于个体工商户定期定额征收有关问题的公告|甲市地方税务局公告2012年1号|amends",
      ],
    ],
    [
      "the foot of a page within a title, a bracket, a number",
      "一、运维\n运维单位要严格执行《农村生活污水处理设施水污染物排放标准》、《农村生活\n- 2 -\n\n污水治理设施运行维护技术导则》（甲建村〔2016〕250号）和《乙办法》（乙政\n3\n办发〔2019〕5号）。",
      [
        "农村生活污水处理设施水污染物排放标准||applies",
        "农村生活污水治理设施运行维护技术导则|甲建村〔2016〕250号|applies",
        "乙办法|乙政办发〔2019〕5号|applies",
      ],
    ],
    [
      "what will be asked of others opens no list",
      "经研究，国务院决定取消9项许可。其中依据法律设立的，将依照程序提请修订相关法律规定。\n序号\n依据\n1\n《甲条例》\n2\n《乙条例》",
      ["甲条例||mentions", "乙条例||mentions"],
    ],
    [
      "in line with the last of several",
      "一、规划\n与《甲省国土空间规划》、《“十四五”巩固拓展脱贫攻坚成果同乡村振兴有效衔接规划》相衔接，与《乙意见》的要求对标对表。",
      ["甲省国土空间规划||mentions", "“十四五”巩固拓展脱贫攻坚成果同乡村振兴有效衔接规划||mentions", "乙意见||applies"],
    ],
    [
      "what a list is made by",
      "填报说明：1.本清单依据《甲省整改方案》（甲办发〔2017〕26号）制定。",
      ["甲省整改方案|甲办发〔2017〕26号|basis"],
    ],
    [
      "a column of grounds, its cells parted by blanks",
      "序号　整改事项　整改依据　牵头单位\n1　废石场未做防渗处理　《甲标准》（甲环发〔2016〕13号）　区国土分局\n2　加油站未改双层罐　甲发〔2015〕17号；水污染防治法第六十五条　区商务局\n　　本表由区环委办填写，宣传《乙条例》。",
      ["甲标准|甲环发〔2016〕13号|applies", "|甲发〔2015〕17号|applies", "水污染防治法||applies", "乙条例||mentions"],
    ],
    [
      "a day before a number without a blank",
      "一、清理\n2004年6月25日甲政发〔2004〕18号作了修正。并参照（2020）甲民再234号判决。",
      ["|甲政发〔2004〕18号|mentions", "|〔2020〕甲民再234号|applies"],
    ],
    [
      "permits with their numbers, printed forms",
      "一、查处\n甲建预售字（2019）第017号《商品房预售许可证》项下资金，使用财政部门印制的《一般缴款书》。",
      [],
    ],
    ["an end that is agreed to", "一、会议同意终止执行甲开管〔2012〕65号文件。", ["|甲开管〔2012〕65号|repeals"]],
    [
      "a number that forwarded what it names",
      "一、监管\n以甲办发〔2013〕57号文转发的《乳粉质量意见》为指导，不得销售不符合GB 10765—2010的产品。",
      ["乳粉质量意见|甲办发〔2013〕57号|applies", "|GB10765—2010|applies"],
    ],
    [
      "several under one name",
      "根据《甲省药品目录办法》（甲人社〔2009〕159号，以下统称《药品目录》），制定本细则。\n第二条 优先使用《药品目录》内药品，可终止《医疗保险服务协议》。",
      ["甲省药品目录办法|甲人社〔2009〕159号|basis"],
    ],
    [
      "a year that is reported on",
      "2010年，我区认真贯彻《甲纲要》，按照《甲市工作要点》安排，扎实推进依法行政。现将有关情况报告如下：\n一、制度\n出台了《甲规则》，修订了《乙办法》，废止《丙规定》等文件3件。",
      ["甲纲要||applies", "甲市工作要点||applies", "甲规则||mentions", "乙办法||mentions", "丙规定||mentions"],
    ],
    [
      "what was repealed before, or will be by others",
      "一、适用\n不得援引已被废止的甲府〔2009〕15号文件以及《甲市裁量规定》。《甲市绿化管理办法》（甲市人民政府令第4号）由市政府另行废止。",
      ["|甲府〔2009〕15号|mentions", "甲市裁量规定||mentions", "甲市绿化管理办法|甲市人民政府令4号|mentions"],
    ],
    [
      "what is changed by a standard is no standard",
      "一、设计\n同意按《甲堤防规范》（GB50286-98）将级别由3级调整为2级。罚款超出了《乙条例》第二十六条的范围，建议删去。",
      ["甲堤防规范|GB50286-98|applies", "乙条例||applies"],
    ],
    ["papers of a project are handled", "一、手续\n抓紧办理《用地预审意见》《水土保持方案》等手续。", []],
    [
      "a decision on one case",
      "经查，情况属实。依据《甲处罚法》第六十三条，参照《乙裁量基准》（乙监〔2020〕45号），拟对你单位作出如下行政处罚：罚款五万元。",
      ["甲处罚法||basis", "乙裁量基准|乙监〔2020〕45号|basis"],
    ],
    [
      "one rule of a number is carried out no longer",
      "一、筹资\n不再执行甲人社发〔2014〕15号规定的30元标准。",
      ["|甲人社发〔2014〕15号|amends"],
    ],
    [
      "a code with a word in brackets behind its year, a range of standards",
      "一、检验\n商业部（88）商储（粮）字第112号通知停止执行。检验依照GB/T 5490~5539执行。",
      ["|〔88〕商储(粮)字112号|repeals", "|GB/T5490|applies"],
    ],
    [
      "of two drafts the title's is one of its own",
      "常委会对《甲市绿化条例（草案）》进行了审议，形成了修改稿。",
      ["甲市绿化条例（草案修改稿）||mentions", "甲市绿化条例（草案）||mentions"],
      "关于《甲市绿化条例（草案修改稿）》审议结果的报告",
    ],
    [
      "another measure beside it",
      "一、附则\n本意见与《甲市行动方案》并行，不一致的以本意见为准。",
      ["甲市行动方案||mentions"],
    ],
    [
      "what another passed on is carried out",
      "为贯彻落实国务院批转国家建材局等部门《关于甲的通知》（国发〔1992〕66号）和省政府《乙规定》，现提出以下意见：",
      ["关于甲的通知|国发〔1992〕66号|implements", "乙规定||implements"],
    ],
    [
      "what those are wished who are praised",
      "为树立榜样，决定予以表扬。希望受表扬的集体珍惜荣誉，深入贯彻《甲规划》，再创佳绩。",
      ["甲规划||applies"],
    ],
    [
      "a bracket between what is answered and its verb",
      "你单位报送的《甲项目环境影响报告书》（项目编号：20210012）及有关材料收悉。",
      ["甲项目环境影响报告书||replies"],
    ],
    [
      "a table of a standard before the next one",
      "一、废气\n执行《甲排放标准》（GB 37823-2019）表2、DB11/501—2017表3限值。原乙环审字〔2012〕0203号批复中涉及锅炉的内容不再执行。",
      ["甲排放标准|GB37823-2019|applies", "|DB11/501—2017|applies", "|乙环审字〔2012〕203号|amends"],
    ],
    ["a form that is taken", "一、规则\n以《联席会议纪要》形式明确事项。", []],
    [
      "what was passed on stands in a list of what is repealed",
      "一、废止的文件\n6.甲市人民政府批转市环保局《关于尾矿库监管的意见》（甲政发〔2005〕27号）",
      ["关于尾矿库监管的意见|甲政发〔2005〕27号|repeals"],
    ],
    [
      "the decision of the Party and its government before a number",
      "为全面贯彻党中央、国务院关于打赢攻坚战的决定和甲发〔2016〕84号文件精神，提出如下意见：\n四、我行乙银发〔2014〕201号文件与本意见不一致的，按本意见执行。",
      [
        "党中央、国务院关于打赢攻坚战的决定||implements",
        "|甲发〔2016〕84号|implements",
        "|乙银发〔2014〕201号|mentions",
      ],
    ],
    [
      "what is pushed on is carried out",
      "为落实决策部署，扎实推进《甲市苹果产业实施意见》（甲党办发〔2024〕31号），制定本方案。",
      ["甲市苹果产业实施意见|甲党办发〔2024〕31号|implements"],
    ],
    [
      "a measure to be looked to, a subsidy that is paid",
      "一、救助\n各地要对标《甲规程》，健全机制。兑现甲政办〔2023〕21号文件奖补资金。",
      ["甲规程||mentions", "|甲政办〔2023〕21号|applies"],
    ],
    [
      "whom a letter asks",
      "你局关于冬季清洁取暖补贴的请示收悉。同意从预备费中安排，请你局会同区财政局按甲财〔2019〕208号规定严格审核。",
      ["关于冬季清洁取暖补贴的请示||replies", "|甲财〔2019〕208号|applies"],
    ],
    [
      "who breaks a rule",
      "一、处理\n(一)截留资金，违反《甲通知》的;\n(二)违反《乙条例》建设宾馆、招待所的，限期拆除。",
      ["甲通知||applies", "乙条例||applies"],
    ],
    [
      "a term that ends of itself, short names of bodies before codes, a standard by its number and year",
      "一、附则\n《甲行动计划》到期自行失效。根据省厅苏国土资函〔2012〕333号文件办理。GB31571—2015表5限值全面执行。《乙规程》（WJ9076—2019）第1号修改单生效。",
      [
        "甲行动计划||mentions",
        "|苏国土资函〔2012〕333号|applies",
        "|GB31571—2015|mentions",
        "乙规程|WJ9076—2019|mentions",
      ],
    ],
    [
      "who misuses is dealt with by a rule, in a text without headings",
      "现批转给你们，望遵照执行。凡挤占挪用民族机动金的，要按《甲规定》查处。\n二.发放要张榜公布，按《乙办法》登记造册。",
      ["甲规定||applies", "乙办法||applies"],
    ],
    [
      "how a rule was carried out is reported",
      "受政府委托，现将《甲省古树条例》贯彻实施情况报告如下，请予审议。\n一、成效",
      ["甲省古树条例||implements"],
      "甲市人民政府关于《甲省古树条例》贯彻实施情况的报告",
    ],
    [
      "grounds under the heading of a section",
      "第一章 背景\n第二节　编制依据\n《甲突发事件法》《乙防震法》\n《丙规划》（国发〔2021〕36号）\n第二章 思路",
      ["甲突发事件法||basis", "乙防震法||basis", "丙规划|国发〔2021〕36号|basis"],
    ],
    [
      "aims of a plan",
      "二、工作目标\n贯彻落实《甲意见》，实现“零反弹”。\n三、任务\n（一）落实《乙意见》。",
      ["甲意见||implements", "乙意见||applies"],
    ],
    [
      "short bodies and verbs before codes, a model contract",
      "一、问题\n对州安委办西安委办〔2023〕62号通知推进缓慢。指标采用陕汛旱办发〔2020〕11号附表阈值。全面使用《甲服务合同（示范文本）》。",
      ["|西安委办〔2023〕62号|mentions", "|陕汛旱办发〔2020〕11号|applies", "甲服务合同（示范文本）||applies"],
    ],
    [
      "what is dealt with that a rule lists",
      "一、库区\n《甲条例》第二十三条所列违法行为要从严查处。",
      ["甲条例||applies"],
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
    [
      "each item of a list says by what it is done",
      "一、事项名称：电梯检查\n实施依据：《中华人民共和国特种设备安全法》第五十七条；《甲市电梯安全条例》\n二、事项名称：工资检查\n检查依据:《保障农民工工资支付条例》（国务院令第724号）、《甲省工资支付规定》",
      [
        "中华人民共和国特种设备安全法||applies",
        "甲市电梯安全条例||applies",
        "保障农民工工资支付条例|国务院令724号|applies",
        "甲省工资支付规定||applies",
      ],
    ],
    [
      "what an explained document does is told: it carries out, rests on and repeals",
      "一、背景\n为落实《国务院办公厅关于保供的意见》（国办发〔2017〕1号），市政府出台了《甲市应急保供基地补贴办法》（以下简称《办法》）。\n二、依据\n《办法》依据《中华人民共和国预算法》制定。\n三、施行\n《办法》自2022年7月10日起施行，《甲市大棚建设补贴办法》同时废止。",
      [
        "国务院办公厅关于保供的意见|国办发〔2017〕1号|mentions",
        "甲市应急保供基地补贴办法||mentions",
        "中华人民共和国预算法||basis",
        "甲市大棚建设补贴办法||mentions",
      ],
      "《甲市应急保供基地补贴办法》政策解读",
    ],
    [
      "the order stands behind what is listed, or heads a short line",
      "一、对下列2件文件予以废止\n1.《甲市渡口收费办法》（甲政发〔2001〕3号）\n2.《甲市渡船管理意见》（甲政发〔2002〕4号）\n二、废止规范性文件（1件）\n1.《甲市码头管理规定》（甲政发〔2003〕5号）",
      [
        "甲市渡口收费办法|甲政发〔2001〕3号|repeals",
        "甲市渡船管理意见|甲政发〔2002〕4号|repeals",
        "甲市码头管理规定|甲政发〔2003〕5号|repeals",
      ],
    ],
    [
      "what a plan wants repealed in general is no list",
      "一、废止过时的文件\n1.对照《甲市渡口收费办法》开展清理。",
      ["甲市渡口收费办法||applies"],
    ],
  ];
