/** Bodies whose names are not a place and a name: vertical systems and their branches, by the build of their names. */
import { fullForms, isWithin, localForms, type Place, placeByCode, placesIn, shortName } from "../lexicon/index.ts";
import { type Body, made, withForms } from "./body.ts";
import { branchName } from "./branches.ts";
import { outpost } from "./outposts.ts";
import { placeNamed, placeOfPrefix, type Standpoint } from "./standpoint.ts";

/** A body known by a form that holds its place (廊坊海关), or a branch of the city in the document's county. */
export function localBody(name: string, at: Standpoint): Body | null {
  if (at.place === null) return null;
  for (const full of [...localForms(name), branchName(name, at.place)]) {
    if (full === null) continue;
    const front = placesIn(full).places.at(-1);
    const related = front !== undefined && (isWithin(at.place, front.code) || isWithin(front, at.place.code));
    const place = related ? front : front === undefined ? placeInside(full, at.place) : null;
    if (place === null) continue;
    return made(related ? full.slice(full.indexOf(place.name) + place.name.length) : full, place, at, {
      reason: `known form of ${full}`,
      name: full,
      id: `org:${full}`,
    });
  }
  return null;
}

/** The document's place, or one above it, whose short name stands inside a name (中国人民银行廊坊市中心支行). */
function placeInside(full: string, place: Place): Place | null {
  for (let p: Place | null = place; p !== null; p = p.parent === null ? null : placeByCode(p.parent))
    if (full.includes(shortName(p.name))) return p;
  return null;
}

/** The bodies whose branches bear a place inside their own name: 监管分局 in prefectures, 监管局 in provinces. */
const REGULATORS: Readonly<Record<string, string>> = {
  银监: "中国银行业监督管理委员会",
  银保监: "中国银行保险监督管理委员会",
  保监: "中国保险监督管理委员会",
  证监: "中国证券监督管理委员会",
  金融监管: "国家金融监督管理总局",
};

/** A branch of a regulator of finance, of the central bank or of the customs, by its short form. */
export function verticalBody(name: string, at: Standpoint): Body | null {
  return (
    outpost(name, at) ?? regulatorBranch(name, at) ?? bankBranch(name, at) ?? customs(name, at) ?? police(name, at)
  );
}

function branchOf(name: string, place: Place, at: Standpoint, what: string): Body {
  return made(name, null, at, { place, level: place.level, kind: "branch", reason: `short form of ${what}` });
}

/** cities whose regulators rank as a province's */
const OF_THEIR_OWN = /^(?:大连|宁波|厦门|青岛|深圳)市$/u;

function regulatorBranch(name: string, at: Standpoint): Body | null {
  const [, word = "", kind = "", branch] =
    /^(市|省|\p{Script=Han}{2,4}?)(银监|银保监|保监|证监|金融监管)(分)?局$/u.exec(name) ?? [];
  const regulator = REGULATORS[kind];
  // a place has a financial bureau of its own: only 分局 and a province's name say that it is the regulator's
  if (regulator === undefined || (kind === "金融监管" && branch === undefined && /^[市省]$/u.test(word))) return null;
  const place = placeNamed(word, at);
  if (place === null) return null;
  const provincial = place.level === "provincial" || (branch === undefined && OF_THEIR_OWN.test(place.name));
  if (!provincial && branch === undefined && kind === "金融监管") return null;
  const tail = provincial ? "监管局" : "监管分局";
  return branchOf(`${regulator}${shortName(place.name)}${tail}`, place, at, "the regulator's branch");
}

function bankBranch(name: string, at: Standpoint): Body | null {
  if (/^市人(?:行|民银行)$/u.test(name)) {
    const place = placeOfPrefix("市", at);
    return place === null
      ? null
      : branchOf(`中国人民银行${place.name}中心支行`, place, at, "the central bank's branch");
  }
  const [, word = "", kind = ""] = /^(?:人行|人民银行)(.*?)(中心支行|中支|分行)$/u.exec(name) ?? [];
  if (kind === "") return null;
  const place =
    word === "" ? placeOfPrefix("市", at) : (placeNamed(word, at) ?? placeNamed(word.replace(/市$/u, ""), at));
  if (place === null) return null;
  // 分行 of 2023 bear the name of a place in full, those before it the short one: as printed
  const tail =
    kind === "分行" ? `${/[省市区]$/u.test(word) ? place.name : shortName(place.name)}分行` : `${place.name}中心支行`;
  return branchOf(`中国人民银行${tail}`, place, at, "the central bank's branch");
}

/** 武警黔东南支队: a unit of the armed police by the place inside its name. */
function police(name: string, at: Standpoint): Body | null {
  const [, word = ""] = /^武警(\p{Script=Han}{2,4})(?:总队|支队|大队|中队)$/u.exec(name) ?? [];
  const place = word === "" ? null : placeNamed(word, at);
  return place === null
    ? null
    : made(name, null, at, { place, level: place.level, reason: "the armed police of a place" });
}

function customs(name: string, at: Standpoint): Body | null {
  const [, word = "", kind = ""] =
    /^(\p{Script=Han}{2,4})(海关|海事局|出入境检验检疫局|出入境边防检查站|边检站)$/u.exec(name) ?? [];
  const place = word === "" ? null : placeNamed(word, at);
  return place === null
    ? null
    : branchOf(`中华人民共和国${word}${kind.replace("边检", "出入境边防检查")}`, place, at, "the State's branch");
}

/** Divisions of the 新疆生产建设兵团 and the cities that are one with them. */
const DIVISIONS: Readonly<Record<string, string>> = {
  阿拉尔市: "第一师",
  铁门关市: "第二师",
  图木舒克市: "第三师",
  可克达拉市: "第四师",
  双河市: "第五师",
  五家渠市: "第六师",
  胡杨河市: "第七师",
  石河子市: "第八师",
  白杨市: "第九师",
  北屯市: "第十师",
  新星市: "第十三师",
  昆玉市: "第十四师",
};

/** 兵团… is the Corps', 师市… the division's and city's that the document is of or that is named (第六师五家渠市…). */
export function corpsBody(name: string, at: Standpoint): Body | null {
  const corps = /^(?:新疆生产建设)?兵团(?=.)(?!第?[一二三四五六七八九十]+师)(.+)$/u.exec(name);
  if (corps !== null && (name.startsWith("新疆") || at.place?.code.startsWith("65") === true)) {
    const [form, other] = fullForms(corps[1] ?? "", { year: at.year ?? null, code: "650000" });
    const full = `新疆生产建设兵团${form !== undefined && other === undefined ? form : corps[1]}`;
    return made(full, null, at, { level: "provincial", reason: "of the Corps by its own words" });
  }
  const named = /^第?([一二三四五六七八九十]{1,2}师)(\p{Script=Han}{2,4}市)(.*)$/u.exec(name);
  const city = named === null ? at.place : (placesIn(named[2] ?? "").places.at(-1) ?? null);
  const rest = named === null ? /^师市(.+)$/u.exec(name)?.[1] : named[3];
  const division = DIVISIONS[city?.name ?? ""];
  if (city === null || division === undefined || rest === undefined) return null;
  // the Corps has courts and procuratorates of its own, by 垦区
  if (/(?:法院|检察院)$/u.test(rest)) return null;
  if (named !== null && division !== `第${named[1]}`) return null;
  const whole = `${division}${city.name}`;
  if (rest === "")
    return made(whole, null, at, {
      place: city,
      level: city.level,
      kind: "government",
      reason: "a division and its city",
    });
  const body = withForms(rest, city, at, `${division} and ${city.name} are one`);
  const full = `${division}${city.name}${body.base}`;
  return { ...body, name: full, id: `org:${full}`, candidates: [], outcome: body.outcome };
}
