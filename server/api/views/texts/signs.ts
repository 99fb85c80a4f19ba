/**
 * Which files cannot hold a word, known without reading them: of each file that was read, a set of bits in which every letter and
 * every pair of neighbours has one (a Bloom filter with one hash). A file whose bits lack a pair of the word does not hold it; one
 * whose bits have all may or may not. It is filled by the searches themselves and goes with the state of the corpus.
 */
import { foldWords } from "../../../model/index.ts";

/** bytes of all files together; what is read beyond is read again by every search */
const MOST_BYTES = 64 * 2 ** 20;
/** bits for each letter, so that a fifth of them is set, and the bounds of a file's bits */
const BITS_A_LETTER = 4;
const [LEAST_BITS, MOST_BITS] = [2 ** 9, 2 ** 15];

export interface Signs {
  /** false: the file holds not all of the words */
  may(file: number, words: readonly string[]): boolean;
  /** @param text of the file, as read */
  learn(file: number, text: string): void;
}

export function signsOf(most = MOST_BYTES): Signs {
  const known = new Map<number, Uint8Array>();
  let bytes = 0;
  return {
    may(file, words) {
      const bits = known.get(file);
      return bits === undefined || words.every((word) => codesOf(word).every((code) => isSet(bits, code)));
    },
    learn(file, text) {
      if (known.has(file) || bytes >= most) return;
      const folded = foldWords(text);
      const wanted = Math.min(MOST_BITS, Math.max(LEAST_BITS, BITS_A_LETTER * folded.length));
      const bits = new Uint8Array(2 ** Math.ceil(Math.log2(wanted)) / 8);
      let before = 0;
      for (let at = 0; at < folded.length; at++) {
        const letter = folded.charCodeAt(at);
        set(bits, hash(0, letter));
        if (at > 0) set(bits, hash(before, letter));
        before = letter;
      }
      known.set(file, bits);
      bytes += bits.length;
    },
  };
}

/** of a word of one letter that letter, else its pairs */
function codesOf(word: string): readonly number[] {
  if (word.length === 1) return [hash(0, word.charCodeAt(0))];
  return Array.from({ length: word.length - 1 }, (_, at) => hash(word.charCodeAt(at), word.charCodeAt(at + 1)));
}

const hash = (one: number, other: number): number => {
  const mixed = Math.imul((one << 16) | other, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
};
const set = (bits: Uint8Array, code: number): void => {
  const at = code & (bits.length * 8 - 1);
  bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
};
const isSet = (bits: Uint8Array, code: number): boolean => {
  const at = code & (bits.length * 8 - 1);
  return ((bits[at >> 3] ?? 0) & (1 << (at & 7))) !== 0;
};
