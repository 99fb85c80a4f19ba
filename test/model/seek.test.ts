import { describe, expect, test } from "vitest";
import { firstLetters, matchesIn, seeker } from "../../server/model/index.ts";

/** The letters of `of` with which a match can begin. */
const firsts = (expression: RegExp, of: string): string => {
  const bits = firstLetters(expression.source);
  return [...of]
    .filter((letter) => ((bits[letter.charCodeAt(0) >> 5] ?? 0) >>> (letter.charCodeAt(0) & 31)) & 1)
    .join("");
};

const ALL = "甲乙丙丁戊一二三4 -]\n\u3000a_";

test.each([
  [/甲|乙丙|丁/, "甲乙丁"],
  [/甲?乙|丙*丁+/, "甲乙丙丁"],
  [/(?:甲(?:乙|丙))?丁{0,3}戊/, "甲丁戊"],
  [/甲{2}乙/, "甲"],
  [/(?:甲|乙?)丙/, "甲乙丙"],
  [/(?=甲乙)[甲丙]丁|(?!丁)戊/, "甲丙戊"],
  [/(?<=甲)乙|(?<!丙)丁|(?<名>戊)/, "乙丁戊"],
  [/[一-丁]\d/, "丁一"],
  [/[^甲乙\s]丙/, "丙丁戊一二三4-]a_"],
  [/\d|\s/, "4 \n\u3000"],
  [/\w/, "4a_"],
  [/\S甲/, "甲乙丙丁戊一二三4-]a_"],
  [/.甲/, "甲乙丙丁戊一二三4 -]\u3000a_"],
  [/[-\]]甲|\u4e01/, "丁-]"],
  [/^甲|乙$|\b\x61/, "甲乙a"],
  [/(甲)?\1乙/, ALL],
])("%s begins with %s", (expression, letters) => {
  expect(firsts(expression, ALL)).toBe(letters);
});

describe("a seeker", () => {
  const text =
    "由市发展改革委牵头，市财政局、市住房城乡建设局配合；各区人民政府负责落实，2024年6月底前完成。\n未按时完成的，由市政府督查室通报。";

  test.each([
    /(?:牵头|负责(?!落实)|配合)/,
    /(?:要|应当)?(?:按照?[^，。]{0,8})?(?:牵头|配合|落实|通报)/,
    /\d{1,4}[年月](?:底前)?/,
    /(?<=市)[^、，；。]{2,8}?[局委室]/,
    /[^，。；\n]{4,}(?=[，。；])/,
    /无此词/,
  ])("finds what %s finds, in its order", (expression) => {
    const seek = seeker(expression);
    const found: [number, string][] = [];
    for (let m = seek(text, 0); m !== null; m = seek(text, m.index + m[0].length)) found.push([m.index, m[0]]);
    expect(found).toEqual([...text.matchAll(new RegExp(expression, "g"))].map((m) => [m.index, m[0]]));
  });

  test("asks first whether it may stand at a place, and passes over the others", () => {
    const seek = seeker(/落实|配合|完成/, (words, at) => "责前".includes(words.charAt(at - 1)));
    expect([0, 60].map((from) => seek(text, from)?.index ?? null)).toEqual([text.indexOf("落实"), null]);
    expect(seek(text, text.indexOf("落实") + 2)?.[0]).toBe("完成");
  });

  test.each([/甲*/, /(?:甲|)/, /(?=甲)/, /甲?(?:乙|丙*)/])("%s can match nothing, and is refused", (expression) => {
    expect(() => seeker(expression)("甲", 0)).toThrow("expected an expression that matches letters");
  });

  test.each([/a/i, /甲/u])("%s reads letters otherwise, and is refused", (expression) => {
    expect(() => seeker(expression)("甲", 0)).toThrow("without the flags");
  });
});

describe("all matches", () => {
  const text = "甲、乙，丙\n\n丁。𠮷戊";

  test.each([/[甲-龥]/g, /(?<字>[^，。])(?=[，。])/g, /^/gm, /丁*/g, /丁?/gu, /无/g])(
    "of %s are those of matchAll",
    (expression) => {
      expect([...matchesIn(text, expression)]).toEqual([...text.matchAll(expression)]);
    },
  );

  test("are found however the expression is used between two of them", () => {
    const expression = /[，、。]/g;
    const found: string[] = [];
    for (const { 0: mark, index } of matchesIn(text, expression)) {
      found.push(`${mark}${[...matchesIn(text.slice(0, index), expression)].length}`);
      expression.lastIndex = 5;
    }
    expect(found).toEqual(["、0", "，1", "。2"]);
  });
});
