/** Pages of sites and listings. */
import type { Layout } from "./layout.ts";
import { FERRIES, RAINS } from "./words.ts";

export const PAGES: readonly Layout[] = [
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
  {
    name: "title with markup left in it",
    text: `关于加强渡口管理的<b>通知</b>\n安府办发〔2019〕8号\n各村民委员会：\n${FERRIES}安岳县某某镇人民政府\n2019年5月6日\n`,
    documents: [
      {
        title: "关于加强渡口管理的通知",
        number: "安府办发〔2019〕8号",
        issuers: ["安岳县某某镇人民政府"],
        date: "2019-05-06",
        genre: "通知",
      },
    ],
  },
  {
    name: "a commendation 对…的嘉奖令, words of the site below",
    text: `周口市人民政府对市水务局的嘉奖令\n（某政〔2009〕48号）\n\n各县（市、区）人民政府，市人民政府各部门：\n${RAINS}为此，市政府决定对市水务局予以通令嘉奖。\n\n第 [1] 页 共[2]页\n上面法规内容为部分内容，查看全文请登录\n【发表评论】 【互动社区】\n`,
    documents: [
      {
        title: "周口市人民政府对市水务局的嘉奖令",
        number: "某政〔2009〕48号",
        issuers: ["周口市人民政府"],
        date: null,
        genre: "令",
      },
    ],
  },
  {
    name: "optical reader: blanks between all characters, line breaks inside the title, page numbers",
    text: `阜 康 市 人 民 政 府 办 公 室\n关 于 开 展 房 屋 安 全 隐 患\n排 查 整 治 工 作 的 通 知\n阜 政 办 发 〔 2 0 2 2 〕 3 1 号\n各 乡 镇 人 民 政 府 ， 各 街 道 办 事 处 ：\n为 消 除 房 屋 安 全 隐 患 ， 决 定 在 全 市 开 展 排 查 整 治 ， 请 按 照 要 求 完 成 。\n— 1 —\n一 、 排 查 范 围 。 全 部 自 建 房 。\n阜 康 市 人 民 政 府 办 公 室\n2 0 2 2 年 5 月 1 6 日\n— 2 —\n`,
    documents: [
      {
        title: "阜康市人民政府办公室关于开展房屋安全隐患排查整治工作的通知",
        number: "阜政办发〔2022〕31号",
        issuers: ["阜康市人民政府办公室"],
        date: "2022-05-16",
        genre: "通知",
      },
    ],
  },
  {
    name: "interpretation page without number",
    text: "《丽水市养犬管理规定》解读\n来源：市司法局　日期：2020-05-08\n一、制定背景\n近年来养犬数量增加。\n二、主要依据\n《中华人民共和国动物防疫法》。\n",
    documents: [{ title: "《丽水市养犬管理规定》解读", number: null, issuers: [], date: null, genre: "解读" }],
  },
  {
    name: "name of the site above the title",
    text: "法规网--中国法规信息网\n温州市人民政府关于印发《温州市人民政府值班制度》的通知\n\n各县（市、区）人民政府，市政府直属各单位：\n现将《温州市人民政府值班制度》印发给你们。\n温州市人民政府\n二○○三年八月一日\n",
    documents: [
      {
        title: "温州市人民政府关于印发《温州市人民政府值班制度》的通知",
        number: null,
        issuers: ["温州市人民政府"],
        date: "2003-08-01",
        genre: "通知",
        carries: ["温州市人民政府值班制度"],
      },
    ],
  },
  {
    name: "an order that lost its masthead, under the title of the page",
    text: "首页 / 文件汇编/ 正文\n甘肃省人民政府关于修改《甘肃省渡口管理办法》等3件规章的决定\n  • 时间:2019-10-25\n  • 点击:9\n  • 来源:省政府办公厅\n\n第149号\n\n  《甘肃省人民政府关于修改〈甘肃省渡口管理办法〉等3件规章的决定》已经2019年10月9日省政府第66次常务会议审议通过,本决定自公布之日起施行。\n\n       省  长  唐某某  \n\n       2019年10月18日\n\n甘肃省人民政府关于修改《甘肃省渡口管理\n\n办法》等3件规章的决定\n\n  因机构名称已经变更,对《甘肃省渡口管理办法》等3件规章作如下修改:\n\n  一、将“交通厅”修改为“交通运输厅”。\n",
    documents: [
      {
        title: "甘肃省人民政府关于修改《甘肃省渡口管理办法》等3件规章的决定",
        number: "149号",
        issuers: ["甘肃省人民政府"],
        date: "2019-10-18",
        genre: "决定",
        carries: ["甘肃省人民政府关于修改〈甘肃省渡口管理办法〉等3件规章的决定"],
      },
    ],
  },
  {
    name: "day before the number, and a title that the page repeats with the year",
    text: "国务院关税税则委员会关于调整冻鱼进口税率的通知(1999年)\n\n国务院关税税则委员会\n\n\n国务院关税税则委员会关于调整冻鱼进口税率的通知\n\n1999年11月26日 税委会[1999]14号\n\n海关总署:\n  经国务院批准,自2000年1月1日起调整冻鱼的进口税率,有关问题通知如下:\n",
    documents: [
      {
        title: "国务院关税税则委员会关于调整冻鱼进口税率的通知",
        number: "税委会〔1999〕14号",
        issuers: ["国务院关税税则委员会"],
        date: "1999-11-26",
        genre: "通知",
      },
    ],
  },
  {
    name: "a sentence of the page on who issued what stands over the text",
    text: "2021年6月8日，江南省人民政府印发修订后的《江南自由贸易区游艇管理办法（试行）》，该办法自公布之日起施行。\n2018年3月1日江南省人民政府印发的《江南自由贸易区游艇管理办法（试行）》（江府〔2018〕21号）同时废止。\n江南自由贸易区\n游艇管理办法（试行）\n第一章 总则\n第一条 为做好游艇管理工作，制定本办法。\n第二条 本办法适用于江南自由贸易区内的游艇。\n",
    documents: [
      {
        title: "江南自由贸易区游艇管理办法（试行）",
        number: null,
        issuers: ["江南省人民政府"],
        date: "2021-06-08",
        genre: "办法",
      },
    ],
  },
  {
    name: "names left out by the page: no issuer can be read",
    text: "河政办〔2022〕18号\n各市、自治州人民政府，省政府各委、办、厅、局：\n《河源国家湿地创建方案》 (略) 政府第9次常务会议审议通过，现印发给你们，请认真组织实施。\n(略) 人民政府办公厅\n2022年5月24日\n（此件公开发布）\n河源国家湿地创建方案\n为全力创建国家湿地，特制定本方案。\n一、总体要求\n坚持生态优先。\n",
    documents: [
      {
        title: null,
        number: "河政办〔2022〕18号",
        issuers: [],
        date: "2022-05-24",
        genre: null,
        carries: ["河源国家湿地创建方案"],
      },
    ],
  },
  {
    name: "a notice whose title is broken by the page in the middle of a word, number below",
    text: "江南省人民政府办公厅关于印发江南省\n“十四五”现代物流业发展规划的通\n知\n江政办发〔2021〕64号\n各市、县（市、区）人民政府，省政府直属各单位：\n《江南省“十四五”现代物流业发展规划》已经省政府同意，现印发给你们，请认真贯彻落实。\n江南省人民政府办公厅\n2021年11月3日\n",
    documents: [
      {
        title: "江南省人民政府办公厅关于印发江南省“十四五”现代物流业发展规划的通知",
        number: "江政办发〔2021〕64号",
        issuers: ["江南省人民政府办公厅"],
        date: "2021-11-03",
        genre: "通知",
        carries: ["江南省“十四五”现代物流业发展规划"],
      },
    ],
  },
  {
    name: "lead of a page with the number in brackets",
    text: "2019年5月6日，江南省人民政府办公厅印发《江南省冷链物流发展规划》（江政办发〔2019〕23号）。全文如下：\n江南省冷链物流发展规划\n为加快冷链物流业发展，特制定本规划。\n一、发展现状\n全省冷库容量达到300万吨。\n",
    documents: [
      {
        title: "江南省冷链物流发展规划",
        number: "江政办发〔2019〕23号",
        issuers: ["江南省人民政府办公厅"],
        date: "2019-05-06",
        genre: "规划",
      },
    ],
  },
  {
    name: "the page’s notice list, then the document: list items with days",
    text: "通知公告\n关于2020年部分节假日安排的通知 2019-11-25\n关于开展冬季安全检查的通知 2019-11-20\n东川市应急管理局关于做好岁末年初安全防范工作的通知\n东应急〔2019〕88号\n各县（区）应急管理局：\n为做好岁末年初安全防范工作，现就有关事项通知如下：\n一、开展隐患排查。\n东川市应急管理局\n2019年12月2日\n",
    documents: [
      {
        title: "东川市应急管理局关于做好岁末年初安全防范工作的通知",
        number: "东应急〔2019〕88号",
        issuers: ["东川市应急管理局"],
        date: "2019-12-02",
        genre: "通知",
      },
    ],
  },
  {
    name: "PDF: page numbers between strokes, letterhead over blanks",
    text: "东 川 市 人 民 政 府 文 件\n\n东政发〔2021〕9 号\n\n\n东川市人民政府\n关于表扬2020年度安全生产先进单位的通报\n\n各县（区）人民政府，市政府各部门：\n2020年，全市各级各部门认真落实安全生产责任制，取得了明显成效。为鼓励先进，市政府决\n— 1 —\n定对市应急管理局等20个单位予以通报表扬。\n希望受表扬的单位再接再厉。\n\n东川市人民政府\n2021 年 3 月 5 日\n— 2 —\n",
    documents: [
      {
        title: "东川市人民政府关于表扬2020年度安全生产先进单位的通报",
        number: "东政发〔2021〕9号",
        issuers: ["东川市人民政府"],
        date: "2021-03-05",
        genre: "通报",
      },
    ],
  },
  {
    name: "title with issuer in front of a colon? no: heading of the office’s page, then 转发",
    text: "东川市人民政府办公室\n转发市发展改革委关于加快推进光伏发展实施意见的通知\n东政办发〔2016〕52号\n各县（区）人民政府，市政府有关部门：\n市发展改革委《关于加快推进光伏发展的实施意见》已经市政府同意，现转发给你们，请认真贯彻落实。\n东川市人民政府办公室\n2016年7月5日\n关于加快推进光伏发展的实施意见\n市发展改革委\n（2016年6月28日）\n为加快推进我市光伏发展，提出如下实施意见：\n一、总体目标\n",
    documents: [
      {
        title: "东川市人民政府办公室转发市发展改革委关于加快推进光伏发展实施意见的通知",
        number: "东政办发〔2016〕52号",
        issuers: ["东川市人民政府办公室"],
        date: "2016-07-05",
        genre: "通知",
        carries: ["关于加快推进光伏发展的实施意见"],
      },
    ],
  },
  {
    name: "number in the text of the first line: page heading, number, title, all with site words",
    text: "您当前的位置：首页>政府信息公开>政策>行政规范性文件\n\n索 引 号： XM00101-02-02-2020-011   发布机构：东川市人民政府办公厅\n文    号： 东府办规〔2020〕11号   发文日期：2020-06-30\n标    题： 东川市人民政府办公厅关于印发促进会展业发展若干措施的通知\n\n东川市人民政府办公厅关于印发促进会展业发展若干措施的通知\n\n字号： 大 中 小\n\n各区人民政府，市直各委、办、局：\n\n《东川市进一步促进会展业发展的若干措施》已经市政府同意，现印发给你们，请认真组织实施。\n\n东川市人民政府办公厅\n\n2020年6月30日\n\n（此件主动公开）\n",
    documents: [
      {
        title: "东川市人民政府办公厅关于印发促进会展业发展若干措施的通知",
        number: "东府办规〔2020〕11号",
        issuers: ["东川市人民政府办公厅"],
        date: "2020-06-30",
        genre: "通知",
        carries: ["东川市进一步促进会展业发展的若干措施"],
      },
    ],
  },
  {
    name: "words of the page between title and text, each on a line",
    text: "东川市人民政府关于推进海绵城市建设的实施意见\n时间：2016-08-15\n阅读：356\n作者：佚名\n来源：市住建局\n打印\n收藏\n东政发〔2016〕26号\n各县（区）人民政府，市政府各部门：\n为推进海绵城市建设，现提出如下实施意见：\n一、总体要求\n（一）工作目标。\n东川市人民政府\n2016年8月8日\n",
    documents: [
      {
        title: "东川市人民政府关于推进海绵城市建设的实施意见",
        number: "东政发〔2016〕26号",
        issuers: ["东川市人民政府"],
        date: "2016-08-08",
        genre: "意见",
      },
    ],
  },
  {
    name: "title, issuer and number each behind a blank in the page’s first line; the day under it",
    text: "江南省建设厅关于加强城市燃气安全管理的通知\n江南省建设厅　江建城〔2005〕112号\n2005年6月20日\n各市建设局：\n为加强城市燃气安全管理，现将有关事项通知如下：\n一、落实责任。\n二、排查隐患。\n",
    documents: [
      {
        title: "江南省建设厅关于加强城市燃气安全管理的通知",
        number: "江建城〔2005〕112号",
        issuers: ["江南省建设厅"],
        date: "2005-06-20",
        genre: "通知",
      },
    ],
  },
  {
    name: "two blanks inside the title where the page broke it, number before in brackets",
    text: "（江政发〔2013〕24号）\n江南省人民政府关于加快  推进海洋经济发展的意见\n各市、县人民政府，省政府直属各单位：\n为加快推进海洋经济发展，现提出如下意见：\n一、总体思路。\n江南省人民政府\n2013年5月9日\n",
    documents: [
      {
        title: "江南省人民政府关于加快推进海洋经济发展的意见",
        number: "江政发〔2013〕24号",
        issuers: ["江南省人民政府"],
        date: "2013-05-09",
        genre: "意见",
      },
    ],
  },
  {
    name: "fields of a data set, a line each",
    text: "title:关于2017年农业发展专项资金安排情况的公示\ntime:2017-03-31 00:00:00.0\ncontent:根据省级财政专项资金管理办法的有关要求，现将2017年农业发展专项资金安排情况予以公示。\n江南省财政厅\n2017年3月28日\n",
    documents: [
      {
        title: "关于2017年农业发展专项资金安排情况的公示",
        number: null,
        issuers: ["江南省财政厅"],
        date: "2017-03-28",
        genre: "公示",
      },
    ],
  },
  {
    name: "page: title and site in one line with a vertical stroke",
    text: "东川市人民政府关于加强气象灾害防御工作的通知|东川市政府网\n政府信息公开\n东川市人民政府关于加强气象灾害防御工作的通知\n2014-06-12 浏览：88次\n东政发〔2014〕19号\n各县（区）人民政府，市政府各部门：\n为加强全市气象灾害防御工作，现就有关事项通知如下：\n一、完善机制。各地要健全部门联动机制。\n二、加强预警。市气象局要及时发布预警信息。\n东川市人民政府\n2014年6月9日\n",
    documents: [
      {
        title: "东川市人民政府关于加强气象灾害防御工作的通知",
        number: "东政发〔2014〕19号",
        issuers: ["东川市人民政府"],
        date: "2014-06-09",
        genre: "通知",
      },
    ],
  },
  {
    name: "page: everything of the head behind commas in one line, then the text",
    text: "东川市人民政府关于加强气象灾害防御工作的通知（东政发〔2014〕19号，2014年6月9日）\n各县（区）人民政府，市政府各部门：\n为加强全市气象灾害防御工作，现就有关事项通知如下：\n一、完善机制。各地要健全部门联动机制。\n二、加强预警。市气象局要及时发布预警信息。\n",
    documents: [
      {
        title: "东川市人民政府关于加强气象灾害防御工作的通知（东政发〔2014〕19号，2014年6月9日）",
        number: "东政发〔2014〕19号",
        issuers: ["东川市人民政府"],
        date: "2014-06-09",
        genre: "通知",
      },
    ],
  },
  {
    name: "page: Markdown in bold, title as a heading of the second degree, the rest in bold",
    text: "## 东川市人民政府关于加强气象灾害防御工作的通知\n\n**东政发〔2014〕19号**\n\n各县（区）人民政府，市政府各部门：\n\n为加强全市气象灾害防御工作，现就有关事项通知如下：\n\n**一、完善机制。**各地要健全部门联动机制。\n\n东川市人民政府\n\n2014年6月9日\n",
    documents: [
      {
        title: "东川市人民政府关于加强气象灾害防御工作的通知",
        number: "东政发〔2014〕19号",
        issuers: ["东川市人民政府"],
        date: "2014-06-09",
        genre: "通知",
      },
    ],
  },
  {
    name: "chat of a site above the text: 您好，欢迎访问; then title without issuer",
    text: "您好，欢迎访问东川市教育局网站！今天是2019年3月1日 星期五\n首页 机构设置 新闻中心 政务公开 办事服务\n通知公告\n关于组织参加全市教师培训的通知\n发布日期：2019-02-28 09:30 浏览：221\n各县（区）教育局：\n根据年度计划，决定组织全市教师培训。现将有关事项通知如下：\n一、时间：3月11日至15日。\n东川市教育局\n2019年2月27日\n上一篇：关于公布名单的通知\n下一篇：没有了\n",
    documents: [
      {
        title: "关于组织参加全市教师培训的通知",
        number: null,
        issuers: ["东川市教育局"],
        date: "2019-02-27",
        genre: "通知",
      },
    ],
  },
  {
    name: "name of the file, then a plan for emergencies on one line whose words the page broke",
    text: "东川市防汛应急预案.pdf\n东川市防汛应急预案 1 总则 1.1 编制依据 为提高东川市人民政府防御洪水和处置险情的能 力，最大程度地减少人员伤亡和财产损失，依据《中华人民共和国防洪法》《江 南省防汛条例》等法律法规，制定本预案。 1.2 适用范围 本预案适用于本市行政区域内洪涝灾害的预防和处置，指导全市的防汛准备、预警、 应急响应以及灾后恢复等工作。 1.3 工作原则 坚持安全第一、常备不懈、以防为主、全力抢险，实行各级人民政府行政首长负责制。\n",
    documents: [{ title: "东川市防汛应急预案", number: null, issuers: [], date: null, genre: "预案" }],
  },
  {
    name: "a decision without title: line of adoption, the word 全文 of the page, then the text",
    text: "（2007年3月10日云岭彝族自治县第六届人民代表大会第一次会议通过 2007年5月24日江南省第十届人民代表大会常务委员会第二十七次会议批准）\n全文\n云岭彝族自治县第六届人民代表大会第一次会议决定对《云岭彝族自治县自治条例》作如下修改：\n一、第五条修改为：“自治县的自治机关维护各民族的团结。”\n二、删去第九条。\n",
    documents: [
      { title: null, number: null, issuers: ["云岭彝族自治县第六届人民代表大会"], date: "2007-03-10", genre: null },
    ],
  },
];
