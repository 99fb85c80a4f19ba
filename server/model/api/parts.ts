/** What several answers are made of. */
import { z } from "zod";
import { LEVELS } from "../record.ts";

export const level = z.enum(LEVELS);

export const role = z.enum(["lead", "responsible", "cooperating"]);

/** number: matched by number (solid) · title: by title (dashed) · alias, none: inferred (dotted) */
export const match = z.enum(["number", "title", "alias", "none"]);

/** The words a relationship was read from: `quote` stands at [start, end) of the source's text, on `line`. */
export const evidence = z.object({
  relationshipId: z.string(),
  type: z.string(),
  quote: z.string(),
  line: z.number().int(),
  start: z.number().int(),
  end: z.number().int(),
  rule: z.string(),
  confidence: z.number(),
  match: match.nullable(),
  /** whether a person decided where it ends: what it was matched by is not why then */
  corrected: z.boolean(),
  /** id of the file that the offsets are of */
  source: z.string(),
  /** the document whose text this is */
  documentId: z.string(),
  documentNumber: z.string().nullable(),
  documentTitle: z.string(),
});
export type Evidence = z.infer<typeof evidence>;

/** The words of a fact within the sentence they stand in: `before`, `quote` and `after` follow one another in the file. */
export const passage = z.object({
  /** number of the line on which `before` begins */
  line: z.number().int(),
  before: z.string(),
  quote: z.string(),
  after: z.string(),
  /** the sentence is longer, and was cut there */
  cutBefore: z.boolean(),
  cutAfter: z.boolean(),
  /** the task that the words assign, where it stands elsewhere */
  task: z.object({ text: z.string(), line: z.number().int() }).nullable(),
  /** of a row of a table its cells under their heads; `merged`: the cell reaches down from a row above. Empty for other words */
  row: z.array(z.object({ head: z.string(), cell: z.string(), merged: z.boolean() })),
  /** name of the file */
  name: z.string(),
  /** the document in whose text they stand; null where none of the file holds them */
  document: z.object({ id: z.string(), number: z.string().nullable(), displayTitle: z.string() }).nullable(),
  /** of the sample corpus, which is restated */
  sample: z.boolean(),
});
export type Passage = z.infer<typeof passage>;

export const nodeRef = z.object({ id: z.string(), name: z.string() });
export type NodeRef = z.infer<typeof nodeRef>;

export const documentCard = z.object({
  id: z.string(),
  /** what an address holds: the number, else the id */
  key: z.string(),
  title: z.string(),
  displayTitle: z.string(),
  number: z.string().nullable(),
  genre: z.string().nullable(),
  level,
  issuedOn: z.string().nullable(),
  status: z.string(),
  held: z.boolean(),
  issuers: z.array(nodeRef),
  place: nodeRef.nullable(),
});
export type DocumentCard = z.infer<typeof documentCard>;

export const documentLink = z.object({ document: documentCard, evidence });
export type DocumentLink = z.infer<typeof documentLink>;

export const taskUnit = z.object({
  role,
  organization: z.object({ id: z.string(), name: z.string(), shortName: z.string(), kind: z.string() }),
  printedAs: z.string(),
  evidence,
});
export type TaskUnit = z.infer<typeof taskUnit>;

export const task = z.object({
  id: z.string(),
  text: z.string(),
  section: z.array(z.string()),
  deadline: z.string().nullable(),
  dueOn: z.string().nullable(),
  line: z.number().int(),
  document: documentCard.nullable(),
  units: z.array(taskUnit),
});
export type Task = z.infer<typeof task>;

/** a task without the words behind it; `role`: of the body whose tasks are listed, null among those of a program or a place */
export const taskLine = task
  .omit({ section: true })
  .extend({ role: role.nullable(), document: documentCard, units: z.array(taskUnit.omit({ evidence: true })) });
export type TaskLine = z.infer<typeof taskLine>;

/** a list that says how much it left out */
export const list = <T extends z.ZodType>(item: T) =>
  z.object({ total: z.number().int(), limit: z.number().int(), truncated: z.boolean(), items: z.array(item) });

export const programLink = z.object({ program: nodeRef, evidence });

export const documentLinks = list(documentLink);
