import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cut, findAll, layLines, markId, placeMarks } from "../../client/views/reader/layout.ts";
import type { DocumentText, Mark } from "../../server/model/api.ts";

const mark = (kind: Mark["kind"], start: number, end: number, more: Partial<Mark> = {}): Mark => ({
  kind,
  start,
  end,
  line: 1,
  rule: "test",
  confidence: 1,
  parts: [],
  target: null,
  label: "",
  relation: null,
  cue: null,
  match: null,
  relationshipId: null,
  deadline: null,
  outcome: null,
  candidates: [],
  corrected: false,
  correction: null,
  readAs: null,
  ...more,
});
const textOf = (text: string, marks: Mark[] = [], more: Partial<DocumentText> = {}): DocumentText => ({
  source: "",
  before: null,
  text,
  base: 0,
  lineStart: 1,
  heads: [],
  marks,
  parts: [],
  headings: [],
  ...more,
});

describe("lines of a text", () => {
  test("pieces joined are the text, and every mark covers exactly its words", () => {
    const line = fc.string({ minLength: 0, maxLength: 30 }).map((value) => value.replaceAll("\n", " "));
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 8 }),
        fc.array(fc.tuple(fc.nat(200), fc.nat(40)), { maxLength: 12 }),
        (rows, spans) => {
          const text = rows.join("\n");
          const marks = spans
            .map(([start, length]) =>
              mark("reference", Math.min(start, text.length), Math.min(start + length + 1, text.length)),
            )
            .filter(({ start, end }) => start < end);
          const placed = placeMarks(marks);
          const lines = layLines(textOf(text, marks), placed);
          expect(lines.map((row) => row.pieces.map((piece) => piece.text).join("")).join("\n")).toBe(text);
          for (const one of placed) {
            const words = lines
              .flatMap((row) => row.pieces)
              .filter((piece) => piece.marks.includes(one))
              .map((piece) => piece.text)
              .join("");
            expect(words).toBe(text.slice(one.mark.start, one.mark.end).replaceAll("\n", ""));
          }
          expect(lines.flatMap((row) => row.begins)).toHaveLength(placed.length);
        },
      ),
    );
  });

  test("the innermost of overlapping marks comes first", () => {
    const [outer, inner] = placeMarks([mark("assignment", 0, 10), mark("unit", 2, 5)]);
    const pieces = cut("0123456789", 0, outer && inner ? [outer, inner] : []);
    expect(pieces.map((piece) => [piece.text, piece.marks.map((placed) => placed.mark.kind)])).toEqual([
      ["01", ["assignment"]],
      ["234", ["unit", "assignment"]],
      ["56789", ["assignment"]],
    ]);
  });

  test("of a task whose words are its only body, the body comes first", () => {
    const placed = placeMarks([mark("assignment", 0, 4), mark("unit", 0, 4)]);
    expect(cut("市财政局", 0, placed)[0]?.marks.map((one) => one.mark.kind)).toEqual(["unit", "assignment"]);
  });

  test("head, heading, flattened table and signature are told apart", () => {
    const rows = [
      "某市人民政府",
      "关于试点的通知",
      "某政〔2020〕1号",
      "各单位：",
      "一、总体要求",
      "序号\t任务\t单位",
      "某市人民政府",
      "2020年1月2日",
    ];
    const text = rows.join("\n");
    const at = (row: number): number => rows.slice(0, row).join("\n").length + (row > 0 ? 1 : 0);
    const over = (kind: Mark["kind"], row: number): Mark => mark(kind, at(row), at(row) + (rows[row]?.length ?? 0));
    const marks = [over("issuer", 0), over("title", 1), over("number", 2), over("issuer", 6), over("date", 7)];
    const lines = layLines(
      textOf(text, marks, { headings: [{ depth: 1, start: at(4), end: at(5) - 1, text: "一、总体要求" }] }),
      placeMarks(marks),
    );
    expect(lines.map((line) => line.kind)).toEqual([
      "issuer",
      "title",
      "number",
      "text",
      "heading",
      "row",
      "signature",
      "signature",
    ]);
  });

  test.each([
    ["siblings without a heading above them are of one level", [2, 2, 2], [1, 1, 1]],
    ["a heading stands under the nearest one that is higher", [1, 3, 3, 2, 1, 2], [1, 2, 2, 2, 1, 2]],
    ["levels are opened one by one", [1, 2, 3, 2], [1, 2, 3, 2]],
  ])("%s", (_, depths, levels) => {
    const text = depths.map((_depth, at) => `（${at}）事项`).join("\n");
    let start = 0;
    const headings = text.split("\n").map((line, at) => {
      const heading = { depth: depths[at] ?? 1, start, end: start + line.length, text: line };
      start += line.length + 1;
      return heading;
    });
    expect(layLines(textOf(text, [], { headings }), []).map(({ depth }) => depth)).toEqual(levels);
  });

  test.each([
    [
      "under its issuer, over two lines",
      "某市人民政府关于试点的实施意见",
      ["某市人民政府", "", "关于试点的", "实施意见", "为了试点，提出意见。"],
      "title blank title title text",
    ],
    [
      "under the number of the attachment",
      "任务分工表",
      ["附件2", "", "任务分工表", "", "见任务分工表。"],
      "text blank title blank text",
    ],
    [
      "that the text does not repeat",
      "任务分工表",
      ["一、总则如下。", "二、任务如下。", "任务分工表"],
      "text text text",
    ],
  ])("the title of an issued or attached part %s is a title", (_, title, rows, kinds) => {
    const before = "正文。\n";
    const text = before + rows.join("\n");
    const parts = [{ kind: "carried" as const, title, start: before.length, end: text.length }];
    const lines = layLines(textOf(text, [], { parts }), []);
    expect(
      lines
        .slice(1)
        .map((line) => line.kind)
        .join(" "),
    ).toBe(kinds);
  });

  test("a number and a day that a person gave otherwise leave their lines where they stand on the page", () => {
    const text = "某市人民政府通知\n某政〔2015〕1号\n正文。\n2015年3月1日";
    const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const heads: DocumentText["heads"] = [
      { field: "number", correction: "a", read: [spanOf("某政〔2015〕1号")] },
      { field: "date", correction: "b", read: [spanOf("2015年3月1日")] },
    ];
    const kinds = (more: Partial<DocumentText>) => layLines(textOf(text, [], more), []).map(({ kind }) => kind);
    expect(kinds({})).toEqual(["text", "text", "text", "text"]);
    expect(kinds({ heads })).toEqual(["text", "number", "text", "signature"]);
  });

  test("a mark is named by its relationship, else by where it stands", () => {
    expect(markId(mark("reference", 3, 5, { relationshipId: "r" }))).toBe("r");
    expect(markId(mark("date", 3, 5))).toBe("@date.3");
  });
});

test.each([
  ["国发〔2014〕49号，国发〔2015〕1号", "国发", ["0–2", "12–14"]],
  ["aAa", "a", ["0–1", "1–2", "2–3"]],
  ["abc", "", []],
  ["以 奖\n代补，以奖代补", "以奖代补", ["0–6", "7–11"]],
  ["改革，放管服", "放管服 改革", ["0–2", "3–6"]],
  ["一；二；三", "；", ["1–2", "3–4"]],
])("%j holds %s at %j", (text, wanted, places) =>
  expect(findAll(text, wanted).map(({ start, end }) => `${start}–${end}`)).toEqual(places),
);
