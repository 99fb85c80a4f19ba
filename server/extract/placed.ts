/** What was read from a text with other marks, or without some blanks or line breaks, put back at its place in the source. */
import { lineAt, type SourceText, type Span } from "../model/index.ts";

type Fields = Record<string, unknown>;

/**
 * The same record or fact with every span, line and quote those of `source`; the value itself where nothing in it changes.
 * @param back the place in the source of an offset into the text that was read; none where the two have one length
 */
export function placedIn<Read extends Span>(
  read: Read,
  source: SourceText,
  back: (offset: number) => number = (offset) => offset,
): Read {
  const placed = (value: unknown): unknown =>
    typeof value !== "object" || value === null ? value : Array.isArray(value) ? all(value) : one(value as Fields);

  function all(values: readonly unknown[]): readonly unknown[] {
    let mended: unknown[] | null = null;
    for (let i = 0; i < values.length; i++) {
      const now = placed(values[i]);
      if (now === values[i]) continue;
      mended ??= values.slice();
      mended[i] = now;
    }
    return mended ?? values;
  }

  function one(given: Fields): Fields {
    let mended: Fields | null = null;
    const put = (key: string, now: unknown): void => {
      if (now === given[key]) return;
      mended ??= { ...given };
      mended[key] = now;
    };
    for (const key in given) if (typeof given[key] === "object") put(key, placed(given[key]));
    if (typeof given.start !== "number" || typeof given.end !== "number") return mended ?? given;
    const start = back(given.start);
    const end = given.end > given.start ? back(given.end - 1) + 1 : back(given.end);
    put("start", start);
    put("end", end);
    if (typeof given.quote === "string") put("quote", source.text.slice(start, end));
    if (typeof given.line === "number") put("line", lineAt(source.lineStarts, start));
    if (typeof given.lineStart === "number") put("lineStart", lineAt(source.lineStarts, start));
    if (typeof given.lineEnd === "number") put("lineEnd", lineAt(source.lineStarts, Math.max(start, end - 1)));
    return mended ?? given;
  }

  return placed(read) as Read;
}
