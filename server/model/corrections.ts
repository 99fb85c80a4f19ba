/** What people decided against the machine: one line of corrections.jsonl each. See docs/corrections.md. */
import { z } from "zod";
import { CITING_TYPES, DUTY_TYPES, ID_PREFIX, typeRead, typesBeside } from "./graph.ts";

const id = z.string().trim().min(1).max(1000);
const source = z.string().regex(/^src:\S{1,200}$/u, "expected the id of a source, src:…");
/** who, when and why: for people, without influence on the graph */
const note = {
  by: z.string().max(200).optional(),
  /** ISO date, with or without a time */
  at: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(?:T\S{1,40})?$/u, "expected an ISO date")
    .optional(),
  why: z.string().max(2000).optional(),
  /** of a fact, whose id says nothing to people: the document it was read in, under its title, its words, and what it led to */
  about: z
    .strictObject({
      document: id,
      title: z.string().trim().min(1).max(1000),
      quote: z.string().max(1000),
      target: z.string().max(1000).optional(),
    })
    .optional(),
};

/** Lines of a source, 1-based, both inclusive: "12-80". */
const LINES = /^([1-9]\d{0,8})-([1-9]\d{0,8})$/u;
/** What one line is: "begins 12", "continues 12". */
const LINE = /^(begins|continues) ([1-9]\d{0,8})$/u;

/** What a person says of a document's head; of an issuer several names are parted by 、. */
export const HEAD_FIELDS = ["title", "number", "date", "issuer"] as const;
export type HeadField = (typeof HEAD_FIELDS)[number];

const isDay = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value) === true;

/**
 * same: node `subject` is node `value` · notSame: it is not, whatever chain of `same` says so; where `value` is no id but a
 * name as printed, that name is not the body `subject`: see {@link keptApart} ·
 * target: relationship `subject` goes to node `value` ·
 * relation: relationship `subject` is of type `value` (another relation of a citation, another role of a duty) ·
 * text: task `subject` is called `value` ·
 * boundary: in source `subject` (src:…) exactly one document stands on the lines `value` ("12-80"), or a document begins on
 * a line ("begins 12"), or the document before goes on there ("continues 12") ·
 * head: of the document that holds line `line` of source `subject`, title, number, date (ISO) or issuers are `value`; the
 * empty text: it has none ·
 * wrong: the node or relationship `subject` is not there.
 */
export const correctionSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("same"), subject: id, value: id, ...note }),
  z.strictObject({ kind: z.literal("notSame"), subject: id, value: id, ...note }),
  z.strictObject({ kind: z.literal("target"), subject: id, value: id, ...note }),
  z
    .strictObject({
      kind: z.literal("relation"),
      subject: id,
      value: z.enum([...CITING_TYPES, ...DUTY_TYPES]),
      ...note,
    })
    .refine(({ subject, value }) => typesBeside(typeRead(subject)).includes(value), {
      path: ["value"],
      message: `expected another relation of a citation (${CITING_TYPES.join(", ")}) for a subject of one of these, another role of a duty (${DUTY_TYPES.join(", ")}) for a subject of one of those`,
    }),
  z.strictObject({
    kind: z.literal("text"),
    subject: z.string().regex(/^task:\S{1,200}$/u, "expected the id of a task, task:…"),
    value: z.string().trim().min(1).max(1000),
    ...note,
  }),
  z
    .strictObject({
      kind: z.literal("head"),
      subject: source,
      line: z.number().int().min(1).max(999_999_999),
      field: z.enum(HEAD_FIELDS),
      value: z.string().trim().max(1000),
      ...note,
    })
    .refine(({ field, value }) => field !== "date" || value === "" || isDay(value), {
      path: ["value"],
      message: 'expected a day, as "2015-07-28", or nothing',
    }),
  z.strictObject({
    kind: z.literal("boundary"),
    subject: source,
    value: z
      .string()
      .refine(
        (value) => boundaryOf(value) !== null,
        'expected lines "first-last", as "12-80", or "begins 12", or "continues 12"',
      ),
    ...note,
  }),
  z.strictObject({ kind: z.literal("wrong"), subject: id, ...note }),
]);

export type Correction = z.infer<typeof correctionSchema>;

/** A printed name that is kept apart from the body that the rules found for it. */
export interface NameApart {
  readonly subject: string;
  /** without spaces */
  readonly name: string;
  /** id of the body that the name stands for, until a person says which it is */
  readonly node: string;
}

/** What a notSame with a printed name says; null for any other correction. */
export function keptApart(correction: Correction): NameApart | null {
  const { kind, subject } = correction;
  if (kind !== "notSame" || Object.values(ID_PREFIX).some((prefix) => correction.value.startsWith(prefix))) return null;
  const name = squeezed(correction.value);
  return { subject, name, node: `${subject}|${name}` };
}

/** A name as it is compared: line breaks and spaces within it do not matter. */
export const squeezed = (printed: string): string => printed.replace(/\s+/gu, "");

/** 1-based lines of a source, both inclusive. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** What a person says of the documents of a source: one stands on these lines; one begins, or none begins, on this line. */
export type Boundary = LineRange | { readonly line: number; readonly begins: boolean };

/** The value of a boundary; null for anything else. */
export function boundaryOf(value: string): Boundary | null {
  const one = LINE.exec(value);
  if (one !== null) return { line: Number(one[2]), begins: one[1] === "begins" };
  const match = LINES.exec(value);
  const [first, last] = [Number(match?.[1]), Number(match?.[2])];
  return match !== null && first <= last ? { first, last } : null;
}

/**
 * The boundaries that people gave for a source (its bare id), each once, without those that contradict each other: lines that
 * overlap, a line that is said to begin a document and not to.
 */
export function boundariesOf(sourceId: string, corrections: readonly Correction[]): readonly Boundary[] {
  const given = new Map<string, Boundary>();
  for (const correction of corrections) {
    if (correction.kind !== "boundary" || correction.subject !== `src:${sourceId}`) continue;
    const boundary = boundaryOf(correction.value);
    if (boundary !== null) given.set(correction.value, boundary);
  }
  const all = [...given.values()].sort((a, b) => firstOf(a) - firstOf(b) || lastOf(a) - lastOf(b));
  return all.filter((one) => all.every((other) => other === one || !contradict(one, other)));
}

const firstOf = (one: Boundary): number => ("line" in one ? one.line : one.first);
const lastOf = (one: Boundary): number => ("line" in one ? one.line : one.last);
const contradict = (a: Boundary, b: Boundary): boolean =>
  "line" in a === "line" in b && firstOf(a) <= lastOf(b) && firstOf(b) <= lastOf(a);

/** What a person says of the head of the document that holds a line. */
export interface HeadGiven {
  readonly line: number;
  readonly field: HeadField;
  readonly value: string;
}

/** What people say of the heads of a source's documents (its bare id), in order of line and field. */
export function headsOf(sourceId: string, corrections: readonly Correction[]): readonly HeadGiven[] {
  return corrections
    .flatMap((one) =>
      one.kind === "head" && one.subject === `src:${sourceId}`
        ? [{ line: one.line, field: one.field, value: one.value }]
        : [],
    )
    .sort((a, b) => a.line - b.line || (a.field + a.value < b.field + b.value ? -1 : 1));
}

/**
 * What is said of one document (its lines, both inclusive), by field; a field of which two people say different things is
 * left out.
 */
export function headWithin(given: readonly HeadGiven[], { first, last }: LineRange): ReadonlyMap<HeadField, string> {
  const said = new Map<HeadField, Set<string>>();
  for (const { line, field, value } of given)
    if (first <= line && line <= last) said.set(field, (said.get(field) ?? new Set()).add(value));
  return new Map(
    [...said].flatMap(([field, [value, ...others]]) =>
      value !== undefined && others.length === 0 ? [[field, value]] : [],
    ),
  );
}

/** Two corrections that say different things of one line, fact or task: the later takes the place of the earlier. */
export function opposed(a: Correction, b: Correction): boolean {
  if ((a.kind === "relation" && b.kind === "relation") || (a.kind === "text" && b.kind === "text"))
    return a.subject === b.subject && a.value !== b.value;
  if (a.kind === "head" && b.kind === "head")
    return a.subject === b.subject && a.line === b.line && a.field === b.field && a.value !== b.value;
  if (a.kind !== "boundary" || b.kind !== "boundary" || a.subject !== b.subject) return false;
  const [one, other] = [boundaryOf(a.value), boundaryOf(b.value)];
  return (
    one !== null &&
    other !== null &&
    "line" in one &&
    "line" in other &&
    one.line === other.line &&
    one.begins !== other.begins
  );
}
