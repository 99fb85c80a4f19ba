/** Candidates read in their sentences: enumerations, the cue that governs each, issuer and level. */
import type { Level, Relation } from "../../model/index.ts";
import type { DocumentContext } from "../context.ts";
import type { Candidate } from "./candidate.ts";
import type { Folded } from "./fold.ts";
import { inGrounds, listsOfGrounds } from "./grounds.ts";
import { originOf } from "./issuer.ts";
import { lineOrder, listOrder, openedBy, rowsOfGrounds, startsItem } from "./lists.ts";
import type { Judgement } from "./place.ts";
import { makesDocument, preambles } from "./preamble.ts";
import { joins, judge } from "./relation.ts";
import { sentenceEnd, sentenceStart } from "./sentence.ts";
import { AT_ODDS, ENDED_BEFORE, HISTORY } from "./tails.ts";

export interface Reading {
  readonly candidate: Candidate;
  readonly judgement: Judgement;
  readonly relation: Relation;
  readonly issuer: string | null;
  readonly level: Level;
  /** words directly before the citation in its clause, at most 40 */
  readonly before: string;
  /** words directly behind it, at most 40 */
  readonly after: string;
  readonly inPreamble: boolean;
}

/** Reads every candidate; the order stays. */
export function interpret(
  folded: Folded,
  candidates: readonly Candidate[],
  context: DocumentContext,
): readonly Reading[] {
  const { text } = folded;
  const stretches = preambles(folded);
  const readings: Reading[] = [];
  let stretch = 0;
  // a catalogue of what is repealed whose title is the document's
  let ordered = openedBy(context.header.title?.value ?? "");
  let orderedUpTo = 600;
  const rows = rowsOfGrounds(text);
  const lists = listsOfGrounds(text);
  let next = 0;
  const changing = CHANGING.test(context.header.title?.value ?? "");
  for (let i = 0; i < candidates.length; ) {
    const run = enumeration(text, candidates, i);
    const first = run[0];
    const last = run.at(-1);
    if (first === undefined || last === undefined) break;
    const from = Math.max(sentenceStart(text, first.start), candidates[i - 1]?.tail ?? 0);
    const to = Math.min(sentenceEnd(text, last.tail), candidates[i + run.length]?.start ?? text.length);
    while (stretch < stretches.length && (stretches[stretch]?.end ?? 0) <= first.start) stretch++;
    const open = stretches[stretch];
    const inPreamble = open !== undefined && open.start <= first.start;
    const sentence = text.slice(
      Math.max(sentenceStart(text, first.start), first.start - 200),
      Math.min(sentenceEnd(text, last.tail), last.tail + 300),
    );
    const makes = makesDocument(sentence);
    const other = oddsWith(text, last, candidates[i + run.length]);
    const judged = judge({
      text,
      head: first.start,
      tail: other?.tail ?? pastBracket(text, last.tail),
      from,
      to: other === null ? to : sentenceEnd(text, other.tail),
      followed: other === null && candidates[i + run.length]?.start === to,
      inPreamble,
      makes,
    });
    while ((lists[next]?.end ?? text.length) <= first.start) next++;
    const listed = (lists[next]?.start ?? text.length) < first.start;
    const list = listOrder(text, first.start);
    if (list === "mentions") ordered = null;
    else if (list !== null) {
      ordered = list;
      orderedUpTo = first.start + 600;
    } else if (ordered !== null && first.start > orderedUpTo) ordered = null;
    else if (ordered !== null) orderedUpTo = last.end + 300;
    const relation =
      HISTORY.test(text.slice(last.tail, last.tail + 60)) ||
      ENDED_BEFORE.test(text.slice(last.tail, last.tail + 30)) ||
      (judged.relation !== "mentions" && !(judged.relation === "forwards" && ordered !== null))
        ? judged.relation === "applies" && GROUND.test(cueOf(text, judged)) && inGrounds(text, first.start, listed)
          ? "basis"
          : judged.relation
        : changedBelow(text, first.start, last.tail) || (changing && CHANGE.test(cueOf(text, judged)))
          ? "amends"
          : (lineOrder(text, first.start) ??
            (LISTED.test(text.slice(last.tail, last.tail + 4)) && inGrounds(text, first.start, listed)
              ? "basis"
              : ordered !== null && startsItem(text, first.start)
                ? ordered
                : followed(text, first.start) ||
                    rows.some(({ start, end }) => start <= first.start && first.start < end)
                  ? "applies"
                  : "mentions"));
    run.forEach((candidate, k) => {
      const floor = k === 0 ? from : (run[k - 1]?.tail ?? 0);
      const before =
        text
          .slice(Math.max(floor, candidate.start - 40), candidate.start)
          .split(/[,。;:\n()《》]/)
          .at(-1) ?? "";
      const title = candidate.title === null ? null : text.slice(candidate.title.start, candidate.title.end);
      const origin = originOf(title, candidate.number, before, context.header);
      readings.push({
        candidate,
        judgement: judged,
        // 《X》第五条停止执行: single provisions
        relation: relation === "repeals" && candidate.articles.length > 0 ? "amends" : relation,
        issuer: origin.issuer,
        level:
          relation === "repeals" && isKindAlone(origin.level, title, candidate.number)
            ? context.header.level
            : origin.level,
        before,
        after: text.slice(candidate.tail, Math.min(to, candidate.tail + 40)),
        inPreamble,
      });
    });
    i += run.length;
  }
  return readings;
}

/** 《城区犬类管理规定》停止执行: a title that its kind alone makes the State's; who repeals it has given it. */
const isKindAlone = (level: Level | "internal", title: string | null, number: string | null): boolean =>
  level === "national" &&
  number === null &&
  title !== null &&
  !/法$|条例$|^(?:国家|全国|中国|中华人民共和国|国务院|中央|中共)/.test(title) &&
  !/[部委署局][^省市县区州]{0,6}(?:关于|印发)/.test(title);

/** 《X》(项目编号:2021-12)收悉: behind a remark in brackets */
function pastBracket(text: string, tail: number): number {
  const remark = text[tail] === "(" ? /^\([^()。;\n]{1,40}\)/.exec(text.slice(tail, tail + 44)) : null;
  return tail + (remark?.[0].length ?? 0);
}

/** 关于废止和修改部分规章的决定: what such a document says is changed, it changes */
const CHANGING = /(?:修改|修正|修订)[^》]*(?:决定|令)$/;
const CHANGE = /^修[改订正]$/;

/** 二、起草依据: 一是根据《X》 */
const GROUND = /^[根依]据$/;

const cueOf = (text: string, { cue }: Judgement): string => (cue === null ? "" : text.slice(cue.start, cue.end));

/** Citations from `first` on that are only joined by 、和 and the like. */
function enumeration(text: string, candidates: readonly Candidate[], first: number): readonly Candidate[] {
  const run: Candidate[] = [];
  for (let i = first; i < candidates.length; i++) {
    const candidate = candidates[i];
    const last = run.at(-1);
    if (
      candidate === undefined ||
      (last !== undefined && !joins(text.slice(last.tail, Math.min(candidate.start, last.tail + 60))))
    )
      break;
    if (last !== undefined && (candidate.start - last.tail > 50 || oddsWith(text, last, candidate) !== null)) break;
    run.push(candidate);
  }
  return run;
}

/** 《X》与《Y》不一致的条款停止执行: Y, which X is measured by; null where the two are only joined. */
function oddsWith(text: string, one: Candidate, next: Candidate | undefined): Candidate | null {
  if (next === undefined || next.start - one.tail > 3 || !/^[与同和]$/.test(text.slice(one.tail, next.start)))
    return null;
  return AT_ODDS.test(text.slice(next.tail, next.tail + 20)) ? next : null;
}

const CHANGES =
  /^(?:\(?[一二三四五六七八九十\d]{1,3}[)、.]{1,2})?(?:将|对)?第[一二三四五六七八九十百零\d]{1,5}条[^。:;\n]{0,30}(?:修改为|修改成|删去|删除|增加)|^(?:\(?[一二三四五六七八九十\d]{1,3}[)、.]{1,2})?(?:删去|删除|增加一条|将第|将标题)/;

/** how far above a citation the lines are looked for that open its list */
const REACH = 300;

/** 一、《X》 alone on its line, and below it what is changed: 第六条修改为：“…”, 删去第十四条. */
function changedBelow(text: string, start: number, tail: number): boolean {
  // within reach alone: a text of one line is not looked through at each citation
  const rest = text.slice(tail, tail + 62);
  const end = rest.indexOf("\n");
  if (end < 0 || !/^(?:\([^()]{2,50}\))?(?:作(?:出)?如下修改)?[:。]?$/.test(rest.slice(0, end))) return false;
  const before = text.slice(Math.max(0, start - 12), start);
  if (start > 12 && !before.includes("\n")) return false;
  return (
    /^(?:\(?[一二三四五六七八九十\d]{1,3}[)、.]{1,2})?(?:对|将)?$/.test(before.slice(before.lastIndexOf("\n") + 1)) &&
    CHANGES.test(text.slice(tail + end + 1, tail + end + 80))
  );
}

/** a citation that nothing is said of */
const LISTED = /^(?:[,;。、()\n和及与等]|$|文|批复|通知|以及|的|有关|相关|中|关于)/;

/** 执行标准:《X》 */
const FOLLOWED_LABEL =
  /^(?:\(?[一二三四五六七八九十\d.]{1,5}[)、.]{0,2})?(?:[一-龥]{0,4}(?:执行|适用|引用|验收|检测|评价|质量))的?(?:标准|规范)(?:为|有)?:/;

function followed(text: string, at: number): boolean {
  const line =
    text
      .slice(Math.max(0, at - REACH), at)
      .split("\n")
      .at(-1) ?? "";
  return line.includes(":") && !line.includes("。") && FOLLOWED_LABEL.test(line);
}
