/** Pages whose only title, or whose only number, stands among the words of the site. */
import type { Layout } from "./layout.ts";
import { FERRIES, WORK } from "./words.ts";

export const CRUMBS: readonly Layout[] = [
  {
    name: "the title at the end of the crumbs, and nowhere else",
    text: `您的位置: 首页 -> 公告公示 -> 临河市应急管理局关于2021年度监督检查计划的公告\n根据《中华人民共和国安全生产法》，我局编制了2021年度监督检查计划，现予公告。\n一、检查原则。分类分级监管。\n临河市应急管理局\n2021年1月25日\n`,
    documents: [
      {
        title: "临河市应急管理局关于2021年度监督检查计划的公告",
        number: null,
        issuers: ["临河市应急管理局"],
        date: "2021-01-25",
        genre: "公告",
      },
    ],
  },
  {
    name: "the title at the end of the crumbs, and once more over the text",
    text: `首页>>政务公开>>政策文件>>关于做好渡口排查工作的通知\n关于做好渡口排查工作的通知\n来源：市水利局　发布日期：2020-05-21 09:00　点击数：312\n各县区水利局：\n${WORK}临河市水利局\n2020年5月20日\n`,
    documents: [
      {
        title: "关于做好渡口排查工作的通知",
        number: null,
        issuers: ["临河市水利局"],
        date: "2020-05-20",
        genre: "通知",
      },
    ],
  },
  {
    name: "the window's title alone, the body that runs the site behind it",
    text: `关于开展渡工登记清理工作的通知 - 云岭州水利局\n首页 机构概况 新闻中心 政务公开 办事服务 互动交流\n您现在的位置：首页 > 政务公开 > 通知公告\n各县（市）水利局：\n${FERRIES}云岭彝族自治州水利局\n2019年10月8日\n`,
    documents: [
      {
        title: "关于开展渡工登记清理工作的通知",
        number: null,
        issuers: ["云岭彝族自治州水利局"],
        date: "2019-10-08",
        genre: "通知",
      },
    ],
  },
  {
    name: "who put the page up, under the title",
    text: `关于组织申报2024年度渡口基金项目的通知\n发布者：科研处 发布时间：2024-03-11 浏览次数：10\n各学院：\n${WORK}沅溪理工大学科研处\n2024年3月11日\n上一篇：关于放假的通知\n`,
    documents: [
      {
        title: "关于组织申报2024年度渡口基金项目的通知",
        number: null,
        issuers: ["沅溪理工大学科研处"],
        date: "2024-03-11",
        genre: "通知",
      },
    ],
  },
  {
    name: "a box whose labels nothing parts from the values before them",
    text: `索引号：11420000MB1234567/2019-05678公开目录：规范性文件发布机构：沅溪省科技厅发布日期：2019年08月09日\n名称：沅溪省科技厅关于印发《沅溪省渡口管理办法》的通知文号：沅科发农〔2019〕15号时效：有效\n沅溪省科技厅关于印发《沅溪省渡口管理办法》的通知\n各市（州）科技局：\n现将《沅溪省渡口管理办法》印发给你们，请认真组织实施。\n沅溪省科学技术厅\n2019年8月6日\n`,
    documents: [
      {
        title: "沅溪省科技厅关于印发《沅溪省渡口管理办法》的通知",
        number: "沅科发农〔2019〕15号",
        issuers: ["沅溪省科学技术厅"],
        date: "2019-08-06",
        genre: "通知",
        carries: ["沅溪省渡口管理办法"],
      },
    ],
  },
  {
    name: "a text that begins with the number on which it rests",
    text: "临河市第一中学关于2023年秋季学期收费的公示\n根据临发改费〔2022〕18号文件规定，现将我校收费项目公示如下：\n一、学费每生每期600元。\n临河市第一中学\n2023年8月28日\n",
    documents: [
      {
        title: "临河市第一中学关于2023年秋季学期收费的公示",
        number: null,
        issuers: ["临河市第一中学"],
        date: "2023-08-28",
        genre: "公示",
      },
    ],
  },
  {
    name: "title, source and day of the page between strokes",
    text: `临河市教育局关于规范渡口学校收费的通知 | 临河市教育局 | 2021-10-19\n各县区教育局：\n${WORK}临河市教育局\n2021年10月18日\n`,
    documents: [
      {
        title: "临河市教育局关于规范渡口学校收费的通知",
        number: null,
        issuers: ["临河市教育局"],
        date: "2021-10-18",
        genre: "通知",
      },
    ],
  },
  {
    name: "the whole text a string of a program, its line ends written out",
    text: `沅溪省水利厅\\n关于做好渡口登记工作的通知\\n沅水节〔2021〕9号\\n各市州水利局：\\n${WORK.replaceAll("\n", "\\n")}沅溪省水利厅\\n2021年12月1日`,
    documents: [
      {
        title: "沅溪省水利厅关于做好渡口登记工作的通知",
        number: "沅水节〔2021〕9号",
        issuers: ["沅溪省水利厅"],
        date: "2021-12-01",
        genre: "通知",
      },
    ],
  },
  {
    name: "markup on one line, name and day of the signature in one paragraph",
    text: `<p style="text-align:center">沅溪省水利厅</p><p>关于做好渡口登记工作的通知</p><p>沅水节〔2021〕9号</p><p>各市州水利局：</p><p>${WORK.trim()}</p><p>沅溪省水利厅<br/>2021年12月1日</p>`,
    documents: [
      {
        title: "沅溪省水利厅关于做好渡口登记工作的通知",
        number: "沅水节〔2021〕9号",
        issuers: ["沅溪省水利厅"],
        date: "2021-12-01",
        genre: "通知",
      },
    ],
  },
  {
    name: "the mark of a note at the end of the title",
    text: "青坨县2021年国民经济和社会发展统计公报[1]\n青坨县统计局\n国家统计局青坨调查队\n2022年4月8日\n2021年，全县上下坚持稳中求进，经济社会发展取得新成效。\n一、综合\n初步核算，全年地区生产总值120亿元[2]。\n",
    documents: [
      {
        title: "青坨县2021年国民经济和社会发展统计公报",
        number: null,
        issuers: ["青坨县统计局", "国家统计局青坨调查队"],
        date: "2022-04-08",
        genre: "公报",
      },
    ],
  },
  {
    name: "the size of the letters behind the title",
    text: `沅溪省通信管理局关于开展渡口通信年报工作的通告 字号：【大 中 小】\n发布时间：2022-12-30 信息来源：信息通信管理处\n各企业：\n${WORK}沅溪省通信管理局\n2022年12月29日\n`,
    documents: [
      {
        title: "沅溪省通信管理局关于开展渡口通信年报工作的通告",
        number: null,
        issuers: ["沅溪省通信管理局"],
        date: "2022-12-29",
        genre: "通告",
      },
    ],
  },
  {
    name: "a written notice under supervision",
    text: `沅溪省安全生产委员会办公室渡口隐患挂牌督办通知书\n沅安办督〔2023〕5号\n临河市人民政府：\n${WORK}沅溪省安全生产委员会办公室\n2023年6月21日\n`,
    documents: [
      {
        title: "沅溪省安全生产委员会办公室渡口隐患挂牌督办通知书",
        number: "沅安办督〔2023〕5号",
        issuers: ["沅溪省安全生产委员会办公室"],
        date: "2023-06-21",
        genre: "通知书",
      },
    ],
  },
];
