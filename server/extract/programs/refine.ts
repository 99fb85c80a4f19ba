/** From judged candidates to facts: the better of overlapping ones stays, and each name stands once. */
import { lineAt, type Mention, matchesIn, type ProgramFact } from "../../model/index.ts";
import type { DocumentContext } from "../context.ts";
import type { Judged } from "./interpret.ts";

/** Of overlapping candidates keeps the longer, or the surer where one is much surer. In the order of the text. */
export function withoutOverlaps(judged: readonly Judged[]): readonly Judged[] {
  const kept: Judged[] = [];
  for (const next of judged) {
    const last = kept.at(-1);
    if (last === undefined || next.candidate.start >= last.candidate.end) {
      kept.push(next);
      continue;
    }
    if (better(next, last)) kept[kept.length - 1] = next;
  }
  return kept;
}

function better(a: Judged, b: Judged): boolean {
  const length = (j: Judged) => j.candidate.end - j.candidate.start;
  if (Math.abs(a.confidence - b.confidence) > 0.25) return a.confidence > b.confidence;
  return length(a) > length(b);
}

interface Group {
  first: Judged;
  readonly also: Mention[];
}

interface Ending {
  readonly known: string;
  readonly group: Group;
}

/** characters that two forms of one name share at their end, at least */
const ENDING = 4;
/** what a short name may have before it and be the same: 2020年春风行动; longer ones may have anything */
const SHORT = 6;
const OF_WHEN_OR_WHERE =
  /^(?:(?:19|20)\d{2}年(?:度)?|第[一二三四五六七八九十\d]{1,3}[届次批期]|[全我]?[省市县区]|[\u4e00-\u9fff]{2,8}(?:省|市|县|自治[州旗]|新区|实验区))+$/;

const MOST_VARIANTS = 40;

/** “千村示范”工程（以下简称“千万工程”）: a short name, which stands for the one before it from here on */
const SHORT_FOR = /^”?[（(](?:以下)?简?称[:：]?$/;

/** One fact per name: quotation marks, space, and a name that stands whole inside a longer one do not make another. */
export function onePerName(context: DocumentContext, judged: readonly Judged[]): readonly ProgramFact[] {
  const { source } = context;
  const groups = new Map<string, Group>();
  const cores = new Map<string, Group>();
  // names by their last characters, so that many names do not mean comparing each with each
  const endings = new Map<string, Ending[]>();
  const shortNames = new Map<string, Group>();
  let before: { readonly end: number; readonly group: Group } | null = null;
  for (const item of judged) {
    const { start, end } = item.candidate;
    const quote = source.text.slice(start, end);
    const key = keyOf(quote);
    if (before !== null && SHORT_FOR.test(source.text.slice(before.end, Math.min(start, before.end + 12))))
      shortNames.set(key, before.group);
    const long = shortNames.get(key);
    if (long !== undefined) {
      long.also.push({ start, end, line: lineAt(source.lineStarts, start), quote });
      continue;
    }
    const core = quotedCore(quote);
    const known =
      groups.get(key) ?? (core === null ? undefined : cores.get(core)) ?? variant(endings, key, item.candidate.heading);
    const group = known !== undefined && isAnother(quote, known, source.text) ? undefined : known;
    const mention: Mention = { start, end, line: lineAt(source.lineStarts, start), quote };
    before = { end, group: group ?? { first: item, also: [] } };
    if (group !== undefined) {
      const { start: from, end: to } = group.first.candidate;
      const named = source.text.slice(from, to);
      // 第七次人口普查 in the title, 第七次全国人口普查 in the text: the fuller name stands for it
      if (quote.includes("全国") && !named.includes("全国")) {
        group.also.push({ start: from, end: to, line: lineAt(source.lineStarts, from), quote: named });
        group.first = item;
        continue;
      }
      // the text prints the name without the words before it: they are none of it
      if (bareName(quote, named)) {
        group.also.push({ start: from, end: to, line: lineAt(source.lineStarts, from), quote: named });
        group.first = item;
        continue;
      }
      group.also.push(mention);
      continue;
    }
    const made = before.group;
    groups.set(key, made);
    if (key.length >= ENDING) {
      const same = endings.get(key.slice(-ENDING)) ?? [];
      if (same.length < MOST_VARIANTS) same.push({ known: key, group: made });
      endings.set(key.slice(-ENDING), same);
    }
    if (core !== null && !cores.has(core)) cores.set(core, made);
  }
  return [...groups.values()].map(({ first, also }) => {
    const { start, end, rule } = first.candidate;
    const quote = source.text.slice(start, end);
    return {
      name: quote,
      start,
      end,
      line: lineAt(source.lineStarts, start),
      quote,
      rule,
      confidence: first.confidence,
      parts: first.parts,
      also,
    };
  });
}

/** 全国青少年科技创新大赛 beside 第十二届“红棉杯”青少年科技创新大赛: of the nation, and of one's own */
function isAnother(quote: string, known: Group, text: string): boolean {
  const other = text.slice(known.first.candidate.start, known.first.candidate.end);
  return (
    (OF_NATION.test(quote) !== OF_NATION.test(other) &&
      (quote.includes("“") !== other.includes("“") || isElsewhere(quote, other) || isElsewhere(other, quote))) ||
    (headBehind(quote) !== headBehind(other) && !withoutQuotation(quote, other) && !withoutQuotation(other, quote)) ||
    isNext(quote, other)
  );
}

/** 第十九届…活动 beside 第二十届…活动: two of a series */
const WHICH_ONE = /第([一二三四五六七八九十百\d]{1,4})[届次期批轮]/;
function isNext(quote: string, other: string): boolean {
  // “甲”竞赛 of a county and of its city are told by their quotation
  if (quote.includes("“") || other.includes("“")) return false;
  const one = WHICH_ONE.exec(quote)?.[1];
  const two = WHICH_ONE.exec(other)?.[1];
  return one !== undefined && two !== undefined && one !== two;
}

const OF_NATION = /^(?:全国|国家|中国)/;
/** 第八届某市科技创新大赛 beside 全国科技创新大赛 */
const isElsewhere = (local: string, national: string): boolean => {
  const core = national.replace(OF_NATION, "");
  return local !== core && local.endsWith(core) && !/全国|国家|中国/.test(local);
};

/** “英才”计划 and “英才”集聚工程 are two; what has no such head noun behind its quotation is either */
const headBehind = (name: string): string => /”[^“”]*(工程|计划|项目|大赛)$/.exec(name)?.[1] ?? "";

/** 班列计划 beside “通达”班列计划: all that stands behind its quotation */
const withoutQuotation = (short: string, long: string): boolean =>
  short.length >= ENDING && !short.includes("“") && long.endsWith(`”${short}`);

/** whether `shorter` is `longer` without words before it that are no ordinal and no 全国 */
function bareName(shorter: string, longer: string): boolean {
  return (
    shorter.length < longer.length &&
    shorter.length >= ENDING &&
    longer.endsWith(shorter) &&
    !/第|全国|国家|[“”\d]/.test(longer.slice(0, longer.length - shorter.length))
  );
}

/** The words of the one quotation that makes a name its own: “生命通道” in every longer or shorter form of it. */
function quotedCore(name: string): string | null {
  const quotations = [...matchesIn(name, /“([^”]{3,})”/g)];
  const core = quotations[0]?.[1] ?? null;
  // “菁英计划”留学项目 is one of the “菁英计划”, not the same
  if (core !== null && /(?:工程|行动|计划)$/.test(core) && /”[^“”]{2,}(?:项目|工程|行动|计划)$/.test(name)) return null;
  // “厕所革命”奖补资金 pays for the “厕所革命”
  if (/”[^“”]*(?:资金|基金)$/.test(name)) return null;
  return quotations.length === 1 ? core : null;
}

/** The same name with or without what stands before it: a place, an ordinal, a year (the text uses both for one program). */
function variant(endings: ReadonlyMap<string, readonly Ending[]>, key: string, heading: boolean): Group | undefined {
  return endings.get(key.slice(-ENDING))?.find(({ known }) => {
    const [long, short] = known.length > key.length ? [known, key] : [key, known];
    if (!long.endsWith(short)) return false;
    // （四）森林旅游扶贫工程 below 旅游扶贫工程: a heading prints the whole of another name
    return (
      (short.length >= SHORT && !(heading && long === key)) ||
      OF_WHEN_OR_WHERE.test(long.slice(0, long.length - short.length))
    );
  })?.group;
}

function keyOf(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[\s“”"「」]|全国(?=.{2})/g, "")
    .replace(/、/g, "");
}
