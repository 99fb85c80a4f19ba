/** A text of the sample corpus is told as restated; one that another file holds too, or that a person brought, is not. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importFiles } from "../../server/ingest/index.ts";
import type { DocumentPage } from "../../server/model/api.ts";
import { packageRoot } from "../../server/root.ts";
import { serve } from "./serve.ts";

const notice = (number: string, body: string): string =>
  `廊坊市人民政府关于做好${number}类工作的通知\n廊政〔2031〕${number}号\n各县（市、区）人民政府：\n${body}\n廊坊市人民政府\n2031年1月${number}日\n`;
const idOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 32);
const restated = notice("1", "请结合实际认真贯彻执行。");
const brought = notice("2", "请结合实际认真贯彻执行。");

test("whether a document is held in the sample alone", async () => {
  const served = await serve({ "a.txt": restated, "b.txt": brought }, { sampleIds: new Set([idOf(restated)]) });
  try {
    const sample = async (number: string): Promise<boolean> => {
      const answer = await fetch(`${served.origin}/api/documents/${encodeURIComponent(`廊政〔2031〕${number}号`)}`);
      return ((await answer.json()) as DocumentPage).document.sample;
    };
    expect(await sample("1")).toBe(true);
    expect(await sample("2")).toBe(false);
    const again = notice("1", "请结合实际认真贯彻执行。现将有关事项通知如下。");
    await importFiles(served.store, [{ name: "original.txt", bytes: new TextEncoder().encode(again) }]);
    expect(await sample("1")).toBe(false);
  } finally {
    await served.stop();
  }
});

test("every held document of the sample corpus, carried ones too", async () => {
  const seed = join(packageRoot, "seed");
  const files = Object.fromEntries(
    readdirSync(seed)
      .filter((name) => name.endsWith(".txt"))
      .map((name) => [name, readFileSync(join(seed, name), "utf8")]),
  );
  const served = await serve(files, { sampleIds: new Set(Object.values(files).map(idOf)) });
  try {
    const { rows } = await served.store.read("MATCH (d:Document {held: true}) RETURN d.id AS id ORDER BY id", {});
    expect(rows.length).toBeGreaterThan(0);
    const clean: string[] = [];
    for (const [id] of rows) {
      const answer = await fetch(`${served.origin}/api/documents/${encodeURIComponent(String(id))}`);
      if (!((await answer.json()) as DocumentPage).document.sample) clean.push(String(id));
    }
    expect(clean).toEqual([]);
  } finally {
    await served.stop();
  }
});
