import { expect, it } from "vitest";
import { levelOf, placeOf } from "../../server/extract/header/index.ts";

it.each([
  ["国务院办公厅", "national", null],
  ["河北省人民政府", "provincial", "河北省"],
  ["重庆市人民政府", "provincial", "重庆市"],
  ["廊坊市人民政府", "prefectural", "廊坊市"],
  ["霸州市人民政府", "county", "霸州市"],
  ["喀什地区行政公署办公室", "prefectural", "喀什地区"],
  ["西藏自治区那曲地区行署", "prefectural", "西藏自治区那曲地区"],
  ["霸州市人民政府办公室", "county", "霸州市"],
  ["三河市水务局", "county", "三河市"],
  ["临沂市兰山区人民政府", "county", "临沂市兰山区"],
  ["霸州市堂二里镇人民政府", "township", "霸州市堂二里镇"],
])("%s is %s", (issuer, level, place) => {
  expect([levelOf(issuer), placeOf(issuer)]).toEqual([level, place]);
});
