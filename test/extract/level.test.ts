/** Level and place that the printed name of an issuer shows. */
import { expect, test } from "vitest";
import { levelOf, placeOf } from "../../server/extract/header/level.ts";

test.each([
  ["威宁彝族回族苗族自治县人民政府办公室", "county", "威宁彝族回族苗族自治县"],
  ["双江拉祜族佤族布朗族傣族自治县人民政府", "county", "双江拉祜族佤族布朗族傣族自治县"],
  ["莫力达瓦达斡尔族自治旗人民政府", "county", "莫力达瓦达斡尔族自治旗"],
  ["黔西南布依族苗族自治州人民政府", "prefectural", "黔西南布依族苗族自治州"],
  ["黔东南苗族侗族自治州凯里市人民政府", "county", "黔东南苗族侗族自治州"],
  ["贵州省黔东南苗族侗族自治州人民政府", "prefectural", "贵州省黔东南苗族侗族自治州"],
  ["宁夏回族自治区人民政府", "provincial", "宁夏回族自治区"],
  ["遵义市播州区人民政府", "county", "遵义市播州区"],
  ["湄潭县人民政府", "county", "湄潭县"],
] as const)("%s", (name, level, place) => {
  expect([levelOf(name), placeOf(name)]).toEqual([level, place]);
});
