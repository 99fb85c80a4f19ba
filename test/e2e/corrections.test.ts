import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { codes } from "../../client/i18n/zh/codes.ts";
import type { Corrections, DocumentPage, Overview } from "../../server/model/api.ts";
import { patientFetch } from "../api/patient.ts";
import { chromiumPath, type Explorer, openBrowser, startExplorer, takeAllBack } from "./browser.ts";

const RELATIONS: Readonly<Record<string, string>> = codes.relations;

describe.skipIf(chromiumPath === undefined)("a reader corrects what was read (needs Chromium)", () => {
  let explorer: Explorer;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [explorer, browser] = await Promise.all([startExplorer(), openBrowser()]);
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
    await page.addInitScript(() => localStorage.setItem("zhengmai.toured", "1"));
  });
  afterAll(async () => {
    await browser?.close();
    await explorer?.stop();
  });
  // a test that ends half way, or is tried again, leaves nothing to the next
  afterEach(() => takeAllBack(explorer));
  const api = async <T>(path: string): Promise<T> =>
    (await (await patientFetch(`${explorer.address}/api${path}`)).json()) as T;
  const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.testid);

  test("by keyboard alone: from the search to a document, a mark, its card, a correction, and back", async () => {
    const { mostCited } = await api<Overview>("/overview");
    const cited = mostCited.find(({ document }) => document.held && document.number)?.document;
    if (!cited) throw new Error("expected a held document with a number that is cited");
    const { citedBy } = await api<DocumentPage>(`/documents/${encodeURIComponent(cited.key)}`);
    const citing = citedBy.items.find(({ document }) => document.held && document.number)?.document;
    if (!citing) throw new Error("expected a held document with a number that cites it");
    const { keyboard } = page;
    /** presses a key until the focus is where it should be */
    const until = async (key: string, selector: string): Promise<void> => {
      for (let presses = 0; presses < 30; presses++) {
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
        await keyboard.press(key);
      }
      throw new Error(`expected ${selector} within 30 presses of ${key}`);
    };
    await page.goto(explorer.address);
    await page.locator("#content > :not([data-testid=waiting])").first().waitFor();
    await keyboard.press("/");
    await keyboard.insertText(citing.number ?? "");
    await page.getByRole("option").first().waitFor();
    await keyboard.press("ArrowDown");
    await keyboard.press("Enter");
    await page.getByTestId("book").waitFor();
    const card = page.getByTestId("card");
    // a mark after the other: on a busy machine each takes its time
    await expect
      .poll(
        async () => {
          await keyboard.press("]");
          await card.waitFor();
          return card.textContent();
        },
        { timeout: 60_000 },
      )
      .toContain(cited.number);
    await until("Tab", "[data-testid=wrong] summary");
    await keyboard.press("Enter");
    await until("Tab", "[data-testid=mend-why]");
    await keyboard.insertText("只是举例");
    await until("Tab", "[data-testid=mend-send]");
    await keyboard.press("Enter");
    await page.getByTestId("kept").waitFor({ timeout: 30_000 });
    await until("Tab", "[data-testid=kept] button");
    await keyboard.press("Enter");
    await expect.poll(async () => (await api<Corrections>("/corrections")).items, { timeout: 30_000 }).toEqual([]);
    await page.getByTestId("kept").waitFor({ state: "detached", timeout: 30_000 });
    // the way back went with what it took back: the focus is on the card of the mark that is there again
    await expect.poll(focused, { timeout: 10_000 }).toBe("card");
  });

  test("in the list of corrections what was taken back keeps its place and says so, with the focus on it", async () => {
    const { mostCited } = await api<Overview>("/overview");
    const { citedBy } = await api<DocumentPage>(`/documents/${encodeURIComponent(mostCited[0]?.document.key ?? "")}`);
    for (const { evidence } of citedBy.items.slice(0, 2)) {
      const body = { kind: "wrong", subject: evidence.relationshipId };
      const headers = { "content-type": "application/json" };
      const kept = await fetch(`${explorer.address}/api/corrections`, {
        method: "POST",
        headers,
        body: JSON.stringify(body),
      });
      const { id } = (await kept.json()) as { readonly id: string };
      await (await fetch(`${explorer.address}/api/import/${id}/events`)).text();
    }
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
    // the first is pressed in the moment in which it is drawn, before anything that the page does after drawing
    await page.addInitScript(() => {
      localStorage.setItem("zhengmai.toured", "1");
      const early = new MutationObserver(() => {
        const first = document.querySelector<HTMLElement>("[data-testid=corrections] li > button");
        if (!first) return;
        early.disconnect();
        first.focus();
        first.click();
      });
      early.observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${explorer.address}/import`);
    const items = page.getByTestId("corrections").locator("li:not(.gone)");
    const all = page.getByTestId("corrections").locator("li");
    const before = citedBy.items.slice(0, 2).map(({ evidence }) => evidence.relationshipId);
    const order = () => all.locator("code").allTextContents();
    for (const left of [1, 0]) {
      if (left === 0) await items.first().getByRole("button").press("Enter");
      await expect.poll(() => items.count(), { timeout: 30_000 }).toBe(left);
      expect(await order()).toEqual(before.toReversed());
      expect(await page.getByTestId("taken-back").allTextContents()).toHaveLength(2 - left);
      const focused = () => page.evaluate(() => document.activeElement?.textContent);
      await expect.poll(focused, { timeout: 10_000 }).toContain("已撤回");
    }
    // until the list is left
    await page.reload();
    await expect.poll(() => page.getByTestId("corrections").textContent(), { timeout: 10_000 }).toContain("还没有更正");
    expect(await all.count()).toBe(0);
    await page.close();
  });

  test("a fact is marked wrong on its card, goes from the graph, and comes back from the list of corrections", async () => {
    const { mostCited } = await api<Overview>("/overview");
    const document = mostCited.find((item) => item.document.held)?.document;
    if (!document) throw new Error("expected a held document that is cited");
    const citing = (await api<DocumentPage>(`/documents/${encodeURIComponent(document.key)}`)).citedBy.items.find(
      (item) => item.document.held,
    );
    if (!citing) throw new Error("expected a held document that cites it");
    const cites = async () =>
      (await api<DocumentPage>(`/documents/${encodeURIComponent(citing.document.key)}`)).cites.items.map(
        (item) => item.evidence.relationshipId,
      );
    const before = await cites();
    expect(before).toContain(citing.evidence.relationshipId);

    const markWrong = async (): Promise<void> => {
      await page.goto(`${explorer.address}/d/${encodeURIComponent(citing.document.key)}`);
      await page.getByTestId("book").waitFor();
      // from mark to mark until the card of the citation is open
      for (let i = 0; i < 60; i++) {
        await page.getByTestId("next-mark").click();
        const title = await page.getByTestId("card").textContent();
        if (title?.includes(document.number ?? document.displayTitle)) break;
      }
      await page.getByTestId("wrong").locator("summary").click();
      await page.getByTestId("mend").locator("input.field").first().fill("只是举例");
      await page.getByTestId("mend-send").click();
      await expect.poll(cites, { timeout: 30_000 }).not.toContain(citing.evidence.relationshipId);
    };
    await markWrong();
    // said where the fact stood, and taken back there
    const kept = page.getByTestId("kept");
    await kept.waitFor({ timeout: 30_000 });
    // which fact it was: its relation, and what it led to
    expect(await kept.textContent()).toMatch(/^已记为更正：不成立 · .+撤回$/);
    expect(await kept.textContent()).toContain(RELATIONS[citing.evidence.type] ?? citing.evidence.type);
    const named = (await kept.locator("q").textContent())?.replace(/…$/, "") ?? "";
    expect(named).not.toBe("");
    expect([document.title, document.displayTitle, document.number].some((one) => one?.includes(named))).toBe(true);
    await kept.getByRole("button", { name: "撤回" }).click();
    await expect.poll(cites, { timeout: 30_000 }).toEqual(before);
    await kept.waitFor({ state: "detached", timeout: 30_000 });

    await markWrong();

    await page.goto(`${explorer.address}/import`);
    const list = page.getByTestId("corrections");
    await list.locator("li:not(.gone)").waitFor();
    await expect.poll(() => list.textContent(), { timeout: 10_000 }).toContain("只是举例");
    // under the title of the text it was read in, not under an id of the machine
    expect(await list.locator("li a").first().textContent()).toBe(citing.document.displayTitle);
    expect(await list.textContent()).not.toContain(citing.evidence.relationshipId);
    // what was denied, in words; what nobody filled in is said to be empty
    const said = (await list.locator("li:not(.gone)").first().textContent()) ?? "";
    expect(said).toContain(RELATIONS[citing.evidence.type] ?? citing.evidence.type);
    expect(said).toContain(document.displayTitle);
    expect(said).toContain("没有署名");
    await list.locator("li button").click();
    await expect.poll(cites, { timeout: 30_000 }).toEqual(before);
    await expect.poll(() => list.locator("li:not(.gone)").count(), { timeout: 10_000 }).toBe(0);
  });

  test("what a citation means instead is told on its card, after a reload too, and taken back there", async () => {
    const { mostCited } = await api<Overview>("/overview");
    const [one, other] = mostCited.filter((item) => item.document.held).map((item) => item.document);
    if (!one || !other) throw new Error("expected two held documents that are cited");
    const citing = (await api<DocumentPage>(`/documents/${encodeURIComponent(one.key)}`)).citedBy.items.find(
      (item) => item.document.held,
    );
    if (!citing) throw new Error("expected a held document that cites it");
    const mark = encodeURIComponent(citing.evidence.relationshipId);
    const address = `${explorer.address}/d/${encodeURIComponent(citing.document.key)}?mark=${mark}`;
    await page.goto(address);
    await page.getByTestId("wrong").locator("summary").click();
    await page.getByTestId("mend-target").check();
    const form = page.getByTestId("mend");
    await form.getByTestId("mend-find").fill(other.number ?? other.title);
    await form.getByTestId("mend-hits").getByRole("button").first().click();
    await form.getByTestId("mend-send").click();
    const said = page.getByTestId("card").getByTestId("corrected");
    await said.waitFor({ timeout: 30_000 });
    await page.goto(address);
    await said.waitFor();
    const card = page.getByTestId("card");
    expect(await card.textContent()).toContain("所指由人更正");
    expect(await card.textContent()).not.toContain("文号相符");
    await said.getByRole("button", { name: "撤回" }).click();
    await said.waitFor({ state: "detached", timeout: 30_000 });
    expect(await card.textContent()).not.toContain("所指由人更正");
    expect((await api<{ total: number }>("/corrections")).total).toBe(0);
  });

  test("the relation of a citation is corrected on its card, with the progress in sight where it was sent, and taken back there", async () => {
    const { mostCited } = await api<Overview>("/overview");
    const [one] = mostCited.filter((item) => item.document.held).map((item) => item.document);
    const citing = (await api<DocumentPage>(`/documents/${encodeURIComponent(one?.key ?? "")}`)).citedBy.items.find(
      (item) => item.document.held,
    );
    if (!citing) throw new Error("expected a held document that cites it");
    const { relationshipId, type } = citing.evidence;
    const to = type === "MENTIONS" ? "IMPLEMENTS" : "MENTIONS";
    const page = await browser.newPage({ viewport: { width: 1440, height: 600 }, locale: "zh-CN" });
    await page.addInitScript(() => localStorage.setItem("zhengmai.toured", "1"));
    await page.goto(
      `${explorer.address}/d/${encodeURIComponent(citing.document.key)}?mark=${encodeURIComponent(relationshipId)}`,
    );
    await page.getByTestId("wrong").locator("summary").click();
    await page.getByTestId("mend-relation").check();
    expect(await page.getByTestId("mend-send").isDisabled()).toBe(true);
    await page.getByTestId("mend-type").selectOption(to);
    await page.getByTestId("mend-send").click();
    const progress = page.getByTestId("write-progress");
    await progress.waitFor();
    expect(await progress.evaluate((box) => box.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
    const kept = page.getByTestId("kept");
    await kept.waitFor({ timeout: 30_000 });
    expect(await kept.textContent()).toContain(RELATIONS[to] ?? "");
    const card = page.getByTestId("card");
    await expect.poll(() => card.locator(".ct b").textContent(), { timeout: 10_000 }).toBe(RELATIONS[to]);
    expect(await card.getByTestId("corrected").textContent()).toContain(`原文读作“${RELATIONS[type]}”`);
    await page.goto(`${explorer.address}/import`);
    await expect
      .poll(() => page.getByTestId("corrections").locator("li:not(.gone)").textContent(), { timeout: 10_000 })
      .toContain(RELATIONS[to]);
    await page.goBack();
    await card.getByTestId("corrected").getByRole("button").click();
    await expect.poll(() => card.locator(".ct b").textContent(), { timeout: 30_000 }).toBe(RELATIONS[type]);
    await page.close();
  });

  test("a task is worded otherwise on its card, and the role of a body is another one", async () => {
    const { rows } = (await (
      await fetch(`${explorer.address}/api/cypher`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          query:
            "MATCH (d:Document)-[a:ASSIGNS]->(t:Task)-[u:LED_BY]->(:Organization) WHERE d.held RETURN d.id, a.id, u.id ORDER BY a.id LIMIT 1",
        }),
      })
    ).json()) as { readonly rows: readonly (readonly string[])[] };
    const [key = "", assigns = "", leads = ""] = rows[0] ?? [];
    const open = (mark: string) =>
      page.goto(`${explorer.address}/d/${encodeURIComponent(key)}?mark=${encodeURIComponent(mark)}`);
    const card = page.getByTestId("card");
    await open(assigns);
    await page.getByTestId("wrong").locator("summary").click();
    await page.getByTestId("mend-text").check();
    await page.getByTestId("mend-words").fill("修好三座水库");
    await page.getByTestId("mend-send").click();
    await expect.poll(() => card.locator(".card-no").textContent(), { timeout: 30_000 }).toBe("修好三座水库");
    expect(await card.getByTestId("corrected").textContent()).toContain("由人更正");
    await open(leads);
    await page.getByTestId("wrong").locator("summary").click();
    await page.getByTestId("mend-relation").check();
    await page.getByTestId("mend-type").selectOption("SUPPORTED_BY");
    await page.getByTestId("mend-send").click();
    await expect.poll(() => card.locator(".ct b").textContent(), { timeout: 30_000 }).toBe(RELATIONS.SUPPORTED_BY);
  });

  test("a document that is only cited is said to be a held one: its citations lead there", async () => {
    const { mostCited } = await api<Overview>("/overview");
    const cited = mostCited.find((item) => !item.document.held)?.document;
    const held = mostCited.find((item) => item.document.held)?.document;
    if (!cited || !held) throw new Error("expected a cited and a held document");
    const citing = async (key: string) =>
      (await api<DocumentPage>(`/documents/${encodeURIComponent(key)}`)).citedBy.items
        .map((item) => item.document.id)
        .sort();
    const [of, at] = [await citing(cited.key), await citing(held.key)];
    await page.goto(`${explorer.address}/d/${encodeURIComponent(cited.key)}`);
    await page.getByTestId("not-held").waitFor();
    await page.getByTestId("merge").locator("summary").click();
    await page.getByTestId("mend-find").fill(held.number ?? held.title);
    await page.getByTestId("mend-hits").getByRole("button").first().click();
    await page.getByTestId("keep-other").check();
    await page.getByTestId("merge-form-send").click();
    // the page of the one that stays, with its text
    await page.getByTestId("book").waitFor({ timeout: 30_000 });
    await page.getByTestId("mended").waitFor();
    // who cites the one or the other cites the one that stays
    expect([...new Set(await citing(held.key))]).toEqual([...new Set([...at, ...of])].sort());

    await page.goto(`${explorer.address}/import`);
    const list = page.getByTestId("corrections").locator("li:not(.gone)");
    await list.getByRole("button").click();
    await expect.poll(() => list.count(), { timeout: 30_000 }).toBe(0);
    expect(await citing(cited.key)).toEqual(of);
  });
});

describe.skipIf(chromiumPath === undefined)("a reader supplies what a head lacks (needs Chromium)", () => {
  test("from the list of doubts to the form, the number given, those who cite it come here, and the way back", async () => {
    const explorer = await startExplorer("--no-sample");
    const browser = await openBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
      await page.addInitScript(() => localStorage.setItem("zhengmai.toured", "1"));
      const file = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
      await page.goto(`${explorer.address}/import`);
      await page
        .getByTestId("files")
        .setInputFiles([
          file(
            "a.txt",
            "廊坊市人民政府关于甲事的意见\n各县（市、区）人民政府：\n请认真贯彻执行。\n廊坊市人民政府\n2031年3月1日\n",
          ),
          file(
            "b.txt",
            "霸州市人民政府关于甲事的通知\n霸政〔2031〕9号\n各乡镇：\n为落实《廊坊市人民政府关于甲事的意见》（廊政〔2031〕5号），通知如下。\n霸州市人民政府\n2031年5月1日\n",
          ),
        ]);
      await page.getByTestId("send").click();
      await page.getByTestId("summary").waitFor({ timeout: 30_000 });
      await page.locator('.doubt[data-kind="head"]').first().click();
      const form = page.getByTestId("head-form");
      await form.waitFor();
      // what is missing is asked for first
      expect(await page.getByTestId("head-number").isChecked()).toBe(true);
      expect(await page.getByTestId("head-form-send").isDisabled()).toBe(true);
      await page.getByTestId("head-value").fill("廊政[2031]5号");
      await page.getByTestId("head-form-send").click();
      await page.getByTestId("mended").waitFor({ timeout: 30_000 });
      expect(decodeURIComponent(page.url())).toContain("/d/廊政〔2031〕5号");
      await page.getByTestId("tab-relations").click();
      await expect.poll(() => page.getByTestId("panel").textContent()).toContain("霸政〔2031〕9号");
      await page.goto(`${explorer.address}/import`);
      const list = page.getByTestId("corrections").locator("li:not(.gone)");
      await expect.poll(() => list.textContent(), { timeout: 10_000 }).toContain("廊政[2031]5号");
      await list.getByRole("button").click();
      await expect.poll(() => list.count(), { timeout: 30_000 }).toBe(0);
    } finally {
      await browser.close();
      await explorer.stop();
    }
  });
});

describe.skipIf(chromiumPath === undefined)("one text under two numbers (needs Chromium)", () => {
  test("stands among the doubts; a person says which number is wrong, or that there are two; each is taken back", async () => {
    const explorer = await startExplorer("--no-sample");
    const browser = await openBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
      await page.addInitScript(() => localStorage.setItem("zhengmai.toured", "1"));
      const notice = (number: string) =>
        `廊坊市人民政府关于甲事的意见\n${number}\n各县（市、区）人民政府：\n由市财政局负责拨付资金。\n廊坊市人民政府\n2031年3月1日\n`;
      const file = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
      const held = async (): Promise<readonly string[]> => {
        const answer = await fetch(`${explorer.address}/api/cypher`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ query: "MATCH (d:Document) WHERE d.held RETURN d.number ORDER BY d.number" }),
        });
        return ((await answer.json()) as { readonly rows: readonly (readonly string[])[] }).rows.map(([n = ""]) => n);
      };
      const both = ["廊政〔2031〕12号", "廊政〔2031〕21号"];
      await page.goto(`${explorer.address}/import`);
      await page
        .getByTestId("files")
        .setInputFiles([
          file("a.txt", notice("廊政〔2031〕12号")),
          file("b.txt", `${notice("廊政〔2031〕21号")}抄送：市财政局\n`),
        ]);
      await page.getByTestId("send").click();
      await page.getByTestId("summary").waitFor({ timeout: 30_000 });
      expect(await held()).toEqual(both);
      const doubt = page.locator('.doubt[data-kind="numbers"]');
      const form = page.getByTestId("numbers-form");
      const takeBack = async (): Promise<void> => {
        await page.goto(`${explorer.address}/import`);
        const list = page.getByTestId("corrections").locator("li:not(.gone)");
        await list.getByRole("button").click();
        await expect.poll(() => list.count(), { timeout: 30_000 }).toBe(0);
      };
      const doubts = async (): Promise<void> => {
        await page.goto(`${explorer.address}/import`);
        await page.getByTestId("doubts-all").click();
        await page.getByTestId("doubts-all").waitFor({ state: "detached" });
      };
      // the two are one doubt
      await doubt.waitFor({ timeout: 30_000 });
      expect(await doubt.count()).toBe(1);

      await page.goto(`${explorer.address}/d/${encodeURIComponent(both[1] ?? "")}?mend=1`);
      await form.waitFor();
      expect(await page.getByTestId("numbers-form-send").isDisabled()).toBe(true);
      await page.getByTestId("numbers-is").check();
      await page.getByTestId("numbers-form-send").click();
      await expect.poll(() => decodeURIComponent(page.url()), { timeout: 30_000 }).toContain(`/d/${both[0]}`);
      expect(await held()).toEqual(both.slice(0, 1));
      await expect.poll(() => form.count(), { timeout: 10_000 }).toBe(0);
      await takeBack();
      await expect.poll(held, { timeout: 10_000 }).toEqual(both);

      await doubts();
      await doubt.click();
      await page.getByTestId("numbers-apart").check();
      await page.getByTestId("numbers-form-send").click();
      await expect.poll(() => form.count(), { timeout: 30_000 }).toBe(0);
      expect(await held()).toEqual(both);
      await takeBack();
      await doubts();
      await expect.poll(() => doubt.count(), { timeout: 10_000 }).toBe(1);
    } finally {
      await browser.close();
      await explorer.stop();
    }
  });
});

describe.skipIf(chromiumPath === undefined)("a server that asks for a token (needs Chromium)", () => {
  test("asks on the first write, tells a wrong one, and serves every form with the right one", async () => {
    const explorer = await startExplorer("--no-sample", { ZHENGMAI_TOKEN: "secret" });
    const browser = await openBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
      await page.addInitScript(() => localStorage.setItem("zhengmai.toured", "1"));
      await page.goto(`${explorer.address}/import`);
      const text = "廊坊市人民政府关于做好甲类工作的通知\n廊政〔2031〕1号\n请认真贯彻执行。\n2031年1月1日\n";
      await page
        .getByTestId("files")
        .setInputFiles({ name: "one.txt", mimeType: "text/plain", buffer: Buffer.from(text) });
      await page.getByTestId("send").click();
      const field = page.getByTestId("token");
      await field.waitFor();
      const missing = await field.locator("b").textContent();
      await field.locator("input").fill("other");
      await field.locator("input").press("Enter");
      await expect.poll(() => field.locator("b").textContent()).not.toBe(missing);
      await field.locator("input").fill("secret");
      await field.locator("input").press("Enter");
      await page.getByTestId("summary").waitFor({ timeout: 30_000 });
      expect(await field.count()).toBe(0);
      // from the list of what was read to its page, and a correction there: the token is not asked for again
      await page.getByTestId("brought").locator("a").first().click();
      await page.getByTestId("book").waitFor();
      await page.getByTestId("boundary").locator("summary").click();
      await page.getByTestId("boundary-line").fill("3");
      await page.getByTestId("boundary-form-send").click();
      await page.getByTestId("mended").waitFor({ timeout: 30_000 });
      expect(await field.count()).toBe(0);
    } finally {
      await browser.close();
      await explorer.stop();
    }
  });
});
