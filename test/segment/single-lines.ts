/** Documents in our own words that pages run together on one line, and heads that are seldom met. */
import type { Layout } from "./layouts.ts";

export const SINGLE_LINES: readonly Layout[] = [
  {
    name: "text alone on one line: no head, signed at its end, day in the middle of a cramped line",
    text: "各乡镇人民政府、县直有关单位： 为切实做好2018年城乡居民基本医疗保险参保缴费工作，确保参保率稳定在95%以上，经县政府研究，现将有关事项通知如下： 一、参保对象。全县城乡居民。 二、缴费标准。每人每年180元。 三、缴费时间。2017年9月1日至12月31日。 四、工作要求。各乡镇要加强宣传，逐户动员，县人社局要做好业务指导，县财政局要及时落实配套资金。 云溪县人民政府办公室 2017年8月21日 （此件公开发布）",
    documents: [{ title: null, number: null, issuers: ["云溪县人民政府办公室"], date: "2017-08-21", genre: "通知" }],
  },
  {
    name: "one line, everything run together, two bodies sign with nothing between them",
    text: "关于做好2020年度职称评审工作的通知东人社〔2020〕61号各县（区）人力资源和社会保障局、卫生健康局：为做好2020年度卫生系列职称评审工作，现就有关事项通知如下：一、申报条件按照省有关规定执行。二、申报材料于8月31日前报送，逾期不再受理。三、严格审核把关，凡弄虚作假的一律取消资格，并按规定处理。东川市人力资源和社会保障局东川市卫生健康委员会2020年7月20日",
    documents: [
      {
        title: "关于做好2020年度职称评审工作的通知",
        number: "东人社〔2020〕61号",
        issuers: ["东川市人力资源和社会保障局", "东川市卫生健康委员会"],
        date: "2020-07-20",
        genre: "通知",
      },
    ],
  },
  {
    name: "measures on one line under their title, adopted and promulgated in brackets",
    text: "江南省专利保护办法 （2006年8月17日江南省人民政府第73次常务会议通过 2006年9月1日江南省人民政府令第189号公布 自2006年11月1日起施行） 第一条 为了加强专利保护，鼓励发明创造，根据《中华人民共和国专利法》，结合本省实际，制定本办法。 第二条 本省行政区域内的专利保护，适用本办法。 第三条 县级以上人民政府应当加强对专利工作的领导。 第四条 省专利行政部门负责全省专利保护工作，设区的市专利行政部门负责本行政区域内的专利保护工作。",
    documents: [
      {
        title: "江南省专利保护办法",
        number: "江南省人民政府令189号",
        issuers: ["江南省人民政府"],
        date: "2006-09-01",
        genre: "办法",
      },
    ],
  },
  {
    name: "PDF: page numbers between strokes, letterhead over blanks",
    text: "东 川 市 人 民 政 府 文 件\n\n东政发〔2021〕9 号\n\n\n东川市人民政府\n关于表扬2020年度安全生产先进单位的通报\n\n各县（区）人民政府，市政府各部门：\n2020年，全市各级各部门认真落实安全生产责任制，取得了明显成效。为鼓励先进，市政府决\n— 1 —\n定对市应急管理局等20个单位予以通报表扬。\n希望受表扬的单位再接再厉。\n\n东川市人民政府\n2021 年 3 月 5 日\n— 2 —\n",
    documents: [
      {
        title: "东川市人民政府关于表扬2020年度安全生产先进单位的通报",
        number: "东政发〔2021〕9号",
        issuers: ["东川市人民政府"],
        date: "2021-03-05",
        genre: "通报",
      },
    ],
  },
  {
    name: "table cells: head of the box and text between strokes, Markdown",
    text: "| 索引号 | 000014349/2021-00031 | 主题分类 | 农业 |\n|---|---|---|---|\n| 发文机关 | 云溪县人民政府办公室 | 成文日期 | 2021-04-16 |\n| 发文字号 | 云政办发〔2021〕15号 | 发布日期 | 2021-04-20 |\n\n# 云溪县人民政府办公室关于印发云溪县粮食生产扶持办法的通知\n\n各乡镇人民政府，县政府有关部门：\n\n《云溪县粮食生产扶持办法》已经县政府同意，现印发给你们，请认真组织实施。\n\n云溪县人民政府办公室\n\n2021年4月16日\n\n## 云溪县粮食生产扶持办法\n\n一、扶持对象\n\n种粮大户。\n",
    documents: [
      {
        title: "云溪县人民政府办公室关于印发云溪县粮食生产扶持办法的通知",
        number: "云政办发〔2021〕15号",
        issuers: ["云溪县人民政府办公室"],
        date: "2021-04-16",
        genre: "通知",
        carries: ["云溪县粮食生产扶持办法"],
      },
    ],
  },
  {
    name: "news of a ministry’s site, two notices one after the other without a stroke",
    text: "民政部关于加强社区服务设施建设的通知\n民发〔2012〕33号\n各省、自治区、直辖市民政厅（局）：\n为加强社区服务设施建设，现就有关问题通知如下：\n一、纳入规划。\n民政部\n2012年2月20日\n民政部办公厅关于开展社区服务设施统计的通知\n民办函〔2012〕78号\n各省、自治区、直辖市民政厅（局）：\n为掌握社区服务设施情况，现就统计工作通知如下：\n一、统计范围。\n民政部办公厅\n2012年3月1日\n",
    documents: [
      {
        title: "民政部关于加强社区服务设施建设的通知",
        number: "民发〔2012〕33号",
        issuers: ["民政部"],
        date: "2012-02-20",
        genre: "通知",
      },
      {
        title: "民政部办公厅关于开展社区服务设施统计的通知",
        number: "民办函〔2012〕78号",
        issuers: ["民政部办公厅"],
        date: "2012-03-01",
        genre: "通知",
      },
    ],
  },
  {
    name: "commission under a Party committee, leading group as the issuer",
    text: "中共江南省委全面依法治省委员会办公室关于开展法治督察的通知\n江法办发〔2022〕11号\n各市委全面依法治市委员会办公室：\n为推进法治建设，决定开展法治督察。现将有关事项通知如下：\n一、督察内容。\n中共江南省委全面依法治省委员会办公室\n2022年5月30日\n",
    documents: [
      {
        title: "中共江南省委全面依法治省委员会办公室关于开展法治督察的通知",
        number: "江法办发〔2022〕11号",
        issuers: ["中共江南省委全面依法治省委员会办公室"],
        date: "2022-05-30",
        genre: "通知",
      },
    ],
  },
  {
    name: "decision of a Party congress’s plenum",
    text: "中共江南省委关于加强和改进新形势下机关党的建设的意见\n（2015年11月19日中国共产党江南省第十届委员会第七次全体会议通过）\n为深入贯彻党的十八大精神，现就加强和改进机关党的建设提出如下意见。\n一、重要意义\n机关党建十分重要。\n",
    documents: [
      {
        title: "中共江南省委关于加强和改进新形势下机关党的建设的意见",
        number: null,
        issuers: ["中共江南省委"],
        date: "2015-11-19",
        genre: "意见",
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
    name: "answer to a delegate: class, number, signer, then whom it answers",
    text: "类别：B\n东水函〔2022〕19号\n签发人：孙某某\n对东川市第八届人民代表大会第二次会议第56号建议的答复\n周某某代表：\n您提出的《关于加快病险水库除险加固的建议》收悉，现答复如下：\n一、基本情况。全市共有病险水库12座。\n二、下步打算。\n东川市水利局\n2022年6月10日\n（联系人：郑某某，电话：0000000）\n抄送：市人大常委会代联工委，市政府办公室。\n",
    documents: [
      {
        title: "对东川市第八届人民代表大会第二次会议第56号建议的答复",
        number: "东水函〔2022〕19号",
        issuers: ["东川市水利局"],
        date: "2022-06-10",
        genre: "答复",
      },
    ],
  },
  {
    name: "price notice of two bureaus: names above the title apart by a wide gap, joint number",
    text: "江南省发展和改革委员会　　　江南省教育厅\n关于规范幼儿园收费有关问题的通知\n江发改价格〔2018〕402号\n各市发展改革委、教育局：\n为规范幼儿园收费行为，现就有关问题通知如下：\n一、公办园实行政府定价。\n江南省发展和改革委员会　　　江南省教育厅\n2018年6月11日\n",
    documents: [
      {
        title: "江南省发展和改革委员会江南省教育厅关于规范幼儿园收费有关问题的通知",
        number: "江发改价格〔2018〕402号",
        issuers: ["江南省发展和改革委员会", "江南省教育厅"],
        date: "2018-06-11",
        genre: "通知",
      },
    ],
  },
  {
    name: "banner and league",
    text: "白音旗人民政府办公室关于印发白音旗草原防火应急预案的通知\n白政办发〔2017〕38号\n各苏木镇人民政府，旗直各部门：\n《白音旗草原防火应急预案》已经旗人民政府同意，现印发给你们，请认真贯彻执行。\n白音旗人民政府办公室\n2017年3月22日\n",
    documents: [
      {
        title: "白音旗人民政府办公室关于印发白音旗草原防火应急预案的通知",
        number: "白政办发〔2017〕38号",
        issuers: ["白音旗人民政府办公室"],
        date: "2017-03-22",
        genre: "通知",
        carries: ["白音旗草原防火应急预案"],
      },
    ],
  },
  {
    name: "management committee of a zone",
    text: "东川高新技术产业开发区管理委员会\n关于印发《东川高新区科技创新券管理办法（试行）》的通知\n东高管发〔2019〕14号\n区内各企业，管委会各部门：\n《东川高新区科技创新券管理办法（试行）》已经管委会主任办公会议通过，现予印发。\n东川高新技术产业开发区管理委员会\n2019年10月8日\n",
    documents: [
      {
        title: "东川高新技术产业开发区管理委员会关于印发《东川高新区科技创新券管理办法（试行）》的通知",
        number: "东高管发〔2019〕14号",
        issuers: ["东川高新技术产业开发区管理委员会"],
        date: "2019-10-08",
        genre: "通知",
        carries: ["东川高新区科技创新券管理办法(试行)"],
      },
    ],
  },
  {
    name: "title with issuer in front of a colon? no: heading of the office’s page, then 转发",
    text: "东川市人民政府办公室\n转发市发展改革委关于加快推进光伏发展实施意见的通知\n东政办发〔2016〕52号\n各县（区）人民政府，市政府有关部门：\n市发展改革委《关于加快推进光伏发展的实施意见》已经市政府同意，现转发给你们，请认真贯彻落实。\n东川市人民政府办公室\n2016年7月5日\n关于加快推进光伏发展的实施意见\n市发展改革委\n（2016年6月28日）\n为加快推进我市光伏发展，提出如下实施意见：\n一、总体目标\n",
    documents: [
      {
        title: "东川市人民政府办公室转发市发展改革委关于加快推进光伏发展实施意见的通知",
        number: "东政办发〔2016〕52号",
        issuers: ["东川市人民政府办公室"],
        date: "2016-07-05",
        genre: "通知",
        carries: ["关于加快推进光伏发展的实施意见"],
      },
    ],
  },
  {
    name: "county’s minutes: heading, number, day; no title",
    text: "云溪县人民政府\n常务会议纪要\n〔2021〕7号\n2021年5月13日下午，县长吴某某主持召开县政府第9次常务会议。现纪要如下：\n一、会议研究了全县防汛工作\n会议要求，县应急管理局要加强值守。\n出席：吴某某、郑某某。\n",
    documents: [
      {
        title: "云溪县人民政府常务会议纪要",
        number: "云溪县人民政府常务会议纪要〔2021〕7号",
        issuers: ["云溪县人民政府"],
        date: null,
        genre: "纪要",
      },
    ],
  },
  {
    name: "opinion draft published by an office of legislation, the letter over it is missing: chapters only",
    text: "江南省城镇燃气管理条例（草案）\n第一章 总则\n第一条 为了加强城镇燃气管理，保障公共安全，制定本条例。\n第二条 本条例适用于本省行政区域内城镇燃气的规划、建设、经营和使用。\n第三条 县级以上人民政府应当加强对燃气工作的领导。\n",
    documents: [{ title: "江南省城镇燃气管理条例（草案）", number: null, issuers: [], date: null, genre: "条例" }],
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
    name: "number in the text of the first line: page heading, number, title, all with site words",
    text: "您当前的位置：首页>政府信息公开>政策>行政规范性文件\n\n索 引 号： XM00101-02-02-2020-011   发布机构：东川市人民政府办公厅\n文    号： 东府办规〔2020〕11号   发文日期：2020-06-30\n标    题： 东川市人民政府办公厅关于印发促进会展业发展若干措施的通知\n\n东川市人民政府办公厅关于印发促进会展业发展若干措施的通知\n\n字号： 大 中 小\n\n各区人民政府，市直各委、办、局：\n\n《东川市进一步促进会展业发展的若干措施》已经市政府同意，现印发给你们，请认真组织实施。\n\n东川市人民政府办公厅\n\n2020年6月30日\n\n（此件主动公开）\n",
    documents: [
      {
        title: "东川市人民政府办公厅关于印发促进会展业发展若干措施的通知",
        number: "东府办规〔2020〕11号",
        issuers: ["东川市人民政府办公厅"],
        date: "2020-06-30",
        genre: "通知",
        carries: ["东川市进一步促进会展业发展的若干措施"],
      },
    ],
  },
  {
    name: "one line: number first, then title and addressees",
    text: "江政办发〔2016〕87号 江南省人民政府办公厅关于促进农村电子商务加快发展的实施意见 各市、县人民政府，省政府各部门： 为促进农村电子商务加快发展，经省政府同意，现提出以下实施意见： 一、总体目标。到2020年，全省农村电子商务服务站点基本实现行政村全覆盖。 二、重点任务。培育市场主体，完善物流体系，加强人才培训，优化政策环境，改善农村金融服务。 三、保障措施。各地要加强组织领导，细化工作举措。 江南省人民政府办公厅 2016年7月1日 （此件公开发布）",
    documents: [
      {
        title: "江南省人民政府办公厅关于促进农村电子商务加快发展的实施意见",
        number: "江政办发〔2016〕87号",
        issuers: ["江南省人民政府办公厅"],
        date: "2016-07-01",
        genre: "意见",
      },
    ],
  },
  {
    name: "one line: crumbs, title, publish time, text",
    text: "首页 > 政务公开 > 政策文件 东川市人民政府关于加快建筑业发展的意见 发布时间：2018-11-02 来源：市政府办公室 字体：[大 中 小] 东政发〔2018〕31号 各县（区）人民政府，市政府各部门： 为加快我市建筑业发展，现提出如下意见： 一、总体要求。坚持质量第一，推动转型升级，做强做优建筑企业。 二、主要任务。支持企业申报资质，鼓励技术创新，推广装配式建筑，规范市场秩序，减轻企业负担。 东川市人民政府 2018年10月29日",
    documents: [
      {
        title: "东川市人民政府关于加快建筑业发展的意见",
        number: "东政发〔2018〕31号",
        issuers: ["东川市人民政府"],
        date: "2018-10-29",
        genre: "意见",
      },
    ],
  },
  {
    name: "one line: measures with chapters, title alone before them",
    text: "东川市机动车停放服务收费管理办法 第一章 总则 第一条 为规范机动车停放服务收费行为，根据《中华人民共和国价格法》等法律法规，结合本市实际，制定本办法。 第二条 本办法适用于本市行政区域内的机动车停放服务收费。 第三条 市价格主管部门负责全市机动车停放服务收费管理工作。 第四条 机动车停放服务收费实行政府定价、政府指导价和市场调节价。 第五条 经营者应当明码标价，自觉接受社会监督。",
    documents: [{ title: "东川市机动车停放服务收费管理办法", number: null, issuers: [], date: null, genre: "办法" }],
  },
  {
    name: "one line: a reply with the request’s number in it",
    text: "关于同意成立东川市物业管理协会的批复 东民社〔2014〕17号 东川市物业管理协会筹备组： 你们《关于成立东川市物业管理协会的请示》收悉。根据《社会团体登记管理条例》的规定，经审查，批复如下： 一、同意成立东川市物业管理协会，准予登记。 二、协会应当按照章程开展活动，接受业务主管单位的指导和登记管理机关的监督检查。 三、协会应当于每年三月三十一日前报送年度工作报告。 此复。 东川市民政局 二〇一四年五月十二日",
    documents: [
      {
        title: "关于同意成立东川市物业管理协会的批复",
        number: "东民社〔2014〕17号",
        issuers: ["东川市民政局"],
        date: "2014-05-12",
        genre: "批复",
      },
    ],
  },
  {
    name: "one line, no blanks, no number: title, addressees, text, name and day, then the plan",
    text: "江南省教育厅办公室关于开展校园安全大检查的通知各市教育局，各高等学校：为切实维护校园安全稳定，省教育厅决定开展校园安全大检查。现将有关事项通知如下：一、检查范围。全省各级各类学校。二、检查内容。消防、食品、交通、校舍等方面的安全情况，重点检查责任制落实情况。三、检查方式。学校自查与部门抽查相结合，对发现的隐患要建立台账，限期整改。江南省教育厅办公室2017年4月6日",
    documents: [
      {
        title: "江南省教育厅办公室关于开展校园安全大检查的通知",
        number: null,
        issuers: ["江南省教育厅办公室"],
        date: "2017-04-06",
        genre: "通知",
      },
    ],
  },
  {
    name: "the notice runs on one line, its plan below on lines of its own",
    text: "各乡镇人民政府，县政府各部门：《云溪县电动自行车管理工作方案》已经县政府同意，现印发给你们，请认真贯彻落实。云溪县人民政府办公室2019年6月4日\n云溪县电动自行车管理工作方案\n为加强电动自行车管理，维护交通秩序，制定本方案。\n一、工作目标\n电动自行车上牌率达到95%。\n二、工作安排\n分三个阶段实施。\n",
    documents: [
      {
        title: null,
        number: null,
        issuers: ["云溪县人民政府办公室"],
        date: "2019-06-04",
        genre: null,
        carries: ["云溪县电动自行车管理工作方案"],
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
    name: "words of the page between title and text, each on a line",
    text: "东川市人民政府关于推进海绵城市建设的实施意见\n时间：2016-08-15\n阅读：356\n作者：佚名\n来源：市住建局\n打印\n收藏\n东政发〔2016〕26号\n各县（区）人民政府，市政府各部门：\n为推进海绵城市建设，现提出如下实施意见：\n一、总体要求\n（一）工作目标。\n东川市人民政府\n2016年8月8日\n",
    documents: [
      {
        title: "东川市人民政府关于推进海绵城市建设的实施意见",
        number: "东政发〔2016〕26号",
        issuers: ["东川市人民政府"],
        date: "2016-08-08",
        genre: "意见",
      },
    ],
  },
  {
    name: "title, issuer and number each behind a blank in the page’s first line; the day under it",
    text: "江南省建设厅关于加强城市燃气安全管理的通知\n江南省建设厅　江建城〔2005〕112号\n2005年6月20日\n各市建设局：\n为加强城市燃气安全管理，现将有关事项通知如下：\n一、落实责任。\n二、排查隐患。\n",
    documents: [
      {
        title: "江南省建设厅关于加强城市燃气安全管理的通知",
        number: "江建城〔2005〕112号",
        issuers: ["江南省建设厅"],
        date: "2005-06-20",
        genre: "通知",
      },
    ],
  },
  {
    name: "order over two lines: the year in the serial, name of the minister, two bodies of the carried rule",
    text: "中华人民共和国水利部令\n2022年第53号\n《水行政处罚实施办法》已经2022年12月14日水利部部务会议审议通过，现予公布，自2023年5月1日起施行。\n部长 李某某\n2023年3月10日\n水行政处罚实施办法\n第一章 总则\n第一条 为规范水行政处罚行为，制定本办法。\n",
    documents: [
      {
        title: "水行政处罚实施办法",
        number: "中华人民共和国水利部令2022年53号",
        issuers: ["中华人民共和国水利部"],
        date: "2023-03-10",
        genre: "办法",
        carries: ["水行政处罚实施办法"],
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
    name: "list of repealed documents: decision with table",
    text: "东川市人民政府关于废止部分规范性文件的决定\n东政发〔2020〕2号\n各县（区）人民政府，市政府各部门：\n经清理，市政府决定废止下列规范性文件：\n1.东川市殡葬管理办法（东政发〔2001〕11号）\n2.东川市客运出租汽车管理办法（东政发〔2005〕28号）\n本决定自公布之日起施行。\n东川市人民政府\n2020年1月14日\n",
    documents: [
      {
        title: "东川市人民政府关于废止部分规范性文件的决定",
        number: "东政发〔2020〕2号",
        issuers: ["东川市人民政府"],
        date: "2020-01-14",
        genre: "决定",
      },
    ],
  },
  {
    name: "reprint with a newspaper’s lead",
    text: "江南省人民政府办公厅关于推进养老服务发展的实施意见（全文）\n新江网东川5月12日电 日前，江南省人民政府办公厅印发了关于推进养老服务发展的实施意见，全文如下：\n各市、县人民政府，省政府各部门：\n为推进养老服务发展，经省政府同意，现提出以下意见：\n一、健全体系。\n江南省人民政府办公厅\n2019年5月6日\n",
    documents: [
      {
        title: "江南省人民政府办公厅关于推进养老服务发展的实施意见（全文）",
        number: null,
        issuers: ["江南省人民政府办公厅"],
        date: "2019-05-06",
        genre: "意见",
      },
    ],
  },
  {
    name: "township plan signed by village committee; addressees in one word",
    text: "石桥村人居环境整治工作方案\n各村民小组：\n为改善村庄环境，制定本方案。\n一、目标\n村庄整洁有序。\n石桥镇石桥村村民委员会\n2020年5月18日\n",
    documents: [
      {
        title: "石桥村人居环境整治工作方案",
        number: null,
        issuers: ["石桥镇石桥村村民委员会"],
        date: "2020-05-18",
        genre: "方案",
      },
    ],
  },
  {
    name: "two blanks inside the title where the page broke it, number before in brackets",
    text: "（江政发〔2013〕24号）\n江南省人民政府关于加快  推进海洋经济发展的意见\n各市、县人民政府，省政府直属各单位：\n为加快推进海洋经济发展，现提出如下意见：\n一、总体思路。\n江南省人民政府\n2013年5月9日\n",
    documents: [
      {
        title: "江南省人民政府关于加快推进海洋经济发展的意见",
        number: "江政发〔2013〕24号",
        issuers: ["江南省人民政府"],
        date: "2013-05-09",
        genre: "意见",
      },
    ],
  },
];
