/** Places, bodies, their forms, owners and successors. */
import type { Question } from "./question.ts";

export const BODIES: readonly Question[] = [
  {
    asks: "what 霸州 lies in, up to the province",
    statement:
      "MATCH (:Place {name: '霸州市'})-[:PART_OF*1..3]->(q:Place) RETURN q.code AS code, q.name AS name ORDER BY code DESC",
    answer: [
      ["131000", "廊坊市"],
      ["130000", "河北省"],
    ],
  },
  {
    asks: "who issued 廊政〔2015〕54号, in order",
    statement:
      "MATCH (:Document {number: '廊政〔2015〕54号'})-[r:ISSUED_BY]->(o:Organization) RETURN r.printedAs AS name ORDER BY r.order",
    answer: [["廊坊市人民政府"], ["廊坊军分区"]],
  },
  {
    asks: "how many bodies issued 兰人社发〔2022〕10号",
    statement:
      "MATCH (:Document {number: '兰人社发〔2022〕10号'})-[:ISSUED_BY]->(o:Organization) RETURN count(DISTINCT o) AS n",
    answer: [[9]],
  },
  {
    asks: "the forms in which the central bank's branch is printed",
    statement: "MATCH (o:Organization {name: '中国人民银行廊坊市中心支行'}) RETURN o.aliases AS forms",
    answer: [
      [
        [
          "中国人民银行廊坊中心支行",
          "人民银行廊坊市中心支行",
          "人行廊坊中心支行",
          "人行廊坊市中心支行",
          "市人民银行",
          "市人行",
        ],
      ],
    ],
  },
  {
    asks: "the bodies that the branches in 兰山 belong to",
    statement:
      "MATCH (a:Organization)-[:PART_OF]->(b:Organization) WHERE a.name ENDS WITH '兰山分局' RETURN a.name AS name, b.name AS owner ORDER BY name",
    answer: ["交通运输局", "公安局", "生态环境局"].map((bureau) => [`临沂市${bureau}兰山分局`, `临沂市${bureau}`]),
  },
  {
    asks: "what the market regulator of 廊坊 took over in 2018",
    statement:
      "MATCH (a:Organization)-[r:SUCCEEDED_BY]->(:Organization {name: '廊坊市市场监督管理局'}) RETURN a.name AS name, r.year AS year ORDER BY name",
    answer: ["工商行政管理局", "质量技术监督局", "食品药品监督管理局"].map((bureau) => [`廊坊市${bureau}`, 2018]),
  },
  {
    asks: "the village plans that 兰山区 approved",
    statement:
      "MATCH (d:Document)-[:APPROVES]->(t:Document) WHERE d.number STARTS WITH '临兰政字' RETURN d.number AS number ORDER BY number",
    answer: ["30", "31", "32", "33", "34"].map((serial) => [`临兰政字〔2022〕${serial}号`]),
  },
  {
    asks: "documents of the towns of 兰山区",
    statement:
      "MATCH (d:Document {held: true, level: 'township'}) WHERE d.number IS NOT NULL RETURN d.number AS number ORDER BY number",
    answer: [["义政发〔2022〕30号"], ["方政发〔2022〕87号"], ["汪政发〔2022〕61号"]],
  },
];
