/** Sentences whose subject has a duty: 某局负责…; 由某局牵头…; 某事由某局负责. */

import { type Role, type Span, seeker } from "../../../model/index.ts";
import { isHan } from "../../../read/index.ts";
import { firstClause, markLength } from "../task.ts";
import { isTime } from "../time.ts";
import { isNamed, splitUnits } from "../units.ts";
import { askedDuty, IS_ASKED, seekAsked } from "./asked.ts";
import { rolesBehind } from "./behind.ts";
import { chargedWith, delegates, fieldsBehind } from "./delegated.ts";
import {
  ADMIN,
  type Duty,
  firstLength,
  isTooLong,
  lastLetter,
  mayEndName,
  mention,
  NO_DUTY,
  nameOfItem,
  openingOf,
  ownName,
  SITS_ON,
  subjects,
} from "./duty.ts";
import { looseBy } from "./loose.ts";
import { dutyTask, helpers, partners, partnersAtOnce } from "./partners.ts";

const VERB =
  /(?:要|应当|应|必须|须)?(?:(?:按照?|根据|依据|依照|依法|依(?=职[责权]|权限)|结合|(?<!所)在)[^，,。；;：]{0,24}[，,]?)?(?:(?:切实|充分|具体|主要|全面|统一|共同|分别|牵头|协同|依法)*)(?:(负责(?!同志|、|人(?![员口力工民防才事大]))|负总责|承担|主管|牵头|会同|(?<=分别)与|统筹|统一领导|领导(?=[本全][^，。；]{1,14}工作)|监督管理|(?:统一|分工|综合|归口)管理|协同(?=[^，,。；]{2,30}(?:负责|承担|做好|抓好)|实施|做好|配合|推进|开展|[^，。；对]{2,12}(?:对|开展|做好|实施|加强))|协助|配合|参与|做好|抓好|抓(?![住紧捕获])|落实|搞好|履行(?=[^。；，]{0,24}职责)|行使(?=[^。；，]{0,24}职[权责]))|(?<!作)[是为][^。；]{0,30}?(?:牵头(?:组织)?(?:单位|部门)|主管(?:部门|单位|机关)|(?:责任|主责)(?:单位|部门)|(?:责任|实施|落实|管护|管理|建设|监管|整治|治理|保护|运营|养护)主体)|(?<!作)[是为](?:[^。；]{0,40}?(?:部门|机构|机关|单位|主体)|[^。；，,]{2,16})[，,](?:并|具体|统一|全面|主要)*负责)|(?:要|应当?)?各司其职|(?:要|应当|应(?!当)|必须)(?![急届邀])(?=[\u4e00-\u9fa5])|对[^。；，]{2,60}(?:实施|实行|进行|负责|承担|负总责)|在各自(?:的)?(?:职责|职权|权限|业务)|(?:按照?|依照|根据|依法|依据|依(?=各自))/;

/** what a regulation says of offices besides: 领导, 指导, 将…纳入…, 设置…; names of bodies that begin so are none (组织部) */
const IN_ARTICLES = new RegExp(
  `${VERB.source}|(?:应当?)?(?:统一|具体|分别|共同|依法)*(?:领导|组织(?![部机办人单者法条要按依负协可]|应(?!急))|指导(?![中站员委部])|监督(?![管部机检站所员])|设[立置](?!的)|委派|参[加与](?![人者])|制定|编制|建立|加强|采取|鼓励|支持|开展|实施(?![办机单部])|定期|执行(?![的局])|督[促导](?![组员])|确定|划定|审[查核](?![委部])|宣传(?![部机])|将[^，。；]{2,40}(?:纳入|列入))(?!的)`,
);

/** blanks, the end of a quotation and of words in bold before a sentence */
const NO_LETTER = /[\s*”]/;
const ORDINAL = /^[一二三四五六七八九十]{1,2}是(?=[^，。；])/;
const COLONS: ReadonlySet<number> = new Set([..."：:"].map((letter) => letter.charCodeAt(0)));
const OPENS_LIST = /(?:(?:下列|以下|如下)[^。]{0,40}|各[负司]其[责职]|分工)[:：]\s*$/;
/** 某办承担日常工作，履行下列职责： */
const OWN_DUTY = /^[^，,：:]{2,24}(?:负责|承担|主管)[^，,：:]{2,40}[，,]并?(?:具体)?履行/;
const BY =
  /由([^由。；;\n]{2,120}?)(等\d*[^、，。；]{0,10}部门[^、，。；]{0,6}|等)?(?:共同|分别|具体|统一|联合|直接|自行|依法|按照?(?:(?:有关|相关)?(?:程序|规定|要求)|《[^由。；;\n]{2,90}》(?:等?(?:有关)?(?:规定|要求))?))?(联合主办|主办|负责(?!同志|人(?![员口力工民防才事大]))|承办|承担|牵头|抓总|研究(?:提出|制定|落实|解决|办理)|(?<=共同)(?:编制|制定|起草|完成|实施)|(?:具体)?抓(?=[，,]|$)|组织实施|负总责|(?:归口|统一)?主管(?=[，,]|$)|(?:归口|统一)管理(?=[，,]|$)|(?:统筹|单独|具体|抓紧|协?商)*(?:办理|解决|落实|安排|管理)(?=[，,]|$)|(?<=统一)(?:核发|办理|发放|印制|制作|组织))/;
/** 会议要求，某局要…: who said it is no part of the subject */
const SAID = /^会议(?:还|并)?(?:要求|强调|明确|议定|决定|确定|指出|认为|研究决定)(?:[，,：:]|(?=由))/;
const MEETING = "会".charCodeAt(0);

/** The length of such words at `at`. */
export const saidLength = (text: string, at: number): number =>
  text.charCodeAt(at) === MEETING ? (SAID.exec(text.slice(at, at + 12))?.[0].length ?? 0) : 0;

const ON_OCCASION = /^(?:必要时|同时|此外|届时|平时|另外)[，,]/;
const OCCASION_FIRST: ReadonlySet<number> = new Set([..."必同此届平另"].map((letter) => letter.charCodeAt(0)));
const IS = "是".charCodeAt(0);
const BELONGS = "属".charCodeAt(0);
const ASKS_FIRST: ReadonlySet<number> = new Set([..."请责"].map((letter) => letter.charCodeAt(0)));
const WITH: ReadonlySet<number> = new Set([..."以由"].map((letter) => letter.charCodeAt(0)));
/** 某局作为行业主管部门，要…: in what quality it acts; 村民委员会在乡镇政府指导下，业务上受某局指导，…: under whom; 某中心受某局委托，承担…: for whom */
const AS_CLAUSE =
  "(?:作为[^，,。；;：:]{2,24}(?:部门|单位|机构|机关|主体)|(?<!所)在[^，,。；;：:]{2,24}(?:指导下|领导下|时|过程中)|(?:业务上|并)?接?受[^，,。；;：:]{2,24}(?:指导|领导|监督|委托))";
const AS_WHAT = new RegExp(`(?:${AS_CLAUSE}[，,])*${AS_CLAUSE}[，,]?$`);
const AS_LEADER = /^作为[^，,。；;：:]{0,20}牵头/;
/** its last letter, commas and blanks behind it left out */
const AS_ENDS: ReadonlySet<number> = new Set([..."门位构关体下导督托时中"].map((letter) => letter.charCodeAt(0)));
/** 负责, 承担, 具体负责, 牵头 */
const CHARGES_FIRST: ReadonlySet<number> = new Set([..."负承具牵"].map((letter) => letter.charCodeAt(0)));
/** between a subject and its verb */
const GAP = /[，,\s]/;

/** letters of an opening before which a verb can have a subject by itself; behind them a clause before it ends the search */
const NEAR = 60;

/** whether a name, or what a body acts as, may end before a verb */
const maySubjectEnd = (text: string, at: number): boolean => {
  if (at > NEAR) return true;
  const end = beforeGap(text, at);
  return mayEndName(text, end) || AS_ENDS.has(text.charCodeAt(end - 1));
};
const seekVerb = seeker(VERB, maySubjectEnd);
const seekInArticles = seeker(IN_ARTICLES, maySubjectEnd);

/** Where the words before `end` end, without the comma and blanks behind them. */
function beforeGap(words: string, end: number): number {
  let at = end;
  while (at > 0 && !isHan(words.charCodeAt(at - 1)) && GAP.test(words.charAt(at - 1))) at--;
  return at;
}

/** 本办法由某部门组织实施 */
const BY_ARTICLE =
  /由([^由。；;，,\n]{2,60}?)(等[^、，。；]{0,10}部门)?(?:依照[^。；;]{2,60}?的规定)?(组织实施|监督实施|实施管理)/;

const CLASSIC = new RegExp(`^(?:${VERB.source})`);

/** 配合…, 按照各自职责协同…, 依照各自职责，协助…; 协助 alone is what a village is charged with */
const HELPS =
  /^(?:要|应当|应)?(?:积极|依法)?(?:配合|参与)|^(?:要|应当|应)?(?:按照?|依[据照]|根据|在)[^，,。；;]{0,16}职责[^，,。；;]{0,4}[，,]?(?!密切配合[，,](?:共同|齐抓))(?:积极|密切)?(?:协同|配合|协助)/;

/** 对全市环境保护实施统一监督管理 */
const MANAGED = /^(?:统一|综合)?监督管理/;
/** 负责特种设备安全监督管理的部门 */
const OF_A_DEPARTMENT = /^[^负]{0,24}负责[^，。；：]{2,24}的(?:主管|职能)?(?:部门|机构|机关)(?![，。；]|$)/;
/** 负责实施的工程 */
const WHICH =
  /^(?:具体)?(?:负责|牵头|承担)(?:组织)?(?:实施|编制|建设|起草|制定|推进|管理|开发|申报|施工|研发|承办|办理)?的(?=[\u4e00-\u9fa5])/;
/** 会同某局、某局负责…: who acts and with whom, and that it is theirs */
const JOINTLY = /^(?:要|应当?)?会同[^，。；：]{2,36}(?:负责|承担)/;
/** 某局负责…，由某局和各区具体落实: the sentence charges its subject */
const CHARGED_FIRST = /^(?:(?!由)[\u4e00-\u9fa5]){2,24}?(?:[局委厅]|政府|机关|部门)负责(?!的)/;
/** 同意由某中心组织实施: that somebody does it is agreed */
const AGREED = /^(?:会议|原则|一致|经研究)*[，,]?(?:同意|决定|明确|议定|确定)[，,]?$/;
/** 4月底前，由某局牵头，某局参与，组织验收: by when, and not what */
const isWhen = (words: string): boolean => /[，,]$/.test(words) && isTime(words.slice(0, -1));
/** 供水改造期间，由某局牵头，…: while what, and not what */
const ONLY_WHILE = /^[^，。；]{2,16}(?:期间|之前|过程中|阶段)[，,]$/;
const EXCLUDED =
  /解释|给予(?:表彰|奖励)|组成|设在|兼任|担任|批准|同意|处罚|罚款|没收|申请|有权|可以|备案|受理(?!群众|来信|投诉|举报|咨询|报[修警案])|企业$|不得/;

/** 以A为主，B、C配合，加快…: who carries it, who helps, what is to be done */
const MAINLY = /^(?:坚持)?(?:以|由)([^，。；;：:由]{2,40})(?:牵头)?为主(?:体|责)?(?:负责|牵头)?(?=[，,、])/;

function mainlyDuty(text: string, lineStart: number, from: number, end: number, index: number): Duty | null {
  if (!WITH.has(text.charCodeAt(from))) return null;
  const found = MAINLY.exec(text.slice(from, Math.min(end, from + 60)));
  if (found === null) return null;
  const units = subjects(text, from + 1, from + 1 + (found[1] ?? "").length);
  const others = rolesBehind(text, from + found[0].length, end);
  if (units === null || others === null) return null;
  return {
    kind: "by",
    told: true,
    evidence: { start: from, end: Math.min(end, from + firstLength(text, from, end)) },
    task: taskOf(text, lineStart, { start: from, end }, dutyTask(text, others.end, end), true),
    units: [
      ...units.map((unit) => mention(unit, "lead")),
      ...others.units.map(({ unit, role }) => mention(unit, role)),
    ],
    line: index,
    strong: true,
    named: units.some(ownName),
  };
}

/** @param article whether the text is one in articles (第三条 …), where more verbs tell a duty */
export function sentenceDuty(
  text: string,
  lineStart: number,
  start: number,
  end: number,
  index: number,
  article = false,
): Duty | null {
  let from = start + markLength(text, start, end);
  while (from < end && !isHan(text.charCodeAt(from)) && NO_LETTER.test(text.charAt(from))) from++;
  const said = saidLength(text, from);
  from += said;
  // 必要时，某委牵头，…: on what occasion is no part of the subject
  if (OCCASION_FIRST.has(text.charCodeAt(from)) && ON_OCCASION.test(text.slice(from, from + 4)))
    from += text.slice(from, from + 6).search(/[，,]/) + 1;
  // 一是市教育局要…，二是市卫健委要…
  if (text.charCodeAt(from + 1) === IS || text.charCodeAt(from + 2) === IS)
    from += ORDINAL.exec(text.slice(from, from + 4))?.[0].length ?? 0;
  // 某局是主管部门；其所属的某队具体负责…
  if (
    text.charCodeAt(from + 2) === BELONGS &&
    text.charAt(from) === "其" &&
    (text.startsWith("其所属", from) || text.startsWith("其下属", from))
  )
    from += text.charAt(from + 3) === "的" ? 4 : 3;
  if (text.charCodeAt(from + 1) === BELONGS && (text.startsWith("所属的", from) || text.startsWith("下属的", from)))
    from += 3;
  const slice = openingOf(text, from, end);
  // 有关部门按照下列职责分工…：opens the list of duties
  if (COLONS.has(lastLetter(text, from, from + slice.length)) && OPENS_LIST.test(slice) && !OWN_DUTY.test(slice))
    return null;
  const mainly = mainlyDuty(text, lineStart, from, end, index);
  if (mainly !== null) return mainly;
  const by =
    slice.includes("由") && !CHARGED_FIRST.test(slice)
      ? ((article ? BY_ARTICLE.exec(slice) : null) ?? BY.exec(slice))
      : null;
  if (by !== null && by.index >= 2 && !EXCLUDED.test(slice.slice(by.index, by.index + by[0].length + 4))) {
    const at = from + by.index + 1;
    const behind = from + by.index + by[0].length;
    if (SITS_ON.test(text.slice(behind, Math.min(end, behind + 240)).split(/[。；;]/)[0] ?? "")) return null;
    const list = by[1] ?? "";
    const joint = /会同|联合|分别[与和]/.exec(list);
    const own = joint === null || joint.index < 2 ? list.length : joint.index;
    const units = subjects(text, at, at + own) ?? (by[3] === "承办" ? splitUnits(text, at, at + own) : null);
    const joined =
      own < list.length ? splitUnits(text, at + own + (joint?.[0].length ?? 0), at + list.length).filter(isNamed) : [];
    if ((units !== null && !/[，,]$/.test(slice.slice(0, by.index))) || (units !== null && by.index > 3)) {
      const role: Role = /主办|牵头|抓总/.test(by[3] ?? "") ? "lead" : "responsible";
      return {
        kind: "by",
        told: false,
        evidence: { start: from, end: from + by.index + by[0].length },
        task: AGREED.test(slice.slice(0, by.index))
          ? (nameOfItem(text, lineStart, from, true) ?? dutyTask(text, from + by.index + by[0].length, end))
          : ONLY_WHILE.test(slice.slice(0, by.index)) || isWhen(slice.slice(0, by.index))
            ? dutyTask(
                text,
                rolesBehind(text, from + by.index + by[0].length, end)?.end ?? from + by.index + by[0].length,
                end,
              )
            : firstClause(text, from, from + by.index),
        units: [
          ...units.map((unit) => mention(unit, role)),
          ...joined.map((unit) => mention(unit, "cooperating")),
          ...partnersAtOnce(text, from + by.index + by[0].length, end).map((unit) => mention(unit, "cooperating")),
          ...(rolesBehind(text, from + by.index + by[0].length, end)?.units ?? []).map(({ unit, role }) =>
            mention(unit, role),
          ),
        ],
        line: index,
        strong: true,
        named: units.some(ownName),
      };
    }
  }
  const loose =
    by === null && !article && slice.includes("由") && markLength(text, lineStart, end) > 0
      ? looseBy(text, lineStart, from, slice, index)
      : null;
  if (loose !== null) return loose;
  // 请某局提供…, 责成某局…: who is asked, in letters and minutes
  const asked = ASKS_FIRST.has(slice.charCodeAt(0)) ? (IS_ASKED.exec(slice)?.[0].length ?? 0) : 0;
  const seek = asked > 0 ? seekAsked : article ? seekInArticles : seekVerb;
  const told = slice.startsWith("由");
  for (let m = seek(slice, asked); m !== null; m = seek(slice, m.index + m[0].length)) {
    if (m.index < 2) continue;
    if (isTooLong(text, from, m.index + 10)) return null;
    // 政府负责安全监督管理的部门依法…: what names a department is no verb
    if (m[1] === "负责" && OF_A_DEPARTMENT.test(slice.slice(m.index, m.index + 40))) continue;
    let subjectEnd = beforeGap(slice, m.index);
    const as = AS_ENDS.has(slice.charCodeAt(subjectEnd - 1))
      ? (AS_WHAT.exec(slice.slice(0, subjectEnd))?.index ?? 0)
      : 0;
    if (as > 1) subjectEnd = beforeGap(slice, as);
    const subjectStart = from + asked + (told ? 1 : 0);
    const units =
      (CHARGES_FIRST.has(slice.charCodeAt(m.index)) ? delegates(text, subjectStart, from + subjectEnd) : null) ??
      fieldsBehind(text, subjectStart, from + subjectEnd) ??
      subjects(text, subjectStart, from + subjectEnd);
    if (units === null) {
      if (/[，,]/.test(slice.slice(0, m.index)) && m.index > NEAR) return null;
      continue;
    }
    // 各级机构编制管理机关…: a verb inside a name leaves a subject that is no office
    if (article && asked === 0 && !CLASSIC.test(slice.slice(m.index)) && !units.every((unit) => ADMIN.test(unit.name)))
      continue;
    const charged = /负责|承担|主管/.test(m[0]);
    // what the title of a cited rule speaks of is not what the unit does (《…行政处罚规定》)
    // nor is a fine in a clause behind: 由某局负责督导，按…处罚
    const words = slice
      .slice(m.index, m.index + 40)
      .replace(/《[^》]{0,40}》?/g, "")
      .replace(/[，,](?:依法|依[照据]|按照?|根据)[^，,。；]{0,16}处罚.*/, "");
    // 某局要加强检查，对超计划用水的予以处罚; 应当做好…，不得…: what somebody is told first is what counts
    const first = /^要/.test(m[0]) ? /[，,]/ : /[，,](?:并|且)?不得/;
    if ((charged ? NO_DUTY : EXCLUDED).test(words.split(first)[0] ?? words)) return null;
    // 某局负责实施的工程提前完工: which work, and no duty
    if (charged ? WHICH.test(words) : /牵头/.test(m[0]) && WHICH.test(words.replace(/^.*?牵头/, "牵头"))) return null;
    if (
      units.every(
        (unit) =>
          /(?:企业|小组|公司|事务所)$/.test(unit.name) &&
          !/^(?:[\u4e00-\u9fa5]{2,4})?[省市县区州旗](?!内|域|属|级)[\u4e00-\u9fa5]{2,8}公司$|领导小组|工作小?组|协调小?组|[一-龥]{2}(?:推进|专项|指导)小组|(?:供电|电力|通信|邮政|铁路|机场|烟草|盐业|粮[食油]|物资|外贸|石油|石化|农资|种子|医药|药材|燃料|食品|保险|自来水|燃气|供水|供热|热力|水务|公交|环卫|移动|联通|电信|铁塔|城投|城建|[开建交国产农旅水文]投)(?:集团|有限|责任|分)*公司$/.test(
            unit.name,
          ),
      )
    )
      return null;
    const verb = m[0];
    const others = rolesBehind(text, from + m.index + verb.length, end);
    const inner =
      others !== null
        ? others.end
        : from +
          m.index +
          (/^(?:要|应当|应|须)$/.test(verb) || /负责$|承担$/.test(verb) || (told && /牵头$/.test(verb))
            ? verb.length
            : 0);
    // 某局作为牵头单位，负责…
    const leads = as > 1 && AS_LEADER.test(slice.slice(as, subjectEnd + 28));
    const role: Role =
      leads || /牵头/.test(slice.slice(m.index, m.index + 40).split(/[，,。；]/)[0] ?? "")
        ? "lead"
        : HELPS.test(slice.slice(m.index))
          ? "cooperating"
          : "responsible";
    return {
      kind: told ? "by" : "verb",
      told,
      evidence: { start: from, end: Math.min(end, from + m.index + firstLength(text, from + m.index, end)) },
      task: taskOf(
        text,
        lineStart,
        { start: from, end },
        chargedWith(text, from + m.index, verb) ?? dutyTask(text, inner, end),
        told,
      ),
      units: [
        ...units.map((unit) => mention(unit, role)),
        ...partners(text, from + m.index, end).map((unit) => mention(unit, "cooperating")),
        ...(others?.units.map(({ unit, role: own }) => mention(unit, own)) ??
          helpers(text, from + m.index, end).map((unit) => mention(unit, "cooperating"))),
      ],
      line: index,
      strong:
        told ||
        JOINTLY.test(words) ||
        said > 0 ||
        asked > 0 ||
        (verb.startsWith("对") && MANAGED.test(slice.slice(m.index + verb.length))) ||
        /负责|负总责|承担|主管|牵头|统筹|领导|履行|行使|分工管理|统一(?:监督)?管理|(?:责任|主责)(?:单位|部门)|(?:责任|实施|落实)主体|各司其职|各自(?:的)?职责|职责分工/.test(
          verb,
        ),
      joint: /会同/.test(verb),
      assists: /协助/.test(verb),
      named: (!/会同/.test(verb) || told || JOINTLY.test(words)) && units.some(ownName),
    };
  }
  return asked > 0 ? askedDuty(text, from, from + asked, end, index) : null;
}

/** 6月15日前完成: by when, and nothing of what */
const ONLY_WHEN =
  /^(?:于|在)?(?:20\d{2}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:年|月)?(?:底|末)?(?:之?前|以内)?(?:完成|落实到位|完成任务)$/;

/**
 * （一）户厕改造。由某局牵头: the name of the item; of 一、关于宣传。 and （二）通信保障：某局负责 only where the sentence says no more. Where a
 * comma ends what one is told, 由A负责货源，B负责价格, each has its own.
 */
function taskOf(text: string, lineStart: number, { start, end }: Span, own: Span, told: boolean): Span {
  const empty = own.end - own.start < 2 || ONLY_WHEN.test(text.slice(own.start, own.end));
  const shared = told && !/[，,]/.test(text.charAt(end));
  return (shared || empty ? nameOfItem(text, lineStart, start, empty) : null) ?? own;
}
