/** Texts right behind each other whose heads lack what heads mostly have: serial, day, signature, a line of their own. */
import type { Expected, Layout } from "./layout.ts";

export const CLEANING: Expected = {
  title: "关于开展河道清淤工作的通知",
  number: null,
  issuers: ["清河市水务局"],
  date: "2020-03-20",
  genre: "通知",
};
const FIRST =
  "关于开展河道清淤工作的通知\n各县（区）水务局：\n请认真做好河道清淤工作，确保完成全年任务，并将情况于年底前报送。\n清河市水务局\n2020年3月20日\n";

export const SIDE_BY_SIDE: readonly Layout[] = [
  {
    name: "fields of a library, 内容： over each text",
    text: "序号：1\n名称：清河市人民政府关于同意渤海镇总体规划的批复\n文号：清政函〔2007〕91号\n日期：2007-10-29\n内容：\n白河县人民政府：\n你县《关于报请审批渤海镇总体规划的请示》收悉。现批复如下：\n一、原则同意渤海镇总体规划。\n二、请你县严格按照规划实施。\n二〇〇七年十月二十九日\n序号：2\n名称：清河市人民政府关于控制噪声的通告\n文号：清政发〔2008〕3号\n日期：2008-01-14\n内容：\n为控制噪声影响，根据《中华人民共和国环境噪声污染防治法》，现通告如下：\n一、在噪声敏感区内不得新建住宅、学校、医院等建筑。\n二、本通告自发布之日起执行。\n二〇〇八年一月十四日\n",
    documents: [
      {
        title: "清河市人民政府关于同意渤海镇总体规划的批复",
        number: "清政函〔2007〕91号",
        issuers: ["清河市人民政府"],
        date: "2007-10-29",
        genre: "批复",
      },
      {
        title: "清河市人民政府关于控制噪声的通告",
        number: "清政发〔2008〕3号",
        issuers: ["清河市人民政府"],
        date: "2008-01-14",
        genre: "通告",
      },
    ],
  },
  {
    name: "the resolution of a plenary session over two lines behind another text",
    text: `${FIRST}中国共产党清河市第十一届委员会\n第十一次全体会议决议\n（2020年12月28日通过）\n中国共产党清河市第十一届委员会第十一次全体会议，于2020年12月28日举行。全会听取和讨论了市委常委会工作报告。\n全会号召，全市各级党组织为建设美丽清河而努力奋斗！\n`,
    documents: [
      CLEANING,
      {
        title: "中国共产党清河市第十一届委员会第十一次全体会议决议",
        number: null,
        issuers: ["中国共产党清河市第十一届委员会"],
        date: "2020-12-28",
        genre: "决议",
      },
    ],
  },
  {
    name: "an explanation whose title goes over two lines",
    text: `${FIRST}关于《清河市关于制定国民经济和社会发展第十四个五年\n规划的建议》的说明\n受市委常委会委托，我就《建议》起草的有关情况向全会作说明。\n一、起草过程\n2020年8月，市委成立文件起草组。\n二、主要考虑\n坚持问题导向、目标导向。\n`,
    documents: [
      CLEANING,
      {
        title: "关于《清河市关于制定国民经济和社会发展第十四个五年规划的建议》的说明",
        number: null,
        issuers: [],
        date: null,
        genre: "说明",
      },
    ],
  },
  {
    name: "a call for tenders, its letters apart, under the name of a body",
    text: `${FIRST}清河市卫生健康局\n招 标 公 告\n我局拟对“第二人民医院住院楼配电工程”进行公开招标，欢迎合格的投标人参加。现公告如下：\n一、总投资380万元。\n二、报名时间：2023年6月14日至6月20日。\n2023年6月12日\n`,
    documents: [
      CLEANING,
      {
        title: "清河市卫生健康局招标公告",
        number: null,
        issuers: ["清河市卫生健康局"],
        date: "2023-06-12",
        genre: "公告",
      },
    ],
  },
  {
    name: "a number whose serial was never written in, over the issuer or beside the day",
    text: `${FIRST}清河市人民政府关于同意建立白鹭自然保护小区的\n批 复\n清政函〔2016〕  号\n清河市人民政府\n市林业局：\n你局《关于恳请批准建立保护小区的请示》收悉。现批复如下：\n一、同意建立白鹭自然保护小区，总面积1367公顷。\n二、请你局落实界线。\n清河市教育局　清河市民政局\n关于印发中小学生护学行动工作要点的通知\n清教联发〔2025〕  号　　　2025-02-21\n各县（区）教育局、民政局：\n为全面推进平安护学，现将工作要点印发给你们，请认真贯彻落实。\n`,
    documents: [
      CLEANING,
      {
        title: "清河市人民政府关于同意建立白鹭自然保护小区的批复",
        number: null,
        issuers: ["清河市人民政府"],
        date: null,
        genre: "批复",
      },
      {
        title: "清河市教育局清河市民政局关于印发中小学生护学行动工作要点的通知",
        number: null,
        issuers: ["清河市教育局", "清河市民政局"],
        date: "2025-02-21",
        genre: "通知",
        carries: ["中小学生护学行动工作要点"],
      },
    ],
  },
  {
    name: "day and old number in one bracket under the title",
    text: "财政部关于印发《苗圃财务制度（暂行）》的通知\n[1994年6月13日 （94）财农字第222号]\n林业部，各省、自治区、直辖市财政厅（局）：\n为适应体制改革的需要，我部制定了《苗圃财务制度（暂行）》，现印发给你们，请遵照执行。\n苗圃财务制度（暂行）\n第一条 为规范苗圃的财务行为，制定本制度。\n第二条 本制度由财政部负责解释。\n",
    documents: [
      {
        title: "财政部关于印发《苗圃财务制度（暂行）》的通知",
        number: "〔94〕财农字222号",
        issuers: ["财政部"],
        date: "1994-06-13",
        genre: "通知",
        carries: ["苗圃财务制度(暂行)"],
      },
    ],
  },
  {
    name: "figures of the year that a scan read for letters, and a second bracket in the number",
    text: `清河市人民政府办公室\n关于公共自行车运营管理的通知\n清政办〔2O13〕18号\n各县（区）人民政府：\n为做好公共自行车运营管理，现将有关事项通知如下，请认真贯彻落实。\n2O13年3月l4日\n国家土地管理局文件\n［1995］国土［籍］字第26号\n国家土地管理局\n关于印发《确定权利的规定》的通知\n各省、自治区、直辖市土地管理局：\n为了确定土地权利，现将《确定权利的规定》印发给你们，请遵照执行。\n一九九五年三月十一日\n`,
    documents: [
      {
        title: "清河市人民政府办公室关于公共自行车运营管理的通知",
        number: "清政办〔2013〕18号",
        issuers: ["清河市人民政府办公室"],
        date: "2013-03-14",
        genre: "通知",
      },
      {
        title: "国家土地管理局关于印发《确定权利的规定》的通知",
        number: "〔1995〕国土〔籍〕字26号",
        issuers: ["国家土地管理局"],
        date: "1995-03-11",
        genre: "通知",
        carries: ["确定权利的规定"],
      },
    ],
  },
  {
    name: "a notice to all behind the cells of a table",
    text: `${FIRST}任务清单\n改造危房1365户\n市住建局\n2019年11月\n推进强边固防行动\n市委政法委\n持续\n白河县人民政府关于码头临时封闭的通告\n因航道维护需要，依据《中华人民共和国航道法》第二十二条，决定对码头实行临时封闭：\n（一）除应急抢险外，禁止一切船舶靠泊。\n（二）违反者由海事部门依法处理。\n白河县人民政府\n2020年1月31日\n`,
    documents: [
      CLEANING,
      {
        title: "白河县人民政府关于码头临时封闭的通告",
        number: null,
        issuers: ["白河县人民政府"],
        date: "2020-01-31",
        genre: "通告",
      },
    ],
  },
  {
    name: "plans behind other texts: with issuer and day in brackets, with the day in brackets, under an office's name",
    text: `${FIRST}码头工程安全生产“一月一查”工作方案\n（白河经济区管委会2022年6月8日）\n为切实做好码头施工安全工作，制定本方案。\n一、检查时间：每月15日至20日。\n二、联系人：胡某某\n清河市护林员管理领导小组办公室\n2020年护林员选聘工作方案\n为做好我市护林员选聘工作，按照上级部署，结合实际，特制定本方案：\n一、选聘原则：公开、公平、公正。\n二、选聘名额：全市310名。\n清河市护林员管理领导小组办公室\n2020年11月3日\n清河市委常委会2020年工作要点\n（2020年2月20日）\n2020年是收官之年，市委常委会工作的总体要求是统筹推进各项工作。\n一、坚决打赢攻坚战\n二、推动高质量发展\n`,
    documents: [
      CLEANING,
      {
        title: "码头工程安全生产“一月一查”工作方案",
        number: null,
        issuers: ["白河经济区管委会"],
        date: "2022-06-08",
        genre: "方案",
      },
      {
        title: "清河市护林员管理领导小组办公室2020年护林员选聘工作方案",
        number: null,
        issuers: ["清河市护林员管理领导小组办公室"],
        date: "2020-11-03",
        genre: "方案",
      },
      {
        title: "清河市委常委会2020年工作要点",
        number: null,
        issuers: ["清河市委常委会"],
        date: "2020-02-20",
        genre: "要点",
      },
    ],
  },
  {
    name: "the place of a rule on the line above",
    text: "白山壮族自治区\n采砂船舶停泊管理规定\n(2011年3月22日自治区人民政府第77次常务会议审议通过 2011年4月8日公布)\n第一条 为加强采砂船舶停泊管理，制定本规定。\n第二条 本规定自2011年6月1日起施行。\n",
    documents: [
      {
        title: "白山壮族自治区采砂船舶停泊管理规定",
        number: null,
        issuers: [],
        date: "2011-04-08",
        genre: "规定",
      },
    ],
  },
  {
    name: "转发 ends the line above, the names end in 批转",
    text: "国务院办公厅转发\n民政部关于进一步做好救灾工作报告的通知\n（一九八九年九月二十六日）\n国办发〔1989〕49号\n各省、自治区、直辖市人民政府：\n《民政部关于进一步做好救灾工作的报告》已经国务院同意，现转发给你们，请贯彻执行。\n国务院办公厅\n",
    documents: [
      {
        title: "国务院办公厅转发民政部关于进一步做好救灾工作报告的通知",
        number: "国办发〔1989〕49号",
        issuers: ["国务院办公厅"],
        date: "1989-09-26",
        genre: "通知",
        carries: ["民政部关于进一步做好救灾工作的报告"],
      },
    ],
  },
  {
    name: "the name under a text without a day is not that of the next title",
    text: `${FIRST}白河县乡村振兴局2022年培训计划\n白乡振〔2022〕4号\n各乡镇人民政府：\n为做好培训工作，现将有关事项通知如下：\n一、完成培训240人。\n二、本计划自2022年4月15日起施行。\n白河县人民政府办公室\n关于突出问题整改进展的通报\n清环委办〔2021〕4号\n各县、市人民政府：\n按照整改方案的要求，现将整改进展通报如下。\n一、12项任务完成8项。\n清河市生态环境保护委员会办公室\n2021.6.3\n`,
    documents: [
      CLEANING,
      {
        title: "白河县乡村振兴局2022年培训计划",
        number: "白乡振〔2022〕4号",
        issuers: ["白河县人民政府办公室"],
        date: null,
        genre: "计划",
      },
      {
        title: "关于突出问题整改进展的通报",
        number: "清环委办〔2021〕4号",
        issuers: ["清河市生态环境保护委员会办公室"],
        date: "2021-06-03",
        genre: "通报",
      },
    ],
  },
  {
    name: "articles of a messenger one behind the other",
    text: "清河发布\n点击蓝字　关注我们\n关于实施临时交通管制的通告\n清河发布 2023-05-07 18:20 发表于河北\n因举办马拉松赛，根据《中华人民共和国道路交通安全法》第三十九条规定，决定实施临时交通管制，现通告如下：\n一、管制时间：5月13日。\n二、请广大群众提前规划出行路线。\n清河市公安局\n2023年5月6日\n— END —\n来源：市公安局　编辑：小敏\n清河发布\n点击蓝字　关注我们\n致全市养犬居民的一封信\n清河发布 2023-05-21 09:00 发表于河北\n亲爱的居民朋友：\n随着生活水平提高，越来越多的家庭饲养宠物犬。为维护公共环境卫生，我们倡议：\n一、依法养犬，主动办理登记和免疫。\n清河市综合行政执法局\n2023年5月20日\n— END —\n",
    documents: [
      {
        title: "关于实施临时交通管制的通告",
        number: null,
        issuers: ["清河市公安局"],
        date: "2023-05-06",
        genre: "通告",
      },
      {
        title: "致全市养犬居民的一封信",
        number: null,
        issuers: ["清河市综合行政执法局"],
        date: "2023-05-20",
        genre: null,
      },
    ],
  },
  {
    name: "a bulletin by issue, and a row of title, number, issuer and day",
    text: "安全生产工作简报\n第12期\n清河市安全生产委员会办公室　　　2019年7月3日\n全市安全生产月活动扎实开展\n6月是全国安全生产月。全市围绕主题开展了形式多样的活动，取得了明显成效。\n一、广泛宣传发动。\n二、开展应急演练。\n清河市教育局关于职称评审工作的通知\t清教发〔2013〕91号\t清河市教育局\t2013-10-09\n各乡镇中心学校：\n根据上级部署，现将职称评审有关事项通知如下，请遵照执行。\n2013年10月9日\n",
    documents: [
      {
        title: "安全生产工作简报",
        number: "12期",
        issuers: ["清河市安全生产委员会办公室"],
        date: "2019-07-03",
        genre: "简报",
      },
      {
        title: "清河市教育局关于职称评审工作的通知",
        number: "清教发〔2013〕91号",
        issuers: ["清河市教育局"],
        date: "2013-10-09",
        genre: "通知",
      },
    ],
  },
  {
    name: "one office and how many more over the title, and the number under the day, over the attachments",
    text: "清河市教育局等七部门\n关于进一步规范线上培训的\n实 施 意 见\n清教〔2020〕55号\n各乡镇（街道），各校外培训机构：\n为促进线上培训规范有序发展，根据上级文件，提出如下意见：\n一、备案审查。\n二、规范内容。\n清河市教育局\n2020年10月12日\n国家文物局关于做好文化遗产日活动的通知\n各省、自治区、直辖市文物局：\n今年6月9日是文化遗产日。为做好活动组织工作，现将有关事项通知如下，请遵照执行。\n国家文物局\n2018年3月5日\n文物保发〔2018〕5号\n附件：活动主题\n",
    documents: [
      {
        title: "清河市教育局等七部门关于进一步规范线上培训的实施意见",
        number: "清教〔2020〕55号",
        issuers: ["清河市教育局"],
        date: "2020-10-12",
        genre: "意见",
      },
      {
        title: "国家文物局关于做好文化遗产日活动的通知",
        number: "文物保发〔2018〕5号",
        issuers: ["国家文物局"],
        date: "2018-03-05",
        genre: "通知",
      },
    ],
  },
  {
    name: "strokes between labels and values",
    text: "标题 / 清河市人民政府关于案卷评查情况的通报\n发文字号 / 清府发〔2017〕29号\n发文单位 / 清河市人民政府\n清河市人民政府\n关于案卷评查情况的通报\n各乡镇人民政府：\n市政府组织对66件案卷进行了集中评查。现将情况通报如下：\n一、基本情况\n优秀案卷8件。\n清河市人民政府\n2017年12月11日\n",
    documents: [
      {
        title: "清河市人民政府关于案卷评查情况的通报",
        number: "清府发〔2017〕29号",
        issuers: ["清河市人民政府"],
        date: "2017-12-11",
        genre: "通报",
      },
    ],
  },
];
