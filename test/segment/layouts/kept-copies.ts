/** Pages as keepers of copies store them in Markdown: YAML in front, labels in bold, a heading over the text, links, italics, separators. */
import type { Layout } from "./layout.ts";

const FRONT = [
  "---",
  "id: P_2021_QH_9f2",
  "aliases:",
  "- P_2021_QH_9f2",
  "title: 清河市水务局关于印发城市供水应急办法的通知",
  "official_number: ''",
  "issuer:",
  "- 清河市水务局",
  "date: '2021-05-06'",
  "region:",
  "  level: 市",
  "  name: 清河市",
  "provenance:",
  "  url: https://example.invalid/a.html",
  "  fetched_at: 2022-05-08 02:47:19+00:00",
  "confidence: low",
  "---",
].join("\n");

const NOTICE = {
  title: "清河市水务局关于印发城市供水应急办法的通知",
  number: "清水发〔2021〕12号",
  issuers: ["清河市水务局"],
  date: "2021-05-06",
  genre: "通知",
  carries: ["城市供水应急办法"],
};
const BODY =
  "各县（区）水务局：\n\n现将《城市供水应急办法》印发给你们，请遵照执行。\n\n清河市水务局\n\n2021年5月6日\n\n城市供水应急办法\n\n第一条　为保障城市供水，制定本办法。\n\n第二条　本办法自发布之日起施行。\n";

export const KEPT_COPIES: readonly Layout[] = [
  {
    name: "YAML in front, the heading and the name of the text under it",
    text: `${FRONT}\n\n\n# 清河市水务局关于印发城市供水应急办法的通知\n\n## 政策原文\n\nGOVERNMENT INFORMATION\n\n**清水发〔2021〕12号**\n\n${BODY}`,
    documents: [NOTICE],
  },
  {
    name: "labels in bold, a list of files and a rule between title and number",
    text: `# 清河市水务局关于印发城市供水应急办法的通知\n\n**发布日期**: 2021-05-07\n**发布机构**: 清河市水务局\n**原文链接**: [http://example.invalid/zwgk/2021/a.html](http://example.invalid/zwgk/2021/a.html)\n**检索时间**: 2022-02-02 15:25:09\n**检索关键词**: 供水, 应急\n\n**附件**:\n- [供水管网图.pdf](./供水管网图.pdf) (pdf)\n\n---\n\n清水发〔2021〕12号\n\n${BODY}`,
    documents: [NOTICE],
  },
  {
    name: "italics under the title",
    text: `![](https://example.invalid/logo.png)\n\n# 清河市水务局关于印发城市供水应急办法的通知\n\n_发布时间：2021-05-30_ _来源：本站_ _字号：\\[大\\]\\[中\\]\\[小\\]_\n\n清水发〔2021〕12号\n\n${BODY}`,
    documents: [NOTICE],
  },
  {
    name: "several in one file between separators, with the site's menu as links",
    text: `=== TASK START [ID: 1] 地区: 清河 ===\n\n*   [网站首页](/)\n*   [政务服务](http://example.invalid/list.do?webId=8)\n[](javascript:)\n\n### 清河市水务局关于做好节水工作的通知\n\n信息来源：\n\n发布时间：2020-03-22\n\n浏览 1403 次\n\n各县（区）水务局：\n\n请认真做好节水工作，确保完成全年任务，并将情况于年底前报送。\n\n清河市水务局\n\n2020年3月20日\n\n=== TASK END [ID: 1] ===\n\n=== TASK START [ID: 2] 地区: 清河 ===\n\n*   [网站首页](/)\n\n### 清河市水务局关于印发城市供水应急办法的通知\n\n清水发〔2021〕12号\n\n${BODY}`,
    documents: [
      {
        title: "清河市水务局关于做好节水工作的通知",
        number: null,
        issuers: ["清河市水务局"],
        date: "2020-03-20",
        genre: "通知",
      },
      NOTICE,
    ],
  },
  {
    name: "buttons that share the page, number and title run together on one line",
    text: "当前位置： 首页政务公开最新文件 关于做好节水工作的通知 时间：2020-03-22 10:46 来源：本站 字号：大 中 小 打印 微信 微博 QQ空间 清水发〔2020〕9号 清河市水务局关于做好节水工作的通知 各县（区）水务局： 请认真做好节水工作，确保完成全年任务。 一、加强领导。各级要把节水摆在突出位置，定期研究。 二、落实责任。 清河市水务局 2020年3月20日 来源： 上一篇： 下一篇：\n",
    documents: [
      {
        title: "清河市水务局关于做好节水工作的通知",
        number: "清水发〔2020〕9号",
        issuers: ["清河市水务局"],
        date: "2020-03-20",
        genre: "通知",
      },
    ],
  },
  {
    name: "laws one behind the other, each with its history in lines and a comment under them",
    text: `# 清河市预算执行审计监督办法\n\n1995年7月19日 清河市人民政府令第18号发布　\n\n<!-- INFO END -->\n\n第一条 为了做好对预算执行和其他财政收支的审计监督工作，制定本办法。\n\n第二条 本办法自发布之日起施行。\n# 清河市白鹭及其栖息地保护条例\n\n2017年8月10日 清河市第七届人民代表大会常务委员会第二次会议通过\n\n2017年9月29日 河北省第十二届人民代表大会常务委员会第三十一次会议批准根据2018年8月28日清河市第七届人民代表大会常务委员会第九次会议通过\n\n2018年11月29日 河北省第十三届人民代表大会常务委员会第七次会议批准的《清河市人民代表大会常务委员会关于修改部分地方性法规的决定》修正\n\n<!-- INFO END -->\n\n## 第一章  总则\n\n第一条 为了加强白鹭及其栖息地保护，制定本条例。\n\n第二条 本条例适用于本市。\n`,
    documents: [
      {
        title: "清河市预算执行审计监督办法",
        number: "清河市人民政府令18号",
        issuers: ["清河市人民政府"],
        date: "1995-07-19",
        genre: "办法",
      },
      {
        title: "清河市白鹭及其栖息地保护条例",
        number: null,
        issuers: ["清河市第七届人民代表大会常务委员会"],
        date: "2017-08-10",
        genre: "条例",
      },
    ],
  },
  {
    name: "a title that closes with a remark in which a sentence ends",
    text: "# 清河市2016年第一批合作项目公告（无意见，已办结。）\n\n## 政策原文\n\n来源：市发展改革委\n\n为进一步落实市委、市政府工作部署，鼓励和引导社会投资，现将第一批合作项目予以公告。\n\n清河市发展和改革委员会\n\n2016年7月22日\n",
    documents: [
      {
        title: "清河市2016年第一批合作项目公告（无意见，已办结。）",
        number: null,
        issuers: ["清河市发展和改革委员会"],
        date: "2016-07-22",
        genre: "公告",
      },
    ],
  },
  {
    name: "who issues on a line, what is issued on the next, the kind on a third",
    text: "清河市发展和改革委员会 清河市水务局印发\n《关于深化水价改革的意见》\n的通知\n清发改〔2019〕82号\n各县（区）水务局：\n为加快推进水价改革，市发展改革委、市水务局组织编制了《关于深化水价改革的意见》，现印发你们，请结合实际，推动落实。\n清河市发展和改革委员会\n清河市水务局\n2019年7月31日\n",
    documents: [
      {
        title: "清河市发展和改革委员会清河市水务局印发《关于深化水价改革的意见》的通知",
        number: "清发改〔2019〕82号",
        issuers: ["清河市发展和改革委员会", "清河市水务局"],
        date: "2019-07-31",
        genre: "通知",
        carries: ["关于深化水价改革的意见"],
      },
    ],
  },
  {
    name: "a box whose lines a converter ended with the mark of a list",
    text: "-\n**索 引 号：**0081/2016-00489**主题分类：**交通 -\n**发文机关：**清河市水务局**成文日期：**2016-07-22 12:07 -\n**标 题：**清河市水务局关于做好节水工作的通知 -\n**文 号：**清水发〔2016〕9号**发布日期：**2016-07-22 12:07 -\n**备案登记号：** -\n\n各县（区）水务局：\n\n请认真做好节水工作，确保完成全年任务，并将情况于年底前报送。\n\n清河市水务局\n\n2016年7月22日\n",
    documents: [
      {
        title: "清河市水务局关于做好节水工作的通知",
        number: "清水发〔2016〕9号",
        issuers: ["清河市水务局"],
        date: "2016-07-22",
        genre: "通知",
      },
    ],
  },
  {
    name: "a box, a note of the keeper, the heading, and the title under a short name of who issued it",
    text: `---\n标题: 清河市水务局、清河海事处 关于印发《城市供水应急办法》的通知\n文号: 清水发〔2021〕12号\n发布单位: 清河市水务局、清河海事处\n发布日期: 2021-05-12\n状态: 有效\n官方链接: https://example.invalid/detail?id=9\n---\n\n> 本文正文由脚本自官方公开页面提取，仅供检索查阅；以[官方链接](https://example.invalid/detail?id=9)为准。\n> 依《中华人民共和国著作权法》第五条第一项，不适用著作权法。\n\n# 清河市水务局、清河海事处 关于印发《城市供水应急办法》的通知\n\n市水务局、海事处\n关于印发《城市供水\n应急办法》的通知\n\n${BODY.replace("清河市水务局\n", "清河市水务局 清河海事处\n")}`,
    documents: [
      {
        ...NOTICE,
        title: "市水务局、海事处关于印发《城市供水应急办法》的通知",
        issuers: ["清河市水务局", "清河海事处"],
      },
    ],
  },
  {
    name: "a heading of the keeper's own over the number, the page's menu in words, and the text under its full title",
    text: `# 城市供水应急办法的通知\n\n**文号**: 清水发〔2021〕12号  \n**发文机构**: 水务局等\n**发布日期**: 2021-05-12\n\n## 政策原文\n\n无障碍浏览\n进入关怀版\n清河市水务局\n请输入关键字\n首页\n机构\n公开\n服务\n您的位置：首页>公开\n\n## 关于印发城市供水应急办法的通知(清水发〔2021〕12号)\n\n发布时间：2021/05/12\n\n打开微信，点击底部的“发现”，\n\n使用“扫一扫”即可将网页分享至朋友圈。\n\n**清河市水务局关于印发**\n\n**城市供水应急办法的通知**\n\n清水发〔2021〕12号\n\n${BODY}`,
    documents: [NOTICE],
  },
  {
    name: "a reader's own lines and the menu of the site in links over the crumbs",
    text: `Title: 清河市水务局关于印发城市供水应急办法的通知-清河市水务局\n\nURL Source: http://example.invalid/info/1204/33812.htm\n\nPublished Time: 2021-05-12T09:22:00Z\n\nMarkdown Content:\n[![Image 1: logo](http://example.invalid/images/logo.png)](http://example.invalid/)\n\n*   [首页](http://example.invalid/)\n*   [走进清河](http://example.invalid/zj.htm)\n\n当前位置：[首页](http://example.invalid/)>>[政务公开](http://example.invalid/zwgk.htm)>>[部门文件](http://example.invalid/zfwj.htm)>>正文\n\n清河市水务局关于印发城市供水应急办法的通知\n\n清水发〔2021〕12号\n\n${BODY}`,
    documents: [NOTICE],
  },
  {
    name: "a page that was not found, among others",
    text: `# 任务汇总\n\n以下文档包含了多个网页的正文内容。\n每个任务由 "=== TASK START [ID: X] ===" 开始。\n\n==================================================\n=== TASK START [ID: 1] 地区: 清河 ===\n==================================================\n\n# 清河市水务局关于印发城市供水应急办法的通知\n\n> 来源: 清河\n> 原文链接: https://example.invalid/1.html\n\n清水发〔2021〕12号\n\n${BODY}\n=== TASK END [ID: 1] ===\n\n==================================================\n=== TASK START [ID: 2] 地区: 白石 ===\n==================================================\n\n# 哎呀迷路了...404\n\n> 来源: 白石\n> 抓取时间: 2026/1/5 11:24:18\n\n---\n\n哎呀迷路了...\n\n可能的原因：\n\n*   Not Found\n*   页面地址不存在了\n*   我们的服务器正在维护\n\n[返回首页](/)\n\n=== TASK END [ID: 2] ===\n\n==================================================\n=== TASK START [ID: 3] 地区: 白石 ===\n==================================================\n\n# 白石市水务局关于做好节水工作的通知\n\n> 来源: 白石\n> 原文链接: https://example.invalid/3.html\n\n各县（区）水务局：\n\n请认真做好节水工作，确保完成全年任务，并将情况于年底前报送。\n\n白石市水务局\n\n2020年3月20日\n\n=== TASK END [ID: 3] ===\n`,
    documents: [
      NOTICE,
      {
        title: "白石市水务局关于做好节水工作的通知",
        number: null,
        issuers: ["白石市水务局"],
        date: "2020-03-20",
        genre: "通知",
      },
    ],
  },
  {
    name: "who gave the order and when, as a quotation under the fields",
    text: `# 清河市住房租赁管理办法\n\n**分类**：地方政府规章  \n**发布机关**：清河市人民政府  \n**公布日期**：2018-06-04\n\n> 2018年6月4日清河市人民政府令第3号公布　自2018年8月1日起施行\n\n---\n\n## 第一章　总则\n\n第一条　为规范住房租赁行为，根据《商品房屋租赁管理办法》，制定本办法。\n\n第二条　本办法自2018年8月1日起施行。\n`,
    documents: [
      {
        title: "清河市住房租赁管理办法",
        number: "清河市人民政府令3号",
        issuers: ["清河市人民政府"],
        date: "2018-06-04",
        genre: "办法",
      },
    ],
  },
  {
    name: "labels in bold in a quotation",
    text: `# 清河市水务局关于印发城市供水应急办法的通知\n\n> **文号**：清水发〔2021〕12号\n>\n> **印发机关**：清河市水务局\n>\n> **印发日期**：2021-05-06\n\n${BODY}`,
    documents: [NOTICE],
  },
  {
    name: "the template of a wiki, and what closes its pages",
    text: `{{Header\n| title      = 清河市水务局关于印发城市供水应急办法的通知\n| author     = 清河市水务局\n| 发文字号   = 清水发〔2021〕12号\n| year = 2021 | month = 5 | day = 6\n| notes      = \n}}\n\n${BODY}\n{{PD-PRC-exempt}}\n\n[[Category:2021年文件]]\n`,
    documents: [NOTICE],
  },
];
