/** Detects everything that might be the name of a program. */
import { nationalProgramAtEnd } from "../../lexicon/index.ts";
import { type Span, seeker } from "../../model/index.ts";
import type { DocumentContext } from "../context.ts";
import { type LeftEdge, leftEdge } from "./edges.ts";
import { namedPattern, quotedPattern } from "./patterns.ts";
import { verbBefore } from "./verbs.ts";
import { HEADS, type HeadKind, VERBS } from "./vocabulary.ts";

export interface Candidate extends Span {
  readonly rule: string;
  /** the head noun, "" for a quoted name without one */
  readonly head: string;
  readonly kind: HeadKind | "none";
  readonly edge: LeftEdge;
  /** the words behind the name, up to the next mark */
  readonly after: string;
  readonly inOwnTitle: boolean;
  /** the line before the name holds only a numeral */
  readonly heading: boolean;
  /** quotation marks enclose the whole name or a part of it */
  readonly quotes: "whole" | "part" | "none";
  /** it is on the list of programs of the State */
  readonly listed: boolean;
  /** the document is a rule: works and projects are spoken of as classes */
  readonly inRule: boolean;
  /** the document says what an office has to do: so are actions and plans */
  readonly inDuties: boolean;
}

/** Where candidates are sought: a stretch of a line, and what is known of the document. */
interface Place {
  readonly text: string;
  readonly segment: Span;
  readonly lineStart: number;
  /** the spans of the document's own titles that touch the line */
  readonly own: readonly Span[];
  readonly inRule: boolean;
  readonly inDuties: boolean;
}

const kindOf = new Map<string, HeadKind>();
for (const kind of ["listed", "weak", "fund", "event", "strong"] as const)
  for (const head of HEADS[kind]) kindOf.set(head, kind);

const NONE: readonly Span[] = [];

/** Candidates in the order of the text. Titles in 《》 are passed over, but for the document's own. */
export function findCandidates(context: DocumentContext): readonly Candidate[] {
  const { text } = context.source;
  const own = ownTitles(context);
  const inRule = isRule(context);
  const inDuties = OF_AN_OFFICE.test(context.header.title?.value ?? "");
  const out: Candidate[] = [];
  for (let i = 0; i < context.lines.length; i++) {
    const line = context.lines[i];
    if (line === undefined || line.end === line.start) continue;
    const ownHere = own.length === 0 ? NONE : own.filter((span) => overlaps(span, line));
    const cited = titleSpans(text, line.start, line.end);
    const titles = ownHere.length === 0 ? cited : cited.filter((title) => !ownHere.some((o) => overlaps(o, title)));
    for (const segment of titles.length === 0 ? [line] : gaps(line, titles))
      scan({ text, segment, lineStart: line.start, own: ownHere, inRule, inDuties }, out);
  }
  return out.sort((a, b) => a.start - b.start || b.end - a.end);
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** 某某局职能配置、内设机构和人员编制规定 */
const OF_AN_OFFICE = /职能配置|主要职责|内设机构|三定[”方规]/;

/** 某某管理办法, 关于印发某某规定的通知, in articles */
const RULES = /(?:办法|规定|条例|细则|规则|规程)(?:[（(][^）)]*[）)])?$/;
function isRule({ header: { title, genre, carries }, source, span }: DocumentContext): boolean {
  const [carried, ...others] = carries;
  return (
    (RULES.test(genre ?? "") ||
      RULES.test(title?.value ?? "") ||
      (carried !== undefined && others.length === 0 && RULES.test(carried.title))) &&
    source.text.slice(span.start, span.end).includes("第二条")
  );
}

function ownTitles(context: DocumentContext): readonly Span[] {
  const { title, carries } = context.header;
  return [
    ...(title === null ? [] : [title]),
    ...carries.filter((c) => title !== null && c.start < title.end && c.end > title.start),
    // the heading of what the document carries
    ...context.span.parts.flatMap((part) =>
      part.kind === "carried" &&
      part.title !== undefined &&
      /(?:行动|工程)(?:实施|工作)?方案|计划(?:[（(]|$)/.test(part.title)
        ? [{ start: part.start, end: part.start + part.title.length }]
        : [],
    ),
  ];
}

/** spans of 《…》, nested ones within the outer; an unclosed one reaches no further than its line */
function titleSpans(text: string, from: number, to: number): readonly Span[] {
  let depth = 0;
  let start = 0;
  // only within the line: a search for what is not there reads the rest of the file
  const first = text.slice(from, to).indexOf("《");
  if (first < 0) return NONE;
  const spans: Span[] = [];
  for (let at = from + first; at >= 0 && at < to; at++) {
    const char = text.charAt(at);
    if (char === "《") {
      if (depth === 0) start = at;
      depth++;
    } else if (char === "》" && depth > 0) {
      depth--;
      if (depth === 0) {
        spans.push({ start, end: at + 1 });
        const next = text.slice(at + 1, to).indexOf("《");
        if (next < 0) break;
        at += next;
      }
    }
  }
  return spans;
}

function gaps(line: Span, holes: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  let at = line.start;
  for (const hole of holes) {
    if (hole.start > at) out.push({ start: at, end: hole.start });
    at = hole.end;
  }
  if (at < line.end) out.push({ start: at, end: line.end });
  return out;
}

const seekHead = seeker(namedPattern.regex);

function scan(place: Place, out: Candidate[]): void {
  const { text, segment } = place;
  const words = text.slice(segment.start, segment.end);
  let floor = segment.start;
  for (let match = seekHead(words, 0); match !== null; match = seekHead(words, match.index + match[0].length)) {
    const headStart = segment.start + match.index;
    const head = match[0];
    const edge = awardEdge(text, leftEdge(text, floor, headStart), headStart, head);
    const known = onList(text, segment, headStart + head.length);
    if (known !== null && beginsAt(text, edge.start, known.start)) {
      // 国家海绵城市建设试点, 全国…: of the nation is a part of the name
      const start = known.start - (WHICH.exec(text.slice(edge.start, known.start))?.[0].length ?? 0);
      const near = verbBefore(text, segment.start, start);
      // 推进某县农家书屋建设: whose it is stands between
      const verb = near === "" && WHOSE.test(text.slice(edge.start, start)) ? edge.verb : near;
      const own: LeftEdge = { start, verb, border: verb === "" ? "mark" : "verb", quoted: text.charAt(start) === "“" };
      out.push(make(place, { start, end: known.end }, namedPattern.id, head, own, true));
      continue;
    }
    if (kindOf.get(head) === "listed") continue;
    if (headStart - edge.start < 2) continue; // a head noun alone names nothing
    let end = headStart + head.length;
    if (edge.quoted && text.charAt(end) === "”") end++;
    else if (edge.quoted) continue;
    out.push(make(place, { start: edge.start, end }, namedPattern.id, head, edge));
    // a head inside a longer name (试点示范项目) must not hide it: only a closed name moves the floor
    if (/^[、,，;；。)）”]/.test(text.slice(end, end + 1))) floor = segment.start;
  }
  if (!words.includes("“") && !words.includes('"') && !words.includes("「")) return;
  const quoted = quotedPattern.regex;
  quoted.lastIndex = 0;
  for (let match = quoted.exec(words); match !== null; match = quoted.exec(words)) {
    const start = segment.start + match.index;
    const verb = verbBefore(text, segment.start, start);
    const edge: LeftEdge = { start, verb, border: verb === "" ? "mark" : "verb", quoted: true };
    const end = start + match[0].length;
    const behind = text.slice(end, Math.min(segment.end, end + 60));
    // “国培计划”培训1200人次: the name is closed already
    const closed = /(?:工程|行动|计划)$/.test(match[1] ?? "");
    const tail = closed ? 0 : ((TAIL.exec(behind.slice(0, 12)) ?? COORDINATED.exec(behind))?.[0].length ?? 0);
    out.push(make(place, { start, end: end + tail }, quotedPattern.id, "", edge));
  }
}

/** what may stand before a name of the list: nothing, whose or which it is; 数字乡村建设行动 is another */
const WHOSE =
  /^“?$|^(?:建设|实施|推进|开展)?(?:全国|国家|中国|中央(?:财政)?|[全我]?[省市县区]级?(?:财政)?|[\u4e00-\u9fff]{1,5}[省市县区州盟旗]|第.{1,3}[期轮次届批]|(?:19|20)\d{2}年(?:度)?)*“?$/;

/** of the nation, or which one of several: a part of the name */
const WHICH =
  /(?:国家|全国|中国|第[一二三四五六七八九十\d]{1,3}[期轮次届](?:[\u4e00-\u9fff]{1,4}[省市县区])?|^[省市县区])$/;
/** 获得国家自然科学基金资助, 列入星火计划: what is done with a name, or a word that is never the last of a longer one */
const TAKEN =
  /(?:[的为对把将从在与同用给按]|获得?|取得|申请|享受|通过|利用|根据|按照|借助|属于|符合|关于|围绕|聚焦|列入|纳入|宣传|举行|加强|加快|促进|强化|支持|完善|抓紧|补助|负责|承担|协助|统筹|确保|保障|协调|参与|接受)$/;

/** Whether a name of the list can begin at `start`: behind a mark of a list, a verb, or whose it is. */
function beginsAt(text: string, edge: number, start: number): boolean {
  const before = text.slice(edge, start);
  return (
    WHOSE.test(before.replace(/^.*[、和及与暨]/, "")) ||
    TAKEN.test(before.replace(/(?:国家|全国|中央(?:财政)?)$/, "")) ||
    (VERBS.get(verbBefore(text, edge, start)) ?? 0) > 0
  );
}

/** a name goes on as that of a body */
const BODY = /^(?:委员会|基金会|协会|委(?![派托培员]))/;

/** 农家书屋 is a room, 农家书屋建设 and the “农家书屋” the program */
const isPlace = (name: string, text: string, end: number): boolean =>
  name.endsWith("书屋") && !text.startsWith("建设", end);

/** The name of a program of the State that ends at `end`, with the quotation marks that it stands in; null where there is none. */
function onList(text: string, segment: Span, end: number): Span | null {
  const name = nationalProgramAtEnd(text.slice(Math.max(segment.start, end - 40), end));
  if (name === null || BODY.test(text.slice(end, Math.min(segment.end, end + 4)))) return null;
  let start = end;
  for (let left = name.length; left > 0; ) if (!/[“”"]/.test(text.charAt(--start))) left--;
  if (text.charAt(start - 1) !== "“") return isPlace(name, text, end) ? null : { start, end };
  return text.slice(start, end).includes("”") || text.charAt(end) !== "”"
    ? { start: text.slice(start, end).includes("”") ? start - 1 : start, end }
    : { start: start - 1, end: end + 1 };
}

/** 市政府设科学技术进步奖: an award begins after the 设 that sets it up. */
function awardEdge(text: string, edge: LeftEdge, headStart: number, head: string): LeftEdge {
  if (!head.endsWith("奖")) return edge;
  const at = text.lastIndexOf("设", headStart - 1);
  return at < edge.start || "施计备立".includes(text.charAt(at + 1))
    ? edge
    : { ...edge, start: at + 1, border: "word" };
}

function make(
  { text, segment, lineStart, own, inRule, inDuties }: Place,
  span: Span,
  rule: string,
  head: string,
  edge: LeftEdge,
  listed = false,
): Candidate {
  const after = text.slice(span.end, Math.min(segment.end, span.end + 16));
  const before = text.slice(Math.max(lineStart, span.start - 12), span.start);
  const name = text.slice(span.start, span.end);
  return {
    start: span.start,
    end: span.end,
    rule,
    head,
    kind: kindOf.get(head) ?? "none",
    edge,
    after,
    inOwnTitle: own.length > 0 && own.some((title) => overlaps(title, span)),
    // what is seldom true is asked first
    heading:
      CLOSES_HEADING.test(after) && (lineStart >= span.start - 12 || /[\s。]/.test(before)) && NUMERAL.test(before),
    quotes: edge.quoted ? "whole" : name.includes("“") ? "part" : "none",
    listed,
    inRule,
    inDuties,
  };
}

/** words behind a quoted name that close it: “金蓝领”培训 */
const TAIL =
  /^[\u4e00-\u9fff]{0,4}(?:招聘月|训练营|路演)|^[\u4e00-\u9fff]{2,8}(?:[赛季展周]|(?<!环)节|灯光秀)(?=[，。、；)）\s等和及与]|$)|^[一二两三四五六七八九十]大(?:专项)?(?:工程|行动|计划)|^[\u4e00-\u9fff]{0,4}?(?<!创业)(?:贷款|消费券)(?![^，。、；\d\s]{0,2}(?:业务|产品|政策|额度|余额|难|利率|便利))|^[\u4e00-\u9fff]{0,4}?(?:培训|普法|宣讲|志愿服务|救助|筛查|辅导|供应网络|主题宣传|网络(?=覆盖|建设)|研发中心|(?:综合治理|综合整治|推广|征文|征集|巡演|选拔|支教|会战|执法|展演|竞赛|整治|帮扶|强化监督|教育|宣传活动|文艺汇演|文艺晚会|[书摄画影]{1,3}展|演讲比赛|阅读推广)(?=[，。、；,和及与等]|$|活动|工作))/;

/** “雷霆”禁毒、“铁拳”市场整治两个专项行动: what each is for, and one head noun behind them */
const COORDINATED =
  /^[\u4e00-\u9fff]{2,8}(?=[、和]“[^“”。]{2,16}”[^“”，。；]{0,14}(?:等|[一二两三四五六七八九]个)?[^“”，。；]{0,4}(?:活动|行动|工程|计划|专项))/;

/** what stands behind a heading: the end of its line or sentence, the marks that set it in bold, a dash */
export const CLOSES_HEADING = /^(?:\*\*)?(?:[。:：\s]|$|——)/;

/** what stands before a heading: a numeral, or nothing; a page kept in Markdown sets it in bold */
const NUMERAL =
  /(?:^|[\s。])(?:#{1,6} )?(?:\*\*)?(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．]?[、.．]?|[●◆■]?(?:行动|工程|专项)[一二三四五六七八九十\d]{1,2}[:：])?\s*$/;
