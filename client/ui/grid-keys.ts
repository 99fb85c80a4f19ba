/** Arrows in a matrix: one stop for the Tab key, then from cell to cell. Cells carry `data-r` and `data-c`. */
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Moves the focus to the nearest cell in the direction of an arrow key; other keys are left alone. */
export function moveInGrid(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const from = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>("[data-r][data-c]") : null;
  const grid = from?.closest<HTMLElement>("[data-grid]");
  if (!step || !from || !grid) return;
  event.preventDefault();
  const [down, right] = step;
  const [r, c] = [Number(from.dataset.r), Number(from.dataset.c)];
  let best: HTMLElement | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const cell of grid.querySelectorAll<HTMLElement>("[data-r][data-c]")) {
    const [dr, dc] = [Number(cell.dataset.r) - r, Number(cell.dataset.c) - c];
    // along the arrow first; a column or row aside only where the straight way has no cell
    const along = dr * down + dc * right;
    const aside = Math.abs(down === 0 ? dr : dc);
    if (along <= 0 || (right !== 0 && aside > 0)) continue;
    const far = along + aside * 1000;
    if (far < least) [best, least] = [cell, far];
  }
  if (!best) return;
  from.tabIndex = -1;
  best.tabIndex = 0;
  best.focus();
  best.scrollIntoView({ block: "nearest", inline: "nearest" });
}
