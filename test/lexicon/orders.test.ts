import { expect, test } from "vitest";
import { bareNumber } from "../../server/lexicon/index.ts";

test.each([
  ["中华人民共和国国务院令732号", "国务院令732号"],
  ["国务院令732号", "国务院令732号"],
  ["浙江省人民政府令311号", "浙江省人民政府令311号"],
])("the head %s and a citation of it are %s", (printed, bare) => {
  expect(bareNumber(printed)).toBe(bare);
});
