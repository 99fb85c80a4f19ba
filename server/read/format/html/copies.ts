/** The whole text twice: a block for print, for a telephone or for a screen reader holds the article again. One is kept. */
import type { Line } from "./lines.ts";
import { type Element, namesOf } from "./tree.ts";

/** shorter blocks are titles and dates, which stand many times on a page without harm */
const SHORTEST = 160;
const MOST_BLOCKS = 80;
const GRAM = 8;
/** one window in so many is compared */
const SAMPLE = 4;
const ALIKE = 0.9;
const FOR_COPIES = /print|mobile|wap|hide|hidden|word|download|share|copy|speech|read-?aloud|barrier/i;

interface Block {
  readonly element: Element;
  readonly start: number;
  readonly end: number;
  readonly firstLine: number;
  readonly lines: number;
}

/** Indices of the lines that say again what another block says. */
export function copiedLines(lines: readonly Line[]): ReadonlySet<number> {
  const blocks = blocksOf(lines);
  const text = lines.map((line) => line.fold).join("");
  const grams = sampled(text);
  const sets = blocks.map((block) => within(grams, block.start, block.end));
  const dropped = new Set<number>();
  const gone = new Set<Block>();
  blocks.forEach((a, i) => {
    for (let k = i + 1; k < blocks.length; k++) {
      const b = blocks[k];
      if (!b || gone.has(a) || gone.has(b)) continue;
      if (a.end > b.start && b.end > a.start) continue;
      const short = Math.min(a.end - a.start, b.end - b.start);
      if (short / Math.max(a.end - a.start, b.end - b.start) < ALIKE) continue;
      if (!alike(sets[i] ?? new Set(), sets[k] ?? new Set())) continue;
      const loser = worse(a, b);
      gone.add(loser);
      for (let n = loser.firstLine; n < loser.firstLine + loser.lines; n++) dropped.add(n);
    }
  });
  return dropped;
}

function blocksOf(lines: readonly Line[]): readonly Block[] {
  const byElement = new Map<Element, { start: number; end: number; firstLine: number; lines: number }>();
  let at = 0;
  lines.forEach((line, i) => {
    for (let element: Element | null = line.block; element; element = element.parent) {
      const known = byElement.get(element);
      if (known) {
        known.end = at + line.fold.length;
        known.lines = i + 1 - known.firstLine;
      } else byElement.set(element, { start: at, end: at + line.fold.length, firstLine: i, lines: 1 });
    }
    at += line.fold.length;
  });
  const outermost = new Map<string, Block>();
  for (const [element, range] of byElement) {
    if (range.end - range.start < SHORTEST) continue;
    const key = `${range.start} ${range.end}`;
    const known = outermost.get(key);
    if (!known || known.element.depth > element.depth) outermost.set(key, { element, ...range });
  }
  return [...outermost.values()]
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    .slice(0, MOST_BLOCKS);
}

interface Gram {
  readonly at: number;
  readonly hash: number;
}

function sampled(text: string): readonly Gram[] {
  const grams: Gram[] = [];
  for (let at = 0; at + GRAM <= text.length; at++) {
    let hash = 0;
    for (let k = 0; k < GRAM; k++) hash = (Math.imul(hash, 31) + text.charCodeAt(at + k)) | 0;
    if ((hash >>> 3) % SAMPLE === 0) grams.push({ at, hash });
  }
  return grams;
}

function within(grams: readonly Gram[], start: number, end: number): ReadonlySet<number> {
  return new Set(grams.filter(({ at }) => at >= start && at + GRAM <= end).map(({ hash }) => hash));
}

function alike(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  let shared = 0;
  for (const hash of a) if (b.has(hash)) shared++;
  return a.size > 0 && shared >= ALIKE * Math.min(a.size, b.size);
}

/** The copy with fewer lines has lost its paragraphs; of equals the one whose names say that it is a copy, else the later. */
function worse(a: Block, b: Block): Block {
  if (a.lines !== b.lines) return a.lines < b.lines ? a : b;
  if (isForCopies(a) !== isForCopies(b)) return isForCopies(a) ? a : b;
  return a.start > b.start ? a : b;
}

function isForCopies(block: Block): boolean {
  for (let at: Element | null = block.element; at; at = at.parent) if (FOR_COPIES.test(namesOf(at))) return true;
  return false;
}
