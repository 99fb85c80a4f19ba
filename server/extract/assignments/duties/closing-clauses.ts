/** The clauses of an item that say who acts: nothing but that, with what is theirs, with whom, or what they do. */
import type { Role, Span } from "../../../model/index.ts";
import { splitUnits, type Unit } from "../units.ts";
import { UNNAMED } from "./behind.ts";
import { NO_DUTY, subjects } from "./duty.ts";

export interface Clause extends Span {
  /**
   * closes: names and a word of charge (某局负责, 某司会同某司办理) · charges: with what (某局负责平台运行) · helps: 某局配合 ·
   * by: 标准由某局制定 · acts: whatever somebody does (各镇做好备案)
   */
  readonly kind: "closes" | "charges" | "helps" | "by" | "acts";
  readonly units: readonly { readonly unit: Unit; readonly role: Role }[];
  /** what they do, where the clause says more than that they act */
  readonly task: Span | null;
  /** counts the sentences of the item, and the clauses */
  readonly sentence: number;
  readonly order: number;
  /** stands in the last sentence of the item */
  readonly closing: boolean;
}

const HOW =
  "(?:等(?:部门|单位)?)?(?:按照?|依据?|根据)?(?:各自)?(?:职责|职能|权限|分工|任务)*(?:范围内?)?(?:分工)?(?:共同|分别|分头|具体|联合|统一|全面|直接|积极|抓好|总)*";
/** 某局负责, 某局牵头抓总, 某局承担主体责任: the end of a clause that says no more than who acts */
const CLOSES = new RegExp(
  `^(.{2,160}?)(${HOW}(?:(?:负责|牵头|主办|承办|抓总|办理|督办|落实|组织实施|实施|抓好落实|承担(?:主体)?责任|承担相关任务|各负其责)(?:抓总|负责|组织|实施|落实|推进|办理|协调)*|(?:按照?|依据?|根据)各自(?:职责|权限|职能)))$`,
);
/** 某局为牵头单位, 责任单位为某局 */
const IS_UNIT = /^(.{2,80}?)[为是](?:主体)?(牵头|主办|责任|承办|配合|协办)(?:单位|部门)$/;
const UNIT_IS = /^(?:本项|该项|此项)?(?:工作|任务)?(牵头|主办|责任|承办|配合|协办)(?:单位|部门)[为是](.{2,80})$/;
const CHARGES = /^(.{2,80}?)(?:具体|主要|统一|共同|分别)*(负责|承担|牵头)(?!人)(.{2,})$/;
const HELPS =
  /^(.{2,120}?)(?:等(?:部门|单位)?)?(?:按照?(?:各自)?职责(?:分工)?|密切|积极|主动|全力|协同|予以|给予|共同|全程|同步|做好)*(配合|协助|支持|参与|参加|(?:共同|同步|协同)(?:推[动进]|落实|做好)|提供|派员)(.*)$/;
/** what is done by somebody in another word */
const DOES =
  "(?:制定|起草|编制|提出|核定|审核|审查|确定|核发|统筹|委托|组织(?!部)|汇总|发布|督促|拟定|拟订|把关|启动|研究|登记|落实|管理|验收|调度|提供|开展|做好|抓好|推进|推动|指导|监督|建立|负责(?!同志|人)|完成|安排|保障|实施|加强|督办|查处|检查|通报|考核|审计|报送|收集|出台|举办|建设|运营|维护|清理|整治|跟踪|受理|组建|攻关|承接|牵头|共同|联合|全程|定期|每[年月周日季]|按[年月季]|逐[户村个]|及时|据此|派员|同步|把|将|对|与|(?<!所)在|于|向)";
const BY = /^(.{2,30}?)由(?=[\u4e00-\u9fa5])/;
const ACTS = new RegExp(DOES, "g");
const WITH = /会同|商请|商(?![务业贸城])|联合(?![国会社])/;
/** 此项由, 该项工作由, 具体由: what is no part of the names */
const LEAD_IN =
  /^(?:(?:此|该|本)(?:项|条|件)?(?:工作|任务|事项)?|这项(?:工作|任务)|具体|主要|总体)?由(?=[\u4e00-\u9fa5])/;

/** 我市做法受到省生态环境厅, …: words that end in a name */
const IS_SENTENCE = /^(?:形成|构建|建立|健全|完善)|受到|得到|获得?|做法|[被让使]|^.{24}/;

/** The clauses of a stretch that say who acts, in order. */
export function clausesOf(text: string, { start, end }: Span): readonly Clause[] {
  const found: Clause[] = [];
  const parts = partsOf(text, start, end);
  const last = parts.at(-1)?.sentence;
  parts.forEach((part, order) => {
    const clause = clauseOf(text, part);
    if (clause !== null) found.push({ ...part, ...clause, order, closing: part.sentence === last });
  });
  return found;
}

interface Part extends Span {
  readonly sentence: number;
}

/** At ，；。 outside brackets and quotations. */
function partsOf(text: string, start: number, end: number): readonly Part[] {
  const found: Part[] = [];
  let [from, depth, sentence] = [start, 0, 0];
  const add = (to: number): void => {
    let [a, b] = [from, to];
    while (a < b && /[\s\u3000]/.test(text.charAt(a))) a++;
    while (b > a && /[\s\u3000]/.test(text.charAt(b - 1))) b--;
    if (b - a >= 3) found.push({ start: a, end: b, sentence });
  };
  for (let i = start; i < end; i++) {
    const c = text.charAt(i);
    if ("（(《“".includes(c)) depth++;
    else if ("）)》”".includes(c)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && "，,；;。".includes(c)) {
      add(i);
      from = i + 1;
      if (c === "。" || c === "；" || c === ";") sentence++;
    }
  }
  add(end);
  return found;
}

type Said = Pick<Clause, "kind" | "units" | "task">;

function clauseOf(text: string, part: Part): Said | null {
  const lead = LEAD_IN.exec(text.slice(part.start, part.start + 12))?.[0].length ?? 0;
  const start = part.start + lead;
  const words = text.slice(start, part.end);
  // who may act is named at once, and what is done in few words
  if (
    words.length > 160 ||
    /^[与和及]/.test(words) ||
    !/[局委办厅部府会院队站所社区县镇乡心司处科室股校企联组行门关构]/.test(words)
  )
    return null;
  return (
    closes(text, start, words) ??
    isUnit(text, start, words) ??
    joint(text, start, words) ??
    charges(text, start, words) ??
    helps(text, start, words) ??
    by(text, start, words) ??
    acts(text, start, words, lead > 0)
  );
}

const roleIn = (word: string): Role =>
  /牵头|主办|抓总/.test(word) ? "lead" : /配合|协办/.test(word) ? "cooperating" : "responsible";

/** A会同B: who acts, and with whom */
function unitsWith(text: string, from: number, to: number, role: Role): Said["units"] | null {
  const words = text.slice(from, to);
  const joint = WITH.exec(words);
  const own = joint !== null && joint.index >= 2 ? joint.index : words.length;
  const units = subjects(text, from, from + own);
  if (units === null || units.some(({ name }) => IS_SENTENCE.test(name))) return null;
  const at = from + own + (own < words.length ? (joint?.[0].length ?? 0) : 0);
  const partners = own < words.length ? splitUnits(text, at, to) : [];
  if (own < words.length && (partners.length === 0 || partners.some(({ kind }) => kind === "other"))) return null;
  return [
    ...units.map((unit) => ({ unit, role })),
    ...partners.map((unit) => ({ unit, role: "cooperating" as const })),
  ];
}

function closes(text: string, start: number, words: string): Said | null {
  const found = CLOSES.exec(words);
  const [, list = "", verb = ""] = found ?? [];
  // 重大决策部署落实: as often a noun
  if (found === null || (/^(?:落实|实施|办理)$/.test(verb) && !/[由商]|会同/.test(text.slice(start - 1, start) + list)))
    return null;
  const units = unitsWith(text, start, start + list.length, roleIn(verb));
  return units === null ? null : { kind: "closes", units, task: null };
}

function isUnit(text: string, start: number, words: string): Said | null {
  const behind = IS_UNIT.exec(words);
  const before = behind === null ? UNIT_IS.exec(words) : null;
  const list = behind?.[1] ?? before?.[2];
  if (list === undefined) return null;
  const from = behind === null ? start + words.length - list.length : start;
  const units = subjects(text, from, from + list.length);
  const role = roleIn((behind?.[2] ?? before?.[1]) || "");
  return units === null ? null : { kind: "closes", units: units.map((unit) => ({ unit, role })), task: null };
}

/** no more than that it is done */
const BARE = /^(?:共同|联合|统一|督促|组织|抓好|具体)*(?:办理|推进|落实|实施|负责|解决)$/;

/** A会同B编制…: with whom it is done, and what */
function joint(text: string, start: number, words: string): Said | null {
  const found = WITH.exec(words);
  if (found === null || found.index < 2 || subjects(text, start, start + found.index) === null) return null;
  const from = found.index + found[0].length;
  for (const verb of words.slice(from).matchAll(ACTS)) {
    const to = from + verb.index;
    const units = verb.index < 2 ? null : unitsWith(text, start, start + to, "responsible");
    if (units === null) continue;
    const bare = BARE.test(words.slice(to));
    return {
      kind: bare ? "closes" : "charges",
      units,
      task: bare ? null : { start: start + to, end: start + words.length },
    };
  }
  return null;
}

function charges(text: string, start: number, words: string): Said | null {
  const found = CHARGES.exec(words);
  const [, list = "", verb = "", what = ""] = found ?? [];
  if (found === null || NO_DUTY.test(what.slice(0, 12)) || what.startsWith("的")) return null;
  const units = unitsWith(text, start, start + list.length, roleIn(verb));
  return units === null
    ? null
    : { kind: "charges", units, task: { start: start + words.length - what.length, end: start + words.length } };
}

function helps(text: string, start: number, words: string): Said | null {
  const found = HELPS.exec(words);
  const [, list = "", , what = ""] = found ?? [];
  const units = found === null ? null : subjects(text, start, start + list.length);
  if (units === null || units.every(({ name }) => UNNAMED.test(name))) return null;
  const task = what.length < 5 ? null : { start: start + words.length - what.length, end: start + words.length };
  return {
    kind: "helps",
    units: units.filter(({ name }) => !UNNAMED.test(name)).map((unit) => ({ unit, role: "cooperating" })),
    task,
  };
}

/** 数据口径由市统计局核定 */
function by(text: string, start: number, words: string): Said | null {
  const found = BY.exec(words);
  const [before = "", what = ""] = found ?? [];
  if (found === null || /[经应须可的因理自缘]$/.test(what)) return null;
  for (const verb of words.slice(0, before.length + 80).matchAll(ACTS)) {
    const length = verb.index - before.length;
    const units = length < 2 ? null : unitsWith(text, start + before.length, start + verb.index, "responsible");
    if (units !== null && !NO_DUTY.test(words.slice(verb.index)))
      return { kind: "by", units, task: { start, end: start + words.length } };
  }
  return null;
}

/** @param told behind 由, which says that they are charged */
function acts(text: string, start: number, words: string, told: boolean): Said | null {
  for (const verb of words.slice(0, 60).matchAll(ACTS)) {
    const units = verb.index < 2 ? null : subjects(text, start, start + verb.index);
    if (units !== null && !units.some(({ name }) => IS_SENTENCE.test(name)))
      return {
        kind: told ? "charges" : "acts",
        units: units.map((unit) => ({ unit, role: "responsible" })),
        task: { start: start + verb.index, end: start + words.length },
      };
  }
  return null;
}
