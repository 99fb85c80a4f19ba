/** Reads the assignments of a text that is all body, and prints them short, for tables of cases. */
import { findAssignments } from "../../../server/extract/assignments/index.ts";
import type { AssignmentFact } from "../../../server/model/index.ts";
import { plainText } from "../../../server/read/index.ts";
import { contextFor } from "../context-of.ts";

export const read = (text: string): { readonly facts: readonly AssignmentFact[] } => ({
  facts: findAssignments(contextFor(plainText(text))),
});

/** L:… R:… C:… */
export function brief(fact: AssignmentFact): string {
  const by = (role: string) => fact.units.filter((unit) => unit.role === role).map((unit) => unit.name);
  const letters = [
    ["L", by("lead")],
    ["R", by("responsible")],
    ["C", by("cooperating")],
  ] as const;
  return letters
    .filter(([, names]) => names.length > 0)
    .map(([letter, names]) => `${letter}:${names.join(",")}`)
    .join(" ");
}

/** L:… R:… C:… | task | by when, - where the text does not say */
export const whole = (fact: AssignmentFact): string => `${brief(fact)} | ${fact.task} | ${fact.deadline ?? "-"}`;
