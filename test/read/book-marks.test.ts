/** Titles whose marks are those of a title within a title. */
import { expect, it } from "vitest";
import { withBookMarks } from "../../server/read/index.ts";

it.each([
  [
    "根据〈中华人民共和国水法〉和＜某省实施＜中华人民共和国水法＞办法＞，",
    "根据《中华人民共和国水法》和《某省实施＜中华人民共和国水法＞办法》，",
  ],
  ["〈关于转发〈河道管理\n办法〉的通知〉", "《关于转发〈河道管理\n办法〉的通知》"],
  ["《河道管理办法>（某水〔2014〕3号）和《取水许可办法〉", "《河道管理办法》（某水〔2014〕3号）和《取水许可办法》"],
  ["依照<中华人民共和国水法>办理", "依照《中华人民共和国水法》办理"],
])("%s is read as %s", (text, read) => {
  expect(withBookMarks(text)).toBe(read);
});

it.each([
  "《关于修改〈河道管理办法〉的决定》",
  "收入＜20万元、支出＞30万元的企业",
  "浊度＜限值的，余氯＞限值的",
  "<正文> <上一篇>",
  "水位〈警戒线",
  "根据<<中华人民共和国水法>>和<<关于印发<河道管理办法>的通知>>，",
  "<<某省实施〈中华人民共和国水法〉办法>>",
  "《关于印发〈河道管理办法〉的通知",
])("%s stands as it is", (text) => {
  expect(withBookMarks(text)).toBe(text);
});
