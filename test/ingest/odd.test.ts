/** Texts that contradict each other and themselves, imported as files: nothing fails, and doctor shows each. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examine } from "../../server/ingest/doctor.ts";
import { importFiles } from "../../server/ingest/index.ts";
import { openStore, type Store } from "../../server/store/index.ts";

const office = "廊坊市人民政府办公室";
const text = (number: string, title: string, body: string, date: string) =>
  `${office}文件\n\n${number}\n\n${office}\n关于${title}的通知\n\n各县（市、区）人民政府，市政府有关部门：\n\n${body}\n\n${office}\n${date}\n`;

const FILES = [
  // one number and title, two dates
  text("廊政办〔2031〕1号", "做好春灌工作", "请做好春灌工作。", "2031年1月1日"),
  text("廊政办〔2031〕1号", "做好春灌工作", "请按时做好春灌工作。", "2031年2月2日"),
  // one number, two documents
  text("廊政办〔2031〕2号", "加强渠道养护", "请加强渠道养护。", "2031年3月3日"),
  text("廊政办〔2031〕2号", "开展植树活动", "请开展植树活动。", "2031年3月4日"),
  // names itself, which is no citation and leaves no edge, and cites a document of a later year
  text(
    "廊政办〔2031〕3号",
    "做好秋粮收购",
    `根据《${office}关于做好秋粮收购的通知》（廊政办〔2031〕3号）和《国务院办公厅关于粮食收购的通知》（国办发〔2039〕9号）要求，请做好收购。`,
    "2031年9月1日",
  ),
  // two texts that repeal each other
  text(
    "廊政办〔2031〕4号",
    "印发渠道管理办法",
    `现将《渠道管理办法》印发给你们。本办法自2031年10月1日起施行，《${office}关于印发水渠管理办法的通知》（廊政办〔2031〕5号）同时废止。`,
    "2031年10月1日",
  ),
  text(
    "廊政办〔2031〕5号",
    "印发水渠管理办法",
    `现将《水渠管理办法》印发给你们。本办法自2031年11月1日起施行，《${office}关于印发渠道管理办法的通知》（廊政办〔2031〕4号）同时废止。`,
    "2031年11月1日",
  ),
  // a body and a place whose names were no more
  text(
    "廊政办〔2031〕6号",
    "分工落实秋冬种",
    "一、整地。（牵头单位：市农业局，配合单位：市卫计委）\n\n二、播种。（牵头单位：襄樊市财政局）",
    "2031年11月2日",
  ),
];

describe("doctor on odd texts", () => {
  const folder = mkdtempSync(join(tmpdir(), "zhengmai-odd-"));
  let store: Store;
  beforeAll(async () => {
    store = await openStore({ dataFolder: folder });
    await store.ensureSchema();
    const inputs = FILES.map((body, at) => ({ name: `${at}.txt`, bytes: new TextEncoder().encode(body) }));
    await importFiles(store, inputs, { threads: 1 });
  }, 60_000);
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  it("notes each of them, and only rings of repeal fail", async () => {
    const { checks, notes } = await examine(store);
    const noted = Object.fromEntries(notes.map(({ name, detail }) => [name, detail]));
    expect(noted["headers that contradict each other"]).toContain("廊政办〔2031〕1号");
    expect(noted["numbers that several documents bear"]).toContain("廊政办〔2031〕2号");
    expect(noted["citations of later documents"]).toContain("国办发〔2039〕9号");
    expect(noted["names not in use at the document's date"]).toContain("市农业局");
    expect(noted["names not in use at the document's date"]).toContain("襄樊市财政局");
    expect(checks.filter(({ ok }) => !ok).map(({ name }) => name)).toEqual(["no documents repeal each other"]);
  });
  it("a document that names itself has no edge to itself", async () => {
    const { rows } = await store.read(
      "MATCH (d:Document {number: '廊政办〔2031〕3号'})-[:BASED_ON]->(t:Document) RETURN t.number AS number",
    );
    expect(rows).toEqual([["国办发〔2039〕9号"]]);
  });
  it("a walk along repeals ends", async () => {
    const { rows } = await store.read(
      "MATCH (:Document {number: '廊政办〔2031〕4号'})-[:REPEALS*1..8]->(d:Document) RETURN DISTINCT d.number AS number ORDER BY number",
    );
    expect(rows).toEqual([["廊政办〔2031〕4号"], ["廊政办〔2031〕5号"]]);
  });
});
