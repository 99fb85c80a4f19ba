/** Who leads, who is responsible, and until when. */
import type { Question } from "./question.ts";

const leads = (number: string, type: string, rows: number): string =>
  `MATCH (d:Document {number: '${number}'})-[:ASSIGNS]->(t:Task)-[:${type}]->(o:Organization) RETURN o.name AS name, count(DISTINCT t) AS n ORDER BY n DESC, name LIMIT ${rows}`;

export const DUTIES: readonly Question[] = [
  {
    asks: "tasks that 廊坊市发展和改革委员会 leads in 2015, due before 2016",
    statement:
      "MATCH (d:Document)-[:ASSIGNS]->(t:Task)-[:LED_BY]->(o:Organization {id: 'org:廊坊市发展和改革委员会'}) WHERE d.issuedOn STARTS WITH '2015' AND t.dueOn < '2016-01-01' RETURN d.number AS number, t.deadline AS deadline, t.dueOn AS dueOn",
    answer: [["廊政〔2015〕117号", "2015年启动", "2015-12-31"]],
  },
  {
    asks: "who leads whom most often in the scheme for elderly care of 咸宁",
    statement:
      "MATCH (d:Document)-[:ASSIGNS]->(t:Task)-[:LED_BY]->(a:Organization {id: 'org:咸宁市民政局'}), (t)-[:ASSIGNED_TO|SUPPORTED_BY]->(b:Organization) WHERE d.issuedOn = '2020-01-07' AND b.kind <> 'collective' RETURN b.name AS name, count(DISTINCT t) AS n ORDER BY n DESC, name LIMIT 1",
    answer: [["咸宁市卫生健康委员会", 21]],
  },
  {
    asks: "who leads in 廊政〔2015〕117号",
    statement: leads("廊政〔2015〕117号", "LED_BY", 4),
    answer: [
      ["廊坊市商务局", 10],
      ["廊坊市发展和改革委员会", 3],
      ["廊坊市科学技术局", 3],
      ["廊坊市人民政府金融工作办公室", 2],
    ],
  },
  {
    asks: "what 廊坊市商务局 is to have begun by the end of 2015",
    statement:
      "MATCH (:Document {number: '廊政〔2015〕117号'})-[:ASSIGNS]->(t:Task)-[:LED_BY]->(:Organization {id: 'org:廊坊市商务局'}) WHERE t.dueOn IS NOT NULL RETURN t.deadline AS deadline, count(*) AS n ORDER BY deadline",
    answer: [
      ["2015年", 1],
      ["2015年启动", 2],
    ],
  },
  {
    asks: "who is responsible in 廊政〔2015〕65号",
    statement: leads("廊政〔2015〕65号", "ASSIGNED_TO", 6),
    answer: [
      ["廊坊市科学技术局", 20],
      ["各县(市、区)人民政府", 12],
      ["廊坊市发展和改革委员会", 12],
      ["廊坊经济技术开发区管理委员会", 12],
      ["廊坊市工业和信息化局", 11],
      ["廊坊市商务局", 7],
    ],
  },
  {
    asks: "who leads in 廊政〔2015〕75号",
    statement: leads("廊政〔2015〕75号", "LED_BY", 2),
    answer: [
      ["廊坊市残疾人联合会", 10],
      ["廊坊市人力资源和社会保障局", 5],
    ],
  },
  {
    asks: "who leads in 咸政办发〔2019〕36号",
    statement: leads("咸政办发〔2019〕36号", "LED_BY", 5),
    answer: [
      ["咸宁市交通运输局", 5],
      ["咸宁市发展和改革委员会", 5],
      ["咸宁市生态环境局", 1],
    ],
  },
  {
    asks: "who is responsible in 咸政办发〔2019〕33号",
    statement: leads("咸政办发〔2019〕33号", "ASSIGNED_TO", 5),
    answer: [
      ["各县(市、区)人民政府", 8],
      ["咸宁市经济和信息化局", 8],
      ["咸宁高新技术产业开发区管理委员会", 8],
      ["咸宁市科学技术局", 7],
      ["咸宁市发展和改革委员会", 5],
    ],
  },
  {
    asks: "how many ministries 国办发〔2021〕35号 names, and the first of them",
    statement:
      "MATCH (:Document {number: '国办发〔2021〕35号'})-[:ASSIGNS]->(t:Task)-[]->(o:Organization) WHERE o.kind <> 'collective' RETURN o.name AS name, count(DISTINCT t) AS n ORDER BY n DESC, name LIMIT 4",
    answer: [
      ["教育部", 15],
      ["人力资源和社会保障部", 7],
      ["科学技术部", 6],
      ["财政部", 6],
    ],
  },
];
