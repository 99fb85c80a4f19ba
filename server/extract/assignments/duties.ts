/** Lists of duties in prose: 某局：负责…; 某局负责…；某局负责…; 某事由某局负责; a heading that names the unit. */
import type { Role, Span, UnitMention } from "../../model/index.ts";
import type { DocumentContext, Line } from "../context.ts";
import type { Draft } from "./fact.ts";
import { overlaps } from "./refine.ts";
import { mentionsOf, readRoles } from "./roles.ts";
import { firstClause, MARKER } from "./task.ts";
import { deadlineIn } from "./time.ts";
import { isNamed, splitUnits, type Unit, unitKind } from "./units.ts";

type Kind = "colon" | "verb" | "by" | "heading";

interface Duty {
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
  /** 由某局牵头…: the unit stands first, as a subject does */
  readonly told: boolean;
  /** no verb of duty was read behind the colon: the list must vouch for it */
  readonly verbless?: boolean;
}

const VERB =
  /(?:要|应当|应|须)?(?:(?:按照?|根据|依据|依照|依法|结合|(?<!所)在)[^，,。；;：]{0,24}[，,]?)?(?:(?:切实|充分|具体|主要|全面|统一|共同|分别|牵头|协同|依法)*)(?:(负责|承担|主管|牵头|会同|统筹|统一领导|监督管理|协助|配合|参与|做好)|[是为][^。；]{0,30}?(?:牵头(?:组织)?单位|主管部门|责任主体))|(?:要|应当|应)(?=[\u4e00-\u9fa5])|对[^。；，]{2,60}(?:实施|进行|负责|承担|负总责)|(?:按照?|根据|依法|依据)/g;
const BODY_VERB =
  /负责|做好|组织|指导|协调|承担|落实|加强|开展|配合|协助|会同|监督|管理|审查|推进|制定|提供|参与|保障|牵头|按照|根据|依法|把握|督促|统筹|实施|建立|核查|维护|收集|研究|贯彻|支持|完善|宣传|调度|处置|办理|编制|审核|担负|领导/;
const SECTION = /职责|分工|责任|任务分解/;
const EXCLUDED = /解释|组成|设在|兼任|担任|批准|同意|处罚|罚款|没收|申请|有权|可以|备案|受理|企业$|不得/;

/** not even behind 负责: who explains the text, who sits where */
const NO_DUTY = /解释|组成|设在|兼任|担任|处罚|罚款|没收|企业$/;

function mention(unit: Unit, role: Role): UnitMention {
  return { start: unit.start, end: unit.end, name: unit.name, role };
}

function subjects(text: string, start: number, end: number): readonly Unit[] | null {
  if (end - start < 2 || end - start > 120) return null;
  const slice = text.slice(start, end);
  // cheap first: a subject ends as a body does
  if (
    !/[局委办部厅府位门会院社心组司区道镇联科股站馆处署队构关行体地团台所校指村县市州旗室街乡等统力）)信通动电法商]\s*$/.test(
      slice,
    )
  )
    return null;
  const units = splitUnits(text, start, end);
  if (units.length === 0) return null;
  const list = /部门|机关|单位/.test(slice);
  const good = units.every(
    (unit) =>
      ((unit.kind === "body" || unit.kind === "collective") &&
        unit.name.length <= 26 &&
        !/^(?:对|将|把|以|为|使|让|向|与|从|经|因|如|并|其|该|本|凡|需要|鼓励|支持|引导|加强|按|根据|通过)|企业$|可以|委托|或者|一个部门|[“”]/.test(
          unit.name,
        )) ||
      (list && unit.kind === "domain") ||
      (unit.kind === "place" && units.length > 1),
  );
  return good ? units : null;
}

/** 会同A、B, 联合A、B in the first words of the duty: named partners cooperate. */
function partners(text: string, start: number, end: number): readonly Unit[] {
  const slice = text.slice(start, Math.min(end, start + 400));
  const found: Unit[] = [];
  for (const m of slice.matchAll(
    /(?:会同|联合)([^。；;：]{2,80}?)(?=等|[，,]|组织|推广|落实|制定|于|尽快|抓紧|开展|负责|做好|对|建立|研究|加强|实施|推进|编制|强化|进行|查处|指导|根据|按)/g,
  )) {
    const at = start + m.index + 2;
    for (const unit of splitUnits(text, at, at + (m[1] ?? "").length)) if (unit.kind === "body") found.push(unit);
  }
  return found;
}

/** 由A牵头，B、C配合，…: the units between the marks cooperate. */
function cooperatingBehind(
  text: string,
  start: number,
  end: number,
): { readonly units: readonly Unit[]; readonly end: number } | null {
  const found = /^[，,]([^。；;，,：:]{2,80}?)(?:协同|积极|密切)?(?:配合|参与|参加|协助|协办)(?=[，,。；;]|$)/.exec(
    text.slice(start, Math.min(end, start + 100)),
  );
  if (found === null) return null;
  const from = start + 1;
  const units = splitUnits(text, from, from + (found[1] ?? "").length);
  return units.length > 0 && units.every((unit) => unit.kind !== "other")
    ? { units, end: start + found[0].length }
    : null;
}

function dutyTask(text: string, start: number, end: number): Span {
  const task = firstClause(text, start, end);
  const slice = text.slice(task.start, task.end);
  const lead = /^(?:要|应当|应)?(?:切实|具体|主要)?(?:负责|承担|做好)?(?:[:：])?/.exec(slice)?.[0].length ?? 0;
  return slice.length - lead >= 4 ? { start: task.start + lead, end: task.end } : task;
}

const FOLLOWED = /^。\s*(?:主要)?(?:负责|职责|牵头|统筹|会同|配合|协助|组织)/;

/** a body by its last letters alone, and no phrase that begins with a verb (完善组织机构, 建设展览馆) */
const isAgency = (unit: Unit): boolean =>
  unit.kind === "body" &&
  /(?:[局委厅办部]|政府|公署|委员会|办公室|公司|[支总大]队|军分区|法院|检察院|海关|银行|工会|妇联|残联|科协|气象台)$/.test(
    unit.name,
  ) &&
  !/^(?:落实|完善|成立|明确|创建|建[设立]|健全|加[强大快]|组建|设立|强化|推[进动]|优化|整合|培育|发[挥展]|提[升高])/.test(
    unit.name,
  );

function colonDuty(text: string, line: Line, index: number): Duty | null {
  const slice = text.slice(line.start, Math.min(line.end, line.start + 180));
  const mark = MARKER.exec(slice)?.[0].length ?? 0;
  // （3）市财政局。保障资金…: behind a mark a full stop does what a colon does
  const match = (
    mark > 0 ? /[:：。]/ : /[:：]|[。.](?=\s*(?:主要)?(?:负责|承担|职责|牵头|统筹|会同|配合|协助|组织))/
  ).exec(slice.slice(mark));
  if (match === null || match.index < 2 || match.index > 90) return null;
  const at = mark + match.index;
  const subjectEnd = slice.slice(0, at).replace(/[\s\u3000]*(?:的)?(?:主要)?(?:工作)?职责$/, "").length;
  // 某部会同某局：…: who acts and with whom
  const joint = /会同|联合/.exec(slice.slice(mark, subjectEnd));
  const joined = joint !== null && joint.index > 1 ? mark + joint.index : subjectEnd;
  const units = subjects(text, line.start + mark, line.start + joined);
  if (units === null) return null;
  const beside = joined < subjectEnd ? splitUnits(text, line.start + joined + 2, line.start + subjectEnd) : [];
  // a heading that ends in a full stop names a thing to be done far more often than a body
  if (match[0] === "。" && !FOLLOWED.test(slice.slice(at)) && !units.every(isAgency)) return null;
  const rest = text.slice(line.start + at + 1, Math.min(line.end, line.start + at + 80)).trim();
  if (rest.length < 5 || /^由[^。]*组成|^\d{5,}/.test(rest)) return null;
  const verbless = !BODY_VERB.test(rest);
  // a name or a telephone number behind the colon is no duty; a sentence is
  if (
    verbless &&
    (!/[。；;]/.test(rest) || /电话|\d{7}|^.{0,4}同志/.test(rest) || units.some((unit) => unit.kind === "place"))
  )
    return null;
  const from = line.start + at + 1;
  // who helps has a duty of its own; who only joins in cooperates
  const only = /^配合/.test(rest);
  return {
    kind: "colon",
    told: false,
    evidence: { start: line.start + mark, end: Math.min(line.end, from + firstLength(text, from, line.end)) },
    task: dutyTask(text, from, line.end),
    units: [
      ...units.map((unit) => mention(unit, only ? "cooperating" : /^牵头/.test(rest) ? "lead" : "responsible")),
      ...[...beside, ...partners(text, from, line.end)].map((unit) => mention(unit, "cooperating")),
    ],
    line: index,
    strong: /^\s*(?:主要)?(?:负责|承担|牵头)/.test(rest),
    named: true,
    verbless,
  };
}

function firstLength(text: string, from: number, end: number): number {
  const slice = text.slice(from, Math.min(end, from + 200));
  const stop = slice.search(/[。；;]/);
  return stop < 0 ? slice.length : stop;
}

function sentenceDuty(text: string, lineStart: number, start: number, end: number, index: number): Duty | null {
  let from = start;
  const mark = MARKER.exec(text.slice(start, Math.min(end, start + 24)));
  from += mark?.[0].length ?? 0;
  while (from < end && /[\s\u3000”]/.test(text.charAt(from))) from++;
  const slice = text.slice(from, Math.min(end, from + 200));
  const by = !slice.includes("由")
    ? null
    : /由([^由。；;\n]{2,120}?)(等\d*[^、，。；]{0,10}部门[^、，。；]{0,6}|等)?(联合主办|主办|负责|承办|承担|牵头)/.exec(
        slice,
      );
  if (by !== null && by.index >= 2 && !EXCLUDED.test(slice.slice(by.index, by.index + by[0].length + 4))) {
    const at = from + by.index + 1;
    const units =
      subjects(text, at, at + (by[1] ?? "").length) ??
      (by[3] === "承办" ? splitUnits(text, at, at + (by[1] ?? "").length) : null);
    if ((units !== null && !/[，,]$/.test(slice.slice(0, by.index))) || (units !== null && by.index > 3)) {
      const role: Role = /主办|牵头/.test(by[3] ?? "") ? "lead" : "responsible";
      return {
        kind: "by",
        told: false,
        evidence: { start: from, end: from + by.index + by[0].length },
        task: firstClause(text, from, from + by.index),
        units: units.map((unit) => mention(unit, role)),
        line: index,
        strong: true,
        named: units.some((unit) => unit.kind === "body" || unit.kind === "domain"),
      };
    }
  }
  VERB.lastIndex = 0;
  for (let m = VERB.exec(slice); m !== null; m = VERB.exec(slice)) {
    if (m.index < 2) continue;
    if (m.index > 110) return null;
    const units = subjects(text, from, from + slice.slice(0, m.index).replace(/[，,\s]+$/, "").length);
    if (units === null) {
      if (/[，,]/.test(slice.slice(0, m.index)) && m.index > 60) return null;
      continue;
    }
    const charged = /负责|承担|主管/.test(m[0]);
    if ((charged ? NO_DUTY : EXCLUDED).test(slice.slice(m.index, m.index + 40))) return null;
    if (units.every((unit) => /(?:企业|小组|公司)$/.test(unit.name) && !/领导小组|工作组|协调组/.test(unit.name)))
      return null;
    const verb = m[0];
    const others = cooperatingBehind(text, from + m.index + verb.length, end);
    const told = /^由/.test(slice);
    const inner =
      others !== null
        ? others.end
        : from +
          m.index +
          (/^(?:要|应当|应|须)$/.test(verb) || /负责$|承担$/.test(verb) || (told && /牵头$/.test(verb))
            ? verb.length
            : 0);
    const role: Role = /牵头/.test(slice.slice(m.index, m.index + 40).split(/[，,。；]/)[0] ?? "")
      ? "lead"
      : /^(?:要|应当|应)?(?:积极|依法)?(?:配合|参与)/.test(slice.slice(m.index))
        ? "cooperating"
        : "responsible";
    return {
      kind: told ? "by" : "verb",
      told,
      evidence: { start: from, end: Math.min(end, from + m.index + firstLength(text, from + m.index, end)) },
      task: (told ? nameOfItem(text, lineStart, from) : null) ?? dutyTask(text, inner, end),
      units: [
        ...units.map((unit) => mention(unit, role)),
        ...partners(text, from + m.index, end).map((unit) => mention(unit, "cooperating")),
        ...(others?.units ?? []).map((unit) => mention(unit, "cooperating")),
      ],
      line: index,
      strong: told || /负责|承担|主管|牵头|统筹|统一领导|责任主体|各自(?:的)?职责|职责分工/.test(verb),
      // who acts together with whom (某局会同某局建立…) is as often a step of a procedure
      named:
        !/会同/.test(verb) &&
        units.some(
          (unit) =>
            unit.kind === "body" ||
            unit.kind === "domain" ||
            (/部门$/.test(unit.name) && !/^(?:各|有关|相关|其他|市政府)/.test(unit.name)),
        ),
    };
  }
  return null;
}

/** 由A牵头，B、C配合，各县负责实施: a sentence that holds units and their roles and nothing else. */
function roleSentence(text: string, start: number, end: number, index: number): Duty | null {
  const slice = text.slice(start, Math.min(end, start + 300));
  if (slice.length > 240 || !/牵头|负责|配合|承办/.test(slice) || NO_DUTY.test(slice)) return null;
  const { groups } = readRoles(text, start, end, "responsible", "none");
  const units = groups.flatMap((group) => [...group.units, ...group.cooperating]);
  if (units.length === 0 || !units.every(isNamed) || !groups.every((group) => group.explicit)) return null;
  if (!groups.some((group) => group.units.some((unit) => unit.kind === "body"))) return null;
  return {
    kind: "by",
    told: true,
    evidence: { start, end },
    task: groups[0]?.duty ?? { start, end },
    units: mentionsOf(groups, isNamed),
    line: index,
    strong: true,
    named: true,
  };
}

/** （一）户厕改造。由A牵头，B配合。 */
function itemDuty(text: string, line: Line, index: number, taken: readonly Span[]): Duty | null {
  const stop = text.indexOf("。", line.start) + 1;
  if (stop <= 0 || stop >= line.end) return null;
  const task = nameOfItem(text, line.start, stop);
  const next = text.indexOf("。", stop);
  const end = next < 0 ? line.end : Math.min(next, line.end);
  // more sentences: more duties
  if (task === null || text.slice(end + 1, line.end).trim() !== "") return null;
  const duty = roleSentence(text, stop, end, index);
  return duty === null || overlaps(taken, duty.evidence.start, duty.evidence.end) ? null : { ...duty, task };
}

function headingDuty(context: DocumentContext, index: number): Duty | null {
  const { text } = context.source;
  const line = context.lines[index];
  if (line === undefined || line.end - line.start > 80) return null;
  const slice = text.slice(line.start, line.end);
  const mark = MARKER.exec(slice)?.[0].length ?? 0;
  const match =
    /(?:在[^，。]{2,24}中)?(?:的|主要|工作|履行|以下|下列|应当|承担)*(?:职责|义务|职能)(?:是|为|如下)?[:：]?[\s\u3000]*$/.exec(
      slice,
    );
  if (match === null || match.index <= mark) return null;
  const units = subjects(text, line.start + mark, line.start + match.index);
  if (
    units === null ||
    units.some(
      (unit) => unit.kind !== "body" && !/^(?:项目)?[\u4e00-\u9fa5]{2,8}(?:部门|单位|机构)$/.test(unit.name),
    ) ||
    units.some((unit) => /^(?:各|有关|相关|成员|部门|单位)/.test(unit.name))
  )
    return null;
  for (let i = index + 1; i < context.lines.length && i < index + 4; i++) {
    const next = context.lines[i];
    if (next === undefined) break;
    if (text.slice(next.start, Math.min(next.end, next.start + 40)).trim() === "") continue;
    return {
      kind: "heading",
      told: false,
      evidence: { start: line.start + mark, end: line.end },
      task: dutyTask(text, next.start, next.end),
      units: units.map((unit) => mention(unit, "responsible")),
      line: index,
      strong: true,
      named: true,
    };
  }
  return null;
}

/** Sentences of a line, at 。 and ；; and, for long lines, at a space before a unit. */
function* sentences(text: string, line: Line): Generator<Span> {
  let from = line.start;
  for (let i = line.start; i < line.end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff) continue; // Han letters end no sentence
    const c = text.charAt(i);
    const comma =
      (c === "，" || c === ",") &&
      /^[\u4e00-\u9fa5（()）、]{2,24}?(?:局|委|办|部门|厅|公司|部|政府)(?:负责|统筹)/.test(text.slice(i + 1, i + 36));
    const colon = (c === "：" || c === ":") && i - from < 14;
    if (c === "。" || c === "；" || c === ";" || comma || colon) {
      if (i > from) yield { start: from, end: i };
      from = i + 1;
    }
  }
  if (line.end > from) yield { start: from, end: line.end };
}

const names = (duties: readonly Duty[]): Set<string> => new Set(duties.map((duty) => duty.units[0]?.name ?? ""));

/** 由A牵头… and B负责… may follow each other in one list. */
const alike = (a: Duty, b: Duty): boolean =>
  a.kind === b.kind ||
  (a.named && b.named && a.strong && b.strong && (a.told ? b.kind === "verb" : b.told && a.kind === "verb"));

/** The heading of a numbered item whose next sentence says who does it: （一）户厕改造。由某局牵头. */
function nameOfItem(text: string, lineStart: number, sentence: number): Span | null {
  const mark = MARKER.exec(text.slice(lineStart, Math.min(sentence, lineStart + 24)))?.[0].length ?? 0;
  if (mark === 0 || sentence - lineStart - mark < 5 || sentence - lineStart > 44) return null;
  const heading = text.slice(lineStart + mark, sentence).trimEnd();
  return heading.endsWith("。") && !heading.slice(0, -1).includes("。") && !/^关于|[问议]题。$/.test(heading)
    ? { start: lineStart + mark, end: lineStart + mark + heading.length - 1 }
    : null;
}

/** Which of a run of duties form a list: at least two units, each with a duty. */
function accepted(run: readonly Duty[], heading: boolean): readonly Duty[] {
  const distinct = names(run).size;
  if (distinct < 2) return [];
  if (run.every((duty) => duty.units.every((unit) => /组$/.test(unit.name)))) return [];
  const strong = run.filter((duty) => duty.strong && duty.named);
  if (run.every((duty) => duty.verbless === true) && distinct < 3 && !heading) return [];
  if (run[0]?.kind === "colon" || run[0]?.kind === "by" || run[0]?.kind === "heading") return run;
  const named = run.filter((duty) => duty.named);
  // most of a list says 负责 or names its units; scattered requirements do neither
  if (names(strong).size >= 2 && strong.length >= run.length * 0.4) return run;
  if (heading && names(named).size >= 2 && named.length >= run.length * 0.6) return run;
  return names(named).size >= 3 && named.length >= run.length * 0.75 ? run : [];
}

/** @param taken stretches that other finders have read, in order */
export function findDuties(
  context: DocumentContext,
  start: number,
  end: number,
  taken: readonly Span[],
): readonly Draft[] {
  const { text } = context.source;
  const found: Duty[] = [];
  let section = false;
  let run: Duty[] = [];
  let runHeading = false;
  let lastFull = -9;
  let order = 0;
  let t = 0;
  const flush = (): void => {
    found.push(...accepted(run, runHeading));
    run = [];
  };
  context.lines.forEach((line, index) => {
    if (line.start < start || line.end > end || line.end - line.start < 4) return;
    const head = text.slice(line.start, Math.min(line.end, line.start + 48));
    if (head.trim() === "") return;
    order++;
    while (t < taken.length && (taken[t]?.end ?? 0) <= line.start) t++;
    const covered = taken[t];
    if (
      /^[\s\u3000]*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]+[章条]|\d)/.test(
        head,
      )
    )
      section = SECTION.test(head.split("。")[0] ?? head);
    if (
      covered !== undefined &&
      covered.start < line.end &&
      covered.end - covered.start > 20 &&
      line.end - line.start < 4000 &&
      covered.start <= line.start
    )
      return;
    const own: Duty[] = [];
    const first = headingDuty(context, index) ?? colonDuty(text, line, index) ?? itemDuty(text, line, index, taken);
    if (first !== null) own.push(first);
    else {
      for (const span of sentences(text, line)) {
        if (own.length > 60) break;
        const duty = sentenceDuty(text, line.start, span.start, span.end, index);
        if (duty !== null && !overlaps(taken, duty.evidence.start, duty.evidence.end)) own.push(duty);
      }
    }
    const opens = own[0];
    const leading = opens !== undefined && opens.evidence.start - line.start < 24;
    if ((leading && first === null && own.length === 1) || first !== null) {
      // paragraphs that each begin with their unit
      const same = run.at(-1);
      const gap = first?.kind === "heading" ? 12 : first === null ? 2 : 3;
      if (same === undefined || opens === undefined || !alike(same, opens) || order - lastFull > gap) flush();
      if (run.length === 0) runHeading = section;
      if (opens !== undefined) run.push(opens);
      lastFull = order;
    } else if (own.length >= 2) {
      flush();
      for (const kind of ["verb", "by"] as const)
        found.push(
          ...accepted(
            own.filter((duty) => duty.kind === kind),
            section,
          ),
        );
    }
  });
  flush();
  return found
    .sort((a, b) => a.evidence.start - b.evidence.start)
    .map((duty) => ({
      rule: `assignments/duty-${duty.kind}`,
      form: "prose",
      evidence: duty.evidence,
      task: duty.task,
      units: unique(duty.units),
      deadline: deadlineIn(text, duty.task.start, Math.min(duty.task.end + 60, duty.evidence.end)),
      parts: [{ name: `list of duties, ${duty.kind}`, value: duty.strong ? 0.6 : 0.48 }],
    }));
}

function unique(units: readonly UnitMention[]): readonly UnitMention[] {
  return units.filter(
    (unit, i) => unitKind(unit.name) !== undefined && units.findIndex((other) => other.name === unit.name) === i,
  );
}
