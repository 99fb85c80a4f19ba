/**
 * Texts of pages whose every inline element stands on a line of its own: 临能函 / 〔 / 2021 / 〕 / 19 / 号, 2021 / 年 / 3 / 月 /
 * 1 / 日. Copies that take the text nodes of a page one by one are such. What reads them is given numbers, days and
 * sentences whole, as far as the pieces say by themselves that they go on; what it finds is put back at its place.
 */
import { type Boundary, lineAt, type SourceText, type Span } from "../model/index.ts";
import { isBlank } from "../read/index.ts";
import { begun, type Edited, joined } from "./edited.ts";

/** a figure, and below it nothing but the sign behind it: a page that was broken at a width leaves a sign alone, but below a full line */
const LONE = /\n[ \u3000]{0,8}\d{1,4}[ \u3000\r]{0,4}\n[ \u3000]{0,8}[年月日号〕][ \u3000\r]{0,4}(?=\n|$)/g;
const FEWEST = 2;
/** letters of a line that say whether it goes on */
const LAST = 40;

/** The source with its pieces joined; null where its lines are no pieces, as in nearly every source. */
export function pieced(source: SourceText, given: readonly Boundary[] = []): Edited | null {
  const { text, lineStarts } = source;
  if ((text.match(LONE)?.length ?? 0) < FEWEST) return null;
  const first = new Set(given.flatMap(begun));
  const lines = wordsOf(text, lineStarts);
  const breaks: Span[] = [];
  /** the end of what is joined so far, of how many lines, and the end of what stands above it */
  let words = "";
  let pieces = 0;
  let above = "";
  for (let k = 0; k + 1 < lines.length; k++) {
    const [line, next, after] = [lines[k], lines[k + 1], lines[k + 2]];
    if (line === undefined || next === undefined) break;
    words = (words + text.slice(line.start, line.end)).slice(-LAST);
    pieces++;
    const below = text.slice(next.start, next.end);
    const then = after === undefined ? "" : text.slice(after.start, after.start + 1);
    if (
      !first.has(lineAt(lineStarts, next.start)) &&
      (goesOn(words, below, then) || (pieces > 1 && opensSentence(above, words, below)))
    )
      breaks.push({ start: line.end, end: next.start });
    else [above, words, pieces] = [words, "", 0];
  }
  return joined(source, breaks, given);
}

/** The lines that hold words, without the blanks around them. */
function wordsOf(text: string, lineStarts: readonly number[]): readonly Span[] {
  const lines: Span[] = [];
  for (let k = 0; k < lineStarts.length; k++) {
    let start = lineStarts[k] ?? 0;
    let end = (lineStarts[k + 1] ?? text.length + 1) - 1;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    while (end > start && isBlank(text.charCodeAt(start))) start++;
    if (end > start) lines.push({ start, end });
  }
  return lines;
}

const FIGURE = /^\d{1,3}$/;
const ENDS_IN_FIGURE = /(?:^|\D)\d{1,3}$/;
const AFTER_FIGURE = /^(?:年|月(?!报)|日(?![常报前])|号(?!召)|[〕］\]])/;
/** what can only go on with what stands before it, and what can only be gone on with */
const CLOSES = /^[，、。；：）)》〉”〕]/;
const OPENS = /[（(《〈“〔，、]$/;

/**
 * A day behind the end of a sentence begins the next one: …： / 2021年3月1日 / 全省启动了. Under a name it is that of a signature;
 * a day in one piece is another text's.
 */
const opensSentence = (above: string, words: string, next: string): boolean =>
  /[。；：:]$/.test(above) &&
  /^\d{4}年\d{1,2}月\d{1,2}日$/.test(words) &&
  /^[一-龥]/.test(next) &&
  !next.startsWith("附件");

/** Whether a line goes on in the next one; `then` is the first letter of the line behind that. */
function goesOn(line: string, next: string, then: string): boolean {
  if (line.includes("\t") || next.includes("\t")) return false;
  if (CLOSES.test(next) || OPENS.test(line)) return true;
  if (/\d$/.test(line) && AFTER_FIGURE.test(next))
    return !next.startsWith("年") || /(?:^|\D)(?:19|20)\d{2}$/.test(line);
  // 202 / 5 / 年
  if (ENDS_IN_FIGURE.test(line) && FIGURE.test(next)) return AFTER_FIGURE.test(then);
  if (/[〔［[第]$/.test(line) && /^\d/.test(next)) return true;
  if (/年$/.test(line) && /^\d{1,2}(?:月|$)/.test(next)) return !FIGURE.test(next) || then === "月";
  if (/月$/.test(line) && /^\d{1,2}(?:日|$)/.test(next)) return !FIGURE.test(next) || then === "日";
  if (/[〕］\]]$/.test(line) && /^第?\d{1,5}(?:号|$)/.test(next)) return true;
  // 临能函 / 〔2021〕19号
  if (/[一-龥]$/.test(line) && /^[〔［](?:$|\d)/.test(next)) return true;
  return /[自于从至到]$/.test(line) && /^(?:19|20)\d{2}/.test(next);
}
