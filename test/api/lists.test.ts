/** Lists of a page that grow with the corpus: the first rows with the page, the others a stretch at a time, and none lost between. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bodySides, firstRows, LISTS, stretch } from "../../server/api/views/lists.ts";
import { FIXTURES } from "../fixtures/corpus.ts";
import { type Served, serve } from "./serve.ts";

test("a page keeps the first rows of its lists and says how many there are", () => {
  const page = { higher: [1, 2, 3], programs: [1], place: "临河市" };
  expect(firstRows(page, ["higher", "programs"], 2)).toEqual({
    higher: [1, 2],
    programs: [1],
    place: "临河市",
    totals: { higher: 3, programs: 1 },
  });
  expect(page.higher).toEqual([1, 2, 3]);
});

test.each([
  [0, 2, { total: 5, limit: 2, truncated: true, items: [1, 2] }],
  [3, 2, { total: 5, limit: 2, truncated: false, items: [4, 5] }],
  [4, 9, { total: 5, limit: 9, truncated: false, items: [5] }],
  [9, 2, { total: 5, limit: 2, truncated: false, items: [] }],
])("a stretch behind %d rows, of at most %d", (skip, limit, expected) => {
  expect(stretch([1, 2, 3, 4, 5], skip, limit)).toEqual(expected);
});

test("who carries most stands on the right of the picture, however far down the list of those who lead", () => {
  const body = (n: number, lead: number, responsible: number) => ({
    organization: { id: `org:${n}`, name: `机关${n}` },
    counts: { lead, responsible, cooperating: 0 },
  });
  const { left, right } = bodySides([
    ...Array.from({ length: 300 }, (_, n) => body(n, 300 - n, 0)),
    body(300, 0, 7),
    body(301, 0, 9),
  ]);
  expect(left.map(({ tasks }) => tasks)).toEqual([300, 299, 298, 297, 296, 295]);
  expect(right).toEqual([
    { id: "org:301", name: "机关301", tasks: 9 },
    { id: "org:300", name: "机关300", tasks: 7 },
  ]);
});

describe("over HTTP", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(FIXTURES, { token: "secret" });
  });
  afterAll(() => served.stop());
  const get = async <T>(path: string): Promise<T> => {
    const response = await fetch(`${served.origin}/api${path}`);
    expect(response.status, path).toBe(200);
    return (await response.json()) as T;
  };
  const LABELS = { organizations: "Organization", programs: "Program", places: "Place" } as const;

  test.each(["organizations", "programs", "places"] as const)(
    "stretches of the lists of %s add up to those of their pages",
    async (path) => {
      const { rows } = await served.store.read(`MATCH (n:${LABELS[path]}) RETURN n.id ORDER BY n.id LIMIT 40`, {});
      let longest = 0;
      for (const [id] of rows) {
        const own = `/${path}/${encodeURIComponent(String(id))}`;
        const page = await get<Record<string, unknown[]> & { totals: Record<string, number> }>(
          path === "organizations" ? `${own}/brief` : own,
        );
        for (const name of LISTS[path]) {
          const found: unknown[] = [];
          for (let more = true; more; ) {
            const part = await get<{ total: number; truncated: boolean; items: unknown[] }>(
              `${own}/${name}?skip=${found.length}&limit=1`,
            );
            expect(part.total).toBe(page.totals[name]);
            found.push(...part.items);
            more = part.truncated;
          }
          expect(found, `${id} ${name}`).toEqual(page[name]);
          longest = Math.max(longest, found.length);
        }
      }
      expect(longest).toBeGreaterThan(1);
    },
    60_000,
  );

  test.each([
    ["/places/place:none/bodies", 404],
    ["/places/place:131000/bodies?limit=5001", 400],
    ["/places/place:131000/beside", 404],
  ])("%s is %d", async (path, status) => {
    expect((await fetch(`${served.origin}/api${path}`)).status).toBe(status);
  });
});
