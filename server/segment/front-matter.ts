/**
 * The matter in front of a page in Markdown: fields of YAML or TOML between two rules, as generators of sites and keepers of notes write
 * them (Jekyll, Hugo, Obsidian), and the template over a page of a wiki. They are the keeper's words, no line of the document; fields
 * of YAML named in Chinese are a box as others. What they say is read apart (kept-fields.ts).
 */
import type { Shape } from "./shape.ts";

interface Line {
  readonly start: number;
  readonly end: number;
  readonly fold: string;
  readonly shape: Shape;
}

/** lines of a block at most */
const MOST = 150;
interface Kind {
  readonly opens: (fold: string) => boolean;
  readonly closes: string;
  readonly field: RegExp;
}

const between = (rule: string, field: RegExp): Kind => ({ opens: (fold) => fold === rule, closes: rule, field });
const KINDS: readonly Kind[] = [
  between("---", /^[A-Za-z][\w-]{0,40}[:：]/),
  between("+++", /^[A-Za-z][\w-]{0,40}\s*=/),
  // {{Header / | title = … / }}, folded
  { opens: (fold) => /^〔〔[A-Za-z]/.test(fold) && !fold.includes("〕"), closes: "〕〕", field: /^\s*\|/ },
];
/** what such a block begins with */
const OPENS = "-+〔";
/** an item of a list, or what belongs to the field above */
const UNDER_A_FIELD = /^(?:[ \t]+|-[ \t])\S/;

/** lines under a block among which the text prints its own title */
const UNDER = 8;

const isTitle = ({ shape, fold }: Line): boolean =>
  shape.startsWith("title-") || (shape === "metadata" && /^(?:标题|名称|文件名称|信息名称):/.test(fold));

/** what stands under a title: a title below it is of another text */
const OPENS_TEXT: ReadonlySet<Shape> = new Set(["addressee", "heading"]);

/** Whether a text prints a title of its own between `from` and its first words. */
function isTitled(pieces: readonly Line[], from: number): boolean {
  for (let k = from; k < from + UNDER; k++) {
    const piece = pieces[k];
    if (piece === undefined || OPENS_TEXT.has(piece.shape)) return false;
    if (isTitle(piece)) return true;
  }
  return false;
}

/** characters of a page among which it prints its title, in a box of its own or over the text */
const PAGE = 20_000;
const SHORTEST_TITLE = 6;

/** Whether the title of a block stands once more below it, on a line or in a cell of its own. */
function isPrintedBelow(text: string, block: readonly Line[]): boolean {
  const line = block.map((piece) => lineOf(text, piece)).find((words) => TITLE.test(words)) ?? "";
  const title = line.replace(TITLE, "").replace(/^[\s"'“]+|[\s"'”]+$/g, "");
  if (title.length < SHORTEST_TITLE) return false;
  const end = block.at(-1)?.end ?? 0;
  const page = text.slice(end, end + PAGE);
  for (let at = page.indexOf(title); at >= 0; at = page.indexOf(title, at + 1))
    if (
      /[\n|：:\t]\s*$/.test(page.slice(Math.max(0, at - 4), at)) &&
      /^\s*(?:$|[\n|\t])/.test(page.slice(at + title.length, at + title.length + 4))
    )
      return true;
  return false;
}

/** The pieces, with those of such a block as furniture; its title is left where the text prints none. */
export function withoutFrontMatter<P extends Line>(text: string, pieces: readonly P[]): readonly P[] {
  let out: P[] | null = null;
  for (let i = 0; i < pieces.length; i++) {
    const fold = pieces[i]?.fold ?? "";
    const kind = OPENS.includes(fold.charAt(0)) ? KINDS.find(({ opens }) => opens(fold)) : undefined;
    const end = kind === undefined ? i : closing(text, pieces, i, kind);
    if (end === i) continue;
    out ??= [...pieces];
    const titled = isTitled(pieces, end + 1) || isPrintedBelow(text, pieces.slice(i, end + 1));
    for (let k = i; k <= end; k++) {
      const piece = out[k];
      if (piece && (titled || !TITLE.test(lineOf(text, piece)))) out[k] = { ...piece, shape: "furniture" };
    }
    i = end;
  }
  return out ?? pieces;
}

const TITLE = /^\s*\|?\s*title\s*[:=]/;
const lineOf = (text: string, { start, end }: Line): string => text.slice(text.lastIndexOf("\n", start - 1) + 1, end);

/** The piece that closes the block opened at `at`; `at` where none is opened. */
function closing(text: string, pieces: readonly Line[], at: number, { closes, field }: Kind): number {
  const most = Math.min(pieces.length, at + MOST);
  for (let k = at + 1; k < most; k++) {
    const piece = pieces[k];
    if (piece === undefined) break;
    if (piece.fold === closes) return k > at + 1 ? k : at;
    const line = lineOf(text, piece);
    if (!field.test(line) && (k === at + 1 || !UNDER_A_FIELD.test(line))) break;
  }
  return at;
}
