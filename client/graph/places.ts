/** Where nodes stand, in pixels of a frame: what layouts have settled, kept over steps back and forth. */
import { framed, type LayoutName, type Place, radial } from "./layouts.ts";
import type { Scene, Visible } from "./scene.ts";

export interface Frame {
  readonly width: number;
  readonly height: number;
}
export interface Places {
  frame: Frame;
  /** where the layout has put nodes, also those that are hidden now: without a pin they return there */
  settled: Map<string, Place>;
  /** what was settled for each set of nodes and layout, so that undoing brings back the same picture */
  readonly memory: WeakMap<Scene["nodes"], Map<LayoutName, ReadonlyMap<string, Place>>>;
}
export const noPlaces = (): Places => ({
  frame: { width: 800, height: 600 },
  settled: new Map(),
  memory: new WeakMap(),
});

/** Where a node stands now: where it is pinned, or where the layout has put it; in the middle where it never was shown. */
export function spotOf({ frame, settled }: Places, scene: Scene, id: string): Place {
  const pin = scene.pinned.get(id);
  if (pin) return { x: (pin.x / 1000) * frame.width, y: (pin.y / 1000) * frame.height };
  return settled.get(id) ?? { x: frame.width / 2, y: frame.height / 2 };
}

export const inFrame = (
  { frame }: Places,
  places: ReadonlyMap<string, Place>,
  most: number,
): readonly (Place & { readonly id: string })[] =>
  framed(
    [...places].map(([id, { x, y }]) => ({ id, x, y })),
    frame.width,
    frame.height,
    most,
  );

/** First places for new nodes: beside what they hang on, otherwise on rings round the roots. */
export function placeNew(places: Places, { nodes, lines }: Visible, roots: readonly string[]): void {
  const { frame, settled } = places;
  const start = new Map(inFrame(places, radial(nodes, lines, roots), 1).map((spot) => [spot.id, spot]));
  const middle = { x: frame.width / 2, y: frame.height / 2 };
  const beside = new Map<string, Place>();
  for (const { from, to } of lines)
    for (const [own, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const near = settled.get(other);
      if (near && !settled.has(own)) beside.set(own, near);
    }
  for (const node of nodes) {
    if (settled.has(node.id)) continue;
    const spot = start.get(node.id) ?? middle;
    const near = beside.get(node.id);
    settled.set(
      node.id,
      near ? { x: near.x + (spot.x - middle.x) * 0.2, y: near.y + (spot.y - middle.y) * 0.2 } : spot,
    );
  }
}

export function remember({ memory, settled }: Places, scene: Scene): void {
  const known = memory.get(scene.nodes) ?? new Map<LayoutName, ReadonlyMap<string, Place>>();
  memory.set(scene.nodes, known.set(scene.layout, new Map(settled)));
}
/** @returns whether these nodes were laid out like this before; then they stand there again */
export function recall(places: Places, scene: Scene): boolean {
  const known = places.memory.get(scene.nodes)?.get(scene.layout);
  if (known) places.settled = new Map(known);
  return known !== undefined;
}
