/** Citations in odd spellings, read from text and brought to what is held. */
import { describe, expect, it } from "vitest";
import { extract } from "../../server/extract/index.ts";
import type { DocumentRecord } from "../../server/model/index.ts";
import { readSource } from "../../server/read/index.ts";
import { type ResolverSource, resolve } from "../../server/resolve/index.ts";
import { record, source } from "./fixtures.ts";
import type { Citation, Held } from "./tables/citation.ts";
import { CITATIONS, CITATIONS_SECOND, HELD } from "./tables/citations.ts";
import { CITATIONS_FOURTH, HELD_FOURTH } from "./tables/citations-fourth.ts";
import { CITATIONS_HEJIANG, HELD_HEJIANG } from "./tables/citations-hejiang.ts";
import { CITATIONS_NAIMAN, HELD_NAIMAN } from "./tables/citations-naiman.ts";
import { CITATIONS_THIRD, HELD_THIRD } from "./tables/citations-third.ts";

const span = { start: 0, end: 1, line: 1, quote: "x", rule: "test", confidence: 0.9 };
/** A document of some body that says one sentence, among held ones. */
interface World {
  readonly held: readonly Held[];
  readonly issuer: string;
  readonly number: string;
  readonly date: string;
}

const XIANNING: World = {
  held: HELD,
  issuer: "咸宁市人民政府办公室",
  number: "咸政办发〔2016〕77号",
  date: "2016年5月10日",
};
const QINZHOU: World = {
  held: HELD_THIRD,
  issuer: "天水市秦州区人民政府办公室",
  number: "天秦政办发〔2022〕77号",
  date: "2022年5月10日",
};
const HEJIANG: World = {
  held: HELD_HEJIANG,
  issuer: "合江县人民政府办公室",
  number: "合江府办发〔2019〕77号",
  date: "2019年5月10日",
};
const NAIMAN: World = {
  held: HELD_NAIMAN,
  issuer: "奈曼旗人民政府办公室",
  number: "奈政办发〔2018〕77号",
  date: "2018年8月8日",
};
const SANMEN: World = {
  held: HELD_FOURTH,
  issuer: "三门县人民政府办公室",
  number: "三政办发〔2017〕77号",
  date: "2017年7月7日",
};

function meant(sentence: string, { held, issuer, number, date }: World): readonly string[] {
  const text = `${issuer}关于开展某项工作的通知\n\n${number}\n\n各乡镇人民政府：\n　　${sentence}，现将有关事项通知如下。\n　　一、加强领导。\n\n${issuer}\n${date}\n`;
  const read = readSource("x.txt", new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.refusal.message);
  const records = extract(read.source);
  const { id, mediaType, encoding, bytes } = read.source;
  const { graph, links } = resolve([
    ...held.map(sourceOf),
    { id, names: ["x.txt"], mediaType, encoding, bytes, records },
  ]);
  const told = links
    .filter((link) => link.kind === "document" && link.outcome === "resolved" && link.sourceId === id)
    .map(({ target }) => {
      const of = graph.nodes.get(target)?.properties;
      // a law is one node under any of its titles
      return /^doc:国家\|(.*)$/u.exec(target)?.[1] ?? String(of?.number ?? of?.title ?? "?");
    });
  return [...new Set(told)].sort();
}

function sourceOf([number, issuer, title, date, level]: Held, i: number): ResolverSource {
  const inner = /关于印发[《〈]?(.+?)[》〉]?的通知$/u.exec(title)?.[1];
  const carries = inner === undefined ? [] : [{ ...span, title: inner }];
  const of = {
    ...(number === "" ? {} : { number }),
    issuers: issuer.split("、"),
    title,
    date,
    level: level as DocumentRecord["level"],
    carries,
  };
  return source(`h${i}`, record(`h${i}`, of));
}

const rows: readonly (readonly [Citation[0], Citation[1], World])[] = [
  ...[...CITATIONS, ...CITATIONS_SECOND].map((row) => [...row, XIANNING] as const),
  ...CITATIONS_THIRD.map((row) => [...row, QINZHOU] as const),
  ...CITATIONS_HEJIANG.map((row) => [...row, HEJIANG] as const),
  ...CITATIONS_FOURTH.map((row) => [...row, SANMEN] as const),
  ...CITATIONS_NAIMAN.map((row) => [...row, NAIMAN] as const),
];

describe("citations in odd spellings", () => {
  it.each(rows)("%s", (sentence, expected, world) => {
    expect(meant(sentence, world)).toEqual(expected.map((name) => name.replace(/^中华人民共和国/u, "")).sort());
  });
});
