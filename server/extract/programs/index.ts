import type { ProgramFact, ReferenceFact } from "../../model/index.ts";
import type { DocumentContext } from "../context.ts";

export function findPrograms(
  _context: DocumentContext,
  _references: readonly ReferenceFact[],
): readonly ProgramFact[] {
  return [];
}
