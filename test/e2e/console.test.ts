/** The console, from the first letter to the answer, on both engines. */
import { readFileSync } from "node:fs";
import neo4j from "neo4j-driver";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { CypherAnswer } from "../../server/model/api.ts";
import { engines } from "../contract/engines.ts";
import { chromiumPath, type Explorer, openBrowser, startExplorer, WAIT } from "./browser.ts";

const ENDLESS = "UNWIND range(1, 2000000000) AS a UNWIND range(1, 1000) AS b RETURN sum(a * b) AS n";

for (const engine of engines) {
  const missing = engine.missing ?? (chromiumPath === undefined ? "no Chromium" : null);
  describe.skipIf(missing !== null)(`${engine.name}${missing ? ` (${missing})` : ""}`, () => {
    let explorer: Explorer;
    let browser: Browser;
    let page: Page;
    let faults: string[];

    beforeAll(async () => {
      await engine.start();
      const { uri, password } = engine.address();
      process.env.NEO4J_PASSWORD = password;
      if (uri !== "") await (await engine.fresh()).close();
      [explorer, browser] = await Promise.all([
        startExplorer(...(uri === "" ? [] : ["--neo4j-uri", uri])),
        openBrowser(),
      ]);
    });
    afterAll(async () => {
      await browser?.close();
      await explorer?.stop();
      await engine.stop();
    });
    beforeEach(async () => {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: "en",
        permissions: ["clipboard-read", "clipboard-write"],
      });
      await context.addInitScript(() => localStorage.setItem("zhengmai.language", "en"));
      page = await context.newPage();
      faults = [];
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error" && /Content.Security|Uncaught/.test(message.text())) faults.push(message.text());
      });
      await page.goto(`${explorer.address}/console`);
      await page.locator(".cm-content").waitFor();
    });
    afterEach(async () => {
      expect(faults).toEqual([]);
      await page.context().close();
    });

    const seen = (testid: string) => page.getByTestId(testid);
    const write = async (statement: string): Promise<void> => {
      await page.locator(".cm-content").click();
      await page.keyboard.press("ControlOrMeta+a");
      await page.evaluate((text) => navigator.clipboard.writeText(text), statement || " ");
      await page.keyboard.press("ControlOrMeta+v");
    };
    /** the answer to a statement, to any when none is said: a page that loads asks what its address says */
    const answered = (statement = "") =>
      page.waitForResponse(
        (response) =>
          response.url().endsWith("/api/cypher") &&
          response.status() !== 503 &&
          (response.request().postData() ?? "").includes(JSON.stringify(statement).slice(1, -1)),
      );
    /** writes a statement, runs it by keyboard, and gives what the server said */
    const ask = async (statement: string): Promise<CypherAnswer> => {
      await write(statement);
      const [response] = await Promise.all([answered(statement), page.keyboard.press("ControlOrMeta+Enter")]);
      return (await response.json()) as CypherAnswer;
    };
    const cells = (column: number): Promise<string[]> =>
      seen("rows")
        .locator(`tbody tr[data-row] td:nth-child(${column + 2})`)
        .allInnerTexts();
    const asked = async (query: string): Promise<CypherAnswer> =>
      (await (
        await fetch(`${explorer.address}/api/cypher`, {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify({ query, parameters: {} }),
        })
      ).json()) as CypherAnswer;

    test("on paper the statement stands over its answer, and before there is one no hint about keys", async () => {
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".res .tw").isVisible()).toBe(false);
      await page.emulateMedia({ media: "screen" });
      const statement = "MATCH (d:Document) RETURN d.title AS title LIMIT 3";
      await ask(statement);
      await page.emulateMedia({ media: "print" });
      await expect.poll(() => page.locator(".only-paper").textContent(), WAIT).toBe(statement);
      expect(await page.locator(".only-paper").isVisible()).toBe(true);
      expect(await seen("rows").isVisible()).toBe(true);
    });

    test("offers what the graph holds when that is known only after the word was typed", async () => {
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route("**/api/schema", async (route) => {
        await held;
        await route.continue();
      });
      const [request] = await Promise.all([page.waitForRequest("**/api/schema"), page.reload()]);
      await page.locator(".cm-content").waitFor();
      await write("");
      await page.keyboard.type("MATCH (d:Doc");
      const offers = page.locator(".cm-tooltip-autocomplete li");
      expect(await offers.count()).toBe(0);
      release();
      await request.response();
      await expect.poll(() => offers.allInnerTexts(), WAIT).toEqual([expect.stringMatching(/^Document\s*\d+$/)]);
    });

    test("offers what the graph holds: labels and types with their counts, properties, functions, values", async () => {
      const [[documents]] = (await asked("MATCH (d:Document) RETURN count(d) AS n")).rows as [[number]];
      const offers = async (typed: string, wanted: RegExp): Promise<void> => {
        await write("");
        await page.keyboard.press("Backspace");
        await page.keyboard.type(typed);
        await expect
          .poll(() => page.locator(".cm-tooltip-autocomplete li").allInnerTexts(), { timeout: 10_000 })
          .toEqual(expect.arrayContaining([expect.stringMatching(wanted)]));
        await page.keyboard.press("Escape");
      };
      await offers("MATCH (d:Doc", new RegExp(`^Document\\s*${documents.toLocaleString("en-US")}$`));
      await offers("MATCH ()-[r:IMPL", /^IMPLEMENTS/);
      await offers("MATCH (d:Document) RETURN d.num", /^number/);
      await offers("RETURN coun", /^count/);
      await offers('MATCH (d:Document) WHERE d.level = "na', /^national\s*\d+/);
      await offers("MATCH (d:Document {level: 'co", /^county\s*\d+/);
    });

    test("asks whether another name was meant where the graph holds none of a label, and runs what is meant", async () => {
      await page.locator(".cm-content").click();
      await page.keyboard.press("ControlOrMeta+a");
      // over the lines of the example: typed, not pasted
      await page.keyboard.type("MATCH (d:Documnt) RETURN d.number AS number LIMIT 2");
      await page.keyboard.press("ControlOrMeta+Enter");
      await seen("misses").filter({ hasText: "Documnt" }).waitFor();
      expect(await page.locator(".cm-tooltip-autocomplete").count()).toBe(0);
      const [response] = await Promise.all([
        answered("MATCH (d:Document) RETURN"),
        page.getByTestId("did-you-mean").click(),
      ]);
      expect(((await response.json()) as CypherAnswer).rows).toHaveLength(2);
      await expect.poll(() => seen("misses").count(), WAIT).toBe(0);
      expect(await page.locator(".cm-content").textContent()).toContain("MATCH (d:Document) RETURN");
    });

    test("says what is wrong where it is wrong, and keeps the last answer", async () => {
      await ask("RETURN 41 + 1 AS n");
      const wrong = "MATCH (d:Document)\nRETURN d.number AS number ORDERED BY number";
      await ask(wrong);
      await seen("fault").waitFor();
      const marked = await page.locator(".cm-lintRange-error, .cm-lintPoint-error").first().textContent();
      expect(marked).toBe("ORDERED");
      expect(await seen("misses").textContent()).toMatch(/no keyword ORDERED.*ORDER/);
      expect(await cells(0)).toEqual(["42"]);
      // put right, the mark is gone
      await ask("RETURN 1 AS n");
      await expect.poll(() => page.locator(".cm-lintRange-error").count()).toBe(0);
      expect(await seen("fault").count()).toBe(0);
    });

    test("refuses to write, in words", async () => {
      const before = await asked("MATCH (n) RETURN count(n) AS n");
      await ask("MATCH (d:Document) SET d.title = 'x'");
      expect(await seen("fault").textContent()).toMatch(/Writing, indexes, files and network are refused/);
      expect((await asked("MATCH (n) RETURN count(n) AS n")).rows).toEqual(before.rows);
    });

    test("asks for parameters by type, runs with them, and the address brings all of it back", async () => {
      await write(
        "MATCH (d:Document) WHERE d.level IN $levels AND d.number STARTS WITH $prefix RETURN d.number AS number ORDER BY number LIMIT $most",
      );
      const field = (name: string) => page.locator(`[data-draft="${name}"]`);
      const type = (name: string) => page.getByLabel(`Type of $${name}`).inputValue();
      await field("most").waitFor();
      expect([await type("levels"), await type("prefix"), await type("most")]).toEqual(["json", "text", "number"]);
      await field("levels").fill('["national"');
      await field("prefix").fill("国");
      await field("most").fill("three");
      expect(await field("most").getAttribute("aria-invalid")).toBe("true");
      await seen("run").click();
      // nothing is asked while a value is none of its type: the first such field is shown
      expect(await page.evaluate(() => document.activeElement?.getAttribute("data-draft"))).toBe("levels");
      await field("levels").fill('["national"]');
      await field("most").fill("3");
      const [response] = await Promise.all([answered(), field("most").press("Enter")]);
      const { rows } = (await response.json()) as CypherAnswer;
      expect(rows).toHaveLength(3);
      await expect.poll(() => cells(0)).toEqual(rows.map(([number]) => number));
      const address = page.url();
      expect(new URL(address).searchParams.get("parameters")).toBe('{"levels":["national"],"prefix":"国","most":3}');
      const other = await page.context().newPage();
      await other.goto(address);
      await other.locator("tbody tr[data-row]").first().waitFor();
      expect(await other.locator("tbody tr[data-row] td:nth-child(2)").allInnerTexts()).toEqual(
        rows.map(([number]) => number),
      );
      expect(await other.locator('[data-draft="most"]').inputValue()).toBe("3");
    });

    test("runs the selected part alone", async () => {
      await write("RETURN 1 AS one\nRETURN 2 AS two");
      await page.keyboard.press("Shift+Home");
      const [response] = await Promise.all([answered(), page.keyboard.press("ControlOrMeta+Enter")]);
      expect(((await response.json()) as CypherAnswer).columns).toEqual(["two"]);
      await expect.poll(() => cells(0)).toEqual(["2"]);
    });

    test("a stopped statement is at work nowhere, as often as one likes", async () => {
      for (let time = 0; time < 6; time++) {
        await write(`${ENDLESS} // ${time}`);
        await page.keyboard.press("ControlOrMeta+Enter");
        await seen("stop").waitFor();
        await page.waitForTimeout(300);
        await seen("stop").click();
        await seen("fault").filter({ hasText: "Stopped" }).waitFor();
      }
      expect((await ask("RETURN 7 AS n")).rows).toEqual([[7]]);
      expect(await cells(0)).toEqual(["7"]);
      const { uri, username, password } = engine.address();
      if (uri === "") return;
      const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
      const running = async () =>
        (
          await driver.executeQuery(
            "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'UNWIND range' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery",
          )
        ).records.length;
      await expect.poll(running, { timeout: 15_000 }).toBe(0);
      await driver.close();
    });

    test("draws the rows in sight, sorts all of them, and says that there are more", async () => {
      const { rows, truncated } = await ask("UNWIND range(1, 5000) AS n RETURN n, 5000 - n AS back");
      expect([rows.length, truncated]).toEqual([1_000, true]);
      expect(await seen("result-note").textContent()).toMatch(/first 1,000 rows, more follow/);
      expect(await seen("stamp").textContent()).toMatch(/first 1,000 rows, more follow/);
      const drawn = seen("rows").locator("tr[data-row]");
      expect(await drawn.count()).toBeLessThan(120);
      await seen("rows").evaluate((box) => box.scrollTo(0, box.scrollHeight));
      await seen("rows").locator('tr[data-row="999"]').waitFor();
      expect(await drawn.count()).toBeLessThan(120);
      const head = seen("rows").getByRole("button", { name: "back" });
      await head.click();
      await head.click();
      const heads = seen("rows").locator("th[aria-sort]:not([aria-sort=none])");
      expect(await heads.getAttribute("aria-sort")).toMatch(/descending/);
      await seen("rows").evaluate((box) => box.scrollTo(0, 0));
      await seen("rows").locator('tr[data-row="0"]').waitFor();
      expect((await cells(1))[0]?.replace(",", "")).toBe("4999");
    });

    test("gives the answer as text, CSV and JSON: the same values each time", async () => {
      const { columns, rows } = await ask(
        "MATCH (d:Document) WHERE d.number IS NOT NULL RETURN d.number AS number, d.title AS title, null AS nothing, '=1+1' AS formula ORDER BY number LIMIT 5",
      );
      await seen("rows").locator("tr[data-row]").first().waitFor();
      await seen("results").getByRole("button", { name: /Copy/ }).click();
      const pasted = await page.evaluate(() => navigator.clipboard.readText());
      expect(pasted.trimEnd().split("\n")).toHaveLength(rows.length + 1);
      expect(pasted.split("\n")[1]?.split("\t")[0]).toBe(rows[0]?.[0]);
      const [download] = await Promise.all([page.waitForEvent("download"), seen("csv").click()]);
      expect(download.suggestedFilename()).toBe("zhengmai-document.csv");
      const csv = readFileSync(await download.path(), "utf8");
      expect(csv).toContain(columns.join(","));
      for (const [number] of rows) expect(csv).toContain(String(number));
      // a formula of a document is not run by who opens the file
      expect(csv).not.toMatch(/(?:^|,)"?=1/m);
      await seen("tab-json").click();
      const shown = JSON.parse((await seen("json").textContent()) ?? "") as Record<string, unknown>[];
      expect(shown).toEqual(rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]]))));
    });

    test("takes nodes to the network", async () => {
      const { rows } = await ask(
        "MATCH (d:Document)-[r:IMPLEMENTS]->(e:Document) RETURN d, r, e ORDER BY r.id LIMIT 3",
      );
      expect(rows.length).toBeGreaterThan(0);
      await seen("to-network").click();
      await seen("canvas").waitFor();
      const first = rows[0]?.[0] as { id: string };
      expect(decodeURIComponent(page.url())).toContain(first.id.replace(/^doc:/, ""));
    });

    test("shows the plan as a tree, and runs nothing for it", async () => {
      await write("MATCH (d:Document)-[:IMPLEMENTS]->(e:Document) WHERE e.level = 'national' RETURN count(d) AS n");
      let ran = 0;
      page.on("request", (request) => {
        if (request.url().endsWith("/api/cypher")) ran++;
      });
      await seen("tab-plan").click();
      await seen("plan").waitFor();
      const depth = await seen("plan").evaluate((plan) => {
        const depthOf = (element: Element): number =>
          1 + Math.max(0, ...[...element.querySelectorAll(":scope > ul > li")].map(depthOf));
        return Math.max(...[...plan.querySelectorAll(":scope > li")].map(depthOf));
      });
      expect(depth).toBeGreaterThan(2);
      expect(await seen("plan").textContent()).toMatch(/Scan|Seek/);
      expect(ran).toBe(0);
    });

    test("remembers what was asked and what was kept, in this browser alone", async () => {
      await ask("RETURN 10 AS ten");
      await ask("RETURN 20 AS twenty");
      await page.getByRole("button", { name: "Keep" }).click();
      await page.reload();
      await page.locator(".cm-content").waitFor();
      expect(await seen("kept").textContent()).toContain("RETURN 20 AS twenty");
      const history = seen("history").locator("a");
      expect(await history.allInnerTexts()).toEqual([
        expect.stringContaining("RETURN 20 AS twenty"),
        expect.stringContaining("RETURN 10 AS ten"),
      ]);
      const [response] = await Promise.all([answered("RETURN 10 AS ten"), history.last().click()]);
      expect(((await response.json()) as CypherAnswer).rows).toEqual([[10]]);
      await expect.poll(() => page.locator(".cm-content").textContent()).toContain("RETURN 10");
      await seen("history").getByRole("button", { name: "Clear" }).click();
      expect(await seen("history").count()).toBe(0);
      expect(await seen("kept").count()).toBe(1);
    });
  });
}
