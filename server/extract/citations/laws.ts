/** National laws by their short names, cited without 《》: 严格执行预算法. Rows of laws.tsv. */
import { readRows } from "../../lexicon/index.ts";

const NAMES: ReadonlySet<string> = new Set(
  readRows("laws.tsv")
    .map((row) => row[0] ?? "")
    .filter((name) => name !== ""),
);
/** asked before names of every length are looked up: 办法, 依法 end none */
const ENDS = new Set([...NAMES].map((name) => name.slice(-2)));
const LONGEST = Math.max(...[...NAMES].map((name) => name.length));
/** words that go on after 法 and are not the law: 统计法律, 预算法定, 国家宪法日, 劳动法庭 */
const GOES_ON = /^(?:规(?!定(?!期))|制(?!定)|[律治定院人官庭学盲度条]|日|宣|晨|宪|修正案|知识)/;

/** The law whose short name ends right after `end`, with 中华人民共和国 if printed; null if none. */
export function lawEndingAt(text: string, end: number): { readonly start: number; readonly end: number } | null {
  let stop = end;
  if (text.startsWith("典", end)) stop = end + 1;
  if (!ENDS.has(text.slice(stop - 2, stop))) return null;
  if (GOES_ON.test(text.slice(stop, stop + 3))) return null;
  for (let n = Math.min(LONGEST, stop); n >= 2; n--) {
    if (!NAMES.has(text.slice(stop - n, stop))) continue;
    const state = "中华人民共和国";
    let start = stop - n;
    if (text.slice(start - state.length, start) === state) start -= state.length;
    return { start, end: text.startsWith("实施条例", stop) || text.startsWith("实施细则", stop) ? stop + 4 : stop };
  }
  return null;
}
