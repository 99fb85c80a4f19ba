/** A real Neo4j for tests and trials: jars by Maven, a temporary home, any free port. Nothing here is for production. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
export const DEFAULT_VERSION = "5.26.16";

/** Every Java from 17 on that is found: { command, major }. */
function findJava() {
  const homes = [
    process.env.JAVA_HOME,
    ...(existsSync("/usr/lib/jvm") ? readdirSync("/usr/lib/jvm").map((name) => join("/usr/lib/jvm", name)) : []),
  ];
  const commands = [
    ...homes
      .filter(Boolean)
      .map((home) => join(home, "bin/java"))
      .filter((path) => existsSync(path)),
    "java",
  ];
  return commands.flatMap((command) => {
    const { stderr } = spawnSync(command, ["-version"], { encoding: "utf8" });
    const major = Number(/version "(\d+)/.exec(stderr ?? "")?.[1] ?? 0);
    return major >= 17 ? [{ command, major }] : [];
  });
}

const neededJava = (version) => (version.startsWith("5.") ? 17 : 21);

/** What keeps this machine from starting a server, or null. */
export function whyNot(version = DEFAULT_VERSION) {
  const needed = neededJava(version);
  if (!findJava().some(({ major }) => major >= needed)) return `no Java ${needed} or newer`;
  if (!existsSync(join(here, "lib", version, "complete")) && spawnSync("mvn", ["-v"]).status !== 0)
    return `neither Maven nor test/neo4j/lib/${version}`;
  return null;
}

/** Resolves the server's jars into test/neo4j/lib/VERSION, once. */
export function resolveJars(version) {
  const folder = join(here, "lib", version);
  if (existsSync(join(folder, "complete"))) return folder;
  const { status, stdout, stderr } = spawnSync(
    "mvn",
    [
      "-q",
      "-B",
      "-f",
      join(here, "pom.xml"),
      `-Dneo4j.version=${version}`,
      "dependency:copy-dependencies",
      `-DoutputDirectory=${folder}`,
    ],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`Maven could not resolve Neo4j ${version}:\n${stdout}${stderr}`);
  spawnSync("touch", [join(folder, "complete")]);
  return folder;
}

/**
 * `neo4j-admin ARGS` on the home of a server that does not run, as the program itself does it.
 * @param {readonly string[]} args
 * @param {{ home: string, cwd: string, version?: string }} options
 */
export function neo4jAdmin(args, { home, cwd, version = process.env.NEO4J_VERSION ?? DEFAULT_VERSION }) {
  const java = javaFor(version);
  return spawnSync(
    java.command,
    ["-Xmx384m", ...OPENS, "-cp", join(resolveJars(version), "*"), "org.neo4j.cli.AdminTool", ...args],
    { cwd, encoding: "utf8", env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") } },
  );
}

const OPENS = ["java.nio", "java.io", "sun.nio.ch", "java.lang", "java.util.concurrent"].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/** The oldest Java that will do is the one that the version was made for. */
function javaFor(version) {
  const needed = neededJava(version);
  const [oldest] = findJava()
    .filter(({ major }) => major >= needed)
    .sort((a, b) => a.major - b.major);
  if (!oldest) throw new Error(`no Java ${needed} or newer`);
  return oldest;
}

/**
 * Starts a server and waits until it answers.
 * @param {{ version?: string, port?: number, settings?: readonly string[], heap?: string, home?: string }} options
 * @returns {Promise<{ uri: string, username: string, password: string, version: string, pid: number, stop: () => Promise<void>, kill: () => Promise<void> }>}
 */
export async function startNeo4j({
  version = process.env.NEO4J_VERSION ?? DEFAULT_VERSION,
  port = 0,
  settings = [],
  heap = "384m",
  home: kept,
} = {}) {
  const reason = whyNot(version);
  if (reason) throw new Error(`Neo4j ${version} cannot be started: ${reason}`);
  const java = javaFor(version);
  const jars = resolveJars(version);
  const home = kept ?? mkdtempSync(join(tmpdir(), "zhengmai-neo4j-"));
  const password = "only-for-tests";
  const child = spawn(
    java.command,
    [
      `-Xmx${heap}`,
      "-XX:TieredStopAtLevel=1",
      "-XX:+UseSerialGC",
      ...OPENS,
      ...(java.major >= 24 ? ["--enable-native-access=ALL-UNNAMED"] : []),
      "-cp",
      [join(jars, "*")].join(delimiter),
      join(here, "Server.java"),
      home,
      String(port),
      ...settings,
    ],
    { env: { ...process.env, NEO4J_LAUNCH_PASSWORD: password }, stdio: ["pipe", "pipe", "pipe"] },
  );
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const clean = () => {
    if (!kept) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  const found = await new Promise((resolve, reject) => {
    let out = "";
    let err = "";
    child.stdout.on("data", (data) => {
      out += data;
      const ready = /ready (\d+)/.exec(out);
      if (ready) resolve(Number(ready[1]));
    });
    child.stderr.on("data", (data) => {
      err = (err + data).slice(-4_000);
    });
    child.once("error", reject);
    ended.then(() => reject(new Error(`Neo4j ${version} ended while starting:\n${err}`)));
  }).catch((error) => {
    clean();
    throw error;
  });
  const end = async (signal) => {
    child.kill(signal);
    await ended;
    clean();
  };
  return {
    uri: `bolt://127.0.0.1:${found}`,
    username: "neo4j",
    password,
    version,
    pid: child.pid,
    stop: () => end("SIGTERM"),
    kill: () => end("SIGKILL"),
  };
}
