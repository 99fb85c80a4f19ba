/** A cell of the coverage counts what it gives, and no place is said to be silent that answers. */
import { expect, test } from "vitest";
import { cascade } from "../../server/api/views/cascade.ts";
import { coverage } from "../../server/api/views/coverage.ts";
import { coverageCell } from "../../server/api/views/coverage-words.ts";
import { counted } from "./counted.ts";

const at = counted();

test.each(["place", "year"] as const)(
  "a cell of coverage by %s counts the citations whose words it gives",
  async (by) => {
    const options = {
      by,
      place: null,
      decree: null,
      words: null,
      sort: "reach" as const,
      levels: ["national", "provincial"],
      from: null,
      to: null,
      limit: 30,
    };
    const { rows } = await coverage(at.store, at.figures, options);
    const spoken = rows.flatMap(({ document, cells }) =>
      cells.flatMap((cell) => (cell.citations > 0 ? [{ document, cell }] : [])),
    );
    expect(spoken.length).toBeGreaterThan(3);
    for (const { document, cell } of spoken) {
      expect(["implemented", "basis", "through", "mentioned"]).toContain(cell.state);
      const { evidence } = await coverageCell(
        at.store,
        at.figures,
        document.id,
        { by, column: cell.column, place: null },
        100,
      );
      expect(evidence).toHaveLength(cell.citations);
      expect(cell.evidence).toEqual(evidence.slice(0, 5));
    }
    const total = await at.countOf(
      "MATCH (s:Document)-[r:IMPLEMENTS|BASED_ON|FORWARDS|APPLIES|MENTIONS]->(t:Document) WHERE s.held = true MATCH (s)-[:ISSUED_BY]->(:Organization)-[:IN_PLACE]->(p:Place) WITH DISTINCT s, r, p RETURN count(*) AS n",
    );
    let counted = 0;
    for await (const { cells } of at.figures.decrees()) for (const [, , a, b, c] of cells) counted += a + b + c;
    expect(counted).toBe(total);
  },
);

test.each(["place", "year"] as const)(
  "a cell of coverage by %s counts the documents that answer through others, and gives the way of each",
  async (by) => {
    const options = {
      by,
      place: null,
      decree: null,
      words: null,
      sort: "reach" as const,
      from: null,
      to: null,
      limit: 1000,
    };
    const { rows } = await coverage(at.store, at.figures, { ...options, levels: ["national", "provincial"] });
    const ways = rows.flatMap(({ document, cells }) =>
      cells.flatMap((cell) => (cell.through > 0 ? [{ document, cell }] : [])),
    );
    expect(ways.length).toBeGreaterThan(3);
    for (const { document, cell } of ways) {
      const { through } = await coverageCell(
        at.store,
        at.figures,
        document.id,
        { by, column: cell.column, place: null },
        100,
      );
      expect(through).toHaveLength(cell.through);
      for (const { steps } of through) {
        expect(steps.length).toBeGreaterThan(1);
        expect(steps.at(-1)?.to.id).toBe(document.id);
        for (const { evidence } of steps) expect(evidence.end).toBeGreaterThan(evidence.start);
      }
    }
  },
);

test.each(["place", "year"] as const)(
  "of what a column of coverage by %s holds, it is told how much has no date, which no dated decree is searched in",
  async (by) => {
    const { columns, rows } = await coverage(at.store, at.figures, {
      by,
      place: null,
      decree: null,
      words: null,
      sort: "reach",
      levels: ["national"],
      from: null,
      to: null,
      limit: 1000,
    });
    expect(columns.some(({ undated }) => undated > 0)).toBe(true);
    const held = new Map(columns.map((column) => [column.id, column]));
    for (const { document, cells } of rows)
      for (const { column, searched } of cells) {
        const { documents = 0, undated = 0 } = held.get(column) ?? {};
        if (document.issuedOn !== null) expect(searched).toBeLessThanOrEqual(documents - undated);
      }
  },
);

test("of a decree below the State whose place is not known it is told who answers, and of nobody that he does not", async () => {
  const options = { by: "place" as const, place: null, decree: null, sort: "reach" as const, from: null, to: null };
  const { rows } = await coverage(at.store, at.figures, {
    ...options,
    words: null,
    levels: ["provincial", "prefectural"],
    limit: 1000,
  });
  const unplaced = rows.filter(({ document }) => document.place === null);
  expect(unplaced.length).toBeGreaterThan(0);
  for (const { cells } of unplaced) for (const { state } of cells) expect(["absent", "unknown"]).not.toContain(state);
});

test("a national decree is asked of provinces too, and a province's decree of all in it but the province", async () => {
  const options = { by: "place" as const, place: null, decree: null, sort: "reach" as const, from: null, to: null };
  const { columns, rows } = await coverage(at.store, at.figures, {
    ...options,
    words: null,
    levels: ["national", "provincial"],
    limit: 1000,
  });
  const provinces = columns.filter(({ level }) => level === "provincial").map(({ id }) => id);
  expect(provinces.length).toBeGreaterThan(1);
  const of = (level: string) =>
    rows.filter(({ document }) => document.level === level && (level === "national" || document.place !== null));
  const national = of("national");
  expect(national.length).toBeGreaterThan(3);
  for (const { cells } of national)
    expect(cells.map(({ column }) => column)).toEqual(expect.arrayContaining(provinces));
  const answered = national.flatMap(({ cells }) =>
    cells.filter(({ column, state }) => provinces.includes(column) && ["implemented", "basis"].includes(state)),
  );
  expect(answered.length).toBeGreaterThan(0);
  const provincial = of("provincial");
  expect(provincial.length).toBeGreaterThan(3);
  for (const { cells } of provincial)
    expect(cells.map(({ column }) => column).filter((id) => provinces.includes(id))).toEqual([]);
});

test("no place where nothing was found has a document in the cascade of the decree", async () => {
  const options = { by: "place" as const, place: null, decree: null, sort: "reach" as const, from: null, to: null };
  const { rows } = await coverage(at.store, at.figures, {
    ...options,
    words: null,
    levels: ["national", "provincial"],
    limit: 1000,
  });
  let searched = 0;
  for (const { document, cells } of rows) {
    const { documents } = await cascade(at.store, document.id, {
      direction: "down",
      types: ["IMPLEMENTS", "BASED_ON", "FORWARDS", "CARRIES"],
      limit: 1500,
    });
    const answering = new Set(
      documents.flatMap((card) => (card.held && card.id !== document.id ? [card.place?.id] : [])),
    );
    for (const { column, state } of cells) {
      if (state !== "absent") continue;
      searched++;
      expect(answering).not.toContain(column);
    }
  }
  expect(searched).toBeGreaterThan(10);
});
