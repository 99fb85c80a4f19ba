/** Texts saved with their markup: <p>各市、县人民政府：</p><p>现将…</p> on one line. */
import { matchesIn } from "../model/index.ts";
import { isBlank } from "../read/index.ts";

const BLOCK =
  /<\/?(?:p|br|div|h\d|li|ul|ol|dl|dt|dd|tr|td|th|table|thead|tbody|section|article|center)(?:\s[^<>]{0,400})?\/?>/gi;
const TAG_BEFORE = /^(?:<\/?[a-z][^<>]{0,400}>|&nbsp;|[\s\u3000])+/i;
const TAG_BEHIND = /(?:<\/?[a-z][^<>]{0,400}>|&nbsp;|[\s\u3000])+$/i;

/** The paragraphs of a line of markup, without the tags round them; null where it holds none. Linear. */
export function paragraphsOf(
  text: string,
  start: number,
  end: number,
): readonly { start: number; end: number }[] | null {
  const line = text.slice(start, end);
  const tags = [...matchesIn(line, BLOCK)];
  if (tags.length < (line.startsWith("<") ? 2 : 1)) return null;
  const paragraphs: { start: number; end: number }[] = [];
  let from = 0;
  for (const tag of [...tags, null]) {
    const to = tag?.index ?? line.length;
    const words = line.slice(from, to);
    const a = from + (TAG_BEFORE.exec(words)?.[0].length ?? 0);
    let b = to;
    if (a < to) b -= TAG_BEHIND.exec(line.slice(Math.max(a, to - 600), to))?.[0].length ?? 0;
    while (b > a && isBlank(line.charCodeAt(b - 1))) b--;
    if (b > a) paragraphs.push({ start: start + a, end: start + b });
    from = tag === null ? to : tag.index + tag[0].length;
  }
  return paragraphs.length === 0 ? null : paragraphs;
}
