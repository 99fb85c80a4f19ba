/** Which documents bear a title, and which of them a citation may mean from where it is said. */
import { isWithin, type Place, placeByCode, placesInYear } from "../lexicon/index.ts";
import type { ReferenceFact } from "../model/index.ts";
import { carriedId, type DocumentIndex, type Known, type Speaker } from "./identity.ts";
import { firstIssuer } from "./issuers.ts";

/** A citation by its parts, from where it is said. */
export interface Cited {
  readonly reference: ReferenceFact;
  readonly speaker: Speaker;
  readonly index: DocumentIndex;
  /** of the title; null without one */
  readonly core: string | null;
  /** full names, parted by 、; null where nobody is named */
  readonly issuer: string | null;
}

/** Documents that bear the title and may be meant, in a fixed order. */
export function bearingHere({ reference, core, issuer, speaker, index }: Cited): readonly Known[] {
  if (core === null) return [];
  const first = firstIssuer(issuer, speaker.at);
  // whose place: that of the issuer, where one is named with its place, else the speaker's
  const where =
    (issuer === null
      ? undefined
      : placesInYear(issuer.replace(/^中共/u, ""), null, speaker.at.year ?? null).places.at(-1)) ?? speaker.at.place;
  const titled = knownBy(core, index)
    .filter(
      (k) =>
        (issuersMeet(issuer, k.issuer) || (first !== null && issuersMeet(first, k.issuer))) &&
        (reference.level === "unknown" || k.level === "unknown" || k.level === reference.level) &&
        placesMeet(k.place, where),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  if (reference.relation !== "repeals") return titled;
  // an edition that is repealed is another one than that which repeals it
  const mine = speaker.record.carries.map(({ title }) => carriedId(speaker, title, index));
  const earlier = titled.filter((k) => !mine.includes(k.id));
  return earlier.length > 0 ? earlier : titled;
}

export const knownBy = (core: string, index: DocumentIndex): readonly Known[] => [
  ...(index.titles.get(core)?.values() ?? []),
];

function placesMeet(known: string | null, at: Place | null): boolean {
  if (known === null || at === null) return true;
  const place = placeByCode(known);
  return place === null || isWithin(at, known) || isWithin(place, at.code);
}

function issuersMeet(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b || a.endsWith(b) || b.endsWith(a)) return true;
  // 中共中央国务院 of several bodies begins with the one that the number is of
  if (a.startsWith(b) && /^[、,，]?\p{Script=Han}{2,}(?:院|厅|局|委|部|署|会|府|办公室)$/u.test(a.slice(b.length)))
    return true;
  const bare = (name: string): string => name.replace(/办公[厅室]$/u, "").replace(/^.*?(?=人民政府)/u, "");
  return bare(a) === bare(b) && (a.startsWith(b.slice(0, 2)) || b.length <= 6 || a.length <= 6);
}
