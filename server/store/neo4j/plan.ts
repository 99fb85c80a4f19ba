/** The driver's plan in the shape of both engines, and what in it is not plain reading. */
import type { Plan } from "neo4j-driver";
import { type PlanStep, StoreError } from "../port.ts";

export function planOf(plan: Plan): PlanStep {
  return {
    operator: plan.operatorType.replace(/@.*$/u, ""),
    details: String(plan.arguments.Details ?? ""),
    children: plan.children.map(planOf),
  };
}

const SHOWN = new Set(["ShowIndexes", "ShowConstraints"]);
const WRITES =
  /^(?:Create|Merge|Set|Remove|Delete|DetachDelete|Foreach|Drop|Alter|LoadCSV|TransactionForeach|TransactionApply|AdministrationCommand|TerminateTransactions|Do|Rename|Grant|Deny|Revoke|Start|Stop)/u;
const PROCEDURES = new Set([
  "db.labels",
  "db.relationshipTypes",
  "db.propertyKeys",
  "db.schema.visualization",
  "db.schema.nodeTypeProperties",
  "db.schema.relTypeProperties",
  "db.index.fulltext.queryNodes",
  "db.index.fulltext.queryRelationships",
]);

/**
 * EXPLAIN works on the parsed statement, so neither comments nor escapes hide anything from this.
 * @param type the server's kind of the statement: `r` reads, `s` is about the schema
 * @throws StoreError `forbidden`
 */
export function checkOnlyReads(plan: PlanStep, type: string): void {
  const found = forbiddenStep(plan);
  if (found) throw new StoreError("forbidden", `expected a statement that only reads, got ${found}`);
  const steps = plan.operator === "ProduceResults" ? plan.children : [plan];
  const shows = steps.every(({ operator }) => operator.startsWith("Show"));
  if (type !== "r" && !(type === "s" && shows))
    throw new StoreError(
      "forbidden",
      "expected a statement that only reads, got one that writes or rules the database",
    );
}

function forbiddenStep(plan: PlanStep): string | null {
  const { operator, details } = plan;
  if (WRITES.test(operator) || (operator.startsWith("Show") && !SHOWN.has(operator))) return operator;
  if (operator === "ProcedureCall") {
    const name = /[\w.]+(?=\s*\()/u.exec(details)?.[0] ?? details;
    if (!PROCEDURES.has(name)) return `the procedure ${name}`;
  }
  for (const child of plan.children) {
    const found = forbiddenStep(child);
    if (found) return found;
  }
  return null;
}
