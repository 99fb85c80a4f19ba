/** Words under their marks: each leads to the card of its fact; what was searched for is washed. */
import type { ComponentChildren } from "preact";
import type { Span } from "../../../server/model/source.ts";
import { firstThat } from "./in-view.ts";
import type { Piece, PlacedMark } from "./layout.ts";
import { markFamily, markName } from "./signs.tsx";

/** Places of the words searched for, as offsets into the text: in order, apart, none empty. */
export type Found = readonly Span[];

export interface Chosen {
  readonly selected: PlacedMark | null;
  readonly find: Found;
  readonly onSelect: (id: string) => void;
}

export function Pieces({ pieces, ...chosen }: Chosen & { readonly pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map((piece) => (
        <PieceView key={piece.start} piece={piece} {...chosen} />
      ))}
    </>
  );
}

function PieceView({ piece, selected, find, onSelect }: Chosen & { readonly piece: Piece }) {
  const content = find.length > 0 ? washed(piece, find) : piece.text;
  const inner = piece.marks[0];
  if (!inner && !piece.cue) return <>{content}</>;
  const owner = inner ?? piece.cue;
  if (!owner) return <>{content}</>;
  const family = markFamily(owner.mark);
  const chosen = selected !== null && piece.marks.some((placed) => placed.id === selected.id);
  const classes = [
    family,
    piece.cue ? "cue" : styleOf(owner),
    chosen ? "hit" : "",
    piece.marks.length > 1 ? "over" : "",
  ]
    .filter(Boolean)
    .join(" ");
  const shown = chosen && selected ? selected : owner;
  return (
    <a
      class={classes}
      tabIndex={-1}
      href={`?mark=${encodeURIComponent(owner.id)}`}
      data-mark={shown.id}
      data-kind={owner.mark.kind}
      data-tip={markName(owner.mark)}
      onClick={(event) => {
        event.preventDefault();
        // a second click on overlapping marks goes to the one outside
        const at = selected ? piece.marks.findIndex((placed) => placed.id === selected.id) : -1;
        onSelect((piece.marks[(at + 1) % Math.max(1, piece.marks.length)] ?? owner).id);
      }}
    >
      {content}
    </a>
  );
}

const styleOf = ({ mark }: PlacedMark): string =>
  mark.kind === "unit"
    ? "bk"
    : mark.kind === "assignment"
      ? "as"
      : mark.kind === "reference" || mark.kind === "carries" || mark.kind === "program"
        ? "tgt"
        : mark.kind === "title"
          ? ""
          : "date";

/** The words of a piece with what was searched for: a hit may go over the borders of marks, all its parts bear its index. */
function washed(piece: Piece, find: Found): ComponentChildren {
  const parts: ComponentChildren[] = [];
  const end = piece.start + piece.text.length;
  let at = piece.start;
  for (let index = firstHit(find, piece.start); index < find.length; index++) {
    const hit = find[index] ?? { start: end, end };
    if (hit.start >= end) break;
    const [from, to] = [Math.max(hit.start, at), Math.min(hit.end, end)];
    parts.push(
      piece.text.slice(at - piece.start, from - piece.start),
      <mark class="wash" data-of={index}>
        {piece.text.slice(from - piece.start, to - piece.start)}
      </mark>,
    );
    at = to;
  }
  if (parts.length === 0) return piece.text;
  parts.push(piece.text.slice(at - piece.start));
  return parts;
}

/** Index of the first hit that ends behind an offset. */
function firstHit(hits: Found, offset: number): number {
  return firstThat(hits, ({ end }) => end > offset);
}
