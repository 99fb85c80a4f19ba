/** A real Neo4j for tests and trials: a temporary home, any free port. Nothing here is for production. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { archiveOf, compileLauncher, DEFAULT_VERSION, javaFor, resolveJars, whyNot } from "./parts.js";

export { DEFAULT_VERSION, whyNot } from "./parts.js";

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

/**
 * Starts a server and waits until it answers.
 * @param {{ version?: string, port?: number, settings?: readonly string[], heap?: string, home?: string }} options
 * @returns {Promise<{ uri: string, username: string, password: string, version: string, pid: number, stop: () => Promise<void>, kill: () => Promise<void> }>}
 */
export function startNeo4j(options = {}) {
  const version = options.version ?? process.env.NEO4J_VERSION ?? DEFAULT_VERSION;
  const reason = whyNot(version);
  if (reason) throw new Error(`Neo4j ${version} cannot be started: ${reason}`);
  compileLauncher(version);
  const archive = archiveOf(version);
  return launch({ ...options, version }, existsSync(archive) ? [`-XX:SharedArchiveFile=${archive}`] : []);
}

/** Makes the archive of classes ({@link archiveOf}) where there is none: a server is started for it, and does a little of everything. */
export async function prepare(version) {
  compileLauncher(version);
  const archive = archiveOf(version);
  if (existsSync(archive)) return;
  const apart = `${archive}-${process.pid}`;
  const server = await launch({ version }, [`-XX:ArchiveClassesAtExit=${apart}`]);
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
  try {
    for (const statement of USUAL) await driver.executeQuery(statement);
  } finally {
    await driver.close();
    await server.stop();
  }
  // whole or not at all; and where Java could not write it, the servers start without
  if (existsSync(apart)) renameSync(apart, archive);
}

const USUAL = [
  "CREATE CONSTRAINT c IF NOT EXISTS FOR (n:A) REQUIRE n.id IS UNIQUE",
  "CREATE FULLTEXT INDEX f IF NOT EXISTS FOR (n:A) ON EACH [n.name] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}",
  "CALL db.awaitIndexes(60)",
  "UNWIND range(1, 50) AS i MERGE (a:A {id: i}) SET a.name = '国发' + i MERGE (b:A {id: i + 1}) MERGE (a)-[r:T {id: i}]->(b) SET r += {quote: 'q'}",
  "EXPLAIN MATCH (a:A)-[r:T*1..3]->(b:A) WHERE b.id > 3 RETURN a.id, count(r) AS n ORDER BY n LIMIT 3",
  "MATCH p = (a:A {id: 3})-[:T*1..3]->(b:A) RETURN p, [r IN relationships(p) | r.id] AS ids, COUNT { (a)-->() } AS n ORDER BY b.id LIMIT 3",
  "CALL db.index.fulltext.queryNodes('f', '国发') YIELD node, score RETURN node.id, score ORDER BY score LIMIT 3",
  "MATCH (n) DETACH DELETE n",
];

/** @param flags further words for Java */
async function launch({ version, port = 0, settings = [], heap = "384m", home: kept }, flags) {
  const java = javaFor(version);
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
      // an archive that does not fit is no error, and what Java says of it does not belong into the lines that are read here
      "-Xlog:disable",
      "-Xlog:all=error:stderr",
      ...flags,
      "-cp",
      join(resolveJars(version), "*"),
      "Server",
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
