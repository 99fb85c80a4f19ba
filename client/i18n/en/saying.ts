/** English: search in the texts. */
import { count, many } from "../counts.ts";
import type { Widen } from "../widen.ts";
import type { saying as zh } from "../zh/saying.ts";

export const saying: Widen<typeof zh> = {
  texts: {
    name: "Search the texts",
    ask: ["Which documents say", "?"],
    label: "Words to look for",
    placeholder: "words of a sentence",
    go: "Search",
    how: "A phrase, or several words: which documents say it, and in which sentence. Only documents whose text is held are searched.",
    rules: [
      "Words parted by a blank stand in one sentence",
      "Words in quotation marks stand together",
      "Line breaks, blanks, quotation marks, wide letters and kinds of punctuation make no difference",
    ],
    answer: (words, n, documents, sentences) =>
      documents > 0
        ? `Of ${many(n, "document")} whose text is held, ${count(documents)} say it, in ${many(sentences, "sentence")}.`
        : `“${words}” was not found in ${many(n, "document")} whose text is held. That says no more than that.`,
    soFar: (searched, n, documents, sentences) =>
      `${count(searched)} of ${many(n, "document")} looked through, the newest first: at least ${count(documents)} say it, in ${many(sentences, "sentence")}.`,
    searching: (searched, n) => `Looking through ${count(searched)} of ${many(n, "document")}`,
    stopped: (left) => `${many(left, "document")} not looked through`,
    goOn: "Go on",
    years: "When",
    yearsNote: "documents that say it / looked through",
    places: "Who",
    by: { province: "By province", place: "By place" },
    year: (year, documents, searched) =>
      `${year === "none" ? "No date" : year}: ${count(documents)} of ${many(searched, "document")} looked through`,
    place: (name, documents, searched) =>
      `${name}: ${count(documents)} of ${many(searched, "document")} looked through`,
    unplaced: (level) => `${level}, place unknown`,
    noDay: "No date",
    unseen: "not found here",
    unheld: "no text of this year is held: cannot know",
    documents: "Documents that say it",
    first: (shown, n, whole) => `the first ${count(shown)} of ${whole ? "" : "at least "}${count(n)}`,
    index: "Index of documents",
    sentences: (n) => many(n, "sentence"),
    further: (n) => `${many(n, "more sentence")} in this document`,
    more: (n) => `List more (${many(n, "document")} left)`,
    none: "Not found here",
    noneWhy:
      "Try other words, one word less, or take back a filter. Documents that are only cited have no text: cannot know.",
    tooLong: "Too long",
    tooLongWhy: (words, letters) =>
      `At most ${many(words, "word")} and ${many(letters, "letter")} are looked for at once. A part of the sentence finds it.`,
    inTexts: "In the texts",
    find: (q) => `Which documents say “${q}”?`,
    line: "Line",
    sentence: "Sentence",
    address: "Address",
    stamp: (searched, documents, sentences) =>
      `${many(searched, "document")} looked through · ${count(documents)} say it in ${many(sentences, "sentence")}`,
  },
};
