/** A real Chromium and a real server for the walks of test/e2e. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import type { Corrections } from "../../server/model/api.ts";
import { packageRoot } from "../../server/root.ts";
import { sampleFiles, startFrom } from "../once.ts";

/** the shell first: the same engine without the windows of a browser, for half the processor time of a walk */
const CANDIDATES = [
  process.env.CHROMIUM,
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** Path of a Chromium on this machine, or undefined: then the walks are skipped. */
export const chromiumPath: string | undefined = CANDIDATES.find((path) => path !== undefined && existsSync(path));

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath ?? "",
    // headless Chromium draws WebGL in software only when it is told that this is safe enough; all else it draws without WebGL
    args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--disable-gpu-compositing"],
  });

export interface Walk {
  readonly explorer: Explorer;
  readonly page: Page;
  /** the answer of the server, to hold the picture against */
  api<T>(path: string): Promise<T>;
  seen(testid: string): Locator;
  /** opens an address and waits for a part of it */
  go(path: string, testid: string): Promise<void>;
}

/** what a step may take on a busy machine, in milliseconds */
export const WAIT = { timeout: 10_000, interval: 30 };

/** A server on the sample corpus and a fresh page for every test of a suite; a fault of the page fails the test. */
export function walk(options: BrowserContextOptions = {}): Walk {
  let explorer: Explorer;
  let browser: Browser;
  let page: Page;
  let faults: string[];
  beforeAll(async () => {
    [explorer, browser] = await Promise.all([startExplorer(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await explorer?.stop();
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN", ...options });
    await page.addInitScript(() => localStorage.setItem("zhengmai.toured", "1"));
    faults = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" && /Content.Security|Uncaught/.test(message.text())) faults.push(message.text());
    });
  });
  afterEach(async () => {
    expect(faults).toEqual([]);
    await page.close();
  });
  return {
    get explorer() {
      return explorer;
    },
    get page() {
      return page;
    },
    api: async <T>(path: string) => (await (await fetch(`${explorer.address}/api${path}`)).json()) as T,
    seen: (testid) => page.getByTestId(testid),
    go: async (path, testid) => {
      await page.goto(explorer.address + path);
      await page.getByTestId(testid).first().waitFor();
    },
  };
}

/** Takes back every correction of a server and waits until its graph is computed anew: also after a test that failed half way. */
export async function takeAllBack({ address }: Explorer): Promise<void> {
  const { items } = (await (await fetch(`${address}/api/corrections`)).json()) as Corrections;
  for (const { key } of items) {
    const taken = await fetch(`${address}/api/corrections/${encodeURIComponent(key)}`, { method: "DELETE" });
    // somebody else, the page of a test that ran out of time, may have taken it back meanwhile
    if (taken.status === 404) continue;
    const { id } = (await taken.json()) as { readonly id: string };
    // the events of a job end with it
    await (await fetch(`${address}/api/import/${id}/events`)).text();
  }
}

export interface Explorer {
  readonly address: string;
  /** of the server */
  readonly pid: number;
  stop(): Promise<void>;
}

/** `zhengmai start` on a folder that holds the sample, with --no-sample on an empty one; the last argument may be variables of its environment. */
export async function startExplorer(
  ...given: readonly (string | Readonly<Record<string, string>>)[]
): Promise<Explorer> {
  const args = given.filter((one) => typeof one === "string");
  const variables = given.find((one) => typeof one !== "string") ?? {};
  const folder = mkdtempSync(join(tmpdir(), "zhengmai-e2e-"));
  const elsewhere = "ZHENGMAI_DATA" in variables || args.includes("--neo4j-uri");
  if (!args.includes("--no-sample") && !elsewhere) await startFrom(folder, "sample", sampleFiles);
  const child: ChildProcess = spawn(
    process.execPath,
    [join(packageRoot, "bin/zhengmai.js"), "start", "--port", "0", ...args],
    {
      env: { ...process.env, NEO4J_URI: "", ZHENGMAI_DATA: folder, ...variables },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let output = "";
    const listen = (chunk: Buffer) => {
      output += chunk;
      const found = /http:\/\/[^\s/]+/.exec(output)?.[0];
      if (found) resolve(found);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("exit", () => reject(new Error(`the server ended early: ${output}`)));
  });
  return {
    address,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
