/** A row that weighs a candidate: how rows are written, and the kinds of head noun that they ask for. */
import type { Seen } from "./seen.ts";

/** Thousands of candidates pass every row: an object is read at once where a pair would be walked through. */
export interface Weight {
  readonly part: string;
  /** where `of` says no more than that it holds */
  readonly value: number;
  readonly of: (seen: Seen) => number | boolean;
}

/** A part of a fixed value. */
export const when = (part: string, value: number, of: (seen: Seen) => boolean): Weight => ({ part, value, of });

/** A part whose value depends. */
export const by = (part: string, of: (seen: Seen) => number): Weight => ({ part, value: 0, of });

const ofKind =
  (kind: Seen["candidate"]["kind"]) =>
  ({ candidate }: Seen): boolean =>
    candidate.kind === kind;
export const isFund = ofKind("fund");
export const isEvent = ofKind("event");
export const isWeak = ofKind("weak");
export const isProject = ({ candidate }: Seen): boolean => candidate.head === "项目";
