/** /api/openapi.json, generated from the schemas of model/api.ts. */
import { z } from "zod";
import * as api from "../model/api.ts";
import { correctionSchema } from "../model/corrections.ts";
import { packageVersion } from "../root.ts";

interface Operation {
  readonly path: string;
  readonly method?: "get" | "post" | "delete";
  readonly summary: string;
  readonly answer?: z.ZodType;
  readonly body?: z.ZodType;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly media?: string;
  /** 204 for a deletion, else 200, unless said */
  readonly status?: number;
}

/** which tasks of a body, a program or a place are listed */
const CHOICE = {
  role: "lead, responsible or cooperating: of the body, or of one that belongs to the program or place",
  with: "id of a body: only what it has too; of one that belongs to the program or place, what it has in the role",
  year: "of the documents that assign them; none: of those without a day",
  due: "none: without a printed deadline, with: with one, overdue: with one whose day is before asOf",
  asOf: "a day, YYYY-MM-DD",
  program: "id of a program that they are part of",
  under: "id of a document that those which assign them carry out, forward or rest on",
} as const;

const OPERATIONS: readonly Operation[] = [
  { path: "/health", summary: "engine, version and counts", answer: api.health },
  { path: "/ready", summary: "whether the graph answers; 503 where it does not", answer: api.ready },
  { path: "/metrics", summary: "numbers for Prometheus", media: "text/plain" },
  { path: "/overview", summary: "what the corpus holds", answer: api.overview },
  {
    path: "/search",
    summary: "documents by any spelling of a number or by words, bodies, programs, places",
    answer: api.searchAnswer,
    parameters: { q: "what to look for", limit: "items of each group, 1–100" },
  },
  {
    path: "/documents",
    summary: "all documents, held and cited, a page at a time, with the choices of each filter",
    answer: api.register,
    parameters: {
      level: "a level",
      place: "id of a place: it and what lies in it",
      year: "four digits; none: without a day",
      genre: "a kind of document, as 通知",
      held: "held or cited",
      issuer: "id of a body",
      sort: "newest, oldest or number",
      after: "next of the page before",
      limit: "1–500",
    },
  },
  {
    path: "/texts",
    summary:
      "sentences in which documents say something, with counts by year and place; a stretch of the corpus at a time",
    answer: api.texts,
    parameters: {
      q: "words that one sentence holds, parted by blanks; in quotation marks: one",
      level: "a level",
      place: "id of a place: it and what lies in it",
      year: "four digits; none: without a day",
      genre: "a kind of document, as 通知",
      after: "next of the stretch before",
      limit: "documents listed, 0–200; 0: counted alone",
      each: "sentences shown of each, 1–50",
      spend: "milliseconds after which the stretch ends, 1–10000",
    },
  },
  {
    path: "/documents/{key}",
    summary: "a document with what it cites, what cites it, its tasks and programs",
    answer: api.documentPage,
    parameters: { asOf: "a day, YYYY-MM-DD, for which the status is asked" },
  },
  {
    path: "/documents/{key}/cited-by",
    summary: "a page of the documents that speak of it, newest first",
    answer: api.documentLinks,
    parameters: { skip: "documents to pass over", limit: "1–500" },
  },
  {
    path: "/documents/{key}/tasks",
    summary: "a page of its tasks with who is charged, in the order of its text",
    answer: api.documentTasks,
    parameters: { skip: "tasks to pass over", limit: "1–500" },
  },
  { path: "/documents/{key}/text", summary: "its text with a mark for every fact", answer: api.documentText },
  {
    path: "/documents/{key}/cascade",
    summary: "what carries it out, or what it rests on, over the levels",
    answer: api.cascade,
    parameters: {
      direction: "down, up, or either: up where nothing is below",
      types: "relationship types joined by commas",
      limit: "1–1500",
    },
  },
  {
    path: "/sources/{id}/passage",
    summary: "the words of a fact within their sentence, and the task that they assign",
    answer: api.passage,
    parameters: { start: "offset of the first character of the words in the file", end: "offset behind the last" },
  },
  { path: "/nodes/{id}", summary: "a node", answer: api.graphNode },
  {
    path: "/nodes/{id}/neighbours",
    summary: "counts per type, and members of the types asked for",
    answer: api.neighbours,
    parameters: {
      types: "relationship types joined by commas",
      direction: "out, in or both",
      limit: "1–500",
      skip: "members to pass over",
    },
  },
  {
    path: "/organizations/{id}",
    summary: "a body: tasks, partners, documents, printed names",
    answer: api.organizationPage,
  },
  {
    path: "/organizations/{id}/brief",
    summary: "the same without the words behind each: what its page shows at first",
    answer: api.organizationBrief,
  },
  ...(["organizations", "programs", "places"] as const).flatMap((path) => [
    {
      path: `/${path}/{id}/tasks`,
      summary: "its tasks, what is due first, then those of its newest documents, a page at a time",
      answer: api.taskPage,
      parameters: { ...CHOICE, after: "next of the page before", limit: "1–500" },
    },
    {
      path: `/${path}/{id}/tasks/words`,
      summary: "the same, all of them, with the words behind each: a line of JSON for each",
      media: "application/x-ndjson",
      parameters: CHOICE,
    },
  ]),
  {
    path: "/organizations/{id}/name",
    summary: "where a body stands under a name",
    answer: api.evidence,
    parameters: { name: "as it is printed" },
  },
  { path: "/tasks/{id}", summary: "a task with the words behind it", answer: api.task },
  {
    path: "/programs/{id}",
    summary: "a program: documents that name it, its tasks, the bodies charged, the programs named beside it",
    answer: api.programPage,
  },
  {
    path: "/programs/{id}/documents",
    summary: "the documents that name a program, the oldest first",
    answer: api.programDocuments,
    parameters: {
      beside: "id of a program that they name too",
      year: "a year, or none: without a day",
      skip: "documents to pass over",
      limit: "1–500",
    },
  },
  {
    path: "/programs/{id}/name",
    summary: "where a program is named in some words",
    answer: api.evidence,
    parameters: { name: "as it is printed" },
  },
  {
    path: "/places/{id}",
    summary: "a place: its bodies and their tasks, documents held, places inside",
    answer: api.placePage,
  },
  {
    path: "/coverage",
    summary: "decrees × places, or × years of what answers them",
    answer: api.coverage,
    parameters: {
      by: "place or year",
      decree: "id of the only document asked about",
      words: "only decrees that a search for these words finds, by title or number",
      sort: "reach: answered in most places first; gap: absent in most columns first, standards after all else",
      place: "id of a place: only it and what lies in it answers",
      levels: "national, provincial, prefectural",
      from: "year",
      to: "year",
      limit: "1–1000",
    },
  },
  { path: "/corpus", summary: "held documents by place, year and level", answer: api.corpus },
  {
    path: "/corpus/documents",
    summary: "the held documents of a place or a time",
    answer: api.corpusDocuments,
    parameters: {
      place: "id of a place, or none: of no known place",
      inside: "1: with the places inside it",
      level: "a level, or local: below the province",
      from: "a day, YYYY-MM-DD",
      to: "a day, YYYY-MM-DD",
      undated: "1: only what has no date",
      skip: "documents to pass over",
      limit: "1–1000",
    },
  },
  {
    path: "/coverage/cell",
    summary: "the words of one cell of the coverage, strongest first, and the ways through other documents",
    answer: api.coverageCell,
    parameters: {
      decree: "id of a document",
      by: "place or year",
      column: "id of a place, or a year",
      place: "id of a place to which the answers are narrowed",
      limit: "1–100",
    },
  },
  {
    path: "/workload",
    summary: "bodies × years, documents or programs",
    answer: api.workload,
    parameters: {
      by: "year, document or program",
      place: "id of a place",
      collectives: "0 or 1",
      reforms: "1: a body with those that it was before",
      limit: "1–5000",
    },
  },
  {
    path: "/workload/tasks",
    summary: "the tasks behind one number of the workload",
    answer: api.duties,
    parameters: {
      organization: "id of a body",
      by: "year, document or program",
      column: "a year, or an id",
      reforms: "0 or 1",
      limit: "1–500",
    },
  },
  {
    path: "/deadlines",
    summary: "tasks that are due on a day, the earliest first",
    answer: api.deadlines,
    parameters: {
      place: "id of a place",
      collectives: "0 or 1",
      reforms: "1: says what bodies have become over reforms",
      limit: "1–1500",
    },
  },
  {
    path: "/paths",
    summary: "all shortest paths between two nodes",
    answer: api.paths,
    parameters: { from: "id", to: "id", limit: "1–100" },
  },
  { path: "/questions", summary: "the saved questions", answer: z.object({ questions: z.array(api.question) }) },
  {
    path: "/questions/{name}",
    summary: "a saved question with its rows; its parameters are query parameters",
    answer: api.questionAnswer,
  },
  {
    path: "/cypher",
    method: "post",
    summary: "a Cypher statement, reading only",
    body: api.cypherRequest,
    answer: api.cypherAnswer,
  },
  {
    path: "/doubts",
    summary: "what was read without certainty, the most doubtful first",
    answer: api.doubts,
    parameters: {
      import: "ids of imports joined by commas; none: the whole corpus",
      kind: `the only kind listed: ${api.DOUBT_KINDS.join(", ")}; none: all`,
      limit: "1–1000",
    },
  },
  {
    path: "/corrections",
    summary: "what people decided, the latest first",
    answer: api.corrections,
    parameters: { limit: "1–5000" },
  },
  {
    path: "/corrections",
    method: "post",
    summary: "add a correction; answers with the id of the job that computes the graph anew",
    body: correctionSchema,
    answer: z.object({ id: z.string(), correction: api.corrections.shape.items.element }),
    status: 202,
  },
  {
    path: "/corrections/{key}",
    method: "delete",
    summary: "take a correction back; answers with the id of the job",
    answer: z.object({ id: z.string() }),
    status: 202,
  },
  {
    path: "/sources",
    summary: "the files that the corpus was read from, those of the sample last",
    answer: api.sourceList,
    parameters: { name: "part of a name", skip: "0–", limit: "1–500" },
  },
  {
    path: "/sources/{id}",
    method: "delete",
    summary: "take a file back, with what no other file says; answers with the id of the job",
    answer: z.object({ id: z.string() }),
    status: 202,
  },
  {
    path: "/sources/read-again",
    method: "post",
    summary: "read again what another version of the rules has read; answers with the id of the job",
    answer: z.object({ id: z.string() }),
    status: 202,
  },
  {
    path: "/import",
    method: "post",
    summary: "upload files (multipart/form-data); answers with the id of the job",
    answer: z.object({ id: z.string(), files: z.number().int() }),
    status: 202,
  },
  { path: "/import/{id}/events", summary: "the job's progress as server-sent events", media: "text/event-stream" },
  { path: "/import/{id}", method: "delete", summary: "cancel the job" },
  {
    path: "/export",
    summary: "the whole graph as a stream",
    parameters: { format: "jsonl, csv, graphml or gexf" },
    media: "application/octet-stream",
  },
];

export function openapi(): unknown {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const {
    path,
    method = "get",
    summary,
    answer,
    body,
    parameters = {},
    media = "application/json",
    status = method === "delete" ? 204 : 200,
  } of OPERATIONS) {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
      name,
      in: "path",
      required: true,
      schema: { type: "string" },
    }));
    const inQuery = Object.entries(parameters).map(([name, description]) => ({
      name,
      in: "query",
      description,
      schema: { type: "string" },
    }));
    paths[`/api${path}`] ??= {};
    (paths[`/api${path}`] as Record<string, unknown>)[method] = {
      summary,
      parameters: [...inPath, ...inQuery],
      ...(body
        ? {
            requestBody: {
              required: true,
              content: { "application/json": { schema: z.toJSONSchema(body, { io: "input" }) } },
            },
          }
        : {}),
      responses: {
        [`${status}`]: {
          description: summary,
          ...(answer || media !== "application/json"
            ? { content: { [media]: answer ? { schema: z.toJSONSchema(answer) } : {} } }
            : {}),
        },
        default: {
          description: "a problem (RFC 9457)",
          content: { "application/problem+json": { schema: z.toJSONSchema(api.problem) } },
        },
      },
    };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "政脉 Zhengmai",
      version: packageVersion,
      description: "A graph of Chinese government documents, with the sentence behind every edge.",
    },
    paths,
  };
}
