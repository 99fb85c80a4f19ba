/** Calls that come while an earlier one is under way go together as the next one: many small transactions become few. */

export interface Bounds<I> {
  /** items that go together at most */
  readonly most: number;
  /** what they may weigh together; one that is heavier goes alone */
  readonly heaviest?: number;
  readonly weigh?: (item: I) => number;
}

/** @param work one answer for each item, in their order; where it fails, all that went together fail */
export function together<I, O>(
  work: (items: readonly I[]) => Promise<readonly O[]>,
  { most, heaviest = Number.POSITIVE_INFINITY, weigh = () => 0 }: Bounds<I>,
): (item: I) => Promise<O> {
  interface Waiting {
    readonly item: I;
    readonly resolve: (answer: O) => void;
    readonly reject: (error: unknown) => void;
  }
  let waiting: Waiting[] = [];
  let running = false;
  const next = (): readonly Waiting[] => {
    let count = 0;
    let weight = 0;
    for (const { item } of waiting) {
      weight += weigh(item);
      if (count === most || (count > 0 && weight > heaviest)) break;
      count++;
    }
    const group = waiting.slice(0, count);
    waiting = waiting.slice(count);
    return group;
  };
  const run = async (): Promise<void> => {
    running = true;
    // calls of the same instant are still to come
    await Promise.resolve();
    while (waiting.length > 0) {
      const group = next();
      try {
        const answers = await work(group.map(({ item }) => item));
        for (const [at, each] of group.entries()) each.resolve(answers[at] as O);
      } catch (error) {
        for (const each of group) each.reject(error);
      }
    }
    running = false;
  };
  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!running) void run();
    });
}
