/** Heads in further arrangements: lines of a letterhead, joint names on padded lines, gazettes, minutes, answers to proposals. */
import type { Layout } from "./layouts.ts";

const TEXT = "为做好有关工作，经研究，现就有关事项通知如下，请各单位结合实际认真执行，不得延误。\n";

export const HEADS: readonly Layout[] = [
  {
    name: "joint names on a padded line above a single one",
    text: `关于做好毕业生就业工作的通知\n甘人社通[2015]212号\n各市、州人力资源和社会保障局、教育局：\n${TEXT}  甘肃省人力资源和社会保障厅   甘肃省教育厅\n  甘肃省财政厅\n  2015年7月3日\n`,
    documents: [
      {
        title: "关于做好毕业生就业工作的通知",
        number: "甘人社通〔2015〕212号",
        issuers: ["甘肃省人力资源和社会保障厅", "甘肃省教育厅", "甘肃省财政厅"],
        date: "2015-07-03",
        genre: "通知",
      },
    ],
  },
  {
    name: "a line of strokes between number and title",
    text: `上海市浦东新区人民政府办公室文件\n浦府办规〔2021〕4号\n━━━━━━━━━━━━━━\n浦东新区人民政府办公室关于加强冬季防火工作的通知\n各街道办事处、镇政府：\n${TEXT}上海市浦东新区人民政府办公室\n2021年5月20日\n`,
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
    name: "gazette whose first title stands on two lines under the table of contents",
    text: `大理白族自治州人民政府公报\n目录\n州人民政府文件\n大理白族自治州人民政府关于加快洱海流域水污染综合防治的实施意见（1）\n大理白族自治州人民政府关于表彰2011年度安全生产先进单位的决定（6）\n\n大理白族自治州人民政府关于加快洱海流域\n水污染综合防治的实施意见\n大政发〔2012〕18号\n各县、市人民政府：\n${TEXT}二○一二年三月五日\n\n大理白族自治州人民政府\n关于表彰2011年度安全生产先进单位的决定\n大政发[2012]19号\n各县、市人民政府：\n${TEXT}二○一二年三月九日\n`,
    documents: [
      {
        title: "大理白族自治州人民政府关于加快洱海流域水污染综合防治的实施意见",
        number: "大政发〔2012〕18号",
        issuers: ["大理白族自治州人民政府"],
        date: "2012-03-05",
        genre: "意见",
      },
      {
        title: "大理白族自治州人民政府关于表彰2011年度安全生产先进单位的决定",
        number: "大政发〔2012〕19号",
        issuers: ["大理白族自治州人民政府"],
        date: "2012-03-09",
        genre: "决定",
      },
    ],
  },
  {
    name: "minutes whose office and date stand under the serial number",
    text: `兴业县人民政府专题会议纪要\n（2016）第 32 号\n兴业县人民政府办公室 2016年9月12日\n2016年9月8日下午，县长主持召开专题会议，研究易地扶贫搬迁工作。现纪要如下：\n一、会议明确了安置点的选址。\n二、会议决定了搬迁对象的核实办法。\n`,
    documents: [
      {
        title: "兴业县人民政府专题会议纪要",
        number: "兴业县人民政府专题会议纪要〔2016〕32号",
        issuers: ["兴业县人民政府办公室"],
        date: "2016-09-12",
        genre: "纪要",
      },
    ],
  },
  {
    name: "the signer's name is masked",
    text: `柳州市安全生产委员会办公室文件\n柳安委办〔2019〕45号            签发人：韦××\n柳州市安全生产委员会办公室关于开展专项整治的通知\n各县、区安委会：\n${TEXT}柳州市安全生产委员会办公室\n2019年7月29日\n`,
    documents: [
      {
        title: "柳州市安全生产委员会办公室关于开展专项整治的通知",
        number: "柳安委办〔2019〕45号",
        issuers: ["柳州市安全生产委员会办公室"],
        date: "2019-07-29",
        genre: "通知",
      },
    ],
  },
  {
    name: "Party document: date in brackets between title and number",
    text: `中共湘西自治州委  湘西自治州人民政府关于实施乡村振兴战略的意见\n（2018年3月19日）\n州发〔2018〕6号\n实施乡村振兴战略，是重大决策部署。结合我州实际，现提出以下意见，请认真贯彻。\n一、总体要求\n（一）目标任务。到2020年取得重要进展。\n`,
    documents: [
      {
        title: "中共湘西自治州委湘西自治州人民政府关于实施乡村振兴战略的意见",
        number: "州发〔2018〕6号",
        issuers: ["中共湘西自治州委", "湘西自治州人民政府"],
        date: "2018-03-19",
        genre: "意见",
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
    name: "minutes: masthead, number, office and date, then the title; small brackets round the year",
    text: `会 议 纪 要\n长府会纪﹝2021﹞14 号\n上海市长宁区人民政府办公室     2021 年 4 月 16 日\n长宁区加装电梯工作推进会会议纪要\n2021 年 4 月 12 日下午，副区长主持召开加装电梯工作推进会。现将会议议定事项纪要如下：\n一、会议听取了区房管局的汇报。\n二、区司法局研究制定《长宁区突出问题处置口径》，4月底前下发。\n`,
    documents: [
      {
        title: "长宁区加装电梯工作推进会会议纪要",
        number: "长府会纪〔2021〕14号",
        issuers: ["上海市长宁区人民政府办公室"],
        date: "2021-04-16",
        genre: "纪要",
      },
    ],
  },
  {
    name: "a line of strokes parts a circular from a plan that nobody announces",
    text: `大理白族自治州人民政府关于目标责任考核情况的通报\n大政发〔2014〕15号\n各县、市人民政府：\n${TEXT}大理白族自治州人民政府\n二〇一四年三月十一日\n\n————————————————\n\n大理白族自治州乡村旅游发展规划\n（2014—2020年）\n根据有关文件精神，结合我州实际，编制本规划，规划期为七年，各地参照执行。\n第一章 发展基础\n全州有乡村旅游特色村六十二个，农家乐一千余户，从业人员逐年增加。\n`,
    documents: [
      {
        title: "大理白族自治州人民政府关于目标责任考核情况的通报",
        number: "大政发〔2014〕15号",
        issuers: ["大理白族自治州人民政府"],
        date: "2014-03-11",
        genre: "通报",
      },
      {
        title: "大理白族自治州乡村旅游发展规划（2014—2020年）",
        number: null,
        issuers: [],
        date: null,
        genre: "规划",
      },
    ],
  },
];
