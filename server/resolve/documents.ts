/** Pass two: which document a citation means. It is looked up in what the corpus holds and cites, never guessed. */
import {
  agencyWord,
  isStateRule,
  isWithin,
  type Place,
  placeByCode,
  placesIn,
  placesInYear,
} from "../lexicon/index.ts";
import type { Link, ReferenceFact } from "../model/index.ts";
import { issuerOfReference, LAW } from "./document-index.ts";
import { bearersOf, carriedId, type DocumentIndex, type Known, numberId, type Speaker } from "./identity.ts";
import { firstIssuer, fullIssuer, isRelative } from "./issuers.ts";
import { normaliseTitle, titleCore } from "./titles.ts";

/** 主席令77号, 中华人民共和国主席令77号 */
const OF_PRESIDENT = /主席令\d/u;

export interface Found {
  readonly id: string;
  readonly outcome: Link["outcome"];
  readonly candidates: readonly string[];
  readonly reason: string;
  readonly match: "number" | "title" | "alias" | "none";
}

/** The instrument that the speaker itself issues, where a citation without number bears its title. */
function ownCarried(
  reference: ReferenceFact,
  core: string | null,
  speaker: Speaker,
  index: DocumentIndex,
): Found | null {
  if (core === null || reference.relation === "repeals" || reference.relation === "amends") return null;
  if (reference.number !== null && agencyWord(reference.number) !== "") return null;
  const { record } = speaker;
  for (const carried of record.carries) {
    if (titleCore(carried.title) !== core) continue;
    const own = record.title !== null && titleCore(record.title.value) === core;
    if (!own)
      return found(
        carriedId(speaker, carried.title, index),
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
  // 中共中央国务院 of several bodies begins with the one that the number is of
  if (a.startsWith(b) && /^[、,，]?\p{Script=Han}{2,}(?:院|厅|局|委|部|署|会|府|办公室)$/u.test(a.slice(b.length)))
    return true;
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

/** 《供水管理细则》 after 《天水市供水管理细则（试行）》: the one citation before it whose title is these words, its place and 试行 aside. */
function byEnd(reference: ReferenceFact, core: string, speaker: Speaker): ReferenceFact | null {
  if (core.length < 6) return null;
  const bare = (title: string): string => placesIn(titleCore(title)).rest.replace(/\((?:试行|暂行)\)$/u, "");
  const longer = speaker.record.references.filter(
    (r) => r.start < reference.start && r.title !== null && titleCore(r.title) !== core && bare(r.title) === core,
  );
  const [only] = longer;
  return only !== undefined && new Set(longer.map((r) => titleCore(r.title ?? ""))).size === 1 ? only : null;
}

/** A number without its agency word or year, by who gave it: what the corpus numbers so, and no later than the citing document. */
function bySerial(number: string, issuer: string | null, speaker: Speaker, index: DocumentIndex): Found | null {
  const [, word = "", serial = ""] = /^(\p{Script=Han}*)((?:〔\d{4}〕)?\d+号)$/u.exec(number) ?? [];
  const who = word === "" ? issuer : word;
  if (serial === "" || who === null || /[令公告]$/u.test(word)) return null;
  const year = speaker.record.date?.value.slice(0, 4) ?? "9999";
  // several issuers: the number is that of the first one that numbers so
  const ids =
    [who, ...who.split("、")]
      .map((name) =>
        [...(index.serials.get(`${name}|${serial}`) ?? [])]
          .filter((id) => (/〔(\d{4})〕/u.exec(id)?.[1] ?? "") <= year)
          .sort(),
      )
      .find((some) => some.length > 0) ?? [];
  const [only, other] = ids;
  if (only === undefined) return null;
  if (other === undefined) return found(only, "resolved", `${who} has one known document of this serial`, "number");
  const own = `doc:?${speaker.at.place?.name ?? speaker.record.sourceId}|${who}${serial}`;
  return { ...found(own, "ambiguous", "several known documents have this serial", "none"), candidates: ids };
}

/** The document that a citation means, from where it is said. */
export function findDocument(reference: ReferenceFact, speaker: Speaker, index: DocumentIndex): Found {
  const core = reference.title === null ? null : titleCore(reference.title);
  const issuer = fullIssuer(issuerOfReference(reference, speaker.at), speaker.at);
  const number = reference.number;
  if (number !== null && /[X×Ｘ*]/u.test(number))
    return found(`doc:?${speaker.record.sourceId}|${number}`, "unresolved", "the number is masked", "none");
  const issued = ownCarried(reference, core, speaker, index);
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
      const bearing = [...(index.titles.get(core)?.values() ?? [])].filter((k) => k.held);
      // of several instruments of one title, the one inside the notice of this number
      const inside = bearing.filter((k) => index.carried.get(`doc:${number}`)?.includes(k.id));
      const carried = inside.length > 0 ? inside : bearing;
      const [only] = carried;
      if (only !== undefined && carried.length === 1)
        return found(only.id, "resolved", `carried by ${number}`, "title");
    }
  }
  // 《安全生产法》（主席令第十三号）: every amendment is promulgated by another order, the law is one
  if (
    core !== null &&
    LAW.test(core) &&
    number !== null &&
    OF_PRESIDENT.test(number) &&
    !index.numbers.get(number)?.held.size
  )
    return found(`doc:国家|${core}`, "resolved", "a law by its title", "title");
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
  const first = firstIssuer(issuer, speaker.at);
  // whose place: that of the issuer, where one is named with its place, else the speaker's
  const where =
    (issuer === null
      ? undefined
      : placesInYear(issuer.replace(/^中共/u, ""), null, speaker.at.year ?? null).places.at(-1)) ?? speaker.at.place;
  const wanted = (k: Known): boolean =>
    (issuersMeet(issuer, k.issuer) || (first !== null && issuersMeet(first, k.issuer))) &&
    (reference.level === "unknown" || k.level === "unknown" || k.level === reference.level) &&
    placesMeet(k.place, where);
  const titled =
    core === null
      ? []
      : [...(index.titles.get(core)?.values() ?? [])].filter(wanted).sort((a, b) => (a.id < b.id ? -1 : 1));
  // an edition that is repealed is another one than that which repeals it
  const mine =
    reference.relation === "repeals" ? speaker.record.carries.map((c) => carriedId(speaker, c.title, index)) : [];
  const earlier = titled.filter((k) => !mine.includes(k.id));
  const all = earlier.length > 0 ? earlier : titled;
  if (number !== null) {
    const bridged = all.filter((k) => k.id.endsWith(number));
    const [only] = bridged;
    if (only !== undefined && bridged.length === 1)
      return found(only.id, "resolved", "bare number and title agree", "number");
    const numbered = bySerial(number, issuer, speaker, index);
    if (numbered !== null) return numbered;
    // 国发49号文: a serial is counted by years, and nothing says of which
    const yearless = /^\p{Script=Han}*\d+号$/u.test(number) && /号(?:文|通知)/u.test(reference.quote);
    if (issuer !== null && !yearless && !isRelative(issuer))
      return found(`doc:${issuer}|${number}`, "resolved", "issuer and number", "number");
    return {
      ...found(
        `doc:?${speaker.at.place?.name ?? speaker.record.sourceId}|${number}${core === null ? "" : `|${core}`}`,
        "unresolved",
        issuer === null ? "a number without agency word, and no issuer" : "a number whose year or issuer is not known",
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
  const meant =
    byAlias(reference, core, speaker) ?? (all.length === 0 && issuer === null ? byEnd(reference, core, speaker) : null);
  if (meant !== null) {
    const target = findDocument(meant, speaker, index);
    return {
      ...target,
      reason: `short for ${meant.title ?? meant.number ?? ""} in this document; ${target.reason}`,
      match: "alias",
    };
  }
  // what is held goes before what others cite; of what is held, that of the very issuer
  const held = all.filter((k) => k.held);
  const exact = held.filter((k) => k.issuer === issuer);
  const fits = issuer === null || held.length === 0 ? all : exact.length > 0 ? exact : held.length === 1 ? held : all;
  const [only] = fits;
  if (only !== undefined && fits.length === 1)
    return found(only.id, "resolved", "one known document bears the title here", "title");
  const scope = ownScope(reference, issuer, speaker);
  // 自治区草原管理条例 in a text of that region
  const own = `doc:${scope}|${scope.endsWith("自治区") ? core.replace(/^自治区/u, scope) : core}`;
  if (fits.length > 1) {
    if (issuer !== null && exact.length === 0 && fits.some((k) => k.id === own))
      return found(own, "resolved", "issuer and title", "title");
    return {
      ...found(own, "ambiguous", "several known documents bear the title", "none"),
      candidates: fits.map((k) => k.id),
    };
  }
  return scope.startsWith("?")
    ? {
        ...found(own, "unresolved", "a title alone", "title"),
        candidates: reference.level === "national" ? [`doc:国家|${core}`] : [],
      }
    : found(own, "resolved", "issuer or place, and title", "title");
}

/** 供水管理办法: rules that every place may have under this title, unless it says whose it is */
const ANYONES =
  /^(?!.*(?:国家|全国|中国|中央|中华|国务院|公民|刑事|民事|企业|外商|外资|会计|人民|党)).{4,14}(?:办法|细则|规定)(?:\((?:试行|暂行)\))?$/u;

/** Whose title it is: the issuer, else the place of the cited level, seen from the speaker. */
function ownScope(reference: ReferenceFact, issuer: string | null, speaker: Speaker): string {
  if (issuer !== null) return isRelative(issuer) ? `?${speaker.record.sourceId}|${issuer}` : issuer;
  const title = reference.title === null ? "" : normaliseTitle(reference.title);
  const ofState = speaker.record.level === "national" || !ANYONES.test(title) || isStateRule(title);
  if (reference.level === "national" && ofState) return "国家";
  const front = reference.title === null ? undefined : placesIn(normaliseTitle(reference.title)).places.at(-1);
  if (front !== undefined) return front.name;
  for (let p: Place | null = speaker.at.place; p !== null; p = p.parent === null ? null : placeByCode(p.parent))
    if (p.level === reference.level) return p.name;
  return speaker.at.anonymous === null ? `?${speaker.at.place?.name ?? ""}` : `?${speaker.at.anonymous}`;
}

function found(id: string, outcome: Link["outcome"], reason: string, match: Found["match"]): Found {
  return { id, outcome, candidates: [], reason, match };
}
