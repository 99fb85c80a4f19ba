/** Questions to the graph of five real files, with answers worked out by hand from their texts. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importFiles } from "../../server/ingest/index.ts";
import { openStore, type Store } from "../../server/store/index.ts";
import { realFolder } from "./real.ts";

interface Question {
  readonly asks: string;
  readonly statement: string;
  readonly answer: readonly (readonly unknown[])[];
}

const citedBy = (number: string): string =>
  `MATCH (d:Document {held: true})-[r]->(t:Document {number: '${number}'}) WHERE type(r) <> 'CARRIES' RETURN d.number AS number, type(r) AS type ORDER BY number`;
const leads = (number: string, type: string, rows: number): string =>
  `MATCH (d:Document {number: '${number}'})-[:ASSIGNS]->(t:Task)-[:${type}]->(o:Organization) RETURN o.name AS name, count(DISTINCT t) AS n ORDER BY n DESC, name LIMIT ${rows}`;
const law = (title: string): string =>
  `MATCH (d:Document {held: true})-[r]->(t:Document {id: 'doc:国家|${title}'}) WHERE d.number IS NOT NULL RETURN d.number AS number ORDER BY number`;

/** the saved question as it is asked */
const lapsed = (asOf: string): string =>
  readFileSync(new URL("../../cypher/questions/lapsed-when-cited.cypher", import.meta.url), "utf8")
    .replace(/^\/\/.*$/gmu, "")
    .replaceAll("$asOf", `'${asOf}'`);

const QUESTIONS: readonly Question[] = [
  {
    asks: "who carries out 国发〔2014〕49号",
    statement: citedBy("国发〔2014〕49号"),
    answer: [["廊政〔2015〕65号", "IMPLEMENTS"]],
  },
  {
    asks: "tasks that 廊坊市发展和改革委员会 leads in 2015, due before 2016",
    statement:
      "MATCH (d:Document)-[:ASSIGNS]->(t:Task)-[:LED_BY]->(o:Organization {id: 'org:廊坊市发展和改革委员会'}) WHERE d.issuedOn STARTS WITH '2015' AND t.dueOn < '2016-01-01' RETURN d.number AS number, t.deadline AS deadline, t.dueOn AS dueOn",
    answer: [["廊政〔2015〕117号", "2015年启动", "2015-12-31"]],
  },
  {
    asks: "documents of 兰山区 that rest on a document repealed before",
    statement:
      "MATCH (p:Place {code: '371302'})<-[:IN_PLACE]-(:Organization)<-[:ISSUED_BY]-(d:Document {held: true})-[:BASED_ON|IMPLEMENTS]->(t:Document)<-[:REPEALS]-(e:Document) WHERE e.issuedOn < d.issuedOn RETURN d.number, t.number",
    answer: [],
  },
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

describe.skipIf(!existsSync(realFolder))("the graph of the real files (../shared/seeds)", { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "zhengmai-answers-"));
  let store: Store;
  beforeAll(async () => {
    store = await openStore({ dataFolder: folder });
    await store.ensureSchema();
    const inputs = readdirSync(realFolder).map((name) => ({ name, bytes: readFileSync(new URL(name, realFolder)) }));
    await importFiles(store, inputs, { threads: 1 });
  }, 120_000);
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  it.each(QUESTIONS)("says $asks", async ({ statement, answer }) => {
    expect((await store.read(statement)).rows).toEqual(answer);
  });
  it("is asked at least 25 questions", () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(25);
  });
});

describe("bases that had lapsed when they were cited", () => {
  const text = (number: string, title: string, body: string, date: string) =>
    `廊坊市人民政府办公室文件\n\n${number}\n\n廊坊市人民政府办公室\n关于${title}的通知\n\n各县（市、区）人民政府，市政府有关部门：\n\n${body}\n\n廊坊市人民政府办公室\n${date}\n`;
  const files = [
    text(
      "廊政办〔2010〕5号",
      "印发河道采砂管理办法",
      "现将《河道采砂管理办法》印发给你们，请认真执行。本办法自2010年1月1日起施行，有效期2年。",
      "2010年1月1日",
    ),
    text("廊政办〔2009〕6号", "加强水库巡查", "请各单位加强水库巡查，责任到人。", "2009年3月2日"),
    text(
      "廊政办〔2011〕7号",
      "做好汛前检查",
      "根据《廊坊市人民政府办公室关于印发河道采砂管理办法的通知》（廊政办〔2010〕5号）和《廊坊市人民政府办公室关于加强水库巡查的通知》（廊政办〔2009〕6号）要求，请做好检查。",
      "2011年12月31日",
    ),
    text(
      "廊政办〔2012〕8号",
      "印发水库管理办法",
      "现将《水库管理办法》印发给你们。本办法自2012年2月1日起施行，《廊坊市人民政府办公室关于加强水库巡查的通知》（廊政办〔2009〕6号）同时废止。",
      "2012年1月20日",
    ),
    text(
      "廊政办〔2012〕9号",
      "做好春季检查",
      "根据《廊坊市人民政府办公室关于印发河道采砂管理办法的通知》（廊政办〔2010〕5号）和《廊坊市人民政府办公室关于加强水库巡查的通知》（廊政办〔2009〕6号）要求，请做好检查。",
      "2012年2月2日",
    ),
  ];
  it("are those whose last day or repeal lies before the citing text, and no others", async () => {
    const folder = mkdtempSync(join(tmpdir(), "zhengmai-lapsed-"));
    const store = await openStore({ dataFolder: folder });
    try {
      await store.ensureSchema();
      const inputs = files.map((body, at) => ({ name: `${at}.txt`, bytes: new TextEncoder().encode(body) }));
      await importFiles(store, inputs, { threads: 1 });
      const { columns, rows } = await store.read(lapsed("2030-01-01"));
      const at = (name: string): number => columns.indexOf(name);
      const shown = rows.map((row) =>
        ["citing", "basis", "expiresOn", "repealedOn", "repealedBy"].map((c) => row[at(c)]),
      );
      expect(shown).toEqual([
        ["廊政办〔2012〕9号", "廊政办〔2009〕6号", null, "2012-02-01", "doc:廊政办〔2012〕8号"],
        ["廊政办〔2012〕9号", "廊政办〔2010〕5号", "2011-12-31", null, null],
      ]);
      expect((await store.read(lapsed("2012-02-01"))).rows).toEqual([]);
    } finally {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
