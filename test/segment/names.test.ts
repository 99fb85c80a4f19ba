import { expect, it } from "vitest";
import { bodyNames, isBodyName } from "../../server/segment/index.ts";

/** Bodies that issue documents of their own, as they sign, whose names end in no word that only names of bodies have. */
const BODIES =
  "国务院扶贫办 中央网信办 中央编办 全国老龄办 共青团中央 最高检 银保监会 中国证监会 国务院法制办 国务院研究室 国务院侨办 省农办 市外办 市编办 市委办 县府办 市政协办 市扶贫办 省安委会 全国爱卫会 县革委会 省防指 中国人民银行南京分行 市供销社 市委党校 市政府研究室 市委政研室 全国人民代表大会";
/** Words of a text that end like them. */
const WORDS = "省代办 市领导督办 县主办 市协办 十八届五中全委会 全面承办 各部门 关于加强 由市扶贫办";

it.each(BODIES.split(" "))("%s is the name of a body", (name) => expect(isBodyName(name)).toBe(true));
it.each(WORDS.split(" "))("%s is none", (words) => expect(isBodyName(words)).toBe(false));

/** Joint signatures whose names a page ran together, and names of one body that look like two. */
it.each([
  ["财政部国家税务总局住房城乡建设部", "财政部 国家税务总局 住房城乡建设部"],
  ["国家发展和改革委员会国家能源局", "国家发展和改革委员会 国家能源局"],
  ["中央宣传部中央网信办文化和旅游部", "中央宣传部 中央网信办 文化和旅游部"],
  ["工业和信息化部国家发展改革委人民银行", "工业和信息化部 国家发展改革委 人民银行"],
  ["教育部办公厅财政部办公厅", "教育部办公厅 财政部办公厅"],
  ["海关总署国家税务总局", "海关总署 国家税务总局"],
  ["清江省发展和改革委员会清江省林业局", "清江省发展和改革委员会 清江省林业局"],
  ["水利部黄河水利委员会", "水利部黄河水利委员会"],
  ["交通运输部长江航务管理局", "交通运输部长江航务管理局"],
  ["国家税务总局清江省税务局", "国家税务总局清江省税务局"],
  ["中国人民银行清江省分行", "中国人民银行清江省分行"],
  ["国家发展和改革委员会办公厅", "国家发展和改革委员会办公厅"],
])("%s is signed by %s", (words, names) =>
  expect(
    bodyNames(words, 0, words.length)
      .map(({ name }) => name)
      .join(" "),
  ).toBe(names),
);
