/** Counters of a comparison. */

/** found and right, found and wrong, not found */
export interface Tally {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

export interface Scores extends Tally {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** Precision, recall and their harmonic mean; nothing found of nothing to find is 1. */
export function scoresOf({ tp, fp, fn }: Tally): Scores {
  const p = tp + fp > 0 ? tp / (tp + fp) : 1;
  const r = tp + fn > 0 ? tp / (tp + fn) : 1;
  return { tp, fp, fn, p, r, f1: p + r > 0 ? (2 * p * r) / (p + r) : 0 };
}

/** how many of the values looked at were right */
export interface Rate {
  readonly ok: number;
  readonly n: number;
}

export function rateOf({ ok, n }: Rate): number {
  return n > 0 ? ok / n : 1;
}

export const TALLIES = [
  "documents",
  "carries",
  "references",
  "referencesWithRelation",
  "citedNumbers",
  "assignments",
  "assignmentsAnyRole",
  "programs",
  "issuers",
] as const;
export type TallyName = (typeof TALLIES)[number];

export const RATES = [
  "title",
  "number",
  "date",
  "genre",
  "lineEnd",
  "refNumber",
  "refRelation",
  "refLevel",
  "task",
  "deadline",
] as const;
export type RateName = (typeof RATES)[number];

/** a single difference, to be listed by --show */
export interface Difference {
  readonly field: "documents" | "references" | "assignments" | "tasks" | "programs";
  readonly text: string;
}

/** whether one extracted fact was right, with the confidence that it carried */
export interface Judgement {
  readonly kind: "references" | "assignments" | "programs";
  readonly confidence: number;
  readonly right: boolean;
}

/** Everything that a comparison gathers. The only mutable thing of the room, passed to each step. */
export interface Ledger {
  readonly tallies: Record<TallyName, { tp: number; fp: number; fn: number }>;
  readonly rates: Record<RateName, { ok: number; n: number }>;
  readonly differences: Difference[];
  readonly judgements: Judgement[];
}

export function newLedger(): Ledger {
  const tally = () => ({ tp: 0, fp: 0, fn: 0 });
  const rate = () => ({ ok: 0, n: 0 });
  return {
    tallies: {
      documents: tally(),
      carries: tally(),
      references: tally(),
      referencesWithRelation: tally(),
      citedNumbers: tally(),
      assignments: tally(),
      assignmentsAnyRole: tally(),
      programs: tally(),
      issuers: tally(),
    },
    rates: {
      title: rate(),
      number: rate(),
      date: rate(),
      genre: rate(),
      lineEnd: rate(),
      refNumber: rate(),
      refRelation: rate(),
      refLevel: rate(),
      task: rate(),
      deadline: rate(),
    },
    differences: [],
    judgements: [],
  };
}

export function addRate(ledger: Ledger, name: RateName, right: boolean): void {
  ledger.rates[name].n++;
  if (right) ledger.rates[name].ok++;
}

/** Pairs each expected value with the first unused one that is the same; counts what is left on both sides. */
export function tallySet<G, P>(
  tally: { tp: number; fp: number; fn: number },
  gold: readonly G[],
  found: readonly P[],
  same: (g: G, p: P) => boolean,
): { readonly missed: readonly G[]; readonly used: ReadonlySet<number> } {
  const used = new Set<number>();
  const missed: G[] = [];
  for (const expected of gold) {
    const index = found.findIndex((value, k) => !used.has(k) && same(expected, value));
    if (index < 0) missed.push(expected);
    else used.add(index);
  }
  tally.tp += used.size;
  tally.fn += missed.length;
  tally.fp += found.length - used.size;
  return { missed, used };
}
