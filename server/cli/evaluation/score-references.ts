/** References: paired by number, else by title; relation, number and level are then compared. */

import type { FoundDocument, FoundReference } from "./found.ts";
import type { GoldDocument, GoldReference } from "./gold.ts";
import { sameNumberForm, sameTitle, squeeze } from "./same.ts";
import { addRate, type Ledger, tallySet } from "./tally.ts";

export function scoreReferences(ledger: Ledger, gold: GoldDocument, document: FoundDocument): void {
  const { references, referencesWithRelation, citedNumbers: numbers } = ledger.tallies;
  const used = new Set<number>();
  for (const expected of gold.references) {
    const index = partner(expected, document.references, used);
    const found = document.references[index];
    if (found === undefined) {
      references.fn++;
      referencesWithRelation.fn++;
      show(ledger, `missed ${gold.id}:${expected.line} ${expected.relation} ${nameOf(expected)}`);
      continue;
    }
    used.add(index);
    references.tp++;
    addRate(ledger, "refNumber", sameNumberForm(expected.number) === sameNumberForm(found.number));
    const relation = annotatedRelation(found.relation);
    addRate(ledger, "refRelation", relation === expected.relation);
    if (relation === expected.relation) referencesWithRelation.tp++;
    else {
      referencesWithRelation.fn++;
      referencesWithRelation.fp++;
      show(
        ledger,
        `relation ${gold.id}:${expected.line} gold=${expected.relation} found=${relation} ${nameOf(expected)}`,
      );
    }
    if (expected.level && expected.level !== "internal" && expected.level !== "unknown") {
      addRate(ledger, "refLevel", found.level === expected.level);
    }
  }
  document.references.forEach((found, index) => {
    const right = used.has(index);
    if (found.confidence !== undefined) {
      ledger.judgements.push({ kind: "references", confidence: found.confidence, right });
    }
    if (right) return;
    references.fp++;
    referencesWithRelation.fp++;
    show(ledger, `extra ${gold.id}:${found.line} ${found.relation} ${nameOf(found)}`);
  });
  tallySet(numbers, citedNumbers(gold.references), citedNumbers(document.references), (a, b) => a === b);
}

/** A number decides; then an equal title; then a title that is most of the other, unless the numbers speak against it. */
function partner(expected: GoldReference, found: readonly FoundReference[], used: ReadonlySet<number>): number {
  const first = (same: (b: FoundReference) => boolean) => found.findIndex((b, k) => !used.has(k) && same(b));
  const { title, number } = expected;
  if (number) {
    const index = first((b) => Boolean(b.number) && sameNumberForm(number) === sameNumberForm(b.number));
    if (index >= 0) return index;
  }
  if (!title) return -1;
  const equal = first((b) => Boolean(b.title) && squeeze(title) === squeeze(b.title));
  return equal >= 0 ? equal : first((b) => sameTitle(title, b.title) && !(number && b.number));
}

/** The annotation has no finer words: approving and answering count as mentioning, suspending as amending. */
function annotatedRelation(relation: string): string {
  if (relation === "approves" || relation === "replies") return "mentions";
  return relation === "suspends" ? "amends" : relation;
}

/** the different numbers that a document cites, in comparing form */
export function citedNumbers(references: readonly { readonly number: string | null }[]): readonly string[] {
  return [...new Set(references.map((r) => sameNumberForm(r.number)).filter((n) => n !== ""))];
}

function nameOf(reference: { readonly title: string | null; readonly number: string | null }): string {
  return [reference.title, reference.number].filter((part) => part !== null).join(" ");
}

function show(ledger: Ledger, text: string): void {
  ledger.differences.push({ field: "references", text });
}
