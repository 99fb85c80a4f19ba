/** 落款: who signed, and when. */
import type { DocumentSpan } from "../../model/index.ts";
import { bodyNames, isBodyName, piecesOf, signedName } from "../../segment/index.ts";
import type { Name } from "./issuers.ts";

export interface Signature {
  readonly names: readonly Name[];
  readonly date: { readonly start: number; readonly end: number } | null;
}

/** The first signature of the document's own text. */
export function signatureOf(text: string, span: DocumentSpan): Signature {
  for (const part of span.parts) {
    if (part.kind !== "signature") continue;
    const names: Name[] = [];
    let date: { start: number; end: number } | null = null;
    for (const piece of piecesOf(text, part.start, part.end)) {
      if (piece.shape === "body-name") names.push(...bodyNames(text, piece.start, piece.end));
      else if (piece.shape === "date") date = { start: piece.start, end: piece.end };
      else if (piece.shape === "signed") {
        const name = signedName(piece.fold) ?? "";
        const cut = text
          .slice(piece.start, piece.end)
          .search(
            /(?:\d\s*){4}年|[〇○零O一二三四五六七八九]\s*[〇○零O一二三四五六七八九]\s*[〇○零O一二三四五六七八九]\s*[〇○零O一二三四五六七八九]\s*年/,
          );
        if (cut > 0 && isBodyName(name)) {
          names.push(...bodyNames(text, piece.start, piece.start + cut));
          date = { start: piece.start + cut, end: piece.end };
        }
      }
    }
    return { names, date };
  }
  return { names: [], date: null };
}
