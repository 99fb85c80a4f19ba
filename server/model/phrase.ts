/**
 * Words that a person looks for in the texts, and the one spelling in which they and the texts are compared: without blanks,
 * line breaks and quotation marks (放管服改革 is “放管服”改革), full-width forms as half-width, Latin letters small, traditional
 * letters as simplified ones (國務院 is 国务院), punctuation that pages print in several ways as one. Every code unit becomes one or none, so that each way back is an offset.
 */
import { characterOf } from "./radicals.ts";
import type { Span } from "./source.ts";
import { simplifiedLetters } from "./traditional.ts";

/** code units of all words together, and words, that are looked for at once */
export const MOST_LETTERS = 200;
export const MOST_WORDS = 8;

const BLANK = "\\u0000-\\u0020\\u007f\\u00a0\\u00ad\\u1680\\u2000-\\u200f\\u2028-\\u202f\\u205f\\u2060\\u3000\\ufeff";
const DROPPED = new RegExp(`[${BLANK}"'“”„‟‘’‛「」『』﹁﹂﹃﹄＂＇〝〞]`, "u");
const BLANKS = new RegExp(`[${BLANK}]+`, "gu");
const QUOTED = /["“「『＂]([^"“”「」『』＂]*)["”」』＂]/gu;
/** the first of each stands for the others */
const SAME = [
  "〔[{［｛﹝【〖❲",
  "〕]}］｝﹞】〗❳",
  "《〈«",
  "》〉»",
  "-–—―─━‐‑‒−﹣－~～〜",
  "·•・‧∙･",
  "。｡",
  "、､",
  "〇○◯",
];

let table: Uint16Array | undefined;
/** code unit → the one it is compared as; 0: none */
function codes(): Uint16Array {
  if (table !== undefined) return table;
  const made = Uint16Array.from({ length: 0x10000 }, (_, code) =>
    code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : characterOf(code),
  );
  for (const [traditional, plain] of simplifiedLetters()) made[traditional.charCodeAt(0)] = plain.charCodeAt(0);
  for (const group of SAME) for (const other of group) made[other.charCodeAt(0)] = group.charCodeAt(0);
  for (let code = 0; code < 0x10000; code++) {
    const to = made[code] ?? 0;
    if (to >= 0x41 && to <= 0x5a) made[code] = to + 0x20;
    if ((code < 0xd800 || code > 0xdfff) && DROPPED.test(String.fromCharCode(code))) made[code] = 0;
  }
  table = made;
  return made;
}

const decoder = new TextDecoder("utf-16le", { ignoreBOM: true });

/** @param at where given, gets the offset in `text` of each letter of the answer; as long as the stretch */
export function foldWords(text: string, start = 0, end = text.length, at?: Int32Array): string {
  const to = codes();
  const out = new Uint16Array(end - start);
  let length = 0;
  for (let offset = start; offset < end; offset++) {
    const code = to[text.charCodeAt(offset)] ?? 0;
    if (code === 0) continue;
    if (at !== undefined) at[length] = offset;
    out[length++] = code;
  }
  return decoder.decode(out.subarray(0, length));
}

/**
 * The words of a query, as they are compared. Blanks part them; what stands in quotation marks is one. Letters that stand alone
 * one behind another are one word (以 奖 代 补, as recognised from a picture). Punctuation at the ends says nothing.
 */
export function wordsOf(query: string): readonly string[] {
  const parts = query
    .replace(QUOTED, (_, inner: string) => inner.replace(BLANKS, ""))
    .split(BLANKS)
    .map((part) => foldWords(part).replace(/^[,，。;；:：、!！?？]+|[,，。;；:：、!！?？]+$/gu, ""))
    .filter((part) => part !== "");
  const words: string[] = [];
  let alone = false;
  for (const part of parts) {
    const single = /^\p{Script=Han}$/u.test(part);
    if (single && alone) words.push(`${words.pop() ?? ""}${part}`);
    else words.push(part);
    alone = single;
  }
  return [...new Set(words)];
}

/** Where any of the words stand in a text, in order; what begins within another hit is no hit. @param most hits are given at most */
export function findWords(text: string, words: readonly string[], most = Number.POSITIVE_INFINITY): readonly Span[] {
  if (words.length === 0) return [];
  const at = new Int32Array(text.length);
  const folded = foldWords(text, 0, text.length, at);
  const found: { readonly start: number; readonly end: number }[] = [];
  for (const word of words)
    for (let place = folded.indexOf(word), n = 0; place >= 0 && n < most; n++) {
      found.push({ start: at[place] ?? 0, end: (at[place + word.length - 1] ?? 0) + 1 });
      place = folded.indexOf(word, place + word.length);
    }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Span[] = [];
  for (const span of found) if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span);
  return apart.slice(0, most);
}
