/** Persons named with their office where no unit is (责任人：周某（市发改委主任））: the unit of the office is charged, the person is not told. */
import { matchesIn, type Role, type Span } from "../../model/index.ts";
import type { DocumentContext } from "../context.ts";
import type { Draft } from "./fact.ts";
import { overlaps } from "./refine.ts";
import { taskRegion } from "./region.ts";
import { LABEL, roleOf } from "./role-labels.ts";
import { firstClause, lineIndexAt } from "./task.ts";
import { deadlineIn, timeClauseIn } from "./time.ts";
import { unitKind } from "./unit-kind.ts";

const PERSONS = /(责任|牵头|配合|协办|承办|负责|主办)(?:领导|人)[:：]([^；;。\n]{5,200})/g;
const WITH_OFFICE = /[\u4e00-\u9fa5]{2,4}[（(]([^（()）]{4,30})[）)]/g;
const OFFICE =
  /(?:党组书记、|党委书记、|党委副书记、)?(?:常务)?(?:第一|副)?(?:局长|主任|部长|书记|主席|行长|经理|总经理|董事长|会长|理事长|台长|院长|站长|支队长|大队长|镇长|乡长|委员长|厅长|处长)$/;
/** a leader of a place, who is charged in person */
const LEADER = /(?:政府|[省市县区州旗]委|人大|政协|人大常委会)$/;
const WHEN = /(?:时限|时间|期限|节点)[:：]\s*([^；;。\n]{2,40})/;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly role: Role;
}

/** @param taken stretches that other finders have read already, in order */
export function findPersons(
  context: DocumentContext,
  start: number,
  end: number,
  taken: readonly Span[],
): readonly Draft[] {
  const { lines, source } = context;
  const { text } = source;
  const drafts: Draft[] = [];
  let after = start;
  for (const line of lines) {
    if (line.start < start || line.end > end || line.end - line.start < 12) continue;
    const words = text.slice(line.start, line.end);
    if (!/[领导人][:：]/.test(words) || overlaps(taken, line.start, line.end) || besideUnits(context, line.start))
      continue;
    const label = words.search(PERSONS);
    const units = label < 0 ? [] : unitsIn(words, line.start);
    const last = units.at(-1);
    if (last === undefined) continue;
    const at = line.start + label;
    const region = taskRegion(context, at, after);
    after = line.end;
    drafts.push({
      rule: "assignments/label-line",
      form: "label",
      evidence: { start: at, end: last.end },
      task: firstClause(text, region.start, region.end),
      units,
      deadline:
        WHEN.exec(words)?.[1]?.trim() ?? timeClauseIn(words) ?? deadlineIn(text, region.start, region.end, "task"),
      parts: [{ name: "office of who is charged", value: 0.5 }],
    });
  }
  return drafts;
}

function unitsIn(words: string, at: number): readonly Found[] {
  return [...matchesIn(words, PERSONS)].flatMap((label) => {
    const [whole, kind = "", value = ""] = label;
    const from = label.index + whole.length - value.length;
    return [...matchesIn(value, WITH_OFFICE)].flatMap((person) => {
      const office = person[1] ?? "";
      const name = office.replace(OFFICE, "");
      if (name === office || LEADER.test(name) || unitKind(name) !== "body") return [];
      const start = at + from + person.index + person[0].indexOf(office, 1);
      return [{ start, end: start + name.length, name, role: roleOf(kind) }];
    });
  });
}

/** a label of units, without the place to go on from that the shared pattern keeps */
const UNITS = new RegExp(LABEL.source);

/** whether a label of units stands in the line or right above or below it */
function besideUnits({ lines, source: { text } }: DocumentContext, at: number): boolean {
  const index = lineIndexAt(lines, at);
  return lines.slice(Math.max(0, index - 2), index + 3).some((line) => UNITS.test(text.slice(line.start, line.end)));
}
