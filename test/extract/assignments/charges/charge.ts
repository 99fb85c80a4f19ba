/** A text, and who it charges: L leads, R is responsible, C cooperates. */
export type Charge = readonly [name: string, text: string, expected: readonly string[]];
