import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../../server/extract/index.ts";
import { readSources } from "../../server/read/index.ts";
import { grid, pdf, set, type Words } from "./pdf.ts";

async function sourceOf(bytes: Uint8Array) {
  const [result] = await readSources("a.pdf", bytes);
  if (!result?.ok) throw new Error(result?.refusal.message);
  return result.source;
}

const centred = (text: string, y: number, size = 22): Words => ({ text, y, size, x: (595 - text.length * size) / 2 });

const LONG =
  "为贯彻落实《国务院关于进一步加强水库山塘安全管理工作的若干意见》（国发〔2020〕8号）精神，切实保障人民群众生命财产安全，现就有关事项通知如下，请认真遵照执行。";
const SECOND = "各县区人民政府要落实行政责任人和巡查责任人，汛期每日巡查不少于一次，发现险情及时报告。";

describe("pages of a PDF", () => {
  it("joins hard lines inside titles, numbers and sentences", async () => {
    expect((await sourceOf(pdf([set([LONG, SECOND])]))).text).toBe(`${LONG}\n${SECOND}\n`);
  });

  it("goes on over a page break, without running heads and page numbers, and keeps where pages begin", async () => {
    const half =
      "按照属地管理的原则逐级压实责任并在每年四月底以前完成全部隐患的排查和登记工作并上报市政府备案，逾期未报的予以通报。";
    const [first = "", second = ""] = [half.slice(0, 26), half.slice(26)];
    const page = (number: number, words: readonly Words[]): readonly Words[] => [
      { text: "临江市人民政府公报", x: 72, y: 50, size: 10 },
      ...words,
      { text: `— ${number} —`, x: 280, y: 800, size: 14 },
    ];
    const source = await sourceOf(
      pdf([
        page(1, set([LONG, first])),
        page(
          2,
          set([second]).map((w, i) => (i === 0 ? { ...w, x: 72 } : w)),
        ),
        page(3, set([SECOND])),
      ]),
    );
    expect(source.text).toBe(`${LONG}\n${half}\n${SECOND}\n`);
    expect(source.pageStarts).toEqual([0, LONG.length + 1 + 26, LONG.length + half.length + 2]);
  });

  it("joins nothing on a page of short lines", async () => {
    const lines = ["关于山塘管护的通知", "各县人民政府：", "请认真遵照执行。"];
    expect((await sourceOf(pdf([set(lines)]))).text).toBe(`${lines.join("\n")}\n`);
  });

  it("drops watermarks at an angle and the second stroke of imitated bold", async () => {
    const words = set([SECOND]);
    const bold = words.map((w) => ({ ...w, x: w.x + 0.4 }));
    const mark: readonly Words[] = [..."内部资料"].map((text, i) => ({
      text,
      x: 100 + i * 90,
      y: 160 + i * 40,
      size: 60,
      turned: 45,
    }));
    expect((await sourceOf(pdf([[...words, ...bold, ...mark]]))).text).toBe(`${SECOND}\n`);
  });

  it("reads a column to its end before the next", async () => {
    const left = set(
      [
        "左栏的第一段文字一直排到栏底为止，共有许多行，每行只有十三个字，读的时候先读完这一栏，再读右边的一栏，次序不能颠倒，否则句子就断了，意思也就乱了，读者也就看不懂了。".repeat(
          2,
        ),
      ],
      { characters: 13, x: 60 },
    );
    const right = set(
      [
        "右栏的文字另起一段，也有许多行，同样每行只有十三个字，它接在左栏的末尾之后，而不是插在左栏各行的中间，这样才是报纸和公报的读法，大家都是这样读的，没有例外可言。".repeat(
          2,
        ),
      ],
      { characters: 13, x: 320 },
    );
    const { text } = await sourceOf(pdf([[centred("政府公报", 80), ...left, ...right]]));
    expect(text.indexOf("左栏")).toBeLessThan(text.indexOf("右栏"));
    expect(text).toContain("先读完这一栏，再读右边的一栏，次序不能颠倒");
    expect(text).toContain("它接在左栏的末尾之后，而不是插在左栏各行的中间");
  });

  it("keeps the rows of a table, cells of several lines included", async () => {
    const at = (x: number, y: number, text: string): Words => ({ x, y, text, size: 12 });
    const rows = [
      at(72, 150, "序号"),
      at(120, 150, "任务"),
      at(400, 150, "牵头单位"),
      at(72, 190, "1"),
      at(120, 190, "完成全市病险水库除险"),
      at(400, 190, "市水利局"),
      at(120, 206, "加固任务"),
      at(72, 246, "2"),
      at(120, 246, "落实资金"),
      at(400, 246, "市财政局"),
      at(72, 286, "3"),
      at(120, 286, "开展演练"),
      at(400, 286, "市应急局"),
    ];
    expect((await sourceOf(pdf([rows]))).text).toBe(
      "序号\t任务\t牵头单位\n1\t完成全市病险水库除险加固任务\t市水利局\n2\t落实资金\t市财政局\n3\t开展演练\t市应急局\n",
    );
  });

  it("keeps the rows of a ruled table, wherever the words stand in their cells", async () => {
    const at = (x: number, y: number, text: string): Words => ({ x, y, text, size: 12 });
    const words = [
      at(80, 170, "序号"),
      at(150, 170, "任务"),
      at(400, 162, "牵头"),
      at(400, 178, "单位"),
      at(80, 218, "1"),
      at(122, 202, "完成全市病险水库除险加固工程的"),
      at(122, 218, "勘察设计、招标投标和施工，确保"),
      at(122, 234, "安全度汛"),
      at(400, 218, "市水利局"),
      at(80, 258, "2"),
      at(122, 258, "落实资金"),
      at(400, 250, "市财政局、"),
      at(400, 266, "市审计局"),
    ];
    const { text } = await sourceOf(
      pdf([
        [
          ...set([LONG], { y: 60 }),
          ...grid([72, 118, 390, 520], [145, 185, 240, 272]),
          ...words,
          ...set([SECOND], { y: 330 }),
        ],
      ]),
    );
    expect(text).toBe(
      `${LONG}\n序号\t任务\t牵头单位\n1\t完成全市病险水库除险加固工程的勘察设计、招标投标和施工，确保安全度汛\t市水利局\n2\t落实资金\t市财政局、市审计局\n${SECOND}\n`,
    );
  });

  it("takes an underline and a rule under a red head for no table", async () => {
    const words = set([LONG, SECOND]);
    expect((await sourceOf(pdf([[...words, ...grid([72, 520], [120, 122])]]))).text).toBe(`${LONG}\n${SECOND}\n`);
  });

  it("gives the document of a joint notice with a red head", async () => {
    const words: readonly Words[] = [
      { text: "临江市水利局", x: 110, y: 80, size: 30 },
      { text: "文件", x: 400, y: 100, size: 30 },
      { text: "临江市财政局", x: 110, y: 120, size: 30 },
      centred("临水〔2021〕17号", 160, 16),
      centred("临江市水利局　临江市财政局", 210),
      centred("关于做好水库安全度汛工作的通　知", 240),
      { text: "各县区水利局、财政局：", x: 72, y: 290 },
      ...set([LONG], { y: 318 }),
      { text: "临江市水利局　　　临江市财政局", x: 280, y: 480 },
      { text: "2021年5月12日", x: 360, y: 508 },
    ];
    const source = await sourceOf(pdf([words]));
    const [record, ...more] = extract(source);
    expect(more).toEqual([]);
    expect(record).toMatchObject({
      number: { value: "临水〔2021〕17号" },
      date: { value: "2021-05-12" },
      genre: "通知",
      issuers: [{ name: "临江市水利局" }, { name: "临江市财政局" }],
      references: [{ number: "国发〔2020〕8号", relation: "implements" }],
    });
    expect(record?.title?.value).toContain("关于做好水库安全度汛工作的通知");
  });

  it("names pages without text and reads the others", async () => {
    const source = await sourceOf(pdf([set([LONG]), [], set([SECOND])]));
    expect(source.warnings.join()).toContain("2");
    expect(source.pageStarts).toHaveLength(3);
  });
});

describe("refusals", () => {
  const whole = pdf([set([LONG])]);
  it.each([
    ["noText", pdf([[], []])],
    ["unsupported", pdf([set([LONG])], true)],
    ["damaged", new TextEncoder().encode("%PDF-1.7\nnothing more")],
  ])("%s", async (reason, bytes) => {
    const [result] = await readSources("a.pdf", bytes);
    expect(result?.ok === false && result.refusal.reason).toBe(reason);
  });

  it("leaves the bytes to their owner", async () => {
    const before = Uint8Array.from(whole);
    await readSources("a.pdf", whole);
    expect(whole).toEqual(before);
  });

  it("never rejects, whatever byte is wrong", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.nat(255),
        fc.integer({ min: 20, max: whole.length }),
        async (at, value, length) => {
          const bytes = Uint8Array.from(whole.subarray(0, length));
          if (at < bytes.length) bytes[at] = value;
          expect((await readSources("a.pdf", bytes)).length).toBe(1);
        },
      ),
      { numRuns: 40 },
    );
  });
});
