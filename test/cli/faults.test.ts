/** A disk that is full, a folder that may not be written, a store that is cut: a clear word, no damage, and the advice helps. */
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packageRoot } from "../../server/root.ts";
import { FIXTURES } from "../fixtures/corpus.ts";

const CLI = join(packageRoot, "bin/zhengmai.js");
const folder = mkdtempSync(join(tmpdir(), "zhengmai-faults-"));
const corpus = join(folder, "corpus");
let wanted: string;

const env = (data: string) => ({ ...process.env, NEO4J_URI: "", ZHENGMAI_DATA: join(folder, data) });
const zhengmai = (data: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [CLI, ...args], { encoding: "utf8", env: env(data), maxBuffer: 1 << 28 });
/** the same where no file may grow beyond so many KiB: what a full disk does, without filling one */
const confined = (kib: number, data: string, ...args: readonly string[]) =>
  spawnSync("bash", ["-c", `ulimit -f ${kib}; exec "$@"`, "bash", process.execPath, CLI, ...args], {
    encoding: "utf8",
    env: env(data),
  });
const expectWhole = (data: string): void => {
  expect(zhengmai(data, "doctor").status).toBe(0);
  expect(zhengmai(data, "export").stdout).toBe(wanted);
};
/** what a person sees besides the progress of the work */
const lastLine = (text: string) =>
  text
    .split(/[\r\n]/)
    .filter((line) => line.trim() !== "")
    .at(-1) ?? "";

beforeAll(() => {
  mkdirSync(corpus);
  for (const [name, text] of Object.entries(FIXTURES)) writeFileSync(join(corpus, name), text);
  for (const name of ["langfang-2015.txt", "orders.txt", "langfang-2015c.txt"])
    writeFileSync(join(corpus, name), readFileSync(join(packageRoot, "seed", name)));
  expect(zhengmai("whole", "import", corpus).status).toBe(0);
  wanted = zhengmai("whole", "export").stdout;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a full disk", () => {
  test.each([1, 8, 64, 256])(
    "at %i KiB a file: told in a sentence, and the import goes on when there is room",
    (kib) => {
      const data = `full-${kib}`;
      const { status, stderr } = confined(kib, data, "import", corpus);
      expect(status, stderr).toBe(1);
      expect(lastLine(stderr)).toContain("disk is full");
      expect(stderr).not.toMatch(/^\s+at /m);
      const again = zhengmai(data, "import", corpus);
      expect(again.status, again.stderr).toBe(0);
      expectWhole(data);
    },
  );

  test("a backup that does not fit leaves nothing behind, and the store as it is", () => {
    const file = join(folder, "backup.gz");
    const { status, stderr } = confined(4, "whole", "backup", file);
    expect(status).toBe(1);
    expect(lastLine(stderr)).toContain("disk is full");
    expect(existsSync(file)).toBe(false);
    expectWhole("whole");
  });
});

test("a folder that may not be written is named", () => {
  const closed = join(folder, "closed");
  mkdirSync(closed);
  chmodSync(folder, 0o755);
  chmodSync(closed, 0o555);
  // root may write everywhere: it takes the part of another user
  const other = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const { status, stderr } = spawnSync(process.execPath, [CLI, "import", corpus], {
    encoding: "utf8",
    env: { ...env(join("closed", "data")), HOME: closed },
    ...other,
  });
  expect(status).toBe(1);
  expect(lastLine(stderr)).toMatch(/closed.*cannot be written; choose another/);
});

describe("a store that was damaged comes back by what the message says", () => {
  test.each([
    ["cut to half", (path: string) => truncateSync(path, statSync(path).size >> 1)],
    ["cut to a few bytes", (path: string) => truncateSync(path, 10)],
    ["overwritten at its head", (path: string) => writeFileSync(path, "not a store", { flag: "r+" })],
  ])("%s", (name, harm) => {
    const data = name.replaceAll(" ", "-");
    zhengmai(data, "import", corpus);
    const embedded = join(folder, data, "embedded");
    harm(join(embedded, "graph.grafeo"));
    const { status, stderr } = zhengmai(data, "export");
    expect(status).toBe(1);
    expect(lastLine(stderr)).toMatch(/move it away.*zhengmai rebuild/);
    renameSync(join(embedded, "graph.grafeo"), join(folder, `${data}.old`));
    rmSync(join(embedded, "graph.grafeo.wal"), { recursive: true, force: true });
    expect(zhengmai(data, "rebuild").status).toBe(0);
    expectWhole(data);
  });

  test("of another version", () => {
    zhengmai("other", "import", corpus);
    const embedded = join(folder, "other", "embedded");
    writeFileSync(join(embedded, "format.json"), '{"format":99}');
    expect(lastLine(zhengmai("other", "export").stderr)).toMatch(
      /got 99; move graph.grafeo and format.json away.*rebuild/,
    );
    for (const name of ["graph.grafeo", "format.json"]) renameSync(join(embedded, name), join(folder, name));
    expect(zhengmai("other", "rebuild").status).toBe(0);
    expectWhole("other");
  });
});
