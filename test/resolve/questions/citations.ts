/** What rests on what, and who cites what. */
import type { Question } from "./question.ts";

const citedBy = (number: string): string =>
  `MATCH (d:Document {held: true})-[r]->(t:Document {number: '${number}'}) WHERE type(r) <> 'CARRIES' RETURN d.number AS number, type(r) AS type ORDER BY number`;
const law = (title: string): string =>
  `MATCH (d:Document {held: true})-[r]->(t:Document {id: 'doc:国家|${title}'}) WHERE d.number IS NOT NULL RETURN d.number AS number ORDER BY number`;

export const CITATIONS: readonly Question[] = [
  {
    asks: "who carries out 国发〔2014〕49号",
    statement: citedBy("国发〔2014〕49号"),
    answer: [["廊政〔2015〕65号", "IMPLEMENTS"]],
  },
  {
    asks: "documents of 兰山区 that rest on a document repealed before",
    statement:
      "MATCH (p:Place {code: '371302'})<-[:IN_PLACE]-(:Organization)<-[:ISSUED_BY]-(d:Document {held: true})-[:BASED_ON|IMPLEMENTS]->(t:Document)<-[:REPEALS]-(e:Document) WHERE e.issuedOn < d.issuedOn RETURN d.number, t.number",
    answer: [],
  },
  {
    asks: "chains from documents of 霸州 up to the State Council: none of the five files holds one",
    statement:
      "MATCH (:Place {name: '霸州市'})<-[:IN_PLACE]-(:Organization)<-[:ISSUED_BY]-(d:Document)-[:IMPLEMENTS|BASED_ON|FORWARDS|CARRIES*1..4]->(t:Document)-[:ISSUED_BY]->(:Organization {name: '国务院'}) RETURN d.number, t.number",
    answer: [],
  },
  {
    asks: "levels that documents of 霸州市民政局, 卫生健康局, 人力资源和社会保障局 and the office rest on",
    statement:
      "MATCH (:Place {name: '霸州市'})<-[:IN_PLACE]-(:Organization)<-[:ISSUED_BY]-(d:Document)-[:BASED_ON]->(t:Document) RETURN t.level AS level, count(DISTINCT t) AS n ORDER BY level",
    answer: [
      ["national", 3],
      ["provincial", 2],
    ],
  },
  {
    asks: "who cites 冀政发〔2015〕19号",
    statement: citedBy("冀政发〔2015〕19号"),
    answer: [
      ["〔2015〕135号", "MENTIONS"],
      ["廊政〔2015〕118号", "IMPLEMENTS"],
    ],
  },
  {
    asks: "who cites 国发〔2014〕67号",
    statement: citedBy("国发〔2014〕67号"),
    answer: [
      ["〔2015〕135号", "MENTIONS"],
      ["廊政〔2015〕118号", "APPLIES"],
    ],
  },
  {
    asks: "who cites 冀政办发〔2015〕6号",
    statement: citedBy("冀政办发〔2015〕6号"),
    answer: [
      ["廊政办〔2015〕45号", "IMPLEMENTS"],
      ["廊政办〔2015〕70号", "APPLIES"],
    ],
  },
  {
    asks: "the three schemes of duties that rest on 冀办字〔2015〕12号",
    statement: citedBy("冀办字〔2015〕12号"),
    answer: ["158", "159", "160"].map((serial) => [`〔2015〕${serial}号`, "BASED_ON"]),
  },
  {
    asks: "who names 突发事件应对法",
    statement: law("突发事件应对法"),
    answer: [["临兰政办字〔2022〕26号"], ["临兰政办字〔2022〕43号"]],
  },
  {
    asks: "who names 宪法, with and without 中华人民共和国",
    statement: law("宪法"),
    answer: [
      ["〔2015〕91号"],
      ["临兰司发〔2022〕15号"],
      ["临兰政发〔2022〕2号"],
      ["临兰政字〔2022〕35号"],

      ["廊政〔2015〕59号"],
    ],
  },
  {
    asks: "who names 统计法",
    statement: law("统计法"),
    answer: [["〔2015〕22号"], ["临兰统字〔2022〕9号"], ["咸政发〔2020〕2号"]],
  },
  {
    asks: "the plans that 临兰政办字〔2022〕47号 carries",
    statement:
      "MATCH (:Document {number: '临兰政办字〔2022〕47号'})-[:CARRIES]->(t:Document) RETURN t.title AS title ORDER BY title",
    answer: [
      ["兰山区“十大创新”2022年行动计划"],
      ["兰山区“十大扩需求”2022年行动计划"],
      ["兰山区“十强产业”2022年行动计划"],
    ],
  },
  {
    asks: "who cites the six measures that 廊政〔2015〕66号 carries, by the notice's number",
    statement:
      "MATCH (d:Document)-[r]->(t:Document)<-[:CARRIES]-(:Document {number: '廊政〔2015〕66号'}) RETURN d.number AS number",
    answer: [["〔2015〕24号"]],
  },
  {
    asks: "which instrument 〔2015〕144号 speaks of, given its notice's number without agency word",
    statement:
      "MATCH (:Document {number: '〔2015〕144号'})-[]->(t:Document {held: true})<-[:CARRIES]-(n:Document) RETURN t.title AS title, n.number AS number",
    answer: [["廊坊市环境空气质量奖惩办法(试行)", "〔2015〕126号"]],
  },
  {
    asks: "one plan at four levels",
    statement:
      "MATCH (t:Document) WHERE t.title ENDS WITH '统计造假不收手不收敛问题专项纠治实施方案' RETURN t.level AS level, t.held AS held ORDER BY level",
    answer: [
      ["county", true],
      ["national", false],
      ["prefectural", false],
      ["provincial", false],
    ],
  },
];
