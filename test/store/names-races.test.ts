/** Lists of names are taken away before a write, also while a search is putting new ones there: neither may fail the other. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { NODE_LABELS } from "../../server/model/index.ts";
import { namesFolder } from "../../server/store/graph/names-file.ts";

test("a write that begins while names are kept takes them away and goes on", { timeout: 60_000 }, async () => {
  const home = mkdtempSync(join(tmpdir(), "zhengmai-names-"));
  const folder = join(home, "names");
  const names = {
    bytes: Buffer.alloc(2),
    starts: Uint32Array.of(0, 1),
    idStarts: Uint32Array.of(1, 2),
    reading: () => Promise.reject(new Error("expected not to be read")),
  };
  try {
    for (let round = 0; round < 300; round++) {
      const at = namesFolder(folder);
      let writing = false;
      const keeping = NODE_LABELS.map((label) => at.keep(label, names, () => !writing));
      for (let turn = 0; turn < round % 7; turn++) await new Promise((resolve) => setImmediate(resolve));
      writing = true;
      await at.forget();
      await Promise.all(keeping);
      expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});
