/** Home as its user meets it: what the corpus holds, and what in it is doubtful. */
import { describe, expect, test } from "vitest";
import type { Doubts } from "../../server/model/api.ts";
import { chromiumPath, WAIT, walk } from "./browser.ts";

describe.skipIf(chromiumPath === undefined)("home (needs Chromium)", () => {
  const at = walk();
  const { api, seen, go } = at;

  test("what is doubtful stands there by kind with its number, and each kind leads to its list, which the address restores", async () => {
    const { kinds, total } = await api<Doubts>("/doubts?limit=1");
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    await go("/", "home-doubts");
    const rows = seen("home-doubts").locator("li");
    expect((await rows.locator(".num").allTextContents()).map(Number)).toEqual(kinds.map(({ count }) => count));
    await rows.last().locator("a").click();
    const kind = kinds.at(-1)?.kind ?? "";
    const shown = () =>
      seen("doubts")
        .locator("[data-kind]")
        .evaluateAll((all) => all.map((one) => one.getAttribute("data-kind")));
    await expect.poll(async () => [...new Set(await shown())], WAIT).toEqual([kind]);
    await at.page.reload();
    await expect.poll(async () => [...new Set(await shown())], WAIT).toEqual([kind]);
    await seen("doubts-kind").selectOption(kinds[0]?.kind ?? "");
    await expect.poll(async () => [...new Set(await shown())], WAIT).toEqual([kinds[0]?.kind]);
  });
});
