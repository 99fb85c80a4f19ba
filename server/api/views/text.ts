/** The text of a document as stored, with a mark for every fact. Offsets are into the text of the answer. */

import { correctionKey, extractAgain, headed } from "../../ingest/index.ts";
import type { DocumentText, Mark } from "../../model/api.ts";
import {
  CITING_TYPES,
  type Correction,
  type DocumentRecord,
  type Evidence,
  type Relation,
  type Role,
  type Span,
  type StoredSource,
  TYPE_OF_FACT,
  TYPE_OF_ROLE,
  typeRead,
} from "../../model/index.ts";
import { lineStartsOf, plainText } from "../../read/index.ts";
import { segment } from "../../segment/index.ts";
import type { RelationshipCell, Store } from "../../store/index.ts";
import { HttpProblem } from "../problem.ts";
import { node, numberOrNull, relationship, rows, text, textOrNull } from "../rows.ts";
import { candidatesOf, nameOf } from "./candidates.ts";
import { findDocument } from "./document.ts";
import { headingsOf } from "./headings.ts";
import { headsSaid } from "./heads-said.ts";

/** @throws HttpProblem 404 where the text is not held */
export async function documentText(
  store: Store,
  key: string,
  corrections: readonly Correction[] = [],
): Promise<DocumentText> {
  const cell = await findDocument(store, key);
  const sourceId = textOrNull(cell.properties.sourceId);
  const start = numberOrNull(cell.properties.start);
  const stored = sourceId === null ? null : await store.getSource(sourceId.replace(/^src:/, ""));
  const lines = {
    first: numberOrNull(cell.properties.lineStart) ?? 0,
    last: numberOrNull(cell.properties.lineEnd) ?? 0,
  };
  const isIt = (span: Span): boolean => span.start === start && span.end === numberOrNull(cell.properties.end);
  // boundaries that a person gave are in the graph, not in the stored records
  const read = stored?.records.find(isIt) ?? (stored && extractAgain(stored, [lines]).records.find(isIt)) ?? undefined;
  if (stored === null || read === undefined) {
    throw new HttpProblem(
      404,
      "notHeld",
      "this document is only cited: its text is not in the corpus; import a file that holds it",
    );
  }
  const record = headed(read, stored.text, corrections);
  const facts = (await rows(store, "document-facts", { id: cell.id })).map((row) => ({
    link: relationship(row, "r"),
    end: node(row, "n"),
  }));
  const taskIds = facts.filter(({ link }) => link.type === "ASSIGNS").map(({ end }) => end.id);
  const units = taskIds.length === 0 ? [] : await rows(store, "task-units", { ids: taskIds });
  const ends = [...facts, ...units.map((row) => ({ link: relationship(row, "r"), end: node(row, "o") }))];
  const candidates = await candidatesOf(
    store,
    ends.map(({ link }) => link),
  );
  const places = placesOf(
    ends.map(({ link, end }) => ({
      link,
      target: end.id,
      // a body is told in full: there is an 教育局 in every place
      name: textOrNull(end.properties.name) ?? nameOf(end.properties),
      candidates: candidates.get(link.id) ?? [],
      readAs:
        textOrNull(link.properties.readAs) ?? (link.type === "ASSIGNS" ? textOrNull(end.properties.readAs) : null),
    })),
  );
  const base = record.start;
  const shift = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: span.start - base,
    end: span.end - base,
  });
  const marks = marksOf(record, cell.id, places).map((mark) => ({
    ...shift(mark),
    cue: mark.cue ? shift(mark.cue) : null,
  }));
  const denied = corrections.flatMap((one) => (one.kind === "wrong" ? [one.subject] : []));
  // a fact that a person says does not hold has no mark: its relationship, TYPE:offset:…, is not there
  const isDenied = ({ kind, relation, relationshipId, start: at }: Mark): boolean => {
    const types: readonly string[] = kind === "unit" ? [TYPE_OF_ROLE[relation as Role]] : (TYPES[kind] ?? []);
    return relationshipId === null && types.some((type) => denied.some((id) => id.startsWith(`${type}:${at + base}:`)));
  };
  const saying = keysBySaying(corrections);
  const [before] = await rows(store, "source-document-before", {
    source: `src:${stored.id}`,
    sourceId: record.sourceId,
    line: record.lineStart,
  });
  return {
    source: `src:${stored.id}`,
    before: before ? { id: text(before, "id"), title: text(before, "title") } : null,
    text: stored.text.slice(record.start, record.end),
    base,
    lineStart: record.lineStart,
    heads: headsSaid(read, corrections).map(({ read: words, ...rest }) => ({ ...rest, read: words.map(shift) })),
    marks: marks
      .map((mark) => ({ ...mark, correction: saying(mark) }))
      // what a page says beside its text, or a person, has no words to be marked
      // nor has an instrument that a person says is not issued here
      .filter((mark) => mark.kind !== "carries" || mark.relationshipId !== null)
      .filter((mark) => !isDenied(mark))
      .filter((mark) => mark.start >= 0 && mark.start < mark.end && mark.end <= record.end - base)
      .sort((a, b) => a.start - b.start || b.end - a.end),
    parts: partsOf(stored, record).map((part) => ({
      kind: part.kind,
      title: part.title ?? null,
      start: part.start - base,
      end: part.end - base,
    })),
    headings: headingsOf(stored.text.slice(record.start, record.end)),
  };
}

/** Which correction says what a mark says: what its fact means, which relation or role it is, what its task is called. */
function keysBySaying(corrections: readonly Correction[]): (mark: Mark) => string | null {
  const keys = new Map(
    corrections.flatMap((one) =>
      one.kind === "target" || one.kind === "relation" || one.kind === "text"
        ? [[`${one.subject} ${one.value}`, correctionKey(one)]]
        : [],
    ),
  );
  /** what a whole name is said to stand for, by the node that stays; two that lead to one leave open which of them it was */
  const sames = new Map<string, string | null>();
  for (const one of corrections)
    if (one.kind === "same") sames.set(one.value, sames.has(one.value) ? null : correctionKey(one));
  return ({ relationshipId, target, relation, kind, label, corrected }) =>
    keys.get(`${relationshipId} ${target}`) ??
    keys.get(`${relationshipId} ${typeOf(relation)}`) ??
    (kind === "assignment" ? keys.get(`${target} ${label}`) : undefined) ??
    (corrected ? sames.get(target ?? "") : undefined) ??
    null;
}

interface Place {
  readonly link: RelationshipCell;
  readonly target: string;
  readonly name: string;
  readonly candidates: Mark["candidates"];
  readonly readAs: string | null;
}

/** Relationships by where they stand: the same words may carry several. */
function placesOf(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const map = new Map<string, Place[]>();
  for (const place of places) {
    const key = `${place.link.properties.start}`;
    const list = map.get(key);
    if (list) list.push(place);
    else map.set(key, [place]);
  }
  return map;
}

const TYPES: Readonly<Record<string, readonly string[]>> = {
  issuer: ["ISSUED_BY"],
  carries: ["CARRIES"],
  reference: CITING_TYPES,
  assignment: ["ASSIGNS"],
  program: ["NAMES"],
};

/** what a mark says of a relationship of a type: the relation of a reference, the role of a unit */
const SAID: Readonly<Partial<Record<string, string>>> = Object.fromEntries(
  Object.entries(TYPE_OF_FACT).map(([said, type]) => [type, said]),
);
const typeOf = (said: string | null): string | undefined => TYPE_OF_FACT[said as Relation | Role];

function marksOf(
  record: DocumentRecord,
  documentId: string,
  places: ReadonlyMap<string, readonly Place[]>,
): readonly Mark[] {
  const placeOf = (start: number, types: readonly string[] = [], printedAs?: string): Place | undefined =>
    places.get(`${start}`)?.find(
      // as it was read: a person may say that it is of another type
      ({ link }) =>
        types.includes(typeRead(link.id)) && (printedAs === undefined || link.properties.printedAs === printedAs),
    );
  const mark = (
    kind: Mark["kind"],
    fact: Evidence,
    label: string,
    more: Partial<Mark> = {},
    place = placeOf(fact.start, TYPES[kind]),
  ): Mark => {
    const match = textOrNull(place?.link.properties.match);
    const outcome = textOrNull(place?.link.properties.outcome);
    return {
      kind,
      start: fact.start,
      end: fact.end,
      line: fact.line,
      rule: fact.rule,
      confidence: fact.confidence,
      parts: [...(fact.parts ?? [])],
      target: place?.target ?? null,
      label: place?.name || label,
      relation: null,
      cue: null,
      match: match === "number" || match === "title" || match === "alias" || match === "none" ? match : null,
      relationshipId: place?.link.id ?? null,
      corrected: place?.link.properties.corrected === true,
      correction: null,
      deadline: null,
      readAs: place?.readAs ?? null,
      outcome: outcome === "ambiguous" || outcome === "unresolved" ? outcome : null,
      candidates: [...(place?.candidates ?? [])],
      ...more,
      ...(place?.readAs && SAID[place.link.type] ? { relation: SAID[place.link.type] ?? null } : {}),
    };
  };
  const own = { target: documentId };
  return [
    ...(record.title ? [mark("title", record.title, record.title.value, own)] : []),
    ...(record.number ? [mark("number", record.number, record.number.value, own)] : []),
    ...(record.date ? [mark("date", record.date, record.date.value, own)] : []),
    // a number of years is said in the words of the text: 有效期五年
    ...record.validity.map((fact) => mark("validity", fact, /^\d+$/.test(fact.value) ? fact.quote : fact.value, own)),
    ...record.issuers.map((fact) => mark("issuer", fact, fact.name)),
    ...record.carries.map((fact) => mark("carries", fact, fact.title)),
    ...record.references.map((fact) =>
      mark("reference", fact, fact.title ?? fact.number ?? "", {
        relation: fact.relation,
        cue: fact.cue ? { start: fact.cue.start, end: fact.cue.end } : null,
      }),
    ),
    ...record.programs.map((fact) => mark("program", fact, fact.name)),
    ...record.assignments.flatMap((fact) => [
      mark("assignment", fact, fact.task, { deadline: fact.deadline ?? null }),
      ...fact.units.map((unit) =>
        // a role's relationship stands on the words of the whole assignment and keeps the unit's own as printed
        mark(
          "unit",
          { ...fact, ...unit, line: fact.line },
          unit.name,
          { relation: unit.role },
          placeOf(fact.start, [TYPE_OF_ROLE[unit.role]], unit.name),
        ),
      ),
    ]),
  ];
}

function partsOf(stored: StoredSource, record: DocumentRecord) {
  const lineStarts = lineStartsOf(stored.text);
  const { names, ...rest } = stored;
  const source = { ...rest, text: plainText(stored.text), name: names[0] ?? stored.id, lineStarts };
  const isIt = (span: Span): boolean => span.start === record.start && span.end === record.end;
  const given = [{ first: record.lineStart, last: record.lineEnd }];
  return (segment(source).find(isIt) ?? segment(source, given).find(isIt))?.parts ?? [];
}
