/** Evidence as an assistant is given it: the words, the file they stand in, and the line. */
import type { Evidence } from "../../model/api.ts";
import type { Cell, RelationshipCell, Store, Table } from "../../store/index.ts";

export interface Words {
  readonly relationship: string;
  readonly type: string;
  /** as printed */
  readonly quote: string;
  /** name of the imported file */
  readonly source: string;
  /** 1-based line of the file */
  readonly line: number;
  readonly confidence: number | null;
}

export type SourceNames = ReadonlyMap<string, string>;

/** Names of the imported files by the ids of their nodes (src:…). */
export async function sourceNames(store: Store): Promise<SourceNames> {
  return new Map((await store.listSources()).map(({ id, names }) => [`src:${id}`, names[0] ?? id]));
}

/** The words under every relationship that stands in a row, alone, in a list or in a path. */
function wordsOfRow(row: readonly Cell[], sources: SourceNames): readonly Words[] {
  return row.flatMap(relationshipsIn).flatMap(({ id, type, properties }) => {
    const { quote, line, sourceId, confidence } = properties;
    if (typeof quote !== "string" || typeof line !== "number") return [];
    const source = sources.get(sourceIdOf(sourceId)) ?? "";
    return [
      { relationship: id, type, quote, source, line, confidence: typeof confidence === "number" ? confidence : null },
    ];
  });
}

/** Evidence of the interface, with the file that its document was read from. */
export function wordsOf(evidence: Evidence, source: string): Words {
  const { relationshipId, type, quote, line, confidence } = evidence;
  return { relationship: relationshipId, type, quote, source, line, confidence };
}

/** Rows as objects by column, each with its evidence; relationships are told by their words alone. */
export function rowsWithWords(table: Table, sources: SourceNames): readonly Record<string, unknown>[] {
  return table.rows.map((row) => ({
    ...Object.fromEntries(
      table.columns.flatMap((column, at) => (column === "evidence" ? [] : [[column, row[at] ?? null]])),
    ),
    evidence: wordsOfRow(row, sources),
  }));
}

const sourceIdOf = (value: unknown): string =>
  typeof value !== "string" ? "" : value.startsWith("src:") ? value : `src:${value}`;

/** The file that each of these documents was read from. */
export async function filesOf(store: Store, ids: readonly string[]): Promise<(documentId: string) => string> {
  const names = await sourceNames(store);
  const { rows } = await store.read(
    "UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN d.id AS id, d.sourceId AS source",
    { ids },
    { maxRows: ids.length },
  );
  const files = new Map(rows.map(([id, source]) => [String(id), names.get(sourceIdOf(source)) ?? ""]));
  return (documentId) => files.get(documentId) ?? "";
}

function relationshipsIn(cell: Cell): readonly RelationshipCell[] {
  if (typeof cell !== "object" || cell === null) return [];
  if (Array.isArray(cell)) return (cell as readonly Cell[]).flatMap(relationshipsIn);
  if (!("kind" in cell)) return [];
  if (cell.kind === "relationship" && "type" in cell) return [cell as RelationshipCell];
  if (cell.kind === "path" && "relationships" in cell) return cell.relationships as readonly RelationshipCell[];
  return [];
}
