/**
 * Characters that are not seen: U+200B where an editor lets a line break, U+00AD, U+2060, U+FEFF between words that were pasted together, marks
 * of writing direction. They part nothing, so what reads the text is not given them, and what it finds is put back at its place in the source.
 */
import type { Boundary, SourceText, Span } from "../model/index.ts";
import { type Edited, joined } from "./edited.ts";
import { blanksApart } from "./spaced-out.ts";

const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/g;

/** The source without the characters that are not seen, and the blanks that only set letters apart; null where it has none, as nearly every source. */
export function withoutUnseen(source: SourceText, given: readonly Boundary[]): Edited | null {
  const found: Span[] = [...source.text.matchAll(UNSEEN)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const apart = blanksApart(source);
  if (found.length === 0 || apart.length === 0) return joined(source, found.length === 0 ? apart : found, given);
  return joined(
    source,
    [...found, ...apart].sort((a, b) => a.start - b.start),
    given,
  );
}
