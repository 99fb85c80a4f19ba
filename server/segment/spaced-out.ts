/**
 * Lines whose letters stand apart (市 财 政 局 负 责), as scans and letterheads set them. What reads the text is given them closed up;
 * wider gaps, which part words, cells and names, stay.
 */
import type { SourceText, Span } from "../model/index.ts";
import { isHan } from "../read/index.ts";

/** four letters parted by one or two blanks each: what such a line holds */
const APART = /[一-鿿][ \u3000\u00a0]{1,2}[一-鿿][ \u3000\u00a0]{1,2}[一-鿿][ \u3000\u00a0]{1,2}[一-鿿]/g;
/** lines, at least: one alone may be a heading or a name that was set wide */
const FEWEST = 2;
/** letters of a line, at least */
const LETTERS = 6;
/** 第六条 某部门, 12 某事, # 某通知: the blank behind what counts an article or an item, or marks a line of Markdown, parts it from its words */
const LEAD =
  /^\s*(?:#{1,6}|[-*+>]|第[ \u3000\u00a0]?(?:[一二三四五六七八九十百零\d][ \u3000\u00a0]?){1,6}[条章节]|\d{1,3}(?=[ \u3000\u00a0][一-鿿])(?!.[年月日号]))/;

const isBlank = (c: number): boolean => c === 32 || c === 0x3000 || c === 0xa0;

/** The blanks of a source that only set letters apart, in order. */
export function blanksApart({ text, lineStarts }: SourceText): readonly Span[] {
  const found: Span[] = [];
  let lines = 0;
  let k = 0;
  APART.lastIndex = 0;
  for (let m = APART.exec(text); m !== null; m = APART.exec(text)) {
    while ((lineStarts[k + 1] ?? text.length + 1) <= m.index) k++;
    const end = (lineStarts[k + 1] ?? text.length + 1) - 1;
    const before = found.length;
    closeUp(text, lineStarts[k] ?? 0, end, found);
    if (found.length > before) lines++;
    APART.lastIndex = end;
  }
  return lines < FEWEST ? [] : found;
}

/** Adds the blanks that set the letters of a line apart; none where most letters touch each other. */
function closeUp(text: string, start: number, end: number, found: Span[]): void {
  const lead = start + (LEAD.exec(text.slice(start, start + 24))?.[0].length ?? 0);
  const gaps: Span[] = [];
  /** by the width of a gap: how often it stands between two letters */
  const wide = [0, 0, 0];
  let letters = 0;
  for (let i = start; i < end; i++) {
    if (isHan(text.charCodeAt(i))) letters++;
    else if (isBlank(text.charCodeAt(i))) {
      let next = i + 1;
      while (next < end && isBlank(text.charCodeAt(next))) next++;
      const width = next - i;
      if (width < 3 && i !== lead && i !== start && next < end) {
        gaps.push({ start: i, end: next });
        if (isHan(text.charCodeAt(i - 1)) && isHan(text.charCodeAt(next))) wide[width] = (wide[width] ?? 0) + 1;
      }
      i = next - 1;
    }
  }
  if (letters < LETTERS) return;
  const [, single = 0, double = 0] = wide;
  if (single * 2 >= letters) found.push(...gaps.filter((gap) => gap.end - gap.start === 1));
  else if (double > single && (single + double) * 2 >= letters) found.push(...gaps);
}
