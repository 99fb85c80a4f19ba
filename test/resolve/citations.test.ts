/** Citations in odd spellings, read from text and brought to what is held. */
import { describe, expect, it } from "vitest";
import { extract } from "../../server/extract/index.ts";
import type { DocumentRecord } from "../../server/model/index.ts";
import { readSource } from "../../server/read/index.ts";
import { type ResolverSource, resolve } from "../../server/resolve/index.ts";
import { record, source } from "./fixtures.ts";
import { CITATIONS, CITATIONS_SECOND, HELD } from "./tables/citations.ts";

const span = { start: 0, end: 1, line: 1, quote: "x", rule: "test", confidence: 0.9 };
const held: readonly ResolverSource[] = HELD.map(([number, issuer, title, date, level], i) => {
  const inner = /关于印发(.+)的通知$/u.exec(title)?.[1];
  const carries = inner === undefined ? [] : [{ ...span, title: inner }];
  const of = { number, issuers: [issuer], title, date, level: level as DocumentRecord["level"], carries };
  return source(`h${i}`, record(`h${i}`, of));
});

function meant(sentence: string): readonly string[] {
  const text = `咸宁市人民政府办公室关于开展某项工作的通知\n\n咸政办发〔2016〕77号\n\n各县（市、区）人民政府：\n　　${sentence}，现将有关事项通知如下。\n　　一、加强领导。\n\n咸宁市人民政府办公室\n2016年5月10日\n`;
  const read = readSource("x.txt", new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.refusal.message);
  const records = extract(read.source);
  const { id, mediaType, encoding, bytes } = read.source;
  const { graph, links } = resolve([...held, { id, names: ["x.txt"], mediaType, encoding, bytes, records }]);
  const told = links
    .filter((link) => link.kind === "document" && link.outcome === "resolved" && link.sourceId === id)
    .map(({ target }) => {
      const of = graph.nodes.get(target)?.properties;
      // a law is one node under any of its titles
      return /^doc:国家\|(.*)$/u.exec(target)?.[1] ?? String(of?.number ?? of?.title ?? "?");
    });
  return [...new Set(told)].sort();
}

describe("citations in odd spellings", () => {
  it.each([...CITATIONS, ...CITATIONS_SECOND])("%s", (sentence, expected) => {
    expect(meant(sentence)).toEqual(expected.map((name) => name.replace(/^中华人民共和国/u, "")).sort());
  });
});
