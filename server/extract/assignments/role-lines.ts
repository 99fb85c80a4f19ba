/** Lines that hold units and their role and nothing else, under the paragraph that they speak of: 省教育厅牵头; A、B按职责分工负责. */
import type { Span } from "../../model/index.ts";
import type { DocumentContext, Line } from "../context.ts";
import type { Convention } from "./conventions.ts";
import type { Draft } from "./fact.ts";
import { overlaps } from "./refine.ts";
import { mentionsOf, readRoles } from "./roles.ts";
import { firstClause, MARKER } from "./task.ts";
import { isTime } from "./time.ts";
import { isNamed } from "./units.ts";

const CLOSES = /(?:牵头(?:负责|实施|落实)?|负责(?:落实|实施)?|配合|参与|参加|分工落实)[。.]?\s*$/;
/** what {@link CLOSES} ends with: asked before a whole line is looked through */
const CLOSE = /[头责施实合与加][。.]?$/;
/** a line above that names the task: short, and no sentence */
const NAME = /^[^。；;，,：:|]{4,28}$/;
const LONGEST = 320;
/** one such line alone may be a sentence of the text */
const LEAST = 2;

/** @param taken stretches that other finders have read already, in order */
export function findRoleLines(
  context: DocumentContext,
  start: number,
  end: number,
  convention: Convention,
  taken: readonly Span[],
): readonly Draft[] {
  const { lines, source } = context;
  const { text } = source;
  const drafts: Draft[] = [];
  let after = 0;
  lines.forEach((line, index) => {
    const length = line.end - line.start;
    if (line.start < start || line.end > end || length < 4 || length > LONGEST) return;
    const printed = text.slice(line.start, line.end).trim();
    // 某部牵头，某部参与，2016年底前完成
    const comma = printed.lastIndexOf("，");
    const when = comma > 0 && length < 160 ? printed.slice(comma + 1).replace(/[。.]$/, "") : "";
    const dated = when !== "" && /[月年季期续]/.test(when) && isTime(when);
    const words = dated ? printed.slice(0, comma) : printed;
    if (
      !CLOSE.test(words.slice(-2)) ||
      !CLOSES.test(words) ||
      MARKER.test(words.slice(0, 24)) ||
      overlaps(taken, line.start, line.end)
    )
      return;
    const from = text.indexOf(words, line.start);
    const reading = readRoles(text, from, from + words.replace(/[。.]$/, "").length, "responsible", convention);
    const units = reading.groups.flatMap((group) => [...group.units, ...group.cooperating]);
    const whole = units.length > 0 && units.every(isNamed) && reading.groups.every((group) => group.explicit);
    if (!whole || !units.some((unit) => unit.kind === "body") || reading.groups.some((group) => group.duty)) return;
    const task = taskAbove(text, lines, index, after);
    // 医疗组 / 某局牵头，某局参加: who sits in a group, and no duty
    if (task === null || (text.charAt(task.end - 1) === "组" && /参[加与]/.test(words))) return;
    after = index + 1;
    drafts.push({
      rule: "assignments/role-line",
      form: "prose",
      evidence: { start: from, end: from + words.length },
      task,
      units: mentionsOf(reading.groups, isNamed),
      deadline: dated ? when : null,
      parts: [{ name: "line of units and their role", value: 0.6 }],
    });
  });
  return drafts.length < LEAST ? [] : drafts;
}

/** The nearest short line above, down to the line `after`; else the first clause of the paragraph above; null where none is. */
function taskAbove(text: string, lines: readonly Line[], index: number, after: number): Span | null {
  let paragraph: Line | null = null;
  for (let i = index - 1; i >= Math.max(after, index - 12); i--) {
    const line = lines[i];
    if (line === undefined) break;
    const words = text.slice(line.start, Math.min(line.end, line.start + 80)).trim();
    if (words === "") continue;
    if (paragraph !== null && NAME.test(words)) return firstClause(text, line.start, line.end);
    paragraph ??= line;
  }
  return paragraph === null ? null : firstClause(text, paragraph.start, paragraph.end);
}
