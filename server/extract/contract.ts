/**
 * The public form of what was read from a document: the JSON that `zhengmai extract` prints and that annotated documents are
 * compared with. Keys and their order are a promise to whoever reads the output; the record behind it may change.
 */
import type {
  AssignmentFact,
  ConfidencePart,
  DocumentRecord,
  Evidence,
  Level,
  ProgramFact,
  ReferenceFact,
  Relation,
  Role,
  ValidityFact,
} from "../model/index.ts";

export interface ContractMention {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface ContractReference {
  readonly title: string | null;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly level: Level | "internal";
  readonly relation: Relation;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly rule: string;
  readonly confidence: number;
  /** further mentions of the same target; left out where there are none */
  readonly also?: readonly ContractMention[];
  readonly explain?: Explanation;
}

export interface ContractAssignment {
  readonly task: string;
  readonly lead: readonly string[];
  readonly responsible: readonly string[];
  readonly cooperating: readonly string[];
  readonly deadline: string | null;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly rule: string;
  readonly explain?: Explanation;
}

export interface ContractProgram {
  readonly name: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly also?: readonly ContractMention[];
  readonly explain?: Explanation;
}

/** What `--explain` adds to a fact: why it is believed, and what the plain form leaves out. */
export interface Explanation {
  readonly rule: string;
  readonly confidence: number;
  readonly parts: readonly ConfidencePart[];
  readonly [detail: string]: unknown;
}

export interface ContractDocument {
  readonly file: string;
  readonly lineStart: number;
  readonly lineEnd: number;
  readonly start: number;
  readonly end: number;
  readonly title: string | null;
  readonly number: string | null;
  readonly issuers: readonly string[];
  readonly date: string | null;
  readonly genre: string | null;
  readonly level: Level;
  readonly carries: readonly string[];
  readonly references: readonly ContractReference[];
  readonly assignments: readonly ContractAssignment[];
  readonly programs: readonly ContractProgram[];
  readonly explain?: Readonly<Record<string, unknown>>;
  readonly text?: string;
}

export interface ContractOptions {
  /** the whole text of the source; when given, the document's own stretch is added as `text` */
  readonly text?: string;
  /** adds rule, confidence and its parts to every fact, and the evidence of the header */
  readonly explain?: boolean;
}

/** One document record in the public form. */
export function toContract(record: DocumentRecord, options: ContractOptions = {}): ContractDocument {
  const explain = options.explain === true;
  return {
    file: record.file,
    lineStart: record.lineStart,
    lineEnd: record.lineEnd,
    start: record.start,
    end: record.end,
    title: record.title?.value ?? null,
    number: record.number?.serial ?? record.number?.value ?? null,
    issuers: record.issuers.map((issuer) => issuer.name),
    date: record.date?.value ?? null,
    genre: record.genre,
    level: record.level,
    carries: record.carries.map((carried) => carried.title),
    references: record.references.map((fact) => reference(fact, explain)),
    assignments: record.assignments.map((fact) => assignment(fact, explain)),
    programs: record.programs.map((fact) => program(fact, explain)),
    ...(explain ? { explain: headerOf(record) } : {}),
    ...(options.text === undefined ? {} : { text: options.text.slice(record.start, record.end) }),
  };
}

function reference(fact: ReferenceFact, explain: boolean): ContractReference {
  return {
    title: fact.title,
    number: fact.number,
    issuer: fact.issuer,
    level: fact.level,
    relation: fact.relation,
    line: fact.line,
    start: fact.start,
    end: fact.end,
    quote: fact.quote,
    rule: fact.rule,
    confidence: fact.confidence,
    ...(fact.also.length > 0 ? { also: fact.also.map(mention) } : {}),
    ...(explain
      ? {
          explain: {
            ...reasons(fact),
            cue: fact.cue,
            articles: fact.articles,
            alias: fact.alias,
          } satisfies Explanation,
        }
      : {}),
  };
}

function assignment(fact: AssignmentFact, explain: boolean): ContractAssignment {
  const named = (role: Role) => fact.units.filter((unit) => unit.role === role).map((unit) => unit.name);
  return {
    task: fact.task,
    lead: named("lead"),
    responsible: named("responsible"),
    cooperating: named("cooperating"),
    deadline: fact.deadline,
    line: fact.line,
    start: fact.start,
    end: fact.end,
    quote: fact.quote,
    rule: fact.rule,
    ...(explain
      ? {
          explain: {
            ...reasons(fact),
            form: fact.form,
            section: fact.section,
            taskSpan: fact.taskSpan,
            units: fact.units,
          },
        }
      : {}),
  };
}

function program(fact: ProgramFact, explain: boolean): ContractProgram {
  return {
    name: fact.name,
    line: fact.line,
    start: fact.start,
    end: fact.end,
    ...(fact.also.length > 0 ? { also: fact.also.map(mention) } : {}),
    ...(explain ? { explain: { ...reasons(fact), quote: fact.quote } } : {}),
  };
}

function mention(m: ContractMention): ContractMention {
  return { line: m.line, start: m.start, end: m.end, quote: m.quote };
}

function reasons(fact: Evidence): { rule: string; confidence: number; parts: readonly ConfidencePart[] } {
  return { rule: fact.rule, confidence: fact.confidence, parts: fact.parts ?? [] };
}

function headerOf(record: DocumentRecord): Readonly<Record<string, unknown>> {
  const validity: readonly ValidityFact[] = record.validity;
  return {
    title: record.title,
    number: record.number,
    issuers: record.issuers,
    date: record.date,
    place: record.place,
    addressees: record.addressees,
    carries: record.carries,
    validity,
  };
}
