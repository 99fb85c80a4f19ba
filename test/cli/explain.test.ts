/** `zhengmai explain`: which names and citations came to one node, and why. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../../server/root.ts";

const notice = (issuer: string, number: string, title: string, body: string, date: string): string =>
  `${issuer}文件\n\n${number}\n\n${issuer}关于${title}的通知\n\n各乡镇人民政府，市政府各部门：\n\n${body}\n\n${issuer}\n${date}\n`;

const FILES = {
  "a.txt": notice(
    "巢湖市人民政府办公室",
    "巢政办〔2009〕12号",
    "加强湿地保护",
    "为做好工作，现通知如下。\n一、建立台账。（牵头单位：市林业局；责任单位：市财政局）",
    "2009年6月8日",
  ),
  "b.txt": notice(
    "巢湖市人民政府办公室",
    "巢政办〔2015〕12号",
    "做好湿地普查",
    "根据《中华人民共和国湿地保护法》、《巢湖市人民政府办公室关于加强湿地保护的通知》（巢政办〔2009〕12号）和巢政办〔2009〕12号文件要求，现通知如下。\n一、健全机构。（牵头单位：市林业局；责任单位：柘皋镇）",
    "2015年3月2日",
  ),
};

describe("explain", { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "zhengmai-explain-"));
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [join(packageRoot, "bin/zhengmai.js"), ...args, "--format", "jsonl"], {
      encoding: "utf8",
      env: { ...process.env, NEO4J_URI: "", ZHENGMAI_DATA: join(folder, "data") },
    });
  const rowsOf = (...args: readonly string[]) =>
    run("explain", ...args)
      .stdout.trim()
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);

  beforeAll(() => {
    mkdirSync(join(folder, "corpus"));
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, "corpus", name), text);
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(packageRoot, "bin/zhengmai.js"), "import", join(folder, "corpus")],
      { encoding: "utf8", env: { ...process.env, NEO4J_URI: "", ZHENGMAI_DATA: join(folder, "data") } },
    );
    expect({ status, stderr }).toMatchObject({ status: 0 });
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("a body: every printed form, under each body of the name, with its reason", () => {
    expect(rowsOf("body", "巢湖市林业局").map((row) => [row.body, row.printed, row.reason, row.count])).toEqual([
      ["org:巢湖市林业局", "市林业局", "市 is 巢湖市 here", 1],
      ["org:巢湖市林业局|341400", "市林业局", "市 is 巢湖市 here", 1],
    ]);
  });
  it("a body without a graph, by place and day", () => {
    const told = (...args: readonly string[]) => rowsOf("body", ...args).map((row) => row.body);
    expect(told("柘皋镇", "--place", "巢湖市", "--date", "2016-03-01")).toEqual(["org:巢湖市柘皋镇人民政府"]);
    expect(told("市林业局", "--place", "巢湖市", "--date", "2009-03-01")).toEqual(["org:巢湖市林业局|341400"]);
  });
  it("a collective by place and day: its members, or why there are none", () => {
    const told = (...args: readonly string[]) =>
      rowsOf("body", "各县（市、区）人民政府", ...args).map((row) => [row.body, row.members, row.reason]);
    expect(told("--place", "咸宁市", "--date", "2020-03-01")).toEqual([
      [
        "org:咸宁市|各县(市、区)人民政府",
        ["咸宁市咸安区", "嘉鱼县", "通城县", "崇阳县", "通山县", "赤壁市"].map((name) => `${name}人民政府`),
        expect.not.stringContaining("not expanded"),
      ],
    ]);
    expect(told("--place", "咸宁市")).toEqual([
      [expect.any(String), [], expect.stringContaining("not expanded: the year is not known")],
    ]);
    expect(rowsOf("body", "市林业局", "--place", "巢湖市").map((row) => row.members)).toEqual([[]]);
  });
  it("a document by number or title: every citation that came to it", () => {
    const byNumber = rowsOf("document", "巢政办〔2009〕12号");
    expect(byNumber.map((row) => [row.document, row.outcome])).toEqual([["doc:巢政办〔2009〕12号", "resolved"]]);
    expect(rowsOf("document", "巢湖市人民政府办公室关于加强湿地保护的通知")).toEqual(byNumber);
  });
  it("a document in any spelling of its number and title, a law with and without 中华人民共和国", () => {
    const byNumber = rowsOf("document", "巢政办〔2009〕12号");
    expect(byNumber).not.toEqual([]);
    for (const spelling of ["巢政办[2009]12号", "巢政办（2009）第12号", "2009年巢政办12号", "巢政办2009年12号"])
      expect(rowsOf("document", spelling), spelling).toEqual(byNumber);
    expect(rowsOf("document", "《巢湖市人民政府办公室关于加强湿地保护的通知》")).toEqual(byNumber);
    const law = rowsOf("document", "湿地保护法");
    expect(law.map((row) => row.printed)).toEqual(["《中华人民共和国湿地保护法》"]);
    expect(rowsOf("document", "《中华人民共和国湿地保护法》")).toEqual(law);
  });
  it("each unit of a printed item that holds several", () => {
    const told = (...args: readonly string[]) => rowsOf("body", ...args).map((row) => row.body);
    expect(told("市审改办（市编办）", "--place", "廊坊市")).toHaveLength(2);
    expect(told("交警直属一二大队", "--place", "临沂市")).toEqual(
      ["一", "二"].map((number) => `org:临沂市公安局交通警察支队直属${number}大队`),
    );
  });
  it("what nobody names ends with 1, and a place for a document with 2", () => {
    expect(run("explain", "document", "国发〔1999〕1号").status).toBe(1);
    expect(run("explain", "document", "国发〔1999〕1号", "--place", "巢湖市").status).toBe(2);
    expect(run("explain", "body", "市发改委", "--place", "巢湖市", "--date", "2015-02-30").status).toBe(2);
  });
});
