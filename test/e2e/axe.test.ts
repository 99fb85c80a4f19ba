import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Overview, Workload } from "../../server/model/api.ts";
import { chromiumPath, type Explorer, openBrowser, startExplorer } from "./browser.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

describe.skipIf(chromiumPath === undefined)("every screen without accessibility violations (needs Chromium)", () => {
  let explorer: Explorer;
  let browser: Browser;
  let page: Page;
  let paths: readonly string[];

  beforeAll(async () => {
    [explorer, browser] = await Promise.all([startExplorer(), openBrowser()]);
    const overview = (await (await fetch(`${explorer.address}/api/overview`)).json()) as Overview;
    const key = encodeURIComponent(overview.mostCited[0]?.document.key ?? "");
    const { rows } = (await (await fetch(`${explorer.address}/api/workload?by=year`)).json()) as Workload;
    const body = encodeURIComponent(rows[0]?.organization.id ?? "");
    const place = encodeURIComponent(overview.byPlace[0]?.key ?? "");
    paths = [
      "/",
      "/search?q=养老",
      `/d/${key}`,
      `/d/${key}?mend=1`,
      `/network?root=${key}`,
      `/cascade/${key}`,
      "/coverage",
      "/workload",
      `/org/${body}`,
      `/place/${place}`,
      "/questions",
      "/console",
      "/import",
    ];
    // the policy of the pages forbids foreign scripts; the checker is one
    page = await (await browser.newContext({ bypassCSP: true, viewport: { width: 1440, height: 900 } })).newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await explorer?.stop();
  });

  test.each(["light", "dark"] as const)("in the %s theme", async (colorScheme) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(explorer.address + path);
      await page.waitForTimeout(900);
      // what opens on demand is checked as well
      await page.evaluate("for (const box of document.querySelectorAll('details')) box.open = true");
      await page
        .getByTestId("doubts-all")
        .click({ timeout: 500 })
        .catch(() => undefined);
      await page.waitForTimeout(300);
      await page.evaluate(AXE);
      const violations = (await page.evaluate(
        "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'] }).then((result) => result.violations)",
      )) as readonly Violation[];
      for (const { id, nodes } of violations)
        found.push(`${path} ${id}: ${nodes[0]?.html.slice(0, 160)} (${nodes.length})`);
    }
    expect(found).toEqual([]);
  });
});
