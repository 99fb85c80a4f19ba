/** Pages that part, repeat or announce what belongs to one head: days over two lines, titles in the box alone, news over the text. */
import type { Layout } from "./layout.ts";
import { FERRIES, GRAIN, WORK } from "./words.ts";

export const PAGE_LINES: readonly Layout[] = [
  {
    name: "a day in Chinese figures over two lines",
    text: `云溪县人民政府关于表彰先进集体的决定\n云政发〔2012〕18号\n各乡镇人民政府，县政府各部门：\n${FERRIES}云溪县人民政府\n二〇一二年\n三月二十一日\n`,
    documents: [
      {
        title: "云溪县人民政府关于表彰先进集体的决定",
        number: "云政发〔2012〕18号",
        issuers: ["云溪县人民政府"],
        date: "2012-03-21",
        genre: "决定",
      },
    ],
  },
  {
    name: "a day whose month stands on the line of its year",
    text: `云溪县水务局关于做好渡口管护的通知\n云水发〔2018〕7号\n各乡镇水务站：\n${FERRIES}云溪县水务局\n2018年4月\n9日\n`,
    documents: [
      {
        title: "云溪县水务局关于做好渡口管护的通知",
        number: "云水发〔2018〕7号",
        issuers: ["云溪县水务局"],
        date: "2018-04-09",
        genre: "通知",
      },
    ],
  },
  {
    name: "a library: the title, the government with its province, the title once more; a place that begins with a word",
    text: `和顺县人民政府关于印发渡口安全管理规定（试行）的通知\n\n作者：资料网 时间：2024-07-05 22:45:45 浏览：8903 来源：资料网\n下载地址：点击此处下载\n\n和顺县人民政府关于印发渡口安全管理规定（试行）的通知\n\n东江省和顺县人民政府\n\n\n和顺县人民政府关于印发渡口安全管理规定（试行）的通知\n\n\n各乡镇人民政府，县直各单位：\n《渡口安全管理规定（试行）》已经县政府常务会议通过，现印发给你们，请遵照执行。\n\n二OO六年二月二十日\n\n渡口安全管理规定（试行）\n第一条 ${GRAIN}\n`,
    documents: [
      {
        title: "和顺县人民政府关于印发渡口安全管理规定（试行）的通知",
        number: null,
        issuers: ["和顺县人民政府"],
        date: "2006-02-20",
        genre: "通知",
        carries: ["渡口安全管理规定(试行)"],
      },
    ],
  },
  {
    name: "an office of a county that begins with a word signs; source and size of letters in brackets under the title",
    text: `和平县渡口整治工作领导小组办公室关于公布渡口名录的通知\n\n【来源： | 发布日期：2018-01-03 】 【选择字号：\n\n各镇人民政府，县直有关单位：\n${WORK}和平县渡口整治工作领导小组办公室\n2017年12月29日\n`,
    documents: [
      {
        title: "和平县渡口整治工作领导小组办公室关于公布渡口名录的通知",
        number: null,
        issuers: ["和平县渡口整治工作领导小组办公室"],
        date: "2017-12-29",
        genre: "通知",
      },
    ],
  },
  {
    name: "the title as a field of the page, and the number over the text",
    text: `标题：石桥县民政局关于做好渡工救助的通知\n发布日期：2021-05-03\n石民发〔2021〕18号\n各乡镇人民政府：\n${WORK}石桥县民政局\n2021年4月30日\n`,
    documents: [
      {
        title: "石桥县民政局关于做好渡工救助的通知",
        number: "石民发〔2021〕18号",
        issuers: ["石桥县民政局"],
        date: "2021-04-30",
        genre: "通知",
      },
    ],
  },
  {
    name: "a box one cell to a line, one of its labels the site's own",
    text: "索 引 号\n013456789/2020-00123\n分　　类\n公文公告 / 通知\n发布机构\n竹溪区人民政府办公室\n发文日期\n2020-07-15\n文　　号\n竹政办发〔2020〕31号\n时　　效\n有效\n标　　题\n竹溪区政府办公室印发关于推进渡口改造的实施意见的通知\n各街道办事处，区各有关部门：\n《关于推进渡口改造的实施意见》已经区政府同意，现印发给你们，请认真贯彻落实。\n竹溪区人民政府办公室\n2020年7月10日\n关于推进渡口改造的实施意见\n为推进渡口改造，制定本意见。\n",
    documents: [
      {
        title: "竹溪区政府办公室印发关于推进渡口改造的实施意见的通知",
        number: "竹政办发〔2020〕31号",
        issuers: ["竹溪区人民政府办公室"],
        date: "2020-07-10",
        genre: "通知",
        carries: ["关于推进渡口改造的实施意见"],
      },
    ],
  },
  {
    name: "news of a measure, and the measure in full under it",
    text: "竹江市出台促进民宿发展措施\n来源：竹江日报 时间：2021-08-03\n近日，竹江市人民政府办公室印发了《关于促进民宿发展的若干措施》，全文如下：\n关于促进民宿发展的若干措施\n为促进民宿发展，制定如下措施。\n一、简化审批。\n二、加大扶持。\n",
    documents: [
      {
        title: "关于促进民宿发展的若干措施",
        number: null,
        issuers: ["竹江市人民政府办公室"],
        date: null,
        genre: "措施",
      },
    ],
  },
  {
    name: "a line of adoption that the width of the page broke within the name of the committee",
    text: `竹江市养犬管理条例\n（2019年10月30日竹江市第十五届人民代表\n大会常务委员会第二十二次会议通过\n2019年11月29日东江省第十三届人民代表\n大会常务委员会第十五次会议批准）\n目　录\n第一章 总则\n第二章 登记\n第一章 总则\n第一条 ${GRAIN}\n`,
    documents: [
      {
        title: "竹江市养犬管理条例",
        number: null,
        issuers: ["竹江市第十五届人民代表大会常务委员会"],
        date: "2019-10-30",
        genre: "条例",
      },
    ],
  },
  {
    name: "a technical guide under its cover: issuer, month, 1 总则",
    text: "清江市渡口改造技术导则（试行）\n清江市住房和城乡建设局\n二〇二〇年九月\n1 总则\n1.0.1 为规范改造工作，制定本导则。\n1.0.2 本导则适用于本市。\n",
    documents: [
      {
        title: "清江市渡口改造技术导则（试行）",
        number: null,
        issuers: ["清江市住房和城乡建设局"],
        date: null,
        genre: "导则",
      },
    ],
  },
  {
    name: "title, addressees and text on one line, without a number",
    text: "关于印发《石桥镇防汛工作方案》的通知镇直各部门、各村党组织：《石桥镇防汛工作方案》已经镇党委、政府同意，现印发给你们，请遵照执行。\n一、建立分工负责的防汛组织体系。\n二、建立抢险应急响应机制。\n石桥镇人民政府\n2022年6月1日\n",
    documents: [
      {
        title: "关于印发《石桥镇防汛工作方案》的通知",
        number: null,
        issuers: ["石桥镇人民政府"],
        date: "2022-06-01",
        genre: "通知",
        carries: ["石桥镇防汛工作方案"],
      },
    ],
  },
  {
    name: "a library: who issued it under the title, and by what it has lost force",
    text: "关于返还渡口单位能源基金问题的通知\n财政部、司法部\n\n根据1997年9月8日财政部发布的关于公布废止的规章目录的通知失效\n\n1990年4月9日《国务院批转司法部关于解决渡口单位经济困难请示的通知》中规定，对有困难的单位适当返还一部分能源基金。为了贯彻这项规定，现将有关问题通知如下：\n一、返还数额按实际交纳数的70%计算。\n二、返还的年限为1990年至1992年。\n",
    documents: [
      {
        title: "关于返还渡口单位能源基金问题的通知",
        number: null,
        issuers: ["财政部", "司法部"],
        date: null,
        genre: "通知",
      },
    ],
  },
  {
    name: "the beginning of the text, run together, over the text itself",
    text: "东江省人民政府关于实施《渡口改革发展纲要》的意见\n2025-06-07 16:43\n166人看过\n渡口\n农村\n东江省人民政府关于实施《渡口改革发展纲要》的意见（东政〔2001〕85号）各市、县人民政府，省政府各部门：为认真贯彻落实\n东江省人民政府关于实施\n《渡口改革发展纲要》的意见\n（东政〔2001〕85号）\n各市、县人民政府，省政府各部门、各直属机构：\n为认真贯彻落实《渡口改革发展纲要》精神，现结合实际，提出以下实施意见。\n一、统一思想，提高认识，确立渡口的战略地位\n二○○一年十月十日\n",
    documents: [
      {
        title: "东江省人民政府关于实施《渡口改革发展纲要》的意见",
        number: "东政〔2001〕85号",
        issuers: ["东江省人民政府"],
        date: "2001-10-10",
        genre: "意见",
      },
    ],
  },
  {
    name: "an answer to who asked for information",
    text: "东江市自然资源局政府信息公开申请答复书\n东自然资公开〔2022〕第15号\n张某：\n本机关于2022年5月6日收到您提交的政府信息公开申请，经审查，现答复如下：\n您申请公开的信息不存在。\n如对本答复不服，可以申请行政复议。\n东江市自然资源局\n2022年5月20日\n",
    documents: [
      {
        title: "东江市自然资源局政府信息公开申请答复书",
        number: "东自然资公开〔2022〕15号",
        issuers: ["东江市自然资源局"],
        date: "2022-05-20",
        genre: "答复书",
      },
    ],
  },
];
