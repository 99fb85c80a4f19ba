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
  const { lines, source } = context;
  const { text } = source;
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
  for (const line of lines) {
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
