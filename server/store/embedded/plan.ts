/** The engine prints a plan as indented lines. */
import type { PlanStep } from "../port.ts";

interface Step {
  operator: string;
  details: string;
  children: Step[];
}

export function planOf(text: string): PlanStep {
  const root: Step = { operator: "Plan", details: "", children: [] };
  const open: { depth: number; step: Step }[] = [{ depth: -1, step: root }];
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const depth = line.length - line.trimStart().length;
    const [, operator = line.trim(), details = ""] = /^(\w+)\s*(.*)$/u.exec(line.trim()) ?? [];
    const step: Step = { operator, details, children: [] };
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    (open.at(-1)?.step ?? root).children.push(step);
    open.push({ depth, step });
  }
  return root.children.length === 1 ? (root.children[0] ?? root) : root;
}

/** Operators that change something or read files. The words of guard.ts are looked at first, so this is the second wall. */
const WRITES =
  /^(?:Create|Merge|Set|Remove|Delete|Detach|Insert|Drop|Alter|LoadCsv|Load|Add|Foreach|Update|Copy|Clear)/u;
const PROCEDURES = new Set([
  "db.labels",
  "db.relationshipTypes",
  "db.propertyKeys",
  "grafeo.search.text",
  "grafeo.procedures",
]);

/** What in a plan is not plain reading, or null. */
export function forbiddenStep(plan: PlanStep): string | null {
  if (WRITES.test(plan.operator)) return plan.operator;
  if (plan.operator === "CallProcedure") {
    const name = /[\w.]+/u.exec(plan.details)?.[0] ?? "";
    if (!PROCEDURES.has(name)) return `the procedure ${name}`;
  }
  for (const child of plan.children) {
    const found = forbiddenStep(child);
    if (found) return found;
  }
  return null;
}
