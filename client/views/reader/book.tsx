/** The text itself: lines with their numbers, words under marks, notes beside them, the card of the chosen fact. */
import type { ComponentChildren } from "preact";
import { memo } from "preact/compat";
import { useMemo } from "preact/hooks";
import type { DocumentPage } from "../../../server/model/api.ts";
import { words } from "../../i18n/index.ts";
import { cellsOf, tablesIn } from "./cells.ts";
import type { Line } from "./layout.ts";
import { linesOf } from "./notes.ts";
import { type Chosen, Pieces } from "./pieces.tsx";
import { Side } from "./side.tsx";
import { heightOf, type StackedRow, stackedIn } from "./stacked.ts";
import "./book.css";

interface BookProps extends Chosen {
  readonly page: DocumentPage;
  readonly lines: readonly Line[];
}
/** Which lines are rows of tables, and how: by tabs within a line, or one cell a line. */
interface Tables {
  readonly columns: ReadonlyMap<Line, readonly number[]>;
  readonly stacked: ReadonlyMap<Line, StackedRow>;
}
interface ChunkProps extends BookProps {
  readonly tables: Tables;
}
/** lines that the browser lays out together, or leaves out while they are off screen */
const CHUNK = 30;

export function Book({ page, lines, selected, find, onSelect }: BookProps) {
  // the same arrays for the same lines: a chunk that nothing changed is not laid out again
  const [chunks, tables] = useMemo(() => {
    const stacked = stackedIn(lines);
    const inside = new Set([...stacked].flatMap(([first, { cells }]) => cells.flat().filter((line) => line !== first)));
    const apart = lines.filter((line) => !inside.has(line));
    const parts: (readonly Line[])[] = [];
    for (let at = 0; at < apart.length; at += CHUNK) parts.push(apart.slice(at, at + CHUNK));
    return [parts, { columns: tablesIn(lines), stacked }] as const;
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
        const last = lastOf(chunk.at(-1), tables);
        const end = last ? last.start + last.text.length : 0;
        const mine = selected && selected.mark.end >= first && selected.mark.start <= end ? selected : null;
        return (
          <Chunk
            key={first}
            page={page}
            lines={chunk}
            tables={tables}
            selected={mine}
            find={find}
            onSelect={onSelect}
          />
        );
      })}
    </div>
  );
}

/** The last line of a row, where a line begins one. */
const lastOf = (line: Line | undefined, tables: Tables): Line | undefined =>
  (line && tables.stacked.get(line)?.cells.at(-1)?.at(-1)) ?? line;

const Chunk = memo(
  function Chunk({ lines, tables, ...rest }: ChunkProps) {
    return (
      <div
        class={`chunk${rest.selected ? " open" : ""}`}
        style={{ containIntrinsicSize: `auto ${lines.length * 44}px` }}
      >
        {lines.map((line) => {
          const row = tables.stacked.get(line);
          return row ? (
            <RowView key={line.start} row={row} {...rest} />
          ) : (
            <LineView key={line.start} line={line} columns={tables.columns.get(line)} {...rest} />
          );
        })}
      </div>
    );
  },
  (a, b) => a.lines === b.lines && a.selected === b.selected && a.find === b.find,
) as (props: ChunkProps) => ComponentChildren;

interface ViewProps extends Chosen {
  readonly page: DocumentPage;
}
const holds = (line: Line, { selected }: Chosen): boolean =>
  selected !== null && line.begins.some(({ id }) => id === selected.id);
const template = (columns: readonly number[]): string => columns.map((wide) => `minmax(3.5em, ${wide}fr)`).join(" ");

/** A row whose cells stand one a line: each line keeps its place in the address and for the search. */
function RowView({ page, row, ...chosen }: ViewProps & { readonly row: StackedRow }) {
  const lines = row.cells.flat();
  const here = lines.some((line) => holds(line, chosen)) ? chosen.selected : null;
  return (
    <div class={`para row${here ? " sel" : ""}`}>
      <LineNumber line={lines.find(({ kind }) => kind !== "blank") ?? lines[0]} />
      <p class="cells" lang="zh-Hans" style={{ gridTemplateColumns: template(row.widths) }} data-testid="stacked-row">
        {row.cells.map((cell, at) => (
          <span key={at} class={row.cells.length === 1 ? "whole" : ""}>
            {cell.map((line) =>
              line.kind === "blank" ? null : (
                <span class={`line ${line.kind}`} key={line.start} id={`L${line.number}`} data-line={line.number}>
                  <Pieces pieces={line.pieces} {...chosen} />
                </span>
              ),
            )}
          </span>
        ))}
      </p>
      <Side page={page} lines={lines} high={heightOf(row)} here={here} onSelect={chosen.onSelect} />
    </div>
  );
}

const LineNumber = ({ line }: { readonly line: Line | undefined }) => (
  <span class="no num" aria-hidden="true">
    {line?.number}
  </span>
);

function LineView({
  page,
  line,
  columns,
  ...chosen
}: ViewProps & {
  readonly line: Line;
  /** widths of the columns, where the line is a row of a table */
  readonly columns: readonly number[] | undefined;
}) {
  const t = words.value;
  const here = holds(line, chosen) ? chosen.selected : null;
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
  const Tag = line.kind === "heading" ? (line.depth <= 1 ? "h2" : "h3") : line.kind === "title" ? "h1" : "p";
  return (
    <>
      {divider}
      <div
        class={`para ${line.kind}${here ? " sel" : ""}${line.kind === "heading" ? ` d${Math.min(3, line.depth)}` : ""}`}
        id={`L${line.number}`}
        data-line={line.number}
      >
        <LineNumber line={line} />
        {columns ? (
          <p class="cells" lang="zh-Hans" style={{ gridTemplateColumns: template(columns) }}>
            {cellsOf(line.pieces).map((cell, at) => (
              <span key={at}>
                <Pieces pieces={cell} {...chosen} />
              </span>
            ))}
          </p>
        ) : (
          <Tag lang="zh-Hans">
            <Pieces pieces={line.pieces} {...chosen} />
          </Tag>
        )}
        <Side page={page} lines={[line]} high={linesOf(line)} here={here} onSelect={chosen.onSelect} />
      </div>
    </>
  );
}
