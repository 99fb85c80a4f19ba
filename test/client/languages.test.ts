/** The language at the first visit is the browser's, afterwards the reader's. */
import { expect, test } from "vitest";
import { languageOf } from "../../client/state/languages.ts";

test.each([
  ["nothing is chosen in an English browser", null, ["en-US", "en"], "en"],
  ["a British one", null, ["en-GB"], "en"],
  ["a Chinese one that also reads English", null, ["zh-CN", "zh", "en"], "zh"],
  ["an English one that also reads Chinese", null, ["en", "zh-CN"], "en"],
  ["traditional Chinese", null, ["zh-Hant-TW"], "zh"],
  ["small and capital letters are one", null, ["EN-us"], "en"],
  ["a language that is not spoken is passed over", null, ["fr-FR", "fr", "en"], "en"],
  ["a tag that only begins alike", null, ["enm", "zhx"], "zh"],
  ["none that is spoken", null, ["fr"], "zh"],
  ["none at all", null, [], "zh"],
  ["the choice goes first", "zh", ["en-US"], "zh"],
  ["either way", "en", ["zh-CN"], "en"],
  ["a choice that means nothing", "xx", ["en-US"], "en"],
] as const)("%s", (_, chosen, liked, opens) => {
  expect(languageOf(chosen, liked)).toBe(opens);
});
