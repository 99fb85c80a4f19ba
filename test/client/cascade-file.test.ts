/** The cascade as a file: what is drawn is in it, with its words, legend and stamp, whatever a title holds. */
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { en } from "../../client/i18n/en.ts";
import type { Dictionary } from "../../client/i18n/index.ts";
import { zh } from "../../client/i18n/zh.ts";
import { cascadeSvg } from "../../client/views/cascade/file.ts";
import type { Gap } from "../../client/views/cascade/gaps.ts";
import { card, edge } from "./cascades.ts";

const EVIL = '</text><script>alert(1)</script>"&\u0000\ud800';
const root = card("root", "national", { title: EVIL, displayTitle: EVIL, issuedOn: "2031-01-01" });
const documents = [
  root,
  card("城", "prefectural", { issuedOn: "2031-03-01", status: "repealed" }),
  card("县", "county", { held: false, displayTitle: "很".repeat(300) }),
];
const edges = [
  edge("城", "root", "IMPLEMENTS", "number", "为落实<甲>"),
  edge("县", "城", "BASED_ON", "title", "根据乙"),
];
const silent = (places: readonly string[]): Gap => ({
  level: "township",
  state: "unknown",
  places,
  documents: 3,
  dated: false,
  ids: [],
});
const fileOf = (axis: "level" | "days", t: Dictionary = zh, gap: Gap = silent(["甲镇"])): string =>
  cascadeSvg(
    {
      root,
      documents,
      edges,
      bands: [],
      axis,
      folded: new Map([["county", 7]]),
      gaps: [gap],
      title: EVIL,
      line: "政脉 · 2031-05-01 · 语料 abcd",
    },
    t,
    (name) => (name.startsWith("--") ? "#123456" : ""),
  );

describe.each(["level", "days"] as const)("by %s", (axis) => {
  const file = fileOf(axis);
  const tags: { name: string; text: string; of: string }[] = [];
  const open: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", (tag) => {
    open.push(tag.local);
    tags.push({ name: tag.local, text: "", of: open.at(-2) ?? "" });
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", (text) => {
    const last = tags.findLast(({ name }) => name === open.at(-1));
    if (last) last.text += text;
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(file).close();

  test("it is XML without script, and every line has the words that it stands on", () => {
    expect(tags.map(({ name }) => name)).not.toContain("script");
    const said = tags.filter(({ name, of }) => name === "title" && of === "path").map(({ text }) => text);
    expect(said).toHaveLength(edges.length);
    for (const { evidence } of edges) expect(said.some((text) => text.includes(evidence.quote))).toBe(true);
  });

  test("every document has a box with its whole title", () => {
    const titles = tags.filter(({ name, of }) => name === "title" && of === "g").map(({ text }) => text);
    expect(titles).toHaveLength(documents.length);
    expect(titles).toContain("县");
    // what does not fit is cut and says so
    expect(file).toMatch(/很{5,14}…/);
    expect(file).not.toMatch(/很{20}/);
  });

  test("the legend counts relations and certainties, and the stamp is the last line", () => {
    const texts = tags.filter(({ name }) => name === "text").map(({ text }) => text);
    for (const words of ["落实 1", "依据 1", "文号相符 1", "题名相符 1"]) expect(texts).toContain(words);
    expect(texts.at(-1)).toContain("2031-05-01");
  });
});

test.each([[["甲镇"]], [[]]])(
  "a level is named by its column alone, whatever places of it are silent: %j",
  (places) => {
    const file = fileOf("level", zh, silent(places));
    expect(file.split(`>${zh.levels.township}<`)).toHaveLength(2);
    expect(file).toContain(zh.cascade.gapUnknown(3, false).slice(0, 4));
  },
);

test.each([
  [zh, "这10份文件里没有省一级的"],
  [en, "Noneofthese10isofthislevel"],
] as const)("a column without a document says in words that none is of its level", (t, words) => {
  const said = (axis: "level" | "days") => fileOf(axis, t).replace(/<[^>]*>|\s/g, "");
  // the counties are folded, and of the townships it is said that nobody can know: the province alone is left
  expect(said("level").split(words)).toHaveLength(2);
  expect(said("days")).not.toContain(words);
});

test("what is folded and what cannot be known stand below the columns, where there are columns", () => {
  expect(fileOf("level")).toContain("甲镇");
  expect(fileOf("level")).toContain("其余 7 份");
  expect(fileOf("days")).not.toContain("甲镇");
});
