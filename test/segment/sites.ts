/** Documents in our own words as sites and data sets print them, and what notices carry. */
import type { Layout } from "./layouts.ts";

export const SITES: readonly Layout[] = [
  {
    name: "a box with labels that only their neighbours explain",
    text: "标题: 东川市人民政府办公室关于印发2021年城市体检工作方案的通知\n文号: 东政办发〔2021〕20号\n发布单位: 东川市人民政府办公室\n发布日期: 2021-09-09\n层级: 市级\n类型: 实施意见\n分类: 城市更新\n状态: 有效\n\n东川市人民政府办公室关于印发2021年城市体检工作方案的通知\n\n各县（区）人民政府：\n\n《2021年城市体检工作方案》已经市政府同意，现印发给你们，请认真执行。\n\n2021年9月6日\n",
    documents: [
      {
        title: "东川市人民政府办公室关于印发2021年城市体检工作方案的通知",
        number: "东政办发〔2021〕20号",
        issuers: ["东川市人民政府办公室"],
        date: "2021-09-06",
        genre: "通知",
        carries: ["2021年城市体检工作方案"],
      },
    ],
  },
  {
    name: "carries: what the rules rest on is named in the sentence that issues them",
    text: "东川市人民政府关于印发《东川市水资源税征收管理细则》的通知\n东政发〔2017〕19号\n各县（区）人民政府：\n为推进水资源税改革，按照《江南省人民政府关于印发江南省水资源税实施办法的通知》（江政发〔2016〕34号）精神，制定本细则，现印发你们，自2017年7月1日起执行。\n2017年6月20日\n东川市水资源税征收管理细则\n第一条 为加强管理，制定本细则。\n",
    documents: [
      {
        title: "东川市人民政府关于印发《东川市水资源税征收管理细则》的通知",
        number: "东政发〔2017〕19号",
        issuers: ["东川市人民政府"],
        date: "2017-06-20",
        genre: "通知",
        carries: ["东川市水资源税征收管理细则"],
      },
    ],
  },
  {
    name: "fields of a data set on one line",
    text: "title:关于2017年农业发展专项资金（“三高”农业）安排情况的公示time:2017-03-31 00:00:00.0content: 　　根据省级财政专项资金管理办法的有关要求，现将2017年农业发展专项资金安排情况予以公示。公示期自2017年3月31日至4月6日，共7天。如对公示内容有异议，请在公示期内向省财政厅反映。\n江南省财政厅\n2017年3月28日\n",
    documents: [
      {
        title: "关于2017年农业发展专项资金（“三高”农业）安排情况的公示",
        number: null,
        issuers: ["江南省财政厅"],
        date: "2017-03-28",
        genre: "公示",
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
    name: "signed by an office that is named after its task, in quotation marks",
    text: "关于印发《2022年“双随机、一公开”监管工作要点》的通知\n日期：2022-03-16 16:02 信息来源：区市场监管局 浏览次数：\n各成员单位：\n现将《2022年“双随机、一公开”监管工作要点》印发给你们，请抓好落实。\n东川市东河区“双随机、一公开”监管工作联席会议办公室\n2022年3月15日\n",
    documents: [
      {
        title: "关于印发《2022年“双随机、一公开”监管工作要点》的通知",
        number: null,
        issuers: ["东川市东河区“双随机、一公开”监管工作联席会议办公室"],
        date: "2022-03-15",
        genre: "通知",
        carries: ["2022年“双随机、一公开”监管工作要点"],
      },
    ],
  },
  {
    name: "carries: several instruments in one notice",
    text: "东川市财政局关于印发《东川市市级预算绩效管理办法》和《东川市市级部门项目支出绩效评价办法》的通知\n东财绩〔2021〕8号\n市级各部门：\n现将《东川市市级预算绩效管理办法》《东川市市级部门项目支出绩效评价办法》印发给你们，请遵照执行。\n东川市财政局\n2021年9月3日\n",
    documents: [
      {
        title: "东川市财政局关于印发《东川市市级预算绩效管理办法》和《东川市市级部门项目支出绩效评价办法》的通知",
        number: "东财绩〔2021〕8号",
        issuers: ["东川市财政局"],
        date: "2021-09-03",
        genre: "通知",
        carries: ["东川市市级预算绩效管理办法", "东川市市级部门项目支出绩效评价办法"],
      },
    ],
  },
  {
    name: "carries: named without title brackets in the sentence",
    text: "东川市人民政府关于印发东川市旅游业发展规划的通知\n东政发〔2011〕40号\n各县（区）人民政府：\n东川市旅游业发展规划已经市政府常务会议审议通过，现印发给你们，请认真组织实施。\n东川市人民政府\n二〇一一年七月八日\n东川市旅游业发展规划\n为加快旅游业发展，制定本规划。\n一、现状\n",
    documents: [
      {
        title: "东川市人民政府关于印发东川市旅游业发展规划的通知",
        number: "东政发〔2011〕40号",
        issuers: ["东川市人民政府"],
        date: "2011-07-08",
        genre: "通知",
        carries: ["东川市旅游业发展规划"],
      },
    ],
  },
  {
    name: "carries: forwarded by short words 转发给你们, the higher notice stands below with its own head",
    text: "云溪县财政局转发江南省财政厅关于进一步加强政府采购管理的通知\n云财采〔2018〕22号\n各乡镇财政所，县直各单位：\n现将《江南省财政厅关于进一步加强政府采购管理的通知》（江财采〔2018〕51号）转发给你们，请遵照执行。\n云溪县财政局\n2018年7月30日\n江南省财政厅关于进一步加强政府采购管理的通知\n江财采〔2018〕51号\n各市、县财政局：\n为加强政府采购管理，现将有关事项通知如下：\n一、落实主体责任。\n江南省财政厅\n2018年7月12日\n",
    documents: [
      {
        title: "云溪县财政局转发江南省财政厅关于进一步加强政府采购管理的通知",
        number: "云财采〔2018〕22号",
        issuers: ["云溪县财政局"],
        date: "2018-07-30",
        genre: "通知",
        carries: ["江南省财政厅关于进一步加强政府采购管理的通知"],
      },
    ],
  },
  {
    name: "carries: 我局制定了《X》，现予以印发 under a notice without 印发 in its title",
    text: "关于规范涉企检查的通知\n东市监〔2023〕19号\n各县（区）市场监督管理局：\n为规范涉企检查行为，我局研究制定了《东川市市场监管领域涉企检查工作指引》，现予以印发，请结合实际认真执行。\n东川市市场监督管理局\n2023年4月11日\n",
    documents: [
      {
        title: "关于规范涉企检查的通知",
        number: "东市监〔2023〕19号",
        issuers: ["东川市市场监督管理局"],
        date: "2023-04-11",
        genre: "通知",
        carries: ["东川市市场监管领域涉企检查工作指引"],
      },
    ],
  },
  {
    name: "carries none: an approval of a plan",
    text: "江南省人民政府关于东川市国土空间总体规划的批复\n江政函〔2023〕66号\n东川市人民政府：\n你市关于报批《东川市国土空间总体规划（2021—2035年）》的请示收悉。现批复如下：\n一、原则同意《东川市国土空间总体规划（2021—2035年）》。\n二、认真组织实施。\n江南省人民政府\n2023年9月27日\n",
    documents: [
      {
        title: "江南省人民政府关于东川市国土空间总体规划的批复",
        number: "江政函〔2023〕66号",
        issuers: ["江南省人民政府"],
        date: "2023-09-27",
        genre: "批复",
      },
    ],
  },
  {
    name: "carries: standard issued by an announcement",
    text: "江南省住房和城乡建设厅关于发布江南省工程建设标准《海绵城市设计标准》的公告\n第88号\n现批准《海绵城市设计标准》为江南省工程建设标准，编号为DB00/T100-2021，自2021年12月1日起实施。\n江南省住房和城乡建设厅\n2021年8月20日\n",
    documents: [
      {
        title: "江南省住房和城乡建设厅关于发布江南省工程建设标准《海绵城市设计标准》的公告",
        number: "88号",
        issuers: ["江南省住房和城乡建设厅"],
        date: "2021-08-20",
        genre: "公告",
        carries: ["海绵城市设计标准"],
      },
    ],
  },
  {
    name: "carries: the attachment named under 附件 is an opinion",
    text: "关于进一步做好退役军人就业工作的通知\n东退役〔2020〕15号\n各县（区）退役军人事务局：\n现将省厅《关于促进新时代退役军人就业创业工作的实施意见》转发给你们，请抓好落实。\n附件：关于促进新时代退役军人就业创业工作的实施意见\n东川市退役军人事务局\n2020年3月16日\n",
    documents: [
      {
        title: "关于进一步做好退役军人就业工作的通知",
        number: "东退役〔2020〕15号",
        issuers: ["东川市退役军人事务局"],
        date: "2020-03-16",
        genre: "通知",
        carries: ["关于促进新时代退役军人就业创业工作的实施意见"],
      },
    ],
  },
  {
    name: "issuers: only the letterhead names it",
    text: "东川市教育局文件\n东教发〔2012〕8号\n关于加强学校食堂管理的通知\n各县（区）教育局，市直学校：\n为加强学校食堂管理，现就有关事项通知如下：\n一、落实责任制。\n二〇一二年三月二日\n",
    documents: [
      {
        title: "关于加强学校食堂管理的通知",
        number: "东教发〔2012〕8号",
        issuers: ["东川市教育局"],
        date: "2012-03-02",
        genre: "通知",
      },
    ],
  },
  {
    name: "issuers: a box names a short body, the signature the full one",
    text: "发布机构：市教育局\n发文日期：2012-03-05\n关于加强学校食堂管理的通知\n东教发〔2012〕8号\n各县（区）教育局，市直学校：\n为加强学校食堂管理，现就有关事项通知如下：\n一、落实责任制。\n东川市教育局\n2012年3月2日\n",
    documents: [
      {
        title: "关于加强学校食堂管理的通知",
        number: "东教发〔2012〕8号",
        issuers: ["东川市教育局"],
        date: "2012-03-02",
        genre: "通知",
      },
    ],
  },
  {
    name: "issuers: five bodies sign in two columns with wide gaps, day below",
    text: "关于开展打击非法集资专项行动的通知\n东金发〔2016〕27号\n各县（区）金融办、公安局、市场监管局：\n为打击非法集资，决定开展专项行动。现将有关事项通知如下：\n一、行动时间。3月至6月。\n东川市金融工作办公室      东川市公安局\n东川市市场监督管理局      中国人民银行东川市中心支行\n中国银监会东川监管分局\n2016年2月29日\n",
    documents: [
      {
        title: "关于开展打击非法集资专项行动的通知",
        number: "东金发〔2016〕27号",
        issuers: [
          "东川市金融工作办公室",
          "东川市公安局",
          "东川市市场监督管理局",
          "中国人民银行东川市中心支行",
          "中国银监会东川监管分局",
        ],
        date: "2016-02-29",
        genre: "通知",
      },
    ],
  },
  {
    name: "issuers: the signature stands one letter apart",
    text: "关于做好秸秆禁烧工作的通知\n各村：\n为做好秸秆禁烧工作，现将有关事项通知如下：\n一、加强巡查。\n二、严格处罚。\n石 桥 镇 人 民 政 府\n二 〇 一 七 年 五 月 十 日\n",
    documents: [
      {
        title: "关于做好秸秆禁烧工作的通知",
        number: null,
        issuers: ["石桥镇人民政府"],
        date: "2017-05-10",
        genre: "通知",
      },
    ],
  },
  {
    name: "issuers: committee for patriotic health, 委员会 under a government",
    text: "东川市爱国卫生运动委员会关于开展第35个爱国卫生月活动的通知\n东爱卫〔2023〕3号\n各县（区）爱卫会，市爱卫会各成员单位：\n今年4月是第35个爱国卫生月。现就开展活动通知如下：\n一、活动主题。\n东川市爱国卫生运动委员会\n2023年3月28日\n",
    documents: [
      {
        title: "东川市爱国卫生运动委员会关于开展第35个爱国卫生月活动的通知",
        number: "东爱卫〔2023〕3号",
        issuers: ["东川市爱国卫生运动委员会"],
        date: "2023-03-28",
        genre: "通知",
      },
    ],
  },
  {
    name: "issuers: county’s bureau with 委员会 of an armed force and commission of discipline",
    text: "中共云溪县纪律检查委员会 云溪县监察委员会关于严明节日纪律的通知\n云纪发〔2020〕31号\n各乡镇纪委，县直各纪检监察组：\n中秋、国庆将至，为严明节日纪律，现通知如下：\n一、严禁公款送礼。\n中共云溪县纪律检查委员会\n云溪县监察委员会\n2020年9月24日\n",
    documents: [
      {
        title: "中共云溪县纪律检查委员会云溪县监察委员会关于严明节日纪律的通知",
        number: "云纪发〔2020〕31号",
        issuers: ["中共云溪县纪律检查委员会", "云溪县监察委员会"],
        date: "2020-09-24",
        genre: "通知",
      },
    ],
  },
  {
    name: "genre: letter of approval with qualifier",
    text: "国家发展改革委关于东川港总体规划修编的复函\n发改办基础〔2015〕1820号\n江南省发展改革委：\n你委《关于东川港总体规划修编的请示》收悉。经研究，现复函如下：\n一、同意修编。\n国家发展改革委\n2015年7月10日\n",
    documents: [
      {
        title: "国家发展改革委关于东川港总体规划修编的复函",
        number: "发改办基础〔2015〕1820号",
        issuers: ["国家发展改革委"],
        date: "2015-07-10",
        genre: "函",
      },
    ],
  },
  {
    name: "genre: bulletin of prices without head line, 公示",
    text: "关于2021年度享受政府特殊津贴人选的公示\n根据有关规定，现将拟推荐人选予以公示。公示期为5个工作日。\n一、张某某，东川市第一医院主任医师。\n东川市人力资源和社会保障局\n2021年10月13日\n",
    documents: [
      {
        title: "关于2021年度享受政府特殊津贴人选的公示",
        number: null,
        issuers: ["东川市人力资源和社会保障局"],
        date: "2021-10-13",
        genre: "公示",
      },
    ],
  },
  {
    name: "genre: the kind with a volume behind it",
    text: "东川市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要\n（2021年2月3日东川市第八届人民代表大会第六次会议批准）\n前言\n东川市“十四五”规划纲要主要阐明政府工作重点。\n第一章 发展基础\n",
    documents: [
      {
        title: "东川市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要",
        number: null,
        issuers: [],
        date: "2021-02-03",
        genre: "纲要",
      },
    ],
  },
  {
    name: "two documents: the notice and, apart, an interpretation of it by the same office",
    text: "东川市人民政府办公室关于支持农民工返乡创业的实施意见\n东政办发〔2019〕11号\n各县（区）人民政府：\n为支持农民工返乡创业，现提出如下意见：\n一、落实扶持政策。\n东川市人民政府办公室\n2019年4月2日\n（此件公开发布）\n相关解读\n《关于支持农民工返乡创业的实施意见》解读\n",
    documents: [
      {
        title: "东川市人民政府办公室关于支持农民工返乡创业的实施意见",
        number: "东政办发〔2019〕11号",
        issuers: ["东川市人民政府办公室"],
        date: "2019-04-02",
        genre: "意见",
      },
    ],
  },
  {
    name: "genre: plan with its years on the line below",
    text: "石桥镇林业发展规划\n（2021—2025年）\n为加快林业发展，制定本规划。\n一、现状\n森林覆盖率62%。\n",
    documents: [{ title: "石桥镇林业发展规划（2021—2025年）", number: null, issuers: [], date: null, genre: "规划" }],
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
    name: "page: box without colons, values on lines of their own",
    text: "索引号\n00001/2014-00077\n分类\n气象\n发布机构\n东川市人民政府办公室\n发文日期\n2014-06-09\n名称\n东川市人民政府关于加强气象灾害防御工作的通知\n文号\n东政发〔2014〕19号\n主题词\n气象\n东川市人民政府关于加强气象灾害防御工作的通知\n各县（区）人民政府，市政府各部门：\n为加强全市气象灾害防御工作，现就有关事项通知如下：\n一、完善机制。各地要健全部门联动机制。\n二、加强预警。市气象局要及时发布预警信息。\n2014年6月9日\n",
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
    name: "page: box with colons, several on a line, title in it, no signature in the excerpt",
    text: "索 引 号：00001/2014-00077　主题分类：气象　\n发文机关：东川市人民政府　成文日期：2014年06月09日\n标　　题：东川市人民政府关于加强气象灾害防御工作的通知\n发文字号：东政发〔2014〕19号　发布日期：2014年06月12日\n东川市人民政府关于加强气象灾害防御工作的通知\n各县（区）人民政府，市政府各部门：\n为加强全市气象灾害防御工作，现就有关事项通知如下：\n一、完善机制。各地要健全部门联动机制。\n二、加强预警。市气象局要及时发布预警信息。\n",
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
    name: "data set: fields title, content with labels of the record",
    text: "标题：东川市人民政府关于加强气象灾害防御工作的通知\n发文字号：东政发〔2014〕19号\n发布机关：东川市人民政府\n发布日期：2014-06-12\n正文：\n各县（区）人民政府，市政府各部门：\n为加强全市气象灾害防御工作，现就有关事项通知如下：\n一、完善机制。各地要健全部门联动机制。\n二、加强预警。市气象局要及时发布预警信息。\n东川市人民政府\n2014年6月9日\n",
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
    name: "data set: title, blank, the whole text on one line, no signature",
    text: "东川市人民政府关于加强气象灾害防御工作的通知\n\n各县（区）人民政府，市政府各部门：为加强全市气象灾害防御工作，现就有关事项通知如下：一、完善机制。各地要健全部门联动机制。二、加强预警。市气象局要及时发布预警信息。三、强化保障。各级财政要保障经费，加强队伍建设，开展科普宣传，提高公众防灾减灾意识和自救互救能力，确保人民群众生命财产安全。",
    documents: [
      {
        title: "东川市人民政府关于加强气象灾害防御工作的通知",
        number: null,
        issuers: ["东川市人民政府"],
        date: null,
        genre: "通知",
      },
    ],
  },
  {
    name: "title over four lines, issuers among them",
    text: "东川市发展和改革委员会\n东川市财政局\n关于下达2015年度\n服务业发展引导资金\n投资计划的通知\n东发改服务〔2015〕98号\n各县（区）发展改革局、财政局：\n现将2015年度服务业发展引导资金投资计划下达给你们，请认真组织实施。\n东川市发展和改革委员会 东川市财政局\n2015年7月2日\n",
    documents: [
      {
        title: "东川市发展和改革委员会东川市财政局关于下达2015年度服务业发展引导资金投资计划的通知",
        number: "东发改服务〔2015〕98号",
        issuers: ["东川市发展和改革委员会", "东川市财政局"],
        date: "2015-07-02",
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
    name: "repost with a summary: 摘要 and 关键词 before the text",
    text: "东川市人民政府关于加强气象灾害防御工作的通知\n【摘要】为加强全市气象灾害防御工作，市政府就有关事项作出部署。\n【颁布单位】东川市人民政府\n【文号】东政发〔2014〕19号\n【颁布日期】2014.06.09\n各县（区）人民政府，市政府各部门：\n为加强全市气象灾害防御工作，现就有关事项通知如下：\n一、完善机制。各地要健全部门联动机制。\n二、加强预警。市气象局要及时发布预警信息。\n",
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
    name: "name of the file, then a plan for emergencies on one line whose words the page broke",
    text: "东川市防汛应急预案.pdf\n东川市防汛应急预案 1 总则 1.1 编制依据 为提高东川市人民政府防御洪水和处置险情的能 力，最大程度地减少人员伤亡和财产损失，依据《中华人民共和国防洪法》《江 南省防汛条例》等法律法规，制定本预案。 1.2 适用范围 本预案适用于本市行政区域内洪涝灾害的预防和处置，指导全市的防汛准备、预警、 应急响应以及灾后恢复等工作。 1.3 工作原则 坚持安全第一、常备不懈、以防为主、全力抢险，实行各级人民政府行政首长负责制。\n",
    documents: [{ title: "东川市防汛应急预案", number: null, issuers: [], date: null, genre: "预案" }],
  },
  {
    name: "a collection of an autonomous prefecture: letter before the rule",
    text: "东川州民族自治条例\nA. 东川傣族自治州古村落保护条例\n第一章总 则第一条为了加强古村落保护，传承优秀传统文化，根据有关法律法规，结合自治州实际，制定本条例。第二条自治州行政区域内古村落的保护，适用本条例。\n第三条县级人民政府负责本行政区域内的古村落保护工作。\n",
    documents: [{ title: "东川傣族自治州古村落保护条例", number: null, issuers: [], date: null, genre: "条例" }],
  },
  {
    name: "a decision without title: line of adoption, the word 全文 of the page, then the text",
    text: "（2007年3月10日云岭彝族自治县第六届人民代表大会第一次会议通过 2007年5月24日江南省第十届人民代表大会常务委员会第二十七次会议批准）\n全文\n云岭彝族自治县第六届人民代表大会第一次会议决定对《云岭彝族自治县自治条例》作如下修改：\n一、第五条修改为：“自治县的自治机关维护各民族的团结。”\n二、删去第九条。\n",
    documents: [
      { title: null, number: null, issuers: ["云岭彝族自治县第六届人民代表大会"], date: "2007-03-10", genre: null },
    ],
  },
];
