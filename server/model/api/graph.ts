/** Nodes, relationships, what is found, and the ways between them. */
import { z } from "zod";
import { documentCard, evidence, level, match } from "./parts.ts";

export const graphNode = z.object({
  kind: z.literal("node"),
  id: z.string(),
  labels: z.array(z.string()),
  properties: z.record(z.string(), z.unknown()),
});
export type ApiNode = z.infer<typeof graphNode>;

export const graphRelationship = z.object({
  kind: z.literal("relationship"),
  id: z.string(),
  type: z.string(),
  start: z.string(),
  end: z.string(),
  properties: z.record(z.string(), z.unknown()),
});
export type ApiRelationship = z.infer<typeof graphRelationship>;

/** With the document in whose text its words stand; null for what no text says, as that a place lies in another. */
export const readRelationship = graphRelationship.extend({
  document: z.object({ id: z.string(), number: z.string().nullable(), displayTitle: z.string() }).nullable(),
});
export type ReadRelationship = z.infer<typeof readRelationship>;

/** Counts first; members only of the types asked for. */
export const neighbours = z.object({
  node: graphNode,
  groups: z.array(z.object({ type: z.string(), direction: z.enum(["out", "in"]), total: z.number().int() })),
  /** bodies that a document charges through its tasks, or documents that charge a body; null for other nodes */
  through: z.number().int().nullable(),
  nodes: z.array(graphNode),
  relationships: z.array(readRelationship),
  total: z.number().int(),
  limit: z.number().int(),
  truncated: z.boolean(),
});
export type Neighbours = z.infer<typeof neighbours>;

export const searchAnswer = z.object({
  query: z.string(),
  /** what was looked for: the query, or the number, title or name that stands in a sentence */
  sought: z.string(),
  /** the sentence without it; "" where the query itself was looked for */
  rest: z.string(),
  /** full forms of a body asked for by a short one, looked for beside it (发改委: 发展和改革委员会) */
  forms: z.array(z.string()),
  groups: z.array(
    z.object({
      kind: z.enum(["document", "organization", "program", "place"]),
      total: z.number().int(),
      limit: z.number().int(),
      truncated: z.boolean(),
      items: z.array(
        z.object({
          id: z.string(),
          key: z.string(),
          name: z.string(),
          /** number and date of a document, kind of a body */
          detail: z.string(),
          level: level.nullable(),
          held: z.boolean().nullable(),
        }),
      ),
    }),
  ),
  /** where nothing was found: documents whose number is like the one asked for, or things whose name is, the most alike first */
  near: z.array(
    z.object({
      id: z.string(),
      key: z.string(),
      number: z.string().nullable(),
      name: z.string(),
      detail: z.string(),
      held: z.boolean(),
    }),
  ),
});
export type SearchAnswer = z.infer<typeof searchAnswer>;

export const cascade = z.object({
  root: documentCard,
  direction: z.enum(["down", "up"]),
  documents: z.array(documentCard),
  edges: z.array(
    z.object({ id: z.string(), type: z.string(), from: z.string(), to: z.string(), match: match.nullable(), evidence }),
  ),
  total: z.number().int(),
  limit: z.number().int(),
  truncated: z.boolean(),
});
export type Cascade = z.infer<typeof cascade>;

export const paths = z.object({
  from: graphNode,
  to: graphNode,
  paths: z.array(z.object({ nodes: z.array(z.string()), relationships: z.array(z.string()) })),
  nodes: z.array(graphNode),
  relationships: z.array(readRelationship),
  total: z.number().int(),
  limit: z.number().int(),
  truncated: z.boolean(),
});
export type Paths = z.infer<typeof paths>;
