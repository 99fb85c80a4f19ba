/** What was repealed, what ends, and what had lapsed. */
import { lapsed } from "./lapsed.ts";
import type { Question } from "./question.ts";

export const STATUS: readonly Question[] = [
  {
    asks: "what was repealed, and by what",
    statement:
      "MATCH (d:Document)-[:REPEALS]->(t:Document {status: 'repealed'}) RETURN d.number AS number, t.number AS repealed ORDER BY number",
    answer: [
      ["临兰政办字〔2022〕26号", "临兰政办字〔2020〕35号"],
      ["廊政〔2015〕81号", "廊坊市人民政府令〔2011〕7号"],
      ["廊政〔2015〕97号", "廊政〔2008〕32号"],
      ["廊政办〔2015〕68号", "廊政办〔2013〕29号"],
    ],
  },
  {
    // closing articles: "本办法自2015年11月1日起施行…同时废止" and their like; each names its predecessor and takes its place
    asks: "what was repealed, from which day, and by what takes its place",
    statement:
      "MATCH (e:Document)-[r:REPEALS]->(d:Document) RETURN d.number AS number, d.repealedOn AS day, e.number AS by, d.replacedBy = e.id AS replaced ORDER BY day",
    answer: [
      ["廊坊市人民政府令〔2011〕7号", "2015-11-01", "廊政〔2015〕81号", true],
      ["廊政〔2008〕32号", "2015-12-01", "廊政〔2015〕97号", true],
      ["廊政办〔2013〕29号", "2016-01-01", "廊政办〔2015〕68号", true],
      ["临兰政办字〔2020〕35号", "2022-06-23", "临兰政办字〔2022〕26号", true],
    ],
  },
  {
    // a term of n years ends on the day before; where a text gives the last day itself, that day
    asks: "what ends by itself, and on which last day",
    statement:
      "MATCH (d:Document {held: true}) WHERE d.expiresOn IS NOT NULL OPTIONAL MATCH (n)-[:CARRIES]->(d) WITH d, count(n) AS notices WHERE notices = 0 RETURN d.number AS number, d.expiresOn AS day ORDER BY day",
    answer: [
      ["廊政〔2015〕112号", "2017-01-19"],
      ["廊政办〔2015〕40号", "2017-08-31"],
      ["〔2015〕125号", "2017-09-30"],
      ["〔2015〕149号", "2017-11-04"],
      ["廊政〔2015〕81号", "2020-10-31"],
      ["廊政〔2015〕97号", "2020-11-30"],
      ["廊政〔2015〕124号", "2021-01-31"],
      ["临兰政办发〔2022〕11号", "2025-09-30"],
      [null, "2026-03-31"],
      ["临兰政办发〔2022〕8号", "2029-07-30"],
    ],
  },
  {
    // by hand: neither the ten above nor what they carry nor the four repealed texts are cited in the five files but by those who repeal them
    asks: "which bases had lapsed when they were cited",
    statement: lapsed("2030-01-01"),
    answer: [],
  },
];
