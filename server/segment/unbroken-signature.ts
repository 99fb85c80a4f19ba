/** Who signs, and when, in a page that was copied without its line breaks (GB/T 9704—2012, 7.3.5). */
import { matchesIn } from "../model/index.ts";
import { fold, YEAR_FIGURES } from "../read/index.ts";
import { bodyNames, PLACE } from "./names.ts";
import { mayEndTitle, SEAL, titleGenre } from "./shape.ts";
import { unbrokenHead } from "./unbroken-head.ts";

const DAY = new RegExp(
  `(?:(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日|[一二][${YEAR_FIGURES}]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十廿卅]{1,3}日)(?!\\s?(?:印发|印制|第|[前起至以之内到及和在、，,]))`,
  "g",
);
/** characters before a day among which its names stand */
const REACH = 160;
/** characters behind a day within which the head of what is issued ends */
const REACH_BELOW = 1200;

/** what closes a text before its signature, without a stop */
const CLOSING = /^(?:(?:特|专|谨)此[一-龥]{2}|此[复令布]|[妥当]否请[一-龥]{2,4}|以上[一-龥]{2,8}请[一-龥]{2,4})/;
/** 联系电话12345678某某市财政局, 邮箱：a@b.cn某某局: whom to reach, before who signs */
const CONTACT = /^.*(?:\d{7}|@[A-Za-z\d.-]{3,40})(?=[一-龥]{4,40}$)/;
/** （此件公开发布） */
const REMARK = /^\s?[（(](?:此[件文]|主动公开|公开)[^（()）]{0,10}[）)]/;
const SEALED = new RegExp(`[（(]${SEAL}[）)]$`);
/** 县长孙某某 */
const SIGNER = /^(?:代|副)?(?:自治区主席|省长|市长|县长|区长|州长|盟长|主席|总理|部长|主任|局长|署长)[一-龥·]{2,4}$/;
/** what stands behind a day that closes a text, where nobody signs it */
const AFTER = /^(?:\s|$|[（(]|附件|抄送|主送|主题词)/;

/** Where the lines of the signatures of a page begin and end. @param head where the lines of its head end */
export function signaturesIn(line: string, head: readonly number[]): readonly number[] {
  const places: number[] = [];
  const names = namesOfHead(line, head);
  for (const day of matchesIn(line, DAY)) {
    // 截止时间：2022年6月10日
    if (day.index < (head.at(-1) ?? 0) || "：:".includes(line.charAt(day.index - 1) || "。")) continue;
    const end = day.index + day[0].length;
    const before = line.slice(Math.max(0, day.index - REACH), day.index).trimEnd();
    const words = /[^。！!”；;：:？?]*$/.exec(before)?.[0].trimStart() ?? "";
    const name = words === "" ? 0 : signedFrom(words, names);
    if (name < 0) continue;
    // what is issued or attached begins behind the day
    const remark = end + (REMARK.exec(line.slice(end, end + 20))?.[0].length ?? 0);
    const below = headBelow(line.slice(remark, remark + REACH_BELOW)).map((at) => remark + at);
    if (words === "" && below.length === 0 && !AFTER.test(line.slice(end, end + 8))) continue;
    places.push(Math.max(0, day.index - REACH) + before.length - words.length + name, day.index, end, remark, ...below);
  }
  return places;
}

/** Where the lines of the head end that stands behind a signature: a mark of attachments, or a title. */
function headBelow(line: string): readonly number[] {
  const ends = unbrokenHead(line);
  const first = fold(line, 0, ends[0] ?? 0);
  return titleGenre(first) !== null || /^(?:附件\d?:?|[-─━—_=★☆]+)$/.test(first) ? ends : [];
}

/** Where the names begin that the words before a day end in; -1 where these are none. */
function signedFrom(words: string, known: readonly string[]): number {
  const bare = words.replace(SEALED, "");
  // the names of the head once more, whatever stands before them: 附件：先进单位名单某某市教育局
  let from = bare.length;
  for (;;) {
    const end = bare.slice(0, from).trimEnd().length;
    const name = known.find((one) => bare.endsWith(one, end));
    if (name === undefined) break;
    from = end - name.length;
  }
  if (from < bare.length) return from;
  // an office of a body of the head: 附件：某规划某某市林业局办公室
  const office = Math.max(...known.map((name) => bare.lastIndexOf(name)), -1);
  if (office > 0 && bodyNames(bare, office, bare.length).length > 0) return office;
  const at = (CLOSING.exec(bare) ?? CONTACT.exec(bare))?.[0].length ?? attachedTo(bare);
  const rest = bare.slice(at).trimStart();
  return SIGNER.test(rest.replace(/\s/g, "")) || (rest.length >= 4 && bodyNames(rest, 0, rest.length).length > 0)
    ? bare.length - rest.length
    : -1;
}

/** 附件：某方案某某市水务局: the length of the title of what is attached, before the name that its place begins; 0 where none is. */
function attachedTo(words: string): number {
  for (let end = words.length - 5; end >= 6; end--) {
    if (!mayEndTitle(words.charCodeAt(end - 1)) || !PLACE.test(words.slice(end))) continue;
    const name = words.slice(end);
    if (titleGenre(fold(words, 0, end)) !== null && bodyNames(name, 0, name.length).length > 0) return end;
  }
  return 0;
}

/** The bodies that the head of a page names: its letterhead, and what its title begins with. */
function namesOfHead(line: string, head: readonly number[]): readonly string[] {
  return head.flatMap((end, i) => {
    const words = fold(line, head[i - 1] ?? 0, end);
    const named = /^(.{4,60}?)(?:文件|关于|印发|转发|批转|令|公告|通告)/.exec(words)?.[1] ?? words;
    return bodyNames(named, 0, named.length).map(({ name }) => name);
  });
}
