/**
 * What the first rooms hand on: a text as it was read, and where each document stands in it.
 * All offsets are UTF-16 code units into {@link SourceText.text}, ranges are half-open [start, end).
 * Line numbers are 1-based and count `\n` alone (a lone CR is not a line break).
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One imported file, decoded. `text` is kept exactly as read; nothing downstream may change it. */
export interface SourceText {
  /** first 32 hexadecimal digits of the SHA-256 of the file's bytes */
  readonly id: string;
  /** base name of the file */
  readonly name: string;
  readonly mediaType: string;
  /** WHATWG label of the encoding that the bytes were decoded with: utf-8, gb18030, utf-16le, utf-16be */
  readonly encoding: string;
  readonly bytes: number;
  readonly text: string;
  /** offset of the first character of each line; lineStarts[0] is 0 */
  readonly lineStarts: readonly number[];
  /** label → value of a metadata box outside the text (索引号, 发文机关 …), when the format has one */
  readonly metadata: Readonly<Record<string, string>>;
  /** offset at which each page begins, where the format has pages */
  readonly pageStarts: readonly number[];
  /** what a reader should know: "decoded as gb18030", "ends in mid-sentence" … */
  readonly warnings: readonly string[];
}

/** Why a file was refused; the other files go on. */
export interface Refusal {
  readonly name: string;
  readonly reason:
    | "empty"
    | "binary"
    | "tooLarge"
    | "undecodable"
    | "unreadable"
    | "unsupported"
    | "noText"
    | "damaged";
  /** one sentence: what was expected, what came */
  readonly message: string;
}

/** 1-based line of an offset, by binary search. */
export function lineAt(lineStarts: readonly number[], offset: number): number {
  let lo = 0;
  let hi = lineStarts.length;
  while (hi - lo > 1) {
    const mid = (lo + hi) >> 1;
    if ((lineStarts[mid] ?? 0) <= offset) lo = mid;
    else hi = mid;
  }
  return lo + 1;
}

/**
 * A stretch of a document.
 * header: number, title, issuer lines and addressee · body · signature: issuer and date lines · attachmentList ·
 * carried: an instrument that the document issues or forwards, from its own title on · attachment · notes: (此件公开发布), 抄送 …
 * metadata: an index box (索引号 …) · contents: a table of contents
 */
export type PartKind =
  | "header"
  | "body"
  | "signature"
  | "attachmentList"
  | "carried"
  | "attachment"
  | "notes"
  | "metadata"
  | "contents";

export interface DocumentPart extends Span {
  readonly kind: PartKind;
  /** the part's own title (carried, attachment), spaces and line breaks removed */
  readonly title?: string;
}

/** Where one document stands in a source. Parts are in order, do not overlap, and lie inside the document. */
export interface DocumentSpan extends Span {
  readonly lineStart: number;
  readonly lineEnd: number;
  readonly parts: readonly DocumentPart[];
}
