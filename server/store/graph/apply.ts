/** Writing a change in batches: safe to repeat, safe to interrupt between and inside batches. */
import { type GraphChange, ID_PREFIX, NODE_LABELS, type NodeLabel, type RelationshipType } from "../../model/index.ts";
import { StoreError } from "../port.ts";
import { type Engine, OWN_WORK, type Write } from "./engine.ts";
import { loadStatement } from "./statements.ts";

/** Measured on both engines: nothing is gained above. */
const BATCH = 5_000;

/**
 * The deletions of relationships, then nodes, then relationships, then the deletions of nodes.
 * @param compared the store held none of the new elements when the writer was begun
 */
export async function applyChange(
  engine: Engine,
  write: Write,
  change: GraphChange,
  compared: boolean,
  progress: (done: number, total: number) => void = () => {},
  signal?: AbortSignal,
): Promise<void> {
  const { newNodes = [], newRelationships = [], upsertNodes, upsertRelationships } = change;
  const nodes = [...newNodes, ...upsertNodes];
  const total =
    nodes.length +
    newRelationships.length +
    upsertRelationships.length +
    change.deleteNodes.length +
    change.deleteRelationships.length;
  let done = 0;
  /** @returns the number that the statement answers with, where it does */
  const put = async (...[statement, rows, fresh]: Parameters<Write>): Promise<number | null> => {
    if (signal?.aborted) throw cancelled();
    const written = await write(statement, rows, fresh);
    done += rows.length;
    progress(done, total);
    return written;
  };
  const labels = new Map<string, NodeLabel>(nodes.map((node) => [node.id, node.labels[0]]));

  // a relationship whose ends moved keeps its id: the old one goes first, or both would stand
  for (const batch of batches(change.deleteRelationships)) {
    await learnLabels(
      engine,
      labels,
      batch.map((row) => row.start),
    );
    for (const [words, rows] of grouped(batch, (row) => ({ Start: labels.get(row.start), TYPE: row.type }))) {
      if (words.Start === undefined)
        done += rows.length; // the start node is gone, and the relationship with it
      else await put(loadStatement("delete-relationship", { Start: words.Start, TYPE: words.TYPE }), rows);
    }
  }
  for (const [list, isNew] of [
    [newNodes, compared],
    [upsertNodes, false],
  ] as const) {
    for (const [{ label }, members] of grouped(list, (node) => ({ label: node.labels[0] }))) {
      // the node of a file may be there, with the file alone
      const isSource = label === "Source";
      const statement = loadStatement(isSource ? "upsert-source" : "upsert-node", { Label: label });
      for (const batch of batches(members)) {
        await put(
          statement,
          batch.map(({ id, properties }) => ({ id, properties })),
          isNew && !isSource
            ? {
                statement: loadStatement("create-node", { Label: label }),
                rows: batch.map(({ properties }) => properties),
              }
            : undefined,
        );
      }
    }
  }
  for (const [list, isNew] of [
    [newRelationships, compared],
    [upsertRelationships, false],
  ] as const) {
    for (const batch of batches(list))
      await learnLabels(
        engine,
        labels,
        batch.flatMap((row) => [row.start, row.end]),
      );
    // grouped before they are cut into batches: one statement for many rows, not twenty for a handful each
    const groups = grouped(list, (row) => ({ Start: labels.get(row.start), End: labels.get(row.end), TYPE: row.type }));
    for (const [{ Start, End, TYPE }, members] of groups) {
      for (const rows of batches(members)) {
        const written =
          Start === undefined || End === undefined
            ? 0
            : await put(
                loadStatement("upsert-relationship", { Start, End, TYPE }),
                rows.map(({ id, start, end, properties }) => ({ id, start, end, properties })),
                isNew
                  ? {
                      statement: loadStatement("create-relationship", { Start, End, TYPE }),
                      rows: rows.map(({ start, end, properties }) => [start, end, properties]),
                    }
                  : undefined,
              );
        if ((written ?? 0) < rows.length)
          throw new StoreError(
            "failed",
            `a relationship of type ${TYPE} needs both its nodes, got one without among ${rows.length} from ${rows[0]?.id ?? ""} on`,
          );
      }
    }
  }
  for (const [{ label }, nodes] of grouped(change.deleteNodes, (node) => ({ label: node.label }))) {
    for (const batch of batches(nodes))
      await put(
        loadStatement("delete-node", { Label: label }),
        batch.map(({ id }) => ({ id })),
      );
  }
}

const cancelled = (): StoreError =>
  new StoreError("cancelled", "the work was cancelled; what was written stays, and repeating goes on from there");

/** The label of a node is told by how its id begins; ids that begin otherwise are looked up under each label. */
async function learnLabels(engine: Engine, labels: Map<string, NodeLabel>, ids: readonly string[]): Promise<void> {
  let unknown: string[] = [];
  for (const id of new Set(ids)) {
    if (labels.has(id)) continue;
    const label = NODE_LABELS.find((each) => id.startsWith(ID_PREFIX[each]));
    if (label === undefined) unknown.push(id);
    else labels.set(id, label);
  }
  for (const label of NODE_LABELS) {
    if (unknown.length === 0) return;
    const { rows } = await engine.run(loadStatement("label-of", { Label: label }), { ids: unknown }, OWN_WORK);
    for (const [id] of rows) if (typeof id === "string") labels.set(id, label);
    unknown = unknown.filter((id) => !labels.has(id));
  }
}

function* batches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH);
}

/** Items with equal keys together, in the order in which the keys turn up. */
function grouped<T, K extends { readonly [key: string]: NodeLabel | RelationshipType | undefined }>(
  items: readonly T[],
  keyOf: (item: T) => K,
): readonly (readonly [K, readonly T[]])[] {
  const groups = new Map<string, [K, T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const name = Object.values(key).join(" ");
    const group = groups.get(name);
    if (group) group[1].push(item);
    else groups.set(name, [key, [item]]);
  }
  return [...groups.values()];
}
