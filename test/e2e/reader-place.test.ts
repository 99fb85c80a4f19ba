/** Where one is in a text: from there the marks are counted, there one comes back to, and there the keyboard goes on. */
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { DocumentText } from "../../server/model/api.ts";
import { chromiumPath, WAIT, walk } from "./browser.ts";

const part = encodeURIComponent;
const NUMBER = "廊政〔2033〕7号";
/** headings, each with paragraphs without a fact and one with a body */
const CHAPTERS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
const PLAIN = "各有关方面要从实际出发，把各项工作做深做细，及时总结好的做法，注意发现问题，稳步推进。".repeat(3);
const TEXT = [
  "廊坊市人民政府关于做好试点工作的意见",
  NUMBER,
  "各县（市、区）人民政府：",
  "为做好试点工作，根据《中华人民共和国试点促进法》，提出以下意见。",
  ...CHAPTERS.flatMap((number, at) => [
    `${number}、第${number}方面的工作`,
    ...Array.from({ length: 6 }, () => PLAIN),
    `推进第${number}项工程建设，修建道路十条。（牵头单位：市${at % 2 === 0 ? "财政" : "民政"}局；配合单位：市教育局）`,
  ]),
  "廊坊市人民政府",
  "2033年3月2日",
].join("\n");

describe.skipIf(chromiumPath === undefined)("the place in a text (needs Chromium)", () => {
  const at = walk();
  const { api, seen, go } = at;
  const address = `/d/${part(NUMBER)}`;
  const open = (more = "") => go(address + more, "text");
  let text: DocumentText;

  beforeAll(async () => {
    const form = new FormData();
    form.append("files", new Blob([TEXT]), "long.txt");
    const sent = await fetch(`${at.explorer.address}/api/import`, { method: "POST", body: form });
    const { id } = (await sent.json()) as { id: string };
    await (await fetch(`${at.explorer.address}/api/import/${id}/events`)).text();
    text = await api<DocumentText>(`/documents/${part(NUMBER)}/text`);
  });

  const chosen = () => new URL(at.page.url()).searchParams.get("mark") ?? "";
  /** line of the chosen mark, 0 where none is chosen */
  const chosenLine = (): number => text.marks.find(({ relationshipId }) => relationshipId === chosen())?.line ?? 0;
  const lineOf = (words: string): number => TEXT.split("\n").findIndex((line) => line.startsWith(words)) + 1;
  /** how far a line stands below the top of the window; null while it is not drawn */
  const topOf = (line: number) =>
    at.page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top ?? null, `L${line}`);
  const jump = (heading: string) => seen("outline").locator("ol button").filter({ hasText: heading }).click();
  const stands = async (line: number): Promise<boolean> => {
    const top = await topOf(line);
    const height = at.page.viewportSize()?.height ?? 0;
    return top !== null && top >= 0 && top < height;
  };

  test("the next mark is the next from where one reads, not from the one that was left above", async () => {
    await open();
    await jump("第六方面");
    await expect.poll(() => stands(lineOf("六、")), WAIT).toBe(true);
    await seen("next-mark").click();
    await expect.poll(chosenLine, WAIT).toBe(lineOf("推进第六项"));
    // it is in sight: counted from it
    const first = chosen();
    await at.page.keyboard.press("]");
    await expect.poll(chosen, WAIT).not.toBe(first);
    expect(chosenLine()).toBe(lineOf("推进第六项"));
    await at.page.keyboard.press("[");
    await expect.poll(chosen, WAIT).toBe(first);
    await jump("第三方面");
    await expect.poll(() => stands(lineOf("三、")), WAIT).toBe(true);
    await at.page.keyboard.press("]");
    await expect.poll(chosenLine, WAIT).toBe(lineOf("推进第三项"));
    await jump("第八方面");
    await expect.poll(() => stands(lineOf("八、")), WAIT).toBe(true);
    await at.page.keyboard.press("[");
    await expect.poll(chosenLine, WAIT).toBe(lineOf("推进第七项"));
  });

  test("by key every mark comes once, in the order of the text, however quickly", async () => {
    await open();
    const marks = new Set(text.marks.map(({ relationshipId, kind, start }) => relationshipId ?? `@${kind}.${start}`));
    const met: string[] = [];
    for (let press = 0; press < marks.size; press++) {
      await at.page.keyboard.press("]");
      // asked of the page: what is told of its address comes later than the next key
      met.push(await at.page.evaluate(() => new URLSearchParams(location.search).get("mark") ?? ""));
    }
    expect(new Set(met)).toEqual(marks);
  });

  /** as on a busy machine: effects, which wait for a picture or 35 ms, run before anything is drawn */
  const drawLate = () =>
    at.page.addInitScript(() => {
      const later = window.setTimeout.bind(window);
      const now = (work: () => void): number => {
        queueMicrotask(work);
        return 0;
      };
      Object.assign(window, {
        setTimeout: (work: () => void, ms?: number, ...rest: unknown[]) =>
          ms === undefined || ms === 35 ? now(work) : later(work, ms, ...rest),
      });
    });
  const SIZES = [
    ["a wide window", 1440, 900, false],
    ["the window of a phone", 375, 812, false],
    ["a wide window that is drawn late", 1440, 900, true],
    ["the window of a phone that is drawn late", 375, 812, true],
  ] as const;
  describe.each(SIZES)("in %s", (_, width, height, late) => {
    beforeEach(async () => {
      await at.page.setViewportSize({ width, height });
      if (late) await drawLate();
    });
    /** once the text is drawn: nobody scrolls what they do not see */
    const scrollTo = async (words: string): Promise<number> => {
      await at.page.evaluate(
        async (id) => {
          const picture = () => new Promise(requestAnimationFrame);
          await picture();
          await picture();
          document.getElementById(id)?.scrollIntoView({ block: "start" });
        },
        `L${lineOf(words)}`,
      );
      await expect.poll(() => stands(lineOf(words)), WAIT).toBe(true);
      return (await topOf(lineOf(words))) ?? 0;
    };
    /** not by the pointer, for which the page would be scrolled to the head first */
    const home = () => at.page.locator(".brand").evaluate((link: HTMLElement) => link.click());
    /** the line stands where it stood, but for what the browser's own layout takes */
    const standsAt = async (words: string, top: number) => {
      await seen("text").waitFor();
      await expect.poll(async () => Math.abs(((await topOf(lineOf(words))) ?? 1e6) - top), WAIT).toBeLessThan(8);
    };

    test("who comes back to a text, or loads it anew, is where it was left; from the top, at the top", async () => {
      await open();
      const first = await topOf(1);
      const top = await scrollTo("七、");
      await at.page
        .locator("[data-testid=bar-cascade]:visible, [data-testid=document-cascade]:visible")
        .first()
        .click();
      await seen("cascade").waitFor();
      await at.page.goBack();
      await standsAt("七、", top);
      await at.page.reload();
      await standsAt("七、", top);
      const above = await scrollTo("廊坊市人民政府关于");
      await at.page.goForward();
      await seen("cascade").waitFor();
      await at.page.goBack();
      await standsAt("廊坊市人民政府关于", above);
      // a way that was not gone yet begins at the top
      await scrollTo("四、");
      await home();
      await seen("figures").waitFor();
      await at.page.evaluate((to) => {
        const link = document.querySelector<HTMLAnchorElement>("main a");
        link?.setAttribute("href", to);
        link?.click();
      }, address);
      await standsAt("廊坊市人民政府关于", first ?? 0);
    });

    test("a mark in the address is shown to who comes for the first time; who went on from it comes back to where that was", async () => {
      const mark = text.marks.find(
        ({ line, relationshipId }) => line === lineOf("推进第八项") && relationshipId !== null,
      );
      await open(`?mark=${part(mark?.relationshipId ?? "")}`);
      await expect.poll(() => stands(lineOf("推进第八项")), WAIT).toBe(true);
      const top = await scrollTo("二、");
      await home();
      await seen("figures").waitFor();
      await at.page.goBack();
      await standsAt("二、", top);
      expect(chosen()).toBe(mark?.relationshipId);
      await open(`?q=${part("市民政局")}&at=${TEXT.indexOf("推进第十项")}`);
      await expect.poll(() => stands(lineOf("推进第十项")), WAIT).toBe(true);
    });
  });

  test("of a cited text of which neither number nor issuer nor day is known nothing is told but how it is cited", async () => {
    await open();
    const law = seen("panel").locator(".up li").filter({ hasText: "试点促进法" });
    expect(await law.locator("small").textContent()).toBe("依据");
  });

  test("from the search box the keyboard goes on in the text, and the box forgets what was followed", async () => {
    await go("/coverage", "matrix");
    const { keyboard } = at.page;
    await keyboard.press("/");
    await keyboard.insertText(NUMBER);
    await seen("hits").waitFor();
    await keyboard.press("ArrowDown");
    await keyboard.press("Enter");
    await seen("text").waitFor();
    const focused = () => at.page.evaluate(() => document.activeElement?.getAttribute("data-testid"));
    await expect.poll(focused, WAIT).toBe("book");
    expect(await seen("seek").inputValue()).toBe("");
    await keyboard.press("Tab");
    expect(await at.page.evaluate(() => document.activeElement?.closest("[data-testid=book]") !== null)).toBe(true);
    // of any other page too: the first thing behind the head
    await seen("seek").focus();
    await keyboard.insertText("廊坊市财政局");
    await seen("hits").waitFor();
    await keyboard.press("ArrowDown");
    await keyboard.press("Enter");
    await seen("tasks").first().waitFor();
    expect(await seen("seek").inputValue()).toBe("");
    await keyboard.press("Tab");
    expect(await at.page.evaluate(() => document.activeElement?.closest("#content") !== null)).toBe(true);
  });
});
