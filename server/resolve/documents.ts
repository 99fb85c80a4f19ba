/** Pass two: which document a citation means. It is looked up in what the corpus holds and cites, never guessed. */
import { agencyWord, isStateRule, type Place, placeByCode, placesIn } from "../lexicon/index.ts";
import type { Link, ReferenceFact } from "../model/index.ts";
import { bearingHere, type Cited, knownBy } from "./bearing.ts";
import { issuerOfReference, LAW } from "./document-index.ts";
import { bearersOf, carriedId, type DocumentIndex, type Known, numberId, type Speaker } from "./identity.ts";
import { fullIssuer, isRelative } from "./issuers.ts";
import { normaliseTitle, titleCore } from "./titles.ts";

export interface Found {
  readonly id: string;
  readonly outcome: Link["outcome"];
  readonly candidates: readonly string[];
  readonly reason: string;
  readonly match: "number" | "title" | "alias" | "none";
}

/** A citation as it is looked up. */
interface Asked extends Cited {
  /** agency word of the number, 国办发; empty without one */
  readonly agency: string;
  readonly bearing: () => readonly Known[];
}

/** A way to know the document; null where it says nothing of such a citation. */
type Way = (asked: Asked) => Found | null;

/** The document that a citation means, from where it is said. */
export function findDocument(reference: ReferenceFact, speaker: Speaker, index: DocumentIndex): Found {
  const core = reference.title === null ? null : titleCore(reference.title);
  const issuer = fullIssuer(issuerOfReference(reference, speaker.at), speaker.at);
  const cited: Cited = { reference, speaker, index, core, issuer };
  let known: readonly Known[] | undefined;
  const bearing = (): readonly Known[] => {
    known ??= bearingHere(cited);
    return known;
  };
  const asked: Asked = { ...cited, agency: reference.number === null ? "" : agencyWord(reference.number), bearing };
  for (const way of WAYS) {
    const answer = way(asked);
    if (answer !== null) return answer;
  }
  return byTitle(asked);
}

/** 国发〔20XX〕X号 */
const masked: Way = ({ reference: { number }, speaker }) =>
  number !== null && /[X×Ｘ*]/u.test(number)
    ? found(`doc:?${speaker.record.sourceId}|${number}`, "unresolved", "the number is masked", "none")
    : null;

/** The instrument that the speaker itself issues, where a citation without number bears its title. */
const ownCarried: Way = ({ reference, core, agency, speaker, index }) => {
  if (core === null || agency !== "" || reference.relation === "repeals" || reference.relation === "amends")
    return null;
  const { title, carries } = speaker.record;
  if (title !== null && titleCore(title.value) === core) return null;
  const carried = carries.find((each) => titleCore(each.title) === core);
  return carried === undefined
    ? null
    : found(
        carriedId(speaker, carried.title, index),
        "resolved",
        "the instrument that the document itself issues",
        "title",
      );
};

const ownPapers: Way = ({ reference, core, speaker: { record } }) =>
  reference.level === "internal" && core !== null
    ? found(
        `doc:?${record.sourceId}:${record.start}|${core}`,
        "resolved",
        "part of the citing document's own papers",
        "title",
      )
    : null;

/** 《…办法》（国办发〔2020〕1号): the number is the notice's, the title that of what it carries. */
const carriedByNumber: Way = ({ reference: { number }, core, agency, issuer, index }) => {
  if (number === null || core === null || (agency === "" && issuer === null)) return null;
  const entry = index.numbers.get(agency === "" ? `${issuer}|${number}` : number);
  if (entry?.cited.has(core) !== true || entry.held.has(core)) return null;
  const held = knownBy(core, index).filter((k) => k.held);
  // of several instruments of one title, the one inside the notice of this number
  const inside = held.filter((k) => index.carried.get(`doc:${number}`)?.includes(k.id));
  const [only, other] = inside.length > 0 ? inside : held;
  return only !== undefined && other === undefined ? found(only.id, "resolved", `carried by ${number}`, "title") : null;
};

/** 主席令77号, 中华人民共和国主席令77号 */
const OF_PRESIDENT = /主席令\d/u;

/** 《安全生产法》（主席令第十三号）: every amendment is promulgated by another order, the law is one */
const lawOfOrder: Way = ({ reference: { number }, core, index }) =>
  core !== null &&
  LAW.test(core) &&
  number !== null &&
  OF_PRESIDENT.test(number) &&
  !index.numbers.get(number)?.held.size
    ? found(`doc:国家|${core}`, "resolved", "a law by its title", "title")
    : null;

const byNumber: Way = ({ reference: { number }, core, agency, index }) => {
  if (number === null || agency === "") return null;
  const held = index.numbers.get(number)?.held ?? new Set<string>();
  const id = numberId(number, core, index);
  const bearers = bearersOf(number, held);
  if (bearers.length > 1 && !bearers.includes(id))
    return {
      ...found(`doc:${number}`, "ambiguous", "two held documents bear the number", "none"),
      candidates: bearers,
    };
  if (core === null || held.size === 0 || [...held].some((h) => h.includes(core) || core.includes(h)))
    return found(id, "resolved", "number with agency word", "number");
  const titled = knownBy(core, index).filter((k) => k.held && k.id !== `doc:${number}`);
  return {
    ...found(id, "resolved", "number and title name different documents: the number decides", "number"),
    candidates: titled.map((k) => k.id).sort(),
  };
};

/** GB 5749—2006: a standard is one document wherever it is cited */
const standard: Way = ({ reference: { number } }) =>
  number !== null && /^(?:GB|DB|[A-Z]{2,4})[/\dT]/u.test(number)
    ? found(
        `doc:${number.replace(/\s+/gu, "").replace(/[—－–]+/gu, "-")}`,
        "resolved",
        "number of a standard",
        "number",
      )
    : null;

/** 市政府〔2019〕49号, 49号文: by title or issuer beside it */
const byBareNumber: Way = ({ reference: { number, quote }, core, issuer, speaker, index, bearing }) => {
  if (number === null) return null;
  const [only, other] = bearing().filter((k) => k.id.endsWith(number));
  if (only !== undefined && other === undefined)
    return found(only.id, "resolved", "bare number and title agree", "number");
  const numbered = bySerial(number, issuer, speaker, index);
  if (numbered !== null) return numbered;
  // 国发49号文: a serial is counted by years, and nothing says of which
  const yearless = /^\p{Script=Han}*\d+号$/u.test(number) && /号(?:文|通知)/u.test(quote);
  if (issuer !== null && !yearless && !isRelative(issuer))
    return found(`doc:${issuer}|${number}`, "resolved", "issuer and number", "number");
  const place = speaker.at.place?.name ?? speaker.record.sourceId;
  const why =
    issuer === null ? "a number without agency word, and no issuer" : "a number whose year or issuer is not known";
  return {
    ...found(`doc:?${place}|${number}${core === null ? "" : `|${core}`}`, "unresolved", why, "none"),
    candidates: bearing().map((k) => k.id),
  };
};

const nameless: Way = ({ reference, core, speaker }) =>
  core === null || core === ""
    ? found(`doc:?${speaker.record.sourceId}:${reference.start}`, "unresolved", "neither title nor number", "none")
    : null;

/** A law is the State's whoever is named beside it; one with a place in its title is that place's. */
const lawOfState: Way = ({ reference: { level }, core, issuer, bearing }) =>
  core !== null &&
  LAW.test(core) &&
  (level === "national" || (level === "unknown" && issuer === null && bearing().length === 0)) &&
  placesIn(core).places.length === 0
    ? found(`doc:国家|${core}`, "resolved", "a law by its title", "title")
    : null;

/** What was cited in full before: 《规划》 after （以下简称《规划》）, the end of a longer title. */
const shortForEarlier: Way = ({ reference, core, issuer, speaker, index, bearing }) => {
  if (core === null) return null;
  const meant =
    byAlias(reference, core, speaker) ??
    (bearing().length === 0 && issuer === null ? byEnd(reference, core, speaker) : null);
  if (meant === null) return null;
  const target = findDocument(meant, speaker, index);
  return {
    ...target,
    reason: `short for ${meant.title ?? meant.number ?? ""} in this document; ${target.reason}`,
    match: "alias",
  };
};

/** In this order: the first that knows the document decides, and a title alone is looked up last. */
const WAYS: readonly Way[] = [
  masked,
  ownCarried,
  ownPapers,
  carriedByNumber,
  lawOfOrder,
  byNumber,
  standard,
  byBareNumber,
  nameless,
  lawOfState,
  shortForEarlier,
];

function byTitle({ reference, core, issuer, speaker, bearing }: Asked): Found {
  const all = bearing();
  // what is held goes before what others cite; of what is held, that of the very issuer
  const held = all.filter((k) => k.held);
  const exact = held.filter((k) => k.issuer === issuer);
  const fits = issuer === null || held.length === 0 ? all : exact.length > 0 ? exact : held.length === 1 ? held : all;
  const [only, other] = fits;
  if (only !== undefined && other === undefined)
    return found(only.id, "resolved", "one known document bears the title here", "title");
  const scope = ownScope(reference, issuer, speaker);
  // 自治区草原管理条例 in a text of that region
  const own = `doc:${scope}|${scope.endsWith("自治区") ? core?.replace(/^自治区/u, scope) : core}`;
  if (fits.length > 1) {
    if (issuer !== null && exact.length === 0 && fits.some((k) => k.id === own))
      return found(own, "resolved", "issuer and title", "title");
    return {
      ...found(own, "ambiguous", "several known documents bear the title", "none"),
      candidates: fits.map((k) => k.id),
    };
  }
  if (!scope.startsWith("?")) return found(own, "resolved", "issuer or place, and title", "title");
  return {
    ...found(own, "unresolved", "a title alone", "title"),
    candidates: reference.level === "national" ? [`doc:国家|${core}`] : [],
  };
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
