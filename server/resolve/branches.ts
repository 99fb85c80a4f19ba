/** Branches of bodies, the bodies that own them, and words that mean several numbered branches. */
import { fullPlaceName, isWithin, type Place, placeByCode, placeByShortName, shortName } from "../lexicon/index.ts";

const DEPARTMENT_OF_BRANCH: Readonly<Record<string, string>> = {
  公安: "公安局",
  交通: "交通运输局",
  交通运输: "交通运输局",
  生态环境: "生态环境局",
  环保: "环境保护局",
  自然资源: "自然资源和规划局",
  国土资源: "国土资源局",
  国土: "国土资源局",
  规划: "城乡规划局",
  城管: "城市管理局",
  工商: "工商行政管理局",
  质监: "质量技术监督局",
};

/** The prefecture of a county, the place itself where it is a prefecture, else null. */
export function prefectureOf(place: Place | null): Place | null {
  if (place === null || place.level === "prefectural") return place;
  const parent = place.parent === null ? null : placeByCode(place.parent);
  // a district of a municipality has the municipality above it
  return parent?.level === "prefectural" || parent?.name.endsWith("市") === true ? parent : null;
}

/** Full name of a branch whose short name bears the place of the document (兰山公安分局 → 临沂市公安局兰山分局), else null. */
export function branchName(name: string, place: Place | null): string | null {
  const prefecture = prefectureOf(place);
  if (place === null || prefecture === null) return null;
  const police = /^市?(?:公安局)?交(?:警|通警察)(?:支队)?(直属)?([一二三四五六七八九十]{1,2})大队$/u.exec(name);
  if (police !== null) return `${prefecture.name}公安局交通警察支队直属${police[2]}大队`;
  const short = shortName(place.name);
  const unnamed =
    /^(?:[区县市]?(公安|国土资源|生态环境|交通运输)|区(国土|环保|规划|工商|质监)|(公安)(\p{Script=Han}{2,3}))分局$/u.exec(
      name,
    );
  const of =
    unnamed?.[4] === undefined || unnamed[4] === short ? (unnamed?.[1] ?? unnamed?.[2] ?? unnamed?.[3]) : undefined;
  // a county has a police of its own; what watches over its environment is the city's
  if (of !== undefined && place.level === "county" && (place.name.endsWith("区") || of === "生态环境"))
    return `${prefecture.name}${DEPARTMENT_OF_BRANCH[of]}${short}分局`;
  const branch =
    /^(\p{Script=Han}{2,3}?)(?:市|区|县)?(公安|交通运输|交通|生态环境|环保|自然资源|国土资源|国土|规划|城管|工商|质监)分局$/u.exec(
      name,
    );
  const department = DEPARTMENT_OF_BRANCH[branch?.[2] ?? ""];
  if (department === undefined || branch?.[1] === undefined) return null;
  if (place.level === "county") return branch[1] === short ? `${prefecture.name}${department}${short}分局` : null;
  // in the city's own document: the branch in one of its districts
  const [district, other] = placeByShortName(branch[1]).filter(
    (one) => one.parent === place.code && one.name.endsWith("区"),
  );
  return district === undefined || other !== undefined ? null : `${place.name}${department}${branch[1]}分局`;
}

const OWNERS: readonly (readonly [RegExp, string])[] = [
  [/^(国务院)办公厅$/u, "$1"],
  [/^(中共中央)办公厅$/u, "$1"],
  [/^(.+人民政府)办公[厅室]$/u, "$1"],
  [/^(.+(?:委员会|领导小组|指挥部|联席会议|推进组|工作专班))办公室$/u, "$1"],
  [/^(.+[市州]公安局交通警察支队).*大队$/u, "$1"],
  [/^(.+[县市旗]公安局)交通警察大队$/u, "$1"],
  [/^(.+公安局.{2,4}分局).+所$/u, "$1"],
  [/^(.+[区县市旗](?:市场监督管理局|工商行政管理局|司法局|国土资源局|公安局)).+所$/u, "$1"],
  [/^(国家税务总局.+税务局).+税务(?:分局|所)$/u, "$1"],
  [/^(.+[市州]公安局)交通警察支队$/u, "$1"],
  [
    /^(.+[市州](?:公安|交通运输|生态环境|环境保护|自然资源和规划|国土资源|城乡规划|城市管理|工商行政管理|质量技术监督)局).{2,4}分局$/u,
    "$1",
  ],
  [/^(.+?供电(?:分?公司|局)).+供电(?:中心|部|所)$/u, "$1"],
  [/^(中国人民银行).+中心支行$/u, "$1"],
  [/^(中国(?:银行业|银行保险|保险)监督管理委员会).+监管分?局$/u, "$1"],
  [/^(国家税务总局).+税务局$/u, "$1"],
  [/^(国家统计局).+调查队$/u, "$1"],
];

/** The body that a branch or office belongs to, by its full name; null where the name does not say. */
export function ownerName(name: string): string | null {
  for (const [pattern, owner] of OWNERS) if (pattern.test(name)) return name.replace(pattern, owner);
  return null;
}

/**
 * The units of one printed item, with what a list leaves out: 交警直属一二三大队 is three, and 二大队 after 交警直属一大队 is the
 * second of the same kind. `previous` is the item before it in the list. 市审改办（市编办） is two: each name has a history of
 * its own, and only at some dates and places one office bears both.
 */
export function unitsIn(printed: string, previous: string | null): readonly string[] {
  const several = /^(.*[警属])([一二三四五六七八九]{2,5})大队$/u.exec(printed);
  if (several !== null) return [...(several[2] ?? "")].map((number) => `${several[1]}${number}大队`);
  const both =
    /^(([省市区县州盟旗])[^（）()]{1,12}[办局委院会部室厅社心台])[（(](\2[^（）()]{1,12}[办局委院会部室厅社心台])[）)]$/u.exec(
      printed,
    );
  if (both !== null) return [both[1] ?? printed, both[3] ?? printed];
  const twoOf = /^([省市区县州盟旗])(?:(纪)委[、和]?\1?监委|委[、和]?\1?政府)$/u.exec(printed);
  if (twoOf !== null)
    return twoOf[2] === undefined ? [`${twoOf[1]}委`, `${twoOf[1]}政府`] : [`${twoOf[1]}纪委`, `${twoOf[1]}监委`];
  const offices = /^([省市区县州盟旗])(?:委)?两办$/u.exec(printed)?.[1];
  if (offices !== undefined) {
    const office = offices === "省" ? "办公厅" : "办公室";
    return [`${offices}委${office}`, `${offices}政府${office}`];
  }
  const alone = /^[一二三四五六七八九十]大队$/u.test(printed);
  const front =
    alone && previous !== null ? /^(.*交警.*?)[一二三四五六七八九十]{1,5}大队$/u.exec(previous)?.[1] : undefined;
  return [front === undefined ? printed : `${front}${printed}`];
}

const SCOPE: readonly (readonly [RegExp, string])[] = [
  [/（/gu, "("],
  [/）/gu, ")"],
  [/(?<!人民)政府/gu, "人民政府"],
  [/各(?:县、市、区|县市区|市、县、区|市县区|县\(市,区\))(?=\p{Script=Han}|$)/gu, "各县(市、区)"],
  [/各成员单位/gu, "成员单位"],
  [
    /^(?:全国)?各省(?:、自治区、直辖市|区市|、区、市|\((?:自治区|区)[、,](?:直辖市|市)\))(?=$|人民政府$)/gu,
    "各省(区、市)",
  ],
];

/** 各省、自治区、直辖市 in their one form: the same ones whoever speaks. */
export const NATION_SCOPES: readonly string[] = ["各省(区、市)", "各省(区、市)人民政府"];

/** One form for the scope of a collective: brackets of one width, 政府 as 人民政府, 各县、市、区 as 各县(市、区), 各省、自治区、直辖市 as 各省(区、市). */
export function scopeOf(collective: string): string {
  let scope = collective;
  for (const [pattern, to] of SCOPE) scope = scope.replace(pattern, to);
  return scope;
}

/** A section, group or home inside the body that speaks, or a word for whoever is meant: not to be met in another document. */
export function isInternal(name: string): boolean {
  return (
    /(?:科室|[股科]|党总?支部?|机关党委|馆院|专家组|分指挥部|同级政府|街道办事处|文化站|敬老院|福利院|中心院|殡仪馆|救助管理站|登记处)$/u.test(
      name,
    ) || /^(?:街道办$|局|本局|领导小组|指挥部|办公室|工作组|同级|两个|有关)/u.test(name)
  );
}

/** 长白山 is no 长白县 */
const LANDSCAPE = /^[山江河湖岛]/u;

/** Full name of a place's own zone, school, newspaper or firm: it bears the place's name (咸宁职业技术学院, 临沂商城集团有限公司). */
export function namesOwnPlace(name: string, place: Place | null): Place | null {
  for (let at = place; at !== null; at = at.parent === null ? null : placeByCode(at.parent)) {
    const short = shortName(at.name);
    if (
      name.startsWith(short) &&
      !LANDSCAPE.test(name.slice(short.length)) &&
      !name.startsWith(at.name) &&
      !name.startsWith(fullPlaceName(at))
    )
      return at;
  }
  // 满洲里… in a document of 呼伦贝尔: a place inside
  for (let n = 4; n >= 2 && place !== null; n--) {
    const [inside, other] = placeByShortName(name.slice(0, n)).filter((one) => isWithin(one, place.code));
    if (inside !== undefined && other === undefined && !LANDSCAPE.test(name.slice(n))) return inside;
  }
  return null;
}
