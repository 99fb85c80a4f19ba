/**
 * What Containerfile and compose.yaml say, tried without a container: the files that the image gets, in a folder of their own, run
 * by its command in its environment, with its health check; and each name in compose.yaml is one that the program knows.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ensureBuiltApart } from "../../bin/build.js";
import { parseCommand } from "../../server/config.ts";
import { packageRoot } from "../../server/root.ts";

const lines = (name: string) => readFileSync(join(packageRoot, name), "utf8").split("\n");
const container = lines("Containerfile");
const [, image = []] = parted(container);
/** the instructions of a kind in the stage that becomes the image */
const said = (word: string) =>
  image.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1).trim());
const list = (text: string | undefined) =>
  JSON.parse(/\[.*\]$/u.exec(text ?? "")?.[0] ?? "null") as readonly string[] | null;
const environment: Record<string, string> = Object.fromEntries(
  said("ENV")
    .flatMap((line) => line.split(" "))
    .map((pair) => pair.split("=") as [string, string]),
);
const copied = said("COPY").map((line) => {
  const words = line.replace("--from=build ", "").split(" ");
  return words.slice(0, -1).map((path) => path.replace(/^\/app\//u, ""));
});

describe("the files of the image", () => {
  const folder = mkdtempSync(join(tmpdir(), "zhengmai-image-"));
  const app = join(folder, "app");
  let port = 0;
  let child: ChildProcess;
  let output = "";
  const env = () => ({
    PATH: process.env.PATH,
    ...environment,
    ZHENGMAI_DATA: join(folder, "data"),
    ZHENGMAI_TOKEN: "only-for-tests",
    HOST: "127.0.0.1",
    PORT: String(port),
  });
  const run = (words: readonly string[]) => {
    const [command = "", ...args] = words;
    return { command: command === "node" ? process.execPath : command, args };
  };

  beforeAll(async () => {
    ensureBuiltApart(["server", "client"]);
    for (const path of copied.flat()) {
      const from = join(packageRoot, path);
      mkdirSync(dirname(join(app, path)), { recursive: true });
      if (path === "node_modules") symlinkSync(from, join(app, path));
      else cpSync(from, join(app, path), { recursive: true });
    }
    port = await freePort();
    const { command, args } = run(list(said("CMD")[0]) ?? []);
    child = spawn(command, args, { cwd: app, env: env(), stdio: ["ignore", "pipe", "pipe"] });
    await new Promise<void>((resolve, reject) => {
      for (const stream of [child.stdout, child.stderr])
        stream?.on("data", (data) => {
          output += data;
          if (/http:\/\/\S+/u.test(output)) resolve();
        });
      child.once("exit", () => reject(new Error(`ended early: ${output}`)));
    });
  });
  afterAll(async () => {
    if (child !== undefined && child.exitCode === null && child.signalCode === null) {
      child.kill("SIGKILL");
      await new Promise((resolve) => child.once("exit", resolve));
    }
    rmSync(folder, { recursive: true, force: true });
  });

  test("are enough to serve the client, the sample and a question", async () => {
    const get = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`);
      return { status: response.status, text: await response.text() };
    };
    expect((await get("/")).text).toContain("<script");
    const overview = JSON.parse((await get("/api/overview")).text) as { held: number };
    expect(overview.held).toBeGreaterThan(0);
    expect((await get("/api/questions/workload")).status).toBe(200);
  });

  test("the health check is content while it serves, and the end is in order", async () => {
    const { command, args } = run(list(/CMD (\[.*\])/u.exec(said("HEALTHCHECK")[0] ?? "")?.[0]) ?? []);
    expect(spawnSync(command, args, { cwd: app, env: env() }).status).toBe(0);
    const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    expect(await ended, output).toBe(0);
    expect(spawnSync(command, args, { cwd: app, env: env() }).status).toBe(1);
  });

  test("are built from what the context holds, for a version of Node that will do", () => {
    const ignored = new Set(lines(".dockerignore").filter((line) => line !== ""));
    for (const path of parted(container)[0]?.flatMap(
      (line) => /^COPY (?!\. )(.*) \.\/$/u.exec(line)?.[1]?.split(" ") ?? [],
    ) ?? []) {
      expect(existsSync(join(packageRoot, path)), path).toBe(true);
      expect(ignored.has(path), path).toBe(false);
    }
    for (const [, major] of container.join("\n").matchAll(/^FROM node:(\d+)/gmu))
      expect(Number(major)).toBeGreaterThan(20);
    expect(said("USER")).toEqual(["node"]);
  });
});

describe("compose.yaml", () => {
  const compose = lines("compose.yaml").join("\n");
  const service = /\n {2}zhengmai:\n([\s\S]*?)\n(?=\S)/u.exec(compose)?.[1] ?? "";
  const set = Object.fromEntries(
    [...(/environment:\n((?: {6}.*\n)+)/u.exec(service)?.[1] ?? "").matchAll(/^ {6}([A-Z_0-9]+): (.*)$/gmu)].map(
      ([, name = "", value = ""]) => [name, value.replace(/^\$\{(\w+):\?.*\}$/u, "from $1")],
    ),
  );

  test("what it sets is what the program reads", () => {
    expect(Object.keys(set).length).toBeGreaterThan(3);
    const { config } = parseCommand([], {}, "", { ...environment, ...set });
    expect(config).toMatchObject({
      neo4j: { uri: set.NEO4J_URI, username: set.NEO4J_USERNAME, password: set.NEO4J_PASSWORD },
      token: set.ZHENGMAI_TOKEN,
      host: "0.0.0.0",
    });
    // the server that it names is the other service, on the port that it listens on
    expect(new URL(String(set.NEO4J_URI)).hostname).toBe("neo4j");
    expect(/\n {2}neo4j:\n[\s\S]*?ports: \["127\.0\.0\.1:(\d+):/u.exec(compose)?.[1]).toBe(
      new URL(String(set.NEO4J_URI)).port,
    );
    expect(service).toContain("depends_on: { neo4j: { condition: service_healthy } }");
  });

  test("ports and folders are those of the image", () => {
    const [, outside, inside] = /ports: \["127\.0\.0\.1:(\d+):(\d+)"\]/u.exec(service) ?? [];
    expect([outside, inside, said("EXPOSE")[0]]).toEqual([environment.PORT, environment.PORT, environment.PORT]);
    expect(/volumes: \["\w+:(.*)"\]/u.exec(service)?.[1]).toBe(environment.ZHENGMAI_DATA);
    expect(said("VOLUME")).toEqual([environment.ZHENGMAI_DATA]);
    const [, file = ""] = /dockerfile: (\w+)/u.exec(service) ?? [];
    expect(existsSync(join(packageRoot, file)), file).toBe(true);
    for (const [, volume = ""] of compose.matchAll(/volumes: \["(\w+):/gu))
      expect(/^volumes: \{(.*)\}$/mu.exec(compose)?.[1]).toContain(`${volume}:`);
  });
});

/** The instructions of each stage, those over several lines joined. */
function parted(all: readonly string[]): readonly (readonly string[])[] {
  const stages: string[][] = [];
  for (const line of all
    .join("\n")
    .replaceAll(/\\\n\s*/gu, "")
    .split("\n")) {
    if (line.startsWith("FROM ")) stages.push([]);
    if (line !== "" && !line.startsWith("#")) stages.at(-1)?.push(line);
  }
  return stages;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === "object" && bound !== null ? bound.port : 0));
    });
  });
}
