/** What every finder of facts is given: one document of a source, with what its header already says. */
import {
  type CarriedFact,
  type DateFact,
  type DocumentSpan,
  type IssuerFact,
  type Level,
  matchesIn,
  type NumberFact,
  type SourceText,
  type TitleFact,
} from "../model/index.ts";
import { isBlank } from "../read/index.ts";

export interface Line {
  /** 1-based */
  readonly number: number;
  readonly start: number;
  /** without the line break (LF, or CR LF) */
  readonly end: number;
}

export interface HeaderFacts {
  /** without the number in brackets behind it */
  readonly title: TitleFact | null;
  /** the number in brackets that the title's line ends in, with them; empty where it ends in none */
  readonly numbered: string;
  readonly number: NumberFact | null;
  readonly issuers: readonly IssuerFact[];
  readonly date: DateFact | null;
  readonly genre: string | null;
  readonly level: Level;
  readonly place: string | null;
  readonly addressees: readonly string[];
  readonly carries: readonly CarriedFact[];
}

export interface DocumentContext {
  readonly source: SourceText;
  readonly span: DocumentSpan;
  readonly lines: readonly Line[];
  readonly header: HeaderFacts;
}

/**
 * The lines of a document, from its offsets; of a line that wide gaps cut, the parts, all with its number. Where an empty
 * line stands behind every line, as pages are copied, half of the empty lines are left out: those that say something stay.
 */
export function linesOf(source: SourceText, span: DocumentSpan): readonly Line[] {
  return closedUp(source.text, printedLines(source, span));
}

function printedLines(source: SourceText, span: DocumentSpan): readonly Line[] {
  const lines: Line[] = [];
  for (let number = span.lineStart; number <= span.lineEnd; number++) {
    const start = Math.max(source.lineStarts[number - 1] ?? source.text.length, span.start);
    let end = Math.min((source.lineStarts[number] ?? source.text.length + 1) - 1, span.end);
    if (end > start && source.text.charCodeAt(end - 1) === 13) end--;
    if (end < start) end = start;
    if (end - start < CRAMPED) lines.push({ number, start, end });
    else for (const part of partsOf(source.text, start, end)) lines.push({ number, ...part });
  }
  return lines;
}

/** a line beyond this length with wide gaps holds the lines and cells of a page that was copied without its breaks */
const CRAMPED = 600;
const GAPS = 8;

function partsOf(
  text: string,
  start: number,
  end: number,
): readonly { readonly start: number; readonly end: number }[] {
  const gaps = [...matchesIn(text.slice(start, end), /[ \u00a0\u3000]{3,}/g)];
  if (gaps.length < GAPS) return [{ start, end }];
  const parts: { start: number; end: number }[] = [];
  let from = start;
  for (const gap of gaps) {
    if (start + gap.index > from) parts.push({ start: from, end: start + gap.index });
    from = start + gap.index + gap[0].length;
  }
  return [...parts, { start: from, end }];
}

/** Whether {@link linesOf} left empty lines out. */
export const isSetApart = (lines: readonly Line[]): boolean =>
  lines.some((line, i) => line.number > (lines[i - 1]?.number ?? line.number) + 1);

/** fewest lines with words, by which a page is known to be set with a line between */
const FEWEST_APART = 12;
/** of a hundred lines, how many may touch the one before all the same */
const TOUCHING = 3;

function closedUp(text: string, lines: readonly Line[]): readonly Line[] {
  let words = 0;
  let touching = 0;
  let before = false;
  for (const line of lines) {
    const blank = isEmpty(text, line);
    if (!blank) {
      words++;
      if (before && ++touching > TOUCHING && touching * 100 > TOUCHING * lines.length) return lines;
    }
    before = !blank;
  }
  if (words < FEWEST_APART || touching * 100 > TOUCHING * words) return lines;
  const kept: Line[] = [];
  let gap = 0;
  for (const line of lines) {
    if (!isEmpty(text, line)) gap = 0;
    else if (++gap % 2 === 1) continue;
    kept.push(line);
  }
  return kept;
}

/** Nothing, or blanks; a tab opens a cell of a table. */
function isEmpty(text: string, { start, end }: Line): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 9 || !isBlank(code)) return false;
  }
  return true;
}
