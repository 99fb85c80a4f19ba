/** What the store keeps of each import, so that the graph can be computed again from it at any time. */
import type { RelationshipType } from "./graph.ts";
import type { DocumentRecord } from "./record.ts";

/** A source as imported: its text and what was read from it. The graph is a pure function of the set of these. */
export interface StoredSource {
  readonly id: string;
  /** base names under which these bytes were imported, sorted */
  readonly names: readonly string[];
  readonly mediaType: string;
  readonly encoding: string;
  readonly bytes: number;
  readonly text: string;
  readonly pageStarts: readonly number[];
  readonly metadata: Readonly<Record<string, string>>;
  readonly warnings: readonly string[];
  /** version of the extractor that wrote `records`; another version reads the text again */
  readonly extractor: string;
  readonly records: readonly DocumentRecord[];
}

/** How a printed citation or unit name was brought to a node. */
export interface Link {
  readonly kind: "document" | "organization" | "program";
  readonly printed: string;
  readonly outcome: "resolved" | "ambiguous" | "unresolved";
  /** id of the node it went to (an own node for what is unresolved or ambiguous) */
  readonly target: string;
  readonly candidates: readonly string[];
  readonly reason: string;
  readonly sourceId: string;
  readonly documentId: string;
  readonly line: number;
  /** the relationship to `target` that says it: its type and the node where it starts; null where there is none */
  readonly relationship: { readonly type: RelationshipType; readonly start: string } | null;
}
