/**
 * Scans that read blanks into words here and there: finders that read names and verbs are given the text without those blanks, and what they find is put back at its place in the source.
 */

import { type AssignmentFact, matchesIn, type ProgramFact, type SourceText, type Span } from "../model/index.ts";
import { isHan, lineStartsOf } from "../read/index.ts";
import { type DocumentContext, type Line, linesOf } from "./context.ts";
import { placedIn } from "./placed.ts";

export interface Unspaced {
  readonly context: DocumentContext;
  /** what stands in the source, at its place in the copy */
  readonly moved: <T extends Span>(one: T) => T;
  readonly assignment: (fact: AssignmentFact) => AssignmentFact;
  readonly program: (fact: ProgramFact) => ProgramFact;
}

const isMark = (c: number): boolean =>
  (c >= 0x3001 && c <= 0x301f) || (c >= 0xff01 && c <= 0xff60) || c === 0x201c || c === 0x201d;
const isBlank = (c: number): boolean => c === 32 || c === 9 || c === 0x3000 || c === 0xa0;

const PARTED = /[一-鿿][ \t\u3000\u00a0][一-鿿]/g;

/** The lines that hold two characters with one blank between them, found in one pass over the text. */
function parted(text: string, lines: readonly Line[]): readonly Line[] {
  // no search goes past the document: it would cost the whole file for every document
  const upTo = text.slice(0, lines.at(-1)?.end);
  let at = -1;
  return lines.filter((line) => {
    if (at < line.start) {
      PARTED.lastIndex = line.start;
      at = PARTED.exec(upTo)?.index ?? text.length;
    }
    return at + 3 <= line.end;
  });
}

/** The lines into which a scan read blanks here and there. */
function setApart(text: string, lines: readonly Line[]): readonly Line[] {
  const held = parted(text, lines);
  if (held.length < FEWEST_SCATTERED) return [];
  const words = held.map((line) => text.slice(line.start, line.end));
  // 序号 任务 责任单位 over 1 建设水库 市水利局: blanks part the cells
  const table = words.some((line) => HEADS.test(line));
  const scattered = held.filter((_, i) => {
    const line = words[i] ?? "";
    return !(table && (HEADS.test(line) || NUMBERED_ROW.test(line))) && isScattered(line);
  });
  const prose = (line: Line): boolean => line.end - line.start >= SENTENCE;
  const long = scattered.filter(prose).length;
  return long >= FEWEST_SCATTERED && long * 4 >= lines.filter(prose).length ? scattered : [];
}

/** a line of this many characters is prose, in which names are not parted by blanks */
const SENTENCE = 40;
/** lines of prose with blanks within, at least, before they are taken for the scan's; a quarter of all */
const FEWEST_SCATTERED = 4;
/** 第六条 某部门: the blank behind the number of an article, a heading or a label parts it from its words */
const LEAD = /^\s*(?:第[一二三四五六七八九十百零\d]{1,5}[条章节]|附件|[^：:]{2,10}[：:])?[ \t\u3000\u00a0]*/;
const HEADS = /^\s*序\s?号[ \u3000\u00a0][一-鿿]/;
const NUMBERED_ROW = /^\s*\d{1,3}[ \u3000\u00a0]\S/;
const ROW = /[ \t\u3000\u00a0]{2,}\S|\t/;
/** 财政局 教育局: bodies parted by blanks */
const BODIES = /[局委办厅部府会院校站所队社司心](?:\s|$)/g;

/** Whether single blanks stand within the words of a line, and it is no row and no list. */
function isScattered(line: string): boolean {
  const words = line.slice(LEAD.exec(line)?.[0].length ?? 0).trimEnd();
  const gaps = words.match(/[一-鿿][ \u3000\u00a0](?=[一-鿿])/g)?.length ?? 0;
  if (gaps === 0 || ROW.test(words)) return false;
  return (words.match(BODIES)?.length ?? 0) * 2 <= gaps;
}

/** The document without the blanks of a scan; null where it has none, as nearly every document. */
export function unspaced(context: DocumentContext): Unspaced | null {
  const { source, span, lines } = context;
  const { text } = source;
  const wide = new Set(setApart(text, lines).map((line) => line.start));
  if (wide.size === 0) return null;
  const at: number[] = [];
  let plain = "";
  let from = span.start;
  for (const line of lines) {
    const between = text.slice(from, line.start);
    for (let i = from; i < line.start; i++) at.push(i);
    plain += between;
    let kept = "";
    for (let i = line.start; i < line.end; i++) {
      const c = text.charCodeAt(i);
      if (isBlank(c) && kept.trim() !== "") {
        const before = kept.charCodeAt(kept.length - 1);
        let next = i + 1;
        while (next < line.end && isBlank(text.charCodeAt(next))) next++;
        const after = text.charCodeAt(next);
        const inside = wide.has(line.start) ? next - i <= 2 : isMark(after) || isMark(before);
        if (inside && next < line.end && (isHan(before) || isMark(before) || isHan(after) || isMark(after))) {
          i = next - 1;
          continue;
        }
      }
      kept += text.charAt(i);
      at.push(i);
    }
    plain += kept;
    from = line.end;
  }
  for (let i = from; i < span.end; i++) at.push(i);
  plain += text.slice(from, span.end);
  return copied(context, plain, at);
}

/** 开展“人民法庭进 over 乡村”活动: a line that breaks off within a quotation, and the next that closes it; “青苗”主题 over 活动，… */
const BROKEN =
  /“[^“”\r\n。；;]{1,24}(\r?\n[ \t\u3000\u00a0]*)[^“”\n。；; \t\u3000\u00a0]{1,24}”|”[\u4e00-\u9fff]{0,8}(\r?\n[ \t\u3000\u00a0]*)[\u4e00-\u9fff]{0,6}(?:活动|行动|工程|计划|项目|大赛|试点)(?=[，。、；,;（(])/g;

/** The document with the lines joined that break off within a quotation; null where none does. */
export function rejoined(context: DocumentContext): Unspaced | null {
  const { source, span } = context;
  const words = source.text.slice(span.start, span.end);
  if (!words.includes("“")) return null;
  const at: number[] = [];
  let plain = "";
  let from = 0;
  for (const found of matchesIn(words, BROKEN)) {
    const gap = found[1] ?? found[2] ?? "";
    const broken = found.index + found[0].indexOf(gap);
    plain += words.slice(from, broken);
    for (let i = from; i < broken; i++) at.push(span.start + i);
    from = broken + gap.length;
  }
  if (from === 0) return null;
  for (let i = from; i < words.length; i++) at.push(span.start + i);
  return copied(context, plain + words.slice(from), at);
}

/** The document as `plain`, whose characters stand at the offsets `at` of its source. */
function copied(context: DocumentContext, plain: string, at: readonly number[]): Unspaced {
  const { source, span } = context;
  const places = Int32Array.from(at);

  const here = (offset: number): number => {
    let lo = 0;
    let hi = places.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if ((places[mid] ?? 0) < offset) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  };
  const moved = <T extends Span>(one: T): T => ({ ...one, start: here(one.start), end: here(one.end) });
  const back = (offset: number): number => places[offset] ?? span.end;

  const lineStarts = lineStartsOf(plain);
  const copy: SourceText = { ...source, text: plain, lineStarts };
  const { header } = context;
  const whole = {
    ...span,
    start: 0,
    end: plain.length,
    lineStart: 1,
    lineEnd: lineStarts.length,
    parts: span.parts.map(moved),
  };
  return {
    context: {
      source: copy,
      span: whole,
      lines: linesOf(copy, whole),
      header: {
        ...header,
        title: header.title === null ? null : moved(header.title),
        carries: header.carries.map(moved),
      },
    },
    moved,
    assignment: (fact) => placedIn(fact, source, back),
    program: (fact) => placedIn(fact, source, back),
  };
}
