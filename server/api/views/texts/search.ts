/**
 * Who says this, when: the stored texts are looked through file by file, those with the newest documents first. A call takes a
 * stretch that is bounded in time and in length and tells where the next one begins: whoever asks can stop, show what is there,
 * and go on; of an answer nothing is kept between the calls.
 */

import { type Columns, textAt } from "../../../figures/index.ts";
import { placeByCode } from "../../../lexicon/index.ts";
import type { FoundDocument, FoundSentence, Texts, TextsChoice } from "../../../model/api.ts";
import { lineAt, MOST_LETTERS, MOST_WORDS, type StoredSource, wordsOf } from "../../../model/index.ts";
import { lineStartsOf } from "../../../read/index.ts";
import type { Store } from "../../../store/index.ts";
import { HttpProblem } from "../../problem.ts";
import { order } from "../../rows.ts";
import { cardsOf } from "../cards.ts";
import { narrowed } from "../register.ts";
import type { TextColumns } from "./columns.ts";
import { type FoundSentence as Found, sentencesWith } from "./sentences.ts";

export interface TextsAsked extends TextsChoice {
  readonly q: string;
  /** `next` of the stretch before */
  readonly after: string | null;
  /** documents that are listed at most; 0: they are counted alone */
  readonly limit: number;
  /** sentences that are shown of each */
  readonly each: number;
  /** milliseconds after which no further file is begun */
  readonly spend: number;
}

/** files that are read at once */
const READS_AT_ONCE = 8;
/** files after which other requests have their turn */
const LET_IN = 200;
/** letters that are shown of a sentence before the words and behind, and of all at most with these */
const SHOWN = 160;
const LONGEST_SHOWN = 1_200;

/** @throws HttpProblem 400 where nothing is looked for, or too much; DOMException AbortError where the signal says so */
export async function textsWith(
  store: Store,
  columns: Columns,
  texts: TextColumns,
  asked: TextsAsked,
  { signal, sampleIds }: { readonly signal: AbortSignal; readonly sampleIds: ReadonlySet<string> },
  now: () => number = () => performance.now(),
): Promise<Texts> {
  const words = checked(asked.q);
  const until = now() + asked.spend;
  const { total, wanted, choices } = left(columns, texts, asked);
  const sums = sumsOf(columns);
  const items: (Pick<FoundDocument, "sample" | "total" | "sentences"> & { readonly id: string })[] = [];
  let [searched, documents, sentences] = [0, 0, 0];
  let next: string | null = null;
  const from = beginning(texts, asked.after);
  const queue = ahead(store, texts, wanted, words, from.file, signal);
  scan: for await (const { file, stored } of queue) {
    if (stored !== null) texts.signs.learn(file, stored.text);
    const rest = from.file === file ? from.start : 0;
    if (searched > 0 && now() >= until) {
      next = cursor(texts, file, rest);
      break;
    }
    let lines: readonly number[] | undefined;
    for (let at = texts.first[file] ?? 0; at < (texts.first[file + 1] ?? 0); at++) {
      const place = texts.document[at] ?? 0;
      const span = { start: texts.start[at] ?? 0, end: texts.end[at] ?? 0 };
      if (wanted[place] !== 1 || span.start < rest) continue;
      const shown: FoundSentence[] = [];
      let total = 0;
      for (const sentence of stored === null ? [] : sentencesWith(stored.text, span, words)) {
        total++;
        if (asked.limit === 0 || shown.length >= asked.each) continue;
        lines ??= lineStartsOf(stored?.text ?? "");
        shown.push(shownOf(stored?.text ?? "", sentence, lines));
      }
      // the list is full: this one begins the next stretch
      if (total > 0 && asked.limit > 0 && items.length === asked.limit) {
        next = cursor(texts, file, span.start);
        break scan;
      }
      searched++;
      sums.add(place, total > 0);
      if (total === 0) continue;
      documents++;
      sentences += total;
      if (asked.limit > 0) {
        const sample = sampleIds.has(texts.files[file] ?? "");
        items.push({ id: columns.idAt(place), sample, total, sentences: shown });
      }
    }
  }
  const cards = await cardsOf(
    store,
    items.map(({ id }) => id),
  );
  return {
    words: [...words],
    total,
    searched,
    documents,
    sentences,
    next,
    items: items.flatMap(({ id, ...said }): FoundDocument[] => {
      const document = cards.get(id);
      return document === undefined ? [] : [{ document, ...said }];
    }),
    ...sums.all(),
    choices: asked.after === null ? choices : null,
  };
}

interface Left {
  readonly key: string;
  readonly total: number;
  /** by place in the columns: 1 for what the filters leave */
  readonly wanted: Uint8Array;
  readonly choices: NonNullable<Texts["choices"]>;
}
/** the last one: stretches follow one another, and so do questions under the same filters */
const lastLeft = new WeakMap<TextColumns, Left>();

function left(columns: Columns, texts: TextColumns, { level, place, year, genre }: TextsChoice): Left {
  const key = JSON.stringify([level, place, year, genre]);
  const known = lastLeft.get(texts);
  if (known?.key === key) return known;
  const { found, choices } = narrowed(columns, { level, place, year, genre, held: "" }, texts.document);
  const wanted = new Uint8Array(columns.size);
  for (const at of found) wanted[at] = 1;
  const { held: _, ...rest } = choices;
  const made = { key, total: found.length, wanted, choices: rest };
  lastLeft.set(texts, made);
  return made;
}

function checked(query: string): readonly string[] {
  if (query.length > 4 * MOST_LETTERS) throw tooLong(`${query.length} letters`);
  const words = wordsOf(query);
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (words.length === 0) throw new HttpProblem(400, "invalid", "expected q, words to look for in the texts");
  if (letters > MOST_LETTERS) throw tooLong(`${letters} letters`);
  if (words.length > MOST_WORDS) throw tooLong(`${words.length} words`);
  return words;
}

const tooLong = (got: string): HttpProblem =>
  new HttpProblem(
    400,
    "invalid",
    `expected q to hold at most ${MOST_WORDS} words and ${MOST_LETTERS} letters, got ${got}; a part of a sentence finds it`,
  );

/**
 * The files that hold wanted documents, from one on, with their texts: the next ones are read while one is looked through. One that
 * is known not to hold the words comes without its text.
 */
async function* ahead(
  store: Store,
  texts: TextColumns,
  wanted: Uint8Array,
  words: readonly string[],
  from: number,
  signal: AbortSignal,
): AsyncGenerator<{ readonly file: number; readonly stored: StoredSource | null }> {
  const holds = (file: number): boolean => {
    for (let at = texts.first[file] ?? 0; at < (texts.first[file + 1] ?? 0); at++)
      if (wanted[texts.document[at] ?? 0] === 1) return true;
    return false;
  };
  const reading: { readonly file: number; readonly stored: Promise<StoredSource | null> }[] = [];
  let file = from;
  let given = 0;
  for (;;) {
    for (; reading.length < READS_AT_ONCE && file < texts.files.length; file++) {
      if (!holds(file)) continue;
      const may = texts.signs.may(file, words);
      const stored = may ? store.getSource(texts.files[file] ?? "") : Promise.resolve(null);
      // one that is read in vain, because nobody asks any more, is nobody's error
      stored.catch(() => undefined);
      reading.push({ file, stored });
    }
    const one = reading.shift();
    if (one === undefined) return;
    // nothing was read for a while: others are let in
    if (++given % LET_IN === 0) await new Promise((resolve) => setImmediate(resolve));
    const stored = await one.stored;
    signal.throwIfAborted();
    yield { file: one.file, stored };
  }
}

const cursor = (texts: TextColumns, file: number, start: number): string =>
  `${texts.days[file] ?? ""}\t${texts.files[file] ?? ""}\t${start}`;

/** Where a stretch begins: files that came or went since do not change what lies behind. */
function beginning(texts: TextColumns, after: string | null): { readonly file: number; readonly start: number } {
  if (after === null) return { file: 0, start: 0 };
  const [day = "", id = "", start = ""] = after.split("\t");
  if (!/^\d{1,10}$/.test(start)) throw new HttpProblem(400, "invalid", "expected after to be the next of a stretch");
  let [low, high] = [0, texts.files.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const before = order(day, texts.days[middle] ?? "") || order(texts.files[middle] ?? "", id);
    if (before < 0) low = middle + 1;
    else high = middle;
  }
  return { file: low, start: texts.files[low] === id ? Number(start) : 0 };
}

/** How many of each year, place and province say it, among those looked through. A document of two places counts in both. */
function sumsOf(columns: Columns) {
  type Sum = { name: string; documents: number; searched: number };
  const sums = { years: new Map<string, Sum>(), places: new Map<string, Sum>(), provinces: new Map<string, Sum>() };
  const add = (of: Map<string, Sum>, key: string, name: string, says: boolean): void => {
    const sum = of.get(key) ?? { name, documents: 0, searched: 0 };
    if (sum.searched === 0) of.set(key, sum);
    sum.documents += Number(says);
    sum.searched++;
  };
  const provinces = columns.places.map(({ id }) => provinceOf(id));
  const names = new Map(columns.places.map(({ id, name }) => [id, name]));
  const listed = (of: ReadonlyMap<string, Sum>) =>
    [...of].map(([key, sum]) => ({ key, ...sum })).sort((a, b) => order(a.key, b.key));
  return {
    add(place: number, says: boolean): void {
      const year = textAt(columns.days, place).slice(0, 4) || "none";
      add(sums.years, year, year, says);
      const places = [...columns.placesAt(place)];
      if (places.length === 0) {
        const level = textAt(columns.levels, place) || "unknown";
        for (const sum of [sums.places, sums.provinces]) add(sum, level, level, says);
      }
      for (const code of places) {
        const { id = "", name = "" } = columns.places[code] ?? {};
        add(sums.places, id, name, says);
      }
      for (const id of new Set(places.map((code) => provinces[code] ?? "")))
        add(sums.provinces, id, placeByCode(id.slice("place:".length))?.name ?? names.get(id) ?? id, says);
    },
    all: () => ({ years: listed(sums.years), places: listed(sums.places), provinces: listed(sums.provinces) }),
  };
}

/** by the first two digits of its code (GB/T 2260); a place without a code stands for itself */
const provinceOf = (id: string): string => id.replace(/^(place:\d\d)\d{4}$/, "$10000");

/** A sentence in pieces, as printed; a long one around its words alone, a very long one around the first of them. */
function shownOf(text: string, { start, end, marks }: Found, lines: readonly number[]): FoundSentence {
  const first = marks[0] ?? { start, end };
  const from = Math.max(start, whole(text, first.start - SHOWN));
  const shown = marks.filter((mark) => mark === first || mark.end - from <= LONGEST_SHOWN);
  const last = shown.at(-1) ?? first;
  const to = Math.min(end, whole(text, last.end + SHOWN));
  const pieces: { text: string; found: boolean }[] = [];
  let at = from;
  const add = (until: number, found: boolean): void => {
    if (until > at) pieces.push({ text: text.slice(at, until), found });
    at = until;
  };
  for (const mark of shown) {
    add(mark.start, false);
    add(mark.end, true);
  }
  add(to, false);
  return {
    line: lineAt(lines, first.start),
    start: first.start,
    end: last.end,
    pieces,
    cutBefore: from > start,
    cutAfter: to < end,
  };
}

/** an offset that does not part the halves of a character */
const whole = (text: string, offset: number): number =>
  /[\udc00-\udfff]/.test(text[offset] ?? "") ? offset - 1 : offset;
