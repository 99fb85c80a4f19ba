/** Which document a record or a citation is. Pass one builds the index; a citation is then looked up in it, never guessed. */
import {
  agencyWord,
  bareNumber,
  issuerOfNumber,
  isWithin,
  type Place,
  placeByCode,
  placesIn,
} from "../lexicon/index.ts";
import type { DocumentRecord, Level, Link, ReferenceFact } from "../model/index.ts";
import { resolveBody, type Standpoint, standpointOf } from "./organizations.ts";
import { issuerInTitle, normaliseTitle, titleCore } from "./titles.ts";

/** What is known of a document under a title. */
interface Known {
  readonly id: string;
  readonly issuer: string | null;
  readonly level: Level | "internal";
  readonly place: string | null;
  readonly held: boolean;
}

export interface DocumentIndex {
  /** core of a title → documents that bear it, by id */
  readonly titles: ReadonlyMap<string, ReadonlyMap<string, Known>>;
  /** number with agency word → cores of the titles held under it, or cited with it, and of what it carries */
  readonly numbers: ReadonlyMap<string, { readonly held: ReadonlySet<string>; readonly cited: ReadonlySet<string> }>;
  /** issuer and core of a title → years in which it was issued, for titles that recur */
  readonly years: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface Found {
  readonly id: string;
  readonly outcome: Link["outcome"];
  readonly candidates: readonly string[];
  readonly reason: string;
  readonly match: "number" | "title" | "alias" | "none";
}

export interface Speaker {
  readonly record: DocumentRecord;
  readonly at: Standpoint;
  /** full official names of the issuers, in order */
  readonly issuers: readonly string[];
}

/** A record with what the resolver needs to know of who speaks. Numbers of its citations lose words of the sentence before them. */
export function speakerOf(record: DocumentRecord): Speaker {
  const at = standpointOf(record);
  const references = record.references.map((reference) =>
    reference.number === null ? reference : { ...reference, number: bareNumber(reference.number) },
  );
  return {
    record: { ...record, references },
    at,
    issuers: record.issuers.map((issuer) => resolveBody(issuer.name, at).name),
  };
}

const LAW = /(?:(?<!办)法|条例|法典)$/u;

function issuerKey(speaker: Speaker): string {
  return speaker.issuers.join("、") || speaker.at.place?.name || `?${speaker.record.sourceId}`;
}

function placeCodeOf(issuer: string | null): string | null {
  return issuer === null ? null : (placesIn(issuer.replace(/^中共/u, "")).places.at(-1)?.code ?? null);
}

/** Issuer of a citation: as printed, by its title, by its number. */
export function issuerOfReference(reference: ReferenceFact): string | null {
  const byNumber = reference.number === null ? null : issuerOfNumber(reference.number).issuer;
  const printed = reference.issuer ?? (reference.title === null ? null : issuerInTitle(reference.title)) ?? byNumber;
  return printed === null ? null : printed.replace(/\s+/gu, "");
}

/** Pass one: everything that later citations may be looked up by. The result does not depend on the order of the speakers. */
export function buildIndex(speakers: Iterable<Speaker>): DocumentIndex {
  const numbers = new Map<string, { held: Set<string>; cited: Set<string> }>();
  const years = new Map<string, Set<string>>();
  const under = (number: string) => {
    const entry = numbers.get(number) ?? { held: new Set<string>(), cited: new Set<string>() };
    numbers.set(number, entry);
    return entry;
  };
  for (const speaker of speakers) {
    const { record } = speaker;
    if (record.title !== null) {
      const core = titleCore(record.title.value);
      if (record.number !== null) {
        const number = bareNumber(record.number.value);
        const entry = under(agencyWord(number) === "" ? `${issuerKey(speaker)}|${number}` : number);
        entry.held.add(core);
        for (const carried of record.carries) entry.cited.add(titleCore(carried.title));
      }
      const key = `${issuerKey(speaker)}|${core}`;
      if (record.date !== null) years.set(key, (years.get(key) ?? new Set()).add(record.date.value.slice(0, 4)));
    }
  }
  const titles = new Map<string, Map<string, Known>>();
  const index: DocumentIndex = { titles, numbers, years };
  const know = (core: string, known: Known): void => {
    const entry = titles.get(core) ?? new Map<string, Known>();
    titles.set(core, entry);
    const before = entry.get(known.id);
    if (before === undefined || rank(known) < rank(before)) entry.set(known.id, known);
  };
  const rank = (k: Known): string => `${k.held ? 0 : 1}${k.issuer ?? "\uffff"}|${k.level}|${k.place ?? ""}`;
  for (const speaker of speakers) {
    const { record } = speaker;
    const issuer = speaker.issuers[0] ?? null;
    const place = speaker.at.place?.code ?? null;
    if (record.title !== null)
      know(titleCore(record.title.value), {
        id: recordId(speaker, index),
        issuer,
        level: record.level,
        place,
        held: true,
      });
    for (const carried of record.carries) {
      const core = titleCore(carried.title);
      if (record.title !== null && core === titleCore(record.title.value)) continue;
      know(core, { id: carriedId(speaker, carried.title), issuer, level: record.level, place, held: true });
    }
  }
  for (const speaker of speakers)
    for (const reference of speaker.record.references) {
      if (reference.title === null || reference.level === "internal") continue;
      const core = titleCore(reference.title);
      const issuer = issuerOfReference(reference);
      const level = reference.level;
      if (reference.number !== null && agencyWord(reference.number) !== "") {
        // the number is the notice's, the title may be what the notice carries: then the title has a node of its own
        const entry = numbers.get(reference.number);
        if (entry?.cited.has(core) === true && !entry.held.has(core)) continue;
        know(core, {
          id: numberId(reference.number, core, index),
          issuer,
          level,
          place: placeCodeOf(issuer),
          held: false,
        });
      } else if (reference.number === null && issuer !== null && !LAW.test(core) && isFullIssuer(issuer))
        know(core, { id: `doc:${issuer}|${core}`, issuer, level, place: placeCodeOf(issuer), held: false });
    }
  return index;
}

function isFullIssuer(issuer: string): boolean {
  return (
    /^(?:国务院|中共中央|全国|国家|最高)|部$|总局$/u.test(issuer) ||
    placesIn(issuer.replace(/^中共/u, "")).places.length > 0
  );
}

/** A number that two different held documents bear does not make them one. */
function numberId(number: string, core: string | null, index: DocumentIndex): string {
  const held = index.numbers.get(number)?.held;
  if (held === undefined || held.size < 2) return `doc:${number}`;
  const same =
    core === null ? undefined : [...held].sort().find((h) => h === core || h.includes(core) || core.includes(h));
  const shortest = [...held].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? "";
  if ([...held].every((h) => h.includes(shortest))) return `doc:${number}`;
  return same === undefined ? `doc:${number}` : `doc:${number}|${same}`;
}

/** Ids of the held documents that bear a number, where they are not printings of one document. */
function bearersOf(number: string, held: ReadonlySet<string> | undefined): readonly string[] {
  if (held === undefined || held.size < 2) return [];
  const shortest = [...held].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? "";
  return [...held].every((h) => h.includes(shortest)) ? [] : [...held].sort().map((h) => `doc:${number}|${h}`);
}

/** Identity of a held document. */
export function recordId(speaker: Speaker, index: DocumentIndex): string {
  const { record } = speaker;
  const core = record.title === null ? null : titleCore(record.title.value);
  const number = record.number === null ? null : bareNumber(record.number.value);
  if (number !== null && agencyWord(number) !== "") return numberId(number, core, index);
  if (number !== null) return `doc:${issuerKey(speaker)}|${number}`;
  if (core === null || core === "") return `doc:?${record.sourceId}:${record.start}`;
  const anonymous = speaker.at.anonymous === null ? "" : `?${speaker.at.anonymous}|`;
  const key = `${issuerKey(speaker)}|${core}`;
  const years = index.years.get(key);
  const year = record.date !== null && years !== undefined && years.size > 1 ? `|${record.date.value.slice(0, 4)}` : "";
  return `doc:${anonymous}${key}${year}`;
}

/** Identity of an instrument that a document issues: apart from the notice that carries it. */
export function carriedId(speaker: Speaker, title: string): string {
  const other = speaker.at.place === null ? null : foreignPlace(title, speaker.at.place);
  return `doc:${other === null ? issuerKey(speaker) : other.name}|${titleCore(title)}`;
}

/** The place at the front of a title where it is not `at` or one inside it: a province's measure that a city forwards. */
export function foreignPlace(title: string, at: Place | null): Place | null {
  const front = placesIn(normaliseTitle(title)).places.at(-1);
  return front === undefined || (at !== null && isWithin(front, at.code)) ? null : front;
}

/** The instrument that the speaker itself issues, where a citation without number bears its title. */
function ownCarried(reference: ReferenceFact, core: string | null, speaker: Speaker): Found | null {
  if (core === null || reference.relation === "repeals" || reference.relation === "amends") return null;
  if (reference.number !== null && agencyWord(reference.number) !== "") return null;
  const { record } = speaker;
  for (const carried of record.carries) {
    if (titleCore(carried.title) !== core) continue;
    const own = record.title !== null && titleCore(record.title.value) === core;
    if (!own)
      return found(
        carriedId(speaker, carried.title),
        "resolved",
        "the instrument that the document itself issues",
        "title",
      );
  }
  return null;
}

function placesMeet(known: string | null, at: Place | null): boolean {
  if (known === null || at === null) return true;
  const place = placeByCode(known);
  return place === null || isWithin(at, known) || isWithin(place, at.code);
}

function issuersMeet(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b || a.endsWith(b) || b.endsWith(a)) return true;
  const bare = (name: string): string => name.replace(/办公[厅室]$/u, "").replace(/^.*?(?=人民政府)/u, "");
  return bare(a) === bare(b) && (a.startsWith(b.slice(0, 2)) || b.length <= 6 || a.length <= 6);
}

/** The citation whose abbreviation (以下简称…) the same document defined, where the words cited are that abbreviation. */
function byAlias(reference: ReferenceFact, core: string, speaker: Speaker): ReferenceFact | null {
  const defined = speaker.record.references.filter(
    (r) =>
      r.alias !== null &&
      r !== reference &&
      titleCore(r.alias) === core &&
      r.title !== null &&
      titleCore(r.title) !== core,
  );
  const [only] = defined;
  return only !== undefined && defined.length === 1 && only.start < reference.start ? only : null;
}

/** An issuer by its full official name (市政府办公室 → 廊坊市人民政府办公室) where it can be known; else as printed. */
function fullIssuer(issuer: string | null, at: Standpoint): string | null {
  if (issuer === null || /[、,，]/u.test(issuer)) return issuer;
  const body = resolveBody(issuer, at);
  return body.outcome === "resolved" && body.kind !== "collective" ? body.name : issuer;
}

/** Pass two: the document that a citation means, from where it is said. */
export function findDocument(reference: ReferenceFact, speaker: Speaker, index: DocumentIndex): Found {
  const core = reference.title === null ? null : titleCore(reference.title);
  const issuer = fullIssuer(issuerOfReference(reference), speaker.at);
  const number = reference.number;
  if (number !== null && /[X×Ｘ*]/u.test(number))
    return found(`doc:?${speaker.record.sourceId}|${number}`, "unresolved", "the number is masked", "none");
  const issued = ownCarried(reference, core, speaker);
  if (issued !== null) return issued;
  if (reference.level === "internal" && core !== null)
    return found(
      `doc:?${speaker.record.sourceId}:${speaker.record.start}|${core}`,
      "resolved",
      "part of the citing document's own papers",
      "title",
    );
  if (number !== null && (agencyWord(number) !== "" || issuer !== null)) {
    const entry = index.numbers.get(agencyWord(number) === "" ? `${issuer}|${number}` : number);
    if (core !== null && entry?.cited.has(core) === true && !entry.held.has(core)) {
      const carried = [...(index.titles.get(core)?.values() ?? [])].filter((k) => k.held);
      const [only] = carried;
      if (only !== undefined && carried.length === 1)
        return found(only.id, "resolved", `carried by ${number}`, "title");
    }
  }
  if (number !== null && agencyWord(number) !== "") {
    const entry = index.numbers.get(number);
    const bearers = bearersOf(number, entry?.held);
    if (bearers.length > 1 && !bearers.includes(numberId(number, core, index)))
      return {
        ...found(`doc:${number}`, "ambiguous", "two held documents bear the number", "none"),
        candidates: bearers,
      };
    const conflict =
      core !== null &&
      entry !== undefined &&
      entry.held.size > 0 &&
      ![...entry.held].some((h) => h.includes(core) || core.includes(h));
    const titled = conflict
      ? [...(index.titles.get(core)?.values() ?? [])].filter((k) => k.held && k.id !== `doc:${number}`)
      : [];
    return {
      ...found(
        numberId(number, core, index),
        "resolved",
        conflict ? "number and title name different documents: the number decides" : "number with agency word",
        "number",
      ),
      candidates: titled.map((k) => k.id).sort(),
    };
  }
  // a standard is one document wherever it is cited: GB 5749—2006
  if (number !== null && /^(?:GB|DB|[A-Z]{2,4})[/\dT]/u.test(number))
    return found(
      `doc:${number.replace(/\s+/gu, "").replace(/[—－–]+/gu, "-")}`,
      "resolved",
      "number of a standard",
      "number",
    );
  const wanted = (k: Known): boolean =>
    issuersMeet(issuer, k.issuer) &&
    (reference.level === "unknown" || k.level === "unknown" || k.level === reference.level) &&
    placesMeet(k.place, speaker.at.place);
  const all =
    core === null
      ? []
      : [...(index.titles.get(core)?.values() ?? [])].filter(wanted).sort((a, b) => (a.id < b.id ? -1 : 1));
  if (number !== null) {
    const bridged = all.filter((k) => k.id.endsWith(number));
    const [only] = bridged;
    if (only !== undefined && bridged.length === 1)
      return found(only.id, "resolved", "bare number and title agree", "number");
    if (issuer !== null) return found(`doc:${issuer}|${number}`, "resolved", "issuer and number", "number");
    return {
      ...found(
        `doc:?${speaker.at.place?.name ?? speaker.record.sourceId}|${number}${core === null ? "" : `|${core}`}`,
        "unresolved",
        "a number without agency word, and no issuer",
        "none",
      ),
      candidates: all.map((k) => k.id),
    };
  }
  if (core === null || core === "")
    return found(
      `doc:?${speaker.record.sourceId}:${reference.start}`,
      "unresolved",
      "neither title nor number",
      "none",
    );
  // a law is the State's whoever is named beside it; one with a place in its title is that place's
  if (
    LAW.test(core) &&
    (reference.level === "national" || (reference.level === "unknown" && issuer === null && all.length === 0)) &&
    placesIn(core).places.length === 0
  )
    return found(`doc:国家|${core}`, "resolved", "a law by its title", "title");
  const meant = byAlias(reference, core, speaker);
  if (meant !== null) {
    const target = findDocument(meant, speaker, index);
    return {
      ...target,
      reason: `short for ${meant.title ?? meant.number ?? ""} in this document; ${target.reason}`,
      match: "alias",
    };
  }
  const heldFirst = all.filter((k) => k.held);
  const fits = all.length > 1 && heldFirst.length === 1 && issuer !== null ? heldFirst : all;
  const [only] = fits;
  if (only !== undefined && fits.length === 1)
    return found(only.id, "resolved", "one known document bears the title here", "title");
  const scope = ownScope(reference, issuer, speaker);
  const own = `doc:${scope}|${core}`;
  if (fits.length > 1) {
    if (issuer !== null && fits.some((k) => k.id === own)) return found(own, "resolved", "issuer and title", "title");
    return {
      ...found(own, "ambiguous", "several known documents bear the title", "none"),
      candidates: fits.map((k) => k.id),
    };
  }
  return scope.startsWith("?")
    ? found(own, "unresolved", "a title alone", "title")
    : found(own, "resolved", "issuer or place, and title", "title");
}

/** Whose title it is: the issuer, else the place of the cited level, seen from the speaker. */
function ownScope(reference: ReferenceFact, issuer: string | null, speaker: Speaker): string {
  if (issuer !== null) return issuer;
  if (reference.level === "national") return "国家";
  const front = reference.title === null ? undefined : placesIn(normaliseTitle(reference.title)).places.at(-1);
  if (front !== undefined) return front.name;
  for (let p: Place | null = speaker.at.place; p !== null; p = p.parent === null ? null : placeByCode(p.parent))
    if (p.level === reference.level) return p.name;
  return speaker.at.anonymous === null ? `?${speaker.at.place?.name ?? ""}` : `?${speaker.at.anonymous}`;
}

function found(id: string, outcome: Link["outcome"], reason: string, match: Found["match"]): Found {
  return { id, outcome, candidates: [], reason, match };
}
