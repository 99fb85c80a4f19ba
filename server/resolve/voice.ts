/** How a document says things in the graph: relationships with their evidence, links with their reasons, bodies with their places. */
import { type Place, placeByCode, placeParts } from "../lexicon/index.ts";
import type { Evidence, Link, Properties, RelationshipType } from "../model/index.ts";
import { type Claims, known, shortHash } from "./assemble.ts";
import { ownerName } from "./branches.ts";
import type { Speaker } from "./identity.ts";
import { type Body, resolveBody, type Standpoint } from "./organizations.ts";
import { placeId } from "./successions.ts";

/** One document while it contributes. */
export interface Voice {
  readonly speaker: Speaker;
  /** id of its node */
  readonly id: string;
  readonly issuedOn: string | null;
  readonly assembly: Claims;
  /**
   * id of the relationship that a fact at `from` makes; `named` is the end that the rules found, where a person keeps the name
   * apart from it: the fact keeps its id
   */
  readonly idOf: (type: RelationshipType, start: string, named: string, from: number, order?: number) => string;
  readonly relate: (
    type: RelationshipType,
    start: string,
    end: string,
    from: number,
    properties: Properties,
    order?: number,
    named?: string,
  ) => void;
  readonly link: (
    kind: Link["kind"],
    printed: string,
    line: number,
    target: string,
    got: Pick<Link, "outcome" | "candidates" | "reason">,
    type: RelationshipType,
    start?: string,
  ) => void;
  /** the body that people decided on, for one that the rules found */
  readonly apart: (body: Body, printed: string) => Body;
}

export function voiceOf(
  speaker: Speaker,
  id: string,
  assembly: Claims,
  onLink: (link: Link) => void,
  apart: (body: Body, printed: string) => Body,
): Voice {
  const { sourceId, date } = speaker.record;
  const idOf = (type: RelationshipType, start: string, named: string, from: number, order = 0): string =>
    `${type}:${from}:${shortHash(`${sourceId}\u0000${start}\u0000${named}\u0000${order}`)}`;
  const relate = (
    type: RelationshipType,
    start: string,
    end: string,
    from: number,
    properties: Properties,
    order = 0,
    // a fact keeps its id where a person keeps its name apart
    named = end,
  ): void => assembly.relate(type, start, end, idOf(type, start, named, from, order), properties);
  const link = (
    kind: Link["kind"],
    printed: string,
    line: number,
    target: string,
    got: Pick<Link, "outcome" | "candidates" | "reason">,
    type: RelationshipType,
    start = id,
  ): void => {
    onLink({
      kind,
      printed,
      outcome: got.outcome,
      target,
      candidates: got.candidates,
      reason: got.reason,
      sourceId,
      documentId: id,
      line,
      relationship: { type, start },
    });
  };
  return { speaker, id, issuedOn: date?.value ?? null, assembly, idOf, relate, link, apart };
}

export function evidence(
  fact: Pick<Evidence, "start" | "end" | "line" | "quote" | "rule" | "confidence">,
  sourceId: string,
): Properties {
  return {
    sourceId,
    quote: fact.quote,
    line: fact.line,
    start: fact.start,
    end: fact.end,
    rule: fact.rule,
    confidence: fact.confidence,
  };
}

/** What is not decided about the end of a relationship: left out where nothing is in doubt. */
export function doubt({ outcome, candidates }: Pick<Link, "outcome" | "candidates">): Properties {
  return known({
    outcome: outcome === "resolved" ? null : outcome,
    candidates: candidates.length > 0 ? candidates : null,
  });
}

/** what a text says of a body comes before what a person says of one that no text need name */
const RANK = { text: 1, person: 3 } as const;

/** Adds a body with its place, and the places above it. */
export function addBody(
  body: Body,
  assembly: Claims,
  printed: string,
  at: Standpoint,
  by: keyof typeof RANK = "text",
): void {
  assembly.node(
    "Organization",
    body.id,
    RANK[by],
    known({ name: body.name, shortName: body.base, kind: body.kind, level: body.level, placeCode: body.place?.code }),
    [printed.replace(/\s+/gu, "")],
  );
  const owner = body.outcome === "resolved" ? ownerName(body.name) : null;
  if (owner !== null && owner !== body.name) {
    const above = resolveBody(owner, at);
    if (above.outcome === "resolved" && above.kind !== "collective") {
      addBody(above, assembly, owner, at, by);
      assembly.relate("PART_OF", body.id, above.id, `PART_OF:${body.id}>${above.id}`, {
        rule: "resolve/owner-by-name",
      });
    }
  }
  let place = body.place;
  if (place === null) return;
  assembly.relate("IN_PLACE", body.id, placeId(place), `IN_PLACE:${body.id}>${placeId(place)}`, {});
  while (place !== null) {
    const divided = placeParts(place);
    assembly.node(
      "Place",
      placeId(place),
      0,
      known({
        code: place.code,
        name: place.name,
        level: place.level,
        dividedInto: divided?.place.map((part) => part.name),
        dividedIn: divided?.year,
      }),
    );
    const parent: Place | null = place.parent === null ? null : placeByCode(place.parent);
    if (parent !== null)
      assembly.relate("PART_OF", placeId(place), placeId(parent), `PART_OF:${placeId(place)}>${placeId(parent)}`, {});
    place = parent;
  }
}
