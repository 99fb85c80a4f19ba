import type { ValidityFact } from "../../model/index.ts";
import type { DocumentContext } from "../context.ts";

export function findValidity(_context: DocumentContext): readonly ValidityFact[] {
  return [];
}
