/** How texts end: who signs without a day, under short names, beside others; and texts whose title alone names who issued them. */
import type { Layout } from "./layout.ts";

export const CLOSINGS: readonly Layout[] = [
  {
    name: "signed without a day",
    text: `关于加强渡口管理的通知
各县（区）交通运输局：
为进一步加强渡口安全管理，保障人民群众生命财产安全，现就有关事项通知如下：
一、落实管理责任。各乡镇要明确专人负责渡口日常管理。
二、开展隐患排查。县交通运输局要会同有关部门每季度检查一次。
特此通知。
临河市交通运输局\n`,
    documents: [
      { title: "关于加强渡口管理的通知", number: null, issuers: ["临河市交通运输局"], date: null, genre: "通知" },
    ],
  },
  {
    name: "signed without a day, an attachment behind it",
    text: `关于加强渡口管理的通知
各县（区）交通运输局：
为进一步加强渡口安全管理，保障人民群众生命财产安全，现就有关事项通知如下：
一、落实管理责任。各乡镇要明确专人负责渡口日常管理。
二、开展隐患排查。县交通运输局要会同有关部门每季度检查一次。
附件：渡口名录
临河市交通运输局
附件
渡口名录
1.青坪渡
2.临江渡\n`,
    documents: [
      { title: "关于加强渡口管理的通知", number: null, issuers: ["临河市交通运输局"], date: null, genre: "通知" },
    ],
  },
  {
    name: "signed and dated behind the last sentence, on its line",
    text: `关于停水的通告
因管网改造，定于2019年3月6日8时至18时停水，请做好储水准备。不便之处，敬请谅解。临河市自来水公司 2019年3月5日\n`,
    documents: [
      { title: "关于停水的通告", number: null, issuers: ["临河市自来水公司"], date: "2019-03-05", genre: "通告" },
    ],
  },
  {
    name: "signed under the short name, the letterhead prints the full one",
    text: `临河市人民政府文件
临政发〔2018〕7号
市政府关于加强渡口管理的意见
各县（区）人民政府，市各委、办、局：
为进一步加强渡口安全管理，保障人民群众生命财产安全，现就有关事项通知如下：
一、落实管理责任。各乡镇要明确专人负责渡口日常管理。
二、开展隐患排查。县交通运输局要会同有关部门每季度检查一次。
市政府
2018年4月9日\n`,
    documents: [
      {
        title: "市政府关于加强渡口管理的意见",
        number: "临政发〔2018〕7号",
        issuers: ["临河市人民政府"],
        date: "2018-04-09",
        genre: "意见",
      },
    ],
  },
  {
    name: "two names side by side, the day under each",
    text: `关于做好退役军人就业工作的通知
临退役军人发〔2020〕9号
各县（区）退役军人事务局：
为进一步加强渡口安全管理，保障人民群众生命财产安全，现就有关事项通知如下：
一、落实管理责任。各乡镇要明确专人负责渡口日常管理。
二、开展隐患排查。县交通运输局要会同有关部门每季度检查一次。
临河市退役军人事务局 临河市人力资源和社会保障局
2020年5月6日 2020年5月6日\n`,
    documents: [
      {
        title: "关于做好退役军人就业工作的通知",
        number: "临退役军人发〔2020〕9号",
        issuers: ["临河市退役军人事务局", "临河市人力资源和社会保障局"],
        date: "2020-05-06",
        genre: "通知",
      },
    ],
  },
  {
    name: "names stretched by blanks, two to a line, in head and signature",
    text: `关于做好就业工作的通知
国家发展改革委 科  技  部 财  政  部 人力资源社会保障部
人社部发〔2018〕77号
各省、自治区、直辖市人力资源社会保障厅（局）：
为进一步加强渡口安全管理，保障人民群众生命财产安全，现就有关事项通知如下：
一、落实管理责任。各乡镇要明确专人负责渡口日常管理。
二、开展隐患排查。县交通运输局要会同有关部门每季度检查一次。
国家发展改革委   科  技  部
财  政  部   人力资源社会保障部
2018年7月3日\n`,
    documents: [
      {
        title: "关于做好就业工作的通知",
        number: "人社部发〔2018〕77号",
        issuers: ["国家发展改革委", "科技部", "财政部", "人力资源社会保障部"],
        date: "2018-07-03",
        genre: "通知",
      },
    ],
  },
  {
    name: "a draft laid out for comment is not issued",
    text: `关于公开征求《临河市渡口管理办法（征求意见稿）》意见的公告
为规范渡口管理，我局起草了《临河市渡口管理办法（征求意见稿）》，现向社会公开征求意见。公众可在2020年6月30日前通过以下途径反馈意见：
一、电子邮件：abc@example.cn
二、信函：临河市交通运输局
附件：临河市渡口管理办法（征求意见稿）
临河市交通运输局
2020年6月1日
附件
临河市渡口管理办法
（征求意见稿）
第一条 为规范渡口管理，制定本办法。\n`,
    documents: [
      {
        title: "关于公开征求《临河市渡口管理办法（征求意见稿）》意见的公告",
        number: null,
        issuers: ["临河市交通运输局"],
        date: "2020-06-01",
        genre: "公告",
      },
    ],
  },
  {
    name: "who drew a plan up and the month, under its title",
    text: `临河市“十四五”综合交通运输发展规划
临河市交通运输局
二〇二一年十二月
前言
“十四五”时期是全面建设社会主义现代化国家新征程的开局期，为指导全市交通运输发展，编制本规划。
一、发展基础
公路通车里程达到8000公里。\n`,
    documents: [
      {
        title: "临河市“十四五”综合交通运输发展规划",
        number: null,
        issuers: ["临河市交通运输局"],
        date: null,
        genre: "规划",
      },
    ],
  },
  {
    name: "a year's work, the body before the year",
    text: `临河市教育局2022年工作要点
2022年全市教育工作的总体要求是：全面贯彻党的教育方针，推进教育高质量发展。
一、加强党的领导
1.强化政治引领。责任单位：机关党委。
2.落实从严治党责任。\n`,
    documents: [
      { title: "临河市教育局2022年工作要点", number: null, issuers: ["临河市教育局"], date: null, genre: "要点" },
    ],
  },
  {
    name: "a reply to a deputy, its class in brackets between title and number",
    text: `临河市交通运输局
关于市八届人大四次会议第112号建议的答复
（办理类别：B类）
临交函〔2020〕30号
孙某某代表：
您提出的“关于加快农村公路建设的建议”收悉，现答复如下：
一、现状。
二、措施。
临河市交通运输局
2020年5月18日
联系人：王某某 联系电话：1234567
抄送：市人大常委会代表工委，市政府办公室。\n`,
    documents: [
      {
        title: "临河市交通运输局关于市八届人大四次会议第112号建议的答复",
        number: "临交函〔2020〕30号",
        issuers: ["临河市交通运输局"],
        date: "2020-05-18",
        genre: "答复",
      },
    ],
  },
  {
    name: "a list of appointments, the committee named by the title",
    text: `临河市人民代表大会常务委员会任免名单
（2020年8月28日临河市第七届人民代表大会常务委员会第三十二次会议通过）
任命：
王某某为临河市教育局局长；
免去：
李某某的临河市教育局局长职务。\n`,
    documents: [
      {
        title: "临河市人民代表大会常务委员会任免名单",
        number: null,
        issuers: ["临河市人民代表大会常务委员会"],
        date: "2020-08-28",
        genre: "名单",
      },
    ],
  },
];
