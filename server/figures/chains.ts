import { gathered } from "./gathered.ts";

/**
 * Who answers a decree through another document: a county that carries out its city's measure, which carries out the decree.
 * A notice and the instrument it issues are one for this: who carries out the one carries out the other. What a notice
 * forwards for another body stays that body's.
 */
export interface Chains {
  /** Documents by numbers, as a {@link Coder} gives them. @param type a relationship type: IMPLEMENTS, BASED_ON, FORWARDS or CARRIES */
  add(source: number, target: number, type: string): void;
  /** What a document reaches through others, and what neither it nor a part of it links to by itself. */
  reached(document: number): ReadonlySet<number>;
}

export function chains(): Chains {
  const [answers, forwards, issues, issuedBy] = [gathered(2), gathered(2), gathered(2), gathered(2)];
  const has = (links: typeof forwards, source: number, target: number): boolean => {
    for (const [found] of links.of(source)) if (found === target) return true;
    return false;
  };
  /** Adds what is one with a document: what it issues, and what issues it. */
  const addWhole = (document: number, found: Set<number>): void => {
    for (const [part = 0] of issues.of(document)) if (!has(forwards, document, part)) found.add(part);
    for (const [whole = 0] of issuedBy.of(document)) if (!has(forwards, whole, document)) found.add(whole);
  };
  return {
    add(source, target, type) {
      if (type === "CARRIES") {
        issues.add(source, target);
        issuedBy.add(target, source);
        return;
      }
      answers.add(source, target);
      if (type === "FORWARDS") forwards.add(source, target);
    },
    reached(document) {
      const own = new Set([document]);
      // a set walks on over what is added on the way
      for (const one of own) addWhole(one, own);
      const direct = new Set<number>();
      for (const one of own) for (const [target = 0] of answers.of(one)) direct.add(target);
      const found = new Set(direct);
      for (const one of found) {
        for (const [target = 0] of answers.of(one)) found.add(target);
        addWhole(one, found);
      }
      for (const one of [...own, ...direct]) found.delete(one);
      return found;
    },
  };
}
