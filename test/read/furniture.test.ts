/** Which lines are of the page round a document, where the same label opens a line of the document too. */
import { describe, expect, test } from "vitest";
import { isFooter, isFurniture } from "../../server/read/index.ts";

describe("主办单位 at the head of a line", () => {
  test.each([
    ["主办单位:临河市人民政府", true],
    ["主办单位:临河市人民政府办公室", true],
    ["承办单位:市大数据中心", true],
    ["承办单位:市政府办公室", true],
    ["主办单位:县工信局", false],
    ["承办单位:市妇联", false],
    ["主办单位:各县区教育局", false],
    ["承办单位:临河市商务局、临河市文旅局", false],
    ["主办单位:市场监管总局", true],
  ])("%s", (line, ofThePage) => {
    expect([isFurniture(line), isFooter(line)]).toEqual([ofThePage, ofThePage]);
  });
});
