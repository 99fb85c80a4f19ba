import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packageRoot } from "../../server/root.ts";

const built = join(packageRoot, "dist/server");

/** What a run over a file that is none says, from a folder of its own made of what is built and then changed. */
function saidFrom(change: (script: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), "zhengmai-ready-"));
  try {
    cpSync(built, folder, { recursive: true });
    const script = join(folder, "extract.cjs");
    writeFileSync(script, change(readFileSync(script, "utf8")));
    writeFileSync(join(folder, "none.json"), "{}");
    const run = [join(packageRoot, "bin/ready.js"), folder, join(folder, "none.json")];
    return spawnSync(process.execPath, run, { encoding: "utf8" }).stderr;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("what is built keeps bytecode under the script's own name", () => {
  const [name] = readFileSync(join(built, "extract.cjs"), "utf8").slice(2).split("\n");
  expect(readdirSync(built).filter((file) => file.endsWith(".bytecode"))).toEqual([`${name}.bytecode`]);
});

test("bytecode of another script of the same length is not taken for this one's", () => {
  const changed = saidFrom((script) =>
    script.replace(/^\/\/\w{12}/, "//of-another-").replaceAll("hold data or code", "HOLD DATA OR CODE"),
  );
  expect(changed).toContain("HOLD DATA OR CODE");
});
