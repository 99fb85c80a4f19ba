/** How the day and the signature stand: Chinese numerals, brackets, seals, one line with the number. */
import type { Layout } from "./layout.ts";
import { FERRIES, RAINS, WORK } from "./words.ts";

export const DAYS: readonly Layout[] = [
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
    name: "signature and date with a seal note, copies line and printing line",
    text: `大余县林业局关于做好油茶低改工作的通知\n余林字〔2013〕40号\n各乡镇林工站：\n${FERRIES}大余县林业局（盖章）\n2013年9月2日\n主题词：林业　油茶　通知\n抄报：市林业局，县委办、县政府办\n大余县林业局办公室　　　　2013年9月2日印发\n共印50份\n`,
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
    name: "no title: the day in brackets over the number, 特此通知 without a stop before what is issued",
    text: `（二OO八年三月六日）\n某府办〔2008〕18号\n各镇人民政府，区政府各委、办、局：\n现将《2008年政府工作目标任务分解》印发给你们。请对照分解的任务抓好落实，并于月底前报送推进计划。\n特此通知\n2008年政府工作目标任务分解\n一、促进经济平稳发展。\n加强运行分析。\n`,
    documents: [
      {
        title: null,
        number: "某府办〔2008〕18号",
        issuers: [],
        date: "2008-03-06",
        genre: "通知",
        carries: ["2008年政府工作目标任务分解"],
      },
    ],
  },
  {
    name: "decision to commend, date in Chinese numerals with 〇",
    text: `延边州人民政府关于表彰植树造林先进集体的决定\n延州政发〔2009〕21号\n各县市人民政府，州政府各委办局：\n${RAINS}延边州人民政府\n二○○九年四月十二日\n`,
    documents: [
      {
        title: "延边州人民政府关于表彰植树造林先进集体的决定",
        number: "延州政发〔2009〕21号",
        issuers: ["延边州人民政府"],
        date: "2009-04-12",
        genre: "决定",
      },
    ],
  },
  {
    name: "full-width digits and letters, square full-width brackets",
    text: `关于调整Ｂ级旅行社名录的通知\n渝旅发［２０１９］１２号\n各区县旅游局：\n${RAINS}重庆市旅游局\n２０１９年３月５日\n`,
    documents: [
      {
        title: "关于调整Ｂ级旅行社名录的通知",
        number: "渝旅发〔2019〕12号",
        issuers: ["重庆市旅游局"],
        date: "2019-03-05",
        genre: "通知",
      },
    ],
  },
  {
    name: "attachments with titles and signatures of their own",
    text: `萍乡市人力资源和社会保障局关于举办技能竞赛的通知\n萍人社字〔2021〕18号\n各县区人社局：\n${RAINS}附件：1．萍乡市技能竞赛实施方案\n2．报名表\n3．关于成立竞赛组委会的通知\n萍乡市人力资源和社会保障局\n2021年5月6日\n\n附件1\n萍乡市技能竞赛实施方案\n一、竞赛项目\n设焊工、电工两项。\n附件2\n报名表\n姓名\n单位\n附件3\n关于成立竞赛组委会的通知\n各有关单位：\n为加强组织领导，决定成立竞赛组委会，负责竞赛的组织协调工作。\n竞赛组织委员会\n2021年5月5日\n`,
    documents: [
      {
        title: "萍乡市人力资源和社会保障局关于举办技能竞赛的通知",
        number: "萍人社字〔2021〕18号",
        issuers: ["萍乡市人力资源和社会保障局"],
        date: "2021-05-06",
        genre: "通知",
      },
    ],
  },
  {
    name: "rules issued without a wrapper, date in brackets under the title, issuer between",
    text: `牡丹江市城市供热管理细则\n牡丹江市住房和城乡建设局\n（2003年10月8日）\n第一条　为规范供热行为，制定本细则。\n第二条　本市城区供热适用本细则。\n第三条　供热期为六个月。\n`,
    documents: [
      {
        title: "牡丹江市城市供热管理细则",
        number: null,
        issuers: ["牡丹江市住房和城乡建设局"],
        date: "2003-10-08",
        genre: "细则",
      },
    ],
  },
  {
    name: "the signer's name is masked",
    text: `柳州市安全生产委员会办公室文件\n柳安委办〔2019〕45号            签发人：韦××\n柳州市安全生产委员会办公室关于开展专项整治的通知\n各县、区安委会：\n${WORK}柳州市安全生产委员会办公室\n2019年7月29日\n`,
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
    name: "date only Chinese month",
    text: "新疆维吾尔自治区和田地区行政公署关于加快核桃产业发展的意见\n和行发〔2009〕31号\n各县（市）人民政府：\n为加快核桃产业发展，特提出如下意见：\n一、目标任务\n到2012年核桃面积达到200万亩。\n和田地区行政公署\n2009年6月 日\n",
    documents: [
      {
        title: "新疆维吾尔自治区和田地区行政公署关于加快核桃产业发展的意见",
        number: "和行发〔2009〕31号",
        issuers: ["新疆维吾尔自治区和田地区行政公署"],
        date: null,
        genre: "意见",
      },
    ],
  },
  {
    name: "rules of county government with date in brackets",
    text: "平和县人民政府关于印发平和县人民政府工作规则的通知\n平政〔2017〕112号　2017年5月9日\n各乡镇人民政府，县直各单位：\n《平和县人民政府工作规则》已经县政府常务会议讨论通过，现予印发。\n平和县人民政府工作规则\n一、总则\n第一条　为规范运转，制定本规则。\n",
    documents: [
      {
        title: "平和县人民政府关于印发平和县人民政府工作规则的通知",
        number: "平政〔2017〕112号",
        issuers: ["平和县人民政府"],
        date: "2017-05-09",
        genre: "通知",
        carries: ["平和县人民政府工作规则"],
      },
    ],
  },
  {
    name: "circular that only a day closes",
    text: "青溪市人民政府办公室关于2022年第三季度政府网站检查情况的通报\n青政办函〔2022〕58号\n各县（区）人民政府，市政府各部门：\n按照《政府网站发展指引》要求，市政府办公室对全市31家政府网站进行了检查。现将情况通报如下：\n一、总体情况\n合格率为96.8%。\n二、存在问题\n云溪县林业局网站首页不更新。\n三、下一步要求\n各地各部门要对照《政府网站与政务新媒体检查指标》全面自查。\n2022年10月12日\n",
    documents: [
      {
        title: "青溪市人民政府办公室关于2022年第三季度政府网站检查情况的通报",
        number: "青政办函〔2022〕58号",
        issuers: ["青溪市人民政府办公室"],
        date: "2022-10-12",
        genre: "通报",
      },
    ],
  },
  {
    name: "a whole notice on one line, day in Chinese numerals",
    text: "|\n各县(市)、区人民政府,市政府各委办局、各直属机构: 《青溪市人民政府办公厅主要职责、内设机构和人员编制规定》经市政府批准,现予印发,请认真组织实施,并按照规定做好机构编制管理的各项工作,严格执行人员编制和领导职数,不得擅自增设机构、增加编制和提高机构规格。各部门要加强协调配合,保证机构改革任务按时完成,并将执行中遇到的问题及时报告市政府办公厅和市机构编制委员会办公室,由其汇总后统一研究处理。 青溪市人民政府办公厅 二〇〇九年九月十日 青溪市人民政府办公厅主要职责、内设机构和人员编制规定 一、职责调整 划入市政府原外事办公室的职责。\n",
    documents: [
      {
        title: null,
        number: null,
        issuers: ["青溪市人民政府办公厅"],
        date: "2009-09-10",
        genre: null,
        carries: ["青溪市人民政府办公厅主要职责、内设机构和人员编制规定"],
      },
    ],
  },
  {
    name: "title, then the day in brackets with who issues it",
    text: "江南省征兵工作奖惩规定\n（1998年7月3日江南省人民政府、江南省军区发布）\n第一条 为了做好征兵工作，根据《中华人民共和国兵役法》，结合本省实际，制定本规定。\n第二条 本规定适用于本省行政区域内的征兵工作。\n第三条 各级人民政府负责本规定的实施。\n",
    documents: [
      {
        title: "江南省征兵工作奖惩规定",
        number: null,
        issuers: ["江南省人民政府", "江南省军区"],
        date: "1998-07-03",
        genre: "规定",
      },
    ],
  },
  {
    name: "congress: resolution with its day in brackets",
    text: "东川市人民代表大会常务委员会\n关于批准2021年市级财政决算的决议\n（2022年8月30日东川市第九届人民代表大会常务委员会第五次会议通过）\n东川市第九届人民代表大会常务委员会第五次会议听取和审查了市财政局受市人民政府委托作的决算报告，决定批准2021年市级财政决算。\n",
    documents: [
      {
        title: "东川市人民代表大会常务委员会关于批准2021年市级财政决算的决议",
        number: null,
        issuers: ["东川市人民代表大会常务委员会"],
        date: "2022-08-30",
        genre: "决议",
      },
    ],
  },
  {
    name: "old decree: number with the year in front, day in Chinese figures in brackets",
    text: "国务院批转水利部关于加强小型水库管理的报告的通知\n国发〔1991〕62号\n（一九九一年十一月九日）\n各省、自治区、直辖市人民政府，国务院各部委、各直属机构：\n国务院同意水利部《关于加强小型水库管理的报告》，现转发给你们，请遵照执行。\n关于加强小型水库管理的报告\n国务院：\n小型水库是农业的重要基础设施，当前存在的问题不少。为此，提出以下意见：\n一、落实管护责任。\n水利部\n一九九一年十月二十日\n",
    documents: [
      {
        title: "国务院批转水利部关于加强小型水库管理的报告的通知",
        number: "国发〔1991〕62号",
        issuers: ["国务院"],
        date: "1991-11-09",
        genre: "通知",
        carries: ["关于加强小型水库管理的报告"],
      },
    ],
  },
  {
    name: "the carried plan alone, dated in brackets under its title",
    text: "东川市全民健身实施计划（2021—2025年）\n（2021年12月30日）\n为深入实施全民健身国家战略，不断满足人民群众的健身需求，依据《全民健身条例》，制定本实施计划。\n一、目标任务\n到2025年，全市体育人口比例达到45%。\n",
    documents: [
      { title: "东川市全民健身实施计划（2021—2025年）", number: null, issuers: [], date: "2021-12-30", genre: "计划" },
    ],
  },
  {
    name: "number printed as with the day in one bracket",
    text: "江南省交通运输厅关于加强农村公路养护工作的通知\n（江交公〔2019〕12号 2019年5月6日）\n各市、县人民政府：\n为加强全省农村公路养护管理，保障公路安全畅通，现就有关事项通知如下：\n一、明确养护责任。县级人民政府是农村公路养护的责任主体。\n二、落实养护资金。各级财政应当足额安排养护资金。\n江南省交通运输厅\n2019年5月6日\n",
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
    name: "name, a blank and the day; a colophon under it",
    text: "关于做好春季动物防疫工作的通知\n云农发〔2015〕11号\n各镇（街道）：\n为做好春季动物防疫工作，现将有关事项通知如下：\n一、做好免疫。\n二、做好消毒。\n                云溪县农业局  二〇一五年三月九日\n主题词：农业 防疫 通知\n抄送：县委办、县政府办。\n云溪县农业局办公室                2015年3月10日印发\n共印30份\n",
    documents: [
      {
        title: "关于做好春季动物防疫工作的通知",
        number: "云农发〔2015〕11号",
        issuers: ["云溪县农业局"],
        date: "2015-03-09",
        genre: "通知",
      },
    ],
  },
  {
    name: "only the colophon gives a day",
    text: "云溪县农业局文件\n云农发〔2015〕11号\n关于做好春季动物防疫工作的通知\n各镇（街道）：\n为做好春季动物防疫工作，现将有关事项通知如下：\n一、做好免疫。\n二、做好消毒。\n抄送：县委办、县政府办。\n云溪县农业局办公室                2015年3月10日印发\n",
    documents: [
      {
        title: "关于做好春季动物防疫工作的通知",
        number: "云农发〔2015〕11号",
        issuers: ["云溪县农业局"],
        date: null,
        genre: "通知",
      },
    ],
  },
];
