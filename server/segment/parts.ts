/** The parts of one document: head, body, signature, list of attachments, what it carries, attachments, notes. */
import type { DocumentPart, PartKind } from "../model/index.ts";
import { isMonth } from "./addressees.ts";
import { instrumentAt, isListMark, lastListed, listedName, titleBelow } from "./attached.ts";
import { contentsAt } from "./contents.ts";
import type { DocumentRange } from "./documents.ts";
import { PLACE } from "./names.ts";
import { joined, type Piece } from "./piece.ts";
import { isAfterText, isLastName, namesAbove, undatedNames } from "./signatories.ts";
import { issuedTitles, sameInstrument, titleKey } from "./titles.ts";

/** parts that stand before a signature */
const UNSIGNED: ReadonlySet<PartKind> = new Set(["body", "attachmentList", "contents"]);
const MAY_BE_TITLE: ReadonlySet<Piece["shape"]> = new Set(["title-end", "title-start", "fragment", "body-name"]);
const MAY_BEGIN: ReadonlySet<Piece["shape"]> = new Set([...MAY_BE_TITLE, "heading", "text"]);

interface Part {
  readonly kind: PartKind;
  readonly title?: string;
}
/** A part from its first piece to where the next one begins. */
interface Opened extends Part {
  readonly first: number;
}

/** A document on the way from its first piece to its last. */
interface Walk {
  readonly pieces: readonly Piece[];
  /** first piece behind the head */
  readonly body: number;
  readonly last: number;
  readonly opened: Opened[];
  /** titles of the instruments that the document issues or forwards, and their keys */
  readonly issued: readonly string[];
  readonly issuedKeys: readonly string[];
  /** titles of the attachments that it lists */
  readonly listed: string[];
  signed: boolean;
  /** the part that goes on behind a signature, a list or notes */
  current: Part;
}

export function partsOf(text: string, pieces: readonly Piece[], range: DocumentRange): readonly DocumentPart[] {
  const opened: Opened[] = [];
  const body = openHead(opened, pieces, range);
  const { last } = range;
  const issued = issuedTitles(text, pieces[body]?.start ?? text.length, pieces[last]?.end ?? text.length);
  const walk: Walk = {
    pieces,
    body,
    last,
    opened,
    issued,
    issuedKeys: issued.map(titleKey),
    listed: [],
    signed: false,
    current: { kind: "body" },
  };
  if (body <= last) open(opened, body, walk.current);
  for (let i = body; i <= last; i++) {
    const piece = pieces[i];
    if (piece && !piece.long) i = passed(walk, piece, i);
  }
  if (!walk.signed) openUndated(walk);
  return opened.map(({ first, kind, title }, k) => {
    const end = opened[k + 1]?.first ?? last + 1;
    const span = { start: pieces[first]?.start ?? 0, end: pieces[end - 1]?.end ?? 0 };
    return title === undefined ? { kind, ...span } : { kind, ...span, title };
  });
}

function open(opened: Opened[], first: number, part: Part): void {
  // what was opened here or below begins anew: the upper half of a signature may have been taken for an item of a list
  while ((opened.at(-1)?.first ?? -1) >= first) opened.pop();
  const before = opened.at(-1);
  if (before?.kind === part.kind && before.title === part.title) return;
  opened.push({ ...part, first });
}

/** Opens the box and the head. @returns the first piece behind them */
function openHead(opened: Opened[], pieces: readonly Piece[], { first, last, head }: DocumentRange): number {
  if (head === null) {
    if (pieces[first]?.shape !== "metadata") return first;
    open(opened, first, { kind: "metadata" });
    let at = first;
    while (at < last && (pieces[at]?.shape === "metadata" || isInBox(pieces, at))) at++;
    return at;
  }
  if (head.first > first) open(opened, first, { kind: "metadata" });
  open(opened, Math.max(head.first, first), { kind: "header" });
  return head.last + 1;
}

/** A value under its label, or words of the page between two labels. */
const isInBox = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at - 1]?.fold.endsWith(":") === true ||
  (pieces[at]?.shape === "furniture" && pieces.slice(at + 1, at + 3).some(({ shape }) => shape === "metadata"));

/** Opens what begins at a piece. @returns the last piece that is dealt with */
function passed(walk: Walk, piece: Piece, at: number): number {
  switch (piece.shape) {
    case "contents":
      return contentsPassed(walk, at);
    case "date":
    case "signed":
      return signaturePassed(walk, piece, at);
    case "note":
      open(walk.opened, at, { kind: "notes" });
      if (at < walk.last) resumeSigned(walk, at + 1);
      return at;
    case "attachment-mark": {
      // 附件： / 1.某某名单 / 2.某某表 / who signs or the day
      const lists = walk.current.kind === "body" && !walk.signed && isListMark(walk.pieces, at, walk.last);
      return lists ? listPassed(walk, piece, at) : attachmentPassed(walk, at);
    }
    case "attachment-list":
      return listPassed(walk, piece, at);
    default:
      return monthPassed(walk, piece, at) ?? instrumentPassed(walk, piece, at) ?? at;
  }
}

function contentsPassed(walk: Walk, at: number): number {
  open(walk.opened, at, { kind: "contents" });
  const end = Math.min(contentsAt(walk.pieces, at).last, walk.last);
  if (end < walk.last) open(walk.opened, end + 1, walk.current);
  return end;
}

/** The names over a day, or names and day in one line. An attachment ends no document, unless nothing was signed before it. */
function signaturePassed(walk: Walk, { shape }: Piece, at: number): number {
  const { pieces, body, last, current } = walk;
  // title / (某市某局 二〇〇四年六月二十八日): who drew up what the document forwards, under its title
  if (shape === "signed" && current.kind === "carried" && isUnderTitle(pieces, at)) return at;
  const names = shape === "signed" ? at : namesAbove(pieces, at, body);
  if (walk.signed && current.kind !== "body" && current.kind !== "carried") return at;
  if (names === at && isStage(walk, at)) return at;
  // (a day over the subject words and the copies closes the whole, though a table stands above it)
  const closes = !walk.signed && /^主题词|^抄[送报]:/.test(pieces[at + 1]?.fold ?? "");
  if (current.kind === "attachment" && names === at && shape === "date" && !closes) return at;
  // 2015年3月9日 / 某县农业局: the name under the day, with nothing of a text behind it
  const under = names === at && shape === "date" && isLastName(pieces, at + 1, last);
  return sign(walk, names, under ? at + 1 : at);
}

const isUnderTitle = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.fold.startsWith("(") === true && pieces[at - 1]?.shape === "title-end";

function sign(walk: Walk, first: number, last: number): number {
  open(walk.opened, first, { kind: "signature" });
  walk.signed = true;
  if (last < walk.last) resumeSigned(walk, last + 1);
  return last;
}

/** 某县水务局 / 2021年3月: signed without a day. */
function monthPassed(walk: Walk, { shape, fold }: Piece, at: number): number | null {
  const { pieces, body, last } = walk;
  if (shape !== "fragment" || !isMonth(fold) || !(at === last || isAfterText(pieces[at + 1]?.shape))) return null;
  const names = namesAbove(pieces, at, body);
  // (the short name of an office and a month are cells of a table)
  return names < at && PLACE.test(pieces[names]?.fold ?? "") ? sign(walk, names, at) : null;
}

/** The mark 附件1, with the title under it. */
function attachmentPassed(walk: Walk, at: number): number {
  const { pieces, last, listed, issued, issuedKeys } = walk;
  const title = titleBelow(pieces, at + 1, last, [...listed, ...issued]);
  const name = title === null ? undefined : joined(pieces, at + 1, title);
  const carried = name !== undefined && issuedKeys.some((key) => sameInstrument(key, titleKey(name)));
  walk.current =
    name === undefined ? { kind: "attachment" } : { kind: carried ? "carried" : "attachment", title: name };
  open(walk.opened, at, walk.current);
  return title ?? at;
}

/** 附件：1.某某表: a list under a text that nobody has signed yet, else the attachment itself. */
function listPassed(walk: Walk, { fold }: Piece, at: number): number {
  const { pieces, last, listed } = walk;
  if (walk.current.kind === "body" && !walk.signed) {
    open(walk.opened, at, { kind: "attachmentList" });
    const end = lastListed(pieces, at, last);
    for (let k = at; k <= end; k++) listed.push(listedName(pieces[k]?.fold ?? ""));
    if (end < last) open(walk.opened, end + 1, walk.current);
    return end;
  }
  const title = listedName(fold);
  if (title === "") return at;
  walk.current = { kind: "attachment", title };
  open(walk.opened, at, walk.current);
  return at;
}

/** An instrument that the document issues begins with its own title. */
function instrumentPassed(walk: Walk, { shape }: Piece, at: number): number | null {
  const { pieces, body, last, issuedKeys } = walk;
  if (!(walk.signed || at > body) || issuedKeys.length === 0 || !MAY_BE_TITLE.has(shape)) return null;
  const end = instrumentAt(pieces, at, last, issuedKeys);
  if (!end) return null;
  walk.current = { kind: "carried", title: joined(pieces, at, end) };
  open(walk.opened, at, walk.current);
  return end;
}

/** Of several titles in the sentence that issues, which is issued is not known here. */
const only = (issued: readonly string[]): string => (issued.length === 1 ? (issued[0] ?? "") : "");

/** What follows a signature: a carried instrument if one is issued, else what went on before. */
function resumeSigned(walk: Walk, at: number): void {
  const { pieces, last, issued } = walk;
  const piece = pieces[at];
  if (walk.current.kind === "body" && walk.signed && piece) {
    if (issued.length > 0) {
      if (MAY_BEGIN.has(piece.shape) && !/https?:|链接/.test(piece.fold)) {
        const title = titleBelow(pieces, at, last, issued);
        walk.current = { kind: "carried", title: title === null ? only(issued) : joined(pieces, at, title) };
      }
    } else if (piece.shape === "title-end") walk.current = { kind: "attachment", title: piece.fold };
  }
  open(walk.opened, at, walk.current);
}

/** A date alone inside a text that goes on and is dated at its end: the beginning of a stage of a plan. */
function isStage({ pieces, last, signed, issued, listed }: Walk, date: number): boolean {
  if (pieces[date]?.shape !== "date" || signed) return false;
  const next = pieces[date + 1];
  const goesOn =
    next?.shape === "text" ? next.fold.length >= 8 : next?.shape === "title-end" && issued.length + listed.length === 0;
  if (date >= last || !goesOn) return false;
  return pieces[last]?.shape === "date" || pieces[last]?.shape === "signed";
}

/** Opens the signature of a text that nobody dated. */
function openUndated({ pieces, body, last, opened }: Walk): void {
  if (!opened.some(({ kind }) => kind === "body" || kind === "attachmentList")) return;
  const next = opened.findIndex(({ kind, first }) => first >= body && !UNSIGNED.has(kind));
  const inList = (at: number): boolean => opened.findLast(({ first }) => first <= at)?.kind === "attachmentList";
  const names = undatedNames(pieces, body, (opened[next]?.first ?? last + 1) - 1, inList);
  if (names === null) return;
  const position = next < 0 ? opened.length : next;
  // what went on behind a list of attachments was the signature alone
  let whole = 0;
  while ((opened[position - 1 - whole]?.first ?? -1) >= names) whole++;
  opened.splice(position - whole, whole, { kind: "signature", first: names });
}
