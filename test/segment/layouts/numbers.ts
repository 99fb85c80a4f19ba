/** How the number is written and where it stands. */
import type { Layout } from "./layout.ts";
import { FERRIES, FLOODS, RAINS, WORK } from "./words.ts";

export const NUMBERS: readonly Layout[] = [
  {
    name: "red head with 文件, number, then the title over two lines",
    text: `安徽省人民政府文件\n\n皖政〔2019〕7号\n\n安徽省人民政府关于做好\n防汛准备工作的通知\n\n各市、县人民政府，省政府各部门、各直属机构：\n${FLOODS}安徽省人民政府\n2019年4月2日\n（此件公开发布）\n`,
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
    name: "number under a title that was broken inside its last word",
    text: `眉山市人民政府办公室\n关于做好高标准农田建后管护工作的通\n知\n眉府办函〔2019〕44号\n\n各县（区）人民政府，市级各部门：\n${FERRIES}眉山市人民政府办公室\n2019年5月22日\n`,
    documents: [
      {
        title: "眉山市人民政府办公室关于做好高标准农田建后管护工作的通知",
        number: "眉府办函〔2019〕44号",
        issuers: ["眉山市人民政府办公室"],
        date: "2019-05-22",
        genre: "通知",
      },
    ],
  },
  {
    name: "number under a title whose genre stands on a line of its own",
    text: `自贡市人民政府\n关于加快盐卤化工产业发展的若干\n意见\n自府发〔2013〕6号\n各区县人民政府，市级各部门：\n${FERRIES}自贡市人民政府\n2013年4月2日\n`,
    documents: [
      {
        title: "自贡市人民政府关于加快盐卤化工产业发展的若干意见",
        number: "自府发〔2013〕6号",
        issuers: ["自贡市人民政府"],
        date: "2013-04-02",
        genre: "意见",
      },
    ],
  },
  {
    name: "telegram: 发电 letterhead, class, number 明电",
    text: `发电单位　云南省人民政府防汛抗旱指挥部\n等级　特急·明电　云汛电〔2020〕19号\n\n云南省人民政府防汛抗旱指挥部关于做好强降雨防范工作的紧急通知\n各州、市人民政府防汛抗旱指挥部：\n${FERRIES}云南省人民政府防汛抗旱指挥部\n2020年8月15日\n`,
    documents: [
      {
        title: "云南省人民政府防汛抗旱指挥部关于做好强降雨防范工作的紧急通知",
        number: "云汛电〔2020〕19号",
        issuers: ["云南省人民政府防汛抗旱指挥部"],
        date: "2020-08-15",
        genre: "通知",
      },
    ],
  },
  {
    name: "township notice to villages, number with 字第",
    text: `石湾镇人民政府文件\n石政字〔2014〕第016号\n关于做好秋季秸秆禁烧工作的通知\n各村委会、镇直各单位：\n${RAINS}石湾镇人民政府\n2014年9月15日\n`,
    documents: [
      {
        title: "关于做好秋季秸秆禁烧工作的通知",
        number: "石政字〔2014〕16号",
        issuers: ["石湾镇人民政府"],
        date: "2014-09-15",
        genre: "通知",
      },
    ],
  },
  {
    name: "number and date on one line under the title",
    text: `张掖市人民政府关于加强地名管理的通知\n（张政发〔2010〕65号　2010年6月18日）\n各县、区人民政府：\n${RAINS}`,
    documents: [
      {
        title: "张掖市人民政府关于加强地名管理的通知",
        number: "张政发〔2010〕65号",
        issuers: ["张掖市人民政府"],
        date: "2010-06-18",
        genre: "通知",
      },
    ],
  },
  {
    name: "a line of strokes between number and title",
    text: `上海市浦东新区人民政府办公室文件\n浦府办规〔2021〕4号\n━━━━━━━━━━━━━━\n浦东新区人民政府办公室关于加强冬季防火工作的通知\n各街道办事处、镇政府：\n${WORK}上海市浦东新区人民政府办公室\n2021年5月20日\n`,
    documents: [
      {
        title: "浦东新区人民政府办公室关于加强冬季防火工作的通知",
        number: "浦府办规〔2021〕4号",
        issuers: ["上海市浦东新区人民政府办公室"],
        date: "2021-05-20",
        genre: "通知",
      },
    ],
  },
  {
    name: "bureau notice: two-line title, number at right under letterhead",
    text: "白银市工业和信息化局文件\n\n市工信发〔2020〕166号\n\n\n\n白银市工业和信息化局\n关于下达2020年省级工业转型升级专项资金计划的通知\n\n\n各县（区）工信局，高新区经发局：\n根据省工信厅《关于下达专项资金的通知》（甘工信发〔2020〕201号），现下达你单位资金计划。\n附件：资金计划表\n白银市工业和信息化局\n2020年8月19日\n白银市工业和信息化局办公室　　　2020年8月19日印发\n",
    documents: [
      {
        title: "白银市工业和信息化局关于下达2020年省级工业转型升级专项资金计划的通知",
        number: "市工信发〔2020〕166号",
        issuers: ["白银市工业和信息化局"],
        date: "2020-08-19",
        genre: "通知",
      },
    ],
  },
  {
    name: "letterhead over two lines, the place above the rest, letters apart",
    text: "新疆维吾尔自治区\n人 民 政 府 文 件\n新政发〔2007〕9号\n关于表扬2006年度植树造林先进县（市）的通报\n伊犁哈萨克自治州，各州、市、县（市）人民政府：\n各地去年超额完成造林任务，现对成绩突出的县（市）予以表扬，望再接再厉。\n二○○七年三月十二日\n",
    documents: [
      {
        title: "关于表扬2006年度植树造林先进县（市）的通报",
        number: "新政发〔2007〕9号",
        issuers: ["新疆维吾尔自治区人民政府"],
        date: "2007-03-12",
        genre: "通报",
      },
    ],
  },
  {
    name: "administrative penalty: its own number under the name of the bureau",
    text: "东川市生态环境局\n行政处罚决定书\n东环罚〔2020〕42号\n东川市顺达化工有限公司：\n统一社会信用代码：913300000000000000\n我局于2020年8月3日对你单位进行了调查，发现你单位实施了以下环境违法行为：未采取措施防止排放恶臭气体。\n依据《中华人民共和国大气污染防治法》第一百一十七条规定，我局决定对你单位处罚款人民币五万元。\n东川市生态环境局\n2020年9月11日\n",
    documents: [
      {
        title: "东川市生态环境局行政处罚决定书",
        number: "东环罚〔2020〕42号",
        issuers: ["东川市生态环境局"],
        date: "2020-09-11",
        genre: "决定书",
      },
    ],
  },
  {
    name: "old notice of a ministry, day in the line of the number",
    text: "交通部关于加强汽车维修行业管理的通知\n交公路发〔1995〕826号 1995年9月4日\n各省、自治区、直辖市交通厅（局）：\n为加强汽车维修行业管理，现通知如下：\n一、严格开业审批。\n二、加强质量监督。\n",
    documents: [
      {
        title: "交通部关于加强汽车维修行业管理的通知",
        number: "交公路发〔1995〕826号",
        issuers: ["交通部"],
        date: "1995-09-04",
        genre: "通知",
      },
    ],
  },
  {
    name: "number printed as with 文 behind it",
    text: "江南省交通运输厅关于加强农村公路养护工作的通知\n（江交公〔2019〕12号文）\n各市、县人民政府：\n为加强全省农村公路养护管理，保障公路安全畅通，现就有关事项通知如下：\n一、明确养护责任。县级人民政府是农村公路养护的责任主体。\n二、落实养护资金。各级财政应当足额安排养护资金。\n江南省交通运输厅\n2019年5月6日\n",
    documents: [
      {
        title: "江南省交通运输厅关于加强农村公路养护工作的通知",
        number: "江交公〔2019〕12号",
        issuers: ["江南省交通运输厅"],
        date: "2019-05-06",
        genre: "通知",
      },
    ],
  },
  {
    name: "number printed as leading zero and 第",
    text: "江南省交通运输厅关于加强农村公路养护工作的通知\n江交公〔2019〕第012号\n各市、县人民政府：\n为加强全省农村公路养护管理，保障公路安全畅通，现就有关事项通知如下：\n一、明确养护责任。县级人民政府是农村公路养护的责任主体。\n二、落实养护资金。各级财政应当足额安排养护资金。\n江南省交通运输厅\n2019年5月6日\n",
    documents: [
      {
        title: "江南省交通运输厅关于加强农村公路养护工作的通知",
        number: "江交公〔2019〕12号",
        issuers: ["江南省交通运输厅"],
        date: "2019-05-06",
        genre: "通知",
      },
    ],
  },
  {
    name: "number and day behind the title in one line",
    text: "江南省交通运输厅关于加强农村公路养护工作的通知 江交公〔2019〕12号 2019-05-06\n各市、县人民政府：\n为加强全省农村公路养护管理，保障公路安全畅通，现就有关事项通知如下：\n一、明确养护责任。县级人民政府是农村公路养护的责任主体。\n二、落实养护资金。各级财政应当足额安排养护资金。\n",
    documents: [
      {
        title: "江南省交通运输厅关于加强农村公路养护工作的通知",
        number: "江交公〔2019〕12号",
        issuers: ["江南省交通运输厅"],
        date: "2019-05-06",
        genre: "通知",
      },
    ],
  },
  ...(
    [
      ["云政发（一九八四）十二号", "云政发〔1984〕12号"],
      ["云政发[1984]十二号", "云政发〔1984〕12号"],
      ["云府字〔2002〕第08號", "云府字〔2002〕8号"],
      ["云政传[1999]第12号(明电)", "云政传〔1999〕12号"],
      ["云财〔2013〕1号　云民〔2013〕2号", "云财〔2013〕1号"],
      ["(78)商业字第9号　(78)粮购字第3号", "〔78〕商业字9号"],
    ] as const
  ).map(([printed, number]) => ({
    name: `number of an older hand or of several issuers on one line: ${printed}`,
    text: `云川市财政局　云川市民政局\n关于做好防汛准备工作的通知\n${printed}\n各县人民政府：\n${FLOODS}云川市财政局　云川市民政局\n2013年4月2日\n`,
    documents: [
      {
        title: "云川市财政局云川市民政局关于做好防汛准备工作的通知",
        number,
        issuers: ["云川市财政局", "云川市民政局"],
        date: "2013-04-02",
        genre: "通知",
      },
    ],
  })),
  {
    name: "a number glued to a title that does not name its body, and a comma before the day",
    text: `北财农〔2012〕88号关于拨付抗旱资金的通知\n各乡镇财政所：\n现将抗旱资金拨付给你们，请专款专用。\n一、资金用于打井。\n北岭县财政局，2012年6月29日\n`,
    documents: [
      {
        title: "关于拨付抗旱资金的通知",
        number: "北财农〔2012〕88号",
        issuers: ["北岭县财政局"],
        date: "2012-06-29",
        genre: "通知",
        carries: [],
      },
    ],
  },
  {
    name: "the day of the page behind the number",
    text: `北岭省人力资源和社会保障厅关于公布2021年企业工资指导线的通知\n北人社发〔2021〕40号 发布日期：2021-12-02\n各市人力资源和社会保障局：\n经省政府同意，现公布2021年企业工资指导线：\n一、基准线为7%。\n二、上线为10%。\n北岭省人力资源和社会保障厅\n二○二一年十一月廿九日\n`,
    documents: [
      {
        title: "北岭省人力资源和社会保障厅关于公布2021年企业工资指导线的通知",
        number: "北人社发〔2021〕40号",
        issuers: ["北岭省人力资源和社会保障厅"],
        date: "2021-11-29",
        genre: "通知",
      },
    ],
  },
];
