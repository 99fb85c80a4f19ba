/** What every finder of facts is given: one document of a source, with what its header already says. */
import type {
  CarriedFact,
  DateFact,
  DocumentSpan,
  IssuerFact,
  Level,
  NumberFact,
  SourceText,
  TitleFact,
} from "../model/index.ts";

export interface Line {
  /** 1-based */
  readonly number: number;
  readonly start: number;
  /** without the line break (LF, or CR LF) */
  readonly end: number;
}

export interface HeaderFacts {
  readonly title: TitleFact | null;
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

/** The lines of a document, from its offsets; of a line that wide gaps cut, the parts, all with its number. */
export function linesOf(source: SourceText, span: DocumentSpan): readonly Line[] {
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
  const gaps = [...text.slice(start, end).matchAll(/[ \u00a0\u3000]{3,}/g)];
  if (gaps.length < GAPS) return [{ start, end }];
  const parts: { start: number; end: number }[] = [];
  let from = start;
  for (const gap of gaps) {
    if (start + gap.index > from) parts.push({ start: from, end: start + gap.index });
    from = start + gap.index + gap[0].length;
  }
  return [...parts, { start: from, end }];
}
