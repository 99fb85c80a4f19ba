/** The parts of one document: head, body, signature, list of attachments, what it carries, attachments, notes. */
import type { DocumentPart, PartKind } from "../model/index.ts";
import { isMonth } from "./addressees.ts";
import { contentsAt } from "./contents.ts";
import type { DocumentRange } from "./documents.ts";
import { issuedTitles } from "./documents.ts";
import { PLACE } from "./names.ts";
import { joined, type Piece } from "./piece.ts";
import { isBrokenName, isRosterLine, titleEndingAt } from "./title-lines.ts";
import { sameInstrument, titleKey } from "./titles.ts";

const MAX_TITLE_LINES = 4;
const MAX_SIGNATORIES = 14;
/** names that close a text without a day: more of them are a list */
const MAX_UNDATED = 4;
/** parts that stand before a signature */
const UNSIGNED: ReadonlySet<PartKind> = new Set(["body", "attachmentList", "contents"]);

export function partsOf(text: string, pieces: readonly Piece[], range: DocumentRange): readonly DocumentPart[] {
  const { first, last, head } = range;
  const kinds: { kind: PartKind; first: number; title?: string }[] = [];
  const open = (kind: PartKind, at: number, title?: string): void => {
    // what was opened here or below begins anew: the upper half of a signature may have been taken for an item of a list
    while ((kinds.at(-1)?.first ?? -1) >= at) kinds.pop();
    const before = kinds.at(-1);
    if (before?.kind === kind && before.title === title) return;
    kinds.push(title === undefined ? { kind, first: at } : { kind, first: at, title });
  };

  let at = first;
  if (!head && pieces[first]?.shape === "metadata") {
    open("metadata", first);
    while (at < last && (pieces[at]?.shape === "metadata" || isInBox(pieces, at))) at++;
  }
  if (head && head.first > first) {
    open("metadata", first);
    at = head.first;
  }
  if (head) {
    open("header", at);
    at = head.last + 1;
  }
  const bodyStart = pieces[at]?.start ?? text.length;
  const issued = issuedTitles(text, bodyStart, Math.min(bodyStart + 2500, pieces[last]?.end ?? text.length));
  const issuedKeys = issued.map(titleKey);
  const listed: string[] = [];
  let signed = false;
  let current: { kind: PartKind; title?: string } = { kind: "body" };
  const resume = (index: number): void => open(current.kind, index, current.title);
  if (at <= last) open("body", at);

  for (let i = at; i <= last; i++) {
    const piece = pieces[i];
    if (!piece || piece.long) continue;
    const { shape } = piece;
    if (shape === "contents") {
      open("contents", i);
      const contents = contentsAt(pieces, i);
      i = Math.min(contents.last, last);
      if (i < last) resume(i + 1);
      continue;
    }
    if (shape === "date" || shape === "signed") {
      const names = shape === "signed" ? i : namesAbove(pieces, i, at);
      // an attachment ends no document, unless nothing was signed before it
      const own = (current.kind === "body" || current.kind === "carried" || !signed) && !(names === i && isStage(i));
      if (own && (current.kind !== "attachment" || names < i || shape === "signed")) {
        open("signature", names);
        signed = true;
        // 2015年3月9日 / 某县农业局: the name under the day, with nothing of a text behind it
        if (names === i && shape === "date" && isLastName(pieces, i + 1, last)) i++;
        if (i < last) afterSignature(i + 1);
      }
      continue;
    }
    // 某县水务局 / 2021年3月: signed without a day
    if (shape === "fragment" && isMonth(piece.fold) && (i === last || isAfterText(pieces[i + 1]?.shape))) {
      const names = namesAbove(pieces, i, at);
      // (the short name of an office and a month are cells of a table)
      if (names < i && PLACE.test(pieces[names]?.fold ?? "")) {
        open("signature", names);
        signed = true;
        if (i < last) afterSignature(i + 1);
        continue;
      }
    }
    if (shape === "note") {
      open("notes", i);
      if (i < last) afterSignature(i + 1);
      continue;
    }
    // 附件： / 1.某某名单 / 2.某某表 / who signs or the day
    const listsUnder = shape === "attachment-mark" && current.kind === "body" && !signed && isListMark(pieces, i, last);
    if (shape === "attachment-mark" && !listsUnder) {
      const title = titleBelow(pieces, i + 1, last, [...listed, ...issued]);
      const name = title ? joined(pieces, i + 1, title) : undefined;
      const carried = name !== undefined && issuedKeys.some((key) => sameInstrument(key, titleKey(name)));
      current = name === undefined ? { kind: "attachment" } : { kind: carried ? "carried" : "attachment", title: name };
      open(current.kind, i, current.title);
      if (title) i = title;
      continue;
    }
    if (shape === "attachment-list" || listsUnder) {
      if (current.kind === "body" && !signed) {
        open("attachmentList", i);
        let k = i;
        while (k + 1 <= last && isListed(pieces, k + 1)) k++;
        for (let n = i; n <= k; n++) listed.push(listedName(pieces[n]?.fold ?? ""));
        i = k;
        if (i < last) resume(i + 1);
      } else {
        const name = listedName(piece.fold);
        if (name !== "") {
          current = { kind: "attachment", title: name };
          open("attachment", i, name);
        }
      }
      continue;
    }
    // an instrument that the document issues begins with its own title
    if (
      (signed || i > at) &&
      issuedKeys.length > 0 &&
      (shape === "title-end" || shape === "title-start" || shape === "fragment" || shape === "body-name")
    ) {
      const found = instrumentAt(pieces, i, last, issuedKeys);
      if (found) {
        current = { kind: "carried", title: joined(pieces, i, found) };
        open("carried", i, current.title);
        i = found;
      }
    }
  }
  if (!signed) openUndated();
  return kinds.map((part, k) => {
    const end = kinds[k + 1]?.first ?? last + 1;
    const span = { start: pieces[part.first]?.start ?? 0, end: pieces[end - 1]?.end ?? 0 };
    return part.title === undefined ? { kind: part.kind, ...span } : { kind: part.kind, ...span, title: part.title };
  });

  /** The names that close a text which nobody dated: 特此通知。 / 某县水务局. A list of bodies signs nothing. */
  function openUndated(): void {
    const own = kinds.findLastIndex(({ kind }) => kind === "body" || kind === "attachmentList");
    const next = kinds.findIndex(({ kind, first }) => first >= at && !UNSIGNED.has(kind));
    let end = (kinds[next]?.first ?? last + 1) - 1;
    while (end > at && (FILE.test(pieces[end]?.fold ?? "") || BROKEN_DAY.test(pieces[end]?.fold ?? ""))) end--;
    const names = namesAbove(pieces, end + 1, at);
    const above = pieces[names - 1];
    if (own < 0 || names > end || end - names >= MAX_UNDATED || above === undefined) return;
    const closes = above.long || /[。;)]$/.test(above.fold) || isOfList(kinds, names - 1);
    const first = pieces[names]?.fold ?? "";
    if (!closes || !(PLACE.test(first) || OF_STATE.test(first))) return;
    const position = next < 0 ? kinds.length : next;
    // what went on behind a list of attachments was the signature alone
    let whole = 0;
    while ((kinds[position - 1 - whole]?.first ?? -1) >= names) whole++;
    kinds.splice(position - whole, whole, { kind: "signature", first: names });
  }

  /** A date alone inside a text that goes on and is dated at its end: the beginning of a stage of a plan. */
  function isStage(date: number): boolean {
    if (pieces[date]?.shape !== "date" || signed) return false;
    const next = pieces[date + 1];
    const goesOn =
      next?.shape === "text"
        ? next.fold.length >= 8
        : next?.shape === "title-end" && issued.length + listed.length === 0;
    if (date >= last || !goesOn) return false;
    return pieces[last]?.shape === "date" || pieces[last]?.shape === "signed";
  }

  /** What follows a signature: a carried instrument if one is issued, else what went on before. */
  function afterSignature(index: number): void {
    if (current.kind === "body" && signed && issuedKeys.length > 0) {
      const piece = pieces[index];
      const link = /https?:|链接/.test(piece?.fold ?? "");
      if (
        piece &&
        !link &&
        ["title-end", "title-start", "fragment", "body-name", "heading", "text"].includes(piece.shape)
      ) {
        const title = titleBelow(pieces, index, last, issued);
        current = { kind: "carried", title: title === null ? (issued[0] ?? "") : joined(pieces, index, title) };
      }
    } else if (current.kind === "body" && signed) {
      const piece = pieces[index];
      if (piece?.shape === "title-end") current = { kind: "attachment", title: piece.fold };
    }
    resume(index);
  }
}

/** A value under its label, or words of the page between two labels. */
const isInBox = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at - 1]?.fold.endsWith(":") === true ||
  (pieces[at]?.shape === "furniture" && pieces.slice(at + 1, at + 3).some(({ shape }) => shape === "metadata"));

/** what stands behind a text that has ended */
const isAfterText = (shape: Piece["shape"] | undefined): boolean =>
  shape === "note" || shape === "attachment-mark" || shape === "furniture";

/** A name under a day that closes the text: the end of the document, its notes or an attachment follow. */
function isLastName(pieces: readonly Piece[], at: number, last: number): boolean {
  return at <= last && pieces[at]?.shape === "body-name" && (at === last || isAfterText(pieces[at + 1]?.shape));
}

/** Whether a piece stands in the list of attachments. */
const isOfList = (kinds: readonly { readonly kind: PartKind; readonly first: number }[], at: number): boolean =>
  kinds.findLast(({ first }) => first <= at)?.kind === "attachmentList";
/** 2023年127: a day whose 月 and 日 a page's fonts have lost, and that could be two days */
const BROKEN_DAY = /^(?:19|20)\d{2}年\d{3,4}日?$/;
/** the file of an attachment, as pages print it under a text */
const FILE = /\.(?:docx?|pdf|xlsx?|wps|et|zip|rar|ofd)(?:[,、;]|$)/i;
/** bodies of the State, whose names have no place */
const OF_STATE = /^(?:中共中央|中央|国务院|国家|全国|最高|中国|[一-龥]{2,8}部|[一-龥]{2,8}总[局署会社])/;

/** （代章）, （某市住建局代章）: whose seal stands for that of the name above */
const SEAL = /^\([一-龥]{0,24}(?:代章|盖章|印章)\)$/;

function namesAbove(pieces: readonly Piece[], date: number, floor: number): number {
  let first = date;
  if (date - 2 >= floor && SEAL.test(pieces[date - 1]?.fold ?? "") && pieces[date - 2]?.shape === "body-name") first--;
  for (let n = 0; n < MAX_SIGNATORIES && first - 1 >= floor; n++) {
    const above = pieces[first - 1];
    const below = pieces[first];
    const half =
      n > 0 &&
      above !== undefined &&
      above.shape === "fragment" &&
      below?.shape === "body-name" &&
      isBrokenName(above, below.fold);
    if (!above || !(half || above.shape === "body-name" || isSigner(above.fold)) || (n > 0 && isRosterLine(above)))
      break;
    first--;
  }
  return first;
}

/** 市长 王某某 under an order. */
const isSigner = (fold: string): boolean =>
  fold.length <= 14 &&
  /^(?:代|副)?(?:省长|市长|县长|区长|州长|主席|总理|部长|主任|局长|行长|署长|镇长|乡长)[:：]?[一-龥·]{2,8}$/.test(fold);

/** Whether a mark 附件： alone on its line stands over a list of names, and who signs or the day under these. */
function isListMark(pieces: readonly Piece[], at: number, last: number): boolean {
  if (!/^附件?:?$/.test(pieces[at]?.fold ?? "") || !/^1[.、]/.test(pieces[at + 1]?.fold ?? "")) return false;
  let k = at;
  while (k + 1 <= last && isListed(pieces, k + 1)) k++;
  return k > at && ["date", "signed", "body-name"].includes(pieces[k + 1]?.shape ?? "");
}

function isListed(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (!piece || piece.long || piece.fold.length > 80) return false;
  if (piece.shape === "heading") return /^\d{1,2}[.、]/.test(piece.fold);
  if (piece.shape === "attachment-list") return true;
  // the tail of a name broken over lines: only between numbered entries or right after one
  if (piece.shape !== "fragment" && piece.shape !== "title-end") return false;
  const next = pieces[at + 1];
  return (
    next !== undefined &&
    (next.shape === "body-name" ||
      next.shape === "date" ||
      next.shape === "signed" ||
      (next.shape === "heading" && /^\d{1,2}[.、]/.test(next.fold)))
  );
}

const listedName = (fold: string): string =>
  fold
    .replace(/^附(?:件|表|录|图)?[\d一二三四五六七八九十]{0,3}(?:-\d{1,2})?[:.、]?/, "")
    .replace(/^\d{1,2}[.、]/, "")
    .replace(/[。;]$/, "");

/** Last piece of the title that begins at `start`, by the names that are known, else by its shape; null if none. */
function titleBelow(pieces: readonly Piece[], start: number, last: number, names: readonly string[]): number | null {
  const keys = names.map(titleKey).filter((key) => key !== "");
  for (let k = start; k < start + MAX_TITLE_LINES && k <= last; k++) {
    const key = titleKey(joined(pieces, start, k));
    if (keys.includes(key)) return k;
  }
  for (let k = start; k < start + MAX_TITLE_LINES && k <= last; k++) {
    const piece = pieces[k];
    if (!piece || piece.long || !["fragment", "title-start", "title-end", "body-name"].includes(piece.shape))
      return null;
    if (piece.shape === "title-end") return k;
  }
  return titleEndingAt(pieces, start) ? start : null;
}

const KEY_LEAVES_OUT = "《》〈〉<>“”\"'‘’「」于的—–―~-";

/** Last piece of a title that begins at `start` and is one of the issued instruments. */
function instrumentAt(pieces: readonly Piece[], start: number, last: number, keys: readonly string[]): number | null {
  let run = "";
  for (let k = start; k < start + MAX_TITLE_LINES + 1 && k <= last; k++) {
    const piece = pieces[k];
    if (!piece || piece.long || !["fragment", "title-start", "title-end", "body-name"].includes(piece.shape))
      return null;
    run += piece.fold;
    // the key of a title ends in its last character, unless that is a mark or a word that keys leave out
    const end = run.charAt(run.length - 1);
    if (!KEY_LEAVES_OUT.includes(end) && !keys.some((known) => known.endsWith(end))) continue;
    const key = titleKey(run);
    if (
      keys.some(
        (known) =>
          known === key || (key.length > known.length && key.endsWith(known) && key.length - known.length <= 24),
      )
    )
      return k;
  }
  return null;
}
