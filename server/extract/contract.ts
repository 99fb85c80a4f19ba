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
import { simplified } from "../model/index.ts";
import { BLANKS, withBookMarks } from "../read/index.ts";

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
  /** adds the document's own stretch as `text` */
  readonly text?: boolean;
  /** adds rule, confidence and its parts to every fact, and the evidence of the header */
  readonly explain?: boolean;
}

/** One document record in the public form; `text`: that of its source. */
export function toContract(record: DocumentRecord, text: string, options: ContractOptions = {}): ContractDocument {
  const explain = options.explain === true;
  return {
    file: record.file,
    lineStart: record.lineStart,
    lineEnd: record.lineEnd,
    start: record.start,
    end: record.end,
    title: printed(record.title?.value ?? null, record.title),
    number: printed(record.number?.printed ?? record.number?.value ?? null, record.number),
    issuers: record.issuers.map((issuer) => printed(issuer.name, issuer)),
    date: record.date?.value ?? null,
    genre: record.genre,
    level: record.level,
    carries: record.carries.map((carried) => printed(carried.title, carried)),
    references: record.references.map((fact) => reference(fact, explain)),
    assignments: record.assignments.map((fact) => assignment(fact, text, explain)),
    programs: record.programs.map((fact) => program(fact, explain)),
    ...(explain ? { explain: headerOf(record) } : {}),
    ...(options.text === true ? { text: text.slice(record.start, record.end) } : {}),
  };
}

/**
 * A value in the letters and book marks of the words that it stands on: a page in traditional script, or with 〈〉 for 《》, is read as one
 * in simplified letters, with 《》, and its names are told as it prints them.
 */
function printed<Value extends string | null>(value: Value, fact: { readonly quote: string } | null): Value | string {
  if (value === null || fact === null || fact.quote.includes(value)) return value;
  const letters = fact.quote.replace(BLANKS, "");
  const at = simplified(withBookMarks(letters)).indexOf(value);
  return at < 0 ? value : letters.slice(at, at + value.length);
}

function reference(fact: ReferenceFact, explain: boolean): ContractReference {
  return {
    title: printed(fact.title, fact),
    number: printed(fact.printed ?? fact.number, fact),
    issuer: printed(fact.issuer, fact),
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

function assignment(fact: AssignmentFact, text: string, explain: boolean): ContractAssignment {
  const named = (role: Role) => fact.units.filter((unit) => unit.role === role).map((unit) => printed(unit.name, fact));
  return {
    task: printed(fact.task, { quote: text.slice(fact.taskSpan.start, fact.taskSpan.end) }),
    lead: named("lead"),
    responsible: named("responsible"),
    cooperating: named("cooperating"),
    deadline: printed(fact.deadline, fact),
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
    name: printed(fact.name, fact),
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
