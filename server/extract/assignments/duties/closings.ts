/**
 * Items of a plan that end in who carries them out, each in its own words: …，林业站负责。 …。人事司会同教育司办理，各县提供名额。
 * …，数据口径由市统计局核定。 A clause that says nothing but who acts vouches for its item alone, whatever its neighbours say.
 */
import type { Span } from "../../../model/index.ts";
import type { DocumentContext } from "../../context.ts";
import type { Draft } from "../fact.ts";
import { paragraphsOf } from "../paragraphs.ts";
import { overlaps } from "../refine.ts";
import { firstClause, headingDepth, markLength } from "../task.ts";
import { type Clause, clausesOf } from "./closing-clauses.ts";
import { draftsOf } from "./drafts.ts";
import { behindName, type Duty, mention, nameOfItem, ownName } from "./duty.ts";
import { isOfMeeting } from "./minutes.ts";
import { articlesOf, insideUnit, reporting } from "./parts.ts";

/** a text of which so many items are closed by who acts says so of its other items in more words */
const HABIT = 3;

interface Item {
  /** begins with a mark: 1. （一） */
  readonly marked: boolean;
  /** of its line in the document */
  readonly index: number;
  /** the name that the item begins with, or its first words */
  readonly task: Span;
  readonly clauses: readonly Clause[];
}

/** @param taken stretches that other finders have read, in order */
export function findClosings(
  context: DocumentContext,
  start: number,
  end: number,
  taken: readonly Span[],
): readonly Draft[] {
  const { text } = context.source;
  if (isOfMeeting(context)) return [];
  const lines = paragraphsOf(context);
  if (articlesOf(text, lines).inArticles) return [];
  const reports = reporting(text);
  const inside = insideUnit(text);
  const items: Item[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || line.start < start || line.end > end) continue;
    const depth = headingDepth(text, line);
    if (reports(line, depth) || inside(line, depth) || overlaps(taken, line.start, line.end)) continue;
    const from = behindName(text, line);
    const clauses = clausesOf(text, { start: from + markLength(text, from, line.end), end: line.end });
    // 综合协调组：县政府办牵头: who sits on a group that the text sets up
    if (clauses.length === 0 || /组[。：:\s]*$/.test(text.slice(Math.max(line.start, from - 4), from))) continue;
    const name = from > line.start ? nameOfItem(text, line.start, from) : null;
    items.push({ marked: depth > 0, index, task: name ?? firstClause(text, line.start, line.end), clauses });
  }
  const habit = items.filter(({ clauses }) => clauses.some(isClosing)).length >= HABIT;
  return draftsOf(
    text,
    items.flatMap((item) => dutiesOf(item, habit)),
  );
}

/** Nothing is said but who acts, and one of them has a name: …，林业站负责; 人事司会同教育司办理 */
const isClosing = ({ kind, units }: Clause): boolean =>
  kind === "closes" && units.some(({ unit }) => ownName(unit) && !/^(?:负责|牵头|责任|主管)/.test(unit.name));

/** What the clauses of an item say of who acts, from the first that vouches for the others. */
function dutiesOf({ marked, index, task, clauses }: Item, habit: boolean): readonly Duty[] {
  if (!marked && !habit) return [];
  const named = clauses.filter(({ units }) => units.some(({ unit }) => ownName(unit)));
  const charged = habit || named.filter(({ kind, closing }) => kind === "charges" && closing).length > 1;
  // with nothing else said of who acts, what the last sentence says
  const vouches = (clause: Clause): boolean =>
    isClosing(clause) || (charged && clause.closing && named.includes(clause) && (habit || clause.kind === "charges"));
  const first = clauses.findIndex(vouches);
  if (first < 0) return [];
  const found: Duty[] = [];
  let last: Clause | undefined;
  for (const clause of clauses.slice(first)) {
    // whatever else somebody does is of the item where it stands right behind who acts, in one sentence
    const beside = last !== undefined && clause.sentence === last.sentence && clause.order === last.order + 1;
    if (clause.kind === "acts" && last !== undefined && !beside) continue;
    const before = found.at(-1);
    const shares = before !== undefined && last !== undefined && beside && clause.task === null && last.task === null;
    const units = clause.units.map(({ unit, role }) => mention(unit, role));
    if (shares)
      found[found.length - 1] = {
        ...before,
        evidence: { start: before.evidence.start, end: clause.end },
        units: [...before.units, ...units],
      };
    else
      found.push({
        kind: "by",
        evidence: { start: clause.start, end: clause.end },
        task: clause.task ?? task,
        units,
        line: index,
        strong: true,
        named: true,
        told: true,
      });
    last = clause;
  }
  return found;
}
