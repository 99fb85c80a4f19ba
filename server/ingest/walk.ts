/**
 * The graph of the stored sources, part by part, in bounded memory: sources pass one by one, their claims go to parts on disk by
 * the node they speak of, and each part is assembled alone. Links, of which there are many, go to disk too.
 */
import { join } from "node:path";
import type { Graph, Link, NodeLabel, StoredSource } from "../model/index.ts";
import { type Claims, createAssembly, createResolver } from "../resolve/index.ts";
import type { Store } from "../store/index.ts";
import { type CorpusOptions, corpusOf } from "./corpus.ts";
import { hash } from "./hash.ts";
import { createSpill, type Spill } from "./spill.ts";

const PART_SIZE = 400;
/** characters of links that are held before they go to disk */
const LINKS_HELD = 2 ** 18;

export interface WalkOptions extends CorpusOptions {
  /** folder of the store's files: those of the work while it lasts; left out: the system's for such files */
  readonly dataFolder?: string;
  /** documents whose claims are assembled together; default 400, some 20,000 elements */
  readonly partSize?: number;
}

/** Some nodes and all relationships that start there, as the sources say, and the nodes that the store holds of that part. */
export interface Part {
  readonly graph: Graph;
  readonly present: ReadonlyMap<NodeLabel, readonly string[]>;
}

export interface Walk {
  /** every part once, in no order */
  parts(): AsyncGenerator<Part>;
  /** the links that were kept, as people's corrections leave them, in order of source; after all parts */
  links(): AsyncGenerator<Link>;
  /** takes the files away */
  close(): Promise<void>;
}

/** A claim or a present node, as it lies in a part. */
type Entry =
  | readonly ["node", ...Parameters<Claims["node"]>]
  | readonly ["relate", ...Parameters<Claims["relate"]>]
  | readonly ["present", NodeLabel, string];

/** where work is done on disk for a store */
export const workOf = ({ dataFolder }: WalkOptions): string | undefined =>
  dataFolder === undefined ? undefined : join(dataFolder, "work");

/**
 * @param keep the links that are wanted, told as the rules found them
 * @param extra sources that are not stored, or are to stand for the stored ones of their id
 */
export async function walk(
  store: Store,
  options: WalkOptions,
  keep: (link: Link) => boolean,
  extra: ReadonlyMap<string, StoredSource> = new Map(),
): Promise<Walk> {
  const resolver = createResolver(options.corrections);
  let documents = 0;
  const read = new Map<string, StoredSource>();
  // two passes: the names, then what is said
  const pass = (before: number): CorpusOptions => ({
    ...options,
    onPassed: (done, total) => options.onPassed?.(before * total + done, 2 * total),
  });
  for await (const source of corpusOf(store, pass(0), extra, read)) {
    resolver.learn(source);
    documents += source.records.length;
  }
  const count = Math.max(1, Math.ceil(documents / (options.partSize ?? PART_SIZE)));
  const parts = createSpill(workOf(options));
  const kept = createSpill(workOf(options), LINKS_HELD);
  const close = async (): Promise<void> => {
    await parts.close();
    await kept.close();
  };
  const onLink = (link: Link): void => {
    if (keep(link)) kept.add("links", JSON.stringify(link));
  };
  try {
    for (const link of resolver.doubts()) onLink(link);
    const partOf = (id: string): string => String(hash(resolver.home(id)) % count);
    for await (const source of corpusOf(store, pass(1), extra, read)) {
      resolver.contribute(source, claimsInto(parts, partOf), onLink);
      await parts.settle();
      await kept.settle();
    }
    for await (const { label, ids } of store.nodeIds()) {
      options.signal?.throwIfAborted();
      for (const id of ids) parts.add(partOf(id), JSON.stringify(["present", label, id]));
      await parts.settle();
    }
  } catch (error) {
    await close();
    throw error;
  }
  return {
    async *parts() {
      for (const part of parts.keys()) {
        options.signal?.throwIfAborted();
        const assembly = createAssembly();
        const present = new Map<NodeLabel, string[]>();
        await replay(parts.lines(part), assembly, present);
        yield { graph: resolver.finish(assembly.finish()), present };
      }
    },
    async *links() {
      for await (const line of kept.lines("links")) {
        const link = resolver.settle(JSON.parse(line) as Link);
        if (link !== null) yield link;
      }
    },
    close,
  };
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
