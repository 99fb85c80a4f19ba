/** The number that a page prints over its document, behind its heading or among the values of a box without labels, or under the signature. */
import { type DocumentSpan, type Evidence, matchesIn, type NumberFact, type TitleFact } from "../../model/index.ts";
import { fold, numberBehind, type Piece, piecesOf, titleKey } from "../../segment/index.ts";
import { normalNumber } from "./number.ts";

/** characters above a document within which its page prints the title once more */
const ABOVE = 800;

/** • 某政办规〔2024〕1号 among the • values of a box that lost its labels, the title being another of them. */
export function numberInList(
  text: string,
  title: TitleFact,
  evidence: (start: number, end: number, rule: string, confidence: number) => Evidence,
): NumberFact | null {
  const from = Math.max(0, title.start - ABOVE);
  const above = text.slice(from, title.start);
  if (!above.includes("•")) return null;
  const key = titleKey(title.value);
  const listed = [...matchesIn(above, /^[ \t\u3000]*•[ \t\u3000]*(\S.*)$/gm)].map((line) => ({
    words: line[1] ?? "",
    at: from + line.index + line[0].length - (line[1] ?? "").length,
  }));
  const number = listed.find(({ words }) => words.includes("号") && piecesOf(words).at(0)?.shape === "number");
  if (number === undefined || !listed.some(({ words }) => titleKey(fold(words)) === key)) return null;
  const end = number.at + number.words.trimEnd().length;
  return { value: normalNumber(number.words), ...evidence(number.at, end, "header/number-in-box", 0.85) };
}

/** 关于…的通知（某民发〔2018〕52号） as the heading of the page over the title itself: the number in its bracket. */
export function numberInHeading(
  text: string,
  title: TitleFact,
  evidence: (start: number, end: number, rule: string, confidence: number) => Evidence,
): NumberFact | null {
  const from = Math.max(0, title.start - ABOVE);
  const key = titleKey(title.value);
  let at = from;
  for (const line of text.slice(from, title.start).split("\n")) {
    const number = line.includes("号") ? numberBehind(line) : null;
    if (number !== null && titleKey(fold(line.slice(0, number.start - 1))) === key) {
      const [start, end] = [at + number.start, at + number.end];
      return { value: normalNumber(text.slice(start, end)), ...evidence(start, end, "header/number-in-title", 0.9) };
    }
    at += line.length + 1;
  }
  return null;
}

/** 某政发〔2020〕85号附件1, （某科发〔2022〕9号文件附件）: the number of the notice that an attachment kept by itself came with. [1]: the number */
const ATTACHED_TO =
  /^[（(]?\s*([一-龥]{2,16}[〔[［（(]\s?(?:19|20)\d{2}\s?[〕\]］）)]\s?\d{1,5}\s?号)文?(?:件)?[之的]?附件\s?\d{0,2}\s?[)）]?$/;

/** @param lines of the head and of the beginning of the text */
export function numberOfNotice(
  text: string,
  lines: readonly Piece[],
  evidence: (start: number, end: number, rule: string, confidence: number) => Evidence,
): NumberFact | null {
  for (const { start, end, fold: folded } of lines) {
    const printed = folded.includes("附件") ? ATTACHED_TO.exec(text.slice(start, end))?.[1] : undefined;
    if (printed === undefined) continue;
    const at = text.indexOf(printed, start);
    return { value: normalNumber(printed), ...evidence(at, at + printed.length, "header/number-of-notice", 0.8) };
  }
  return null;
}

/** characters at the end of a document among which its number may stand */
const BELOW = 160;

/** 2014年9月28日 / 某政复〔2014〕61号: the number under the signature, as the last line of a text whose head has none. */
export function numberUnderSignature(
  text: string,
  span: DocumentSpan,
  evidence: (start: number, end: number, rule: string, confidence: number) => Evidence,
): NumberFact | null {
  const from = text.indexOf("\n", Math.max(span.start, span.end - BELOW));
  const pieces = from < 0 || from >= span.end ? [] : piecesOf(text, from + 1, span.end);
  // (some print it in brackets over the day or behind the notes, and the foot of the page may follow)
  const at = pieces.findLastIndex(({ shape }) => shape !== "furniture" && shape !== "date" && shape !== "signed");
  const last = pieces[at];
  if (last?.shape !== "number") return numberOverAttachments(text, span, evidence);
  const [above, under] = [pieces[at - 1]?.shape, pieces[at + 1]?.shape];
  const bracketed = last.fold.startsWith("(") && (above === "note" || under === "date" || under === "signed");
  if (above !== "date" && above !== "signed" && !bracketed) return null;
  return { value: normalNumber(last.fold), ...evidence(last.start, last.end, "header/number-under-signature", 0.9) };
}

/** 2018年3月5日 / 某某发〔2018〕5号 / 附件：…: the number right under the day, where attachments follow. */
function numberOverAttachments(
  text: string,
  { parts, end }: DocumentSpan,
  evidence: (start: number, end: number, rule: string, confidence: number) => Evidence,
): NumberFact | null {
  const day = parts.find(({ kind }) => kind === "signature")?.end ?? end;
  const line = day < end ? piecesOf(text, day, Math.min(end, day + BELOW))[0] : undefined;
  if (line?.shape !== "number") return null;
  return { value: normalNumber(line.fold), ...evidence(line.start, line.end, "header/number-under-signature", 0.9) };
}
