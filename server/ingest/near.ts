/**
 * In which order elements are loaded: what is asked for together stands together. The embedded engine packs elements in groups
 * of some 65,000 in the order in which they came, and unpacks whole groups: the tasks of a body, all over the graph, took twenty
 * times the memory that they take side by side (docs/scale.md).
 */
import type { Graph, GraphElement, RelationshipType } from "../model/index.ts";
import { hash } from "./hash.ts";
import { createSpill } from "./spill.ts";

/** lines that are sorted in memory */
const SORTED = 10_000;
/** what tells whose a document or a task is, the first that there is */
const OWNING: readonly RelationshipType[] = ["ISSUED_BY", "LED_BY", "ASSIGNED_TO", "SUPPORTED_BY"];

/** The body to which an element belongs, for those of a graph that holds the relationships of its nodes: its id begins with a place. */
export function ownersOf(graph: Graph): (element: GraphElement) => string {
  const owners = new Map<string, { readonly rank: number; readonly id: string }>();
  for (const { start, end, type } of graph.relationships.values()) {
    const rank = OWNING.indexOf(type);
    if (rank < 0) continue;
    const found = owners.get(start);
    if (found === undefined || rank < found.rank || (rank === found.rank && end < found.id))
      owners.set(start, { rank, id: end });
  }
  return (element) => {
    const start = element.kind === "node" ? element.id : element.start;
    return owners.get(start)?.id ?? start;
  };
}

/** An element as a line that sorts by its owner. */
export const lineOf = (owner: string, element: object): string =>
  `${owner.replace(/\s/gu, " ")}\t${JSON.stringify(element)}`;

export const elementOf = (line: string): unknown => JSON.parse(line.slice(line.indexOf("\t") + 1));

/** What comes before the first stroke of a body's id is its place. */
const placeOf = (line: string): string =>
  line.slice(0, Math.min(...[line.indexOf("|"), line.indexOf("\t")].filter((at) => at >= 0)));

/**
 * Lines by place, those of a place by owner; on disk where they are many.
 * @param count how many there are · `folder` for files
 */
export async function* gathered(
  lines: AsyncIterable<string>,
  count: number,
  folder: string | undefined,
  most: number = SORTED,
): AsyncGenerator<string> {
  const parts = Math.ceil(count / most);
  if (parts < 2) {
    yield* (await all(lines)).sort();
    return;
  }
  const spill = createSpill(folder);
  try {
    for await (const line of lines) {
      spill.add(String(hash(placeOf(line)) % parts), line);
      await spill.settle();
    }
    for (const part of spill.keys()) yield* (await all(spill.lines(part))).sort();
  } finally {
    await spill.close();
  }
}

async function all(lines: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const line of lines) found.push(line);
  return found;
}
