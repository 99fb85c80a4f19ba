/** The short form of a title: what it is about, without who issues it, that it issues, and its genre. */
import { expect, test } from "vitest";
import { displayTitle } from "../../server/resolve/titles.ts";

test.each([
  ["临河市人民政府关于加强渡口管理的意见", "加强渡口管理的意见"],
  ["临河市人民政府关于开展渡口检查的通知", "开展渡口检查"],
  ["国务院印发关于深化渡口管理改革方案的通知", "深化渡口管理改革方案"],
  ["临河市人民政府办公室关于印发渡口管理办法的通知", "渡口管理办法"],
  ["临河市人民政府办公室关于印发《渡口管理办法》的通知", "渡口管理办法"],
  ["印发关于的通知", "印发关于的通知"],
])("%s is shown as %s", (title, shown) => {
  expect(displayTitle(title)).toBe(shown);
});
