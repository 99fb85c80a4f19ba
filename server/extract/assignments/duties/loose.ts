/** Items that say in another verb by whom they are done: 普查档案由某局指导各区整理归档. */
import { firstClause } from "../task.ts";
import { type Duty, firstLength, mention, ownName, subjects } from "./duty.ts";

/** 四、普查档案由某局指导各区整理归档 */
const BY_LOOSE =
  /^([^，。；;：:由]{4,30})由([^由，。；;]{2,40}?)(?:组织|指导|汇总|编制|制定|提供|验收|审核|统计|保障|建设|采购|发布|拟定|起草|调度|督促)/;

/** An item that says who does what in another verb: its neighbours in the list must vouch for it. */
export function looseBy(text: string, lineStart: number, from: number, slice: string, index: number): Duty | null {
  const found = BY_LOOSE.exec(slice);
  const [, task = "", list = ""] = found ?? [];
  const at = from + task.length + 1;
  const units = found === null || from - lineStart > 8 ? null : subjects(text, at, at + list.length);
  if (units === null || !units.every(ownName)) return null;
  return {
    kind: "by",
    told: false,
    evidence: { start: from, end: at + firstLength(text, at, from + slice.length) },
    task: firstClause(text, from, from + task.length),
    units: units.map((unit) => mention(unit, "responsible")),
    line: index,
    strong: true,
    named: true,
    weak: true,
  };
}
