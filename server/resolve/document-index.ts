/** Pass one: what documents the corpus holds and cites, under their titles and numbers. */
import {
  agencyWord,
  issuerOfNumber,
  isWithin,
  type Place,
  placesIn,
  placesInYear,
  sharedPlaceOfNumber,
} from "../lexicon/index.ts";
import type { ReferenceFact } from "../model/index.ts";
import { namesOf } from "./glued.ts";
import {
  carriedId,
  carriedKey,
  copyKey,
  type DocumentIndex,
  issuerKey,
  type Known,
  numberId,
  numberOf,
  recordId,
  type Speaker,
} from "./identity.ts";
import { fullIssuer } from "./issuers.ts";
import { issuerInTitle, titleCore } from "./titles.ts";

/** a law or regulation by the end of its title */
export const LAW = /(?:(?<!办)法|条例|法典)$/u;

/** a serial with its year, or alone */
const SERIAL = /(?:〔\d{4}〕)?\d+号$/u;

function placeCodeOf(issuer: string | null, { at }: Speaker): string | null {
  return issuer === null
    ? null
    : (placesInYear(issuer.replace(/^中共/u, ""), null, at.year ?? null).places.at(-1)?.code ?? null);
}

/**
 * Issuer of a citation, several parted by 、: as printed, by its title, by its number. A number that several places may have written is that of the
 * place it is counted as where the one who cites is of it, below it or above it.
 */
export function issuerOfReference(reference: ReferenceFact, { place }: Speaker["at"]): string | null {
  const shared = reference.number === null ? null : sharedPlaceOfNumber(reference.number);
  const isNear = (at: Place): boolean => place !== null && (isWithin(place, at.code) || isWithin(at, place.code));
  const byNumber =
    reference.number === null || (shared !== null && !isNear(shared)) ? null : issuerOfNumber(reference.number).issuer;
  const printed = reference.issuer ?? (reference.title === null ? null : issuerInTitle(reference.title)) ?? byNumber;
  return printed === null ? null : namesOf(printed.replace(/\s+/gu, "")).join("、");
}

/** Pass one: everything that later citations may be looked up by. The result does not depend on the order of the speakers. */
export function buildIndex(speakers: Iterable<Speaker>): DocumentIndex {
  const numbers = new Map<string, { held: Set<string>; cited: Set<string> }>();
  const years = new Map<string, Set<string>>();
  const copies = new Map<string, Set<string>>();
  const editions = new Map<string, Set<string>>();
  const under = (number: string) => {
    const entry = numbers.get(number) ?? { held: new Set<string>(), cited: new Set<string>() };
    numbers.set(number, entry);
    return entry;
  };
  /** serials that some citation gives without an agency word: nothing else is looked up by them */
  const asked = new Set<string>();
  for (const speaker of speakers) {
    const { record } = speaker;
    const year = record.date?.value.slice(0, 4);
    for (const { title } of year === undefined ? [] : record.carries) {
      const key = carriedKey(speaker, title);
      // what another place made is the same, whoever forwards it
      if (year !== undefined && key.startsWith(`${issuerKey(speaker)}|`))
        editions.set(key, (editions.get(key) ?? new Set()).add(year));
    }
    for (const { number } of record.references)
      if (number !== null && agencyWord(number) === "") asked.add(SERIAL.exec(number)?.[0] ?? "");
    if (record.title !== null) {
      const core = titleCore(record.title.value);
      const number = numberOf(speaker);
      if (number !== null) {
        const entry = under(agencyWord(number) === "" ? `${issuerKey(speaker)}|${number}` : number);
        entry.held.add(core);
        for (const carried of record.carries) entry.cited.add(titleCore(carried.title));
      }
      const key = `${issuerKey(speaker)}|${core}`;
      const copy = copyKey(speaker);
      if (copy !== null && number !== null && agencyWord(number) !== "")
        copies.set(copy, (copies.get(copy) ?? new Set()).add(number));
      if (record.date !== null) years.set(key, (years.get(key) ?? new Set()).add(record.date.value.slice(0, 4)));
    }
  }
  const titles = new Map<string, Map<string, Known>>();
  const serials = new Map<string, Set<string>>();
  const carried = new Map<string, readonly string[]>();
  const index: DocumentIndex = { titles, numbers, serials, carried, years, copies, editions };
  const serial = (number: string, issuers: readonly string[], id: string): void => {
    const word = agencyWord(number);
    if (!number.startsWith(`${word}〔`)) return;
    const year = number.slice(word.length);
    for (const who of new Set([word, ...issuers, issuerOfNumber(number).issuer ?? word]))
      for (const key of [year, year.slice(6)]) {
        if (!asked.has(key)) continue;
        const ids = serials.get(`${who}|${key}`) ?? new Set<string>();
        serials.set(`${who}|${key}`, ids.add(id));
      }
  };
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
    const own = numberOf(speaker);
    if (own !== null) serial(own, speaker.issuers, recordId(speaker, index));
    if (record.title !== null)
      know(titleCore(record.title.value), {
        id: recordId(speaker, index),
        issuer,
        level: record.level,
        place,
        held: true,
      });
    const inside: string[] = [];
    for (const { title } of record.carries) {
      const core = titleCore(title);
      if (record.title !== null && core === titleCore(record.title.value)) continue;
      const id = carriedId(speaker, title, index);
      know(core, { id, issuer, level: record.level, place, held: true });
      inside.push(id);
    }
    const [only, other] = inside;
    if (only === undefined) continue;
    const notice = recordId(speaker, index);
    carried.set(notice, inside);
    if (other === undefined) carried.set(only, [notice]);
  }
  for (const speaker of speakers)
    for (const reference of speaker.record.references) {
      if (reference.title === null || reference.level === "internal") continue;
      const core = titleCore(reference.title);
      const issuer = fullIssuer(issuerOfReference(reference, speaker.at), speaker.at);
      const level = reference.level;
      if (reference.number !== null && agencyWord(reference.number) !== "") {
        // the number is the notice's, the title may be what the notice carries: then the title has a node of its own
        serial(reference.number, [], numberId(reference.number, core, index));
        const entry = numbers.get(reference.number);
        if (entry?.cited.has(core) === true && !entry.held.has(core)) continue;
        know(core, {
          id: numberId(reference.number, core, index),
          issuer,
          level,
          place: placeCodeOf(issuer, speaker),
          held: false,
        });
      } else if (reference.number === null && issuer !== null && !LAW.test(core) && isFullIssuer(issuer))
        know(core, { id: `doc:${issuer}|${core}`, issuer, level, place: placeCodeOf(issuer, speaker), held: false });
    }
  return index;
}

function isFullIssuer(issuer: string): boolean {
  return (
    /^(?:国务院|中共中央|全国|国家|最高)|部$|总局$/u.test(issuer) ||
    placesIn(issuer.replace(/^中共/u, "")).places.length > 0
  );
}
