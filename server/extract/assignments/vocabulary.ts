/** The words that a unit's name is recognised by; the rows stand in lexicon/units.tsv. */
import { readRows } from "../../lexicon/index.ts";

function rows(): ReadonlyMap<string, readonly string[]> {
  const byKind = new Map<string, string[]>();
  for (const [kind, word] of readRows("units.tsv")) {
    if (kind === undefined || word === undefined || kind.startsWith("#")) continue;
    const words = byKind.get(kind);
    if (words === undefined) byKind.set(kind, [word]);
    else words.push(word);
  }
  return byKind;
}

const ROWS = rows();
const kind = (name: string): readonly string[] => ROWS.get(name) ?? [];

/** Last characters of the name of a body (局, 委, 人民政府 …), by length; the longest is tried first. */
const HEADS = new Set(kind("head"));
const PLACES = new Set(kind("place"));
/** the last letters of all of them: asked before words of every length are looked up */
const LAST = new Set([...HEADS, ...PLACES].map((word) => word.slice(-1)));
const LONGEST = 5;
/** Words that end like a body and are none (格局, 干部), also a bare head that stands alone. */
const FALSE_HEADS = new Set(kind("false"));
/** A field of work that stands for its department in a list that closes with 等部门. */
export const DOMAINS: ReadonlySet<string> = new Set(kind("domain"));
/** Names that hold a joiner (自然资源和规划): never cut there. */
export const JOINED: readonly string[] = kind("joined");

function endsWithOneOf(name: string, words: ReadonlySet<string>): boolean {
  if (!LAST.has(name.slice(-1))) return false;
  for (let n = Math.min(LONGEST, name.length); n > 0; n--) if (words.has(name.slice(-n))) return true;
  return false;
}

/** whether a name ends as the name of a body does */
export function endsAsBody(name: string): boolean {
  if (name.length < 2 || FALSE_HEADS.has(name)) return false;
  // of 重组 in 资产重组, not of 股 in 规划股: two characters are enough to tell them apart
  if (FALSE_HEADS.has(name.slice(-2)) && !HEADS.has(name.slice(-3)) && !HEADS.has(name.slice(-4))) {
    return name.slice(-2) === "集团" || name.slice(-2) === "公司" ? name.length > 2 : name.slice(-2) === "小组";
  }
  return endsWithOneOf(name, HEADS);
}

/** whether a name ends as the name of a place does */
export function endsAsPlace(name: string): boolean {
  return name.length > 1 && endsWithOneOf(name, PLACES);
}
