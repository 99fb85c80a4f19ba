/** The title of a document, and what it carries: printed, named by what it promulgates, by its series, by its box or by its page. */
import type { TitleFact } from "../../model/index.ts";
import { bookTitles, fold, isBodyName } from "../../segment/index.ts";
import type { HeaderFacts } from "../context.ts";
import { type BoxValue, valueOfBox } from "./box.ts";
import { type Carried, carriedOf, issuedInPreamble, PREAMBLE } from "./carries.ts";
import type { Head, Prove } from "./head.ts";
import { type LeadOfPage, leadOf } from "./lead.ts";
import { withoutNumber } from "./number.ts";
import { isMasthead, squeezed } from "./title.ts";

export interface Titled {
  readonly title: TitleFact | null;
  readonly numbered: HeaderFacts["numbered"];
  /** a whole title in title brackets, as sites print it */
  readonly inBrackets: boolean;
  /** where the box alone names the document */
  readonly boxed: BoxValue | undefined;
  /** the sentence of the page that says who issued the text, where the head does not */
  readonly lead: LeadOfPage | null;
  readonly carries: readonly Carried[];
}

export function readTitle(head: Head, prove: Prove): Titled {
  const { text } = head.source;
  const { title: printed, numbered, inBrackets } = printedTitle(head, prove);
  const carries = carriedOf(text, printed, issuedBy(head), head.span);
  const named =
    ofPromulgated(head, printed, carries, prove) ?? wholeInBox(head, printed, prove) ?? ofSeries(head, prove);
  const boxed = named === null ? titleInBox(head) : undefined;
  const title = boxed
    ? { value: fold(boxed.value), ...prove(boxed.start, boxed.end, "header/title-in-box", 0.8) }
    : named;
  const lead = head.number && title !== null ? null : leadOf(text, head.span.start, head.body, title?.value ?? null);
  return {
    title: title ?? ofLead(text, lead, prove),
    numbered: title === printed ? numbered : "",
    inBrackets,
    boxed,
    lead,
    carries,
  };
}

function printedTitle({ lines, source }: Head, prove: Prove): Pick<Titled, "title" | "numbered" | "inBrackets"> {
  const [first] = lines;
  const last = lines.at(-1);
  const words = lines.map((line) => squeezed(source.text, line)).join("");
  const inBrackets = /^《/.test(words) && bookTitles(words, 0, words.length)[0]?.end === words.length;
  if (first === undefined || last === undefined) return { title: null, numbered: "", inBrackets };
  const edge = inBrackets ? 1 : 0;
  const whole = words.slice(edge, words.length - edge);
  const value = withoutNumber(whole);
  return {
    title: { value, ...prove(first.start + edge, last.end - edge, "header/title-lines", 0.95) },
    numbered: whole.slice(value.length),
    inBrackets,
  };
}

/** What the sentence of promulgation and the first sentences of the body say that they issue. */
function issuedBy({ source: { text }, promulgation, body }: Head): readonly Carried[] {
  return [
    ...(promulgation ? issuedInPreamble(text, promulgation.start, promulgation.end) : []),
    ...(body ? issuedInPreamble(text, body.start, Math.min(body.end, body.start + PREAMBLE)) : []),
  ];
}

const OF_SEVERAL = /^》?\s*等[\s\d一二三四五六七八九十百余]{1,6}[项个部件]/;

/** An order bears the name of the rule that it promulgates. */
function ofPromulgated(
  { series, number, source }: Head,
  title: TitleFact | null,
  [promulgated]: readonly Carried[],
  prove: Prove,
): TitleFact | null {
  if (promulgated === undefined) return null;
  // 批准《X》等3项标准，现予公布: none of them is what the announcement is called
  if (OF_SEVERAL.test(source.text.slice(promulgated.end, promulgated.end + 16))) return null;
  const takes =
    title === null ? series !== null || /令/.test(number?.fold ?? "") : isMasthead(title.value, promulgated.title);
  if (!takes) return null;
  return {
    value: promulgated.title,
    ...prove(promulgated.start, promulgated.end, "header/title-of-promulgated", 0.85),
  };
}

/** An announcement that has no other title bears the name of its series. */
function ofSeries({ series, number, source }: Head, prove: Prove): TitleFact | null {
  // 某指挥部通告（第12号）, 某部公告2014年第31号, 某业务公告[2025]第13号: series and serial on one line
  const alone =
    /^([一-龥]{4,40}(?:公告|通告))(?:\(第[^()]+号\)|(?:\d{4}年|[〔(]\d{4}[〕)])第?\d{1,4}号)$/.exec(
      number?.fold ?? "",
    ) ?? /^([一-龥]{4,40}(?:\d{4}年)?第\d{1,4}号(?:公告|通告))$/.exec(number?.fold ?? "");
  // 某银行公告〔2018〕第22号 has letters, year and serial as numbers have
  const isNumber = /[〔(]\d/.test(alone?.[0] ?? "") && isBodyName(alone?.[1]?.slice(0, -2) ?? "");
  if (number !== undefined && alone?.[1] !== undefined && series === null && !isNumber) {
    const quote = source.text.slice(number.start, number.end);
    const bracketed = alone[0].endsWith(")");
    const length = bracketed ? quote.search(/\s*[（(]/) : quote.length;
    return {
      value: bracketed ? alone[1] : quote.slice(0, length).replace(/\s/g, ""),
      ...prove(number.start, number.start + length, "header/title-of-series", 0.85),
    };
  }
  if (series === null || !/(?:公告|通告|令)$/.test(series.piece.fold)) return null;
  const { piece, above } = series;
  return {
    value: (above?.fold ?? "") + piece.fold,
    ...prove((above ?? piece).start, piece.end, "header/title-of-series", 0.85),
  };
}

/** 关于…的通知 under a box whose title names the issuers before it: the first line of the title was not seen to be one. */
function wholeInBox(head: Head, printed: TitleFact | null, prove: Prove): TitleFact | null {
  const box = printed === null ? undefined : titleInBox(head);
  if (printed === null || box === undefined) return printed;
  const value = fold(box.value);
  const own = fold(printed.value);
  return value.length > own.length && value.length - own.length <= 60 && value.endsWith(own) && !/^[〔(]/.test(value)
    ? { value, ...prove(box.start, box.end, "header/title-in-box", 0.9) }
    : printed;
}

const titleInBox = ({ box }: Head): BoxValue | undefined =>
  valueOfBox(
    box,
    "标题",
    "名称",
    "文件名称",
    "文件标题",
    "公文名称",
    "信息名称",
    "信息标题",
    "法规标题",
    "法规名称",
    "发文标题",
    "公文标题",
    "政策标题",
    "政策名称",
  );

const ofLead = (text: string, lead: LeadOfPage | null, prove: Prove): TitleFact | null =>
  lead === null
    ? null
    : {
        value: fold(text, lead.title.start, lead.title.end),
        ...prove(lead.title.start, lead.title.end, "header/title-of-lead", 0.8),
      };
