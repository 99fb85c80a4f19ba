/** English: what stands on every screen. */
import { count, many } from "../counts.ts";
import type { Widen } from "../widen.ts";
import type { frame as zh } from "../zh/frame.ts";

export const frame: Widen<typeof zh> = {
  brand: "政脉",
  skip: "Skip to the content",
  skipToFacts: "Skip to the summary, cascade and network",
  nav: {
    label: "Views",
    home: "Home",
    reader: "Documents",
    cascade: "Cascade",
    coverage: "Coverage",
    workload: "Workload",
    network: "Network",
    program: "Programs",
    questions: "Questions",
    import: "Import",
    menu: "Menu",
  },
  search: {
    hint: "Number, title, body, program",
    label: "Search",
    ask: (q) => (q ? `Which document or body is “${q}”?` : "What are you looking for?"),
    answer: (n) => `${many(n, "match", "matches")}, by kind.`,
    order: "Within a kind, an exact name or number comes first, then what is held, then shorter titles.",
    start: "Any spelling of a number, words of a title, a department, a program, a place, or a question.",
    questions: "Questions",
    asks: "?",
    forms: (name, full) =>
      `“${name}” is ${full.map((one) => `“${one.replace(" ", "")}”`).join(", ")}: both spellings are looked for. Each place has a body of its own under that name; the place stands before it.`,
    screens: {
      place: (name) => `Which higher documents does ${name} answer, and for which is nothing found?`,
      coverage: (name) => `Which places answer ${name || "higher documents"}, and in which is nothing found?`,
      cascade: (name) => `Which documents implement, forward or rest on ${name}?`,
    },
    loose: "of which place, the text does not say",
    none: "Nothing matches",
    near: "Did you mean (a guess)",
    nearWhy:
      "The corpus has nothing that is written so. These are written alike; whether one of them is meant is a guess:",
    noneWhy:
      "Titles, numbers and the names of bodies, places and programs are searched here; the texts have a search of their own. Try another spelling, or only the year and serial of a number.",
    more: (n) => `${count(n)} more not listed`,
  },
  actions: {
    rest: (n) => `Show more (${count(n)} left)`,
    open: "Open the text",
    columnsOn: "More columns",
    columnsBack: "Back to the first columns",
    toDocument: "To the document",
    cascade: "Cascade",
    network: "Network",
    close: "Close",
    retry: "Try again",
    stop: "Stop",
    copy: "Copy",
    copied: "Copied",
    cite: "Copy citation",
    link: "Link to this",
    csv: "CSV",
    print: "Print",
    run: "Run",
    previous: "Previous",
    next: "Next",
    picture: "Picture",
    table: "Table",
    export: "Export",
    home: "Home",
    more: "More",
    all: "All",
    ask: "Ask",
  },
  theme: { dark: "Switch to dark", light: "Switch to light" },
  language: "Language",
  evidence: {
    title: "Evidence",
    line: (n) => `line ${count(n)}`,
    task: "the task it assigns",
    none: "This relation stands on no single sentence",
    merged: "merged with the row above",
  },
  stamp: {
    corpus: "Corpus",
    question: "Question",
    documents: (n) => many(n, "document"),
    whole: "complete",
    cut: (n, total) => `${count(n)} / ${count(total)}`,
  },
  waiting: {
    title: "Reading",
    slow: "Still at work after two seconds.",
    shape: "Waiting for the answer",
    old: "Asking again; below is still the answer to the question before",
    before: "Below is the answer to the question before, not to this one",
  },
  errors: {
    offline: {
      title: "Zhengmai does not answer",
      detail: "The server may have stopped. Make sure it runs, then try again.",
    },
    unavailable: {
      title: "The graph database is away",
      detail: "Try again when it is back; nothing on screen is lost.",
    },
    counting: {
      title: "Counting all documents …",
      detail:
        "The whole graph is counted once for this version; this page comes by itself when that is done. Search and single documents are there now.",
    },
    notFound: {
      title: "The graph does not hold",
      detail:
        "The file that brought it may have been taken back (importing that file again brings it back), or the name is misspelt, or the address comes from another corpus.",
    },
    forbidden: { title: "Reading only", detail: "This would have changed the graph, so it was not run." },
    timeout: { title: "Time ran out", detail: "Narrow the question, or add a condition, and try again." },
    invalid: { title: "The question was not understood", detail: "See the place that is pointed at below." },
    unauthorized: { title: "A token is needed", detail: "The server asks for a token before it writes." },
    failed: { title: "Something went wrong", detail: "What was on screen is still there. Try again." },
    message: "In its own words",
  },
  empty: {
    corpus: "No corpus yet",
    corpusWhy:
      "Import files to begin. To look around first, start on an empty folder without --no-sample: that loads the sample corpus.",
    list: "None",
  },
  missing: { title: "No such page", detail: "The address names no view." },
  keys: {
    title: "Signs, terms and keys",
    focusSearch: "Search",
    marks: "Previous, next mark",
    close: "Close, clear the selection",
    table: "Picture and table",
    undo: "Undo",
    here: "Keys of this screen",
    everywhere: "Keys of every screen",
    help: "This table",
    walk: "To the previous, next mark, without opening it",
    open: "Open where one is",
    cells: "To the next cell",
    near: "To the nearest one",
    showAll: "Show what is hidden",
    pick: "Pick, drop",
    zoom: "Nearer, farther, all",
    run: "Run",
  },
  tour: {
    label: "First visit",
    look: "Have a look",
    next: "Next",
    end: "Start",
    skip: "Hide for good",
    key: "Press / anywhere to search.",
    steps: {
      search:
        "Find: a number in any spelling, words of a title, a department, a program. In a document every mark in the margin is a fact; a click shows its sentence.",
      cascade:
        "Cascade: choose a higher document and see who carries it out, forwards it or rests on it, level by level. Solid: matched by number; dashed: by title.",
      coverage:
        "Coverage: which places answered, where nothing was found in these documents, and where nothing can be known.",
      workload:
        "Workload: who leads, who is responsible, who cooperates, and by when; every figure leads to its sentence.",
    },
  },
};
