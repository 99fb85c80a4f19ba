/** A scene as the graph that sigma draws and moves: sizes by the number of lines. */
import Graph from "graphology";
import type { Place } from "./layouts.ts";
import type { Scene } from "./scene.ts";
import type { Tokens } from "./theme.ts";

export function graphOf(scene: Scene, roots: readonly string[], spot: (id: string) => Place, token: Tokens): Graph {
  const next = new Graph({ multi: false, type: "directed" });
  const [grey, sheet] = [token("--line-3"), token("--sheet")];
  const degree = new Map<string, number>();
  for (const line of scene.lines.values())
    for (const id of [line.from, line.to]) degree.set(id, (degree.get(id) ?? 0) + 1);
  for (const id of scene.nodes.keys()) {
    const size = Math.min(16, 9 + Math.sqrt(degree.get(id) ?? 0)) + (roots.includes(id) ? 1 : 0);
    next.addNode(id, { ...spot(id), size, color: sheet });
  }
  for (const { id, from, to, links } of scene.lines.values())
    next.addEdgeWithKey(id, from, to, { size: Math.min(2.4, 1.2 + 0.25 * links.length), color: grey });
  return next;
}
