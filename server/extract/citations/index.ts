import type { ReferenceFact } from "../../model/index.ts";
import type { DocumentContext } from "../context.ts";

export function findReferences(_context: DocumentContext): readonly ReferenceFact[] {
  return [];
}
