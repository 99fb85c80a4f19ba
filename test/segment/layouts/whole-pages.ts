import type { Layout } from "./layout.ts";

/** Pages of sites copied as text: what stands round the document, and boxes in every flattening. */
export const WHOLE_PAGES: readonly Layout[] = [
  {
    name: "a page with crumbs, a bar of sizes and of sharing between title and number",
    text: `您现在的位置： 首页 >> 政务公开 >> 法定主动公开内容 >> 规范性文件
云溪县人民政府办公室关于加强冬春季造林绿化工作的通知
来源：云溪县林业局　　发布时间：2021-11-16 09:31　　浏览次数：153 次　　字体：【大 中 小】
分享到：微信 微博 QQ空间
云政办发〔2021〕47号
各乡（镇）人民政府，县政府各部门：
为抓好今冬明春造林绿化，经县政府同意，现就有关事项通知如下。
一、明确目标
全县新造林不少于三万亩。
云溪县人民政府办公室
2021年11月12日
打印 关闭
`,
    documents: [
      {
        title: "云溪县人民政府办公室关于加强冬春季造林绿化工作的通知",
        number: "云政办发〔2021〕47号",
        issuers: ["云溪县人民政府办公室"],
        date: "2021-11-12",
        genre: "通知",
      },
    ],
  },
  {
    name: "a box of which all labels stand first and all values behind them",
    text: `索引号
主题分类
发文机关
成文日期
标题
发文字号
发布日期
000014349/2016-00071
城乡建设、环境保护\\城乡建设
青岚市人民政府
2016年03月09日
青岚市人民政府关于加强地下综合管廊管理的意见
青政发〔2016〕9号
2016年03月14日
青岚市人民政府关于加强
地下综合管廊管理的意见
青政发〔2016〕9号
各区县人民政府，市政府有关部门：
为规范地下综合管廊的规划、建设与维护，提出如下意见。
一、总体要求
先规划，后建设。
`,
    documents: [
      {
        title: "青岚市人民政府关于加强地下综合管廊管理的意见",
        number: "青政发〔2016〕9号",
        issuers: ["青岚市人民政府"],
        date: "2016-03-09",
        genre: "意见",
      },
    ],
  },
  {
    name: "a box on one line, its title, and the beginning of a text",
    text: `标 题：青岚市人民政府办公室关于印发青岚市节水行动实施方案的通知 发文机关：青岚市人民政府办公室 发文字号：青政办发〔2020〕31号 主题分类：水利、水务 成文日期：2020年06月18日 公开方式：主动公开
青岚市人民政府办公室关于印发青岚市节水行动实施方案的通知
各区县人民政府，市政府各部门、各直属机构：
《青岚市节水行动实施方案》已经市政府同意，现印发给你们，请认真组织实施。
`,
    documents: [
      {
        title: "青岚市人民政府办公室关于印发青岚市节水行动实施方案的通知",
        number: "青政办发〔2020〕31号",
        issuers: ["青岚市人民政府办公室"],
        date: "2020-06-18",
        genre: "通知",
        carries: ["青岚市节水行动实施方案"],
      },
    ],
  },
  {
    name: "a box of cells parted by tabs, the number missing, and the letterhead number in the text",
    text: `索 引 号：\t11621226/2019-00108\t信息分类：\t县政府文件
发布机构：\t县政府办公室\t生成日期：\t2019-07-05
有 效 性：\t有效\t文 号：\t
名 称：\t石桥县人民政府关于划定禁养区的通告
石桥县人民政府关于划定禁养区的通告
石政发〔2019〕22号
根据《畜禽规模养殖污染防治条例》，县政府决定划定畜禽养殖禁养区，现通告如下：
一、范围
饮用水水源保护区。
特此通告。
石桥县人民政府
2019年7月3日
`,
    documents: [
      {
        title: "石桥县人民政府关于划定禁养区的通告",
        number: "石政发〔2019〕22号",
        issuers: ["石桥县人民政府"],
        date: "2019-07-03",
        genre: "通告",
      },
    ],
  },
  {
    name: "an excerpt that ends in mid-sentence, its title over four lines",
    text: `南屏省财政厅 南屏省教育厅
南屏省人力资源和社会保障厅关于
印发《南屏省中等职业教育
国家助学金管理办法》的通知
南财教〔2012〕118号
各市、县财政局、教育局、人力资源和社会保障局：
为规范中等职业教育国家助学金的管理，我们制定了《南屏省中等职业教育国家助学金管理办法》，现印发给你们，请遵照执行。执行中有何问题，请及时向我们反`,
    documents: [
      {
        title:
          "南屏省财政厅南屏省教育厅南屏省人力资源和社会保障厅关于印发《南屏省中等职业教育国家助学金管理办法》的通知",
        number: "南财教〔2012〕118号",
        issuers: ["南屏省财政厅", "南屏省教育厅", "南屏省人力资源和社会保障厅"],
        date: null,
        genre: "通知",
        carries: ["南屏省中等职业教育国家助学金管理办法"],
      },
    ],
  },
  {
    name: "an excerpt that begins in mid-sentence and ends with signature and printing line",
    text: `，确保各项任务按期完成。
（三）严格督导考核。县政府督查室每季度通报一次进展情况，对工作不力的予以约谈。
附件：重点任务分解表
石桥县人民政府
2018年4月2日
抄送：县委各部门，县人大常委会办公室，县政协办公室。
石桥县人民政府办公室 2018年4月3日印发
`,
    documents: [{ title: null, number: null, issuers: ["石桥县人民政府"], date: "2018-04-02", genre: null }],
  },
  {
    name: "a page whose title, source and day stand on one line over the text",
    text: `市教育局关于做好2023年秋季学期开学工作的通知 2023-08-21 来源：市教育局 点击：412
各县（区）教育局，市直各学校：
新学期将至，现就开学工作通知如下：
一、做好校园安全排查。
二、落实收费公示。
青岚市教育局
2023年8月18日
【打印】【关闭】
`,
    documents: [
      {
        title: "市教育局关于做好2023年秋季学期开学工作的通知",
        number: null,
        issuers: ["青岚市教育局"],
        date: "2023-08-18",
        genre: "通知",
      },
    ],
  },
  {
    name: "the title without issuer, the issuer in the source line only",
    text: `关于开展餐饮具集中消毒单位专项检查的通知
发布日期：2019-05-20 信息来源：青岚市卫生健康委员会 阅读：88
各区县卫生健康局、市卫生健康综合监督执法局：
为保障餐饮具卫生安全，决定开展专项检查，现将有关事项通知如下：
一、检查时间
2019年6月至9月。
联系人：周某；电话：000-1234567
`,
    documents: [
      {
        title: "关于开展餐饮具集中消毒单位专项检查的通知",
        number: null,
        issuers: [],
        date: null,
        genre: "通知",
      },
    ],
  },
  {
    name: "a page that prints the number with a label and the day behind its source",
    text: `首页 - 公开目录 - 财政
关于下达2017年农村危房改造补助资金的通知
文号：石财社〔2017〕65号
时间：2017-09-30 来源：石桥县财政局
各乡镇财政所，县住建局：
根据上级文件，现下达2017年农村危房改造补助资金320万元，专项用于四类重点对象危房改造。
请严格按规定使用。
石桥县财政局
2017年9月28日
信息公开选项：主动公开
`,
    documents: [
      {
        title: "关于下达2017年农村危房改造补助资金的通知",
        number: "石财社〔2017〕65号",
        issuers: ["石桥县财政局"],
        date: "2017-09-28",
        genre: "通知",
      },
    ],
  },
  {
    name: "a page run together without line ends",
    text: `首页 > 政策 > 部门文件 南屏省水利厅关于做好2014年农田水利冬修工作的通知 发布时间：2014-10-20 来源：农水处 【字体：大 中 小】 打印 南水农〔2014〕76号 各市水利（水务）局： 为做好今冬农田水利冬修，现就有关工作通知如下： 一、加强领导。 各地要落实行政首长负责制。 南屏省水利厅 2014年10月15日`,
    documents: [
      {
        title: "南屏省水利厅关于做好2014年农田水利冬修工作的通知",
        number: "南水农〔2014〕76号",
        issuers: ["南屏省水利厅"],
        date: "2014-10-15",
        genre: "通知",
      },
    ],
  },
  {
    name: "a page with the counters on lines of their own",
    text: `白沙县人民政府
www.baisha.example
关于2020年度全县安全生产工作情况的通报
信息来源：
县应急管理局
发布日期：
2021-01-29
浏览量：
1024
白政发〔2021〕3号
各镇人民政府、各街道办事处，县直各部门：
2020年，全县安全生产形势总体平稳，现将有关情况通报如下。
一、主要情况
事故起数和死亡人数实现双下降。
白沙县人民政府
2021年1月25日
`,
    documents: [
      {
        title: "关于2020年度全县安全生产工作情况的通报",
        number: "白政发〔2021〕3号",
        issuers: ["白沙县人民政府"],
        date: "2021-01-25",
        genre: "通报",
      },
    ],
  },
];
