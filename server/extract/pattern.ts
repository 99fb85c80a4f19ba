/**
 * A pattern is an object, so that its id can turn up in the output, its examples run as tests, and its cost be measured.
 * test/extract/patterns.test.ts runs every registered pattern over its examples and over hostile strings.
 */
export interface Pattern {
  /** stable, "room/name": citations/title-number */
  readonly id: string;
  /** one sentence: which documents write like this, and by what standard or habit */
  readonly describes: string;
  /** must take linear time on any input: no nested quantifiers over overlapping classes, bounded repetition */
  readonly regex: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}
