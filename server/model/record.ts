/**
 * What the extractor reads from one document: plain data, serialisable as JSON, every fact with the words it stands on.
 * Invariant of every {@link Evidence}: `source.text.slice(start, end) === quote`.
 */
import type { Span } from "./source.ts";

/** administrative level of a body or document; `internal` is a form or attachment of the same body */
export const LEVELS = ["national", "provincial", "prefectural", "county", "township", "unknown"] as const;
export type Level = (typeof LEVELS)[number];

/** How a document speaks of another, strongest first; meanings: see docs/extraction.md */
export const RELATIONS = [
  "repeals",
  "amends",
  "suspends",
  "forwards",
  "approves",
  "replies",
  "implements",
  "basis",
  "applies",
  "mentions",
] as const;
export type Relation = (typeof RELATIONS)[number];

/** 牵头 lead · 责任 responsible · 配合 cooperating */
export type Role = "lead" | "responsible" | "cooperating";

/** One named part of a confidence; the confidence is the clamped sum of its parts. */
export interface ConfidencePart {
  readonly name: string;
  readonly value: number;
}

export interface Evidence extends Span {
  /** 1-based line of `start` */
  readonly line: number;
  /** exactly `text.slice(start, end)` */
  readonly quote: string;
  /** id of the pattern that found it */
  readonly rule: string;
  /** 0–1 */
  readonly confidence: number;
  readonly parts?: readonly ConfidencePart[];
}

/** further place where the same fact stands */
export interface Mention extends Span {
  readonly line: number;
  readonly quote: string;
}

/** 发文字号, normal form: 〔YYYY〕, ASCII digits, no spaces, no 第, no leading zero */
export interface NumberFact extends Evidence {
  /** what others cite it by: of orders, announcements and minutes with the name of the series (某市人民政府令22号) */
  readonly value: string;
  /** as the text prints it, where that is other: 22号 under the name of its series, 中华人民共和国国务院令225号 */
  readonly printed?: string;
}
export interface TitleFact extends Evidence {
  /** white space and line breaks removed */
  readonly value: string;
}
/** 发文机关, the fullest form that the text itself prints */
export interface IssuerFact extends Evidence {
  readonly name: string;
}
/** 成文日期 as ISO date */
export interface DateFact extends Evidence {
  readonly value: string;
}
/** An instrument whose text the document issues or forwards (印发《X》) */
export interface CarriedFact extends Evidence {
  readonly title: string;
}

export interface ReferenceFact extends Evidence {
  /** as cited, white space removed, without 《》; null where only a number is given */
  readonly title: string | null;
  /** normal form, or null */
  readonly number: string | null;
  /** the number as the text prints it, where that is other: 国务院493号令, cited by all as 国务院令493号 */
  readonly printed?: string;
  /** issuer where title, number or the words before it show one */
  readonly issuer: string | null;
  readonly level: Level | "internal";
  readonly relation: Relation;
  /** the words that gave the relation (贯彻落实, 根据 …), or null */
  readonly cue: (Span & { readonly quote: string }) | null;
  /** 第十三条第二款 …, as printed */
  readonly articles: readonly string[];
  /** abbreviation that the text defines for it (以下简称…) */
  readonly alias: string | null;
  readonly also: readonly Mention[];
}

/** One unit under an assignment, as printed, with its own span */
export interface UnitMention extends Span {
  readonly name: string;
  readonly role: Role;
}

export interface AssignmentFact extends Evidence {
  /** heading or first clause of the task, as printed */
  readonly task: string;
  readonly taskSpan: Span;
  readonly units: readonly UnitMention[];
  /** as printed, or null */
  readonly deadline: string | null;
  readonly form: "bracket" | "label" | "table" | "prose";
  /** headings above the task, outermost first */
  readonly section: readonly string[];
}

export interface ProgramFact extends Evidence {
  /** as printed, with its quotation marks */
  readonly name: string;
  readonly also: readonly Mention[];
}

/** Dates and states that a document declares of itself (施行, 有效期), each with its words. */
export interface ValidityFact extends Evidence {
  readonly kind: "effectiveOn" | "expiresOn" | "validYears" | "validMonths" | "trial";
  /** ISO date, number of years or months as text, or "true" */
  readonly value: string;
}

export interface DocumentRecord extends Span {
  readonly sourceId: string;
  readonly file: string;
  readonly lineStart: number;
  readonly lineEnd: number;
  readonly title: TitleFact | null;
  readonly number: NumberFact | null;
  readonly issuers: readonly IssuerFact[];
  readonly date: DateFact | null;
  /** 文种, the bare kind: 通知, 意见, 办法 … */
  readonly genre: string | null;
  readonly level: Level;
  /** places printed in header and signature, outermost first (廊坊市, 霸州市): where 市 and 区 in the text mean */
  readonly place: string | null;
  readonly addressees: readonly string[];
  readonly validity: readonly ValidityFact[];
  readonly carries: readonly CarriedFact[];
  readonly references: readonly ReferenceFact[];
  readonly assignments: readonly AssignmentFact[];
  readonly programs: readonly ProgramFact[];
}
