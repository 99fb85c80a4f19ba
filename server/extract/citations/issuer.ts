/** Issuer and level of a cited document, from its number, its title, the words before it, and the place of the citing document. */

import { issuerOfNumber } from "../../lexicon/index.ts";
import type { Level } from "../../model/index.ts";
import { endsAsBody } from "../assignments/index.ts";
import type { HeaderFacts } from "../context.ts";
import { nameStart } from "./lead.ts";
import { levelOfListedPlace, levelOfPlace } from "./place-level.ts";

export interface Origin {
  readonly issuer: string | null;
  readonly level: Level;
}

const NATIONAL_NUMBERS: readonly (readonly [string, string | null])[] = [
  ["国办", "国务院办公厅"],
  ["国发", "国务院"],
  ["国函", "国务院"],
  ["中办", "中共中央办公厅"],
  ["厅字", null],
  ["中发", "中共中央"],
];
const NATIONAL_PREFIX =
  /^(?:国|中|财[综税建社教库预资行农企金会政发办]|发改|银[发办]|环[办发]|人社|民[发函办]|建[村城质办法房科]|农[办发业医]|工信|教[技基职师高办政]|交[办运公]|应急|安委|税总|公通|水[利办资]|商[办务]|文旅|卫[办生发医]|法[释发]|司[发办]|证监|银保监|林[资发函]|自然资|市监|医保|信部|总局)/;
const PROVINCE_LETTER = /^[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇藏陕甘青宁新]/;

const BODY_END =
  /(?:人民政府|政府|办公厅|办公室|国务院|中共中央|中央军委|委员会|领导小组|指挥部|总局|总署|联席会议|法院|检察院|厅|局|部|委|院|署|会|办|银行|中心|管委会|街道|等\d*[一二三四五六七八九十]*部门|部委)$/;

/** @param title as cited, without white space; @param before the words directly before its 《 in the same clause */
export function originOf(title: string | null, number: string | null, before: string, header: HeaderFacts): Origin {
  // a law of the State is its congress's, whatever body the words before it name (市司法局的宪法意识)
  const ofState = title !== null && /^(?:中华人民共和国.{0,40}(?:法|法典|宪法)|宪法)$/.test(title);
  const outside = issuerBefore(before);
  const named = issuerInTitle(title) ?? (ofState && !/人大|人民代表大会/.test(outside ?? "") ? null : outside);
  const isLaw = title !== null && /(?:法|法典|宪法|条例)$/.test(title) && named === null;
  const numbered = number === null ? null : originOfNumber(number, header);
  const issuer = named !== null ? fuller(named, header) : isLaw ? null : (numbered?.issuer ?? null);
  return { issuer, level: levelOf(title, numbered, named ?? "", before, header) };
}

function issuerInTitle(title: string | null): string | null {
  if (title === null) return null;
  const cut = title.search(/关于|印发|转发|批转/);
  if (cut < 2 || cut > 60) return null;
  const head = title.slice(0, cut).replace(/^[《〈]/, "");
  return BODY_END.test(head) && !/[《〈]/.test(head) ? head : null;
}

function issuerBefore(before: string): string | null {
  const words = before
    .replace(/(?:联合)?(?:印发|出台|发布|制定|下发|颁布|颁发|公布)(?:了)?的?$/, "")
    .replace(/的$/, "");
  const found = /[\u4e00-\u9fff、\d]{2,40}$/.exec(words)?.[0];
  if (found === undefined || !BODY_END.test(found)) return null;
  const start = nameStart(found);
  const name = found.slice(start);
  // 国务院、省人民政府和市人民政府《…》: one title that each of them has given to a document of its own
  if (/政府$/.test(name) && /(?:国务院|政府)(?:和|及|以及|与)$/.test(found.slice(0, start))) return null;
  const bare = bodiesAtEnd(name).replace(
    /^(?:[一二三四五六七八九十]{1,3}、|(?:19|20)\d{2}年[底末初]?|\d{1,2}月[底末初]?|\d{1,2}日|前期|近日|[、原])+/,
    "",
  );
  return BODY_END.test(bare) &&
    (endsAsBody(bare) || /[省市县区州盟旗]委$|部委$|部门$/.test(bare)) &&
    !/^(?:有关|相关|各|本|该|你|贵)/.test(bare) &&
    (bare.length >= 3 || /^[省市县区州盟旗]委$/.test(bare))
    ? bare
    : null;
}

/** 重大决策部署、国务院: of what 、 joins, the bodies at the end */
function bodiesAtEnd(name: string): string {
  const parts = name.split("、");
  let first = parts.length - 1;
  while (first > 0 && !/^\d/.test(parts[first] ?? "") && BODY_END.test(parts[first - 1] ?? "")) first--;
  return parts.slice(first).join("、");
}

/** 省人民政府 in a text of 湖北 is 湖北省人民政府 only where the place of the text says so; otherwise as printed. */
function fuller(issuer: string, header: HeaderFacts): string {
  const place = header.place;
  if (place === null) return issuer;
  const unit = issuer[0];
  const upto = unit === undefined ? -1 : place.indexOf(unit);
  return upto > 0 && "省市县区".includes(unit ?? " ") ? place.slice(0, upto) + issuer : issuer;
}

interface NumberOrigin extends Origin {
  readonly guess?: boolean;
}

function originOfNumber(number: string, header: HeaderFacts): NumberOrigin | null {
  if (/^(?:GB|HJ|JGJ|CJJ|CJ|NY|SL|JT|WS|AQ|GA|MZ|LD|RB|TY|YY)/.test(number)) return { issuer: null, level: "national" };
  if (/^DB/.test(number)) return { issuer: null, level: "provincial" };
  // the longest codes are rows of the lexicon; these two letters name the body whatever follows
  for (const [prefix, issuer] of NATIONAL_NUMBERS) if (number.startsWith(prefix)) return { issuer, level: "national" };
  if (NATIONAL_PREFIX.test(number) || /^(?:国务院|国家|中华人民共和国|[^省市]{2,10}部令)/.test(number))
    return { issuer: null, level: "national" };
  const known = issuerOfNumber(number);
  if (known.level !== "unknown") return { issuer: known.sure === "C" ? null : known.issuer, level: known.level };
  const own = header.number?.value;
  const code = (value: string) => /^[^〔\d]*?(?=[政府委党办发])/.exec(value)?.[0] ?? "";
  if (own !== undefined && code(own) !== "" && code(own) === code(number)) return { issuer: null, level: header.level };
  // the letter of a province begins the codes of its cities too (黔东南府办发)
  if (PROVINCE_LETTER.test(number)) return { issuer: null, level: "provincial", guess: true };
  return null;
}

/** 关于报请临沂市…的请示: the place stands behind what is asked */
const ABOUT = /^关于(?:报请|申请|要求|恳请|印发|公布|发布|举办|开展|调整|进行)?/;

/** 你区, 贵省: the one who is answered */
const YOURS: Readonly<Record<string, Level>> = {
  省: "provincial",
  自治区: "provincial",
  市: "prefectural",
  州: "prefectural",
  县: "county",
  区: "county",
  镇: "township",
  乡: "township",
  街道: "township",
};

function levelOf(
  title: string | null,
  numbered: NumberOrigin | null,
  named: string,
  before: string,
  header: HeaderFacts,
): Level {
  const head = named !== "" ? named : (title ?? "");
  const listed = levelOfListedPlace(head, header) ?? levelOfListedPlace(head.replace(ABOUT, ""), header);
  if (listed !== null) return listed;
  if (numbered !== null && numbered.level !== "unknown")
    return (numbered.guess === true ? levelOfPlace(head, header) : null) ?? numbered.level;
  const asked = YOURS[/[你贵]([省市州县区镇乡]|街道|自治区)[^。,]{0,4}$/.exec(before)?.[1] ?? ""];
  if (asked !== undefined) return asked;
  const placed = levelOfPlace(head, header);
  if (placed !== null) return placed;
  const scope = /(国家|全国|中央|省级?|自治区|市级?|[县区]级?|镇|乡)(?:出台|印发|制定|发布)?的?$/.exec(before)?.[1];
  const scoped = scope === undefined ? null : levelOfPlace(scope, header);
  if (scoped !== null) return scoped;
  if (title === null) return "unknown";
  // the report of the government that writes, unless the words before it name another
  if (/^(?:\d{4}年)?政府工作报告$/.test(title)) return header.level;
  if (/(?:法|法典|宪法|条例|刑法)$/.test(title) || /^中国/.test(title)) return "national";
  if (/^(?:新疆生产建设)?兵团/.test(title)) return "provincial";
  if (/^关于|^《?关于/.test(title)) return "unknown";
  if (
    /(?:规定|办法|规范|标准|大纲|目录|细则|规程|规则|导则|指引)(?:[(（].*[)）])?$/.test(title) &&
    !/^\d{4}/.test(title)
  )
    return "national";
  return "unknown";
}
