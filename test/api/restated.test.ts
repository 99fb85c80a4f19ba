/** A text of the sample corpus is told as restated for as long as it is the one shown; what a person brought is not. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importFiles, removeSources } from "../../server/ingest/index.ts";
import type { DocumentPage, DocumentText, Overview } from "../../server/model/api.ts";
import { packageRoot } from "../../server/root.ts";
import { serve } from "./serve.ts";

const notice = (number: string, body: string): string =>
  `廊坊市人民政府关于做好${number}类工作的通知\n廊政〔2031〕${number}号\n各县（市、区）人民政府：\n${body}\n廊坊市人民政府\n2031年1月${number}日\n`;
const idOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 32);
const restated = notice("1", "请结合实际认真贯彻执行。");
const brought = notice("2", "请结合实际认真贯彻执行。");

test("whether the text that is shown is the sample's, and how many sources of the corpus are", async () => {
  const served = await serve({ "a.txt": restated, "b.txt": brought }, { sampleIds: new Set([idOf(restated)]) });
  try {
    const sample = async (number: string): Promise<boolean> => {
      const answer = await fetch(`${served.origin}/api/documents/${encodeURIComponent(`廊政〔2031〕${number}号`)}`);
      return ((await answer.json()) as DocumentPage).document.sample;
    };
    expect(await sample("1")).toBe(true);
    expect(await sample("2")).toBe(false);
    // beside the sample, other texts of the same document: whichever of them is shown, the page says what it is
    const texts = Array.from({ length: 6 }, (_, n) =>
      notice("1", `请结合实际认真贯彻执行。现将${n}项有关事项通知如下。`),
    );
    for (const [n, text] of texts.entries()) {
      await importFiles(served.store, [{ name: `original-${n}.txt`, bytes: new TextEncoder().encode(text) }]);
      const answer = await fetch(`${served.origin}/api/documents/${encodeURIComponent("廊政〔2031〕1号")}/text`);
      const { source } = (await answer.json()) as DocumentText;
      expect(await sample("1")).toBe(source === `src:${idOf(restated)}`);
    }
    await removeSources(served.store, [idOf(restated)]);
    expect(await sample("1")).toBe(false);
    const { corpus } = (await (await fetch(`${served.origin}/api/overview`)).json()) as Overview;
    expect(corpus).toMatchObject({ sources: 7, sampleSources: 0, sample: false });
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
