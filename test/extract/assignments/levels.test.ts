/** Names in which several levels of government share one head: one string; names that merely stand beside each other: two. */
import { describe, expect, test } from "vitest";
import { splitUnits } from "../../../server/extract/assignments/units.ts";

const ONE = [
  "市州、县区市人民政府商务主管部门",
  "县区、乡镇人民政府",
  "地（州、市）、县（市、区）民政部门",
  "市、县（市、区）、乡（镇）人民政府",
  "市、县（市）、青羊区园林主管部门",
  "市、县（市）、北山矿区环境卫生（市容）行政主管部门",
  "市、县（区）水利局",
  "省、市气象局",
  "险情发生地的市、县（市、区）人民政府",
  "自治州、县（市）人民政府林业主管部门",
  "盟市、旗县民政部门",
  "设区的市级、县级水文机构",
  "设区的市、县（市、区）农业委员会",
  "省、自治区、直辖市海事机关",
  "项目所在地乡、镇人民政府",
  "市、县（市）区爱国卫生运动委员会办公室",
];
const SEVERAL: readonly (readonly [string, readonly string[]])[] = [
  ["市发展改革委、县财政局", ["市发展改革委", "县财政局"]],
  ["水利、农业部门", ["水利", "农业部门"]],
  ["各区县（市）人民政府、市直有关部门", ["各区县（市）人民政府", "市直有关部门"]],
  ["市、区（县）人民政府、街道办事处", ["市、区（县）人民政府", "街道办事处"]],
  ["市、县（市、区）、乡（镇）人民政府和村民委员会", ["市、县（市、区）、乡（镇）人民政府", "村民委员会"]],
  ["依法成立的湖泊管理机构", ["湖泊管理机构"]],
  ["工会、共青团、妇联等人民团体", ["工会", "共青团", "妇联"]],
];

const names = (text: string): readonly string[] => splitUnits(text, 0, text.length).map(({ name }) => name);

describe("splitUnits, levels", () => {
  test.each(ONE)("%s is one", (text) => expect(names(text)).toEqual([text]));
  test.each(SEVERAL)("%s", (text, expected) => expect(names(text)).toEqual(expected));
});
