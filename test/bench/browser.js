/**
 * The client's speed, in a real Chromium, as script time and counts: the cascade's layout beside elkjs and dagre on the
 * same graphs, and hover and filter over 1,500 drawn nodes; and how long a list of hits takes to be seen. Frames are not measured: they say how fast a screen is.
 * Hover and filter are processor time of the page's thread, so that what else the machine does is not counted.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { build } from "vite";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const cli = join(root, "bin/zhengmai.js");
const require = createRequire(import.meta.url);
const path = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  (candidate) => candidate && existsSync(candidate),
);

/** @param say takes what was measured, its value, and a note @param part `home`, `search`, `layouts` or `network`; left out: all */
export async function benchBrowser(say, part) {
  if (!path) return say("client in a browser", "skipped", "no Chromium here: set CHROMIUM");
  const browser = await chromium.launch({
    executablePath: path,
    args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
  });
  try {
    if (part === undefined || part === "home") await benchHome(browser, say);
    if (part === undefined || part === "search") await benchSearch(browser, say);
    if (part === undefined || part === "layouts") await benchLayouts(browser, say);
    if (part === undefined || part === "network") await benchNetwork(browser, say);
  } finally {
    await browser.close();
  }
}

// ---- home on the sample, as who comes for the first time has it: nothing in the cache
const VISITS = 7;

async function benchHome(browser, say) {
  const data = mkdtempSync(join(tmpdir(), "zhengmai-bench-"));
  let explorer;
  try {
    explorer = await startExplorer(data, []);
    const visits = [];
    for (let visit = 0; visit < VISITS; visit++) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
      const page = await context.newPage();
      await page.addInitScript(() => {
        const longTasks = [];
        new PerformanceObserver((list) => {
          for (const task of list.getEntries()) longTasks.push(task.startTime + task.duration);
        }).observe({ type: "longtask", buffered: true });
        // what is asked for is on screen, and the page's thread is free again
        window.__interactive = () => Math.max(window.__shown ?? Number.POSITIVE_INFINITY, ...longTasks);
        new MutationObserver(() => {
          if (window.__shown === undefined && document.querySelector('[data-testid="figures"]'))
            window.__shown = performance.now();
        }).observe(document, { childList: true, subtree: true });
      });
      await page.goto(explorer.address);
      await page.getByTestId("figures").waitFor();
      await page.waitForTimeout(500);
      const ms = await page.evaluate(() => window.__interactive());
      const script = await page.evaluate(() =>
        performance
          .getEntriesByType("resource")
          .filter(({ name }) => /\.js($|\?)/.test(name))
          .reduce((sum, entry) => sum + entry.encodedBodySize, 0),
      );
      visits.push({ ms, script });
      await context.close();
    }
    visits.sort((a, b) => a.ms - b.ms);
    say(
      `home, ms until it can be used, median of ${VISITS} (bar 1500)`,
      visits[VISITS >> 1].ms.toFixed(0),
      `least ${visits[0].ms.toFixed(0)}, most ${visits.at(-1).ms.toFixed(0)}; cold cache`,
    );
    say("home, kB of script on the wire, gzip (bar 110)", (visits[0].script / 1000).toFixed(1));
  } finally {
    await explorer?.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

// ---- the search box on the sample: from the last key of a quick hand to the list on screen
const SOUGHT = [
  "国发[2019]24号",
  "国发〔2019〕25号",
  "人口普查",
  "居家养老服物",
  "廊坊市财政局",
  "市残联",
  "霸州市",
  "哪些部门承担的任务最多",
];
const KEY_MS = 30;
const ROUNDS = 5;

async function benchSearch(browser, say) {
  const data = mkdtempSync(join(tmpdir(), "zhengmai-bench-"));
  let explorer;
  try {
    explorer = await startExplorer(data, []);
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
    await page.addInitScript(() => {
      localStorage.setItem("zhengmai.toured", "1");
      addEventListener(
        "input",
        () => {
          window.__key = performance.now();
        },
        true,
      );
      const { json } = Response.prototype;
      Response.prototype.json = async function () {
        const body = await json.call(this);
        const url = new URL(this.url);
        const answered = performance.now();
        // what the answer draws is drawn before the next frame, which is on screen when the one after it begins
        if (url.pathname === "/api/search")
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              if (document.querySelector('[data-testid="hits"]') !== null)
                window.__seen = { of: url.searchParams.get("q"), answered, at: performance.now() };
            }),
          );
        return body;
      };
    });
    await page.goto(explorer.address);
    await page.getByTestId("figures").waitFor();
    await page.waitForLoadState("networkidle");
    const box = page.getByTestId("seek-big");
    const each = [];
    for (const sought of SOUGHT) {
      const times = [];
      for (let round = 0; round < ROUNDS; round++) {
        await box.fill("");
        await box.pressSequentially(sought, { delay: KEY_MS });
        await page.waitForFunction((of) => window.__seen?.of === of, sought);
        times.push(
          await page.evaluate(() => {
            const { at, answered } = window.__seen;
            window.__seen = undefined;
            return { ms: at - window.__key, answer: answered - window.__key };
          }),
        );
      }
      const median = (of) => times.map((time) => time[of]).toSorted((a, b) => a - b)[ROUNDS >> 1];
      each.push({ sought, ms: median("ms"), answer: median("answer") });
    }
    each.sort((a, b) => a.ms - b.ms);
    const answers = each.map(({ answer }) => answer).toSorted((a, b) => a - b);
    const [fast, slow] = [each[0], each.at(-1)];
    say(
      `search, ms from key to list on screen, median of ${SOUGHT.length} (bar 100)`,
      each[SOUGHT.length >> 1].ms.toFixed(0),
      `least ${fast.ms.toFixed(0)} (${fast.sought}), most ${slow.ms.toFixed(0)} (${slow.sought}); until the answer is there ${answers[SOUGHT.length >> 1].toFixed(0)}`,
    );
  } finally {
    await explorer?.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

// ---- the layered layout beside its peers
const SIZES = [
  { nodes: 300, edges: 600, bar: 20, runs: 15 },
  { nodes: 1500, edges: 3000, bar: 100, runs: 15 },
];

/** a peer that takes longer is ended, and that is said */
const LIMIT = 120_000;

async function benchLayouts(browser, say) {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, "test/bench/layouts.js"), formats: ["iife"], name: "bench", fileName: "bench" },
    },
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const code = (Array.isArray(built) ? built[0] : built).output[0].code;
  const elk = readFileSync(require.resolve("elkjs/lib/elk.bundled.js"), "utf8");
  /** Each on a page of its own, so that one that does not end can be ended. @returns null for that one */
  const measure = async (name, size) => {
    const page = await browser.newPage({ locale: "zh-CN" });
    await page.addScriptTag({ content: elk });
    await page.addScriptTag({ content: code });
    let timer;
    const late = new Promise((resolve) => {
      timer = setTimeout(() => resolve(null), LIMIT);
    });
    const answer = await Promise.race([
      page.evaluate(([of, given]) => globalThis.bench[of](given), [name, size]).catch(() => null),
      late,
    ]);
    clearTimeout(timer);
    await page.close();
    return answer;
  };
  for (const size of SIZES) {
    const name = `layout, ${size.nodes} nodes and ${size.edges} edges`;
    const own = await measure("own", size);
    const peers = [];
    for (const peer of ["dagre", "elk"]) peers.push([peer, await measure(peer, size)]);
    const ended = peers.filter(([, answer]) => answer);
    const tell = (of) =>
      peers
        .map(([peer, answer]) => `${peer} ${answer ? Math.round(answer[of]) : `not within ${LIMIT / 1000} s`}`)
        .join(", ");
    say(
      `${name}, ms of script, least of ${size.runs} (bar ${size.bar})`,
      own.ms.toFixed(1),
      `first ${own.once.toFixed(1)}, median ${own.median.toFixed(1)}; ${tell("ms")}`,
    );
    if (ended.length === 0) continue;
    const [fastest, fewest] = ["ms", "crossings"].map((of) => Math.min(...ended.map(([, answer]) => answer[of])));
    say(`${name}, time / the faster peer`, (own.ms / fastest).toFixed(3));
    say(
      `${name}, crossings / the better peer (bar 1.05)`,
      (own.crossings / fewest).toFixed(3),
      `own ${own.crossings}, ${tell("crossings")}`,
    );
  }
}

// ---- hover and filter in the network
const NUMBER = "国发〔2031〕5号";
const CITING = 1499;
const HOVERS = 60;
const FILTERS = 14;

/** Notices that all carry out one decree and name the one before them. */
function writeCorpus(folder) {
  mkdirSync(folder, { recursive: true });
  const one = (n) =>
    `廊坊市人民政府关于加快发展社区养老服务第${n}批试点的通知\n廊政发〔2031〕${n}号\n\n各县（市、区）人民政府：\n    为贯彻落实《国务院关于加快发展社区养老服务的意见》（${NUMBER}）${n > 1 ? `、《廊坊市人民政府关于加快发展社区养老服务第${n - 1}批试点的通知》（廊政发〔2031〕${n - 1}号）` : ""}，现就有关事项通知如下。\n    一、统筹安排。\n\n廊坊市人民政府\n2031年6月1日\n`;
  for (let first = 1; first <= CITING; first += 100)
    writeFileSync(
      join(folder, `${first}.txt`),
      Array.from({ length: Math.min(100, CITING + 1 - first) }, (_, index) => one(first + index)).join("\n\n"),
    );
}

async function startExplorer(data, more = ["--no-sample"]) {
  const environment = { ...process.env, NEO4J_URI: "", ZHENGMAI_DATA: data };
  const child = spawn(process.execPath, [cli, "start", "--port", "0", ...more], {
    env: environment,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const address = await new Promise((resolve, reject) => {
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
      const found = /http:\/\/[^\s/]+/.exec(output)?.[0];
      if (found) resolve(found);
    });
    child.on("exit", () => reject(new Error(`the server ended early: ${output}`)));
  });
  const stop = async () => {
    child.kill("SIGTERM");
    await new Promise((resolve) => child.on("exit", resolve));
  };
  return { address, stop };
}
const run = (args, data) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], {
      env: { ...process.env, NEO4J_URI: "", ZHENGMAI_DATA: data },
      stdio: "ignore",
    });
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`zhengmai ${args[0]} ended with ${code}`))));
  });

async function benchNetwork(browser, say) {
  const folder = mkdtempSync(join(tmpdir(), "zhengmai-bench-"));
  const data = join(folder, "data");
  let explorer;
  try {
    writeCorpus(join(folder, "files"));
    await run(["import", join(folder, "files")], data);
    explorer = await startExplorer(data);
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
    const steps = Array.from({ length: 30 }, (_, step) => `expand|IMPLEMENTS|in|${step * 50}|doc:${NUMBER}`);
    const query = new URLSearchParams([["root", NUMBER], ["layout", "grid"], ...steps.map((step) => ["grow", step])]);
    await page.goto(`${explorer.address}/network?${query}`);
    await page.getByTestId("canvas").waitFor({ timeout: 60_000 });
    await page.waitForTimeout(1500);
    const shown = await page.evaluate(() => ({
      nodes: window.__zhengmai.nodes,
      lines: window.__zhengmai.lines.length,
    }));
    const places = await page.evaluate(
      (ids) => ids.map((id) => window.__zhengmai.position(id)),
      shown.nodes.filter((_, index) => index % Math.ceil(shown.nodes.length / HOVERS) === 0),
    );
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const script = async () => {
      const { metrics } = await session.send("Performance.getMetrics");
      return metrics.find((metric) => metric.name === "ScriptDuration").value * 1000;
    };
    const inView = places.filter((place) => place && place.x > 60 && place.y > 230 && place.y < 840);
    await page.mouse.move(inView[0].x, inView[0].y);
    await page.waitForTimeout(200);
    const before = await script();
    for (const { x, y } of inView) {
      await page.mouse.move(x, y);
      await page.waitForTimeout(20);
    }
    const hover = ((await script()) - before) / inView.length;
    const note = `${shown.nodes.length} nodes and ${shown.lines} lines drawn`;
    say("network, ms of script for a hover (bar 5)", hover.toFixed(2), note);
    const legend = page.getByTestId("legend-Cited");
    await legend.click();
    await page.waitForTimeout(300);
    const filters = [];
    for (let turn = 0; turn < FILTERS; turn++) {
      const start = await script();
      await legend.evaluate((button) => button.click());
      await page.waitForTimeout(200);
      filters.push((await script()) - start);
    }
    filters.sort((a, b) => a - b);
    say(
      `network, ms of script for a filter, least of ${FILTERS} (bar 16)`,
      filters[0].toFixed(2),
      `median ${filters[FILTERS >> 1].toFixed(2)}; ${note}`,
    );
    await page.close();
  } finally {
    await explorer?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const say = (what, value, note = "") =>
    process.stdout.write(`${what.padEnd(70)} ${String(value).padStart(10)}  ${note}\n`);
  await benchBrowser(say, process.argv[2]);
}
