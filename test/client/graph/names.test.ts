/** What marks are called in the picture: a place tells names of the same words apart. */
import { expect, test } from "vitest";
import { bodyLabel, titleLabel } from "../../../client/graph/names.ts";

test.each([
  ["临沂市兰山区人民政府办公室关于做好某项普查的通知", "做好某项普查", "兰山区：做好某项普查"],
  ["遂宁市人民政府关于做好某项普查的通知", "做好某项普查", "遂宁市：做好某项普查"],
  ["宁夏回族自治区人民政府办公厅关于做好某项普查的通知", "做好某项普查", "宁夏回族自治区：做好某项普查"],
  ["廊坊市人民政府关于印发廊坊市某规划的通知", "廊坊市某规划", "廊坊市某规划"],
  ["中华人民共和国某法", "中华人民共和国某法", "中华人民共和国某法"],
  ["关于做好某项普查的通知", "做好某项普查", "做好某项普查"],
  ["廊坊市科技局转发廊坊市人民政府关于某事的通知", "转发某事", "转发某事"],
  ["某文件", null, null],
])("document %s", (title, short, label) => {
  expect(titleLabel(title, short)).toBe(label);
});

test.each([
  ["廊坊市商务局", "商务局", "廊坊市商务局"],
  ["临沂市兰山区财政局", "财政局", "兰山区财政局"],
  ["黔东南苗族侗族自治州财政局", "财政局", "黔东南苗族侗族自治州财政局"],
  ["中国人民银行廊坊市中心支行", "人行廊坊市中心支行", "人行廊坊市中心支行"],
  ["国务院", "国务院", "国务院"],
  ["国务院", null, null],
  ["国务院", "", null],
])("body %s", (name, short, label) => {
  expect(bodyLabel(name, short)).toBe(label);
});
