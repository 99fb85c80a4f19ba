/** Labels of duties whose colon was lost. */
import { expect, it } from "vitest";
import { withLabelColons } from "../../server/read/label-colons.ts";

it.each([
  ["（牵头单位 市水利局；责任单位　各县（市、区）政府）", "（牵头单位：市水利局；责任单位：各县（市、区）政府）"],
  ["责任单位 县教育局、县财政局\n完成时限 2022年底前", "责任单位：县教育局、县财政局\n完成时限：2022年底前"],
  ["（责任单位 市公安局牵头，市交通运输局配合）", "（责任单位：市公安局牵头，市交通运输局配合）"],
  ["加密巡查。责任部门 区林草局等区直有关部门", "加密巡查。责任部门：区林草局等区直有关部门"],
  ["完成时限 6月30日 配合单位 镇司法所", "完成时限：6月30日 配合单位：镇司法所"],
])("%s is read as %s", (text, read) => {
  expect(withLabelColons(text)).toBe(read);
});

it.each([
  "序号 任务 牵头单位 配合单位 完成时限 1 建设水库 市水利局 市财政局 6月底",
  "任务\t责任单位 责任科室 备注",
  "各责任单位 市水利局",
  "责任单位 要高度重视",
  "责任单位：市水利局",
])("%s stands as it is", (text) => {
  expect(withLabelColons(text)).toBe(text);
});
