/** Index boxes among the other lines of their pages: menus under them, fields of a site's own, a shorter copy of the title, a number that a font broke. */
import type { Layout } from "./layout.ts";
import { FERRIES, RAINS, WORK } from "./words.ts";

const LIBRARY =
  "我的法规 最新法规 法规搜索\n 法规分类\n 热点专题\n【水利法规】\n渡口法规汇编(2014)\n   首页 > 水利法规 > 地方法规 >\n法规内容  本文仅供参考,如需引用请以正式文件为准\n";
const UNDER =
  "实施时间: 2021-1-5\n法规类型: 地方法规\n所属行业: 水利\n所属区域: 石桥\n阅读人次: 3931\n评论人次: 0\n页面功能:\n  • 加入收藏\n  • 关闭\n发文内容:\n\n";

export const BOXES_OF_PAGES: readonly Layout[] = [
  {
    name: "library of regulations: its box over the addressees, buttons between the two",
    text: `${LIBRARY}发文标题: 石桥县水利局关于落实闸坝管护经费的通知\n发文文号: 石水发[2021]1号\n发文部门: 石桥县水利局\n发文时间: 2021-1-5\n${UNDER}各乡镇水管站:\n${FERRIES}`,
    documents: [
      {
        title: "石桥县水利局关于落实闸坝管护经费的通知",
        number: "石水发〔2021〕1号",
        issuers: ["石桥县水利局"],
        date: "2021-01-05",
        genre: "通知",
      },
    ],
  },
  {
    name: "library of regulations: its box over a text without addressees",
    text: `${LIBRARY}发文标题: 石桥县水利局关于渡口管理有关事项的公告\n发文文号: 石水告[2016]6号\n发文部门: 石桥县水利局\n发文时间: 2016-4-22\n${UNDER}  为保障渡口安全,根据《内河交通安全管理条例》等规定,经研究,现将渡口管理有关事项公告如下:\n  一、渡船应当登记。\n  (一)登记由县水利局办理。\n`,
    documents: [
      {
        title: "石桥县水利局关于渡口管理有关事项的公告",
        number: "石水告〔2016〕6号",
        issuers: ["石桥县水利局"],
        date: "2016-04-22",
        genre: "公告",
      },
    ],
  },
  {
    name: "list of labels whose last item is the page's short title, the whole title over the text",
    text: `• 信息索引号:\n\n    1133/2013-02249\n\n  • 文件名称:\n\n    石桥开发区渡口突发事件应急预案\n\n  • 发布机构:\n\n    石桥经济开发区\n\n  • 成文日期:\n\n    2013-10-12\n\n  • 公开方式:\n\n    主动公开\n\n  • 石桥开发区渡口突发事件应急预案\n\n    日期:2013-10-12 00:00:00 来源:石桥县人民政府办公室 浏览量:\n    分享:\n\n    朗读\n\n    石桥经济开发区管委会渡口突发事件\n\n    应急预案\n\n    一、总则\n\n    ${WORK}`,
    documents: [
      {
        title: "石桥经济开发区管委会渡口突发事件应急预案",
        number: null,
        issuers: ["石桥经济开发区管委会"],
        date: "2013-10-12",
        genre: "预案",
      },
    ],
  },
  {
    name: "number and day that lost their signs: the box over the page's own copy of the title has them",
    text: `• 索 引 号:SQ0200-2023-00002\n    • 备注/文号:石江街〔2023〕24号\n    • 发布机构:石桥市江头街道办事处\n    • 公文生成日期:2023-12-07\n    关于印发江头街道渡口应急预案的通知\n    时间:2023-12-07 10:05\n\n    江街 202324\n\n    关于印发江头街道渡口应急预案的通知\n\n    各办、各社区,各相关单位\n\n    《江头街道渡口应急预案》已经办事处研究同意,现印发给你们,请认真贯彻执行。\n\n          石桥市江头街道办事处\n\n         2023年127 \n\n    江头街道渡口应急预案\n\n    1.总则\n\n    ${RAINS}`,
    documents: [
      {
        title: "关于印发江头街道渡口应急预案的通知",
        number: "石江街〔2023〕24号",
        issuers: ["石桥市江头街道办事处"],
        date: "2023-12-07",
        genre: "通知",
        carries: ["江头街道渡口应急预案"],
      },
    ],
  },
  {
    name: "labels in brackets, a colon behind them",
    text: `[ 发文单位 ] ： 石桥县水利局 [ 成文日期 ] ： 2019年06月14日\n[ 标　　题 ] ： 石桥县水利局关于加强渡口管理的通知\n[ 发文字号 ] ： 石水发〔2019〕31号 [ 发布日期 ] ： 2019年06月20日\n石桥县水利局关于加强渡口管理的通知\n各乡镇水管站：\n${FERRIES}`,
    documents: [
      {
        title: "石桥县水利局关于加强渡口管理的通知",
        number: "石水发〔2019〕31号",
        issuers: ["石桥县水利局"],
        date: "2019-06-14",
        genre: "通知",
      },
    ],
  },
  {
    name: "when a page was put up, its day in words, between title and number",
    text: `石桥县人民政府办公室关于印发渡口管理工作方案的通知\n时间:2020年09月15日 点击次数:13460\n石政办〔2020〕23号\n各乡镇人民政府:\n现将《渡口管理工作方案》印发给你们，请认真落实。\n石桥县人民政府办公室\n2020年6月2日\n`,
    documents: [
      {
        title: "石桥县人民政府办公室关于印发渡口管理工作方案的通知",
        number: "石政办〔2020〕23号",
        issuers: ["石桥县人民政府办公室"],
        date: "2020-06-02",
        genre: "通知",
        carries: ["渡口管理工作方案"],
      },
    ],
  },
  {
    name: "labels and values of a box with blanks alone between them, the title first",
    text: `政府信息公开\n\n信息标题 关于印发《石桥县渡口应急预案》的通知 文件编号 石政办发〔2021〕34号\n公开类型 主动公开 产生日期 2021-10-22 17:55\n发布机构 县政府办公室 载体类型 电子\n关键字 应急预案 索取号\n\n关于印发《石桥县渡口应急预案》的通知\n\n来源:县政府办公室 作者: 发布时间: 2021年10月22日 点击数:\n\n各乡镇人民政府:\n\n《石桥县渡口应急预案》已经县人民政府同意,现印发你们,请认真贯彻执行。\n\n石桥县人民政府办公室\n\n2021年10月14日\n`,
    documents: [
      {
        title: "关于印发《石桥县渡口应急预案》的通知",
        number: "石政办发〔2021〕34号",
        issuers: ["石桥县人民政府办公室"],
        date: "2021-10-14",
        genre: "通知",
        carries: ["石桥县渡口应急预案"],
      },
    ],
  },
  {
    name: "box that lost its labels: the title and the number among its values",
    text: `首页 > 政务公开 > 政策\n\n  • 7369/2024-000372\n  • 2024-01-10 15:30:00\n  • 石桥县水利局关于加强渡口管理的通知\n  • 石水规〔2024〕1号\n  • 现行有效\n\n石桥县水利局关于加强渡口管理的通知\n\n日期:2024-01-10 15:30 来源:石桥县水利局\n\n各乡镇水管站:\n\n${FERRIES}石桥县水利局\n2024年1月10日\n`,
    documents: [
      {
        title: "石桥县水利局关于加强渡口管理的通知",
        number: "石水规〔2024〕1号",
        issuers: ["石桥县水利局"],
        date: "2024-01-10",
        genre: "通知",
      },
    ],
  },
  {
    name: "crumbs that end in the name of the column, which ends as the title does",
    text: `首页 > 政务公开 > 年报 > 2021 > 街道办事处政府信息公开工作年度报告\n2021年石桥街道政府信息公开工作年度报告\n石桥街道办事处\n\n${RAINS}`,
    documents: [
      {
        title: "2021年石桥街道政府信息公开工作年度报告",
        number: null,
        issuers: ["石桥街道办事处"],
        date: null,
        genre: "报告",
      },
    ],
  },
  {
    name: "list of labels and values, among them a label that no other site has, and an empty one",
    text: `• 索引号:\n  • SQ-2022-000262\n  • 发文机构:\n  • 水利局\n  • 发文文号:\n  • 发文日期:\n  • 2022年01月17日\n  • 发布日期:\n  • 2022-01-17 09:24\n  • 适用对象:\n  • 渡船\n  • 发布机构:\n  • 石桥县人民政府\n\n石桥县人民政府办公室\n关于印发石桥县渡口应急预案的通知\n\n各乡镇人民政府:\n\n《石桥县渡口应急预案》已经县政府同意,现印发给你们,请认真贯彻执行。\n\n      石桥县人民政府办公室\n\n      2022117\n\n（此件公开发布）\n`,
    documents: [
      {
        title: "石桥县人民政府办公室关于印发石桥县渡口应急预案的通知",
        number: null,
        issuers: ["石桥县人民政府办公室"],
        date: "2022-01-17",
        genre: "通知",
        carries: ["石桥县渡口应急预案"],
      },
    ],
  },
];
