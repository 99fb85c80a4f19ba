/** What the citations of a document contribute: the document cited, the relation to it, and its issuers as the citation names them. */
import { issuerOfNumber, trialMark } from "../lexicon/index.ts";
import {
  type Level,
  type ReferenceFact,
  type Relation,
  type RelationshipType,
  TYPE_OF_RELATION,
} from "../model/index.ts";
import { known } from "./assemble.ts";
import { issuerOfReference } from "./document-index.ts";
import { type Found, findDocument } from "./documents.ts";
import { oddity } from "./doubts.ts";
import { type DocumentIndex, foreignPlace } from "./identity.ts";
import { resolveBody } from "./organizations.ts";
import { STATE_OF, type StatusEvent } from "./status.ts";
import { displayTitle } from "./titles.ts";
import { addBody, doubt, evidence, type Voice } from "./voice.ts";

/** the state that a citation of a type brings to what it cites */
const STATE_BY: ReadonlyMap<RelationshipType, StatusEvent["state"]> = new Map(
  (Object.keys(TYPE_OF_RELATION) as Relation[]).flatMap((relation) => {
    const state = STATE_OF[relation];
    return state === undefined ? [] : [[TYPE_OF_RELATION[relation], state] as const];
  }),
);

/** What a document whose text is held says of itself, under its id. */
export interface Held {
  readonly issuedOn: string | null;
  /** whether it says who issued it */
  readonly signed: boolean;
}

/** @param replaces the document takes the place of what it repeals */
export function contributeCitations(
  voice: Voice,
  {
    index,
    held,
    typeOf,
  }: {
    readonly index: DocumentIndex;
    readonly held: ReadonlyMap<string, Held>;
    /** of a relationship, what a person says that it is */
    readonly typeOf: (relationship: string) => RelationshipType | undefined;
  },
  replaces: boolean,
  onState: (state: StatusEvent["state"], id: string, replaces: boolean) => void,
): void {
  const { speaker, id, issuedOn, assembly, idOf, link, relate } = voice;
  const { record } = speaker;
  let selfCited = false;
  for (const reference of record.references) {
    const got = findDocument(reference, speaker, index);
    const type = TYPE_OF_RELATION[reference.relation];
    if (got.id === id && got.outcome === "resolved" && !selfCited) {
      selfCited = true;
      const { quote, line, start } = reference;
      assembly.node("Document", id, 0, { selfQuote: quote, selfLine: line, selfStart: start });
    }
    contributeCited(voice, reference, got);
    const odd = oddity(id, got.id, reference.number, issuedOn, held.get(got.id)?.issuedOn ?? null);
    const reason = odd === null ? got.reason : `${got.reason}; ${odd}`;
    link("document", reference.quote, reference.line, got.id, { ...got, reason }, type);
    // what a document says of itself goes before what others call its issuer
    if (got.outcome === "resolved" && reference.level !== "internal" && held.get(got.id)?.signed !== true)
      contributeItsIssuers(voice, reference, got.id);
    const state = STATE_BY.get(typeOf(idOf(type, id, got.id, reference.start)) ?? type);
    if (got.outcome === "resolved" && got.id !== id && state !== undefined)
      onState(state, got.id, state === "repealed" && replaces);
    relate(
      type,
      id,
      got.id,
      reference.start,
      known({
        ...evidence(reference, record.sourceId),
        ...doubt(got),
        match: got.match,
        replaces: reference.relation === "repeals" && replaces ? true : null,
        articles: reference.articles.length > 0 ? reference.articles : null,
        alsoLines: reference.also.length > 0 ? reference.also.map((m) => m.line) : null,
      }),
    );
  }
}

function contributeCited({ speaker: { record }, assembly }: Voice, reference: ReferenceFact, got: Found): void {
  const printed = reference.title ?? reference.number ?? reference.quote;
  assembly.node(
    "Document",
    got.id,
    2,
    known({
      title: printed,
      displayTitle: displayTitle(printed),
      number: got.match === "number" ? reference.number : null,
      level: levelOf(reference, record.level),
      ...trialOf(printed),
      status: "unknown",
      held: false,
    }),
    reference.alias === null ? [] : [reference.alias],
  );
}

/** The level of what is cited: its own papers are the document's, another's says its number, else the place in its title. */
function levelOf({ level, number, title }: ReferenceFact, own: Level): Level {
  if (level === "internal") return own;
  if (level !== "unknown") return level;
  if (number !== null) return issuerOfNumber(number).level;
  return title === null ? "unknown" : (foreignPlace(title, null)?.level ?? "unknown");
}

function contributeItsIssuers(voice: Voice, reference: ReferenceFact, cited: string): void {
  const { speaker, assembly, apart, relate } = voice;
  for (const name of (issuerOfReference(reference, speaker.at) ?? "").split(/[、,，]/u)) {
    const issuer = name.replace(/等(?:\S{0,2}部门|单位)$/u, "");
    if (issuer === "") continue;
    const named = resolveBody(issuer, speaker.at);
    // words that are no body's name are not made an issuer
    if (named.outcome !== "resolved" || named.kind === "collective") continue;
    const body = apart(named, issuer);
    addBody(body, assembly, issuer, speaker.at);
    const said = {
      ...evidence(reference, speaker.record.sourceId),
      rule: "resolve/issuer-of-citation",
      confidence: Math.min(reference.confidence, 0.8),
      order: 0,
      printedAs: issuer,
    };
    relate("ISSUED_BY", cited, body.id, reference.start, said, 0, named.id);
  }
}

/** What a title that is only cited or carried says of trial. */
export function trialOf(title: string): { readonly trial?: true; readonly trialQuote?: string } {
  return trialMark(title) === null ? {} : { trial: true, trialQuote: title };
}
