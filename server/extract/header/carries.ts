/** What a document issues or forwards: from the sentence that says so, else from its own title. */
import { bookTitles, fold, isBodyName, sameInstrument, titleGenre, titleKey } from "../../segment/index.ts";

export interface Carried {
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

const ISSUES = "印发|转发|公布|发布|颁布|批转|下发";
const AFTER = new RegExp(`^(?:\\([^()]{0,60}\\))?[^。]{0,120}?(?:现|予以|给予|一并|全文)?[^。]{0,12}(?:${ISSUES})`);
/** 《X》印发以来, 《X》已经下发。: background, nothing is issued here */
const ISSUED_BEFORE = new RegExp(
  `^(?:\\([^()]{0,60}\\))?(?:(?:已|已经|业已)(?:${ISSUES})(?:[。,]|以来|后)|(?:${ISSUES})(?:以来|后|之后))`,
);
const NOT_ISSUED = /(?:根据|按照|依据|依照|遵照|贯彻|落实|执行|为了?|参照|修订|修改|废止|撤销|按)[^,。;:]{0,20}$/;

/** Instruments named in 《》 by a sentence of the preamble that issues them. */
export function issuedInPreamble(text: string, from: number, to: number): readonly Carried[] {
  const titles = bookTitles(text, from, to);
  const found: Carried[] = [];
  titles.forEach(({ start, end }, i) => {
    const sentenceStart = Math.max(text.lastIndexOf("。", start) + 1, text.lastIndexOf("\n", start) + 1, from);
    const stop = text.indexOf("。", end);
    const tail = fold(text, end, Math.min(stop < 0 ? to : stop + 1, end + 260, to)).split(/[\n]/)[0] ?? "";
    const lead = fold(text, sentenceStart, start);
    // of several titles in a sentence, the one that was drawn up (制定了《X》，现印发) is issued; the others are its grounds
    const drawnUp = /(?:制定|制订|拟定|起草|编制|研究)(?:了|完成)?(?:本?的?)?$/.test(lead);
    if (drawnUp && found.length > 0 && sentenceStart <= (found[0]?.start ?? 0)) found.length = 0;
    if ((NOT_ISSUED.test(lead) || ISSUED_BEFORE.test(tail)) && !drawnUp) return;
    const direct =
      /(?:现将|现把|现予|现公布|印发|转发|公布|发布|颁布|批转|现印发|制定了?|制定|并将|同时将)[^《。]{0,40}$/.test(
        lead,
      ) ||
      lead === "" ||
      isBodyName(lead.replace(/(?:制定|提出|报送|拟订|修订|报来)的$/, ""));
    const listed =
      i > 0 &&
      found.at(-1)?.end === (titles[i - 1]?.end ?? -1) - 1 &&
      /^[、和及与,]*$/.test(fold(text, titles[i - 1]?.end ?? 0, start));
    if (!direct && !listed && !/(?:现|,)$/.test(lead)) return;
    const next = drawnUp ? fold(text, end, Math.min(end + 60, to)) : "";
    if (
      !AFTER.test(tail) &&
      !/^。现(?:将其)?(?:印发|予以|公布|发布|转发)/.test(next) &&
      !/(?:现)(?:印发|转发|公布|发布|颁布|批转)[^《。]{0,10}$/.test(lead)
    )
      return;
    found.push({
      title: fold(text, start + 1, end - 1),
      start: start + 1,
      end: end - 1,
      rule: "header/issued-in-preamble",
    });
  });
  return found;
}

const IN_TITLE = new RegExp(`(?:${ISSUES})(.+?)(?:的?》?的?(?:通知|公告|通告|决定|令|函|通报))(?:\\([^()]*\\))?$`);

/** The instrument that a title says it issues: 关于印发《X》的通知, 转发X. */
export function issuedInTitle(title: string): { readonly names: readonly string[]; readonly quoted: boolean } {
  const plain = title.replace(/及(?:其)?解读(?:材料)?$/, "");
  const books = bookTitles(plain, 0, plain.length);
  const verb = new RegExp(ISSUES).exec(plain);
  if (!verb) return { names: [], quoted: false };
  const inside = books.filter(({ start }) => start > verb.index);
  if (inside.length > 0)
    return { names: inside.map(({ start, end }) => plain.slice(start + 1, end - 1)), quoted: true };
  const name = (IN_TITLE.exec(plain)?.[1] ?? /转发(.+)$/.exec(plain)?.[1] ?? "").replace(/^[〈<](.+)[〉>]$/, "$1");
  return name.length >= 4 && titleGenre(fold(name)) !== null
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
