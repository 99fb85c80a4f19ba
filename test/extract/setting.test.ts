/** What a document says does not hang on how its page was set: the same facts, whatever line ends, blanks, marks and brackets it has. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extract, toContract } from "../../server/extract/index.ts";
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

/** Widths, blanks and brackets as one, as the annotation compares them. */
const plain = (value: string): string =>
  value
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/[[(【〔]/g, "(")
    .replace(/[\])】〕]/g, ")");

/** Every fact of a text, without its place. */
function factsOf(name: string, text: string): readonly string[] {
  const read = readSource(name, new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.refusal.message);
  return extract(read.source).flatMap((record, i) => {
    const found = toContract(record, {});
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

const lines = (change: (line: string) => string) => (text: string) => text.split("\n").map(change).join("\n");
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
  "no empty lines": (text) => text.replace(/\n[ \u3000]*(?=\n)/g, ""),
};

/** what is still read otherwise: a mark that only the full-width form is read as, an empty line that was the only border */
const OPEN = new Set([
  "an empty line behind every line lanshan-2022.txt",
  "half-width marks p03_nujiang_1996.txt",
  "half-width marks p09_hubei_1992.txt",
  "round brackets p13_fengxian_gazette.txt",
  "no empty lines bazhou-lower.txt",
  "no empty lines shandong-linyi-lanshan.txt",
]);

describe.each(Object.keys(SETTINGS))("%s", (setting) => {
  for (const { name, bytes } of files)
    (OPEN.has(`${setting} ${name}`) ? it.fails : it)(name, () => {
      const text = textOf(name, bytes);
      expect(factsOf("a.txt", SETTINGS[setting]?.(text) ?? "")).toEqual(factsOf("a.txt", text));
    });
});
