/** A printed name of a body in full, as its document means it. */
import { describe, expect, it } from "vitest";
import { explainBodies } from "../../server/resolve/index.ts";
import { standpointOf } from "../../server/resolve/organizations.ts";
import { record } from "./fixtures.ts";

describe("names of bodies", () => {
  const lanshan = standpointOf(record("s", { issuers: ["临沂市兰山区人民政府"] }));
  const langfang = standpointOf(record("s", { issuers: ["廊坊市人民政府"] }));
  const bazhou = standpointOf(record("s", { issuers: ["霸州市人民政府"] }));
  it.each([
    [bazhou, "市卫健局", "霸州市卫生健康局"],
    [lanshan, "市自然资源和规划局", "临沂市自然资源和规划局"],
    [lanshan, "经开区", "兰山经济开发区管理委员会"],
    [lanshan, "区法院", "临沂市兰山区人民法院"],
    [langfang, "市人行", "中国人民银行廊坊市中心支行"],
    [langfang, "市税务局", "国家税务总局廊坊市税务局"],
    [langfang, "廊坊银监分局", "中国银行业监督管理委员会廊坊监管分局"],
    [langfang, "省商务厅", "河北省商务厅"],
  ])("%#: %s", (at, printed, full) => {
    expect(explainBodies(printed, at).map(({ name }) => name)).toEqual([full]);
  });
});
