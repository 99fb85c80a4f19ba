/** What the legend says of lines is what is drawn: each with its relation and certainty, whether or not something is chosen. */
import { expect, test } from "vitest";
import type { Glyphs } from "../../../client/graph/glyphs.ts";
import { type Drawn, paint } from "../../../client/graph/painter.ts";
import type { SceneLine } from "../../../client/graph/scene.ts";
import { node } from "./build.ts";

const line = (n: number, match: string): SceneLine => ({
  id: `a n${n}`,
  from: "a",
  to: `n${n}`,
  links: [{ id: `l${n}`, type: "IMPLEMENTS", match, evidence: null }],
});

/** A canvas that notes how each line was dashed and how much of it is seen. */
function canvas() {
  const strokes: (readonly [dash: string, alpha: number])[] = [];
  let dash: readonly number[] = [];
  const state: Record<string, unknown> = {
    globalAlpha: 1,
    getTransform: () => ({ a: 1 }),
    measureText: (text: string) => ({ width: 12 * text.length }),
    setLineDash: (next: readonly number[]) => {
      dash = next;
    },
    stroke: () => strokes.push([dash.join(" "), Number(state.globalAlpha)]),
  };
  const context = new Proxy(state, {
    get: (target, name) => (name in target ? target[String(name)] : () => undefined),
  }) as unknown as CanvasRenderingContext2D;
  return { context, strokes };
}

function painted(matches: readonly string[], selected: string | null, picked: ReadonlySet<string> = new Set()) {
  const { context, strokes } = canvas();
  const lines = matches.map((match, n) => line(n, match));
  const at = (id: string, n: number): Drawn => ({ node: node(id), x: 40 * n, y: 20, size: 8, pinned: false });
  const nodes = [at("a", 0), ...lines.map(({ to }, n) => at(to, n + 1))];
  const glyphs = (() => ({ image: null, side: 16 })) as unknown as Glyphs;
  paint(
    context,
    { nodes, lines, selected, line: null, picked, width: 9_000, height: 40, covered: [] },
    glyphs,
    (name) => name,
  );
  return strokes;
}

test("few lines are all drawn by their certainty, with nothing chosen too", () => {
  const dashes = painted(["number", "title", "none"], null).map(([dash]) => dash);
  expect(dashes).toHaveLength(3);
  expect(new Set(dashes).size).toBe(3);
  expect(dashes[0]).toBe("");
});

test("lines that have nothing to do with the chosen one step back and are still there", () => {
  const strokes = painted(["number", "title"], "n0").filter(([, alpha]) => alpha > 0);
  expect(strokes.some(([dash, alpha]) => dash === "" && alpha === 1)).toBe(true);
  expect(strokes.some(([dash, alpha]) => dash !== "" && alpha < 0.5)).toBe(true);
});

test("of many lines those of the chosen node alone", () => {
  const many = Array.from({ length: 400 }, () => "title");
  expect(painted(many, null)).toEqual([]);
  expect(painted(many, "n7").filter(([dash]) => dash !== "")).toHaveLength(1);
});

test("the lines between nodes chosen together, such as a path, are drawn whole, of many too; the others step back", () => {
  const path = new Set(["a", "n1"]);
  // the rings of both come after the lines
  const few = painted(["number", "title", "none"], null, path).slice(0, 3);
  expect(few.map(([, alpha]) => alpha === 1)).toEqual([false, true, false]);
  const many = Array.from({ length: 400 }, () => "title");
  expect(painted(many, null, path).filter(([dash]) => dash !== "")).toHaveLength(1);
});
