/** Lists without heads whose items end in their units: 1.编制方案    自然资源局    6月底; （一）抓好春耕——县农业农村局、各乡镇. */
import type { Span } from "../../model/index.ts";
import type { DocumentContext } from "../context.ts";
import type { Draft } from "./fact.ts";
import { overlaps } from "./refine.ts";
import { mentionsOf, readRoles } from "./roles.ts";
import { firstClause, markLength } from "./task.ts";
import { isTime } from "./time.ts";
import { isNamed } from "./units.ts";

/** the task, what parts it from its units, the units, and perhaps by when */
const ITEM =
  /^([^。；;：:]{4,60}?)(?:[ \t\u3000]{2,}|\s?(?:——|－－)\s?)([^。；;：:\s]{2,60})(?:[ \t\u3000]{2,}([^。；;\s]{2,16}))?\s*$/;
/** fewer such items in a row may be chance */
const LEAST = 3;
const LONGEST = 140;

/** @param taken stretches that other finders have read already, in order */
export function findTrailing(
  context: DocumentContext,
  start: number,
  end: number,
  taken: readonly Span[],
): readonly Draft[] {
  const { text } = context.source;
  const found: Draft[] = [];
  let run: Draft[] = [];
  const flush = (): void => {
    if (run.length >= LEAST) found.push(...run);
    run = [];
  };
  for (let i = 0; i < context.lines.length; i++) {
    const line = context.lines[i];
    if (line === undefined || line.start < start || line.end > end || line.end === line.start) continue;
    // most lines end in a mark
    const short = line.end - line.start <= LONGEST && !"。；：，".includes(text.charAt(line.end - 1));
    const item = short ? itemAt(text, line) : null;
    if (item === null || overlaps(taken, line.start, line.end)) {
      if (run.length > 0 && text.slice(line.start, line.end).trim() !== "") flush();
    } else run.push(item);
  }
  flush();
  return found;
}

function itemAt(text: string, line: Span): Draft | null {
  const mark = markLength(text, line.start, line.end);
  if (mark === 0) return null;
  const words = text.slice(line.start + mark, line.end);
  if (!words.includes("  ") && !words.includes("——") && !/[\t\u3000－]/.test(words)) return null;
  const item = ITEM.exec(words);
  if (item === null) return null;
  const [, task = "", printed = "", column] = item;
  // 县文旅局（2023年6月底前）
  const dated = /[（(]([^（()）]{2,20})[）)]$/.exec(printed);
  const inside = dated !== null && isTime(dated[1] ?? "") ? dated : null;
  const list = printed.slice(0, inside?.index);
  const time = column ?? inside?.[1];
  const from = line.start + mark;
  const at = from + words.indexOf(list, task.length);
  // 某局牵头，某局配合
  const { groups } = readRoles(text, at, at + list.length, "responsible", "none");
  const units = groups.flatMap((group) => [...group.units, ...group.cooperating]);
  if (units.length === 0 || !units.every(isNamed)) return null;
  return {
    rule: "assignments/trailing-units",
    form: "table",
    evidence: { start: at, end: at + list.length },
    task: firstClause(text, from, from + task.length),
    units: mentionsOf(groups, isNamed),
    deadline: time ?? null,
    parts: [{ name: "item that ends in its units", value: 0.5 }],
  };
}
