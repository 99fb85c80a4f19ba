import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

interface Expected {
  readonly id: string;
  readonly file: string;
  readonly line_start: number;
  readonly line_end: number;
  readonly title: string | null;
  readonly doc_number: string | null;
  readonly doc_number_raw: string | null;
  readonly issuers: readonly string[];
  readonly references: readonly {
    readonly title: string | null;
    readonly number: string | null;
    readonly line: number;
  }[];
  readonly responsibilities: readonly {
    readonly line: number;
    readonly lead: readonly string[];
    readonly responsible: readonly string[];
    readonly cooperating: readonly string[];
  }[];
  readonly programs: readonly { readonly name: string; readonly line: number }[];
}
interface Manifest {
  readonly documents: number;
  readonly composed: readonly string[];
  readonly files: readonly {
    readonly name: string;
    readonly encoding: string;
    readonly documents: number;
    readonly sha256: string;
  }[];
}

const folder = new URL("../../seed/", import.meta.url);
const originals = new URL("../../../shared/seeds/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL("manifest.json", folder), "utf8")) as Manifest;
const expected = readFileSync(new URL("expected.jsonl", folder), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Expected);
const squeeze = (text: string): string => text.replace(/\s/gu, "");
const texts = new Map(
  manifest.files.map((file) => [
    file.name,
    new TextDecoder(file.encoding, { fatal: true }).decode(readFileSync(new URL(file.name, folder))),
  ]),
);
const linesOf = (name: string): readonly string[] => (texts.get(name) ?? "").split("\n");

describe("the sample corpus", () => {
  test("the manifest lists exactly the files that are there, with their sums", () => {
    const there = readdirSync(folder)
      .filter((name) => name.endsWith(".txt"))
      .sort();
    expect(manifest.files.map((file) => file.name)).toEqual(there);
    for (const file of manifest.files) {
      const sum = createHash("sha256")
        .update(readFileSync(new URL(file.name, folder)))
        .digest("hex");
      expect(sum, file.name).toBe(file.sha256);
      expect(expected.filter((record) => record.file === file.name).length, file.name).toBe(file.documents);
    }
    expect(expected.length).toBe(manifest.documents);
    const ids = new Set(expected.map((record) => record.id));
    expect(manifest.composed.filter((id) => !ids.has(id))).toEqual([]);
  });

  test("a composed document carries no number of its own, and no two documents claim one number", () => {
    const composed = new Set(manifest.composed);
    expect(expected.filter((record) => composed.has(record.id) && record.doc_number !== null)).toEqual([]);
    const numbers = expected.flatMap((record) => (record.doc_number === null ? [] : [record.doc_number]));
    expect(numbers.filter((number, i) => numbers.indexOf(number) !== i)).toEqual([]);
  });

  test("the documents of one file do not overlap and stand in reading order", () => {
    for (const file of manifest.files) {
      let last = 0;
      for (const record of expected.filter((candidate) => candidate.file === file.name)) {
        expect(record.line_start, record.id).toBeGreaterThan(last);
        expect(record.line_end, record.id).toBeGreaterThanOrEqual(record.line_start);
        last = record.line_end;
      }
    }
  });

  // a chain needs all its storeys: the State Council, the province, the city and somebody below it
  test.each([
    ["河北省", "廊坊市", "霸州市"],
    ["湖北省", "咸宁市", "赤壁市"],
    ["山东省", "临沂市", "临沂市兰山区"],
    ["四川省", "遂宁市", null],
    ["宁夏回族自治区", "固原市", null],
  ])("%s, %s, %s: every storey has a document", (province, city, county) => {
    const issued = (place: string): boolean =>
      expected.some((record) => record.issuers.some((issuer) => issuer.startsWith(`${place}人民政府`)));
    expect([province, city, ...(county === null ? [] : [county])].filter((place) => !issued(place))).toEqual([]);
  });

  test.each(expected.map((record) => [record.id, record] as const))(
    "%s: every expected fact stands at its line",
    (_, record) => {
      const lines = linesOf(record.file);
      const whole = lines.slice(record.line_start - 1, record.line_end).join("\n");
      // a title or unit may run on into the next line
      const near = (line: number): string => squeeze(lines.slice(Math.max(0, line - 2), line + 1).join("\n"));
      expect(record.line_end).toBeLessThanOrEqual(lines.length);
      if (record.title !== null) expect(squeeze(whole)).toContain(squeeze(record.title));
      if (record.doc_number_raw !== null) expect(whole).toContain(record.doc_number_raw);
      for (const reference of record.references)
        expect(near(reference.line)).toContain(squeeze(reference.title ?? reference.number ?? ""));
      for (const duty of record.responsibilities)
        for (const unit of [...duty.lead, ...duty.responsible, ...duty.cooperating])
          expect(near(duty.line)).toContain(squeeze(unit));
      for (const program of record.programs) expect(near(program.line)).toContain(squeeze(program.name));
    },
  );

  test.skipIf(!existsSync(originals))(
    "no run of 48 characters of the real documents stands in it",
    () => {
      const length = 48;
      const ours = new Map<string, string>();
      for (const [name, text] of texts) {
        const flat = squeeze(text);
        for (let i = 0; i + length <= flat.length; i++) ours.set(flat.slice(i, i + length), name);
      }
      const copied: string[] = [];
      for (const name of readdirSync(originals)) {
        const flat = squeeze(readFileSync(new URL(name, originals), "utf8"));
        for (let i = 0; i + length <= flat.length; i++) {
          const run = flat.slice(i, i + length);
          if (ours.has(run)) copied.push(`${ours.get(run) ?? ""}: ${run}`);
        }
      }
      expect(copied).toEqual([]);
    },
    60_000,
  );
});
