/** Documents that bear no number. */
import type { Layout } from "./layout.ts";

export const WITHOUT_NUMBER: readonly Layout[] = [
  {
    name: "addressees, text, signature, day and remark on one line under the title",
    text: `关于印发安顺市市级储备粮管理办法的通知\n各县、自治县、区人民政府，市政府各工作部门：现将《安顺市市级储备粮管理办法》印发给你们，请认真抓好贯彻落实。安顺市人民政府2023年9月5日（此件公开发布）安顺市市级储备粮管理办法第一章  总则第一条  为加强市级储备粮管理，保障数量真实、质量良好，制定本办法。第二条  本办法适用于本市行政区域内市级储备粮的收购、储存、轮换、动用及其监督管理活动。第三条  市级储备粮的动用权属于市人民政府，未经批准，任何单位和个人不得擅自动用。第四条  市发展改革委负责市级储备粮的行政管理。\n`,
    documents: [
      {
        title: "关于印发安顺市市级储备粮管理办法的通知",
        number: null,
        issuers: ["安顺市人民政府"],
        date: "2023-09-05",
        genre: "通知",
        carries: ["安顺市市级储备粮管理办法"],
      },
    ],
  },
  {
    name: "title and date only",
    text: "河津市粮食局关于储备粮轮换的意见\n2005年8月9日\n为保证储备粮质量，轮换工作按照均衡有序的原则进行，各库点要提前做好仓房准备。\n轮换价差由市财政据实补贴，任何单位不得截留挪用。\n",
    documents: [
      {
        title: "河津市粮食局关于储备粮轮换的意见",
        number: null,
        issuers: ["河津市粮食局"],
        date: "2005-08-09",
        genre: "意见",
      },
    ],
  },
  {
    name: "notice with a table of the leading group: rows name bodies, one document",
    text: `兴化市人民政府关于成立防汛指挥部的通知\n各乡镇人民政府，市各有关部门：\n因工作需要，市政府决定成立防汛指挥部，统一领导全市防汛工作，现将组成人员通知如下：\n总指挥：郑某　市长\n成员：王某　市水利局局长\n市应急管理局\n市气象局\n指挥部办公室设在市水利局。\n兴化市人民政府\n2021年5月20日\n抄送：市委各部门，市人大常委会办公室。\n兴化市人民政府办公室　2021年5月21日印发\n`,
    documents: [
      {
        title: "兴化市人民政府关于成立防汛指挥部的通知",
        number: null,
        issuers: ["兴化市人民政府"],
        date: "2021-05-20",
        genre: "通知",
      },
    ],
  },
  {
    name: "plan with subtitle",
    text: "玉树藏族自治州国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要\n（2021年3月5日玉树藏族自治州第十四届人民代表大会第二次会议批准）\n目　录\n第一章　发展基础\n第二章　总体要求\n第一章　发展基础\n“十三五”时期，全州经济平稳发展。\n第二章　总体要求\n坚持生态优先。\n",
    documents: [
      {
        title: "玉树藏族自治州国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要",
        number: null,
        issuers: [],
        date: "2021-03-05",
        genre: "纲要",
      },
    ],
  },
  {
    name: "notice with attachments that are forms",
    text: "关于申报2022年度科技特派员的通知\n各县（区）科技局：\n现就申报工作通知如下。\n一、申报条件\n具有中级职称。\n附件：1.申报表\n　　　2.汇总表\n钦州市科学技术局\n2022年2月8日\n附件1\n申报表\n姓名\t性别\t单位\n附件2\n汇总表\n序号\t姓名\n",
    documents: [
      {
        title: "关于申报2022年度科技特派员的通知",
        number: null,
        issuers: ["钦州市科学技术局"],
        date: "2022-02-08",
        genre: "通知",
      },
    ],
  },
  {
    name: "table of tasks, one cell a line",
    text: "云溪县2023年重点工作任务分解表\n\n序号\n重点任务\n牵头领导\n牵头单位\n配合单位\n完成时限\n1\n新改建农村公路80公里\n张某某\n县交通运输局\n县财政局、各乡镇\n2023年11月\n2\n完成老旧小区改造12个\n李某\n县住建局\n县发改局、县自然资源局\n2023年10月\n3\n建成县级养老服务中心\n王某某\n县民政局\n县卫健局\n2023年12月\n",
    documents: [{ title: "云溪县2023年重点工作任务分解表", number: null, issuers: [], date: null, genre: null }],
  },
  {
    name: "opinions that only a day closes",
    text: "青溪市人民政府办公室关于加强校外托管机构管理的实施意见\n各县（区）人民政府，市政府各有关部门：\n为规范校外托管机构管理，经市政府同意，提出如下意见。\n一、明确部门职责\n教育行政部门负责指导学校做好学生管理，配合开展联合检查。市场监管部门负责托管机构登记注册和食品安全监管。公安机关负责治安管理，指导落实人防技防措施。消防救援机构依法对消防安全实施监督抽查。住房城乡建设部门对房屋使用安全进行指导。卫生健康部门负责传染病防控的指导。街道办事处、乡镇政府负责日常巡查，发现问题及时报告。\n二、加强登记管理\n市场监管部门要严格审查。\n三、加强监督检查\n各县（区）政府要建立联席会议制度。\n2021年9月30日\n",
    documents: [
      {
        title: "青溪市人民政府办公室关于加强校外托管机构管理的实施意见",
        number: null,
        issuers: ["青溪市人民政府办公室"],
        date: "2021-09-30",
        genre: "意见",
      },
    ],
  },
  {
    name: "breakdown of a report’s tasks",
    text: "当前位置:首页\n>> 专题专栏 >> 归档专题 >> 2022市政府重点工作(已归档)\n市政府工作报告重点工作责任分解(2022年)\n时间:2022-07-11 17:01 浏览次数: 信息来源: 青溪市政府\n\n一、主要目标\n\n1.生产总值增长6%以上。\n\n责任单位:市发改委\n\n2.研发投入强度达到2.3%。\n\n责任单位:市科技局、各区、县级市\n",
    documents: [
      { title: "市政府工作报告重点工作责任分解(2022年)", number: null, issuers: [], date: null, genre: null },
    ],
  },
  {
    name: "empty cells of a row behind the title",
    text: "您现在的位置: | 首页 |\n|\n云溪市人民政府办公室关于印发云溪市公共服务提升方案(2023—2027年)的通知 | ||||||||||||\n|\n||||||||||||\n各乡镇人民政府,市各有关单位: 《云溪市公共服务提升方案(2023—2027年)》已经市政府常务会议审议通过,现印发给你们,请认真组织实施。\n云溪市人民政府办公室 2023年4月27日\n云溪市公共服务提升方案(2023—2027年)\n一、总体要求\n",
    documents: [
      {
        title: "云溪市人民政府办公室关于印发云溪市公共服务提升方案(2023—2027年)的通知",
        number: null,
        issuers: ["云溪市人民政府办公室"],
        date: "2023-04-27",
        genre: "通知",
        carries: ["云溪市公共服务提升方案(2023—2027年)"],
      },
    ],
  },
  {
    name: "the kind once more under the title",
    text: "青溪市人民政府办公厅关于做好信息公开工作的通知\n 通  知\n各区人民政府,市直各委、办、局:\n为做好信息公开工作，现将有关事项通知如下：\n一、加强领导。\n青溪市人民政府办公厅\n2015年2月16日\n",
    documents: [
      {
        title: "青溪市人民政府办公厅关于做好信息公开工作的通知",
        number: null,
        issuers: ["青溪市人民政府办公厅"],
        date: "2015-02-16",
        genre: "通知",
      },
    ],
  },
  {
    name: "explanation of a policy",
    text: "《东川市户外招牌设置管理办法》政策解读\n发布时间：2022-03-14 来源：东川市城市管理局\n近日，东川市人民政府印发了《东川市户外招牌设置管理办法》（东政发〔2022〕5号），现解读如下：\n一、制定背景\n为规范户外招牌设置，改善市容市貌，制定本办法。\n二、主要内容\n《办法》共五章三十条。\n",
    documents: [
      { title: "《东川市户外招牌设置管理办法》政策解读", number: null, issuers: [], date: null, genre: "解读" },
    ],
  },
  {
    name: "the number stands under the signature’s day as the last line of the notice",
    text: "关于公布2016年度市级家庭农场名单的通知\n各县（区）农业局：\n经审核和公示，认定绿源家庭农场等35家为2016年度市级示范家庭农场，现予公布。\n附件：2016年度市级示范家庭农场名单\n东川市农业局\n2016年12月8日\n东川市农业局办公室 2016年12月9日印发\n",
    documents: [
      {
        title: "关于公布2016年度市级家庭农场名单的通知",
        number: null,
        issuers: ["东川市农业局"],
        date: "2016-12-08",
        genre: "通知",
        carries: ["2016年度市级家庭农场名单"],
      },
    ],
  },
  {
    name: "signature in front of the attachments’ titles, day written with dots",
    text: "东川市住房和城乡建设局\n关于开展建筑施工安全大检查的通知\n各建筑施工企业：\n为切实加强建筑施工安全管理，决定开展安全大检查。现将有关事项通知如下：\n一、检查时间：2018.5.10—2018.6.10。\n二、检查内容：深基坑、高支模、起重机械。\n附件1：检查表\n附件2：汇总表\n东川市住房和城乡建设局\n2018.5.3\n",
    documents: [
      {
        title: "东川市住房和城乡建设局关于开展建筑施工安全大检查的通知",
        number: null,
        issuers: ["东川市住房和城乡建设局"],
        date: "2018-05-03",
        genre: "通知",
      },
    ],
  },
  {
    name: "day before the name at the end",
    text: "关于做好春季动物防疫工作的通知\n各镇（街道）：\n为做好春季动物防疫工作，现将有关事项通知如下：\n一、做好免疫。\n二、做好消毒。\n2015年3月9日\n云溪县农业局\n",
    documents: [
      {
        title: "关于做好春季动物防疫工作的通知",
        number: null,
        issuers: ["云溪县农业局"],
        date: "2015-03-09",
        genre: "通知",
      },
    ],
  },
  {
    name: "seal words behind name and day",
    text: "关于做好春季动物防疫工作的通知\n各镇（街道）：\n为做好春季动物防疫工作，现将有关事项通知如下：\n一、做好免疫。\n二、做好消毒。\n云溪县农业局（公章）\n二〇一五年三月九日（印）\n",
    documents: [
      {
        title: "关于做好春季动物防疫工作的通知",
        number: null,
        issuers: ["云溪县农业局"],
        date: "2015-03-09",
        genre: "通知",
      },
    ],
  },
  {
    name: "schedule of responsibilities without letter: title, unit and day",
    text: "石桥镇2021年安全生产重点工作任务分工\n序号 | 重点任务 | 牵头单位 | 完成时限\n1 | 开展烟花爆竹专项整治 | 应急办 | 3月底\n2 | 开展燃气安全检查 | 村建办 | 6月底\n3 | 开展道路隐患排查 | 派出所 | 长期\n",
    documents: [
      { title: "石桥镇2021年安全生产重点工作任务分工", number: null, issuers: [], date: null, genre: "分工" },
    ],
  },
  {
    name: "circular on public holidays of a school, signed by an office of the school",
    text: "东川市第一中学关于2022年国庆节放假的通知\n各处室、各年级：\n根据上级通知精神，现将国庆节放假安排通知如下：\n一、10月1日至7日放假，共7天。\n东川市第一中学办公室\n2022年9月26日\n",
    documents: [
      {
        title: "东川市第一中学关于2022年国庆节放假的通知",
        number: null,
        issuers: ["东川市第一中学办公室"],
        date: "2022-09-26",
        genre: "通知",
      },
    ],
  },
  {
    name: "signature on a line with the sentence before it",
    text: "关于做好防汛值班工作的通知\n各村（社区）：\n现就做好防汛值班工作通知如下：\n一、落实值班人员。\n二、及时报告险情。特此通知。        石桥镇人民政府        2020年6月1日\n",
    documents: [
      {
        title: "关于做好防汛值班工作的通知",
        number: null,
        issuers: ["石桥镇人民政府"],
        date: "2020-06-01",
        genre: "通知",
      },
    ],
  },
  {
    name: "letter to the public",
    text: "致全市居民的一封信\n广大市民朋友们：\n为防控疫情，保障大家身体健康，请您做好个人防护，少聚集，勤洗手。\n感谢您的理解与支持！\n东川市新冠肺炎疫情防控指挥部办公室\n2021年1月20日\n",
    documents: [
      {
        title: "致全市居民的一封信",
        number: null,
        issuers: ["东川市新冠肺炎疫情防控指挥部办公室"],
        date: "2021-01-20",
        genre: null,
      },
    ],
  },
  {
    name: "signed by an office that is named after its task, in quotation marks",
    text: "关于印发《2022年“双随机、一公开”监管工作要点》的通知\n日期：2022-03-16 16:02 信息来源：区市场监管局 浏览次数：\n各成员单位：\n现将《2022年“双随机、一公开”监管工作要点》印发给你们，请抓好落实。\n东川市东河区“双随机、一公开”监管工作联席会议办公室\n2022年3月15日\n",
    documents: [
      {
        title: "关于印发《2022年“双随机、一公开”监管工作要点》的通知",
        number: null,
        issuers: ["东川市东河区“双随机、一公开”监管工作联席会议办公室"],
        date: "2022-03-15",
        genre: "通知",
        carries: ["2022年“双随机、一公开”监管工作要点"],
      },
    ],
  },
  {
    name: "the office of a working group under a leading group that is named in quotation marks",
    text: "东川省推进“三地一区”建设领导小组改革开放新高地执行小组办公室关于印发2022年工作要点的通知\n省有关单位：\n现将《2022年工作要点》印发给你们，请认真贯彻执行。\n东川省推进“三地一区”建设领导小组改革开放新高地执行小组办公室\n2022年3月15日\n",
    documents: [
      {
        title: "东川省推进“三地一区”建设领导小组改革开放新高地执行小组办公室关于印发2022年工作要点的通知",
        number: null,
        issuers: ["东川省推进“三地一区”建设领导小组改革开放新高地执行小组办公室"],
        date: "2022-03-15",
        genre: "通知",
        carries: ["2022年工作要点"],
      },
    ],
  },
  {
    name: "issuers: the signature stands one letter apart",
    text: "关于做好秸秆禁烧工作的通知\n各村：\n为做好秸秆禁烧工作，现将有关事项通知如下：\n一、加强巡查。\n二、严格处罚。\n石 桥 镇 人 民 政 府\n二 〇 一 七 年 五 月 十 日\n",
    documents: [
      {
        title: "关于做好秸秆禁烧工作的通知",
        number: null,
        issuers: ["石桥镇人民政府"],
        date: "2017-05-10",
        genre: "通知",
      },
    ],
  },
  {
    name: "genre: the kind with a volume behind it",
    text: "东川市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要\n（2021年2月3日东川市第八届人民代表大会第六次会议批准）\n前言\n东川市“十四五”规划纲要主要阐明政府工作重点。\n第一章 发展基础\n",
    documents: [
      {
        title: "东川市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要",
        number: null,
        issuers: [],
        date: "2021-02-03",
        genre: "纲要",
      },
    ],
  },
];
