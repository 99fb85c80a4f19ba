/** Saved questions that a reader may mean by some words, in either language. Pure. */
import type { Question, SearchAnswer } from "../../server/model/api.ts";

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
  return ranked(questions, typed)
    .filter(({ share }) => share >= ENOUGH)
    .slice(0, most)
    .map(({ question }) => question);
}

function ranked<Q extends Titled>(questions: readonly Q[], typed: string) {
  const wanted = [...unitsOf(typed)];
  return questions
    .map((question) => {
      const said = unitsOf(`${question.zh} ${question.en}`);
      const share = wanted.length === 0 ? 0 : wanted.filter((unit) => said.has(unit)).length / wanted.length;
      return { question, more: said.size, share };
    })
    .sort((a, b) => b.share - a.share || a.more - b.more);
}

export interface Meant {
  readonly question: Question;
  /** for its address; "" where the question has to be told what it is asked of */
  readonly parameters: Readonly<Record<string, string>>;
  /** what the thing that it is asked of is called in it; "" where there is none */
  readonly of: string;
}

/** the thing in a title that may be any */
const ANY_ZH = /一份(?:上级)?文件|一个(?:部门|地方|专项)/u;
const ANY_EN = /\ba (?:higher )?(?:document|body|place|program)\b/u;

/** A title with the thing that it is asked of in the place of 一份文件, "a document"; the title itself where there is no name. */
export const titleOf = ({ zh, en }: Titled, language: "zh" | "en", name: string): string => {
  const [title, any] = language === "zh" ? [zh, ANY_ZH] : [en, ANY_EN];
  return name === "" ? title : title.replace(any, () => name);
};

/** What a document is called in a sentence: its number, or else its title as one; bodies and places by name. */
export const calledIn = (id: string, number: string | null, name: string): string =>
  id.startsWith("doc:") ? (number ?? `《${name}》`) : name;

/**
 * Questions that a searched sentence may mean, asked of the thing that stands in the sentence. Never of the thing that a
 * question is asked of by default. Where a thing was taken out of a sentence, every question that can be asked of it is meant.
 */
export function questionsMeant(questions: readonly Question[], answer: SearchAnswer, most: number): readonly Meant[] {
  const { query, sought, rest } = answer;
  const meant = questionsFor(questions, query, most).map((question) => meantOf(question, answer));
  if (sought === query) return meant;
  return ranked(questions, rest)
    .map(({ question }) => meantOf(question, answer))
    .filter(({ question, parameters }) => asksOf(question, parameters, answer))
    .slice(0, most);
}

/** Whether a question is asked of what was found: a body's questions for bodies. Of several the reader chooses in its form. */
const asksOf = (question: Question, parameters: Readonly<Record<string, string>>, answer: SearchAnswer): boolean =>
  question.parameters.some(
    ({ name, type }) => parameters[name] || (type === "organization" && foundOf(type, answer) > 1),
  );
const foundOf = (kind: string, answer: SearchAnswer): number =>
  answer.groups.find((group) => group.kind === kind)?.total ?? 0;

/** What a sentence says that asks where nothing was done, and what asks who did something, in either language. */
const SILENCE =
  /没有?(?:落实|回应|贯彻|执行|行动|反应|做|动静)|未(?:落实|回应|贯彻|执行|见)|有(?:无|没有)(?:落实|回应|贯彻|执行)|谁没|缺口|空白|did nothing|nothing|silent|\bgaps?\b|\bnot\b|n['’]t\b/iu;
const FLOW = /落实|贯彻|执行|转发|依据|传导|implement|carr(?:y|ies)|forward|\brest/iu;

/** What is to be looked for in the texts: of a question in English the name in Chinese that stands in it, else all that was typed. */
export const phraseIn = ({ query, sought }: Pick<SearchAnswer, "query" | "sought">): string =>
  /\p{Script=Latin}{2,}\s|\s\p{Script=Latin}{2,}/u.test(query) && query.includes(sought) ? sought : query;

export interface ScreenMeant {
  readonly screen: "coverage" | "cascade";
  /** that the sentence names; null for all documents */
  readonly document: { readonly key: string; readonly name: string } | null;
  /** to which the sentence keeps; null for all */
  readonly place: { readonly id: string; readonly name: string } | null;
}

/** The screens that answer a sentence with a picture: who is silent, for one document or all; and what carries out the one that it names. */
export function screensMeant(answer: SearchAnswer): readonly ScreenMeant[] {
  const { query, sought, groups } = answer;
  const items = groups.find(({ kind }) => kind === "document")?.items ?? [];
  const one =
    items.find(({ name, key }) => name === sought || key === sought) ??
    (sought !== query && items.length === 1 ? items[0] : undefined);
  const document = one ? { key: one.key, name: one.key.startsWith("doc:") ? `《${one.name}》` : one.key } : null;
  // 湄潭县没有落实什么: where no document is named, a place may be
  const at = groups
    .find(({ kind }) => kind === "place")
    ?.items.find(({ name }) => one === undefined && name === sought);
  const place = at ? { id: at.id, name: at.name } : null;
  const asked = one && sought !== query ? query.replace(sought, " ") : query;
  const silent = SILENCE.test(asked) && (document !== null || place !== null || FLOW.test(asked));
  return [
    ...(silent ? [{ screen: "coverage" as const, document, place }] : []),
    ...(document && FLOW.test(asked) ? [{ screen: "cascade" as const, document, place: null }] : []),
  ];
}

/** Asked of the things that were found for it; days and numbers of rows keep their defaults. */
function meantOf(question: Question, answer: SearchAnswer): Meant {
  const parameters: Record<string, string> = {};
  let of = "";
  for (const { name, type } of question.parameters) {
    if (type === "integer" || type === "date") continue;
    const group = answer.groups.find(({ kind }) => kind === (type === "string" ? "program" : type));
    const named = group?.items.filter(({ name, key }) => name === answer.sought || key === answer.sought) ?? [];
    const [one, ...others] = named.length > 0 ? named : group?.total === 1 ? group.items : [];
    const only = others.length > 0 ? undefined : one;
    parameters[name] = only === undefined ? "" : type === "string" ? only.name : only.id;
    if (only) of = calledIn(only.id, only.key === only.id ? null : only.key, only.name);
  }
  return { question, parameters, of };
}
