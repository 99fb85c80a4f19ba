/** Pass two: what one document contributes to the graph, as claims that are joined without regard to order. */
import { issuerOfNumber, namesakeMark, trialMark } from "../lexicon/index.ts";
import type { DocumentRecord, Level, Link, ReferenceFact, Relation, RelationshipType } from "../model/index.ts";
import { type Claims, known, shortHash } from "./assemble.ts";
import { issuerOfReference } from "./document-index.ts";
import { findDocument } from "./documents.ts";
import { inTime, oddity } from "./doubts.ts";
import { carriedId, type DocumentIndex, foreignPlace, otherNumbers, recordId, type Speaker } from "./identity.ts";
import { type Body, resolveBody, type Standpoint } from "./organizations.ts";
import type { ProgramForms } from "./programs.ts";
import { STATE_OF, type StatusEvent, takesPlace } from "./status.ts";
import { termOf } from "./term.ts";
import { displayTitle, titleCore } from "./titles.ts";
import { addBody, doubt, evidence, voiceOf } from "./voice.ts";
import { contributeWork } from "./work.ts";

const TYPE_OF: Readonly<Record<Relation, RelationshipType>> = {
  repeals: "REPEALS",
  amends: "AMENDS",
  suspends: "SUSPENDS",
  forwards: "FORWARDS",
  approves: "APPROVES",
  replies: "REPLIES_TO",
  implements: "IMPLEMENTS",
  basis: "BASED_ON",
  applies: "APPLIES",
  mentions: "MENTIONS",
};
/** A document of a county-level city is a county's, though its issuer's name ends in 市. */
/** The citation by number that says that a document is forwarded: 现将《X》（某政发〔2019〕31号）转发给你们. */
const forwardedBy = ({ references }: DocumentRecord, title: string): ReferenceFact | undefined =>
  references.find(
    ({ relation, number, title: cited }) =>
      relation === "forwards" && number !== null && cited !== null && titleCore(cited) === titleCore(title),
  );

function levelOf(level: Level, at: Standpoint): Level {
  // of two namesakes at two levels the year says which
  if (at.place !== null && namesakeMark(at.place) !== "") return at.place.level;
  return level === "prefectural" && at.place?.level === "county" ? "county" : level;
}

/** What a document whose text is held says of itself, under its id. */
export interface Held {
  readonly issuedOn: string | null;
  /** whether it says who issued it */
  readonly signed: boolean;
}

/** What one document says, as claims. */
export function contribute(
  speaker: Speaker,
  index: DocumentIndex,
  printedBodies: ReadonlyMap<string, Body>,
  programForms: ProgramForms,
  held: ReadonlyMap<string, Held>,
  assembly: Claims,
  onLink: (link: Link) => void,
  onEvent: (event: StatusEvent) => void,
  apart: (body: Body, printed: string) => Body = (body) => body,
  isWrong: (relationship: string) => boolean = () => false,
): void {
  const { record, at } = speaker;
  const sourceId = record.sourceId;
  const id = recordId(speaker, index);
  const issuedOn = record.date?.value ?? null;
  const voice = voiceOf(speaker, id, assembly, onLink, apart);
  const { idOf, relate, link } = voice;
  const { trial, effective, expires } = termOf(record.validity, issuedOn);
  const others = otherNumbers(speaker, index);
  const replaces = takesPlace(record.title?.value ?? null);
  assembly.node(
    "Document",
    id,
    0,
    known({
      title: record.title?.value ?? record.number?.value ?? "",
      displayTitle: displayTitle(record.title?.value ?? record.number?.value ?? ""),
      number: record.number?.value,
      genre: record.genre,
      level: levelOf(record.level, at),
      issuedOn,
      effectiveOn: effective?.value,
      effectiveQuote: effective?.quote,
      expiresOn: expires?.value,
      expiresQuote: expires?.quote,
      trial: trial === undefined ? null : true,
      trialQuote: trial?.quote,
      status: "unknown",
      held: true,
      sourceId,
      lineStart: record.lineStart,
      lineEnd: record.lineEnd,
      start: record.start,
      end: record.end,
      ...(others.length > 0 ? { otherNumbers: others } : {}),
    }),
  );
  assembly.relate(
    "FROM_SOURCE",
    id,
    `src:${sourceId}`,
    `FROM_SOURCE:${record.start}:${shortHash(`${sourceId}\u0000${id}`)}`,
    {},
  );
  record.issuers.forEach((issuer, order) => {
    const named = resolveBody(issuer.name, at);
    const body = apart(named, issuer.name);
    addBody(body, assembly, issuer.name, at);
    link("organization", issuer.name, issuer.line, body.id, inTime(named, body, issuedOn), "ISSUED_BY");
    relate(
      "ISSUED_BY",
      id,
      body.id,
      issuer.start,
      { ...evidence(issuer, sourceId), ...doubt(body), order, printedAs: issuer.name },
      order,
      named.id,
    );
  });
  for (const carried of record.carries) {
    if (record.title !== null && titleCore(carried.title) === titleCore(record.title.value)) continue;
    // what is forwarded is the other body's document: FORWARDS says so, and nobody here issued it
    if (forwardedBy(record, carried.title) !== undefined) continue;
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
        effectiveOn: effective?.value,
        effectiveQuote: effective?.quote,
        expiresOn: expires?.value,
        expiresQuote: expires?.quote,
        ...trialOf(carried.title),
        status: "unknown",
        held: true,
        sourceId,
        lineStart: record.lineStart,
        lineEnd: record.lineEnd,
        start: record.start,
        end: record.end,
      }),
    );
    relate("CARRIES", id, target, carried.start, { ...evidence(carried, sourceId), match: "title" });
  }
  let selfCited = false;
  for (const reference of record.references) {
    const got = findDocument(reference, speaker, index);
    if (got.id === id && got.outcome === "resolved" && !selfCited) {
      selfCited = true;
      const { quote, line, start } = reference;
      assembly.node("Document", id, 0, { selfQuote: quote, selfLine: line, selfStart: start });
    }
    const printed = reference.title ?? reference.number ?? reference.quote;
    const level =
      reference.level === "internal"
        ? record.level
        : reference.level === "unknown" && reference.number !== null
          ? issuerOfNumber(reference.number).level
          : reference.level === "unknown" && reference.title !== null
            ? (foreignPlace(reference.title, null)?.level ?? "unknown")
            : reference.level;
    assembly.node(
      "Document",
      got.id,
      2,
      known({
        title: printed,
        displayTitle: displayTitle(printed),
        number: got.match === "number" ? reference.number : null,
        level,
        ...trialOf(printed),
        status: "unknown",
        held: false,
      }),
      reference.alias === null ? [] : [reference.alias],
    );
    const type = TYPE_OF[reference.relation];
    const odd = oddity(id, got.id, reference.number, issuedOn, held.get(got.id)?.issuedOn ?? null);
    link(
      "document",
      reference.quote,
      reference.line,
      got.id,
      odd === null ? got : { ...got, reason: `${got.reason}; ${odd}` },
      type,
    );
    // what a document says of itself goes before what others call its issuer
    const issuers = (held.get(got.id)?.signed ? "" : (issuerOfReference(reference, at) ?? ""))
      .split(/[、,，]/u)
      .map((name) => name.replace(/等(?:\S{0,2}部门|单位)$/u, ""));
    for (const issuer of issuers) {
      if (issuer === "" || got.outcome !== "resolved" || reference.level === "internal") continue;
      const named = resolveBody(issuer, at);
      // words that are no body's name are not made an issuer
      if (named.outcome !== "resolved" || named.kind === "collective") continue;
      const body = apart(named, issuer);
      addBody(body, assembly, issuer, at);
      const said = {
        ...evidence(reference, sourceId),
        rule: "resolve/issuer-of-citation",
        confidence: Math.min(reference.confidence, 0.8),
        order: 0,
        printedAs: issuer,
      };
      relate("ISSUED_BY", got.id, body.id, reference.start, said, 0, named.id);
    }
    const state = STATE_OF[reference.relation];
    if (got.outcome === "resolved" && got.id !== id && state !== undefined)
      onEvent({
        state,
        id: got.id,
        by: id,
        replaces: state === "repealed" && replaces,
        on: effective?.value ?? issuedOn,
      });
    relate(
      type,
      id,
      got.id,
      reference.start,
      known({
        ...evidence(reference, sourceId),
        ...doubt(got),
        match: got.match,
        replaces: reference.relation === "repeals" && replaces ? true : null,
        articles: reference.articles.length > 0 ? reference.articles : null,
        alsoLines: reference.also.length > 0 ? reference.also.map((m) => m.line) : null,
      }),
    );
  }
  contributeWork(voice, printedBodies, programForms);
}

/** What a title that is only cited or carried says of trial. */
function trialOf(title: string): { readonly trial?: true; readonly trialQuote?: string } {
  return trialMark(title) === null ? {} : { trial: true, trialQuote: title };
}
