/** A number that several places may have written gives none of them, unless the text or the one who cites speaks of it. */
import { describe, expect, it } from "vitest";
import { resolve } from "../../server/resolve/index.ts";
import { standpointOf } from "../../server/resolve/organizations.ts";
import { assignment, record, reference, source } from "./fixtures.ts";

const placeOf = (values: Parameters<typeof record>[1]): string | undefined =>
  standpointOf(record("s", values)).place?.name;

describe("where a document without an issuer speaks from", () => {
  const number = "临政办字〔2023〕18号";
  it.each([
    ["the number alone", { number }, undefined],
    ["a unit of the place", { number, assignments: [assignment(1, ["临沂市财政局"])] }, "临沂市"],
    ["a title with the place", { number, title: "关于临沂市供暖的通知" }, "临沂市"],
    ["a title with another place", { number, title: "临汾市供暖工作方案" }, "临汾市"],
    ["a citation of the place", { number, references: [reference(1, { title: "临沂市供暖条例" })] }, "临沂市"],
    ["a number of one place", { number: "廊政〔2023〕18号" }, "廊坊市"],
  ])("%s", (_, values, place) => {
    expect(placeOf(values)).toBe(place);
  });
});

describe("who issued what is cited by such a number", () => {
  const cited = reference(5, { number: "临政办字〔2020〕3号", title: "关于做好供暖工作的通知" });
  it.each([
    ["临沂市人民政府", ["临沂市人民政府办公室"]],
    ["临沂市兰山区人民政府", ["临沂市人民政府办公室"]],
    ["山东省人民政府", ["临沂市人民政府办公室"]],
    ["临汾市人民政府", []],
  ])("%s cites it", (issuer, issuers) => {
    const { graph } = resolve([
      source("s", record("s", { issuers: [issuer], title: "某项通知", references: [cited] })),
    ]);
    const said = [...graph.relationships.values()].filter(
      ({ type, start }) => type === "ISSUED_BY" && start.includes("临政办字"),
    );
    expect(said.map(({ end }) => end)).toEqual(issuers.map((name) => `org:${name}`));
  });
});
