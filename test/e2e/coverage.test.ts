/** The coverage and the table of the corpus as their user meets them: cells, sums and lists against what the server answers. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Corpus, CorpusDocuments, Coverage, CoverageState } from "../../server/model/api.ts";
import { chromiumPath, WAIT, walk } from "./browser.ts";

const STATES: readonly CoverageState[] = ["implemented", "basis", "through", "mentioned", "absent", "unknown"];

describe.skipIf(chromiumPath === undefined)("the coverage (needs Chromium)", () => {
  const at = walk({ acceptDownloads: true });
  const { api, seen, go } = at;
  const cells = (state: string) => seen("matrix").locator(`button[data-state="${state}"]`);
  /** of the rows on screen, as the server answers */
  const answer = (query = ""): Promise<Coverage> => api<Coverage>(`/coverage?limit=100${query}`);
  const inState = (data: Coverage, state: CoverageState): number =>
    data.rows.flatMap((row) => row.cells).filter((cell) => cell.state === state).length;
  const number = async (testid: string): Promise<number> =>
    Number((await seen(testid).locator("b.num").textContent())?.replaceAll(",", ""));

  test.each(["", "by=year"])(
    "every state of the answer stands on the screen, and the sums are the cells (%s)",
    async (by) => {
      const data = await answer(by && `&${by}`);
      await go(`/coverage?${by}`, "matrix");
      for (const state of STATES) {
        await expect.poll(() => cells(state).count(), WAIT).toBe(inState(data, state));
        expect(await number(`sum-${state}`)).toBe(inState(data, state));
      }
      expect(await seen("matrix").locator("tbody tr").count()).toBe(data.rows.length);
      // the foot adds up to the cells
      const foot = await seen("matrix").locator("tfoot tr td.num").allTextContents();
      const sum = foot.reduce((all, text) => all + (Number(text.replaceAll(",", "")) || 0), 0);
      expect(sum).toBe(data.rows.flatMap((row) => row.cells).length);
    },
  );

  test("a cell says what it is in the bubble, by keyboard too", async () => {
    await go("/coverage", "matrix");
    await at.page.keyboard.press("Tab");
    const cell = seen("matrix").locator("button[data-r]").first();
    await cell.focus();
    await at.page.keyboard.press("ArrowRight");
    const on = seen("matrix").locator("button[data-r]:focus");
    await expect.poll(() => seen("tip").textContent(), WAIT).toBe(await on.getAttribute("data-tip"));
    expect(await seen("matrix").locator("[title]").count()).toBe(0);
  });

  test("by gap: the largest gaps of the whole corpus come first, and never fewer after more", async () => {
    await go("/coverage", "matrix");
    await seen("sort-gap").click();
    await expect.poll(() => at.page.url(), WAIT).toContain("sort=gap");
    const data = await answer("&sort=gap");
    // what is carried out stands before what is only cited
    const standard = data.rows.map((row) => Number(/^[A-Z]/.test(row.document.number ?? "")));
    expect(standard).toEqual(standard.toSorted());
    const absentIn = (rows: Coverage["rows"], kind: number) =>
      rows
        .filter(({ document }) => Number(/^[A-Z]/.test(document.number ?? "")) === kind)
        .map((row) => row.totals.absent ?? 0);
    for (const kind of [0, 1])
      expect(absentIn(data.rows, kind)).toEqual(absentIn(data.rows, kind).toSorted((a, b) => b - a));
    const absent = absentIn(data.rows, 0);
    const most = Math.max(...absentIn((await api<Coverage>("/coverage?limit=1000")).rows, 0));
    await seen("gap-order").waitFor();
    expect(absent[0]).toBe(most);
    await expect
      .poll(() => seen("matrix").locator("tbody tr").first().locator('[data-state="absent"]').count(), WAIT)
      .toBe(most);
  });

  test("a cell leads to its sentences and they to the text; back restores the cell", async () => {
    await go("/coverage", "matrix");
    await cells("implemented").first().click();
    await seen("evidence").first().waitFor();
    expect(await seen("evidence").count()).toBe(Number(await seen("citations").textContent()));
    // the quoted words within their sentence, which comes after them and moves what stands below
    const first = seen("evidence").first();
    await expect.poll(() => first.getAttribute("data-sentence"), WAIT).toBe("true");
    const words = (await first.locator(".hit-words").textContent()) ?? "";
    expect(words).not.toBe("");
    const address = at.page.url();
    await first.getByRole("link").last().click();
    await seen("card").waitFor();
    expect((await at.page.locator(".hit").allInnerTexts()).join("")).toContain(words.slice(0, 8));
    await at.page.goBack();
    await seen("evidence").first().waitFor();
    expect(at.page.url()).toBe(address);
  });

  test.each(["", "by=year"])(
    "an absent cell says in which documents nothing was found, and lists them (%s)",
    async (by) => {
      await go(`/coverage?${by}`, "matrix");
      const cell = cells("absent").first();
      const searched = Number(await cell.locator("small").textContent());
      await cell.click();
      await seen("searched").waitFor();
      const said = (await seen("searched").locator("p").first().textContent()) ?? "";
      expect(said).toContain(`这 ${searched} 份文件`);
      expect(said).toMatch(/\d{4}-\d{2}-\d{2}—\d{4}-\d{2}-\d{2}/);
      expect(await seen("panel").textContent()).not.toContain("未落实");
      expect(await seen("searched").getByRole("link").count()).toBe(searched);
    },
  );

  test("the pivot and the place stand in the address and narrow the answer", async () => {
    await go("/coverage", "matrix");
    await seen("by-year").click();
    await at.page.getByLabel("地方", { exact: true }).selectOption("place:131000");
    await expect.poll(() => at.page.url(), WAIT).toContain("by=year&place=place%3A131000");
    const data = await answer("&by=year&place=place:131000");
    await expect.poll(() => seen("matrix").locator("thead th.pl").count(), WAIT).toBe(data.columns.length);
    await at.page.reload();
    await seen("matrix").waitFor();
    for (const state of STATES) await expect.poll(() => cells(state).count(), WAIT).toBe(inState(data, state));
  });

  test("words narrow the decrees, stand in the address, and are taken away again", async () => {
    await go("/coverage", "matrix");
    const all = await answer();
    await seen("decree-words").fill("意见");
    await at.page.keyboard.press("Enter");
    const data = await answer(`&words=${encodeURIComponent("意见")}`);
    expect(data.rows.length).toBeLessThan(all.rows.length);
    await expect.poll(() => seen("matrix").locator("tbody tr").count(), WAIT).toBe(data.rows.length);
    await at.page.reload();
    await expect.poll(() => seen("decree-words").inputValue(), WAIT).toBe("意见");
    await expect.poll(() => seen("matrix").locator("tbody tr").count(), WAIT).toBe(data.rows.length);
    await seen("clear-filters").click();
    await expect.poll(() => seen("matrix").locator("tbody tr").count(), WAIT).toBe(all.rows.length);
    expect(new URL(at.page.url()).search).toBe("");
  });

  test("by keyboard: arrows move from cell to cell, Enter opens, Escape closes", async () => {
    await go("/coverage", "matrix");
    // one stop for the Tab key, though the first decree may have no cell in the first column
    expect(await seen("matrix").locator('button[tabindex="0"]').count()).toBe(1);
    await seen("matrix").locator('button[tabindex="0"]').focus();
    await at.page.keyboard.press("ArrowDown");
    await at.page.keyboard.press("Enter");
    await seen("panel").waitFor();
    // effects, and with them the keys, come after the next picture
    await at.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
    await at.page.keyboard.press("Escape");
    await expect.poll(() => seen("panel").count(), WAIT).toBe(0);
  });

  test("from a document to the places that answer it and those where nothing was found: one row", async () => {
    const { rows } = await answer();
    const document = rows.find((row) => row.document.held && (row.totals.absent ?? 0) > 0)?.document;
    await go(`/d/${encodeURIComponent(document?.key ?? "")}`, "document-coverage");
    await seen("document-coverage").click();
    await seen("matrix").waitFor();
    expect(await seen("matrix").locator("tbody tr").count()).toBe(1);
    // one row is its own sum
    expect(await seen("matrix").locator("tfoot").count()).toBe(0);
    const own = await api<Coverage>(`/coverage?decree=${encodeURIComponent(document?.id ?? "")}`);
    expect(own.rows.map((row) => row.document.id)).toEqual([document?.id]);
    for (const state of STATES) expect(await cells(state).count()).toBe(own.rows[0]?.totals[state]);
    // in words: each place once, under its state; a press opens its cell
    const named = seen("by-state").getByRole("button");
    expect(await named.count()).toBe(own.rows[0]?.cells.length);
    await named.last().click();
    await seen("panel").waitFor();
  });

  test("a place that answers through another's document has a state of its own, with the sentence of every step", async () => {
    await go("/coverage", "matrix");
    const cell = cells("through").first();
    await cell.click();
    await seen("way").first().waitFor();
    expect(await seen("way").count()).toBe(Number(await seen("through").textContent()));
    const steps = seen("way").first().getByTestId("evidence");
    expect(await steps.count()).toBeGreaterThan(1);
    await expect.poll(() => steps.last().getAttribute("data-sentence"), WAIT).toBe("true");
    const words = (await steps.last().locator(".hit-words").textContent()) ?? "";
    expect(words).not.toBe("");
    await steps.last().getByRole("link").last().click();
    await seen("card").waitFor();
    expect((await at.page.locator(".hit").allInnerTexts()).join("")).toContain(words.slice(0, 8));
  });

  test("from a place to the matrix of that place", async () => {
    const { byPlace } = await api<{ byPlace: readonly { key: string }[] }>("/overview");
    const place = encodeURIComponent(byPlace[0]?.key ?? "");
    await go(`/place/${place}`, "place-coverage");
    await seen("place-coverage").click();
    await seen("matrix").waitFor();
    expect(at.page.url()).toContain(`/coverage?place=${place}`);
  });

  test.each([
    [1440, 900],
    [375, 812],
  ])(
    "the cell that is pressed stays in sight when its panel opens, in the last column too (%i × %i)",
    async (width, height) => {
      await at.page.setViewportSize({ width, height });
      await go("/coverage", "matrix");
      const last = (await seen("matrix").locator("thead th.pl").count()) - 1;
      const cell = seen("matrix").locator(`button[data-c="${last}"]`).nth(3);
      await cell.click();
      await seen("panel").waitFor();
      const inSight = async (): Promise<boolean> => {
        const [own, panel] = [await cell.boundingBox(), await seen("panel").boundingBox()];
        if (!own || !panel) return false;
        const beside = own.x + own.width <= panel.x || own.y + own.height <= panel.y;
        const name = await cell.locator("xpath=ancestor::tr/th").boundingBox();
        return beside && own.x >= (name?.x ?? 0) + (name?.width ?? 0) && own.x + own.width <= width;
      };
      await expect.poll(inSight, WAIT).toBe(true);
      // and when the address is opened anew
      await at.page.reload();
      await seen("panel").waitFor();
      await expect.poll(inSight, WAIT).toBe(true);
    },
  );

  test("a cell that is pressed stays where it was when its panel opens and closes", async () => {
    await go("/coverage", "matrix");
    const cell = seen("matrix").locator('button[data-c="1"]').first();
    const at = async () => (await cell.boundingBox())?.x;
    const before = await at();
    await cell.click();
    await seen("panel").waitFor();
    expect(await at()).toBe(before);
    await cell.click();
    await expect.poll(() => seen("panel").count(), WAIT).toBe(0);
    expect(await at()).toBe(before);
  });

  test("the sums stay in sight where the places run off the screen", async () => {
    await at.page.setViewportSize({ width: 1024, height: 768 });
    await go("/coverage", "matrix");
    const box = await at.page
      .getByRole("region", { name: "落实矩阵" })
      .evaluate((own) => own.scrollWidth - own.clientWidth);
    expect(box).toBeGreaterThan(0);
    for (const sums of [seen("matrix").locator("thead .tt"), seen("matrix").locator("tbody .tt").first()]) {
      const own = await sums.boundingBox();
      expect((own?.x ?? 0) + (own?.width ?? 0)).toBeLessThanOrEqual(1024);
      expect(own?.x).toBeGreaterThan(500);
    }
  });

  test.each(["zh", "en"])(
    "at 1440 every place is whole beside the sums (%s), and how many answer stays in sight",
    async (language) => {
      await at.page.addInitScript((kept) => localStorage.setItem("zhengmai.language", kept), language);
      await go("/coverage", "matrix");
      const sums = await seen("matrix").locator("thead .tt").boundingBox();
      const heads = await seen("matrix").locator("thead .pl").all();
      expect(heads.length).toBeGreaterThan(12);
      // up to fourteen have room
      const last = await heads[Math.min(14, heads.length) - 1]?.boundingBox();
      expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual((sums?.x ?? 0) + 1);
      const foot = await seen("matrix").locator("tfoot tr").first().locator("td").last().boundingBox();
      const box = await at.page.locator(".gridbox").boundingBox();
      expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual((box?.y ?? 0) + (box?.height ?? 0) + 1);
    },
  );

  test.each([
    [1440, 900, ["answered", "absent"]],
    [1440, 1400, ["answered", "through", "mentioned", "absent", "unknown"]],
    [375, 812, ["answered", "absent"]],
  ] as const)(
    "in the midst of the rows the places and their sums are in sight (%i × %i)",
    async (width, height, kept) => {
      await at.page.setViewportSize({ width, height });
      await go("/coverage", "matrix");
      const box = at.page.locator(".gridbox");
      await box.evaluate((own) => {
        scrollTo(0, scrollY + own.getBoundingClientRect().top - 60);
        own.scrollTop = (own.scrollHeight - own.clientHeight) / 2;
      });
      const { y = 0, height: high = 0 } = (await box.boundingBox()) ?? {};
      const rows = await seen("matrix").locator("tfoot tr:not([hidden])").all();
      const sums = rows.filter((_, index) =>
        kept.some((sum) => sum === ["answered", "through", "mentioned", "absent", "unknown"][index]),
      );
      expect(rows.length).toBe(5);
      let above = y;
      for (const part of [
        seen("matrix").locator("thead th.pl").first(),
        ...sums.map((row) => row.locator("td.num").first()),
      ]) {
        const own = await part.boundingBox();
        // one under the other, none over another
        expect(own?.y).toBeGreaterThanOrEqual(above - 1);
        above = (own?.y ?? 0) + (own?.height ?? 0);
        expect(above).toBeLessThanOrEqual(Math.min(y + high, height) + 1);
      }
    },
  );

  test("beside fourteen places a title of eighteen letters is whole, and sixteen rows are in sight", async () => {
    await go("/coverage", "matrix");
    const cut = await seen("matrix")
      .locator("tbody th b")
      .evaluateAll((titles) =>
        titles.filter((title) => title.scrollHeight > title.clientHeight + 8).map((title) => title.textContent ?? ""),
      );
    for (const title of cut) expect(title.length).toBeGreaterThan(18);
    const sums = await seen("matrix").locator("tfoot td.num").first().boundingBox();
    const row = await seen("matrix").locator("tbody tr").nth(15).boundingBox();
    expect((row?.y ?? 0) + (row?.height ?? 0)).toBeLessThanOrEqual(sums?.y ?? 0);
  });

  test("on a sheet of paper every title and every place is whole", async () => {
    await go("/coverage", "matrix");
    // A4 across, less its margins
    await at.page.setViewportSize({ width: 1032, height: 700 });
    await at.page.emulateMedia({ media: "print" });
    expect(await at.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1032);
    const cut = seen("matrix").locator("tbody th b");
    const heights = await cut.evaluateAll((all) =>
      all.map((title) => {
        const range = document.createRange();
        range.selectNodeContents(title);
        return range.getBoundingClientRect().bottom - title.getBoundingClientRect().bottom;
      }),
    );
    expect(heights.length).toBeGreaterThan(10);
    expect(Math.max(...heights)).toBeLessThan(6);
    const [title, cell] = [
      await cut.first().boundingBox(),
      await seen("matrix").locator("tbody td").nth(1).boundingBox(),
    ];
    expect(title?.width).toBeGreaterThan(150);
    expect((title?.x ?? 0) + (title?.width ?? 0)).toBeLessThanOrEqual((cell?.x ?? 0) + 1);
    await at.page.emulateMedia({ media: null });
  });

  test("the CSV holds one line for every cell", async () => {
    await go("/coverage?by=year", "matrix");
    const data = await answer("&by=year");
    const [download] = await Promise.all([at.page.waitForEvent("download"), seen("csv").click()]);
    const file = readFileSync(await download.path(), "utf8");
    expect(file.startsWith("\ufeff")).toBe(true);
    expect(file.trimEnd().split("\r\n").length).toBe(1 + data.rows.flatMap((row) => row.cells).length);
  });

  test("the table of the corpus is reached from the matrix; its cells add up, and each lists its documents", async () => {
    await go("/coverage", "matrix");
    await seen("to-corpus").click();
    await seen("corpus-table").waitFor();
    const { cells: holdings } = await api<Corpus>("/corpus");
    const buttons = await seen("corpus-table").locator("td:not(.sum) button").allTextContents();
    expect(buttons.reduce((sum, text) => sum + Number(text), 0)).toBe(
      holdings.reduce((sum, cell) => sum + cell.count, 0),
    );
    expect(Number(await seen("corpus-total").textContent())).toBe(holdings.reduce((sum, cell) => sum + cell.count, 0));
    const button = seen("corpus-table").locator("td:not(.sum) button").nth(8);
    const count = Number(await button.textContent());
    await button.click();
    await expect.poll(() => seen("panel").getByRole("link").count(), WAIT).toBe(count);
    const address = at.page.url();
    await at.page.reload();
    await expect.poll(() => seen("panel").getByRole("link").count(), WAIT).toBe(count);
    expect(at.page.url()).toBe(address);
  });

  test("every number of the table of the corpus is the length of its list", async () => {
    const { cells: holdings, total } = await api<Corpus>("/corpus");
    const all = await api<CorpusDocuments>("/corpus/documents?limit=1000");
    expect(all.total).toBe(total);
    expect(holdings.length).toBeGreaterThan(10);
  });

  test("on a phone the signs fold behind one button", async () => {
    await at.page.setViewportSize({ width: 375, height: 812 });
    await go("/coverage", "matrix");
    expect(await seen("sum-through").isVisible()).toBe(false);
    await seen("filters").click();
    expect(await seen("sum-through").isVisible()).toBe(true);
  });

  test.each(["/coverage?by=year", "/corpus", "/corpus?cell=place%3A131000+all"])(
    "on a phone nothing scrolls sideways: %s",
    async (path) => {
      await at.page.setViewportSize({ width: 375, height: 812 });
      await go(path, path.startsWith("/corpus") ? "corpus-table" : "matrix");
      expect(await at.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    },
  );
});
