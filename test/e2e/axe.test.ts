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
  const ids = { key: "", held: "", chosen: "", place: "", body: "", program: "" };
  const SCREENS: Readonly<Record<string, () => string>> = {
    home: () => "/",
    search: () => "/search?q=养老",
    documents: () => "/documents",
    texts: () => `/texts?q=${encodeURIComponent("责任单位")}`,
    "texts before anything is asked": () => "/texts",
    "texts that say nothing of it": () => `/texts?q=${encodeURIComponent("没有这句话")}`,
    document: () => `/d/${ids.key}`,
    "document with its forms": () => `/d/${ids.held}?mend=1`,
    network: () => `/network?root=${ids.key}`,
    cascade: () => `/cascade/${ids.key}`,
    coverage: () => "/coverage",
    "coverage by year": () => "/coverage?by=year",
    corpus: () => "/corpus",
    workload: () => "/workload?collectives=1&reforms=1",
    deadlines: () => "/workload?by=deadline&asOf=2018-01-01",
    department: () => `/org/${ids.body}`,
    place: () => `/place/${ids.place}`,
    program: () => `/program/${ids.program}`,
    "which program": () => "/program",
    "which place": () => "/place",
    questions: () => "/questions",
    question: () => `/questions/what-implements?document=${ids.key}`,
    console: () => "/console",
    import: () => "/import",
    "no such page": () => "/none",
    "a document that nobody holds": () => `/d/${encodeURIComponent("国发〔1999〕999号")}`,
    "a place that nobody knows": () => "/place/none",
    "the cascade of nothing": () => "/cascade/none",
    "a network of nothing": () => "/network?root=none",
  };

  beforeAll(async () => {
    [explorer, browser] = await Promise.all([startExplorer(), openBrowser()]);
    const overview = (await (await fetch(`${explorer.address}/api/overview`)).json()) as Overview;
    const { rows } = (await (await fetch(`${explorer.address}/api/workload?by=year`)).json()) as Workload;
    ids.key = encodeURIComponent(overview.mostCited[0]?.document.key ?? "");
    ids.held = encodeURIComponent(overview.mostCited.find(({ document }) => document.held)?.document.key ?? "");
    ids.chosen = overview.mostCited.find(({ document }) => document.held)?.document.id ?? "";
    ids.body = encodeURIComponent(rows[0]?.organization.id ?? "");
    ids.place = encodeURIComponent(overview.byPlace[0]?.key ?? "");
    const programs = (await (await fetch(`${explorer.address}/api/workload?by=program`)).json()) as Workload;
    ids.program = encodeURIComponent(programs.columns.find(({ name }) => name !== "")?.key ?? "");
    // the policy of the pages forbids foreign scripts; the checker is one
    page = await browser.newPage({ bypassCSP: true, viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  });
  afterAll(async () => {
    await browser?.close();
    await explorer?.stop();
  });

  async function violations(): Promise<readonly string[]> {
    await page.evaluate(AXE);
    const found = (await page.evaluate(
      "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((result) => result.violations)",
    )) as readonly Violation[];
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} (${nodes.length})`);
  }

  test.each(
    (["light", "dark"] as const).flatMap((theme) => Object.keys(SCREENS).map((screen) => [screen, theme] as const)),
  )("%s in the %s theme", async (screen, colorScheme) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto(explorer.address + SCREENS[screen]?.());
    await page.waitForTimeout(900);
    // what opens on demand is checked as well
    await page.evaluate("for (const box of document.querySelectorAll('details')) box.open = true");
    if (screen === "import") await page.getByTestId("doubts").locator("li").first().waitFor();
    expect(await violations()).toEqual([]);
  });

  test.each([
    ["cascade", () => `/cascade/${ids.held}?select=${encodeURIComponent(ids.chosen)}`],
    ["network", () => `/network?root=${ids.held}&select=${encodeURIComponent(ids.chosen)}`],
  ] as const)("%s on a phone, with the sheet of what is chosen", async (_, path) => {
    await page.setViewportSize({ width: 375, height: 812 });
    await page.goto(explorer.address + path());
    await page.getByTestId("panel").waitFor();
    await page.waitForLoadState("networkidle");
    expect(await violations()).toEqual([]);
  });
});
