/** What was read from a text with other marks, or without some blanks or line breaks, put back at its place in the source. */
import { lineAt, type SourceText, type Span } from "../model/index.ts";

/**
 * The same record or fact with every span, line and quote those of `source`.
 * @param back the place in the source of an offset into the text that was read; none where the two have one length
 */
export function placedIn<Read extends Span>(
  read: Read,
  source: SourceText,
  back: (offset: number) => number = (offset) => offset,
): Read {
  /** the value itself where nothing in it changes: of quotes few do, and every fact is walked */
  const placed = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const given = value as Readonly<Record<string, unknown>>;
    const span =
      typeof given.start === "number" && typeof given.end === "number"
        ? { start: back(given.start), end: given.end > given.start ? back(given.end - 1) + 1 : back(given.end) }
        : null;
    const own: Readonly<Record<string, unknown>> = span === null ? {} : { ...span, ...wordsOf(given, span, source) };
    const mended: Record<string, unknown> = {};
    let changed = false;
    for (const key in given) {
      const inner = given[key];
      const now = key in own ? own[key] : placed(inner);
      if (now === inner) continue;
      mended[key] = now;
      changed = true;
    }
    if (!changed) return value;
    return Array.isArray(value) ? value.map((inner, i) => mended[i] ?? inner) : { ...given, ...mended };
  };
  return placed(read) as Read;
}

/** The quote and the lines of what stands at `span`, as far as `given` has them. */
function wordsOf(
  given: Readonly<Record<string, unknown>>,
  { start, end }: { readonly start: number; readonly end: number },
  { text, lineStarts }: SourceText,
): Readonly<Record<string, unknown>> {
  return {
    ...(typeof given.quote === "string" ? { quote: text.slice(start, end) } : {}),
    ...(typeof given.line === "number" ? { line: lineAt(lineStarts, start) } : {}),
    ...(typeof given.lineStart === "number" ? { lineStart: lineAt(lineStarts, start) } : {}),
    ...(typeof given.lineEnd === "number" ? { lineEnd: lineAt(lineStarts, Math.max(start, end - 1)) } : {}),
  };
}
