/** The marks of nodes, each drawn once and then copied: a shape and a letter by kind, an outline of dashes where only cited. */
import type { SceneNode } from "./scene.ts";
import type { Tokens } from "./theme.ts";

export const FAMILY = '"PingFang SC","Noto Sans SC","Noto Sans CJK SC","Microsoft YaHei",system-ui,sans-serif';

export interface Glyph {
  readonly image: CanvasImageSource;
  /** pixels of the page; the middle of the mark is the middle of the image */
  readonly side: number;
}
export type Glyphs = (node: SceneNode, size: number) => Glyph;

/** @param ratio pixels of the screen to one of the page */
export function glyphs(letters: Readonly<Record<string, string>>, token: Tokens, ratio: number): Glyphs {
  const known = new Map<string, Glyph>();
  return ({ kind, held }, exact) => {
    const size = Math.round(exact * 2) / 2;
    const name = `${kind} ${held} ${size}`;
    const glyph = known.get(name) ?? draw(kind, held, size, letters[kind] ?? "", token, ratio);
    known.set(name, glyph);
    return glyph;
  };
}

function draw(kind: string, held: boolean, size: number, letter: string, token: Tokens, ratio: number): Glyph {
  // whole pixels of the screen, an even number of them
  const pixels = Math.ceil(size * 1.4 + 3) * 2 * Math.ceil(ratio);
  const side = pixels / ratio;
  const canvas = document.createElement("canvas");
  canvas.width = pixels;
  canvas.height = pixels;
  const context = canvas.getContext("2d");
  if (!context) return { image: canvas, side };
  context.scale(ratio, ratio);
  context.translate(side / 2, side / 2);
  const name = kind.toLowerCase();
  outline(context, kind, size);
  context.fillStyle = token("--sheet");
  context.fill();
  context.fillStyle = token(`--k-${name}-wash`);
  context.fill();
  context.strokeStyle = token(`--k-${name}`);
  context.lineWidth = 1.4;
  context.setLineDash(held ? [] : [2.4, 2]);
  context.stroke();
  if (size >= 9) {
    context.font = `700 ${Math.round(size)}px ${FAMILY}`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillStyle = token(`--k-${name}`);
    context.fillText(letter, 0, 0.5);
  }
  return { image: canvas, side };
}

function outline(context: CanvasRenderingContext2D, kind: string, r: number): void {
  context.beginPath();
  if (kind === "Document") {
    const w = r * 0.82;
    const c = r * 0.45;
    context.moveTo(-w, -r);
    context.lineTo(w - c, -r);
    context.lineTo(w, -r + c);
    context.lineTo(w, r);
    context.lineTo(-w, r);
    context.closePath();
  } else if (kind === "Organization") context.arc(0, 0, r, 0, 2 * Math.PI);
  else {
    const corners = kind === "Place" ? 6 : 4;
    const turn = kind === "Task" || kind === "Source" ? Math.PI / 4 : kind === "Place" ? Math.PI / 6 : 0;
    const reach = kind === "Task" || kind === "Source" ? r * 1.25 : r * 1.12;
    for (let corner = 0; corner < corners; corner++) {
      const angle = turn + (2 * Math.PI * corner) / corners;
      context.lineTo(reach * Math.cos(angle), reach * Math.sin(angle));
    }
    context.closePath();
  }
}
