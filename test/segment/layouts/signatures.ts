/** Names that sign over two lines or side by side, and texts that nobody signs. */
import type { Layout } from "./layout.ts";

export const SIGNATURES: readonly Layout[] = [
  {
    name: "two-line signature name broken",
    text: "关于开展全市冬春火灾防控工作的通知\n丽应急〔2019〕112号\n各县（区）应急管理局：\n为做好冬春火灾防控工作，现就有关事项通知如下：\n一、加强组织领导。\n二、强化检查督导。\n丽江市消防救援支队\n丽江市应急\n管理局\n2019年11月20日\n",
    documents: [
      {
        title: "关于开展全市冬春火灾防控工作的通知",
        number: "丽应急〔2019〕112号",
        issuers: ["丽江市消防救援支队", "丽江市应急管理局"],
        date: "2019-11-20",
        genre: "通知",
      },
    ],
  },
  {
    name: "signature broken at committee",
    text: "玉溪市新型冠状病毒感染肺炎疫情防控工作领导小组指挥部关于有序恢复公共场所经营的通告\n（第12号）\n根据当前疫情防控形势，按照省指挥部统一安排，现就有关事项通告如下：\n一、有序恢复公共场所经营。\n二、加强个人防护。\n本通告自发布之日起施行。\n玉溪市新型冠状病毒感染肺炎\n疫情防控工作领导小组指挥部\n2020年3月18日\n",
    documents: [
      {
        title: "玉溪市新型冠状病毒感染肺炎疫情防控工作领导小组指挥部关于有序恢复公共场所经营的通告",
        number: "12号",
        issuers: ["玉溪市新型冠状病毒感染肺炎疫情防控工作领导小组指挥部"],
        date: "2020-03-18",
        genre: "通告",
      },
    ],
  },
  {
    name: "joint signature in columns w/ date under each",
    text: "关于做好2017年春节期间安全生产工作的通知\n昭安监联〔2017〕3号\n各县区安监局、公安局、交通运输局：\n为做好春节期间安全生产工作，现通知如下：\n一、加强道路交通安全管理。\n二、加强烟花爆竹安全监管。\n\n昭通市安全生产监督管理局          昭通市公安局\n   2017年1月12日                2017年1月12日\n\n昭通市交通运输局\n2017年1月12日\n",
    documents: [
      {
        title: "关于做好2017年春节期间安全生产工作的通知",
        number: "昭安监联〔2017〕3号",
        issuers: ["昭通市安全生产监督管理局", "昭通市公安局", "昭通市交通运输局"],
        date: "2017-01-12",
        genre: "通知",
      },
    ],
  },
  {
    name: "no signature, only title names issuer; number beneath",
    text: "通辽市科尔沁区人民政府关于公布区级行政权力清单的决定\n通科政发〔2015〕41号\n各镇人民政府、街道办事处，区直各部门：\n为深入推进简政放权，区政府决定公布区级行政权力清单，现就有关事项决定如下：\n一、公布范围。\n二、工作要求。\n",
    documents: [
      {
        title: "通辽市科尔沁区人民政府关于公布区级行政权力清单的决定",
        number: "通科政发〔2015〕41号",
        issuers: ["通辽市科尔沁区人民政府"],
        date: null,
        genre: "决定",
        carries: ["区级行政权力清单"],
      },
    ],
  },
  {
    name: "joint doc with columns: four names in two columns no dates each",
    text: "吉林市教育局等四部门关于印发《吉林市中小学食堂管理办法》的通知\n吉市教联〔2022〕9号\n各县（市）区教育局、卫健局、市场监管局、公安局：\n现将《吉林市中小学食堂管理办法》印发给你们，请遵照执行。\n附件：吉林市中小学食堂管理办法\n\n吉林市教育局        吉林市卫生健康委员会\n吉林市公安局        吉林市市场监督管理局\n                    2022年8月30日\n附件\n吉林市中小学食堂管理办法\n第一条 为规范食堂管理，制定本办法。\n第二条 本办法适用于全市中小学。\n",
    documents: [
      {
        title: "吉林市教育局等四部门关于印发《吉林市中小学食堂管理办法》的通知",
        number: "吉市教联〔2022〕9号",
        issuers: ["吉林市教育局", "吉林市卫生健康委员会", "吉林市公安局", "吉林市市场监督管理局"],
        date: "2022-08-30",
        genre: "通知",
        carries: ["吉林市中小学食堂管理办法"],
      },
    ],
  },
  {
    name: "box in one row with values glued, 成文日期 w/o signature day",
    text: "信息名称：关于做好2020年春耕备耕工作的通知\n索 引 号：00482/2020-00031　　生成日期：2020-03-04\n发布机构：睢宁县农业农村局　　公开日期：2020-03-06\n文　　号：睢农发〔2020〕11号　　公开方式：主动公开\n关于做好2020年春耕备耕工作的通知\n各镇（街道）农业农村局：\n当前正值春耕备耕关键时期，现就有关工作通知如下：\n一、抓好农资供应。\n二、加强技术指导。\n睢宁县农业农村局\n",
    documents: [
      {
        title: "关于做好2020年春耕备耕工作的通知",
        number: "睢农发〔2020〕11号",
        issuers: ["睢宁县农业农村局"],
        date: "2020-03-04",
        genre: "通知",
      },
    ],
  },
  {
    name: "old copy: day and number in line under title, no signature",
    text: "辽宁省物价局关于规范教育收费管理的通知\n2005年8月26日   辽价发[2005]61号\n各市物价局：\n为规范教育收费，现就有关问题通知如下：\n一、严格执行收费公示制度。\n二、加强监督检查。\n",
    documents: [
      {
        title: "辽宁省物价局关于规范教育收费管理的通知",
        number: "辽价发〔2005〕61号",
        issuers: ["辽宁省物价局"],
        date: "2005-08-26",
        genre: "通知",
      },
    ],
  },
  {
    name: "joint notice: four sign in two rows, broken names",
    text: "关于开展2021年度农村危房改造核验工作的通知\n毕建通〔2021〕55号\n各县（市、区）住房城乡建设局、财政局、民政局、乡村振兴局：\n为做好核验工作，现将有关事项通知如下：\n一、核验范围。\n二、核验方式。\n\n毕节市住房和城乡建设局　　　毕节市财政局\n\n毕节市民政局　　　　　　　　毕节市乡村振兴局\n\n2021年9月13日\n",
    documents: [
      {
        title: "关于开展2021年度农村危房改造核验工作的通知",
        number: "毕建通〔2021〕55号",
        issuers: ["毕节市住房和城乡建设局", "毕节市财政局", "毕节市民政局", "毕节市乡村振兴局"],
        date: "2021-09-13",
        genre: "通知",
      },
    ],
  },
  {
    name: "notice by leading group with name of quotes broken over lines in signature",
    text: "关于开展“散乱污”企业排查的通知\n各乡镇（街道）：\n为做好“散乱污”企业排查整治，现就有关事项通知如下：\n一、全面排查。\n二、分类处置。\n沂水县“散乱污”企业整治\n工作领导小组办公室\n2017年5月3日\n",
    documents: [
      {
        title: "关于开展“散乱污”企业排查的通知",
        number: null,
        issuers: ["沂水县“散乱污”企业整治工作领导小组办公室"],
        date: "2017-05-03",
        genre: "通知",
      },
    ],
  },
  {
    name: "signature broken inside the name, right below the list of attachments",
    text: `关于推荐学术技术带头人的通知\n\n各县（市、区）委组织部：\n现就推荐工作通知如下：\n一、推荐要真实准确。\n附：1、学术技术带头人推荐表；\n2、后备人才推荐表。\n \n中共临河市委人才工作\n领导小组办公室\n2009年12月16日\n\n主题词：人才  推荐  通知\n抄送：市委人才工作领导小组\n`,
    documents: [
      {
        title: "关于推荐学术技术带头人的通知",
        number: null,
        issuers: ["中共临河市委人才工作领导小组办公室"],
        date: "2009-12-16",
        genre: "通知",
      },
    ],
  },
  {
    name: "names without a day under the list of attachments, and the file of the attachment below them",
    text: `关于印发《灌区改造资金管理办法》的通知\n2022-11-09 00:00:00\n各省、自治区、直辖市财政厅（局）：\n为规范资金管理，我们制定了《灌区改造资金管理办法》，现予印发。\n附件：灌区改造资金管理办法\n财政部 水利部\n灌区改造资金管理办法.pdf\n`,
    documents: [
      {
        title: "关于印发《灌区改造资金管理办法》的通知",
        number: null,
        issuers: ["财政部", "水利部"],
        date: null,
        genre: "通知",
        carries: ["灌区改造资金管理办法"],
      },
    ],
  },
  {
    name: "joint names without a day over the title of the next document, which names others",
    text: `教育部等四部门关于印发《教师实践规定》的通知\n各省、自治区、直辖市教育厅（教委）：\n现将《教师实践规定》印发给你们，请认真执行。\n\n教育部  国务院国有资产监督管理委员会\n\n工业和信息化部  国家税务总局\n\n教育部 中央宣传部关于做好活动周工作的通知\n各省、自治区、直辖市教育厅（教委）、党委宣传部：\n为办好今年的活动周，现将有关事项通知如下：\n一、时间。五月第二周。\n2016年3月15日\n`,
    documents: [
      {
        title: "教育部等四部门关于印发《教师实践规定》的通知",
        number: null,
        issuers: ["教育部", "国务院国有资产监督管理委员会", "工业和信息化部", "国家税务总局"],
        date: null,
        genre: "通知",
        carries: ["教师实践规定"],
      },
      {
        title: "教育部中央宣传部关于做好活动周工作的通知",
        number: null,
        issuers: ["教育部", "中央宣传部"],
        date: "2016-03-15",
        genre: "通知",
      },
    ],
  },
];
