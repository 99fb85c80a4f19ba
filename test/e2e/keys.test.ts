/** Keys that work everywhere, and where one stands after them. */
import { describe, expect, test } from "vitest";
import type { Overview } from "../../server/model/api.ts";
import { chromiumPath, WAIT, walk } from "./browser.ts";

describe.skipIf(chromiumPath === undefined)("keys (needs Chromium)", () => {
  const at = walk();
  const { api, go, seen } = at;
  const path = (): string => decodeURIComponent(new URL(at.page.url()).pathname);
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await at.page.keyboard.press(key);
  };

  test("from a document g c leads to its own cascade, and the table of keys says so", async () => {
    const [cited] = (await api<Overview>("/overview")).mostCited;
    const key = cited?.document.key ?? "";
    await go(`/d/${encodeURIComponent(key)}`, "view-reader");
    await press("?");
    await expect.poll(() => seen("keys").textContent(), WAIT).toContain("这份文件的层级传导");
    await press("Escape", "g", "c");
    await expect.poll(path, WAIT).toBe(`/cascade/${key}`);
    await press("g", "c");
    await expect.poll(path, WAIT).toBe("/cascade");
  });

  test.each([
    ["d", "/documents"],
    ["p", "/program"],
    ["m", "/coverage"],
    ["h", "/"],
  ])("g %s: the focus is on the heading of the page", async (letter, address) => {
    await go("/workload", "workload");
    await press("g", letter);
    await expect.poll(path, WAIT).toBe(address);
    await expect.poll(() => at.page.evaluate(() => document.activeElement?.tagName), WAIT).toBe("H1");
  });

  test("a link that is followed by key leads to the heading of its page, and so does back", async () => {
    await go("/workload", "workload");
    const link = seen("workload").locator("tbody th a").first();
    await link.focus();
    await press("Enter");
    await seen("view-organization").waitFor();
    const focused = () => at.page.evaluate(() => document.activeElement?.tagName);
    await expect.poll(focused, WAIT).toBe("H1");
    await at.page.goBack();
    await seen("workload").waitFor();
    await expect.poll(focused, WAIT).toBe("H1");
  });
});
