/** extract and evaluate as commands: what they print and how they end. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { run as evaluate } from "../../server/cli/evaluate.ts";
import { run as extract } from "../../server/cli/extract.ts";

const TEXT = `青河市人民政府办公室关于做好防汛工作的通知
青政办发〔2020〕3号
各县(市、区)人民政府:
    实施青苗培育工程。
青河市人民政府办公室
2020年5月6日
`;

let folder = "";
let out = "";
let err = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "commands-"));
  out = "";
  err = "";
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    out += String(chunk);
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((chunk) => {
    err += String(chunk);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const documents = () =>
  out
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Record<string, unknown> => JSON.parse(line));

it("prints the documents of a folder in the order of the names, and goes on after a bad file", async () => {
  writeFileSync(join(folder, "b.txt"), TEXT);
  mkdirSync(join(folder, "a"));
  writeFileSync(join(folder, "a", "z.txt"), TEXT);
  writeFileSync(join(folder, "c.txt"), "");
  expect(await extract([folder])).toBe(1);
  expect(documents().map((d) => d.file)).toEqual(["z.txt", "b.txt"]);
  expect(err.trim().split("\n")).toHaveLength(1);
  expect(err).toContain("c.txt: ");
  expect(Object.keys(documents()[0] ?? {})).toEqual([
    ...["file", "lineStart", "lineEnd", "start", "end", "title", "number", "issuers", "date", "genre", "level"],
    ...["carries", "references", "assignments", "programs"],
  ]);
});

it("adds the text on request", async () => {
  writeFileSync(join(folder, "b.txt"), TEXT);
  expect(await extract([join(folder, "b.txt"), "--text"])).toBe(0);
  expect(TEXT).toContain(documents()[0]?.text);
});

it("explains every fact under the line that it stands on", async () => {
  writeFileSync(join(folder, "b.txt"), TEXT);
  expect(await extract([join(folder, "b.txt"), "--explain"])).toBe(0);
  for (const line of TEXT.trim().split("\n")) expect(out).toContain(line.trimEnd());
  expect(out).toMatch(/└ title: .+ \[header\/[a-z-]+, 0\.\d\d\]/);
});

it.each([
  [[], "no file or folder"],
  [["--nonsense", "x"], "nonsense"],
])("ends wrong use of extract with 2 and one line (%j)", async (args, expected) => {
  expect(await extract(args)).toBe(2);
  expect(err.trim().split("\n")).toHaveLength(1);
  expect(err).toContain(expected);
  expect(err).toContain("expected: ");
});

it("names a path that is not there", async () => {
  expect(await extract([join(folder, "missing.txt")])).toBe(1);
  expect(err).toContain("no such file");
});

it("evaluates a folder against annotations", async () => {
  writeFileSync(join(folder, "b.txt"), TEXT);
  const gold = {
    id: "b-1",
    file: "b.txt",
    line_start: 1,
    line_end: 6,
    title: null,
    doc_number: null,
    date: null,
    genre: null,
    ...{ issuers: [], carries: [], references: [], responsibilities: [] },
    programs: [{ name: "青苗培育工程", line: 4 }],
  };
  writeFileSync(join(folder, "gold.jsonl"), `${JSON.stringify(gold)}\n`);
  expect(await evaluate(["--gold", join(folder, "gold.jsonl"), "--files", folder, "--json"])).toBe(0);
  expect(documents()[0]).toMatchObject({ documents: { tp: 1 }, programs: { tp: 1, fp: 0, fn: 0 } });
});

it.each([
  [["--files", "x"], "--gold"],
  [["--gold", "x"], "--files"],
  [["--gold", "x", "--files", "y", "--show", "moon"], "moon"],
  [["--gold", "/nowhere.jsonl", "--files", "y"], "no such file"],
])("ends wrong use of evaluate with 2 (%j)", async (args, expected) => {
  expect(await evaluate(args)).toBe(2);
  expect(err).toContain(expected);
});

it("evaluates a page as its words, as extract reads it", async () => {
  const page = TEXT.split("\n").map((line) => `<p class="x"><span>${line.trim()}</span></p>`);
  writeFileSync(join(folder, "page.html"), page.join(""));
  await extract([join(folder, "page.html")]);
  const [found] = documents();
  const gold = {
    ...{ id: "p-1", file: "page.html", line_start: found?.lineStart, line_end: found?.lineEnd, title: found?.title },
    ...{ doc_number: "青政办发〔2020〕3号", issuers: found?.issuers, date: "2020-05-06", genre: "通知", carries: [] },
    ...{ references: [], responsibilities: [], programs: [] },
  };
  writeFileSync(join(folder, "gold.jsonl"), `${JSON.stringify(gold)}\n`);
  out = "";
  expect(await evaluate(["--gold", join(folder, "gold.jsonl"), "--files", folder])).toBe(0);
  for (const field of ["title", "number", "date", "genre"]) expect(out).toMatch(new RegExp(`^${field} +1\\.000`, "m"));
});
