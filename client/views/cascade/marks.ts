/** What stands in the picture beside its lines, on the screen and in a saved file alike: the words of a box, what is below the columns, the ends of lines. */
import type { Cascade } from "../../../server/model/api.ts";
import type { Dictionary } from "../../i18n/index.ts";
import type { Family } from "../../ui/codes.ts";
import { roughWidth } from "../../ui/svg.ts";
import type { Part } from "./carried.ts";
import type { Gap } from "./gaps.ts";
import type { CascadeLayout } from "./laid-out.ts";
import { BOX, COLUMNS, type PlacedDocument } from "./shapes.ts";

type Level = (typeof COLUMNS)[number];

/** least height of the button that opens what a column folds, and the gap under it */
const FOLD_HEIGHT = 32;
const FOLD_GAP = 12;
/** from the last band that comes in to the end of the button */
const UNDER_BAND = 14;
/** a box that says what was not found: height of a line of its words, what is over and under them, and the gap under it */
const GAP_LINE = 18;
const GAP_ROOM = 14;
const GAP_GAP = 12;

/** The ends of lines: a filled arrow, an open one, two, a bar, a small arrow, a dot, a bracket. */
export const ENDS: readonly (readonly [family: Family, shape: string, filled: boolean])[] = [
  ["implements", "M1 1 9 5 1 9Z", true],
  ["basis", "M2 1 9 5 2 9", false],
  ["forwards", "M1 1 5 5 1 9M5 1 9 5 5 9", false],
  ["ends", "M8 0V10", false],
  ["applies", "M4 2.500 9 5 4 7.500Z", true],
  ["mentions", "M6.500 5a1.800 1.800 0 1 0 0 .01Z", true],
  ["carries", "M5 1H9V9H5", false],
];

export interface Below {
  readonly folds: readonly {
    readonly level: Level;
    readonly count: number;
    readonly x: number;
    readonly y: number;
    readonly height: number;
    /** how many lines of each kind come in, and how far below its top */
    readonly bands: readonly { readonly type: string; readonly count: number; readonly y: number }[];
  }[];
  readonly gaps: readonly { readonly gap: Gap; readonly x: number; readonly y: number }[];
  /** columns that hold nothing, and of which nothing else is said: none of so many documents is of that level */
  readonly empty: readonly { readonly level: Level; readonly of: number; readonly x: number; readonly y: number }[];
  /** of the picture with all that stands below */
  readonly height: number;
}

/** What stands below the columns: how much each folds, and what was not found in it. */
export function belowColumns(
  layout: CascadeLayout,
  axis: "level" | "days",
  folded: ReadonlyMap<string, number>,
  gaps: readonly Gap[],
  t: Dictionary,
): Below {
  const byLevel = axis === "level";
  const columns = new Map<string, CascadeLayout["columns"][number]>(
    layout.columns.map((column) => [column.level, column]),
  );
  /** the button is as high as the bands that come in at it want */
  const buttonOf = (level: string): number =>
    layout.bands.reduce(
      (height, { band, y }) => (band.level === level ? Math.max(height, y + UNDER_BAND - endOf(level)) : height),
      FOLD_HEIGHT,
    );
  const foldOf = (level: string): number => (byLevel && (folded.get(level) ?? 0) > 0 ? buttonOf(level) + FOLD_GAP : 0);
  const shown = byLevel ? gaps.filter((gap) => columns.has(gap.level)) : [];
  const endOf = (level: string): number => columns.get(level)?.end ?? 0;
  const heightOf = (...said: readonly string[]): number =>
    GAP_ROOM + GAP_GAP + GAP_LINE * said.reduce((lines, words) => lines + linesOf(words, layout.box - 24), 0);
  const gapHeight = (gap: Gap): number => heightOf(gapWords(t, gap).places, gapWords(t, gap).state);
  /** what stands over it in its column */
  const above = (gap: Gap): number =>
    shown
      .slice(0, shown.indexOf(gap))
      .reduce((sum, other) => sum + (other.level === gap.level ? gapHeight(other) : 0), 0);
  const of = layout.nodes.size + [...folded.values()].reduce((sum, count) => sum + count, 0);
  // of one document alone is said that it has no relations
  const silent = ({ level, count }: CascadeLayout["columns"][number]): boolean =>
    count === 0 && !folded.has(level) && !shown.some((gap) => gap.level === level);
  const empty = byLevel && of > 1 ? layout.columns.filter(silent) : [];
  return {
    empty: empty.map(({ level, x, end }) => ({ level, of, x, y: end })),
    folds: COLUMNS.flatMap((level) => {
      const count = folded.get(level);
      if (count === undefined) return [];
      const column = columns.get(level);
      return [
        {
          level,
          count,
          x: column?.x ?? BOX.left,
          y: column?.end ?? layout.height,
          height: buttonOf(level),
          bands: layout.bands.flatMap(({ band, y }) =>
            band.level === level ? [{ type: band.type, count: band.count, y: y - endOf(level) }] : [],
          ),
        },
      ];
    }),
    gaps: shown.map((gap) => ({
      gap,
      x: columns.get(gap.level)?.x ?? BOX.left,
      y: endOf(gap.level) + foldOf(gap.level) + above(gap),
    })),
    height: Math.max(
      layout.height,
      ...layout.columns.map(({ level, end }) => end + foldOf(level) + 14),
      ...empty.map(({ level, end }) => end + heightOf(t.cascade.noneOfLevel(t.levels[level], of))),
      ...shown.map((gap) => endOf(gap.level) + foldOf(gap.level) + above(gap) + gapHeight(gap) + 2),
    ),
  };
}

/** Lines that words take at the size of a note; the circle before them counts as a letter. */
const linesOf = (words: string, room: number): number => Math.max(1, Math.ceil((roughWidth(words) + 14) / room));

/** `places` is empty where nothing of the whole level is held: its column, and on a phone its margin, name the level. */
export function gapWords(t: Dictionary, gap: Gap): { readonly places: string; readonly state: string } {
  return {
    places: t.cascade.gapPlaces(gap.places.slice(0, 2).join("、"), gap.places.length),
    state: gap.state === "absent" ? t.cascade.gapAbsent(gap.documents) : t.cascade.gapUnknown(gap.documents, gap.dated),
  };
}

/** The three lines of a box: number or genre, title, place and time. */
export function boxWords(
  t: Dictionary,
  { card, days }: PlacedDocument,
  root: boolean,
  axis: "level" | "days",
  part?: Part,
): { readonly number: string; readonly title: string; readonly note: string; readonly ended: boolean } {
  const when = root || days === null ? (card.issuedOn ?? t.cascade.undated) : t.cascade.day(days);
  // no column says the level there: the name of a place does
  const where = card.place?.name ?? (axis === "days" ? t.levels[card.level] : (card.issuers[0]?.name ?? ""));
  const known = card.held ? when : root ? `${card.issuedOn ?? ""} ${t.cascade.notHeld}`.trim() : t.cascade.notHeld;
  return {
    number:
      card.number ?? (part ? t.cascade.parts[part] : card.genre === null ? t.reader.noNumber : t.genre(card.genre)),
    title: card.displayTitle,
    note: [where, known].filter(Boolean).join(" · "),
    ended: card.status === "repealed" || card.status === "expired",
  };
}

/** Width in px of what so many lines have in common: it grows with their number, but slowly. */
export const thickness = (lines: number): number => Math.min(4, 1.5 + Math.log2(Math.max(1, lines)) / 3);

/** How many lines of each relation, in the order in which they come first. */
export function relationCounts(edges: Cascade["edges"]): readonly (readonly [type: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { type } of edges) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts];
}
