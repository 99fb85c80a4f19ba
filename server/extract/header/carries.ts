/** What a document issues or forwards: from the sentence that says so, else from its own title. */
import { genreFamily } from "../../lexicon/index.ts";
import type { DocumentSpan, Span, TitleFact } from "../../model/index.ts";
import { bodyNames, bookTitles, fold, sameInstrument, titleGenre, titleKey } from "../../segment/index.ts";
import { issuedBefore, issuesAfterwards } from "./patterns.ts";

export interface Carried {
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

const ISSUES = "印发|转发|公布|发布|颁布|颁发(?!《[^》]*证》)|批转|下发";
/** who issued what is named, when and under which number */
const BEHIND_TITLE = /^\((?:[^()]|\([^()]*\))*(?:发布|公布|印发|颁布|下发|制定)(?:[^()]|\([^()]*\))*\)/;
/** 《X》、《Y》根据本决定作相应修改，重新公布: what the decision changes */
const ANEW = /^(?:[、和及]?《》)*[、和及]?根据本决定/;
/** …, 4月底前下发: still to be issued */
const TO_BE_ISSUED = new RegExp(`^[^。;]{0,16}(?:[月年]底?|\\d日)前(?:完成)?(?:${ISSUES})`);
const NOT_ISSUED = /(?:根据|按照|依据|依照|遵照|贯彻|落实|执行|为了?|参照|对照|修订|修改|废止|撤销|按)[^,。;:]{0,20}$/;
/** 下发之前, 印发后, 公布以来 */
const PAST_OR_TO_COME = new RegExp(`^(?:${ISSUES}|出台)(?:之?[前后]|以[前后来]|之日)`);
/** 《X》(以下简称《目录》)，《目录》… */
const ALIAS = /^\(以下(?:统)?简?称(?:为)?$/;
/** 《X》（某发〔2016〕34号）精神，制定本细则，现印发: what the issued text rests on */
const AS_GROUNDS = /^(?:\((?:[^()]|\(\d{4}\))*\))?(?:等)?(?:有关|相关)?(?:文件)?(?:的)?(?:精神|要求|规定),/;

/** 对《X》（某发〔2019〕8号）进行了部分修订，现印发给你们: the new wording is what is issued */
const REWORKED =
  /^(?:\((?:[^()]|\(\d{4}\))*\))?(?:进行|[作做])了?(?:部分|局部|重新|全面|相应)?的?(?:修订|修改|修正|完善)[^。;]{0,20}现(?:予以?|将其|重新|一并)?(?:印发|公布|发布|下发)/;

/** 现将《政府工作报告》2023年243项工作任务予以分解印发: what is issued is the list of tasks */
const PARTED = /^[^。;,《》]{0,30}(?:任务|目标|工作|事项|要点)[^。;,《》]{0,10}(?:分解|分工)/;

/** Instruments named in 《》 by a sentence of the preamble that issues them. */
export function issuedInPreamble(text: string, from: number, to: number): readonly Carried[] {
  const titles = bookTitles(text, from, to);
  const found: Carried[] = [];
  titles.forEach(({ start, end }, i) => {
    const before = text.slice(from, start);
    const sentenceStart = from + Math.max(before.lastIndexOf("。"), before.lastIndexOf("\n")) + 1;
    const stop = text.slice(end, end + 260).indexOf("。") + 1;
    const rest = fold(text, end, Math.min(end + (stop || 260), to)).split(/[\n]/)[0] ?? "";
    // what further titles say is not said here: 《A》《关于印发〈B〉的通知》
    // nor what the bracket behind a title says: 《X》（某局公告2014年第1号发布，2018年修改）
    const tail = rest.replace(BEHIND_TITLE, "").replace(/《[^《》]*》/g, "《》");
    // whom a notice on one line is addressed to
    const lead = fold(text, sentenceStart, start).replace(/^[各有全省市县区][^。;:《]{2,160}:$/, "");
    // 关于印发《X》的通知 in a sentence is a document that is cited; X is issued by it, not here
    if (
      /关于[^,。;:]{0,12}(?:印发|转发|公布|发布|颁布|批转|下发)[^,。;:]{0,16}$/.test(lead) &&
      /^的?(?:通知|公告|决定|函|意见|命令)/.test(tail)
    )
      return;
    // of several titles in a sentence, the one that was drawn up (制定了《X》，现印发) is issued; the others are its grounds
    // 2014年国务院印发《X》: what was issued before is told
    if (/(?:^|[,;])(?:19|20)\d{2}年(?:\d{1,2}月)?[^,。;:《》现]{0,14}(?:印发|发布|出台|下发|公布|颁布)了?$/.test(lead))
      return;
    // 2013年11月8日，《X》公开发布: told of a day before
    if (/^(?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?,?$/.test(lead) && !/现[予将]/.test(tail)) return;
    const revised = /现[将把](?:经|重新|新|再次)?(?:修订|修改|完善|调整)[^,。;:]{0,12}$/.test(lead);
    const drawnUp = /(?:制定|制订|拟定|起草|编制|研究)(?:了|完成)?(?:本?的?)?$/.test(lead);
    if (drawnUp && found.length > 0 && sentenceStart <= (found[0]?.start ?? 0)) found.length = 0;
    // 《X》第1号修改单自公布之日起生效: from when it is in force
    if (/^[^。,;现]{0,40}自(?:公布|发布|印发)之日起/.test(tail)) return;
    if (ANEW.test(tail) || TO_BE_ISSUED.test(tail) || PARTED.test(tail)) return;
    // (以下简称《实施意见》和《行动计划》): other names of what was named
    if (/以下(?:统)?简?称(?:为)?(?:《[^《》]*》[、和及与])*$/.test(lead)) return;
    // 《实施意见》下发之前，…: a time
    if (PAST_OR_TO_COME.test(tail)) return;
    // 《X》是为了…由某政府公布的规章: an encyclopaedia's words on X
    if (/^(?:是|系)/.test(tail) && lead === "") return;
    // 《…转制为企业的规定》和《…》: nor what a title before it says
    if (
      (NOT_ISSUED.test(lead.replace(/《[^《》]*》/g, "《》")) ||
        AS_GROUNDS.test(tail) ||
        issuedBefore.regex.test(tail)) &&
      !drawnUp &&
      !revised
    )
      return;
    const direct =
      /(?:现将|现把|现予|现公布|印发|转发|公布|发布|颁布|批转|现印发|制定了?|制定|并将|同时将)[^《。]{0,40}$/.test(
        lead,
      ) ||
      (/会议(?:审议|表决|讨论)?通过了?$/.test(lead) && /^[^。]{0,6}现[予将]/.test(tail)) ||
      // 某市某次会议于某日通过的《X》业经某省某次会议批准，现予公布
      (/会议[^。,]{0,20}通过的$/.test(lead) && /批准,现[予将]/.test(tail)) ||
      (lead.endsWith("对") && REWORKED.test(tail)) ||
      lead === "" ||
      namesBodies(
        lead.replace(
          /(?:等(?:部门|单位))?(?:联合|共同|研究|会同有关部门)?(?:制定|制订|提出|报送|拟定|拟订|起草|编制|修订|报来)?的?$/,
          "",
        ),
      );
    const listed =
      i > 0 &&
      found.at(-1)?.end === (titles[i - 1]?.end ?? -1) - 1 &&
      /^>?[、和及与,]*<?$/.test(fold(text, titles[i - 1]?.end ?? 0, start));
    if (!direct && !listed && !/(?:现|,)$/.test(lead)) return;
    const next = drawnUp ? fold(text, end, Math.min(end + 60, to)) : "";
    if (
      !issuesAfterwards.regex.test(tail) &&
      !/^。现(?:将其)?(?:印发|予以|公布|发布|转发)/.test(next) &&
      !/(?:现)(?:印发|转发|公布|发布|颁布|批转)[^《。]{0,10}$/.test(lead)
    )
      return;
    const name = fold(text, start + 1, end - 1);
    // the name in full, where the one that is issued is the short one defined behind it
    const defined = titles.findIndex(
      (other, at) =>
        at > 0 &&
        at < i &&
        fold(text, other.start + 1, other.end - 1) === name &&
        ALIAS.test(fold(text, titles[at - 1]?.end ?? 0, other.start)),
    );
    const full = titles[defined - 1];
    // 现将《通知》转发给你们: short for what the document's own title names
    if (full === undefined && titleGenre(name) === name) return;
    found.push({
      title: full === undefined ? name : fold(text, full.start + 1, full.end - 1),
      start: (full?.start ?? start) + 1,
      end: (full?.end ?? end) - 1,
      rule: "header/issued-in-preamble",
    });
  });
  return found;
}

const namesBodies = (words: string): boolean => words !== "" && bodyNames(words, 0, words.length).length > 0;

const IN_TITLE = new RegExp(`(?:${ISSUES})(.+?)(?:的?》?的?(?:通知|公告|通告|决定|令|函|通报))(?:\\([^()]*\\))?$`);

/** what is printed and sent out though its name is no kind of document: 任务台账（第二批）, 合同示范文本 */
const NO_GENRE =
  /(?:表|清单|目录|分工|分解|任务|名录|台[账帐]|路线图|提纲|流程|图集|文本|范本|模板|样式|格式|步骤|指标体系)(?:\([^()]*\))?$/;

/** The instrument that a title says it issues: 关于印发《X》的通知, 转发X. */
function issuedInTitle(title: string): { readonly names: readonly string[]; readonly quoted: boolean } {
  const plain = title.replace(/及(?:其)?解读(?:材料)?$/, "");
  const books = bookTitles(plain, 0, plain.length);
  const verb = new RegExp(ISSUES).exec(plain);
  if (!verb) return { names: [], quoted: false };
  const inside = books.filter(({ start }) => start > verb.index);
  // 印发2016年《政府工作报告》重点工作分工的通知: what is issued is named after what stands in the brackets
  const after = inside.length === 1 ? plain.slice(inside[0]?.end) : "";
  const longer = /^(?![和及等的])[一-龥]{3,}?(?=的(?:通知|公告|通报|函)$)/.test(after)
    ? IN_TITLE.exec(plain)?.[1]
    : undefined;
  if (longer !== undefined) return { names: [longer], quoted: false };
  if (inside.length > 0)
    return { names: inside.map(({ start, end }) => plain.slice(start + 1, end - 1)), quoted: true };
  const name = (IN_TITLE.exec(plain)?.[1] ?? /转发(.+)$/.exec(plain)?.[1] ?? "").replace(/^[〈<](.+)[〉>]$/, "$1");
  // a list of what is repealed is no instrument
  const kind = titleGenre(fold(name)) !== null || (verb[0] === "印发" && NO_GENRE.test(fold(name)));
  return name.length >= 4 && kind && !/^(?:宣布)?(?:废止|失效|取消|清理|继续有效)/.test(name)
    ? { names: [name], quoted: false }
    : { names: [], quoted: false };
}

/** Each instrument once, in order. */
export function distinct(carried: readonly Carried[]): readonly Carried[] {
  const keys: string[] = [];
  return carried.filter(({ title }) => {
    const key = titleKey(title);
    if (keys.some((known) => known === key || sameInstrument(known, key))) return false;
    keys.push(key);
    return true;
  });
}

/** characters of a body within which the sentence that issues an instrument stands */
export const PREAMBLE = 2500;

/** The instruments that a document carries, each once, in order. */
export function carriedOf(
  text: string,
  title: TitleFact | null,
  preamble: readonly Carried[],
  span: DocumentSpan,
): readonly Carried[] {
  // an explanation of a policy issues nothing
  if (/(?:解读(?:材料)?|图解|问答)$/.test(title?.value ?? "") && !/印发|转发/.test(title?.value ?? "")) return [];
  const attached = attachedInstruments(span);
  // a plan issues nothing: what its first sentences say of other instruments is background
  const own = title === null ? null : titleGenre(fold(title.value));
  if (own !== null && genreFamily(own) === "plan" && !/印发|转发|公布|发布/.test(title?.value ?? "")) return [];
  if (preamble.length > 0) return distinct([...preamble, ...attached]);
  if (title === null) return distinct(attached);
  const { names, quoted } = issuedInTitle(title.value);
  if (names.length === 0) return distinct(attached);
  const signature = span.parts.find((p) => p.kind === "signature");
  const body = span.parts.find((p) => p.kind === "body");
  const named = body
    ? names.map((name) =>
        bookTitles(text, body.start, Math.min(body.end, body.start + PREAMBLE)).find(({ start, end }) =>
          sameInstrument(titleKey(text.slice(start, end)), titleKey(name)),
        ),
      )
    : [];
  const said = named.some((found) => found !== undefined)
    ? true
    : body
      ? /现(?:将|予|就)?[^。]{0,80}(?:印发|转发|公布|发布|颁布|批转|下发|政策通知)/.test(
          text.slice(body.start, Math.min(body.end, signature?.start ?? body.end, body.start + PREAMBLE)),
        )
      : true;
  if (!quoted && !said && !/转发|关于印发/.test(title.value)) return [];
  if (!quoted && names.some((name) => name.endsWith("标准"))) return [];
  const several = body && !quoted ? namedTogether(text, body, names[0] ?? "") : [];
  if (several.length > 1) return distinct([...several, ...attached]);
  return distinct(
    names.map((name) => ({
      title: printedTitle(span, name),
      start: title.start,
      end: title.end,
      rule: "header/issued-in-title",
    })),
  );
}

/** 关于促进消费的实施意见和行动计划, A和B两个规定: instruments that the title names together and the text one by one, in 《》. */
function namedTogether(text: string, body: Span, name: string): readonly Carried[] {
  const key = fold(name);
  return bookTitles(text, body.start, Math.min(body.end, body.start + PREAMBLE)).flatMap(({ start, end }) => {
    const title = fold(text, start + 1, end - 1);
    return title !== key && isAmong(key, title)
      ? [{ title, start: start + 1, end: end - 1, rule: "header/issued-in-title" }]
      : [];
  });
}

/** Whether what a title is about, and its kind, stand in words that name several. */
function isAmong(names: string, title: string): boolean {
  let stem = 0;
  while (stem < title.length && title[stem] === names[stem]) stem++;
  const kind = titleGenre(title) ?? title;
  const about = title.slice(0, -kind.length).replace(/的$/, "");
  return (
    (stem >= 6 && names.slice(stem).includes(title.slice(stem).replace(/^的/, ""))) ||
    (about.length >= 6 && names.includes(about) && names.includes(kind))
  );
}

/** The heading of the instrument itself where it stands in the document under nearly the words of the notice's title. */
function printedTitle(span: DocumentSpan, name: string): string {
  const key = fold(name);
  const near = span.parts.find(
    (part) =>
      (part.kind === "carried" || part.kind === "attachment") &&
      part.title !== undefined &&
      part.title.slice(0, 6) === key.slice(0, 6) &&
      part.title.slice(-4) === key.slice(-4) &&
      Math.abs(part.title.length - key.length) <= 3,
  );
  return near?.title ?? name;
}

/** Attachments that are instruments themselves (办法, 规定, 通告 …), not forms, rosters or tables. */
function attachedInstruments(span: DocumentSpan): readonly Carried[] {
  return span.parts.flatMap((part) => {
    if (part.kind !== "attachment" || part.title === undefined) return [];
    // what is laid out for comment is issued later, if ever
    if (/(?:征求意见|送审|讨论)稿|草案/.test(part.title)) return [];
    const genre = titleGenre(part.title);
    const family = genre === null ? null : genreFamily(genre);
    if (family !== "rule" && genre !== "通告" && genre !== "公告") return [];
    if (genre === "标准" || genre === "制度" || genre === "法" || genre === "解释") return [];
    return [{ title: part.title, start: part.start, end: part.end, rule: "header/attached-instrument" }];
  });
}
