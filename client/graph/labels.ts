/** Where labels can stand without touching each other. Pure. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
const meets = (a: Box, b: Box): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/** boxes are looked for by cells of about a label's size, in pixels */
const CELL = { w: 120, h: 40 } as const;
/** labels up to which one that found no room is sought another place aside */
const SPARSE = 300;
/** more rows of cells than any canvas has */
const ROWS = 1 << 20;
const cell = (at: number, size: number): number => Math.floor(at / size);

/** Below or above, to the right or the left of the mark's own side, or as far aside as the canvas asks. */
function aside(
  item: { readonly x: number; readonly y: number; readonly size: number; readonly width: number },
  room: number | null,
): readonly Box[] {
  const [w, h] = [item.width, 16];
  const kept = room === null ? [] : [Math.max(0, Math.min(room - w, item.x - w / 2))];
  return [item.x - item.size, item.x + item.size - w, ...kept].flatMap((x) => [
    { x, y: item.y + item.size + 3, w, h },
    { x, y: item.y - item.size - 3 - h, w, h },
  ]);
}

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
  const cells = new Map<number, Box[]>();
  const put = (box: Box): void => {
    const [right, low] = [cell(box.x + box.w, CELL.w), cell(box.y + box.h, CELL.h)];
    for (let column = cell(box.x, CELL.w); column <= right; column++)
      for (let row = cell(box.y, CELL.h); row <= low; row++) {
        const key = column * ROWS + row;
        const there = cells.get(key);
        if (there) there.push(box);
        else cells.set(key, [box]);
      }
  };
  const free = (box: Box): boolean => {
    const [right, low] = [box.x + box.w, box.y + box.h];
    if (canvas && (box.x < 0 || box.y < 0 || right > canvas.width || low > canvas.height)) return false;
    for (let column = cell(box.x, CELL.w); column <= cell(right, CELL.w); column++)
      for (let row = cell(box.y, CELL.h); row <= cell(low, CELL.h); row++)
        if (cells.get(column * ROWS + row)?.some((other) => meets(box, other))) return false;
    return true;
  };
  for (const box of blocked) put(box);
  for (const item of wanted) {
    const h = 16;
    const gap = item.size + 3;
    const choices: readonly Box[] = [
      { x: item.x - item.width / 2, y: item.y + gap, w: item.width, h },
      { x: item.x + gap + 2, y: item.y - h / 2, w: item.width, h },
      { x: item.x - gap - 2 - item.width, y: item.y - h / 2, w: item.width, h },
      { x: item.x - item.width / 2, y: item.y - gap - h, w: item.width, h },
      // at an edge of the canvas or of what lies over it; where marks are dense it would be sought in vain
      ...(wanted.length > SPARSE ? [] : aside(item, canvas && item.width <= canvas.width ? canvas.width : null)),
    ];
    const box = choices.find(free);
    if (!box) continue;
    put(box);
    placed.set(item.id, box);
  }
  return placed;
}

/** What lies over a canvas, as boxes on it: the tools and notes that stand beside it in the page. */
export function coveredIn(canvas: HTMLElement): readonly Box[] {
  const own = canvas.getBoundingClientRect();
  return (
    [...(canvas.parentElement?.children ?? [])]
      .filter((child) => child !== canvas)
      .map((child) => child.getBoundingClientRect())
      // what is drawn on with the lasso lies over all of it
      .filter(({ width, height }) => width > 0 && height > 0 && width * height < (own.width * own.height) / 4)
      .map(({ x, y, width, height }) => ({ x: x - own.x, y: y - own.y, w: width, h: height }))
  );
}
