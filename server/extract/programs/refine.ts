/** From judged candidates to facts: the better of overlapping ones stays, and each name stands once. */
import { lineAt, type Mention, type ProgramFact } from "../../model/index.ts";
import type { DocumentContext } from "../context.ts";
import type { Judged } from "./interpret.ts";

/** Of overlapping candidates keeps the longer, or the surer where one is much surer. In the order of the text. */
export function withoutOverlaps(judged: readonly Judged[]): readonly Judged[] {
  const kept: Judged[] = [];
  for (const next of judged) {
    const last = kept.at(-1);
    if (last === undefined || next.candidate.start >= last.candidate.end) {
      kept.push(next);
      continue;
    }
    if (better(next, last)) kept[kept.length - 1] = next;
  }
  return kept;
}

function better(a: Judged, b: Judged): boolean {
  const length = (j: Judged) => j.candidate.end - j.candidate.start;
  if (Math.abs(a.confidence - b.confidence) > 0.25) return a.confidence > b.confidence;
  return length(a) > length(b);
}

/** One fact per name: quotation marks, space, and a name that stands whole inside a longer one do not make another. */
export function onePerName(context: DocumentContext, judged: readonly Judged[]): readonly ProgramFact[] {
  const { source } = context;
  const groups = new Map<string, { first: Judged; also: Mention[] }>();
  for (const item of judged) {
    const { start, end } = item.candidate;
    const quote = source.text.slice(start, end);
    const key = keyOf(quote);
    const group = groups.get(key) ?? variant(groups, key);
    const mention: Mention = { start, end, line: lineAt(source.lineStarts, start), quote };
    if (group === undefined) groups.set(key, { first: item, also: [] });
    else group.also.push(mention);
  }
  return [...groups.values()].map(({ first, also }) => {
    const { start, end, rule } = first.candidate;
    const quote = source.text.slice(start, end);
    return {
      name: quote,
      start,
      end,
      line: lineAt(source.lineStarts, start),
      quote,
      rule,
      confidence: first.confidence,
      parts: first.parts,
      also,
    };
  });
}

/** The same name with or without what stands before it: a place, an ordinal, a year (the text uses both for one program). */
function variant<T>(groups: ReadonlyMap<string, T>, key: string): T | undefined {
  if (key.length < 6) return undefined;
  for (const [known, group] of groups) {
    if (known.length >= 6 && (known.endsWith(key) || key.endsWith(known))) return group;
  }
  return undefined;
}

function keyOf(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[\s“”"「」]/g, "")
    .replace(/、/g, "");
}
