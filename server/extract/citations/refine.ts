/** Small passes over what was read: what is no reference goes, abbreviations find their title, the title of the document speaks. */
import type { Relation } from "../../model/index.ts";
import type { DocumentContext } from "../context.ts";
import { titlePairs } from "./brackets.ts";
import type { Folded } from "./fold.ts";
import { isInstrument } from "./instrument.ts";
import type { Reading } from "./interpret.ts";
import { numberKey } from "./numbers.ts";
import { ABOUT, bareTitle, isBareGenre, titleKey } from "./titles.ts";

export interface Target extends Reading {
  /** white space removed, as printed */
  readonly title: string | null;
  readonly key: string;
}

/** Runs every pass, in order. */
export function refine(readings: readonly Reading[], folded: Folded, context: DocumentContext): readonly Target[] {
  const own = ownDocuments(context);
  const aliases = new Map<string, Target | null>();
  const targets: Target[] = [];
  for (const reading of readings) {
    const target: Target = { ...reading, ...titled(reading, folded, context) };
    if (isFurniture(folded.text, reading)) continue;
    // the text's own number, which its head does not hold: 琼府〔2014〕67号各市、县人民政府:
    if (
      reading.candidate.form === "number" &&
      target.relation === "mentions" &&
      target.title === null &&
      (reading.candidate.start === 0 || isPromulgation(folded.text, reading.candidate))
    )
      continue;
    const called = calledBy(target, folded.text);
    if (called !== null) {
      const meant = aliases.get(called);
      // an abbreviation of what the document itself carries
      if (meant === null) continue;
      if (meant !== undefined) {
        targets.push(spokenOf(target, meant));
        continue;
      }
      if (target.title !== null && isBareGenre(bareTitle(target.title))) {
        const spoken = lastOfKind(targets, bareTitle(target.title), own);
        if (spoken !== undefined && target.relation !== "mentions") targets.push(spokenOf(target, spoken));
        continue;
      }
    }
    if (isOwn(target, own, folded.text) || isIssued(reading, folded.text)) {
      if (reading.candidate.alias !== null) aliases.set(titleKey(reading.candidate.alias), null);
      continue;
    }
    if (!isInstrument(target, own.listed, folded.text)) continue;
    if (reading.candidate.alias !== null) aliases.set(titleKey(reading.candidate.alias), target);
    targets.push(spokenByTitle(target, own));
  }
  return targets;
}

/** letters from the beginning of a text in which the line of its adoption stands */
const HEAD = 600;

/** (2011年5月6日某市人民政府令第8号公布　…): by what the text itself was promulgated */
function isPromulgation(text: string, { start, tail }: Reading["candidate"]): boolean {
  if (start > HEAD || !/^(?:公布|发布|颁布)/.test(text.slice(tail, tail + 2))) return false;
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  return /^\((?:[^()《》]{0,80}?(?:通过|批准|修订|修正),?)?(?:19|20)\d{2}年\d{1,2}月\d{1,2}日[^()《》,。]{0,12}$/.test(
    line,
  );
}

/** A mention by another name as one of what it means. */
const spokenOf = (mention: Target, { key, title, candidate }: Target): Target => ({
  ...mention,
  key,
  title,
  candidate: { ...mention.candidate, number: candidate.number },
});

/** 省政府出台《关于某事的意见》，为贯彻《意见》精神: of that kind the only one cited so far, where the text itself is none. */
function lastOfKind(targets: readonly Target[], kind: string, own: Own): Target | undefined {
  if ([own.title, ...own.keys].some((key) => key.endsWith(kind))) return undefined;
  const alike = targets.filter(({ title }) => title?.replace(/[》〉]$/, "").endsWith(kind));
  return new Set(alike.map(({ key }) => key)).size === 1 ? alike.at(-1) : undefined;
}

/** The key of what a citation is printed as where that can be an abbreviation: a title without number, 国办8号文件; else null. */
function calledBy({ title, key, candidate }: Target, text: string): string | null {
  if (title !== null) return candidate.number === null ? key : null;
  return candidate.form === "number" ? titleKey(text.slice(candidate.start, candidate.end)) : null;
}

function titled(reading: Reading, folded: Folded, context: DocumentContext): { title: string | null; key: string } {
  const range = reading.candidate.title;
  if (range === null) return { title: null, key: "" };
  const from = folded.at[range.start] ?? 0;
  const to = (folded.at[range.end - 1] ?? from) + 1;
  const printed = context.source.text.slice(from, to);
  const words = printed.replace(/[\s\u200b\ufeff]+/g, "");
  // lines that are longer than what was read of them hold the foot of a page
  const title =
    printed.includes("\n") && words.length > range.end - range.start
      ? Array.from(folded.at.subarray(range.start, range.end), (at) => context.source.text[at]).join("")
      : words;
  return { title, key: titleKey(title) };
}

interface Own {
  readonly title: string;
  /** what it names in 《》 */
  readonly quoted: readonly string[];
  readonly keys: readonly string[];
  /** own titles without place and 年; not for titles with a place in front, as a province may have measures of the same name */
  readonly plain: readonly string[];
  readonly attachments: readonly string[];
  /** the closing list of attachments, as a key */
  readonly listed: string;
  readonly number: string | null;
}

function ownDocuments(context: DocumentContext): Own {
  const { header, span } = context;
  const title = titleKey(header.title?.value ?? "");
  // 转发X关于印发Y的通知: Y is what another issued
  const inner = /^(?:(?!转发|批转).)*?(?:印发|公布|发布|颁布|下发)(.{6,})的(?:通知|决定|公告|通告|令)$/.exec(
    title,
  )?.[1];
  const carried = span.parts.filter((part) => part.kind === "carried").map((part) => titleKey(part.title ?? ""));
  const keys = [title, inner ?? "", ...header.carries.map((fact) => titleKey(fact.title)), ...carried];
  const attachments = span.parts.filter((part) => part.kind === "attachment").map((part) => titleKey(part.title ?? ""));
  return {
    title,
    quoted: titlePairs(header.title?.value ?? "").map(({ open, close }) =>
      titleKey((header.title?.value ?? "").slice(open, close)),
    ),
    keys: keys.filter((key) => key.length >= 4),
    plain: keys.map((key) => plain(key, header.place)).filter((key) => key.length >= 4),
    attachments: attachments.filter((key) => key.length >= 4),
    listed: span.parts
      .filter((part) => part.kind === "attachmentList")
      .map((part) => titleKey(context.source.text.slice(part.start, part.end)))
      .join("|"),
    number: header.number === null ? null : numberKey(header.number.value),
  };
}

/** A title that begins with a place of its own: 山东省防汛抗旱应急预案 */
const PLACED = /^(?:国家|全国|全省|省|自治区|[\u4e00-\u9fff]{2,4}[省市县区州旗])/;

/** Own titles are also printed without the place and without 年. */
function plain(key: string, place: string | null): string {
  const names = place?.match(/[^省市县区]{2,8}[省市县区]/g) ?? [];
  return names.reduce((left, name) => left.replaceAll(name, ""), key).replace(/年/g, "");
}

/** The document itself, what it carries and its attachments are no references; an older edition with its own number is. */
function isOwn(target: Target, own: Own, text: string): boolean {
  const { number, start } = target.candidate;
  if (target.title === null && GIVEN_NUMBER.test(text.slice(Math.max(0, start - 40), start))) return true;
  // 根据 its own number is a slip that people are to see
  if (number !== null)
    return (
      target.relation !== "basis" &&
      own.number !== null &&
      (numberKey(number) === own.number || own.number.endsWith(`|${numberKey(number)}`))
    );
  if (target.title === null) return false;
  // 结合实际，特编制《X》: the text itself, however its head prints the title
  if (/特(?:此)?(?:编制|制定|制订)了?$/.test(target.before)) return true;
  if (target.relation === "repeals" || target.relation === "forwards") return false;
  // 关于修改《X》的决定, whose last line has X published anew; 关于延长《X》有效期的通知, with X behind it
  if (target.relation === "amends" && (/修[改订正].+决定$/.test(own.title) || PROLONGS.test(own.title))) return false;
  // 第三条 申请按照《取水许可管理办法》办理, in a city's measures of that name: those of the State
  if (
    /^(?:applies|basis)$/.test(target.relation) &&
    !own.keys.includes(target.key) &&
    inArticle(text, target.candidate.start)
  )
    return false;
  const same = (key: string): boolean => isSame(key, target.key);
  if (!own.keys.some(same) && !own.attachments.some(same)) {
    if (PLACED.test(target.key)) return false;
    const bare = plain(target.key, null);
    // a longer title of like end is another's: 城镇燃气管理条例 in the province's 燃气管理条例
    if (!own.plain.some((key) => key === bare || (key.length > bare.length && isSame(key, bare)))) return false;
  }
  const carriedOut =
    target.relation === "implements" &&
    relationInTitle(own.title.slice(0, Math.max(0, own.title.indexOf(target.key)))) === "implements";
  return !carriedOut && !isOthers(target, own);
}

/** 批准《某标准》为国家标准，编号为GB 50496—2018: the number of what is named before it */
const GIVEN_NUMBER = /》[^。;《》]{0,24}(?:编号|标准号)(?:分别)?[为是:]$/;

const PROLONGS = /(?:延长|延续)[^的]*有效期/;

/** letters before a citation in which the line that it stands in begins, where that is an article */
const LINE = 2_000;

function inArticle(text: string, at: number): boolean {
  const from = Math.max(0, at - LINE);
  const line = text.slice(from, at).lastIndexOf("\n") + 1;
  return (
    (line > 0 || from === 0) && /^第[一二三四五六七八九十百零\d]{1,5}条/.test(text.slice(from + line, from + line + 8))
  );
}

/** 国家统计局《…方案》 in a text that carries a plan of the same name */
function isOthers(target: Target, own: Own): boolean {
  return (
    target.issuer !== null &&
    // 某局制定的《X》已经市政府同意，现印发: what the document itself issues
    !/^[^。;]{0,30}现[^。;]{0,8}(?:印发|予)/.test(target.after) &&
    /[\u4e00-\u9fff]{3}$/.test(target.before) &&
    !/(?:制定|制订|编制|拟定|起草)了?$/.test(target.before) &&
    target.before.includes(target.issuer.slice(-3)) &&
    !own.title.startsWith(titleKey(target.issuer))
  );
}

const ANOTHER = new RegExp(`^(?:的?(?:实施|补充|配套|若干)|修正|细则|(?:${ABOUT})$)`);

function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  const short = a.length < b.length ? a : b;
  const long = short === a ? b : a;
  if (short.length < 6 || short.length / long.length <= 0.6) return false;
  // 甲条例实施细则 is not 甲条例, nor is its draft of a change
  return long.endsWith(short) || (long.startsWith(short) && !ANOTHER.test(long.slice(short.length)));
}

/** 现将《X》印发给你们, 现批准发布《X》《Y》两项标准: X is what the document carries, whether or not its head says so. */
function isIssued(reading: Reading, text: string): boolean {
  const { cue } = reading.judgement;
  if (
    reading.relation === "mentions" &&
    cue !== null &&
    /现(?:批准)?(?:予以)?(?:发布|公布|颁布|印发)$/.test(text.slice(Math.max(0, cue.start - 5), cue.end))
  )
    return true;
  if (
    !/(?:现将|现印发|现发布|现公布|将|^)$/.test(reading.before) &&
    !/(?:现将|制定了|制订了|编制了|研究制定了)[^《]{0,12}$/.test(reading.before)
  )
    return false;
  return (
    /^[^。;《》]{0,30}(?:(?<!已|已经)印发给?(?:你|各)|予以(?:公布|印发|发布)|予公布|印发如下|公布如下|,?现予)/.test(
      reading.after,
    ) ||
    (/(?:制定了|制订了|编制了)[^《]{0,12}$/.test(reading.before) &&
      /^[^。《]{0,20}(?:现印发|印发|现予|,请)/.test(reading.after))
  );
}

function isFurniture(text: string, reading: Reading): boolean {
  const before = text.slice(Math.max(0, reading.candidate.start - 16), reading.candidate.start);
  return (
    /(?:相关解读|政策解读|相关链接|文字解读|图解|一图读懂|上一篇|下一篇|(?<![\d)、.])相关文件|(?<=^|\n)附件\d{0,2})[:]?[^,。]{0,6}$/.test(
      before,
    ) || /^(?:政策解读|解读|的解读|一图读懂|文字解读)/.test(reading.after)
  );
}

/** The title of a document is a cue for all of it: 关于贯彻落实《X》的实施意见, 转发《X》的通知, 关于废止《X》的决定. */
function spokenByTitle(target: Target, { title, quoted }: Own): Target {
  // 城市供水条例 is not what 关于修改《某市城市供水条例实施办法》 speaks of
  const { number } = target.candidate;
  // 财政部《X》同时废止, in a notice that forwards the new X
  if (target.relation === "repeals") return target;
  const numbered = number === null ? -1 : title.indexOf(number);
  // 关于贯彻落实某发〔2016〕31号文件精神的通知
  if (numbered >= 2) {
    const spoken = relationInTitle(title.slice(0, numbered));
    return spoken === null ? target : { ...target, relation: spoken };
  }
  if (target.key.length < 4 || (quoted.length > 0 && !quoted.some((key) => isSame(key, target.key)))) return target;
  const at = title.indexOf(target.key);
  if (at < 2) return target;
  const before = title.slice(0, at);
  // 关于《X》贯彻实施情况的报告
  const behind = /^的?(?:贯彻|落实|实施|执行)[^的]{0,8}情况/.test(title.slice(at + target.key.length));
  // 关于检查《X》实施情况的报告: whose carrying out was looked into
  if (behind && /(?:检查|评估|调研|视察|审议|督查|考察)[^的]{0,4}$/.test(before)) return target;
  const relation = behind ? "implements" : PROLONGS.test(title) ? "amends" : relationInTitle(before);
  return relation === null ? target : { ...target, relation };
}

const TITLE_CUES: readonly (readonly [RegExp, Relation])[] = [
  [/(?:废止|停止执行)[^的]{0,16}$/, "repeals"],
  [/(?:修改|修订)[^的]{0,16}$/, "amends"],
  [/(?:暂停|暂时调整)[^的]{0,16}$/, "suspends"],
  [/(?:转发|批转)[^的]{0,24}$/, "forwards"],
  [/(?:贯彻|落实|实施|执行)[^的]{0,16}$/, "implements"],
];

export function relationInTitle(before: string): Relation | null {
  return TITLE_CUES.find(([shape]) => shape.test(before))?.[1] ?? null;
}
