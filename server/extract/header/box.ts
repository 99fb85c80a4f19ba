/** What an index box says of a document: one printed in the text above its head, else the one of the page it comes from. */
import type { DocumentSpan, SourceText } from "../../model/index.ts";
import { fold, type Piece, piecesOf, readMetadata } from "../../segment/index.ts";

export interface BoxValue {
  readonly value: string;
  /** empty range at the document's start where the box is not in the text: the quote of such a fact is empty */
  readonly start: number;
  readonly end: number;
}

/** characters before the first document of a page that are a heading at most */
const ABOVE = 80;

/**
 * The labels and values of a document's box. A page's own box speaks of the first document of the page alone.
 * @param headPieces of the document's header
 */
export function boxOf(
  source: SourceText,
  span: DocumentSpan,
  headPieces: readonly Piece[],
): ReadonlyMap<string, BoxValue> {
  const part = span.parts.find((p) => p.kind === "metadata");
  const box = new Map<string, BoxValue>(part ? readMetadata(source.text, part.start, part.end) : []);
  // sites put the box between the title and whoever is addressed, too
  const head = span.parts.find((p) => p.kind === "header");
  if (head && headPieces.some((piece) => piece.shape === "metadata"))
    for (const [label, value] of readMetadata(source.text, head.start, head.end))
      if (!box.has(label)) box.set(label, value);
  for (const [label, value] of part ? [] : boxAfter(source.text, span)) if (!box.has(label)) box.set(label, value);
  if (span.start > ABOVE) return box;
  for (const [label, value] of Object.entries(source.metadata)) {
    if (!box.has(label) && fold(value) !== "") box.set(label, { value, start: span.start, end: span.start });
  }
  return box;
}

/** characters at the end of a document within which its box begins */
const BELOW = 800;

/** what ends a text */
const CLOSED: ReadonlySet<Piece["shape"]> = new Set(["date", "signed", "note"]);

/** The box that stands under a document's text: its last lines are labels and values, several of them. */
function boxAfter(text: string, span: DocumentSpan): ReadonlyMap<string, BoxValue> {
  const from = text.indexOf("\n", Math.max(span.start, span.end - BELOW));
  if (from < 0 || from >= span.end) return new Map();
  // most documents end without any label
  if (readMetadata(text, from + 1, span.end).size === 0) return new Map();
  const pieces = piecesOf(text, from + 1, span.end);
  const first = pieces.findLastIndex((piece) => piece.shape !== "metadata") + 1;
  const start = pieces[first]?.start;
  if (start === undefined) return new Map();
  const box = readMetadata(text, start, span.end);
  // the number alone speaks for itself; other lines of a text look like labels too
  const few = pieces.length - first < 3;
  return few && !(CLOSED.has(pieces[first - 1]?.shape ?? "text") && valueOfBox(box, "文号", "发文字号"))
    ? new Map()
    : box;
}

/** The first of some labels that has a value. */
export function valueOfBox(box: ReadonlyMap<string, BoxValue>, ...labels: readonly string[]): BoxValue | undefined {
  for (const label of labels) {
    const found = box.get(label);
    if (found) return found;
  }
  return undefined;
}
