/** The list of all documents: every page follows the one before, and what a choice promises is what it leaves. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DocumentCard, type Register, register as shape } from "../../server/model/api.ts";
import { FIXTURES } from "../fixtures/corpus.ts";
import { type Served, serve } from "./serve.ts";

let served: Served;
beforeAll(async () => {
  served = await serve(FIXTURES);
});
afterAll(() => served.stop());
const page = async (query: Readonly<Record<string, string>> = {}): Promise<Register> => {
  const response = await fetch(`${served.origin}/api/documents?${new URLSearchParams(query)}`);
  expect(response.status).toBe(200);
  return (await response.json()) as Register;
};
const all = async (query: Readonly<Record<string, string>>): Promise<readonly DocumentCard[]> => {
  const items: DocumentCard[] = [];
  for (let after: string | null = ""; after !== null; ) {
    const next: Register = await page({ ...query, ...(after ? { after } : {}), limit: "3" });
    expect(shape.safeParse(next).error).toBeUndefined();
    expect(next.truncated).toBe(next.next !== null);
    items.push(...next.items);
    after = next.next;
  }
  return items;
};

describe("pages", () => {
  test.each(["newest", "oldest", "number"])("sorted by %s hold every document once, in order", async (sort) => {
    const { rows } = await served.store.read("MATCH (d:Document) RETURN d.id AS id", {});
    const items = await all({ sort });
    expect(items.map(({ id }) => id).sort()).toEqual(rows.map(([id]) => String(id)).sort());
    const days = items.flatMap(({ issuedOn }) => issuedOn ?? []);
    if (sort === "newest") expect(days).toEqual(days.toSorted().reverse());
    if (sort === "oldest") expect(days).toEqual(days.toSorted());
    if (sort === "number") expect(items.map(({ id }) => id)).toEqual(items.map(({ id }) => id).toSorted());
    // what has no day comes last in either direction
    if (sort !== "number") expect(items.slice(days.length).every(({ issuedOn }) => issuedOn === null)).toBe(true);
  });
});

describe("filters", () => {
  const keep: Readonly<Record<string, (card: DocumentCard, value: string) => boolean>> = {
    level: (card, value) => card.level === value,
    year: (card, value) => (value === "none" ? card.issuedOn === null : card.issuedOn?.startsWith(value) === true),
    genre: (card, value) => card.genre === value,
    held: (card, value) => card.held === (value === "held"),
  };
  test.each(Object.keys(keep))("%s leaves what it says, as many as its choice tells", async (filter) => {
    const whole = await all({});
    const choices = (await page()).choices[filter as keyof Register["choices"]];
    expect(choices.length).toBeGreaterThan(1);
    for (const { key, count } of choices) {
      const left = await all({ [filter]: key });
      expect(left.length).toBe(count);
      expect(left.map(({ id }) => id)).toEqual(whole.filter((card) => keep[filter]?.(card, key)).map(({ id }) => id));
      // the choices of the filter itself are those of the others in force
      expect((await page({ [filter]: key })).choices[filter as keyof Register["choices"]]).toEqual(choices);
    }
  });

  test("a place has what lies in it; an issuer its own documents, with its name", async () => {
    const whole = await all({});
    const inside = await all({ place: "place:130000" });
    expect(inside.map(({ id }) => id)).toEqual(
      whole.filter(({ place }) => place?.id.startsWith("place:13")).map(({ id }) => id),
    );
    const issuer = whole.find(({ issuers }) => issuers.length > 0)?.issuers[0];
    const own = await page({ issuer: issuer?.id ?? "" });
    expect(own.issuer).toBe(issuer?.name);
    expect(own.items.length).toBeGreaterThan(0);
    expect(own.items.every(({ issuers }) => issuers.some(({ id }) => id === issuer?.id))).toBe(true);
    expect((await page({ issuer: "org:无此机关" })).total).toBe(0);
  });

  test("what is not there, or not a value, is told", async () => {
    expect((await page({ genre: "无此文种" })).items).toEqual([]);
    for (const query of ["level=moon", "held=maybe", "sort=size", "limit=0", "limit=501"])
      expect((await fetch(`${served.origin}/api/documents?${query}`)).status, query).toBe(400);
  });
});
