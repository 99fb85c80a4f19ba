/** `zhengmai extract --explain`: a document's text line by line, every fact under the words that it stands on. */
import { type DocumentRecord, type Evidence, lineAt, type SourceText } from "../model/index.ts";

interface Remark extends Evidence {
  readonly what: string;
}

/** Lines of text with their numbers; under a line its facts: what, its value where that is other than the words, the words, the rule, the confidence and its parts. */
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
  const sum = parts?.map((part) => `${part.name} ${Number(part.value.toFixed(2))}`).join(" + ");
  return `${what}: ${quote.replaceAll(/\s+/g, " ")}  [${rule}, ${confidence.toFixed(2)}${sum ? ` = ${sum}` : ""}]`;
}

function remarksOf(record: DocumentRecord): readonly Remark[] {
  const named = <Fact extends Evidence>(
    what: string,
    facts: readonly (Fact | null)[],
    value: (fact: Fact) => string,
  ): Remark[] =>
    facts.flatMap((fact) => {
      if (fact === null) return [];
      const read = value(fact);
      return [{ ...fact, what: read === fact.quote.replaceAll(/\s+/g, "") ? what : `${what} ${read}` }];
    });
  return [
    ...named("title", [record.title], ({ value }) => value),
    ...named("number", [record.number], ({ value }) => value),
    ...named("issuer", record.issuers, ({ name }) => name),
    ...named("date", [record.date], ({ value }) => value),
    ...named("carries", record.carries, ({ title }) => title),
    ...record.validity.map((fact) => ({ ...fact, what: `${fact.kind} ${fact.value}` })),
    ...record.references.map((fact) => ({
      ...fact,
      what: `${fact.relation}${fact.cue ? ` (${fact.cue.quote})` : ""} ${fact.level}`,
    })),
    ...record.assignments.map((fact) => ({
      ...fact,
      what: `task ${fact.task}; ${fact.units.map((unit) => `${unit.role} ${unit.name}`).join(", ")}${fact.deadline ? `; ${fact.deadline}` : ""}`,
    })),
    ...named("program", record.programs, ({ name }) => name),
  ];
}
