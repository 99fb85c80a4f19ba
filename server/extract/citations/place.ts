/** Where an enumeration of citations stands, and what was found of how the text speaks of it. */
import type { Relation } from "../../model/index.ts";

export interface Judgement {
  readonly relation: Relation;
  /** range of the cue in the folded text */
  readonly cue: { readonly start: number; readonly end: number } | null;
  readonly strength: "direct" | "tail" | "far" | "none";
}

export interface Place {
  readonly text: string;
  /** enumeration: start of its first citation (issuer words included), end of its last */
  readonly head: number;
  readonly tail: number;
  /** start and end of the citation's own sentence, or of what of it stands before the next citation */
  readonly from: number;
  readonly to: number;
  /** whether the next citation begins at `to` */
  readonly followed: boolean;
  readonly inPreamble: boolean;
  readonly makes: boolean;
}
