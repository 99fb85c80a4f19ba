/** Answers that come late, or after their reader has gone on: nothing is shown, sent or opened that belongs to something else. */
import type { Page, Route } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Coverage, Overview, SearchAnswer } from "../../server/model/api.ts";
import { chromiumPath, WAIT, walk } from "./browser.ts";

/** Holds back the answers to some requests until they are let go. */
async function held(page: Page, wanted: (url: URL) => boolean): Promise<{ count(): number; letGo(): Promise<void> }> {
  const waiting: Route[] = [];
  let open = false;
  await page.route(wanted, async (route) => {
    if (open) await route.continue();
    else waiting.push(route);
  });
  return {
    count: () => waiting.length,
    letGo: async () => {
      open = true;
      // who asked may have given up
      for (const route of waiting.splice(0)) await route.continue().catch(() => undefined);
    },
  };
}
/** The page has drawn what it knows. */
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 150))));

describe.skipIf(chromiumPath === undefined)("answers out of order (needs Chromium)", () => {
  const at = walk();
  const { api, seen, go } = at;
  /** goes on as a link does, without loading the page anew */
  const follow = (path: string): Promise<void> =>
    at.page.evaluate((to) => {
      const link = document.createElement("a");
      link.href = to;
      document.body.append(link);
      link.click();
      link.remove();
    }, path);

  test("the text of one document never stands under the head of another, nor can it be corrected there", async () => {
    const { mostCited } = await api<Overview>("/overview");
    const [one, other] = mostCited.map(({ document }) => document).filter((document) => document.held);
    if (!one || !other) throw new Error("expected two held documents");
    await go(`/d/${encodeURIComponent(one.key)}`, "book");
    const late = await held(at.page, (url) => url.pathname.endsWith("/text"));
    await follow(`/d/${encodeURIComponent(other.key)}`);
    await expect.poll(late.count, WAIT).toBe(1);
    await settled(at.page);
    expect(await seen("book").count()).toBe(0);
    expect(await seen("head-form").count()).toBe(0);
    await late.letGo();
    await seen("book").waitFor();
    await expect.poll(() => at.page.title(), WAIT).toContain(other.number ?? other.displayTitle);
  });

  test("Enter in the search opens nothing that was found for what stood there before", async () => {
    const { mostCited } = await api<Overview>("/overview");
    const numbers = mostCited.flatMap(({ document }) => document.number ?? []);
    let only = "";
    for (const number of numbers) {
      const { groups } = await api<SearchAnswer>(`/search?q=${encodeURIComponent(number)}&limit=5`);
      if (groups.reduce((sum, group) => sum + group.items.length, 0) === 1) only = number;
    }
    expect(only).not.toBe("");
    await go("/", "seek");
    await seen("seek").fill(only);
    await seen("hits").waitFor();
    const late = await held(at.page, (url) => url.pathname === "/api/search");
    await seen("seek").fill("防汛");
    await expect.poll(late.count, WAIT).toBe(1);
    await settled(at.page);
    await at.page.keyboard.press("Enter");
    await expect.poll(() => decodeURIComponent(at.page.url()), WAIT).toContain("/search?q=防汛");
    await late.letGo();
  });

  test("a hit that was chosen by arrows is not another one when the next answer comes", async () => {
    await go("/", "seek");
    await seen("seek").fill("廊坊");
    await seen("hits").waitFor();
    const late = await held(at.page, (url) => url.pathname === "/api/search");
    await seen("seek").fill("廊坊市");
    await expect.poll(late.count, WAIT).toBe(1);
    await at.page.keyboard.press("ArrowDown");
    await at.page.keyboard.press("ArrowDown");
    await late.letGo();
    await at.page.waitForResponse((response) => response.url().includes("/api/search")).catch(() => undefined);
    await settled(at.page);
    expect(await seen("hits").locator('[aria-selected="true"]').count()).toBe(0);
  });

  test("a cell's words are its own while they are awaited: coverage", async () => {
    const { rows } = await api<Coverage>("/coverage?limit=100");
    const ways = rows.flatMap(({ document, cells }) =>
      cells.flatMap((cell) => (cell.state === "through" ? [`${cell.column} ${document.key}`] : [])),
    );
    const [one, other] = ways;
    await go(`/coverage?cell=${encodeURIComponent(one ?? "")}`, "way");
    const late = await held(at.page, (url) => url.pathname === "/api/coverage/cell");
    await follow(`/coverage?cell=${encodeURIComponent(other ?? "")}`);
    await expect.poll(late.count, WAIT).toBe(1);
    await settled(at.page);
    expect(await seen("way").count()).toBe(0);
    await late.letGo();
    await seen("way").first().waitFor();
  });

  test("a cell's tasks are its own while they are awaited: workload", async () => {
    await go("/workload", "workload");
    const cells = seen("workload").locator("tbody td button");
    await cells.nth(0).click();
    await seen("duty").first().waitFor();
    const late = await held(at.page, (url) => url.pathname === "/api/workload/tasks");
    await cells.nth(1).click();
    await expect.poll(late.count, WAIT).toBe(1);
    await settled(at.page);
    expect(await seen("duty").count()).toBe(0);
    await late.letGo();
    await seen("duty").first().waitFor();
  });

  test.each([
    ["/coverage", "/coverage?by=year", "/api/coverage", "matrix"],
    ["/workload", "/workload?by=document", "/api/workload", "workload"],
    ["/workload?by=deadline", "/workload?by=deadline&collectives=1", "/api/deadlines", "deadlines"],
    ["/search?q=养老", "/search?q=防汛", "/api/search", "group-document"],
  ])("the last answer is told as such while the next is awaited: %s, then %s", async (before, after, path, testid) => {
    await go(before, testid);
    await expect.poll(() => seen("answer").textContent(), WAIT).toMatch(/\d/);
    const late = await held(at.page, (url) => url.pathname === path);
    await follow(after);
    await expect.poll(late.count, WAIT).toBe(1);
    await seen("old").waitFor({ state: "attached" });
    expect(await seen("answer").textContent()).toBe("");
    // nothing can be saved or cited under the question that it does not answer
    expect(await seen("csv").count()).toBe(0);
    await expect.poll(() => seen("old").textContent(), WAIT).toContain("上一问");
    await late.letGo();
    await seen("old").waitFor({ state: "detached" });
    await expect.poll(() => seen("answer").textContent(), WAIT).toMatch(/\d/);
  });

  test("an answer that failed leaves the one before, told as such", async () => {
    await go("/coverage", "matrix");
    await at.page.route(
      (url) => url.pathname === "/api/coverage",
      (route) => route.abort(),
    );
    await follow("/coverage?by=year");
    await seen("error").waitFor();
    await expect.poll(() => seen("old").textContent(), WAIT).toContain("上一问");
    await seen("matrix").waitFor();
  });

  test("a statement that is run while another runs is not stopped with it", async () => {
    // the editor's own styles are refused by our policy, which tells on the page of a walk
    const context = await at.page.context().browser()?.newContext({ locale: "zh-CN" });
    if (!context) throw new Error("expected a browser");
    const page = await context.newPage();
    await page.addInitScript(() => localStorage.setItem("zhengmai.toured", "1"));
    await page.goto(`${at.explorer.address}/console`);
    await page.locator(".cm-content").waitFor();
    const late = await held(page, (url) => url.pathname === "/api/cypher");
    const write = async (statement: string): Promise<void> => {
      await page.locator(".cm-content").click();
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.insertText(statement);
      await page.keyboard.press("ControlOrMeta+Enter");
    };
    await write("RETURN 1 AS first");
    await expect.poll(late.count, WAIT).toBe(1);
    await write("RETURN 2 AS second");
    await expect.poll(late.count, WAIT).toBe(2);
    await settled(page);
    await late.letGo();
    await expect.poll(() => page.locator("th", { hasText: "second" }).count(), WAIT).toBe(1);
    expect(await page.locator("th", { hasText: "first" }).count()).toBe(0);
    expect(await page.locator("main").textContent()).not.toContain("已停下");
    await context.close();
  });

  test("who goes elsewhere while a correction is computed stays there", async () => {
    const { mostCited } = await api<Overview>("/overview");
    const document = mostCited.find((item) => item.document.held)?.document;
    await go(`/d/${encodeURIComponent(document?.key ?? "")}`, "book");
    await seen("head").locator("summary").click();
    await seen("head-title").check();
    await seen("head-value").fill("关于一件小事的通知");
    const late = await held(at.page, (url) => url.pathname.endsWith("/events"));
    await seen("head-form-send").click();
    await expect.poll(late.count, WAIT).toBe(1);
    await follow("/workload");
    await seen("workload").waitFor();
    await late.letGo();
    await expect
      .poll(
        async () =>
          (await api<{ document: { title: string } }>(`/documents/${encodeURIComponent(document?.key ?? "")}`)).document
            .title,
        {
          timeout: 30_000,
        },
      )
      .toBe("关于一件小事的通知");
    await settled(at.page);
    expect(new URL(at.page.url()).pathname).toBe("/workload");
  });
});
