/** Door of the folder: named programs, projects, campaigns, pilots and funds. */
import type { ProgramFact, ReferenceFact, SourceText } from "../../model/index.ts";
import type { DocumentContext } from "../context.ts";
import { type Candidate, findCandidates } from "./find.ts";
import { type Judged, judge, THRESHOLD } from "./interpret.ts";
import { onePerName, withoutOverlaps } from "./refine.ts";
import { VERBS } from "./vocabulary.ts";

export { programPatterns } from "./patterns.ts";

/** what may part two names of one list */
const LIST_GAP = /^(?:[、,，]|和|及|与|以及|暨|或|\s)*$/;

/**
 * The programs that a document names, in the order of the text, each once with its further mentions.
 * A name that stands only inside the title of a cited document is not one.
 * `references` are the document's citations: a stretch that is cited is not read as a name.
 */
export function findPrograms(printed: DocumentContext, references: readonly ReferenceFact[]): readonly ProgramFact[] {
  const context = withChineseQuotes(printed);
  const { text } = context.source;
  const judged: Judged[] = [];
  let listEnd = -1;
  let listValue = 0;
  const doubted: Judged[] = [];
  for (const candidate of findCandidates(context)) {
    const follows = listEnd >= 0 && candidate.start >= listEnd && candidate.start - listEnd <= 3;
    const listed = follows && LIST_GAP.test(text.slice(listEnd, candidate.start)) ? listValue : 0;
    const item = judge(text, candidate, listed);
    if (item.confidence < THRESHOLD) {
      if (candidate.heading) doubted.push(item);
      // 开展某某大检查、某某专项整治: what launches the first of a list launches the next, a name or not
      const handed = Math.max(VERBS.get(candidate.edge.verb) ?? 0, listed);
      if (candidate.kind === "strong" && item.confidence >= DOUBTED && handed > 0 && candidate.end > listEnd) {
        listEnd = candidate.end;
        listValue = handed;
      }
      continue;
    }
    // “能力提升年” inside …“能力提升年”行动 does not end the list
    if (candidate.end > listEnd) {
      listEnd = candidate.end;
      listValue = Math.max(VERBS.get(candidate.edge.verb) ?? 0, listed);
    }
    judged.push({ ...item, candidate: named(candidate, text) });
  }
  judged.push(...doubted.filter((item) => isOneOfSeries(item, text, judged)).map(vouchedFor));
  judged.sort((a, b) => a.candidate.start - b.candidate.start || b.candidate.end - a.candidate.end);
  const cited = references.filter((r) => r.title !== null && r.quote.includes(r.title));
  const free = judged.filter(
    ({ candidate: c }) => c.inOwnTitle || !cited.some((r) => r.start <= c.start && c.end <= r.end),
  );
  const programs = onePerName(context, withoutOverlaps(free));
  return context === printed ? programs : programs.map((fact) => asPrinted(fact, printed.source.text));
}

/** 现有某市发展资金, 同时建立某某资金, 强化某某治理: said of it, and no part of its name */
const SAID_OF_IT = /^(?:同时(?:建立|设立|成立)?|现有|含(?=[省市县区])|强化(?=.*(?:治理|整治|资金)$))(?=.{4})/;

/** “A”“B”三项活动, “A”等活动: each quotation is a name, the head noun is of all of them */
function named(whole: Candidate, text: string): Candidate {
  const said = SAID_OF_IT.exec(text.slice(whole.start, whole.end))?.[0].length ?? 0;
  const candidate = said === 0 ? whole : { ...whole, start: whole.start + said };
  const words = text.slice(candidate.start, candidate.end - candidate.head.length);
  const closed = candidate.head === "" ? null : /”(?:等|等?[一二两三四五六七八九十\d]+[项个大类])$/.exec(words);
  return closed === null ? candidate : { ...candidate, end: candidate.start + closed.index + 1 };
}

/** headings of this confidence and more are believed where their neighbours are */
const DOUBTED = 0.4;
const SERIES = 4;
/** so many neighbours vouch for it whatever kind of thing its words say */
const LONG_SERIES = 8;
const NO_WORDS_OF_A_NAME =
  /^(?:words of a clause|nothing before|not a name|reads as|a class of|counted|holds|done to|caption)/;

/** 6.金融高级人才开发项目 among 5.…项目, 7.…项目: headings with one head noun vouch for each other. */
function isOneOfSeries({ candidate, confidence, parts }: Judged, text: string, judged: readonly Judged[]): boolean {
  const words = text.slice(candidate.start, candidate.end - candidate.head.length);
  const alike = judged.filter((j) => j.candidate.heading && j.candidate.head === candidate.head);
  return (
    alike.length >= (confidence >= DOUBTED ? SERIES : LONG_SERIES) &&
    (confidence >= DOUBTED || !parts.some((part) => NO_WORDS_OF_A_NAME.test(part.name))) &&
    words.length >= 4 &&
    !/(?:相关|有关|其他|支撑)$/.test(words)
  );
}

const vouchedFor = (item: Judged): Judged => ({
  ...item,
  confidence: THRESHOLD,
  parts: [...item.parts, { name: "one of a series", value: Math.round((THRESHOLD - item.confidence) * 100) / 100 }],
});

/** sources with their straight quotation marks read: once for all documents of a source, which may be many */
const READ = new WeakMap<SourceText, SourceText>();

/** "雪亮工程" is “雪亮工程”: straight quotation marks in pairs on a line, read as the marks that open and close. */
function withChineseQuotes(context: DocumentContext): DocumentContext {
  const { source, span } = context;
  if (!source.text.slice(span.start, span.end).includes('"')) return context;
  const read = READ.get(source) ?? { ...source, text: source.text.replace(/"([^"\n]{1,40})"/g, "“$1”") };
  READ.set(source, read);
  return { ...context, source: read };
}

/** The name and the words of a fact with the marks that the source prints. */
function asPrinted(fact: ProgramFact, text: string): ProgramFact {
  const quote = text.slice(fact.start, fact.end);
  const at = fact.quote.indexOf(fact.name);
  return {
    ...fact,
    quote,
    name: at < 0 ? fact.name : quote.slice(at, at + fact.name.length),
    also: fact.also.map((other) => ({ ...other, quote: text.slice(other.start, other.end) })),
  };
}
