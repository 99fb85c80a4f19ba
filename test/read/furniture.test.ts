/** Which lines are of the page round a document, where the same label opens a line of the document too. */
import { describe, expect, test } from "vitest";
import { isFooter, isFurniture, isLinks } from "../../server/read/index.ts";

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

describe("lines of a blog under its heading", () => {
  test.each([
    ["Byadmin|2019年8月20日|〔就业〕(/c/jy)|〔0Comments〕(#c)", true],
    ["Postedon2019-08-20byadmin", true],
    ["By2025,全市建成示范区;", false],
  ])("%s", (line, ofThePage) => {
    expect(isFurniture(line)).toBe(ofThePage);
  });
});

describe("lines of links", () => {
  test.each([
    ["1.〔某市水务局关于印发《取水管理办法》的通知〕(https://example.invalid/1)", true],
    ["〔网站地图〕(/map.html)|〔网站联系〕(/contact.html)|〔网站声明〕(/law.html)", true],
    ['〔〕(#"分享到微信")〔〕(#)', true],
    ["〔打印〕(javascript:void\\(0\\);)", true],
    ["〔清政办〔2022〕31号〕(/p/31.html)2022-07-28", true],
    ["-〔汇总表.docx〕(汇总表.docx)", true],
    ["-〔空间布局图.pdf〕(./空间布局图.pdf)(pdf)", true],
    ["〔通知〕(2020年)", false],
    ["根据〔《中华人民共和国水法》〕(https://example.invalid/law)第三条,制定本办法。", false],
    ["〔《中华人民共和国水法》〕(https://example.invalid/law)第三条规定,水资源属于国家所有。", false],
  ])("%s", (line, links) => {
    expect(isLinks(line)).toBe(links);
  });
  test("are told from others in time that grows with the line, however they are nested", () => {
    for (const part of ["![a](/b)", "[[", "[a](/b", "![", "[a](/(", "〔a〕(/b)x"])
      expect(isLinks(`〔${part.replace("[", "〔").replace("]", "〕").repeat(20_000)}`)).toBe(false);
  });
});
