/** The network view as its user meets it: what is asserted is the picture's model (visible ids, numbers), not pixels. */
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Neighbours, Overview, Paths, Workload } from "../../server/model/api.ts";
import { chromiumPath, type Explorer, openBrowser, startExplorer } from "./browser.ts";

interface Bridge {
  readonly nodes: readonly string[];
  readonly lines: readonly string[];
  readonly picked: readonly string[];
  readonly found: readonly string[];
  position(id: string): { readonly x: number; readonly y: number } | null;
  place(id: string): { readonly x: number; readonly y: number } | null;
}

/** what a step may take on a busy machine, in milliseconds */
const WAIT = { timeout: 5000, interval: 30 };

describe.skipIf(chromiumPath === undefined)("the network (needs Chromium)", () => {
  let explorer: Explorer;
  let browser: Browser;
  let page: Page;
  let faults: string[];
  let rootKey: string;
  let rootId: string;

  beforeAll(async () => {
    [explorer, browser] = await Promise.all([startExplorer(), openBrowser()]);
    const overview = (await (await fetch(`${explorer.address}/api/overview`)).json()) as Overview;
    const card = overview.mostCited.find((item) => item.document.held)?.document;
    rootKey = card?.key ?? "";
    rootId = card?.id ?? "";
  });
  afterAll(async () => {
    await browser?.close();
    await explorer?.stop();
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN", acceptDownloads: true });
    // the bar of a first visit goes at the first step, and the picture is higher then
    await page.addInitScript(() => localStorage.setItem("zhengmai.toured", "1"));
    faults = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" && /Content.Security|Uncaught/.test(message.text())) faults.push(message.text());
    });
    await open(`/network?root=${encodeURIComponent(rootKey)}`);
  });
  afterEach(async () => {
    expect(faults).toEqual([]);
    await page.close();
  });

  const seen = (testid: string) => page.getByTestId(testid);
  const ids = (): Promise<readonly string[]> =>
    page.evaluate(() => (window as unknown as { __zhengmai: Bridge }).__zhengmai.nodes.toSorted());
  const bridge = <T>(read: "picked" | "found" | "lines"): Promise<readonly T[]> =>
    page.evaluate((name) => (window as unknown as { __zhengmai: Bridge }).__zhengmai[name], read) as Promise<
      readonly T[]
    >;
  const place = (id: string) =>
    page.evaluate((of) => (window as unknown as { __zhengmai: Bridge }).__zhengmai.place(of), id);
  /** where a node stands once it stands still: a layout in its worker, or a panel that opens, moves it */
  const position = async (id: string): Promise<{ readonly x: number; readonly y: number }> => {
    let [last, same] = ["", 0];
    let at: ReturnType<Bridge["position"]> = null;
    for (let turn = 0; turn < 100 && same < 3; turn++) {
      at = await page.evaluate(
        (of) =>
          new Promise<ReturnType<Bridge["position"]>>((done) =>
            requestAnimationFrame(() =>
              setTimeout(() => done((window as unknown as { __zhengmai: Bridge }).__zhengmai.position(of)), 60),
            ),
          ),
        id,
      );
      const now = JSON.stringify(at);
      same = at !== null && now === last ? same + 1 : 0;
      last = now;
    }
    if (!at) throw new Error(`${id} is not drawn`);
    return at;
  };
  /** a press on a node, again where it met nothing, until what it does has been done */
  const pressUntil = async (id: string, done: () => Promise<boolean>): Promise<void> => {
    for (let turn = 0; turn < 5; turn++) {
      const { x, y } = await position(id);
      await page.mouse.click(x, y);
      for (let wait = 0; wait < 60; wait++) {
        if (await done()) return;
        await page.waitForTimeout(50);
      }
    }
    throw new Error(`pressing ${id} did nothing`);
  };
  /** two bodies that share the most tasks or documents one can foresee: those with the most to do */
  const twoBodies = async (): Promise<readonly [string, string]> => {
    const { rows } = (await (await fetch(`${explorer.address}/api/workload?by=year`)).json()) as Workload;
    const [first, second] = rows;
    if (!first || !second) throw new Error("no bodies");
    return [first.organization.id, second.organization.id];
  };
  const still = () => page.waitForTimeout(900);
  async function open(path: string): Promise<void> {
    await page.goto(explorer.address + path);
    await seen("canvas").waitFor();
    await still();
  }
  const choose = async (id: string): Promise<void> => {
    await pressUntil(id, async () => (await seen("panel").count()) > 0);
  };
  const press = async (key: string): Promise<void> => {
    await page.keyboard.press(key);
    await page.waitForTimeout(80);
  };

  test("counts stand before expanding, expanding brings what they said, collapsing takes it back", async () => {
    const before = await ids();
    const other = before.find((id) => id.startsWith("org:")) ?? "";
    await choose(other);
    const answer = (await (
      await fetch(`${explorer.address}/api/nodes/${encodeURIComponent(other)}/neighbours?limit=1`)
    ).json()) as Neighbours;
    const group = answer.groups.find((item) => item.type === "ISSUED_BY" && item.direction === "in");
    const row = seen("groups")
      .locator("li")
      .filter({ has: seen("expand-ISSUED_BY-in") });
    await expect.poll(() => row.textContent(), WAIT).toContain(`/ ${group?.total}`);
    await seen("expand-ISSUED_BY-in").click();
    await page.waitForFunction(
      (n) => (window as unknown as { __zhengmai: Bridge }).__zhengmai.nodes.length > n,
      before.length,
    );
    const grown = await ids();
    expect(grown.length).toBeLessThanOrEqual(before.length + Math.min(50, group?.total ?? 0));
    await seen("panel-collapse").click();
    await page.waitForTimeout(100);
    await expect.poll(ids, WAIT).toEqual(before);
    await press("Control+z");
    await expect.poll(ids, WAIT).toEqual(grown);
    await press("Control+z");
    await expect.poll(ids, WAIT).toEqual(before);
    await press("Control+Shift+z");
    await expect.poll(ids, WAIT).toEqual(grown);
    const address = page.url();
    await open(address.slice(explorer.address.length));
    await expect.poll(ids, WAIT).toEqual(grown);
  });

  test("a double click draws the neighbours of a node where they are few, says how many came, and is taken back", async () => {
    const before = await ids();
    const neighbours = async (id: string): Promise<number> => {
      const response = await fetch(`${explorer.address}/api/nodes/${encodeURIComponent(id)}/neighbours?limit=1`);
      const { groups } = (await response.json()) as Neighbours;
      return groups.filter(({ type }) => type !== "FROM_SOURCE").reduce((sum, { total }) => sum + total, 0);
    };
    const counts = await Promise.all(before.map(async (id) => ({ id, count: await neighbours(id) })));
    const few = counts
      .filter(({ id, count }) => id !== rootId && count <= 30)
      .toSorted((a, b) => b.count - a.count)[0]?.id;
    if (!few) throw new Error("expected a node of few neighbours in the picture");
    const { x, y } = await position(few);
    await page.mouse.dblclick(x, y);
    await expect.poll(async () => (await ids()).length, WAIT).toBeGreaterThan(before.length);
    await expect.poll(() => seen("said").textContent(), WAIT).toContain("已画出");
    await expect.poll(() => seen("answer").textContent(), WAIT).toContain("邻居都已画出");
  });

  test("every tool says what it does in the bubble, by keyboard too, and what is to be done first", async () => {
    await seen("pin").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Shift+Tab");
    await expect.poll(() => seen("tip").textContent(), WAIT).toContain("先在图上点一个节点");
    await page.setViewportSize({ width: 375, height: 812 });
    await expect.poll(() => seen("path").locator(".w").isVisible(), WAIT).toBe(true);
  });

  test("layout, drag, pin, hide and legend are all undone in turn, and the address keeps them", async () => {
    const all = await ids();
    const [moved = "", hidden = ""] = all.filter((id) => id !== rootId);
    await seen("layout-grid").click();
    await still();
    const at = await position(moved);
    const grid = await place(moved);
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 30, at.y + 60, { steps: 4 });
    await page.mouse.up();
    await page.waitForTimeout(150);
    const dragged = await place(moved);
    expect(dragged).not.toEqual(grid);
    await choose(hidden);
    await press("h");
    await expect.poll(ids, WAIT).toEqual(all.filter((id) => id !== hidden));
    await seen("legend-Organization").click();
    await page.waitForTimeout(80);
    const left = all.filter((id) => id !== hidden && !id.startsWith("org:"));
    await expect.poll(ids, WAIT).toEqual(left);

    await open(page.url().slice(explorer.address.length));
    await expect.poll(ids, WAIT).toEqual(left);
    await expect.poll(() => seen("layout-grid").getAttribute("aria-pressed"), WAIT).toBe("true");
    await expect.poll(() => place(moved), WAIT).toEqual(dragged);

    await open(`/network?root=${encodeURIComponent(rootKey)}&layout=grid`);
    const again = await position(moved);
    await page.mouse.move(again.x, again.y);
    await page.mouse.down();
    await page.mouse.move(again.x + 40, again.y + 20, { steps: 4 });
    await page.mouse.up();
    await page.waitForTimeout(150);
    await press("Control+z");
    await expect.poll(() => place(moved), WAIT).toEqual(grid);
    await expect.poll(() => seen("undo").isDisabled(), WAIT).toBe(true);
    expect(page.url()).not.toContain("pin=");
  });

  test("a loop chooses what is inside it; only that is kept, and undo brings the rest back", async () => {
    const all = await ids();
    const { x, y } = await position(rootId);
    await seen("lasso").click();
    await page.mouse.move(x - 25, y - 25);
    await page.mouse.down();
    for (const [dx, dy] of [
      [25, -25],
      [25, 25],
      [-25, 25],
      [-25, -20],
    ] as const)
      await page.mouse.move(x + dx, y + dy, { steps: 3 });
    await page.mouse.up();
    await seen("picked").waitFor();
    await page.waitForTimeout(80);
    await expect.poll(() => bridge("picked"), WAIT).toEqual([rootId]);
    await seen("picked-only").click();
    await page.waitForTimeout(80);
    await expect.poll(ids, WAIT).toEqual([rootId]);
    await press("Control+z");
    await expect.poll(ids, WAIT).toEqual(all);
  });

  test("what a loop chose is pinned where it stands, and hidden; both are undone", async () => {
    const all = await ids();
    const [one = "", two = ""] = all.filter((id) => id !== rootId);
    await seen("lasso").click();
    const sheet = await seen("lasso-sheet").boundingBox();
    if (!sheet) throw new Error("no sheet");
    // round everything but the toolbar
    const [left, top, right, bottom] = [
      sheet.x + 60,
      sheet.y + 4,
      sheet.x + sheet.width - 4,
      sheet.y + sheet.height - 4,
    ];
    await page.mouse.move(left, top);
    await page.mouse.down();
    for (const [x, y] of [
      [right, top],
      [right, bottom],
      [left, bottom],
      [left, top + 6],
    ] as const)
      await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await bridge<string>("picked")).toSorted(), WAIT).toEqual(all);
    const before = [await place(one), await place(two)];
    await seen("picked-pin").click();
    await expect.poll(() => new URL(page.url()).searchParams.getAll("pin").length, WAIT).toBe(all.length);
    expect([await place(one), await place(two)]).toEqual(before);
    // what was chosen stays chosen, so that it can be hidden next
    await seen("picked-hide").click();
    await expect.poll(ids, WAIT).toEqual([]);
    await press("Control+z");
    await expect.poll(ids, WAIT).toEqual(all);
    await press("Control+z");
    await expect.poll(() => new URL(page.url()).searchParams.has("pin"), WAIT).toBe(false);
    expect([await place(one), await place(two)]).toEqual(before);
  });

  test("words are found in the picture by key alone, whatever brackets are typed", async () => {
    await press("f");
    await page.keyboard.type(rootKey.replaceAll(/[〔〕]/g, ""));
    await page.waitForTimeout(80);
    await expect.poll(() => bridge("found"), WAIT).toContain(rootId);
    await press("Enter");
    await seen("panel").waitFor();
    await expect.poll(() => seen("found").textContent(), WAIT).toMatch(/^1 \/ \d+$/);
    await press("Escape");
    await expect.poll(() => seen("find").inputValue(), WAIT).toBe("");
  });

  test("a filter takes away what it names, with its lines; all else stays where it stood and can be chosen", async () => {
    const all = await ids();
    const gone = all.filter((id) => id.startsWith("org:"));
    const rest = all.filter((id) => !gone.includes(id));
    expect(gone.length).toBeGreaterThan(0);
    const before = await Promise.all(rest.map(position));
    await seen("legend-Organization").click();
    await expect.poll(ids, WAIT).toEqual(rest);
    expect((await bridge<string>("lines")).filter((line) => gone.some((id) => line.includes(id)))).toEqual([]);
    const after = await Promise.all(rest.map(position));
    for (const [index, { x, y }] of after.entries())
      expect(Math.hypot(x - (before[index]?.x ?? 0), y - (before[index]?.y ?? 0)), rest[index]).toBeLessThan(1);
    await choose(rest.find((id) => id !== rootId) ?? "");
    await press("Escape");
    await seen("legend-Organization").click();
    await expect.poll(ids, WAIT).toEqual(all);
  });

  test("all shortest paths between two nodes, and whether there are more", async () => {
    const all = await ids();
    const organization = all.find((id) => id.startsWith("org:")) ?? "";
    const document = all.find((id) => id.startsWith("doc:") && id !== rootId) ?? "";
    await choose(organization);
    await press("p");
    await pressUntil(document, async () => /最短路径(?!。)/.test((await seen("said").first().textContent()) ?? ""));
    const answer = (await (
      await fetch(
        `${explorer.address}/api/paths?from=${encodeURIComponent(organization)}&to=${encodeURIComponent(document)}`,
      )
    ).json()) as { readonly total: number; readonly nodes: readonly { readonly id: string }[] };
    await expect.poll(() => seen("said").textContent(), WAIT).toContain(String(answer.total));
    for (const node of answer.nodes) await expect.poll(ids, WAIT).toContain(node.id);
  });

  test("several shortest paths: all are drawn, stand out, and can be kept alone; no count is more than there is", async () => {
    const [first, second] = await twoBodies();
    const answer = (await (
      await fetch(`${explorer.address}/api/paths?from=${encodeURIComponent(first)}&to=${encodeURIComponent(second)}`)
    ).json()) as Paths;
    expect(answer.paths.length).toBeGreaterThan(1);
    const onPaths = [...new Set(answer.paths.flatMap(({ nodes }) => nodes))].sort();
    await open(`/network?root=${encodeURIComponent(first)}&root=${encodeURIComponent(second)}&layout=grid`);
    await choose(first);
    await press("p");
    await pressUntil(second, async () => (await bridge("picked")).length > 0);
    await expect.poll(async () => (await bridge<string>("picked")).toSorted(), WAIT).toEqual(onPaths);
    const told = (await seen("said").textContent()) ?? "";
    expect(told).toContain(
      answer.truncated ? `最短路径不止 ${answer.limit} 条` : `最短路径共 ${answer.total} 条，全部画出`,
    );
    await seen("picked-only").click();
    await expect.poll(ids, WAIT).toEqual(onPaths);
    await open(page.url().slice(explorer.address.length));
    await expect.poll(ids, WAIT).toEqual(onPaths);
    // a duty that stands on a document's line and on its task's is one
    await choose(first);
    await seen("groups").locator("li").first().waitFor();
    for (const pair of await seen("groups").locator("li .num").allTextContents()) {
      const [here = 0, all = 0] = pair.split("/").map(Number);
      expect(here, pair).toBeLessThanOrEqual(all);
    }
  });

  test("the picture is saved in six formats, with what is drawn and nothing else", async () => {
    const [nodes, lines] = [await ids(), await bridge<string>("lines")];
    const saved = async (format: string): Promise<Buffer> => {
      await seen("save").click();
      const [download] = await Promise.all([page.waitForEvent("download"), seen(`save-${format}`).click()]);
      expect(download.suggestedFilename()).toBe(`zhengmai-network.${format}`);
      return readFileSync(await download.path());
    };
    const csv = (await saved("csv")).toString("utf8");
    expect(csv.startsWith("\ufeff")).toBe(true);
    expect(csv.trim().split("\r\n").length).toBeGreaterThan(lines.length);
    const json = JSON.parse((await saved("json")).toString("utf8"));
    expect(json.nodes.map((node: { id: string }) => node.id).sort()).toEqual(nodes);
    expect((await saved("graphml")).toString("utf8").match(/<node /g)).toHaveLength(nodes.length);
    expect((await saved("gexf")).toString("utf8").match(/<node /g)).toHaveLength(nodes.length);
    const svg = (await saved("svg")).toString("utf8");
    expect(svg.match(/<g><title>/g)).toHaveLength(nodes.length);
    expect(svg).toContain(new Date().toISOString().slice(0, 10));
    const png = await saved("png");
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
  });

  test("on a phone what is chosen is told at once, and the picture stands above it", async () => {
    await page.setViewportSize({ width: 375, height: 812 });
    await open(`/network?root=${encodeURIComponent(rootKey)}&select=${encodeURIComponent(rootId)}`);
    await seen("panel-title").waitFor();
    const apart = async (): Promise<boolean> => {
      const [title, panel, canvas] = await Promise.all(
        [seen("panel-title"), seen("panel"), page.locator(".canvas")].map((part) => part.boundingBox()),
      );
      return Boolean(
        title &&
          panel &&
          canvas &&
          title.y + title.height <= 812 &&
          canvas.y + canvas.height <= panel.y &&
          canvas.y >= -8,
      );
    };
    await expect.poll(apart, WAIT).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  });
});
