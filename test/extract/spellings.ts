/** Citations in spellings that were written before they were run: text, then title|number|relation of each reference. */
export const SPELLINGS: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
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
    ["甲市质量提升工程实施方案||applies"],
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
    ["长江保护法||mentions"],
  ],
];
