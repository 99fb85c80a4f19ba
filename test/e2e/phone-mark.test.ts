/** On a phone the card of a mark is a sheet over the foot of the text: the words that it speaks of stand above it. */
import { describe, expect, test } from "vitest";
import type { DocumentText } from "../../server/model/api.ts";
import { chromiumPath, WAIT, walk } from "./browser.ts";

const part = encodeURIComponent;
/** of the sample: tasks in a table, and in paragraphs */
const TEXTS = ["廊政〔2015〕59号", "廊政〔2015〕117号"] as const;

describe.skipIf(chromiumPath === undefined)("a mark on a phone (needs Chromium)", () => {
  const at = walk({ viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true });
  const { api, seen, go } = at;

  /** whether the first line of the chosen words lies between the bar over the text and the sheet */
  const isClear = () =>
    at.page.evaluate(() => {
      const words = document.querySelector(".para a.hit")?.getClientRects()[0];
      const bar = document.querySelector(".bh")?.getBoundingClientRect().bottom ?? 0;
      const sheet = document.querySelector("[data-testid=card]")?.getBoundingClientRect();
      return words !== undefined && sheet !== undefined && words.top >= Math.max(0, bar) && words.bottom <= sheet.top;
    });
  const settled = async (): Promise<void> => {
    await expect.poll(isClear, WAIT).toBe(true);
    await at.page.waitForTimeout(300);
    expect(await isClear()).toBe(true);
  };

  test.each(TEXTS)(
    "of %s it stands above the sheet: by its address, after a reload, tapped, and beside the open form",
    async (number) => {
      const { marks } = await api<DocumentText>(`/documents/${part(number)}/text`);
      const units = marks.filter(({ kind }) => kind === "unit");
      const chosen = [units[0], units[Math.floor(units.length / 2)], units.at(-1)];
      for (const mark of chosen) {
        await go(`/d/${part(number)}?mark=${part(mark?.relationshipId ?? "")}`, "card");
        await settled();
      }
      await at.page.reload();
      await seen("card").waitFor();
      await settled();
      await seen("wrong").locator("summary").click();
      await settled();
      await go(`/d/${part(number)}`, "text");
      // low on the screen, where the sheet will lie
      const words = at.page.locator(`[data-mark="${units[Math.floor(units.length / 2)]?.relationshipId}"]`).first();
      await words.evaluate((one) => scrollTo(0, scrollY + one.getBoundingClientRect().top - innerHeight + 80));
      await words.tap();
      await seen("card").waitFor();
      await settled();
    },
  );
});
