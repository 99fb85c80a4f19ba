/** What was read without certainty, or is odd in itself: heads that are not whole, ends that are not decided, facts of low confidence, citations of oneself and of what came later. */
import type { Doubts } from "../../model/api.ts";
import type { NodeCell, RelationshipCell, Store } from "../../store/index.ts";
import { count, node, numberOrNull, type Row, relationship, rows, text, textOrNull } from "../rows.ts";
import { cardsOf, evidenceOf } from "./cards.ts";

type Doubt = Doubts["items"][number];

/** Facts of less than this are doubtful; right in the hand-checked sets more often than not, and worth a look. */
const LEAST = 0.7;
/** rows of each kind that are looked at */
const MOST = 5000;
/** How doubtful it is that a text cites itself, or what did not exist yet. */
const ODD = { self: 0.45, later: 0.75 } as const;
/** How doubtful what is missing makes a document: one without title was likely cut wrongly, many have no number by right. */
const HEAD = { title: 0.95, issuer: 0.6, date: 0.5, number: 0.2 } as const;

/**
 * The most doubtful first. An end that is not decided is one item, however often it is named.
 * @param sources ids of the files (src:…); none: all
 */
export async function doubts(store: Store, sources: readonly string[], limit: number): Promise<Doubts> {
  const bounds = { sources, most: MOST };
  const [heads, facts, roles, selves, later] = await Promise.all([
    rows(store, "doubtful-documents", bounds),
    rows(store, "doubtful-facts", { ...bounds, least: LEAST }),
    rows(store, "doubtful-roles", bounds),
    rows(store, "doubtful-selves", bounds),
    rows(store, "doubtful-citations", bounds),
  ]);
  // what is said several times is shown where it is said first
  const said = [...facts, ...roles].sort((a, b) => placeOf(a) - placeOf(b));
  const cards = await cardsOf(store, [
    ...[...heads, ...selves].map((row) => node(row, "d").id),
    ...[...said, ...later].map((row) => text(row, "document")),
  ]);
  const items: Doubt[] = [];
  for (const row of selves) {
    const cell = node(row, "d");
    const document = cards.get(cell.id);
    if (document) items.push({ ...selfOf(cell), document });
  }
  for (const row of later) {
    const document = cards.get(text(row, "document"));
    if (document) items.push({ ...laterOf(row), document, evidence: evidenceOf(relationship(row, "r"), document) });
  }
  for (const row of heads) {
    const cell = node(row, "d");
    const document = cards.get(cell.id);
    if (document) items.push({ ...headOf(cell, count(row, "issuers")), document });
  }
  const ends = new Map<string, Doubt>();
  const unplaced = new Map<string, Set<string>>();
  for (const row of said) {
    const document = cards.get(text(row, "document"));
    if (!document) continue;
    const fact = {
      ...factOf(row, document.place !== null),
      document,
      evidence: evidenceOf(relationship(row, "r"), document),
    };
    const key =
      fact.kind === "uncertain"
        ? fact.evidence.relationshipId
        : `${fact.kind} ${fact.kind === "unplaced" ? document.id : (fact.target?.id ?? "")}`;
    const known = ends.get(key);
    if (fact.kind === "unplaced") {
      const names = unplaced.get(document.id) ?? new Set();
      unplaced.set(document.id, names.add(fact.target?.id ?? ""));
      if (!known) ends.set(key, { ...fact, target: null });
      else known.times = names.size;
    } else if (known) known.times++;
    else ends.set(key, fact);
  }
  items.push(...ends.values());
  items.sort((a, b) => b.doubt - a.doubt || b.times - a.times || (keyOf(a) < keyOf(b) ? -1 : 1));
  return {
    items: items.slice(0, limit),
    total: items.length,
    limit,
    truncated: items.length > limit || [heads, facts, roles, selves, later].some((list) => list.length === MOST),
  };
}

const keyOf = ({ document, line, evidence }: Doubt): string =>
  `${document.id} ${String(line).padStart(7, "0")} ${evidence?.relationshipId ?? ""}`;

function headOf({ properties }: NodeCell, issuers: number): Omit<Doubt, "document"> {
  const title = textOrNull(properties.title);
  const missing = [
    ...(title === null || title === properties.number ? (["title"] as const) : []),
    ...(issuers === 0 ? (["issuer"] as const) : []),
    ...(textOrNull(properties.issuedOn) === null ? (["date"] as const) : []),
    ...(textOrNull(properties.number) === null ? (["number"] as const) : []),
  ];
  return {
    kind: "head",
    // each thing that is missing makes it less likely that this is a document at all
    doubt: rounded(1 - missing.reduce((certain, what) => certain * (1 - HEAD[what]), 1)),
    times: 1,
    missing,
    line: numberOrNull(properties.lineStart) ?? 0,
    evidence: null,
    mark: "",
    printed: null,
    target: null,
    candidates: [],
  };
}

/** A text that names itself: a slip of the pen, or the number of another document. */
function selfOf({ properties }: NodeCell): Omit<Doubt, "document"> {
  const start = (numberOrNull(properties.selfStart) ?? 0) - (numberOrNull(properties.start) ?? 0);
  return {
    kind: "self",
    doubt: ODD.self,
    times: 1,
    missing: [],
    line: numberOrNull(properties.selfLine) ?? 0,
    evidence: null,
    mark: `@reference.${start}`,
    printed: textOrNull(properties.selfQuote),
    target: null,
    candidates: [],
  };
}

/** A citation of what came later: one of the two dates is wrong, or the number is. */
function laterOf(row: Row): Omit<Doubt, "document" | "evidence"> {
  const { properties, type, id } = relationship(row, "r");
  const end = node(row, "n");
  return {
    kind: "later",
    doubt: ODD.later,
    times: 1,
    missing: [],
    line: numberOrNull(properties.line) ?? 0,
    mark: id,
    printed: null,
    target: { id: end.id, name: nameOf(end, type) },
    candidates: [],
  };
}

const placeOf = (row: Row): number => numberOrNull(relationship(row, "r").properties.start) ?? 0;

function factOf(row: Row, placed: boolean): Omit<Doubt, "document" | "evidence"> {
  const { properties, type, id } = relationship(row, "r");
  const end = node(row, "n");
  const outcome = textOrNull(properties.outcome);
  const candidates = Array.isArray(properties.candidates) ? properties.candidates.map(String) : [];
  const unsure = 1 - (numberOrNull(properties.confidence) ?? 1);
  const [kind, doubt] = ((): [Doubt["kind"], number] => {
    if (outcome === "ambiguous") return ["ambiguous", 0.9];
    // a text that hides its place, or does not tell it, has bodies of its own
    if (outcome === "unresolved" && !placed && end.id.startsWith("org:?")) return ["unplaced", 0.55];
    // a title alone names a document that is not held: often enough it is what it says
    if (outcome === "unresolved") return ["unresolved", properties.match === "title" ? 0.35 : 0.7];
    return candidates.length > 0 ? ["candidates", 0.4] : ["uncertain", unsure];
  })();
  return {
    kind,
    doubt: rounded(Math.max(doubt, unsure)),
    times: 1,
    missing: [],
    line: numberOrNull(properties.line) ?? 0,
    mark: id,
    printed: textOrNull(properties.printedAs),
    target: { id: end.id, name: nameOf(end, type) },
    candidates,
  };
}

const nameOf = ({ id, properties }: NodeCell, type: RelationshipCell["type"]): string =>
  textOrNull(type === "ASSIGNS" ? properties.text : (properties.displayTitle ?? properties.name)) ?? id;
const rounded = (doubt: number): number => Math.round(doubt * 100) / 100;
