/** 发文机关: gathered from signature, issuer lines and the beginning of the title, each at its fullest printed form. */
import { fullForms } from "../../lexicon/index.ts";
import type { Span } from "../../model/index.ts";
import { type BodyName, bodyNames, fold, holdsInOrder, isBodyName, type Piece } from "../../segment/index.ts";
import type { BoxValue } from "./box.ts";
import { promulgatorName } from "./patterns.ts";

export type Name = BodyName;

/** The words of a title before 关于 (or 印发, 转发, 对…的嘉奖令) that are names of bodies. */
export function namesBefore(text: string, start: number, end: number): readonly Name[] {
  const title = text.slice(start, end);
  const verb =
    /关\s{0,3}于|印\s{0,3}发|转\s{0,3}发|批\s{0,3}转|发布|公布|对(?=[^，。]{2,30}的(?:嘉奖|表彰|通报)|[^，。]{4,60}(?:建议|提案|议案|来信|诉求)[^，。]{0,16}(?:答复|复函|回复))/.exec(
      title,
    );
  if (!verb) return namesBeforeYear(text, start, title);
  if (verb.index === 0) return [];
  // 某市政府贯彻国务院关于…的实施意见: whose document is carried out is named behind 贯彻
  const carried = title.slice(0, verb.index).search(/贯彻|落实|执行/);
  const own = carried > 2 ? bodyNames(text, start, start + carried) : [];
  const names = own.length > 0 ? own : bodyNames(text, start, start + verb.index);
  // “党政混合信息公开” 中共某区委办公室 …: a word of the page before the names
  const blank = title.slice(0, verb.index).search(/\s/);
  return names.length > 0 || blank < 0 ? names : bodyNames(text, start + blank, start + verb.index);
}

/** 某县人民政府森林防火禁火令, 某市防汛指挥部停工停课令: who orders what, without 关于 */
const ORDERS = /^([一-龥\s]{3,40}?(?:人民政府|委员会|指挥部))(?![一-龥\s]{0,12}办公[厅室])[一-龥\s]{2,12}令$/;

/** 某镇人民政府突发事件总体应急预案, 某开发区管委会…应急预案: whose plan for emergencies */
const PLANS = /^([一-龥\s]{3,40}?(?:人民政府|管委会|管理委员会|办事处))(?!办公[厅室])[一-龥\s]{2,24}预案$/;

/** 某县自然资源局国有建设用地使用权拍卖出让公告, 某市财政局中标公示: who calls out what, without 关于 */
const CALLS =
  /^([一-龥\s]{3,30}(?:局|厅|人民政府|委员会|管委会|办事处|中心|法院|检察院))[一-龥“”]{3,30}(?:公告|通告|公示|启事)$/;

/** 某市人民政府第34次常务会议纪要, 某局专题会议纪要: whose minutes */
const MINUTES =
  /^([一-龥\s]{2,40}(?:政府|委员会|管委会|办公[厅室]|[局厅委部院]|党组|指挥部|小组))(?:\d{4}年)?(?:第[\d〇零一二三四五六七八九十]{1,5}次)?[一-龥\s]{0,8}(?:[（(][一-龥]{2,4}[)）])?会议纪要$/;

/** 某市教育局2022年工作要点, 某县人民政府工作规则, 某市人民代表大会常务委员会任免名单, 任命名单: whose year, whose work a title without 关于 is about */
function namesBeforeYear(text: string, start: number, title: string): readonly Name[] {
  const found =
    /^([一-龥\s]{4,40}?)(?:(?:19|20)\d{2}(?:[-—–至～~]\d{4})?年|(?:任[免命职]名单|免职名单|工作(?:总结|要点|计划|规则)|工作报告|议事规则)$)/.exec(
      title.trimEnd(),
    ) ??
    ORDERS.exec(title.trimEnd()) ??
    PLANS.exec(title.trimEnd()) ??
    CALLS.exec(title.trimEnd()) ??
    MINUTES.exec(title.trimEnd());
  return found?.[1] === undefined ? [] : bodyNames(text, start, start + found[1].length);
}

/** Names of several places of a document, one per body: 市人民政府 in the title is 咸宁市人民政府 of the signature. */
export function merged(first: readonly Name[], second: readonly Name[]): readonly Name[] {
  const result = [...first];
  for (const name of second) {
    const same = result.findIndex((known) => isSameBody(known.name, name.name));
    if (same < 0) result.push(name);
    else if (isUnderProvince(result[same]?.name ?? "", name.name)) result[same] = name;
    else if (isUnderProvince(name.name, result[same]?.name ?? "")) continue;
    else if ((result[same]?.name.length ?? 0) < name.name.length && !/第[一二三四五六七八九十\d]+届/.test(name.name))
      result[same] = name;
  }
  return result;
}

const isOrganised = (short: string, long: string): boolean =>
  long
    .replace(/^中国共产主义青年团/, "共青团")
    .replace(/^中国共产党/, "中共")
    .replace(/委员会$/, "委") === short.replace(/委员会$/, "委");

/** 江南省东川市人民政府 for 东川市人民政府, 江南省东川市临河县人民政府 for 临河县人民政府: how libraries and sites label a text; the document's own name is the latter. */
const isUnderProvince = (long: string, short: string): boolean =>
  long.length > short.length &&
  long.endsWith(short) &&
  /^[一-龥]{2,4}[市州盟县]./.test(short) &&
  /^[一-龥]{2,8}(?:省|自治区)(?:[一-龥]{2,6}[市州盟])?$/.test(long.slice(0, long.length - short.length));

/** One body under its full name and a shorter one: the tail, or the characters that an abbreviation leaves standing. */
export function isSameBody(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.endsWith(short)) return true;
  // 共青团某区委 under 中国共产主义青年团某区委员会, 中共某县委 under 中国共产党某县委员会
  if (long.startsWith("中国共产") && isOrganised(short, long)) return true;
  // 市政府 under 某某市人民政府
  if (/^[省市县区州旗镇乡]政府$/.test(short) && long.endsWith(`${short.charAt(0)}人民政府`)) return true;
  if (short.length < 4 || /办公[厅室]$/.test(long) !== /(?:办公[厅室]|办)$/.test(short)) return false;
  if (short.charAt(0) !== long.charAt(0) && !/^[省市县区州旗]/.test(short)) return false;
  if (short.slice(-1) !== long.slice(-1) && !(short.endsWith("委") && long.endsWith("委员会"))) return false;
  return holdsInOrder(long, short);
}

/**
 * 市人民政府 written out where the text begins a line, or a label's value, with it: 咸宁市人民政府. The words that prove it stand in
 * the document itself: where only another one of the file writes the name out, they are the short ones.
 */
export function fullerForm(text: string, span: Span, name: Name): Name {
  if (!/^[省市县区州旗镇乡]/.test(name.name)) return name;
  let at = text.indexOf(name.name);
  for (let n = 0; at >= 0 && n < 200; n++, at = text.indexOf(name.name, at + 1)) {
    const lead = /(?:^|[\n\s:：。，、《])([一-龥]{2,4})$/.exec(text.slice(Math.max(0, at - 5), at))?.[1];
    if (lead === undefined || /[的在由经对向报各与和及]/.test(lead)) continue;
    return proved(span, name, { name: lead + name.name, start: at - lead.length, end: at + name.name.length });
  }
  return name;
}

/** The full name, at its own place where that is inside the document, else at the place of the short one. */
const proved = ({ start, end }: Span, short: Name, full: Name): Name =>
  full.start >= start && full.end <= end ? full : { ...short, name: full.name };

/** The body in 某某市人民政府令, 某某市人民政府令第43号, 某某局公告, 某某市人民政府专题会议纪要. */
export function promulgatorIn(text: string, piece: Piece): readonly Name[] {
  const [, before, beforeSerial] = promulgatorName.regex.exec(piece.fold.replace(/^\(/, "")) ?? [];
  const name = before ?? beforeSerial;
  if (name === undefined || !isBodyName(name)) return [];
  // 国家发展和改革委员会　商务部令: several bodies on one line
  const kind = text.slice(piece.start, piece.end).search(/\s*(?:命?\s{0,2}令|[公通]\s{0,2}告)\s*(?:$|[〔(（\d第])/);
  const several = kind > 0 ? bodyNames(text, piece.start, piece.start + kind) : [];
  if (several.length > 1) return several;
  const at = text.indexOf(name, piece.start);
  const within = at >= 0 && at + name.length <= piece.end;
  return [{ name, start: within ? at : piece.start, end: within ? at + name.length : piece.end }];
}

/** characters above a document in which its page prints the letterhead */
const ABOVE = 600;

/** 鞍山市立山区人民政府文件 over a text that 立山区人民政府 signs: the district with its city, where a line near the text prints both. */
export function withCity(text: string, span: Span, name: Name): Name {
  if (!/^[一-龥]{1,5}[区县旗][一-龥]/.test(name.name)) return name;
  const from = Math.max(0, span.start - ABOVE);
  const near = text.slice(from, span.end);
  for (let at = near.indexOf(name.name); at >= 0; at = near.indexOf(name.name, at + 1)) {
    const city = /(?:^|[\n\s:：])((?!.{1,4}(?:省|自治区))[一-龥]{2,5}[市州盟])$/.exec(
      near.slice(Math.max(0, at - 8), at),
    )?.[1];
    const after = at + name.name.length;
    if (city !== undefined && /^(?:文件|\s|$)/.test(near.slice(after, after + 2)))
      return proved(span, name, { name: city + name.name, start: from + at - city.length, end: from + after });
  }
  return name;
}

/** 某省市场监管局 that signs where the text begins a sentence with 某省市场监督管理局: the short form of its department written out. */
export function writtenOut(text: string, span: Span, name: Name): Name {
  for (let at = 3; at < name.name.length - 2; at++) {
    if (!/[省市县区州旗盟]/.test(name.name.charAt(at - 1))) continue;
    for (const full of fullForms(name.name.slice(at))) {
      const whole = name.name.slice(0, at) + full;
      const found = whole.length > name.name.length ? text.indexOf(whole, span.start) : -1;
      if (found >= 0 && found < span.end) return { name: whole, start: found, end: found + whole.length };
    }
  }
  return name;
}

export const isAssembly = ({ name }: Name): boolean => /(?:人大常委会|人民代表大会(?:常务委员会)?)$/.test(name);
/** 贵州省人大常委会 and 贵州省第十届人民代表大会常务委员会, not 某自治区乌鲁木齐市第九届… */
export const samePlace = (a: Name, b: Name): boolean => {
  const [of, other] = [a, b].map(({ name }) =>
    name.replace(/^第.{1,4}届/, "").replace(/(?:第.{1,4}届)?(?:人大|人民代表大会).*$/, ""),
  );
  return of === other || of === "" || other === "";
};

/**
 * 省政府 in the title, 江苏省人民政府 in the box over it; 某区某街道办事处 under a text, 某市某区人民政府某街道办事处 in the box;
 * 某省某市人大常委会 as a library writes, 某市人民代表大会常务委员会 in its box
 */
export function inFull({ name }: Name, box: BoxValue | undefined): Name | null {
  const [, district, branch] =
    /^([一-龥]{2,5}[市区县旗])([一-龥]{2,8}(?:街道办事处|街道|[镇乡]人民政府))$/.exec(name) ?? [];
  if (box !== undefined && district !== undefined && fold(box.value).endsWith(`${district}人民政府${branch}`))
    return { name: fold(box.value), start: box.start, end: box.end };
  // 某镇人民政府 under a text, 某县某镇人民政府 in the box
  if (box !== undefined && TOWNSHIP.test(name) && OF_A_COUNTY.test(fold(box.value).slice(0, -name.length)))
    return fold(box.value).endsWith(name) ? { name: fold(box.value), start: box.start, end: box.end } : null;
  const [, level, office = ""] = /^([省市县区州旗])(?:人民)?政府(办公[厅室])?$/.exec(name) ?? [];
  const value = fold(box?.value ?? "");
  const assembly = value.endsWith(ASSEMBLY) && name.endsWith(`${value.slice(0, -ASSEMBLY.length)}人大常委会`);
  if (box !== undefined && assembly) return { name: value, start: box.start, end: box.end };
  const whole = level !== undefined && box !== undefined && value.endsWith(`${level}人民政府${office}`);
  // 南京市政府 over a text, 江苏省南京市人民政府 in the box of a law library
  const official = name.replace(/(?<=[省市县区州盟旗])政府/, "人民政府");
  const longer =
    box !== undefined &&
    official !== name &&
    value.endsWith(official) &&
    OF_A_PLACE.test(value.slice(0, -official.length));
  return (whole || longer) && isBodyName(value) ? { name: value, start: box.start, end: box.end } : null;
}

const ASSEMBLY = "人民代表大会常务委员会";
/** a province or prefecture before the name of a city or county; nothing, where the short form alone differs */
const OF_A_PLACE = /^(?:[一-龥]{2,8}(?:省|自治区|[市州盟]))?$/;
const TOWNSHIP = /^[一-龥]{2,6}(?:[镇乡]人民政府|街道办事处)$/;
const OF_A_COUNTY = /^[一-龥]{1,14}[县区市旗]$/;
