/** What documents, networks and engines can do to the screens: a made corpus of hard cases in a real Chromium. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Cascade, DocumentPage, DocumentText, Neighbours, Overview, Problem } from "../../server/model/api.ts";
import { packageRoot } from "../../server/root.ts";
import { chromiumPath, type Explorer, openBrowser, startExplorer, WAIT } from "./browser.ts";

const CITING = 1_500;
const LINES = 5_000;
const MOST_MARKS = 1_500;
const CITED = "国发〔2031〕5号";
const LONG = "冀政发〔2031〕7号";

/** words of a title that must come back as they are, and what names a node that is only cited */
const TITLES: readonly (readonly [number: string, words: string, named: string])[] = [
  ["冀政发〔2031〕1号", "处理<script>window.struck=1</script>标记", "处理<script>window.struck=1</script>标记"],
  ["冀政发〔2031〕2号", '处理"><img src=x onerror=window.struck=2>标记', '处理">标记'],
  [
    "冀政发〔2031〕3号",
    "处理'><svg/onload=alert(3)>与{{3*3}}与$[3*3]标记",
    "处理'><svg/onload=alert(3)>与{{3*3}}与$[3*3]标记",
  ],
  ["冀政发〔2031〕4号", "保护𠮷野家与㐀𪚥𠀀地名用字", "保护𠮷野家与㐀𪚥𠀀地名用字"],
  ["冀政发〔2031〕5号", "处理\u202e倒写\u202c与\u200f方向标记", "处理倒写与方向标记"],
  ["冀政发〔2031〕6号", "统筹推进各项重点民生工作".repeat(25), ""],
];

const titled = (number: string, words: string): string => `河北省人民政府
关于${words}的通知
${number}
各市人民政府，省政府各部门：
为贯彻落实《国务院关于加快发展社区养老服务的意见》（${CITED}）、《河北省人民政府关于${words}的通知》（${number.replace("2031", "2030")}），现就有关事项通知如下。
一、建设站点。（省民政厅牵头，省财政厅配合）
河北省人民政府
2031年6月18日
`;

const citing = (index: number): string => `廊坊市人民政府
关于落实第${index}项养老任务的通知
廊政发〔2031〕${index}号
各县（市、区）人民政府：
为贯彻落实《国务院关于加快发展社区养老服务的意见》（${CITED}），现通知如下。
一、建设站点。（市民政局负责）
廊坊市人民政府
2031年9月1日
`;

const long = (): string => `河北省人民政府
关于印发养老服务事项清单的通知
${LONG}
各市人民政府，省政府各部门：
根据《国务院关于加快发展社区养老服务的意见》（${CITED}），现将清单印发给你们。
${Array.from({ length: LINES }, (_, index) => `${index + 1}. 第${index + 1}项站点由所在街道安排场所并按月报告。`).join("\n")}
河北省人民政府
2031年6月18日
`;

function writeCorpus(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [index, [number, words]] of TITLES.entries())
    writeFileSync(join(folder, `titles-${index}.txt`), titled(number, words));
  for (let first = 1; first <= CITING; first += 100) {
    const notices = Array.from({ length: 100 }, (_, index) => citing(first + index));
    writeFileSync(join(folder, `citing-${first}.txt`), notices.join("\n\n"));
  }
  writeFileSync(join(folder, "long.txt"), long());
}

function zhengmai(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(packageRoot, "bin/zhengmai.js"), ...args], {
    encoding: "utf8",
    env: { ...process.env, NEO4J_URI: "" },
  });
  if (status !== 0) throw new Error(`zhengmai ${args.join(" ")} ended with ${status}: ${stdout}${stderr}`);
  return stdout;
}

/** the processes that a process started */
function childrenOf(pid: number): readonly number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, "utf8");
        return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]) === pid;
      } catch {
        return false; // it has ended meanwhile
      }
    })
    .map(Number);
}

const key = encodeURIComponent;

/** Watches a page: whatever ran, complained or asked is kept. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`threw: ${error.message}`));
  page.on("dialog", (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  return faults;
}

const settled = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.locator("[data-testid^=view-]").waitFor();
  await page.waitForLoadState("networkidle");
};

/** without blanks, which titles do not keep */
const bare = (text: string | null): string => (text ?? "").replaceAll(/\s+/g, "");

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.skipIf(chromiumPath === undefined)("a hostile corpus (needs Chromium)", () => {
  const folder = mkdtempSync(join(tmpdir(), "zhengmai-hostile-"));
  const data = join(folder, "data");
  let explorer: Explorer;
  let browser: Browser;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    writeCorpus(join(folder, "corpus"));
    zhengmai("import", join(folder, "corpus"), "--data", data);
    [explorer, browser] = await Promise.all([startExplorer("--no-sample", "--data", data), openBrowser()]);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await explorer?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
    faults = watch(page);
  });
  afterEach(async () => {
    expect(await page.evaluate(() => "struck" in window), "a script of a document ran").toBe(false);
    await page.close();
    expect(faults).toEqual([]);
  });

  const api = async <T>(path: string): Promise<T> =>
    (await (await fetch(`${explorer.address}/api${path}`)).json()) as T;
  const seen = (testid: string) => page.getByTestId(testid);

  test("every document of the corpus is in the graph", async () => {
    const numbers = [...TITLES.map(([number]) => number), LONG, "廊政发〔2031〕1号", `廊政发〔2031〕${CITING}号`];
    for (const number of numbers)
      expect((await api<DocumentPage>(`/documents/${key(number)}`)).document.held, number).toBe(true);
    expect((await api<Overview>("/overview")).held).toBeGreaterThanOrEqual(TITLES.length + CITING + 1);
  });

  test.each(TITLES)("%s: its words are kept and shown as they are", async (number, words) => {
    const text = await api<DocumentText>(`/documents/${key(number)}/text`);
    expect(JSON.stringify(text)).toContain(JSON.stringify(words).slice(1, -1));
    await settled(page, `${explorer.address}/d/${key(number)}`);
    await seen("text").waitFor();
    expect(bare(await seen("text").textContent())).toContain(bare(words));
    // no element came of a document's text
    expect(await page.locator("#content script, #content img, #content svg[onload]").count()).toBe(0);
  });

  test.each(TITLES.slice(0, 5))(
    "the title cited beside %s is a node with its words, without tags and marks that are not seen, on every screen",
    async (number, _words, named) => {
      const cited = number.replace("2031", "2030");
      const { document } = await api<DocumentPage>(`/documents/${key(cited)}`);
      expect(document.held).toBe(false);
      expect(bare(document.title)).toContain(bare(named));
      for (const path of [
        `/d/${key(cited)}`,
        `/search?q=${key(cited)}`,
        `/cascade/${key(cited)}`,
        `/network?root=${key(cited)}&show=table`,
      ]) {
        await settled(page, explorer.address + path);
        // the table of the network names documents by their numbers
        const shown = path.startsWith("/network") ? cited : bare(named).slice(0, 12);
        await expect
          .poll(async () => bare(await page.locator("#content").textContent()), { timeout: 10_000, message: path })
          .toContain(shown);
        expect(await page.locator("#content script, #content img, #content svg[onload]").count(), path).toBe(0);
      }
    },
  );

  test.each([375, 1440])(
    "no screen scrolls sideways at %i px",
    async (width) => {
      await page.setViewportSize({ width, height: 900 });
      const wide: string[] = [];
      for (const path of [
        "/",
        `/search?q=${key("通知")}`,
        `/search?q=${key("<script>")}`,
        ...TITLES.map(([number]) => `/d/${key(number)}`),
        `/d/${key(CITED)}`,
        `/network?root=${key(CITED)}`,
        `/network?root=${key("冀政发〔2031〕6号")}&show=table`,
        `/cascade/${key(CITED)}`,
        `/cascade/${key("冀政发〔2031〕6号")}?direction=up`,
        "/coverage",
        "/workload",
        `/org/${key("org:河北省民政厅")}`,
        "/questions",
        "/console",
        "/import",
      ]) {
        await settled(page, explorer.address + path);
        const beyond = await sideways(page);
        if (beyond > 0) wide.push(`${path}: ${beyond} px`);
      }
      expect(wide).toEqual([]);
    },
    120_000,
  );

  test("a document with 1,500 neighbours: the count is said before, and at most 1,500 marks are drawn", async () => {
    const { groups } = await api<Neighbours>(`/nodes/${key(`doc:${CITED}`)}/neighbours?direction=in`);
    const total = groups.filter(({ direction }) => direction === "in").reduce((sum, group) => sum + group.total, 0);
    expect(total).toBeGreaterThanOrEqual(CITING);
    await settled(page, `${explorer.address}/network?root=${key(CITED)}`);
    await seen("canvas").waitFor();
    const drawn = (await page.evaluate("window.__zhengmai.nodes.length")) as number;
    expect(drawn).toBeGreaterThan(1);
    expect(drawn).toBeLessThanOrEqual(MOST_MARKS);
  });

  test("its cascade draws what it says, and says what it does not draw", async () => {
    const { documents, total } = await api<Cascade>(`/documents/${key(CITED)}/cascade?limit=1500`);
    expect(total).toBeGreaterThanOrEqual(CITING);
    expect(documents.length).toBeLessThanOrEqual(MOST_MARKS);
    await settled(page, `${explorer.address}/cascade/${key(CITED)}`);
    await seen("cascade").waitFor();
    expect(await seen("cascade-node").count()).toBeLessThanOrEqual(MOST_MARKS);
    expect(await page.locator("#content").textContent()).toMatch(/1[,，]?50\d/);
  });

  test("5,000 lines: the last one can be reached and read, and the page keeps its frame", async () => {
    await settled(page, `${explorer.address}/d/${key(LONG)}`);
    await seen("text").waitFor();
    const last = page.getByText(`第${LINES}项站点`).first();
    await last.scrollIntoViewIfNeeded();
    expect(await last.isVisible()).toBe(true);
    expect(await sideways(page)).toBe(0);
  });

  test("an engine that is killed comes back: each read is answered, or told to come again", async () => {
    const before = (await api<Overview>("/overview")).held;
    const engines = () => childrenOf(explorer.pid);
    for (let round = 0; round < 5; round++) {
      const [engine] = engines();
      expect(engine, "the server has no engine").toBeDefined();
      const asked = ["/overview", "/coverage", `/documents/${key(CITED)}/cascade`, "/workload"].map((path) =>
        fetch(`${explorer.address}/api${path}`),
      );
      process.kill(engine ?? 0, "SIGKILL");
      for (const response of await Promise.all(asked)) {
        const body: unknown = await response.json();
        if (response.status !== 200) {
          expect(response.status).toBe(503);
          expect((body as Problem).detail).toMatch(/again/);
        }
      }
      // and the same server, with another engine, knows all that it knew
      expect((await api<Overview>("/overview")).held).toBe(before);
      expect(engines()).not.toContain(engine);
    }
  }, 60_000);

  test("a screen that is open while the engine is killed goes on without a reload", async () => {
    await settled(page, explorer.address);
    await seen("figures").waitFor();
    const [engine] = childrenOf(explorer.pid);
    process.kill(engine ?? 0, "SIGKILL");
    await page.keyboard.press("/");
    await page.keyboard.type("国发");
    await seen("hits").waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/(search\?q=|d\/)/);
    await page.locator("#content a").first().waitFor();
  });
});

describe.skipIf(chromiumPath === undefined)("an empty graph (needs Chromium)", () => {
  let explorer: Explorer;
  let browser: Browser;

  beforeAll(async () => {
    [explorer, browser] = await Promise.all([startExplorer("--no-sample"), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await explorer?.stop();
  });

  test.each([
    "/",
    "/search?q=养老",
    "/network",
    "/cascade",
    "/coverage",
    "/workload",
    "/questions",
    "/console",
    "/import",
  ])("%s says what to do", async (path) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
    const faults = watch(page);
    await settled(page, explorer.address + path);
    const content = page.locator("#content");
    const told = async (): Promise<string> => ((await content.textContent()) ?? "").trim();
    // a view's own script may be there long before it has run
    await expect.poll(async () => (await told()).length, WAIT).toBeGreaterThan(10);
    const words = await told();
    // an action within the view itself: to a link, a button or a field
    expect(
      await content.locator("a:visible, button:visible, input:visible, [contenteditable]:visible").count(),
    ).toBeGreaterThan(0);
    if (["/", "/coverage", "/workload", "/cascade", "/network"].includes(path)) expect(words).toMatch(/导入|收录/);
    for (const fault of ["NaN", "undefined", "Infinity", "[object"]) expect(words).not.toContain(fault);
    expect(await sideways(page)).toBe(0);
    await page.close();
    expect(faults).toEqual([]);
  });
});
