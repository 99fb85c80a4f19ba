/** Small documents in our own words, one per layout that documents come in, with what a reader finds in each. */
export interface Expected {
  readonly title: string | null;
  readonly number: string | null;
  readonly issuers: readonly string[];
  readonly date: string | null;
  readonly genre: string | null;
  readonly carries?: readonly string[];
}
export interface Layout {
  readonly name: string;
  readonly text: string;
  readonly documents: readonly Expected[];
}

const BODY =
  "为做好今年全省防汛准备，现就有关事项提出以下要求，请各地结合实际抓好落实，确保责任到人。\n一、压实责任。各地要逐级明确防汛责任人并向社会公布。\n二、备足物资。抢险物资应当在汛期之前到位并登记造册。\n";

export const LAYOUTS: readonly Layout[] = [
  {
    name: "red head with 文件, number, then the title over two lines",
    text: `安徽省人民政府文件\n\n皖政〔2019〕7号\n\n安徽省人民政府关于做好\n防汛准备工作的通知\n\n各市、县人民政府，省政府各部门、各直属机构：\n${BODY}安徽省人民政府\n2019年4月2日\n（此件公开发布）\n`,
    documents: [
      {
        title: "安徽省人民政府关于做好防汛准备工作的通知",
        number: "皖政〔2019〕7号",
        issuers: ["安徽省人民政府"],
        date: "2019-04-02",
        genre: "通知",
      },
    ],
  },
  {
    name: "number in square brackets with blanks, Chinese date, padded genre word",
    text: `关于加强冬季消防安全工作的\n通　　知\n\n甬消安 [2015] 3 号\n\n各区消防安全委员会：\n${BODY}宁波市消防安全委员会办公室\n二〇一五年十一月二十三日\n`,
    documents: [
      {
        title: "关于加强冬季消防安全工作的通知",
        number: "甬消安〔2015〕3号",
        issuers: ["宁波市消防安全委员会办公室"],
        date: "2015-11-23",
        genre: "通知",
      },
    ],
  },
  {
    name: "order in two lines, promulgated regulation after the signature",
    text: `四川省人民政府令\n\n第312号\n\n《四川省河道采砂管理办法》已经2017年5月2日省人民政府第150次常务会议审议通过，现予公布，自2017年8月1日起施行。\n\n省长　张某某\n2017年5月20日\n\n四川省河道采砂管理办法\n\n第一章　总　则\n第一条　为了规范河道采砂，保障防洪安全，制定本办法。\n第二条　在本省行政区域内采砂的，适用本办法。\n`,
    documents: [
      {
        title: "四川省河道采砂管理办法",
        number: "四川省人民政府令312号",
        issuers: ["四川省人民政府"],
        date: "2017-05-20",
        genre: "办法",
        carries: ["四川省河道采砂管理办法"],
      },
    ],
  },
  {
    name: "page of a site: crumbs, index box, counters, share bar, footer",
    text: `首页 > 政务公开 > 政策文件\n索 引 号：01452/2021-00031\n主题分类：市场监管\n发文机关：苏州市市场监督管理局\n成文日期：2021年06月18日\n标　　题：苏州市市场监督管理局关于开展计量检查的通知\n发文字号：苏市监计〔2021〕12号\n发布日期：2021-06-25\n苏州市市场监督管理局关于开展计量检查的通知\n来源：市市场监管局 发布时间：2021-06-25 浏览次数：31 字号：【大 中 小】\n各县级市、区市场监督管理局：\n${BODY}苏州市市场监督管理局\n2021年6月18日\n扫一扫在手机打开当前页\n【打印】 【关闭】\n上一篇：关于表彰先进的决定\n主办单位：苏州市市场监督管理局\n`,
    documents: [
      {
        title: "苏州市市场监督管理局关于开展计量检查的通知",
        number: "苏市监计〔2021〕12号",
        issuers: ["苏州市市场监督管理局"],
        date: "2021-06-18",
        genre: "通知",
      },
    ],
  },
  {
    name: "joint issuers on one line in the title and one per line under the text",
    text: `财政部 税务总局关于延续部分优惠政策的公告\n财政部 税务总局公告2022年第4号\n为支持企业发展，现将延续执行的优惠政策公告如下，请纳税人按规定办理。\n一、政策执行期限延长一年。\n特此公告。\n财政部\n税务总局\n2022年1月29日\n`,
    documents: [
      {
        title: "财政部税务总局关于延续部分优惠政策的公告",
        number: "财政部税务总局公告2022年4号",
        issuers: ["财政部", "税务总局"],
        date: "2022-01-29",
        genre: "公告",
      },
    ],
  },
  {
    name: "regulation alone, adopted in brackets under the title",
    text: `浙江省湿地保护条例\n（2012年5月30日浙江省第十一届人民代表大会常务委员会第三十三次会议通过）\n目　录\n第一章　总则\n第二章　规划\n第一章　总　则\n第一条　为了加强湿地保护，根据有关法律，制定本条例。\n第二条　本省行政区域内的湿地保护适用本条例。\n第二章　规　划\n第三条　县级以上人民政府应当编制湿地保护规划。\n`,
    documents: [
      {
        title: "浙江省湿地保护条例",
        number: null,
        issuers: ["浙江省第十一届人民代表大会常务委员会"],
        date: "2012-05-30",
        genre: "条例",
      },
    ],
  },
  {
    name: "reply with the number above the title",
    text: `国函〔2016〕84号\n国务院关于同意设立综合试验区的批复\n贵州省人民政府：\n你省关于设立试验区的请示收悉，现批复如下，请认真组织实施。\n一、同意设立试验区。\n国务院\n2016年5月12日\n`,
    documents: [
      {
        title: "国务院关于同意设立综合试验区的批复",
        number: "国函〔2016〕84号",
        issuers: ["国务院"],
        date: "2016-05-12",
        genre: "批复",
      },
    ],
  },
  {
    name: "characters apart, as an optical reader leaves them",
    text: `兰 州 市 水 务 局\n关 于 做 好 节 水 工 作 的 通 知\n兰 水 发 〔 2 0 1 8 〕 2 1 号\n各 县 区 水 务 局 ：\n${BODY}兰 州 市 水 务 局\n2 0 1 8 年 7 月 9 日\n`,
    documents: [
      {
        title: "兰州市水务局关于做好节水工作的通知",
        number: "兰水发〔2018〕21号",
        issuers: ["兰州市水务局"],
        date: "2018-07-09",
        genre: "通知",
      },
    ],
  },
  {
    name: "signature and date on one line, no number",
    text: `关于召开座谈会的函\n市统计局：\n我局定于近日召开座谈会，请派一名负责同志参加，并于三日之内反馈名单。\n昆明市发展和改革委员会 2020年3月4日\n`,
    documents: [
      {
        title: "关于召开座谈会的函",
        number: null,
        issuers: ["昆明市发展和改革委员会"],
        date: "2020-03-04",
        genre: "函",
      },
    ],
  },
  {
    name: "plan alone: a title, then headings",
    text: `赣县区农村公路养护实施方案\n\n为提高农村公路养护水平，结合我区实际，制定本实施方案，请各乡镇遵照执行。\n一、工作目标\n到年底，县道列养率达到百分之百。\n二、工作任务\n（一）落实养护经费。\n`,
    documents: [{ title: "赣县区农村公路养护实施方案", number: null, issuers: [], date: null, genre: "方案" }],
  },
  {
    name: "forwarded document with head, number and signature of its own",
    text: `衡水市人民政府办公室\n关于转发市林业局造林绿化工作意见的通知\n衡政办〔2014〕9号\n各县市区人民政府：\n市林业局《关于造林绿化工作的意见》已经市政府同意，现转发给你们，请认真贯彻执行。\n衡水市人民政府办公室\n2014年2月11日\n\n关于造林绿化工作的意见\n衡水市林业局\n（2014年1月20日）\n为加快造林绿化步伐，现提出以下意见，请各地认真研究落实。\n一、明确任务。\n`,
    documents: [
      {
        title: "衡水市人民政府办公室关于转发市林业局造林绿化工作意见的通知",
        number: "衡政办〔2014〕9号",
        issuers: ["衡水市人民政府办公室"],
        date: "2014-02-11",
        genre: "通知",
        carries: ["关于造林绿化工作的意见"],
      },
    ],
  },
  {
    name: "two documents glued without an empty line",
    text: `娄底市民政局关于做好救灾工作的通知\n娄民发〔2017〕5号\n各县市区民政局：\n${BODY}娄底市民政局\n2017年7月3日\n娄底市民政局关于成立领导小组的通知\n娄民发〔2017〕6号\n各县市区民政局：\n${BODY}娄底市民政局\n2017年7月8日\n`,
    documents: [
      {
        title: "娄底市民政局关于做好救灾工作的通知",
        number: "娄民发〔2017〕5号",
        issuers: ["娄底市民政局"],
        date: "2017-07-03",
        genre: "通知",
      },
      {
        title: "娄底市民政局关于成立领导小组的通知",
        number: "娄民发〔2017〕6号",
        issuers: ["娄底市民政局"],
        date: "2017-07-08",
        genre: "通知",
      },
    ],
  },
  {
    name: "Party and government together, opinion without addressee",
    text: `中共中央 国务院\n关于推进乡村建设的意见\n（2019年10月8日）\n乡村建设是一项长期任务，为扎实推进这项工作，现提出如下意见，请各地区各部门遵照执行。\n一、总体要求\n坚持规划先行，分类推进。\n`,
    documents: [
      {
        title: "中共中央国务院关于推进乡村建设的意见",
        number: null,
        issuers: ["中共中央", "国务院"],
        date: "2019-10-08",
        genre: "意见",
      },
    ],
  },
  {
    name: "public notice of a bureau with seal and date only at the end",
    text: `公　告\n根据有关规定，现将我局办公地址变更的有关事项予以公告，请办事群众相互转告。\n特此公告。\n鄂尔多斯市自然资源局\n2023年2月6日\n`,
    documents: [{ title: "公告", number: null, issuers: ["鄂尔多斯市自然资源局"], date: "2023-02-06", genre: "公告" }],
  },
  {
    name: "decision whose table lists other documents with their numbers",
    text: `关于废止部分规范性文件的决定\n衢政发〔2020〕1号\n经研究，决定对下列规范性文件予以废止，自公布之日起不再执行。\n序号\n文件名称\n文号\n1\n关于加强渔船管理的通知\n衢政发〔2001〕33号\n2\n关于印发粮食管理办法的通知\n衢政办发〔2003〕12号\n衢州市人民政府\n2020年1月10日\n`,
    documents: [
      {
        title: "关于废止部分规范性文件的决定",
        number: "衢政发〔2020〕1号",
        issuers: ["衢州市人民政府"],
        date: "2020-01-10",
        genre: "决定",
      },
    ],
  },
  {
    name: "site page with a registration code between number and addressee, two bodies in the signature line",
    text: `网站首页 | 政务公开 | 办事服务\n您当前所在位置：首页 > 信息公开\n关于印发《郴州市小微企业贷款贴息办法》的通知\n发布时间：2022-03-08 10:22 信息来源：郴州市财政局 字体：[大] [中] [小]\n郴财金〔2022〕4号\nCZCR-2022-03001\n各县市区财政局，市直各有关单位：\n现将《郴州市小微企业贷款贴息办法》印发给你们，请遵照执行。\n郴州市财政局　　中国人民银行郴州市中心支行\n2022年3月1日\n郴州市小微企业贷款贴息办法\n第一条　为规范贴息资金管理，制定本办法。\n[打印] [关闭]\n友情链接\n版权所有：郴州市财政局 湘ICP备12345号\n`,
    documents: [
      {
        title: "关于印发《郴州市小微企业贷款贴息办法》的通知",
        number: "郴财金〔2022〕4号",
        issuers: ["郴州市财政局", "中国人民银行郴州市中心支行"],
        date: "2022-03-01",
        genre: "通知",
        carries: ["郴州市小微企业贷款贴息办法"],
      },
    ],
  },
];
