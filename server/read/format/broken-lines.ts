/** Paragraphs that were broken into lines when a page was pasted from a PDF or a telex. */

const MARK =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|第[一二三四五六七八九十百零〇\d]{1,5}[章节条]|\d{1,2}[.．、](?!\d)|附件?\d{0,2}[:：]?|《)/;
const CLOSED = /[。；：！？;:!?”）)》]$/;
/** a line that ends so goes on in the next one, wherever it was broken */
const OPEN = /[，、,]$/;
/** in characters: lines of a fixed width are this long, and differ by so much where a mark may not begin a line */
const SHORTEST = 18;
const LONGEST = 60;
const SPREAD = 3;
const FEW = 5;

/** Joins lines that a fixed width broke, and lines that end in a comma. Rows of tables stay as they are. */
export function joinBroken(lines: readonly string[]): readonly string[] {
  const width = fixedWidth(lines);
  const joined: string[] = [];
  let before: string | null = null;
  for (const line of lines) {
    const row = line.includes("\t");
    const last = joined.at(-1);
    const goesOn =
      before !== null &&
      last !== undefined &&
      !row &&
      !MARK.test(line) &&
      (OPEN.test(before) || (width !== null && widthOf(before) >= width - SPREAD && !CLOSED.test(before)));
    if (goesOn) joined[joined.length - 1] = last + (/[A-Za-z]$/.test(last) && /^[A-Za-z]/.test(line) ? " " : "") + line;
    else joined.push(line);
    before = row ? null : line;
  }
  return joined;
}

/** The width at which a text was broken, or null where its lines are paragraphs. */
function fixedWidth(lines: readonly string[]): number | null {
  const widths = lines
    .filter((line) => !line.includes("\t"))
    .map(widthOf)
    .filter((width) => width >= SHORTEST);
  let best = 0;
  let most = 0;
  for (const width of new Set(widths)) {
    const near = widths.filter((other) => other <= width && other > width - SPREAD).length;
    if (near > most) [best, most] = [width, near];
  }
  const longer = widths.filter((width) => width > best).length;
  return best <= LONGEST && most >= FEW && most * 2 >= widths.length && longer * 10 <= widths.length ? best : null;
}

/** in Chinese characters */
function widthOf(line: string): number {
  let width = 0;
  for (let i = 0; i < line.length; i++) width += line.charCodeAt(i) < 0x80 ? 0.5 : 1;
  return width;
}
