/** Draws by lot that come out the same for the same seed. */
export interface Lot {
  readonly pick: <T>(choices: readonly T[]) => T;
  /** a whole number from `least` to `most` */
  readonly between: (least: number, most: number) => number;
}

/** @param seed a whole number (mulberry32) */
export function lotOf(seed: number): Lot {
  let state = (seed * 7919 + 13) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    between,
    pick: (choices) => {
      const choice = choices[between(0, choices.length - 1)];
      if (choice === undefined) throw new Error("expected something to choose from");
      return choice;
    },
  };
}
