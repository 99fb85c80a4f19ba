/** Corrections, doubts, questions, Cypher, and how the service is. */
import { z } from "zod";
import { HEAD_FIELDS } from "../corrections.ts";
import { documentCard, evidence, list, nodeRef } from "./parts.ts";

export const corrections = z.object({
  items: z.array(
    z.object({
      /** names the line of the file; to take it back */
      key: z.string(),
      kind: z.enum(["same", "notSame", "target", "relation", "text", "boundary", "head", "wrong"]),
      subject: z.string(),
      value: z.string().nullable(),
      /** of a head: which line of the source it is about, and what of it */
      line: z.number().int().nullable(),
      field: z.enum(HEAD_FIELDS).nullable(),
      /** the body that a printed name kept apart stands for */
      node: z.string().nullable(),
      by: z.string().nullable(),
      at: z.string().nullable(),
      why: z.string().nullable(),
      /** of a fact: the document it was read in, its words, and what it led to, as the reader saw them */
      about: z
        .object({ document: z.string(), title: z.string(), quote: z.string(), target: z.string().optional() })
        .nullable(),
      /** the document that it speaks of, as it is now: what an address holds, and its title */
      document: z.object({ id: z.string(), key: z.string(), title: z.string() }).nullable(),
      /** it applies to nothing: the file, or the document, that it speaks of was taken back */
      lost: z.boolean(),
    }),
  ),
  total: z.number().int(),
  limit: z.number().int(),
  truncated: z.boolean(),
});
export type Corrections = z.infer<typeof corrections>;

/**
 * a head that is not whole · several nodes, none, or others that may be meant · names of a document whose place is not
 * known, all together · a fact of low confidence · a text that cites itself · a citation of what came later · another
 * number under the same issuer, title and day
 */
export const DOUBT_KINDS = [
  "head",
  "ambiguous",
  "unresolved",
  "unplaced",
  "candidates",
  "uncertain",
  "self",
  "later",
  "numbers",
] as const;
export type DoubtKind = (typeof DOUBT_KINDS)[number];

const doubt = z.object({
  kind: z.enum(DOUBT_KINDS),
  /** 0 certain – 1: the order of the list */
  doubt: z.number(),
  /** how often the same is said; of names without a place: how many names */
  times: z.number().int(),
  document: documentCard,
  missing: z.array(z.enum(["title", "issuer", "date", "number"])),
  line: z.number().int(),
  evidence: evidence.nullable(),
  /** names its words in the address of the reader; empty: the head */
  mark: z.string(),
  /** the name of a body, or the citation, as it stands there */
  printed: z.string().nullable(),
  target: nodeRef.nullable(),
  /** ids of nodes that may be meant */
  candidates: z.array(z.string()),
});
export const doubts = list(doubt).extend({
  /** how many of each kind, also where one kind alone is asked for: the kind of the most doubtful first */
  kinds: z.array(z.object({ kind: z.enum(DOUBT_KINDS), count: z.number().int() })),
});
export type Doubts = z.infer<typeof doubts>;

export const cypherRequest = z.object({
  query: z.string().min(1).max(100_000),
  parameters: z.record(z.string(), z.unknown()).default({}),
  limit: z.number().int().min(1).max(10_000).optional(),
});
export type CypherRequest = z.infer<typeof cypherRequest>;

export const cypherAnswer = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(z.unknown())),
  truncated: z.boolean(),
  elapsedMs: z.number(),
});
export type CypherAnswer = z.infer<typeof cypherAnswer>;

export const questionParameter = z.object({
  name: z.string(),
  type: z.enum(["string", "integer", "date", "document", "organization", "place", "program"]),
  zh: z.string(),
  en: z.string(),
  default: z.union([z.string(), z.number()]).nullable(),
});

export const question = z.object({
  name: z.string(),
  zh: z.string(),
  en: z.string(),
  view: z.enum(["table", "graph", "bar"]),
  parameters: z.array(questionParameter),
  statement: z.string(),
});
export type Question = z.infer<typeof question>;

export const questionAnswer = question.extend({ answer: cypherAnswer });
export type QuestionAnswer = z.infer<typeof questionAnswer>;

export const health = z.object({
  status: z.enum(["ok", "unavailable"]),
  engine: z.enum(["neo4j", "embedded"]),
  version: z.string(),
  /** null while the whole graph is being counted */
  documents: z.number().int().nullable(),
  held: z.number().int().nullable(),
  program: z.string(),
});
export type Health = z.infer<typeof health>;

export const ready = z.object({ status: z.literal("ready") });

/** RFC 9457 */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional(),
  code: z.string().optional(),
  /** as in the header X-Request-Id and in the log */
  requestId: z.string().optional(),
  offset: z.number().int().optional(),
});
export type Problem = z.infer<typeof problem>;
