/** What is offered for some words: the things that bear them, the questions that they may ask, and what is like them. */
import type { ComponentChildren } from "preact";
import type { Question, SearchAnswer } from "../../server/model/api.ts";
import { words } from "../i18n/index.ts";
import { isLoose, KindGlyph, kindOfId, nodeAddress, textsAddress } from "../ui/index.ts";
import { askedBy } from "./asked.ts";
import { phraseIn, screensMeant } from "./questions.ts";

const KIND = { document: "Document", organization: "Organization", program: "Program", place: "Place" } as const;

/** questions offered at most: things come first */
const QUESTIONS = 3;

export interface Hit {
  readonly name: string;
  readonly address: string;
  readonly sign: ComponentChildren;
  readonly detail?: string;
  readonly aside?: string;
  readonly testid?: string;
}

/** What is offered under one heading. */
export interface Section {
  readonly name: string;
  readonly testid?: string;
  /** null where it is not told */
  readonly total: number | null;
  readonly hits: readonly Hit[];
}

export interface Offered {
  /** in the order in which they stand; none is empty */
  readonly sections: readonly Section[];
  /** whether something is found, and not merely like it */
  readonly found: boolean;
  /** what may stand in the texts, which are looked through elsewhere */
  readonly phrase: string;
  /** of all that can be chosen, in the order of the list; the last one leads into the texts */
  readonly addresses: readonly string[];
  /** what is meant where nothing else is: the one hit, or the one of this very name */
  readonly only: string | undefined;
}

/** @param last null where nothing is answered yet */
export function offeredFor(asked: string, last: SearchAnswer | null, questions: readonly Question[]): Offered {
  const groups = last?.groups.filter(({ items }) => items.length > 0) ?? [];
  const meant = last === null ? [] : askedBy(questions, last, QUESTIONS);
  const things = groups.map(thingSection);
  const asking = questionSection(meant);
  // who asks what a screen answers is led there first, and then to what the sentence names
  const asks = last !== null && screensMeant(last).length > 0;
  const found = things.length + meant.length > 0;
  const sections = [
    ...(asks ? [asking, ...things] : [...things, asking]),
    likes(found ? [] : (last?.near ?? [])),
  ].filter(({ hits }) => hits.length > 0);
  const phrase = last?.query === asked ? phraseIn(last) : asked;
  const items = [
    ...groups.flatMap(({ items }) =>
      items.map(({ name, id, key }) => ({ name, address: nodeAddress(id, key), loose: isLoose(id) })),
    ),
    ...meant.map((question) => ({ ...question, loose: false })),
  ];
  const named = items.filter((item) => item.name === asked && !item.loose);
  return {
    sections,
    found,
    phrase,
    addresses: [...sections.flatMap(({ hits }) => hits.map(({ address }) => address)), textsAddress(phrase)],
    only: (items.length === 1 ? items : named.length === 1 ? named : [])[0]?.address,
  };
}

function thingSection({ kind, total, items }: SearchAnswer["groups"][number]): Section {
  const t = words.value;
  return {
    name: t.kinds[KIND[kind]],
    total,
    hits: items.map((item) => ({
      name: item.name,
      address: nodeAddress(item.id, item.key),
      sign: <KindGlyph kind={kindOfId(item.id)} cited={item.held === false} />,
      detail: isLoose(item.id) ? t.search.loose : item.detail,
      aside: item.level ? t.levels[item.level] : "",
    })),
  };
}

function questionSection(meant: ReturnType<typeof askedBy>): Section {
  const t = words.value;
  const sign = (
    <span class="asks" aria-hidden="true">
      {t.search.asks}
    </span>
  );
  return {
    name: t.search.questions,
    testid: "hit-questions",
    total: meant.length,
    hits: meant.map(({ name, address }) => ({ name, address, sign })),
  };
}

/** Where the number or name stands nowhere: those like it. */
function likes(near: SearchAnswer["near"]): Section {
  const t = words.value;
  return {
    name: t.search.near,
    total: null,
    hits: near.map((item) => ({
      name: item.name,
      address: nodeAddress(item.id, item.key),
      sign: <KindGlyph kind={kindOfId(item.id)} cited={!item.held} />,
      detail: isLoose(item.id) ? t.search.loose : (item.number ?? item.detail),
      testid: "hit-near",
    })),
  };
}
