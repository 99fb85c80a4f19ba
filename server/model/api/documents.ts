/** A document and its text. */
import { z } from "zod";
import { HEAD_FIELDS } from "../corrections.ts";
import {
  documentCard,
  documentLink,
  documentLinks,
  evidence,
  list,
  match,
  nodeRef,
  programLink,
  task,
} from "./parts.ts";

export const documentPage = z.object({
  document: documentCard.extend({
    effectiveOn: z.string().nullable(),
    expiresOn: z.string().nullable(),
    /** null unless a day was asked for (asOf) */
    statusAsOf: z
      .object({
        date: z.string(),
        state: z.string(),
        on: z.string().nullable(),
        by: z.string().nullable(),
        quote: z.string().nullable(),
      })
      .nullable(),
    aliases: z.array(z.string()),
    /** numbers of other texts of the same issuer, title and day: another document, or one of the numbers is wrong */
    otherNumbers: z.array(z.string()),
    /** the text shown is of the sample corpus, which is restated: not to be cited as the document's words */
    sample: z.boolean(),
    source: z.object({ id: z.string(), name: z.string() }).nullable(),
    lineStart: z.number().int().nullable(),
    lineEnd: z.number().int().nullable(),
  }),
  issuedBy: z.array(z.object({ organization: nodeRef, evidence })),
  cites: list(documentLink),
  /** the newest; more by /documents/{key}/cited-by */
  citedBy: documentLinks,
  /** in the order of the text; more by /documents/{key}/tasks */
  tasks: list(task),
  /** all that are charged, with how many of its tasks, most first */
  units: z.array(z.object({ organization: nodeRef, tasks: z.number().int() })),
  programs: list(programLink),
});
export const documentTasks = list(task);
export type DocumentTasks = z.infer<typeof documentTasks>;
export type DocumentPage = z.infer<typeof documentPage>;

export const mark = z.object({
  kind: z.enum([
    "title",
    "number",
    "issuer",
    "date",
    "carries",
    "reference",
    "assignment",
    "unit",
    "program",
    "validity",
  ]),
  /** offsets into `text` of the same answer */
  start: z.number().int(),
  end: z.number().int(),
  line: z.number().int(),
  rule: z.string(),
  confidence: z.number(),
  /** named parts of the confidence */
  parts: z.array(z.object({ name: z.string(), value: z.number() })),
  /** id of the node that the fact became, null where it became a property */
  target: z.string().nullable(),
  /** its name or display title */
  label: z.string(),
  /** relation of a reference, role of a unit */
  relation: z.string().nullable(),
  /** the words that gave the relation */
  cue: z.object({ start: z.number().int(), end: z.number().int() }).nullable(),
  match: match.nullable(),
  /** id of the relationship that stands on these words */
  relationshipId: z.string().nullable(),
  /** whether a person decided what is meant, and the key of the correction that says so, if it is of these words alone */
  corrected: z.boolean(),
  correction: z.string().nullable(),
  /** when a task is due, as printed */
  deadline: z.string().nullable(),
  /** what the rules read, where a person said another relation or role (its type), or other words of a task */
  readAs: z.string().nullable(),
  /** what is not decided about its end: several may be meant, or none is known; null where a person or the rules decided */
  outcome: z.enum(["ambiguous", "unresolved"]).nullable(),
  /** nodes that may be meant as well; a body that no text names is told by its full official name, and not held */
  candidates: z.array(nodeRef.extend({ held: z.boolean() })),
});
export type Mark = z.infer<typeof mark>;

export const documentText = z.object({
  /** the file that holds the text, and the document that stands before it there */
  source: z.string(),
  before: z.object({ id: z.string(), title: z.string() }).nullable(),
  text: z.string(),
  /** offset of `text` in its source, and number of its first line there */
  base: z.number().int(),
  lineStart: z.number().int(),
  /** what people say of the head: the key of each correction, and the words, offsets into `text`, that the rules had read instead */
  heads: z.array(
    z.object({
      field: z.enum(HEAD_FIELDS),
      correction: z.string(),
      read: z.array(z.object({ start: z.number().int(), end: z.number().int() })),
    }),
  ),
  marks: z.array(mark),
  parts: z.array(
    z.object({ kind: z.string(), start: z.number().int(), end: z.number().int(), title: z.string().nullable() }),
  ),
  headings: z.array(
    z.object({ depth: z.number().int(), start: z.number().int(), end: z.number().int(), text: z.string() }),
  ),
});
export type DocumentText = z.infer<typeof documentText>;

/** Files that the corpus was read from, those that people brought first. */
export const sourceList = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** other names under which the same bytes were brought */
      further: z.array(z.string()),
      documents: z.number().int(),
      /** of the sample corpus */
      sample: z.boolean(),
    }),
  ),
  total: z.number().int(),
  skip: z.number().int(),
  /** files of the whole corpus that another version of the rules has read */
  older: z.number().int(),
});
export type SourceList = z.infer<typeof sourceList>;
