/** What the sentences of one paragraph say of who does what. */
import type { Span } from "../../../model/index.ts";
import type { Line } from "../../context.ts";
import { overlaps } from "../refine.ts";
import { firstClause, markLength } from "../task.ts";
import { colonDuty } from "./colon.ts";
import { type Duty, nameOfItem } from "./duty.ts";
import { openingDuty, settledDuty } from "./minutes.ts";
import type { Paragraph, runningList } from "./running.ts";
import { sentenceDuty } from "./sentence.ts";
import { sentences } from "./sentences.ts";
import {
  besideDuty,
  datedDuty,
  dutiesInARow,
  isOfPast,
  itemOfListDuty,
  namedItemDuty,
  paragraphDuty,
  rowDuty,
  seriesDuties,
  wholeDuty,
} from "./series.ts";

/** so many charges make a paragraph a list of them */
const CHARGES = 3;
/** letters of a clause that says who does what, with its mark */
const SHORTEST_CLAUSE = 10;
/** sentences of one line that are looked at */
const MOST = 400;

/** What is known of the text that a paragraph stands in. */
export interface Around {
  readonly text: string;
  /** stretches that other finders have read, in order */
  readonly taken: readonly Span[];
  /** a duty with the article that it stands in */
  readonly placed: (duty: Duty) => Duty;
  readonly inArticles: boolean;
  /** the text is of a meeting's minutes */
  readonly minutes: boolean;
  /** the paragraph tells what was done */
  readonly reported: boolean;
  /** depth of the heading that opened the section */
  readonly sectionDepth: number;
  readonly list: Pick<ReturnType<typeof runningList>, "isHeaded" | "expects" | "expectsNamed" | "isPlainNext">;
}

export function sentenceDuties(paragraph: Paragraph, around: Around): readonly Duty[] {
  const { line, index, section, depth } = paragraph;
  const { text, taken, placed, list, reported } = around;
  const isFree = ({ evidence }: Duty): boolean => !overlaps(taken, evidence.start, evidence.end);
  let own = chargesOf(paragraph, around);
  if (paragraph.inRow) own = ofRow(paragraph, around, own);
  // （二）区水务局要加大支持力度: what a meeting asks of a body by name is settled
  const unsaid = paragraph.settled && own.length === 0 ? rowDuty(text, line.start, line.end, index, true) : null;
  if (unsaid !== null && isFree(unsaid)) own = [unsaid];
  if (paragraph.settled)
    own = own.map((duty) => (duty.named || duty.joint === true ? { ...duty, strong: true, named: true } : duty));
  // 监测组由某局牵头，由有关部门人员组成: who sits on a group that the document sets up
  own = own.filter((duty) => duty.kind !== "by" || !isOfGroup(text, line, duty));
  // 一、整治校园周边。清理…，由某局牵头，某局配合。: the only duty of an item is that of the item
  const [only] = own;
  if (own.length === 1 && only?.kind === "by" && (!only.told || saysWithWhom(text, only)))
    own = [ofItem(text, line, only)];
  const series = reported ? [] : seriesDuties(text, line, index);
  if (series.length > own.length) own = series.map(placed);
  if (own.length > 0) return list.expects(paragraph) ? [...openingClause(paragraph, around, own), ...own] : own;
  const item = list.expects(paragraph)
    ? itemOfListDuty(text, line, index)
    : list.expectsNamed(paragraph)
      ? namedItemDuty(text, line, index)
      : null;
  if (item !== null) return [placed(item)];
  const dated = reported ? null : datedDuty(text, line, index);
  if (dated !== null && isFree(dated)) return [placed(dated)];
  const goesOn = list.isPlainNext(paragraph);
  const isOfSection = section && (depth === 0 || depth > Math.max(1, around.sectionDepth));
  const told = (goesOn || isOfSection) && !list.isHeaded ? paragraphDuty(text, line, index) : null;
  return told === null ? [] : [told];
}

/** 五、气象部门及时发布预警；旅游部门做好…: in a list whose every item has its unit also what its first clause says. */
function openingClause(
  { line, index }: Paragraph,
  { text, taken, placed }: Around,
  own: readonly Duty[],
): readonly Duty[] {
  const end = (own[0]?.evidence.start ?? line.start) - 1;
  if (end - line.start < SHORTEST_CLAUSE || !"；;。".includes(text.charAt(end))) return [];
  const duty = itemOfListDuty(text, { ...line, end }, index);
  const known = duty === null || overlaps(taken, duty.evidence.start, duty.evidence.end);
  return known || own.some(({ units }) => units.some(({ name }) => name === duty.units[0]?.name)) ? [] : [placed(duty)];
}

/** 乡镇政府：建立…。管理站负责…。: what the sentences behind the first one of a paragraph say that other bodies do. */
export function dutiesBehind(first: Duty, { line, index }: Paragraph, { text, taken }: Around): readonly Duty[] {
  const start = first.evidence.end + 1;
  if (start >= line.end) return [];
  const known = new Set(first.units.map(({ name }) => name));
  return sentences(text, { ...line, start }).flatMap((span) => {
    const duty = isOfPast(text.slice(span.start, span.end))
      ? null
      : (colonInside(text, span, line, index)[0] ?? sentenceDuty(text, line.start, span.start, span.end, index));
    return duty?.kind === "verb" &&
      duty.named &&
      !duty.units.some(({ name }) => known.has(name)) &&
      !overlaps(taken, duty.evidence.start, duty.evidence.end)
      ? [duty]
      : [];
  });
}

/** The charges of each sentence; in a paragraph of charges also whatever else an office is said to do: A负责…；B负责…；C每天通报…；D负责… */
function chargesOf({ line, index, section, settled }: Paragraph, around: Around): readonly Duty[] {
  const { text, taken, placed, minutes, inArticles, reported } = around;
  const own: Duty[] = [];
  const beside: Duty[] = [];
  const spans = sentences(text, line, minutes);
  const duties: (Duty | null)[] = [];
  for (const span of spans) {
    if (own.length > MOST) break;
    const { start, end } = span;
    const duty =
      sentenceDuty(text, line.start, start, end, index, inArticles) ??
      (minutes ? settledDuty(text, start, end, index) : null) ??
      (settled ? openingDuty(text, start, end, index) : null);
    duties.push(duty);
    if (duty === null)
      beside.push(...colonInside(text, span, line, index), ...besideDuty(text, span, index, line, section));
    else if (!overlaps(taken, duty.evidence.start, duty.evidence.end)) own.push(placed(duty));
  }
  const charges = own.filter((duty) => duty.strong && duty.named).length;
  const told = charges < (section ? 2 : CHARGES) || charges < beside.length ? own : [...own, ...beside.map(placed)];
  const row =
    inArticles || reported || spans.length > MOST
      ? []
      : dutiesInARow(text, spans, duties, index).filter(
          ({ evidence }) => !overlaps(taken, evidence.start, evidence.end),
        );
  const inOrder = (a: Duty, b: Duty): number => a.evidence.start - b.evidence.start;
  if (row.length === 0) return told.length < 2 ? told : [...told].sort(inOrder);
  const inRow = new Set(row.map(({ evidence }) => evidence.start));
  const first = row[0]?.evidence.start ?? 0;
  // 各级政府要加强领导。建立责任制。 before a row: what is asked of everybody, and somewhere else
  const isApart = ({ evidence, strong, named }: Duty): boolean =>
    !strong && !named && (text.slice(evidence.start, first).match(/[。；;]/g)?.length ?? 0) > 1;
  const others = told.filter((duty) => !inRow.has(duty.evidence.start) && !isApart(duty));
  return [...others, ...row].sort(inOrder);
}

/** letters of a name before a colon, and blanks round it */
const NAME_BEFORE_COLON = 40;

/** 税务部门负责…；公安部门：对触犯刑律的，…；海关负责…: between charges a name and a colon say who does what follows. */
function colonInside(text: string, { start, end }: Span, line: Line, index: number): readonly Duty[] {
  if (start === line.start || end - start > NAME_BEFORE_COLON || !"：:".includes(text.charAt(end) || " ")) return [];
  const stop = text.slice(end, line.end).search(/[。；;]/);
  const duty = colonDuty(text, { ...line, start, end: stop < 0 ? line.end : end + stop + 1 }, index);
  return duty === null || duty.weak === true ? [] : [{ ...duty, kind: "verb" }];
}

/** The duties of a paragraph of a row: whoever opens one of its sentences by name, whatever that is said to do. */
function ofRow({ line, index, opens }: Paragraph, { text, taken, minutes }: Around, own: readonly Duty[]): Duty[] {
  const at = wholeDuty(text, line.start, line.end, index) === null ? opens : line.start;
  const told = sentences(text, { ...line, start: at }, minutes).flatMap(({ start, end }) => {
    const known = own.filter(({ evidence }) => evidence.start >= start && evidence.start < end);
    if (known.length > 0) return known;
    const past = start > at && isOfPast(text.slice(start, end));
    const duty = past ? null : wholeDuty(text, start, end + 1, index);
    return duty === null || overlaps(taken, duty.evidence.start, duty.evidence.end) ? [] : [duty];
  });
  if (told.length === 0) return [...own];
  const name = minutes || told.length > 1 ? null : nameOfItem(text, line.start, at);
  return told.map((duty, i) => ({
    ...duty,
    ...(i === 0 || duty.named ? { strong: true, named: true } : {}),
    ...(name === null ? {} : { task: name }),
  }));
}

/** （一）监测组由A牵头，B组成; 综合组：由A牵头，B、C组成 */
const SITS_IN_GROUP = /^[\u4e00-\u9fa5“”]{1,12}组[：:。]?由[^。；;]*组成/;

const isOfGroup = (text: string, line: Span, { evidence: { start } }: Duty): boolean => {
  const from = line.start + markLength(text, line.start, line.end);
  return start - from < 16 && SITS_IN_GROUP.test(text.slice(from, Math.min(line.end, start + 160)));
};

/** 由A、B分别与各县共同编制: with whom, and nothing of what */
const saysWithWhom = (text: string, { task }: Duty): boolean => text.startsWith("分别", task.start);

/** The duty under the name of its item, where a sentence of its own gives one. */
function ofItem(text: string, line: Line, duty: Duty): Duty {
  const stop = text.slice(line.start, duty.evidence.start).indexOf("。") + 1;
  const name = stop > 0 ? nameOfItem(text, line.start, line.start + stop) : null;
  return name === null
    ? duty
    : { ...duty, task: firstClause(text, name.start, Math.max(name.end, duty.evidence.start)) };
}
