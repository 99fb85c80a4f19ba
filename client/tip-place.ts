/** Where the bubble of a term stands: beside what it is about, and over as little as can be of what may be pressed next. Pure. */

/** pixels between the bubble and what it is about, and between it and the window's edge */
const GAP = 8;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
type Size = Pick<Box, "width" | "height">;

const within = (value: number, most: number): number => Math.max(GAP, Math.min(value, most - GAP));

/**
 * @param about what bears the words @param row the whole of what is pressed there, such as a row of a list: `about` itself, or around it
 * @param covered how much a bubble in a place would cover of what may be pressed
 * @returns below, above, right or left of it: the first place that covers nothing, else the one that covers least
 */
export function tipPlace(
  about: Box,
  row: Box,
  bubble: Size,
  window: Size,
  covered: (place: Box) => number,
): Pick<Box, "left" | "top"> {
  const left = within(about.left, window.width - bubble.width);
  const top = within(row.top, window.height - bubble.height);
  const places = [
    { left, top: about.top + about.height + GAP },
    { left, top: about.top - bubble.height - GAP },
    { left: row.left + row.width + GAP, top },
    { left: row.left - bubble.width - GAP, top },
  ].filter(
    (place) =>
      place.top >= GAP &&
      place.left >= GAP &&
      place.top + bubble.height + GAP <= window.height &&
      place.left + bubble.width + GAP <= window.width,
  );
  let best: { readonly place: Pick<Box, "left" | "top">; readonly cost: number } | null = null;
  for (const place of places) {
    const cost = covered({ ...place, width: bubble.width, height: bubble.height });
    if (cost === 0) return place;
    if (best === null || cost < best.cost) best = { place, cost };
  }
  return best?.place ?? { left, top: within(about.top + about.height + GAP, window.height - bubble.height) };
}
