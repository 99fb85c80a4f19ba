/**
 * What any engine must do. Two engines implement it (embedded, neo4j) and pass test/contract.
 * Values that leave the store are plain: see {@link Cell}.
 */
import type {
  GraphChange,
  GraphElement,
  NodeLabel,
  Properties,
  RelationshipType,
  StoredSource,
} from "../model/index.ts";

export interface NodeCell {
  readonly kind: "node";
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}
export interface RelationshipCell {
  readonly kind: "relationship";
  readonly id: string;
  readonly type: string;
  /** the `id` property of the start node */
  readonly start: string;
  readonly end: string;
  readonly properties: Properties;
}
export interface PathCell {
  readonly kind: "path";
  readonly nodes: readonly NodeCell[];
  readonly relationships: readonly RelationshipCell[];
}
/** One value of a row. Dates are ISO strings; integers beyond 2^53 are strings. */
export type Cell =
  | null
  | string
  | number
  | boolean
  | NodeCell
  | RelationshipCell
  | PathCell
  | readonly Cell[]
  | { readonly [key: string]: Cell };

export interface ReadOptions {
  /** milliseconds after which the work is ended and {@link StoreError} `timeout` is thrown; default 10 000 */
  readonly timeoutMs?: number;
  /** rows beyond this are not fetched and `truncated` is true; default 1 000 */
  readonly maxRows?: number;
  readonly signal?: AbortSignal;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly truncated: boolean;
}

export interface Hit {
  readonly id: string;
  readonly label: NodeLabel;
  /** those by which it is found, its aliases, day, level, and whether it is held */
  readonly properties: Properties;
}

export interface StoreInfo {
  readonly engine: "embedded" | "neo4j";
  readonly version: string;
  readonly edition?: string;
  readonly address?: string;
}

export interface Counts {
  readonly nodes: Readonly<Partial<Record<NodeLabel, number>>>;
  readonly relationships: Readonly<Partial<Record<RelationshipType, number>>>;
}

/** A plan as a tree, the same shape on both engines. */
export interface PlanStep {
  readonly operator: string;
  readonly details: string;
  readonly children: readonly PlanStep[];
}

/** What the list of sources says of each. */
export interface StoredSourceName {
  readonly id: string;
  readonly names: readonly string[];
  readonly extractor: string;
}

/** What is known without a look at the store of whether it may have changed. */
export interface Writes {
  /** rises with every write through this store */
  readonly count: number;
  /** a write is under way */
  readonly running: boolean;
  /** other processes may write into the same store */
  readonly shared: boolean;
}

export interface Store {
  info(): Promise<StoreInfo>;
  writes(): Writes;
  /** constraints and indexes of cypher/schema; safe to repeat */
  ensureSchema(): Promise<void>;
  counts(): Promise<Counts>;
  /** every node in order of id, then every relationship in order of id */
  scan(): AsyncIterable<GraphElement>;
  /** the ids of all nodes, in pages, in no order */
  nodeIds(): AsyncIterable<{ readonly label: NodeLabel; readonly ids: readonly string[] }>;
  /** Nodes of a label, and the relationships that leave them, in no order; ids that are not there are left out. */
  outgoing(label: NodeLabel, ids: readonly string[]): Promise<readonly GraphElement[]>;
  /** Applies in an order that never leaves a relationship without its nodes. Safe to repeat and to interrupt. */
  apply(change: GraphChange, progress?: (done: number, total: number) => void, signal?: AbortSignal): Promise<void>;
  /**
   * An `apply` for changes that are found by reading the store after this call: what was seen not to be there is made without
   * being looked for, as long as nobody else has written since. For one import; calls go one after another.
   */
  comparing(): Promise<Store["apply"]>;
  /** Runs a trusted statement of our own (cypher/questions, cypher/views) for reading. */
  read(statement: string, parameters?: Record<string, unknown>, options?: ReadOptions): Promise<Table>;
  /** Runs a statement that a person typed: everything that is not plain reading is refused with `forbidden`. */
  console(statement: string, parameters?: Record<string, unknown>, options?: ReadOptions): Promise<Table>;
  explain(statement: string, parameters?: Record<string, unknown>): Promise<PlanStep>;
  /** Nodes of a label whose title or name holds every word of the text, best first; any spelling of a number finds its document. */
  search(
    label: NodeLabel,
    text: string,
    limit: number,
  ): Promise<{ readonly total: number; readonly hits: readonly Hit[] }>;
  /**
   * Between two steps of work that goes through the whole graph and that nobody waits for: where an engine of our own holds much of
   * what the last one read, it lets go of it, and who asks meanwhile waits.
   */
  settle(): Promise<void>;
  /** Makes beforehand what the first search would have to make. */
  prepareSearch(): Promise<void>;
  putSource(source: StoredSource): Promise<void>;
  getSource(id: string): Promise<StoredSource | null>;
  removeSource(id: string): Promise<void>;
  /** ids of all stored sources, sorted, with their names */
  listSources(): Promise<readonly StoredSourceName[]>;
  close(): Promise<void>;
}

export type StoreErrorCode =
  | "unavailable" // no server, connection lost, child ended
  | "unauthorized"
  | "wrongVersion"
  | "noDatabase"
  | "syntax"
  | "forbidden"
  | "timeout"
  | "memory"
  | "cancelled"
  | "locked" // another process holds the embedded store
  | "format" // the store file is of another version, or damaged
  | "failed";

/** Where the disk will take no more. What was acknowledged before stays; the work can be repeated. */
export const FULL = /ENOSPC|EDQUOT|EFBIG|No space left|File too large|os error (?:28|27|122)\b/iu;
export const FULL_MESSAGE =
  "the disk is full, or a limit on the size of files is reached; make room, then repeat the work: what was written stays";

/** `message` is one sentence for a person: what was expected, what came, what to do. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  /** the engine's own words */
  readonly detail: string | undefined;
  /** position of a syntax error, 0-based offset into the statement */
  readonly offset: number | undefined;
  constructor(code: StoreErrorCode, message: string, detail?: string, offset?: number) {
    super(message);
    this.name = "StoreError";
    this.code = code;
    this.detail = detail;
    this.offset = offset;
  }
}
