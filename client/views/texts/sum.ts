/** Stretches of a search in the texts, put together: what is counted, and what is listed. */
import type { FoundDocument, Texts } from "../../../server/model/api.ts";

export type Said = Texts["years"][number];

export interface Sum {
  readonly total: number;
  readonly searched: number;
  readonly documents: number;
  readonly sentences: number;
  readonly years: ReadonlyMap<string, Said>;
  readonly places: ReadonlyMap<string, Said>;
  readonly provinces: ReadonlyMap<string, Said>;
  readonly choices: Texts["choices"];
  /** where counting goes on; null: all is counted */
  readonly next: string | null;
  /** newest first */
  readonly items: readonly FoundDocument[];
  /** where the list goes on; null: all that says it is listed, as far as it is counted */
  readonly further: string | null;
}

export const NOTHING: Sum = {
  total: 0,
  searched: 0,
  documents: 0,
  sentences: 0,
  years: new Map(),
  places: new Map(),
  provinces: new Map(),
  choices: null,
  next: "",
  items: [],
  further: "",
};

/** @param part the stretch that begins where `sum` ends @param listed whether it was asked for its documents too */
export function counted(sum: Sum, part: Texts, listed: boolean): Sum {
  const added = {
    ...sum,
    total: part.total,
    searched: sum.searched + part.searched,
    documents: sum.documents + part.documents,
    sentences: sum.sentences + part.sentences,
    years: together(sum.years, part.years),
    places: together(sum.places, part.places),
    provinces: together(sum.provinces, part.provinces),
    choices: part.choices ?? sum.choices,
    next: part.next,
  };
  return listed ? furtherListed(added, part) : added;
}

/** @param part the stretch that begins where the list ends */
export function furtherListed(sum: Sum, part: Texts): Sum {
  return { ...sum, items: newestFirst([...sum.items, ...part.items]), further: part.next };
}

function together(sums: ReadonlyMap<string, Said>, more: readonly Said[]): ReadonlyMap<string, Said> {
  const all = new Map(sums);
  for (const said of more) {
    const known = all.get(said.key);
    all.set(said.key, {
      ...said,
      documents: (known?.documents ?? 0) + said.documents,
      searched: (known?.searched ?? 0) + said.searched,
    });
  }
  return all;
}

/** Files come by their newest document; those of one file may be of many years. What has no day comes last. */
const newestFirst = (items: readonly FoundDocument[]): readonly FoundDocument[] =>
  items.toSorted((a, b) => {
    const [one, other] = [a.document.issuedOn ?? "", b.document.issuedOn ?? ""];
    return one < other ? 1 : one > other ? -1 : a.document.id < b.document.id ? -1 : 1;
  });

/** The years from the first to the last that is held, those between without a document too; last what has no day. */
export function yearsOf(years: ReadonlyMap<string, Said>): readonly Said[] {
  const known = [...years.keys()].filter((key) => /^\d{4}$/.test(key)).map(Number);
  if (known.length === 0) return [...years.values()];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const all = Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
  const undated = years.get("none");
  return [
    ...all.map((key) => years.get(key) ?? { key, name: key, documents: 0, searched: 0 }),
    ...(undated ? [undated] : []),
  ];
}
