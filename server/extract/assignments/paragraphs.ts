/** Paragraphs of a text that was wrapped by the width of a page: lines that break off in mid-sentence are taken together. */
import type { DocumentContext, Line } from "../context.ts";
import { headingDepth } from "./task.ts";

/** a shorter line was ended by its writer */
const SHORTEST = 18;
/** a text with fewer lines that break off is not a wrapped one */
const FEWEST = 5;

const CLOSES = /[。；;：:！？!?|\t）)】〕\]]\s*$/;

/** The lines of a document, or its paragraphs where most of its lines break off at about the same width. */
export function paragraphsOf(context: DocumentContext): readonly Line[] {
  const { source } = context;
  const { text } = source;
  const lines = context.lines.flatMap((line) => byArticle(text, line));
  const width = pageWidth(text, lines);
  if (width === null) return lines;
  const joined: Line[] = [];
  let open = false;
  for (const line of lines) {
    const last = joined.at(-1);
    const goesOn = open && last !== undefined && line.end > line.start && beginsInside(text, line);
    if (goesOn) joined[joined.length - 1] = { ...last, end: line.end };
    else joined.push(line);
    open = line.end - line.start >= width && !CLOSES.test(text.slice(line.end - 3, line.end));
  }
  return joined;
}

const beginsInside = (text: string, line: Line): boolean =>
  !/[\s\u3000]/.test(text.charAt(line.start)) && headingDepth(text, line) === 0;

/** The least length of a full line, in characters; null where lines are paragraphs. */
function pageWidth(text: string, lines: readonly Line[]): number | null {
  let long = 0;
  const broken: number[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) continue;
    const length = line.end - line.start;
    if (length < SHORTEST) continue;
    long++;
    if (!CLOSES.test(text.slice(line.end - 3, line.end))) broken.push(length);
  }
  if (broken.length < FEWEST || broken.length < 0.3 * long) return null;
  const middle = broken.sort((a, b) => a - b)[broken.length >> 1] ?? 0;
  const near = broken.filter((length) => Math.abs(length - middle) <= 0.15 * middle).length;
  return middle <= 80 && near >= 0.7 * broken.length ? 0.85 * middle : null;
}

/** 。第四条 …: where a page has run the articles of a regulation together */
const NEXT_ARTICLE =
  /(?<=[。；：][\s\u3000]{0,4}|[章节][\s\u3000]{0,2}[\u4e00-\u9fa5\s]{1,12})第[一二三四五六七八九十百]{1,5}条/g;

/** One line for each article of a line that holds several; else the line. */
function byArticle(text: string, line: Line): readonly Line[] {
  if (line.end - line.start < 120) return [line];
  const words = text.slice(line.start, line.end);
  if (!/。[\s\u3000]{0,4}第[一二三四五六七八九十百]{1,5}条/.test(words)) return [line];
  const cuts = [0, ...[...words.matchAll(NEXT_ARTICLE)].map((found) => found.index), words.length];
  return cuts
    .slice(1)
    .map((end, i) => ({ ...line, start: line.start + (cuts[i] ?? 0), end: line.start + end }))
    .filter((part) => part.end > part.start);
}
