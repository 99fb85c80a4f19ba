/** Where a printed list of units may part: marks outside of brackets, numbers, breaks of lines and blanks between whole names. */
import type { Span } from "../../model/index.ts";
import { isHan } from "../../read/index.ts";
import { unitKind } from "./unit-kind.ts";

export const OPEN = "（(〔【[［{<〈《“";
export const CLOSE = "）)〕】]］}>〉》”";
/** a blank or stroke that may part two names */
const BLANKS = " \t\u3000\u2002\u00a0/／";
/** （1） ① before one of several names */
export const NUMBERED = /^(?:[（(]\d{1,2}[）)]|[①-⑩⑴-⑽])(?=\s*[\u4e00-\u9fa5])/;
/** a break of a line inside a cell of Markdown or of a page */
const LINE_BREAK = /^<br\s*\/?>/i;
const NUMBER_FIRST = "（(①②③④⑤⑥⑦⑧⑨⑩⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽";
const SEPARATOR = "、,，;；｜|\n。";

/** The letters of a stretch without its blanks; names are short and hold none as a rule. */
export function clean(text: string, start: number, end: number): string {
  const name = text.slice(start, end);
  for (let i = start; i < end; i++) if (!isHan(text.charCodeAt(i))) return name.replace(BLANK_RUNS, "");
  return name;
}
const BLANK_RUNS = /\s+/g;

/** Rough pieces at the separators that stand outside brackets. */
export function piecesOf(text: string, start: number, end: number): Span[] {
  const found: Span[] = [];
  let from = start;
  let depth = 0;
  for (let i = start; i < end; i++) {
    if (isHan(text.charCodeAt(i))) continue;
    const c = text.charAt(i);
    if (depth === 0 && i > from && NUMBER_FIRST.includes(c) && NUMBERED.test(text.slice(i, Math.min(end, i + 8)))) {
      found.push({ start: from, end: i });
      from = i;
    }
    const broken = c === "<" ? (LINE_BREAK.exec(text.slice(i, Math.min(end, i + 8)))?.[0].length ?? 0) : 0;
    if (broken > 0) {
      found.push({ start: from, end: i });
      from = i + broken;
      i = from - 1;
    } else if (OPEN.includes(c)) depth++;
    else if (CLOSE.includes(c)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && SEPARATOR.includes(c)) {
      if (c === "\n" && !(endsUnit(text, from, i) && beginsUnit(text, i + 1, end))) continue;
      found.push({ start: from, end: i });
      from = i + 1;
    } else if (
      depth === 0 &&
      BLANKS.includes(c) &&
      (spaceParts(text, from, i, end) || blankPartsFields(text, from, i, end))
    ) {
      found.push({ start: from, end: i });
      from = i + 1;
    }
  }
  if (found.length === 0) return [{ start, end }];
  found.push({ start: from, end });
  return found;
}

/** A line break inside a cell parts two units only after a whole name: the second half of a broken name goes on. */
function endsUnit(text: string, from: number, at: number): boolean {
  const name = clean(text, from, at);
  const kind = unitKind(name);
  return kind === "body" || kind === "collective";
}

/** 发展和改革委 / 员会, 市政府办 / 公室, 管委 / 会, 各县（市、区） / 人民政府: short forms are names too, and what goes on is none */
const SECOND_HALF =
  /^\s*(?:(?:人民)?政府(?=[\s、,，;；。（(）)]|$)|员会|公[室厅]|(?:办公[室厅]|[办会室厅局院署处])(?=[\s、,，;；。（(）)]|$))/;

/** 联通 / 乐平分公司: what stands below is no name that begins anew, but the second half of a broken one. */
function beginsUnit(text: string, from: number, end: number): boolean {
  const rest = text.slice(from, Math.min(end, from + 40));
  const next = /^\s*([^\s、,，;；。（(]{2,20})/.exec(rest)?.[1] ?? "";
  return (
    !SECOND_HALF.test(rest) &&
    !/^(?![省市县区州旗各]).{1,4}(?:分公司|(?<!公安|交通|环境|资源|规划|国土|环保|监管|税务)分局|支行|分行|(?<!交警|消防|救援|执法)(?:支队|大队)|办事处)$/.test(
      next,
    )
  );
}

/** 县交通运输局 茶卡镇: a town by its name beside a body */
const TOWN = /^(?!各|本|全)[\u4e00-\u9fa5]{2,5}(?:镇|乡|街道)$/;

/** A space parts two units where whole names stand on both sides of it. */
function spaceParts(text: string, from: number, at: number, end: number): boolean {
  if (!endsUnit(text, from, at) || !beginsUnit(text, at, end)) return false;
  const next = /^[\s/／]*([^\s/／、,，;；。（(]{2,20})/.exec(text.slice(at, Math.min(end, at + 30)))?.[1] ?? "";
  const kind = unitKind(next);
  return (kind === "body" || kind === "collective" || TOWN.test(next)) && (next.length > 2 || next.startsWith("各"));
}

/** 公安 交通 农机部门: fields that blanks part, of which the last says what they are */
const FIELDS_BEHIND = /^\s*(?:[\u4e00-\u9fa5]{2,6}\s+){0,8}[\u4e00-\u9fa5]{2,8}部门(?![\u4e00-\u9fa5])/;

function blankPartsFields(text: string, from: number, at: number, end: number): boolean {
  return unitKind(clean(text, from, at)) === "domain" && FIELDS_BEHIND.test(text.slice(at, Math.min(end, at + 80)));
}
