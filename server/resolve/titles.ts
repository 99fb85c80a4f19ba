/** Titles of documents as keys: two printings of one title give one key. */
import { lawTitle } from "../lexicon/index.ts";

const PUNCTUATION: Readonly<Record<string, string>> = {
  "（": "(",
  "）": ")",
  "，": ",",
  "：": ":",
  "；": ";",
  "—": "-",
  "－": "-",
  "～": "-",
};

/** 关于…的通知（临政办发〔2021〕5号）: the number is the document's, no word of its title */
const NUMBER_BEHIND =
  /[（(][^（()）]{1,20}(?:[〔[［(（]\d{4}[〕\]］)）]\s*第?|令\s*第?)\d{1,5}号(?:[，,、]?\d{4}年\d{1,2}月\d{1,2}日)?[）)]$/u;

const withoutNumber = (title: string): string => title.replace(NUMBER_BEHIND, "");

/** White space, quotation marks and book-title marks removed, brackets and dashes of one width. */
export function normaliseTitle(title: string): string {
  return title
    .replace(/[（），：；—－～]/gu, (c) => PUNCTUATION[c] ?? c)
    .replace(/[！-～]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\s《》〈〉<>“”"'‘’「」]/gu, "")
    .replace(/-+/gu, "-");
}

const ISSUER_BEFORE =
  /^(.{2,40}?(?:党委|市委|区委|县委|省委|中央|国务院|政府|办公厅|办公室|委员会|[委局厅部署院会])(?:等(?:部门|单位))?)(?:关于|印发|转发|批转)/u;

/** The issuer that a title begins with (国务院关于…), null where it begins with none. */
export function issuerInTitle(title: string): string | null {
  return ISSUER_BEFORE.exec(title.replace(/\s+/gu, ""))?.[1] ?? null;
}

/** Key of a title without issuer, without 中华人民共和国 and without the edition of a law. */
export function titleCore(title: string): string {
  const key = normaliseTitle(withoutNumber(title)).replace(/\((?:19|20)\d{2}年(?:修订|修正)\)$/u, "");
  const issuer = issuerInTitle(key);
  const rest = issuer === null ? key : key.slice(issuer.length);
  const bare = rest
    .replace(
      /^中[华国](?:人\p{Script=Han}?共\p{Script=Han}国|人民和国|人民共国)(?=.+(?:法|条例|办法|规定|细则|决定|典)$)/u,
      "",
    )
    // one plan is printed with and without it: …的实施意见, …实施意见
    .replace(
      /(?<=^关于.{4,})的(?=(?:若干|实施|指导|工作)?(?:意见|方案|办法|细则|规定|措施)(?:\((?:试行|暂行)\))?$)/u,
      "",
    );
  return lawTitle(bare);
}

/** Short title for pictures: issuer and the shell 关于印发…的通知 dropped. */
export function displayTitle(title: string): string {
  const flat = withoutNumber(title.replace(/\s+/gu, ""));
  const issuer = issuerInTitle(flat);
  const rest = issuer === null ? flat : flat.slice(issuer.length);
  const carried = /(?:印发|转发|批转)(?:.{0,30}?)《(.+)》的(?:通知|函|公告)$/u.exec(rest)?.[1];
  return (
    (carried ??
      rest
        .replace(/^(?:(?:印发|转发|批转)关于|关于(?:印发|转发|批转)?)/u, "")
        .replace(/的(?:通知|通告|公告|函)$/u, "")) ||
    flat
  );
}
