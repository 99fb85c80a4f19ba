/**
 * What a change of the extractor does to the local corpora: facts gained and lost against the last commit, with their words.
 * `npm run corpus [FOLDER…]`; without folders: seed/ and, where it is present, ../shared/seeds.
 */
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const wanted = process.argv.slice(2);
const folders = (wanted.length > 0 ? wanted : [join(root, "seed"), join(root, "../shared/seeds")]).filter(existsSync);
const temp = mkdtempSync(join(tmpdir(), "corpus-"));

try {
  const before = join(temp, "head");
  git("worktree", "add", "--detach", "--quiet", before, "HEAD");
  const old = await factsWith(before, join(temp, "old"));
  const now = await factsWith(root, join(temp, "new"));
  report(old, now);
} finally {
  try {
    git("worktree", "remove", "--force", join(temp, "head"));
  } catch {
    // it was never made
  }
  rmSync(temp, { recursive: true, force: true });
}

function git(...args) {
  execFileSync("git", ["-C", root, ...args], { stdio: ["ignore", "ignore", "inherit"] });
}

/** Builds the server of a tree and reads every text of the corpora with it. */
async function factsWith(tree, out) {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  if (!existsSync(join(tree, "node_modules"))) symlinkSync(join(root, "node_modules"), join(tree, "node_modules"));
  try {
    const emit = ["--noEmit", "false", "--rewriteRelativeImportExtensions", "--rootDir", join(tree, "server")];
    execFileSync(process.execPath, [tsc, "-p", join(tree, "tsconfig.json"), "--outDir", out, ...emit], {
      stdio: "pipe",
    });
  } catch (error) {
    // types do not matter here: the build is compared as it runs
    if (!existsSync(join(out, "extract/index.js"))) throw error;
  }
  cpSync(join(tree, "server"), out, { recursive: true, filter: (path) => !/\.ts$/.test(path) });
  writeFileSync(join(out, "package.json"), '{"type":"module"}');
  symlinkSync(join(root, "node_modules"), join(out, "node_modules"));
  const { readSource } = await import(pathToFileURL(join(out, "read/index.js")).href);
  const { extract } = await import(pathToFileURL(join(out, "extract/index.js")).href);
  const facts = new Map();
  for (const path of folders.flatMap(texts)) {
    const read = readSource(basename(path), readFileSync(path));
    if (!read.ok) continue;
    for (const record of extract(read.source)) collect(facts, record, read.source.text);
  }
  return facts;
}

function texts(folder) {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => join(folder, name));
}

function collect(facts, record, text) {
  const add = (kind, value, span) => {
    const key = `${kind}\t${record.file}\t${record.lineStart}\t${value}`;
    facts.set(key, {
      kind,
      file: record.file,
      line: span.line ?? record.lineStart,
      value,
      sentence: sentence(text, span),
    });
  };
  add("document", record.title?.value ?? "(no title)", record.title ?? { start: record.start, end: record.start });
  for (const kind of ["number", "date"]) if (record[kind] !== null) add(kind, record[kind].value, record[kind]);
  for (const issuer of record.issuers) add("issuer", issuer.name, issuer);
  for (const carried of record.carries) add("carries", carried.title, carried);
  for (const v of record.validity) add("validity", `${v.kind} ${v.value}`, v);
  for (const r of record.references) add("reference", [r.relation, r.title, r.number].filter(Boolean).join(" "), r);
  for (const a of record.assignments) {
    for (const unit of a.units) add("assignment", `${unit.role} ${unit.name} ← ${a.task}`, a);
  }
  for (const p of record.programs) add("program", p.name, p);
}

/** the words round a span, on one line */
function sentence(text, { start, end }) {
  const from = Math.max(text.lastIndexOf("。", start - 1), text.lastIndexOf("\n", start - 1), start - 40) + 1;
  return text.slice(from, Math.min(end + 20, from + 140)).replace(/\s+/g, " ");
}

function report(old, now) {
  const lost = [...old].filter(([key]) => !now.has(key)).map(([, fact]) => fact);
  const gained = [...now].filter(([key]) => !old.has(key)).map(([, fact]) => fact);
  const kinds = [...new Set([...old.values(), ...now.values()].map((fact) => fact.kind))].sort();
  for (const kind of kinds) {
    for (const [sign, facts] of [
      ["-", lost],
      ["+", gained],
    ]) {
      for (const fact of facts.filter((f) => f.kind === kind)) {
        console.log(`${sign} ${kind} ${fact.file}:${fact.line} ${fact.value} | ${fact.sentence}`);
      }
    }
  }
  const count = (facts, kind) => facts.filter((fact) => fact.kind === kind).length;
  for (const kind of kinds) {
    console.log(
      `${kind.padEnd(12)}${count([...old.values()], kind)} → ${count([...now.values()], kind)}` +
        `  gained ${count(gained, kind)}  lost ${count(lost, kind)}`,
    );
  }
}
