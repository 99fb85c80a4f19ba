/** A notice that two cities issued together is one document, with each of its places. */
import { describe, expect, test } from "vitest";
import { corpusTable } from "../../server/api/views/corpus.ts";
import { coverage } from "../../server/api/views/coverage.ts";
import { coverageCell } from "../../server/api/views/coverage-words.ts";
import { columnsOf } from "../../server/figures/index.ts";
import { counted, own } from "./counted.ts";

describe("a notice that two cities issued together", () => {
  const notice = `廊坊市民政局 沧州市民政局
关于联合开展社区养老服务检查的通知
廊民〔2031〕7号

各县（市、区）民政局：
    为贯彻落实《国务院关于加快发展社区养老服务的意见》（国发〔2031〕5号），决定联合开展检查，现通知如下。
    一、检查时间为2031年10月。

廊坊市民政局
沧州市民政局
2031年9月20日
`;
  const at = counted([...own, { name: "joint.txt", bytes: new TextEncoder().encode(notice) }]);
  const ask = async (by: "place" | "year", place: string | null = null) => {
    const answer = await coverage(at.store, at.figures, {
      by,
      place,
      decree: "doc:国发〔2031〕5号",
      words: null,
      sort: "reach",
      levels: [],
      from: null,
      to: null,
      limit: 10,
    });
    const [row] = answer.rows;
    if (row === undefined) throw new Error("expected the decree");
    return { ...answer, row };
  };

  test("is found in both, and a year has it once", async () => {
    const [places, years] = [await ask("place"), await ask("year")];
    const of = (id: string) => places.row.cells.find((cell) => cell.column === id);
    expect(of("place:131000")).toMatchObject({ state: "implemented", citations: 1, searched: 2 });
    expect(of("place:130900")).toMatchObject({ state: "implemented", citations: 1, searched: 1 });
    expect(places.row.citations).toBe(3);
    // the province, the city's plan, and this one
    expect(years.row.cells.find((cell) => cell.column === "2031")).toMatchObject({ citations: 2, searched: 3 });
    expect(years.row.citations).toBe(2);
    expect(years.columns.find(({ id }) => id === "2031")?.documents).toBe(3);
    for (const { column, citations } of years.row.cells) {
      const { evidence } = await coverageCell(
        at.store,
        at.figures,
        "doc:国发〔2031〕5号",
        { by: "year", column, place: null },
        9,
      );
      expect(evidence).toHaveLength(citations);
    }
  });

  test("counts in a place of its own where only that place is asked about", async () => {
    const { row, columns } = await ask("year", "place:130900");
    expect(row.cells).toMatchObject([{ column: "2031", state: "implemented", citations: 1, searched: 1 }]);
    expect(columns).toMatchObject([{ id: "2031", documents: 1 }]);
  });

  test("is one document of the corpus, with each of its places", async () => {
    const { cells, total } = corpusTable(await columnsOf(at.store));
    const counts = cells.flatMap(({ place, count }) => (place === null ? [] : [[place.id, count]]));
    expect(Object.fromEntries(counts)).toMatchObject({ "place:130900": 1, "place:131000": 2 });
    expect(total).toBe(4);
  });
});
