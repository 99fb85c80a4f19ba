/** Where labels can stand without touching each other. Pure. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
const meets = (a: Box, b: Box): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/** Where labels can stand without touching each other: greedy, in the order given; below, right, left, above. Pure. */
export function placeLabels(
  wanted: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly width: number;
  }[],
  blocked: readonly Box[] = [],
  canvas: { readonly width: number; readonly height: number } | null = null,
): ReadonlyMap<string, Box> {
  const placed = new Map<string, Box>();
  const cells = new Map<string, Box[]>();
  const cellsOf = (box: Box): string[] => {
    const names: string[] = [];
    for (let cx = Math.floor(box.x / 120); cx <= Math.floor((box.x + box.w) / 120); cx++)
      for (let cy = Math.floor(box.y / 40); cy <= Math.floor((box.y + box.h) / 40); cy++) names.push(`${cx} ${cy}`);
    return names;
  };
  const put = (box: Box): void => {
    for (const name of cellsOf(box)) cells.set(name, [...(cells.get(name) ?? []), box]);
  };
  const inside = (box: Box): boolean =>
    canvas === null || (box.x >= 0 && box.y >= 0 && box.x + box.w <= canvas.width && box.y + box.h <= canvas.height);
  const free = (box: Box): boolean =>
    inside(box) && cellsOf(box).every((name) => (cells.get(name) ?? []).every((other) => !meets(box, other)));
  for (const box of blocked) put(box);
  for (const item of wanted) {
    const h = 16;
    const gap = item.size + 3;
    const choices: readonly Box[] = [
      { x: item.x - item.width / 2, y: item.y + gap, w: item.width, h },
      { x: item.x + gap + 2, y: item.y - h / 2, w: item.width, h },
      { x: item.x - gap - 2 - item.width, y: item.y - h / 2, w: item.width, h },
      { x: item.x - item.width / 2, y: item.y - gap - h, w: item.width, h },
    ];
    const box = choices.find(free);
    if (!box) continue;
    put(box);
    placed.set(item.id, box);
  }
  return placed;
}
