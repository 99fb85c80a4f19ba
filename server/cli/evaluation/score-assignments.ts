/** Assignments: a unit in a role near a line; then the task and the deadline of each record whose first unit was found. */

import type { FoundAssignment, FoundDocument } from "./found.ts";
import type { GoldAssignment, GoldDocument } from "./gold.ts";
import { sameTask, sameUnitForm, squeeze } from "./same.ts";
import { addRate, type Ledger, tallySet } from "./tally.ts";

const ROLES = ["lead", "responsible", "cooperating"] as const;
const NEAR = 6;

interface Naming {
  readonly line: number;
  readonly role: (typeof ROLES)[number];
  readonly unit: string;
  readonly confidence: number | undefined;
}

type Units = Pick<GoldAssignment, "line" | "lead" | "responsible" | "cooperating">;

/** every unit of every role, one entry per naming */
export function unitNamings(records: readonly (Units & { readonly explain?: { readonly confidence: number } })[]) {
  return records.flatMap((record) =>
    ROLES.flatMap((role) =>
      record[role].map(
        (unit): Naming => ({
          line: record.line,
          role,
          unit: sameUnitForm(unit),
          confidence: record.explain?.confidence,
        }),
      ),
    ),
  );
}

export function scoreAssignments(ledger: Ledger, gold: GoldDocument, document: FoundDocument): void {
  const lastLine = lastAnnotatedLine(gold);
  const expected = unitNamings(gold.responsibilities);
  const found = unitNamings(document.assignments).filter((naming) => naming.line <= lastLine + 4);
  const sameUnit = (a: Naming, b: Naming) => a.unit === b.unit && Math.abs(a.line - b.line) <= NEAR;
  const { missed, used } = tallySet(
    ledger.tallies.assignments,
    expected,
    found,
    (a, b) => sameUnit(a, b) && a.role === b.role,
  );
  tallySet(ledger.tallies.assignmentsAnyRole, expected, found, sameUnit);
  const show = (text: string) => ledger.differences.push({ field: "assignments", text });
  for (const n of missed) show(`missed ${gold.id}:${n.line} ${n.role} ${n.unit}`);
  found.forEach((n, index) => {
    const right = used.has(index);
    if (n.confidence !== undefined) ledger.judgements.push({ kind: "assignments", confidence: n.confidence, right });
    if (!right) show(`extra ${gold.id}:${n.line} ${n.role} ${n.unit}`);
  });
  for (const record of gold.responsibilities) scoreTask(ledger, gold.id, record, document.assignments);
}

/** Long tables were annotated in part; their note says so, and what follows the last annotated row is not judged. */
function lastAnnotatedLine(gold: GoldDocument): number {
  if (!/truncated after row|to line (\d+) only/.test(gold.notes ?? "")) return Number.POSITIVE_INFINITY;
  return Math.max(0, ...gold.responsibilities.map((record) => record.line));
}

function scoreTask(ledger: Ledger, id: string, record: GoldAssignment, found: readonly FoundAssignment[]): void {
  const [firstUnit] = ROLES.flatMap((role) => record[role]);
  if (firstUnit === undefined || sameUnitForm(firstUnit) === "") return;
  const unit = sameUnitForm(firstUnit);
  const near = found.filter(
    (b) =>
      Math.abs(b.line - record.line) <= NEAR &&
      ROLES.some((role) => b[role].some((name) => sameUnitForm(name) === unit)),
  );
  if (near.length === 0) return;
  const show = (text: string) => ledger.differences.push({ field: "tasks", text });
  if (squeeze(record.task).length >= 4) {
    const right = near.some((b) => sameTask(record.task, b.task));
    addRate(ledger, "task", right);
    if (!right) show(`task ${id}:${record.line} ${record.task} | ${near.map((b) => b.task).join(" / ")}`);
  }
  if (record.deadline) {
    const deadline = squeeze(record.deadline);
    const right = near.some((b) => b.deadline !== null && b.deadline !== "" && holds(deadline, squeeze(b.deadline)));
    addRate(ledger, "deadline", right);
    if (!right) show(`deadline ${id}:${record.line} ${record.deadline} | ${near.map((b) => b.deadline).join(" / ")}`);
  }
}

function holds(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}
