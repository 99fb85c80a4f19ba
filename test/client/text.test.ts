import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { zh } from "../../client/i18n/zh.ts";
import { inTwoLines, roughWidth } from "../../client/ui/svg.ts";
import { bareTitle, citation, csv, numberParts, trimLabel } from "../../client/ui/text.ts";

describe("labels", () => {
  test.each([
    ["国发〔2014〕49号", 12, "国发〔2014〕49号"],
    ["科技金融贷款贴息专项补助资金", 12, "科技金融贷款贴息专项补助…"],
    ["𠮷野家条例", 2, "𠮷野…"],
    ["", 12, ""],
  ])("%s cut to %i is %s", (given, most, expected) => expect(trimLabel(given, most)).toBe(expected));

  test("never cuts a character in two, never longer than asked and an ellipsis", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 20 }), (given, most) => {
        const cut = trimLabel(given, most);
        expect(Array.from(cut).length).toBeLessThanOrEqual(most + 1);
        if (given.isWellFormed()) expect(cut.isWellFormed()).toBe(true);
      }),
    );
  });

  test("in two lines nothing is lost before the ellipsis, and neither line is wider than it may be", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 30, max: 200 }), (given, width) => {
        const lines = inTwoLines(given, width, 13);
        for (const line of lines) expect(roughWidth(line, 13)).toBeLessThanOrEqual(width);
        const said = lines.join("");
        expect(said === given || (said.endsWith("…") && given.startsWith(said.slice(0, -1)))).toBe(true);
      }),
      // a word that is broken off at a blank before it, and a blank before all words
      {
        examples: [
          ["aaaa bbbb", 60],
          [" 000 ", 30],
        ],
      },
    );
  });

  test.each([
    ["做好第七次全国人口普查工作", 153, ["做好第七次全国", "人口普查工作"]],
    ["认真做好第七次人口普查工作", 153, ["认真做好第七次", "人口普查工作"]],
    ["印发《城镇燃气管理实施细则》的通知", 153, ["印发《城镇燃气管理", "实施细则》的通知"]],
    ["短的一行", 153, ["短的一行"]],
  ])("%s breaks between words, and both lines are about as long", (title, width, lines) =>
    expect(inTwoLines(title, width, 13)).toEqual(lines),
  );

  test.each([
    ["《城市绿化办法》", "城市绿化办法"],
    ["〈城市绿化办法〉", "城市绿化办法"],
    ["《关于修改〈城市绿化办法〉的决定》", "关于修改〈城市绿化办法〉的决定"],
    ["《甲办法》和《乙办法》", "《甲办法》和《乙办法》"],
    ["关于印发《甲办法》的通知", "关于印发《甲办法》的通知"],
  ])("%s stands alone as %s", (title, expected) => expect(bareTitle(title)).toBe(expected));

  test.each([
    ["廊政〔2015〕65号", ["廊政", "〔2015〕65号"]],
    ["〔2015〕17号", ["", "〔2015〕17号"]],
    ["第43号", ["", "第43号"]],
  ])("%s breaks before its bracket alone", (number, parts) => expect(numberParts(number)).toEqual(parts));
});

describe("CSV", () => {
  /** a reader of RFC 4180, to read back what was written */
  const parse = (file: string): string[][] => {
    const rows: string[][] = [[]];
    let field = "";
    let quoted = false;
    for (let at = 0; at < file.length; at++) {
      const c = file[at];
      if (quoted) {
        if (c !== '"') field += c;
        else if (file[at + 1] === '"') {
          field += '"';
          at++;
        } else quoted = false;
      } else if (c === '"') quoted = true;
      else if (c === "," || c === "\r") {
        rows.at(-1)?.push(field);
        field = "";
        if (c === "\r") {
          at++;
          rows.push([]);
        }
      } else field += c;
    }
    rows.pop();
    return rows;
  };

  test("what is written can be read back, with byte order mark and CRLF", () => {
    const value = fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(value, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const [head = [], ...rest] = rows;
        const file = csv(head, rest);
        expect(file.charCodeAt(0)).toBe(0xfeff);
        expect(parse(file.slice(1))).toEqual(rows);
      }),
    );
  });

  test("a title that a spreadsheet would run is disarmed, a number is not", () => {
    expect(csv(["a", "b"], [["=1+1", -3]])).toBe("\ufeffa,b\r\n'=1+1,-3\r\n");
  });
});

describe("a citation", () => {
  const parts = {
    issuers: ["某市人民政府"],
    title: "关于试点的通知",
    number: "某政〔2020〕1号",
    issuedOn: "2020-01-02",
    address: "http://localhost/d/x",
    today: "2026-11-23",
  };
  const plain = "某市人民政府. 关于试点的通知: 某政〔2020〕1号[A/OL]. (2020-01-02)[2026-11-23]. http://localhost/d/x.";
  test("names issuer, title, number, dates and address", () => expect(citation(parts)).toBe(plain));
  test("of a restated text ends with the words that say so", () =>
    expect(citation({ ...parts, note: zh.reader.sampleCited })).toBe(`${plain} 〔示例文库转述，非原文〕`));
});
