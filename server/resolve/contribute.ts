/** Pass two: what one document contributes to the graph, as claims that are joined without regard to order. */
import { issuerOfNumber, type Place, placeByCode, trialMark } from "../lexicon/index.ts";
import type {
  Evidence,
  Level,
  Link,
  Properties,
  Relation,
  RelationshipType,
  Role,
  ValidityFact,
} from "../model/index.ts";
import { type Claims, known, shortHash } from "./assemble.ts";
import { ownerName, unitsIn } from "./branches.ts";
import { dueDate, lastDayOf } from "./dates.ts";
import { issuerOfReference } from "./document-index.ts";
import { findDocument } from "./documents.ts";
import { oddity, outOfTime } from "./doubts.ts";
import { carriedId, type DocumentIndex, foreignPlace, recordId, type Speaker } from "./identity.ts";
import { type Body, resolveBody, type Standpoint } from "./organizations.ts";
import { STATE_OF, type StatusEvent, takesPlace } from "./status.ts";
import { placeId } from "./successions.ts";
import { displayTitle, titleCore } from "./titles.ts";

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
const ROLE_TYPE: Readonly<Record<Role, RelationshipType>> = {
  lead: "LED_BY",
  responsible: "ASSIGNED_TO",
  cooperating: "SUPPORTED_BY",
};

/** A document of a county-level city is a county's, though its issuer's name ends in 市. */
function levelOf(level: Level, at: Standpoint): Level {
  return level === "prefectural" && at.place?.level === "county" ? "county" : level;
}

/** A short form with several full ones is the one that other texts of the corpus print in full, if only one is. */
function settle(body: Body, printed: ReadonlyMap<string, Body>): Body {
  if (body.candidates.length === 0) return body;
  const [only, other] = body.candidates.flatMap((id) => printed.get(id) ?? []);
  if (only === undefined || other !== undefined) return body;
  return { ...only, candidates: body.candidates, reason: `${body.reason}; the corpus prints ${only.name} in full` };
}

function evidence(
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
function doubt({ outcome, candidates }: Pick<Link, "outcome" | "candidates">): Properties {
  return known({
    outcome: outcome === "resolved" ? null : outcome,
    candidates: candidates.length > 0 ? candidates : null,
  });
}

/** Adds a body with its place, and the places above it. */
function addBody(body: Body, assembly: Claims, printed: string, at: Standpoint): void {
  assembly.node(
    "Organization",
    body.id,
    1,
    known({ name: body.name, shortName: body.base, kind: body.kind, level: body.level, placeCode: body.place?.code }),
    [printed.replace(/\s+/gu, "")],
  );
  const owner = body.outcome === "resolved" ? ownerName(body.name) : null;
  if (owner !== null && owner !== body.name) {
    const above = resolveBody(owner, at);
    if (above.outcome === "resolved" && above.kind !== "collective") {
      addBody(above, assembly, owner, at);
      assembly.relate("PART_OF", body.id, above.id, `PART_OF:${body.id}>${above.id}`, {
        rule: "resolve/owner-by-name",
      });
    }
  }
  let place = body.place;
  if (place === null) return;
  assembly.relate("IN_PLACE", body.id, placeId(place), `IN_PLACE:${body.id}>${placeId(place)}`, {});
  while (place !== null) {
    assembly.node("Place", placeId(place), 0, known({ code: place.code, name: place.name, level: place.level }));
    const parent: Place | null = place.parent === null ? null : placeByCode(place.parent);
    if (parent !== null)
      assembly.relate("PART_OF", placeId(place), placeId(parent), `PART_OF:${placeId(place)}>${placeId(parent)}`, {});
    place = parent;
  }
}

/** What one document says, as claims. */
export function contribute(
  speaker: Speaker,
  index: DocumentIndex,
  printedBodies: ReadonlyMap<string, Body>,
  dates: ReadonlyMap<string, string | null>,
  assembly: Claims,
  onLink: (link: Link) => void,
  onEvent: (event: StatusEvent) => void,
  apart: (body: Body, printed: string) => Body = (body) => body,
): void {
  const { record, at } = speaker;
  const sourceId = record.sourceId;
  const id = recordId(speaker, index);
  const issuedOn = record.date?.value ?? null;
  const relate = (
    type: RelationshipType,
    start: string,
    end: string,
    from: number,
    properties: Properties,
    order = 0,
    // a fact keeps its id where a person keeps its name apart
    named = end,
  ): void =>
    assembly.relate(
      type,
      start,
      end,
      `${type}:${sourceId}:${from}:${shortHash(`${start}\u0000${named}\u0000${order}`)}`,
      properties,
    );
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
  const said = (kind: ValidityFact["kind"]) => record.validity.find((v) => v.kind === kind);
  const trial = said("trial");
  const replaces = takesPlace(record.title?.value ?? null);
  const effective = said("effectiveOn")?.value ?? null;
  const years = Number(said("validYears")?.value ?? Number.NaN);
  const from = effective ?? issuedOn;
  const expires = said("expiresOn")?.value ?? (from !== null && years > 0 ? lastDayOf(from, years * 12) : null);
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
      effectiveOn: effective,
      effectiveQuote: said("effectiveOn")?.quote,
      expiresOn: expires,
      expiresQuote: expires === null ? null : (said("expiresOn") ?? said("validYears"))?.quote,
      trial: trial === undefined ? null : true,
      trialQuote: trial?.quote,
      status: "unknown",
      held: true,
      sourceId,
      lineStart: record.lineStart,
      lineEnd: record.lineEnd,
      start: record.start,
      end: record.end,
    }),
  );
  assembly.relate("FROM_SOURCE", id, `src:${sourceId}`, `FROM_SOURCE:${sourceId}:${record.start}:${shortHash(id)}`, {});
  record.issuers.forEach((issuer, order) => {
    const named = resolveBody(issuer.name, at);
    const body = apart(named, issuer.name);
    addBody(body, assembly, issuer.name, at);
    link("organization", issuer.name, issuer.line, body.id, body, "ISSUED_BY");
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
    const target = carriedId(speaker, carried.title);
    assembly.node(
      "Document",
      target,
      1,
      known({
        title: carried.title,
        displayTitle: displayTitle(carried.title),
        level: levelOf(record.level, at),
        issuedOn,
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
  for (const reference of record.references) {
    const got = findDocument(reference, speaker, index);
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
    const odd = oddity(id, got.id, reference.number, issuedOn, dates.get(got.id) ?? null);
    link(
      "document",
      reference.quote,
      reference.line,
      got.id,
      odd === null ? got : { ...got, reason: `${got.reason}; ${odd}` },
      type,
    );
    const issuers = (issuerOfReference(reference) ?? "")
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
      onEvent({ state, id: got.id, by: id, replaces: state === "repealed" && replaces, on: effective ?? issuedOn });
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
  const programs: { readonly key: string; readonly id: string }[] = [];
  for (const program of record.programs) {
    const key = programKey(program.name);
    const target = `prog:${programScope(key, speaker)}|${key}`;
    assembly.node("Program", target, 1, known({ name: key }), [program.name]);
    const reason = NATIONAL_PROGRAM.test(key)
      ? "a programme of the State by its own name"
      : "the name within its place";
    link("program", program.name, program.line, target, { outcome: "resolved", candidates: [], reason }, "NAMES");
    relate(
      "NAMES",
      id,
      target,
      program.start,
      known({
        ...evidence(program, sourceId),
        alsoLines: program.also.length > 0 ? program.also.map((m) => m.line) : null,
      }),
    );
    programs.push({ key, id: target });
  }
  for (const fact of record.assignments) {
    const task = `task:${sourceId}:${fact.taskSpan.start}:${fact.start}`;
    const due = fact.deadline === null ? null : dueDate(fact.deadline, issuedOn);
    assembly.node(
      "Task",
      task,
      0,
      known({
        text: fact.task,
        section: fact.section.length > 0 ? fact.section : null,
        deadline: fact.deadline,
        dueOn: due?.dueOn,
        dueRule: due?.rule,
        documentId: id,
        line: fact.line,
        start: fact.taskSpan.start,
        end: fact.taskSpan.end,
      }),
    );
    relate("ASSIGNS", id, task, fact.start, evidence(fact, sourceId));
    for (const program of programs)
      if (program.key.length >= 4 && fact.task.includes(program.key))
        relate("PART_OF", task, program.id, fact.start, {
          ...evidence(fact, sourceId),
          rule: "resolve/task-names-program",
        });
    let prefix: string | null = null;
    let previous: string | null = null;
    for (const unit of fact.units) {
      for (const name of unitsIn(unit.name, previous)) {
        const named = settle(resolveBody(name, at, prefix), printedBodies);
        const body = apart(named, unit.name);
        const type = ROLE_TYPE[unit.role];
        addBody(body, assembly, unit.name, at);
        const late = outOfTime(named, issuedOn);
        link(
          "organization",
          unit.name,
          fact.line,
          body.id,
          late === null ? body : { ...body, reason: `${body.reason}; ${late}` },
          type,
          task,
        );
        // the quote is the unit's own span where it is one; a name completed from a list stands on the whole assignment
        relate(
          type,
          task,
          body.id,
          unit.start,
          { ...evidence(fact, sourceId), ...doubt(body), printedAs: unit.name },
          0,
          named.id,
        );
      }
      prefix ??= /^(省|市|区|县)(?!场|政|容)/u.exec(unit.name)?.[1] ?? null;
      previous = unitsIn(unit.name, previous).at(-1) ?? null;
    }
  }
}

/** What a title that is only cited or carried says of trial. */
function trialOf(title: string): { readonly trial?: true; readonly trialQuote?: string } {
  return trialMark(title) === null ? {} : { trial: true, trialQuote: title };
}

/** Names that say themselves that they are the State's: one programme wherever it is named (全国文明城市创建活动). */
const NATIONAL_PROGRAM = /^(?:第.{1,3}次)?(?:全国|国家级|国家|中央)/u;

/** Whose programme it is: the State's by its own name or its document, else the place's; a hidden place is the document's own. */
function programScope(key: string, { record, at }: Speaker): string {
  if (NATIONAL_PROGRAM.test(key)) return "国家";
  return at.place?.name ?? (record.level === "national" ? "国家" : (at.anonymous ?? `?${record.sourceId}`));
}

/** “数字廊坊”工程, 数字廊坊: one key. */
function programKey(name: string): string {
  const flat = name.replace(/\s+/gu, "");
  const quoted = /^[“"]([^”"]{3,})[”"](?:工程|行动|计划|活动|项目)?$/u.exec(flat)?.[1];
  return (quoted ?? flat).replace(/[“”"《》]/gu, "");
}
