/** Pairs of 《》 in one pass: the outermost pair is the title, pairs inside it belong to it. Linear on any input. */
import { matchesIn } from "../../model/index.ts";

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
  MARKS.lastIndex = 0;
  while (MARKS.test(text)) {
    const index = MARKS.lastIndex - 1;
    const mark = text.charAt(index);
    if (mark === "《") stack.push(index);
    else if (mark === "。") {
      if (stack.length > 0) stack = [];
    } else {
      const from = stack.pop();
      if (from !== undefined && index - from <= LONGEST && lineBreaks(text, from, index) <= 2)
        keep(pairs, { open: from, close: index + 1 });
    }
  }
  return withSingle(text, pairs);
}

/** 〈…管理条例〉 with single marks where double ones are meant: not inside a title, and only what names its own kind. */
const SINGLE =
  /[〈<][^〈〉<>《》。\n]{4,120}(?:意见|通知|决定|办法|规定|方案|规划|批复|函|条例|法|细则|规程|规范|标准|要求|评价|预案)[〉>]/g;

function withSingle(text: string, pairs: readonly Pair[]): readonly Pair[] {
  const single = [...matchesIn(text, SINGLE)].map(({ 0: whole, index }) => ({
    open: index,
    close: index + whole.length,
  }));
  const outside = single.filter(({ open }) => !pairs.some((pair) => pair.open < open && open < pair.close));
  return outside.length === 0 ? pairs : [...pairs, ...outside].sort((a, b) => a.open - b.open);
}

function lineBreaks(text: string, from: number, to: number): number {
  return text.slice(from, to).split("\n", 4).length - 1;
}

/** An outer pair takes the place of those inside it. */
function keep(pairs: Pair[], pair: Pair): void {
  for (let last = pairs.at(-1); last !== undefined && last.open > pair.open; last = pairs.at(-1)) pairs.pop();
  pairs.push(pair);
}
