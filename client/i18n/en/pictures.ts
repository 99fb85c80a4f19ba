/** English: network, cascade, coverage and corpus. */
import { count, many } from "../counts.ts";
import type { Widen } from "../widen.ts";
import type { pictures as zh } from "../zh/pictures.ts";

export const pictures: Widen<typeof zh> = {
  network: {
    path: "Path to another node",
    pathPick: "Choose another node to find the shortest paths between the two. Esc cancels.",
    paths: (n: number, limit: number, cut: boolean) =>
      n === 0
        ? "No path in this corpus joins the two (eight steps at most)."
        : cut
          ? `More than ${count(limit)} shortest paths: ${count(Math.min(n, limit))} of them are drawn (eight steps at most).`
          : `${count(n)} shortest ${n === 1 ? "path" : "paths"}, all drawn (eight steps at most).`,
    ask: ["The network around ", ""],
    and: (n) => ` and others (${count(n)})`,
    start: "Where to begin?",
    startWhy: "Search for a document, a department or a program, then look around it.",
    answer: (nodes, edges, of, left) =>
      `${many(nodes, "node")} and ${many(edges, "line")} drawn${left === null ? "" : left === 0 ? `; all neighbours of ${of} are among them` : `; ${many(left, "neighbour")} of ${of} not drawn: click it twice, or once and expand by type`}.`,
    expanded: (of, left, came) =>
      left === 0
        ? `All neighbours of ${of} are drawn.`
        : came
          ? `${many(left, "neighbour")} of ${of} drawn; Ctrl Z takes them back.`
          : `${of} has ${many(left, "more neighbour")}, too many at once: expand by type in its panel.`,
    none: "first click a node",
    short: { path: "Path", collapse: "Collapse", show: "Show hidden", fit: "All" },
    nodes: "Nodes",
    lines: "Lines",
    solid: "stated, or number matches",
    layouts: { layered: "By level", force: "Force", radial: "Radial", grid: "Grid" },
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    fit: "Fit",
    lasso: "Lasso",
    lassoHint: "Draw a loop: the nodes inside are chosen together. By key: x on a chosen node.",
    lassoNone: "No node inside the loop.",
    picked: (n: number) => `${count(n)} chosen`,
    only: "Keep only these",
    clear: "Clear",
    collapse: "Take back what it brought",
    collapseN: (n: number) => `Take back ${count(n)}`,
    showAll: (n: number) => (n > 0 ? `Show ${count(n)} hidden` : "Nothing is hidden"),
    find: "Find in the picture",
    found: (at: number, n: number) =>
      n === 0 ? "not in the picture" : at > 0 ? `${count(at)} / ${count(n)}` : `${count(n)} found`,
    save: "Export",
    noPng: "This browser cannot make a PNG: use SVG.",
    formats: {
      png: "picture with legend and date",
      svg: "vectors with legend and date",
      csv: "one relation a row, with its sentence",
      json: "nodes and relations with sentences",
      graphml: "Gephi, yEd, Cytoscape",
      gexf: "Gephi",
    },
    addressFull: "too many changes: the address keeps a part of them",
    undo: "Undo",
    redo: "Redo",
    pin: "Pin",
    unpin: "Unpin",
    hide: "Hide",
    tools: "Canvas tools",
    legend: "Legend",
    canvas: "Network; arrow keys move between nodes, t shows the table",
    neighbours: "Neighbours",
    shown: "drawn / all",
    expand: (n) => `Expand ${count(n)}`,
    allShown: "all drawn",
    limit: "At most 50 at a time.",
    selectedEdge: "Chosen line",
    through: "Duties (by tasks)",
    held: "Document · held",
    cited: "Document · cited only",
    drawn: (n, max, labels) => `${count(n)} / ${count(max)} · ${count(labels)} labels`,
    root: "Begin here",
    from: "From",
    to: "To",
    sourceDocument: "Found in",
    relation: "Relation",
    count: "Number",
    noWebgl: "This machine cannot draw the picture; the table below holds the same.",
    openPage: "Open its page",
    full: "1,500 are drawn: hide some before expanding.",
    hidden: (n) => `${count(n)} hidden`,
  },
  cascade: {
    parts: { notice: "notice that issues it", issued: "text that is issued" },
    unfold: (level: string, n: number) => `Show ${count(n)} more, ${level}`,
    more: (level: string, n: number) => `${count(n)} more, ${level}, not drawn`,
    ask: ["Which documents implement, forward or rest on ", ", and where?"],
    askUp: ["What does ", " implement, forward or rest on?"],
    pick: "The cascade of which document?",
    noneOfLevel: (_, n) => `None of these ${count(n)} is of this level`,
    gapPlaces: (names, n) => (n > 2 ? `${names} and others, ${count(n)} in all` : names),
    gapAbsent: (n) => `${many(n, "document")} searched, not found here`,
    gapUnknown: (n, dated) =>
      n === 0
        ? "nothing held, cannot know"
        : `${many(n, "document")}, ${dated ? "older or without a date" : "none dated"}: cannot know`,
    pickWhy: "These are cited most in this corpus; a search finds any number.",
    answer: (held, direct, cited, inferred) =>
      `${[
        direct === held
          ? `${many(held, "held document")} connected to it directly`
          : `${many(held, "held document")} connected to it: ${[direct && `${count(direct)} directly`, `${count(held - direct)} through other documents`].filter(Boolean).join(", ")}`,
        cited && `${count(cited)} more seen only in citations`,
        inferred && `${many(inferred, "relation")} inferred`,
      ]
        .filter(Boolean)
        .join("; ")}.`,
    lag: (n, first, median, last) =>
      `${count(n)} of them dated: the first on day ${count(first)}, the median on day ${count(median)}, the last on day ${count(last)}.`,
    cutFacts: (n, total) => `${count(n)} of at least ${count(total)}`,
    gapsLeftOut: "Of one place: others where nothing was found or known are not drawn.",
    silentUnknown: "Which places did not answer cannot be said yet:",
    cut: (n, total) => `At least ${many(total, "document")} connected to it, ${count(n)} listed here.`,
    most: (n) => `List more, ${count(n)} at most`,
    relation: "Relation",
    basis: "Matched by",
    byLevel: "By level",
    byDays: "By days",
    down: "Down",
    up: "Up",
    day: (n) => (n < 0 ? `${many(-n, "day")} before` : `day ${count(n)}`),
    undated: "no date",
    drawnFacts: (documents, relations) => `${many(documents, "document")} · ${many(relations, "relation")}`,
    held: "held",
    notHeld: "not held",
    selected: "Chosen document",
    none: "No connected document found here.",
    turned:
      "No held document implements, forwards or rests on it; shown instead, upwards: what it implements or rests on.",
    silent: (absent, unknown) =>
      `See every place: ${[absent && `not found in ${many(absent, "place")}`, unknown && `unknown in ${many(unknown, "place")}`].filter(Boolean).join(", ")}.`,
    days: "days",
    direction: "Direction",
    drawn: "Picture",
    columns: "Columns",
  },
  coverage: {
    blank: "blank: not its area",
    ask: ["From ", ", where are the ", " documents answered, in ", ", and where is nothing found?"],
    issuedWith: (name) => `Issued with ${name}`,
    throughHead: "Through others",
    askOne: ": where is it answered, in ",
    allDecrees: "All documents",
    toPlaces: "Places",
    toText: "Document",
    ofOne: "Where is it answered?",
    nobody: "No local document of the corpus cites it",
    nobodyWhy: "Nothing was found in any document searched. This speaks of the corpus, not of the world.",
    askYear: ", in which years, and in which is nothing found?",
    where: "Place",
    everywhere: "all places",
    columns: "Columns",
    byPlace: "By place",
    byYear: "By year",
    answeredIn: "Year of answer",
    citations: "Citations",
    corpus: "Documents searched",
    moreEvidence: (n) => `${count(n)} more: see “Relations” of the document`,
    held: (n) => many(n, "doc"),
    elsewhere: (n) => `${many(n, "further citation")} in documents outside these columns.`,
    unknownYear: (year) =>
      /^\d/.test(year)
        ? `The corpus holds no document of ${year} that is later than it and of a place in its area: cannot know.`
        : "Documents without a date may be older or newer: cannot know.",
    whyUnknown: (n, dated) => `${many(n, "document")} held, ${dated ? "older or without a date" : "none with a date"}`,
    whyUnknownYear: "nothing later of that year held, or nothing dated",
    undated: "undated",
    heldDated: (n, from, to) => `${many(n, "document")} held, the dated ones from ${from} to ${to}`,
    heldUndated: (n) => `${many(n, "document")} held, none dated: older or newer than a decree cannot be known`,
    from: "From year",
    to: "To year",
    upTo: " to ",
    earliest: "the first year",
    latest: "the last",
    rows: (n) => many(n, "document"),
    most: (n, total) => `the ${count(n)} most answered of ${many(total, "document")}`,
    mostGap: (n, total) => `the ${count(n)} with most gaps of ${many(total, "document")}`,
    gapOrder: "Most gaps first, among equals those answered elsewhere; standards, which are only cited, last.",
    places: (n) => many(n, "place"),
    years: (n) => many(n, "year"),
    ofYear: (year) => year,
    sentence: (listed, across, n, byYear) =>
      `${listed[0]?.toUpperCase()}${listed.slice(1)} × ${across}: ${[
        `${many(n.implemented + n.basis, "cell")} implement or rest on it`,
        n.through && `${count(n.through)} do so through other documents`,
        n.mentioned && `${count(n.mentioned)} only mention it`,
        n.absent && `in ${count(n.absent)} nothing was found here`,
        n.unknown &&
          `${count(n.unknown)} cannot be known (${byYear ? "nothing later of that year is held, or nothing dated" : "all that is held there is older, or not dated"})`,
      ]
        .filter(Boolean)
        .join(", ")}.`,
    answered: "Answered",
    short: { through: "Via", mentioned: "Ment.", absent: "None", unknown: "Unkn." },
    cells: (n) => many(n, "cell"),
    onlyHere: "“not found” speaks of this corpus alone",
    more: (n, total) => `The ${count(n)} with the most answering places, of ${count(total)}.`,
    moreGap: (n, total) => `The ${count(n)} with the most places where nothing was found, of ${count(total)}.`,
    state: "State",
    searchedHead: "Searched",
    searchedOf: (n) => `${many(n, "document")} searched`,
    citing: "Citing document",
    toPlace: "This place",
    wouldHelp: (place, year) => `Import documents of ${place}${year ? ` from ${year} on` : ""} to answer this cell.`,
    nothing: "No higher document matches",
    nothingWhy: "Widen the years or the level.",
    words: "Title or number",
    noWords: (words) =>
      `No cited document has “${words}” in its title or number; try another word, or widen the years or the level.`,
    document: "Document",
    year: "Year",
    sort: "Sort",
    byDate: "By date",
    byGap: "By gap",
    levels: { "": "national and provincial", national: "national", provincial: "provincial", prefectural: "city" },
    absentIn: (n, from, to) =>
      `Not found in ${n === 1 ? "this document" : `these ${count(n)} documents`}${from ? `, ${from === to ? from : `${from}–${to}`}` : ""}. This speaks of the corpus, not of the world.`,
    notCounted: (undated, older) =>
      undated + older === 0
        ? ""
        : `not counted: ${[undated && `${count(undated)} undated`, older && `${count(older)} older`].filter(Boolean).join(", ")}`,
    unknownIn: (n, dated) =>
      dated
        ? `Of this place the corpus holds ${many(n, "document")}, older or without a date: cannot know.`
        : `Of this place the corpus holds ${many(n, "document")}, none with a date, so older or newer: cannot know.`,
    searched: (n) => `${count(n)} held`,
    totals: "Totals",
    cell: "Chosen cell",
    pickCell: "Choose a cell for its evidence, or for what was searched.",
    notApplicable: "not applicable",
  },
  corpusTable: {
    ask: "Which documents were searched?",
    answer: (n, places) =>
      `${n.held > n.searched ? `Of ${many(n.held, "document")} held, ${count(n.held - n.searched)} ${n.held - n.searched === 1 ? "was" : "were"} issued with a notice and ${n.held - n.searched === 1 ? "counts" : "count"} with it. ` : ""}${many(n.searched, "document")} searched: ${[
        `${count(n.placed)} of ${many(places, "place")}`,
        n.national && `${count(n.national)} national`,
        n.unknown && `${count(n.unknown)} of no known place`,
      ]
        .filter(Boolean)
        .join(", ")}. “Not found” speaks of these alone.`,
    twice: (n) => `${many(n, "document")} of two places ${n === 1 ? "counts" : "count"} in both rows.`,
    place: "Place",
    level: "Level",
    noPlace: "place not known",
    all: "All years",
    cell: "Chosen cell",
    pick: "Choose a number to see the documents.",
    of: (n) => many(n, "document"),
    nothing: "None: whatever is “not found” here cannot be known",
    toCoverage: "See the coverage",
  },
};
