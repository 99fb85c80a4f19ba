/** Speakers in little memory: all that the index is made from, packed, and unpacked one by one as often as it is read. */
import { agencyWord, type Place } from "../lexicon/index.ts";
import type { DocumentRecord, Level, ReferenceFact } from "../model/index.ts";
import type { Speaker } from "./identity.ts";
import { timeOf } from "./standpoint.ts";

export interface PackedSpeakers extends Iterable<Speaker> {
  add(speaker: Speaker): void;
  clear(): void;
}

/** characters that are packed together */
const CHUNK = 2 ** 16;

type Fact = readonly [line: number, value: string] | null;
type Packed = readonly [
  source: readonly [sourceId: string, start: number, end: number, lineStart: number, lineEnd: number, level: Level],
  title: Fact,
  number: Fact,
  date: Fact,
  carries: readonly string[],
  references: readonly ReferenceFact[],
  at: readonly [place: number, level: Level, anonymous: string | null, document: string],
  issuers: readonly string[],
];

/**
 * What a citation adds to the index does not depend on who cites, so a citation that an earlier speaker has made in the same
 * words is left out; so is everything that stands in the body of a document.
 */
export function packedSpeakers(): PackedSpeakers {
  const cited = new Set<string>();
  const places: Place[] = [];
  const numbers = new Map<Place, number>();
  let chunks: Uint8Array[] = [];
  let lines: string[] = [];
  let size = 0;
  const isNew = ({ title, number, issuer, level }: ReferenceFact): boolean => {
    if (title === null && (number === null || agencyWord(number) !== "")) return false;
    const key = `${title}\u0000${number ?? ""}\u0000${issuer ?? ""}\u0000${level}`;
    return !cited.has(key) && cited.add(key) !== undefined;
  };
  const numberOf = (place: Place | null): number => {
    if (place === null) return -1;
    const number = numbers.get(place) ?? places.push(place) - 1;
    numbers.set(place, number);
    return number;
  };
  const seal = (): void => {
    if (lines.length > 0) chunks.push(new TextEncoder().encode(lines.join("\n")));
    lines = [];
    size = 0;
  };
  return {
    add({ record, at, issuers }) {
      const { sourceId, start, end, lineStart, lineEnd, level, title, number, date } = record;
      const packed: Packed = [
        [sourceId, start, end, lineStart, lineEnd, level],
        title && [title.line, title.value],
        number && [number.line, number.value],
        date && [date.line, date.value],
        record.carries.map((carried) => carried.title),
        record.references.filter(isNew),
        [numberOf(at.place), at.level, at.anonymous, at.document],
        issuers,
      ];
      const line = JSON.stringify(packed);
      lines.push(line);
      size += line.length;
      if (size > CHUNK) seal();
    },
    clear() {
      chunks = [];
      lines = [];
      cited.clear();
    },
    *[Symbol.iterator]() {
      seal();
      for (const chunk of chunks)
        for (const line of new TextDecoder().decode(chunk).split("\n"))
          yield unpacked(JSON.parse(line) as Packed, places);
    },
  };
}

const NOWHERE = { line: 0, start: 0, end: 0, quote: "", rule: "", confidence: 0 };

function unpacked(
  [source, title, number, date, carries, references, place, issuers]: Packed,
  places: readonly Place[],
) {
  const [sourceId, start, end, lineStart, lineEnd, level] = source;
  const fact = (packed: Fact) => packed && { ...NOWHERE, line: packed[0], value: packed[1] };
  const record: DocumentRecord = {
    sourceId,
    file: "",
    start,
    end,
    lineStart,
    lineEnd,
    level,
    title: fact(title),
    number: fact(number),
    date: fact(date),
    issuers: [],
    genre: null,
    place: null,
    addressees: [],
    validity: [],
    carries: carries.map((carried) => ({ ...NOWHERE, title: carried })),
    references,
    assignments: [],
    programs: [],
  };
  const [at, atLevel, anonymous, document] = place;
  return {
    record,
    at: { place: places[at] ?? null, level: atLevel, anonymous, document, ...timeOf(date?.[1] ?? null) },
    issuers,
  };
}
