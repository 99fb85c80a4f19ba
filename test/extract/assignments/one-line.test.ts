/** Documents that a page has put into one line: their lists of duties stand apart, and what is asked here and there is none of them. */
import { expect, test } from "vitest";
import { read, whole } from "./reading.ts";

const FILLER = "改厕工作坚持因地制宜、分类施策，坚持数量服从质量、进度服从实效。".repeat(24);

test("a list of duties between other sentences", () => {
  const text = [
    "各乡镇（区、办），市直相关部门： 现将《农村改厕实施方案》印发给你们，请认真贯彻落实。",
    FILLER,
    "（五）责任分工。 财政局 负责筹集改厕资金，做好绩效监控。 卫健局 负责制定改厕标准和工程验收。 宣传部 要开展改厕宣传教育活动。",
    FILLER,
    "（一）加强领导。相关责任单位要充分利用各种媒体。各有关单位要配备技术人才。",
  ].join(" ");
  expect(text).not.toContain("\n");
  expect(read(text).facts.map(whole)).toEqual([
    "R:财政局 | 筹集改厕资金，做好绩效监控 | -",
    "R:卫健局 | 制定改厕标准和工程验收 | -",
    "R:宣传部 | 开展改厕宣传教育活动 | -",
  ]);
});

test("who sits on a body has no duty by that", () => {
  const text =
    "区防指由区政府主要负责同志任指挥；区人武部主要负责同志任副指挥；区应急局负责同志任秘书长；区委、区政府有关部门主要负责、负责同志任成员。";
  expect(read(text).facts.map(whole)).toEqual([]);
});
