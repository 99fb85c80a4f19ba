/** What was read without certainty, or is odd in itself: heads that are not whole, ends that are not decided, facts of low confidence, citations of oneself and of what came later. */
import { DOUBTFUL, doubtfulOf, type Figures, MOST_DOUBTFUL } from "../../figures/index.ts";
import type { DoubtKind, Doubts } from "../../model/api.ts";
import type { Store } from "../../store/index.ts";
import { count, numberOrNull, type Row, text, textOrNull, texts } from "../rows.ts";
import { cardsOf, evidenceOf } from "./cards.ts";

type Item = Doubts["items"][number];
/** What is weighed and counted; documents are read for those that are shown. */
interface Doubt extends Omit<Item, "document" | "evidence"> {
  readonly documentId: string;
  /** of a fact, its row */
  readonly words: Row | null;
}

/** How doubtful it is that a text cites itself, or what did not exist yet, and that two numbers stand on one document. */
const ODD = { self: 0.45, later: 0.75, numbers: 0.85 } as const;
/** How doubtful what is missing makes a document: one without title was likely cut wrongly, many have no number by right. */
const HEAD = { title: 0.95, issuer: 0.6, date: 0.5, number: 0.2 } as const;

/**
 * The most doubtful first. An end that is not decided is one item, however often it is named.
 * @param sources ids of the files (src:…); none: all
 * @param kind the only kind listed; null: all
 */
export async function doubts(
  store: Store,
  figures: () => Promise<Figures>,
  sources: readonly string[],
  limit: number,
  kind: DoubtKind | null = null,
): Promise<Doubts> {
  const lists = await doubtful(store, figures, sources);
  const [heads = [], facts = [], roles = [], selves = [], later = [], numbers = []] = lists;
  // what is said several times is shown where it is said first
  const said = [...facts, ...roles].sort((a, b) => placeOf(a) - placeOf(b));
  const found: Doubt[] = [...selves.map(selfOf), ...later.map(laterOf), ...apart(numbers), ...heads.map(headOf)];
  const ends = new Map<string, Doubt>();
  const unplaced = new Map<string, Set<string>>();
  for (const row of said) {
    const fact = factOf(row);
    const { documentId, kind, target } = fact;
    const key =
      kind === "uncertain" ? text(row, "id") : `${kind} ${kind === "unplaced" ? documentId : (target?.id ?? "")}`;
    const known = ends.get(key);
    if (kind === "unplaced") {
      const names = unplaced.get(documentId) ?? new Set();
      unplaced.set(documentId, names.add(target?.id ?? ""));
      if (!known) ends.set(key, { ...fact, target: null });
      else known.times = names.size;
    } else if (known) known.times++;
    else ends.set(key, fact);
  }
  found.push(...ends.values());
  found.sort((a, b) => b.doubt - a.doubt || b.times - a.times || (keyOf(a) < keyOf(b) ? -1 : 1));
  const kinds = new Map<DoubtKind, number>();
  for (const one of found) kinds.set(one.kind, (kinds.get(one.kind) ?? 0) + 1);
  const asked = kind === null ? found : found.filter((one) => one.kind === kind);
  return {
    items: await shown(store, asked.slice(0, limit)),
    kinds: [...kinds].map(([kind, count]) => ({ kind, count })),
    total: asked.length,
    limit,
    truncated: asked.length > limit || lists.some((list) => list.length === MOST_DOUBTFUL),
  };
}

/** In the order of {@link DOUBTFUL}. */
async function doubtful(
  store: Store,
  figures: () => Promise<Figures>,
  sources: readonly string[],
): Promise<readonly (readonly Row[])[]> {
  if (sources.length > 0) {
    const found = await doubtfulOf(store, [sources]);
    return DOUBTFUL.map((name) => found.get(name) ?? []);
  }
  const all = await figures();
  return Promise.all(DOUBTFUL.map((name) => all.doubtful(name)));
}

const keyOf = ({ documentId, line, words }: Doubt): string =>
  `${documentId} ${String(line).padStart(7, "0")} ${words === null ? "" : text(words, "id")}`;

async function shown(store: Store, found: readonly Doubt[]): Promise<Item[]> {
  const cards = await cardsOf(
    store,
    found.map(({ documentId }) => documentId),
  );
  return found.flatMap(({ documentId, words, ...rest }) => {
    const document = cards.get(documentId);
    // taken away while the list was made
    if (!document) return [];
    return [{ ...rest, document, evidence: words === null ? null : evidenceOf(cellOf(words), document) }];
  });
}

const cellOf = (row: Row) => ({
  id: text(row, "id"),
  type: text(row, "type"),
  properties: {
    quote: text(row, "quote"),
    line: numberOrNull(row.line) ?? 0,
    start: placeOf(row),
    end: numberOrNull(row.end) ?? 0,
    rule: text(row, "rule"),
    confidence: numberOrNull(row.confidence) ?? 0,
    ...(typeof row.matched === "string" ? { match: row.matched } : {}),
  },
});

function headOf(row: Row): Doubt {
  const [title, number] = [textOrNull(row.title), textOrNull(row.number)];
  const missing = [
    ...(title === null || title === number ? (["title"] as const) : []),
    ...(count(row, "issuers") === 0 ? (["issuer"] as const) : []),
    ...(textOrNull(row.issuedOn) === null ? (["date"] as const) : []),
    ...(number === null ? (["number"] as const) : []),
  ];
  return {
    documentId: text(row, "document"),
    words: null,
    kind: "head",
    // each thing that is missing makes it less likely that this is a document at all
    doubt: rounded(1 - missing.reduce((certain, what) => certain * (1 - HEAD[what]), 1)),
    times: 1,
    missing,
    line: numberOrNull(row.line) ?? 0,
    mark: "",
    printed: null,
    target: null,
    candidates: [],
  };
}

/** A text that names itself: a slip of the pen, or the number of another document. */
function selfOf(row: Row): Doubt {
  return {
    documentId: text(row, "document"),
    words: null,
    kind: "self",
    doubt: ODD.self,
    times: 1,
    missing: [],
    line: numberOrNull(row.line) ?? 0,
    mark: `@reference.${numberOrNull(row.shift) ?? 0}`,
    printed: textOrNull(row.printed),
    target: null,
    candidates: [],
  };
}

/** A citation of what came later: one of the two dates is wrong, or the number is. */
function laterOf(row: Row): Doubt {
  const target = text(row, "target");
  return {
    documentId: text(row, "document"),
    words: row,
    kind: "later",
    doubt: ODD.later,
    times: 1,
    missing: [],
    line: numberOrNull(row.line) ?? 0,
    mark: text(row, "id"),
    printed: null,
    target: { id: target, name: textOrNull(row.name) ?? target },
    candidates: [],
  };
}

/** Different numbers under one issuer, title and day: one item for all documents that they are between. */
function apart(rows: readonly Row[]): readonly Doubt[] {
  const met = new Set<string>();
  return rows.flatMap((row) => {
    const [number, others] = [textOrNull(row.number), texts(row.others)];
    const between = [...(number === null ? [] : [number]), ...others].sort().join(" ");
    if (met.has(between)) return [];
    met.add(between);
    return [
      {
        documentId: text(row, "document"),
        words: null,
        kind: "numbers" as const,
        doubt: ODD.numbers,
        times: 1,
        missing: [],
        line: numberOrNull(row.line) ?? 0,
        mark: "",
        printed: null,
        target: null,
        candidates: others.map((other) => `doc:${other}`),
      },
    ];
  });
}

const placeOf = (row: Row): number => numberOrNull(row.start) ?? 0;

function factOf(row: Row): Doubt {
  const outcome = textOrNull(row.outcome);
  const target = text(row, "target");
  const candidates = texts(row.candidates);
  const unsure = 1 - (numberOrNull(row.confidence) ?? 1);
  const [kind, doubt] = ((): [Doubt["kind"], number] => {
    if (outcome === "ambiguous") return ["ambiguous", 0.9];
    // a text that hides its place, or does not tell it, has bodies of its own
    if (outcome === "unresolved" && row.placed !== true && target.startsWith("org:?")) return ["unplaced", 0.55];
    // a title alone names a document that is not held: often enough it is what it says
    if (outcome === "unresolved") return ["unresolved", row.matched === "title" ? 0.35 : 0.7];
    return candidates.length > 0 ? ["candidates", 0.4] : ["uncertain", unsure];
  })();
  return {
    documentId: text(row, "document"),
    words: row,
    kind,
    doubt: rounded(Math.max(doubt, unsure)),
    times: 1,
    missing: [],
    line: numberOrNull(row.line) ?? 0,
    mark: text(row, "id"),
    printed: textOrNull(row.printed),
    target: { id: target, name: textOrNull(row.name) ?? target },
    candidates,
  };
}

const rounded = (doubt: number): number => Math.round(doubt * 100) / 100;
