/** What optical readers and text of PDF do: blanks inside words, broken lines, half-width marks. */
import type { Layout } from "./layout.ts";
import { FERRIES, FLOODS } from "./words.ts";

export const SCANS: readonly Layout[] = [
  {
    name: "number in square brackets with blanks, Chinese date, padded genre word",
    text: `关于加强冬季消防安全工作的\n通　　知\n\n甬消安 [2015] 3 号\n\n各区消防安全委员会：\n${FLOODS}宁波市消防安全委员会办公室\n二〇一五年十一月二十三日\n`,
    documents: [
      {
        title: "关于加强冬季消防安全工作的通知",
        number: "甬消安〔2015〕3号",
        issuers: ["宁波市消防安全委员会办公室"],
        date: "2015-11-23",
        genre: "通知",
      },
    ],
  },
  {
    name: "characters apart, as an optical reader leaves them",
    text: `兰 州 市 水 务 局\n关 于 做 好 节 水 工 作 的 通 知\n兰 水 发 〔 2 0 1 8 〕 2 1 号\n各 县 区 水 务 局 ：\n${FLOODS}兰 州 市 水 务 局\n2 0 1 8 年 7 月 9 日\n`,
    documents: [
      {
        title: "兰州市水务局关于做好节水工作的通知",
        number: "兰水发〔2018〕21号",
        issuers: ["兰州市水务局"],
        date: "2018-07-09",
        genre: "通知",
      },
    ],
  },
  {
    name: "five ministries sign on two lines with blanks between the names",
    text: `财政部　海关总署　税务总局关于调整疏浚设备进口税收政策的通知\n财关税〔2021〕77号\n\n各省、自治区、直辖市、计划单列市财政厅（局），海关总署广东分署，国家税务总局各省税务局：\n${FERRIES}\n财政部　海关总署　税务总局\n2021年12月9日\n`,
    documents: [
      {
        title: "财政部海关总署税务总局关于调整疏浚设备进口税收政策的通知",
        number: "财关税〔2021〕77号",
        issuers: ["财政部", "海关总署", "税务总局"],
        date: "2021-12-09",
        genre: "通知",
      },
    ],
  },
  {
    name: "OCR: blanks between characters, wrong brackets, signature spread",
    text: `台 州 市 人 民 政 府 文 件\n台 政 发 〔 2007 〕 53 号\n台 州 市 人 民 政 府\n关 于 加 快 船 舶 工 业 发 展 的 若 干 意 见\n各县（市、区）人民政府，市政府直属各单位：\n${FERRIES}台 州 市 人 民 政 府\n二 〇 〇 七 年 十 月 十 一 日\n`,
    documents: [
      {
        title: "台州市人民政府关于加快船舶工业发展的若干意见",
        number: "台政发〔2007〕53号",
        issuers: ["台州市人民政府"],
        date: "2007-10-11",
        genre: "意见",
      },
    ],
  },
  {
    name: "joint notice, each ministry on its own line with the seal's blanks, date in Chinese numerals",
    text: `交通部　公安部　国家安全生产监督管理局\n关于开展渡口专项整治的通知\n交海发[2003]246号\n各省、自治区、直辖市交通厅（局、委）、公安厅（局）：\n${FERRIES}　　　　　　　　　　　　交　通　部\n　　　　　　　　　　　　公　安　部\n　　　　　　国家安全生产监督管理局\n　　　　　　二○○三年七月一日\n`,
    documents: [
      {
        title: "交通部公安部国家安全生产监督管理局关于开展渡口专项整治的通知",
        number: "交海发〔2003〕246号",
        issuers: ["交通部", "公安部", "国家安全生产监督管理局"],
        date: "2003-07-01",
        genre: "通知",
      },
    ],
  },
  {
    name: "OCR with blanks between characters",
    text: "黔 西 南 州 发 展 和 改 革 委 员 会 文 件\n州 发 改 价 格 〔 2 0 1 7 〕 1 2 号\n\n州 发 展 改 革 委 关 于 调 整 城 区 出 租 汽 车 运 价 的 批 复\n兴 义 市 发 展 和 改 革 局 ：\n你 局 《 关 于 调 整 出 租 汽 车 运 价 的 请 示 》 （ 兴 市 发 改 〔 2 0 1 6 〕 8 8 号 ） 收 悉 。 经 研 究 ， 现 批 复 如 下 ：\n一 、 同 意 起 步 价 为 每 车 次 7 元 。\n黔 西 南 州 发 展 和 改 革 委 员 会\n2 0 1 7 年 1 月 2 3 日\n",
    documents: [
      {
        title: "州发展改革委关于调整城区出租汽车运价的批复",
        number: "州发改价格〔2017〕12号",
        issuers: ["黔西南州发展和改革委员会"],
        date: "2017-01-23",
        genre: "批复",
      },
    ],
  },
  {
    name: "half-width html leftovers",
    text: "&nbsp;\n临高县人民政府关于做好2017年防汛防风工作的通知\n\n临府〔2017〕30号\n\n各镇人民政府，县政府直属各单位：\n　　为切实做好防汛防风工作，现通知如下：\n　　一、落实责任\n　　各镇主要领导负总责。\n　　临高县人民政府\n　　2017年4月26日\n【字体：大 中 小】 打印 关闭\n",
    documents: [
      {
        title: "临高县人民政府关于做好2017年防汛防风工作的通知",
        number: "临府〔2017〕30号",
        issuers: ["临高县人民政府"],
        date: "2017-04-26",
        genre: "通知",
      },
    ],
  },
  {
    name: "English and blanks in number",
    text: "深圳市前海管理局关于印发《前海专项资金管理办法》的通知\n深前海规〔2023〕 5 号\n各有关单位：\n《前海专项资金管理办法》已经局长办公会审议通过，现予印发。\n深圳市前海深港现代服务业合作区管理局\n2023年2月14日\n",
    documents: [
      {
        title: "深圳市前海管理局关于印发《前海专项资金管理办法》的通知",
        number: "深前海规〔2023〕5号",
        issuers: ["深圳市前海深港现代服务业合作区管理局"],
        date: "2023-02-14",
        genre: "通知",
        carries: ["前海专项资金管理办法"],
      },
    ],
  },
  {
    name: "notice, subject wrapped by spaces inside",
    text: "关 于 做 好 防 汛\n工 作 的 通 知\n\n浦政办发〔1998〕22号\n\n各乡镇人民政府：\n现将防汛工作通知如下：\n一、落实责任制。\n浦城县人民政府办公室\n一九九八年五月十二日\n",
    documents: [
      {
        title: "关于做好防汛工作的通知",
        number: "浦政办发〔1998〕22号",
        issuers: ["浦城县人民政府办公室"],
        date: "1998-05-12",
        genre: "通知",
      },
    ],
  },
  {
    name: "PDF: blanks inside words, an empty line in mid-sentence",
    text: "青溪市发展和改革委 员会 文件\n\n青发改价格〔2021〕77 号\n\n关于调整城区管道天然气 销售价格的通 知\n\n各 县（区）发展 和改革局，市燃气有限公司：\n　　根据《江南省天然气 价格管理办法》（江发改价格规〔2020〕5 号）\n和《青溪市 人民政府关于深化价格机\n\n制改革的意见》精神，经市人民政府同意，现 就有关\n\n事项通知如下：\n　　一、居民用气 第一档价格为每立方米2.88元。\n　　二、市燃气有限公司要做好价格公 示工作。\n\n　　　　　　　　青溪市发展和改革委员 会\n　　　　　　　　　2021 年 5 月 1 7 日\n",
    documents: [
      {
        title: "关于调整城区管道天然气销售价格的通知",
        number: "青发改价格〔2021〕77号",
        issuers: ["青溪市发展和改革委员会"],
        date: "2021-05-17",
        genre: "通知",
      },
    ],
  },
  {
    name: "two ministries in letters set apart",
    text: "财 政 部\n税 务 总 局\n关于延续实施支持小微企业增值税政策的公告\n财政部 税务总局公告2023年第88号\n\n为支持小微企业发展，现将有关政策公告如下：\n一、对月销售额10万元以下的增值税小规模纳税人，免征增值税。\n二、本公告执行至2027年12月31日。《财政部 税务总局关于小规模纳税人免征增值税政策的公告》（财政部 税务总局公告2022年第15号）同时废止。\n特此公告。\n\n财政部 税务总局\n2023年8月1日\n",
    documents: [
      {
        title: "财政部税务总局关于延续实施支持小微企业增值税政策的公告",
        number: "财政部税务总局公告2023年88号",
        issuers: ["财政部", "税务总局"],
        date: "2023-08-01",
        genre: "公告",
      },
    ],
  },
  {
    name: "township Party committee: number in full-width brackets and a blank before 号, month and day padded",
    text: "中共石桥镇委员会文件\n石委发［2020］ 16 号\n关于印发《石桥镇村级小微权力清单》的通知\n各党支部、各村（社区）：\n现将《石桥镇村级小微权力清单》印发给你们，请认真贯彻执行。\n中共石桥镇委员会\n2020 年 4 月 8 日\n",
    documents: [
      {
        title: "关于印发《石桥镇村级小微权力清单》的通知",
        number: "石委发〔2020〕16号",
        issuers: ["中共石桥镇委员会"],
        date: "2020-04-08",
        genre: "通知",
        carries: ["石桥镇村级小微权力清单"],
      },
    ],
  },
  {
    name: "day with blanks in every gap, full-width figures",
    text: "关于调整城市供水价格的通知\n东价〔２０１３〕５１号\n市自来水公司：\n经市政府批准，决定调整城市供水价格。现将有关事项通知如下：\n一、居民生活用水每立方米２．１元。\n东川市物价局\n２０１３ 年 ６ 月 ２８ 日\n",
    documents: [
      {
        title: "关于调整城市供水价格的通知",
        number: "东价〔2013〕51号",
        issuers: ["东川市物价局"],
        date: "2013-06-28",
        genre: "通知",
      },
    ],
  },
  {
    name: "number printed as with blanks everywhere",
    text: "江南省交通运输厅关于加强农村公路养护工作的通知\n江 交 公 〔 2019 〕 12 号\n各市、县人民政府：\n为加强全省农村公路养护管理，保障公路安全畅通，现就有关事项通知如下：\n一、明确养护责任。县级人民政府是农村公路养护的责任主体。\n二、落实养护资金。各级财政应当足额安排养护资金。\n江南省交通运输厅\n2019年5月6日\n",
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
    name: "provincial government approves: 批复 to several bodies, title over two lines with blanks",
    text: "江南省人民政府\n关于东川市2019年度第3批次城市建设用地的批复\n江政土批〔2019〕233号\n东川市人民政府：\n你市《关于东川市2019年度第3批次城市建设用地的请示》收悉。根据《中华人民共和国土地管理法》的规定，现批复如下：\n一、同意将集体农用地12公顷转为建设用地。\n江南省人民政府\n2019年8月21日\n",
    documents: [
      {
        title: "江南省人民政府关于东川市2019年度第3批次城市建设用地的批复",
        number: "江政土批〔2019〕233号",
        issuers: ["江南省人民政府"],
        date: "2019-08-21",
        genre: "批复",
      },
    ],
  },
  {
    name: "a scan with letters for figures, points for stops and between what is cited",
    text: "临河县人民政府办公室文件\n临政办字(2OI9)l2号\n临河县人民政府办公室\n关于印发临河县农村公路养护细则的通知\n各乡镇人民政府.县直有关单位:\n《临河县农村公路养护细则》已经县政府第2l次常务会议研究同意,现印发给你们,请认真贯彻执行.\n临河县人民政府办公室\n2O19年5月l0日\n临河县农村公路养护细则\n第—条 为加强养护,根据《中华人民共和国公路法》.《农村公路养护管理办法》,制定本细则.\n第二条 县交通运输局主管全县农村公路养护工作;乡镇人民政府负责乡道养护.\n第三条 本细则自发布之日起施行.\n",
    documents: [
      {
        title: "临河县人民政府办公室关于印发临河县农村公路养护细则的通知",
        number: "临政办字〔2019〕12号",
        issuers: ["临河县人民政府办公室"],
        date: "2019-05-10",
        genre: "通知",
        carries: ["临河县农村公路养护细则"],
      },
    ],
  },
];
