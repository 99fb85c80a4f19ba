/** `zhengmai extract --explain`: a document's text line by line, every fact under the words that it stands on. */
import { type DocumentRecord, type Evidence, lineAt, type SourceText } from "../model/index.ts";

interface Remark extends Evidence {
  readonly what: string;
}

/** Lines of text with their numbers; under a line its facts: what, the words, the rule, the confidence and its parts. */
export function explained(source: SourceText, record: DocumentRecord): string {
  const remarks = groupByLine(source, remarksOf(record));
  const lines = [
    `── ${record.file} lines ${record.lineStart}–${record.lineEnd} · ${record.level} · ${record.genre ?? "no genre"}`,
  ];
  for (let number = record.lineStart; number <= record.lineEnd; number++) {
    const start = source.lineStarts[number - 1] ?? source.text.length;
    const end = Math.min(source.lineStarts[number] ?? source.text.length, record.end);
    lines.push(`${String(number).padStart(6)}  ${source.text.slice(start, end).trimEnd()}`);
    for (const remark of remarks.get(number) ?? []) lines.push(`        └ ${sentence(remark)}`);
  }
  return lines.join("\n");
}

function groupByLine(source: SourceText, remarks: readonly Remark[]): ReadonlyMap<number, readonly Remark[]> {
  const byLine = new Map<number, Remark[]>();
  for (const remark of remarks.toSorted((a, b) => a.start - b.start)) {
    const line = lineAt(source.lineStarts, remark.start);
    const list = byLine.get(line);
    if (list) list.push(remark);
    else byLine.set(line, [remark]);
  }
  return byLine;
}

function sentence({ what, quote, rule, confidence, parts }: Remark): string {
  const sum = parts?.map((part) => `${part.name} ${part.value}`).join(" + ");
  return `${what}: ${quote.replaceAll(/\s+/g, " ")}  [${rule}, ${confidence.toFixed(2)}${sum ? ` = ${sum}` : ""}]`;
}

function remarksOf(record: DocumentRecord): readonly Remark[] {
  const named = (what: string, facts: readonly (Evidence | null)[]): Remark[] =>
    facts.flatMap((fact) => (fact === null ? [] : [{ ...fact, what }]));
  return [
    ...named("title", [record.title]),
    ...named("number", [record.number]),
    ...named("issuer", record.issuers),
    ...named("date", [record.date]),
    ...named("carries", record.carries),
    ...record.validity.map((fact) => ({ ...fact, what: `${fact.kind} ${fact.value}` })),
    ...record.references.map((fact) => ({
      ...fact,
      what: `${fact.relation}${fact.cue ? ` (${fact.cue.quote})` : ""} ${fact.level}`,
    })),
    ...record.assignments.map((fact) => ({
      ...fact,
      what: `task ${fact.task}; ${fact.units.map((unit) => `${unit.role} ${unit.name}`).join(", ")}${fact.deadline ? `; ${fact.deadline}` : ""}`,
    })),
    ...named("program", record.programs),
  ];
}
