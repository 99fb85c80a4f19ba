/** Letters, replies and answers to proposals. */
import type { Layout } from "./layout.ts";
import { AGREED, CONSENT } from "./words.ts";

export const REPLIES: readonly Layout[] = [
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
    name: "autonomous prefecture answers a county, number at the right",
    text: `甘孜藏族自治州人民政府\n关于同意设立稻城县赤土乡中心渡口的批复\n甘府函〔2009〕115号\n稻城县人民政府：\n你县《关于设立赤土乡中心渡口的请示》（稻府〔2009〕40号）收悉。经研究，同意设立。\n此复。\n甘孜藏族自治州人民政府\n二ＯＯ九年九月十日\n`,
    documents: [
      {
        title: "甘孜藏族自治州人民政府关于同意设立稻城县赤土乡中心渡口的批复",
        number: "甘府函〔2009〕115号",
        issuers: ["甘孜藏族自治州人民政府"],
        date: "2009-09-10",
        genre: "批复",
      },
    ],
  },
  {
    name: "letter whose body follows without addressees",
    text: `青海省发展和改革委员会\n青发改函〔2015〕210号\n关于格尔木市引水工程有关问题的复函\n格尔木市发展和改革委员会：\n${CONSENT}青海省发展和改革委员会\n2015年6月8日\n`,
    documents: [
      {
        title: "关于格尔木市引水工程有关问题的复函",
        number: "青发改函〔2015〕210号",
        issuers: ["青海省发展和改革委员会"],
        date: "2015-06-08",
        genre: "函",
      },
    ],
  },
  {
    name: "class of an answer and its openness between number and title",
    text: `深圳市宝安区人民政府\n\n宝府函〔2024〕6号\n\nA类\n同意公开\n\n深圳市宝安区人民政府关于区人大第20240033号建议的答复函\n\n王某代表：\n您提出的建议收悉。现答复如下：\n一、工作开展情况\n完成海堤巡查，落实管护经费。\n深圳市宝安区人民政府\n2024年5月20日\n`,
    documents: [
      {
        title: "深圳市宝安区人民政府关于区人大第20240033号建议的答复函",
        number: "宝府函〔2024〕6号",
        issuers: ["深圳市宝安区人民政府"],
        date: "2024-05-20",
        genre: "函",
      },
    ],
  },
  {
    name: "ministry letter, number at the right above the title",
    text: `中华人民共和国水利部\n\n　　　　　　　　　　　　　　水规计函〔2018〕45号\n\n水利部关于协助提供灌区资料的函\n\n农业农村部：\n${AGREED}\n　　　　　　　　　　水　利　部\n　　　　　　　　　　2018年9月3日\n`,
    documents: [
      {
        title: "水利部关于协助提供灌区资料的函",
        number: "水规计函〔2018〕45号",
        issuers: ["中华人民共和国水利部"],
        date: "2018-09-03",
        genre: "函",
      },
    ],
  },
  {
    name: "reply to a proposal, number and grade under the title",
    text: `关于对市政协十二届三次会议第0156号提案的答复\n某交函〔2018〕76号\nB类\n李委员：\n您提出的“关于完善公交场站建设的建议”收悉。现答复如下：\n${AGREED}长春市交通运输局\n2018年6月22日\n`,
    documents: [
      {
        title: "关于对市政协十二届三次会议第0156号提案的答复",
        number: "某交函〔2018〕76号",
        issuers: ["长春市交通运输局"],
        date: "2018-06-22",
        genre: "答复",
      },
    ],
  },
  {
    name: "letter of reply to a proposal, number in the corner",
    text: `A类\n包头市交通运输局\n包交函〔2020〕53号\n关于对市政协第135号提案的复函\n刘某某委员：\n您提出的增设公交站点的提案收悉，我局高度重视，现将办理情况答复如下，感谢您的关心支持。\n一、已新增站点十二处。\n包头市交通运输局\n2020年6月30日\n`,
    documents: [
      {
        title: "关于对市政协第135号提案的复函",
        number: "包交函〔2020〕53号",
        issuers: ["包头市交通运输局"],
        date: "2020-06-30",
        genre: "函",
      },
    ],
  },
  {
    name: "answer to a deputy, who is addressed in person",
    text: `鹤山市住房和城乡建设局\n鹤建函〔2022〕88号\n关于对市十六届人大一次会议第23号建议的答复\n黄某某代表：\n您提出的关于加快老旧小区改造的建议收悉。经研究，现答复如下：\n感谢您对我们工作的支持。\n鹤山市住房和城乡建设局\n2022年6月20日\n`,
    documents: [
      {
        title: "关于对市十六届人大一次会议第23号建议的答复",
        number: "鹤建函〔2022〕88号",
        issuers: ["鹤山市住房和城乡建设局"],
        date: "2022-06-20",
        genre: "答复",
      },
    ],
  },
  {
    name: "letter of an office with date under number",
    text: "青海省人民政府办公厅\n青政办函〔2020〕77号\n青海省人民政府办公厅\n关于同意建立青海省养老服务联席会议制度的复函\n省民政厅：\n你厅《关于建立养老服务联席会议制度的请示》（青民〔2020〕33号）收悉。经省政府同意，现函复如下：\n省政府同意建立由省民政厅牵头的养老服务联席会议制度。联席会议不刻制印章，不正式行文。\n附件：青海省养老服务联席会议制度\n青海省人民政府办公厅\n2020年5月18日\n",
    documents: [
      {
        title: "青海省人民政府办公厅关于同意建立青海省养老服务联席会议制度的复函",
        number: "青政办函〔2020〕77号",
        issuers: ["青海省人民政府办公厅"],
        date: "2020-05-18",
        genre: "函",
      },
    ],
  },
  {
    name: "mission letter",
    text: "关于商请支持举办第三届茶产业博览会的函\n农业农村部农产品质量安全中心：\n为提升茶产业影响力，我市拟于2019年5月举办第三届茶产业博览会，现商请贵中心支持，请予函复。\n普洱市人民政府办公室\n2019年3月4日\n",
    documents: [
      {
        title: "关于商请支持举办第三届茶产业博览会的函",
        number: null,
        issuers: ["普洱市人民政府办公室"],
        date: "2019-03-04",
        genre: "函",
      },
    ],
  },
  {
    name: "reply to a deputy",
    text: "对市七届人大一次会议第56号建议的答复\nB类\n张某某代表：\n您提出的《关于加快乡村道路建设的建议》收悉。现答复如下：\n一、基本情况\n全市现有农村公路6000公里。\n感谢您对交通工作的关心。\n临沧市交通运输局\n2022年6月20日\n",
    documents: [
      {
        title: "对市七届人大一次会议第56号建议的答复",
        number: null,
        issuers: ["临沧市交通运输局"],
        date: "2022-06-20",
        genre: "答复",
      },
    ],
  },
  {
    name: "reply with number above letter, 复函 short",
    text: "国家林业局办公室\n办函字〔2006〕55号\n国家林业局办公室关于湿地公园规划有关问题的复函\n湖南省林业厅：\n你厅《关于湿地公园规划有关问题的请示》（湘林保〔2006〕12号）收悉。经研究，现函复如下：\n同意你厅意见。\n特此函复。\n二〇〇六年四月十一日\n",
    documents: [
      {
        title: "国家林业局办公室关于湿地公园规划有关问题的复函",
        number: "办函字〔2006〕55号",
        issuers: ["国家林业局办公室"],
        date: "2006-04-11",
        genre: "函",
      },
    ],
  },
  {
    name: "signature in one line with seal",
    text: "关于调整城市供水价格的批复\n攀发改价格〔2014〕5号\n市水务集团：\n你公司《关于调整水价的请示》收悉。经研究，批复如下：\n一、居民用水每立方米2.1元。\n攀枝花市发展和改革委员会（盖章）　　2014年1月17日\n",
    documents: [
      {
        title: "关于调整城市供水价格的批复",
        number: "攀发改价格〔2014〕5号",
        issuers: ["攀枝花市发展和改革委员会"],
        date: "2014-01-17",
        genre: "批复",
      },
    ],
  },
  {
    name: "date line without issuer, addressee singular",
    text: "关于同意设立新城社区的批复\n乌街发〔2022〕4号\n新城居民委员会筹备组：\n你组请示收悉。经研究，同意设立新城社区居民委员会。\n此复\n\n2022年3月5日\n",
    documents: [
      {
        title: "关于同意设立新城社区的批复",
        number: "乌街发〔2022〕4号",
        issuers: [],
        date: "2022-03-05",
        genre: "批复",
      },
    ],
  },
  {
    name: "letter of reply of a ministry’s office",
    text: "国家林业和草原局办公室关于湿地名录有关事项的复函\n\n办湿字〔2021〕84号\n\n江南省林业局：\n　　你局《关于将白鹭湖列入国家重要湿地名录的请示》（江林湿〔2021〕33号）收悉。经研究，现函复如下：\n　　一、原则同意将白鹭湖湿地列入国家重要湿地名录。\n　　二、请你局按照《中华人民共和国湿地保护法》《国家重要湿地认定和名录发布规定》有关要求，做好保护管理工作。\n　　特此函复。\n\n　　　　　　　　　　　国家林业和草原局办公室\n　　　　　　　　　　　　　2021年9月14日\n",
    documents: [
      {
        title: "国家林业和草原局办公室关于湿地名录有关事项的复函",
        number: "办湿字〔2021〕84号",
        issuers: ["国家林业和草原局办公室"],
        date: "2021-09-14",
        genre: "函",
      },
    ],
  },
  {
    name: "answer to a proposal: the class of the answer behind the number",
    text: "对市十五届人大二次会议第0123号建议的答复\n青民函〔2023〕19号　　　　　　　　　　办理结果：A类\n赵某代表：\n您提出的《关于加快社区食堂建设的建议》收悉，现答复如下：\n一、我市高度重视社区食堂建设，先后出台了《青溪市养老服务设施专项规划（2021—2035年）》《关于推进老年助餐服务的实施意见》（青民发〔2022〕30号）等文件。\n二、下一步，我局将会同市财政局落实运营补贴。\n感谢您对民政工作的关心支持。\n青溪市民政局\n2023年6月9日\n联系人：孙某　电话：0555-0000000\n",
    documents: [
      {
        title: "对市十五届人大二次会议第0123号建议的答复",
        number: "青民函〔2023〕19号",
        issuers: ["青溪市民政局"],
        date: "2023-06-09",
        genre: "答复",
      },
    ],
  },
  {
    name: "environmental approval: number before the title, the enterprise is addressed",
    text: "东环审〔2020〕33号\n关于东川市清源污水处理厂扩建工程环境影响报告书的批复\n东川市清源水务有限公司：\n你公司《关于申请审批扩建工程环境影响报告书的请示》收悉。经研究，批复如下：\n一、该项目位于河口区，总投资5000万元。在落实各项措施的前提下，同意建设。\n二、项目竣工后按规定组织验收。\n东川市生态环境局\n2020年5月8日\n抄送：河口区生态环境分局。\n",
    documents: [
      {
        title: "关于东川市清源污水处理厂扩建工程环境影响报告书的批复",
        number: "东环审〔2020〕33号",
        issuers: ["东川市生态环境局"],
        date: "2020-05-08",
        genre: "批复",
      },
    ],
  },
  {
    name: "bare lines of a form: name of the system, then the letter",
    text: "东川市人民政府办公厅\n函\n东政办函〔2020〕18号\n东川市人民政府办公厅关于成立市粮食安全工作领导小组的函\n各县（区）人民政府，市有关部门：\n经市政府同意，决定成立市粮食安全工作领导小组。现将组成人员名单函告如下：\n组长：王某某 副市长\n东川市人民政府办公厅\n2020年3月9日\n",
    documents: [
      {
        title: "东川市人民政府办公厅关于成立市粮食安全工作领导小组的函",
        number: "东政办函〔2020〕18号",
        issuers: ["东川市人民政府办公厅"],
        date: "2020-03-09",
        genre: "函",
      },
    ],
  },
  {
    name: "answer to a delegate: class, number, signer, then whom it answers",
    text: "类别：B\n东水函〔2022〕19号\n签发人：孙某某\n对东川市第八届人民代表大会第二次会议第56号建议的答复\n周某某代表：\n您提出的《关于加快病险水库除险加固的建议》收悉，现答复如下：\n一、基本情况。全市共有病险水库12座。\n二、下步打算。\n东川市水利局\n2022年6月10日\n（联系人：郑某某，电话：0000000）\n抄送：市人大常委会代联工委，市政府办公室。\n",
    documents: [
      {
        title: "对东川市第八届人民代表大会第二次会议第56号建议的答复",
        number: "东水函〔2022〕19号",
        issuers: ["东川市水利局"],
        date: "2022-06-10",
        genre: "答复",
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
];
