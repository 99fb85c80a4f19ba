/** What a document says does not hang on how its page was set: the same facts, whatever line ends, blanks, marks and brackets it has. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extract, toContract } from "../../server/extract/index.ts";
import { simplified, simplifiedLetters } from "../../server/model/index.ts";
import { readSource } from "../../server/read/index.ts";

const FOLDERS = ["../../seed/", ...["a", "b", "c", "d", "e"].map((set) => `../fixtures/independent/${set}/`)];
const files = FOLDERS.flatMap((folder) => {
  const url = new URL(folder, import.meta.url);
  return readdirSync(url)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => ({ name, bytes: readFileSync(new URL(name, url)) }));
});

const textOf = (name: string, bytes: Uint8Array): string => {
  const read = readSource(name, bytes);
  if (!read.ok) throw new Error(read.refusal.message);
  return read.source.text.replaceAll("\r", "");
};

/** Widths, blanks and brackets as one, as the annotation compares them; and simplified letters, for the setting that has others. */
const plain = (value: string): string =>
  simplified(value)
    .normalize("NFKC")
    .replace(/[\s\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/[〈《]/g, "<")
    .replace(/[〉》]/g, ">")
    .replace(/[[(【〔]/g, "(")
    .replace(/[\])】〕]/g, ")");

/** Every fact of a text, without its place. */
function factsOf(name: string, text: string): readonly string[] {
  const read = readSource(name, new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.refusal.message);
  const { source } = read;
  return extract(source).flatMap((record, i) => {
    const found = toContract(record, source.text);
    return [
      `${i} head ${found.title} ${found.number} ${found.date} ${found.genre} ${found.issuers.join("+")} ${found.carries.join("+")}`,
      ...found.references.map((one) => `${i} ${one.relation} ${one.title} ${one.number}`),
      ...found.assignments.map(
        (one) =>
          `${i} ${one.lead.join("、")} / ${one.responsible.join("、")} / ${one.cooperating.join("、")} / ${one.deadline}`,
      ),
      ...found.programs.map((one) => `${i} program ${one.name}`),
    ].map(plain);
  });
}

/** the first traditional form of each letter */
const traditional = new Map([...simplifiedLetters()].reverse().map(([from, to]) => [to, from]));

const lines = (change: (line: string) => string) => (text: string) => text.split("\n").map(change).join("\n");

/** The lines of a page that is `width` letters wide; rows of tables stand as they are. */
const wrapped = (width: number, hangs: boolean) => (text: string) =>
  text
    .split("\n")
    .flatMap((line) => {
      if (/\t|\S(?: {2,}|\u3000{2,})\S|[|│─]/.test(line)) return [line];
      const parts: string[] = [];
      for (let at = 0; at < line.length; ) {
        let end = at + width;
        // a mark may not begin a line
        while (hangs && /[，。；：、）》”]/.test(line.charAt(end))) end++;
        parts.push(line.slice(at, end));
        at = end;
      }
      return parts.length > 0 ? parts : [line];
    })
    .join("\n");

const SETTINGS: Readonly<Record<string, (text: string) => string>> = {
  "CR LF": lines((line) => `${line}\r`),
  "an empty line behind every line": lines((line) => `${line}\n`),
  "half-width marks": lines((line) =>
    line.replace(/[，；：（）！？]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0)),
  ),
  "full-width marks": lines((line) =>
    line.replace(/[,;:()!?]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0)),
  ),
  "square brackets": lines((line) => line.replace(/〔((?:19|20)\d\d)〕/g, "[$1]")),
  "round brackets": lines((line) => line.replace(/〔((?:19|20)\d\d)〕/g, "（$1）")),
  "lenticular brackets": lines((line) => line.replace(/〔((?:19|20)\d\d)〕/g, "【$1】")),
  "lines of 34 letters": wrapped(34, false),
  "lines of 30 letters, marks hanging": wrapped(30, true),
  "traditional letters": (text) => Array.from(text, (letter) => traditional.get(letter) ?? letter).join(""),
  // what an editor, a paste or a web page left between words
  "characters that are not seen": lines((line) =>
    line
      .replace(/[，。；：、《]/g, (mark) => `${mark}\u200b`)
      .replace(/(?=[委局〔])/g, "\ufeff")
      .replace(/的/g, "\u2060的\u00ad"),
  ),
  "full-width figures": lines((line) =>
    line.replace(/[0-9]/g, (figure) => String.fromCharCode(figure.charCodeAt(0) + 0xfee0)),
  ),
  "single book marks": lines((line) => line.replace(/《/g, "〈").replace(/》/g, "〉")),
  "signs of comparison for book marks": lines((line) => line.replace(/《/g, "＜").replace(/》/g, "＞")),
  "typed book marks": lines((line) => line.replace(/《/g, "<<").replace(/》/g, ">>")),
  "angle quotation marks for book marks": lines((line) => line.replace(/《/g, "«").replace(/》/g, "»")),
  "hard blanks": lines((line) => line.replace(/ /g, "\u00a0")),
  "tabs before lines": lines((line) => line.replace(/^[ \u3000]+/, "\t")),
  "a blank for the colon behind a label": lines((line) =>
    line.replace(/((?:牵头|责任|配合)(?:单位|部门))[:：](?=[一-鿿])/g, "$1 "),
  ),
  "letters set apart": lines((line) => line.replace(/[一-鿿](?=[一-鿿])/g, "$& ")),
  "CR alone": (text) => text.replaceAll("\n", "\r"),
  // the signs of other keyboards, and of fonts that give a radical for its letter
  "corner brackets for quotation marks": lines((line) => line.replace(/“/g, "「").replace(/”/g, "」")),
  "radicals for letters": lines((line) => line.replace(/民/g, "⺠").replace(/长/g, "⻓").replace(/门/g, "⻔")),
  "dots for full stops": lines((line) => line.replace(/。/g, "．")),
  // what is left of a page's source, or of Markdown
  entities: lines((line) =>
    line
      .replace(/^\u3000+/, (blanks) => "&emsp;".repeat(blanks.length))
      .replace(/“/g, "&ldquo;")
      .replace(/”/g, "&rdquo;"),
  ),
  "labels in stars": lines((line) => line.replace(/(?:牵头|责任|配合)(?:单位|部门)[:：]/g, "**$&**")),
  "no empty lines": (text) => text.replace(/\n[ \u3000]*(?=\n)/g, ""),
};

/** what is still read otherwise: a mark that only the full-width form is read as, an empty line that was the only border,
 * where the blanks before a line say under which column it stands; marks of both kinds in one pair,
 * a page with so few full lines that its width is not known, or broken by two hands; names or cells that a blank alone parts, as it
 * parts all other letters */
const OPEN = new Set([
  "an empty line behind every line lanshan-2022.txt",
  "typed book marks k07_xilingol_ocr.txt",
  "angle quotation marks for book marks k07_xilingol_ocr.txt",
  "angle quotation marks for book marks p12_anshun_ocr.txt",
  "tabs before lines p07_bayannur_spaces.txt",
  "no empty lines bazhou-lower.txt",
  "no empty lines shandong-linyi-lanshan.txt",
  "CR alone e12_qiqihar_ocr_1993.txt",
  "dots for full stops h04_yanping_repeal.txt",
  "dots for full stops h07_tongliao_union.txt",
  "labels in stars d04_jiamusi_opinion.txt",
  "letters set apart hubei-2019-2020.txt",
  "letters set apart langfang-2015e.txt",
  "letters set apart lanshan-2022.txt",
  "letters set apart shandong-linyi-lanshan.txt",
  "letters set apart d08_changning_minutes.txt",
  "letters set apart h07_tongliao_union.txt",
  "letters set apart h09_bijie_regulation.txt",
  "letters set apart k19_customs_notice.txt",
  "letters set apart p04_chaozhou_regulation.txt",
  "letters set apart p13_fengxian_gazette.txt",
  "letters set apart e12_qiqihar_ocr_1993.txt",
  "lines of 34 letters linyi-lanshan-census.txt",
  "lines of 34 letters h01_dianjiang_wrap.txt",
  "lines of 34 letters h04_yanping_repeal.txt",
  "lines of 34 letters p12_anshun_ocr.txt",
  "lines of 34 letters p14_youyang_cells.txt",
  "lines of 34 letters p18_zhangwu_long.txt",
  "lines of 34 letters e11_chenzhou_decision.txt",
  "lines of 30 letters, marks hanging d02_qdn_fire_plan.txt",
  "lines of 30 letters, marks hanging lanshan-2022.txt",
  "lines of 30 letters, marks hanging d04_jiamusi_opinion.txt",
  "lines of 30 letters, marks hanging h04_yanping_repeal.txt",
  "lines of 30 letters, marks hanging k18_xiangxi_report.txt",
  "lines of 30 letters, marks hanging p12_anshun_ocr.txt",
  "lines of 30 letters, marks hanging p15_water_ministry_order.txt",
  "lines of 30 letters, marks hanging p18_zhangwu_long.txt",
  "lines of 30 letters, marks hanging e07_qionghai_minutes.txt",
  "lines of 30 letters, marks hanging e12_qiqihar_ocr_1993.txt",
]);

/** A file's text and its facts as it stands: the same for every setting. */
const standing = new Map<string, { readonly text: string; readonly facts: readonly string[] }>();
function standingOf(name: string, bytes: Uint8Array): { readonly text: string; readonly facts: readonly string[] } {
  const known = standing.get(name);
  if (known !== undefined) return known;
  const text = textOf(name, bytes);
  const made = { text, facts: factsOf("a.txt", text) };
  standing.set(name, made);
  return made;
}

describe.each(Object.keys(SETTINGS))("%s", (setting) => {
  for (const { name, bytes } of files)
    (OPEN.has(`${setting} ${name}`) ? it.fails : it)(name, () => {
      const { text, facts } = standingOf(name, bytes);
      expect(factsOf("a.txt", SETTINGS[setting]?.(text) ?? "")).toEqual(facts);
    });
});
