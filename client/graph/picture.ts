/**
 * The picture as SVG: real text, no script, no foreign file; legend and date in it. Pure. PNG is made from it.
 */
import { COLOURS, certaintyOf, DASH, familyOf } from "../ui/marks.ts";
import { FONT, roughWidth, xml } from "../ui/svg.ts";
import { placeCounts, placeLabels, roomOf } from "./labels.ts";
import { markLabel } from "./names.ts";
import type { Drawn } from "./painter.ts";
import { arrowOf, runsOf } from "./runs.ts";
import { legendKind, type SceneLine } from "./scene.ts";
import type { Tokens } from "./theme.ts";

export interface Caption {
  /** one line under the picture: what it is, how much it holds, of which day */
  readonly line: string;
  /** words for the kinds of the legend, as `legendKind` names them, with their numbers */
  readonly kinds: readonly (readonly [kind: string, words: string])[];
  /** words for solid, dashed and dotted */
  readonly certainties: readonly (readonly [certainty: "solid" | "dashed" | "dotted", words: string])[];
  /** words for the relations of its lines, each in the colour of its family */
  readonly relations: readonly (readonly [type: string, words: string])[];
}
export interface SvgInput {
  readonly nodes: readonly Drawn[];
  readonly lines: readonly SceneLine[];
  readonly width: number;
  readonly height: number;
  readonly letters: Readonly<Record<string, string>>;
  readonly caption: Caption;
}
const FOOT = 80;
const n = (value: number): string => String(Math.round(value * 10) / 10);

function outline(kind: string, x: number, y: number, r: number): string {
  if (kind === "Organization") return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}"`;
  if (kind === "Document" || kind === "Cited") {
    const [w, c] = [r * 0.82, r * 0.45];
    return `<path d="M${n(x - w)} ${n(y - r)}H${n(x + w - c)}L${n(x + w)} ${n(y - r + c)}V${n(y + r)}H${n(x - w)}Z"`;
  }
  const corners = kind === "Place" ? 6 : 4;
  const square = kind === "Task" || kind === "Source";
  const turn = square ? Math.PI / 4 : kind === "Place" ? Math.PI / 6 : 0;
  const reach = square ? r * 1.25 : r * 1.12;
  const points = Array.from({ length: corners }, (_, corner) => {
    const angle = turn + (2 * Math.PI * corner) / corners;
    return `${n(x + reach * Math.cos(angle))},${n(y + reach * Math.sin(angle))}`;
  });
  return `<polygon points="${points.join(" ")}"`;
}

const arrow = (run: Parameters<typeof arrowOf>[0], colour: string): string =>
  `<path d="M${arrowOf(run)
    .map(([x, y]) => `${n(x)} ${n(y)}`)
    .join("L")}Z" fill="${colour}"/>`;

export function svg({ nodes, lines, width, height, letters, caption }: SvgInput, token: Tokens): string {
  const at = new Map(nodes.map((drawn) => [drawn.node.id, drawn]));
  const degree = new Map<string, number>();
  for (const line of lines)
    for (const id of [line.from, line.to]) degree.set(id, (degree.get(id) ?? 0) + line.links.length);
  const mark = (kind: string, x: number, y: number, r: number, cited: boolean): string => {
    const name = kind.toLowerCase();
    return `${outline(kind, x, y, r)} fill="${xml(token(`--k-${name}-wash`) || "none")}" stroke="${xml(token(`--k-${name}`))}" stroke-width="1.4"${cited ? ' stroke-dasharray="2.4 2"' : ""}/><text x="${n(x)}" y="${n(y + r * 0.36)}" font-size="${n(r)}" font-weight="700" text-anchor="middle" fill="${xml(token(`--k-${name}`))}">${xml(letters[kind] ?? "")}</text>`;
  };
  const runs = runsOf(lines, at);
  const strokes = runs.map((run) => {
    const { line, x1, y1, x2, y2 } = run;
    const first = line.links[0];
    const certainty = certaintyOf(first?.match ?? null);
    const colour = xml(token(COLOURS[familyOf(first?.type ?? "")]));
    const dash =
      certainty === "solid"
        ? ""
        : ` stroke-dasharray="${DASH[certainty]}" stroke-linecap="${certainty === "dotted" ? "round" : "butt"}"`;
    return `<path d="M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}" stroke="${colour}" stroke-opacity=".55" stroke-width="${n(Math.min(5, 1.2 + Math.log2(line.links.length)))}"${dash}/>${arrow(run, colour)}`;
  });
  const ordered = nodes.toSorted(
    (a, b) => (degree.get(b.node.id) ?? 0) - (degree.get(a.node.id) ?? 0) || (a.node.id < b.node.id ? -1 : 1),
  );
  const text = ({ node }: Drawn): string => markLabel(node);
  const room = roomOf(
    nodes.map(({ x, y, size }) => ({ x: x - size, y: y - size, w: 2 * size, h: 2 * size })),
    { width, height },
  );
  const boxes = placeLabels(
    ordered.map((drawn) => ({
      id: drawn.node.id,
      x: drawn.x,
      y: drawn.y,
      size: drawn.size,
      width: roughWidth(text(drawn)) + 4,
    })),
    room,
  );
  const counts = placeCounts(runs, room).map(
    ({ line, x, y }) =>
      `<text x="${n(x)}" y="${n(y + 4)}" text-anchor="middle" fill="${xml(token(COLOURS[familyOf(line.links[0]?.type ?? "")]))}" class="h">${line.links.length}</text>`,
  );
  const labels = ordered.flatMap((drawn) => {
    const box = boxes.get(drawn.node.id);
    return box
      ? [
          `<text x="${n(box.x + 2)}" y="${n(box.y + 12)}" class="h" fill="${xml(token("--ink"))}">${xml(text(drawn))}</text>`,
        ]
      : [];
  });
  const marks = nodes.map(
    (drawn) =>
      `<g><title>${xml(drawn.node.title)}</title>${mark(drawn.node.kind, drawn.x, drawn.y, drawn.size, legendKind(drawn.node) === "Cited")}</g>`,
  );
  const legend: string[] = [];
  const words = (value: string, left: number, top: number): string =>
    `<text x="${n(left)}" y="${n(height + top)}" fill="${xml(token("--ink"))}">${xml(value)}</text>`;
  let x = 14;
  for (const [kind, value] of caption.kinds) {
    legend.push(
      mark(kind === "Cited" ? "Document" : kind, x + 8, height + 20, 8, kind === "Cited"),
      words(value, x + 22, 24),
    );
    x += 40 + roughWidth(value);
  }
  for (const [certainty, value] of caption.certainties) {
    legend.push(
      `<path d="M${n(x)} ${n(height + 20)}h26" stroke="${xml(token("--ink-2"))}" stroke-width="1.8" stroke-dasharray="${DASH[certainty]}" stroke-linecap="${certainty === "dotted" ? "round" : "butt"}"/>`,
      words(value, x + 32, 24),
    );
    x += 50 + roughWidth(value);
  }
  let right = 14;
  for (const [type, value] of caption.relations) {
    const colour = xml(token(COLOURS[familyOf(type)]));
    const end = { x2: right + 24, y2: height + 44, ux: 1, uy: 0 };
    legend.push(
      `<path d="M${n(right)} ${n(height + 44)}h24" stroke="${colour}" stroke-width="1.8"/>${arrow(end, colour)}`,
      words(value, right + 32, 48),
    );
    right += 50 + roughWidth(value);
  }
  const whole = Math.max(width, x, right, roughWidth(caption.line) + 28);
  const sheet = xml(token("--sheet"));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${n(whole)}" height="${n(height + FOOT)}" viewBox="0 0 ${n(whole)} ${n(height + FOOT)}" font-family="${FONT}" font-size="12" fill="none"><title>${xml(caption.line)}</title><style>.h{paint-order:stroke;stroke:${sheet};stroke-width:3.5px;stroke-linejoin:round}</style><rect width="100%" height="100%" fill="${sheet}"/>${strokes.join("")}${marks.join("")}${counts.join("")}${labels.join("")}${legend.join("")}<text x="14" y="${n(height + 70)}" fill="${xml(token("--ink-3"))}">${xml(caption.line)}</text></svg>\n`;
}
