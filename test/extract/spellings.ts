/** Citations in spellings that were written before they were run: text, then title|number|relation of each reference. */
export const SPELLINGS: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    "the day of a text before its number, and corner brackets",
    "（二00九年八月一日 东政字〔2009〕86号）\n按照《关于保障供水的意见》（青办发『2014』42号）执行。",
    ["|东政字〔2009〕86号|mentions", "关于保障供水的意见|青办发〔2014〕42号|applies"],
  ],
  [
    "grounds of a check under a label",
    "我局拟开展核查，现将有关事项函告如下：\n1.核查依据。《移民安置条例》（国务院令第471号）、国发〔2006〕17号、青政发【2007】33号。",
    ["移民安置条例|国务院令471号|basis", "|国发〔2006〕17号|basis", "|青政发〔2007〕33号|basis"],
  ],
  [
    "why something was chosen is no ground of the document",
    "现请示如下：\n一、立项依据\n（一）国家层面。《大型灌区改造规划》明确支持渠首改造。",
    ["大型灌区改造规划||mentions"],
  ],
  [
    "a body of a city before the code of its number",
    "一、申报\n根据市发改委武发改农经〔2021〕204号文件要求办理。",
    ["|武发改农经〔2021〕204号|applies"],
  ],
  [
    "two serials of one year behind another number",
    "根据《住房公积金管理问题的指导意见》（建金管〔2005〕5号）、湘建金〔2013〕151、152号及湘建金函〔2014〕6号通知，现通知如下。",
    [
      "住房公积金管理问题的指导意见|建金管〔2005〕5号|basis",
      "|湘建金〔2013〕151号|basis",
      "|湘建金〔2013〕152号|basis",
      "|湘建金函〔2014〕6号|basis",
    ],
  ],
  [
    "an order with its year before the serial",
    "一、缴存\n基数按《工资总额组成的规定》（国家统计局1990年1号令）核定。",
    ["工资总额组成的规定|国家统计局令1990年1号|applies"],
  ],
  [
    "an announcement with its serial before the word",
    "一、自查\n对照《餐饮服务操作规范》（市场监管总局2018年第12号公告）自查。",
    ["餐饮服务操作规范|市场监管总局公告2018年12号|applies"],
  ],
  [
    "year and serial alone behind the title of an announcement",
    "三、《甲省税务局关于发票管理的公告》（2016年第3号发布，2018年第1号修改）第七条同时废止。",
    ["甲省税务局关于发票管理的公告|2016年3号|amends"],
  ],
  [
    "依 and 按原 before an order",
    "一、税款\n依国家税务总局公告2016年第18号办理，检查按原建设部令第28号执行。",
    ["|国家税务总局公告2016年18号|applies", "|建设部令28号|applies"],
  ],
  ["a standard of an association", "一、质量\n推广T/CTMA 012-2020团体标准。", ["|T/CTMA012-2020|applies"]],
  [
    "beyond a standard",
    "经查，你公司超过《大气污染物排放标准》（GB 16297-1996）排放。",
    ["大气污染物排放标准|GB16297-1996|applies"],
  ],
  [
    "titles without brackets, the last behind a joiner",
    "根据省政府办公厅关于进一步做好秸秆禁烧工作的通知（皖政办〔2016〕8号）和市政府2016年秸秆禁烧工作方案要求，现通知如下：",
    ["省政府办公厅关于进一步做好秸秆禁烧工作的通知|皖政办〔2016〕8号|basis", "市政府2016年秸秆禁烧工作方案||basis"],
  ],
  [
    "a law before a title without brackets",
    "为贯彻落实新修订的老年人权益保障法和国务院关于加快发展养老服务业的若干意见（国发〔2013〕35号），现通知如下：",
    ["老年人权益保障法||implements", "国务院关于加快发展养老服务业的若干意见|国发〔2013〕35号|implements"],
  ],
  [
    "regulations without brackets, one with 和 in its name",
    "一、管理\n贯彻执行医疗纠纷预防和处理条例、医疗质量管理办法。全面落实社会救助暂行办法。",
    ["医疗纠纷预防和处理条例||applies", "医疗质量管理办法||applies", "社会救助暂行办法||applies"],
  ],
  [
    "what is said of one number ends where the next is no longer to be followed",
    "三、奖补\n按青政办〔2015〕61号文规定的标准兑现，不再执行青财〔2013〕102号、青农〔2013〕77号文件。",
    ["|青政办〔2015〕61号|applies", "|青财〔2013〕102号|repeals", "|青农〔2013〕77号|repeals"],
  ],
  [
    "single articles that end are a change",
    "四、停止适用《甲省渔业管理条例》第二十二条第二款关于捕捞证的规定。",
    ["甲省渔业管理条例||amends"],
  ],
  [
    "in line with another",
    "三、安排\n本方案与《甲市质量提升工程实施方案》相衔接，年底结束。",
    ["甲市质量提升工程实施方案||mentions"],
  ],
  [
    "an attachment that is named behind another's",
    "二、要求详见豫财会〔2013〕5号附件2及《会计基础工作规范》（财政部令第98号）。",
    ["|豫财会〔2013〕5号|mentions", "会计基础工作规范|财政部令98号|mentions"],
  ],
  ["the report of a laboratory is a form", "一、申报\n填写申报材料，附《查新报告》《检验报告》。", []],
  [
    "a year that is told of",
    "2021年，各地认真贯彻《长江保护法》，扎实推进河湖管护，涌现出一批先进典型。现予以通报。",
    ["长江保护法||applies"],
  ],
  [
    "a number that three share",
    "一、监管\n执行《互联网诊疗管理办法（试行）》等3个文件（国卫医发〔2018〕25号），建立《医疗服务负面清单》。",
    ["互联网诊疗管理办法（试行）|国卫医发〔2018〕25号|applies", "医疗服务负面清单||mentions"],
  ],
  [
    "no longer by it",
    "三、支付\n资金按桂财预〔2020〕58号执行，不再按桂财库〔2014〕33号办理。",
    ["|桂财预〔2020〕58号|applies", "|桂财库〔2014〕33号|repeals"],
  ],
  [
    "joint issuers before titles without brackets",
    "根据中共中央、国务院关于全面深化新时代教师队伍建设改革的意见和省教育厅等四部门关于推进教师“县管校聘”的指导意见（湘教发〔2020〕3号）文件精神，现将有关事项通知如下：",
    [
      "中共中央、国务院关于全面深化新时代教师队伍建设改革的意见||basis",
      "省教育厅等四部门关于推进教师“县管校聘”的指导意见|湘教发〔2020〕3号|basis",
    ],
  ],
  [
    "rows of a catalogue: title and number in columns, 《》 inside a title",
    "废止的规范性文件目录（2件）\n序号\t文件名称\t文号\n1\t某市人民政府关于转发市财政局《甲市资产处置办法》的通知\t忻政办发〔2011〕88号\n2\t甲市户外广告管理规定（试行）\t忻政令第7号\n",
    [
      "某市人民政府关于转发市财政局《甲市资产处置办法》的通知|忻政办发〔2011〕88号|repeals",
      "甲市户外广告管理规定（试行）|忻政令7号|repeals",
    ],
  ],
  [
    "cells of a catalogue on lines of their own; another catalogue ends it",
    "废止的规范性文件目录\n序号\n文件名称\n文号\n废止理由\n1\n甲市城市规划管理办法\n阳政发〔1999〕40号\n已被新文件代替\n2\n关于加强矿山安全工作的通知\n阳政办发〔2003〕17号\n适用期已过\n附件2\n拟修改的规范性文件目录\n序号\n文件名称\n文号\n1\n甲市城市供水管理办法\n阳政发〔2010〕8号\n",
    [
      "甲市城市规划管理办法|阳政发〔1999〕40号|repeals",
      "关于加强矿山安全工作的通知|阳政办发〔2003〕17号|repeals",
      "甲市城市供水管理办法|阳政发〔2010〕8号|mentions",
    ],
  ],
  [
    "items of a list of what is repealed, without 《》 and without a number",
    "经研究，决定废止以下规范性文件：\n　　一、甲省公路工程监理登记办法（鲁交质监〔2001〕3号）\n　　二、甲省港口设施维护管理办法（试行）\n　　上述文件自本通知印发之日起停止执行。",
    ["甲省公路工程监理登记办法|鲁交质监〔2001〕3号|repeals", "甲省港口设施维护管理办法（试行）||repeals"],
  ],
  [
    "words that an amendment quotes are not what it changes",
    "交通运输部决定对《甲驾驶员管理规定》作如下修改：\n一、第一条增加“《优化营商环境条例》”。\n二、将第三十九条中的“依照《中华人民共和国行政许可法》第六十九条”修改为“依法”。",
    ["甲驾驶员管理规定||amends", "优化营商环境条例||mentions", "中华人民共和国行政许可法||applies"],
  ],
  [
    "what a draft rests on",
    "二、起草依据\n《条例》主要依据《中华人民共和国城乡规划法》、《江苏省道路运输条例》等法律法规，借鉴了《甲市轨道交通条例》的经验。",
    ["中华人民共和国城乡规划法||basis", "江苏省道路运输条例||basis", "甲市轨道交通条例||mentions"],
  ],
  [
    "departments before a code",
    "一、征收\n按省财政厅等部门黔财综〔2017〕14号文件执行。",
    ["|黔财综〔2017〕14号|applies"],
  ],
  [
    "an office between the body and its number, two serials",
    "三、编制\n按州委编办大编办〔2015〕77号、78号文件办理。此前淄财社〔2017〕30号文一并废止。",
    ["|大编办〔2015〕77号|applies", "|大编办〔2015〕78号|applies", "|淄财社〔2017〕30号|repeals"],
  ],
  [
    "standards under a label, one with its number in front",
    "二、执行标准：2014年版《建筑设计防火规范》GB50016-2014、DBJ/T15-110-2015《建筑消防设施检测技术规程》。",
    ["建筑设计防火规范|GB50016-2014|applies", "建筑消防设施检测技术规程|DBJ/T15-110-2015|applies"],
  ],
  [
    "grounds in items of two kinds; behind what a plan asks for is no rule that is followed",
    "二、起草依据\n（一）法律：《环境保护法》《河道管理条例》。\n（二）政策文件：国务院《关于加强生态保护的意见》；国函〔2019〕35号批复。\n三、不足\n与《甲流域发展规划纲要》的要求相比仍有差距。",
    [
      "环境保护法||basis",
      "河道管理条例||basis",
      "关于加强生态保护的意见||basis",
      "|国函〔2019〕35号|basis",
      "甲流域发展规划纲要||mentions",
    ],
  ],
  [
    "one issued, another repealed in the next clause",
    "一、整改情况\n我市印发了《甲市土地出让收支管理办法》（淮政办〔2014〕44号），废止了淮政办〔2009〕18号文件。",
    ["甲市土地出让收支管理办法|淮政办〔2014〕44号|mentions", "|淮政办〔2009〕18号|repeals"],
  ],
  [
    "a request by its number alone",
    "你局菏牡价字〔2011〕19号请示收悉。经研究，批复如下：\n一、为满足需要，依据《行政许可法》，同意建设甲变电站。",
    ["|菏牡价字〔2011〕19号|replies", "行政许可法||basis"],
  ],
  ["as before", "一、报送\n按原景卫药政字〔2014〕9号文要求报送报表。", ["|景卫药政字〔2014〕9号|applies"]],
  [
    "brackets that were read wrong, an article before its number, a regulation without 《》 at the end of a list",
    "第一条 根据《公路法》、川府发（2006 ]24号、自府办函【2012) 85号及四川省农村公路条例，制定本办法。\n第二条 路面按 JTG H20-2007 评定。\n第五条 富府发〔2008)7号 《甲县道路养护办法》同时废止。",
    [
      "公路法||basis",
      "|川府发〔2006〕24号|basis",
      "|自府办函〔2012〕85号|basis",
      "四川省农村公路条例||basis",
      "|JTGH20-2007|applies",
      "甲县道路养护办法|富府发〔2008〕7号|repeals",
    ],
  ],
  [
    "an order before another number; a committee of old before its code",
    "二、报告按原国家发展改革委令第9号的规定编制，参照国能煤炭〔2013〕336号附件。计委计资〔1985〕第315号文同时停止执行。",
    ["|国家发展改革委令9号|applies", "|国能煤炭〔2013〕336号|applies", "|计资〔1985〕315号|repeals"],
  ],
  [
    "a clause that begins with 依据 is no heading of grounds",
    "一、内容\n（一）衔接《民法典》，强化保护。\n（二）依据《中华人民共和国行政许可法》，规范审批服务。",
    ["民法典||applies", "中华人民共和国行政许可法||applies"],
  ],
  [
    "titles without 《》 of offices and joint issuers, one behind a joiner",
    "为认真贯彻落实国家防总关于加强当前防汛抗旱工作的紧急通知、省防指关于做好强降雨防范工作的通知精神，根据甲市总工会关于组织疗休养的通知（丽总工〔2010〕21号）和市委、市政府关于进一步做好劳模工作的意见精神，现通知如下：\n二、费用\n按市劳模管理暂行办法评选，依照国务院职工带薪年休假条例执行。按程序列入省级重点项目建设计划。",
    [
      "国家防总关于加强当前防汛抗旱工作的紧急通知||implements",
      "省防指关于做好强降雨防范工作的通知||implements",
      "甲市总工会关于组织疗休养的通知|丽总工〔2010〕21号|basis",
      "市委、市政府关于进一步做好劳模工作的意见||basis",
      "市劳模管理暂行办法||applies",
      "国务院职工带薪年休假条例||applies",
    ],
  ],
  [
    "what a letter answers, without 《》",
    "你们关于在甲新区暂时调整实施有关规定的请示收悉。现批复如下：",
    ["关于在甲新区暂时调整实施有关规定的请示||replies"],
  ],
  [
    "an order behind the title that it is not of; minutes by number",
    "二、费率\n继续执行《甲省失业保险条例》及省政府第152号令。\n三、征收\n按照市政府专题会议纪要〔2017〕302号征收，以《甲省征收规范》为底线。",
    ["甲省失业保险条例||applies", "|省政府令152号|applies", "|〔2017〕302号|applies", "甲省征收规范||applies"],
  ],
  [
    "against an article, in line with another behind a comma, to be followed",
    "《甲市粮食预案》（国粮规〔2018〕99号）已明确有关政策，请遵照执行。\n二、问题\n个别单位违反《甲省道路管理条例》第三十条，擅自挖掘道路。",
    ["甲市粮食预案|国粮规〔2018〕99号|applies", "甲省道路管理条例||applies"],
  ],
  ["the text's own number at its beginning", "琼府〔2014〕67号各市、县人民政府：为表彰先进，现决定如下。", []],
  [
    "numbers of one agency word behind a title",
    "三、《临河市交通局关于农村公路建设的通知》（临交字[2012]8、9号）同时废止。",
    ["临河市交通局关于农村公路建设的通知|临交字〔2012〕8号|repeals", "|临交字〔2012〕9号|repeals"],
  ],
  [
    "numbers of two years behind a title",
    "三、《临河市交通局关于农村公路建设的通知》（临交字[2012]8号、临交字[2013]9号）同时废止。",
    ["临河市交通局关于农村公路建设的通知|临交字〔2012〕8号|repeals", "|临交字〔2013〕9号|repeals"],
  ],
  [
    "a year of two figures before the agency word",
    "一、按国税发[1993]149号、(94)财税字第20号和国务院〔87〕国发12号文件执行。",
    ["|国税发〔1993〕149号|applies", "|〔94〕财税字20号|applies", "|〔87〕国发12号|applies"],
  ],
  [
    "Chinese numerals",
    "一、按照国发（八七）十二号、国发〔一九八七〕三十四号和国务院令第五百九十三号执行。",
    ["|国发〔87〕12号|applies", "|国发〔1987〕34号|applies", "|国务院令593号|applies"],
  ],
  [
    "an order with its serial in Chinese numerals behind a title",
    "一、依照《公路条例》（国务院令第五十五号）和《森林法实施办法》（省人民政府令第一二八号）执行。",
    ["公路条例|国务院令55号|applies", "森林法实施办法|省人民政府令128号|applies"],
  ],
  [
    "a volume of a standard",
    "一、按照《公路工程质量检验评定标准》（JTG F80/1—2017）执行。",
    ["公路工程质量检验评定标准|JTGF80/1—2017|applies"],
  ],
  [
    "a ground stands though the document changes something",
    "　　根据《全面推行河长制工作方案》（湘办〔2017〕13号）和省委办公厅《河长制意见》（湘办〔2018〕1号）规定，经研究，决定对领导小组成员单位职责调整如下：\n　　县水利局：承担日常工作。",
    ["全面推行河长制工作方案|湘办〔2017〕13号|basis", "河长制意见|湘办〔2018〕1号|basis"],
  ],
  [
    "ground, and what is abolished is elsewhere",
    "　　根据《规章制定程序条例》（国务院令第322号）的规定，经市政府同意，决定废止下列文件：\n　　1.《城区养犬管理办法》（临政发〔2001〕5号）",
    ["规章制定程序条例|国务院令322号|basis", "城区养犬管理办法|临政发〔2001〕5号|repeals"],
  ],
  [
    "carried out by a change",
    "　　为贯彻落实《优化营商环境条例》，现将我市行政许可事项作如下调整。\n一、取消3项。",
    ["优化营商环境条例||implements"],
  ],
  [
    "what a document is changed by",
    "　　根据《行政许可法》有关规定，现将《临河市户外广告管理办法》（临政令〔2004〕3号）作如下修改：",
    ["行政许可法||basis", "临河市户外广告管理办法|临政令〔2004〕3号|amends"],
  ],
  [
    "a reply told by its number",
    "　　报经省财政厅、省税务局批复（冀财税〔2018〕27号）同意，现通知如下：",
    ["|冀财税〔2018〕27号|mentions"],
  ],
  [
    "number without brackets behind a title",
    "一、筹资\n按照市政府办公室《关于巩固新型合作医疗的意见》（临政办发2009年183号）规定执行。",
    ["关于巩固新型合作医疗的意见|临政办发〔2009〕183号|applies"],
  ],
  [
    "committee before the code",
    "一、要求\n按照市合管委柳合管字（2009）11号文件要求办理。",
    ["|柳合管字〔2009〕11号|applies"],
  ],
  [
    "the same title by two bodies",
    "　　根据《国务院关于加强地方政府性债务管理的意见》（国发〔2014〕43号）、《省人民政府关于加强地方政府性债务管理的意见》（鄂政发〔2015〕12号），制定本办法。",
    [
      "国务院关于加强地方政府性债务管理的意见|国发〔2014〕43号|basis",
      "省人民政府关于加强地方政府性债务管理的意见|鄂政发〔2015〕12号|basis",
    ],
  ],
  [
    "law by old name with year",
    "　　按照1997年《中华人民共和国防洪法》第三十八条和国务院《防汛条例》第二十四条规定，现就防汛工作通知如下：",
    ["中华人民共和国防洪法||basis", "防汛条例||basis"],
  ],
  [
    "letter of a ministry to the province",
    "　　经国家发展改革委批准（发改投资〔2016〕2115号），我市列入试点。",
    ["|发改投资〔2016〕2115号|approves"],
  ],
  [
    "telegram",
    "　　近日，省政府下发了《关于切实做好当前森林防火工作的紧急通知》（冀政传〔2011〕9号，明电），请认真贯彻执行。",
    ["关于切实做好当前森林防火工作的紧急通知|冀政传〔2011〕9号|implements"],
  ],
  ["spirit of a meeting is none", "　　为贯彻落实全国安全生产电视电话会议精神和市委七届四次全会精神，现通知如下：", []],
  [
    "a longer validity",
    "一、关于期限\n《临河市出租车管理办法》（临政发〔2008〕3号）有效期延长至2020年12月31日。",
    ["临河市出租车管理办法|临政发〔2008〕3号|amends"],
  ],
  [
    "instead of",
    "一、范围\n自2019年6月1日起，不再执行《临河市城镇低保标准》（临民〔2014〕6号），改按冀民〔2019〕15号规定的标准执行。",
    ["临河市城镇低保标准|临民〔2014〕6号|repeals", "|冀民〔2019〕15号|applies"],
  ],
  [
    "original shall follow this",
    "一、其他\n此前市局印发的《关于车改的通知》（临公车〔2015〕2号）与本通知不一致的，以本通知为准。",
    ["关于车改的通知|临公车〔2015〕2号|mentions"],
  ],
  [
    "plan named in quotes",
    "　　根据省委“1号文件”和《“健康中国2030”规划纲要》部署，现通知如下：",
    ["“健康中国2030”规划纲要||basis"],
  ],
  [
    "party regulations with articles",
    "一、纪律\n违反《中国共产党纪律处分条例》第六章规定的，依纪处理；涉嫌犯罪的，按照《监察法》移送。",
    ["中国共产党纪律处分条例||applies", "监察法||applies"],
  ],
  [
    "joined numbers with slashes",
    "　　根据国发〔2015〕62号、冀政发〔2016〕22号、临政字〔2016〕30号等文件，制定本方案。",
    ["|国发〔2015〕62号|basis", "|冀政发〔2016〕22号|basis", "|临政字〔2016〕30号|basis"],
  ],
  [
    "the reply of the State Council",
    "　　《国务院关于同意设立临河新区的批复》（国函〔2014〕66号）批准了新区规划。为加快建设，现通知如下：",
    ["国务院关于同意设立临河新区的批复|国函〔2014〕66号|mentions"],
  ],
  [
    "repeal with date",
    "附则\n2010年8月1日发布的《临河市建筑垃圾管理办法》（市政府令第12号）、2012年3月5日印发的《临河市渣土运输规定》（临政〔2012〕11号）自本办法施行之日起废止。",
    ["临河市建筑垃圾管理办法|市政府令12号|repeals", "临河市渣土运输规定|临政〔2012〕11号|repeals"],
  ],
  [
    "the document of another place as model",
    "一、借鉴\n学习借鉴《杭州市城市大脑条例》经验，参考上海市《数据条例》做法。",
    ["杭州市城市大脑条例||mentions", "数据条例||mentions"],
  ],
];
