/** Ways in which texts speak of others, each beside those that look alike: text, then title|number|relation of each reference, the text's own title. */
export const WORDINGS: readonly (readonly [name: string, body: string, expected: readonly string[], title?: string])[] =
  [
    [
      "the history of a rule in the bracket under its title",
      "（2004年3月1日临江市人民政府令第5号公布 根据2012年8月9日《临江市人民政府关于修改部分规章的决定》第一次修正 根据2018年6月2日《临江市人民政府关于修改〈临江市停车办法〉等四件规章的决定》第二次修正）\n第一条 根据《中华人民共和国城乡规划法》，制定本办法。",
      [
        "临江市人民政府关于修改部分规章的决定||mentions",
        "临江市人民政府关于修改〈临江市停车办法〉等四件规章的决定||mentions",
        "中华人民共和国城乡规划法||basis",
      ],
      "临江市户外招牌办法",
    ],
    [
      "what others are to revise by a target goes by it",
      "一、总体安排\n（一）根据《关于修改部分规章的决定》修订操作规程，六月底前完成。",
      ["关于修改部分规章的决定||applies"],
    ],
    [
      "a rule whose validity is prolonged is changed, in the title and in the text",
      "各区人民政府：\n经评估，《临江市渡船管理办法》（临政规〔2018〕4号）需要继续实施，有效期延长至2029年6月30日。",
      ["临江市渡船管理办法|临政规〔2018〕4号|amends"],
      "临江市人民政府关于延长《临江市渡船管理办法》有效期的通知",
    ],
    [
      "several whose validity is prolonged",
      "经研究，决定将《临江市菜篮子办法》（临政规〔2019〕1号）、《临江市公墓办法》（临政规〔2019〕2号）有效期延长至2028年12月31日。",
      ["临江市菜篮子办法|临政规〔2019〕1号|amends", "临江市公墓办法|临政规〔2019〕2号|amends"],
    ],
    [
      "how long a permit lasts by a rule is no change of the rule",
      "一、许可\n（一）按照《渔业捕捞许可规定》，捕捞许可证有效期延长至五年。",
      ["渔业捕捞许可规定||applies"],
    ],
    [
      "standards whose names are those of what they measure",
      "一、标准\n（一）修订团体标准《临江莲藕》，制定《临江米酒》等地方标准3项，推广《清源红茶等级》行业标准。",
      ["临江莲藕||mentions", "临江米酒||mentions", "清源红茶等级||applies"],
    ],
    [
      "a book or a play beside a word for standards is none",
      "一、文化\n（一）排演《临江红》，达到国家标准，观看《清源往事》。",
      [],
    ],
    [
      "the code of a standard behind its title, of whatever series",
      "一、建设\n（一）执行《临江市泵站设计导则》QSW/Z 2003-2019（以下简称《导则》），按《导则》验收。",
      ["临江市泵站设计导则|QSW/Z2003-2019|applies"],
    ],
    [
      "papers of a tender and of credit are none",
      "一、报名\n（一）提交《投标文件》和《企业信用信息报告》，按《采购文件》要求盖章。",
      [],
    ],
    [
      "schedules of taxes and regulations of other states are instruments",
      "一、税则\n（一）《车船税税目税额表》所称车辆，归在《临江进出口税则》。对接欧盟《新包装法规》。",
      ["车船税税目税额表||mentions", "临江进出口税则||mentions", "新包装法规||mentions"],
    ],
    [
      "the year and serial of an announcement in a bracket",
      "根据《中华人民共和国渔业法》和农业农村部公告（2021年第11号），现通告如下：",
      ["中华人民共和国渔业法||basis", "|农业农村部公告2021年11号|basis"],
    ],
    [
      "announcements of two years of one body",
      "一、范围\n产品范围与商务部2011年第25号和2016年第40号公告一致。",
      ["|商务部公告2011年25号|mentions", "|商务部公告2016年40号|mentions"],
    ],
    [
      "an order's body begins behind the verb",
      "一、防控\n（一）持码人员不得进入省防指第9号令规定的场所。",
      ["|省防指令9号|applies"],
    ],
    ["the number of a permit is no document's", "（内部资料 准印证号：临新出〔2020〕内书第7号）", []],
    [
      "words that are all put for others",
      "一、《临江市信访接待制度》中“信访办”统一改为“信访局”，相关表述一并调整。",
      ["临江市信访接待制度||amends"],
    ],
    [
      "a figure of an article that becomes another",
      "一、补助\n同时，临政发〔2017〕12号文件第三条的补助年限由两年改为三年。",
      ["|临政发〔2017〕12号|amends"],
    ],
    [
      "what doubles is no article that is added",
      "一、安排\n（一）在《临江区路灯改造计划》中安排路灯改造，投入比上年增加一倍。",
      ["临江区路灯改造计划||mentions"],
    ],
    [
      "what is amended is named by the clause that says so",
      "为保障《中华人民共和国民法典》实施，市人民政府决定对下列规章作出修改：\n一、《临江市出租屋办法》\n将第三条修改为：“出租人应当登记。”",
      ["中华人民共和国民法典||implements", "临江市出租屋办法||amends"],
      "临江市人民政府关于修改部分规章的决定",
    ],
    [
      "in order to perform a treaty",
      "第一条 为了履行《关于汞的国际公约》，加强监督，制定本条例。",
      ["关于汞的国际公约||implements"],
    ],
    [
      "a law whose carrying out was inspected is spoken of",
      "6月，执法检查组对《临江市河道条例》实施情况进行了检查。",
      ["临江市河道条例||mentions"],
      "临江市人大常委会执法检查组关于检查《临江市河道条例》实施情况的报告",
    ],
    [
      "a body that reports how it carries out a target carries it out",
      "一、主要做法\n我局认真落实《临江市河道条例》。",
      ["临江市河道条例||implements"],
      "临江市水利局关于《临江市河道条例》贯彻落实情况的报告",
    ],
    [
      "a year that is told of and its marked results",
      "2021年，全县各级认真落实《清源县茶业发展方案》（清政发〔2019〕7号），取得显著成绩。经研究，决定表彰下列单位：",
      ["清源县茶业发展方案|清政发〔2019〕7号|applies"],
    ],
    [
      "what was learned from another's rule is no ground",
      "二、起草过程\n《办法》参考了《东海市扶梯办法》《南山省扶梯条例》的经验，参照了《北原省行动方案》的思路。",
      [
        "临江市扶梯管理办法（草案）||mentions",
        "东海市扶梯办法||mentions",
        "南山省扶梯条例||mentions",
        "北原省行动方案||mentions",
      ],
      "关于《临江市扶梯管理办法（草案）》的说明",
    ],
    [
      "who acts against a rule is dealt with",
      "三、纪律\n违反《临江市干部廉洁规定》的严肃处理，违反《采砂规定》的，一经查实即取消资格。",
      ["临江市干部廉洁规定||applies", "采砂规定||applies"],
    ],
    [
      "what a plan lists is spoken of, as is the plan",
      "三、补助\n对纳入《临江市充电设施规划》的充电站给予补助。",
      ["临江市充电设施规划||mentions"],
    ],
    [
      "by the plan that another has sent in",
      "一、同意设立保护区。范围按你省报送的《清源古镇保护规划》确定。",
      ["清源古镇保护规划||applies"],
    ],
    [
      "what is asked in a file, and who carries it out",
      "三、要求\n临府〔2021〕8号文件中有关质量追溯的要求，各镇一并落实。",
      ["|临府〔2021〕8号|applies"],
    ],
    [
      "a plan that names no subject and is drawn up by what stands before",
      "一、目的\n依据《临江市规划目录清单的通知》（临府办发〔2020〕6号）要求编制。",
      ["临江市规划目录清单的通知|临府办发〔2020〕6号|basis"],
    ],
    [
      "rows of a table whose heads stand elsewhere are tasks; a paragraph in one cell is none",
      "|3|推动车辆更新|落实《泥浆运输规程》，鼓励新能源车应用尽用。|年底前|区住建委|\n|4|扬尘|按照《扬尘防治导则》安装在线监测。|年底前|区水务局|",
      ["泥浆运输规程||applies", "扬尘防治导则||applies"],
    ],
    [
      "a paragraph in one cell of a page",
      "|为落实《临江市扬尘条例》，结合本区实际，制定本方案。|",
      ["临江市扬尘条例||implements"],
    ],
    [
      "forms that the text attaches, told by the bracket behind them",
      "四、结算\n各机构按时报送《临江住院费用申报表》(附件2)《临江住院费用明细表》(附件3)，填写《临江住院登记表》。",
      ["临江住院费用申报表||mentions", "临江住院费用明细表||mentions"],
    ],
    [
      "the number behind 的通知 is that of what the notice issued",
      "按照《临江市公益林管护收回工作指导方案》的通知（临绿容〔2025〕17号）要求，制定本方案。\n一、根据《临江市公益林管护收回工作指导方案》（临绿容〔2025〕17号），抓好落实。",
      ["临江市公益林管护收回工作指导方案|临绿容〔2025〕17号|basis"],
    ],
    [
      "a law that was revised opens no list of changes",
      "根据修订刑法第十二条的规定，现对如何适用法律的问题通知如下：\n如果当时的法律（包括预算法）认为应当追究的，依法追究。",
      ["刑法||basis", "预算法||mentions"],
    ],
    [
      "a line that says that what stands below is changed",
      "市政府决定对下列文件进行修改：\n1.《临江市渡口办法》（临政发〔2010〕3号）",
      ["临江市渡口办法|临政发〔2010〕3号|amends"],
    ],
    [
      "the number before a title that stands open",
      "三、落实农渔发〔2021〕5号关于印发《禁渔期实施意见》的通知。",
      ["|农渔发〔2021〕5号|applies", "关于印发《禁渔期实施意见》的通知||applies"],
    ],
    [
      "what is repealed, what lives longer, and what ended before, in one notice",
      "决定废止1件、延长1件文件的有效期，现通知如下：\n一、《甲河户外广告办法》（甲河规〔2015〕1号）废止。\n二、下列文件有效期延长至2026年12月31日：\n1.《甲河救助办法》（甲河规〔2018〕2号）\n三、《甲河调节基金办法》已于2020年废止，不再清理。",
      [
        "甲河户外广告办法|甲河规〔2015〕1号|repeals",
        "甲河救助办法|甲河规〔2018〕2号|amends",
        "甲河调节基金办法||mentions",
      ],
    ],
    [
      "a rule that expired and was found to be of use",
      "四、《滨州湾统计信用办法》（滨统规〔2021〕2号）有效期届满，经评估继续有效，有效期延长3年。",
      ["滨州湾统计信用办法|滨统规〔2021〕2号|amends"],
    ],
    [
      "a column of grounds in a table of Markdown",
      "二、清单\n|序号|任务|依据|单位|\n|---|---|---|---|\n|1|完善台账|《统计造假督察规定》|市统计局|\n|2|布置年报|临统字〔2023〕15号|各区统计局|\n三、其他\n《服务业制度》印发后另行通知。",
      ["统计造假督察规定||applies", "|临统字〔2023〕15号|applies", "服务业制度||mentions"],
    ],
    [
      "how two texts stand to each other, and what one is bound to",
      "四、衔接\n本预案与《临江市火灾预案》相衔接，增设了与《临江市应急条例》相衔接的罚则。\n保护规划应当符合空间规划，与《临江流域规划》相衔接，名录要与《临江名录办法》保持一致。",
      ["临江市火灾预案||mentions", "临江市应急条例||mentions", "临江流域规划||applies", "临江名录办法||applies"],
    ],
    [
      "a ground, and what was learned from besides",
      "第一条 本办法依据《特种设备安全监察条例》，并参考了《东海市扶梯办法》、《南山省扶梯条例》的经验，经论证制定。",
      ["特种设备安全监察条例||basis", "东海市扶梯办法||mentions", "南山省扶梯条例||mentions"],
    ],
    [
      "第 misread as 的 in a number",
      "根据《临江林场改造通知》（临场字〔2020〕的39号）和临渔发〔2021〕第012号，制定本方案。",
      ["临江林场改造通知|临场字〔2020〕39号|basis", "|临渔发〔2021〕12号|basis"],
    ],
    [
      "two numbers in one bracket, and behind it another that ends with them",
      "原市物价局《关于核定收费标准的通知》（临价费字〔2009〕12号、13号）和临价费〔2012〕3号文相应废止。",
      [
        "关于核定收费标准的通知|临价费字〔2009〕12号|repeals",
        "|临价费字〔2009〕13号|repeals",
        "|临价费〔2012〕3号|repeals",
      ],
    ],
    [
      "what a body made stands behind a title that is repealed with it",
      "第十六条 原《贵水县宅基地审批办法》（贵府办发〔2013〕57号）以及县国土局2015年制定的农村建房用地审批规程同时废止。",
      ["贵水县宅基地审批办法|贵府办发〔2013〕57号|repeals", "农村建房用地审批规程||repeals"],
    ],
    [
      "what a yearly report says was repealed, it does not repeal",
      "一、总体情况\n2022年，我局废止《办税厅管理办法》1件。",
      ["办税厅管理办法||mentions"],
      "贵水县税务局2022年政府信息公开工作年度报告",
    ],
  ];
