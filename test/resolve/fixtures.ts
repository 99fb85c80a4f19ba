/** Records made by hand: the smallest documents that show one rule each. */
import type { AssignmentFact, DocumentRecord, ReferenceFact, UnitMention } from "../../server/model/index.ts";
import type { ResolverSource } from "../../server/resolve/index.ts";

const span = { start: 0, end: 1, line: 1, quote: "x", rule: "test", confidence: 0.9 };

export function reference(start: number, values: Partial<ReferenceFact>): ReferenceFact {
  const base = {
    title: null,
    number: null,
    issuer: null,
    level: "unknown",
    relation: "mentions",
    cue: null,
    articles: [],
    alias: null,
    also: [],
  } as const;
  return { ...span, start, end: start + 1, ...base, ...values };
}

export function assignment(start: number, units: readonly string[], deadline: string | null = null): AssignmentFact {
  const mentions: UnitMention[] = units.map((name, i) => ({
    name,
    role: i === 0 ? "lead" : "responsible",
    start: start + i,
    end: start + i + 1,
  }));
  return {
    ...span,
    start,
    end: start + 1,
    task: `task ${start}`,
    taskSpan: { start, end: start + 1 },
    units: mentions,
    deadline,
    form: "bracket",
    section: [],
  };
}

export function record(
  sourceId: string,
  values: Partial<Omit<DocumentRecord, "issuers" | "title" | "number" | "date">> & {
    readonly title?: string;
    readonly number?: string;
    readonly issuers?: readonly string[];
    readonly date?: string;
  },
): DocumentRecord {
  const { title, number, issuers = [], date, ...rest } = values;
  return {
    start: 0,
    end: 100,
    sourceId,
    file: `${sourceId}.txt`,
    lineStart: 1,
    lineEnd: 9,
    genre: null,
    level: "prefectural",
    place: null,
    addressees: [],
    validity: [],
    carries: [],
    references: [],
    assignments: [],
    programs: [],
    ...rest,
    title: title === undefined ? null : { ...span, value: title },
    number: number === undefined ? null : { ...span, value: number },
    issuers: issuers.map((name) => ({ ...span, name })),
    date: date === undefined ? null : { ...span, value: date },
  };
}

export function source(id: string, ...records: readonly DocumentRecord[]): ResolverSource {
  return { id, names: [`${id}.txt`], mediaType: "text/plain", encoding: "utf-8", bytes: 1, records };
}
