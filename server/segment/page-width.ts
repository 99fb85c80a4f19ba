/** The width at which a page broke its lines, settled stretch by stretch: a file may hold pages of several widths. */

export interface SetLine {
  readonly start: number;
  /** without the line break and the blanks before it */
  readonly end: number;
  /** half an em each: 2 of a Han letter, 1 of a Latin one */
  readonly columns: number;
  /** in code units */
  readonly letters: number;
  /** ends in a mark that may close a paragraph */
  readonly closed: boolean;
  /** a row of cells: no part of any paragraph */
  readonly row: boolean;
}

/** in the unit of `of` */
export interface PageWidth {
  readonly of: (line: SetLine) => number;
  /** of a line that is full whatever it ends in */
  readonly least: number;
  readonly most: number;
  /** every line was broken at the very same letter */
  readonly exact: boolean;
  /** of a line that ends in mid-sentence; {@link PageWidth.least} where every line was broken at the very same letter */
  readonly leastOpen: number;
}

/** lines of prose by which a width is settled */
const STRETCH = 60;
/** in letters: a page is no narrower, and none is wider */
const SHORTEST = 18;
const LONGEST = 60;
/** full lines that break off in mid-sentence, at least; of lines broken at the very same letter fewer will do */
const FEWEST = 5;
const FEWEST_EXACT = 3;
/** so many times as many of them as open lines of any other width */
const OUTSTANDING = 3;
/** in letters: where a mark may not begin a line, the one before is shorter by so much */
const SPREAD = 2;
/** of a page whose lines end where words or marks let them */
const RAGGED = 0.85;
/** a mark that hangs over, a word that is not broken */
const SLACK = 1.12;

const UNITS: readonly { readonly of: (line: SetLine) => number; readonly em: number }[] = [
  { of: (line) => line.letters, em: 1 },
  { of: (line) => line.columns, em: 2 },
];

/** The width of the page at each line; null where its lines are paragraphs. */
export function widthsOf(lines: readonly SetLine[]): readonly (PageWidth | null)[] {
  const stretches: SetLine[][] = [];
  for (let at = 0; at < lines.length; at += STRETCH) stretches.push(lines.slice(at, at + STRETCH));
  const own = stretches.map(widthOf);
  return stretches.flatMap((stretch, k) => {
    // the first and the last lines of a page stand in stretches that hold another one too
    const width = own[k] ?? [own[k - 1], own[k + 1]].find((near) => near && fits(stretch, near)) ?? null;
    return stretch.map(() => width);
  });
}

const isProse = (line: SetLine): boolean => !line.row && line.letters >= SHORTEST;

/** Whether hardly a line of a stretch is wider than a page. */
const fits = (stretch: readonly SetLine[], { of, most, exact }: PageWidth): boolean => {
  const prose = stretch.filter(isProse);
  return prose.filter((line) => of(line) > (exact ? most * SLACK : most)).length * 10 <= prose.length;
};

/** The width of one stretch: what its open lines have in common, and hardly any line exceeds. */
function widthOf(stretch: readonly SetLine[]): PageWidth | null {
  const prose = stretch.filter(isProse);
  let best: PageWidth | null = null;
  let most = 0;
  for (const { of, em } of UNITS) {
    const counts = new Map<number, number>();
    for (const line of prose) if (!line.closed) counts.set(of(line), (counts.get(of(line)) ?? 0) + 1);
    const near = (width: number, spread: number): number => {
      let sum = 0;
      for (let k = width - spread; k <= width; k++) sum += counts.get(k) ?? 0;
      return sum;
    };
    for (const spread of [0, SPREAD * em]) {
      let width = 0;
      for (const one of counts.keys())
        if (near(one, spread) > near(width, spread) || (near(one, spread) === near(width, spread) && one > width))
          width = one;
      const open = near(width, spread);
      // a looser measure has to gain by it
      if (width > LONGEST * em || open * 10 <= most * 11) continue;
      const exact = spread === 0;
      const others = Math.max(0, ...[...counts].map(([other, count]) => (other === width ? 0 : count)));
      const settled = exact
        ? open >= FEWEST_EXACT && open >= OUTSTANDING * others
        : open >= FEWEST && open * 5 >= prose.length * 2;
      const least = width - spread;
      const found = {
        of,
        exact,
        least,
        most: exact ? width : Math.floor(width * SLACK),
        leastOpen: exact ? width : Math.floor(width * RAGGED),
      };
      if (!settled || !fits(stretch, found)) continue;
      most = open;
      best = found;
    }
  }
  return best;
}
