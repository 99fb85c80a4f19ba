/** The cascade as its user meets it: boxes and lines against what the server answers. */
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Cascade, Coverage, Overview } from "../../server/model/api.ts";
import { chromiumPath, type Explorer, openBrowser, startExplorer } from "./browser.ts";

/** what a step may take on a busy machine, in milliseconds */
const WAIT = { timeout: 5000, interval: 30 };

describe.skipIf(chromiumPath === undefined)("the cascade (needs Chromium)", () => {
  let explorer: Explorer;
  let browser: Browser;
  let page: Page;
  let faults: string[];
  let data: Cascade;
  let path: string;

  const api = async <T>(of: string): Promise<T> => (await (await fetch(`${explorer.address}/api${of}`)).json()) as T;
  beforeAll(async () => {
    [explorer, browser] = await Promise.all([startExplorer(), openBrowser()]);
    const { mostCited } = await api<Overview>("/overview");
    // of the documents that most others stand on, the one with the largest cascade that has lines matched by number
    const all = await Promise.all(
      mostCited.map(({ document }) =>
        api<Cascade>(`/documents/${encodeURIComponent(document.key)}/cascade?direction=down`),
      ),
    );
    const certain = all.filter(({ edges }) => edges.some(({ match }) => match === "number"));
    data = certain.toSorted((a, b) => b.documents.length - a.documents.length)[0] ?? (all[0] as Cascade);
    path = `/cascade/${encodeURIComponent(data.root.key)}`;
  });
  afterAll(async () => {
    await browser?.close();
    await explorer?.stop();
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN", acceptDownloads: true });
    faults = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" && /Content.Security|Uncaught/.test(message.text())) faults.push(message.text());
    });
  });
  afterEach(async () => {
    expect(faults).toEqual([]);
    await page.close();
  });
  const seen = (testid: string) => page.getByTestId(testid);
  const boxes = () => seen("cascade-node").count();
  const lines = () => seen("cascade-edge").count();
  const go = async (address: string): Promise<void> => {
    await page.goto(explorer.address + address);
    await seen("cascade-node").first().waitFor();
  };
  async function unfold(): Promise<void> {
    for (let left = await page.locator(".unfold").count(); left > 0; left = await page.locator(".unfold").count()) {
      await page.locator(".unfold").first().click();
      await expect.poll(() => page.locator(".unfold").count(), WAIT).toBe(left - 1);
    }
  }

  test("every document of the answer has a box and every relation a line, each with its sentence", async () => {
    expect(data.edges.length).toBeGreaterThan(1);
    for (const edge of data.edges) expect(edge.evidence.end).toBeGreaterThan(edge.evidence.start);
    await go(path);
    await unfold();
    await expect.poll(() => boxes(), { timeout: 10_000 }).toBe(data.documents.length);
    await expect.poll(() => lines(), { timeout: 10_000 }).toBe(data.edges.length);
    await seen("cascade-edge").first().press("Enter");
    await expect.poll(() => page.url(), WAIT).toContain("select=");
    const chosen = data.edges.find((edge) => edge.id === new URL(page.url()).searchParams.get("select"));
    await expect
      .poll(() => seen("panel").textContent(), { timeout: 10_000 })
      .toContain(chosen?.evidence.quote.slice(0, 8));
  });

  test("every column has a box or says in words why it has none", async () => {
    // of one place nothing is told of others that do not answer
    const place = data.documents.find((card) => card.id !== data.root.id && card.place)?.place?.id ?? "";
    for (const address of [path, `${path}?place=${encodeURIComponent(place)}`]) {
      await go(address);
      // the places that do not answer come after the picture
      await page.waitForLoadState("networkidle");
      const counts = (await page.locator(".cols div > span").allTextContents()).map(Number);
      const silent = await page
        .locator("[data-testid^=gap-], [data-testid^=empty-]")
        .evaluateAll((all) => all.map((one) => one.getAttribute("data-lv")));
      const names = await page.locator(".cols div > b").allTextContents();
      expect(counts.length).toBe(5);
      for (const [at, name] of names.entries()) if (counts[at] === 0) expect(silent).toContain(name);
      expect(await page.locator("[data-testid^=empty-]").count())[address === path ? "toBeLessThanOrEqual" : "toBe"](
        counts.filter((count) => count === 0).length,
      );
    }
  });

  test("a relation and a certainty are switched off, and the address keeps it", async () => {
    const type = data.edges[0]?.type ?? "";
    const left = data.edges.filter((edge) => edge.type !== type);
    await go(`${path}?off=${type}`);
    await unfold();
    await expect.poll(() => lines(), { timeout: 10_000 }).toBe(left.length);
    await go(`${path}?off=solid`);
    await unfold();
    const unsure = data.edges.filter((edge) => edge.match !== "number" && edge.match !== null);
    await expect.poll(() => lines(), { timeout: 10_000 }).toBe(unsure.length);
    await page.getByRole("button", { name: /文号相符/ }).click();
    await expect.poll(lines, WAIT).toBeGreaterThan(unsure.length);
    expect(page.url()).not.toContain("off=");
  });

  test("a place leaves its documents and the ways to them", async () => {
    const place = data.documents.find((card) => card.held && card.place && card.id !== data.root.id)?.place;
    await go(`${path}?place=${encodeURIComponent(place?.id ?? "")}`);
    await unfold();
    const shown = new Set(await seen("cascade-node").evaluateAll((all) => all.map((box) => box.getAttribute("title"))));
    const own = data.documents.filter((card) => card.place?.id === place?.id);
    for (const card of own) expect([...shown]).toContain(card.title);
    expect(shown.size).toBeLessThanOrEqual(data.documents.length);
    expect([...shown]).toContain(data.root.title);
  });

  test("by days, upwards, as a table, and as CSV: the same relations", async () => {
    await go(path);
    await seen("by-days").click();
    await expect.poll(() => page.url(), WAIT).toContain("axis=days");
    await unfold();
    await expect.poll(() => boxes(), { timeout: 10_000 }).toBe(data.documents.length);
    await seen("show-table").click();
    await seen("cascade-table").waitFor();
    await expect
      .poll(() => seen("cascade-table").locator("tbody tr").count(), { timeout: 10_000 })
      .toBe(data.edges.length);
    const [download] = await Promise.all([page.waitForEvent("download"), seen("csv").click()]);
    const file = readFileSync(await download.path(), "utf8");
    expect(file.startsWith("\ufeff")).toBe(true);
    for (const edge of data.edges) expect(file).toContain(edge.evidence.quote.slice(0, 6));
    const below = data.edges.find((edge) => edge.to === data.root.id)?.from ?? "";
    const key = data.documents.find((card) => card.id === below)?.key ?? "";
    const up = await api<Cascade>(`/documents/${encodeURIComponent(key)}/cascade?direction=up`);
    await go(`/cascade/${encodeURIComponent(key)}?direction=up`);
    await unfold();
    await expect.poll(() => boxes(), { timeout: 10_000 }).toBe(up.documents.length);
    expect(up.documents.map((card) => card.id)).toContain(data.root.id);
  });

  test("saved as SVG, PNG and CSV: all that is drawn, with legend, question, corpus and date; a table has no picture", async () => {
    await go(path);
    await unfold();
    await expect.poll(() => lines(), { timeout: 10_000 }).toBe(data.edges.length);
    const saved = async (format: string): Promise<Buffer> => {
      await seen("save").click();
      const [download] = await Promise.all([page.waitForEvent("download"), seen(`save-${format}`).click()]);
      expect(download.suggestedFilename()).toMatch(new RegExp(`^zhengmai-cascade-.*\\.${format}$`));
      return readFileSync(await download.path());
    };
    const svg = (await saved("svg")).toString("utf8");
    expect(svg.match(/<path [^>]*><title>/g)).toHaveLength(data.edges.length);
    expect(svg.match(/<g><title>/g)).toHaveLength(data.documents.length);
    const { corpus } = await api<Overview>("/overview");
    for (const words of [new Date().toISOString().slice(0, 10), corpus.hash.slice(0, 4), `cascade/${data.root.key}`])
      expect(svg).toContain(words);
    expect(svg).not.toContain("var(--");
    const png = await saved("png");
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    // twice the size of the drawing
    expect(png.readUInt32BE(16)).toBe(2 * Math.floor(Number(/ width="([\d.]+)"/.exec(svg)?.[1])));
    const csv = (await saved("csv")).toString("utf8");
    expect(csv.startsWith("\ufeff")).toBe(true);
    expect(csv.trimEnd().split("\r\n").length).toBeGreaterThan(data.edges.length);
    await seen("show-table").click();
    await seen("save").click();
    expect(await seen("save-svg").isDisabled()).toBe(true);
    expect(await seen("save-csv").isDisabled()).toBe(false);
  });

  test("on a phone every box and every filter is there, and nothing scrolls sideways", async () => {
    await page.setViewportSize({ width: 375, height: 812 });
    await go(path);
    await unfold();
    await expect.poll(() => boxes(), { timeout: 10_000 }).toBe(data.documents.length);
    // the filters are folded until they are asked for
    await expect.poll(() => page.locator(".bar .tick").first().isVisible()).toBe(false);
    await page.getByTestId("filters").click();
    for (const filter of await page.locator(".bar .tick, .bar select").all()) {
      const box = await filter.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 375).toBe(true);
    }
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth), { timeout: 10_000 })
      .toBeLessThanOrEqual(375);
    await page.locator(".bar .tick").first().click();
    await page.getByTestId("filters").click();
    await expect.poll(() => page.getByTestId("filters").textContent()).toContain("1");
    await expect.poll(() => page.locator(".bar .tick").first().isVisible()).toBe(false);
  });

  test("on a phone a box says what it carries out, and a press shows the sentence without a scroll", async () => {
    await page.setViewportSize({ width: 375, height: 812 });
    await go(path);
    const below = data.edges.find((edge) => edge.to === data.root.id);
    const from = data.documents.find((card) => card.id === below?.from);
    const box = seen("cascade-node").filter({ hasText: from?.number ?? from?.displayTitle ?? "" });
    const name = data.root.number ?? data.root.displayTitle;
    await expect
      .poll(() => box.last().getByTestId("box-way").allTextContents(), WAIT)
      .toContainEqual(expect.stringContaining(name));
    await box.last().click();
    await expect.poll(() => page.url(), WAIT).toContain("select=");
    const inSight = async (selector: string): Promise<boolean> =>
      await page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        });
    await expect.poll(() => inSight("[data-testid=panel] [data-testid=evidence] q"), WAIT).toBe(true);
    // what was pressed is not hidden by what it opened
    const pressed = ".nd[aria-pressed=true]";
    const edgeOf = async (selector: string, side: "y" | "end"): Promise<number> => {
      const { y = 0, height = 0 } = (await page.locator(selector).first().boundingBox()) ?? {};
      return side === "y" ? y : y + height;
    };
    await expect
      .poll(async () => (await edgeOf("[data-testid=panel]", "y")) - (await edgeOf(pressed, "end")), WAIT)
      .toBeGreaterThanOrEqual(0);
    // keys are listened to after the next picture: pressed until one is heard
    await expect
      .poll(async () => {
        await page.keyboard.press("Escape");
        return page.url();
      }, WAIT)
      .not.toContain("select=");
  });

  test("a document that nothing rests on is opened upwards, and the page says so; down is still there to be asked for", async () => {
    const leaf = data.documents.find(({ id }) => data.edges.every(({ to }) => to !== id));
    const key = encodeURIComponent(leaf?.key ?? "");
    const up = await api<Cascade>(`/documents/${key}/cascade?direction=either`);
    expect(up.direction).toBe("up");
    await go(`/cascade/${key}`);
    await seen("turned").waitFor();
    await unfold();
    await expect.poll(() => boxes(), { timeout: 10_000 }).toBe(up.documents.length);
    await expect.poll(() => seen("cascade-up").getAttribute("aria-pressed"), WAIT).toBe("true");
    await seen("cascade-down").click();
    await expect.poll(() => boxes(), { timeout: 10_000 }).toBe(1);
    expect(await seen("turned").count()).toBe(0);
    expect(page.url()).toContain("direction=down");
    await page.goBack();
    await expect.poll(() => seen("cascade-up").getAttribute("aria-pressed"), WAIT).toBe("true");
    // what has something below it is never turned
    await go(path);
    await expect.poll(() => seen("cascade-down").getAttribute("aria-pressed"), WAIT).toBe("true");
    expect(await seen("turned").count()).toBe(0);
  });

  test("the places that do not answer are counted in the answer, which leads to their row of the matrix", async () => {
    await go(path);
    const { rows } = await api<Coverage>(`/coverage?by=place&decree=${encodeURIComponent(data.root.id)}&limit=1`);
    await seen("cascade-silent").waitFor();
    expect(await seen("cascade-silent").textContent()).toContain(`${rows[0]?.totals.absent ?? 0} 处在此未见`);
    await seen("cascade-silent").click();
    await seen("matrix").waitFor();
    await expect.poll(() => seen("matrix").locator("tbody tr").count(), WAIT).toBe(1);
    expect(await seen("matrix").locator("tbody th").getAttribute("data-tip")).toBe(data.root.title);
  });

  test("a term says what it means to the pointer and to the keyboard", async () => {
    await go(path);
    const term = page.locator(".bar .tick").first();
    await term.hover();
    await expect.poll(() => page.getByTestId("tip").textContent(), WAIT).toBe(await term.getAttribute("data-tip"));
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByTestId("tip").count()).toBe(0);
    await page.getByTestId("save").focus();
    await page.keyboard.press("Tab");
    await expect.poll(() => page.getByTestId("tip").textContent(), WAIT).toBe(await term.getAttribute("data-tip"));
  });

  test("on paper: the picture with its lines, the sentences, the stamp with question and address; no buttons", async () => {
    await go(path);
    await page.emulateMedia({ media: "print" });
    const visible = (selector: string) => page.locator(selector).first().isVisible();
    expect(await visible(".cols")).toBe(true);
    // as wide as the sheet at most, and no button without what it says
    const zoom = async () => Number(await seen("cascade").evaluate((stage) => getComputedStyle(stage).zoom));
    expect(await zoom()).toBeGreaterThan(0.3);
    // the layout comes from a worker, and the sheet is measured after it
    await expect
      .poll(
        async () =>
          (await zoom()) *
          Number.parseFloat(await page.locator(".field2").evaluate((field) => (field as HTMLElement).style.width)),
        WAIT,
      )
      .toBeLessThanOrEqual(1030);
    for (const fold of await page.locator(".unfold").all()) {
      expect(await fold.locator(".to-read").isVisible()).toBe(true);
      expect(await fold.locator(".to-press").isVisible()).toBe(false);
    }
    expect(await visible(".ev .src > a")).toBe(false);
    expect(await visible("[data-testid=evidence]")).toBe(true);
    expect(await visible(".stamp .on-paper")).toBe(true);
    for (const control of [".head", ".acts", ".stamp button"]) expect(await visible(control)).toBe(false);
  });

  test("what was not listed is told and can be listed: the first answer holds a part of all", async () => {
    await page.route(/\/cascade\?/, (given) => {
      const url = given.request().url();
      return given.continue({ url: url.includes("limit=") ? url : `${url}&limit=2` });
    });
    await page.goto(explorer.address + path);
    const others = data.documents.length - 1;
    const said = () => page.getByTestId("answer").textContent();
    await expect.poll(said, WAIT).toMatch(/^至少 \d+ 份文件与它相连，这里列出 1 份/);
    await page.getByTestId("cascade-all").click();
    await expect.poll(said, WAIT).toMatch(new RegExp(` ${others} 份与它(直接)?相连`));
    expect(new URL(page.url()).searchParams.get("all")).toBe("1");
    expect(await page.getByTestId("cascade-all").count()).toBe(0);
  });
});
