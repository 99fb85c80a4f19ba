/** Lines of a page right over a title, and heads whose number, day or series shares a line with something else. */
import type { Layout } from "./layout.ts";
import { GRAIN, WORK } from "./words.ts";

const ARTICLES = `第一章 总则\n第一条 ${GRAIN}\n第二条 本办法适用于本行政区域内的粮食收购活动。\n`;

export const LINES_OF_PAGES: readonly Layout[] = [
  {
    name: "the name of a site over the title of a body with a short name, printed twice",
    text: `查法网--法规信息查询网\n教育部关于做好校车管理的通知\n\n教育部关于做好校车管理的通知\n（教基〔2012〕7号）\n\n各省、自治区、直辖市教育厅：\n${WORK}`,
    documents: [
      {
        title: "教育部关于做好校车管理的通知",
        number: "教基〔2012〕7号",
        issuers: ["教育部"],
        date: null,
        genre: "通知",
      },
    ],
  },
  {
    name: "a headline of news over the whole name of who issues",
    text: `注意！石桥县这里封山了\n\n沛县森林防灭火指挥部\n\n关于实行封山管理的\n\n通告\n\n为做好森林防火工作，经研究决定，自即日起对全县林区实行封山管理。现将有关事项通告如下：\n\n一、封山期为两个月。\n`,
    documents: [
      {
        title: "沛县森林防灭火指挥部关于实行封山管理的通告",
        number: null,
        issuers: ["沛县森林防灭火指挥部"],
        date: null,
        genre: "通告",
      },
    ],
  },
  {
    name: "a menu over a rule, the text's own title broken in the name of the standing committee",
    text: `主任之窗\n\n青溪州人大常委会主任\n某某某\n自身建设\n\n青溪藏族羌族自治州人民代表大会常务委员会机关值班办法\n\n来源：州人大\n更新日期：2024-01-12\n\n青溪藏族羌族自治州人民代表大会\n\n常务委员会机关值班办法\n\n${ARTICLES}`,
    documents: [
      {
        title: "青溪藏族羌族自治州人民代表大会常务委员会机关值班办法",
        number: null,
        issuers: [],
        date: null,
        genre: "办法",
      },
    ],
  },
  {
    name: "title that begins with what it is about, its issuer on the line above",
    text: `江南省人民政府关于实施\n《国务院关于加强渡口管理的决定》的意见\n（江政〔2001〕85号）\n各市、县人民政府：\n${WORK}`,
    documents: [
      {
        title: "江南省人民政府关于实施《国务院关于加强渡口管理的决定》的意见",
        number: "江政〔2001〕85号",
        issuers: ["江南省人民政府"],
        date: null,
        genre: "意见",
      },
    ],
  },
  {
    name: "day, series and serial on one line under the title",
    text: `国家税务总局关于修改\n《渡口经营申请表》的公告\n2012-12-06 国家税务总局公告2012年第54号\n为适应工作需要，现就申请表的修改问题公告如下，请遵照执行：\n一、增加一栏。\n`,
    documents: [
      {
        title: "国家税务总局关于修改《渡口经营申请表》的公告",
        number: "国家税务总局公告2012年54号",
        issuers: ["国家税务总局"],
        date: "2012-12-06",
        genre: "公告",
      },
    ],
  },
  {
    name: "an announcement whose series and serial are its title",
    text: `国土资源部公告2014年第31号\n颁布时间：2014-12-31 00:00:00.000 发文单位：国土资源部\n为加强矿产资源管理，制定最低指标要求（试行），现予以公告。\n国土资源部\n2014年12月31日\n`,
    documents: [
      {
        title: "国土资源部公告2014年第31号",
        number: "国土资源部公告2014年31号",
        issuers: ["国土资源部"],
        date: "2014-12-31",
        genre: "公告",
      },
    ],
  },
  {
    name: "number in brackets behind the title, day and counter of a list right behind it",
    text: `江南省人民政府关于印发江南省渡口管理规划的通知（江政发〔2021〕5号）2021.04.27798\n摘要:\n各市人民政府，省政府各部门：\n《江南省渡口管理规划》已经省政府同意，现印发给你们，请认真贯彻实施。\n江南省人民政府\n2021年4月6日\n`,
    documents: [
      {
        title: "江南省人民政府关于印发江南省渡口管理规划的通知（江政发〔2021〕5号）",
        number: "江政发〔2021〕5号",
        issuers: ["江南省人民政府"],
        date: "2021-04-06",
        genre: "通知",
        carries: ["江南省渡口管理规划"],
      },
    ],
  },
  {
    name: "who may read it to the left of the day, below the names",
    text: `中共石桥县委办公室　石桥县人民政府办公室\n关于印发《石桥县河长制工作方案》的通知\n石办发〔2017〕19号\n各乡（镇）党委、人民政府：\n《石桥县河长制工作方案》已经县委、县政府同意，现印发给你们，请认真贯彻执行。\n中共石桥县委办公室\n石桥县人民政府办公室\n\n（此件发至乡）                  2017年6月13日\n\n石桥县河长制工作方案\n为做好工作，制定本方案。\n一、总体要求\n坚持保护优先。\n`,
    documents: [
      {
        title: "中共石桥县委办公室石桥县人民政府办公室关于印发《石桥县河长制工作方案》的通知",
        number: "石办发〔2017〕19号",
        issuers: ["中共石桥县委办公室", "石桥县人民政府办公室"],
        date: "2017-06-13",
        genre: "通知",
        carries: ["石桥县河长制工作方案"],
      },
    ],
  },
  {
    name: "a day in the last cell of a table, another with 日 for 月",
    text: `石桥县水务局关于清理河道的通告\n为保障行洪安全，根据《中华人民共和国防洪法》，现将有关事项通告如下：\n一、清理期为一个月。\n石桥县水务局\n2018年11月8日 |\n`,
    documents: [
      {
        title: "石桥县水务局关于清理河道的通告",
        number: null,
        issuers: ["石桥县水务局"],
        date: "2018-11-08",
        genre: "通告",
      },
    ],
  },
  {
    name: "日 where 月 was meant",
    text: `石桥县水务局关于清理河道的通告\n为保障行洪安全，根据《中华人民共和国防洪法》，现将有关事项通告如下：\n一、清理期为一个月。\n石桥县水务局\n2018年10日11日\n`,
    documents: [
      {
        title: "石桥县水务局关于清理河道的通告",
        number: null,
        issuers: ["石桥县水务局"],
        date: "2018-10-11",
        genre: "通告",
      },
    ],
  },
  {
    name: "the order over the text among those that its line of adoption names",
    text: `江南省河道管理办法\n\n江南省人民政府令第33号\n\n（1996年8月8日江南省人民政府第75次常务会议通过  2002年11月25日江南省人民政府令第199号第一次修正 2006年11月20日江南省人民政府令第33号第二次修正）\n\n第一条 为加强河道管理，结合本省实际，制定本办法。\n第二条 本办法适用于本省行政区域内的河道。\n`,
    documents: [
      {
        title: "江南省河道管理办法",
        number: "江南省人民政府令33号",
        issuers: ["江南省人民政府"],
        date: "2006-11-20",
        genre: "办法",
      },
    ],
  },
  {
    name: "a library's short name of a standing committee, its box with the full one",
    text: `临河市制定地方性法规条例\n\n江南省临河市人大常委会\n\n\n临河市制定地方性法规条例\n\n颁布日期：2001-6-3\n实施日期：2001-8-1\n颁布单位：临河市人民代表大会常务委员会\n\n${ARTICLES.replaceAll("办法", "条例")}`,
    documents: [
      {
        title: "临河市制定地方性法规条例",
        number: null,
        issuers: ["临河市人民代表大会常务委员会"],
        date: "2001-06-03",
        genre: "条例",
      },
    ],
  },
  {
    name: "the number of a notice once more under the title of what it issues",
    text: `最高人民法院印发《关于落实司法责任制的实施意见》的通知\n法发〔2018〕23号\n各省、自治区、直辖市高级人民法院：\n最高人民法院制定了《关于落实司法责任制的实施意见》。现将该实施意见印发给你们，请认真贯彻落实。\n最高人民法院\n2018年12月4日\n最高人民法院关于落实司法责任制的实施意见\n法发〔2018〕23号\n为落实司法责任制，提出如下实施意见。\n一、提高认识。各级法院要高度重视。\n`,
    documents: [
      {
        title: "最高人民法院印发《关于落实司法责任制的实施意见》的通知",
        number: "法发〔2018〕23号",
        issuers: ["最高人民法院"],
        date: "2018-12-04",
        genre: "通知",
        carries: ["关于落实司法责任制的实施意见"],
      },
    ],
  },
  {
    name: "the menu of a site on one line over a title without an issuer",
    text: `    首页 临河新闻网 新闻中心 热点聚焦\n\n    石桥山自然保护区临河片区实行封闭管理通告\n\n    2021-10-20 16:33\n\n    为加强资源保护，根据《中华人民共和国森林法》，经研究，决定实行封闭管理。现通告如下：\n\n    一、任何单位和个人不得进入。\n\n    石桥山自然保护区临河管护局\n\n    2021年10月18日\n`,
    documents: [
      {
        title: "石桥山自然保护区临河片区实行封闭管理通告",
        number: null,
        issuers: ["石桥山自然保护区临河管护局"],
        date: "2021-10-18",
        genre: "通告",
      },
    ],
  },
  {
    name: "a rule of a city that its province approves, promulgated",
    text: `临河市人民代表大会常务委员会听证条例\n\n江南省临河市人大常委会\n\n\n临河市人民代表大会常务委员会听证条例\n\n临河市人民代表大会常务委员会公告\n\n第三十七号\n\n  临河市第三届人民代表大会常务委员会第十一次会议于2001年10月17日审议通过的《临河市人民代表大会常务委员会听证条例》业经江南省第九届人民代表大会常务委员会第二十九次会议于2001年12月3日批准，现予公布，自2002年1月1日起施行。\n\n临河市人民代表大会常务委员会\n\n2001年12月26日\n\n\n${ARTICLES.replaceAll("办法", "条例")}`,
    documents: [
      {
        title: "临河市人民代表大会常务委员会听证条例",
        number: "临河市人民代表大会常务委员会公告37号",
        issuers: ["临河市人民代表大会常务委员会"],
        date: "2001-12-26",
        genre: "条例",
        carries: ["临河市人民代表大会常务委员会听证条例"],
      },
    ],
  },
  {
    name: "a library's name with the province over the order of a city, on one line",
    text: `临河市小商品市场管理规定\n\n江南省临河市人民政府\n\n\n临河市小商品市场管理规定\n\n临河市人民政府令第136号\n\n  《临河市小商品市场管理规定》已经2009年12月10日市人民政府第88次常务会议通过，现予公布，自2010年2月1日起施行。\n\n                 市长 某某\n\n                 二OO九年十二月二十三日\n\n临河市小商品市场管理规定\n\n  第一条 为加强市场管理，制定本规定。\n  第二条 本规定适用于小商品市场。\n`,
    documents: [
      {
        title: "临河市小商品市场管理规定",
        number: "临河市人民政府令136号",
        issuers: ["临河市人民政府"],
        date: "2009-12-23",
        genre: "规定",
        carries: ["临河市小商品市场管理规定"],
      },
    ],
  },
  {
    name: "a township under its text, its county in the box",
    text: `标题: 石桥县渡口镇森林火灾应急预案\n索引号: 113703230045260699/2021-None 文号:\n发文日期: 2021-09-20 发布机构: 石桥县渡口镇人民政府\n\n渡口镇人民政府\n\n关于印发《渡口镇森林火灾应急预案》的通知\n\n各村、镇直各部门：\n\n为做好防火工作，特制定《渡口镇森林火灾应急预案》，现印发给你们，请遵照执行。\n\n渡口镇人民政府\n\n2021年9月20日\n`,
    documents: [
      {
        title: "渡口镇人民政府关于印发《渡口镇森林火灾应急预案》的通知",
        number: null,
        issuers: ["石桥县渡口镇人民政府"],
        date: "2021-09-20",
        genre: "通知",
        carries: ["渡口镇森林火灾应急预案"],
      },
    ],
  },
  {
    name: "a font's marks for lost blanks behind name and day",
    text: `江南省人民政府关于公布文物保护单位的通知\n江政发〔2010〕11号\n\n各市人民政府，省政府各部门：\n${WORK}?\n\n江南省人民政府?????????\n\n二○一○年三月二十三日?????\n\n?\n`,
    documents: [
      {
        title: "江南省人民政府关于公布文物保护单位的通知",
        number: "江政发〔2010〕11号",
        issuers: ["江南省人民政府"],
        date: "2010-03-23",
        genre: "通知",
      },
    ],
  },
  {
    name: "attachments under a mark of their own, the day alone under them",
    text: `江南自治区人民政府关于公布文物保护单位的通知\n\n江政字〔2019〕15号\n\n各盟行政公署、市人民政府：\n\n${WORK}\n附件：\n\n1. 文物保护单位名单\n\n2.文物保护单位保护范围\n\n2019年3月19日\n\n（此件公开发布）\n\n附件2\n\n文物保护单位保护范围\n\n一、临河市\n\n（一）旧址。四周外延100米。\n`,
    documents: [
      {
        title: "江南自治区人民政府关于公布文物保护单位的通知",
        number: "江政字〔2019〕15号",
        issuers: ["江南自治区人民政府"],
        date: "2019-03-19",
        genre: "通知",
      },
    ],
  },
  {
    name: "question marks for the brackets of the number",
    text: `石政?2014?8号\n关于做好消防工作的通知\n各村：\n${WORK}石桥乡人民政府\n二○一四年一月十日\n`,
    documents: [
      {
        title: "关于做好消防工作的通知",
        number: "石政〔2014〕8号",
        issuers: ["石桥乡人民政府"],
        date: "2014-01-10",
        genre: "通知",
      },
    ],
  },
  {
    name: "whether it is in force behind the number, and a decision told of in the first sentence",
    text: `江南省人民政府办公厅关于 贯彻落实取消一批审批项目决定的通知\n\n江政办发 〔2014〕17号 [有效]\n\n来源： 省政府办公厅 发布时间： 2014-04-02 09:42\n\n各市人民政府：\n2013年11月8日，《国务院关于取消一批审批项目的决定》（国发〔2013〕44号，以下简称《决定》）公开发布，决定取消53项。为贯彻落实《决定》，现将有关事项通知如下。\n江南省人民政府办公厅\n2014年3月22日\n`,
    documents: [
      {
        title: "江南省人民政府办公厅关于贯彻落实取消一批审批项目决定的通知",
        number: "江政办发〔2014〕17号",
        issuers: ["江南省人民政府办公厅"],
        date: "2014-03-22",
        genre: "通知",
      },
    ],
  },
];
