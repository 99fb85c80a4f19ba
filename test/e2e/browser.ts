/** A real Chromium and a real server for the walks of test/e2e. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { packageRoot } from "../../server/root.ts";

const CANDIDATES = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Path of a Chromium on this machine, or undefined: then the walks are skipped. */
export const chromiumPath: string | undefined = CANDIDATES.find((path) => path !== undefined && existsSync(path));

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath ?? "",
    // headless Chromium draws WebGL in software only when it is told that this is safe enough
    args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
  });

export interface Explorer {
  readonly address: string;
  /** of the server */
  readonly pid: number;
  stop(): Promise<void>;
}

/** `zhengmai start` on an empty folder; the last argument may be variables of its environment. */
export async function startExplorer(
  ...given: readonly (string | Readonly<Record<string, string>>)[]
): Promise<Explorer> {
  const args = given.filter((one) => typeof one === "string");
  const variables = given.find((one) => typeof one !== "string") ?? {};
  const folder = mkdtempSync(join(tmpdir(), "zhengmai-e2e-"));
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
