/**
 * The line of days: where the boxes of a cascade stand by the days since its root was issued, or along the calendar where the
 * root has no date (a decree that is only cited has none). What follows from one document
 * stands together under it, so that lines do not run across other families. Pure.
 */
import type { DocumentCard } from "../../../server/model/api.ts";
import { familiesOf } from "./families.ts";
import type { CascadeLayout } from "./laid-out.ts";
import { BOX, COLUMNS, daysBetween, type Edges, inOrder, type PlacedDocument, type Route, round } from "./shapes.ts";

/** head of the line of days, where its scale stands */
const SCALE = 30;
/** the least width of the line of days */
const DAYS = 820;
/** between two boxes of one row: room for the arrow that points to the second */
const APART = 22;
/** from the left side of a box to the line that leaves it downwards */
const STEM = 14;
/** between the last day and the documents without a date */
const UNDATED = 32;
const PITCH = BOX.height + BOX.rowGap;

/** x by days since the root, or since the first document that has a date; undated ones stand at the right, an undated root at the left. y by family, each in as few rows as hold it. */
export function byDays(
  root: DocumentCard,
  documents: readonly DocumentCard[],
  edges: Edges,
  room: number | undefined,
): CascadeLayout {
  const ordered = inOrder(documents);
  const from = root.issuedOn ?? ordered[0]?.issuedOn ?? null;
  const all = ordered.map((card) => ({ card, days: daysBetween(from, card.issuedOn) }));
  const dated = all.flatMap((node) => node.days ?? []);
  const [low, high] = [Math.min(0, ...dated), Math.max(1, ...dated)];
  const width = Math.max(DAYS, room ?? 1090);
  const calendar = root.issuedOn === null && dated.length > 0;
  const undated = all.some(({ card, days }) => days === null && !(calendar && card.id === root.id));
  const start = BOX.left + (calendar ? BOX.width + UNDATED : 0);
  const span = width - start - BOX.left - BOX.width - (undated ? BOX.width + UNDATED : 0);
  const xOf = (days: number): number => start + ((days - low) / (high - low)) * span;
  // where nothing has a date there are no days to measure, and all stand where one begins to read
  const apart = dated.length === 0 ? BOX.left : width - BOX.left - BOX.width;
  const at = new Map(all.map(({ card, days }) => [card.id, days === null ? apart : xOf(days)]));
  if (calendar) at.set(root.id, BOX.left);
  const families = familiesOf(root.id, ordered, edges);
  // what follows within a few days stands beside the line that leaves its parent downwards, not upon it
  for (const id of families.order) {
    const [x = 0, parent = Number.NaN] = [at.get(id), at.get(families.parent.get(id) ?? "")];
    if (x >= parent && x < parent + STEM * 2 && x !== apart) at.set(id, Math.min(start + span, parent + STEM * 2));
  }
  const { row, rows } = rowsOf(root.id, families.order, families.parent, (id) => at.get(id) ?? apart);
  const nodes = new Map<string, PlacedDocument>(
    all.map(({ card }) => [
      card.id,
      {
        card,
        column: Math.max(0, COLUMNS.indexOf(card.level)),
        x: at.get(card.id) ?? apart,
        y: SCALE + BOX.top + (row.get(card.id) ?? 0) * PITCH,
        days: daysBetween(root.issuedOn, card.issuedOn),
      },
    ]),
  );
  const inRow = new Map<number, PlacedDocument[]>();
  for (const node of nodes.values()) inRow.set(node.y, [...(inRow.get(node.y) ?? []), node]);
  const routes = new Map<string, Route>();
  for (const edge of edges) {
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
    if (!from || !to) continue;
    const near = families.parent.get(edge.from) === edge.to || families.parent.get(edge.to) === edge.from;
    routes.set(edge.id, {
      ...between(from, to, inRow.get((from.x < to.x ? to : from).y) ?? []),
      ...(near ? {} : { second: true as const }),
    });
  }
  const ticks = calendar
    ? calendarTicks(from ?? "", high).map(({ days, name }) => ({ x: xOf(days), at: name }))
    : new Set(dated).size < 2
      ? []
      : ticksOf(low, high).map((days) => ({ x: xOf(days), at: days }));
  return {
    nodes,
    routes,
    trunks: [],
    bands: [],
    columns: [],
    ticks,
    before: calendar ? start - UNDATED / 2 : null,
    undated: undated && dated.length > 0 ? apart - UNDATED / 2 : null,
    box: BOX.width,
    gap: BOX.columnGap,
    width,
    height: SCALE + BOX.top * 2 + Math.max(1, rows) * PITCH,
  };
}

/** A line down from a parent to the lowest of its children so far. */
interface Stem {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}
/** A line from a stem to a child, in the row of the child. */
interface Branch {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The row of each document. A family takes the rows under those of the family before it; inside it a document stands in a
 * row, from that of its parent on, that is free where it has to stand: the first that its line reaches with the fewest
 * crossings. Those that follow from the root and from which nothing follows are one family.
 * @param order parents before their children
 */
function rowsOf(
  root: string,
  order: readonly string[],
  parent: ReadonlyMap<string, string>,
  xOf: (id: string) => number,
): { readonly row: ReadonlyMap<string, number>; readonly rows: number } {
  const row = new Map<string, number>();
  const taken: { readonly from: number; readonly to: number }[][] = [];
  const parents = new Set(parent.values());
  let base = 0;
  let family = root;
  let stems = new Map<string, Stem>();
  let branches: Branch[] = [];
  for (const id of order) {
    const above = parent.get(id);
    const own = parents.has(id) ? id : "";
    if (above === root && own !== family) {
      base = family === root ? 0 : taken.length;
      family = own;
      [stems, branches] = [new Map(), []];
    }
    const [from, to] = [xOf(id), xOf(id) + BOX.width + APART];
    const free = (at: number): boolean => (taken[at] ?? []).every((box) => box.to <= from || to <= box.from);
    const first = above === undefined || above === root ? base : (row.get(above) ?? base);
    const stem = above === undefined ? from : xOf(above) + STEM;
    const crossings = (at: number): number =>
      at === first
        ? 0
        : [...stems].filter(
            ([of, { x, ...rows }]) => of !== above && within(x, stem, from) && within(at, rows.from, rows.to),
          ).length +
          branches.filter((branch) => within(branch.row, first, at) && within(stem, branch.from, branch.to)).length;
    let at = first;
    let least = Number.POSITIVE_INFINITY;
    for (let next = first; next <= Math.max(first, taken.length) && least > 0; next++) {
      const cost = free(next) ? crossings(next) : Number.POSITIVE_INFINITY;
      if (cost < least) [at, least] = [next, cost];
    }
    taken[at] = [...(taken[at] ?? []), { from, to }];
    row.set(id, at);
    if (above === undefined || above === root || at === first) continue;
    stems.set(above, { x: stem, from: first, to: Math.max(at, stems.get(above)?.to ?? 0) });
    branches.push({ row: at, from: stem, to: from });
  }
  return { row, rows: taken.length };
}

const within = (value: number, low: number, high: number): boolean => low < value && value < high;

/**
 * A line from what is cited to what cites it: out of its side where both stand in one row, else out of its foot and round one
 * corner. Where another box stands before the second one, the line runs above that row and comes down to it.
 * @param row what stands in the row of the second one
 */
function between(from: PlacedDocument, to: PlacedDocument, row: readonly PlacedDocument[]): Route {
  // the earlier one stands left, whichever of the two cites the other
  const [a, b] = from.x < to.x ? [from, to] : [to, from];
  const arrow = a === to ? "end" : "start";
  const [ay, by] = [a.y + BOX.height / 2, b.y + BOX.height / 2];
  if (b.x - a.x < STEM * 2) {
    // of one day, or nearly: round the left sides
    const left = a.x - STEM;
    const path = `M${round(a.x)} ${round(ay)}C${round(left)} ${round(ay)} ${round(left)} ${round(by)} ${round(b.x)} ${round(by)}`;
    return { path, x: left + 4, y: (ay + by) / 2, arrow };
  }
  const blocked = row.some((box) => box !== a && box !== b && box.x < b.x && box.x + BOX.width > a.x + STEM);
  if (a.y === b.y && b.x > a.x + BOX.width && !blocked)
    return { path: `M${round(a.x + BOX.width)} ${round(ay)}H${round(b.x)}`, x: b.x - 18, y: by, arrow };
  const down = b.y > a.y;
  const [x, foot] = [a.x + STEM, down ? a.y + BOX.height : a.y];
  const lane = blocked ? b.y - BOX.rowGap / 2 : by;
  const bend = Math.min(blocked ? 5 : 12, b.x - x, Math.abs(lane - foot));
  const start = `M${round(x)} ${round(foot)}V${round(lane - (lane > foot ? bend : -bend))}Q${round(x)} ${round(lane)} ${round(x + bend)} ${round(lane)}`;
  const end = blocked
    ? `H${round(b.x - APART + 3)}Q${round(b.x - APART + 8)} ${round(lane)} ${round(b.x - APART + 8)} ${round(lane + 5)}V${round(by - 8)}Q${round(b.x - APART + 8)} ${round(by)} ${round(b.x - APART + 16)} ${round(by)}H${round(b.x)}`
    : `H${round(b.x)}`;
  return { path: start + end, x: Math.max(x + 9, b.x - 18), y: blocked ? lane : by, arrow };
}

/** The first days of years or, within less than two, of months, at most eight of them; in days since the first document. */
function calendarTicks(from: string, high: number): readonly { readonly days: number; readonly name: string }[] {
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  const months = Math.floor(high / 30.4) + 1;
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240].find((n) => months / n <= 8) ?? 600;
  // the first of them is the month of the first document, or the year behind it
  const first = step < 12 ? month - 1 : 12;
  return Array.from({ length: 9 }, (_, index) => new Date(Date.UTC(year, first + index * step, 1)))
    .map((day) => day.toISOString().slice(0, 10))
    .map((day) => ({ days: daysBetween(from, day) ?? 0, name: day.slice(0, step < 12 ? 7 : 4) }))
    .filter(({ days }) => days >= 0 && days <= high);
}

/** Round numbers of days, four to eight of them. */
function ticksOf(low: number, high: number): readonly number[] {
  const rough = (high - low) / 6;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  const step = [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough) ?? power;
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, index) => (first + index) * step);
}
