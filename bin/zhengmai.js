#!/usr/bin/env node
/** Starts the command line; in a checkout it first builds what is missing. */
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`expected Node 20.19 or newer, found ${process.versions.node}\n`);
  process.exit(1);
}
const { ensureBuiltApart } = await import("./build.js");
const { compileLater, loadReady } = await import("./ready.js");
try {
  const args = process.argv.slice(2);
  if (args[0] === "extract") compileLater();
  ensureBuiltApart(["server"]);
  const { main } = await import("../dist/server/main.js");
  const ready = args[0] === "extract" ? { extract: loadReady().command } : {};
  process.exitCode = await main(args, ready, () => ensureBuiltApart(["client"]));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
