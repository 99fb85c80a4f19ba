/** How a picture goes on paper: whole on one sheet, upright or across, as large as it can be. Pure. */

/** An A4 page inside the margins of print.css, in px. */
const ACROSS = { width: 1030, height: 678 } as const;
const UPRIGHT = { width: 702, height: 1007 } as const;
/** the question and the filters above the picture */
const HEAD = 112;
/** below this its words cannot be read: it is then as wide as the sheet, and goes on over several */
const LEAST = 0.45;
const MOST = 0.9;

export interface OnPaper {
  readonly zoom: number;
  readonly upright: boolean;
  /** whether it is longer than a sheet */
  readonly long: boolean;
}

/** @param width @param height of the picture, in px */
export function paperFit(width: number, height: number): OnPaper {
  const zoomOn = (page: { readonly width: number; readonly height: number }): number =>
    Math.min(MOST, page.width / width, (page.height - HEAD) / height);
  const [across, upright] = [zoomOn(ACROSS), zoomOn(UPRIGHT)];
  const zoom = Math.max(across, upright);
  if (zoom >= LEAST) return { zoom: down(zoom), upright: upright > across, long: false };
  return { zoom: down(Math.min(MOST, ACROSS.width / width)), upright: false, long: true };
}

const down = (zoom: number): number => Math.floor(zoom * 1000) / 1000;
