/**
 * A printed list of units, cut into the units: 、 ， ； and the joiners 和 及 以及 与, but not inside a name
 * (自然资源和规划局), not inside brackets （市、区）, not inside a compound of levels (各县、市、区人民政府).
 */

import type { Span } from "../../model/index.ts";
import { isHan } from "../../read/index.ts";
import { sameHead } from "./levels.ts";
import { type UnitKind, unitKind } from "./unit-kind.ts";
import { CLOSE, clean, NUMBERED, OPEN, piecesOf } from "./unit-pieces.ts";
import { JOINED } from "./vocabulary.ts";

export interface Unit extends Span {
  /** as printed, without inner white space */
  readonly name: string;
  readonly kind: UnitKind;
}

/** a figure alone on the line above, of another cell */
const FIGURE_ABOVE = /^\d{1,8}\s*\n(?=\s*[\u4e00-\u9fa5])/;
/** names that hold a joiner, with the place of it, by the joiner and the letter behind it */
const JOINED_AT = new Map<string, { readonly name: string; readonly inside: number }[]>();
for (const name of JOINED) {
  const inside = name.search(/[和与]/);
  const key = name.slice(inside, inside + 2);
  if (inside >= 0) JOINED_AT.set(key, [...(JOINED_AT.get(key) ?? []), { name, inside }]);
}

function joinedName(text: string, at: number, length: number, start: number, end: number): boolean {
  if (length !== 1) return false;
  for (const { name, inside } of JOINED_AT.get(text.slice(at, at + 2)) ?? []) {
    const from = at - inside;
    if (from >= start && from + name.length <= end && text.startsWith(name, from)) return true;
  }
  return false;
}

/** Han letters, which are no bracket, mark or blank: nearly every character of a list. */
const JOINER = /[和及与]/;
const JOINERS = new Set([..."以和及与"].map((c) => c.charCodeAt(0)));
/** letters at which a list may be cut */
const PARTING = new Set([..."和及与等"].map((c) => c.charCodeAt(0)));

/** Cuts at a joiner where what stands before it is a whole unit by itself. */
function byJoiner(text: string, start: number, end: number): readonly Span[] {
  const cut: Span[] = [];
  let from = start;
  let depth = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code) && !JOINERS.has(code)) continue;
    const c = text.charAt(i);
    if (OPEN.includes(c)) depth++;
    else if (CLOSE.includes(c)) depth--;
    if (depth > 0 || i === from) continue;
    const length = text.startsWith("以及", i) ? 2 : c === "和" || c === "及" || c === "与" ? 1 : 0;
    if (length === 0 || i + length >= end || joinedName(text, i, length, from, end)) continue;
    const before = unitKind(clean(text, from, i));
    const rest = clean(text, i + length, end);
    // 各县（市）区委和政府: the place stands once for both
    if (/^(?:人民)?政府$/.test(rest) && /[省市县区旗州盟]委$/.test(clean(text, from, i))) continue;
    if (rest === "管委会" && /党工委$/.test(clean(text, from, i))) continue;
    if (rest.startsWith("其") && !rest.startsWith("其他") && !rest.startsWith("其它")) continue;
    if (before === "other" || (before === "domain" && unitKind(rest) === "body")) continue;
    // 有关部门和单位: the second half has no name of its own
    if (before === "collective" && /^(?:单位|部门|机构|个人)$/.test(rest)) continue;
    if (before === "place" && text.charAt(from) !== "各" && unitKind(rest) === "other") continue;
    cut.push({ start: from, end: i });
    from = i + length;
    i += length - 1;
  }
  cut.push({ start: from, end });
  return cut;
}

const AFTER_OTHERS =
  /^(?:\s*(?:\d+|[一二三四五六七八九十]+)?\s*个?(?:各)?(?:[省市县区州]级|(?:国务院|中央|政府)(?=有关|相关))?(?:有关|相关|行政(?:主管|管理)?部门|部门|单位|多部门|多家|主管部门|行业|责任单位|成员单位|(?:群团|社会|人民|群众)?(?:组织|团体)\s*$|[\u4e00-\u9fa5]{2,4}(?:主管|管理|监管)部门\s*$)|按|依|根据|负责|配合|参与|参加|牵头|分工|共同|协助|落实|分别|在|要|应|协同|为|结合)/;
/** 等 closes an open list: where it stands, and where the next unit begins (or the end). */
function others(text: string, start: number, end: number): { readonly cut: number; readonly next: number } | null {
  const list = text.slice(start, end);
  for (let k = list.indexOf("等", 1); k > 0; k = list.indexOf("等", k + 1)) {
    const i = start + k;
    if ("高中初平同相何".includes(text.charAt(i - 1))) continue;
    const depth = [...text.slice(start, i)].reduce(
      (n, c) => n + (OPEN.includes(c) ? 1 : CLOSE.includes(c) ? -1 : 0),
      0,
    );
    if (depth > 0) continue;
    const rest = text.slice(i + 1, end).trimStart();
    if (rest === "") return { cut: i, next: end };
    const joiner = /^(?:以及|和|及|与)/.exec(rest);
    if (joiner !== null) return { cut: i, next: end - rest.length + joiner[0].length };
    if (AFTER_OTHERS.test(rest)) {
      const later = /(?:以及|和|及|与)((?:各|[\u4e00-\u9fa5]{1,12})(?:[（(][^）)]*[）)])?[\u4e00-\u9fa5]*)$/.exec(rest);
      const tail = later?.[1];
      if (tail !== undefined && unitKind(tail) !== "other" && !/^(?:单位|部门|机构)$/.test(tail))
        return { cut: i, next: end - tail.length };
      return { cut: i, next: end };
    }
    const next = /^(?:(?!以及)[^和及与])+/.exec(clean(text, i + 1, end))?.[0] ?? "";
    if (unitKind(next) !== "other") return { cut: i, next: i + 1 };
  }
  return null;
}

/** a bracket that nothing closes */
export const OPEN_BRACKET = /[（(〔【[［][^）)〕】\]］]*$/;

const TAIL =
  /(?:按照?|根据|结合|依据|依法|负责|具体|分工|分别|共同|统筹|配合|参与|参加|协助|协同|牵头|落实|组织|做好|要|应当|应|在各自|在职责|比照|承担|推进|联合|主办|承办|加强|支持)/g;

/** A name that runs on into a verb (某局按职责分工负责) ends where the verb begins; `end` where none follows a name. */
function beforeVerb(text: string, start: number, end: number): number {
  TAIL.lastIndex = 0;
  const piece = text.slice(start, Math.min(end, start + 80));
  for (let m = TAIL.exec(piece); m !== null; m = TAIL.exec(piece)) {
    const kind = unitKind(clean(piece, 0, m.index));
    if (m.index > 1 && kind !== "other" && !OPEN_BRACKET.test(piece.slice(0, m.index))) return start + m.index;
  }
  return end;
}

const NO_UNIT = /^(?:等|无|下同|[-—－–―/\d.]+)$/;
const LEAD_IN =
  /^(?:(?:以上|上述|(?:[省市县区]级|国家)层面)[^，、由]{0,6}由|由|所涉及的?|涉及的|请|以及|和|及|与|并由|其中|同时|责成|指定|明确由?|交由|委托|依法[设成]立的)/;

/** what such a word begins with; a level is one before 级 alone: most names begin with it */
const LEAD_FIRST: ReadonlySet<number> = new Set(
  [..."以上由所涉请和及与并其同责指明交委依"].map((c) => c.charCodeAt(0)),
);
const LEVEL_OR_STATE = new Set(["省级", "市级", "县级", "区级", "国家"]);

const leadIn = (text: string, at: number): string =>
  LEAD_FIRST.has(text.charCodeAt(at)) || LEVEL_OR_STATE.has(text.slice(at, at + 2))
    ? (LEAD_IN.exec(text.slice(at, at + 12))?.[0] ?? "")
    : "";

/** a star marks who leads in some lists */
const BEFORE_NAME = /[\s·:：.。、，,；;|*★☆]/;
const AFTER_NAME = /[\s。.:：、，,；;|—]/;

function trim(text: string, start: number, end: number): Span {
  let a = start;
  let b = end;
  while (a < b && !isHan(text.charCodeAt(a)) && BEFORE_NAME.test(text.charAt(a))) a++;
  while (b > a && !isHan(text.charCodeAt(b - 1)) && AFTER_NAME.test(text.charAt(b - 1))) b--;
  return { start: a, end: b };
}

const LEVELS: ReadonlySet<number> = new Set([..."省市县区州旗"].map((c) => c.charCodeAt(0)));
const UNPARTED =
  /^([省市县区州旗])[\u4e00-\u9fa5]{2,16}?(?:局|厅|委员会|办公室)(?=\1(?![政场民容辖直级区域划内外本])[\u4e00-\u9fa5]{2})/;

/** 市行政审批局市司法局: where the second of two names begins that a table has put together; 0 where there is one name. */
function unparted(text: string, start: number, end: number): number {
  if (end - start < 8 || end - start > 40 || !LEVELS.has(text.charCodeAt(start))) return 0;
  const name = text.slice(start, end);
  const at = UNPARTED.exec(name)?.[0].length ?? 0;
  return at > 0 && unitKind(name.slice(0, at)) === "body" && unitKind(clean(name, at, name.length)) === "body"
    ? start + at
    : 0;
}

/** Levels that share one head stay one string: 各县 · 市 · 区人民政府. */
function joinLevels(text: string, parts: readonly Span[]): Span[] {
  const only = parts[0];
  if (parts.length === 1 && only !== undefined) return [trim(text, only.start, only.end)];
  const joined: Span[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (
      last !== undefined &&
      text.slice(last.end, part.start).trim() === "、" &&
      sameHead(clean(text, last.start, last.end), clean(text, part.start, part.end))
    ) {
      joined[joined.length - 1] = { start: last.start, end: part.end };
    } else joined.push(trim(text, part.start, part.end));
  }
  return joined;
}

/** Whether nothing in a stretch can part two names: Han letters alone, no joiner and no 等, as most names and most other words. */
function isOneName(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!isHan(code) || PARTING.has(code)) return false;
  }
  return end > start;
}

/**
 * The units of a printed list, in order, each with its exact span. Pieces that cannot be units (dates, notes in passing) are
 * returned with kind "other": the caller knows how much its context vouches for them.
 */
export function splitUnits(text: string, start: number, end: number): readonly Unit[] {
  const units: Unit[] = [];
  const add = (from: number, to: number): void => {
    let span = trim(text, from, to);
    // （1）市住建局: one name below the other, each under its number
    const before = isHan(text.charCodeAt(span.start)) ? "" : text.slice(span.start, span.start + 16);
    const mark = before === "" ? 0 : ((NUMBERED.exec(before) ?? FIGURE_ABOVE.exec(before))?.[0].length ?? 0);
    if (mark > 0) span = trim(text, span.start + mark, span.end);
    const lead = leadIn(text, span.start).length;
    if (lead > 0 && unitKind(clean(text, span.start + lead, span.end)) !== "other")
      span = trim(text, span.start + lead, span.end);
    let name = clean(text, span.start, span.end);
    let kind = unitKind(name);
    if (kind === "other") {
      const verb = beforeVerb(text, span.start, span.end);
      if (verb < span.end) {
        span = trim(text, span.start, verb);
        name = clean(text, span.start, span.end);
        kind = unitKind(name);
      }
    }
    const first = unparted(text, span.start, span.end);
    if (first > 0) {
      add(span.start, first);
      add(first, span.end);
      return;
    }
    const none = name === "" || ((name.length < 3 || !isHan(name.charCodeAt(0))) && NO_UNIT.test(name));
    if (!none) units.push({ start: span.start, end: span.end, name, kind });
  };
  const addJoined = (from: number, to: number): void => {
    if (!JOINER.test(text.slice(from, to))) add(from, to);
    else for (const part of byJoiner(text, from, to)) add(part.start, part.end);
  };
  const walk = (from: number, to: number, depth: number): void => {
    const open = depth < 4 ? others(text, from, to) : null;
    if (open === null) addJoined(from, to);
    else {
      addJoined(from, open.cut);
      if (open.next < to) walk(open.next, to, depth + 1);
    }
  };
  if (isOneName(text, start, end)) {
    add(start, end);
    return units;
  }
  const parts = joinLevels(text, piecesOf(text, start, end));
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (part !== undefined && part.end > part.start) walk(part.start, part.end, 0);
  }
  return units;
}

/** whether a unit is one by its own letters, without a label that says so */
export function isNamed(unit: Unit): boolean {
  return unit.kind === "body" || unit.kind === "collective";
}

/** a name, or a place beside one: 某镇、某苏木牵头，某局配合; 市商务局、青石镇 */
export const mayAct = (unit: Unit): boolean => isNamed(unit) || unit.kind === "place";
