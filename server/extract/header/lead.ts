/** Sentences of a page that say who issued the text under them, and when. */
import { matchesIn } from "../../model/index.ts";
import { type BodyName, bodyNames, bookTitles, fold, sameInstrument, titleKey } from "../../segment/index.ts";

/** 2024年1月2日，某省人民政府印发修订后的《X》: the sentence of a page that stands before the text of X */
const LEAD =
  /^\s*(\d{4}年\d{1,2}月\d{1,2}日)[,，]?([一-龥]{4,30}?)(?:正式|联合)?(?:印发|发布|公布|颁布|出台)了?(?:新?修[订改]后?的|新的)?(?=《)/;

export interface LeadOfPage {
  /** null where it tells no year */
  readonly date: { readonly start: number; readonly end: number } | null;
  readonly issuers: readonly BodyName[];
  readonly title: { readonly start: number; readonly end: number };
  /** its number as printed in brackets behind the title */
  readonly number: { readonly start: number; readonly end: number } | null;
}

/** 新华社某地3月5日电 近日，某办公厅、某办公厅印发了《X》，并发出通知，…《X》全文如下。: news over the text, without a year */
const NEWS =
  /^\s*(?:(?:新华社|本报)?[一-龥]{0,8}(?:\d{1,2}月\d{1,2}日)?[电讯][\s:：]*)?(?:近日|日前|最近)?[,，]?\s*([一-龥、\s]{4,60}?)(?:联合)?(?:印发|发布|出台)了?(?=《)/;
/** characters behind such a sentence within which the text is announced */
const ANNOUNCED = 400;

function leadOfNews(text: string, from: number, to: number): LeadOfPage | null {
  const found = NEWS.exec(text.slice(from, Math.min(to, from + 160)));
  const at = from + (found?.[0].length ?? 0);
  const [book] = found === null ? [] : bookTitles(text, at, Math.min(to, at + 200));
  if (found?.[1] === undefined || book?.start !== at) return null;
  if (!/全文如下/.test(text.slice(book.end, Math.min(to, book.end + ANNOUNCED)))) return null;
  const begins = from + found[0].lastIndexOf(found[1]);
  const issuers = bodyNames(text, begins, begins + found[1].length);
  const title = { start: book.start + 1, end: book.end - 1 };
  return issuers.length === 0 ? null : { date: null, issuers, title, number: numberBehind(text, book.end) };
}

/** Who issued what and when, where the page says so in its first sentence and the text has no head of its own. */
function leadOfPage(text: string, from: number, to: number): LeadOfPage | null {
  const found = LEAD.exec(text.slice(from, Math.min(to, from + 120)));
  const [book] = found === null ? [] : bookTitles(text, from + found[0].length, Math.min(to, from + 300));
  if (found === null || book === undefined || book.start !== from + found[0].length) return leadOfNews(text, from, to);
  const [, day = "", name = ""] = found;
  if (bodyNames(name, 0, name.length).length !== 1) return null;
  const date = from + found[0].indexOf(day);
  const issuer = text.indexOf(name, date + day.length);
  return {
    date: { start: date, end: date + day.length },
    issuers: [{ name, start: issuer, end: issuer + name.length }],
    title: { start: book.start + 1, end: book.end - 1 },
    number: numberBehind(text, book.end),
  };
}

/** characters of a first paragraph within which it says who decides what follows */
const DECIDES_WITHIN = 500;
/** …，某某市防汛抗旱指挥部研究决定…，现将有关事项通告如下: a clause whose subject decides. [1]: the subject */
const DECIDES =
  /(?<=^|[，,。；;、\n]|[\s\u3000])([一-龥]{2}[部署]|[一-龥]{4,30}?)(?:研究)?决定(?=[一-龥，,“《])(?!的|书|机关)/g;
/** bodies whose decisions others carry out, and notices quote: 国务院决定开展第四次全国经济普查 */
const ABOVE_ALL =
  /^(?:经|国务院|中共中央|党中央|中央|全国人大|全国人民代表大会|(?:[省市县区州旗]|自治[区州县])(?:委|政府|人民政府))/;

/** The one body that the first paragraph of a text names as deciding what it announces, in a sentence that ends in 如下. */
export function decidedInPreamble(text: string, start: number, end: number): readonly BodyName[] {
  const stretch = text.slice(start, Math.min(end, start + DECIDES_WITHIN));
  const paragraph = stretch.slice(0, stretch.search(/如下(?:[一-龥]{2,6})?[：:。]/) + 1);
  const found = [...matchesIn(paragraph, DECIDES)].flatMap(({ index, 1: name = "" }) =>
    ABOVE_ALL.test(name) ? [] : bodyNames(text, start + index, start + index + name.length),
  );
  return found.length === 1 ? found : [];
}

/** characters above a title that are the page's own words on it */
const REACH = 600;

const lineAfter = (text: string, at: number): number => {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
};

/** The same above the title, on a page that holds nothing else before it. */
function leadAbove(text: string, start: number, title: string): LeadOfPage | null {
  if (start === 0 || start > REACH) return null;
  // the page's own heading and source may stand over the sentence
  for (let from = 0; from < start; from = lineAfter(text, from)) {
    const lead = leadOfPage(text, from, start);
    if (lead !== null && sameInstrument(titleKey(fold(text, lead.title.start, lead.title.end)), titleKey(fold(title))))
      return lead;
  }
  return null;
}

/** 《X》（某政办发〔2019〕23号） */
function numberBehind(text: string, at: number): LeadOfPage["number"] {
  const found = /^\s*[(（]\s*([一-龥]{1,14}[〔[［(（]\s*\d{4}\s*[〕\]］)）]\s*第?\s*\d{1,5}\s*号)\s*[)）]/.exec(
    text.slice(at, at + 60),
  );
  const printed = found?.[1];
  if (found === null || printed === undefined) return null;
  const start = at + found[0].indexOf(printed);
  return { start, end: start + printed.length };
}

/** 《X》是为了…，由某省人民政府于2018年4月12日公布的政府规章 */
const DESCRIBED =
  /^\s*《([^》]{4,80})》(?:是|系|,|，)?[^。\n]{0,120}?由([一-龥]{4,30}?)于(\d{4}年\d{1,2}月\d{1,2}日)(?:正式)?(?:公布|发布|印发|颁布|出台|制定|下发)/;

/** The sentence of an encyclopaedia that stands under the title and before the text. */
function descriptionBelow(text: string, from: number, to: number, title: string): LeadOfPage | null {
  const found = DESCRIBED.exec(text.slice(from, Math.min(to, from + 400)));
  if (found === null) return null;
  const [whole, named = "", name = "", day = ""] = found;
  if (!sameInstrument(titleKey(fold(named)), titleKey(fold(title))) || bodyNames(name, 0, name.length).length !== 1)
    return null;
  const date = from + whole.lastIndexOf(day);
  const issuer = date - 1 - name.length;
  const at = from + whole.indexOf("《") + 1;
  return {
    date: { start: date, end: date + day.length },
    issuers: [{ name, start: issuer, end: issuer + name.length }],
    title: { start: at, end: at + named.length },
    number: null,
  };
}

/** What a page says in a sentence of its own of the document that it prints. */
export function leadOf(
  text: string,
  start: number,
  body: { readonly start: number; readonly end: number } | undefined,
  title: string | null,
): LeadOfPage | null {
  if (title === null) return body ? leadOfPage(text, body.start, body.end) : null;
  return leadAbove(text, start, title) ?? (body ? descriptionBelow(text, body.start, body.end, title) : null);
}
