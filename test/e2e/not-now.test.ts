/** Every screen while the server cannot say: none is blank, none tells what nobody knows, and what was asked comes by itself. */
import type { Route } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Overview, Workload } from "../../server/model/api.ts";
import { chromiumPath, WAIT, walk } from "./browser.ts";

const counting = (route: Route) =>
  route.fulfill({
    status: 503,
    contentType: "application/problem+json",
    headers: { "Retry-After": "1" },
    body: JSON.stringify({ title: "Not now", status: 503, code: "counting", detail: "being counted" }),
  });
const broken = (route: Route) =>
  route.fulfill({
    status: 500,
    contentType: "application/problem+json",
    body: JSON.stringify({ title: "Broken", status: 500, code: "internal", detail: "something broke" }),
  });
const offline = (route: Route) => route.abort("connectionrefused");

describe.skipIf(chromiumPath === undefined)("a server that cannot say (needs Chromium)", () => {
  const at = walk();
  const { api, seen, go } = at;

  /** what a screen shows, without its stamp */
  const shown = async () =>
    at.page.locator("#content").evaluate((content) => ({
      states: [...content.querySelectorAll<HTMLElement>("[data-testid=counting], [data-testid=error]")].filter((one) =>
        one.checkVisibility(),
      ).length,
      bare: [...content.querySelectorAll("tbody")].filter((body) => body.rows.length === 0).length,
      empty: content.querySelectorAll("[data-testid=empty]").length,
    }));

  const address = async (of: string): Promise<string> => {
    const overview = await api<Overview>("/overview");
    const key = overview.mostCited[0]?.document.key ?? "";
    if (of === "cascade of one") return `/cascade/${encodeURIComponent(key)}`;
    if (of !== "body") return of;
    const { rows } = await api<Workload>("/workload?by=year&limit=1");
    return `/org/${encodeURIComponent(rows[0]?.organization.id ?? "")}`;
  };

  test.each([
    ["/", "figures"],
    ["/place", "places"],
    ["/cascade", "most-cited"],
    ["/network", "most-cited"],
  ])("%s is made of what the corpus holds: it asks again by itself", async (path, part) => {
    let asked = 0;
    await at.page.route("**/api/overview", (route) => (++asked > 2 ? route.continue() : counting(route)));
    await go(path, "counting");
    expect(await shown()).toMatchObject({ bare: 0, empty: 0 });
    await seen(part).first().waitFor();
    expect(await seen("counting").count()).toBe(0);
    await expect.poll(() => seen("stamp").textContent(), WAIT).toContain("语料");
  });

  test.each(["/", "/place", "/cascade", "/network"])(
    "%s: a failure is said, and asked again when told to",
    async (path) => {
      for (const answer of [broken, offline]) {
        await at.page.route("**/api/overview", answer);
        await go(path, "error");
        expect(await shown()).toMatchObject({ bare: 0, empty: 0 });
        await at.page.unroute("**/api/overview");
        await seen("error").getByRole("button", { name: "再试一次" }).first().click();
        await expect.poll(() => seen("error").count(), WAIT).toBe(0);
        await expect.poll(() => seen("stamp").textContent(), WAIT).toContain("语料");
      }
    },
  );

  test.each([
    "/",
    "/documents",
    "/texts?q=%E6%94%B9%E9%9D%A9",
    "/search?q=%E6%94%B9%E9%9D%A9",
    "/place",
    "/program",
    "/cascade",
    "cascade of one",
    "/network",
    "/coverage",
    "/corpus",
    "/workload",
    "/workload?by=deadline",
    "body",
    "/questions",
    "/questions/repealed",
    "/import",
    "/import?doubts=all",
  ])("%s with nothing but failures says so, and nothing else", async (of) => {
    const path = await address(of);
    for (const answer of [counting, broken, offline]) {
      await at.page.route("**/api/**", answer);
      await at.page.goto(at.explorer.address + path);
      await expect.poll(async () => (await shown()).states, WAIT).toBeGreaterThan(0);
      expect(await shown()).toMatchObject({ bare: 0, empty: 0 });
      expect(await at.page.locator("#content").textContent()).not.toMatch(/全部 0 |(^|[^\d])0 份|没有更正/);
      await at.page.unroute("**/api/**");
    }
  });

  test("a cascade whose coverage is not counted says that it cannot name who did not answer", async () => {
    await at.page.route("**/api/coverage?*", counting);
    await go(await address("cascade of one"), "cascade-silent-unknown");
    expect(await seen("cascade-silent").count()).toBe(0);
    await at.page.unroute("**/api/coverage?*");
    await seen("cascade-silent").waitFor();
    expect(await seen("cascade-silent-unknown").count()).toBe(0);
  });

  test("a list of files stays while another name is looked for", async () => {
    await go("/import", "sources");
    const field = seen("sources").getByRole("searchbox");
    await field.pressSequentially("a.b", { delay: 120 });
    expect(await field.inputValue()).toBe("a.b");
  });
});
