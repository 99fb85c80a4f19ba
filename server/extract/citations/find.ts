/** Candidates: every title in 《》, every number, every law by its name, every title that only a cue and its kind betray. */
import { bareNumbers, bareStandards, lawsByName } from "./bare.ts";
import { titlePairs } from "./brackets.ts";
import { type Candidate, finish, fromIssuer } from "./candidate.ts";
import type { Folded } from "./fold.ts";
import { titlesOfGrounds } from "./grounds.ts";
import { listedTitles } from "./lists.ts";
import { looseNumbers } from "./loose.ts";
import { coordinated, namedTitles, proposals } from "./named.ts";
import { firstNumber } from "./numbers.ts";
import { openTitlePattern, standardPattern } from "./patterns.ts";
import { kindOfTitle } from "./titles.ts";
import { unmarkedTitles } from "./unmarked.ts";

/** @param source the text that was folded: blanks part what stands side by side in it */
export function findCandidates(folded: Folded, source: string): readonly Candidate[] {
  const { text } = folded;
  const bracketed = inBrackets(text);
  const taken = (at: number) => covers(bracketed, at);
  const plain = bareNumbers(text, taken, (at) => isParted(folded, source, at));
  const loose = looseNumbers(text, (at) => taken(at) || covers(plain, at));
  const numbers = [...plain, ...loose].sort((a, b) => a.start - b.start);
  const covered = withNumbersBefore(
    text,
    [...bracketed.filter((one) => !inRow(plain, one)), ...numbers].sort((a, b) => a.start - b.start),
  );
  const standards = bareStandards(
    text,
    (at) => covers(covered, at),
    (at) => beginningBy(covered, at - 1)?.tail === at,
  );
  const laws = lawsByName(text, (at) => covers(covered, at));
  const certain = unmarkedTitles(text, (at) => covers(covered, at) || covers(laws, at));
  const alone = [
    ...certain,
    ...namedTitles(text, (at) => covers(covered, at)).filter((one) => !overlaps(laws, one) && !overlaps(certain, one)),
  ].sort((a, b) => a.start - b.start);
  const next = coordinated(
    text,
    [...covered, ...laws, ...alone],
    (at) => covers(covered, at) || covers(laws, at) || covers(alone, at),
  );
  const inLists = [
    ...listedTitles(text, (at) => covers(covered, at)),
    ...titlesOfGrounds(text, (at) => covers(covered, at) || covers(standards, at) || covers(laws, at)),
  ].sort((a, b) => a.start - b.start);
  const listed = inLists.filter((one, i) => one.start >= (inLists[i - 1]?.end ?? 0) && !overlaps(alone, one));
  const asked = proposals(text, (at) => covers(covered, at)).filter((one) => !overlaps(laws, one));
  const all = [...covered, ...standards, ...laws, ...alone, ...next, ...asked, ...listed];
  return all.sort((a, b) => a.start - b.start);
}

/** whether blanks within a line stand before the folded character at `at` */
function isParted({ at: offsets }: Folded, source: string, at: number): boolean {
  const from = (offsets[at - 1] ?? 0) + 1;
  const to = offsets[at] ?? 0;
  return to > from && !source.slice(from, to).includes("\n");
}

/** whether a row whose title holds this one was read with its number: 某局关于转发《X》的通知 某发〔2011〕88号 */
function inRow(rows: readonly Candidate[], one: Candidate): boolean {
  const row = beside(rows, one);
  return row !== null && row.start < one.start && one.end < row.end;
}

/** whether one of `sorted`, which do not overlap, shares a character with `one` */
function overlaps(sorted: readonly Candidate[], one: Candidate): boolean {
  return beside(sorted, one) !== null;
}

function beside(sorted: readonly Candidate[], one: Candidate): Candidate | null {
  let lo = 0;
  let hi = sorted.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if ((sorted[mid]?.end ?? 0) <= one.start) lo = mid + 1;
    else hi = mid;
  }
  const found = sorted[lo];
  return found !== undefined && found.start < one.end ? found : null;
}

/** 某政办发〔2008〕93号《X》, 市政府令第87号公布的《X》: the number stands before its title, without a bracket of its own. */
function withNumbersBefore(text: string, sorted: readonly Candidate[]): readonly Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of sorted) {
    const number = joined.at(-1);
    if (
      number?.form === "number" &&
      number.title === null &&
      candidate.form === "bracketed" &&
      candidate.number === null &&
      gives(text, number, candidate.start)
    )
      joined[joined.length - 1] = {
        ...candidate,
        start: number.start,
        // 某建预售字(2019)17号《商品房预售许可证》 is the number of a permit
        number: candidate.kind === "other" ? null : number.number,
      };
    else joined.push(candidate);
  }
  return joined;
}

/** …第87号公布的《X》, 以…〔2012〕65号印发了《X》: the number is that of X */
function gives(text: string, number: Candidate, until: number): boolean {
  const between = text.slice(number.tail, until);
  return (
    /^(?:文件?|文?(?:印发|下发|公布|发布|颁布|转发|批转)的)?$/.test(between) ||
    (text[number.start - 1] === "以" && /^(?:文件?)?(?:正式)?(?:印发|下发|公布|发布|颁布)了?$/.test(between))
  );
}

function covers(sorted: readonly Candidate[], at: number): boolean {
  const before = beginningBy(sorted, at);
  return before !== undefined && at < Math.max(before.end, before.tail);
}

/** The last of `sorted` that begins at `at` or before. */
function beginningBy(sorted: readonly Candidate[], at: number): Candidate | undefined {
  let lo = 0;
  let hi = sorted.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if ((sorted[mid]?.start ?? 0) <= at) lo = mid + 1;
    else hi = mid;
  }
  return sorted[lo - 1];
}

function inBrackets(text: string): Candidate[] {
  const found: Candidate[] = [];
  let floor = 0;
  for (const pair of titlePairs(text)) {
    if (pair.open < floor) continue;
    const candidate = widened(text, pair.open, pair.close, floor);
    found.push(candidate);
    floor = candidate.tail;
  }
  return found;
}

/** DB33/T2264-2020《…规程》: a standard's number right before its title */
function standardBefore(text: string, open: number, floor: number): string | null {
  const last = text.charCodeAt(open - 1);
  if (last < 0x30 || last > 0x39) return null;
  const before = /[A-Z][A-Z\d/.—-]{3,27}$/.exec(text.slice(Math.max(floor, open - 28), open))?.[0] ?? "";
  const found = before === "" ? null : firstNumber(before);
  return found?.rule === standardPattern.id && found.end === before.length ? before.slice(found.start) : null;
}

/** 关于印发《…》的通知 without brackets of its own, and 《…的》通知; also where the sentence goes on with what it asks for. */
const AFTER_OPEN =
  /^的(?:通知|决定|意见|公告|通告)(?=要求)|^的?(?:[一-鿿]{0,12})?(?:通知|决定|函|意见|公告|通告|请示|报告|批复|命令)(?![要书])/;

function widened(text: string, open: number, close: number, floor: number): Candidate {
  const inner = text.slice(open + 1, close - 1);
  const before = text.slice(Math.max(floor, open - 70), open);
  const after = text.slice(close, close + 16);
  const run = openTitlePattern.regex.exec(before)?.[0];
  // 某发〔2021〕5号关于印发《X》的通知: the number in front is none of the title
  const led = run?.slice(run.lastIndexOf("号") + 1);
  if (led !== undefined && !/(?:现将|现就|将)/.test(led)) {
    const behind = /[省市县区]实施$/.test(led) ? /^(?:的?办法|细则|的?规定|条例)/.exec(after) : AFTER_OPEN.exec(after);
    const ends = behind !== null ? close + behind[0].length : /的(?:通知|决定|意见|函|公告)$/.test(inner) ? close : -1;
    if (ends > 0) {
      const lead = (led.includes("关于") ? fromIssuer(led) : led).replace(/^[、和与及]/, "");
      const start = open - lead.length;
      return finish(text, start, ends, { start, end: ends }, "open", "instrument");
    }
  }
  if (inner.endsWith("的") && /^(?:通知|决定|意见|公告|函)/.test(after)) {
    const end = close + (after.startsWith("函") ? 1 : 2);
    return finish(text, open, end, { start: open + 1, end }, "bracketed", "instrument");
  }
  const number = firstNumber(inner);
  if (number !== null && number.end - number.start >= inner.length - 3 && number.rule !== "citations/standard") {
    return finish(text, open, close, null, "bracketed", "instrument", number.value);
  }
  // 《…排放标准（DB13/2169—2015）》
  const tail = /\((?:[^()]|\([^()]{1,6}\)){4,30}\)$/.exec(inner);
  const inside = tail === null ? null : firstNumber(tail[0]);
  if (tail !== null && inside !== null && inside.end - inside.start >= tail[0].length - 2)
    return finish(
      text,
      open,
      close,
      { start: open + 1, end: open + 1 + tail.index },
      "bracketed",
      "instrument",
      inside.value,
    );
  const standard = standardBefore(text, open, floor);
  if (standard !== null)
    return finish(
      text,
      open - standard.length,
      close,
      { start: open + 1, end: close - 1 },
      "bracketed",
      "instrument",
      standard,
    );
  return finish(text, open, close, { start: open + 1, end: close - 1 }, "bracketed", kindOfTitle(inner));
}
