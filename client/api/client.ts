/** One function per resource of the HTTP interface; all can be aborted, all throw {@link ApiError}. */
import type {
  ApiNode,
  Cascade,
  Corpus,
  CorpusDocuments,
  Corrections,
  Coverage,
  CoverageCell,
  CypherAnswer,
  Deadlines,
  DocumentCard,
  DocumentPage,
  DocumentTasks,
  DocumentText,
  DoubtKind,
  Doubts,
  Duties,
  DutiesOf,
  Evidence,
  Health,
  Neighbours,
  OrganizationBrief,
  OrganizationPage,
  Overview,
  Partner,
  Passage,
  Paths,
  PlacePage,
  ProgramDocuments,
  ProgramPage,
  Question,
  QuestionAnswer,
  Register,
  SearchAnswer,
  SourceList,
  Task,
  TaskPage,
  TaskWords,
  Texts,
  Workload,
} from "../../server/model/api.ts";
import { changes } from "./changes.ts";
import { address, get, lines, part, type Query, request } from "./transport.ts";

/** A plan as a tree; the same shape on both engines. */
export interface PlanStep {
  readonly operator: string;
  readonly details: string;
  readonly children: readonly PlanStep[];
}
/** Labels and relationship types with their counts, and the names of properties. */
export interface Schema {
  readonly labels: Readonly<Record<string, number>>;
  readonly types: Readonly<Record<string, number>>;
  readonly properties: readonly string[];
}

/** what tasks are listed of */
export type SubjectKind = "organization" | "program" | "place";
const PATH_OF = { organization: "organizations", program: "programs", place: "places" } as const;
/** the lists of which their pages hold the first rows */
export interface ListRows {
  readonly higher: DutiesOf["higher"][number];
  readonly programs: DutiesOf["programs"][number];
  readonly partners: Partner;
  /** a place tells more of its bodies than a program */
  readonly bodies: ProgramPage["bodies"][number] &
    Partial<Pick<PlacePage["bodies"][number], "issued">> & {
      readonly organization: { readonly kind?: string };
    };
  readonly beside: ProgramPage["beside"][number];
}
export type ListName = keyof ListRows;
/** which tasks; left out or empty: all */
export type TasksQuery = Readonly<
  Partial<Record<"role" | "with" | "year" | "due" | "asOf" | "program" | "under", string>>
>;

/** which held documents; left out: all */
export type HeldQuery = Readonly<
  Partial<Record<"place" | "level" | "from" | "to", string> & Record<"inside" | "undated", 1>>
>;

export const api = {
  health: (signal: AbortSignal) => get<Health>("/health", signal),
  overview: (signal: AbortSignal) => get<Overview>("/overview", signal),
  search: (signal: AbortSignal, q: string, limit = 20) => get<SearchAnswer>("/search", signal, { q, limit }),
  /** a page of all documents. @param query after: `next` of the page before */
  documents: (signal: AbortSignal, query: Query) => get<Register>("/documents", signal, query),
  /** all that the filters leave, asked for a page after the other */
  allDocuments: async function* (query: Query): AsyncGenerator<DocumentCard> {
    const { signal } = new AbortController();
    for (let after: string | null = ""; after !== null; ) {
      const page: Register = await get("/documents", signal, { ...query, after, limit: 500 });
      yield* page.items;
      after = page.next;
    }
  },
  /** a stretch of the search in the texts. @param query after: `next` of the stretch before */
  texts: (signal: AbortSignal, query: Query) => get<Texts>("/texts", signal, query),
  /** @param asOf day of which the status is asked, ISO */
  document: (signal: AbortSignal, key: string, asOf?: string) =>
    get<DocumentPage>(`/documents/${part(key)}`, signal, { asOf }),
  citedBy: (signal: AbortSignal, key: string, skip: number) =>
    get<DocumentPage["citedBy"]>(`/documents/${part(key)}/cited-by`, signal, { skip }),
  documentTasks: (signal: AbortSignal, key: string, skip: number) =>
    get<DocumentTasks>(`/documents/${part(key)}/tasks`, signal, { skip, limit: 500 }),
  text: (signal: AbortSignal, key: string) => get<DocumentText>(`/documents/${part(key)}/text`, signal),
  /** the words of a fact within their sentence */
  passage: (signal: AbortSignal, { source, start, end }: Pick<Evidence, "source" | "start" | "end">) =>
    get<Passage>(`/sources/${part(source)}/passage`, signal, { start, end }),
  cascade: (signal: AbortSignal, key: string, direction: "down" | "up" | "either", limit?: number) =>
    get<Cascade>(`/documents/${part(key)}/cascade`, signal, { direction, limit }),
  node: (signal: AbortSignal, id: string) => get<ApiNode>(`/nodes/${part(id)}`, signal),
  neighbours: (
    signal: AbortSignal,
    id: string,
    options: { types?: readonly string[]; direction?: "out" | "in" | "both"; limit?: number; skip?: number } = {},
  ) =>
    get<Neighbours>(`/nodes/${part(id)}/neighbours`, signal, {
      types: options.types?.join(","),
      direction: options.direction,
      limit: options.limit,
      skip: options.skip,
    }),
  paths: (signal: AbortSignal, from: string, to: string) => get<Paths>("/paths", signal, { from, to }),
  organization: (signal: AbortSignal, id: string) => get<OrganizationPage>(`/organizations/${part(id)}`, signal),
  /** without the words behind each thing that it lists */
  organizationBrief: (signal: AbortSignal, id: string) =>
    get<OrganizationBrief>(`/organizations/${part(id)}/brief`, signal),
  /** rows of a list of which the page holds the first */
  rowsOf: <L extends ListName>(
    signal: AbortSignal,
    kind: SubjectKind,
    id: string,
    list: L,
    query: { readonly skip: number; readonly limit: number },
  ) =>
    get<{ readonly total: number; readonly truncated: boolean; readonly items: readonly ListRows[L][] }>(
      `/${PATH_OF[kind]}/${part(id)}/${list}`,
      signal,
      query,
    ),
  /** a page of the tasks of a body, a program or a place. @param query after: `next` of the page before */
  tasksOf: (
    signal: AbortSignal,
    kind: SubjectKind,
    id: string,
    query: TasksQuery & { readonly after?: string | null; readonly limit?: number },
  ) => get<TaskPage>(`/${PATH_OF[kind]}/${part(id)}/tasks`, signal, query),
  /** all of them with the words behind each, while they come */
  taskWordsOf: (signal: AbortSignal, kind: SubjectKind, id: string, query: TasksQuery) =>
    lines<TaskWords>(address(`/${PATH_OF[kind]}/${part(id)}/tasks/words`, query), signal),
  /** where a body or a program stands under a name */
  nameWords: (signal: AbortSignal, kind: SubjectKind, id: string, name: string) =>
    get<Evidence>(`/${PATH_OF[kind]}/${part(id)}/name`, signal, { name }),
  task: (signal: AbortSignal, id: string) => get<Task>(`/tasks/${part(id)}`, signal),
  program: (signal: AbortSignal, id: string) => get<ProgramPage>(`/programs/${part(id)}`, signal),
  programDocuments: (
    signal: AbortSignal,
    id: string,
    query: { readonly beside: string; readonly year: string; readonly skip: number; readonly limit?: number },
  ) => get<ProgramDocuments>(`/programs/${part(id)}/documents`, signal, query),
  place: (signal: AbortSignal, id: string) => get<PlacePage>(`/places/${part(id)}`, signal),
  coverage: (
    signal: AbortSignal,
    query: {
      by?: string;
      decree?: string;
      words?: string;
      place?: string;
      sort?: string;
      levels?: string;
      from?: string;
      to?: string;
      limit?: number;
    },
  ) => get<Coverage>("/coverage", signal, query),
  /** @param column a place or a year, as the columns are @param place to which the answers are narrowed */
  coverageCell: (signal: AbortSignal, query: { decree: string; by: string; column: string; place: string }) =>
    get<CoverageCell>("/coverage/cell", signal, query),
  corpus: (signal: AbortSignal) => get<Corpus>("/corpus", signal),
  corpusDocuments: (signal: AbortSignal, query: HeldQuery & { readonly skip?: number; readonly limit?: number }) =>
    get<CorpusDocuments>("/corpus/documents", signal, query),
  workload: (
    signal: AbortSignal,
    query: { by: string; place: string; collectives: boolean; reforms?: boolean; limit?: number },
  ) =>
    get<Workload>("/workload", signal, {
      ...query,
      collectives: query.collectives ? 1 : 0,
      reforms: query.reforms ? 1 : 0,
    }),
  /** the tasks behind one number of the workload */
  duties: (signal: AbortSignal, query: { organization: string; by: string; column: string; reforms: boolean }) =>
    get<Duties>("/workload/tasks", signal, { ...query, reforms: query.reforms ? 1 : 0, limit: 500 }),
  deadlines: (signal: AbortSignal, query: { place: string; collectives: boolean; reforms: boolean; limit?: number }) =>
    get<Deadlines>("/deadlines", signal, {
      ...query,
      collectives: query.collectives ? 1 : 0,
      reforms: query.reforms ? 1 : 0,
    }),
  questions: (signal: AbortSignal) => get<{ readonly questions: readonly Question[] }>("/questions", signal),
  ask: (signal: AbortSignal, name: string, parameters: Readonly<Record<string, string>>) =>
    get<QuestionAnswer>(`/questions/${part(name)}`, signal, parameters),
  cypher: (signal: AbortSignal, query: string, parameters: Readonly<Record<string, unknown>>, limit = 1000) =>
    request<CypherAnswer>("/api/cypher", {
      method: "POST",
      signal,
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({ query, parameters, limit }),
    }),
  explain: (signal: AbortSignal, query: string, parameters: Readonly<Record<string, unknown>>) =>
    request<PlanStep>("/api/cypher/explain", {
      method: "POST",
      signal,
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({ query, parameters }),
    }),
  schema: (signal: AbortSignal) => get<Schema>("/schema", signal),
  sources: (signal: AbortSignal, query: { name: string; skip: number; limit: number }) =>
    get<SourceList>("/sources", signal, query),
  doubts: (signal: AbortSignal, imports: readonly string[], limit: number, kind: DoubtKind | "" = "") =>
    get<Doubts>("/doubts", signal, { import: imports.join(","), limit, kind }),
  corrections: (signal: AbortSignal) => get<Corrections>("/corrections", signal),
  ...changes,
  exportAddress: (format: string) => address("/export", { format }),
} as const;
