/** 信息公开 index boxes: label and value pairs that sites print before or after a document. */
import { fold, isBlank, METADATA_LABELS } from "../read/index.ts";

const FIRST = new Set(METADATA_LABELS.map((label) => label.slice(0, 2)));
const BY_LENGTH = [...METADATA_LABELS].sort((a, b) => b.length - a.length);

/** True where a folded line begins with a label and a colon, or is a label alone. */
export function startsWithLabel(folded: string): boolean {
  const at = /^[\s•·▪◆■●*|-]/.test(folded) ? 1 : 0;
  if (!FIRST.has(folded.slice(at, at + 2))) return false;
  const label = BY_LENGTH.find((candidate) => folded.startsWith(candidate, at));
  if (label === undefined) return false;
  const next = folded.charAt(at + label.length);
  return next === ":" || next === "" || next === "|";
}

export interface MetadataValue {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const SPACED = new RegExp(
  `(?:^|[\\s|　])(${BY_LENGTH.map((l) => [...l].join("[\\s　]{0,4}")).join("|")})(?:[\\s　]{0,4}[:：|]|(?=[ \\t\\r]{0,4}\\n))`,
  "g",
);

/** The pairs of a stretch of text; a label alone on its line takes the next line as its value. */
export function readMetadata(text: string, start: number, end: number): ReadonlyMap<string, MetadataValue> {
  const pairs = new Map<string, MetadataValue>();
  const box = text.slice(start, end);
  const found = [...box.matchAll(SPACED)];
  found.forEach((match, i) => {
    const label = fold(match[1] ?? "");
    let a = match.index + match[0].length;
    let b = found[i + 1]?.index ?? box.length;
    const lineEnd = box.indexOf("\n", a);
    const sameLine = lineEnd < 0 ? b : Math.min(b, lineEnd);
    if (box.slice(a, sameLine).trim() !== "") b = sameLine;
    while (a < b && (isBlank(box.charCodeAt(a)) || box[a] === "|")) a++;
    const nextLine = box.indexOf("\n", a);
    if (nextLine >= 0 && nextLine < b) b = nextLine;
    while (b > a && (isBlank(box.charCodeAt(b - 1)) || box[b - 1] === "|")) b--;
    if (b > a && !pairs.has(label)) pairs.set(label, { value: box.slice(a, b), start: start + a, end: start + b });
  });
  return pairs;
}
