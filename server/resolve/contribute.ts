/** Pass two: what one document contributes to the graph, as claims that are joined without regard to order. */
import { namesakeMark } from "../lexicon/index.ts";
import type { DocumentRecord, Level, Link, Properties, RelationshipType } from "../model/index.ts";
import { type Claims, known, shortHash } from "./assemble.ts";
import { contributeCitations, type Held, trialOf } from "./cited.ts";
import { inTime } from "./doubts.ts";
import { carriedId, type DocumentIndex, otherNumbers, recordId, type Speaker } from "./identity.ts";
import { type Body, resolveBody, type Standpoint } from "./organizations.ts";
import type { ProgramForms } from "./programs.ts";
import { type StatusEvent, takesPlace } from "./status.ts";
import { type Term, termOf } from "./term.ts";
import { displayTitle, titleCore } from "./titles.ts";
import { addBody, doubt, evidence, type Voice, voiceOf } from "./voice.ts";
import { contributeWork } from "./work.ts";

/** What pass one learned of all documents. */
export interface Corpus {
  readonly index: DocumentIndex;
  readonly printedBodies: ReadonlyMap<string, Body>;
  readonly programForms: ProgramForms;
  readonly held: ReadonlyMap<string, Held>;
}

/** Where the claims go, and what people decided about them. */
export interface Hearers {
  readonly claims: Claims;
  readonly onLink: (link: Link) => void;
  readonly onEvent: (event: StatusEvent) => void;
  /** the body that people decided on, for one that the rules found */
  readonly apart: (body: Body, printed: string) => Body;
  /** by the id of a relationship */
  readonly isWrong: (relationship: string) => boolean;
  /** the type that a person says it has */
  readonly typeOf: (relationship: string) => RelationshipType | undefined;
}

/** What one document says, as claims. */
export function contribute(speaker: Speaker, corpus: Corpus, hearers: Hearers): void {
  const { record } = speaker;
  const { claims, onLink, onEvent, apart, isWrong, typeOf } = hearers;
  const voice = voiceOf(speaker, recordId(speaker, corpus.index), claims, onLink, apart);
  const term = termOf(record.validity, voice.issuedOn);
  contributeItself(voice, term, otherNumbers(speaker, corpus.index));
  contributeIssuers(voice);
  contributeCarried(voice, term, corpus.index, isWrong);
  const inForceFrom = term.effective?.value ?? voice.issuedOn;
  contributeCitations(voice, { ...corpus, typeOf }, takesPlace(record.title?.value ?? null), (state, id, replaces) =>
    onEvent({ state, id, by: voice.id, replaces, on: inForceFrom }),
  );
  contributeWork(voice, corpus.printedBodies, corpus.programForms);
}

function contributeItself(
  { speaker: { record, at }, id, issuedOn, assembly }: Voice,
  term: Term,
  others: readonly string[],
): void {
  const { sourceId } = record;
  const title = record.title?.value ?? record.number?.value ?? "";
  assembly.node(
    "Document",
    id,
    0,
    known({
      title,
      displayTitle: displayTitle(title),
      number: record.number?.value,
      genre: record.genre,
      level: levelOf(record.level, at),
      issuedOn,
      ...daysOf(term),
      trial: term.trial === undefined ? null : true,
      trialQuote: term.trial?.quote,
      status: "unknown",
      held: true,
      ...standsIn(record),
      ...(others.length > 0 ? { otherNumbers: others } : {}),
    }),
  );
  const key = `FROM_SOURCE:${record.start}:${shortHash(`${sourceId}\u0000${id}`)}`;
  assembly.relate("FROM_SOURCE", id, `src:${sourceId}`, key, {});
}

function contributeIssuers({ speaker: { record, at }, id, issuedOn, assembly, apart, link, relate }: Voice): void {
  record.issuers.forEach((issuer, order) => {
    const named = resolveBody(issuer.name, at);
    const body = apart(named, issuer.name);
    addBody(body, assembly, issuer.name, at);
    link("organization", issuer.name, issuer.line, body.id, inTime(named, body, issuedOn), "ISSUED_BY");
    const said = { ...evidence(issuer, record.sourceId), ...doubt(body), order, printedAs: issuer.name };
    relate("ISSUED_BY", id, body.id, issuer.start, said, order, named.id);
  });
}

function contributeCarried(voice: Voice, term: Term, index: DocumentIndex, isWrong: Hearers["isWrong"]): void {
  const { speaker, id, issuedOn, assembly, idOf, relate } = voice;
  const { record, at } = speaker;
  for (const carried of record.carries) {
    if (record.title !== null && titleCore(carried.title) === titleCore(record.title.value)) continue;
    // what is forwarded is the other body's document: FORWARDS says so, and nobody here issued it
    if (isForwarded(record, carried.title)) continue;
    const target = carriedId(speaker, carried.title, index);
    // nobody holds what a person says is not issued here
    if (isWrong(idOf("CARRIES", id, target, carried.start))) continue;
    assembly.node(
      "Document",
      target,
      1,
      known({
        title: carried.title,
        displayTitle: displayTitle(carried.title),
        level: levelOf(record.level, at),
        issuedOn,
        // the notice and what it carries hold from and until the same days
        ...daysOf(term),
        ...trialOf(carried.title),
        status: "unknown",
        held: true,
        ...standsIn(record),
      }),
    );
    relate("CARRIES", id, target, carried.start, { ...evidence(carried, record.sourceId), match: "title" });
  }
}

/** 现将《X》（某政发〔2019〕31号）转发给你们: cited by its number as what is forwarded */
const isForwarded = ({ references }: DocumentRecord, title: string): boolean =>
  references.some(
    ({ relation, number, title: cited }) =>
      relation === "forwards" && number !== null && cited !== null && titleCore(cited) === titleCore(title),
  );

/** A document of a county-level city is a county's, though its issuer's name ends in 市. */
function levelOf(level: Level, at: Standpoint): Level {
  // of two namesakes at two levels the year says which
  if (at.place !== null && namesakeMark(at.place) !== "") return at.place.level;
  return level === "prefectural" && at.place?.level === "county" ? "county" : level;
}

const daysOf = ({ effective, expires }: Term) => ({
  effectiveOn: effective?.value,
  effectiveQuote: effective?.quote,
  expiresOn: expires?.value,
  expiresQuote: expires?.quote,
});

const standsIn = ({ sourceId, lineStart, lineEnd, start, end }: DocumentRecord): Properties => ({
  sourceId,
  lineStart,
  lineEnd,
  start,
  end,
});
