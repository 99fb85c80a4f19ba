/** Reads the assignments of a text that is all body, and prints them short, for tables of cases. */
import { findAssignments } from "../../../server/extract/assignments/index.ts";
import { linesOf } from "../../../server/extract/context.ts";
import type { AssignmentFact, DocumentSpan, SourceText } from "../../../server/model/index.ts";

export function read(text: string): { readonly facts: readonly AssignmentFact[]; readonly text: string } {
  const lineStarts = [0];
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) lineStarts.push(i + 1);
  const source: SourceText = {
    id: "0".repeat(32),
    name: "case.txt",
    mediaType: "text/plain",
    encoding: "utf-8",
    bytes: text.length,
    text,
    lineStarts,
    metadata: {},
    pageStarts: [],
    warnings: [],
  };
  const span: DocumentSpan = {
    start: 0,
    end: text.length,
    lineStart: 1,
    lineEnd: lineStarts.length,
    parts: [{ kind: "body", start: 0, end: text.length }],
  };
  const header = {
    title: null,
    number: null,
    issuers: [],
    date: null,
    genre: null,
    level: "unknown",
    place: null,
    addressees: [],
    carries: [],
  } as const;
  return { facts: findAssignments({ source, span, lines: linesOf(source, span), header }), text };
}

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
