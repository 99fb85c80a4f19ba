/** A question to the graph of the five real files, with its answer worked out by hand from their texts. */
export interface Question {
  readonly asks: string;
  readonly statement: string;
  readonly answer: readonly (readonly unknown[])[];
}
