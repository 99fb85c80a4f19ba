/** What every picture that is saved as a file needs: text made safe, its rough width, and a PNG of it. */

/** as the screens have them; a reader's machine takes the first that it knows */
export const FONT = "Noto Sans SC,Noto Sans CJK SC,PingFang SC,Microsoft YaHei,sans-serif";
export const SERIF = "Noto Serif SC,Noto Serif CJK SC,Songti SC,SimSun,serif";

/** Characters that XML 1.0 has no way to write are left out, lone halves of pairs among them. */
export const xml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/\p{Surrogate}/gu, "")
    .replace(/[<>&"\r\n\t]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Han characters are as wide as the type is high, others about half of it. */
export const roughWidth = (text: string, size = 12): number =>
  Array.from(text).reduce(
    (sum, character) => sum + (/[\u2e80-\uffff]|[^\u0000-\uffff]/u.test(character) ? size : size * 0.58),
    0,
  );

/** The first characters of a text that are no wider than `width`, with an ellipsis where some were left out. */
export function fitted(text: string, width: number, size = 12): string {
  if (roughWidth(text, size) <= width) return text;
  const characters = Array.from(text);
  while (characters.length > 0 && roughWidth(`${characters.join("")}…`, size) > width) characters.pop();
  return `${characters.join("")}…`;
}

/** A text in two lines at most, each no wider than `width` and parted between two words where that leaves both whole; the second with an ellipsis where some was left out. */
export function inTwoLines(text: string, width: number, size = 12): readonly [string] | readonly [string, string] {
  if (roughWidth(text, size) <= width) return [text];
  const whole = wordEnds(text)
    .map((end): readonly [string, string] => [text.slice(0, end), text.slice(end)])
    .filter((lines) => lines.every((line) => roughWidth(line, size) <= width));
  const uneven = ([a, b]: readonly [string, string]): number => Math.abs(roughWidth(a, size) - roughWidth(b, size));
  const [best] = whole.toSorted((a, b) => uneven(a) - uneven(b));
  if (best) return best;
  const characters = Array.from(text);
  let first = "";
  while (roughWidth(first + (characters[0] ?? ""), size) <= width) first += characters.shift() ?? "";
  const blank = /\w$/.test(first) && /\w/.test(characters[0] ?? "") ? first.lastIndexOf(" ") : -1;
  const end = blank > 0 ? blank + 1 : first.length;
  return [first.slice(0, end), fitted(first.slice(end) + characters.join(""), width, size)];
}

const SEGMENTER = typeof Intl.Segmenter === "function" ? new Intl.Segmenter("zh", { granularity: "word" }) : null;
/** what no line may begin with, and what none may end with: a figure wants what it counts */
const [CLOSING, OPENING] = [/^[\p{Pe}\p{Pf}\s、，。；：！？·…—的]/u, /[\p{Ps}\p{Pi}\d〇一二三四五六七八九十百第]$/u];

/** Where a line of the text may end: behind its words, as offsets; none where the browser knows no words. */
function wordEnds(text: string): readonly number[] {
  const ends = Array.from(SEGMENTER?.segment(text) ?? [], ({ index }) => index).slice(1);
  return ends.filter((end) => !CLOSING.test(text.slice(end)) && !OPENING.test(text.slice(0, end)));
}

/** @returns null where the browser cannot draw the file; `scale` pixels for each of the picture */
export async function pngOf(file: string, scale: number): Promise<Blob | null> {
  const url = URL.createObjectURL(new Blob([file], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    const context = canvas.getContext("2d");
    if (!context) return null;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}
