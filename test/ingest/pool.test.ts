/** Files that would take a reader down: each is one refusal, whoever else is read beside it comes through, in order. */
import { deflateSync } from "node:zlib";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { prepareAll, type ReadingLimits } from "../../server/ingest/pool.ts";
import type { ImportInput } from "../../server/ingest/read.ts";
import { FIXTURES } from "../fixtures/corpus.ts";
import { docx } from "../read/docx.ts";

const MiB = 1024 * 1024;
const honest = Object.entries(FIXTURES).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));

/** a page whose content is `layers` times deflated */
function pdf(content: Buffer, layers: number): Uint8Array {
  let packed = content;
  for (let time = 0; time < layers; time++) packed = deflateSync(packed, { level: 6 });
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
    `<</Length ${packed.length}/Filter[${"/FlateDecode".repeat(layers)}]>>stream\n${packed.toString("latin1")}\nendstream`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join("");
  return Buffer.from(`%PDF-1.4\n${body}trailer <</Size 6/Root 1 0 R>>\n%%EOF`, "latin1");
}

const elements = (count: number) => docx("<w:p><w:r/></w:p>".repeat(count / 2));

const CASES: readonly (readonly [string, () => ImportInput, Partial<ReadingLimits>, string])[] = [
  [
    "unpacks to many times its size",
    () => ({ name: "bomb.pdf", bytes: pdf(Buffer.alloc(250 * MiB, 0x20), 2) }),
    { growthMiB: 150 },
    "takes more",
  ],
  ["fills the heap", () => ({ name: "bomb.docx", bytes: elements(500_000) }), { heapMiB: 48 }, "takes more"],
  [
    "goes on and on",
    () => ({ name: "bomb.pdf", bytes: pdf(Buffer.from("BT /F 1 Tf (a) Tj ET\n".repeat(1_000_000)), 1) }),
    { milliseconds: 2_500 },
    "within 3 s",
  ],
];

test.each(CASES)("a file that %s", { timeout: 120_000 }, async (_, bomb, limits, said) => {
  const inputs = [...honest.slice(0, 2), bomb(), ...honest.slice(2)];
  const results = [];
  for await (const each of prepareAll(inputs, { threads: 2, limits })) results.push(...each);
  expect(results.map((result) => (result.ok ? result.source.names[0] : result.refusal.name))).toEqual(
    inputs.map(({ name }) => name),
  );
  expect(results.flatMap((result) => (result.ok ? [] : [result.refusal]))).toMatchObject([
    { reason: "tooLarge", message: expect.stringContaining(said) },
  ]);
});

test("a cancel ends a file in the middle", async () => {
  const stop = new AbortController();
  const bytes = zipSync({ "bomb.pdf": pdf(Buffer.from("BT /F 1 Tf (a) Tj ET\n".repeat(1_000_000)), 1) });
  const reading = (async () => {
    for await (const _ of prepareAll([{ name: "a.zip", bytes }], { threads: 1, signal: stop.signal })) return "read";
    return "ended";
  })();
  setTimeout(() => stop.abort(new Error("cancelled")), 300);
  await expect(reading).rejects.toThrow("cancelled");
});
