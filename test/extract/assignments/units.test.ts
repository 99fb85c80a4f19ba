import { expect, test } from "vitest";
import { unitKind } from "../../../server/extract/assignments/unit-kind.ts";
import { splitUnits } from "../../../server/extract/assignments/units.ts";

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ["市教育局、市财政局", ["市教育局", "市财政局"]],
  ["市自然资源和规划局、市住建局", ["市自然资源和规划局", "市住建局"]],
  ["市住建局和市自然资源和规划局", ["市住建局", "市自然资源和规划局"]],
  ["人力资源和社会保障局及财政局", ["人力资源和社会保障局", "财政局"]],
  ["县文化广电和旅游局以及各乡镇", ["县文化广电和旅游局", "各乡镇"]],
  ["各县（市、区）人民政府，开发区管委会", ["各县（市、区）人民政府", "开发区管委会"]],
  ["各市、县人民政府", ["各市、县人民政府"]],
  ["高新区和各县、市、区政府", ["高新区", "各县、市、区政府"]],
  ["甲市、乙县人民政府", ["甲市", "乙县人民政府"]],
  ["市商务局、市税务局等部门", ["市商务局", "市税务局"]],
  ["市商务局、市税务局等有关部门按职责分工负责", ["市商务局", "市税务局"]],
  ["县应急局、有关部门", ["县应急局", "有关部门"]],
  ["教育部等和地方各级人民政府", ["教育部", "地方各级人民政府"]],
  ["区司法局等区直有关部门单位", ["区司法局", "区直有关部门单位"]],
  ["税务总局、银保监会等国务院相关部门及各地区", ["税务总局", "银保监会", "国务院相关部门", "各地区"]],
  ["*县大数据中心、★县财政局", ["县大数据中心", "县财政局"]],
  ["财政、审计等部门", ["财政", "审计"]],
  ["市高等学校管理处、市科技局", ["市高等学校管理处", "市科技局"]],
  ["市工信局  市科技局", ["市工信局", "市科技局"]],
  ["住房城乡\n建设局、水务局", ["住房城乡建设局", "水务局"]],
  ["由市民政局", ["市民政局"]],
];

test.each(CASES)("%s", (text, expected) => {
  const units = splitUnits(text, 0, text.length);
  expect(units.map((unit) => unit.name)).toEqual(expected);
  for (const unit of units) expect(text.slice(unit.start, unit.end).replace(/\s/g, "")).toBe(unit.name);
});

test.each([
  "党政综合办",
  "市国家安全局",
  "市双创办",
  "市政府督查处",
  "市政务公开办",
  "市委财经办",
  "市消委会",
  "镇中心校",
  "国开行",
  "共青团中央",
  "全国工商联",
])("%s is the name of a body, though words like 综合办, 全局 or 查处 are none", (name) => {
  expect(unitKind(name)).toBe("body");
});

test.each(["统筹全局", "依法查处", "协调主办", "联合举办", "产业布局", "党员干部"])("%s is none", (words) => {
  expect(unitKind(words)).toBe("other");
});
