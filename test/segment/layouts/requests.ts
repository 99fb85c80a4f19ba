/** Requests and reports to a body above. */
import type { Layout } from "./layout.ts";
import { FERRIES, RAINS } from "./words.ts";

export const REQUESTS: readonly Layout[] = [
  {
    name: "signer of the issue glued to the number, request upwards",
    text: `金寨县人民政府文件\n\n金政〔2014〕52号　　　　　　　　签发人：汪某某\n\n金寨县人民政府关于要求核定水库移民人数的请示\n\n六安市人民政府：\n${FERRIES}当否，请批示。\n\n金寨县人民政府\n2014年7月4日\n`,
    documents: [
      {
        title: "金寨县人民政府关于要求核定水库移民人数的请示",
        number: "金政〔2014〕52号",
        issuers: ["金寨县人民政府"],
        date: "2014-07-04",
        genre: "请示",
      },
    ],
  },
  {
    name: "签发人 on a line of its own between number and title",
    text: `遂昌县水利局文件\n遂水〔2017〕61号\n签发人：傅某\n遂昌县水利局\n关于要求安排山塘整治资金的请示\n县人民政府：\n${FERRIES}妥否，请批复。\n遂昌县水利局\n2017年11月8日\n`,
    documents: [
      {
        title: "遂昌县水利局关于要求安排山塘整治资金的请示",
        number: "遂水〔2017〕61号",
        issuers: ["遂昌县水利局"],
        date: "2017-11-08",
        genre: "请示",
      },
    ],
  },
  {
    name: "签发人 with a blank inside and no number",
    text: `签发人: 李 某\n景宁畲族自治县人民政府关于要求设立茶叶市场的请示\n丽水市人民政府:\n${FERRIES}景宁畲族自治县人民政府\n2011年4月12日\n`,
    documents: [
      {
        title: "景宁畲族自治县人民政府关于要求设立茶叶市场的请示",
        number: null,
        issuers: ["景宁畲族自治县人民政府"],
        date: "2011-04-12",
        genre: "请示",
      },
    ],
  },
  {
    name: "letterhead with the short name, signature with the full one",
    text: `临夏州发改委文件\n临州发改〔2016〕410号　　　签发人：马某某\n\n临夏回族自治州发展和改革委员会\n关于上报积石山县供水工程可行性研究报告的请示\n\n省发展改革委：\n${FERRIES}\n临夏回族自治州发展和改革委员会\n2016年7月8日\n\n（联系人：王某）\n`,
    documents: [
      {
        title: "临夏回族自治州发展和改革委员会关于上报积石山县供水工程可行性研究报告的请示",
        number: "临州发改〔2016〕410号",
        issuers: ["临夏回族自治州发展和改革委员会"],
        date: "2016-07-08",
        genre: "请示",
      },
    ],
  },
  {
    name: "copy number, secrecy, urgency, signer beside the number",
    text: `000017\n机密★5年\n特　急\n抚顺市民政局文件\n抚民发〔2013〕4号　　　签发人：周某某\n抚顺市民政局关于申请救灾资金的请示\n市人民政府：\n${RAINS}妥否，请批示。\n抚顺市民政局\n2013年8月19日\n（联系人：吴某，电话：000000）\n`,
    documents: [
      {
        title: "抚顺市民政局关于申请救灾资金的请示",
        number: "抚民发〔2013〕4号",
        issuers: ["抚顺市民政局"],
        date: "2013-08-19",
        genre: "请示",
      },
    ],
  },
  {
    name: "request",
    text: "乌审旗人民政府关于审批乌审旗国土空间总体规划的请示\n乌政呈〔2022〕41号　　　　　　签发人：宝音\n鄂尔多斯市人民政府：\n我旗组织编制了《乌审旗国土空间总体规划（2021—2035年）》，已经旗人大常委会审议同意。现随文呈报，请予审批。\n妥否，请批示。\n乌审旗人民政府\n2022年9月30日\n（联系人：吉日木图　电话：0477-7210000）\n",
    documents: [
      {
        title: "乌审旗人民政府关于审批乌审旗国土空间总体规划的请示",
        number: "乌政呈〔2022〕41号",
        issuers: ["乌审旗人民政府"],
        date: "2022-09-30",
        genre: "请示",
      },
    ],
  },
  {
    name: "report to an upper level",
    text: "中山市人民政府关于2018年度法治政府建设情况的报告\n中府报〔2019〕12号\n省人民政府：\n2018年，我市认真贯彻落实《法治政府建设实施纲要（2015－2020年）》，现将有关情况报告如下：\n一、主要做法\n依法全面履行政府职能。\n专此报告。\n中山市人民政府\n2019年3月28日\n（此件主动公开）\n",
    documents: [
      {
        title: "中山市人民政府关于2018年度法治政府建设情况的报告",
        number: "中府报〔2019〕12号",
        issuers: ["中山市人民政府"],
        date: "2019-03-28",
        genre: "报告",
      },
    ],
  },
  {
    name: "government work report",
    text: "政府工作报告\n——2017年1月5日在永胜县第十六届人民代表大会第一次会议上\n永胜县人民政府县长　杨某\n各位代表：\n现在，我代表县人民政府，向大会报告工作，请予审议。\n一、过去五年工作回顾\n五年来，全县生产总值年均增长10%。\n",
    documents: [
      { title: "政府工作报告", number: null, issuers: ["永胜县人民政府"], date: "2017-01-05", genre: "报告" },
    ],
  },
  {
    name: "reply to a request, signed at the left",
    text: "青溪市人民政府关于同意设立北山林场的批复\n青政字〔2020〕61号\n市自然资源和规划局：\n《关于设立青溪市北山林场的请示》（青自然资规〔2020〕108号）收悉。现批复如下：\n一、同意设立青溪市北山林场，面积2100公顷。\n二、你局要会同云溪县政府依照《中华人民共和国森林法》落实管护责任。\n此复。\n青溪市人民政府\n2020年7月2日\n（此件公开发布）\n",
    documents: [
      {
        title: "青溪市人民政府关于同意设立北山林场的批复",
        number: "青政字〔2020〕61号",
        issuers: ["青溪市人民政府"],
        date: "2020-07-02",
        genre: "批复",
      },
    ],
  },
  {
    name: "work report of a government: who gave it, when and where",
    text: "政府工作报告\n——2021年1月20日在东川市第八届人民代表大会第六次会议上\n东川市市长 林某某\n各位代表：\n现在，我代表市人民政府，向大会报告工作，请予审议，并请各位政协委员提出意见。\n一、2020年和“十三五”时期工作回顾\n过去五年，我们全力以赴抓发展。\n",
    documents: [{ title: "政府工作报告", number: null, issuers: [], date: "2021-01-20", genre: "报告" }],
  },
  {
    name: "a request to the higher body, day under the signature with a seal",
    text: "石桥镇人民政府文件\n石政〔2019〕33号              签发人：赵某某\n石桥镇人民政府关于要求拨付水毁道路修复资金的请示\n县人民政府：\n今年6月连续强降雨造成我镇多条村道冲毁。为尽快恢复通行，恳请县政府拨付修复资金80万元。\n妥否，请批示。\n石桥镇人民政府（盖章）\n2019年7月15日\n（联系人：钱某；电话：00000000）\n",
    documents: [
      {
        title: "石桥镇人民政府关于要求拨付水毁道路修复资金的请示",
        number: "石政〔2019〕33号",
        issuers: ["石桥镇人民政府"],
        date: "2019-07-15",
        genre: "请示",
      },
    ],
  },
];
