import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { extract } from "../../server/extract/index.ts";
import { numeral } from "../../server/read/format/docx/numerals.ts";
import { readSources } from "../../server/read/index.ts";
import { docx, listItem, paragraph, run, table, textBox } from "./docx.ts";

async function textOf(bytes: Uint8Array): Promise<string> {
  const [result] = await readSources("a.docx", bytes);
  if (!result?.ok) throw new Error(result?.refusal.message);
  return result.source.text;
}

describe("the body of a DOCX", () => {
  it.each([
    [
      "runs that cut a number",
      paragraph(run("临政办发〔") + run("2021", "<w:b/>") + run("〕7号")),
      "临政办发〔2021〕7号",
    ],
    [
      "a line break in a title",
      paragraph(`${run("某某市人民政府")}<w:r><w:br/></w:r>${run("关于防汛的通知")}`),
      "某某市人民政府\n关于防汛的通知",
    ],
    [
      "deleted and inserted words",
      paragraph(
        `${run("于")}<w:del><w:r><w:delText>六</w:delText></w:r></w:del><w:ins>${run("七")}</w:ins>${run("月底前")}`,
      ),
      "于七月底前",
    ],
    [
      "words moved away",
      paragraph(`${run("甲")}<w:moveFrom>${run("乙")}</w:moveFrom><w:moveTo>${run("丙")}</w:moveTo>`),
      "甲丙",
    ],
    [
      "hidden words",
      paragraph(run("看得见") + run("看不见", "<w:vanish/>") + run("也看得见", '<w:vanish w:val="0"/>')),
      "看得见也看得见",
    ],
    ["fields", paragraph(`<w:r><w:instrText>PAGE</w:instrText></w:r>${run("正文")}`), "正文"],
    [
      "a text box and its copy for old programs",
      paragraph(textBox(paragraph("临政发〔2020〕3号")) + run("正文。")),
      "临政发〔2020〕3号\n正文。",
    ],
    ["a content control", `<w:sdt><w:sdtContent>${paragraph("在控件里")}</w:sdtContent></w:sdt>`, "在控件里"],
    [
      "characters of symbol fonts",
      paragraph(`<w:r><w:sym w:font="Wingdings 2" w:char="F052"/></w:r>${run("主动公开")}`),
      "☑主动公开",
    ],
    [
      "a table of the document",
      table([
        ["序号", "任务", "牵头单位"],
        ["1", "修堤", "市水利局"],
      ]),
      "序号\t任务\t牵头单位\n1\t修堤\t市水利局",
    ],
    [
      "a merged cell",
      table([
        ["一", "甲"],
        ["<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>", "乙"],
      ]),
      "一\t甲\n\t乙",
    ],
    [
      "a wide cell",
      table([
        ['<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>合并</w:t></w:r></w:p></w:tc>', "丙"],
        ["甲", "乙", "丁"],
      ]),
      "合并\t\t丙\n甲\t乙\t丁",
    ],
    [
      "a whole body in one cell",
      table([[`<w:tc>${paragraph("第一段。")}${paragraph("第二段。")}</w:tc>`]]),
      "第一段。\n第二段。",
    ],
  ])("%s", async (_name, body, text) => {
    expect(await textOf(docx(body))).toBe(`${text}\n`);
  });

  it("prints automatic numbers, counted through and begun anew", async () => {
    const body =
      listItem("总体要求", 1, 0) +
      listItem("目标", 1, 1) +
      listItem("原则", 1, 1) +
      listItem("细则", 1, 2) +
      listItem("任务", 1, 0) +
      listItem("修堤", 1, 1) +
      listItem("圆点", 1, 3) +
      listItem("另起", 2, 0) +
      paragraph("按样式", '<w:pStyle w:val="a2"/>') +
      paragraph("不编号", '<w:pStyle w:val="a2"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect((await textOf(docx(body))).trim().split("\n")).toEqual([
      "一、总体要求",
      "（一）目标",
      "（二）原则",
      "1.细则",
      "二、任务",
      "（一）修堤",
      "圆点",
      "一、另起",
      "二、按样式",
      "不编号",
    ]);
  });

  it("puts a footnote after its paragraph", async () => {
    const note = `<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="2">${paragraph("脚注的话。")}</w:footnote>`;
    const body =
      paragraph(`${run("正文")}<w:r><w:footnoteReference w:id="2"/></w:r>${run("继续。")}`) + paragraph("下一段。");
    expect(await textOf(docx(body, note))).toBe("正文继续。\n脚注的话。\n下一段。\n");
  });

  it("counts as Chinese documents count", () => {
    expect([1, 10, 11, 20, 101, 110, 2023].map((n) => numeral(n, "chineseCounting"))).toEqual([
      "一",
      "十",
      "十一",
      "二十",
      "一百零一",
      "一百一十",
      "二千零二十三",
    ]);
    expect(
      [
        "upperRoman",
        "lowerLetter",
        "decimalEnclosedCircle",
        "decimalFullWidth",
        "ideographTraditional",
        "chineseLegalSimplified",
      ].map((f) => numeral(4, f)),
    ).toEqual(["IV", "d", "④", "４", "丁", "肆"]);
  });
});

it("gives the document of a notice", async () => {
  const body =
    paragraph(textBox(paragraph("临政办发〔2021〕17号"))) +
    paragraph(run("临江市人民政府办公室")) +
    paragraph(run("关于做好水库安全度汛工作的") + run("通　知", "<w:b/>")) +
    paragraph("各县区人民政府，市政府有关部门：") +
    paragraph("为贯彻落实《国务院关于加强水库管理的意见》（国发〔2020〕8号），现就有关事项通知如下。") +
    listItem("压实责任", 1, 0) +
    paragraph("各级要落实巡查责任。（责任单位：市水利局）") +
    paragraph("临江市人民政府办公室") +
    paragraph("2021年5月12日");
  const [result] = await readSources("notice.docx", docx(body));
  if (!result?.ok) throw new Error("refused");
  const [record, ...more] = extract(result.source);
  expect(more).toEqual([]);
  expect(record).toMatchObject({
    title: { value: "临江市人民政府办公室关于做好水库安全度汛工作的通知" },
    number: { value: "临政办发〔2021〕17号" },
    date: { value: "2021-05-12" },
    genre: "通知",
    issuers: [{ name: "临江市人民政府办公室" }],
    references: [{ number: "国发〔2020〕8号", relation: "implements" }],
    assignments: [{ units: [{ name: "市水利局", role: "responsible" }] }],
  });
});

describe("refusals", () => {
  it.each([
    ["noText", docx(paragraph(""))],
    ["damaged", zipSync({ "word/document.xml": strToU8("<w:document><w:body>") })],
    ["damaged", docx(paragraph("正文")).subarray(0, 600)],
    ["damaged", zipSync({ "word/document.xml": strToU8("<w:p>".repeat(5000)) })],
    // 20 kB that would fill the memory
    ["damaged", docx("<w:p/>".repeat(3_000_000))],
  ])("%s", async (reason, bytes) => {
    const [result] = await readSources("a.docx", bytes);
    expect(result?.ok === false && result.refusal.reason).toBe(reason);
  });

  it("never rejects, whatever byte is wrong", async () => {
    const whole = docx(
      table([
        ["甲", "乙"],
        ["丙", "丁"],
      ]),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, value) => {
        const bytes = Uint8Array.from(whole);
        bytes[at] = value;
        expect((await readSources("a.docx", bytes)).length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });
});
