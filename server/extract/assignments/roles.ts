/**
 * Who does what in a stretch that names units: 牵头单位：A；配合单位：B — A牵头，B、C配合 — A会同B负责 — A、B.
 * The same grammar serves brackets, labelled lines and table cells.
 */

import { matchesIn, type Role, type Span, type UnitMention } from "../../model/index.ts";
import { isHan } from "../../read/index.ts";
import { type Convention, conventionIn, NO_CONVENTION } from "./conventions.ts";
import { type Label, labelsIn, roleOf } from "./role-labels.ts";
import { isStep } from "./time.ts";
import { unitKind } from "./unit-kind.ts";
import { isNamed, splitUnits, type Unit } from "./units.ts";

/** the role word after the units, closing a clause: …牵头, …按职责分工负责, …等部门配合 */
const CLOSING =
  /(?:(?:等)?(?:按照?|依据?|根据|结合)?(?:各自)?(?:(?:部门|单位)?(?:职责|职能|任务|权限))?(?:范围内?)?(?:和?任务)?(?:分工|分别|共同|具体|联合|联系|积极|密切|协助|组织|总体|总(?=牵头)|统一|抓好|直接|主要)*(?:(?:负责)?牵头(?:负责|组织|实施|落实|抓总|推进|协调|办理|制定|编制|起草|修订|研究|完成|单位|部门|抓)*|主办|主责|负总责|负责(?:组织|实施|落实|推进|抓好|做好|相关|有关|工作|具体)*|承办|起草|落实|组织实施|实施|分工|配合(?:落实|抓落实|做好|工作|实施|抓好|推进)*|参与(?:配合|落实)?|参加|(?<![政科经外])协办|协助|协同(?:配合|推进)?|支持|提供技术(?:支撑|支持|指导|服务)|抓好落实|推进落实|推进|办理|承担)|(?:等)?按(?:照)?(?:各自)?(?:职责|职能)(?:和?任务)?(?:分工)?)\s*[。.]?\s*$/;

/** The role word that closes a clause; 各项目牵头单位 is a name of those who lead, and closes nothing. */
function closingOf(clause: string): RegExpExecArray | null {
  const closing = CLOSING.exec(clause);
  const named =
    closing !== null &&
    /(?:单位|部门)\s*$/.test(closing[0]) &&
    /(?:^|[、,，和及与])\s*(?:各|其他)[\u4e00-\u9fa5]{0,6}$/.test(clause.slice(0, closing.index));
  return named ? null : closing;
}

/** a duty in the middle of a clause: 某局负责某某工作 */
const INSIDE = /(?:牵头负责|具体负责|分工负责|分别负责|负责|牵头|承担|配合|协助)/g;
/** (联合会, 联合财产保险: letters of a name) */
const WITH = /会同|联合(?![国会社体办党校]|财产|保险|执法[局队])|配合(?=市|区|县|省|各)/;
const FOOTNOTE =
  /[排列][在名列为]?[^，,、]{0,3}(?:第一|首|最前|前)|第一(?:个|家|位)?(?:单位|部门)|[逗分]号(?:之|以)?[前后]|下同|为牵头单位|首位|^\s*以下[^，,、]{0,12}(?:均|都)|不再(?:单独|一一|逐一|分别|重复)?列(?:出|示|明)|(?:其余|其他|其它|后者)(?:单位|部门)?(?:均)?为|^\s*(?:具体|以上|上述|所有)?(?:任务|工作|措施|事项)[^，,、]{0,6}(?:均|都)(?:需|须|由|涉及)|不再[做作]?(?:具体)?分工/;

/** 其他有关单位按职责分工配合, behind the words that say who leads: of all lists, and no partner */
const REST = /^\s*(?:其[他余它]|后者)/;

/** 市税务局为牵头单位 */
const IS_UNIT = /[为是](?:主要)?(?:牵头|主办|主责|责任|承办|落实|配合|协办|参与)(?:单位|部门)\s*$/;

const namedAll = (text: string, start: number, end: number): boolean => {
  const units = splitUnits(text, start, end);
  return units.length > 0 && units.every((unit) => isNamed(unit) && !/第一|首/.test(unit.name));
};

export interface RoleGroup {
  readonly role: Role;
  /** the role stands in the text, not merely in the column or by default */
  readonly explicit: boolean;
  readonly units: readonly Unit[];
  readonly cooperating: readonly Unit[];
  /** what this group is to do, where the clause itself says so (某局负责某某工作) */
  readonly duty: Span | null;
}

export interface RoleReading {
  readonly groups: readonly RoleGroup[];
  /** a label such as 牵头单位： was read */
  readonly labelled: boolean;
  /** 完成时限：… inside the stretch */
  readonly deadline: Span | null;
}

/** 2022年开花前启动, 采收季每周一次: a clause that dates and names nobody */
function saysWhen(text: string, clause: Span): boolean {
  const words = text.slice(clause.start, clause.end);
  if (words.length > 24 || !/(?:20\d\d年|\d{1,2}月|[日底年]前|每[年月周日季旬半]|季度)/.test(words)) return false;
  return splitUnits(text, clause.start, clause.end).every((unit) => unit.kind === "other");
}

/** 区住建局牵头、各街道办事处配合: 、 behind the role of a body parts clauses, not names */
const ROLE_THEN_COMMA = /[局委办厅部府会院处司队心门](?:牵头|主办|负责|承办|协办|配合)$/;

/** Splits at ， ； 。 outside brackets. */
function clauses(text: string, start: number, end: number): Span[] {
  const found: Span[] = [];
  let depth = 0;
  let from = start;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code)) continue; // Han letters end no clause
    const c = text.charAt(i);
    if ("（(〔【[".includes(c)) depth++;
    else if ("）)〕】]".includes(c)) depth = Math.max(0, depth - 1);
    else if (
      depth === 0 &&
      ("，,；;。".includes(c) || (c === "、" && ROLE_THEN_COMMA.test(text.slice(Math.max(from, i - 5), i))))
    ) {
      if (text.slice(from, i).trim() !== "") found.push({ start: from, end: i });
      from = i + 1;
    }
  }
  if (text.slice(from, end).trim() !== "") found.push({ start: from, end });
  return found;
}

/** A、B（列第一位者为牵头单位，下同）: the list without what is said of the lists. */
function withoutFootnote(text: string, clause: Span): Span {
  const words = text.slice(clause.start, clause.end);
  if (!words.includes("（") && !words.includes("(")) return clause;
  const note = /[（(]((?:[^（()）]|[（(][^（()）]{1,12}[）)]){2,60})[）)]?\s*$/.exec(words);
  return note !== null && note.index > 1 && FOOTNOTE.test(note[1] ?? "")
    ? { start: clause.start, end: clause.start + note.index }
    : clause;
}

interface Pending {
  units: Unit[];
  partners: Unit[];
}

function addUnits(text: string, span: Span, pending: Pending): void {
  const slice = text.slice(span.start, span.end);
  const joint = WITH.exec(slice);
  if (joint !== null && (joint.index > 1 || joint[0] === "会同")) {
    pending.units.push(...splitUnits(text, span.start, span.start + joint.index));
    pending.partners.push(...splitUnits(text, span.start + joint.index + joint[0].length, span.end));
  } else if (pending.partners.length > 0) pending.partners.push(...splitUnits(text, span.start, span.end));
  else pending.units.push(...splitUnits(text, span.start, span.end));
}

/** 某局负责某某工作: the verb, where a whole list of units stands before it and something to do after it. */
function dutyInside(
  text: string,
  span: Span,
): { readonly unitsEnd: number; readonly dutyStart: number; readonly verb: string } | null {
  const slice = text.slice(span.start, Math.min(span.end, span.start + 200));
  INSIDE.lastIndex = 0;
  for (let m = INSIDE.exec(slice); m !== null; m = INSIDE.exec(slice)) {
    const rest = slice.slice(m.index + m[0].length).trim();
    if (m.index < 2 || rest.length < 2) continue;
    const before = splitUnits(text, span.start, span.start + m.index);
    if (before.length > 0 && before.every(isNamed)) {
      return { unitsEnd: span.start + m.index, dutyStart: span.start + m.index + m[0].length, verb: m[0] };
    }
  }
  return null;
}

function readClauses(
  text: string,
  start: number,
  end: number,
  fallback: Role,
  labelled: boolean,
  convention: Convention,
): RoleGroup[] {
  const groups: RoleGroup[] = [];
  let pending: Pending = { units: [], partners: [] };
  let firstClause: number | null = null;
  const flush = (role: Role, explicit: boolean, duty: Span | null): void => {
    if (pending.units.length + pending.partners.length > 0) {
      groups.push({ role, explicit, units: pending.units, cooperating: pending.partners, duty });
    }
    pending = { units: [], partners: [] };
  };
  let explicitLead = false;
  for (const clause of clauses(text, start, end).map((clause) => withoutFootnote(text, clause))) {
    const slice = text.slice(clause.start, clause.end);
    if (isStep(slice) || saysWhen(text, clause)) continue;
    const predicate = IS_UNIT.exec(slice);
    if (predicate !== null && namedAll(text, clause.start, clause.start + predicate.index)) {
      addUnits(text, { start: clause.start, end: clause.start + predicate.index }, pending);
      flush(roleOf(predicate[0]), true, null);
      explicitLead ||= roleOf(predicate[0]) === "lead";
      continue;
    }
    if (
      REST.test(slice) &&
      convention.leads !== "none" &&
      conventionIn(text.slice(start, clause.start)).leads !== "none"
    )
      continue;
    // 各市〔含…，下同〕政府落实: a remark inside a name is none on the list
    if (FOOTNOTE.test(slice.replace(/[（(〔][^（）()〔〕]{2,30}下同[）)〕](?=[\u4e00-\u9fa5])/, ""))) {
      // 某管委会结合实际…、下同: what stands before the first 、 may still be a unit
      const head = splitUnits(text, clause.start, clause.end).filter(
        (unit) => unit.kind === "body" && !FOOTNOTE.test(unit.name),
      );
      if (head[0] !== undefined && !/^\s*(?:排|列|首|第一|逗号|以下|不再)/.test(slice)) pending.units.push(head[0]);
      continue;
    }
    const closing = closingOf(slice);
    if (closing !== null && (closing.index > 0 || pending.units.length > 0)) {
      addUnits(text, { start: clause.start, end: clause.start + closing.index }, pending);
      const role =
        labelled && !/牵头|配合|参与|参加|协办|协助|承办|主办|主责/.test(closing[0]) ? fallback : roleOf(closing[0]);
      explicitLead ||= role === "lead";
      const first = pending.units[0];
      // 排在第一位的为牵头单位 holds also where all are said to be responsible (A、B负责)
      if (convention.leads === "first" && role === "responsible" && groups.length === 0 && first !== undefined) {
        groups.push({ role: "lead", explicit: true, units: [first], cooperating: [], duty: null });
        pending = { units: pending.units.slice(1), partners: pending.partners };
      }
      flush(role, !labelled, null);
      continue;
    }
    const inside = dutyInside(text, clause);
    if (inside !== null) {
      addUnits(text, { start: clause.start, end: inside.unitsEnd }, pending);
      flush(labelled && !/牵头|配合|协助/.test(inside.verb) ? fallback : roleOf(inside.verb), true, {
        start: inside.dutyStart,
        end: clause.end,
      });
      continue;
    }
    addUnits(text, clause, pending);
    firstClause ??= pending.units.length;
  }
  const lone = groups.length === 0;
  if (pending.units.length > 0 && lone && fallback === "responsible" && convention.leads !== "none") {
    const leads = convention.leads === "first" ? 1 : Math.max(1, firstClause ?? 1);
    const all = pending;
    pending = { units: all.units.slice(0, leads), partners: [] };
    flush("lead", true, null);
    pending = { units: all.units.slice(leads), partners: all.partners };
    flush(convention.others, true, null);
  } else flush(fallback === "lead" && explicitLead ? "responsible" : fallback, labelled, null);
  return groups;
}

/**
 * Reads the units and their roles in [start, end).
 * @param fallback role of units that carry no role word (the column's or the label's role; else responsible)
 */
export function readRoles(
  text: string,
  start: number,
  end: number,
  fallback: Role,
  convention: Convention,
): RoleReading {
  const labels = labelsIn(text, start, end);
  if (labels.every((label) => label.role === null)) {
    // A牵头，B负责。完成时限：…: the units stand before the first label
    const [first] = labels;
    const groups = readClauses(text, start, first?.start ?? end, fallback, false, convention);
    return { groups, labelled: false, deadline: timeOf(text, labels, end) };
  }
  const groups: RoleGroup[] = [];
  let deadline: Span | null = null;
  const hasLead = labels.some((label) => label.role === "lead");
  labels.forEach((label, i) => {
    let valueEnd = labels[i + 1]?.start ?? end;
    // 市科技局（联系人：…）: the bracket belongs to what follows
    if (labels[i + 1] !== undefined && /[（(]$/.test(text.slice(valueEnd - 1, valueEnd))) valueEnd--;
    if (label.role === null) {
      if (SAYS_WHEN.test(label.word)) deadline = trimmed(text, label.valueStart, valueEnd);
      return;
    }
    const rule = hasLead || label.role !== "responsible" ? NO_CONVENTION : convention;
    const read = readClauses(text, label.valueStart, valueEnd, label.role, true, rule);
    groups.push(...(/人/.test(label.word) ? read.map((group) => withoutPersons(text, group)) : read));
  });
  return { groups, labelled: true, deadline };
}

const SAYS_WHEN = /时|期限|进度|频次|工期/;

/** The value of the label of time among labels that bring no units; null where there is none. */
function timeOf(text: string, labels: readonly Label[], end: number): Span | null {
  const at = labels.findIndex((label) => SAYS_WHEN.test(label.word));
  const label = labels[at];
  return label === undefined ? null : trimmed(text, label.valueStart, labels[at + 1]?.start ?? end);
}

/** 牵头单位和负责人：市水务局 王某: only what is a unit by its own letters is kept. */
function withoutPersons(text: string, group: RoleGroup): RoleGroup {
  const units = (list: readonly Unit[]) =>
    list.flatMap((unit) => {
      if (unit.kind !== "other") return [unit];
      // 县信访局 王某  县住建局 李某
      return [...matchesIn(text.slice(unit.start, unit.end), /\S+/g)].flatMap(({ 0: name, index }) => {
        const kind = unitKind(name);
        return kind === "other"
          ? []
          : [{ start: unit.start + index, end: unit.start + index + name.length, name, kind }];
      });
    });
  return { ...group, units: units(group.units), cooperating: units(group.cooperating) };
}

function trimmed(text: string, start: number, end: number): Span | null {
  let a = start;
  let b = end;
  while (a < b && /[\s，,；;。]/.test(text.charAt(a))) a++;
  while (b > a && /[\s，,；;。|）)]/.test(text.charAt(b - 1))) b--;
  return b > a ? { start: a, end: b } : null;
}

const UNNAMED = /^(?:市|区|县|省)?(?:各|有关|相关|其他)*(?:职能)?(?:部门|单位|机构|地区|方面)$/;

const MARKED = /[（(](?:(牵头|主办|主责|配合|协办)(?:单位|部门)?|(责任|承办|参加|参与)(?:单位|部门))[）)]$/;

const PERSON =
  /[（(](?:党组|党委)?(?:负责人|联系人|责任人|副?(?:局长|主任|部长|书记|主席|行长|经理|镇长|乡长|院长|站长|校长))[:：]?[\u4e00-\u9fa5]{2,4}[）)]$/;

const endsInBracket = (name: string): boolean => name.endsWith("）") || name.endsWith(")");

/** 县水利局（局长杨某）: who heads the unit is no part of its name. */
function withoutPerson(unit: Unit): Unit {
  const may = endsInBracket(unit.name) && unit.name.length === unit.end - unit.start;
  const at = may ? (PERSON.exec(unit.name)?.index ?? 0) : 0;
  if (at === 0) return unit;
  const name = unit.name.slice(0, at);
  return { ...unit, end: unit.start + at, name, kind: unitKind(name) };
}

/** 市水务局（牵头）: the remark behind one name of a list gives its role. */
export function markedRole(unit: Unit, role: Role): { readonly unit: Unit; readonly role: Role } {
  const mark = endsInBracket(unit.name) ? MARKED.exec(unit.name) : null;
  if (mark === null) return { unit, role };
  const name = unit.name.slice(0, mark.index);
  // white space inside the printed name is rare, and only widens the span
  const end = Math.max(unit.start + name.length, unit.end - mark[0].length);
  return { unit: { ...unit, end, name, kind: unitKind(name) }, role: roleOf(mark[1] ?? mark[2] ?? "") };
}

/** The units of groups as mentions, each under its role. */
export function mentionsOf(groups: readonly RoleGroup[], admit: (unit: Unit) => boolean): readonly UnitMention[] {
  const mentions: UnitMention[] = [];
  const seen = new Set<string>();
  const add = (printed: Unit, groupRole: Role): void => {
    const { unit, role } = markedRole(withoutPerson(printed), groupRole);
    const key = `${role} ${unit.name}`;
    if (!admit(unit) || seen.has(key)) return;
    seen.add(key);
    mentions.push({ start: unit.start, end: unit.end, name: unit.name, role });
  };
  for (const group of groups) {
    for (const unit of group.units) add(unit, group.role);
    // 会同有关部门: partners that are not named are no partners
    for (const unit of group.cooperating) if (!UNNAMED.test(unit.name)) add(unit, "cooperating");
  }
  return mentions;
}

/** What may be a unit where a label or a column says that units stand here. */
export function plausible(unit: Unit): boolean {
  if (unit.kind !== "other") return true;
  const { name } = unit;
  if (name.length < 2 || name.length > 30 || /^[省市县区镇]级$/.test(name)) return false;
  if (
    /[。；：:！？%％]|\d{3,}|^\d|^(?:排|下同|见|详见|根据|按|同上|长期|持续|据实|适时|逐步|以|对|将|在|为|并|或|如|无)|(?:的|了|工作|任务|行动|活动|方案|制度|机制|时间|日前|底前|完成|实施)$/.test(
      name,
    )
  )
    return false;
  return /[\u4e00-\u9fa5]/.test(name);
}
