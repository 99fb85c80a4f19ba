/** Pairs of 《》 in one pass: the outermost pair is the title, pairs inside it belong to it. Linear on any input. */
export interface Pair {
  /** offset of 《 */
  readonly open: number;
  /** offset after 》 */
  readonly close: number;
}

/** Longest title that is believed; official ones seldom pass 120 characters. */
const LONGEST = 260;

/** One search for all three marks: three searches by indexOf would each read on to the end for a mark that is not there. */
const MARKS = /[《》。]/g;

export function titlePairs(text: string): readonly Pair[] {
  const pairs: Pair[] = [];
  let stack: number[] = [];
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (mark === "《") stack.push(index);
    else if (mark === "。") stack = [];
    else {
      const from = stack.pop();
      if (from !== undefined && index - from <= LONGEST && lineBreaks(text, from, index) <= 2)
        keep(pairs, { open: from, close: index + 1 });
    }
  }
  return pairs;
}

function lineBreaks(text: string, from: number, to: number): number {
  return text.slice(from, to).split("\n", 4).length - 1;
}

/** An outer pair takes the place of those inside it. */
function keep(pairs: Pair[], pair: Pair): void {
  for (let last = pairs.at(-1); last !== undefined && last.open > pair.open; last = pairs.at(-1)) pairs.pop();
  pairs.push(pair);
}
