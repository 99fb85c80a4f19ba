/** What is shown of the node under the pointer. */
import { type Drawn, FONT } from "./painter.ts";
import type { Tokens } from "./theme.ts";

/** The whole title beside the node under the pointer, on a layer of its own: the picture below is not drawn again. */
export function paintHover(context: CanvasRenderingContext2D, over: Drawn, width: number, token: Tokens): void {
  const characters = Array.from(over.node.title);
  const rows: string[] = [];
  for (let at = 0; at < Math.min(characters.length, 64); at += 16)
    rows.push(characters.slice(at, at + 16).join("") + (at + 16 >= 64 && characters.length > 64 ? "…" : ""));
  if (over.node.kind === "Document" && over.node.name !== over.node.title) rows.unshift(over.node.name);
  context.font = FONT;
  const w = Math.max(...rows.map((row) => context.measureText(row).width)) + 20;
  const h = rows.length * 18 + 12;
  const x = Math.min(Math.max(8, over.x + over.size + 8), width - w - 8);
  const y = Math.max(8, over.y - h / 2);
  context.save();
  context.shadowColor = "rgb(24 32 38 / .28)";
  context.shadowBlur = 14;
  context.shadowOffsetY = 5;
  context.fillStyle = token("--sheet");
  context.beginPath();
  context.roundRect(x, y, w, h, 4);
  context.fill();
  context.restore();
  context.strokeStyle = token("--line-2");
  context.lineWidth = 1;
  context.stroke();
  context.fillStyle = token("--ink");
  context.textAlign = "left";
  context.textBaseline = "middle";
  for (const [index, row] of rows.entries()) context.fillText(row, x + 10, y + 15 + index * 18);
}
