/** Records that a program set one behind the other, and short texts beside each other that no number heads. */
import type { Expected, Layout } from "./layout.ts";
import { CLEANING } from "./side-by-side.ts";

const CLEANING_TEXT =
  "各县（区）水务局：\n请认真做好河道清淤工作，确保完成全年任务，并将情况于年底前报送。\n清河市水务局\n2020年3月20日";
const WELLS: Expected = {
  title: "关于公布机井名录的公告",
  number: null,
  issuers: ["清河市水务局"],
  date: "2020-05-08",
  genre: "公告",
};
const WELLS_TEXT =
  "根据《中华人民共和国水法》有关规定，现将我市农用机井名录予以公布，接受社会监督。\n特此公告。\n清河市水务局\n2020年5月8日";
const BOTH = [CLEANING, WELLS];

export const RECORDS: readonly Layout[] = [
  {
    name: "fields of a crawl over each text, strokes with words between them",
    text: `===== 第1条 / 共2条 =====\n标题：${CLEANING.title}\n来源：本站\n发布时间：2020-03-22 09:12:45\n栏目：通知公告\nURL：http://example.invalid/xxgk/202003/t20200322_18.html\n正文：\n${CLEANING_TEXT}\n===== 第2条 / 共2条 =====\n标题：${WELLS.title}\n来源：本站\n发布时间：2020-05-10 10:02:00\n栏目：通知公告\nURL：http://example.invalid/xxgk/202005/t20200510_181.html\n正文：\n${WELLS_TEXT}\n`,
    documents: BOTH,
  },
  {
    name: "records in JSON with a field on each line",
    text: `[\n  {\n    "id": 1,\n    "title": "${CLEANING.title}",\n    "source": "本站",\n    "content": "\n${CLEANING_TEXT}\n"\n  },\n  {\n    "id": 2,\n    "title": "${WELLS.title}",\n    "source": "本站",\n    "content": "\n${WELLS_TEXT}\n"\n  }\n]\n`,
    documents: BOTH,
  },
  {
    name: "the name of its file over each text",
    text: `003_${CLEANING.title}.docx\n${CLEANING.title}\n\n${CLEANING_TEXT}\n004_清河市机井保护管理办法.docx\n清河市机井保护管理办法\n\n第一章　总则\n第一条　为加强机井保护，制定本办法。\n第二条　本办法适用于本市。\n第二章　附则\n第三条　本办法自2020年1月1日起施行。\n`,
    documents: [CLEANING, { title: "清河市机井保护管理办法", number: null, issuers: [], date: null, genre: "办法" }],
  },
  {
    name: "strokes with words that the texts say nothing of",
    text: `${CLEANING.title}\n${CLEANING_TEXT}\n---------- 第2篇 ----------\n${WELLS.title}\n${WELLS_TEXT}\n`,
    documents: BOTH,
  },
  {
    name: "fields in quotes of Markdown",
    text: `# 关于印发《云台新区竹材利用方案》的通知\n\n> 发文机关：云台新区管理委员会  \n> 发文字号：云管发〔2023〕11号  \n> 成文日期：2023-07-05  \n> 状态：有效\n\n各街道办事处、各部门、各有关单位：\n\n现将《云台新区竹材利用方案》印发给你们，请认真贯彻落实。\n\n## 云台新区竹材利用方案\n\n为推动竹产业发展，制定本方案。\n\n### 一、目标\n\n竹产业年产值达到12亿元。\n`,
    documents: [
      {
        title: "关于印发《云台新区竹材利用方案》的通知",
        number: "云管发〔2023〕11号",
        issuers: ["云台新区管理委员会"],
        date: "2023-07-05",
        genre: "通知",
        carries: ["云台新区竹材利用方案"],
      },
    ],
  },
  {
    name: "who drew up what is passed on, in brackets under its title",
    text: `清河市人民政府批转市水务局\n关于灌溉用水意见的通知\n清政发[2004]41号 2004年7月6日\n各县区人民政府，市属各部门：\n市政府同意市水务局《关于灌溉用水的意见》，现批转你们，请认真贯彻执行。\n关于灌溉用水的意见\n（市水务局 二〇〇四年六月二十八日）\n为了节约灌溉用水，根据国家有关规定，提出如下意见：\n一、实行计量收费。\n二、加大执法力度。\n`,
    documents: [
      {
        title: "清河市人民政府批转市水务局关于灌溉用水意见的通知",
        number: "清政发〔2004〕41号",
        issuers: ["清河市人民政府"],
        date: "2004-07-06",
        genre: "通知",
        carries: ["关于灌溉用水的意见"],
      },
    ],
  },
  {
    name: "a village's rule behind another text",
    text: `${CLEANING.title}\n${CLEANING_TEXT}\n东坪村关于禁止燃放烟花爆竹的补充规定\n为保护生态环境，保障村民生命财产安全，经村民代表会议讨论通过，现作如下补充规定：\n一、本村范围内一律禁止燃放烟花爆竹。\n二、违者取消评选资格。\n石门镇东坪村村民委员会\n2019年12月6日\n`,
    documents: [
      CLEANING,
      {
        title: "东坪村关于禁止燃放烟花爆竹的补充规定",
        number: null,
        issuers: ["石门镇东坪村村民委员会"],
        date: "2019-12-06",
        genre: "规定",
      },
    ],
  },
  {
    name: "appointments by a standing committee behind its decision",
    text: `清河市人民代表大会常务委员会\n关于加强饮用水源保护的决定\n（2017年8月30日清河市第十三届人民代表大会常务委员会第八次会议通过）\n清河市第十三届人民代表大会常务委员会第八次会议听取和审议了市人民政府的报告，特作如下决定：\n一、各级人民政府应当加强水源保护。\n二、本决定自公布之日起施行。\n清河市人民代表大会常务委员会\n任免名单\n（2017年8月30日清河市第十三届人民代表大会常务委员会第八次会议通过）\n任命：\n张某某为清河市中级人民法院审判员。\n`,
    documents: [
      {
        title: "清河市人民代表大会常务委员会关于加强饮用水源保护的决定",
        number: null,
        issuers: ["清河市人民代表大会常务委员会"],
        date: "2017-08-30",
        genre: "决定",
      },
      {
        title: "清河市人民代表大会常务委员会任免名单",
        number: null,
        issuers: ["清河市人民代表大会常务委员会"],
        date: "2017-08-30",
        genre: "名单",
      },
    ],
  },
  {
    name: "a decision on one party, whose name is its first field",
    text: `${CLEANING.title}\n${CLEANING_TEXT}\n清河市水务局\n行 政 处 罚 决 定 书\n清水罚字〔2016〕第009号\n当事人：红格镇某采石场\n法定代表人：刘某\n经查，你单位于2015年11月擅自占用河道堆放砂石，违反了《中华人民共和国水法》的规定，决定处以罚款。\n清河市水务局\n2016年9月12日\n`,
    documents: [
      CLEANING,
      {
        title: "清河市水务局行政处罚决定书",
        number: "清水罚字〔2016〕9号",
        issuers: ["清河市水务局"],
        date: "2016-09-12",
        genre: "决定书",
      },
    ],
  },
  {
    name: "the number in brackets between text and day, the address of the office under both",
    text: `清河市水务局关于调整水价的通知\n发布时间：2014-06-30 点击：1288\n各县（区）水务局：\n经市政府批准，决定从2014年7月1日起调整水价，各地要按时执行到位。\n（清水发〔2014〕37号）\n2014年6月25日\n地址：清河市平山区人民路　邮编：117000\n`,
    documents: [
      {
        title: "清河市水务局关于调整水价的通知",
        number: "清水发〔2014〕37号",
        issuers: ["清河市水务局"],
        date: "2014-06-25",
        genre: "通知",
      },
    ],
  },
  {
    name: "names in another script over and under those in Chinese",
    text: `${CLEANING.title}\n${CLEANING_TEXT}\nᠬᠥᠯᠥᠨ ᠪᠤᠶᠢᠷ\n白河盟行政公署\n关于保护草原的布告\nBaihe League Administrative Office\n草原是各族人民的宝贵财富。为保护草原，制止滥垦乱挖，特布告如下：\n一、严禁开垦草原。已开垦的要限期封闭。\n二、违者依法处罚。\n白河盟行政公署\n一九八八年五月三日\n`,
    documents: [
      CLEANING,
      {
        title: "白河盟行政公署关于保护草原的布告",
        number: null,
        issuers: ["白河盟行政公署"],
        date: "1988-05-03",
        genre: "布告",
      },
    ],
  },
  {
    name: "questions and answers",
    text: `您的位置： 首页 >> 互动 >> 政策问答\n农业用水管理政策问答\n发布时间：2019-09-20\n问：哪些单位需要办理取水许可？\n答：从事规模灌溉的单位，应当取得取水许可证。\n问：农户的灌溉用水如何计量？\n答：由供水站统一安装水表，建立台账。\n`,
    documents: [{ title: "农业用水管理政策问答", number: null, issuers: [], date: null, genre: "问答" }],
  },
  {
    name: "the end of a text, signed, before another one",
    text: `……贯彻执行市里的决策部署，切实把河道清淤工作做好。\n三、工作要求\n（一）各乡镇要明确专人负责，10月15日前将计划报市水务局。\n（二）市财政局要按照标准安排补贴资金，确保按时足额到位。\n清河市人民政府办公室\n2013年9月22日\n清河市人民政府关于印发清河市节水扶持办法的通知\n清政发〔2014〕8号\n各乡、镇人民政府：\n现将《清河市节水扶持办法》印发给你们，请遵照执行。\n清河市人民政府\n2014年3月1日\n`,
    documents: [
      { title: null, number: null, issuers: ["清河市人民政府办公室"], date: "2013-09-22", genre: null },
      {
        title: "清河市人民政府关于印发清河市节水扶持办法的通知",
        number: "清政发〔2014〕8号",
        issuers: ["清河市人民政府"],
        date: "2014-03-01",
        genre: "通知",
        carries: ["清河市节水扶持办法"],
      },
    ],
  },
  {
    name: "rules of a compilation, each an item with number and day under it",
    text: `第二章 制度汇编\n一、清河市资产处置管理办法\n（清财资〔2018〕96号　2018年7月19日清河市财政局印发）\n第一条 为规范资产处置行为，制定本办法。\n第二条 本办法由市财政局负责解释。\n二、清河市差旅费管理规定\n（清财行〔2014〕33号　2014年5月20日清河市财政局印发）\n第一条 为加强差旅费管理，制定本规定。\n第二条 本规定自2014年6月1日起执行。\n`,
    documents: [
      {
        title: "清河市资产处置管理办法",
        number: "清财资〔2018〕96号",
        issuers: ["清河市财政局"],
        date: "2018-07-19",
        genre: "办法",
      },
      {
        title: "清河市差旅费管理规定",
        number: "清财行〔2014〕33号",
        issuers: ["清河市财政局"],
        date: "2014-05-20",
        genre: "规定",
      },
    ],
  },
  {
    name: "a letter to one who asked under a name of his own, behind another text",
    text: `${CLEANING.title}\n${CLEANING_TEXT}\n清河市人民政府办公室\n关于第1803号来信的答复\n网友“山水清河”：\n您好！您反映的噪音扰民一事收悉。经调查核实，现答复如下：\n情况属实，已责令整改。\n清河市人民政府办公室\n2018年12月14日\n`,
    documents: [
      CLEANING,
      {
        title: "清河市人民政府办公室关于第1803号来信的答复",
        number: null,
        issuers: ["清河市人民政府办公室"],
        date: "2018-12-14",
        genre: "答复",
      },
    ],
  },
  {
    name: "the foot of a page between two texts, and the page's name over the names of those who issue",
    text: `清河市人民政府关于印发清河市节水扶持办法的通知\n清政发〔2014〕8号\n各乡、镇人民政府：\n现将《清河市节水扶持办法》印发给你们，请遵照执行。\n清河市人民政府\n2014年3月1日\n清河市节水扶持办法\n第一条 为节约用水，制定本办法。\n第二条 本办法自发布之日起施行。\n主办：清河市人民政府办公室 备案号：冀ICP备05000001号\n中共清河市委组织部\n中共清河市委组织部\n清河市人力资源和社会保障局\n关于开展人才统计工作的通知\n清组发〔2016〕71号\n各镇党委、政府，市直各部门：\n现就做好人才统计工作有关事项通知如下，请认真贯彻执行。\n2016年12月9日\n`,
    documents: [
      {
        title: "清河市人民政府关于印发清河市节水扶持办法的通知",
        number: "清政发〔2014〕8号",
        issuers: ["清河市人民政府"],
        date: "2014-03-01",
        genre: "通知",
        carries: ["清河市节水扶持办法"],
      },
      {
        title: "中共清河市委组织部清河市人力资源和社会保障局关于开展人才统计工作的通知",
        number: "清组发〔2016〕71号",
        issuers: ["中共清河市委组织部", "清河市人力资源和社会保障局"],
        date: "2016-12-09",
        genre: "通知",
      },
    ],
  },
  {
    name: "texts that a compiler calls by their turn, one of them without a kind; a league that signs in short",
    text: `文件一\n中国共产主义青年团清河市委员会\n关于授予“优秀共青团员”荣誉称号的决定\n清团发〔2017〕5号\n各镇、街道团（工）委：\n近年来，全市广大团员奋发有为。经研究，决定授予丛某某等30名同志荣誉称号。\n共青团清河市委\n2017年4月28日\n文件二\n全市公路修复工程质量抽查情况\n6月下旬，市交通运输局组织检查组进行了抽查，现将情况公布如下：\n一、共抽查42个项目，合格率95%。\n二、部分涵洞回填压实度不足。\n清河市交通运输局\n2021年7月20日\n`,
    documents: [
      {
        title: "中国共产主义青年团清河市委员会关于授予“优秀共青团员”荣誉称号的决定",
        number: "清团发〔2017〕5号",
        issuers: ["中国共产主义青年团清河市委员会"],
        date: "2017-04-28",
        genre: "决定",
      },
      {
        title: "全市公路修复工程质量抽查情况",
        number: null,
        issuers: ["清河市交通运输局"],
        date: "2021-07-20",
        genre: null,
      },
    ],
  },
  {
    name: "decided on one day and made known on another; a report whose giver stands under its sitting",
    text: `清河市人民政府关于修改《犬类管理规定》的决定\n（2015年9月29日市政府第12次常务会议通过　2015年10月12日公布）\n经市政府常务会议讨论，决定对《清河市犬类管理规定》作如下修改：\n一、将第五条修改为：“犬只登记由公安机关负责。”\n二、删去第九条第二款。\n`,
    documents: [
      {
        title: "清河市人民政府关于修改《犬类管理规定》的决定",
        number: null,
        issuers: ["清河市人民政府"],
        date: "2015-10-12",
        genre: "决定",
      },
    ],
  },
];
