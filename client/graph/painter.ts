/** Paints what WebGL does not: marks with letters, lines with their certainty (all of a few, else the chosen ones), labels that never overlap. */
import { COLOURS, certaintyOf, DASH, familyOf } from "../ui/marks.ts";
import { FAMILY, type Glyphs } from "./glyphs.ts";
import { type Box, placeCounts, placeLabels, type Room, roomOf } from "./labels.ts";
import { markLabel } from "./names.ts";
import { arrowOf, linesBetween, paintsAll, type Run, runsOf } from "./runs.ts";
import type { SceneLine, SceneNode } from "./scene.ts";
import type { Tokens } from "./theme.ts";

export interface Drawn {
  readonly node: SceneNode;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly pinned: boolean;
}
export interface Painting {
  readonly nodes: readonly Drawn[];
  readonly lines: readonly SceneLine[];
  readonly selected: string | null;
  readonly line: string | null;
  /** nodes chosen together: by the lasso, or by the words sought in the picture */
  readonly picked: ReadonlySet<string>;
  readonly width: number;
  readonly height: number;
  /** what lies over the canvas, where no label is seen */
  readonly covered: readonly Box[];
}
export const FONT = `12px ${FAMILY}`;

/** @returns how many labels found room */
export function paint(context: CanvasRenderingContext2D, picture: Painting, glyphs: Glyphs, token: Tokens): number {
  const { nodes, lines, selected, width, height } = picture;
  context.clearRect(0, 0, width, height);
  const at = new Map(nodes.map((drawn) => [drawn.node.id, drawn]));
  const chosenLine = lines.find((line) => line.id === picture.line);
  const near = new Set<string>();
  const own = lines.filter((line) => line.from === selected || line.to === selected);
  for (const line of own) near.add(line.from).add(line.to);
  if (chosenLine) near.add(chosenLine.from).add(chosenLine.to);
  if (selected) near.add(selected);
  for (const id of picture.picked) near.add(id);
  // copied marks stay sharp on whole pixels of the screen
  const { a: ratio } = context.getTransform();
  const sharp = (value: number): number => Math.round(value * ratio) / ratio;
  const faded = (id: string): boolean => near.size > 0 && !near.has(id);

  const told = new Set(own);
  if (chosenLine) told.add(chosenLine);
  for (const line of linesBetween(lines, picture.picked)) told.add(line);
  const painted = paintsAll(lines) ? lines : [...told];
  const runs = runsOf(painted, at);
  for (const run of runs) {
    const aside = near.size > 0 && !told.has(run.line);
    drawLine(context, run, run.line === chosenLine, aside ? ASIDE : 1, token);
  }
  for (const drawn of nodes) {
    if (drawn.x < -30 || drawn.y < -30 || drawn.x > width + 30 || drawn.y > height + 30) continue;
    const { node, x, y, size } = drawn;
    const { image, side } = glyphs(node, size);
    context.globalAlpha = faded(node.id) ? 0.5 : 1;
    context.drawImage(image, sharp(x - side / 2), sharp(y - side / 2), side, side);
    if (drawn.pinned) {
      context.beginPath();
      context.arc(x + size, y + size, 2.5, 0, 2 * Math.PI);
      context.fillStyle = token("--ink");
      context.fill();
    }
    context.globalAlpha = 1;
    if (picture.picked.has(node.id)) {
      context.beginPath();
      context.arc(x, y, size + 5, 0, 2 * Math.PI);
      context.strokeStyle = token("--ink");
      context.lineWidth = 1.4;
      context.stroke();
    }
    if (node.id === selected) {
      context.beginPath();
      context.arc(x, y, size + 7, 0, 2 * Math.PI);
      context.strokeStyle = token("--zhu");
      context.lineWidth = 2;
      context.stroke();
    }
  }
  const inView = nodes.filter(({ x, y }) => x > 0 && y > 0 && x < width && y < height);
  const room = roomOf([...picture.covered, ...inView.map(markBox)], { width, height });
  const labels = labelsIn(context, picture, inView, near, room);
  drawCounts(context, placeCounts(runs, room), token);
  drawLabels(context, picture, labels, near, token);
  return labels.length;
}

const markBox = ({ x, y, size }: Drawn): Box => ({ x: x - size, y: y - size, w: size * 2, h: size * 2 });

/** how much is seen of a line that has nothing to do with what is chosen */
const ASIDE = 0.3;

function drawLine(context: CanvasRenderingContext2D, run: Run, chosen: boolean, alpha: number, token: Tokens): void {
  const { line, x1, y1, x2, y2 } = run;
  const first = line.links[0];
  const thick = Math.min(5, 1.2 + Math.log2(line.links.length)) + (chosen ? 1.2 : 0);
  const stroke = (): void => {
    context.beginPath();
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
    context.stroke();
  };
  if (chosen) {
    context.strokeStyle = token("--zhu");
    context.globalAlpha = 0.16;
    context.lineWidth = thick + 8;
    stroke();
    context.globalAlpha = 1;
  }
  context.globalAlpha = alpha;
  const colour = token(COLOURS[familyOf(first?.type ?? "")]);
  context.strokeStyle = colour;
  context.lineWidth = thick;
  const certainty = certaintyOf(first?.match ?? null);
  context.lineCap = certainty === "dotted" ? "round" : "butt";
  context.setLineDash(certainty === "solid" ? [] : DASH[certainty].split(" ").map(Number));
  stroke();
  context.setLineDash([]);
  context.lineCap = "butt";
  context.beginPath();
  for (const [x, y] of arrowOf(run)) context.lineTo(x, y);
  context.closePath();
  context.fillStyle = colour;
  context.fill();
  context.globalAlpha = 1;
}

function drawCounts(
  context: CanvasRenderingContext2D,
  counts: ReturnType<typeof placeCounts<SceneLine>>,
  token: Tokens,
): void {
  context.font = FONT;
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const { line, x, y } of counts) {
    const count = String(line.links.length);
    const w = 7 * count.length + 4;
    context.fillStyle = token("--sheet");
    context.fillRect(x - w / 2, y - 8, w, 16);
    context.fillStyle = token(COLOURS[familyOf(line.links[0]?.type ?? "")]);
    context.fillText(count, x, y + 0.5);
  }
}

interface Label {
  readonly label: string;
  readonly width: number;
}
/** px of a canvas on which whole labels would lie over all the lines */
const NARROW = 500;
const [wide, short] = [new WeakMap<SceneNode, Label>(), new WeakMap<SceneNode, Label>()];
/** Cut and measured once for each node: the font of labels is always the same. */
function labelOf(context: CanvasRenderingContext2D, node: SceneNode, narrow: boolean): Label {
  const labels = narrow ? short : wide;
  const known = labels.get(node);
  if (known) return known;
  const label = markLabel(node, narrow);
  const made = { label, width: context.measureText(label).width };
  labels.set(node, made);
  return made;
}

/** The labels that find room, the chosen and those near it first. */
function labelsIn(
  context: CanvasRenderingContext2D,
  picture: Painting,
  inView: readonly Drawn[],
  near: ReadonlySet<string>,
  room: Room,
): readonly { readonly id: string; readonly label: string; readonly box: Box }[] {
  const { selected } = picture;
  const degree = new Map<string, number>();
  for (const { from, to, links } of picture.lines) {
    degree.set(from, (degree.get(from) ?? 0) + links.length);
    degree.set(to, (degree.get(to) ?? 0) + links.length);
  }
  const rank = ({ node }: Drawn): number =>
    (node.id === selected ? 1e9 : picture.picked.has(node.id) ? 1e8 : 0) +
    (near.has(node.id) ? 1e6 : 0) +
    (degree.get(node.id) ?? 0) +
    (node.kind === "Document" ? 0.5 : 0);
  context.font = FONT;
  const narrow = (room.canvas?.width ?? NARROW) < NARROW;
  const ordered = inView
    .map((drawn) => ({ drawn, rank: rank(drawn) }))
    .sort((a, b) => b.rank - a.rank || (a.drawn.node.id < b.drawn.node.id ? -1 : 1))
    .map(({ drawn }) => ({ drawn, ...labelOf(context, drawn.node, narrow) }));
  const placed = placeLabels(
    ordered.map(({ drawn: { node, x, y, size }, width }) => ({ id: node.id, x, y, size, width: width + 4 })),
    room,
  );
  return ordered.flatMap(({ drawn: { node }, label }) => {
    const box = placed.get(node.id);
    return box ? [{ id: node.id, label, box }] : [];
  });
}

function drawLabels(
  context: CanvasRenderingContext2D,
  { selected }: Painting,
  labels: ReturnType<typeof labelsIn>,
  near: ReadonlySet<string>,
  token: Tokens,
): void {
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  for (const { id, label, box } of labels) {
    context.font = id === selected ? `700 ${FONT}` : FONT;
    context.strokeStyle = token("--sheet");
    context.lineWidth = 3.5;
    context.strokeText(label, box.x + 2, box.y + 8);
    context.fillStyle =
      id === selected ? token("--zhu") : near.size > 0 && !near.has(id) ? token("--ink-3") : token("--ink");
    context.fillText(label, box.x + 2, box.y + 8);
  }
}
