/** Small documents in our own words: who signs, how letterheads stand, how orders and minutes are numbered, what a page loses. */
import type { Layout } from "./layouts.ts";

const TEXT =
  "近年来全市渡口事故时有发生，为切实消除隐患，请各单位结合实际抓好下列工作。\n一、摸清底数。对辖区渡口逐一登记造册，建立台账。\n二、落实责任。明确专人值守，发现险情立即处置。\n";
const REPLY = "你单位来文收悉。经研究，同意所报内容，请抓紧组织实施，年底前报送总结。\n";

const LONG_TITLE = `安岳县某某镇人民政府关于转发《安岳县人民政府办公室关于转发〈资阳市人民政府办公室关于印发${"渡口渡船浮桥趸船码头锚地".repeat(8)}安全管理专项整治工作实施方案的通知〉的通知》的通知`;

export const SIGNERS: readonly Layout[] = [
  {
    name: "Party and government offices as letterheads on two lines with 文件 at the right",
    text: `中共肇庆市委办公室\n肇庆市人民政府办公室　　文件\n\n肇办发〔2012〕9号\n\n中共肇庆市委办公室　肇庆市人民政府办公室\n关于加强渡口管理的通知\n\n各县（市、区）党委和人民政府，市直各单位：\n${TEXT}\n中共肇庆市委办公室\n肇庆市人民政府办公室\n2012年3月6日\n`,
    documents: [
      {
        title: "中共肇庆市委办公室肇庆市人民政府办公室关于加强渡口管理的通知",
        number: "肇办发〔2012〕9号",
        issuers: ["中共肇庆市委办公室", "肇庆市人民政府办公室"],
        date: "2012-03-06",
        genre: "通知",
      },
    ],
  },
  {
    name: "Party committee and government in the title, date in brackets under the title, number below it",
    text: `中共黔南州委　黔南州人民政府\n关于推进山地农业发展的意见\n（2016年8月19日）\n黔南党发〔2016〕20号\n\n为推进山地农业发展，根据省委、省政府部署，结合我州实际，现提出如下意见。\n一、总体要求\n坚持绿色发展，做强特色产业。\n二、保障措施\n各县市要加强领导，层层落实。\n`,
    documents: [
      {
        title: "中共黔南州委黔南州人民政府关于推进山地农业发展的意见",
        number: "黔南党发〔2016〕20号",
        issuers: ["中共黔南州委", "黔南州人民政府"],
        date: "2016-08-19",
        genre: "意见",
      },
    ],
  },
  {
    name: "two signers on two title lines, then the subject",
    text: `吉发〔2005〕17号\n中共吉林省委\n吉林省人民政府\n关于加快畜牧业发展的决定\n（2005年6月2日）\n\n为加快畜牧业发展，促进农民增收，省委、省政府作出如下决定：\n一、明确目标\n到2010年，牧业产值翻一番。\n二、强化投入\n各级财政要设立专项资金。\n`,
    documents: [
      {
        title: "中共吉林省委吉林省人民政府关于加快畜牧业发展的决定",
        number: "吉发〔2005〕17号",
        issuers: ["中共吉林省委", "吉林省人民政府"],
        date: "2005-06-02",
        genre: "决定",
      },
    ],
  },
  {
    name: "five ministries sign on two lines with blanks between the names",
    text: `财政部　海关总署　税务总局关于调整疏浚设备进口税收政策的通知\n财关税〔2021〕77号\n\n各省、自治区、直辖市、计划单列市财政厅（局），海关总署广东分署，国家税务总局各省税务局：\n${TEXT}\n财政部　海关总署　税务总局\n2021年12月9日\n`,
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
    name: "six ministries listed in the title by a mark, signed in columns",
    text: `国家发展改革委　教育部　民政部　财政部　人力资源社会保障部　国家卫生健康委关于印发《托育服务补贴办法》的通知\n\n发改社会〔2022〕1408号\n\n各省、自治区、直辖市人民政府，新疆生产建设兵团：\n现将《托育服务补贴办法》印发给你们，请认真贯彻执行。\n\n国家发展改革委　　教　育　部\n民　政　部　　　　财　政　部\n人力资源社会保障部　国家卫生健康委\n2022年9月5日\n`,
    documents: [
      {
        title: "国家发展改革委教育部民政部财政部人力资源社会保障部国家卫生健康委关于印发《托育服务补贴办法》的通知",
        number: "发改社会〔2022〕1408号",
        issuers: ["国家发展改革委", "教育部", "民政部", "财政部", "人力资源社会保障部", "国家卫生健康委"],
        date: "2022-09-05",
        genre: "通知",
        carries: ["托育服务补贴办法"],
      },
    ],
  },
  {
    name: "某部等五部门 in the title, signers on two lines",
    text: `商务部等五部门关于开展老字号保护行动的通知\n\n商流通函〔2023〕31号\n\n各省、自治区、直辖市及计划单列市商务主管部门：\n${TEXT}\n商务部　文化和旅游部　市场监管总局\n国家文物局　国家知识产权局\n2023年2月6日\n`,
    documents: [
      {
        title: "商务部等五部门关于开展老字号保护行动的通知",
        number: "商流通函〔2023〕31号",
        issuers: ["商务部", "文化和旅游部", "市场监管总局", "国家文物局", "国家知识产权局"],
        date: "2023-02-06",
        genre: "通知",
      },
    ],
  },
  {
    name: "signer of the issue glued to the number, request upwards",
    text: `金寨县人民政府文件\n\n金政〔2014〕52号　　　　　　　　签发人：汪某某\n\n金寨县人民政府关于要求核定水库移民人数的请示\n\n六安市人民政府：\n${TEXT}当否，请批示。\n\n金寨县人民政府\n2014年7月4日\n`,
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
    text: `遂昌县水利局文件\n遂水〔2017〕61号\n签发人：傅某\n遂昌县水利局\n关于要求安排山塘整治资金的请示\n县人民政府：\n${TEXT}妥否，请批复。\n遂昌县水利局\n2017年11月8日\n`,
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
    text: `签发人: 李 某\n景宁畲族自治县人民政府关于要求设立茶叶市场的请示\n丽水市人民政府:\n${TEXT}景宁畲族自治县人民政府\n2011年4月12日\n`,
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
    name: "State Council order with the short heading, number and title apart",
    text: `中华人民共和国国务院令\n\n第 561 号\n\n《航道条例》已经2009年7月29日国务院第75次常务会议通过，现予公布，自2010年1月1日起施行。\n\n　　　　　　　　　　总　理　温某某\n　　　　　　　　　　二〇〇九年九月七日\n\n航道条例\n\n第一章　总则\n第一条　为了规范航道管理，制定本条例。\n第二条　本条例适用于内河航道。\n`,
    documents: [
      {
        title: "航道条例",
        number: "国务院令561号",
        issuers: ["国务院"],
        date: "2009-09-07",
        genre: "条例",
        carries: ["航道条例"],
      },
    ],
  },
  {
    name: "ministerial order",
    text: `中华人民共和国交通运输部令\n2015年第18号\n《渡船检验规定》已于2015年9月6日经第16次部务会议通过，现予公布，自2016年1月1日起施行。\n部长　杨某某\n2015年9月14日\n\n渡船检验规定\n第一条　为规范渡船检验，制定本规定。\n第二条　本规定自2016年1月1日起施行。\n`,
    documents: [
      {
        title: "渡船检验规定",
        number: "中华人民共和国交通运输部令2015年18号",
        issuers: ["中华人民共和国交通运输部"],
        date: "2015-09-14",
        genre: "规定",
        carries: ["渡船检验规定"],
      },
    ],
  },
  {
    name: "decision with the order's number and date in a bracket under the title",
    text: `福建省人民政府关于修改《福建省渡运管理办法》的决定\n（2017年4月6日闽政令第189号公布，自公布之日起施行）\n\n省人民政府决定对《福建省渡运管理办法》作如下修改：\n一、将第三条修改为：“渡运由县级人民政府负责。”\n二、删去第九条。\n本决定自公布之日起施行。\n`,
    documents: [
      {
        title: "福建省人民政府关于修改《福建省渡运管理办法》的决定",
        number: "闽政令189号",
        issuers: ["福建省人民政府"],
        date: "2017-04-06",
        genre: "决定",
      },
    ],
  },
  {
    name: "rules alone, the order that promulgated them in a bracket",
    text: `辽宁省渔港管理办法\n（2013年12月25日辽宁省人民政府令第288号公布，自2014年2月1日起施行）\n\n第一条　为加强渔港管理，根据《中华人民共和国渔业法》，制定本办法。\n第二条　本办法适用于本省渔港。\n第三条　本办法自2014年2月1日起施行。\n`,
    documents: [
      {
        title: "辽宁省渔港管理办法",
        number: "辽宁省人民政府令288号",
        issuers: ["辽宁省人民政府"],
        date: "2013-12-25",
        genre: "办法",
      },
    ],
  },
  {
    name: "number under a title that was broken inside its last word",
    text: `眉山市人民政府办公室\n关于做好高标准农田建后管护工作的通\n知\n眉府办函〔2019〕44号\n\n各县（区）人民政府，市级各部门：\n${TEXT}眉山市人民政府办公室\n2019年5月22日\n`,
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
    text: `自贡市人民政府\n关于加快盐卤化工产业发展的若干\n意见\n自府发〔2013〕6号\n各区县人民政府，市级各部门：\n${TEXT}自贡市人民政府\n2013年4月2日\n`,
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
    name: "minutes: letterhead over two lines, number, then the title",
    text: `乐山市人民政府\n专题会议纪要\n\n乐府纪要〔2020〕12号\n\n关于研究码头搬迁工作的会议纪要\n\n2020年5月8日，副市长刘某主持召开专题会议，研究码头搬迁工作。现纪要如下：\n一、由市交通运输局牵头，市水务局配合，于6月底前完成方案。\n二、由市财政局负责落实经费。\n出席：市交通运输局王某、市水务局李某。\n`,
    documents: [
      {
        title: "关于研究码头搬迁工作的会议纪要",
        number: "乐府纪要〔2020〕12号",
        issuers: ["乐山市人民政府"],
        date: null,
        genre: "纪要",
      },
    ],
  },
  {
    name: "announcement that repeals: the list's inner titles are not carried",
    text: `宁夏回族自治区粮食局公告\n2019年第2号\n关于废止部分规范性文件的公告\n\n根据《规章制定程序条例》，我局对规范性文件进行了清理，决定废止下列文件：\n1.关于印发《粮食仓储管理办法》的通知（宁粮发〔2008〕12号）\n2.关于转发《国有粮食企业财务办法》的通知（宁粮发〔2010〕33号）\n3.《关于印发〈粮油质量检验规定〉的通知》（宁粮发〔2011〕7号）\n以上文件自公告公布之日起失效。\n宁夏回族自治区粮食局\n2019年3月18日\n`,
    documents: [
      {
        title: "关于废止部分规范性文件的公告",
        number: "宁夏回族自治区粮食局公告2019年2号",
        issuers: ["宁夏回族自治区粮食局"],
        date: "2019-03-18",
        genre: "公告",
      },
    ],
  },
  {
    name: "decision on repeal with a list below",
    text: `阜新市人民政府关于宣布失效一批文件的决定\n阜政发〔2016〕29号\n\n各县、区人民政府，市政府各部门：\n经清理，市政府决定宣布失效文件3件，现将目录公布如下：\n1.阜新市人民政府关于印发阜新市渡口管理办法的通知（阜政发〔1999〕8号）\n2.阜新市人民政府批转市农业局关于种子管理意见的通知（阜政发〔2001〕15号）\n3.阜新市人民政府关于发布《阜新市市容规定》的通知（阜政发〔2003〕2号）\n\n阜新市人民政府\n2016年8月9日\n`,
    documents: [
      {
        title: "阜新市人民政府关于宣布失效一批文件的决定",
        number: "阜政发〔2016〕29号",
        issuers: ["阜新市人民政府"],
        date: "2016-08-09",
        genre: "决定",
      },
    ],
  },
  {
    name: "league: administrative office of a 盟",
    text: `锡林郭勒盟行政公署文件\n锡署发〔2010〕88号\n锡林郭勒盟行政公署关于加强草原防火工作的通知\n各旗县市（区）人民政府，盟直各有关单位：\n${TEXT}锡林郭勒盟行政公署\n二○一○年三月二十九日\n`,
    documents: [
      {
        title: "锡林郭勒盟行政公署关于加强草原防火工作的通知",
        number: "锡署发〔2010〕88号",
        issuers: ["锡林郭勒盟行政公署"],
        date: "2010-03-29",
        genre: "通知",
      },
    ],
  },
  {
    name: "banner government, office and number in square brackets",
    text: `土默特左旗人民政府办公室\n关于印发《土默特左旗散煤治理方案》的通知\n土左政办发[2018]61号\n各乡镇人民政府，旗直各部门：\n《土默特左旗散煤治理方案》已经旗人民政府同意，现印发给你们，请遵照执行。\n土默特左旗人民政府办公室\n2018年10月16日\n土默特左旗散煤治理方案\n为改善空气质量，制定本方案。\n一、目标\n全旗散煤替代率达到八成。\n`,
    documents: [
      {
        title: "土默特左旗人民政府办公室关于印发《土默特左旗散煤治理方案》的通知",
        number: "土左政办发〔2018〕61号",
        issuers: ["土默特左旗人民政府办公室"],
        date: "2018-10-16",
        genre: "通知",
        carries: ["土默特左旗散煤治理方案"],
      },
    ],
  },
  {
    name: "autonomous prefecture answers a county, number at the right",
    text: `甘孜藏族自治州人民政府\n关于同意设立稻城县赤土乡中心渡口的批复\n甘府函〔2009〕115号\n稻城县人民政府：\n你县《关于设立赤土乡中心渡口的请示》（稻府〔2009〕40号）收悉。经研究，同意设立。\n此复。\n甘孜藏族自治州人民政府\n二ＯＯ九年九月十日\n`,
    documents: [
      {
        title: "甘孜藏族自治州人民政府关于同意设立稻城县赤土乡中心渡口的批复",
        number: "甘府函〔2009〕115号",
        issuers: ["甘孜藏族自治州人民政府"],
        date: "2009-09-10",
        genre: "批复",
      },
    ],
  },
  {
    name: "new area: management committee, title printed twice by the site",
    text: `首页 > 政务公开 > 规范性文件\n西咸新区管委会关于印发渭河生态区管理办法的通知\n发布时间：2021-03-02 10:22  来源：西咸新区  浏览次数：120\n陕西省西咸新区开发建设管理委员会\n关于印发渭河生态区管理办法的通知\n陕西咸发〔2021〕3号\n各新城管委会，各直属单位：\n《渭河生态区管理办法》已经管委会主任会议审定，现印发你们，请认真执行。\n陕西省西咸新区开发建设管理委员会\n2021年2月26日\n渭河生态区管理办法\n第一条　为保护渭河，制定本办法。\n第二条　本办法自印发之日起施行。\n打印本页　关闭窗口\n`,
    documents: [
      {
        title: "陕西省西咸新区开发建设管理委员会关于印发渭河生态区管理办法的通知",
        number: "陕西咸发〔2021〕3号",
        issuers: ["陕西省西咸新区开发建设管理委员会"],
        date: "2021-02-26",
        genre: "通知",
        carries: ["渭河生态区管理办法"],
      },
    ],
  },
  {
    name: "county-level city, street office, no number",
    text: `义乌市人民政府稠城街道办事处关于开展沿街店铺整治的通告\n为改善街面秩序，现就有关事项通告如下：\n一、禁止占道经营。\n二、违者由执法中队依法处理。\n特此通告。\n义乌市人民政府稠城街道办事处\n2020年6月1日\n`,
    documents: [
      {
        title: "义乌市人民政府稠城街道办事处关于开展沿街店铺整治的通告",
        number: null,
        issuers: ["义乌市人民政府稠城街道办事处"],
        date: "2020-06-01",
        genre: "通告",
      },
    ],
  },
  {
    name: "three bureaus of a county, letterheads one per line, mark 文件 alone",
    text: `阳朔县财政局\n阳朔县农业农村局\n阳朔县乡村振兴局\n文件\n阳财农〔2022〕14号\n关于印发《阳朔县衔接资金管理细则》的通知\n各乡镇人民政府：\n现将《阳朔县衔接资金管理细则》印发给你们，请遵照执行。\n阳朔县财政局　　　　　阳朔县农业农村局\n阳朔县乡村振兴局\n2022年5月12日\n`,
    documents: [
      {
        title: "关于印发《阳朔县衔接资金管理细则》的通知",
        number: "阳财农〔2022〕14号",
        issuers: ["阳朔县财政局", "阳朔县农业农村局", "阳朔县乡村振兴局"],
        date: "2022-05-12",
        genre: "通知",
        carries: ["阳朔县衔接资金管理细则"],
      },
    ],
  },
  {
    name: "gazette: heading words of the section before the title, number in brackets below",
    text: `【市政府文件】\n漳州市人民政府关于公布第五批文物保护单位的通知\n（漳政综〔2013〕101号）\n各县（市、区）人民政府，市直各单位：\n${TEXT}漳州市人民政府\n2013年7月19日\n`,
    documents: [
      {
        title: "漳州市人民政府关于公布第五批文物保护单位的通知",
        number: "漳政综〔2013〕101号",
        issuers: ["漳州市人民政府"],
        date: "2013-07-19",
        genre: "通知",
      },
    ],
  },
  {
    name: "page with an index box as rows of two pairs",
    text: `索 引 号：014000335/2019-00061　主题分类：水利、水务\n发文机关：省水利厅　成文日期：2019年06月14日\n标　　题：省水利厅关于加强闸坝管理的意见\n文　　号：苏水管〔2019〕31号　主 题 词：\n内容概述：加强闸坝管理\n时　　效：有效\n省水利厅关于加强闸坝管理的意见\n各市、县水利（务）局，厅属各单位：\n${TEXT}江苏省水利厅\n2019年6月14日\n`,
    documents: [
      {
        title: "省水利厅关于加强闸坝管理的意见",
        number: "苏水管〔2019〕31号",
        issuers: ["江苏省水利厅"],
        date: "2019-06-14",
        genre: "意见",
      },
    ],
  },
  {
    name: "OCR: blanks between characters, wrong brackets, signature spread",
    text: `台 州 市 人 民 政 府 文 件\n台 政 发 〔 2007 〕 53 号\n台 州 市 人 民 政 府\n关 于 加 快 船 舶 工 业 发 展 的 若 干 意 见\n各县（市、区）人民政府，市政府直属各单位：\n${TEXT}台 州 市 人 民 政 府\n二 〇 〇 七 年 十 月 十 一 日\n`,
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
    name: "county Party committee's office alone",
    text: `中共定南县委办公室文件\n\n定办发〔2009〕23号\n\n中共定南县委办公室\n关于开展作风整顿活动的通知\n\n各镇党委，县直各单位：\n${TEXT}\n中共定南县委办公室\n2009年8月21日\n`,
    documents: [
      {
        title: "中共定南县委办公室关于开展作风整顿活动的通知",
        number: "定办发〔2009〕23号",
        issuers: ["中共定南县委办公室"],
        date: "2009-08-21",
        genre: "通知",
      },
    ],
  },
  {
    name: "Party and government on one signature line without a blank",
    text: `中共萍乡市委　萍乡市人民政府关于深化国企改革的若干意见\n萍发〔2006〕11号\n各县（区）党委、人民政府，市直各单位：\n${TEXT}中共萍乡市委　萍乡市人民政府\n2006年5月15日\n`,
    documents: [
      {
        title: "中共萍乡市委萍乡市人民政府关于深化国企改革的若干意见",
        number: "萍发〔2006〕11号",
        issuers: ["中共萍乡市委", "萍乡市人民政府"],
        date: "2006-05-15",
        genre: "意见",
      },
    ],
  },
  {
    name: "市委办公室 and 市政府办公室 named short in the title, in full in the signature",
    text: `市委办公室、市政府办公室关于印发《宿迁市河长制实施方案》的通知\n宿办发〔2017〕30号\n各县（区）党委和人民政府：\n《宿迁市河长制实施方案》已经市委、市政府同意，现印发给你们，请认真贯彻落实。\n中共宿迁市委办公室\n宿迁市人民政府办公室\n2017年4月20日\n`,
    documents: [
      {
        title: "市委办公室、市政府办公室关于印发《宿迁市河长制实施方案》的通知",
        number: "宿办发〔2017〕30号",
        issuers: ["中共宿迁市委办公室", "宿迁市人民政府办公室"],
        date: "2017-04-20",
        genre: "通知",
        carries: ["宿迁市河长制实施方案"],
      },
    ],
  },
  {
    name: "announcement of a county in a plain title, number above",
    text: `通道侗族自治县人民政府公告\n通政告〔2021〕5号\n\n关于实施河道禁采的公告\n\n为保护河道安全，经研究，现公告如下：\n一、禁采范围为县境内全部河段。\n二、禁采期限为长期。\n特此公告。\n\n通道侗族自治县人民政府\n2021年7月14日\n`,
    documents: [
      {
        title: "关于实施河道禁采的公告",
        number: "通政告〔2021〕5号",
        issuers: ["通道侗族自治县人民政府"],
        date: "2021-07-14",
        genre: "公告",
      },
    ],
  },
  {
    name: "telegram: 发电 letterhead, class, number 明电",
    text: `发电单位　云南省人民政府防汛抗旱指挥部\n等级　特急·明电　云汛电〔2020〕19号\n\n云南省人民政府防汛抗旱指挥部关于做好强降雨防范工作的紧急通知\n各州、市人民政府防汛抗旱指挥部：\n${TEXT}云南省人民政府防汛抗旱指挥部\n2020年8月15日\n`,
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
    name: "letter whose body follows without addressees",
    text: `青海省发展和改革委员会\n青发改函〔2015〕210号\n关于格尔木市引水工程有关问题的复函\n格尔木市发展和改革委员会：\n${REPLY}青海省发展和改革委员会\n2015年6月8日\n`,
    documents: [
      {
        title: "关于格尔木市引水工程有关问题的复函",
        number: "青发改函〔2015〕210号",
        issuers: ["青海省发展和改革委员会"],
        date: "2015-06-08",
        genre: "函",
      },
    ],
  },
  {
    name: "standing committee of a people's congress: announcement and regulation",
    text: `海东市人民代表大会常务委员会公告\n第3号\n《海东市河道保护条例》已由海东市第二届人民代表大会常务委员会第五次会议于2018年4月26日通过，青海省人民代表大会常务委员会第三次会议于2018年5月31日批准，现予公布，自2018年8月1日起施行。\n海东市人民代表大会常务委员会\n2018年6月11日\n海东市河道保护条例\n（2018年4月26日海东市第二届人民代表大会常务委员会第五次会议通过）\n第一章　总则\n第一条　为保护河道，制定本条例。\n`,
    documents: [
      {
        title: "海东市河道保护条例",
        number: "海东市人民代表大会常务委员会公告3号",
        issuers: ["海东市人民代表大会常务委员会"],
        date: "2018-06-11",
        genre: "条例",
        carries: ["海东市河道保护条例"],
      },
    ],
  },
  {
    name: "Party and government number first, then title broken over three lines, inside words",
    text: `昌吉州党委办公室　昌吉州人民政府办公室文件\n昌州党办发〔2011〕14号\n关于进一步加强农村饮水工程建设管理和运\n行维护工作的若干意\n见\n各县市党委、人民政府，州直各部门：\n${TEXT}昌吉州党委办公室　昌吉州人民政府办公室\n2011年4月8日\n`,
    documents: [
      {
        title: "关于进一步加强农村饮水工程建设管理和运行维护工作的若干意见",
        number: "昌州党办发〔2011〕14号",
        issuers: ["昌吉州党委办公室", "昌吉州人民政府办公室"],
        date: "2011-04-08",
        genre: "意见",
      },
    ],
  },
  {
    name: "joint notice, each ministry on its own line with the seal's blanks, date in Chinese numerals",
    text: `交通部　公安部　国家安全生产监督管理局\n关于开展渡口专项整治的通知\n交海发[2003]246号\n各省、自治区、直辖市交通厅（局、委）、公安厅（局）：\n${TEXT}　　　　　　　　　　　　交　通　部\n　　　　　　　　　　　　公　安　部\n　　　　　　国家安全生产监督管理局\n　　　　　　二○○三年七月一日\n`,
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
    name: "old document: number in corner brackets, year alone, municipal office of a prefecture",
    text: `酒泉地区行政公署文件\n酒署发【1999】36号\n关于批转行署林业处《酒泉地区退耕还林实施意见》的通知\n各县（市）人民政府，行署各部门：\n行署同意林业处《酒泉地区退耕还林实施意见》，现批转给你们，请遵照执行。\n一九九九年九月十四日\n`,
    documents: [
      {
        title: "关于批转行署林业处《酒泉地区退耕还林实施意见》的通知",
        number: "酒署发〔1999〕36号",
        issuers: ["酒泉地区行政公署"],
        date: "1999-09-14",
        genre: "通知",
        carries: ["酒泉地区退耕还林实施意见"],
      },
    ],
  },
  {
    name: "website page: title, then source and date line, then number line in the text, buttons at the end",
    text: `嵊泗县人民政府关于印发嵊泗县海岛公厕管理办法的通知\n来源：县府办　　发布日期：2016-11-03 15:20　　字体：[大 中 小]\n嵊政发〔2016〕29号\n各乡镇人民政府，县政府直属各单位：\n《嵊泗县海岛公厕管理办法》已经县政府常务会议审议通过，现印发给你们，请认真贯彻执行。\n嵊泗县人民政府\n2016年10月28日\n嵊泗县海岛公厕管理办法\n第一条　为加强公厕管理，制定本办法。\n第二条　本办法自2016年12月1日起施行。\n分享到：\n【打印】【关闭】\n`,
    documents: [
      {
        title: "嵊泗县人民政府关于印发嵊泗县海岛公厕管理办法的通知",
        number: "嵊政发〔2016〕29号",
        issuers: ["嵊泗县人民政府"],
        date: "2016-10-28",
        genre: "通知",
        carries: ["嵊泗县海岛公厕管理办法"],
      },
    ],
  },
  {
    name: "forwarding by a county of a province's notice, the original below with its own signature",
    text: `横县人民政府办公室转发自治区人民政府办公厅关于加强蔗区管理的通知\n横政办发〔2008〕17号\n各乡镇人民政府，县直各单位：\n现将《自治区人民政府办公厅关于加强蔗区管理的通知》（桂政办发〔2008〕9号）转发给你们，请认真贯彻执行。\n横县人民政府办公室\n2008年2月25日\n自治区人民政府办公厅关于加强蔗区管理的通知\n桂政办发〔2008〕9号\n各市、县人民政府：\n${TEXT}广西壮族自治区人民政府办公厅\n2008年1月22日\n`,
    documents: [
      {
        title: "横县人民政府办公室转发自治区人民政府办公厅关于加强蔗区管理的通知",
        number: "横政办发〔2008〕17号",
        issuers: ["横县人民政府办公室"],
        date: "2008-02-25",
        genre: "通知",
        carries: ["自治区人民政府办公厅关于加强蔗区管理的通知"],
      },
    ],
  },
  {
    name: "two documents in a file, the second without number",
    text: `阿坝县人民政府\n关于成立草原灭鼠领导小组的通知\n阿县府发〔2010〕31号\n各乡镇人民政府：\n${TEXT}阿坝县人民政府\n2010年5月4日\n\n\n阿坝县人民政府\n关于禁止采挖虫草的通告\n\n为保护草原生态，现通告如下：\n一、任何单位和个人不得擅自采挖虫草。\n二、违者依法处罚。\n阿坝县人民政府\n2010年5月10日\n`,
    documents: [
      {
        title: "阿坝县人民政府关于成立草原灭鼠领导小组的通知",
        number: "阿县府发〔2010〕31号",
        issuers: ["阿坝县人民政府"],
        date: "2010-05-04",
        genre: "通知",
      },
      {
        title: "阿坝县人民政府关于禁止采挖虫草的通告",
        number: null,
        issuers: ["阿坝县人民政府"],
        date: "2010-05-10",
        genre: "通告",
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
    name: "plan alone without letterhead and number, dated at the end by the office",
    text: `渭南市2021年大气污染治理专项行动方案\n\n为持续改善空气质量，根据《陕西省大气污染防治条例》，制定本方案。\n一、目标任务\n细颗粒物浓度下降。\n二、重点工作\n（一）压减燃煤。\n渭南市生态环境局\n2021年3月30日\n`,
    documents: [
      {
        title: "渭南市2021年大气污染治理专项行动方案",
        number: null,
        issuers: ["渭南市生态环境局"],
        date: "2021-03-30",
        genre: "方案",
      },
    ],
  },
  {
    name: "provincial department announcement with number in the form of a year and a serial",
    text: `江西省自然资源厅\n公　告\n2022年第14号\n\n根据《中华人民共和国测绘法》，现将注销测绘资质的单位公告如下：\n一、南昌某某测绘公司。\n二、赣州某某勘测公司。\n特此公告。\n江西省自然资源厅\n2022年9月1日\n`,
    documents: [
      {
        title: "江西省自然资源厅公告",
        number: "江西省自然资源厅公告2022年14号",
        issuers: ["江西省自然资源厅"],
        date: "2022-09-01",
        genre: "公告",
      },
    ],
  },
  {
    name: "notice of an office that acts for the government, 经…同意, number and date on one line",
    text: `榕江县人民政府办公室关于公布行政许可事项清单的通知\n榕府办函〔2023〕12号　　2023年3月17日\n各乡镇人民政府、街道办事处，县政府各工作部门：\n《榕江县行政许可事项清单（2023年版）》已经县人民政府同意，现予公布，请认真组织实施。\n榕江县人民政府办公室\n`,
    documents: [
      {
        title: "榕江县人民政府办公室关于公布行政许可事项清单的通知",
        number: "榕府办函〔2023〕12号",
        issuers: ["榕江县人民政府办公室"],
        date: "2023-03-17",
        genre: "通知",
        carries: ["榕江县行政许可事项清单(2023年版)"],
      },
    ],
  },
  {
    name: "autonomous region order, the number in Chinese numerals in brackets",
    text: `宁夏回族自治区人民政府令\n（第五十七号）\n《宁夏回族自治区渡口管理办法》已经2013年5月31日自治区人民政府第4次常务会议讨论通过，现予公布，自2013年8月1日起施行。\n自治区主席　刘某\n2013年6月20日\n宁夏回族自治区渡口管理办法\n第一条　为了加强渡口管理，制定本办法。\n第二条　本办法自2013年8月1日起施行。\n`,
    documents: [
      {
        title: "宁夏回族自治区渡口管理办法",
        number: "宁夏回族自治区人民政府令57号",
        issuers: ["宁夏回族自治区人民政府"],
        date: "2013-06-20",
        genre: "办法",
        carries: ["宁夏回族自治区渡口管理办法"],
      },
    ],
  },
  {
    name: "management committee of a high-tech zone, abbreviated and full",
    text: `襄阳高新技术产业开发区管理委员会文件\n襄高管发〔2017〕22号\n襄阳高新区管委会关于促进科技型企业发展的意见\n各街道办事处，区直各部门：\n${TEXT}襄阳高新技术产业开发区管理委员会\n2017年8月15日\n`,
    documents: [
      {
        title: "襄阳高新区管委会关于促进科技型企业发展的意见",
        number: "襄高管发〔2017〕22号",
        issuers: ["襄阳高新技术产业开发区管理委员会"],
        date: "2017-08-15",
        genre: "意见",
      },
    ],
  },
  {
    name: "signature and date with a seal note, copies line and printing line",
    text: `大余县林业局关于做好油茶低改工作的通知\n余林字〔2013〕40号\n各乡镇林工站：\n${TEXT}大余县林业局（盖章）\n2013年9月2日\n主题词：林业　油茶　通知\n抄报：市林业局，县委办、县政府办\n大余县林业局办公室　　　　2013年9月2日印发\n共印50份\n`,
    documents: [
      {
        title: "大余县林业局关于做好油茶低改工作的通知",
        number: "余林字〔2013〕40号",
        issuers: ["大余县林业局"],
        date: "2013-09-02",
        genre: "通知",
      },
    ],
  },
  {
    name: "title of some two hundred characters",
    text: `${LONG_TITLE}\n安府办发〔2019〕7号\n各村民委员会：\n${TEXT}安岳县某某镇人民政府\n2019年5月6日\n`,
    documents: [
      {
        title: LONG_TITLE,
        number: "安府办发〔2019〕7号",
        issuers: ["安岳县某某镇人民政府"],
        date: "2019-05-06",
        genre: "通知",
        carries: [LONG_TITLE.slice(LONG_TITLE.indexOf("《") + 1, LONG_TITLE.lastIndexOf("》"))],
      },
    ],
  },
  {
    name: "title with markup left in it",
    text: `关于加强渡口管理的<b>通知</b>\n安府办发〔2019〕8号\n各村民委员会：\n${TEXT}安岳县某某镇人民政府\n2019年5月6日\n`,
    documents: [
      {
        title: "关于加强渡口管理的<b>通知</b>",
        number: "安府办发〔2019〕8号",
        issuers: ["安岳县某某镇人民政府"],
        date: "2019-05-06",
        genre: "通知",
      },
    ],
  },
  {
    name: "letterhead with the short name, signature with the full one",
    text: `临夏州发改委文件\n临州发改〔2016〕410号　　　签发人：马某某\n\n临夏回族自治州发展和改革委员会\n关于上报积石山县供水工程可行性研究报告的请示\n\n省发展改革委：\n${TEXT}\n临夏回族自治州发展和改革委员会\n2016年7月8日\n\n（联系人：王某）\n`,
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
    name: "full names in the title, short ones in the signature",
    text: `江苏省市场监督管理局 江苏省发展和改革委员会 江苏省财政厅 江苏省商务厅 关于开展公平竞争审查抽查的通知\n苏市监竞〔2021〕120号\n各设区市市场监管局、发展改革委、财政局、商务局：\n${TEXT}省市场监管局　省发展改革委　省财政厅　省商务厅\n2021年6月3日\n`,
    documents: [
      {
        title: "江苏省市场监督管理局江苏省发展和改革委员会江苏省财政厅江苏省商务厅关于开展公平竞争审查抽查的通知",
        number: "苏市监竞〔2021〕120号",
        issuers: ["江苏省市场监督管理局", "江苏省发展和改革委员会", "江苏省财政厅", "江苏省商务厅"],
        date: "2021-06-03",
        genre: "通知",
      },
    ],
  },
  {
    name: "star between letterhead and title",
    text: `阿拉善左旗人民政府办公室文件\n阿左政办发〔2020〕55号\n★\n阿拉善左旗人民政府办公室关于调整\n旗防汛抗旱指挥部成员的通知\n各苏木镇人民政府，旗直各有关部门：\n${TEXT}阿拉善左旗人民政府办公室\n2020年7月2日\n`,
    documents: [
      {
        title: "阿拉善左旗人民政府办公室关于调整旗防汛抗旱指挥部成员的通知",
        number: "阿左政办发〔2020〕55号",
        issuers: ["阿拉善左旗人民政府办公室"],
        date: "2020-07-02",
        genre: "通知",
      },
    ],
  },
  {
    name: "congress: name, 公告 and serial on three lines",
    text: `天津市第十七届人民代表大会常务委员会\n公　　告\n第八号\n《天津市渡口条例》已由天津市第十七届人民代表大会常务委员会第三次会议于2018年7月30日通过，现予公布，自2018年9月1日起施行。\n天津市人民代表大会常务委员会\n2018年7月30日\n天津市渡口条例\n（2018年7月30日天津市第十七届人民代表大会常务委员会第三次会议通过）\n第一章　总则\n第一条　为了规范渡口管理，制定本条例。\n`,
    documents: [
      {
        title: "天津市渡口条例",
        number: "天津市第十七届人民代表大会常务委员会公告8号",
        issuers: ["天津市人民代表大会常务委员会"],
        date: "2018-07-30",
        genre: "条例",
        carries: ["天津市渡口条例"],
      },
    ],
  },
  {
    name: "class of an answer and its openness between number and title",
    text: `深圳市宝安区人民政府\n\n宝府函〔2024〕6号\n\nA类\n同意公开\n\n深圳市宝安区人民政府关于区人大第20240033号建议的答复函\n\n王某代表：\n您提出的建议收悉。现答复如下：\n一、工作开展情况\n完成海堤巡查，落实管护经费。\n深圳市宝安区人民政府\n2024年5月20日\n`,
    documents: [
      {
        title: "深圳市宝安区人民政府关于区人大第20240033号建议的答复函",
        number: "宝府函〔2024〕6号",
        issuers: ["深圳市宝安区人民政府"],
        date: "2024-05-20",
        genre: "函",
      },
    ],
  },
  {
    name: "two pages in a file, each with its index box",
    text: `索引号：11410000/2021-00012\n标题：淇滨区人民政府关于印发《淇滨区土地征收办法》的通知\n文号：淇政〔2021〕4号\n淇滨区人民政府关于印发《淇滨区土地征收办法》的通知\n淇政〔2021〕4号\n各乡人民政府、街道办事处：\n现将《淇滨区土地征收办法》印发给你们，请遵照执行。\n2021年3月1日\n淇滨区土地征收办法\n第一条 为规范土地征收，制定本办法。\n第二条 本办法自发布之日起施行。\n\n索引号：11410000/2021-00013\n标题：淇滨区人民政府关于做好防汛工作的通知\n文号：淇政〔2021〕5号\n淇滨区人民政府关于做好防汛工作的通知\n淇政〔2021〕5号\n各乡人民政府、街道办事处：\n${TEXT}2021年5月1日\n`,
    documents: [
      {
        title: "淇滨区人民政府关于印发《淇滨区土地征收办法》的通知",
        number: "淇政〔2021〕4号",
        issuers: ["淇滨区人民政府"],
        date: "2021-03-01",
        genre: "通知",
        carries: ["淇滨区土地征收办法"],
      },
      {
        title: "淇滨区人民政府关于做好防汛工作的通知",
        number: "淇政〔2021〕5号",
        issuers: ["淇滨区人民政府"],
        date: "2021-05-01",
        genre: "通知",
      },
    ],
  },
  {
    name: "gazette: a roster of bodies at the end of one document, the next one announced in the contents",
    text: `目　　录\n凉山州人民政府关于表彰先进的通报（7）\n凉山州人民政府办公室关于做好春耕生产的通知（9）\n\n凉山州人民政府\n关于表彰先进的通报\n凉府发〔2012〕12号\n各县市人民政府，州级各部门：\n2011年，全州上下奋发有为，涌现出一批先进集体，经研究，决定予以表彰。\n附件：先进集体名单\n凉山州人民政府\n二○一二年三月九日\n附件\n先进集体名单\n西昌市水务局\n会理县财政局\n\n凉山州人民政府办公室\n关于做好春耕生产的通知\n凉府办发〔2012〕7号\n各县市人民政府：\n${TEXT}凉山州人民政府办公室\n二○一二年三月十二日\n`,
    documents: [
      {
        title: "凉山州人民政府关于表彰先进的通报",
        number: "凉府发〔2012〕12号",
        issuers: ["凉山州人民政府"],
        date: "2012-03-09",
        genre: "通报",
      },
      {
        title: "凉山州人民政府办公室关于做好春耕生产的通知",
        number: "凉府办发〔2012〕7号",
        issuers: ["凉山州人民政府办公室"],
        date: "2012-03-12",
        genre: "通知",
      },
    ],
  },
  {
    name: "letterhead with the city, title without it, approval passed on",
    text: `张掖市甘州区人民政府文件\n甘区政发〔2006〕71号\n甘州区人民政府\n批转区卫生局关于加强农村卫生工作意见的通知\n各乡镇人民政府，区属有关部门：\n区政府同意区卫生局《关于加强农村卫生工作的意见》，现批转给你们，请认真贯彻执行。\n二○○六年六月五日\n关于加强农村卫生工作的意见\n（甘州区卫生局 二○○六年五月二十日）\n为提高服务水平，提出如下意见：\n一、健全网络。\n二、增加投入。\n`,
    documents: [
      {
        title: "甘州区人民政府批转区卫生局关于加强农村卫生工作意见的通知",
        number: "甘区政发〔2006〕71号",
        issuers: ["张掖市甘州区人民政府"],
        date: "2006-06-05",
        genre: "通知",
        carries: ["关于加强农村卫生工作的意见"],
      },
    ],
  },
  {
    name: "order of a matter by a slip of the office",
    text: `温岭市人民政府办公室抄告单\n温政办抄〔2013〕66号\n市水利局：\n${REPLY}温岭市人民政府办公室\n2013年7月11日\n`,
    documents: [
      {
        title: "温岭市人民政府办公室抄告单",
        number: "温政办抄〔2013〕66号",
        issuers: ["温岭市人民政府办公室"],
        date: "2013-07-11",
        genre: "抄告单",
      },
    ],
  },
];
