/** The places where nothing is found: the cascade and the coverage of the sample say the same, of the same documents. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { gapsOf } from "../../client/views/cascade/gaps.ts";
import type { Cascade, CorpusDocuments, Coverage, Overview } from "../../server/model/api.ts";
import type { Store } from "../../server/store/index.ts";
import { openSample } from "./sample.ts";
import { type Served, serve } from "./serve.ts";

let served: Served;
let sample: { readonly store: Store; readonly close: () => Promise<void> };

beforeAll(async () => {
  sample = await openSample();
  // counts are made when they are first asked for, and a busy machine takes long for them
  served = await serve({}, { store: sample.store, patienceMs: 60_000 });
}, 120_000);
afterAll(async () => {
  await served.stop();
  await sample.close();
});

async function get<T>(path: string, query: Readonly<Record<string, string>> = {}): Promise<T> {
  const response = await fetch(`${served.origin}/api${path}?${new URLSearchParams(query)}`);
  expect(response.status, path).toBe(200);
  return response.json() as Promise<T>;
}
/** documents of a place */
const held = async (place: string, from: string): Promise<number> =>
  (await get<CorpusDocuments>("/corpus/documents", { place, level: "answering", ...(from ? { from } : {}) })).total;

async function ask(number: string) {
  const cascade = await get<Cascade>(`/documents/${encodeURIComponent(number)}/cascade`, { direction: "down" });
  const coverage = await get<Coverage>("/coverage", { by: "place", decree: cascade.root.id });
  return { cascade, coverage, gaps: gapsOf(cascade.root, coverage, await get<Overview>("/overview")) };
}

describe("of 国发〔2019〕24号", () => {
  test("a place is searched in what is dated on the day of the decree or later, and else nothing is known of it", async () => {
    const { cascade, coverage, gaps } = await ask("国发〔2019〕24号");
    const row = coverage.rows[0];
    const since = cascade.root.issuedOn ?? "2019-01-01";
    for (const level of ["provincial", "prefectural", "county"]) {
      const searched = new Map<string, number>();
      const unknown = new Map<string, number>();
      for (const { id, name, level: own } of coverage.columns) {
        const cell = row?.cells.find(({ column }) => column === id);
        if (own !== level || !["absent", "unknown"].includes(cell?.state ?? "")) continue;
        const later = await held(id, since);
        expect(cell?.searched, name).toBe(later);
        if (later > 0) searched.set(name, later);
        else unknown.set(name, await held(id, ""));
      }
      for (const [state, places] of [["absent", searched] as const, ["unknown", unknown] as const]) {
        const gap = gaps.find((one) => one.level === level && one.state === state);
        expect(gap?.places ?? [], `${level} ${state}`).toEqual([...places.keys()]);
        expect(gap?.documents ?? 0, `${level} ${state}`).toBe([...places.values()].reduce((sum, n) => sum + n, 0));
      }
    }
  }, 120_000);

  test("documents without a date are not searched: of 河北省 and 山东省 nothing is known", async () => {
    const { gaps } = await ask("国发〔2019〕24号");
    const of = (state: string) => gaps.find((gap) => gap.level === "provincial" && gap.state === state);
    expect(of("unknown")?.places).toEqual(expect.arrayContaining(["河北省", "山东省"]));
    expect(of("absent")?.places ?? []).not.toContain("河北省");
  });
});

test("no place that answers in a cascade is said to be silent, and what nobody answers has its silent places too", async () => {
  const decrees = (await get<Coverage>("/coverage", { levels: "national,provincial,prefectural", limit: "1000" })).rows;
  let some = 0;
  for (const { document } of decrees.slice(0, 40)) {
    const { cascade, gaps } = await ask(document.key);
    const answering = new Set(
      cascade.documents.flatMap((card) => (card.held && card.id !== document.id ? (card.place?.name ?? []) : [])),
    );
    for (const gap of gaps)
      for (const place of gap.places) {
        some++;
        expect(answering.has(place), `${document.key} ${place}`).toBe(false);
      }
  }
  expect(some).toBeGreaterThan(0);
  const known = new Set(decrees.map(({ document }) => document.id));
  const all = await get<CorpusDocuments>("/corpus/documents", { level: "national", limit: "1000" });
  const alone = all.items.find(({ id }) => !known.has(id));
  expect(alone).toBeDefined();
  const { coverage } = await ask(alone?.key ?? "");
  expect(coverage.total).toBe(1);
  expect(coverage.rows[0]?.cells.map(({ state }) => state)).toContain("absent");
}, 120_000);
