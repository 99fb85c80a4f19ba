/** A document or passage as it stands, and what it charges whom with, by when: L leads, R is responsible, C cooperates. */
export type Seen = readonly [name: string, text: string, expected: readonly string[]];
