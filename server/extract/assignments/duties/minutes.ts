/** What minutes settle: topics with who is to do what (关于某事，由A会同B制定…), and whoever is asked (请A、B于…前提出…). */
import type { Span } from "../../../model/index.ts";
import type { DocumentContext } from "../../context.ts";
import { firstClause, markLength } from "../task.ts";
import { type Duty, firstLength, mention, ownName, subjects } from "./duty.ts";
import { bodiesFirst } from "./opening.ts";
import { dutyTask, namedDuty, partners } from "./partners.ts";
import { isOfPast, rowDuty } from "./series.ts";

/** how far into a document it says that it is one of a meeting */
const OPENING = 1000;
const OF_A_MEETING = /会议纪要|纪\s*要\s*如下|会议(?:研究)?(?:议定|确定|决定|明确)(?:了?(?:以下|如下|下列)|事项|[:：])/;

/** whether a document, or a stretch of one, reports what a meeting settled */
export const isOfMeeting = ({ source: { text }, span }: DocumentContext): boolean =>
  OF_A_MEETING.test(text.slice(span.start, Math.min(span.end, span.start + OPENING)));

/** where who acts is named, in the first clauses of an item */
const CALLS = /(?:^|[，,。；;])(?:会议(?:议定|决定|明确|要求)[，,]?)?(由|请|责成)(?![示求各你贵])/g;
/** the body ends where one of these begins */
const DOES =
  /会同|联合|牵头|负责|按照?|根据|结合|依据|依法|于(?=\d|今年|本月|下)|在(?=\d|今年|本月|会后)|尽快|抓紧|进一步|认真|具体|统筹|积极|制定|提出|研究|修改|完善|跟踪|督促|督办|协调|落实|完成|组织|拟[定订]|起草|报|对|将|就|与|做好|办理|加快|推进|启动|开展|出具|提供|安排|核[实定]|审核|明确|支持|指导/g;
const TOPIC = /^(?:关于|对于|针对)/;

/** 由某局、某局组成工作组, 由某县政府批准: who sits where or who allows, and no duty */
const NO_CHARGE = /^[^，,。；;]{0,30}(?:组成|兼任|担任|批准|同意|认定|解释|的[一-龥])/;

/** a paragraph without a mark that tells what was settled, or opens with its topic or with who is called */
const SETTLES =
  /^[\s\u3000]*(?:关于|由|请|责成)|(?:^|[。；，\s\u3000])会议(?:研究|讨论|审议|听取|认为|原则|同意|议定|决定|明确|要求|确定|强调)/;

/** Whether a paragraph of minutes says what was settled: an item under a mark, or one that says so. */
export const isSettled = (text: string, { start, end }: Span, depth: number): boolean =>
  depth > 0 || SETTLES.test(text.slice(start, end));

/** what was said at the meeting, and by whom */
const SAID_THERE =
  /^(?:的|局?长|负责人|汇报|介绍|通报|表示|认为|指出|反映|建议|提出|参[加会]|出席|列席|收到|同意|发言|提交|报来|《)/;

/** （二）…。市自来水公司铺设输水管道；市供电局架设线路。: in an item of minutes whoever opens a sentence by name is told what follows. */
export function openingDuty(text: string, start: number, end: number, index: number): Duty | null {
  const from = start + markLength(text, start, end);
  if (isOfPast(text.slice(from, end))) return null;
  const duty = rowDuty(text, from, end, index, true);
  const last = duty?.units.findLast(({ role }) => role === "responsible")?.end ?? end;
  return duty === null || SAID_THERE.test(text.slice(last, end)) ? null : duty;
}

/** The duty of an item of minutes whose first clauses call a body by name; null where none does. */
export function settledDuty(text: string, start: number, end: number, index: number): Duty | null {
  const from = start + markLength(text, start, end);
  const slice = text.slice(from, Math.min(end, from + 200));
  CALLS.lastIndex = 0;
  for (let call = CALLS.exec(slice); call !== null; call = CALLS.exec(slice)) {
    const at = from + call.index + call[0].length;
    const head = text.slice(at, Math.min(end, at + 80));
    const named = bodiesFirst(text, at, Math.min(end, at + 80), true);
    if (named !== null && !NO_CHARGE.test(text.slice(named.end, end)))
      return {
        ...namedDuty(text, { start: from, at, end }, named, index, partners(text, named.end, end)),
        kind: "by",
        told: true,
      };
    DOES.lastIndex = 0;
    for (let m = DOES.exec(head); m !== null; m = DOES.exec(head)) {
      if (m.index < 2) continue;
      const units = subjects(text, at, at + m.index);
      if (units === null || !units.some(ownName)) continue;
      const joint = /^(?:会同|联合)/.test(m[0]);
      return {
        kind: "by",
        told: true,
        evidence: { start: from, end: Math.min(end, at + firstLength(text, at, end)) },
        task:
          TOPIC.test(slice) && call.index > 3
            ? firstClause(text, from, from + call.index)
            : dutyTask(text, at + m.index, end),
        units: [
          ...units.map((unit) => mention(unit, /^牵头/.test(m[0]) ? "lead" : "responsible")),
          ...(joint ? partners(text, at + m.index, end) : []).map((unit) => mention(unit, "cooperating")),
        ],
        line: index,
        strong: true,
        named: true,
      };
    }
  }
  return null;
}
