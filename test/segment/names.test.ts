import { expect, it } from "vitest";
import { isBodyName } from "../../server/segment/index.ts";

/** Bodies that issue documents of their own, as they sign, whose names end in no word that only names of bodies have. */
const BODIES =
  "国务院扶贫办 中央网信办 中央编办 全国老龄办 共青团中央 最高检 银保监会 中国证监会 国务院法制办 国务院研究室 国务院侨办 省农办 市外办 市编办 市委办 县府办 市政协办 市扶贫办 省安委会 全国爱卫会 县革委会 省防指 中国人民银行南京分行 市供销社 市委党校 市政府研究室 市委政研室 全国人民代表大会";
/** Words of a text that end like them. */
const WORDS = "省代办 市领导督办 县主办 市协办 十八届五中全委会 全面承办 各部门 关于加强 由市扶贫办";

it.each(BODIES.split(" "))("%s is the name of a body", (name) => expect(isBodyName(name)).toBe(true));
it.each(WORDS.split(" "))("%s is none", (words) => expect(isBodyName(words)).toBe(false));
