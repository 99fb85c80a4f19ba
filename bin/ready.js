/**
 * `extract` as one script, with the bytecode that V8 made of it when it was built: a run over a few files is over in half
 * a second, and a twentieth of it went into parsing and compiling. Bytecode of another V8, of other flags or of another
 * script is refused by V8 itself or not found, and V8 then compiles as ever.
 * `node bin/ready.js FOLDER FILE…` extracts from the files and keeps the bytecode in FOLDER; as a thread, this is one of `beside`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

/** the script's name in the folder of the built server */
export const READY = "extract.cjs";

const built = join(dirname(fileURLToPath(import.meta.url)), "../dist/server");

/** @param folder of the built server @returns the command's module, and what keeps the bytecode of all that has run */
export function loadReady(folder = built) {
  const file = `${folder}/${READY}`;
  const source = readFileSync(file, "utf8");
  const kept = `${folder}/${nameIn(source)}.bytecode`;
  const script = new Script(`(function (exports, require, load, lexiconUrl) {${source}\n})`, {
    filename: file,
    cachedData: contentOf(kept),
  });
  const command = {};
  const url = (path) => pathToFileURL(join(folder, path)).href;
  script.runInThisContext()(command, process.getBuiltinModule, (path) => import(url(path)), `${url("lexicon")}/`);
  return {
    command: { ...command, run: (args) => command.runBeside(args, beside) },
    keep: () => writeFileSync(kept, script.createCachedData()),
  };
}

/**
 * The name of a script, its first line, by which its bytecode is kept: V8 compares no more than the lengths of two scripts,
 * and a checkout may be built anew between the reading of a script and that of its bytecode.
 */
function nameIn(source) {
  return source.slice(2, source.indexOf("\n"));
}

/**
 * The work on a few files is over before optimised code has paid for its compilation, which takes as much time as the work:
 * functions are compiled later than by default, and a regular expression once, not for an interpreter first and then anew
 * (together more than a quarter of the processor time). The space for young objects grows to its full size in one step, not
 * in four with a copy of what lives at each (another 2 %), and what is old is looked through when it must be, not beside the
 * work from the first 18 MB on (2 %). V8 11 (Node 20) alone; later ones have a tier between.
 * To be called before there is work: the flags are those of the process, and a marking that has begun is to end as it began.
 */
export function compileLater() {
  if (!process.versions.v8.startsWith("11.")) return;
  setFlagsFromString("--interrupt-budget=2000000");
  setFlagsFromString("--no-regexp-tier-up");
  setFlagsFromString("--semi-space-growth-factor=16");
  setFlagsFromString("--no-incremental-marking");
}

/**
 * Threads of `extract` beside the first. Each takes 0.15 s of processor time for itself, so it is only good for a processor
 * that is idle; a small space for young objects is enough.
 */
export const beside = {
  idle: () => availableParallelism() - running(),
  start: (share) =>
    new Worker(new URL(import.meta.url), {
      workerData: { share },
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: 12 },
    }),
};

/** How many threads run on this machine at this moment, ours among them; only Linux says so. */
function running() {
  return Number(/ (\d+)\//.exec(contentOf("/proc/loadavg")?.toString() ?? "")?.[1] ?? 1);
}

function contentOf(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

if (!isMainThread && workerData?.share) await loadReady().command.help(workerData.share, parentPort);
else if (import.meta.filename === process.argv[1]) {
  compileLater();
  const [, , folder, ...files] = process.argv;
  const { command, keep } = loadReady(folder);
  process.exitCode = await command.run(files);
  keep();
}
