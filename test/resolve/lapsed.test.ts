/** Bases that had lapsed when they were cited, in files of our own: the five real ones hold none. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importFiles } from "../../server/ingest/index.ts";
import { openStore } from "../../server/store/index.ts";
import { lapsed } from "./questions/lapsed.ts";

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
