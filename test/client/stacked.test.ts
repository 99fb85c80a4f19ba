/** Tables written one cell a line: their rows stand together, whatever breaks a row, and no line is lost or said twice. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { cut, type Line } from "../../client/views/reader/layout.ts";
import { stackedIn } from "../../client/views/reader/stacked.ts";

const linesOf = (texts: readonly string[]): Line[] =>
  texts.map((text, at) => ({
    number: at + 1,
    start: 0,
    text,
    kind: text.trim() === "" ? "blank" : "text",
    depth: 0,
    pieces: cut(text, 0, []),
    begins: [],
    part: null,
  }));
/** rows as the words of their cells */
const rows = (texts: readonly string[]): string[][] =>
  [...stackedIn(linesOf(texts)).values()].map(({ cells }) =>
    cells.map((cell) => cell.map(({ text }) => text.trim()).join("/")),
  );
const HEAD = ["\t序号", "\t任务", "\t单位", ""];

test.each([
  [
    "rows stand between empty lines",
    [...HEAD, "\t1", "\t修路", "\t市交通局"],
    [
      ["序号", "任务", "单位"],
      ["1", "修路", "市交通局"],
    ],
  ],
  [
    "a cell without words keeps its place",
    [...HEAD, "\t", "\t修路", "\t"],
    [
      ["序号", "任务", "单位"],
      ["", "修路", ""],
    ],
  ],
  [
    "a row that an empty line breaks goes on",
    [...HEAD, "\t1", "\t修路", "", "\t市交通局", "", "\t2", "\t植树", "\t市林业局"],
    [
      ["序号", "任务", "单位"],
      ["1", "修路", "市交通局"],
      ["2", "植树", "市林业局"],
    ],
  ],
  [
    "a cell of two paragraphs is one",
    [...HEAD, "\t1", "\t修路", "养护", "\t市交通局"],
    [
      ["序号", "任务", "单位"],
      ["1", "修路/养护", "市交通局"],
    ],
  ],
  [
    "so is one whose paragraphs stand apart",
    [...HEAD, "\t1", "\t修路", "", "养护", "\t市交通局"],
    [
      ["序号", "任务", "单位"],
      ["1", "修路/养护", "市交通局"],
    ],
  ],
  [
    "a title within the table has a row of its own",
    [...HEAD, "\t（一）交通", "", "\t1", "\t修路", "\t市交通局"],
    [["序号", "任务", "单位"], ["（一）交通"], ["1", "修路", "市交通局"]],
  ],
  [
    "a word that stands upright, its signs apart, is one cell",
    [...HEAD, "\t措", "", "施", "", "类", "\t修路", "\t市交通局"],
    [
      ["序号", "任务", "单位"],
      ["措/施/类", "修路", "市交通局"],
    ],
  ],
  [
    "words between two tables are none of them",
    [...HEAD, "\t1", "\t修路", "\t市交通局", "", "附件2", "", ...HEAD, "\t2", "\t植树", "\t市林业局"],
    [
      ["序号", "任务", "单位"],
      ["1", "修路", "市交通局"],
      ["序号", "任务", "单位"],
      ["2", "植树", "市林业局"],
    ],
  ],
  [
    "words right behind a table are none of it",
    [...HEAD, "\t1", "\t修路", "\t市交通局", "此件公开发布。"],
    [
      ["序号", "任务", "单位"],
      ["1", "修路", "市交通局"],
    ],
  ],
  ["one row is no table, nor are indented lines", ["\t序号", "\t任务", "", "一、修路。", "\t其一", "", "\t其二"], []],
])("%s", (_, texts, expected) => expect(rows(texts)).toEqual(expected));

test("every line stands in one cell at most, in order, and rows begin where they are said to", () => {
  const line = fc.constantFrom("\t甲", "\t乙乙", "\t", "", "丙", "丁\t戊");
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (texts) => {
      const lines = linesOf(texts);
      const found = stackedIn(lines);
      const numbers = [...found.values()].flatMap(({ cells }) => cells.flat().map(({ number }) => number));
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      for (const [first, { cells, widths }] of found) {
        expect(cells[0]?.[0]).toBe(first);
        expect(widths.length).toBeGreaterThanOrEqual(cells.length);
      }
    }),
  );
});
