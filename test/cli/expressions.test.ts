import { expect, test } from "vitest";
import { madeOnce } from "../../bin/expressions.js";

/** What the last value of a script is, built as it is written and with its expressions made once. */
const both = (code: string): readonly unknown[] => [code, madeOnce(code)].map((one) => new Function(one)());

test("an expression in a function is one object, whoever asks, and the same words are one", () => {
  const code = madeOnce("const one = () => /文/; const other = (s) => s.length > 1 && /文/.test(s);");
  expect(code.match(/\/文\//g)).toHaveLength(2);
  expect(code).toMatch(/var \$expression0;\n$/);
  expect(new Function(`${code}; return one() === one()`)()).toBe(true);
});

test("one that stands in no function is left as it is", () => {
  expect(madeOnce("const WORD = /[一-龥]+/u;\nexport { WORD };\n")).toBe(
    "const WORD = /[一-龥]+/u;\nexport { WORD };\n",
  );
});

test.each([
  [
    "a loop that breaks off, and begins anew",
    "const f = (s) => { const re = /[。；]/g; return re.test(s) && re.lastIndex; }; return [f('甲。乙。'), f('甲。乙。')];",
  ],
  ["one that must stand where it begins", "const f = (s) => /甲/y.test(s); return [f('甲甲'), f('甲甲'), f('乙甲')];"],
  [
    "replaced inside its own replacement",
    "const f = (s) => s.replace(/（(.*?)）/g, (_, inner) => inner.includes('（') ? f(inner) : inner); return f('（甲（乙）丙）（丁）');",
  ],
  [
    "matches that are left half read",
    "const f = (s) => { for (const m of s.matchAll(/[甲乙]/g)) return m.index; return -1; }; return [f('丙甲乙'), f('甲')];",
  ],
  [
    "cut, counted, sought",
    "const f = (s) => [s.split(/[，,]/), s.match(/乙/g)?.length, s.search(/乙/)]; return [f('甲,乙，乙'), f('乙')];",
  ],
  [
    "words that look like one",
    "const f = (a, b) => [a / 2 / b, '/甲/.test', '/' + /乙/.test('/') + '/甲/']; return f(8, 2);",
  ],
])("%s: read as before", (_, code) => {
  const [plain, once] = both(code);
  expect(once).toEqual(plain);
});
