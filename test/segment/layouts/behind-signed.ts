/** Heads without number right behind a signed text, no empty line between: a call to the public, a roll, a rule; an order on a matter. */
import type { Expected, Layout } from "./layout.ts";

const FIRST = `贵宁市教育局关于2023年幼儿园招生工作的通告
来源：贵宁市教育局　　发布时间：2023-05-06 17:20　　　作者：基教科
根据《幼儿园工作规程》和上级有关规定，现将2023年幼儿园招生工作有关事项通告如下：
一、招生对象为年满3周岁的幼儿。
二、报名时间为5月20日至25日。
2023年5月6日
`;
const CALL: Expected = {
  title: "贵宁市教育局关于2023年幼儿园招生工作的通告",
  number: null,
  issuers: ["贵宁市教育局"],
  date: "2023-05-06",
  genre: "通告",
};

export const BEHIND_SIGNED: readonly Layout[] = [
  {
    name: "a rule right behind a signed call, source and counter between title and text",
    text: `${FIRST}贵宁市课后服务收费管理办法（试行）
第一条　为规范课后服务收费行为，结合我市实际，制定本办法。
第二条　课后服务遵循自愿原则。
第三条　本办法由市教育局负责解释。
`,
    documents: [
      CALL,
      { title: "贵宁市课后服务收费管理办法（试行）", number: null, issuers: [], date: null, genre: "办法" },
    ],
  },
  {
    name: "a proclamation that a head of county signs, right behind a signed call",
    text: `${FIRST}永安县人民政府布告
为保护水利工程设施，保障防汛安全，特布告如下：
一、严禁在堤坝上取土、开荒、放牧。
二、严禁炸鱼、毒鱼。
县长　韩××
一九八二年六月一日
`,
    documents: [
      CALL,
      {
        title: "永安县人民政府布告",
        number: null,
        issuers: ["永安县人民政府"],
        date: "1982-06-01",
        genre: "布告",
      },
    ],
  },
  {
    name: "the roll of a congress with its name in the title",
    text: `${FIRST}贵宁市人民代表大会常务委员会任免名单
（2021年8月27日贵宁市第二届人民代表大会常务委员会第四十八次会议通过）
任命：
韩××为贵宁市自然资源和规划局局长。
免去：
祁××的贵宁市水务局局长职务。
`,
    documents: [
      CALL,
      {
        title: "贵宁市人民代表大会常务委员会任免名单",
        number: null,
        issuers: ["贵宁市人民代表大会常务委员会"],
        date: "2021-08-27",
        genre: "名单",
      },
    ],
  },
  {
    name: "an order on a matter, under the name of its series alone",
    text: `${FIRST}贵宁市人民政府防汛抗旱指挥部
防汛抗旱指挥部令
贵汛令〔2022〕1号
各镇（街道）防汛防台指挥部：
今年第12号台风正向我市逼近。经研究，决定启动防台风应急响应，请各单位立即行动。
一、所有渔船立即回港避风。
此令。
贵宁市防汛抗旱指挥部
2022年9月13日
`,
    documents: [
      CALL,
      {
        title: "防汛抗旱指挥部令",
        number: "贵汛令〔2022〕1号",
        issuers: ["贵宁市人民政府防汛抗旱指挥部"],
        date: "2022-09-13",
        genre: "令",
      },
    ],
  },
  {
    name: "a rule that the order right above it promulgates is the order's",
    text: `${FIRST}贵宁市人民政府令
第12号
《贵宁市植物检疫管理办法》已经2019年4月10日市人民政府常务会议审议通过，现予公布，自2019年7月1日起施行。
市长 韩××
2019年4月25日
贵宁市植物检疫管理办法
第一条 为规范植物检疫，制定本办法。
第二条 市农业农村局负责植物检疫。
`,
    documents: [
      CALL,
      {
        title: "贵宁市植物检疫管理办法",
        number: "贵宁市人民政府令12号",
        issuers: ["贵宁市人民政府"],
        date: "2019-04-25",
        genre: "办法",
        carries: ["贵宁市植物检疫管理办法"],
      },
    ],
  },
  {
    name: "a plan for a year in sections, one paragraph before the first, right behind a signed call",
    text: `${FIRST}贵宁市财政局2008年监管工作要点
2008年监管工作的总体思路是：以科学发展观为指导，推进布局调整。
一、完善监管体制
加快地方立法工作。
二、推进改革重组
全年完成5户企业改制。
`,
    documents: [
      CALL,
      {
        title: "贵宁市财政局2008年监管工作要点",
        number: null,
        issuers: ["贵宁市财政局"],
        date: null,
        genre: "要点",
      },
    ],
  },
  {
    name: "minutes that end in who attended, a call that tells its matter before it says that it follows",
    text: `慈安街道办事处主任办公会议纪要
〔2021〕第6号
2021年3月18日
3月16日，街道办事处主任刘××主持召开主任办公会议，研究老旧小区改造等事项。纪要如下：
一、关于老旧小区改造。会议同意列入2021年改造计划。
二、关于垃圾分类。会议要求各社区4月底前建成分类收集亭。
出席：刘××、王××、程××
记录：何××
关于2021年慈安街道网格员招聘公告
因工作需要，慈安街道办事处面向社会公开招聘网格员12名。现将有关事项公告如下：
一、招聘条件：高中以上学历。
二、报名时间：2021年4月10日至16日。
慈安街道办事处
2021年4月8日
`,
    documents: [
      {
        title: "慈安街道办事处主任办公会议纪要",
        number: "慈安街道办事处主任办公会议纪要〔2021〕6号",
        issuers: ["慈安街道办事处"],
        date: "2021-03-18",
        genre: "纪要",
      },
      {
        title: "关于2021年慈安街道网格员招聘公告",
        number: null,
        issuers: ["慈安街道办事处"],
        date: "2021-04-08",
        genre: "公告",
      },
    ],
  },
  {
    name: "texts that a file counts on lines of their own; a bureau whose office had its text printed",
    text: `1、
关于降低居民生活用气价格的通知
淮价管〔2013〕8号
各燃气经营企业：
经市政府批准，现将我市居民生活用气价格调整为2.20元/立方米，自2013年2月1日起执行。
二○一三年一月三十日
抄报：省物价局
淮宁市物价局办公室　　　　　　　　　　2013年1月30日印发
2、
淮宁市人民政府通告
淮政通字〔2003〕1号
为有效控制疫情，市人民政府决定采取以下措施，特通告如下：
一、在主要路口设立检查站。
二、影剧院暂停营业。
二〇〇三年五月六日
3、
最高人民法院关于劳动者作为被告的案件管辖问题的批复
1990年5月24日，最高人民法院
法（民）复〔1990〕3号
江西省高级人民法院：
你院请示收悉。经研究，答复如下：
由原告住所地人民法院管辖。
`,
    documents: [
      {
        title: "关于降低居民生活用气价格的通知",
        number: "淮价管〔2013〕8号",
        issuers: ["淮宁市物价局"],
        date: "2013-01-30",
        genre: "通知",
      },
      {
        title: "淮宁市人民政府通告",
        number: "淮政通字〔2003〕1号",
        issuers: ["淮宁市人民政府"],
        date: "2003-05-06",
        genre: "通告",
      },
      {
        title: "最高人民法院关于劳动者作为被告的案件管辖问题的批复",
        number: "法(民)复〔1990〕3号",
        issuers: ["最高人民法院"],
        date: "1990-05-24",
        genre: "批复",
      },
    ],
  },
  {
    name: "a report with office and bracketed day under its title; a draft, and the call for opinions on it behind its last article",
    text: `贵宁市农业文件选编
贵宁市草畜产业发展实施意见
为加快推进全市草畜产业转型升级，现提出如下实施意见。
一、总体思路
家家种草、户户养畜。
二、扶持政策
每头补助1500元。
关于苗木滞销问题的调研报告
市政协经济委员会
（2016年6月20日）
近年来，受市场影响，我市苗木销售困难。为摸清情况，市政协组成调研组开展调研。
一、基本情况
全市苗木面积30万亩。
贵宁市救助资金管理实施细则（试行）
（贵宁市应急管理局　2023年11月1日）
第一条　为规范救助资金管理，制定本细则。
第二条　市应急管理局商市财政局提出分配方案。
关于对《贵宁市救助资金管理实施细则（试行）》公开征求意见的公告
为进一步规范资金管理，我局起草了《贵宁市救助资金管理实施细则（试行）》，现向社会公开征求意见。
联系人：杨××
贵宁市应急管理局
2023年11月8日
`,
    documents: [
      { title: "贵宁市草畜产业发展实施意见", number: null, issuers: [], date: null, genre: "意见" },
      {
        title: "关于苗木滞销问题的调研报告",
        number: null,
        issuers: ["市政协经济委员会"],
        date: "2016-06-20",
        genre: "报告",
      },
      {
        title: "贵宁市救助资金管理实施细则（试行）",
        number: null,
        issuers: ["贵宁市应急管理局"],
        date: "2023-11-01",
        genre: "细则",
      },
      {
        title: "关于对《贵宁市救助资金管理实施细则（试行）》公开征求意见的公告",
        number: null,
        issuers: ["贵宁市应急管理局"],
        date: "2023-11-08",
        genre: "公告",
      },
    ],
  },
];
