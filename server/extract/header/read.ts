/** What head, signature and preamble of a document say of it, put together. */
import type { DateFact, DocumentSpan, NumberFact, SourceText, TitleFact } from "../../model/index.ts";
import type { HeaderFacts } from "../context.ts";
import { addresseesIn } from "./addressees.ts";
import { type BoxValue, valueOfBox } from "./box.ts";
import { dayOfMinutes, dayOfReport, isoDate } from "./date.ts";
import { type Head, headOf, type Prove, proveIn, underTitle } from "./head.ts";
import { withKept } from "./kept.ts";
import type { LeadOfPage } from "./lead.ts";
import { bracketBefore } from "./lead-bracket.ts";
import { standingOf } from "./level.ts";
import { dayOfAdoption, normalNumber, numberInTitle, numberOf, numberOfAdoption } from "./number.ts";
import { numberInHeading, numberInList, numberOfNotice, numberUnderSignature } from "./number-of-page.ts";
import { readIssuers } from "./read-issuers.ts";
import { readTitle } from "./read-title.ts";
import { genreInText, genreOf } from "./title.ts";

export function readHeader(source: SourceText, span: DocumentSpan): HeaderFacts {
  const head = headOf(source, span);
  const prove = proveIn(source);
  const titled = readTitle(head, prove);
  const { title, numbered, lead, carries } = titled;
  // a topic under the name of a series of minutes names no kind; the series does
  const genre = title
    ? (genreOf(title.value) ?? (head.series?.piece.fold.endsWith("纪要") ? "纪要" : null))
    : head.body
      ? genreInText(source.text, head.body.start, head.body.end)
      : null;
  const { number, issuers, date } = withKept(
    head,
    {
      number: readNumber(head, title, lead, prove),
      issuers: readIssuers(head, titled, prove),
      date: readDate(head, lead, genre === "纪要", prove),
    },
    prove,
  );
  return {
    title,
    numbered,
    number,
    issuers,
    date,
    genre,
    ...standingOf(issuers),
    addressees: head.addressed.flatMap(({ first, last }) =>
      addresseesIn(source.text.slice(head.pieces[first]?.start, head.pieces[last]?.end)),
    ),
    carries: carries.map((c) => ({ title: c.title, ...prove(c.start, c.end, c.rule, 0.9) })),
  };
}

/** The number: of its own line or the box, else behind the title, of the adoption, of the page. */
function readNumber(head: Head, title: TitleFact | null, lead: LeadOfPage | null, prove: Prove): NumberFact | null {
  const { source, series, adoption } = head;
  // under the names of several bodies the kind alone (令) names no series
  const nameless = series === null || (series.above === null && series.piece.fold.length <= 2);
  const name = nameless ? "" : (series.above?.fold ?? "") + series.piece.fold;
  const printed = lead?.number ?? bracketOf(head)?.number;
  return (
    numberOf(head.number, name, head.box, prove, series?.piece.end) ??
    (title
      ? (numberInTitle(title, prove) ??
        numberInHeading(source.text, title, prove) ??
        numberInList(source.text, title, prove))
      : null) ??
    (adoption ? numberOfAdoption(source.text, adoption, prove) : null) ??
    (printed
      ? {
          value: normalNumber(source.text.slice(printed.start, printed.end)),
          ...prove(printed.start, printed.end, "header/number-of-lead", 0.85),
        }
      : null) ??
    numberUnderSignature(source.text, head.span, prove) ??
    numberOfNotice(source.text, [...head.pieces, ...underTitle(head)], prove)
  );
}

const bracketOf = ({ source, body }: Head) => (body ? bracketBefore(source.text, body.start) : null);

/** The day: of the signature, of the page, under the title, else of the box. */
function readDate(head: Head, lead: LeadOfPage | null, minutes: boolean, prove: Prove): DateFact | null {
  const { text } = head.source;
  const boxed = dayInBox(head);
  // a day that lost its figures speaks no more, and the next best one does
  const sitting = minutes && head.body ? dayOfMinutes(text, head.body.start, head.span.end) : undefined;
  for (const stretch of [head.signature.date, lead?.date, dayOfHead(head), bracketOf(head)?.day, boxed, sitting]) {
    if (!stretch) continue;
    const value = isoDate(stretch === boxed ? boxed.value : text.slice(stretch.start, stretch.end));
    if (value === null) continue;
    const signed = stretch === head.signature.date;
    return {
      value,
      ...prove(stretch.start, stretch.end, signed ? "header/date-signed" : "header/date-of-head", signed ? 0.97 : 0.85),
    };
  }
  return null;
}

const DAYS_OF_ISSUE = [
  "成文日期",
  "发文日期",
  "签发日期",
  "颁布日期",
  "成文时间",
  "发文时间",
  "颁布时间",
  "印发日期",
  "印发时间",
  "制发日期",
  "落款日期",
  "公文日期",
  "文件日期",
] as const;

/** Libraries of law give the day of issue as 公布日期 beside the day of force; other pages mean the day of the page. */
function dayInBox({ box }: Head): BoxValue | undefined {
  const library =
    valueOfBox(box, "施行日期", "实施日期", "生效日期", "执行日期", "失效日期", "效力级别", "效力等级", "效力位阶") !==
    undefined;
  return (
    valueOfBox(box, ...DAYS_OF_ISSUE) ??
    (library ? valueOfBox(box, "公布日期", "发布日期") : undefined) ??
    valueOfBox(box, "生成日期", "生成时间", "公文生成日期", "信息生成日期", "形成日期", "产生日期")
  );
}

/** 2026-05-25 / 某某市人民政府办公室 / 来源：…: when the page was put up */
const isDayOfPage = (text: string, { fold, end }: Head["pieces"][number]): boolean =>
  /^\d{4}-/.test(fold) && PUT_UP.test(text.slice(end, end + 60));
const PUT_UP = /^\s*(?:[^\n。，]{2,30}\n\s*)?(?:信息|文章|稿件)?来源[:：]/;

/** A day on a line of the head, in the line of adoption, under the title of a report, or behind the number. */
function dayOfHead(head: Head): { readonly start: number; readonly end: number } | undefined {
  const { source, pieces, adoption, number, lines } = head;
  return (
    pieces.find((p) => p.shape === "date" && !isDayOfPage(source.text, p)) ??
    pieces.find((p) => p.shape === "signed") ??
    (adoption ? dayOfAdoption(source.text, adoption, number) : undefined) ??
    dayOfReport(source.text, underTitle(head)) ??
    [number, lines.at(-1)].find(
      (p) =>
        p !== undefined &&
        /^[〔(]\d{4}年\d.*号[〕)]$|号.*月[\d一二三四五六七八九十]{1,3}日(?:印发|发布|公布)?\)?$/.test(p.fold),
    )
  );
}
