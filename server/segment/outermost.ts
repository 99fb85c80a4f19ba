/** Which heads stand inside another document: of what it forwards, issues, prolongs or attaches, and of itself once more. */
import { isExplanation } from "./explanation-head.ts";
import { type Head, titleOf } from "./head.ts";
import type { Piece } from "./piece.ts";
import { bookTitles, issuedTitles, sameInstrument, titleKey } from "./titles.ts";

/** Leaves out heads that stand inside a document: under a line 附件, or of an instrument that the document forwards. */
export function outermost(text: string, pieces: readonly Piece[], heads: readonly Head[]): readonly Head[] {
  const kept: Head[] = [];
  /** where the body of the last one begins */
  let body = text.length;
  for (const head of heads) {
    const before = [pieces[head.first - 1], pieces[head.first - 2]];
    const underMark =
      before[0]?.shape === "attachment-mark" ||
      (before[1]?.shape === "attachment-mark" && before[0] !== undefined && before[0].fold.length < 40);
    if (kept.length > 0 && underMark) continue;
    const title = titleOf(pieces, head);
    const key = titleKey(title);
    // an explanation bears the name of what it explains, and is no part of it
    const explains = isExplanation(title);
    // what this one says of itself is not said by the one before
    const begins = pieces[head.first]?.start ?? text.length;
    if (kept.length > 0 && key !== "" && !explains && carriesAny(text, body, begins, key)) continue;
    if (kept.length === 0 && head.number === null && !explains && issuedAbove(text, pieces, head.first, key)) continue;
    const previous = kept.at(-1);
    const own = head.number !== null && !sharesNumber(pieces, previous, head);
    if (previous && !own && title !== "" && announcedBy(pieces, previous, head.first, title)) continue;
    // the title and number of the page, and once more the document's own
    const again = previous !== undefined && isCopy(pieces, previous, head);
    if (again) kept.pop();
    kept.push(again && head.number === null ? { ...head, first: previous.number ?? head.first } : head);
    body = pieces[head.last + 1]?.start ?? text.length;
  }
  return kept;
}

const carriesAny = (text: string, from: number, to: number, key: string): boolean =>
  from < to && issuedTitles(text, from, to).some((title) => sameInstrument(titleKey(title), key));

/** Whether two heads bear the same number: what a notice issues has none of its own, and pages print the notice's once more. */
const sharesNumber = (pieces: readonly Piece[], a: Head | undefined, b: Head): boolean =>
  a?.number != null && b.number !== null && pieces[a.number]?.fold === pieces[b.number]?.fold;

/** Whether a head stands right under another that bears the same title, and no word of a text between the two. */
function isCopy(pieces: readonly Piece[], head: Head, next: Head): boolean {
  const between = pieces.slice(head.last + 1, next.first);
  // the beginning of the text, as a page prints it over the whole
  const numbers = [head.number, next.number].map((at) => (at === null ? undefined : pieces[at]?.fold));
  const excerpt = numbers[0] !== undefined && numbers[0] === numbers[1] && between.length <= 2;
  // title / 导读：… / number / title: the lead of the page
  const lead = head.number === null && next.number !== null && between.length === 1;
  return (
    (excerpt ||
      lead ||
      (between.every(({ shape }) => shape === "furniture" || shape === "metadata" || shape === "number") &&
        next.number === null)) &&
    sameInstrument(titleKey(titleOf(pieces, head)), titleKey(titleOf(pieces, next)))
  );
}

/** Whether a text whose own head is not yet known says above `to`, in its title or its first sentences, that it issues what is called so. */
function issuedAbove(text: string, pieces: readonly Piece[], to: number, key: string): boolean {
  const [first] = pieces;
  const end = pieces[to]?.start;
  if (key === "" || first === undefined || end === undefined) return false;
  const named = pieces
    .slice(0, to)
    .some(
      ({ long, shape, fold }) =>
        !long &&
        shape !== "metadata" &&
        titleKey(/(?:印发|转发|批转|公布|发布)(.+)$/.exec(fold)?.[1] ?? "").includes(key),
    );
  return named || issuedTitles(text, first.start, end).some((title) => sameInstrument(titleKey(title), key));
}

const PROLONGS = /延长|延期|继续(?:实施|施行|执行|有效)/;

/**
 * Whether a document says that a text under `title` belongs to it: it issues, forwards or prolongs it by its own title, or
 * lists it among its attachments.
 */
function announcedBy(pieces: readonly Piece[], head: Head, to: number, title: string): boolean {
  const key = titleKey(title);
  const own = titleOf(pieces, head);
  const issued = titleKey(/(?:印发|转发|批转|公布|发布)(.+)$/.exec(own)?.[1] ?? "").replace(
    /(?:通知|公告|决定|函)$/,
    "",
  );
  if (issued.length >= 6 && (issued.includes(key) || key.endsWith(issued))) return true;
  // 关于延长《X》有效期的通知, and X once more
  const prolonged = PROLONGS.test(own) ? bookTitles(own, 0, own.length) : [];
  if (prolonged.some(({ start, end }) => sameInstrument(titleKey(own.slice(start, end)), key))) return true;
  let listed = false;
  for (let k = head.last + 1; k < to; k++) {
    const piece = pieces[k];
    listed = piece?.shape === "attachment-list" || (listed && piece?.shape === "heading");
    if (listed && piece && !piece.long && piece.fold.length >= 8 && titleKey(piece.fold).endsWith(key)) return true;
  }
  return false;
}
