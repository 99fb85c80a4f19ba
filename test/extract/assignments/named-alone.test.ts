/** Bodies on lines of their own over their duty, and names as they are printed: fields, levels, places that share a head. */
import { describe, expect, test } from "vitest";
import { brief, read } from "./reading.ts";

describe("under a heading of duties a body on a line of its own is charged with the sentence below", () => {
  test.each(["2.3 成员单位职责", "（二）各成员单位职责", "二、职责分工"])("%s", (heading) => {
    const text = `防汛应急预案\n1 总则\n有效应对洪涝灾害。\n${heading}\n县水利局\n组织水情监测，及时发布预警信息。\n县融媒体中心\n做好宣传报道，引导社会舆论。\n县总工会\n维护职工权益，保障受灾职工生活。\n三、附则\n本预案自发布之日起施行。`;
    expect(read(text).facts.map(brief)).toEqual(["R:县水利局", "R:县融媒体中心", "R:县总工会"]);
  });

  test("a roster is none", () => {
    const text = "先进集体\n职责考核优秀单位名单\n县水利局\n县融媒体中心\n县总工会\n特此通报。";
    expect(read(text).facts).toEqual([]);
  });
});

describe("names are kept as they are printed", () => {
  test.each([
    [
      "第四条　市水利主管部门负责本市节水工作。\n市旅游、林业、公安等部门按照各自职责做好节水工作。",
      ["R:市水利主管部门", "R:市旅游,林业,公安"],
    ],
    [
      "第二条　本办法适用于考古工地。\n第三条　发掘应当经批准。\n第四条　文物主管部门负责工地安全的监督检查。\n公安机关、海关、海警机构依照职责查处盗掘行为。\n第五条　本办法自发布之日起施行。",
      ["R:文物主管部门", "R:公安机关,海关,海警机构"],
    ],
    [
      "1.推进屋顶光伏。（各辖市、区人民政府，经开区管委会）\n2.建设充电站。（市城管局）",
      ["R:各辖市、区人民政府,经开区管委会", "R:市城管局"],
    ],
  ])("%s", (text, units) => {
    expect(read(text).facts.map(brief)).toEqual(units);
  });
});
