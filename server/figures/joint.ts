/** Documents that bodies of several places issued together: they stand with each place, and once in all. */

/** What one of them says of a decree. */
export interface Joint {
  readonly places: readonly string[];
  readonly year: string;
  /** citations that carry out, rest on and mention, documents that answer through others */
  readonly counts: readonly [number, number, number, number];
}

/** Every place but the first of some, by index, with those before it. */
export function earlier(
  at: ReadonlyMap<string, number>,
  places: readonly string[],
): readonly (readonly [place: number, earlier: readonly number[]])[] {
  const order = places.map((place) => at.get(place) ?? -1).sort((a, b) => a - b);
  return order.slice(1).map((place, index) => [place, order.slice(0, index + 1)]);
}
