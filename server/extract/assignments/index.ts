import type { AssignmentFact } from "../../model/index.ts";
import type { DocumentContext } from "../context.ts";

export function findAssignments(_context: DocumentContext): readonly AssignmentFact[] {
  return [];
}
