/**
 * From the stored sources to what has to change in the store, in bounded memory: sources pass one by one, their claims go to
 * parts on disk by the node they speak of, and the graph is assembled and compared part by part.
 */
import { join } from "node:path";
import type { GraphChange, GraphElement, Link, NodeLabel, StoredSource } from "../model/index.ts";
import { type Claims, createAssembly, createResolver } from "../resolve/index.ts";
import type { Store } from "../store/index.ts";
import { type CorpusOptions, corpusOf } from "./corpus.ts";
import { difference } from "./difference.ts";
import { createSpill, type Spill } from "./spill.ts";

const PART_SIZE = 400;
/** nodes that are read from the store at once, with their relationships */
const READ = 1_000;
/** elements that are handed to the store at once */
const WRITTEN = 20_000;

export interface Projected {
  readonly upserted: number;
  readonly deleted: number;
  /** citations and unit names that are ambiguous or unresolved */
  readonly doubtful: number;
  /** Brings the store to the graph; in an order that never leaves a relationship without its nodes. */
  load(progress: (done: number, total: number) => void): Promise<void>;
  /** takes the files away */
  close(): Promise<void>;
}

export interface ProjectOptions extends CorpusOptions {
  /** folder of the store's files: those of the work while it lasts, and the figures it ends with; left out: no figures are kept */
  readonly dataFolder?: string;
  /** documents whose claims are assembled together; default 400, some 20,000 elements */
  readonly partSize?: number;
}

/** A claim or a present node, as it lies in a part. */
type Entry =
  | readonly ["node", ...Parameters<Claims["node"]>]
  | readonly ["relate", ...Parameters<Claims["relate"]>]
  | readonly ["present", NodeLabel, string];

/** The kinds of change, in the order in which they are done. */
const STEPS = [
  "deleteRelationships",
  "newNodes",
  "upsertNodes",
  "newRelationships",
  "upsertRelationships",
  "deleteNodes",
] as const;
type Step = (typeof STEPS)[number];
const UPSERTS = STEPS.filter((step) => !step.startsWith("delete"));
const NOTHING: GraphChange = { upsertNodes: [], upsertRelationships: [], deleteNodes: [], deleteRelationships: [] };

export async function project(
  store: Store,
  options: ProjectOptions,
  extra: ReadonlyMap<string, StoredSource> = new Map(),
): Promise<Projected> {
  const resolver = createResolver(options.corrections);
  let documents = 0;
  const read = new Map<string, StoredSource>();
  for await (const source of corpusOf(store, options, extra, read)) {
    resolver.learn(source);
    documents += source.records.length;
  }
  let doubtful = 0;
  // where people decided something, it is known at the end what is still open
  const open: Link[] = [];
  const onLink = (link: Link): void => {
    if (link.outcome === "resolved") return;
    if ((options.corrections ?? []).length > 0) open.push(link);
    else doubtful++;
  };
  for (const link of resolver.doubts()) onLink(link);
  const count = Math.max(1, Math.ceil(documents / (options.partSize ?? PART_SIZE)));
  const work = options.dataFolder === undefined ? undefined : join(options.dataFolder, "work");
  const parts = createSpill(work);
  const changes = createSpill(work);
  try {
    const partOf = (id: string): string => String(hash(resolver.home(id)) % count);
    for await (const source of corpusOf(store, options, extra, read)) {
      resolver.contribute(source, claimsInto(parts, partOf), onLink);
      await parts.settle();
    }
    const apply = options.dryRun ? store.apply : await store.comparing();
    for await (const { label, ids } of store.nodeIds()) {
      options.signal?.throwIfAborted();
      for (const id of ids) parts.add(partOf(id), JSON.stringify(["present", label, id]));
      await parts.settle();
    }
    const sizes = { upserted: 0, deleted: 0 };
    for (const part of parts.keys()) {
      options.signal?.throwIfAborted();
      const assembly = createAssembly();
      const present = new Map<NodeLabel, string[]>();
      await replay(parts.lines(part), assembly, present);
      const change = await difference(resolver.finish(assembly.finish()), presentElements(store, present));
      sizes.upserted += UPSERTS.reduce((sum, step) => sum + (change[step] ?? []).length, 0);
      sizes.deleted += change.deleteNodes.length + change.deleteRelationships.length;
      if (options.dryRun) continue;
      for (const step of STEPS)
        for (const element of change[step] ?? []) changes.add(keyOf(step, element), JSON.stringify(element));
      await changes.settle();
    }
    doubtful += open.filter((link) => (resolver.settle(link)?.outcome ?? "resolved") !== "resolved").length;
    return {
      ...sizes,
      doubtful,
      load: (progress) => load(apply, changes, sizes.upserted + sizes.deleted, progress, options.signal),
      close: () => changes.close(),
    };
  } catch (error) {
    await changes.close();
    throw error;
  } finally {
    await parts.close();
  }
}

/** Writes claims into their parts. What one source claims again and again is written once. */
function claimsInto(parts: Spill, partOf: (id: string) => string): Claims {
  const written = new Set<string>();
  const add = (id: string, entry: Entry): void => {
    const line = JSON.stringify(entry);
    if (written.has(line)) return;
    written.add(line);
    parts.add(partOf(id), line);
  };
  return {
    node: (label, id, rank, properties, aliases = []) => add(id, ["node", label, id, rank, properties, aliases]),
    relate: (...claim) => add(claim[1], ["relate", ...claim]),
  };
}

async function replay(lines: AsyncIterable<string>, claims: Claims, present: Map<NodeLabel, string[]>): Promise<void> {
  const seen = new Set<string>();
  for await (const line of lines) {
    if (seen.has(line)) continue;
    seen.add(line);
    const [kind, ...rest] = JSON.parse(line) as Entry;
    if (kind === "node") claims.node(...(rest as Parameters<Claims["node"]>));
    else if (kind === "relate") claims.relate(...(rest as Parameters<Claims["relate"]>));
    else {
      const [label, id] = rest as [NodeLabel, string];
      const ids = present.get(label) ?? [];
      ids.push(id);
      present.set(label, ids);
    }
  }
}

async function* presentElements(
  store: Store,
  present: ReadonlyMap<NodeLabel, readonly string[]>,
): AsyncGenerator<GraphElement> {
  for (const [label, ids] of present)
    for (let at = 0; at < ids.length; at += READ) yield* await store.outgoing(label, ids.slice(at, at + READ));
}

/** Elements that one statement can write stand together. */
function keyOf(step: Step, element: NonNullable<GraphChange[Step]>[number]): string {
  if ("type" in element) return `${step} ${element.type}`;
  return `${step} ${"label" in element ? element.label : element.labels[0]}`;
}

async function load(
  apply: Store["apply"],
  changes: Spill,
  total: number,
  progress: (done: number, total: number) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  let before = 0;
  const write = async (step: Step, elements: readonly unknown[]): Promise<void> => {
    if (elements.length === 0) return;
    const change: GraphChange = { ...NOTHING, [step]: elements };
    await apply(change, (done) => progress(before + done, total), signal);
    before += elements.length;
  };
  // while some are written, the next ones are read
  let writing: Promise<void> = Promise.resolve();
  const then = async (step: Step, elements: readonly unknown[]): Promise<void> => {
    await writing;
    writing = write(step, elements);
    // a failure is told when it is waited for
    writing.catch(() => {});
  };
  for (const step of STEPS) {
    for (const key of changes.keys()) {
      if (!key.startsWith(`${step} `)) continue;
      let elements: unknown[] = [];
      for await (const line of changes.lines(key)) {
        elements.push(JSON.parse(line));
        if (elements.length < WRITTEN) continue;
        await then(step, elements);
        elements = [];
      }
      await then(step, elements);
    }
    await writing;
  }
}

/** FNV-1a of 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193);
  return h >>> 0;
}
