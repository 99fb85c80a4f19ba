/**
 * One spelling for matching: white space out, full-width forms to half-width, the brackets of a year to 〔〕.
 * Folding is for comparing; what is stored is always cut from the text as read.
 */
import { characterOf } from "../model/index.ts";

/** True for what Chinese pages pad with: ASCII blanks, U+00A0, U+1680, U+2000–200F, U+2028–202F, U+205F, U+2060, U+3000, U+FEFF, U+00AD. */
export function isBlank(code: number): boolean {
  if (code <= 32) return true;
  if (code < 0xa0 || (code > 0x3000 && code < 0xfeff)) return false;
  return (
    code === 0xa0 ||
    code === 0xad ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** True for a Han letter of the first block, U+4E00–9FFF: nearly every letter of a text, asked before anything dearer. */
export const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** Runs of what {@link isBlank} is true for. */
export const BLANKS = /[\u0000-\u0020\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]+/g;

function folded(code: number): number {
  if (code < 0x80) return code === 0x5b || code === 0x7b ? 0x3014 : code === 0x5d || code === 0x7d ? 0x3015 : code;
  switch (code) {
    case 0xff5b: // ｛2011｝ for 〔2011〕
    case 0xff3b: // ［
    case 0xfe5d: // ﹝
    case 0x3010: // 【
    case 0x3016: // 〖
    case 0x2772: // ❲
      return 0x3014;
    case 0xff5d:
    case 0xff3d:
    case 0xfe5e:
    case 0x3011:
    case 0x3017:
    case 0x2773:
      return 0x3015;
    case 0xfe59: // ﹙
      return 0x28;
    case 0xfe5a:
      return 0x29;
    case 0xff61: // ｡
      return 0x3002;
    case 0x25cb: // ○ for the zero of a Chinese date
    case 0x25ef:
    case 0x39f: // Ο and О, Greek and Cyrillic: look-alikes of the same
    case 0x3bf:
    case 0x41e:
    case 0x43e:
    case 0x3007:
      return 0x3007;
    default:
      return code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : characterOf(code);
  }
}

/** What each code below {@link LETTERS} or from {@link FORMS} on is folded to, {@link NOTHING} where it is a blank; 0 where none has asked. */
const FOLDED = new Int32Array(0x10000);
const NOTHING = -1;
/** Han and the like, which stand as they are, from here … */
const LETTERS = 0x3041;
/** … up to here, where the forms of other letters follow */
const FORMS = 0xfe00;

/** What a code is folded to by itself; {@link NOTHING} for a blank. Marks are asked about many times, so each is looked up but once. */
function foldedAlone(code: number): number {
  const to = isBlank(code) ? NOTHING : folded(code);
  FOLDED[code] = to;
  return to;
}

/** The stretch without white space, in one spelling. */
export function fold(text: string, start = 0, end = text.length): string {
  let out = "";
  let run = start;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= LETTERS && code < FORMS) continue;
    const to = FOLDED[code] || foldedAlone(code);
    if (to === code) continue;
    out += text.slice(run, i);
    if (to !== NOTHING) out += String.fromCharCode(to);
    run = i + 1;
  }
  return run === start ? text.slice(start, end) : out + text.slice(run, end);
}

export interface FoldedMap {
  readonly text: string;
  /** offset in the source of each folded character */
  readonly at: readonly number[];
}

/** {@link fold}, with the way back: the folded characters [a, b) stand in the source at [at[a], at[b - 1] + 1). */
export function foldWithMap(text: string, start: number, end: number): FoldedMap {
  const at: number[] = [];
  let out = "";
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isBlank(code)) continue;
    out += String.fromCharCode(folded(code));
    at.push(i);
  }
  return { text: out, at };
}
