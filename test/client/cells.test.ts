/** Tables in the reader: rows parted by tabs stand in columns of their own, and no character of the text is lost. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { cellsOf, tablesIn } from "../../client/views/reader/cells.ts";
import { cut, type Line } from "../../client/views/reader/layout.ts";

const line = (
  text: string,
  kind: Line["kind"] = text.includes("\t") ? "row" : text === "" ? "blank" : "text",
): Line => ({
  number: 1,
  start: 0,
  text,
  kind,
  depth: 0,
  pieces: cut(text, 0, []),
  begins: [],
  part: null,
});

test("rows that follow each other share their columns; a line of words ends a table", () => {
  const lines = [
    "序号\t任务\t牵头部门",
    "1\t理清市与县的事权和执法责任\t市编委办、市法制办",
    "",
    "2\t三张清单上网公开\t市工商局",
    "以上各项，年底前完成。",
    "单独一行\t不成表",
  ].map((text) => line(text));
  const found = tablesIn(lines);
  expect(lines.map((one) => found.get(one))).toEqual([
    [3, 13, 9],
    [3, 13, 9],
    undefined,
    [3, 13, 9],
    undefined,
    undefined,
  ]);
});

test("one cell on a line is no row, and more columns than can be read are none", () => {
  const flat = ["\t序号", "\t工作任务", "\t牵头部门"].map((text) => line(text));
  expect(tablesIn(flat).size).toBe(0);
  const wide = ["a\tb\tc\td\te\tf\tg\th\ti\tj\tk", "a\tb"].map((text) => line(text));
  expect(tablesIn(wide).size).toBe(0);
});

test("the cells of a line are its text, each piece where it stood", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("甲", "乙", "\t", " ", "、"), { maxLength: 40 }), (letters) => {
      const text = letters.join("");
      const pieces = cut(text, 7, []);
      const cells = cellsOf(pieces);
      expect(
        cells
          .flat()
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
      for (const piece of cells.flat())
        expect(text.slice(piece.start - 7, piece.start - 7 + piece.text.length)).toBe(piece.text);
      expect(
        cells.map((cell) =>
          cell
            .map((piece) => piece.text)
            .join("")
            .replace("\t", ""),
        ),
      ).toEqual(text.split("\t"));
    }),
  );
});
