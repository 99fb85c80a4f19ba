/** Pages of a file that hold no document: what was not found, what a compiler says of the file, the menu of a site. */
import type { Piece } from "./piece.ts";

/** what a text without a head has at least one of */
const OF_DOCUMENT: ReadonlySet<Piece["shape"]> = new Set([
  "heading",
  "addressee",
  "date",
  "signed",
  "number",
  "order-number",
  "adoption",
  "attachment-mark",
  "attachment-list",
  "note",
]);
/** letters of its text, at least, where it has none; more over all texts, where a compiler says what the file holds */
const LEAST = 16;
const LEAST_OF_FIRST = 200;
/** labels of the box of a record, which no compiler writes of a file */
const LABELS = 3;

/**
 * Whether a stretch without a head is a text all the same. False of one that has no day, heading, citation or anything else that
 * documents have, and hardly a sentence. Both ends are included.
 */
export function isText(pieces: readonly Piece[], first: number, last: number): boolean {
  let letters = 0;
  let labels = 0;
  for (let k = first; k <= last; k++) {
    const piece = pieces[k];
    if (!piece || piece.shape === "furniture") continue;
    if (OF_DOCUMENT.has(piece.shape) || piece.fold.includes("《")) return true;
    if (piece.shape === "metadata") labels++;
    if (piece.long || piece.shape === "text") letters += piece.end - piece.start;
  }
  return letters >= (first === 0 && labels < LABELS ? LEAST_OF_FIRST : LEAST);
}
