/**
 * Where the main text stands: in the innermost element that holds nearly all of what reads like a document. Prose weighs by
 * its characters outside links, and the marks of GB/T 9704—2012 (number, addressee, headings, signature, date) weigh more;
 * names of containers are those of one content system each, and are not asked.
 */
import { DAY } from "../../day.ts";
import { isFooter, isFurniture } from "../../furniture.ts";
import type { Line } from "./lines.ts";
import type { Element } from "./tree.ts";

/** half-open range of lines */
export interface Stretch {
  readonly first: number;
  readonly end: number;
  readonly weight: number;
}

const HEADING =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十百零〇\d]{1,5}[章条]|\d{1,2}[.、])/;
const NUMBER = /^\(?[^。,;:]{0,24}〔\d{4}〕[^。,;:]{0,4}\d{1,5}号\)?$|^第[\d〇零一二三四五六七八九十百]{1,5}号$/;
const DATE = new RegExp(`^(?:[^。,;]{0,40})?${DAY}$`);
const ADDRESSEE = /^(?:各|有关|你|国务院|[一-龥]{2,12}(?:省|市|县|区|州|盟|旗|镇|乡|局|厅|委|办))[^。;]{0,200}:$/;
/** share of the weight with which the search goes one element deeper; what is left outside may bear these marks at most */
const NEARLY_ALL = 0.93;
const MARKS_OUTSIDE = 200;
/** the same where what is left outside has no mark but perhaps a date: related readings, an abstract, a footer */
const MOST = 0.5;
const DATES_OUTSIDE = 40;
const SURELY_MARKED = 100;

export const isNumberLine = (line: Line): boolean => line.fold.length <= 44 && NUMBER.test(line.fold);
export const isDateLine = (line: Line): boolean => line.fold.length <= 60 && DATE.test(line.fold);
export const isHeadingLine = (line: Line): boolean => HEADING.test(line.fold);

/** Whether the line is one that only documents have; weaker marks weigh less. */
function markOf(line: Line): number {
  if (line.links > 0.5) return 0;
  if (isNumberLine(line)) return 120;
  if (line.fold.length <= 220 && ADDRESSEE.test(line.fold)) return 80;
  if (isDateLine(line)) return 40;
  if (isHeadingLine(line)) return 20;
  return /^附件?\d{0,2}[:：]/.test(line.fold) ? 20 : 0;
}

function proseOf(line: Line): number {
  if (line.links > 0.5 || isFurniture(line.fold) || isFooter(line.fold)) return 0;
  const free = line.fold.length * (1 - line.links);
  if (line.text.includes("\t")) return free * 0.6;
  return /[。；;，,：:]/.test(line.fold) ? free : free * 0.25;
}

/** The stretch of lines of the main text, or null where no line weighs anything. */
export function mainText(lines: readonly Line[], ignored: (index: number) => boolean): Stretch | null {
  const prose = new Map<Element, number>();
  const marks = new Map<Element, number>();
  const children = new Map<Element, Set<Element>>();
  let root: Element | null = null;
  lines.forEach((line, i) => {
    const weight = ignored(i) ? 0 : proseOf(line);
    const mark = ignored(i) ? 0 : markOf(line);
    for (let at: Element | null = line.block; at; at = at.parent) {
      prose.set(at, (prose.get(at) ?? 0) + weight);
      marks.set(at, (marks.get(at) ?? 0) + mark);
      if (at.parent) {
        const known = children.get(at.parent);
        if (known) known.add(at);
        else children.set(at.parent, new Set([at]));
      } else root = at;
    }
  });
  let found: Element | null = root;
  if (found === null) return null;
  const total = (element: Element): number => (prose.get(element) ?? 0) + (marks.get(element) ?? 0);
  const weight = total(found);
  if (weight === 0) return null;
  for (let inner: Element | null = found; inner; ) {
    found = inner;
    const here: Element = inner;
    inner = null;
    for (const child of children.get(here) ?? []) {
      const share = total(child) / Math.max(1, total(here));
      const restMarks = (marks.get(here) ?? 0) - (marks.get(child) ?? 0);
      const apart = share >= MOST && restMarks <= DATES_OUTSIDE && (marks.get(child) ?? 0) > SURELY_MARKED;
      if ((share >= NEARLY_ALL && restMarks <= MARKS_OUTSIDE) || apart) inner = child;
    }
    // one paragraph is not a container
    if (inner && /^(?:p|h[1-6]|li|td|tr|table|tbody)$/.test(inner.tag) && linesIn(lines, inner) <= 1) inner = null;
  }
  return stretchOf(lines, found, total(found));
}

function linesIn(lines: readonly Line[], element: Element): number {
  return lines.filter((line) => isInside(line.block, element)).length;
}

function isInside(block: Element, element: Element): boolean {
  for (let at: Element | null = block; at; at = at.parent) if (at === element) return true;
  return false;
}

function stretchOf(lines: readonly Line[], element: Element, weight: number): Stretch {
  const first = lines.findIndex((line) => isInside(line.block, element));
  let end = first;
  while (end < lines.length && isInside((lines[end] as Line).block, element)) end++;
  return { first, end, weight };
}
