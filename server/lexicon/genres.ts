/** 文种: the kinds of document, as rows of genres.tsv. */
import { readFileSync } from "node:fs";

/** official: the kinds of the 2012 regulation on official documents · rule: normative texts · plan: working texts · other */
export type GenreFamily = "official" | "rule" | "plan" | "other";

const FAMILIES: ReadonlyMap<string, GenreFamily> = new Map(
  readFileSync(new URL("./genres.tsv", import.meta.url), "utf8")
    .split("\n")
    .slice(1)
    .filter((row) => row !== "")
    .map((row) => {
      const [genre = "", family = "other"] = row.split("\t");
      return [genre, family as GenreFamily] as const;
    }),
);

const LONGEST = Math.max(...[...FAMILIES.keys()].map((genre) => genre.length));

const LAST_LETTERS: ReadonlySet<number> = new Set(
  [...FAMILIES.keys()].map((genre) => genre.charCodeAt(genre.length - 1)),
);

/** Whether some kind of document ends with this letter; asked before {@link genreAtEnd}, as few letters do. */
export const endsGenre = (code: number): boolean => LAST_LETTERS.has(code);

/** The bare kind (通知, 意见, 办法 …) that a text without white space ends with, longest first; null if none. */
export function genreAtEnd(text: string): string | null {
  if (!endsGenre(text.charCodeAt(text.length - 1))) return null;
  for (let n = Math.min(LONGEST, text.length); n > 0; n--) {
    const tail = text.slice(-n);
    if (FAMILIES.has(tail)) return tail;
  }
  return null;
}

/** The family of a kind, or null for a word that is none. */
export function genreFamily(genre: string): GenreFamily | null {
  return FAMILIES.get(genre) ?? null;
}

const TRIAL =
  /[(（]\s*(?:试行|暂行)\s*[)）]|(?:暂行|试行)(?=\s*(?:办法|规定|条例|细则|规则|标准|意见|方案|制度|规程|准则|章程|通则))/;

/**
 * Where a title says that its document, or the one that it issues, is on trial: （试行）, 暂行办法. Null where the words are of
 * another document: what is repealed or amended, and what is carried out (贯彻《…（试行）》).
 */
export function trialMark(title: string): { readonly index: number; readonly words: string } | null {
  if (/废止|失效|修改|停止(?:执行|施行)|清理/.test(title)) return null;
  const others = title.replace(/(?<!(?:印发|转发|公布|发布|下发)[^《》]{0,30})《[^》]*》/g, (whole) =>
    "　".repeat(whole.length),
  );
  const found = TRIAL.exec(others);
  return found === null ? null : { index: found.index, words: found[0] };
}
