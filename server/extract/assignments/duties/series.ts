/** Paragraphs all of whose clauses say what a unit does: 县卫健局建立考核制度；乡镇卫生院开展培训；村卫生室落实服务. */
import { matchesIn, type Seek, type Span, seeker } from "../../../model/index.ts";
import { isHan } from "../../../read/index.ts";
import type { Line } from "../../context.ts";
import { markLength } from "../task.ts";
import { unitKind } from "../unit-kind.ts";
import {
  type Duty,
  FIELD,
  firstLength,
  mayEndName,
  mention,
  NAMED_FIELD,
  nameOfItem,
  ownName,
  subjects,
} from "./duty.ts";
import { bodiesFirst, EVERYWHERE } from "./opening.ts";
import { dutyTask, namedDuty, partners } from "./partners.ts";
import { saidLength } from "./sentence.ts";

/** by when, before the unit: 4月底前，县水利局完成… */
const WHEN =
  /^(?:20\d\d年)?(?:(?:\d{1,2}月(?:\d{1,2}[日号]|底|上旬|中旬|下旬)?|年底|[一二三四]季度)(?:之?前|以前)|\d{1,2}月(?:底|上旬|中旬|下旬))[，,]/;
const WHEN_FIRST: ReadonlySet<number> = new Set([..."0123456789年一二三四"].map((letter) => letter.charCodeAt(0)));
/** 由市应急局于5月底前完成… */
const DATED_BY = /^由[^，。；]{2,40}[于在](?:20\d\d年)?(?:\d{1,2}月|年底)/;
/** what a unit is told to do; names of bodies hold none of these but at their start */
const DOES =
  /(?:要|应|须)?(?:分别)?(?:建立|设立|成立|开展|落实|履行|完成|编制|实施|制定|组织(?![部要按依负协可]|应(?!急))|加强|强化|健全|完善|做好|提供|保障|推[进动]|督促|定期|及时|严格|加大|严厉|优化|协调|指导|牵头|统筹|配合|负责|承担|予以|给予|保证|抓(?![住紧捕获])|对(?!外)(?=[^，；]{2,30}(?:负|实行|进行|予以|给予))|在(?=[^，；]{1,12}[上中方面]{1,2}(?:予以|给予)))|[于在](?=(?:20\d\d年)?\d{1,2}月|年底)/;
/** what was done is told with figures */
const TOLD_OF_PAST = /了|已|共\d|\d+(?:亿|万|余|多)|同比|累计/;
const TO_COME = /每年|每季|年均|不[少低]于|力争|确保|[到至]20\d\d年|年?底前/;

/** tells what was done, and nothing that is still to be */
export const isOfPast = (words: string): boolean => TOLD_OF_PAST.test(words) && !TO_COME.test(words);

/** 市农业农村局于8月底前完成抽查: of clauses parted by commas each has its unit and its date */
const DATED = /^[^\d]{2,30}[于在](?:20\d\d年)?(?:\d{1,2}月|年底)/;
/** parted by commas, a clause without a date must begin with an office of the state */
const AGENCY =
  /[局委厅院部办]$|政府$|[\u4e00-\u9fa5]{2}部门$|公安机关$|^[省市县区州旗镇乡][\u4e00-\u9fa5]{2,14}(?:中心|公司|[支大总]队)$|^[镇乡][\u4e00-\u9fa5]{2,8}[所站院]$|[\u4e00-\u9fa5](?:管理|监督|监察|监测|派出|检疫|司法|财政|监理)[所站]$/;
/** 起诉12人: what was done, not what is to be done */
const COUNTED = /\d+[起人件次家名]/;
/** under a heading of duties whatever a body is said to do */
const ANY = new RegExp(
  `${DOES.source}|(?:依法|按照?|根据|对|将(?!派|视|适时|不定期)|作为|会同|联合(?=[省市县区州旗][\\u4e00-\\u9fa5]{2,})|指导|监督|协助|结合|利用|支持|参与|主管|研究(?![院所会室])|委托|核查|公布|监管(?![局委部办总分支机])|宣传(?![部办科处中])|收集|受理|核实|审核|查处|打击|排查|压实|安排|先行|维[护持]|确保|保护|调[度集配]|储备|运送|抢修|恢复|转移|救治|处置|发布|保证|严[把控]|把好|守牢|备足|通报|安置|救济|派出(?!机[构关]|所)|每[天日周月季]|随时|向(?!阳)|在(?=[^，；]{2,30}(?:前提|基础|领导|指导)下)|从(?=[^，；]{2,20}中)|积极|主动|切实|密切|全面|进一步)`,
);
const seekDoes = seeker(DOES, mayEndName);
const seekAny = seeker(ANY, mayEndName);

/** in a row also that it is told so */
const seekAnyOfRow = seeker(new RegExp(`${ANY.source}|(?:要|应当?)(?![求急届邀])`), mayEndName);

/** letters: 财政部门保障经费。 */
const SHORTEST_DUTY = 9;

/** Under a heading of duties, a paragraph that begins with its unit and says what that does; null where it does not. */
export function paragraphDuty(text: string, line: Line, index: number): Duty | null {
  return line.end - line.start < SHORTEST_DUTY
    ? null
    : (itemToldDuty(text, line, index) ?? dutyOf(text, line.start, line.end, index, seekAny));
}

/**
 * A stretch that begins with bodies, ends its sentence and says what they do, in whatever verb; null where it does not.
 * @param at where it begins: a paragraph, or what stands behind the name of an item
 */
export function wholeDuty(text: string, at: number, end: number, index: number): Duty | null {
  const duty = "。；;".includes(text.charAt(end - 1) || " ") ? rowDuty(text, at, end, index) : null;
  return duty?.units.every(
    ({ name }) => unitKind(name) === "body" || EVERYWHERE.test(name) || FIELD.test(name) || NAMED_FIELD.test(name),
  )
    ? { ...duty, named: true }
    : null;
}

/** （一）编制规划。由某局委托有资质的单位编制: an item of which the sentence behind its name says who does what; its task is its name. */
function itemToldDuty(text: string, line: Line, index: number): Duty | null {
  const first = text.slice(line.start, Math.min(line.end, line.start + 44)).indexOf("。");
  const at = line.start + first + 1;
  if (first < 0 || text.charAt(at) !== "由") return null;
  const task = nameOfItem(text, line.start, at);
  const duty = task === null ? null : dutyOf(text, at + 1, line.end, index, seekAny);
  return task === null || duty === null ? null : { ...duty, task };
}

/** Duties with what the later clauses of their sentences say that others do; the task of each ends before the next. */
export function withClausesBehind(text: string, duties: readonly Duty[]): readonly Duty[] {
  const units = new Set(duties.flatMap((duty) => duty.units.map((unit) => unit.start)));
  return duties.flatMap((duty) => {
    const behind = clausesBehind(text, duty, units);
    return [duty, ...behind].map((one) => {
      const next = behind.find(({ evidence }) => evidence.start > one.task.start)?.evidence.start;
      const end = next === undefined ? one.task.end : Math.min(one.task.end, next - 1);
      return { ...one, task: { start: one.task.start, end } };
    });
  });
}

/** 由某局委托编制，某局、各街道提供资料，4月底前完成: what the later clauses of the sentence of a duty say that others do. */
function clausesBehind(text: string, duty: Duty, others: ReadonlySet<number>): readonly Duty[] {
  const words = text.slice(duty.evidence.start, duty.evidence.start + 300);
  const stop = words.search(/[。；;\n]/);
  const sentence = stop < 0 ? words : words.slice(0, stop);
  if (!/[，,]/.test(sentence) || /了|已|同比|累计|共\d/.test(sentence)) return [];
  const found: Duty[] = [];
  for (const { 0: clause, index } of matchesIn(sentence, /(?<=[，,])(?!会同|联合|并|配合|同时|其)[^，,]{6,}/g)) {
    const start = duty.evidence.start + index;
    const own = dutyOf(text, start, duty.evidence.start + sentence.length, duty.line, seekAnyOfRow);
    if (own === null || own.units.some((unit) => others.has(unit.start) || unit.end > start + clause.length)) continue;
    // 市、县（含县级市，下同）主管部门: a comma inside a name parts nothing
    if (duty.units.some((unit) => unit.start < start && unit.end > start)) continue;
    if (own.units.every(({ name }) => (AGENCY.test(name) && !UNNAMED.test(name)) || EVERYWHERE.test(name)))
      found.push(own);
  }
  return found;
}

const UNNAMED = /^(?:各|有关|相关|其[他它]|上述|当地|所在|该)/;

/** 三、关于资金。某局从…中先行安排…: in a list of items that each have their unit, whatever that is said to do. */
export function itemOfListDuty(text: string, line: Line, index: number): Duty | null {
  const first = text.slice(line.start, Math.min(line.end, line.start + 44)).indexOf("。");
  const named =
    first > 0 &&
    line.start + first + 1 < line.end &&
    nameOfItem(text, line.start, line.start + first + 1, true) !== null;
  return dutyOf(text, named ? line.start + first + 1 : line.start, line.end, index, seekAny);
}

/** （六）医疗保障。某厅、某厅指导灾区防疫: behind the name of an item what a body is told to do. */
export function namedItemDuty(text: string, line: Line, index: number): Duty | null {
  const at = line.start + text.slice(line.start, Math.min(line.end, line.start + 44)).indexOf("。") + 1;
  if (at === line.start || nameOfItem(text, line.start, at) === null) return null;
  return itemToldDuty(text, line, index) ?? dutyOf(text, at, line.end, index, seekDoes);
}

/** 1.8月15日前，某局完成评估。: an item that says by when, who, and what. */
export function datedDuty(text: string, line: Line, index: number): Duty | null {
  const from = line.start + markLength(text, line.start, line.end);
  const dated =
    (WHEN_FIRST.has(text.charCodeAt(from)) && WHEN.test(text.slice(from, from + 20))) ||
    (text.charAt(from) === "由" && DATED_BY.test(text.slice(from, from + 60)));
  return dated ? dutyOf(text, line.start, line.end, index, seekAny) : null;
}

/** What an office is said to do in a clause that charges nobody by itself; it closes with ； or stands behind one. */
export function besideDuty(
  text: string,
  { start, end }: Span,
  index: number,
  line: Span,
  section: boolean,
): readonly Duty[] {
  const parted = section || text.charAt(end) === "；" || (start > line.start && text.charAt(start - 1) === "；");
  const duty = parted ? dutyOf(text, start, end, index, seekAny) : null;
  return duty?.units.every(({ name }) => AGENCY.test(name)) ? [duty] : [];
}

/** so many sentences in a row are a list */
const IN_A_ROW = 3;

/**
 * 某部、某局加强统筹协调。某部统筹资金。某部、某总局加强标准支持。: sentences in a row that each begin with bodies by name and say what
 * these do, with nobody and nothing else spoken of between them.
 * @param duties what each of the sentences says in itself; null where that is no duty
 */
export function dutiesInARow(
  text: string,
  spans: readonly Span[],
  duties: readonly (Duty | null)[],
  index: number,
): readonly Duty[] {
  const found: Duty[] = [];
  const read: (readonly Duty[] | null)[] = [];
  const told = (i: number): readonly Duty[] | null => {
    const known = read[i];
    if (known !== undefined) return known;
    const own = toldInARow(text, spans[i], duties[i] ?? null, index);
    read[i] = own;
    return own;
  };
  for (let first = 0; first + IN_A_ROW <= spans.length; ) {
    // the last of so many is asked first: where it ends a row, no row holds one of them
    let last = first + IN_A_ROW - 1;
    while (last >= first && told(last) !== null) last--;
    if (last < first) {
      const row: Duty[] = [];
      last = first;
      for (let own = told(last); own !== null; own = last < spans.length ? told(last) : null) {
        row.push(...own);
        last++;
      }
      if (row.length >= IN_A_ROW) found.push(...row);
    }
    first = last + 1;
  }
  return found;
}

/** The duty of a sentence of such a row; empty where it is passed over, null where it ends the row. */
function toldInARow(text: string, span: Span | undefined, own: Duty | null, index: number): readonly Duty[] | null {
  if (span === undefined) return null;
  const words = text.slice(span.start, span.end);
  const duty = isOfPast(words) ? null : (own ?? rowDuty(text, span.start, span.end, index));
  if (duty?.kind === "verb" && duty.units.every(({ name }) => BY_NAME.test(name)))
    return [{ ...duty, strong: true, named: true }];
  // 通信运营企业要加快…: what is asked of enterprises and the like parts no two offices
  return ASKS_OTHERS.test(words) ? [] : null;
}

const ASKS_OTHERS =
  /^[^，。；：]{2,30}(?:企业|公司|协会|学会|机构|院校|高校|媒体|运营商|联盟)(?:等[^，。；：]{0,6})?(?:要|应当?|须|需)/;

/** a body of the state by its name or its field, not 各部门 */
const BY_NAME =
  /^(?!各(?!(?:省|市|县|区|地市?)?级(?!政府|党委|有关|相关|部门|单位|领导)[\u4e00-\u9fa5]{2})|[省市县区州](?:直|级)(?:部门|单位|政府|机关|各|有关)|有关|相关|其[他它]|上述|当地|所在|该)[\u4e00-\u9fa5（）]{2,}(?:[局委厅院部办]|政府|部门|机关|机构|委员会|银行|公署|管委会)$/;

/** in letters */
const SHORTEST_SERIES = 30;

/** The duties of a paragraph whose sentences say, clause by clause at ； or, in short clauses, at ，, what a unit does. */
export function seriesDuties(text: string, line: Line, index: number): readonly Duty[] {
  const length = line.end - line.start;
  if (length < SHORTEST_SERIES || length > 1200) return [];
  const found: Duty[] = [];
  const words = text.slice(line.start, line.end);
  for (let at = 0; at < length; ) {
    const stop = words.indexOf("。", at);
    const end = stop < 0 ? length : stop;
    if (end - at >= SHORTEST_SERIES) found.push(...seriesOf(text, line.start + at, words.slice(at, end), index));
    at = end + 1;
  }
  return found;
}

/** The duties of a sentence; empty where one of its clauses has no unit of its own. */
function seriesOf(text: string, start: number, sentence: string, index: number): readonly Duty[] {
  const words = sentence.trimEnd();
  const commas = !words.includes("；");
  const mark = commas ? "，" : "；";
  // fewer than three clauses are no series: asked before anything is cut
  if (words.length < SHORTEST_SERIES || words.indexOf(mark) === words.lastIndexOf(mark)) return [];
  if (TOLD_OF_PAST.test(words) || (commas && COUNTED.test(words))) return [];
  const clauses = words.split(mark);
  const found: Duty[] = [];
  let at = start;
  for (const clause of clauses) {
    const duty = dutyOf(text, at, at + clause.length, index, commas ? seekAny : seekDoes);
    if (duty === null || (commas && !DATED.test(clause) && !duty.units.every(({ name }) => AGENCY.test(name))))
      return [];
    found.push(duty);
    at += clause.length + 1;
  }
  return found;
}

/**
 * What a sentence says of the bodies that open it, whatever the verb: the row that it stands in must vouch for it.
 * @param local whether also bodies that do not say of what place they are (规划建设局) may open it, as in minutes
 */
export function rowDuty(text: string, start: number, end: number, index: number, local = false): Duty | null {
  const known = dutyOf(text, start, end, index, seekAnyOfRow);
  if (known !== null) return known;
  let from = start + markLength(text, start, end);
  while (from < end && /[\s*]/.test(text.charAt(from))) from++;
  const named = bodiesFirst(text, from, end, local) ?? fieldsFirst(text, from, end);
  if (named === null || end - named.end < LEAST_SAID || MAY.test(text.slice(named.end, named.end + 2))) return null;
  return namedDuty(text, { start: from, at: from, end }, named, index, partners(text, named.end, end));
}

/** 水务部门清查山塘, 公安机关巡查水域: departments by their fields that open a sentence */
const FIELDS_FIRST = /^[\u4e00-\u9fa5、]{2,30}?(?:部门|公安机关)(?![的、和及与，,。：:；;（(]|等|职责|$)/;

function fieldsFirst(text: string, at: number, end: number): ReturnType<typeof bodiesFirst> {
  const length = FIELDS_FIRST.exec(text.slice(at, Math.min(end, at + 40)))?.[0].length ?? 0;
  const units = length === 0 ? null : subjects(text, at, at + length);
  return units?.every(({ name }) => NAMED_FIELD.test(name) || FIELD.test(name)) ? { units, end: at + length } : null;
}

/** what one may do or must not do is no duty */
const MAY = /^(?:可以|有权|不得)/;

/** letters that say what is to be done, at least */
const LEAST_SAID = 5;

const LEADS = /^(?:要|应|须)?牵头/;

function dutyOf(text: string, start: number, end: number, index: number, does: Seek): Duty | null {
  let from = start + markLength(text, start, end);
  while (from < end && !isHan(text.charCodeAt(from)) && /[\s*]/.test(text.charAt(from))) from++;
  from += saidLength(text, from);
  const when = WHEN_FIRST.has(text.charCodeAt(from)) ? (WHEN.exec(text.slice(from, from + 20))?.[0].length ?? 0) : 0;
  // 4月15日前，由某局完成…
  const told =
    text.charAt(from + when) === "由" && (when > 0 || DATED_BY.test(text.slice(from, Math.min(end, from + 60))));
  const at = from + when + (told ? 1 : 0);
  const head = text.slice(at, Math.min(end, at + 60));
  // whoever is dated is told, whatever the verb
  const seek = when > 0 ? seekAny : does;
  for (let m = seek(head, 0); m !== null; m = seek(head, m.index + m[0].length)) {
    if (m.index < 2) continue;
    const units = subjects(text, at, at + m.index);
    if (units === null || units.some(({ name }) => /^(?:组织(?!部)|开展|指导|建设|建立)/.test(name))) continue;
    return {
      kind: "verb",
      told: false,
      evidence: { start: from, end: Math.min(end, from + firstLength(text, from, end)) },
      task: dutyTask(text, at + m.index, end),
      units: [
        ...units.map((unit) => mention(unit, LEADS.test(m[0]) ? "lead" : "responsible")),
        ...partners(text, at + m.index, end).map((unit) => mention(unit, "cooperating")),
      ],
      line: index,
      ...(when > 0 && { deadline: text.slice(from, from + when - 1) }),
      strong: true,
      named: units.some(ownName),
    };
  }
  return null;
}
