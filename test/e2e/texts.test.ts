/** Who says this, when: from a phrase to the sentence in the reader, in a real Chromium. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Texts } from "../../server/model/api.ts";
import { foldWords } from "../../server/model/index.ts";
import { chromiumPath, WAIT, walk } from "./browser.ts";

const WORDS = "责任单位";
const Q = encodeURIComponent(WORDS);

describe.skipIf(chromiumPath === undefined)("search in the texts (needs Chromium)", () => {
  const at = walk();
  const { seen, go, api } = at;
  const whole = (query = `q=${Q}`) => api<Texts>(`/texts?${query}&limit=200&each=50&spend=10000`);
  const answer = () => seen("answer").textContent();
  /** the counts of the whole corpus stand in the answer */
  const answered = async ({ total, documents, sentences }: Texts): Promise<void> => {
    await expect.poll(answer, WAIT).toBe(`收有原文的 ${total} 份文件里，${documents} 份写到，共 ${sentences} 句。`);
  };

  test("from the search box by keyboard to the sentences, and to the sentence in the reader and back", async () => {
    await go("/", "figures");
    await at.page.keyboard.press("/");
    await at.page.keyboard.insertText(WORDS);
    await seen("hit-texts").waitFor();
    await expect.poll(() => seen("hit-texts").textContent(), WAIT).toBe(`哪些文件写到“${WORDS}”？`);
    // last of all that is found
    await at.page.keyboard.press("ArrowUp");
    await expect.poll(() => seen("hit-texts").getAttribute("aria-selected"), WAIT).toBe("true");
    await at.page.keyboard.press("Enter");
    await at.page.waitForURL(/\/texts\?q=/);
    const found = await whole();
    await answered(found);
    const newest = found.items
      .map(({ document }) => document.issuedOn ?? "")
      .sort()
      .at(-1);
    expect(await seen("said").first().locator(".when").textContent()).toBe(newest);

    const sentence = seen("said-sentence").first();
    const printed = await sentence.locator("mark").first().textContent();
    expect(foldWords(printed ?? "")).toBe(WORDS);
    await sentence.click();
    await seen("text").waitFor();
    await expect.poll(() => at.page.locator("mark.wash.now").count(), WAIT).toBeGreaterThan(0);
    const shown = (await at.page.locator("mark.wash.now").allTextContents()).join("");
    expect(foldWords(shown)).toBe(WORDS);
    await expect
      .poll(
        () =>
          at.page
            .locator("mark.wash.now")
            .first()
            .evaluate((mark) => {
              const { top, bottom } = mark.getBoundingClientRect();
              return top >= 0 && bottom <= innerHeight;
            }),
        WAIT,
      )
      .toBe(true);
    await at.page.goBack();
    await answered(found);
  });

  test("years and places narrow it, the address restores it, and the columns add up", async () => {
    await go(`/texts?q=${Q}`, "said");
    const found = await whole();
    await answered(found);
    const columns = await seen("said-years").locator("button:enabled .of").allTextContents();
    expect(columns.reduce((sum, each) => sum + Number(each.split("/")[0]), 0)).toBe(found.documents);
    expect(columns.reduce((sum, each) => sum + Number(each.split("/")[1]), 0)).toBe(found.total);
    const year = found.years.find(({ documents, key }) => documents > 0 && key !== "none")?.key ?? "";
    await seen("said-years").locator(`[data-year="${year}"]`).click();
    const narrowed = await whole(`q=${Q}&year=${year}`);
    await answered(narrowed);
    await at.page.reload();
    await answered(narrowed);
    expect(await seen("said-years").locator(`[data-year="${year}"]`).getAttribute("aria-pressed")).toBe("true");
    await seen("said-by-place").click();
    const place = narrowed.places.find(({ documents, key }) => documents > 0 && key.startsWith("place:"))?.key ?? "";
    await seen("said-places").locator(`[data-place="${place}"]`).click();
    await answered(await whole(`q=${Q}&year=${year}&place=${encodeURIComponent(place)}`));
    await seen("clear-filters").click();
    await answered(found);
  });

  test("more is listed at a press, and the table holds every sentence", async () => {
    await go(`/texts?q=${Q}`, "said");
    const found = await whole();
    await answered(found);
    expect(found.documents).toBeGreaterThan(20);
    await expect.poll(() => seen("said").count(), WAIT).toBe(20);
    await seen("more-said").click();
    await expect.poll(() => seen("said").count(), WAIT).toBe(Math.min(40, found.documents));
    const [download] = await Promise.all([at.page.waitForEvent("download"), seen("csv").click()]);
    const lines = readFileSync(await download.path(), "utf8")
      .trimEnd()
      .split("\r\n");
    expect(lines.length).toBe(1 + found.sentences);
  });

  test("other words are asked with Enter; nothing found says in how many it was not found", async () => {
    await go("/texts", "texts-how");
    await expect.poll(() => seen("texts-q").evaluate((input) => input === document.activeElement), WAIT).toBe(true);
    await seen("texts-q").fill("没有这句话");
    await seen("texts-q").press("Enter");
    await seen("empty").waitFor();
    const { total } = await whole(`q=${encodeURIComponent("没有这句话")}`);
    expect(await answer()).toBe(`收有原文的 ${total} 份文件里，未见“没有这句话”。这只说明这些文件里没有。`);
    await seen("texts-q").fill(WORDS);
    await seen("texts-go").click();
    await answered(await whole());
    await at.page.goBack();
    await expect.poll(() => seen("texts-q").inputValue(), WAIT).toBe("没有这句话");
  });

  test("what is still looked through is told and can be stopped and gone on with", async () => {
    // a stretch at a time, each let go by hand
    const waiting: (() => void)[] = [];
    await at.page.route("**/api/texts?*", async (route) => {
      const url = new URL(route.request().url());
      url.searchParams.set("limit", "5");
      // its length, and not its time, ends a stretch
      url.searchParams.set("spend", "10000");
      await new Promise<void>((resolve) => waiting.push(resolve));
      await route.continue({ url: url.href }).catch(() => undefined);
    });
    const letOneGo = async (): Promise<void> => {
      await expect.poll(() => waiting.length, WAIT).toBeGreaterThan(0);
      waiting.shift()?.();
    };
    await at.page.goto(`${at.explorer.address}/texts?q=${Q}`);
    await letOneGo();
    await seen("said").first().waitFor();
    expect(await answer()).toMatch(/^已看 \d+ \/ \d+ 份，先看新的：至少 5 份写到/);
    await seen("texts-progress").getByRole("button").click();
    await expect.poll(() => seen("texts-progress").textContent(), WAIT).toMatch(/^还有 \d+ 份没看接着看$/);
    await at.page.unroute("**/api/texts?*");
    await seen("texts-progress").getByRole("button").click();
    await answered(await whole());
  });

  test.each([
    "<script>window.struck=1</script>",
    '"><img src=x onerror=window.struck=1>',
    ".*(a+)+$[",
    "𠮷\u202e",
    "补".repeat(400),
  ])("%j is words and nothing else", async (q) => {
    await go(`/texts?q=${encodeURIComponent(q)}`, "empty");
    expect(await at.page.evaluate("window.struck")).toBeUndefined();
    await go(`/search?q=${encodeURIComponent(q)}`, "search-texts");
    expect(await at.page.evaluate("window.struck")).toBeUndefined();
  });

  test("what fails is told, and tried again at a press", async () => {
    await at.page.route("**/api/texts?*", (route) => route.abort());
    await go(`/texts?q=${Q}`, "error");
    await at.page.unroute("**/api/texts?*");
    await seen("error").getByRole("button").first().click();
    await answered(await whole());
  });

  test.each([375, 320])("at %i px nothing runs over, and filters stand behind one button", async (width) => {
    await at.page.setViewportSize({ width, height: 800 });
    await go(`/texts?q=${Q}`, "said");
    await answered(await whole());
    expect(await at.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await seen("filter-year").isVisible()).toBe(false);
    await seen("filters").click();
    await seen("filter-genre").selectOption("通知");
    await answered(await whole(`q=${Q}&genre=${encodeURIComponent("通知")}`));
    await go("/texts", "texts-how");
    expect(await at.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
