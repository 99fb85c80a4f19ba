/**
 * Who answers a decree through another document: a county that carries out its city's measure, which carries out the decree.
 * A notice and the instrument it issues are one for this: who carries out the one carries out the other. What a notice
 * forwards for another body stays that body's.
 */
export interface Chains {
  /** @param type a relationship type: IMPLEMENTS, BASED_ON, FORWARDS or CARRIES */
  add(source: string, target: string, type: string): void;
  /** What a document reaches through others, and what neither it nor a part of it links to by itself. */
  reached(document: string): ReadonlySet<string>;
}

export function chains(): Chains {
  const answers = new Map<string, Set<string>>();
  const forwards = new Map<string, Set<string>>();
  const issues = new Map<string, Set<string>>();
  const issuedBy = new Map<string, Set<string>>();
  const put = (map: Map<string, Set<string>>, key: string, value: string): void => {
    map.set(key, (map.get(key) ?? new Set()).add(value));
  };
  /** Adds what is one with a document: what it issues, and what issues it. */
  const addWhole = (document: string, found: Set<string>): void => {
    for (const part of issues.get(document) ?? []) if (!forwards.get(document)?.has(part)) found.add(part);
    for (const whole of issuedBy.get(document) ?? []) if (!forwards.get(whole)?.has(document)) found.add(whole);
  };
  return {
    add(source, target, type) {
      if (type === "CARRIES") {
        put(issues, source, target);
        put(issuedBy, target, source);
        return;
      }
      put(answers, source, target);
      if (type === "FORWARDS") put(forwards, source, target);
    },
    reached(document) {
      const own = new Set([document]);
      // a set walks on over what is added on the way
      for (const one of own) addWhole(one, own);
      const direct = new Set([...own].flatMap((one) => [...(answers.get(one) ?? [])]));
      const found = new Set(direct);
      for (const one of found) {
        for (const target of answers.get(one) ?? []) found.add(target);
        addWhole(one, found);
      }
      for (const one of [...own, ...direct]) found.delete(one);
      return found;
    },
  };
}
