/** What a printed name looks like by its own letters: the name of a body, a collective, a place, a field of work. */
import { isHan } from "../../read/index.ts";
import { DOMAINS, endsAsBody, endsAsPlace } from "./vocabulary.ts";

/**
 * body: ends as a body's name does · collective: 有关部门, 各成员单位 · place: 广阳区 · domain: 财政 (of 财政、审计等部门) ·
 * other: may still be a unit where a label says that units follow
 */
export type UnitKind = "body" | "collective" | "place" | "domain" | "other";

const COLLECTIVE =
  /(?:部门|单位|机构|机关|各地|企业|团体|院校|高校|镇街|党组织|各村|医院|学校|新闻媒体)$|^(?:各|有关|相关|其他|当地|属地)/;

/** 国家能源局派出机构, 人民银行及其分支机构: the branches of a body are one with it by name */
const BRANCHES = /[局委部署会厅行司](?:及其)?(?:各级)?(?:派出|分支)机构$/;

/** 乡镇（街道）, 县（市、区）, 村（社区）: every place of a level */
export const OF_A_LEVEL = /^(?:乡镇|镇街|乡|镇|街道|县|区|村)[（(][乡镇街道办事处管委会市县区旗村社居、]{1,8}[）)]$/;

/** 村（居）委会, 各居（村）委会 */
const VILLAGES = /^各?[村居][（(][居村社区、]{1,4}[）)]委会$/;

/** the same names come again and again in one document; the memory is emptied before it grows large */
const KINDS = new Map<string, UnitKind>();
const MAX_KINDS = 20_000;

/** 县级以上人民政府财政、审计等部门: the government stands before the first field only */
const GOVERNMENT_OF = /^(?:.{0,14}(?:人民政府|政府|国务院|行政公署)(?:的)?|[省市县区州盟旗](?=..))/;

/** What a name looks like by its own letters. */
export function unitKind(name: string): UnitKind {
  if (name.length > 60) return kindOf(name);
  const known = KINDS.get(name);
  if (known !== undefined) return known;
  if (KINDS.size >= MAX_KINDS) KINDS.clear();
  const kind = kindOf(name);
  KINDS.set(name, kind);
  return kind;
}

function kindOf(name: string): UnitKind {
  if (OF_A_LEVEL.test(name)) return "place";
  if (name.endsWith("委会") && VILLAGES.test(name)) return name.startsWith("各") ? "collective" : "body";
  let bare = name;
  for (let i = 0; i < 2 && !isHan(bare.charCodeAt(bare.length - 1)); i++)
    bare = bare.replace(/[（(〔[][^（(〔[]{0,40}[）)〕\]]$/, "");
  // 镇“三资”中心, 各行政村“两委”
  if (
    bare.includes("“") &&
    /“[^“”]{1,8}”/.test(bare) &&
    /(?:“两委”|”[^“”]{0,2}(?:中心|办公?室?|专班|委|领导小组|工作组|指挥部|服务队))$/.test(bare)
  )
    bare = bare.replace(/[“”]/g, "");
  if (bare === "") return "other";
  if (bare.length > 40 || /[。；：！？《》由]|^[（(]/.test(bare)) return "other";
  // divisions of the Corps
  if (bare.endsWith("师") && /^第[一二三四五六七八九十]{1,3}师$/.test(bare)) return "body";
  if (bare.endsWith("机构") && BRANCHES.test(bare)) return "body";
  if (endsAsBody(bare)) return COLLECTIVE.test(bare) ? "collective" : "body";
  if (/^(?:各|有关|相关|所在|属地)/.test(bare) && (endsAsPlace(bare) || /(?:企业|运营商|街|办|地方|街道)$/.test(bare)))
    return "collective";
  // 各级田长, 各级河（湖）长: who answers for a stretch of land or water
  if (bare.endsWith("长") && /^各(?:级|[村镇乡])[\u4e00-\u9fa5（）、]{1,4}长$/.test(name)) return "collective";
  const field = /[（(]/.test(bare) ? bare.replace(/[（(][^（()）]*(?:[）)]|$)/g, "") : bare;
  // 农业农村 ends as a village does
  const isField = DOMAINS.has(field) || DOMAINS.has(field.replace(GOVERNMENT_OF, ""));
  if (!isField && bare.length <= 8 && endsAsPlace(bare) && /^[\u4e00-\u9fa5]+$/.test(bare)) return "place";
  if (isField) return "domain";
  return "other";
}
