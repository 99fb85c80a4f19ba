/** A notice and the text that it issues bear the same words in their boxes: which of the two is which. Pure. */
import type { DocumentCard } from "../../../server/model/api.ts";
import type { Edges } from "./shapes.ts";

export type Part = "notice" | "issued";

/** Of notice and issued text under one title which is which, by id; other documents are not told apart by it. */
export function partsOf(documents: readonly DocumentCard[], edges: Edges): ReadonlyMap<string, Part> {
  const words = new Map(documents.map(({ id, displayTitle }) => [id, bare(displayTitle)]));
  return new Map(
    edges.flatMap(({ type, from, to }) =>
      type === "CARRIES" && words.has(from) && words.get(from) === words.get(to)
        ? ([
            [from, "notice"],
            [to, "issued"],
          ] as const)
        : [],
    ),
  );
}

/** A title without its signs, which the same words may be printed with in two ways. */
const bare = (title: string): string => title.replace(/[^\p{L}\p{N}]/gu, "");
