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

/** The lines of a document, from its offsets. */
export function linesOf(source: SourceText, span: DocumentSpan): readonly Line[] {
  const lines: Line[] = [];
  for (let number = span.lineStart; number <= span.lineEnd; number++) {
    const start = Math.max(source.lineStarts[number - 1] ?? source.text.length, span.start);
    let end = Math.min((source.lineStarts[number] ?? source.text.length + 1) - 1, span.end);
    if (end > start && source.text.charCodeAt(end - 1) === 13) end--;
    lines.push({ number, start, end: Math.max(start, end) });
  }
  return lines;
}
