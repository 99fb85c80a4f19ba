/**
 * How many numbers a statement counts through within one row, as far as it is written in it. Neo4j looks at its limits between
 * rows alone: a list of 10¹² numbers in a `reduce` is worked through to its end, whoever ended the transaction.
 */
import { StoreError } from "./port.ts";

/** some four seconds of processor time of Neo4j, measured with sums of 3 · 10⁷ */
const MOST = 100_000_000;

const TOKENS = /\brange\s*\(\s*(-?\d+)\s*,\s*(-?\d+)\s*(?:,\s*(-?\d+)\s*)?\)|\bUNWIND\b|[()[\]{}]|[^\s()[\]{}]/giu;

/**
 * Ranges one within another are multiplied, those side by side are not. What `UNWIND` makes rows of is left to the limits.
 * @param bare a statement without comments and without what stands in its strings
 * @throws StoreError `forbidden`
 */
export function checkRanges(bare: string): void {
  /** the largest range of each bracket that is open */
  const open: number[] = [1];
  let last = "";
  for (const { 0: token, 1: from, 2: to, 3: step = "1", index } of bare.matchAll(TOKENS)) {
    if (from !== undefined && to !== undefined) {
      const numbers = Math.max(1, Math.floor((Number(to) - Number(from)) / (Number(step) || 1)) + 1);
      const level = open.length - 1;
      if (!/^UNWIND$/iu.test(last)) open[level] = Math.max(open[level] ?? 1, numbers);
      if (open.reduce((product, each) => product * each, 1) > MOST)
        throw new StoreError(
          "forbidden",
          `expected at most ${MOST} numbers to be counted through in one row, which Neo4j does not end in time; make rows of them (UNWIND), or ask for fewer`,
          undefined,
          index,
        );
    } else if (/^[([{]$/u.test(token)) open.push(1);
    else if (/^[)\]}]$/u.test(token) && open.length > 1) open.pop();
    last = token;
  }
}
