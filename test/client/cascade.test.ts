/** What a cascade folds, and that a worker's numbers give the same picture as no worker. */
import { describe, expect, test } from "vitest";
import { FOLD, fold } from "../../client/views/cascade/fold.ts";
import { layoutCascade } from "../../client/views/cascade/layered/index.ts";
import { inputOf, layCascade } from "../../client/views/cascade/layout.ts";
import type { Cascade, DocumentCard } from "../../server/model/api.ts";

const card = (id: string, level: DocumentCard["level"], more: Partial<DocumentCard> = {}): DocumentCard => ({
  id,
  key: id,
  number: null,
  title: id,
  displayTitle: id,
  genre: null,
  level,
  issuedOn: null,
  issuers: [],
  place: null,
  status: "current",
  held: true,
  ...more,
});
const edge = (from: string, to: string): Cascade["edges"][number] => ({
  id: `${from} ${to}`,
  type: "IMPLEMENTS",
  match: "number",
  from,
  to,
  evidence: {
    relationshipId: `${from} ${to}`,
    type: "IMPLEMENTS",
    quote: "q",
    line: 1,
    start: 0,
    end: 1,
    rule: "r",
    confidence: 1,
    match: "number",
    documentId: from,
    documentNumber: null,
    documentTitle: from,
  },
});
const root = card("root", "national");
const cities = Array.from({ length: 30 }, (_, index) => card(`c${String(index).padStart(2, "0")}`, "prefectural"));
const edges = cities.map((city) => edge(city.id, "root"));

describe("folding", () => {
  test("a long column keeps so many and says how many more there are", () => {
    const { documents, folded } = fold([root, ...cities], edges, new Set(), new Set(["root"]));
    expect(documents).toHaveLength(1 + FOLD);
    expect([...folded]).toEqual([["prefectural", 30 - FOLD]]);
  });
  test("an opened column is whole, and so is a column that is only a little longer", () => {
    expect(fold([root, ...cities], edges, new Set(["prefectural"]), new Set()).documents).toHaveLength(31);
    expect(fold(cities.slice(0, FOLD + 2), [], new Set(), new Set()).folded.size).toBe(0);
  });
  test("the chosen document and what most others hang on are never folded", () => {
    const more = [...edges, ...Array.from({ length: 3 }, (_, index) => edge(`x${index}`, "c28"))];
    const { documents } = fold([root, ...cities], more, new Set(), new Set(["c29"]));
    expect(documents.map((item) => item.id)).toEqual(expect.arrayContaining(["c28", "c29"]));
  });
});

test("with the numbers of a worker the picture is the same as without", () => {
  const documents = [root, ...cities];
  const laid = structuredClone(layoutCascade(inputOf(documents, edges)));
  const [here, there] = [
    layCascade(root, documents, edges, "level"),
    layCascade(root, documents, edges, "level", laid),
  ];
  expect([...there.nodes]).toEqual([...here.nodes]);
  expect([...there.routes]).toEqual([...here.routes]);
});

test("by days a later document stands further right, and one without a date is told apart", () => {
  const documents = [
    card("root", "national", { issuedOn: "2020-01-01" }),
    card("a", "county", { issuedOn: "2020-03-01" }),
    card("b", "county", { issuedOn: "2021-01-01" }),
    card("c", "county"),
  ];
  const { nodes } = layCascade(documents[0] ?? root, documents, [edge("a", "root"), edge("b", "root")], "days");
  expect(["root", "a", "b", "c"].map((id) => nodes.get(id)?.days)).toEqual([0, 60, 366, null]);
  const xs = ["root", "a", "b"].map((id) => nodes.get(id)?.x ?? 0);
  expect(xs.toSorted((a, b) => a - b)).toEqual(xs);
  expect(new Set(xs).size).toBe(3);
});
