/** Saved questions that a reader may mean by some words, in either language. Pure. */
import type { Question } from "../server/model/api.ts";

type Titled = Pick<Question, "zh" | "en">;

/** words that ask, and words that every question has */
const PASSED_OVER = /哪些|哪个|哪几|什么|多少|怎么|如何|一个|一份|有没有|[谁的了吗呢由被把在是与和及或之其]/gu;
const PASSED_OVER_WORDS = new Set(
  ["which", "what", "who", "how", "the", "and", "of", "is", "are", "was", "were", "do", "does", "by"].concat([
    "in",
    "a",
  ]),
);
/** the share of what was typed that a title has to say */
const ENOUGH = 0.5;

/** Two neighbouring characters of Chinese, and words of other scripts. */
function unitsOf(text: string): ReadonlySet<string> {
  const units = new Set<string>();
  for (const [run] of text
    .toLowerCase()
    .replace(PASSED_OVER, " ")
    .matchAll(/\p{Script=Han}+|[\p{L}\p{N}]+/gu)) {
    if (/\p{Script=Han}/u.test(run)) for (let at = 0; at + 1 < run.length; at++) units.add(run.slice(at, at + 2));
    else if (!PASSED_OVER_WORDS.has(run)) units.add(run);
  }
  return units;
}

/** Those that say at least half of what was typed, most first, of equals the one that says least else; nothing where too little was typed. */
export function questionsFor<Q extends Titled>(questions: readonly Q[], typed: string, most: number): readonly Q[] {
  const wanted = [...unitsOf(typed)];
  if (wanted.length === 0) return [];
  return questions
    .map((question) => {
      const said = unitsOf(`${question.zh} ${question.en}`);
      return { question, more: said.size, share: wanted.filter((unit) => said.has(unit)).length / wanted.length };
    })
    .filter(({ share }) => share >= ENOUGH)
    .sort((a, b) => b.share - a.share || a.more - b.more)
    .slice(0, most)
    .map(({ question }) => question);
}
