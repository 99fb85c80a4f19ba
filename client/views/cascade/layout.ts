/** Where the boxes of a cascade stand and how its lines run: columns by level; days.ts has the other way. Pure. */
import type { Cascade, DocumentCard } from "../../../server/model/api.ts";
import { type Band, type Bundle, farOf } from "./bundles.ts";
import { byDays } from "./days.ts";
import type { CascadeLayout, PlacedBand } from "./laid-out.ts";
import { type LayoutOutput, layoutCascade } from "./layered/index.ts";
import { type Plan, planOf } from "./plan.ts";
import { aside, BOX, type Column, daysBetween, type PlacedDocument, type Route, round } from "./shapes.ts";
import { gapFor, type Laned, type Leg, lanesFor, trunkOf } from "./trunks.ts";

/** columns draw together where there is little room, and apart where there is much */
const NARROW = 24;
const WIDE = 180;
/** what a wide screen leaves goes to the boxes first, up to where a title of two dozen characters is whole */
const WIDEST = 300;
const AMPLE = 70;
/** y in px at which the root stands at the latest: in sight when the picture is opened, however tall it is */
const IN_SIGHT = 240;
/** from the last box of a column to its first band, and from band to band: their counts stand between */
const FIRST_BAND = 16;
const BAND = 16;

/** What is drawn: documents, the lines between them, and the lines to what is folded. */
export interface Drawn {
  readonly documents: readonly DocumentCard[];
  readonly edges: Cascade["edges"];
  readonly bands: readonly Band[];
}

/** @param laid what {@link layoutCascade} answers for the input of {@link planOf}, where a worker has it already @param room width in px that the picture may fill */
export function layCascade(
  root: DocumentCard,
  { documents, edges, bands }: Drawn,
  axis: "level" | "days",
  laid?: LayoutOutput,
  room?: number,
): CascadeLayout {
  if (axis === "days") return byDays(root, documents, edges, room);
  const plan = planOf(documents, edges, bands);
  return byLevel(root, plan, laid ?? layoutCascade(plan.input), room);
}

function byLevel(root: DocumentCard, plan: Plan, laid: LayoutOutput, room: number | undefined): CascadeLayout {
  const { used, cards, columnOf } = plan;
  const each = room === undefined ? BOX.width + BOX.columnGap : Math.floor((room - BOX.left) / used.length);
  const box = Math.min(WIDEST, Math.max(BOX.width, each - AMPLE));
  // alone in its column it can stand anywhere without a crossing more
  const alone = cards.filter(({ id }) => columnOf(id) === columnOf(root.id)).length === 1;
  const top = new Map(
    cards.map(({ id }) => {
      const own = BOX.top + (laid.y[plan.nodeOf(id)] ?? 0) - BOX.height / 2;
      return [id, alone && id === root.id ? Math.min(IN_SIGHT, own) : own];
    }),
  );
  const topOf = (id: string): number => top.get(id) ?? BOX.top;
  const ends = endsOf(plan, laid, topOf);
  const bands = bandsOf(plan, ends);
  const port = portsOf(plan, topOf);
  const legs = plan.bundles.map((bundle) => ({ bundle, legs: legsOf(bundle, plan, laid, topOf, port, bands) }));
  const { placed, most } = lanesFor(legs);
  const gap = Math.max(gapFor(most), Math.min(WIDE, Math.max(NARROW, each - box)));
  const pitch = box + gap;
  const nodes = new Map(
    cards.map((card): [string, PlacedDocument] => {
      const column = columnOf(card.id);
      const days = daysBetween(root.issuedOn, card.issuedOn);
      return [card.id, { card, column, x: BOX.left + column * pitch, y: topOf(card.id), days }];
    }),
  );
  const trunks = placed.map((laned: Laned) => trunkOf(laned, box, gap));
  const routes = new Map<string, Route>();
  for (const [at, edge] of plan.single.entries()) {
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
    const passages = laid.passages[at] ?? new Float64Array(0);
    if (from && to)
      routes.set(edge.id, through(from, to, port(edge.id, edge.from), port(edge.id, edge.to), passages, pitch, box));
  }
  for (const { bundle, ways, branches, forks } of trunks)
    for (const { id } of bundle.edges) {
      const [path, own, fork] = [ways.get(id), branches.get(id), forks.get(id)];
      if (path && own && fork) routes.set(id, { path, own, ...fork, arrow: bundle.cites ? "start" : "end" });
    }
  return {
    nodes,
    routes,
    trunks,
    bands: bands.map((band) => ({ ...band, x: BOX.left + band.column * pitch })),
    columns: used.map(
      (level, column): Column => ({
        level,
        x: BOX.left + column * pitch,
        count: cards.filter(({ id }) => columnOf(id) === column).length,
        end: ends[column] ?? BOX.top,
      }),
    ),
    ticks: [],
    before: null,
    undated: null,
    box,
    gap,
    width: BOX.left + used.length * pitch,
    height: BOX.top * 2 + laid.height,
  };
}

/** Below the last box and the last line of each column. */
function endsOf(plan: Plan, laid: LayoutOutput, topOf: (id: string) => number): readonly number[] {
  const ends: number[] = plan.used.map(() => BOX.top);
  const reach = (column: number, y: number): void => {
    ends[column] = Math.max(ends[column] ?? 0, y);
  };
  for (const { id } of plan.cards) reach(plan.columnOf(id), topOf(id) + BOX.height + BOX.rowGap);
  for (const passage of plan.passages) reach(passage.column, BOX.top + (laid.y[plan.nodeOf(passage)] ?? 0) + BOX.lane);
  for (const [at, { from, to }] of plan.single.entries()) {
    const first = Math.min(plan.columnOf(from), plan.columnOf(to)) + 1;
    for (const [step, y] of (laid.passages[at] ?? []).entries()) reach(first + step, BOX.top + y + BOX.lane);
  }
  return ends;
}

type LevelBand = Omit<PlacedBand, "x"> & { readonly column: number };

/** The bands of a column come in one under another, where its fold is opened. */
function bandsOf({ used, bundles }: Plan, ends: readonly number[]): readonly LevelBand[] {
  const before = new Map<string, number>();
  return bundles.flatMap((bundle) =>
    bundle.bands.map((band) => {
      const at = before.get(band.level) ?? 0;
      before.set(band.level, at + 1);
      const column = used.indexOf(band.level);
      return { bundle: bundle.id, band, column, y: (ends[column] ?? BOX.top) + FIRST_BAND + at * BAND };
    }),
  );
}

/** What a bundle does in the gaps that it crosses, from its hub on. */
function legsOf(
  bundle: Bundle,
  plan: Plan,
  laid: LayoutOutput,
  topOf: (id: string) => number,
  port: (line: string, node: string) => number,
  bands: readonly LevelBand[],
): readonly Leg[] {
  const middle = (id: string, line: string): number => topOf(id) + BOX.height / 2 + port(line, id);
  const hub = plan.columnOf(bundle.hub);
  const through = plan.passages
    .filter((passage) => passage.bundle === bundle)
    .map((passage) => BOX.top + (laid.y[plan.nodeOf(passage)] ?? 0));
  const own = bands.filter((band) => band.bundle === bundle.id);
  return [middle(bundle.hub, bundle.id), ...through].map((entry, step) => {
    const column = hub + (step + 1) * bundle.way;
    return {
      column: bundle.way > 0 ? column - 1 : column,
      entry,
      on: through[step],
      twigs: [
        ...bundle.edges.flatMap((edge) => {
          const far = farOf(bundle, edge);
          return plan.columnOf(far) === column ? [{ id: edge.id, y: middle(far, edge.id) }] : [];
        }),
        ...own.flatMap(({ band, column: at, y }) => (at === column ? [{ id: band.level, y }] : [])),
      ],
    };
  });
}

/**
 * Lines that share a side of a box enter it one under another, in the order of what they come from; a bundle is one line
 * where it leaves its hub.
 */
function portsOf(
  { single, bundles, columnOf }: Plan,
  topOf: (id: string) => number,
): (line: string, node: string) => number {
  const sides = new Map<string, { line: string; node: string; y: number }[]>();
  const enter = (line: string, node: string, right: boolean, y: number): void => {
    const side = `${node} ${right}`;
    sides.set(side, [...(sides.get(side) ?? []), { line, node, y }]);
  };
  for (const { id, from, to } of single) {
    if (columnOf(from) === columnOf(to)) continue;
    enter(id, from, columnOf(to) > columnOf(from), topOf(to));
    enter(id, to, columnOf(from) > columnOf(to), topOf(from));
  }
  for (const bundle of bundles) {
    const ends = bundle.edges.map((edge) => farOf(bundle, edge));
    // bands end below all boxes
    const mean = ends.length === 0 ? Number.MAX_VALUE : ends.reduce((sum, id) => sum + topOf(id), 0) / ends.length;
    enter(bundle.id, bundle.hub, bundle.way > 0, mean);
    for (const [at, edge] of bundle.edges.entries()) enter(edge.id, ends[at] ?? "", bundle.way < 0, topOf(bundle.hub));
  }
  const offsets = new Map<string, number>();
  for (const list of sides.values()) {
    const step = Math.min(9, (BOX.height - 20) / Math.max(1, list.length - 1));
    for (const [at, { line, node }] of list.toSorted((a, b) => a.y - b.y).entries())
      offsets.set(`${line} ${node}`, (at - (list.length - 1) / 2) * step);
  }
  return (line, node) => offsets.get(`${line} ${node}`) ?? 0;
}

/** A line from box to box, level across the columns that it passes. */
function through(
  from: PlacedDocument,
  to: PlacedDocument,
  fromPort: number,
  toPort: number,
  passages: Float64Array,
  pitch: number,
  box: number,
): Route {
  const [a, b] = from.column < to.column ? [from, to] : [to, from];
  const [aPort, bPort] = from.column < to.column ? [fromPort, toPort] : [toPort, fromPort];
  if (a.column === b.column) return aside(to, from, box);
  let [x, y] = [a.x + box, a.y + BOX.height / 2 + aPort];
  let path = `M${round(x)} ${round(y)}`;
  const step = (nextX: number, nextY: number): void => {
    const bend = (nextX - x) / 2;
    path += `C${round(x + bend)} ${round(y)} ${round(nextX - bend)} ${round(nextY)} ${round(nextX)} ${round(nextY)}`;
    [x, y] = [nextX, nextY];
  };
  for (const [at, passage] of passages.entries()) {
    const left = BOX.left + (a.column + 1 + at) * pitch;
    step(left, BOX.top + passage);
    x = left + box;
    path += `H${round(x)}`;
  }
  const [endX, endY] = [b.x, b.y + BOX.height / 2 + bPort];
  const middle = { x: (x + endX) / 2, y: (y + endY) / 2 };
  step(endX, endY);
  return { path, ...middle, arrow: a === to ? "end" : "start" };
}
