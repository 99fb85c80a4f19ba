/** From the stored sources to what has to change in the store, in bounded memory. */
import type { GraphChange, GraphElement, NodeLabel, StoredSource } from "../model/index.ts";
import type { Store } from "../store/index.ts";
import { difference } from "./difference.ts";
import { elementOf, gathered, lineOf, ownersOf } from "./near.ts";
import { createSpill, type Spill } from "./spill.ts";
import { type WalkOptions as ProjectOptions, walk, workOf } from "./walk.ts";

export type { ProjectOptions };

/** nodes that are read from the store at once, with their relationships */
const READ = 1_000;
/** elements that are handed to the store at once */
const WRITTEN = 20_000;

export interface Projected {
  readonly upserted: number;
  readonly deleted: number;
  /** citations and unit names that are ambiguous or unresolved */
  readonly doubtful: number;
  /** those of them that stand in the sources asked about */
  readonly doubtfulHere: number;
  /** Brings the store to the graph; in an order that never leaves a relationship without its nodes. */
  load(progress: (done: number, total: number) => void): Promise<void>;
  /** takes the files away */
  close(): Promise<void>;
}

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
  here: ReadonlySet<string> = new Set(),
): Promise<Projected> {
  // begun before the store is looked at
  const apply = options.dryRun ? store.apply : await store.comparing();
  const walked = await walk(store, options, (link) => link.outcome !== "resolved", extra);
  const changes = createSpill(workOf(options));
  const sizes = { upserted: 0, deleted: 0, doubtful: 0, doubtfulHere: 0 };
  try {
    for await (const { graph, present } of walked.parts()) {
      const change = await difference(graph, presentElements(store, present));
      sizes.upserted += UPSERTS.reduce((sum, step) => sum + (change[step] ?? []).length, 0);
      sizes.deleted += change.deleteNodes.length + change.deleteRelationships.length;
      if (options.dryRun) continue;
      const owner = ownersOf(graph);
      for (const step of STEPS)
        for (const element of change[step] ?? [])
          changes.add(keyOf(step, element), lineOf("kind" in element ? owner(element) : element.id, element));
      await changes.settle();
    }
    for await (const link of walked.links()) {
      if (link.outcome === "resolved") continue;
      sizes.doubtful++;
      if (here.has(link.sourceId)) sizes.doubtfulHere++;
    }
    return {
      ...sizes,
      load: (progress) =>
        load(apply, changes, workOf(options), sizes.upserted + sizes.deleted, progress, options.signal),
      close: () => changes.close(),
    };
  } catch (error) {
    await changes.close();
    throw error;
  } finally {
    await walked.close();
  }
}

/** What the store holds of some nodes, and of the relationships that leave them; while some are looked at, the next ones are read. */
export async function* presentElements(
  store: Store,
  present: ReadonlyMap<NodeLabel, readonly string[]>,
): AsyncGenerator<GraphElement> {
  let next: ReturnType<Store["outgoing"]> = Promise.resolve([]);
  for (const [label, ids] of present)
    for (let at = 0; at < ids.length; at += READ) {
      const found = await next;
      next = store.outgoing(label, ids.slice(at, at + READ));
      // a failure is told when it is waited for
      next.catch(() => {});
      yield* found;
    }
  yield* await next;
}

/** Elements that one statement can write stand together. */
function keyOf(step: Step, element: NonNullable<GraphChange[Step]>[number]): string {
  if ("type" in element) return `${step} ${element.type}`;
  return `${step} ${"label" in element ? element.label : element.labels[0]}`;
}

async function load(
  apply: Store["apply"],
  changes: Spill,
  folder: string | undefined,
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
      for await (const line of gathered(changes.lines(key), changes.count(key), folder)) {
        elements.push(elementOf(line));
        if (elements.length < WRITTEN) continue;
        await then(step, elements);
        elements = [];
      }
      await then(step, elements);
    }
    await writing;
  }
}
