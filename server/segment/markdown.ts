/**
 * What Markdown puts inside the sentences of a text: the target of a link behind the title that a site linked, brackets of a wiki round
 * it, stars, the sign that a converter sets before marks and at the end of a line, > or - before every line of a text that is quoted or
 * outlined as a whole. A line that is links and nothing else stays as it is: it is the page's, and is told by them.
 */
import { matchesIn } from "../model/index.ts";
import { fold, isHan, isLinks } from "../read/index.ts";
import type { Edit } from "./edited.ts";

/** [words](target) */
const LINK = /(?<!!)\[((?:[^[\]\n]|\[[^[\]\n]{0,80}\]){1,200})\]\((?:[^()\n]|\([^()\n]{0,200}\)){1,600}\)/g;
/** [[words]], [[page|words]]. [1]: what stands before the words */
const WIKI_LINK = /\[\[((?:[^[\]|\n]{1,80}\|)?)[^[\]|\n:]{1,80}\]\]/g;
/** **《某办法》**, with the number in its bracket or without */
const BOLD_TITLE = /\*\*《[^《》\n*]{2,120}》(?:[（(][^（）()\n*]{4,40}[）)])?\*\*/g;
/** **某某领域** **实施方案**: bold words that go on in bold */
const BOLD_GOES_ON = /(?<=[\u4e00-\u9fff”》）)\d])\*\*([ \t\u3000]{1,4})\*\*(?=[\u4e00-\u9fff“《（(])/g;
/** \[, 1\., MD\-TM: before a mark; and at the end of a line, where it breaks it */
const ESCAPE = /\\(?=[[\]().#*_>+\-!`{}|~])|(?<=[\u4e00-\u9fff\d）)」”》〕。；：，*])\\(?=[ \t\r]*(?:\n|$))/g;
/** >, - and * before a line: of a quotation, and of an outline each of whose blocks is an item */
const BEFORE_LINES = [/^[ \t]*>[ \t]?/gm, /^[ \t]*-[ \t]+(?=\S)/gm, /^[ \t]*\*[ \t]+(?=\S)/gm];
const MAY_STAND = /\n[ \t]*(?:>|[-*][ \t])/;
/** lines of a text that is set so, at least, and their share of all lines with words */
const LEAST_LINES = 8;
const SHARE = 0.6;

/** What is to be taken out; nothing of a text that is no Markdown. Not in order. Linear. */
export function markdownEdits(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  const remove = (start: number, end: number): void => {
    if (end > start) edits.push({ start, end, words: "" });
  };
  if (text.includes("](")) withoutTargets(text, remove);
  if (text.includes("[["))
    for (const { index, 0: link, 1: page = "" } of matchesIn(text, WIKI_LINK)) {
      if (!holdsHan(link)) continue;
      remove(index, index + 2 + page.length);
      remove(index + link.length - 2, index + link.length);
    }
  if (text.includes("**《"))
    for (const { index, 0: title } of matchesIn(text, BOLD_TITLE)) {
      remove(index, index + 2);
      remove(index + title.length - 2, index + title.length);
    }
  if (text.includes("** **") || text.includes("**\u3000**"))
    for (const { index, 0: joint, 1: blank = "" } of matchesIn(text, BOLD_GOES_ON)) {
      remove(index, index + 2);
      remove(index + 2 + blank.length, index + joint.length);
    }
  if (text.includes("\\")) for (const { index } of matchesIn(text, ESCAPE)) remove(index, index + 1);
  const lines = MAY_STAND.test(text) ? linesWithWords(text) : 0;
  for (const before of lines < LEAST_LINES ? [] : BEFORE_LINES) {
    const marks = [...matchesIn(text, before)];
    if (marks.length >= Math.max(LEAST_LINES, SHARE * lines))
      for (const { index, 0: mark } of marks) remove(index, index + mark.length);
  }
  return edits;
}

/** Takes the brackets and targets of links out of lines that hold other words too. */
function withoutTargets(text: string, remove: (start: number, end: number) => void): void {
  for (let at = text.indexOf("]("); at >= 0; ) {
    const start = text.lastIndexOf("\n", at) + 1;
    const next = text.indexOf("\n", at);
    const end = next < 0 ? text.length : next;
    const line = text.slice(start, end);
    if (!isLinks(fold(line)))
      for (const { index, 0: link, 1: words = "" } of matchesIn(line, LINK)) {
        if (!holdsHan(words)) continue;
        remove(start + index, start + index + 1);
        remove(start + index + 1 + words.length, start + index + link.length);
      }
    at = text.indexOf("](", end);
  }
}

function holdsHan(words: string): boolean {
  for (let i = 0; i < words.length; i++) if (isHan(words.charCodeAt(i))) return true;
  return false;
}

const linesWithWords = (text: string): number => text.match(/^.*\S/gm)?.length ?? 0;
