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

/** The bare kind (通知, 意见, 办法 …) that a text without white space ends with, longest first; null if none. */
export function genreAtEnd(text: string): string | null {
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
