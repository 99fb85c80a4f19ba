import type { Layout } from "./layout.ts";

/** Kinds and years that other lists lack: laws with their note, old numbers, orders with a name under them, minutes, joint heads. */
export const KINDS: readonly Layout[] = [
  {
    name: "a law with the note of its adoption",
    text: `中华人民共和国湿地利用法
（2009年8月27日第十一届全国人民代表大会常务委员会第十次会议通过）
目　录
第一章　总　则
第二章　利　用
第一章　总　则
第一条　为了合理利用湿地，制定本法。
第二条　在中华人民共和国领域内利用湿地，适用本法。
第二章　利　用
第三条　国家实行分级管理。
`,
    documents: [
      {
        title: "中华人民共和国湿地利用法",
        number: null,
        issuers: ["第十一届全国人民代表大会常务委员会"],
        date: "2009-08-27",
        genre: "法",
      },
    ],
  },
  {
    name: "an order of a province signed by its governor",
    text: `南屏省人民政府令
第218号
《南屏省渡口管理办法》已经2008年3月20日省人民政府第6次常务会议通过，现予公布，自2008年6月1日起施行。
省长　林某某
二○○八年四月八日
南屏省渡口管理办法
第一条　为加强渡口管理，制定本办法。
第二条　本办法适用于本省渡口。
`,
    documents: [
      {
        title: "南屏省渡口管理办法",
        number: "南屏省人民政府令218号",
        issuers: ["南屏省人民政府"],
        date: "2008-04-08",
        genre: "办法",
        carries: ["南屏省渡口管理办法"],
      },
    ],
  },
  {
    name: "a notice of the eighties with the year first in its number",
    text: `国家物价局、商业部关于调整部分棉布价格的通知
（1986年5月14日）
〔86〕价轻字123号
各省、自治区、直辖市物价局、商业厅（局）：
经国务院批准，决定调整部分棉布的零售价格，现通知如下：
一、中长纤维布降价。
`,
    documents: [
      {
        title: "国家物价局、商业部关于调整部分棉布价格的通知",
        number: "〔86〕价轻字123号",
        issuers: ["国家物价局", "商业部"],
        date: "1986-05-14",
        genre: "通知",
      },
    ],
  },
  {
    name: "a reply of the nineties under its number in round brackets",
    text: `国务院关于同意设立青岚经济开发区的批复
国函（1993）88号
南屏省人民政府：
你省《关于设立青岚经济开发区的请示》（南政〔1993〕15号）收悉。现批复如下：
同意设立青岚经济开发区。
国务院
一九九三年七月二日
`,
    documents: [
      {
        title: "国务院关于同意设立青岚经济开发区的批复",
        number: "国函〔1993〕88号",
        issuers: ["国务院"],
        date: "1993-07-02",
        genre: "批复",
      },
    ],
  },
  {
    name: "a request with the one who signs it beside the number",
    text: `石桥县水务局文件
石水字〔2013〕41号　　　　　签发人：何某某
石桥县水务局
关于解决抗旱应急资金的请示
县人民政府：
今年以来我县降雨偏少，人饮困难。为此，恳请县政府解决抗旱应急资金80万元。
妥否，请批示。
石桥县水务局
2013年7月19日
（联系人：马某　电话：0000000）
`,
    documents: [
      {
        title: "石桥县水务局关于解决抗旱应急资金的请示",
        number: "石水字〔2013〕41号",
        issuers: ["石桥县水务局"],
        date: "2013-07-19",
        genre: "请示",
      },
    ],
  },
  {
    name: "ten bodies that sign in two columns",
    text: `关于进一步加强校车安全管理的意见
南教安〔2015〕7号
各市、县（区）教育局、公安局：
为保障学生上下学安全，现提出如下意见。
一、落实责任。
南屏省教育厅　　　　　　南屏省公安厅
南屏省财政厅　　　　　　南屏省交通运输厅
南屏省司法厅　　　　　　南屏省卫生健康委员会
南屏省应急管理厅　　　　南屏省市场监督管理局
共青团南屏省委员会　　　南屏省妇女联合会
2015年3月11日
`,
    documents: [
      {
        title: "关于进一步加强校车安全管理的意见",
        number: "南教安〔2015〕7号",
        issuers: [
          "南屏省教育厅",
          "南屏省公安厅",
          "南屏省财政厅",
          "南屏省交通运输厅",
          "南屏省司法厅",
          "南屏省卫生健康委员会",
          "南屏省应急管理厅",
          "南屏省市场监督管理局",
          "共青团南屏省委员会",
          "南屏省妇女联合会",
        ],
        date: "2015-03-11",
        genre: "意见",
      },
    ],
  },
  {
    name: "a joint letterhead of the Party and the government of a town",
    text: `中共柳林镇委员会
柳林镇人民政府 文件
柳发〔2022〕16号
中共柳林镇委员会　柳林镇人民政府
关于印发《柳林镇人居环境整治提升方案》的通知
各村（社区）党组织、村（居）民委员会，镇直各单位：
现将《柳林镇人居环境整治提升方案》印发给你们，请结合实际抓好落实。
中共柳林镇委员会
柳林镇人民政府
2022年4月6日
柳林镇人居环境整治提升方案
为改善人居环境，制定本方案。
一、目标
村庄整洁。
`,
    documents: [
      {
        title: "中共柳林镇委员会柳林镇人民政府关于印发《柳林镇人居环境整治提升方案》的通知",
        number: "柳发〔2022〕16号",
        issuers: ["中共柳林镇委员会", "柳林镇人民政府"],
        date: "2022-04-06",
        genre: "通知",
        carries: ["柳林镇人居环境整治提升方案"],
      },
    ],
  },
  {
    name: "minutes of a special meeting with number and day under the name",
    text: `专题会议纪要
〔2019〕25号
石桥县人民政府办公室　　　　　2019年6月13日
关于协调解决城区停车问题的会议纪要
6月11日下午，副县长赵某某在县政府三楼会议室主持召开会议，专题研究城区停车问题。现将会议议定事项纪要如下：
一、会议同意新建停车场两处。
出席：赵某某、钱某、孙某
`,
    documents: [
      {
        title: "关于协调解决城区停车问题的会议纪要",
        number: "专题会议纪要〔2019〕25号",
        issuers: ["石桥县人民政府办公室"],
        date: "2019-06-13",
        genre: "纪要",
      },
    ],
  },
  {
    name: "an announcement of a ministry with year and serial, without a subject",
    text: `中华人民共和国农林部公告
2017年第12号
根据《饲料管理条例》规定，经评审，批准下列产品为新饲料添加剂，现予公告。
附件：产品目录
农林部
2017年8月30日
`,
    documents: [
      {
        title: "中华人民共和国农林部公告",
        number: "中华人民共和国农林部公告2017年12号",
        issuers: ["中华人民共和国农林部"],
        date: "2017-08-30",
        genre: "公告",
      },
    ],
  },
  {
    name: "a notice of a town to its villages, without number",
    text: `柳林镇关于做好高温天气防范工作的紧急通知
各村（社区）、镇属各单位：
据气象部门预报，未来一周我镇将出现持续高温天气，为切实做好防范工作，现紧急通知如下：
一、加强宣传。
二、合理安排作业时间。
柳林镇人民政府
2022年8月9日
`,
    documents: [
      {
        title: "柳林镇关于做好高温天气防范工作的紧急通知",
        number: null,
        issuers: ["柳林镇人民政府"],
        date: "2022-08-09",
        genre: "通知",
      },
    ],
  },
  {
    name: "a scan with blanks between characters and half-width brackets",
    text: `白 沙 县 人 民 政 府 文 件
白 政 发 [ 2 0 1 0 ] 3 6 号
白 沙 县 人 民 政 府
关 于 公 布 第 三 批 县 级 文 物 保 护 单 位 的 通 知
各 镇 人 民 政 府 ,县 直 各 部 门 :
经 县 政 府 研 究 ,现 将 第 三 批 县 级 文 物 保 护 单 位 予 以 公 布 。
二 〇 一 〇 年 九 月 八 日
`,
    documents: [
      {
        title: "白沙县人民政府关于公布第三批县级文物保护单位的通知",
        number: "白政发〔2010〕36号",
        issuers: ["白沙县人民政府"],
        date: "2010-09-08",
        genre: "通知",
      },
    ],
  },
  {
    name: "two notices of one gazette, each with its number in brackets under the title",
    text: `青岚市人民政府公报　2006年第3期
青岚市人民政府关于表彰2005年度工业强区的决定
（青政发〔2006〕11号）
各区人民政府，市政府各部门：
2005年，各区工业经济较快增长。市政府决定，对两个区予以表彰。
二○○六年二月二十日
青岚市人民政府办公厅转发市民政局关于加强社区养老服务意见的通知
（青政办发〔2006〕20号）
各区人民政府，市政府各部门：
市民政局《关于加强社区养老服务的意见》已经市政府同意，现转发给你们，请贯彻执行。
二○○六年三月六日
关于加强社区养老服务的意见
市民政局
为加快发展社区养老服务，提出以下意见。
一、提高认识。
`,
    documents: [
      {
        title: "青岚市人民政府关于表彰2005年度工业强区的决定",
        number: "青政发〔2006〕11号",
        issuers: ["青岚市人民政府"],
        date: "2006-02-20",
        genre: "决定",
      },
      {
        title: "青岚市人民政府办公厅转发市民政局关于加强社区养老服务意见的通知",
        number: "青政办发〔2006〕20号",
        issuers: ["青岚市人民政府办公厅"],
        date: "2006-03-06",
        genre: "通知",
        carries: ["关于加强社区养老服务的意见"],
      },
    ],
  },
];
