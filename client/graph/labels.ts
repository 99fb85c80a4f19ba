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

const isIn = (box: Box, canvas: Room["canvas"]): boolean =>
  canvas === null || (box.x >= 0 && box.y >= 0 && box.x + box.w <= canvas.width && box.y + box.h <= canvas.height);

/** What stands on a canvas already, and whether a box would touch it or leave the canvas. */
export interface Room {
  readonly canvas: { readonly width: number; readonly height: number } | null;
  put(box: Box): void;
  free(box: Box): boolean;
}
export function roomOf(blocked: readonly Box[] = [], canvas: Room["canvas"] = null): Room {
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
    if (!isIn(box, canvas)) return false;
    for (let column = cell(box.x, CELL.w); column <= cell(right, CELL.w); column++)
      for (let row = cell(box.y, CELL.h); row <= cell(low, CELL.h); row++)
        if (cells.get(column * ROWS + row)?.some((other) => meets(box, other))) return false;
    return true;
  };
  for (const box of blocked) put(box);
  return { canvas, put, free };
}

/**
 * Where labels can stand without touching each other: greedy, in the order given; below, right, left, above. What is placed
 * takes its room. The first, of what the picture is about, is never left out: where marks stand all round it stands over them.
 */
export function placeLabels(
  wanted: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly width: number;
  }[],
  room: Room,
): ReadonlyMap<string, Box> {
  const { canvas } = room;
  const placed = new Map<string, Box>();
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
    const box = choices.find(room.free) ?? (item === wanted[0] ? choices.find((one) => isIn(one, canvas)) : undefined);
    if (!box) continue;
    room.put(box);
    placed.set(item.id, box);
  }
  return placed;
}

/** shares of a line's length at which its number is sought room: the middle, then further from it by turns */
const ALONG = [0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2] as const;
/** pixels that a line has at least where a number stands on it */
const LONG = 70;

/** Where the numbers of lines that stand for several stand on them, touching nothing; one without room is left out. */
export function placeCounts<L extends { readonly links: readonly unknown[] }>(
  lines: readonly {
    readonly line: L;
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  }[],
  room: Room,
): readonly { readonly line: L; readonly x: number; readonly y: number }[] {
  return lines.flatMap(({ line, x1, y1, x2, y2 }) => {
    if (line.links.length < 2 || Math.hypot(x2 - x1, y2 - y1) <= LONG) return [];
    const w = 7 * String(line.links.length).length + 6;
    for (const share of ALONG) {
      const [x, y] = [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
      const box = { x: x - w / 2, y: y - 8, w, h: 16 };
      if (!room.free(box)) continue;
      room.put(box);
      return [{ line, x, y }];
    }
    return [];
  });
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
