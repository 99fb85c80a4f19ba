/** What people say of where documents stand, applied to what the rules found. Pure; lines are 1-based, both inclusive. */
import type { Boundary, DocumentSpan, LineRange } from "../model/index.ts";

/** Lines of one document; with its span as long as nobody moved its ends. */
export interface Stretch extends LineRange {
  readonly span?: DocumentSpan;
}

/**
 * Lines that were given hold one document each; what they leave of a document that the rules found is one of its own, before
 * and after. Then a document that begins where a person says that none does goes on from the one before it. Then one begins on
 * each line of which a person says so, and ends where the one that held the line ended; outside of all, before the next one.
 * No line that a document held is lost. `given` is in order and free of contradictions.
 */
export function boundedBy(found: readonly Stretch[], given: readonly Boundary[], lines: number): readonly Stretch[] {
  const ranges = given.flatMap((one) => ("line" in one ? [] : [one]));
  let all = inOrder([...ranges.reduce(without, found), ...ranges]);
  for (const one of given) if ("line" in one && !one.begins) all = joinedAt(all, one.line);
  for (const one of given) if ("line" in one && one.begins) all = partedAt(all, one.line, lines);
  return all;
}

const inOrder = (all: readonly Stretch[]): readonly Stretch[] => all.toSorted((a, b) => a.first - b.first);

const without = (all: readonly Stretch[], { first, last }: LineRange): readonly Stretch[] =>
  all.flatMap((one) =>
    one.last < first || one.first > last
      ? [one]
      : [
          { first: one.first, last: first - 1 },
          { first: last + 1, last: one.last },
        ].filter((rest) => rest.first <= rest.last),
  );

function joinedAt(all: readonly Stretch[], line: number): readonly Stretch[] {
  const at = all.findIndex(({ first }) => first === line);
  const [before, here] = [all[at - 1], all[at]];
  if (before === undefined || here === undefined) return all;
  return [...all.slice(0, at - 1), { first: before.first, last: here.last }, ...all.slice(at + 1)];
}

function partedAt(all: readonly Stretch[], line: number, lines: number): readonly Stretch[] {
  if (line > lines || all.some(({ first }) => first === line)) return all;
  const holder = all.find(({ first, last }) => first < line && line <= last);
  const next = all.find(({ first }) => first > line);
  const last = holder?.last ?? (next === undefined ? lines : next.first - 1);
  const kept = all.filter((one) => one !== holder);
  return inOrder([
    ...kept,
    ...(holder === undefined ? [] : [{ first: holder.first, last: line - 1 }]),
    { first: line, last },
  ]);
}
