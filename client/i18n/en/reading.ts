/** English: home and the reader. */
import { count, many } from "../counts.ts";
import type { Widen } from "../widen.ts";
import type { reading as zh } from "../zh/reading.ts";

export const reading: Widen<typeof zh> = {
  home: {
    title: "Begin with a number, a department, or a sentence",
    lead: "Zhengmai reads Chinese government documents: who carries out which decree, where nothing is found, which department leads what, each with the sentence behind it.",
    citings: (n) => many(n, "direct citation"),
    tasks: (n) => many(n, "task"),
    anySpelling: "Any spelling will do",
    questions: "Questions to begin with",
    all: (n) => `All ${count(n)} questions`,
    holds: "What the corpus holds",
    byYear: "places × years, documents",
    noYear: "No date",
    total: "Total",
    unknownKey: "Nothing held: whatever is “not found” here cannot be known",
    deeper: "The stronger the colour, the more documents",
    level: "Level",
    levelNote: (held) => `${count(held)}, with those issued with a notice`,
    mostCited: "Most cited",
    sample:
      "This is the sample corpus that comes with the program: real numbers, titles, dates and relations, restated in other words.",
    samplePart: (n) =>
      `${many(n, "source")} of this corpus came with the program as a sample: real numbers, titles, dates and relations, restated in other words.`,
    importHint: "Give Zhengmai files or a folder; each document becomes part of the graph.",
    importButton: "Import files",
    figures: {
      held: "documents held, with those issued in a notice",
      cited: "cited only",
      organizations: "bodies",
      tasks: "tasks",
      programs: "programs",
    },
    figuresLead: {
      held: "See these documents",
      cited: "See these documents: their texts are not held, others cite them",
      organizations: "See the departments that have tasks; the others are found by name",
      tasks: "See the tasks of each department",
      programs: "See the programs with most tasks; the others are found by name",
    },
    doubtful: "Doubtful",
    doubtfulNote: "decide one by one",
    askCascade: ["Which documents implement, forward or rest on ", "?"],
    askCoverage: ["Which places answered ", "higher documents, and where is nothing found?"],
    askWorkload: ["What does each ", "department lead, with whom, by when?"],
    askNetwork: ["Who stands around ", "?"],
    kindCascade: "Cascade",
    kindCoverage: "Coverage",
    kindWorkload: "Workload",
    unplaced: (n, held) =>
      `${count(held)} are held; ${count(n)} stand outside this table: issued with a notice and counted with it, national, or of no known place`,
    kindBody: "Body",
    askBody: ["What is ", " charged with, by when, under which higher document?"],
    kindNetwork: "Network",
  },
  reader: {
    sample: "Sample corpus: restated in our own words, not to be cited",
    sampleCited: "[Sample corpus: restated, not the original text]",
    samplePartCited: (n) => `[${many(n, "source")} of the corpus: sample, restated, not the original text]`,
    sampleWords: "sample, restated",
    outline: "Outline",
    marks: "Marks",
    body: "Body",
    position: (i, n) => `Mark ${count(i)} / ${count(n)}`,
    tabs: { summary: "Summary", relations: "Relations", tasks: "Tasks", programs: "Programs" },
    issuer: "Issuer",
    number: "Number",
    date: "Date",
    genre: "Genre",
    level: "Level",
    status: "Status",
    source: "Source",
    noNumber: "No number",
    noDate: "Not dated",
    lines: (a, b) => `lines ${count(a)}–${count(b)}`,
    notHeld: "Text not held, cited only",
    notHeldWhy: (n) =>
      `The corpus does not hold this text, only ${many(n, "citation")} of it. Import the text to read it here.`,
    cites: "Documents it cites",
    citedBy: "Documents that cite it directly",
    citedThrough: { said: "Direct citations alone are counted; for those by way of others, ", way: "see the cascade" },
    views: "Views of this document",
    toFacts: "Facts and links",
    moreTasks: (n) => `Show more (${count(n)} left)`,
    more: (n) => `Show more (${count(n)} left)`,
    units: "Departments",
    unitsNote: (tasks, units) => `${many(tasks, "task")} · ${many(units, "department")}`,
    relation: "Relation",
    rule: "Rule",
    certainty: "Certainty",
    cue: "Cue",
    target: "Target",
    line: "Place",
    also: "Also in this paragraph",
    ruleTerm:
      "The way of writing by which this was recognised, and the name of the rule; docs/extraction.md describes each.",
    certaintyTerm:
      "A score from 0 to 1, the sum of several signs, at most 0.99; low ones stand among the doubts. It is no probability.",
    whyCertain: "how it adds up",
    property: "kept as a property of this document",
    find: "Find in the text",
    found: (n) => many(n, "place"),
    foundAt: (i, n) => `${count(i)} of ${count(n)}`,
    findKeys: "Enter: next place; Shift and Enter: the one before",
    attachment: "Attachment",
    carried: "The issued document follows",
    permalink: "Copy link to these words",
    marksShown: (n) => many(n, "mark"),
    marksCount: (n) => `${many(n, "mark")}, each with its words`,
    noMarks: "No marks",
    outlineEmpty: "No headings",
    deadline: "Deadline",
    none: "Nothing in this column",
    bodies: (n) => many(n, "body", "bodies"),
  },
  documents: {
    ask: "Which documents are there?",
    answer: (n, narrowed) =>
      narrowed
        ? `${many(n, "document")} left by the filters.`
        : `${many(n, "document")}, those held and those only cited.`,
    any: "All",
    filters: { level: "Level", place: "Place", year: "Year", genre: "Genre", held: "Text" },
    held: "text held",
    cited: "only cited",
    noDay: "no date",
    issuedBy: (name) => `Issued by ${name}`,
    inIndex: (n) => `See ${many(n, "document")} in the index`,
    sort: "Order",
    sorts: { newest: "Newest first", oldest: "Oldest first", number: "By number" },
    noneWhy: "Take back one of the filters. It only says that this corpus has none.",
  },
  standing: {
    asOf: "as of",
    setDay: "on another day",
    terms: {
      unknown:
        "No words of the corpus repeal, amend or suspend it, and it names no end of its own. That does not mean it is in force.",
      inForce: "It names the end of its validity, which has not come.",
      repealed: "A document of the corpus repeals it or says that it has lapsed.",
      amended: "A document of the corpus changes articles of it; the rest holds.",
      suspended: "A document of the corpus suspends it.",
      expired: "The end of validity that it names has passed.",
    },
    states: {
      notIssued: "Not issued yet",
      notEffective: "Not in effect yet",
      trial: "On trial",
      inForce: "In force",
      repealed: "Repealed",
      replaced: "Replaced",
      amended: "Amended",
      suspended: "Suspended",
      expired: "Expired",
      unknown: "No repeal found",
    },
    why: (state, on) =>
      state === "unknown"
        ? "No words in the corpus repeal, amend or suspend it until that day, and its text gives no last day. That does not mean that it is in force."
        : state === "inForce"
          ? `Valid until ${on}.`
          : state === "expired"
            ? `Was valid until ${on}.`
            : state === "notIssued"
              ? `Issued on ${on}.`
              : state === "notEffective"
                ? `In effect from ${on}.`
                : on
                  ? `Since ${on}.`
                  : "",
  },
  finish: {
    filters: "Filters",
    legend: "Signs and filters",
    signs: "Signs",
    filtersOn: (n) => `Filters · ${count(n)} in force`,
    clear: "Clear filters",
    mostCited: "Cited most",
    citing: "documents that cite it directly",
    parameters: "Parameters",
    address: "Address",
  },
};
