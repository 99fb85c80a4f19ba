import { describe, expect, it } from "vitest";
import {
  fullForms,
  isCollective,
  issuerOfNumber,
  normaliseNumber,
  placeByCode,
  placeByName,
  placesIn,
} from "../../server/lexicon/index.ts";

describe("numbers", () => {
  it.each([
    ["国发[2014]49号", "国发〔2014〕49号"],
    ["廊政 〔２０１５〕 第054号", "廊政〔2015〕54号"],
    ["2014年国发49号", "国发〔2014〕49号"],
    ["〔2015〕17号", "〔2015〕17号"],
    ["国务院令第43号", "国务院令43号"],
    ["关于做好工作的通知", null],
  ])("%s", (printed, normal) => {
    expect(normaliseNumber(printed)).toBe(normal);
  });
  it.each([
    ["国发〔2014〕49号", "国务院", "national"],
    ["霸州政办〔2015〕1号", "霸州市人民政府办公室", "county"],
    ["桂科政字〔2019〕4号", "广西壮族自治区科学技术厅", "provincial"],
    ["宁政发〔2014〕4号", null, "unknown"],
    ["〔2015〕17号", null, "unknown"],
    ["廊政〔2015〕54号", "廊坊市人民政府", "prefectural"],
    ["鲁发改经贸〔2022〕518号", null, "provincial"],
    ["廊坊市人民政府令〔2011〕7号", "廊坊市人民政府", "prefectural"],
  ])("%s was given by %s", (number, issuer, level) => {
    expect(issuerOfNumber(number)).toMatchObject({ issuer, level });
  });
  it("keeps the candidates of a shared agency word", () => {
    expect(issuerOfNumber("宁政发〔2014〕4号").candidates.length).toBeGreaterThan(1);
  });
});

describe("places", () => {
  it("reads nested places at the front", () => {
    const { places, rest } = placesIn("临沂市兰山区财政局");
    expect([places.map((p) => p.code), rest]).toEqual([["371300", "371302"], "财政局"]);
  });
  it("knows abolished divisions", () => {
    expect(placeByName("崇文区").map((p) => p.status)).toEqual(["former"]);
    expect(placeByCode("131000")?.name).toBe("廊坊市");
  });
});

describe("bodies", () => {
  it("knows short forms and collectives", () => {
    expect(fullForms("发改委")).toEqual(["发展和改革委员会"]);
    expect(["各县（市、区）人民政府", "市直有关部门", "各镇街道"].every(isCollective)).toBe(true);
    expect(["十部委", "国家七部委", "三部门"].every(isCollective)).toBe(true);
    expect(["市财政局", "区发改局", "市场监管局", "国家发展改革委", "第三部", "一部", "三部"].some(isCollective)).toBe(
      false,
    );
  });
});
