/** What a document costs does not grow with the file that it stands in. */
import { expect, test } from "vitest";
import { extractDocument } from "../../server/extract/index.ts";
import type { SourceText } from "../../server/model/index.ts";
import { lineStartsOf, readSource } from "../../server/read/index.ts";
import { segment } from "../../server/segment/index.ts";

const DOCUMENT = `某某市人民政府关于印发《水库管理办法》的通知
某政发〔2031〕7号
各县人民政府：
现将《水库管理办法》印发给你们，请认真贯彻执行。
责任单位：市水务局
某某市人民政府
2031年3月4日
`;

test("a search that finds nothing ends with the document", () => {
  const read = readSource("alone.txt", Buffer.from(DOCUMENT));
  if (!read.ok) throw new Error(read.refusal.message);
  const alone = read.source;
  // neither marks nor words that any rule looks for
  const text = DOCUMENT + `${"鱼虾螺蚌".repeat(50)}\n`.repeat(75_000);
  const among: SourceText = { ...alone, text, lineStarts: lineStartsOf(text) };
  const spans = segment(alone);
  const all = (source: SourceText) => spans.map((span) => extractDocument(source, span));
  expect(spans).toHaveLength(1);
  expect(all(among)).toEqual(all(alone));
  expect(costs(alone) * 8).toBeGreaterThan(costs(among));

  /** least milliseconds of the processor for reading it many times: what others do on the machine is not in it */
  function costs(source: SourceText): number {
    const runs = Array.from({ length: 7 }, () => {
      const began = process.cpuUsage();
      for (let i = 0; i < 40; i++) all(source);
      const { user, system } = process.cpuUsage(began);
      return (user + system) / 1000;
    });
    return Math.max(2, Math.min(...runs));
  }
});
