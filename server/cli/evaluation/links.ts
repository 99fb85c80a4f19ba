/**
 * Whether one thing is one node: citations and unit names grouped by hand into what they mean, against where the resolver
 * brought them. Counted over pairs: of all pairs that went to one node, how many mean one thing (precision), and of all
 * pairs that mean one thing, how many went to one node (recall).
 */
import type { DocumentRecord, Graph, Link, ReferenceFact } from "../../model/index.ts";
import { sameNumberForm, sameTitle, squeeze } from "./same.ts";

/** A group of citations. A member is: start of the file's name, a line of the citing document, first 40 characters of the title, number. */
export interface DocumentGroup {
  readonly key: string;
  /** title "@": the document itself; "@X": the instrument X that it carries */
  readonly members: readonly (readonly [string, number, string | null, string | null])[];
}

/** A group of unit names: printed form → the documents (file:line) that print it. */
export interface UnitGroup {
  readonly key: string;
  readonly printed: Readonly<Record<string, readonly string[]>>;
}

export interface PairScore {
  /** members of the truth that were found in the texts, and that were not */
  readonly found: number;
  readonly notFound: readonly string[];
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
  /** pairs that are wrong, for people: "one node: A | B", "two nodes: A | B" */
  readonly differences: readonly string[];
}

interface Item {
  readonly key: string;
  readonly target: string;
  readonly label: string;
}

/** What the comparison needs of an evaluated corpus. */
export interface Resolved {
  readonly sources: readonly {
    readonly id: string;
    readonly name: string;
    readonly records: readonly DocumentRecord[];
  }[];
  readonly graph: Graph;
  readonly links: readonly Link[];
}

/** @throws Error naming the line that is no group */
export function parseGroups<T extends DocumentGroup | UnitGroup>(
  text: string,
  field: "members" | "printed",
): readonly T[] {
  const groups: T[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const value: unknown = JSON.parse(line);
    if (typeof value !== "object" || value === null || !("key" in value) || !(field in value))
      throw new Error(`line ${index + 1}: expected an object with key and ${field}`);
    groups.push(value as T);
  }
  return groups;
}

export function scoreDocuments(groups: readonly DocumentGroup[], resolved: Resolved): PairScore {
  const items: Item[] = [];
  const notFound: string[] = [];
  const targetOf = targetsOfReferences(resolved.links);
  for (const { key, members } of groups)
    for (const [file, line, title, number] of members) {
      const label = `${file}:${line} ${number ?? title ?? ""}`;
      const at = recordAt(resolved, file, line);
      const target =
        at === null
          ? undefined
          : targetOfMember(at.sourceId, at.record, { line, title, number }, resolved.graph, targetOf);
      if (target === undefined) notFound.push(label);
      else items.push({ key, target, label });
    }
  return pairs(items, notFound);
}

export function scoreUnits(groups: readonly UnitGroup[], resolved: Resolved): PairScore {
  const items: Item[] = [];
  const notFound: string[] = [];
  const targets = targetsOfUnits(resolved);
  for (const { key, printed } of groups)
    for (const [name, places] of Object.entries(printed))
      for (const place of places) {
        const [file = "", line = "0"] = place.split(":");
        const at = recordAt(resolved, file, Number(line));
        const found = at === null ? undefined : targets.get(`${at.sourceId}:${at.record.start}\n${squeeze(name)}`);
        const label = `${place} ${name}`;
        if (found === undefined) notFound.push(label);
        // one name that went to two nodes of one document counts twice, so that the split shows
        for (const target of found ?? []) items.push({ key, target, label });
      }
  return pairs(items, notFound);
}

function recordAt(resolved: Resolved, file: string, line: number) {
  for (const source of resolved.sources) {
    if (!source.name.startsWith(file)) continue;
    const record = source.records.find((r) => r.lineStart <= line && line <= r.lineEnd);
    if (record !== undefined) return { sourceId: source.id, record };
  }
  return null;
}

const referenceKey = (sourceId: string, line: number, quote: string): string => `${sourceId}:${line}\n${quote}`;

function targetsOfReferences(links: readonly Link[]): ReadonlyMap<string, string> {
  return new Map(
    links
      .filter((link) => link.kind === "document")
      .map((link) => [referenceKey(link.sourceId, link.line, link.printed), link.target]),
  );
}

function targetsOfUnits({ sources, links }: Resolved): ReadonlyMap<string, ReadonlySet<string>> {
  const records = new Map(sources.map((source) => [source.id, source.records]));
  const targets = new Map<string, Set<string>>();
  for (const link of links) {
    if (link.kind !== "organization") continue;
    const record = records.get(link.sourceId)?.find((r) => r.lineStart <= link.line && link.line <= r.lineEnd);
    if (record === undefined) continue;
    const key = `${link.sourceId}:${record.start}\n${squeeze(link.printed)}`;
    targets.set(key, (targets.get(key) ?? new Set<string>()).add(link.target));
  }
  return targets;
}

function targetOfMember(
  sourceId: string,
  record: DocumentRecord,
  member: { readonly line: number; readonly title: string | null; readonly number: string | null },
  graph: Graph,
  targetOf: ReadonlyMap<string, string>,
): string | undefined {
  if (member.title?.startsWith("@") === true) {
    const title = member.title === "@" ? (record.title?.value ?? record.number?.value) : member.title.slice(1);
    for (const node of graph.nodes.values()) {
      const p = node.properties;
      if (
        node.labels[0] === "Document" &&
        p.held === true &&
        p.sourceId === sourceId &&
        p.start === record.start &&
        String(p.title).startsWith(title ?? "\u0000")
      )
        return node.id;
    }
    return undefined;
  }
  const fits = record.references.filter((reference) => sameReference(reference, member));
  const close = (reference: ReferenceFact): number =>
    (squeeze(reference.title) === squeeze(member.title) ? 0 : 2) + (reference.line === member.line ? 0 : 1);
  const [best] = [...fits].sort((a, b) => close(a) - close(b));
  return best === undefined ? undefined : targetOf.get(referenceKey(sourceId, best.line, best.quote));
}

function sameReference(
  found: ReferenceFact,
  member: { readonly title: string | null; readonly number: string | null },
): boolean {
  if (found.number !== null && member.number !== null)
    return (
      sameNumberForm(found.number).endsWith(sameNumberForm(member.number)) &&
      (member.title === null || found.title === null || sameStart(found.title, member.title))
    );
  return sameStart(found.title, member.title);
}

/** The truth keeps the first 40 characters of a title. */
function sameStart(found: string | null, member: string | null): boolean {
  return sameTitle(found, member) || (squeeze(member) !== "" && squeeze(found).startsWith(squeeze(member)));
}

/** Counts over all pairs; quadratic in the members, which are a few thousand at most. */
function pairs(items: readonly Item[], notFound: readonly string[]): PairScore {
  let [right, extra, missed] = [0, 0, 0];
  const differences = new Set<string>();
  items.forEach((a, index) => {
    for (const b of items.slice(index + 1)) {
      const [meant, got] = [a.key === b.key, a.target === b.target];
      if (meant && got) right++;
      else if (got) {
        extra++;
        differences.add(`one node ${a.target}: ${a.label} | ${b.label}`);
      } else if (meant) {
        missed++;
        differences.add(`two nodes: ${a.label} → ${a.target} | ${b.label} → ${b.target}`);
      }
    }
  });
  return {
    found: items.length,
    notFound,
    right,
    extra,
    missed,
    precision: right + extra === 0 ? 1 : right / (right + extra),
    recall: right + missed === 0 ? 1 : right / (right + missed),
    differences: [...differences],
  };
}

/** The lines that `zhengmai evaluate --links` prints. */
export function linksReport(name: string, score: PairScore, show: boolean): readonly string[] {
  return [
    ...(show ? [...score.differences, ...score.notFound.map((label) => `not found in the text: ${label}`)] : []),
    `${name.padEnd(24)}P ${score.precision.toFixed(4)}  R ${score.recall.toFixed(4)}  (pairs right ${score.right}, extra ${score.extra}, missed ${score.missed}; members ${score.found}, not found ${score.notFound.length})`,
  ];
}
