/** The short form of a title: what it is about, without who issues it, that it issues, its genre and its number; and its key. */
import { expect, test } from "vitest";
import { displayTitle, titleCore } from "../../server/resolve/titles.ts";

test.each([
  ["临河市人民政府关于加强渡口管理的意见", "加强渡口管理的意见"],
  ["临河市人民政府关于开展渡口检查的通知", "开展渡口检查"],
  ["国务院印发关于深化渡口管理改革方案的通知", "深化渡口管理改革方案"],
  ["临河市人民政府办公室关于印发渡口管理办法的通知", "渡口管理办法"],
  ["临河市人民政府办公室关于印发《渡口管理办法》的通知", "渡口管理办法"],
  ["关于印发《渡口管理办法》的通知（临政办发〔2021〕5号）", "渡口管理办法"],
  ["印发关于的通知", "印发关于的通知"],
])("%s is shown as %s", (title, shown) => {
  expect(displayTitle(title)).toBe(shown);
});

const BARE = "关于印发《渡口管理办法》的通知";

test.each([
  `${BARE}（临政办发〔2021〕5号）`,
  `${BARE}(临政办发[2021]5号)`,
  `${BARE}（临政办发〔2021〕5号，2021年3月1日）`,
  `临河市人民政府办公室${BARE}（临河市人民政府令第5号）`,
])("%s has the key of the title without its number", (title) => {
  expect(titleCore(title)).toBe(titleCore(BARE));
});

test("another remark in brackets is a part of the title", () => {
  expect(titleCore("渡口管理办法（试行）")).not.toBe(titleCore("渡口管理办法"));
});
