/** The day by which something is due, from the words that say it. */
import { describe, expect, it } from "vitest";
import { dueDate } from "../../server/resolve/dates.ts";
import { resolve } from "../../server/resolve/index.ts";
import { assignment, record, source } from "./fixtures.ts";

describe("deadlines", () => {
  it.each([
    ["2015年底前", "2015-07-28", "2015-12-31"],
    ["9月底前", "2015-07-28", "2015-09-30"],
    ["每季度末", "2015-07-28", null],
    ["印发后三个月内", "2015-11-30", "2016-02-29"],
    ["2020年6月30日前", null, "2020-06-30"],
    ["9月底前", null, null],
    ["2015年第三季度", "2015-02-01", "2015-09-30"],
    ["一季度末", "2015-02-01", "2015-03-31"],
    ["2014年四季度前", null, "2014-12-31"],
    ["2021年至2023年", null, "2023-12-31"],
    ["2021年3月至5月", null, "2021-05-31"],
    ["10月15日至20日", "2019-03-01", "2019-10-20"],
    ["九月底以前", "1993-02-11", "1993-09-30"],
    ["9月上旬", "2019-03-01", "2019-09-10"],
    ["“十四五”末", null, "2025-12-31"],
    ["到2025年", "2021-06-01", "2025-12-31"],
    ["自本通知印发之日起3个月内", "2021-06-01", "2021-09-01"],
  ])("%s of %s", (printed, issued, due) => {
    expect(dueDate(printed, issued)?.dueOn ?? null).toBe(due);
  });
});

describe("deadlines in their sentences", () => {
  const said = (deadline: string, task: string) => {
    const { graph } = resolve([
      source(
        "d",
        record("d", {
          title: "天水市人民政府关于某事的通知",
          issuers: ["天水市人民政府"],
          date: "2023-05-08",
          assignments: [{ ...assignment(30, ["市水务局"], deadline), task }],
        }),
      ),
    ]);
    const { dueOn, dueRule } = [...graph.nodes.values()].find((node) => node.labels[0] === "Task")?.properties ?? {};
    return [dueOn ?? null, dueRule ?? null];
  };
  it.each([
    ["三个月内", "印发后三个月内出台规程", "2023-08-08", "due/months-after"],
    ["三个月内", "三个月内出台规程", null, null],
    ["每季度末", "每季度末报告进展", null, "due/each-quarter"],
    ["每月10日前", "每月10日前报送", null, "due/each-month"],
    ["2023年底前", "2023年底前完成普查", "2023-12-31", "due/year"],
  ])("%s in %s", (deadline, task, dueOn, rule) => {
    expect(said(deadline, task)).toEqual([dueOn, rule]);
  });
});
