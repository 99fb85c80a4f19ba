/** The reader as its user meets it: structure, marks, search, addresses, against the text and the marks that the server gives. */
import { describe, expect, test } from "vitest";
import type { DocumentPage, DocumentText, Overview } from "../../server/model/api.ts";
import { chromiumPath, WAIT, walk } from "./browser.ts";

const part = encodeURIComponent;

describe.skipIf(chromiumPath === undefined)("the reader (needs Chromium)", () => {
  const at = walk({ permissions: ["clipboard-read", "clipboard-write"] });
  const { api, seen, go } = at;
  const clipboard = () => at.page.evaluate(() => navigator.clipboard.readText());
  const chosen = () => new URL(at.page.url()).searchParams.get("mark") ?? "";
  /** whether an element stands in the visible part of the book */
  const inView = (selector: string): Promise<boolean> =>
    at.page.evaluate((of) => {
      const box = document.querySelector(of)?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    }, selector);

  /** of the most cited documents that are held, the one with most headings */
  async function structured(): Promise<{ page: DocumentPage; text: DocumentText }> {
    const { mostCited } = await api<Overview>("/overview");
    const found = await Promise.all(
      mostCited
        .filter(({ document }) => document.held && document.number !== null)
        .map(async ({ document }) => ({
          page: await api<DocumentPage>(`/documents/${part(document.key)}`),
          text: await api<DocumentText>(`/documents/${part(document.key)}/text`),
        })),
    );
    const [first] = found.toSorted((a, b) => b.text.headings.length - a.text.headings.length);
    if (!first || first.text.headings.length < 3)
      throw new Error("expected a held document with headings in the sample");
    return first;
  }
  const open = (page: DocumentPage, more = "") => go(`/d/${part(page.document.key)}${more}`, "text");

  test("by keyboard the marks are one stop, walked by arrows, j and k; the ways out are a skip away, and ? tells the keys", async () => {
    const { page } = await structured();
    await open(page);
    const { keyboard } = at.page;
    const focused = () =>
      at.page.evaluate(() => {
        const { dataset } = document.activeElement as HTMLElement;
        return dataset.mark ?? dataset.testid ?? "";
      });
    await at.page.evaluate(() => document.getElementById("content")?.focus());
    await keyboard.press("Tab");
    expect(await focused()).toBe("skip-to-facts");
    await keyboard.press("Enter");
    expect(await focused()).toBe("tab-summary");
    let presses = 0;
    while ((await focused()) !== "document-cascade" && presses++ < 12) await keyboard.press("Tab");
    expect(presses).toBeLessThan(12);
    const stops = await seen("text")
      .locator("a[data-mark], button.note")
      .evaluateAll((all) => [all.length, all.filter((one) => (one as HTMLElement).tabIndex === 0).length]);
    expect(stops[0]).toBeGreaterThan(10);
    expect(stops[1]).toBe(1);
    await seen("text").locator("a[data-mark][tabindex='0']").focus();
    const first = await focused();
    await keyboard.press("ArrowDown");
    const second = await focused();
    expect([first, ""]).not.toContain(second);
    await keyboard.press("j");
    expect([first, second, ""]).not.toContain(await focused());
    await keyboard.press("k");
    expect(await focused()).toBe(second);
    expect(chosen()).toBe("");
    await keyboard.press("Enter");
    await expect.poll(chosen, WAIT).toBe(second);
    await keyboard.press("Escape");
    await keyboard.press("?");
    expect(await seen("keys").textContent()).toContain("j");
    await keyboard.press("Escape");
    await seen("keys").waitFor({ state: "detached" });
  });

  test("every heading is in the outline and jumps to its line; every line of the text is there", async () => {
    const { page, text } = await structured();
    await open(page);
    const items = seen("outline").locator("ol button");
    expect(await items.count()).toBeGreaterThanOrEqual(text.headings.length);
    const last = text.headings.at(-1);
    await items
      .getByText(last?.text ?? "", { exact: true })
      .last()
      .click();
    const line = text.lineStart + text.text.slice(0, last?.start).split("\n").length - 1;
    await expect.poll(() => inView(`#L${line}`), WAIT).toBe(true);
    const written = text.text.split("\n").filter((one) => one.trim() !== "").length;
    expect(await seen("text").locator("[data-line]").count()).toBe(written);
  });

  test("an issued part stands in the outline under its title; a table written one cell a line stands in rows, where its marks open", async () => {
    const text = [
      "廊坊市人民政府关于印发试点实施方案的通知",
      "廊政〔2033〕2号",
      "各县（市、区）人民政府：",
      "现将《廊坊市试点实施方案》印发给你们，请认真落实。",
      "廊坊市人民政府",
      "2033年3月2日",
      "廊坊市试点实施方案",
      "一、总体要求",
      "为做好试点，制定本方案。",
      "附件",
      "任务分工表",
      ...[
        ["序号", "工作任务", "责任单位"],
        ["1", "修路植树", "市财政局"],
        ["2", "养老助残", "市民政局"],
      ].flatMap((row) => ["", ...row.map((cell) => `\t${cell}`)]),
    ].join("\n");
    const form = new FormData();
    form.append("files", new Blob([text]), "stacked.txt");
    const { id } = (await (
      await fetch(`${at.explorer.address}/api/import`, { method: "POST", body: form })
    ).json()) as { id: string };
    await (await fetch(`${at.explorer.address}/api/import/${id}/events`)).text();
    await go(`/d/${part("廊政〔2033〕2号")}`, "text");
    const rows = seen("stacked-row");
    await expect.poll(() => rows.count(), WAIT).toBe(3);
    expect(await rows.nth(1).locator(":scope > span").allTextContents()).toEqual(["\t1", "\t修路植树", "\t市财政局"]);
    await rows.nth(2).locator("[data-kind=unit]").click();
    await expect.poll(() => seen("card").textContent(), WAIT).toContain("廊坊市民政局");
    await expect.poll(() => seen("text").locator(".row.sel").textContent(), WAIT).toContain("养老助残");
    const parts = seen("outline").locator("li.part");
    expect(await parts.count()).toBeGreaterThan(0);
    await parts.last().locator("button").click();
    await expect.poll(() => inView("#L13"), WAIT).toBe(true);
  });

  test("by key from mark to mark, forth and back; each has its card with the rule and the certainty", async () => {
    const { page, text } = await structured();
    await open(page);
    const marks = text.marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
    await at.page.keyboard.press("]");
    await seen("card").waitFor();
    const first = chosen();
    await at.page.keyboard.press("]");
    await expect.poll(chosen, WAIT).not.toBe(first);
    await expect.poll(() => seen("card").textContent(), WAIT).toContain(marks[1]?.rule);
    expect(await seen("card").textContent()).toContain(marks[1]?.confidence.toFixed(2));
    await at.page.keyboard.press("[");
    await expect.poll(chosen, WAIT).toBe(first);
    await at.page.keyboard.press("[");
    await expect.poll(chosen, WAIT).not.toBe(first);
    const lastMark = marks.at(-1);
    await expect.poll(() => seen("card").textContent(), WAIT).toContain(lastMark?.rule);
    await at.page.keyboard.press("Escape");
    await expect.poll(() => seen("card").count(), WAIT).toBe(0);
  });

  test("marks are told apart by a letter, not by colour alone, and the legend counts and hides them", async () => {
    const { page, text } = await structured();
    await open(page);
    const chips = await seen("note").locator(".rel").allTextContents();
    expect(chips.length).toBeGreaterThan(3);
    for (const letter of chips) expect(letter.trim()).not.toBe("");
    const legend = seen("outline").locator(".leg button");
    const counts = await legend.locator(".num").allTextContents();
    expect(counts.reduce((sum, n) => sum + Number(n), 0)).toBe(text.marks.length);
    const notes = await seen("note").count();
    await legend.last().click();
    await expect.poll(() => seen("note").count(), WAIT).toBeLessThan(notes);
  });

  test("search finds words that go over the border of a mark; Enter goes on, Shift and Enter back", async () => {
    const { page, text } = await structured();
    const mark = text.marks.find(
      (one) => one.kind === "reference" && !text.text.slice(one.start - 3, one.start + 3).includes("\n"),
    );
    const words = text.text.slice((mark?.start ?? 0) - 2, (mark?.start ?? 0) + 3);
    await open(page);
    await seen("find").fill(words);
    await expect.poll(() => seen("found").textContent(), WAIT).toMatch(/^\d+ 处$/);
    const shown = async () => (await at.page.locator('mark.wash[data-of="0"]').allTextContents()).join("");
    await expect.poll(shown, WAIT).toBe(words);
    await seen("find").fill("的");
    const count = text.text.split("的").length - 1;
    expect(count).toBeGreaterThan(2);
    await expect.poll(() => seen("found").textContent(), WAIT).toBe(`${count} 处`);
    await at.page.keyboard.press("Enter");
    await at.page.keyboard.press("Enter");
    await expect.poll(() => seen("found").textContent(), WAIT).toBe(`2 / ${count} 处`);
    await expect.poll(() => inView("mark.wash.now"), WAIT).toBe(true);
    await at.page.keyboard.press("Shift+Enter");
    await expect.poll(() => seen("found").textContent(), WAIT).toBe(`1 / ${count} 处`);
    await at.page.keyboard.press("Tab");
    await expect.poll(() => at.page.url(), WAIT).toContain("q=");
    await at.page.reload();
    await expect.poll(() => seen("found").textContent(), WAIT).toBe(`${count} 处`);
  });

  test("the citation is one after GB/T 7714: issuer, title, number, medium, dates, address", async () => {
    const { page } = await structured();
    await open(page);
    await seen("book").getByRole("button", { name: "复制引文" }).click();
    await expect.poll(clipboard, WAIT).toContain("[A/OL]");
    const { title, number, issuedOn, issuers } = page.document;
    const said = await clipboard();
    expect(
      said.startsWith(`${issuers.map(({ name }) => name).join(", ")}. ${title}: ${number}[A/OL]. (${issuedOn})[`),
    ).toBe(true);
    // the text is one of the sample: its page and its citation say that it is restated
    expect(said).toMatch(/\[\d{4}-\d{2}-\d{2}\]\. http.*\/d\/.*\. 〔示例文库转述，非原文〕$/);
    expect(await seen("sample").textContent()).toBe("示例文库：据公开事实自行转述，不可引用原文");
  });

  test("the address of a sentence opens the text at these words, wherever one comes from", async () => {
    const { page, text } = await structured();
    const mark = text.marks.findLast((one) => one.relationshipId !== null);
    await open(page, `?mark=${part(mark?.relationshipId ?? "")}`);
    await seen("card").getByRole("button", { name: "复制此句地址" }).click();
    await expect.poll(clipboard, WAIT).toContain("/d/");
    const address = await clipboard();
    await go("/coverage", "matrix");
    await at.page.goto(address);
    await seen("card").waitFor();
    await expect
      .poll(async () => (await at.page.locator(".hit").allInnerTexts()).join(""), WAIT)
      .toContain(text.text.slice(mark?.start, mark?.end).split("\n")[0]?.trim());
    await expect.poll(() => inView(".hit"), WAIT).toBe(true);
  });

  test("the margin does not push the text apart: lines follow each other as closely with notes as without", async () => {
    await go(`/d/${part("廊政〔2015〕63号")}`, "note");
    const apart = await at.page.locator(".para.text").evaluateAll((lines) =>
      lines.map((line) => {
        const words = line.querySelector("p")?.getBoundingClientRect().height ?? 0;
        return Math.round(line.getBoundingClientRect().height - words);
      }),
    );
    expect(apart.length).toBeGreaterThan(4);
    expect([...new Set(apart)]).toEqual([0]);
    // a body is named in full: every place has an 教育局
    const { marks } = await api<DocumentText>(`/documents/${part("廊政〔2015〕63号")}/text`);
    expect(marks.filter(({ kind }) => kind === "unit").map(({ label }) => label)).toContain("廊坊市国家税务局");
  });

  test("the status is that of the day that the reader sets, with the sentence that decides it", async () => {
    const key = part("廊政〔2015〕81号");
    const before = await api<DocumentPage>(`/documents/${key}?asOf=2020-01-01`);
    const after = await api<DocumentPage>(`/documents/${key}?asOf=2022-01-01`);
    expect(after.document.statusAsOf?.quote).toBeTruthy();
    expect(before.document.statusAsOf?.state).not.toBe(after.document.statusAsOf?.state);
    await go(`/d/${key}`, "standing");
    await seen("set-day").click();
    await seen("as-of").fill("2022-01-01");
    await expect.poll(() => seen("standing").textContent(), WAIT).toContain(after.document.statusAsOf?.on);
    // today's sentence may speak of the same day
    await expect
      .poll(() => seen("standing").getByTestId("evidence").locator("q").textContent(), WAIT)
      .toBe(after.document.statusAsOf?.quote);
    expect(at.page.url()).toContain("asOf=2022-01-01");
    await at.page.reload();
    await expect.poll(() => seen("standing").textContent(), WAIT).toContain(after.document.statusAsOf?.on);
    await seen("as-of").fill("2020-01-01");
    await expect.poll(() => seen("standing").getByTestId("evidence").count(), WAIT).toBe(0);
  });

  test("a document of 5,000 lines: all is there, only what is seen is laid out, and jumps arrive", async () => {
    const chapters = Array.from({ length: 25 }, (_, chapter) => [
      `${"一二三四五六七八九十"[chapter % 10]}、第${chapter + 1}部分工作`,
      ...Array.from(
        { length: 200 },
        (_, line) => `${line + 1}．做好第${chapter + 1}部分第${line + 1}件事。（责任单位：市民政局、市财政局）`,
      ),
    ]).flat();
    const text = [
      "廊坊市人民政府关于五千件实事的意见",
      "廊政〔2033〕1号",
      "各县（市、区）人民政府：",
      ...chapters,
      "末尾另有独一无二之句。",
      "廊坊市人民政府",
      "2033年3月2日",
    ].join("\n");
    const form = new FormData();
    form.append("files", new Blob([text]), "long.txt");
    const { id } = (await (
      await fetch(`${at.explorer.address}/api/import`, { method: "POST", body: form })
    ).json()) as { id: string };
    await (await fetch(`${at.explorer.address}/api/import/${id}/events`)).text();

    await go(`/d/${part("廊政〔2033〕1号")}`, "text");
    expect(await seen("text").locator("[data-line]").count()).toBe(text.split("\n").length);
    const laid = () =>
      at.page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLElement>(".chunk")].filter((chunk) =>
            chunk.querySelector("[data-line]")?.checkVisibility({ contentVisibilityAuto: true }),
          ).length,
      );
    const chunks = await at.page.locator(".chunk").count();
    expect(chunks).toBeGreaterThan(150);
    await expect.poll(laid, WAIT).toBeLessThan(20);
    await seen("find").fill("独一无二");
    await expect.poll(() => seen("found").textContent(), WAIT).toBe("1 处");
    await at.page.keyboard.press("Enter");
    await expect.poll(() => inView("mark.wash.now"), WAIT).toBe(true);
    expect(await laid()).toBeLessThan(30);
    await seen("outline").locator("ol button").nth(1).click();
    await expect.poll(() => inView("mark.wash.now"), WAIT).toBe(false);
    await at.page.locator("body").press("[");
    await seen("card").waitFor();
    await expect.poll(() => inView(".hit"), WAIT).toBe(true);
  }, 120_000);

  test("on a phone the text is searched, a term is explained at a tap, and the next tap elsewhere puts the words away", async () => {
    const { page } = await structured();
    const context = await at.page
      .context()
      .browser()
      ?.newContext({ hasTouch: true, isMobile: true, locale: "zh-CN", viewport: { width: 375, height: 812 } });
    const phone = await context?.newPage();
    if (!phone) throw new Error("expected a browser");
    await phone.addInitScript(() => localStorage.setItem("zhengmai.toured", "1"));
    await phone.goto(`${at.explorer.address}/d/${part(page.document.key)}`);
    // the search in the text is there too
    await phone.getByTestId("find").fill("的");
    await expect.poll(() => phone.getByTestId("found").textContent(), WAIT).toMatch(/^\d+ 处$/);
    await phone.locator("[data-kind=reference]").first().tap();
    const term = phone.getByTestId("card").locator("dt[data-tip]").first();
    await term.tap();
    await expect.poll(() => phone.getByTestId("tip").textContent(), WAIT).toBe(await term.getAttribute("data-tip"));
    await phone.getByTestId("card").locator(".card-no").tap();
    await expect.poll(() => phone.getByTestId("tip").count(), WAIT).toBe(0);
    // the outline lies over the text, and goes at its button and at a tap beside it
    await phone.goto(`${at.explorer.address}/d/${part(page.document.key)}`);
    const outline = phone.getByTestId("outline");
    for (const leave of [() => phone.getByTestId("outline-close").tap(), () => phone.touchscreen.tap(365, 600)]) {
      await phone.locator(".bh [aria-expanded]").first().tap();
      await outline.waitFor();
      await leave();
      await expect.poll(() => outline.isVisible(), WAIT).toBe(false);
    }
    await context?.close();
  });
});
