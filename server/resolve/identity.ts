/** Who speaks in a record, and the identity of a document: by number, by issuer and number, by issuer and title. */
import { agencyWord, bareNumber, isWithin, type Place, placesIn } from "../lexicon/index.ts";
import type { DocumentRecord, Level } from "../model/index.ts";
import { resolveBody, type Standpoint, standpointOf } from "./organizations.ts";
import { normaliseTitle, titleCore } from "./titles.ts";

/** What is known of a document under a title. */
export interface Known {
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
  /** issuer, or agency word, and serial with or without year (国务院|〔2014〕49号, 国发|49号) → numbered documents */
  readonly serials: ReadonlyMap<string, ReadonlySet<string>>;
  /** a notice → the instruments that it carries, and a single one of these → its notice: what ends one ends the other */
  readonly carried: ReadonlyMap<string, readonly string[]>;
  /** issuer and core of a title → years in which it was issued, for titles that recur */
  readonly years: ReadonlyMap<string, ReadonlySet<string>>;
  /** issuer and core of the title of a carried instrument → years of the notices that carry it */
  readonly editions: ReadonlyMap<string, ReadonlySet<string>>;
  /** issuer, core of a title and day → numbers that held texts of them bear: a text of the same without number is one more printing */
  readonly copies: ReadonlyMap<string, ReadonlySet<string>>;
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
    reference.number === null ? reference : { ...reference, number: fullOrder(bareNumber(reference.number), at) },
  );
  return {
    record: { ...record, references },
    at,
    issuers: record.issuers.map((issuer) => resolveBody(issuer.name, at).name),
  };
}

/** 省政府令380号 is the order of the government that 省 means here, 国家发改委令36号 that of the commission by its full name. */
function fullOrder(number: string, at: Standpoint): string {
  const [, short = "", order = ""] = /^(\p{Script=Han}{2,16}?)((?:令|公告)(?:\d{4}年)?\d+号)$/u.exec(number) ?? [];
  if (/^国家|^中国|^国务院|部$|总局$|总署$|监会$/u.test(short)) {
    const state = resolveBody(short, at);
    return state.outcome === "resolved" && state.level === "national" ? `${state.name}${order}` : number;
  }
  const [, body = "", serial = ""] =
    /^((?:\p{Script=Han}{2,8}[省市县区州盟旗]|自治区|[省市县区州盟旗])(?:人民)?政府)(令.*)$/u.exec(number) ?? [];
  if (body === "") return number;
  const issuer = resolveBody(body, at);
  return issuer.outcome === "resolved" && issuer.place !== null ? `${issuer.name}${serial}` : number;
}

/** Number of the document itself, in the form that citations of it are brought to; null where it has none. */
export function numberOf({ record, at }: Speaker): string | null {
  return record.number === null ? null : fullOrder(bareNumber(record.number.value), at);
}

/** Whose documents are told apart from those of others: the issuers, else the place, else the source. */
export function issuerKey(speaker: Speaker): string {
  return speaker.issuers.join("、") || speaker.at.place?.name || `?${speaker.record.sourceId}`;
}

/** A number that two different held documents bear does not make them one. */
export function numberId(number: string, core: string | null, index: DocumentIndex): string {
  const held = index.numbers.get(number)?.held;
  if (held === undefined || held.size < 2) return `doc:${number}`;
  const same =
    core === null ? undefined : [...held].sort().find((h) => h === core || h.includes(core) || core.includes(h));
  const shortest = [...held].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? "";
  if ([...held].every((h) => h.includes(shortest))) return `doc:${number}`;
  return same === undefined ? `doc:${number}` : `doc:${number}|${same}`;
}

/** Ids of the held documents that bear a number, where they are not printings of one document. */
export function bearersOf(number: string, held: ReadonlySet<string> | undefined): readonly string[] {
  if (held === undefined || held.size < 2) return [];
  const shortest = [...held].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? "";
  return [...held].every((h) => h.includes(shortest)) ? [] : [...held].sort().map((h) => `doc:${number}|${h}`);
}

/** What printings of one document share, number or not: issuer, title and day; null where one of them is not known. */
export function copyKey(speaker: Speaker): string | null {
  const { title, date } = speaker.record;
  if (title === null || date === null || speaker.issuers.length === 0 || speaker.at.place === null) return null;
  return `${issuerKey(speaker)}|${titleCore(title.value)}|${date.value}`;
}

/** Numbers that other texts of the same issuer, title and day bear: two documents, or one whose number is wrong in a copy. */
export function otherNumbers(speaker: Speaker, index: DocumentIndex): readonly string[] {
  const numbers = index.copies.get(copyKey(speaker) ?? "");
  if (numbers === undefined || numbers.size < 2) return [];
  const own = numberOf(speaker);
  return [...numbers].filter((number) => number !== own).sort();
}

/** Identity of a held document. */
export function recordId(speaker: Speaker, index: DocumentIndex): string {
  const { record } = speaker;
  const core = record.title === null ? null : titleCore(record.title.value);
  const number = numberOf(speaker);
  if (number !== null && agencyWord(number) !== "") return numberId(number, core, index);
  if (number !== null) return `doc:${issuerKey(speaker)}|${number}`;
  if (core === null || core === "") return `doc:?${record.sourceId}:${record.start}`;
  const [only, other] = index.copies.get(copyKey(speaker) ?? "") ?? [];
  if (only !== undefined && other === undefined) return numberId(only, core, index);
  const anonymous = speaker.at.anonymous === null ? "" : `?${speaker.at.anonymous}|`;
  const key = `${issuerKey(speaker)}|${core}`;
  const years = index.years.get(key);
  const year =
    record.date !== null && years !== undefined && years.size > 1
      ? `|${record.date.value.slice(0, 4)}`
      : editionOf(key, speaker, index);
  return `doc:${anonymous}${key}${year}`;
}

/**
 * Identity of an instrument that a document issues: apart from the notice that carries it, and from the edition of its title that the
 * same issuer carried in another year.
 */
export function carriedId(speaker: Speaker, title: string, index: DocumentIndex): string {
  const key = carriedKey(speaker, title);
  return `doc:${key}${editionOf(key, speaker, index)}`;
}

/** Whose an instrument is and its title: the key of all its editions. */
export function carriedKey(speaker: Speaker, title: string): string {
  const other = speaker.at.place === null ? null : foreignPlace(title, speaker.at.place);
  return `${other === null ? issuerKey(speaker) : other.name}|${titleCore(title)}`;
}

function editionOf(key: string, { record }: Speaker, index: DocumentIndex): string {
  const years = index.editions.get(key);
  const year = record.date?.value.slice(0, 4);
  return year !== undefined && years !== undefined && years.size > 1 && years.has(year) ? `|${year}` : "";
}

/** The place at the front of a title where it is not `at` or one inside it: a province's measure that a city forwards. */
export function foreignPlace(title: string, at: Place | null): Place | null {
  const front = placesIn(normaliseTitle(title)).places.at(-1);
  return front === undefined || (at !== null && (front.name === at.name || isWithin(front, at.code))) ? null : front;
}
