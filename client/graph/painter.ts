/** Paints what WebGL does not: shapes with letters, chosen lines with their certainty, labels that never overlap. */
import { certaintyOf, DASH, familyOf, trimLabel } from "../ui/marks.ts";
import { placeLabels } from "./labels.ts";
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
  readonly letters: Readonly<Record<string, string>>;
  readonly width: number;
  readonly height: number;
}
export const FONT = '12px "PingFang SC","Noto Sans SC","Noto Sans CJK SC","Microsoft YaHei",system-ui,sans-serif';
function shape(context: CanvasRenderingContext2D, kind: string, x: number, y: number, r: number): void {
  context.beginPath();
  if (kind === "Document") {
    const w = r * 0.82;
    const c = r * 0.45;
    context.moveTo(x - w, y - r);
    context.lineTo(x + w - c, y - r);
    context.lineTo(x + w, y - r + c);
    context.lineTo(x + w, y + r);
    context.lineTo(x - w, y + r);
    context.closePath();
  } else if (kind === "Organization") context.arc(x, y, r, 0, 2 * Math.PI);
  else {
    const corners = kind === "Place" ? 6 : 4;
    const turn = kind === "Task" || kind === "Source" ? Math.PI / 4 : kind === "Place" ? Math.PI / 6 : 0;
    const reach = kind === "Task" || kind === "Source" ? r * 1.25 : r * 1.12;
    for (let corner = 0; corner < corners; corner++) {
      const angle = turn + (2 * Math.PI * corner) / corners;
      context.lineTo(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
    }
    context.closePath();
  }
}

/** @returns how many labels found room */
export function paint(context: CanvasRenderingContext2D, picture: Painting, token: Tokens): number {
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
  const faded = (id: string): boolean => near.size > 0 && !near.has(id);

  const both = new Set(own.map((line) => line.id));
  for (const line of chosenLine && !own.includes(chosenLine) ? [...own, chosenLine] : own) {
    const [a, b] = [at.get(line.from), at.get(line.to)];
    if (!a || !b) continue;
    drawLine(context, line, a, b, line === chosenLine, both.has(`${line.to} ${line.from}`), token);
  }
  for (const drawn of nodes) {
    if (drawn.x < -30 || drawn.y < -30 || drawn.x > width + 30 || drawn.y > height + 30) continue;
    const { node, x, y, size } = drawn;
    const name = node.kind.toLowerCase();
    context.globalAlpha = faded(node.id) ? 0.5 : 1;
    shape(context, node.kind, x, y, size);
    context.fillStyle = token("--sheet");
    context.fill();
    context.fillStyle = token(`--k-${name}-wash`);
    context.fill();
    context.strokeStyle = token(`--k-${name}`);
    context.lineWidth = 1.4;
    context.setLineDash(node.held ? [] : [2.4, 2]);
    context.stroke();
    context.setLineDash([]);
    if (size >= 9) {
      context.font = `700 ${Math.round(size)}px ${FONT.slice(5)}`;
      context.textAlign = "center";
      context.textBaseline = "middle";
      context.fillStyle = token(`--k-${name}`);
      context.fillText(picture.letters[node.kind] ?? "", x, y + 0.5);
    }
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
  const labels = drawLabels(context, picture, near, token);
  return labels;
}

export const COLOURS: Readonly<Record<string, string>> = {
  implements: "--r-implements",
  basis: "--r-basis",
  forwards: "--r-forwards",
  ends: "--r-ends",
  applies: "--r-applies",
  mentions: "--r-mentions",
  carries: "--r-carries",
  duty: "--role",
  prog: "--k-program",
  taskc: "--k-task",
};

function drawLine(
  context: CanvasRenderingContext2D,
  line: SceneLine,
  a: Drawn,
  b: Drawn,
  chosen: boolean,
  aside: boolean,
  token: Tokens,
): void {
  const first = line.links[0];
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  // where there is a line in the other direction too, each keeps to its own side
  const [sx, sy] = aside ? [-uy * 4, ux * 4] : [0, 0];
  const [x1, y1] = [a.x + ux * a.size + sx, a.y + uy * a.size + sy];
  const [x2, y2] = [b.x - ux * (b.size + 2) + sx, b.y - uy * (b.size + 2) + sy];
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
  const colour = token(COLOURS[familyOf(first?.type ?? "")] ?? "--r-mentions");
  context.strokeStyle = colour;
  context.lineWidth = thick;
  const certainty = certaintyOf(first?.match ?? null);
  context.lineCap = certainty === "dotted" ? "round" : "butt";
  context.setLineDash(certainty === "solid" ? [] : DASH[certainty].split(" ").map(Number));
  stroke();
  context.setLineDash([]);
  context.lineCap = "butt";
  context.beginPath();
  context.moveTo(x2 + ux * 2, y2 + uy * 2);
  context.lineTo(x2 - ux * 7 - uy * 4, y2 - uy * 7 + ux * 4);
  context.lineTo(x2 - ux * 7 + uy * 4, y2 - uy * 7 - ux * 4);
  context.closePath();
  context.fillStyle = colour;
  context.fill();
  if (line.links.length > 1 && length > 70) {
    const [mx, my] = [(x1 + x2) / 2, (y1 + y2) / 2];
    context.fillStyle = token("--sheet");
    context.fillRect(mx - 9, my - 8, 18, 16);
    context.fillStyle = colour;
    context.font = FONT;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillText(String(line.links.length), mx, my + 0.5);
  }
}

const widths = new Map<string, number>();
/** Measured once for each text: the font of labels is always the same. */
function widthOf(context: CanvasRenderingContext2D, text: string): number {
  const known = widths.get(text);
  if (known !== undefined) return known;
  const width = context.measureText(text).width;
  if (widths.size > 20_000) widths.clear();
  widths.set(text, width);
  return width;
}

function drawLabels(
  context: CanvasRenderingContext2D,
  picture: Painting,
  near: ReadonlySet<string>,
  token: Tokens,
): number {
  const { selected } = picture;
  const degree = new Map<string, number>();
  for (const line of picture.lines)
    for (const id of [line.from, line.to]) degree.set(id, (degree.get(id) ?? 0) + line.links.length);
  const rank = (drawn: Drawn): number =>
    (drawn.node.id === selected ? 1e9 : picture.picked.has(drawn.node.id) ? 1e8 : 0) +
    (near.has(drawn.node.id) ? 1e6 : 0) +
    (degree.get(drawn.node.id) ?? 0) +
    (drawn.node.kind === "Document" ? 0.5 : 0);
  context.font = FONT;
  const inView = picture.nodes.filter(
    (drawn) => drawn.x > 0 && drawn.y > 0 && drawn.x < picture.width && drawn.y < picture.height,
  );
  const ordered = [...inView].sort((a, b) => rank(b) - rank(a) || (a.node.id < b.node.id ? -1 : 1));
  const texts = new Map(
    ordered.map((drawn) => [drawn.node.id, trimLabel(drawn.node.name, drawn.node.kind === "Document" ? 16 : 12)]),
  );
  const blocked = inView.map((drawn) => ({
    x: drawn.x - drawn.size,
    y: drawn.y - drawn.size,
    w: drawn.size * 2,
    h: drawn.size * 2,
  }));
  const placed = placeLabels(
    ordered.map((drawn) => ({
      id: drawn.node.id,
      x: drawn.x,
      y: drawn.y,
      size: drawn.size,
      width: widthOf(context, texts.get(drawn.node.id) ?? "") + 4,
    })),
    blocked,
    { width: picture.width, height: picture.height },
  );
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  for (const drawn of ordered) {
    const box = placed.get(drawn.node.id);
    if (!box) continue;
    const label = texts.get(drawn.node.id) ?? "";
    context.font = drawn.node.id === selected ? `700 ${FONT}` : FONT;
    context.strokeStyle = token("--sheet");
    context.lineWidth = 3.5;
    context.strokeText(label, box.x + 2, box.y + 8);
    context.fillStyle =
      drawn.node.id === selected
        ? token("--zhu")
        : near.size > 0 && !near.has(drawn.node.id)
          ? token("--ink-3")
          : token("--ink");
    context.fillText(label, box.x + 2, box.y + 8);
  }
  return placed.size;
}
