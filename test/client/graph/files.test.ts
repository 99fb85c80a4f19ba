/** Files of the picture. */
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { gexf, graphml, json } from "../../../client/graph/export.ts";
import { svg } from "../../../client/graph/picture.ts";
import { EMPTY, visible, withMore } from "../../../client/graph/scene.ts";
import { link, node } from "./build.ts";

test("GEXF escapes what a title may hold", () => {
  const file = gexf({ nodes: [node("a", { name: '<script>"&', title: "x" })], lines: [] });
  expect(file).not.toContain("<script");
  expect(file).toContain("&#60;script&#62;&#34;&#38;");
});

describe("files of the picture", () => {
  const evil = node("a<\"&'>", { name: '</text><script>alert(1)</script>"', title: "一\u0000二\ud800三\n&" });
  const scene = withMore(EMPTY, { nodes: [evil, node("b")], links: [link("1", evil.id, "b")] });
  const shown = visible(scene);
  const picture = svg(
    {
      nodes: shown.nodes.map((item, index) => ({ node: item, x: 50 + 200 * index, y: 60, size: 10, pinned: false })),
      lines: shown.lines,
      width: 400,
      height: 200,
      letters: { Document: "文" },
      caption: {
        line: "政脉 · 2026-01-01 <x>",
        kinds: [["Document", "文件 2"]],
        certainties: [["solid", "文号 1"]],
        relations: [["MENTIONS", "提及 1"]],
      },
    },
    (name) => (name.startsWith("--") ? "#123456" : ""),
  );
  test.each([
    ["SVG", picture],
    ["GEXF", gexf(shown)],
    ["GraphML", graphml(shown)],
  ])("%s is XML that a parser takes, whatever a title holds", (_name, file) => {
    const parser = new SaxesParser({ xmlns: true });
    const names: string[] = [];
    parser.on("opentag", (tag) => names.push(tag.local));
    parser.on("error", (error) => {
      throw error;
    });
    parser.write(file).close();
    expect(names).not.toContain("script");
    expect(file).not.toContain("<script");
  });
  test("SVG holds the legend, the date, and a full title for each mark", () => {
    expect(picture).toContain("文件 2");
    expect(picture).toContain("2026-01-01");
    expect(picture.match(/<g><title>/g)).toHaveLength(2);
  });
  test("GraphML and JSON hold every node and every relation", () => {
    expect(graphml(shown).match(/<(?:node|edge) /g)).toHaveLength(3);
    const file = JSON.parse(json(shown, { date: "2026-01-01" }));
    expect([file.nodes.length, file.relationships.length, file.about.date]).toEqual([2, 1, "2026-01-01"]);
  });
});

test("every line of the picture ends in an arrow at the rim of its mark, and the legend has its relation in the same colour", () => {
  const scene = withMore(EMPTY, { nodes: [node("a"), node("b")], links: [link("1", "a", "b")] });
  const { nodes, lines } = visible(scene);
  const file = svg(
    {
      nodes: nodes.map((item, index) => ({ node: item, x: 50 + 200 * index, y: 60, size: 10, pinned: false })),
      lines,
      width: 400,
      height: 200,
      letters: {},
      caption: { line: "", kinds: [], certainties: [], relations: [["MENTIONS", "提及 1"]] },
    },
    (name) => name,
  );
  const arrows = [...file.matchAll(/<path d="M([\d.]+) ([\d.]+)L[^"]*Z" fill="([^"]+)"/g)];
  // one at the line, one in the legend
  expect(arrows.map(([, , , colour]) => colour)).toEqual(["--r-mentions", "--r-mentions"]);
  expect(Number(arrows[0]?.[1])).toBe(240);
  expect(file).toContain("提及 1");
});
