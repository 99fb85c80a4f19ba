/** A source some of whose marks, blanks and line breaks were taken out or put in, and the places of the one in the other. */
import { type Boundary, lineAt, type SourceText, type Span } from "../model/index.ts";
import { lineStartsOf } from "../read/index.ts";

/** What stands in the place of a stretch of the source. */
export interface Edit extends Span {
  /** one character at most */
  readonly words: string;
}

export interface Edited {
  readonly source: SourceText;
  /** a place of the source in {@link Edited.source} */
  readonly here: (offset: number) => number;
  /** and the way back */
  readonly back: (offset: number) => number;
  /** what a person said of lines of the source, said of those of {@link Edited.source} */
  readonly given: readonly Boundary[];
}

/** @param edits in order, not overlapping, at least one */
export function edited(source: SourceText, edits: readonly Edit[], given: readonly Boundary[]): Edited {
  const { text, lineStarts } = source;
  let made = "";
  let from = 0;
  /** of each edit: its end in the source, its end here, and how many characters are missing from there on */
  const ends: number[] = [];
  const joints: number[] = [];
  const gone: number[] = [];
  for (const { start, end, words } of edits) {
    made += text.slice(from, start) + words;
    from = end;
    ends.push(end);
    joints.push(made.length);
    gone.push(end - made.length);
  }
  made += text.slice(from);
  const here = (offset: number): number => {
    const k = upTo(ends, offset);
    const next = edits[k];
    const plain = offset - (gone[k - 1] ?? 0);
    return next !== undefined && offset > next.start ? plain - (offset - next.start) : plain;
  };
  const back = (offset: number): number => {
    const k = upTo(joints, offset);
    const next = edits[k];
    const plain = offset + (gone[k - 1] ?? 0);
    // what was put in stands where the stretch begins
    return next !== undefined && plain > next.start ? next.start : plain;
  };
  const madeStarts = lineStartsOf(made);
  const lineHere = (line: number): number => lineAt(madeStarts, here(lineStarts[line - 1] ?? text.length));
  // a line may have become several
  const lastHere = (line: number): number => (line < lineStarts.length ? lineHere(line + 1) - 1 : madeStarts.length);
  return {
    source: { ...source, text: made, lineStarts: madeStarts, pageStarts: source.pageStarts.map(here) },
    here,
    back,
    given: given.map((one) =>
      "line" in one
        ? { ...one, line: lineHere(one.line) }
        : { first: lineHere(one.first), last: Math.max(lineHere(one.first), lastHere(one.last)) },
    ),
  };
}

/** The source without some of its line breaks, and the blanks around them; null where there are none to take out. */
export const joined = (source: SourceText, breaks: readonly Span[], given: readonly Boundary[]): Edited | null =>
  breaks.length === 0
    ? null
    : edited(
        source,
        breaks.map((one) => ({ ...one, words: "" })),
        given,
      );

/** Two such changes as one: `second` was made to what `first` gave. */
export const behind = (first: Edited, second: Edited): Edited => ({
  ...second,
  here: (offset) => second.here(first.here(offset)),
  back: (offset) => first.back(second.back(offset)),
});

/** How many of the places, which are in order, are at `offset` or before. */
function upTo(places: readonly number[], offset: number): number {
  let lo = 0;
  let hi = places.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if ((places[mid] ?? 0) <= offset) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

/** The lines that what a person says makes the first of something. */
export const begun = (one: Boundary): readonly number[] => ("line" in one ? [one.line] : [one.first, one.last + 1]);
