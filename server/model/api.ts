/** What the HTTP interface answers, as zod schemas: the source of the types, of /api/openapi.json and of the client's types. */
import { z } from "zod";
import { HEAD_FIELDS } from "./corrections.ts";
import { LEVELS } from "./record.ts";

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
  /** the document whose text this is */
  documentId: z.string(),
  documentNumber: z.string().nullable(),
  documentTitle: z.string(),
});

export const nodeRef = z.object({ id: z.string(), name: z.string() });

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

export const documentLink = z.object({ document: documentCard, evidence });

export const taskUnit = z.object({
  role,
  organization: z.object({ id: z.string(), name: z.string(), shortName: z.string(), kind: z.string() }),
  printedAs: z.string(),
  evidence,
});
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

/** a list that says how much it left out */
const list = <T extends z.ZodType>(item: T) =>
  z.object({ total: z.number().int(), limit: z.number().int(), truncated: z.boolean(), items: z.array(item) });

export const programLink = z.object({ program: nodeRef, evidence });

export const documentLinks = list(documentLink);

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
    source: z.object({ id: z.string(), name: z.string() }).nullable(),
    lineStart: z.number().int().nullable(),
    lineEnd: z.number().int().nullable(),
  }),
  issuedBy: z.array(z.object({ organization: nodeRef, evidence })),
  cites: list(documentLink),
  /** the newest; more by /documents/{key}/cited-by */
  citedBy: documentLinks,
  tasks: list(task),
  programs: list(programLink),
});

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
  /** nodes of the graph that may be meant as well */
  candidates: z.array(nodeRef),
});

export const documentText = z.object({
  /** the file that holds the text, and the document that stands before it there */
  source: z.string(),
  before: z.object({ id: z.string(), title: z.string() }).nullable(),
  text: z.string(),
  /** offset of `text` in its source, and number of its first line there */
  base: z.number().int(),
  lineStart: z.number().int(),
  marks: z.array(mark),
  parts: z.array(
    z.object({ kind: z.string(), start: z.number().int(), end: z.number().int(), title: z.string().nullable() }),
  ),
  headings: z.array(
    z.object({ depth: z.number().int(), start: z.number().int(), end: z.number().int(), text: z.string() }),
  ),
});

export const graphNode = z.object({
  kind: z.literal("node"),
  id: z.string(),
  labels: z.array(z.string()),
  properties: z.record(z.string(), z.unknown()),
});
export const graphRelationship = z.object({
  kind: z.literal("relationship"),
  id: z.string(),
  type: z.string(),
  start: z.string(),
  end: z.string(),
  properties: z.record(z.string(), z.unknown()),
});

/** With the document in whose text its words stand; null for what no text says, as that a place lies in another. */
const readRelationship = graphRelationship.extend({
  document: z.object({ id: z.string(), number: z.string().nullable(), displayTitle: z.string() }).nullable(),
});

/** Counts first; members only of the types asked for. */
export const neighbours = z.object({
  node: graphNode,
  groups: z.array(z.object({ type: z.string(), direction: z.enum(["out", "in"]), total: z.number().int() })),
  nodes: z.array(graphNode),
  relationships: z.array(readRelationship),
  total: z.number().int(),
  limit: z.number().int(),
  truncated: z.boolean(),
});

export const searchAnswer = z.object({
  query: z.string(),
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
});

const tally = z.object({ key: z.string(), name: z.string(), count: z.number().int() });
export const overview = z.object({
  corpus: z.object({ hash: z.string(), sources: z.number().int(), sample: z.boolean() }),
  nodes: z.record(z.string(), z.number().int()),
  relationships: z.record(z.string(), z.number().int()),
  held: z.number().int(),
  cited: z.number().int(),
  byLevel: z.array(tally),
  byYear: z.array(tally),
  byPlace: z.array(tally),
  /** held documents per place and year: what "not found" is said against */
  coverage: z.array(
    z.object({
      placeId: z.string(),
      place: z.string(),
      level,
      year: z.number().int().nullable(),
      count: z.number().int(),
    }),
  ),
  mostCited: z.array(z.object({ document: documentCard, count: z.number().int() })),
});

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

/**
 * implemented · basis · through: only by way of another document that carries it out, forwards it or rests on it · mentioned ·
 * absent: not found in the documents searched · unknown: none held, cannot know
 */
export const coverageState = z.enum(["implemented", "basis", "through", "mentioned", "absent", "unknown"]);
export const coverage = z.object({
  /** places below a province, or years of the documents that answer; the year of what has no date is the empty text */
  columns: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** of a place */
      level: level.nullable(),
      documents: z.number().int(),
      from: z.string().nullable(),
      to: z.string().nullable(),
    }),
  ),
  rows: z.array(
    z.object({
      document: documentCard,
      cells: z.array(
        z.object({
          column: z.string(),
          state: coverageState,
          /** held documents of the column that are not older than the decree */
          searched: z.number().int(),
          citations: z.number().int(),
          /** documents of the column that answer it only through others */
          through: z.number().int(),
          /** of the strongest citations; [] in a large table, where /coverage/cell gives them */
          evidence: z.array(evidence),
        }),
      ),
      totals: z.record(z.string(), z.number().int()),
      /** relationships to the decree: those of the cells, and those of documents that have no cell here */
      citations: z.number().int(),
      elsewhere: z.number().int(),
    }),
  ),
  total: z.number().int(),
  limit: z.number().int(),
  truncated: z.boolean(),
});

export const coverageCell = z.object({
  evidence: z.array(evidence),
  /** documents that answer the decree through others, with the shortest way: each step leads to `to`, the last to the decree */
  through: z.array(z.object({ document: documentCard, steps: z.array(z.object({ to: documentCard, evidence })) })),
});

/** held documents by place and year; `place` is null where the graph knows none, as of national ones */
export const corpus = z.object({
  cells: z.array(
    z.object({ place: nodeRef.nullable(), level, year: z.number().int().nullable(), count: z.number().int() }),
  ),
  /** a document of two places counts once */
  total: z.number().int(),
});
export const corpusDocuments = list(documentCard).extend({ from: z.string().nullable(), to: z.string().nullable() });

const roleCounts = z.object({ lead: z.number().int(), responsible: z.number().int(), cooperating: z.number().int() });
export const workload = z.object({
  /** years, or the largest documents or programs; the key "…" stands for all others together */
  columns: z.array(z.object({ key: z.string(), name: z.string() })),
  rows: z.array(
    z.object({
      organization: z.object({
        id: z.string(),
        name: z.string(),
        shortName: z.string(),
        kind: z.string(),
        place: nodeRef.nullable(),
      }),
      /** its names before reforms, where they are counted together; [] where they stand apart */
      former: z.array(nodeRef),
      cells: z.record(z.string(), roleCounts),
      total: roleCounts,
    }),
  ),
  /** words for several bodies (各县（市、区）人民政府), whether or not they are among the rows: always after the bodies */
  collectives: z.object({ total: z.number().int(), counts: roleCounts }),
  columnTotals: z.record(z.string(), roleCounts),
  grandTotal: roleCounts,
  total: z.number().int(),
  limit: z.number().int(),
  truncated: z.boolean(),
});

/** the tasks behind one number of the workload */
export const duties = list(task.extend({ role, evidence }));
/** `printed`: tasks with any deadline, `total` of them with a day; `bodies`: ids of those that were asked about */
export const deadlines = list(task.extend({ bodies: z.array(z.string()) })).extend({
  printed: z.number().int(),
  /** of these bodies, those that reforms made another one, where they are counted together; else [] */
  became: z.array(nodeRef.extend({ last: nodeRef })),
});

export const organizationPage = z.object({
  organization: graphNode,
  place: nodeRef.nullable(),
  counts: roleCounts,
  byYear: z.record(z.string(), roleCounts),
  tasks: list(task.extend({ role, evidence })),
  /** documents it issued */
  issued: list(documentCard.extend({ evidence })),
  /** what the documents of its tasks carry out, forward or rest on; `behind`: ids of those documents, of the tasks listed */
  higher: z.array(z.object({ document: documentCard, tasks: z.number().int(), behind: z.array(z.string()) })),
  programs: z.array(z.object({ program: nodeRef, tasks: z.number().int() })),
  /** who leads it, whom it leads, with whom it shares tasks */
  partners: z.array(
    z.object({ organization: nodeRef, ledBy: z.number().int(), leads: z.number().int(), together: z.number().int() }),
  ),
  printedNames: z.array(z.object({ name: z.string(), count: z.number().int(), evidence })),
  succession: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      year: z.number().int().nullable(),
      direction: z.enum(["before", "after"]),
    }),
  ),
});

export const programPage = z.object({
  program: graphNode,
  documents: list(documentLink),
  tasks: list(task),
  leads: z.array(z.object({ organization: nodeRef, tasks: z.number().int() })),
});

export const placePage = z.object({
  place: graphNode,
  within: nodeRef.nullable(),
  parts: z.array(nodeRef.extend({ documents: z.number().int() })),
  documents: list(documentCard),
  byYear: z.array(tally),
  organizations: list(
    z.object({ id: z.string(), name: z.string(), kind: z.string(), tasks: z.number().int(), issued: z.number().int() }),
  ),
});

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

export const corrections = z.object({
  items: z.array(
    z.object({
      /** names the line of the file; to take it back */
      key: z.string(),
      kind: z.enum(["same", "notSame", "target", "boundary", "head", "wrong"]),
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
    }),
  ),
  total: z.number().int(),
  limit: z.number().int(),
  truncated: z.boolean(),
});

export const doubts = list(
  z.object({
    /**
     * a head that is not whole · several nodes, none, or others that may be meant · names of a document whose place is not
     * known, all together · a fact of low confidence · a text that cites itself · a citation of what came later
     */
    kind: z.enum(["head", "ambiguous", "unresolved", "unplaced", "candidates", "uncertain", "self", "later"]),
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
  }),
);

export const cypherRequest = z.object({
  query: z.string().min(1).max(100_000),
  parameters: z.record(z.string(), z.unknown()).default({}),
  limit: z.number().int().min(1).max(10_000).optional(),
});
export const cypherAnswer = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(z.unknown())),
  truncated: z.boolean(),
  elapsedMs: z.number(),
});

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
export const questionAnswer = question.extend({ answer: cypherAnswer });

export const health = z.object({
  status: z.enum(["ok", "unavailable"]),
  engine: z.enum(["neo4j", "embedded"]),
  version: z.string(),
  documents: z.number().int(),
  held: z.number().int(),
  program: z.string(),
});

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

export type Evidence = z.infer<typeof evidence>;
export type NodeRef = z.infer<typeof nodeRef>;
export type DocumentCard = z.infer<typeof documentCard>;
export type DocumentLink = z.infer<typeof documentLink>;
export type Task = z.infer<typeof task>;
export type TaskUnit = z.infer<typeof taskUnit>;
export type DocumentPage = z.infer<typeof documentPage>;
export type Mark = z.infer<typeof mark>;
export type DocumentText = z.infer<typeof documentText>;
export type ApiNode = z.infer<typeof graphNode>;
export type ApiRelationship = z.infer<typeof graphRelationship>;
export type ReadRelationship = z.infer<typeof readRelationship>;
export type Neighbours = z.infer<typeof neighbours>;
export type SearchAnswer = z.infer<typeof searchAnswer>;
export type Overview = z.infer<typeof overview>;
export type Cascade = z.infer<typeof cascade>;
export type CoverageState = z.infer<typeof coverageState>;
export type Coverage = z.infer<typeof coverage>;
export type CoverageCell = z.infer<typeof coverageCell>;
export type Corpus = z.infer<typeof corpus>;
export type CorpusDocuments = z.infer<typeof corpusDocuments>;
export type RoleCounts = z.infer<typeof roleCounts>;
export type Workload = z.infer<typeof workload>;
export type Duties = z.infer<typeof duties>;
export type Deadlines = z.infer<typeof deadlines>;
export type OrganizationPage = z.infer<typeof organizationPage>;
export type ProgramPage = z.infer<typeof programPage>;
export type PlacePage = z.infer<typeof placePage>;
export type Paths = z.infer<typeof paths>;
export type Corrections = z.infer<typeof corrections>;
export type Doubts = z.infer<typeof doubts>;
export type CypherRequest = z.infer<typeof cypherRequest>;
export type CypherAnswer = z.infer<typeof cypherAnswer>;
export type Question = z.infer<typeof question>;
export type QuestionAnswer = z.infer<typeof questionAnswer>;
export type Health = z.infer<typeof health>;
export type Problem = z.infer<typeof problem>;
