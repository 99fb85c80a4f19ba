/** What a printed deadline says of a day: over, to have begun, or still ahead. */
import { describe, expect, test } from "vitest";
import { dueState, isBeginning } from "../../client/views/tasks/due.ts";

describe("a deadline that says when something begins is not said to be over", () => {
  test.each([
    ["2015年启动", true],
    ["2015年8月启动，持续实施", true],
    ["年底前开工", true],
    ["2019年底启动", true],
    ["2015年完成", false],
    ["2015年8月启动，2016年完成", false],
    ["今年年底建成、今年年底前开工", false],
    ["持续实施", false],
    ["10月底前", false],
    [null, false],
  ])("%s: %s", (deadline, begins) => {
    expect(isBeginning(deadline)).toBe(begins);
  });

  test.each([
    ["2015年启动", "2015-12-31", "2016-01-01", "begun"],
    ["2015年启动", "2015-12-31", "2015-12-31", "ahead"],
    ["2015年完成", "2015-12-31", "2016-01-01", "overdue"],
    ["2015年完成", "2015-12-31", "2015-06-01", "ahead"],
    ["适时启动", null, "2016-01-01", "none"],
  ])("%s, due on %s, as of %s: %s", (deadline, dueOn, asOf, state) => {
    expect(dueState({ deadline, dueOn }, asOf)).toBe(state);
  });
});
