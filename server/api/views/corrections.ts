/** Corrections as the list shows them: each with the document that it speaks of now, and whether it speaks of nothing. */
import { correctionKey } from "../../ingest/index.ts";
import type { Corrections } from "../../model/api.ts";
import { boundaryOf, keptApart } from "../../model/corrections.ts";
import type { Correction } from "../../model/index.ts";
import type { Store } from "../../store/index.ts";
import { node, numberOrNull, rows } from "../rows.ts";
import { cardsOf } from "./cards.ts";

type Item = Corrections["items"][number];
/** lines of a document in its file, 1-based, both inclusive */
interface Standing {
  readonly id: string;
  readonly first: number;
  readonly last: number;
}

/** One line of the file in the words of the API, before it is known where its document stands. */
export const shownCorrection = (correction: Correction): Item => ({
  key: correctionKey(correction),
  kind: correction.kind,
  subject: correction.subject,
  value: "value" in correction ? correction.value : null,
  line: correction.kind === "head" ? correction.line : null,
  field: correction.kind === "head" ? correction.field : null,
  node: keptApart(correction)?.node ?? null,
  by: correction.by ?? null,
  at: correction.at ?? null,
  why: correction.why ?? null,
  about: correction.about ?? null,
  document: null,
  lost: false,
});

/** @returns in the same order, each with its document; where the file or the document is gone, `lost` */
export async function listedCorrections(store: Store, corrections: readonly Correction[]): Promise<Item[]> {
  const ofLines = corrections.filter(({ kind }) => kind === "head" || kind === "boundary");
  const standing = await standingIn(store, [...new Set(ofLines.map(({ subject }) => subject))]);
  const documentOf = (one: Correction): string | undefined => {
    const line = lineOf(one);
    if (line === null) return one.about?.document;
    return standing.get(one.subject)?.find(({ first, last }) => first <= line && line <= last)?.id;
  };
  const cards = await cardsOf(
    store,
    corrections.flatMap((one) => documentOf(one) ?? []),
  );
  return corrections.map((one) => {
    const card = cards.get(documentOf(one) ?? "");
    const lost = lineOf(one) === null ? isOfFact(one) && card?.held !== true : !standing.has(one.subject);
    return {
      ...shownCorrection(one),
      document: card ? { id: card.id, key: card.key, title: card.displayTitle } : null,
      lost,
    };
  });
}

/** What was read in a document goes with it; what is said of bodies does not. */
const isOfFact = ({ kind, about }: Correction): boolean =>
  about !== undefined && (kind === "wrong" || kind === "target" || kind === "relation" || kind === "text");

/** The line of its file that a correction is about, 1-based; null where it is about something else. */
function lineOf(correction: Correction): number | null {
  if (correction.kind === "head") return correction.line;
  if (correction.kind !== "boundary") return null;
  const boundary = boundaryOf(correction.value);
  if (boundary === null) return 0;
  return "line" in boundary ? boundary.line : boundary.first;
}

/** Where the documents of files stand, by file (src:…); a file that was taken back is left out. */
async function standingIn(store: Store, sources: readonly string[]): Promise<ReadonlyMap<string, readonly Standing[]>> {
  if (sources.length === 0) return new Map();
  const found = new Map<string, Standing[]>();
  for (const row of await rows(store, "source-documents", { ids: sources })) {
    const { id, properties } = node(row, "d");
    const [first, last] = [numberOrNull(properties.lineStart), numberOrNull(properties.lineEnd)];
    const standing = found.get(`src:${row.source}`) ?? [];
    found.set(`src:${row.source}`, standing);
    if (first !== null && last !== null) standing.push({ id, first, last });
  }
  // a file may be there with no document left in it
  for (const id of sources)
    if (!found.has(id) && (await rows(store, "node-Source", { id })).length > 0) found.set(id, []);
  return found;
}
