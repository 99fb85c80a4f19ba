/** Traditional letters of official language. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { simplified, simplifiedLetters } from "../../server/model/index.ts";

test.each([
  ["國務院關於加快發展養老服務業的若干意見", "国务院关于加快发展养老服务业的若干意见"],
  ["國發〔2014〕49號", "国发〔2014〕49号"],
  ["廊坊市發展和改革委員會", "廊坊市发展和改革委员会"],
  // a letter of simplified texts too
  ["乾安县", "乾安县"],
  ["国务院", "国务院"],
])("%s is %s", (written, plain) => expect(simplified(written)).toBe(plain));

test("what is simplified already stays, and so does every other letter", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(simplified(simplified(text))).toBe(simplified(text));
      expect(Array.from(simplified(text))).toHaveLength(Array.from(text).length);
    }),
  );
});

test("every pair is two code units, and no simplified form is again a traditional one", () => {
  const letters = simplifiedLetters();
  expect(letters.size).toBeGreaterThan(1000);
  for (const [traditional, plain] of letters) {
    expect([traditional, plain].map((letter) => letter.length)).toEqual([1, 1]);
    expect(/^\p{Script=Han}{2}$/u.test(traditional + plain)).toBe(true);
    expect(letters.has(plain)).toBe(false);
  }
});
