/** The sentences of a text that hold all words looked for, cut from the text as read. */
import { findWords, foldWords, type Span } from "../../../model/index.ts";
import { isBlank } from "../../../read/index.ts";

export interface FoundSentence extends Span {
  /** where the words stand; at least one */
  readonly marks: readonly Span[];
}

const ENDS = /[。；;！!？?]/;
/** no number of an item that begins in the same line */
const OPENS = /^[ \u3000]?[（(【[〔](?![一二三四五六七八九十\d]+[）)])/;
const CLOSES = /[）)】\]〕]/;
/** a line that a page's width broke has at least so many letters */
const WRAPPED = 16;
/** how lines end that nothing goes on: before a list, with the kind of document at the end of a title, a row of a table */
const WHOLE = /(?:[：:|]|意见|通知|办法|方案|规划|计划|决定|规定|细则|公告|通告|批复|报告)$|\t/u;
/** how lines begin that go on nothing: numbers of headings and items, bullets, labels of attachments */
const BEGINS =
  /^(?:第?[一二三四五六七八九十百]+[、.．章节条部]|[（(][一二三四五六七八九十\d]+[）)]|\d{1,3}[、.．）)\s]|[-—•●·○*|]|附件)/u;
/** code units of what has no end: it is looked through in pieces that overlap */
const LONGEST = 4_000;
const OVERLAP = 500;

/**
 * @param words as {@link foldWords} spells them; where one of them holds the end of a sentence, paragraphs are looked through
 * @param span of the document in `text`
 */
export function* sentencesWith(text: string, span: Span, words: readonly string[]): Generator<FoundSentence> {
  const whole = foldWords(text, span.start, span.end);
  if (words.length === 0 || !words.every((word) => whole.includes(word))) return;
  const over = words.some((word) => ENDS.test(word));
  let behind = span.start;
  for (const { start, end } of pieces(text, span, over)) {
    const piece = text.slice(start, end);
    const folded = foldWords(piece);
    if (!words.every((word) => folded.includes(word))) continue;
    const marks = findWords(piece, words)
      .map((mark) => ({ start: mark.start + start, end: mark.end + start }))
      .filter((mark) => mark.end > behind);
    if (marks.length === 0) continue;
    behind = end;
    yield { ...trimmed(text, start, end), marks };
  }
}

/** Sentences, or paragraphs, one after another; over lines that a page's width broke. A bracket behind a sentence is part of it. */
function* pieces(text: string, { start, end }: Span, paragraphs: boolean): Generator<Span> {
  let from = start;
  let bracket = false;
  for (let at = start; at <= end; at++) {
    const letter = at === end ? "\n" : (text[at] ?? "");
    if (letter === "\n") bracket &&= at < end && goesOn(text, at, start, end);
    // what it says of who, and by when, says nothing alone
    const closed = bracket && CLOSES.test(letter);
    if (closed) bracket = false;
    const ends = !paragraphs && ((ENDS.test(letter) && !bracket) || (closed && !ENDS.test(text[at + 1] ?? "")));
    if (ends && OPENS.test(text.slice(at + 1, Math.min(end, at + 8)))) bracket = true;
    const stops = letter === "\n" ? at === end || !goesOn(text, at, start, end) : ends && !bracket;
    if (!stops && at - from < LONGEST) continue;
    const to = Math.min(end, stops ? at + 1 : at);
    if (to > from) yield { start: from, end: to };
    from = stops ? to : to - OVERLAP;
  }
}

/** Whether the line break at `at` stands within a sentence. */
function goesOn(text: string, at: number, start: number, end: number): boolean {
  const before = text.slice(Math.max(start, text.lastIndexOf("\n", at - 1) + 1), at).trimEnd();
  if (before.length < WRAPPED || ENDS.test(before.at(-1) ?? "") || WHOLE.test(before)) return false;
  const next = text.slice(at + 1, Math.min(end, at + 13));
  return next !== "" && !isBlank(next.charCodeAt(0)) && !BEGINS.test(next);
}

function trimmed(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}
