/** What pages print round a document: menus, crumbs, buttons, sources, links. */
import type { Layout } from "./layout.ts";
import { FLOODS } from "./words.ts";

export const PAGE_FURNITURE: readonly Layout[] = [
  {
    name: "new area: management committee, title printed twice by the site",
    text: `首页 > 政务公开 > 规范性文件\n西咸新区管委会关于印发渭河生态区管理办法的通知\n发布时间：2021-03-02 10:22  来源：西咸新区  浏览次数：120\n陕西省西咸新区开发建设管理委员会\n关于印发渭河生态区管理办法的通知\n陕西咸发〔2021〕3号\n各新城管委会，各直属单位：\n《渭河生态区管理办法》已经管委会主任会议审定，现印发你们，请认真执行。\n陕西省西咸新区开发建设管理委员会\n2021年2月26日\n渭河生态区管理办法\n第一条　为保护渭河，制定本办法。\n第二条　本办法自印发之日起施行。\n打印本页　关闭窗口\n`,
    documents: [
      {
        title: "陕西省西咸新区开发建设管理委员会关于印发渭河生态区管理办法的通知",
        number: "陕西咸发〔2021〕3号",
        issuers: ["陕西省西咸新区开发建设管理委员会"],
        date: "2021-02-26",
        genre: "通知",
        carries: ["渭河生态区管理办法"],
      },
    ],
  },
  {
    name: "website page: title, then source and date line, then number line in the text, buttons at the end",
    text: `嵊泗县人民政府关于印发嵊泗县海岛公厕管理办法的通知\n来源：县府办　　发布日期：2016-11-03 15:20　　字体：[大 中 小]\n嵊政发〔2016〕29号\n各乡镇人民政府，县政府直属各单位：\n《嵊泗县海岛公厕管理办法》已经县政府常务会议审议通过，现印发给你们，请认真贯彻执行。\n嵊泗县人民政府\n2016年10月28日\n嵊泗县海岛公厕管理办法\n第一条　为加强公厕管理，制定本办法。\n第二条　本办法自2016年12月1日起施行。\n分享到：\n【打印】【关闭】\n`,
    documents: [
      {
        title: "嵊泗县人民政府关于印发嵊泗县海岛公厕管理办法的通知",
        number: "嵊政发〔2016〕29号",
        issuers: ["嵊泗县人民政府"],
        date: "2016-10-28",
        genre: "通知",
        carries: ["嵊泗县海岛公厕管理办法"],
      },
    ],
  },
  {
    name: "what is issued ends in no kind of document; the page is a copy of a file",
    text: "乌兰盟行政公署办公室来信办理细则及文书式样.docx\n- 文档编号:5040011\n- 上传时间:2022-11-02\n- 格式:DOCX\n乌兰盟行政公署办公室关于印发乌兰盟行政公署办公室来信办理细则及文书式样的通知\n(乌署办发〔2007〕19号)\n各旗人民政府,行署各委、办、局:\n现将修改完善后的《乌兰盟行政公署办公室来信办理细则及文书式样》印发给你们,望认真贯彻执行。\n二○○七年九月七日\n乌兰盟行政公署办公室来信办理细则及文书式样\n第一章 总则\n第一条 根据《信访条例》,制定本细则。\n",
    documents: [
      {
        title: "乌兰盟行政公署办公室关于印发乌兰盟行政公署办公室来信办理细则及文书式样的通知",
        number: "乌署办发〔2007〕19号",
        issuers: ["乌兰盟行政公署办公室"],
        date: "2007-09-07",
        genre: "通知",
        carries: ["乌兰盟行政公署办公室来信办理细则及文书式样"],
      },
    ],
  },
  {
    name: "number and day share a line under the title",
    text: "四川省人民政府\n关于落实今年重点工作\n部门分工的意见\n川府发〔2011〕9号 二○一一年四月六日\n省政府各部门、各直属机构：\n为完成今年的工作，现就分工提出以下意见。\n一、粮食生产。\n",
    documents: [
      {
        title: "四川省人民政府关于落实今年重点工作部门分工的意见",
        number: "川府发〔2011〕9号",
        issuers: ["四川省人民政府"],
        date: "2011-04-06",
        genre: "意见",
      },
    ],
  },
  {
    name: "the title of the window, then the menu, each word on its line",
    text: "关于开展售电企业专项检查的通知_能源\n设为首页\n工作邮箱\n首页\n机构概览\n动态要闻\n信息公开\n在线办事\n互动回应\n专题专栏\n关于开展售电企业专项检查的通知\n2018-12-29 00:00\n来源：\nAa\n字体：\n小\n|\n中\n|\n大\n苏监能市场〔2018〕77号\n江苏电力交易中心，各售电企业：\n为规范市场秩序，决定开展专项检查，现通知如下。\n江苏能源监管局\n2018年12月26日\n",
    documents: [
      {
        title: "关于开展售电企业专项检查的通知",
        number: "苏监能市场〔2018〕77号",
        issuers: ["江苏能源监管局"],
        date: "2018-12-26",
        genre: "通知",
      },
    ],
  },
  {
    name: "page of a county office with menu and footer",
    text: "云溪县教育体育局\n首页 | 政务公开 | 办事服务 | 互动交流\n当前位置：首页 > 通知公告\n关于做好2023年秋季学期学生资助工作的通知\n发布时间：2023-08-21 09:12　浏览次数：102　字号：[大 中 小]\n各中小学校：\n为做好2023年秋季学期学生资助工作，根据《云溪县学生资助资金管理办法》（云教体〔2021〕40号），现将有关事项通知如下：\n一、资助对象为建档立卡家庭学生。\n二、各学校于9月20日前上报名单。\n云溪县教育体育局\n2023年8月20日\n打印本页　关闭窗口\n主办：云溪县人民政府　承办：云溪县政府办公室\n",
    documents: [
      {
        title: "关于做好2023年秋季学期学生资助工作的通知",
        number: null,
        issuers: ["云溪县教育体育局"],
        date: "2023-08-20",
        genre: "通知",
      },
    ],
  },
  {
    name: "menu in numbers and share buttons round a notice",
    text: "政府信息公开\n\n    1. 目录\n    2. 旗人民政府\n    1. 政策问答库\n    2. 政策解读\n\n北原自治区农牧厅关于印发《北原自治区种业项目实施细则》的通知\n发布日期:2023-10-27 09:45 字体: 访问量:207 分享到: 微信\n微博 qq 空间\n各盟市农牧局：\n  为加强种业项目管理，自治区农牧厅制定了《北原自治区种业项目实施细则》，现印发给你们，请遵照执行。\n北原自治区农牧厅\n2023年10月20日\n",
    documents: [
      {
        title: "北原自治区农牧厅关于印发《北原自治区种业项目实施细则》的通知",
        number: null,
        issuers: ["北原自治区农牧厅"],
        date: "2023-10-20",
        genre: "通知",
        carries: ["北原自治区种业项目实施细则"],
      },
    ],
  },
  {
    name: "a link behind the signature",
    text: "教育部办公厅关于印发《中小学劳动教育基本要求（试行）》的通知\n教基厅〔2019〕4号\n各省、自治区、直辖市教育厅（教委）：\n　　为深入贯彻落实《国家中长期教育改革和发展规划纲要（2010-2020年）》精神，我部制定了《中小学劳动教育基本要求（试行）》（见附件），现印发给你们，请遵照执行。\n　　附件：中小学劳动教育基本要求（试行）\n教育部办公厅\n2019年8月1日\n详情链接：http://www.example.cn/business/moe/201908/xxgk.html\n",
    documents: [
      {
        title: "教育部办公厅关于印发《中小学劳动教育基本要求（试行）》的通知",
        number: "教基厅〔2019〕4号",
        issuers: ["教育部办公厅"],
        date: "2019-08-01",
        genre: "通知",
        carries: ["中小学劳动教育基本要求(试行)"],
      },
    ],
  },
  {
    name: "a tag of the page before the title",
    text: "【重点工作及责任分解】青溪市人民政府关于2020年重点工作及责任分解的通知\n    发布时间:2020-02-03 17:29\n各县、区人民政府,市政府各部门:\n    一、完成全年主要预期目标\n    1. 地区生产总值增长8%以上。\n    牵头负责领导:金某。\n    牵头责任单位:市发展改革委。\n",
    documents: [
      {
        title: "青溪市人民政府关于2020年重点工作及责任分解的通知",
        number: null,
        issuers: ["青溪市人民政府"],
        date: null,
        genre: "通知",
      },
    ],
  },
  {
    name: "window title with the name of the site behind a stroke, then the text",
    text: "东川市教育局关于做好2021年秋季学期开学工作的通知-东川市人民政府门户网站\n东川市教育局关于做好2021年秋季学期开学工作的通知\n发布时间：2021-08-20 来源：东川市教育局\n各县（区）教育局，市直各学校：\n为做好秋季学期开学工作，确保校园平安，现就有关事项通知如下：\n一、错峰开学。\n东川市教育局\n2021年8月19日\n",
    documents: [
      {
        title: "东川市教育局关于做好2021年秋季学期开学工作的通知",
        number: null,
        issuers: ["东川市教育局"],
        date: "2021-08-19",
        genre: "通知",
      },
    ],
  },
  {
    name: "news item over a notice: source and editor, the title in crumbs",
    text: "首页 > 政务公开 > 通知公告\n关于2022年中秋节放假的通知\n来源：东川市人民政府办公室 发布时间：2022-09-05 09:12 浏览次数：1024 字体：大 中 小\n各县（区）人民政府，市政府各部门：\n根据省政府办公厅通知精神，现将2022年中秋节放假安排通知如下：\n一、9月10日至12日放假，共3天。\n东川市人民政府办公室\n2022年9月2日\n扫一扫在手机打开当前页\n",
    documents: [
      {
        title: "关于2022年中秋节放假的通知",
        number: null,
        issuers: ["东川市人民政府办公室"],
        date: "2022-09-02",
        genre: "通知",
      },
    ],
  },
  {
    name: "reprint with a newspaper’s lead",
    text: "江南省人民政府办公厅关于推进养老服务发展的实施意见（全文）\n新江网东川5月12日电 日前，江南省人民政府办公厅印发了关于推进养老服务发展的实施意见，全文如下：\n各市、县人民政府，省政府各部门：\n为推进养老服务发展，经省政府同意，现提出以下意见：\n一、健全体系。\n江南省人民政府办公厅\n2019年5月6日\n",
    documents: [
      {
        title: "江南省人民政府办公厅关于推进养老服务发展的实施意见（全文）",
        number: null,
        issuers: ["江南省人民政府办公厅"],
        date: "2019-05-06",
        genre: "意见",
      },
    ],
  },
  {
    name: "site that shares files: its counters, the name of the file, the title shortened and whole, a table under it",
    text: `泰宁政务公开工作要点实施方案.docx\n- 文档编号:5328372\n- 上传时间:2022-12-15\n- 格式:DOCX\n- 页数:31\n《泰宁政务公开工作要点实施方案.docx》由会员分享，可在线阅读，更多相关《泰宁政务公开工作要点实施方案.docx(31页珍藏版)》请在冰豆网上搜索。\n泰宁政务公开工作要点实施方案\n泰宁市2017年政务公开工作要点实施方案\n目标\n任务\n主要内容\n责任单位\n一、以政务公开助力稳增长\n(一)加强预期引导\n围绕我市经济社会发展形势，通过例行新闻发布会及时宣传解读。\n市发改委牵头落实\n围绕出台促进就业规划，加强信息公开，深入解读政策背景。\n市人社局牵头落实\n`,
    documents: [
      { title: "泰宁市2017年政务公开工作要点实施方案", number: null, issuers: [], date: null, genre: "方案" },
    ],
  },
  {
    name: "number and title of the page over the document with its own number, the issuer without its place",
    text: `泰政发〔2016〕22号《泰宁市人民政府关于印发〈泰宁市渡口安全行动计划工作方案〉的通知》\n泰政发〔2016〕22号\n市 人 民 政 府\n关于印发《泰宁市渡口安全行动计划工作方案》的\n通 知\n各县市区人民政府，市直各相关单位：\n《泰宁市渡口安全行动计划工作方案》已经市人民政府同意，现印发给你们，请认真贯彻执行。\n2016年6月29日\n泰宁市渡口安全行动计划工作方案\n为保障渡口安全，根据国务院《内河交通安全管理条例》（国务院令第355号），结合泰宁实际，制定本工作方案。\n一、总体要求\n坚持安全第一。\n`,
    documents: [
      {
        title: "市人民政府关于印发《泰宁市渡口安全行动计划工作方案》的通知",
        number: "泰政发〔2016〕22号",
        issuers: ["泰宁市人民政府"],
        date: "2016-06-29",
        genre: "通知",
        carries: ["泰宁市渡口安全行动计划工作方案"],
      },
    ],
  },
  {
    name: "plan alone on page, with site name after title",
    text: "凭祥市2022年防汛抗旱应急预案 - 广西凭祥市人民政府门户网站\n首页  资讯  政务公开  互动交流\n凭祥市2022年防汛抗旱应急预案\n2022-04-20 09:30     来源：凭祥市应急管理局     作者：\n1 总则\n1.1 编制目的\n做好水旱灾害突发事件防范与处置工作。\n1.2 编制依据\n依据《中华人民共和国防洪法》等制定本预案。\n2 组织体系\n2.1 市防汛抗旱指挥部\n市防汛抗旱指挥部由市人民政府市长任指挥长。\n",
    documents: [
      {
        title: "凭祥市2022年防汛抗旱应急预案",
        number: null,
        issuers: [],
        date: null,
        genre: "预案",
      },
    ],
  },
  {
    name: "day of the page and who put it up between title and number, with their source",
    text: `市政府办公室关于印发泰宁市创新培育行动计划（2025～2028年）的通知\n2025-12-25\n市政府办公室\n来源：某公众号\n泰府办〔2025〕146号\n各县级市（区）人民政府；市各委办局，各直属单位：\n《泰宁市创新培育行动计划（2025～2028年）》已经市政府审议通过，现印发给你们，请结合实际认真贯彻落实。\n泰宁市人民政府办公室\n2025年12月19日\n`,
    documents: [
      {
        title: "市政府办公室关于印发泰宁市创新培育行动计划（2025～2028年）的通知",
        number: "泰府办〔2025〕146号",
        issuers: ["泰宁市人民政府办公室"],
        date: "2025-12-19",
        genre: "通知",
        carries: ["泰宁市创新培育行动计划(2025~2028年)"],
      },
    ],
  },
  {
    name: "day of the page alone: nobody dates the text",
    text: `泰宁县关于打造创业高地的若干举措（征求意见稿）\n2026-04-28\n泰宁县\n来源：某公众号\n为贯彻落实县委县政府决策，制定本措施。\n一、创业空间零成本。提供场地。（责任单位：*县大数据中心、县财政局）\n`,
    documents: [
      { title: "泰宁县关于打造创业高地的若干举措（征求意见稿）", number: null, issuers: [], date: null, genre: "举措" },
    ],
  },
  {
    name: "comment of a mark-up language between number and addressees",
    text: `# 关于职工工作时间折算问题的通知\n\n劳社部发[2008]5号\n\n<!-- INFO END -->\n\n各省、自治区、直辖市劳动和社会保障厅（局）：\n\n根据规定，现将有关问题通知如下。\n`,
    documents: [
      {
        title: "关于职工工作时间折算问题的通知",
        number: "劳社部发〔2008〕5号",
        issuers: [],
        date: null,
        genre: "通知",
      },
    ],
  },
  {
    name: "label of the page's day alone on its line, its value on the next",
    text: `云川市水利局关于做好防汛准备工作的通知\n更新时间:\n2019-04-12\n来源:\n市水利局\n各县水利局：\n${FLOODS}2019年4月2日\n（此件公开发布）\n`,
    documents: [
      {
        title: "云川市水利局关于做好防汛准备工作的通知",
        number: null,
        issuers: ["云川市水利局"],
        date: "2019-04-02",
        genre: "通知",
      },
    ],
  },
  ...["【通知】", "[转帖]"].map((tag) => ({
    name: `a site's tag before a title without issuer: ${tag}`,
    text: `${tag}关于做好防汛准备工作的通知\n各县水利局：\n${FLOODS}云川市水利局\n2019年4月2日\n`,
    documents: [
      {
        title: "关于做好防汛准备工作的通知",
        number: null,
        issuers: ["云川市水利局"],
        date: "2019-04-02",
        genre: "通知",
      },
    ],
  })),
  {
    name: "box in Markdown, its labels bold",
    text: `# 云川市水利局关于做好防汛准备工作的通知\n\n**文号：** 云水〔2019〕3号\n\n- **成文日期**：2019-04-02\n\n各县水利局：\n\n${FLOODS}`,
    documents: [
      {
        title: "云川市水利局关于做好防汛准备工作的通知",
        number: "云水〔2019〕3号",
        issuers: ["云川市水利局"],
        date: "2019-04-02",
        genre: "通知",
      },
    ],
  },
  {
    name: "the title alone in the window of the page, with the name of the site behind it",
    text: `关于制止违规担保行为的通知_中国担保网\n财预〔2017〕87号\n各省、自治区、直辖市财政厅（局）：\n为防范风险，现就有关事项通知如下：\n一、全面清理。\n财政部\n2017年5月28日\n`,
    documents: [
      {
        title: "关于制止违规担保行为的通知",
        number: "财预〔2017〕87号",
        issuers: ["财政部"],
        date: "2017-05-28",
        genre: "通知",
      },
    ],
  },
  {
    name: "a menu of the site's own topics over the title",
    text: `首页 数字产业 数字政府 数字社会 关于我们\n数字临河建设2025年工作要点\n为做好今年工作，制定本要点。\n一、培育数字产业。\n临河市数字政府建设领导小组办公室\n2025年3月2日\n`,
    documents: [
      {
        title: "数字临河建设2025年工作要点",
        number: null,
        issuers: ["临河市数字政府建设领导小组办公室"],
        date: "2025-03-02",
        genre: "要点",
      },
    ],
  },
  {
    name: "a row of an index between the title and the number",
    text: `关于推开农业补贴改革工作的通知\n政策\t财农 (2016) 26号\t财政补贴\t中央\t农业农资\t财政部农业司\n财农〔2016〕26号\n各省、自治区、直辖市财政厅（局）：\n为推开改革，现就有关事项通知如下：\n一、统一思想。\n财政部\n2016年4月18日\n`,
    documents: [
      {
        title: "关于推开农业补贴改革工作的通知",
        number: "财农〔2016〕26号",
        issuers: ["财政部"],
        date: "2016-04-18",
        genre: "通知",
      },
    ],
  },
];
