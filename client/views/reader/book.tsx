/** The text itself: lines with their numbers, words under marks, notes beside them, the card of the chosen fact. */
import type { ComponentChildren } from "preact";
import { memo } from "preact/compat";
import { useMemo } from "preact/hooks";
import type { DocumentPage } from "../../../server/model/api.ts";
import type { Span } from "../../../server/model/source.ts";
import { words } from "../../i18n/index.ts";
import { RoleDot } from "../../ui/index.ts";
import { FactCard } from "./card.tsx";
import { cellsOf, tablesIn } from "./cells.ts";
import type { Line, Piece, PlacedMark } from "./layout.ts";
import { type NoteGroup, notesOf } from "./notes.ts";
import { MarkChip, markFamily, markName } from "./signs.tsx";
import "./book.css";

/** Places of the words searched for, as offsets into the text: in order, apart, none empty. */
type Found = readonly Span[];

interface BookProps {
  readonly page: DocumentPage;
  readonly lines: readonly Line[];
  readonly selected: PlacedMark | null;
  readonly find: Found;
  readonly onSelect: (id: string) => void;
}
interface ChunkProps extends BookProps {
  readonly columns: ReadonlyMap<Line, readonly number[]>;
}
/** lines that the browser lays out together, or leaves out while they are off screen */
const CHUNK = 30;

export function Book({ page, lines, selected, find, onSelect }: BookProps) {
  // the same arrays for the same lines: a chunk that nothing changed is not laid out again
  const [chunks, columns] = useMemo(() => {
    const parts: (readonly Line[])[] = [];
    for (let at = 0; at < lines.length; at += CHUNK) parts.push(lines.slice(at, at + CHUNK));
    return [parts, tablesIn(lines)] as const;
  }, [lines]);
  return (
    <div class="col" data-testid="text">
      {page.document.sample && (
        <p class="dim restated" data-testid="sample">
          {words.value.reader.sample}
        </p>
      )}
      {chunks.map((chunk) => {
        const first = chunk[0]?.start ?? 0;
        const last = chunk.at(-1);
        const end = last ? last.start + last.text.length : 0;
        const mine = selected && selected.mark.end >= first && selected.mark.start <= end ? selected : null;
        return (
          <Chunk
            key={first}
            page={page}
            lines={chunk}
            columns={columns}
            selected={mine}
            find={find}
            onSelect={onSelect}
          />
        );
      })}
    </div>
  );
}

const Chunk = memo(
  function Chunk({ page, lines, columns, selected, find, onSelect }: ChunkProps) {
    return (
      <div class={`chunk${selected ? " open" : ""}`} style={{ containIntrinsicSize: `auto ${lines.length * 44}px` }}>
        {lines.map((line) => (
          <LineView
            key={line.start}
            page={page}
            line={line}
            columns={columns.get(line)}
            selected={selected}
            find={find}
            onSelect={onSelect}
          />
        ))}
      </div>
    );
  },
  (a, b) => a.lines === b.lines && a.selected === b.selected && a.find === b.find,
) as (props: ChunkProps) => ComponentChildren;

function LineView({
  page,
  line,
  columns,
  selected,
  find,
  onSelect,
}: {
  readonly page: DocumentPage;
  readonly line: Line;
  /** widths of the columns, where the line is a row of a table */
  readonly columns: readonly number[] | undefined;
  readonly selected: PlacedMark | null;
  readonly find: Found;
  readonly onSelect: (id: string) => void;
}) {
  const t = words.value;
  const here = selected && line.begins.some((placed) => placed.id === selected.id) ? selected : null;
  const divider = line.part && (
    <div class="att">
      <span>
        {line.part.kind === "carried" || line.part.kind === "carries"
          ? t.reader.carried
          : (line.part.title ?? t.reader.attachment)}
      </span>
    </div>
  );
  if (line.kind === "blank") return <>{divider}</>;
  const said = (pieces: readonly Piece[]): ComponentChildren =>
    pieces.map((piece) => (
      <PieceView key={piece.start} piece={piece} selected={selected} find={find} onSelect={onSelect} />
    ));
  const id = `L${line.number}`;
  const number = (
    <span class="no num" aria-hidden="true">
      {line.number}
    </span>
  );
  const { roomy, rows, more } = notesOf(line);
  const side = (
    <div class="side">
      {here ? (
        <FactCard page={page} placed={here} line={line} onSelect={onSelect} />
      ) : (
        rows.map((row) =>
          row.length === 1 ? (
            row.map((group) => <Note key={group[0]?.index} group={group} roomy={roomy} onSelect={onSelect} />)
          ) : (
            <div class="signs" key={row[0]?.[0]?.index}>
              {row.map((group, at) => (
                <Note
                  key={group[0]?.index}
                  group={group}
                  roomy={false}
                  sign={at > 0 || row.length > 4}
                  onSelect={onSelect}
                />
              ))}
              {more > 0 && <span class="dim num">+{more}</span>}
            </div>
          ),
        )
      )}
    </div>
  );
  const Tag = line.kind === "heading" ? (line.depth <= 1 ? "h2" : "h3") : line.kind === "title" ? "h1" : "p";
  return (
    <>
      {divider}
      <div
        class={`para ${line.kind}${here ? " sel" : ""}${line.kind === "heading" ? ` d${Math.min(3, line.depth)}` : ""}`}
        id={id}
        data-line={line.number}
      >
        {number}
        {columns ? (
          <p class="cells" style={{ gridTemplateColumns: columns.map((wide) => `minmax(3.5em, ${wide}fr)`).join(" ") }}>
            {cellsOf(line.pieces).map((cell, at) => (
              <span key={at}>{said(cell)}</span>
            ))}
          </p>
        ) : (
          <Tag>{said(line.pieces)}</Tag>
        )}
        {side}
      </div>
    </>
  );
}

/** id of a document that has a number */
const NUMBERED = /^doc:([^|]+〔\d{4}〕[^|]+号)$/u;

/** One note: sign, what it leads to, and the relation where there is room; bodies of one role together. */
function Note({
  group,
  roomy,
  sign = false,
  onSelect,
}: {
  readonly group: NoteGroup;
  readonly roomy: boolean;
  /** the sign alone, for want of room */
  readonly sign?: boolean;
  readonly onSelect: (id: string) => void;
}) {
  const first = group[0];
  if (!first) return null;
  const { mark } = first;
  const name = markName(mark);
  // a number says more in little room than the beginning of a title
  const number = mark.kind === "reference" ? NUMBERED.exec(mark.target ?? "")?.[1] : undefined;
  const what = group.length > 1 ? words.value.reader.bodies(group.length) : (number ?? mark.label);
  const whole = [name, group.map((one) => one.mark.label).join("、")].filter(Boolean).join(" · ");
  const role = mark.kind === "unit" ? mark.relation : null;
  return (
    <button
      type="button"
      class={`note ${markFamily(mark)}${sign ? " sign" : ""}`}
      data-testid="note"
      title={whole}
      {...(sign ? { "aria-label": whole } : {})}
      onClick={() => onSelect(first.id)}
    >
      <MarkChip mark={mark} />
      {!sign && (
        <span>
          <b class="clip">{what || name}</b>
          {roomy && what && <small class="clip">{number ? mark.label : name}</small>}
        </span>
      )}
      {!sign && (role === "lead" || role === "responsible" || role === "cooperating") && <RoleDot role={role} />}
    </button>
  );
}

function PieceView({
  piece,
  selected,
  find,
  onSelect,
}: {
  readonly piece: Piece;
  readonly selected: PlacedMark | null;
  readonly find: Found;
  readonly onSelect: (id: string) => void;
}) {
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
      href={`?mark=${encodeURIComponent(owner.id)}`}
      data-mark={shown.id}
      data-kind={owner.mark.kind}
      title={markName(owner.mark)}
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
  let [low, high] = [0, hits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
