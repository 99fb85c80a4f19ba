/** Whether a confidence means what it says: of the facts that carry about 0.8, about four in five should be right. */
import type { Judgement } from "./tally.ts";

export interface Band {
  /** lower edge, included; the upper edge is 0.1 above and excluded, but for the last band */
  readonly from: number;
  readonly facts: number;
  readonly right: number;
  readonly meanConfidence: number;
  /** share that was right */
  readonly precision: number;
}

/** Ten bands of a tenth each, empty ones left out. */
export function calibrate(judgements: readonly Judgement[]): readonly Band[] {
  const bands = Array.from({ length: 10 }, () => ({ facts: 0, right: 0, sum: 0 }));
  for (const { confidence, right } of judgements) {
    const band = bands[Math.min(9, Math.max(0, Math.floor(confidence * 10 + 1e-9)))];
    if (band === undefined) continue;
    band.facts++;
    band.sum += confidence;
    if (right) band.right++;
  }
  return bands.flatMap((band, index) =>
    band.facts === 0
      ? []
      : [
          {
            from: index / 10,
            facts: band.facts,
            right: band.right,
            meanConfidence: band.sum / band.facts,
            precision: band.right / band.facts,
          },
        ],
  );
}
