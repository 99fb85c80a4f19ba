/** Compares extracted documents with annotated ones. */
import type { FoundDocument } from "./found.ts";
import { baseName, type GoldDocument } from "./gold.ts";
import { sameNumberForm, sameProgram, sameTitle, squeeze } from "./same.ts";
import { scoreAssignments, unitNamings } from "./score-assignments.ts";
import { citedNumbers, scoreReferences } from "./score-references.ts";
import { addRate, type Ledger, newLedger, tallySet } from "./tally.ts";

/** lines by which a start or an end may differ: headers span several */
const NEAR = 6;

/**
 * Scores `found` against `gold`, file by file. Documents outside the annotated stretch of a file are left out of the count:
 * nobody has read them.
 */
export function score(gold: readonly GoldDocument[], found: readonly FoundDocument[]): Ledger {
  const ledger = newLedger();
  for (const file of new Set(gold.map((g) => baseName(g.file)))) {
    const expected = gold.filter((g) => baseName(g.file) === file);
    const from = Math.min(...expected.map((g) => g.line_start)) - NEAR;
    const to = Math.max(...expected.map((g) => g.line_end));
    const here = found.filter((p) => baseName(p.file) === file && p.lineStart >= from && p.lineStart <= to);
    scoreFile(ledger, file, expected, here);
  }
  return ledger;
}

function scoreFile(
  ledger: Ledger,
  file: string,
  expected: readonly GoldDocument[],
  found: readonly FoundDocument[],
): void {
  const taken = new Set<number>();
  for (const gold of expected) {
    const index = counterpart(gold, found, taken);
    const document = found[index];
    if (document === undefined) {
      missDocument(ledger, file, gold);
      continue;
    }
    taken.add(index);
    ledger.tallies.documents.tp++;
    scoreHeader(ledger, gold, document);
    scoreReferences(ledger, gold, document);
    scoreAssignments(ledger, gold, document);
    scorePrograms(ledger, gold, document);
  }
  found.forEach((document, index) => {
    if (taken.has(index)) return;
    ledger.tallies.documents.fp++;
    ledger.differences.push({ field: "documents", text: `extra ${file}:${document.lineStart} ${document.title}` });
  });
}

/** The extracted document that an annotated one is compared with, or -1: near in place, or alike in number or title. */
function counterpart(gold: GoldDocument, found: readonly FoundDocument[], taken: ReadonlySet<number>): number {
  let best = -1;
  let bestScore = 0;
  found.forEach((document, index) => {
    if (taken.has(index)) return;
    const away = Math.abs(document.lineStart - gold.line_start);
    const overlap = document.lineStart <= gold.line_end && document.lineEnd >= gold.line_start;
    const number =
      gold.doc_number !== null &&
      gold.doc_number !== "" &&
      document.number !== null &&
      document.number !== "" &&
      sameNumberForm(gold.doc_number) === sameNumberForm(document.number) &&
      overlap;
    const title = sameTitle(gold.title, document.title) && overlap && away <= 2 * NEAR;
    const likeness = (away <= NEAR ? 2 : 0) + (number ? 3 : 0) + (title ? 3 : 0);
    if (likeness > bestScore) {
      bestScore = likeness;
      best = index;
    }
  });
  return best;
}

function missDocument(ledger: Ledger, file: string, gold: GoldDocument): void {
  const { tallies } = ledger;
  tallies.documents.fn++;
  for (const name of ["title", "number", "date", "genre"] as const) addRate(ledger, name, false);
  tallies.references.fn += gold.references.length;
  tallies.referencesWithRelation.fn += gold.references.length;
  tallies.citedNumbers.fn += citedNumbers(gold.references).length;
  tallies.programs.fn += gold.programs.length;
  tallies.carries.fn += gold.carries.length;
  tallies.issuers.fn += gold.issuers.length;
  const units = unitNamings(gold.responsibilities).length;
  tallies.assignments.fn += units;
  tallies.assignmentsAnyRole.fn += units;
  ledger.differences.push({ field: "documents", text: `missed ${gold.id} ${file}:${gold.line_start} ${gold.title}` });
}

function scoreHeader(ledger: Ledger, gold: GoldDocument, document: FoundDocument): void {
  const note = (name: "title" | "number" | "date" | "genre" | "lineEnd", a: unknown, b: unknown, right: boolean) => {
    addRate(ledger, name, right);
    if (!right) ledger.differences.push({ field: "documents", text: `${name} ${gold.id} gold=${a} found=${b}` });
  };
  if (gold.title) note("title", gold.title, document.title, squeeze(gold.title) === squeeze(document.title));
  note("number", gold.doc_number, document.number, sameNumberForm(gold.doc_number) === sameNumberForm(document.number));
  note("date", gold.date, document.date, (gold.date ?? null) === (document.date ?? null));
  if (gold.genre) note("genre", gold.genre, document.genre, squeeze(gold.genre) === squeeze(document.genre));
  note("lineEnd", gold.line_end, document.lineEnd, Math.abs(gold.line_end - document.lineEnd) <= NEAR);
  differ(ledger, gold.id, "issuers", gold.issuers, document.issuers, (a, b) => squeeze(a) === squeeze(b));
  differ(ledger, gold.id, "carries", gold.carries, document.carries, sameTitle);
}

function differ(
  ledger: Ledger,
  id: string,
  name: "issuers" | "carries",
  gold: readonly string[],
  found: readonly string[],
  same: (a: string, b: string) => boolean,
): void {
  const { missed, used } = tallySet(ledger.tallies[name], gold, found, same);
  for (const value of missed) ledger.differences.push({ field: "documents", text: `${name} missed ${id} ${value}` });
  found.forEach((value, index) => {
    if (!used.has(index)) ledger.differences.push({ field: "documents", text: `${name} extra ${id} ${value}` });
  });
}

function scorePrograms(ledger: Ledger, gold: GoldDocument, document: FoundDocument): void {
  const { missed, used } = tallySet(ledger.tallies.programs, gold.programs, document.programs, (a, b) =>
    sameProgram(a.name, b.name),
  );
  for (const program of missed) {
    ledger.differences.push({ field: "programs", text: `missed ${gold.id}:${program.line} ${program.name}` });
  }
  document.programs.forEach((program, index) => {
    const right = used.has(index);
    if (program.explain) ledger.judgements.push({ kind: "programs", confidence: program.explain.confidence, right });
    if (!right)
      ledger.differences.push({ field: "programs", text: `extra ${gold.id}:${program.line} ${program.name}` });
  });
}
