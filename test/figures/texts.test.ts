/** Where the texts stand: what the figures keep is what the store tells, whatever the number of files. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { columnsFrom } from "../../server/figures/columns.ts";
import { keepFiles } from "../../server/figures/files.ts";
import { keptColumns, keptTexts, textPlacesOf } from "../../server/figures/index.ts";
import { writeTexts } from "../../server/figures/texts.ts";
import { counted } from "./counted.ts";

const at = counted();

test("an import keeps it with the figures, as the store tells it", async () => {
  const columns = await keptColumns(at.folder, await at.hash());
  if (columns === null) throw new Error("expected kept columns");
  const told = await textPlacesOf(at.store, columns);
  expect(told.files.length).toBeGreaterThan(20);
  expect(told.document.length).toBeGreaterThan(told.files.length);
  expect(await keptTexts(at.folder, await at.hash())).toEqual(told);
});

describe("kept and read again", () => {
  test.each([0, 1, 4_095, 4_096, 4_097, 9_000])("%i files", async (size) => {
    const folder = mkdtempSync(join(tmpdir(), "zhengmai-texts-"));
    // two documents in every third file, the days in no order
    const documents = Array.from({ length: size }, (_, file) => (file % 3 === 0 ? [0, 900] : [40])).flatMap(
      (starts, file) =>
        starts.map((start) => ({ file, start, id: `doc:${file}-${start}`, day: `2016-01-${10 + ((file * 7) % 19)}` })),
    );
    const sorted = documents.toSorted((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : a.id < b.id ? -1 : 1));
    const ranks = new Map(
      sorted
        .map(({ id }) => id)
        .toSorted()
        .map((id, rank) => [id, rank]),
    );
    const days = [...new Set(sorted.map(({ day }) => day))];
    const head = { size: sorted.length, days, levels: [""], genres: [""], places: [] };
    const columns = await columnsFrom(
      (async function* () {
        yield JSON.stringify(head);
        for (let from = 0; from < sorted.length; from += 4_096) {
          const page = sorted.slice(from, from + 4_096);
          const zeros = page.map(() => 0);
          yield JSON.stringify({
            ids: page.map(({ id }) => id),
            days: page.map(({ day }) => days.indexOf(day)),
            levels: zeros,
            genres: zeros,
            held: zeros,
            part: zeros,
            ranks: page.map(({ id }) => ranks.get(id)),
            places: zeros,
            placed: [],
          });
        }
      })(),
    );
    if (columns === null) throw new Error("expected columns");
    const rows = documents.map(({ id, file, start }) => [id, `file-${file}`, start, start + 30]);
    const store = {
      read: async (_: string, { skip, limit }: { skip: number; limit: number }) => ({
        columns: [],
        rows: rows.slice(skip, skip + limit),
        truncated: false,
      }),
    } as unknown as Parameters<typeof writeTexts>[0];
    try {
      await keepFiles(folder, "hash", (sink) => writeTexts(store, columns, sink));
      const kept = await keptTexts(folder, "hash");
      expect(kept).toEqual(await textPlacesOf(store, columns));
      expect(kept?.document.length).toBe(documents.length);
      for (const [file, id] of (kept?.files ?? []).entries())
        for (let of = kept?.first[file] ?? 0; of < (kept?.first[file + 1] ?? 0); of++)
          expect(columns.idAt(kept?.document[of] ?? 0)).toBe(`doc:${id.slice(5)}-${kept?.start[of]}`);
      expect(await keptTexts(folder, "another")).toBeNull();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
