/** Titles over several lines, padded, broken, repeated, of unusual length. */
import type { Layout } from "./layout.ts";
import { FERRIES, LONG_TITLE, RAINS } from "./words.ts";

export const TITLES: readonly Layout[] = [
  {
    name: "title of some two hundred characters",
    text: `${LONG_TITLE}\n安府办发〔2019〕7号\n各村民委员会：\n${FERRIES}安岳县某某镇人民政府\n2019年5月6日\n`,
    documents: [
      {
        title: LONG_TITLE,
        number: "安府办发〔2019〕7号",
        issuers: ["安岳县某某镇人民政府"],
        date: "2019-05-06",
        genre: "通知",
        carries: [LONG_TITLE.slice(LONG_TITLE.indexOf("《") + 1, LONG_TITLE.lastIndexOf("》"))],
      },
    ],
  },
  {
    name: "star between letterhead and title",
    text: `阿拉善左旗人民政府办公室文件\n阿左政办发〔2020〕55号\n★\n阿拉善左旗人民政府办公室关于调整\n旗防汛抗旱指挥部成员的通知\n各苏木镇人民政府，旗直各有关部门：\n${FERRIES}阿拉善左旗人民政府办公室\n2020年7月2日\n`,
    documents: [
      {
        title: "阿拉善左旗人民政府办公室关于调整旗防汛抗旱指挥部成员的通知",
        number: "阿左政办发〔2020〕55号",
        issuers: ["阿拉善左旗人民政府办公室"],
        date: "2020-07-02",
        genre: "通知",
      },
    ],
  },
  {
    name: "circular on an accident, title over three lines",
    text: `淮北市人民政府安全生产委员会办公室\n关于某建材公司“3·12”坍塌事故情况的\n通　报\n淮安办〔2017〕9号\n各县、区安委会：\n${RAINS}2017年3月20日\n`,
    documents: [
      {
        title: "淮北市人民政府安全生产委员会办公室关于某建材公司“3·12”坍塌事故情况的通报",
        number: "淮安办〔2017〕9号",
        issuers: ["淮北市人民政府安全生产委员会办公室"],
        date: "2017-03-20",
        genre: "通报",
      },
    ],
  },
  {
    name: "title repeated in the middle of the text as a cited line is no new document",
    text: `七台河市人民政府关于公布继续有效文件目录的通知\n七政发〔2018〕2号\n各区县人民政府：\n经清理，下列文件继续有效，请遵照执行，未列入目录的一律停止执行。\n七台河市人民政府关于加强矿山安全的通知\n七台河市人民政府关于推进棚户区改造的意见\n七台河市人民政府关于规范招标投标的通告\n七台河市人民政府\n2018年1月22日\n`,
    documents: [
      {
        title: "七台河市人民政府关于公布继续有效文件目录的通知",
        number: "七政发〔2018〕2号",
        issuers: ["七台河市人民政府"],
        date: "2018-01-22",
        genre: "通知",
      },
    ],
  },
  {
    name: "title broken inside quotation marks, an empty line between its lines",
    text: `2018年度整治“渡口乱象”建设“平安\n\n渡口”工作方案\n\n各村、有关部门：\n\n根据镇党委、政府要求，为进一步推动渡口管理工作，制定工作方案如下：\n\n一、排查隐患\n\n由镇农业服务中心承办，镇水利站、派出所、卫生院配合。\n\n二、整治超载\n\n由派出所承办，镇安监站、工商所配合。\n`,
    documents: [
      { title: "2018年度整治“渡口乱象”建设“平安渡口”工作方案", number: null, issuers: [], date: null, genre: "方案" },
    ],
  },
  {
    name: "page title over the letterhead, none below it",
    text: `泰宁区人民政府关于印发 《泰宁区政府2023年重点工作任务分解 和责任分工方案》的通知\n\n鹤岗市泰宁区人民政府文件\n鹤泰政发〔2023〕2号\n\n各街道办事处，区直各部门：\n经区政府同意，现将《泰宁区政府2023年重点工作任务分解和责任分工方案》印发给你们。\n泰宁区人民政府\n2023年3月28日\n`,
    documents: [
      {
        title: "泰宁区人民政府关于印发《泰宁区政府2023年重点工作任务分解和责任分工方案》的通知",
        number: "鹤泰政发〔2023〕2号",
        issuers: ["鹤岗市泰宁区人民政府"],
        date: "2023-03-28",
        genre: "通知",
        carries: ["泰宁区政府2023年重点工作任务分解和责任分工方案"],
      },
    ],
  },
  {
    name: "the city of the district in the letterhead over a page that prints number and title once more",
    text: `鹤岗市泰宁区人民政府文件\n鹤泰政发〔2023〕2号\n泰宁区人民政府关于印发《泰宁区政府2023年重点工作责任分工方案》的通知\n\n各街道办事处，区直各部门：\n经区政府同意，现将《泰宁区政府2023年重点工作责任分工方案》印发给你们。\n泰宁区人民政府\n2023年3月28日\n`,
    documents: [
      {
        title: "泰宁区人民政府关于印发《泰宁区政府2023年重点工作责任分工方案》的通知",
        number: "鹤泰政发〔2023〕2号",
        issuers: ["鹤岗市泰宁区人民政府"],
        date: "2023-03-28",
        genre: "通知",
        carries: ["泰宁区政府2023年重点工作责任分工方案"],
      },
    ],
  },
];
