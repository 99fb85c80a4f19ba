/** Passes over drafts: one reading of a stretch, in the order of the text. */
import type { Span } from "../../model/index.ts";
import type { Draft } from "./fact.ts";

/** The stretches that drafts cover, in order, for finders that come later. */
export function covering(drafts: readonly Draft[]): readonly Span[] {
  return drafts.map((draft) => draft.evidence).sort((a, b) => a.start - b.start);
}

/** whether a stretch overlaps one of the spans (in order, not overlapping) */
export function overlaps(spans: readonly Span[], start: number, end: number): boolean {
  let lo = 0;
  let hi = spans.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if ((spans[mid]?.end ?? 0) <= start) lo = mid + 1;
    else hi = mid;
  }
  const span = spans[lo];
  return span !== undefined && span.start < end;
}

/** Leaves out drafts whose units another draft before them has read already (a bracket inside a table's cell). */
export function withoutOverlap(drafts: readonly Draft[]): readonly Draft[] {
  const read = new Set<number>();
  const kept: Draft[] = [];
  for (const draft of drafts) {
    if (draft.merged === true) {
      kept.push(draft);
      continue;
    }
    const fresh = draft.units.filter((unit) => !read.has(unit.start));
    if (fresh.length === 0) continue;
    for (const unit of fresh) read.add(unit.start);
    kept.push(fresh.length === draft.units.length ? draft : { ...draft, units: fresh });
  }
  return kept.sort((a, b) => a.evidence.start - b.evidence.start);
}
