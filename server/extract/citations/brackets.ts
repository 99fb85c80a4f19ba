/** Pairs of 《》 in one pass: the outermost pair is the title, pairs inside it belong to it. Linear on any input. */
export interface Pair {
  /** offset of 《 */
  readonly open: number;
  /** offset after 》 */
  readonly close: number;
}

/** Longest title that is believed; official ones seldom pass 120 characters. */
const LONGEST = 260;

export function titlePairs(text: string): readonly Pair[] {
  const pairs: Pair[] = [];
  const stack: number[] = [];
  let open = text.indexOf("《");
  let close = text.indexOf("》");
  let stop = text.indexOf("。");
  while (open >= 0 || close >= 0) {
    if (stop >= 0 && stop < least(open, close)) {
      stack.length = 0;
      stop = text.indexOf("。", least(open, close));
      continue;
    }
    if (open >= 0 && (close < 0 || open < close)) {
      stack.push(open);
      open = text.indexOf("《", open + 1);
      continue;
    }
    const from = stack.pop();
    if (from !== undefined && close - from <= LONGEST && lineBreaks(text, from, close) <= 2)
      keep(pairs, { open: from, close: close + 1 });
    close = text.indexOf("》", close + 1);
  }
  return pairs;
}

function least(a: number, b: number): number {
  return a < 0 ? b : b < 0 ? a : Math.min(a, b);
}

function lineBreaks(text: string, from: number, to: number): number {
  return text.slice(from, to).split("\n", 4).length - 1;
}

/** An outer pair takes the place of those inside it. */
function keep(pairs: Pair[], pair: Pair): void {
  for (let last = pairs.at(-1); last !== undefined && last.open > pair.open; last = pairs.at(-1)) pairs.pop();
  pairs.push(pair);
}
