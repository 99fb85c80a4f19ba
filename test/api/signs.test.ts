/** What is known of a file without reading it never hides a word that it holds. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { signsOf } from "../../server/api/views/texts/signs.ts";
import { foldWords, wordsOf } from "../../server/model/index.ts";

const letter = fc.oneof(
  fc.constantFrom(..."以奖代补放管服改革 \n“”ＡB1．。"),
  fc.string({ unit: "grapheme", maxLength: 1 }),
);
const text = fc.array(letter, { maxLength: 200 }).map((all) => all.join(""));

test("a word that stands in the text may stand there", () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.integer({ min: 1, max: 12 }), (page, from, length) => {
      const signs = signsOf();
      signs.learn(7, page);
      const start = page.length === 0 ? 0 : from % page.length;
      const words = wordsOf(page.slice(start, start + length)).filter((word) => foldWords(page).includes(word));
      expect(signs.may(7, words)).toBe(true);
    }),
  );
});

test("most words that do not stand there are known not to; of a file that was not read nothing is", () => {
  const signs = signsOf();
  const page = Array.from({ length: 3_000 }, (_, at) =>
    String.fromCharCode(0x4e00 + ((at * at * 31 + at * 7) % 2_500)),
  ).join("");
  signs.learn(0, page);
  const absent = Array.from({ length: 400 }, (_, at) =>
    String.fromCharCode(0x7000 + at, 0x7100 + 3 * at, 0x7200 + at, 0x7300 + at),
  );
  expect(absent.some((word) => foldWords(page).includes(word))).toBe(false);
  expect(absent.filter((word) => signs.may(0, [word])).length).toBeLessThan(20);
  expect(absent.every((word) => signs.may(1, [word]))).toBe(true);
  // all words, not one of them
  expect(signs.may(0, [page.slice(3, 7), absent[0] ?? ""])).toBe(false);
});

test("where there is no more room, files are read as before", () => {
  const signs = signsOf(200);
  for (let file = 0; file < 5; file++) signs.learn(file, "以奖代补".repeat(50));
  expect([0, 1, 2, 3, 4].map((file) => signs.may(file, ["没有这句"]))).toEqual([false, false, true, true, true]);
});
