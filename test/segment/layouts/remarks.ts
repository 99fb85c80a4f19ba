/** Remarks in brackets, titles in title brackets. */
import type { Layout } from "./layout.ts";

export const REMARKS: readonly Layout[] = [
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
    name: "long title with a bracketed remark on its own line",
    text: `平凉市人民政府办公室\n关于印发平凉市突发地质灾害应急预案\n（2019年修订版）的通知\n平政办发〔2019〕54号\n各县（市、区）人民政府，平凉工业园区管委会，市政府有关部门：\n《平凉市突发地质灾害应急预案（2019年修订版）》已经市政府同意，现印发给你们，请认真组织实施。\n平凉市人民政府办公室\n2019年6月20日\n`,
    documents: [
      {
        title: "平凉市人民政府办公室关于印发平凉市突发地质灾害应急预案（2019年修订版）的通知",
        number: "平政办发〔2019〕54号",
        issuers: ["平凉市人民政府办公室"],
        date: "2019-06-20",
        genre: "通知",
        carries: ["平凉市突发地质灾害应急预案(2019年修订版)"],
      },
    ],
  },
  {
    name: "text with issuer split over lines and title with brackets",
    text: "湘西土家族苗族自治州\n人民政府办公室关于印发\n《湘西州“十三五”易地扶贫搬迁规划》的\n通　　知\n\n州政办发〔2016〕23号\n\n各县市人民政府，湘西经济开发区管委会，州直各有关单位：\n《湘西州“十三五”易地扶贫搬迁规划》已经州人民政府同意，现印发给你们，请认真组织实施。\n湘西土家族苗族自治州人民政府办公室\n2016年7月11日\n",
    documents: [
      {
        title: "湘西土家族苗族自治州人民政府办公室关于印发《湘西州“十三五”易地扶贫搬迁规划》的通知",
        number: "州政办发〔2016〕23号",
        issuers: ["湘西土家族苗族自治州人民政府办公室"],
        date: "2016-07-11",
        genre: "通知",
        carries: ["湘西州“十三五”易地扶贫搬迁规划"],
      },
    ],
  },
  {
    name: "title that ends in kind then bracket draft",
    text: "关于加快发展数字经济的若干措施（征求意见稿）\n为加快发展数字经济，结合我区实际，提出以下措施。\n一、支持平台企业落户。\n二、培育数字人才。\n重庆市永川区大数据应用发展管理局\n2021年11月2日\n",
    documents: [
      {
        title: "关于加快发展数字经济的若干措施（征求意见稿）",
        number: null,
        issuers: ["重庆市永川区大数据应用发展管理局"],
        date: "2021-11-02",
        genre: "措施",
      },
    ],
  },
  {
    name: "measures with units in brackets",
    text: "关于加快发展康养产业的若干措施\n\n为贯彻落实《江南省人民政府关于促进康养产业高质量发展的意见》（江政发〔2022〕9号），结合我市实际，制定以下措施。\n一、加大用地保障。市自然资源和规划局优先安排康养项目用地指标，各县（区）政府落实用地。（市自然资源和规划局牵头，各县（区）政府配合）\n二、强化金融支持。设立青溪市康养产业发展基金。（市财政局、市金融办、市国资委按职责分工负责）\n三、实施“康养人才千人培训计划”，市人社局每年安排专项补贴。（市人社局）\n本措施自印发之日起施行，有效期3年。\n",
    documents: [{ title: "关于加快发展康养产业的若干措施", number: null, issuers: [], date: null, genre: "措施" }],
  },
  {
    name: "repealed, in brackets behind the title",
    text: "东川市人民政府关于调整出租汽车运价的通知（已废止）\n东政发〔2010〕45号\n各县（区）人民政府：\n经研究，决定调整出租汽车运价。现通知如下：\n一、起步价调整为7元。\n东川市人民政府\n2010年8月2日\n",
    documents: [
      {
        title: "东川市人民政府关于调整出租汽车运价的通知（已废止）",
        number: "东政发〔2010〕45号",
        issuers: ["东川市人民政府"],
        date: "2010-08-02",
        genre: "通知",
      },
    ],
  },
  {
    name: "carries: a short name of nothing but its kind is what the title names in full",
    text: "临河市能源局关于转发《云岭省能源局关于印发<坚强电网建设方案>的通知》的通知\n临能发〔2021〕5号\n各县能源局：\n云岭省能源局近日印发了《坚强电网建设方案》的通知（云能发〔2020〕40号，以下简称《通知》）。现将《通知》转发给你们，请遵照执行。\n临河市能源局\n2021年3月1日\n",
    documents: [
      {
        title: "临河市能源局关于转发《云岭省能源局关于印发<坚强电网建设方案>的通知》的通知",
        number: "临能发〔2021〕5号",
        issuers: ["临河市能源局"],
        date: "2021-03-01",
        genre: "通知",
        carries: ["云岭省能源局关于印发<坚强电网建设方案>的通知"],
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
];
