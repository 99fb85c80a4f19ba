/** << and >>, « and », as keyboards without 《》 have them. */
import { matchesIn } from "../model/index.ts";
import type { Edit } from "./edited.ts";

const MARK = /<<|>>|[《》«»]/g;
/** where a title begins: a shift of bits and the arrows of a page have nothing of it behind them, or no words before a blank */
const TITLE =
  /^.?(?:<<|«)(?:(?<=<<|[\u4e00-\u9fff，。；、（(].) )?(?:[\u4e00-\u9fff〈“"（(]|<[\u4e00-\u9fff]|\d{1,6}[\u4e00-\u9fff—-])/s;
/** letters between the marks of a title at most: one that was opened farther back was never closed */
const LONGEST = 240;

interface Mark {
  readonly mark: string;
  readonly at: number;
}

/** 《 and 》 for such marks, where both of a pair stand; the other one may be printed as it should be. In order. Linear. */
export function typedMarks(text: string): readonly Edit[] {
  if (!/<<|>>|[«»]/.test(text)) return [];
  const edits: Edit[] = [];
  const open: Mark[] = [];
  // what stands for two characters stands at the outer one, so that a quotation of the source holds both
  const put = ({ mark, at }: Mark, words: "《" | "》"): void => {
    const outer = words === "《" ? at : at + mark.length - 1;
    if (mark !== words) edits.push({ start: outer, end: outer + 1, words });
    if (mark.length > 1) edits.push({ start: at + at + 1 - outer, end: at + at + 2 - outer, words: "" });
  };
  for (const { 0: mark, index: at } of matchesIn(text, MARK)) {
    if (at - (open[0]?.at ?? at) > LONGEST) open.length = 0;
    if (mark === "《") open.push({ mark, at });
    else if (mark === "<<" || mark === "«") {
      if (TITLE.test(text.slice(Math.max(0, at - 1), at + 10))) open.push({ mark, at });
    } else {
      const opened = open.pop();
      if (opened === undefined) continue;
      put(opened, "《");
      put({ mark, at }, "》");
    }
  }
  return edits.sort((a, b) => a.start - b.start);
}
