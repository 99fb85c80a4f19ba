/** Which notes stand beside a line: as many as its text is high, so that the margin never pushes the text apart. Pure. */
import type { Line, PlacedMark } from "./layout.ts";

/** marks that one note tells together: bodies of one role, or one mark */
export type NoteGroup = readonly PlacedMark[];

export interface Notes {
  /** each note has its second line */
  readonly roomy: boolean;
  /** rows of notes; only the last may hold several, the others of which are signs alone */
  readonly rows: readonly (readonly NoteGroup[])[];
  /** marks that the card lists and the margin does not */
  readonly more: number;
}

/** characters in a line of the text at its widest; narrower, the text is higher and there is more room */
const MEASURE = 34;
/** pixels of a line of text, of a note in one line, of one in two */
const [LINE, SHORT, TALL] = [31, 24, 44] as const;
/** signs in one row */
const SIGNS = 7;

/** @param high lines of text beside which they stand */
export function notesOf(begins: readonly PlacedMark[], high: number): Notes {
  const groups = grouped(begins);
  const room = high * LINE;
  if (groups.length * TALL <= room) return { roomy: true, rows: groups.map((group) => [group]), more: 0 };
  const most = Math.max(1, Math.floor(room / SHORT));
  if (groups.length <= most) return { roomy: false, rows: groups.map((group) => [group]), more: 0 };
  const last = groups.slice(most - 1);
  return {
    roomy: false,
    rows: [...groups.slice(0, most - 1).map((group) => [group]), last.slice(0, SIGNS)],
    more: Math.max(0, last.length - SIGNS),
  };
}

/** Bodies of one role together, behind the other marks; the title is no note. */
function grouped(begins: readonly PlacedMark[]): readonly NoteGroup[] {
  const roles = new Map<string, PlacedMark[]>();
  for (const placed of begins)
    if (placed.mark.kind === "unit") {
      const role = placed.mark.relation ?? "";
      roles.set(role, [...(roles.get(role) ?? []), placed]);
    }
  return [
    ...begins.filter(({ mark }) => mark.kind !== "title" && mark.kind !== "unit").map((placed) => [placed]),
    ...roles.values(),
  ];
}

/** How many lines a paragraph takes at the widest measure: Han one wide, Latin about half; two at the start are empty. */
export function linesOf(line: Line): number {
  if (line.kind !== "text" && line.kind !== "heading") return 1;
  let wide = 2;
  for (const char of line.text.trim()) wide += char < "\u2000" ? 0.55 : 1;
  return Math.max(1, Math.ceil(wide / MEASURE));
}
