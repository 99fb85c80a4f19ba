/** Titles and names broken anywhere by the width of a page, and documents in one file that nothing but their titles part. */
import type { Layout } from "./layout.ts";
import { WORK } from "./words.ts";

const OPENS = "为切实做好相关工作，保障群众利益，现作出如下决定：\n一、加强领导。各单位要明确专人负责。\n";

/** a year of which a typist wrote the zero as another letter, and the day that it gives */
const ZEROS = ["〇", "○", "零", "0", "O", "О", "Ο", "Ｏ"];

export const BROKEN: readonly Layout[] = [
  ...ZEROS.map((zero) => ({
    name: `zero of the year as U+${zero.charCodeAt(0).toString(16)}`,
    text: `石桥县水务局关于做好抗旱工作的通知\n石水〔2010〕12号\n各乡镇水利站：\n${WORK}石桥县水务局\n二${zero}一${zero}年三月十二日\n`,
    documents: [
      {
        title: "石桥县水务局关于做好抗旱工作的通知",
        number: "石水〔2010〕12号",
        issuers: ["石桥县水务局"],
        date: "2010-03-12",
        genre: "通知",
      },
    ],
  })),
  {
    name: "元月, and full-width figures on the line of the name",
    text: `石桥县水务局关于清理河道的通知\n各乡镇水利站：\n${WORK}石桥县水务局　２０１２年元月5日\n`,
    documents: [
      {
        title: "石桥县水务局关于清理河道的通知",
        number: null,
        issuers: ["石桥县水务局"],
        date: "2012-01-05",
        genre: "通知",
      },
    ],
  },
  ...[
    ["关 / 于", "石桥县人民政府关\n于促进民营经济\n高质量发展的意见"],
    ["the issuer", "石桥县人民政\n府关于促进民营经\n济高质量发展的意见"],
    ["the issuer's office", "石桥县人民\n政府关于促进民营经济高质量发展的意见"],
    ["a number", "石桥县人民政府关于促\n进民营经济高质量\n发展的意见"],
  ].map(([where, lines]) => ({
    name: `title broken in ${where}, under the heading of its page`,
    text: `视力保护色：\n石桥县人民政府关于促进民营经济高质量发展的意见\n发布日期：2023-05-06 来源：政府办 浏览次数：123\n${lines}\n石政发〔2019〕8号\n各乡镇人民政府：\n${WORK}`,
    documents: [
      {
        title: "石桥县人民政府关于促进民营经济高质量发展的意见",
        number: "石政发〔2019〕8号",
        issuers: ["石桥县人民政府"],
        date: null,
        genre: "意见",
      },
    ],
  })),
  {
    name: "name of the issuer that ends like a plan, broken over two lines",
    text: `石自然资规〔2021〕17号\n石桥县自然资源和规划\n局关于调整征地补\n偿标准的通报\n各乡镇国土所：\n${WORK}2021年5月6日\n`,
    documents: [
      {
        title: "石桥县自然资源和规划局关于调整征地补偿标准的通报",
        number: "石自然资规〔2021〕17号",
        issuers: ["石桥县自然资源和规划局"],
        date: "2021-05-06",
        genre: "通报",
      },
    ],
  },
  {
    name: "name of an instrument broken behind 办: no issuer",
    text: `石桥县人民政府文件\n石政发〔2014〕17号\n关于印发石桥\n县渔港管理办\n法的通知\n各乡镇人民政府：\n现将《石桥县渔港管理办法》印发给你们，请遵照执行。\n石桥县人民政府\n2014年5月6日\n`,
    documents: [
      {
        title: "关于印发石桥县渔港管理办法的通知",
        number: "石政发〔2014〕17号",
        issuers: ["石桥县人民政府"],
        date: "2014-05-06",
        genre: "通知",
        carries: ["石桥县渔港管理办法"],
      },
    ],
  },
  {
    name: "three documents without number or addressees, no line between them, the first unsigned",
    text: `石桥县水务局\n关于禁止采砂的决定\n${OPENS}石桥县民政局\n关于规范\n殡葬服务的决定\n${OPENS}石桥县民政局\n2013年4月2日\n关于清理\n无主坟墓的决定\n${OPENS}石桥县林业局\n2013年4月9日\n`,
    documents: [
      { title: "石桥县水务局关于禁止采砂的决定", number: null, issuers: ["石桥县水务局"], date: null, genre: "决定" },
      {
        title: "石桥县民政局关于规范殡葬服务的决定",
        number: null,
        issuers: ["石桥县民政局"],
        date: "2013-04-02",
        genre: "决定",
      },
      {
        title: "关于清理无主坟墓的决定",
        number: null,
        issuers: ["石桥县林业局"],
        date: "2013-04-09",
        genre: "决定",
      },
    ],
  },
];
