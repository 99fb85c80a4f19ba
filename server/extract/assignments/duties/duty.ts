/** What one duty is, and what its forms share: its subject, its partners, its task. */
import type { Role, Span, UnitMention } from "../../../model/index.ts";
import { isHan } from "../../../read/index.ts";
import { markedRole } from "../roles.ts";
import { markLength } from "../task.ts";
import { OF_A_LEVEL } from "../unit-kind.ts";
import { clean } from "../unit-pieces.ts";
import { OPEN_BRACKET, splitUnits, type Unit } from "../units.ts";
import { JOINED } from "../vocabulary.ts";

type Kind = "colon" | "verb" | "by" | "heading";

export interface Duty {
  readonly kind: Kind;
  readonly evidence: Span;
  readonly task: Span;
  readonly units: readonly UnitMention[];
  /** index of the line in the document */
  readonly line: number;
  /** 负责, 承担, 牵头: the verb alone says that this is a duty; 要, 应当 do not */
  readonly strong: boolean;
  /** a unit with a name of its own, not 各部门 or 企业 */
  readonly named: boolean;
  /** 某局会同某局…: as often a step of a procedure as a duty */
  readonly joint?: boolean;
  /** 由某局牵头…: the unit stands first, as a subject does */
  readonly told: boolean;
  /** which article of a regulation it stands in, and which chapter; undefined where a text has no articles */
  readonly article?: number;
  readonly chapter?: number;
  /** of a chapter of general provisions, or one that says who does what */
  readonly general?: boolean;
  /** by when, where that stands before the unit */
  readonly deadline?: string;
  /** no verb of duty was read behind the colon: the list must vouch for it */
  readonly verbless?: boolean;
  /** 协助: whoever it is said of, it is a duty beside those of others */
  readonly assists?: boolean;
  /** the subject alone does not tell that it is one: its neighbours in the list must */
  readonly weak?: boolean;
}

/** not even behind 负责: who explains the text, who sits where */
export const NO_DUTY = /解释|组成|设在|兼任|担任|处罚|罚款|没收|企业$/;

/** 由A牵头，B、C参加的联席会议制度: who sits on what is set up */
export const SITS_ON =
  /(?:参[加与]|配合|组成)的[^，,。；;]{0,16}(?:联席会议|[小专工]作?[组班]|指挥部|委员会|协调机制|联动机制)/;

export function mention(printed: Unit, by: Role): UnitMention {
  const { unit, role } = markedRole(printed, by);
  return { start: unit.start, end: unit.end, name: unit.name, role };
}

/** last characters of names of bodies */
const ENDS = new Set(
  [
    ..."局委办部厅府位门会院社心组司区道镇联科协央股站馆处署队构关行体地团台所校指村县市州旗室街乡班等统力）)信通动电法商学议织段场",
  ].map((letter) => letter.charCodeAt(0)),
);

/** The last letter of a stretch, which blanks may follow; NaN where it holds none. */
export function lastLetter(text: string, start: number, end: number): number {
  let at = end - 1;
  while (at >= start && !isHan(text.charCodeAt(at)) && /\s/.test(text.charAt(at))) at--;
  return at < start ? Number.NaN : text.charCodeAt(at);
}

/** Whether the letter before `at`, blanks left out, may end a name: no body stands before a verb elsewhere. */
export const mayEndName = (text: string, at: number): boolean => ENDS.has(lastLetter(text, 0, at));

/** Where （以下简称…） or （简称…） begins that closes a name; -1 where none does. */
function aliasAt(name: string): number {
  return name.includes("称") ? name.search(/[（(](?:以?下)?(?:简称|统称|称)[^（）()]*[）)]\s*$/) : -1;
}

/** 建工和电业 in a list of fields of work that 等部门 closes: two of them; 自然资源和规划 is known as one */
function joinedFields(unit: Unit): readonly Unit[] {
  const at =
    /^[\u4e00-\u9fa5]{2}和[\u4e00-\u9fa5]{2}$/.test(unit.name) && unit.kind === "other" && !JOINED.includes(unit.name)
      ? 2
      : 0;
  if (at === 0 || unit.end - unit.start !== unit.name.length) return [unit];
  return [
    { ...unit, end: unit.start + at, name: unit.name.slice(0, at) },
    { ...unit, start: unit.start + at + 1, name: unit.name.slice(at + 1) },
  ];
}

/** 市、区发展改革、财政等部门: a level before the first field is part of its name, as printed */
function withLevel(text: string, units: readonly Unit[]): readonly Unit[] {
  const [level, first, ...rest] = units;
  return level !== undefined && first?.kind === "domain" && rest.length > 0 && /^[省市州]$/.test(level.name)
    ? [{ ...first, start: level.start, name: clean(text, level.start, first.end) }, ...rest]
    : units;
}

/** 规划、市政、公安等有关部门、单位: the length of what goes on behind 部门 */
const AND_UNITS = /(?<=等[^、，。]{0,6}部门)[、和]单位\s*$/;

/** 由城关镇负责…: what is behind a place that acts by itself */
const CHARGED = /^(?:负责|牵头)/;
const TOWN = /^(?!各|本|全|我|该|其|所在|属地)[\u4e00-\u9fa5]{1,6}[镇乡县区]$/;

const MANY = /^(?:[^、。；：]{2,24}、){8}/;

/** letters of the name of a unit, without what stands in brackets */
const LONGEST_UNIT = 26;
/** in letters: any other subject is short, two dozen offices may be charged together */
const LONGEST = 120;
const LONGEST_OF_MANY = 400;
/** of a sentence no more than its subject and the words behind it tell who is charged */
const BEHIND = 80;

export const isTooLong = (text: string, start: number, length: number): boolean =>
  length > LONGEST && (length > LONGEST_OF_MANY || !MANY.test(text.slice(start, start + 200)));

/** The part of a sentence that says who is charged with what. */
export function openingOf(text: string, start: number, end: number): string {
  const usual = text.slice(start, Math.min(end, start + LONGEST + BEHIND));
  return end - start > usual.length && MANY.test(usual)
    ? text.slice(start, Math.min(end, start + LONGEST_OF_MANY + BEHIND))
    : usual;
}

export function subjects(text: string, start: number, stop: number): readonly Unit[] | null {
  // cheap first: a subject ends as a body does, or with a bracket
  if (!ENDS.has(lastLetter(text, start, stop))) return null;
  // 某联席会议（以下简称联席会议）: how it is called from here on is no part of the name
  let slice = text.slice(start, stop);
  const alias = stop - start > 8 ? aliasAt(slice) : -1;
  let end = alias > 1 ? start + alias : stop;
  if (end - start < 2 || isTooLong(text, start, end - start)) return null;
  if (end < stop) slice = text.slice(start, end);
  const code = lastLetter(text, start, end);
  if (!ENDS.has(code)) return null;
  const last = String.fromCharCode(code);
  // 工会、妇联等群团组织, not 某局组织
  if (last === "织" && !/(?:群团|人民团体|党|社会|自治|经济|行业|妇联|共青团|工会|工商联|残联|等)组织\s*$/.test(slice))
    return null;
  // 国有林场, 工务段; not 开展现场, 进入市场
  if ((last === "场" || last === "段") && !/(?:[林农牧渔茶机]场|[工车电机]务段|(?:公路|航道|供电)段)\s*$/.test(slice))
    return null;
  // 推行告知承诺制（某局牵头，…: what a comma inside a bracket has cut
  if (OPEN_BRACKET.test(slice) || /^以|为单位/.test(slice)) return null;
  if (last === "位") {
    end -= AND_UNITS.exec(slice)?.[0].length ?? 0;
    slice = text.slice(start, end);
  }
  const split = splitUnits(text, start, end);
  if (split.length === 0 || (split.length === 1 && split[0]?.kind === "other")) return null;
  const named = withLevel(text, split);
  const units = named.length > 2 ? named.flatMap(joinedFields) : named;
  const list = /部门|机关|单位/.test(slice);
  // 财政、教育、商务、城市管理等部门(和有关军事机关): most are fields that are known, so the others are fields too
  const fields = units.filter((unit) => unit.kind === "domain").length;
  const closed =
    /等(?:政府)?(?:有关|相关|其他)?(?:行政|职能)?(?:主管|管理)?(?:部门|单位)(?:\s*$|[和及、]|以及)|[和及、]其[他它][^、，]{0,20}部门\s*$/.test(
      slice,
    ) && (fields >= 2 ? fields * 2 >= units.length : fields === 1 && units.length >= 3);
  // a list whose last name closes the others as well: 铁路、公路、水利部门
  const closing = units.at(-1);
  const shared = units.slice(0, -1);
  const pair =
    units.length > 1 &&
    // 人民银行、银监、保监部门: a body by its name may stand among them
    shared.every(
      ({ kind, name }) =>
        kind === "body" ||
        ((kind === "other" || kind === "domain") &&
          /^(?!对(?!外)|将|把|向|与|为|在|从|使|让)[\u4e00-\u9fa5]{2,4}$/.test(name)),
    ) &&
    // 计划、经济综合部门; 吴泾、塘湾派出所
    /^(?!有关|相关|各|其他|上级|主管|职能)[\u4e00-\u9fa5]{2,6}(?:部门|机[构关]|公司|派出所|街道|中队|供电所|卫生院)$/.test(
      closing?.name ?? "",
    );
  const good = units.every(
    (unit) =>
      ((unit.kind === "body" || unit.kind === "collective") &&
        unit.name.replace(/[（(][^（）()]*[）)]/g, "").length <= LONGEST_UNIT &&
        !/^(?:不(?!动产)|我(?![国省市县区州旗镇乡])|密切|积极|主动|[参与]会|要|负责|在|(?:落实|压实|压紧|夯实|明确|细化|强化|厘清)(?=部门|单位|机构)|指导(?![中站委办组员])|督促|会同|联合(?!会)|对(?!外)|将|把|以|为|使|让|向|与|从|[提报]请|经(?![贸济信发管委])|因|如|并|应当?(?!急)|其(?![他它余])|该|本(?!级)|凡|需要|派出(?!所|机构|机关)|鼓励|支持|引导|加强|按|根据|依[据照]|通过|(?:指导|配合|协助|协同|参加|组织(?!部|人事)|统筹|协调|监督)(?!.{0,3}(?:[组会站科处室局部委办队构]|中心)$))|企业$|可以|成立|设立|下设|委托|或者|.[局委办部厅](?:组织好|安排好|保证)|(?:指导|配合|协助|协同|督促)[省市县区州旗镇乡各]|一个部门|须经|实行|表示|设在|[局委办部厅府院司心队会]已|[“”]|.是[一-龥]{3}|.{2}在.+(?:政府|部门|[局委厅])$|[局委厅办院会]在.{2}|[查作任设理务导治改传]各[省市州县区乡镇级]/.test(
          unit.name.replace(/“([^“”]{1,8})”/g, "$1"),
        )) ||
      (list && unit.kind === "domain") ||
      (pair && unit !== closing && unit.kind !== "body") ||
      (closed &&
        unit.kind === "other" &&
        /^(?!各(?:有关|相关)?部门)[\u4e00-\u9fa5]{2,12}(?:（[\u4e00-\u9fa5]{2,8}）)?$/.test(unit.name)) ||
      (unit.kind === "place" &&
        (units.length > 1 ||
          OF_A_LEVEL.test(unit.name) ||
          (CHARGED.test(text.slice(end, end + 2)) && TOWN.test(unit.name)))),
  );
  return good ? units : null;
}

/** 交通运输主管部门, 公安机关: a kind of department that is named by its field */
export const FIELD =
  /^(?!各|有关|相关|其他|上述|当地|属地)[\u4e00-\u9fa5]{2,14}(?:(?:主管|管理|监管|监督管理)部门|公安机关|(?:主管|指挥|救援|经办|监察|消防|海事)机构)$|^(?:公安|检察|审判|监察|纪检|纪检监察|司法|行政|审计|税务|工商|价格|统计|国家安全)机关$/;

/** 农业农村部门, not 有关部门 */
export const NAMED_FIELD =
  /^(?!各|有关|相关|其他|上述|当地|属地|同级|上级|职能|业务|主管|责任|成员)[\u4e00-\u9fa5]{2,10}部门$/;

/** 各级教育行政部门: of a field, at every level */
const OF_ALL_LEVELS =
  /^各(?:级|[区县市州盟旗]|区县|县区|市县|[县市][（(][市区县旗、]{1,6}[）)]|乡镇|乡|镇)(?!有关|相关|各|政府|党|领导|职能|主管|成员)[\u4e00-\u9fa5]{2,10}(?:部门|机构|机关|[局委厅]|卫生院|派出所|工委|办公室|委员会|妇联|残联|工会|共青团|法院|检察院|协会|联合会|红十字会|党校)$/;

/** 市养老服务指导单位: a body of the place whose level it bears, by what it serves; not 市管理单位, 市直有关单位 */
const SERVING =
  /^[省市县区州旗镇乡](?![直级属内])(?!.*(?:有关|相关|责任|成员|主管))[\u4e00-\u9fa5]{2,10}(?:指导|经办|统筹|执法)单位$/;

/** whether a unit has a name of its own, or that of a field, and is not just any department */
export const ownName = (unit: Unit): boolean =>
  (unit.kind === "body" && unit.name !== "办公室") ||
  unit.kind === "domain" ||
  FIELD.test(unit.name) ||
  (/部门$/.test(unit.name) && !/^(?:各|有关|相关|其他|市政府)/.test(unit.name)) ||
  SERVING.test(unit.name) ||
  OF_ALL_LEVELS.test(unit.name);

/** an office of the state by the last letters of its name, named or of a kind: 县级以上人民政府, 水行政主管部门, 街道办事处 */
export const ADMIN =
  /(?:政府|公署|办事处|管(?:理)?委(?:员)?会|[居村）)]民委员会|(?:主管|行政|管理|监管|执法|[\u4e00-\u9fa5]{2,8})部门|机关|(?:管理|监督|执法|监测|检验|经办|主管|救援|监察|消防|海事|气象|工作|指导|指挥|派出|分支|援助|救助|编制)机构|[\u4e00-\u9fa5]{2}[局厅委]|(?<!业主)委员会|工会|共青团|共产主义青年团|妇联|(?:妇女|残疾人|工商业)联合会|残联|红十字会)$/;

export function firstLength(text: string, from: number, end: number): number {
  const slice = text.slice(from, Math.min(end, from + 200));
  const stop = slice.search(/[。；;]/);
  return stop < 0 ? slice.length : stop;
}

/** characters of a first sentence that may be the name of an item, its mark among them */
export const LONGEST_NAME = 44;

/**
 * The heading of a numbered item whose next sentence says who does it: （一）户厕改造。由某局牵头.
 * @param any also 关于…, which names what was talked of
 */
export function nameOfItem(text: string, lineStart: number, sentence: number, any = false): Span | null {
  const mark = markLength(text, lineStart, sentence);
  if (mark === 0 || sentence - lineStart - mark < 5 || sentence - lineStart > LONGEST_NAME) return null;
  const heading = text.slice(lineStart + mark, sentence).trimEnd();
  return (heading.endsWith("。") || (any ? /[:：]$/ : /组[:：]$/).test(heading)) &&
    !heading.slice(0, -1).includes("。") &&
    (any || !/^关于|[问议]题。$/.test(heading))
    ? { start: lineStart + mark, end: lineStart + mark + heading.length - 1 }
    : null;
}

/** what closes the name of an item that its first sentence follows; in bold letters also behind the mark */
const NAME_CLOSES = /^[^。：:；;]{4,22}[。：:](?:\*\*)?[\s\u3000]*(?=[\u4e00-\u9fa5\d])/;

/** Where the first sentence of an item begins that a name opens (（一）加强领导。某局…); the start of the line where none does. */
export function behindName(text: string, { start, end }: Span): number {
  const mark = markLength(text, start, end);
  if (mark === 0) return start;
  const words = text.slice(start + mark, Math.min(end, start + mark + LONGEST_NAME));
  const name = NAME_CLOSES.exec(words)?.[0].length ?? 0;
  return name === 0 || start + mark + name >= end ? start : start + mark + name;
}
