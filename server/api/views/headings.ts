/** The outline of a text by the numbering of GB/T 9704: 一、 then （一） then 1. ; chapters and articles of regulations. */

export interface Heading {
  /** 1 outermost */
  readonly depth: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const KINDS: readonly (readonly [number, RegExp])[] = [
  [1, /^第[一二三四五六七八九十百零〇]{1,6}[编章部分][\s\u3000]/],
  [1, /^[一二三四五六七八九十]{1,4}、/],
  [2, /^第[一二三四五六七八九十百零〇]{1,6}节[\s\u3000]/],
  [2, /^[（(][一二三四五六七八九十]{1,4}[）)]/],
  [1, /^附件[\s\u3000]?[0-9一二三四五六七八九十]{0,3}[\s\u3000]*[：:]?/],
];

const LONGEST = 60;

/** Offsets are into the given text; a heading is cut at its first sentence end. */
export function headingsOf(text: string): Heading[] {
  const headings: Heading[] = [];
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    const from = start + (/^[\s\u3000]*/.exec(text.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0);
    const line = text.slice(from, Math.min(end, from + 200));
    const kind = KINDS.find(([, pattern]) => pattern.test(line));
    if (kind) {
      const stop = line.search(/[。；;]/);
      const title = (stop < 0 ? line : line.slice(0, stop)).trim();
      headings.push({
        depth: kind[0],
        start: from,
        end: from + title.length,
        text: title.length > LONGEST ? `${title.slice(0, LONGEST)}…` : title,
      });
    }
    start = end + 1;
  }
  return headings;
}
