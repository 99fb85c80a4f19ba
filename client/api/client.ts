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
  Evidence,
  Health,
  Neighbours,
  OrganizationBrief,
  OrganizationPage,
  Overview,
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
import type { Correction } from "../../server/model/corrections.ts";
import { ApiError, problemOf } from "./problem.ts";

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

/** How far a job is. */
export interface JobProgress {
  readonly stage: "reading" | "resolving" | "loading" | "counting";
  readonly done: number;
  readonly total: number;
}

type Query = Readonly<Record<string, string | number | null | undefined>>;

const part = encodeURIComponent;

function address(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== null && value !== undefined && value !== "") search.set(name, String(value));
  const text = search.toString();
  return `/api${path}${text ? `?${text}` : ""}`;
}

const offline = (error: unknown): unknown =>
  error instanceof DOMException && error.name === "AbortError"
    ? error
    : new ApiError(0, "offline", error instanceof Error ? error.message : String(error), null);

async function answered(path: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (error) {
    throw offline(error);
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}

const request = async <T>(path: string, init: RequestInit): Promise<T> =>
  (await (await answered(path, init)).json()) as T;

/** An answer of JSON Lines, a line as soon as it is there. */
async function* lines<T>(path: string, signal: AbortSignal): AsyncGenerator<T> {
  const { body } = await answered(path, { signal });
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const part = await reader?.read().catch((error: unknown) => {
      throw offline(error);
    });
    if (part === undefined || part.done) return;
    const whole = `${rest}${part.value}`.split("\n");
    rest = whole.pop() ?? "";
    for (const line of whole) yield JSON.parse(line) as T;
  }
}

const get = <T>(path: string, signal: AbortSignal, query?: Query): Promise<T> =>
  request<T>(address(path, query), { signal, headers: { accept: "application/json" } });

const bearer = (token: string | null): Record<string, string> => (token ? { authorization: `Bearer ${token}` } : {});

/** what tasks are listed of */
export type SubjectKind = "organization" | "program" | "place";
const PATH_OF = { organization: "organizations", program: "programs", place: "places" } as const;
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
  /** ends an import; what was read is kept */
  cancelImport: async (id: string, token: string | null): Promise<void> => {
    const response = await fetch(`/api/import/${part(id)}`, {
      method: "DELETE",
      headers: bearer(token),
    });
    if (!response.ok) throw await problemOf(response);
  },
  /** @param token asked for on writes when the server has one */
  upload: (files: readonly File[], token: string | null) => {
    const form = new FormData();
    for (const file of files) form.append("files", file, file.name);
    return request<{ readonly id: string; readonly files: number }>("/api/import", {
      method: "POST",
      body: form,
      headers: bearer(token),
    });
  },
  sources: (signal: AbortSignal, query: { name: string; skip: number; limit: number }) =>
    get<SourceList>("/sources", signal, query),
  /** reads again what another version of the rules has read */
  readAgain: (token: string | null) =>
    request<{ readonly id: string }>("/api/sources/read-again", { method: "POST", headers: bearer(token) }),
  /** takes a file out of the corpus; the graph is computed anew under the id of the answer */
  removeSource: (id: string, token: string | null) =>
    request<{ readonly id: string }>(`/api/sources/${part(id)}`, { method: "DELETE", headers: bearer(token) }),
  doubts: (signal: AbortSignal, imports: readonly string[], limit: number, kind: DoubtKind | "" = "") =>
    get<Doubts>("/doubts", signal, { import: imports.join(","), limit, kind }),
  corrections: (signal: AbortSignal) => get<Corrections>("/corrections", signal),
  /** adds a correction; the graph is computed anew under the id of the answer */
  correct: (correction: Correction, token: string | null) =>
    request<{ readonly id: string; readonly correction: Corrections["items"][number] }>("/api/corrections", {
      method: "POST",
      headers: { "content-type": "application/json", ...bearer(token) },
      body: JSON.stringify(correction),
    }),
  takeBack: (key: string, token: string | null) =>
    request<{ readonly id: string }>(`/api/corrections/${part(key)}`, { method: "DELETE", headers: bearer(token) }),
  /** waits for the end of a job, telling how far it is. @throws ApiError with the words of the job that failed */
  ended: (id: string, tell: (progress: JobProgress) => void = () => undefined): Promise<void> =>
    new Promise((resolve, reject) => {
      const source = new EventSource(`/api/import/${part(id)}/events`);
      source.addEventListener("progress", (event: MessageEvent<string>) => tell(JSON.parse(event.data) as JobProgress));
      const end = (then: () => void) => () => {
        source.close();
        then();
      };
      source.addEventListener("done", end(resolve));
      source.addEventListener("failed", (event: MessageEvent<string>) =>
        end(() => reject(new ApiError(0, "failed", String(JSON.parse(event.data).message), null)))(),
      );
      source.addEventListener("error", () => {
        if (source.readyState === EventSource.CLOSED) reject(new ApiError(0, "offline", "the job is not known", null));
      });
    }),
  importEvents: (id: string) => new EventSource(`/api/import/${part(id)}/events`),
  exportAddress: (format: string) => address("/export", { format }),
} as const;
