/** What a Neo4j for tests is made of: a Java, the server's jars by Maven, our launcher among them, and an archive of its classes. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
export const DEFAULT_VERSION = "5.26.16";

let found;
/** Every Java from 17 on that is found: { command, major }. */
function findJava() {
  found ??= lookForJava();
  return found;
}

function lookForJava() {
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
  writeFileSync(join(folder, "complete"), "");
  return folder;
}

/** The oldest Java that will do is the one that the version was made for. */
export function javaFor(version) {
  const needed = neededJava(version);
  const [oldest] = findJava()
    .filter(({ major }) => major >= needed)
    .sort((a, b) => a.major - b.major);
  if (!oldest) throw new Error(`no Java ${needed} or newer`);
  return oldest;
}

/**
 * Server.java, compiled, among the server's jars: to compile it at each start costs two seconds of a processor, and an archive
 * of classes takes those alone that come out of jars. Made again where the source is newer.
 */
export function compileLauncher(version) {
  const folder = resolveJars(version);
  const [source, made] = [join(here, "Server.java"), join(folder, "server.jar")];
  if (existsSync(made) && statSync(made).mtimeMs >= statSync(source).mtimeMs) return;
  const { command } = javaFor(version);
  const apart = mkdtempSync(join(folder, "made-"));
  const jars = readdirSync(folder)
    .filter((name) => name.endsWith(".jar"))
    .map((name) => join(folder, name));
  const run = (...args) => {
    const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(`the launcher of Neo4j ${version} could not be made:\n${stdout}${stderr}`);
  };
  try {
    run(
      "-m",
      "jdk.compiler/com.sun.tools.javac.Main",
      "-cp",
      jars.join(delimiter),
      "-d",
      join(apart, "classes"),
      source,
    );
    run("-m", "jdk.jartool/sun.tools.jar.Main", "cf", join(apart, "server.jar"), "-C", join(apart, "classes"), ".");
    // another process may make the same meanwhile: each puts a whole one in place
    renameSync(join(apart, "server.jar"), made);
  } finally {
    rmSync(apart, { recursive: true, force: true });
  }
}

/**
 * Where the classes of a server lie as Java has read and checked them before: half of what a start costs. It is read where it is
 * there and of this very Java and these very jars; else Java does without.
 */
export const archiveOf = (version) => join(here, "lib", version, `classes-${javaFor(version).major}.jsa`);
