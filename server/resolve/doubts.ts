/** What the texts say against each other: shown to people, decided by none of our rules. */
import { lifeOf, placeOutOfTime } from "../lexicon/index.ts";
import type { DocumentRecord, Graph, Link } from "../model/index.ts";
import { bearersOf, copyKey, type DocumentIndex, numberOf, recordId, type Speaker } from "./identity.ts";
import type { Body } from "./organizations.ts";
import { titleCore } from "./titles.ts";

/** Numbers that several held documents bear, which are not printings of one: a link for each of these documents, `ambiguous`. */
export function borneTwice(speakers: Iterable<Speaker>, index: DocumentIndex): readonly Link[] {
  const links: Link[] = [];
  for (const speaker of speakers) {
    const { record } = speaker;
    const number = numberOf(speaker);
    if (number === null || record.number === null) continue;
    const bearers = bearersOf(number, index.numbers.get(number)?.held);
    if (bearers.length < 2) continue;
    const id = recordId(speaker, index);
    links.push({
      kind: "document",
      printed: record.number.value,
      outcome: "ambiguous",
      target: id,
      candidates: bearers,
      reason: `the number is borne by ${bearers.length} held documents`,
      sourceId: record.sourceId,
      documentId: id,
      line: record.number.line,
      relationship: null,
    });
  }
  return links;
}

/** Texts of one issuer, title and day that bear different numbers: two documents, or one whose number is wrong in a copy. */
export function numbersApart(speakers: Iterable<Speaker>, index: DocumentIndex): readonly Link[] {
  const links: Link[] = [];
  for (const speaker of speakers) {
    const { record } = speaker;
    const numbers = [...(index.copies.get(copyKey(speaker) ?? "") ?? [])].sort();
    if (numbers.length < 2) continue;
    const id = recordId(speaker, index);
    links.push({
      kind: "document",
      printed: record.number?.value ?? record.title?.value ?? id,
      outcome: "ambiguous",
      target: id,
      candidates: numbers.map((number) => `doc:${number}`),
      reason: `texts of one issuer, title and day contradict each other in numbers: ${numbers.join(" / ")}`,
      sourceId: record.sourceId,
      documentId: id,
      line: record.number?.line ?? record.title?.line ?? record.lineStart,
      relationship: null,
    });
  }
  return links;
}

/** Texts that came to one node though their headers differ in title or date: one link each, `ambiguous`. */
export function contradictions(speakers: Iterable<Speaker>, index: DocumentIndex): readonly Link[] {
  const met = new Set<string>();
  const byId = new Map<string, DocumentRecord[]>();
  for (const speaker of speakers) {
    const id = recordId(speaker, index);
    if (met.has(id)) byId.set(id, []);
    met.add(id);
  }
  if (byId.size > 0) for (const speaker of speakers) byId.get(recordId(speaker, index))?.push(speaker.record);
  const links: Link[] = [];
  for (const [id, records] of byId) {
    const differing = (
      [
        ["titles", records.map((r) => (r.title === null ? null : titleCore(r.title.value)))],
        ["dates", records.map((r) => r.date?.value ?? null)],
        ["levels", records.map((r) => r.level)],
      ] as const
    ).flatMap(([what, values]) => {
      const said = [...new Set(values.filter((value) => value !== null))].sort();
      return said.length > 1 ? [`${what}: ${said.join(" / ")}`] : [];
    });
    if (differing.length === 0) continue;
    for (const record of records)
      links.push({
        kind: "document",
        printed: record.number?.value ?? record.title?.value ?? id,
        outcome: "ambiguous",
        target: id,
        candidates: [id],
        reason: `texts of one document contradict each other in ${differing.join("; ")}`,
        sourceId: record.sourceId,
        documentId: id,
        line: record.number?.line ?? record.title?.line ?? record.lineStart,
        relationship: null,
      });
  }
  return links;
}

/** Documents that repeal each other in a ring, each ring once, from its least id; [] where there is none. */
export function ringsOfRepeal(graph: Graph): readonly (readonly string[])[] {
  const next = new Map<string, string[]>();
  for (const r of graph.relationships.values())
    if (r.type === "REPEALS") next.set(r.start, [...(next.get(r.start) ?? []), r.end]);
  const rings = new Map<string, readonly string[]>();
  const done = new Set<string>();
  for (const start of [...next.keys()].sort()) {
    const stack: { readonly id: string; at: number }[] = [{ id: start, at: 0 }];
    const path = [start];
    while (stack.length > 0) {
      const top = stack[stack.length - 1];
      if (top === undefined) break;
      const to = next.get(top.id)?.[top.at++];
      if (to === undefined) {
        done.add(top.id);
        stack.pop();
        path.pop();
      } else if (path.includes(to)) {
        const ring = path.slice(path.indexOf(to));
        const least = ring.indexOf([...ring].sort()[0] ?? "");
        const turned = [...ring.slice(least), ...ring.slice(0, least)];
        rings.set(turned.join("\n"), turned);
      } else if (!done.has(to)) {
        stack.push({ id: to, at: 0 });
        path.push(to);
      }
    }
  }
  return [...rings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ring]) => ring);
}

/**
 * A name that was not in use when the document was made: its place bore another one then, or it is of a year after a reform
 * ended it, or before one made it. Else null.
 */
function outOfTime({ base, place }: Pick<Body, "base" | "place">, issuedOn: string | null): string | null {
  if (issuedOn === null) return null;
  const year = Number(issuedOn.slice(0, 4));
  const ofPlace = place === null ? null : placeOutOfTime(place, year);
  if (ofPlace !== null) return `${ofPlace}, the document is of ${year}`;
  const { from, to } = lifeOf(base);
  // local bodies followed the reform of the State within a year or so
  if (to !== null && year > to + 1) return `the name ended with the reform of ${to}, the document is of ${year}`;
  return from !== null && year < from ? `the name began with the reform of ${from}, the document is of ${year}` : null;
}

/** What a link says of a body: that the name found for it was not in use then is added to the reason. */
export function inTime(named: Body, body: Body, issuedOn: string | null): Body {
  const late = outOfTime(named, issuedOn);
  return late === null ? body : { ...body, reason: `${body.reason}; ${late}` };
}

/** What is odd in a citation itself: it cites its own document, or one that came later. Null where nothing is. */
export function oddity(
  id: string,
  target: string,
  number: string | null,
  issuedOn: string | null,
  targetDate: string | null,
): string | null {
  if (id === target) return "the document cites itself";
  if (issuedOn === null) return null;
  if (targetDate !== null && targetDate > issuedOn) return `of ${targetDate}, later than the citing document`;
  const year = /〔((?:19|20)\d{2})〕/u.exec(number ?? "")?.[1];
  return year !== undefined && year > issuedOn.slice(0, 4) ? `of ${year}, later than the citing document` : null;
}

/** What a link says of the texts themselves, by its reason; null where it says nothing odd. */
export function oddityOf({ reason }: Pick<Link, "reason">): Oddity | null {
  return ODDITIES.find(([, words]) => words.test(reason))?.[0] ?? null;
}

export type Oddity = (typeof ODDITIES)[number][0];

export const ODDITIES = [
  ["headers that contradict each other", /contradict each other/u],
  ["numbers that several documents bear", /two held documents bear the number|borne by \d+ held documents/u],
  ["numbers and titles that disagree", /number and title name different documents/u],
  ["documents that cite themselves", /cites itself/u],
  ["citations of later documents", /later than the citing document/u],
  ["names not in use at the document's date", /, the document is of \d{4}/u],
] as const;
