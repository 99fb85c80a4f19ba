/** 落款: who signed, and when. */
import type { DocumentSpan } from "../../model/index.ts";
import { bodyNames, isRestOfName, type Piece, PLACE, piecesOf, signedParts } from "../../segment/index.ts";
import type { Name } from "./issuers.ts";

export interface Signature {
  readonly names: readonly Name[];
  /** whether these only lend their seal to whoever issued the text: 某局（代章） */
  readonly lent: boolean;
  readonly date: { readonly start: number; readonly end: number } | null;
}

/** The first signature of the document's own text. */
export function signatureOf(text: string, span: DocumentSpan): Signature {
  for (const part of span.parts) {
    if (part.kind !== "signature") continue;
    const names: Name[] = [];
    const lenders: Name[] = [];
    let date: { start: number; end: number } | null = null;
    // the upper half of a name that goes on in the next line
    let half = -1;
    let above: Piece["shape"] | undefined;
    for (const piece of piecesOf(text, part.start, part.end)) {
      const over = names.at(-1);
      if (piece.shape === "body-name" && above === "body-name" && over && isRestOfName(over.name, piece.fold))
        names[names.length - 1] = { name: over.name + piece.fold, start: over.start, end: piece.end };
      else if (piece.shape === "body-name")
        (LENDS.test(piece.fold) ? lenders : names).push(...bodyNames(text, half < 0 ? piece.start : half, piece.end));
      // a second day right below is the page's
      else if (piece.shape === "date" && !(above === "date" && names.length > 0))
        date = { start: piece.start, end: piece.end };
      else if (piece.shape === "signed") {
        const parts = signedParts(text.slice(piece.start, piece.end));
        if (parts === null) continue;
        names.push(...bodyNames(text, piece.start + parts.name.start, piece.start + parts.name.end));
        date = { start: piece.start + parts.day.start, end: piece.start + parts.day.end };
      }
      above = piece.shape;
      half = piece.shape === "fragment" && PLACE.test(piece.fold) ? piece.start : -1;
    }
    if (names.length + lenders.length === 0) names.push(...nameOver(text, span.start, part.start));
    const lent = names.length === 0 && lenders.length > 0;
    return { names: lent ? lenders : names, lent, date: date ?? dayBehindNote(text, span) };
  }
  return { names: [], lent: false, date: null };
}

/** a name on a line of its own between the last sentence of a text and its day (GB/T 9704—2012, 7.3.5): 某市气象台, 某司某处 */
const OVER_DAY =
  /(?:[。：:！]|此[一-龥]{2})\s*\n\s*([一-龥]{4,26}(?<!此[一-龥]{2}|请[一-龥]{2})(?<=[司室台队办段所站处组局院校团会]))\s*$/;
/** letters above the day in which it is looked for */
const REACH = 80;

/** The name over the day of a signature that its own letters do not show to be a body's. */
function nameOver(text: string, floor: number, day: number): readonly Name[] {
  const from = Math.max(floor, day - REACH);
  const found = OVER_DAY.exec(text.slice(from, day));
  const name = found?.[1];
  if (found === null || name === undefined) return [];
  const start = from + found.index + found[0].indexOf(name);
  return [{ name, start, end: start + name.length }];
}

/** a seal that stands for that of a body which has none of its own */
const LENDS = /\(代章?\)$/;

/** names / （此件发至乡）　　2017年6月13日: the day on the line of the remark below the names */
function dayBehindNote(text: string, { parts }: DocumentSpan): Signature["date"] {
  const at = parts.findIndex((part) => part.kind === "signature");
  const notes = parts[at + 1];
  if (notes?.kind !== "notes") return null;
  const [note, day] = piecesOf(text, notes.start, notes.end);
  return note?.shape === "note" && day?.shape === "date" ? { start: day.start, end: day.end } : null;
}
