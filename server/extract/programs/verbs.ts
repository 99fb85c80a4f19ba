/** Verbs before a name: where one ends, and whether it stands before the name or is a part of it. */
import { VERBS } from "./vocabulary.ts";

const verbs = [...VERBS.keys()].sort((a, b) => b.length - a.length);
/** the verbs that share a first or a last character, longest first */
const sharing = (place: number): ReadonlyMap<string | undefined, readonly string[]> => {
  const groups = new Map<string | undefined, string[]>();
  for (const verb of verbs) groups.set(verb.at(place), [...(groups.get(verb.at(place)) ?? []), verb]);
  return groups;
};
const verbsFrom = sharing(0);
const verbsTo = sharing(-1);
/** a verb with what may stand between it and a name */
export const VERB_END = new RegExp(`(?:${verbs.join("|")})(?:好|了|完成|一批|第一批|我[省市区县])?`, "g");

export const isVerb = (words: string): boolean => VERBS.has(words);

/** The verb of what {@link VERB_END} matched. */
export function bareVerb(printed: string): string {
  return verbsFrom.get(printed.at(0))?.find((verb) => printed.startsWith(verb)) ?? printed;
}

/** verbs that names also hold inside: 推广, 支持, 创建 … */
const WITHIN = new Set([
  "推广",
  "推进",
  "推动",
  "支持",
  "组织",
  "探索",
  "评选",
  "巩固",
  "进行",
  "成立",
  "建立",
  "加快",
  "扩大",
  "倡导",
  "围绕",
  "结合",
  "创建",
  "打造",
  "接续",
  "使用",
  "参与",
  "对接",
  "申请",
  "加入",
  "执行",
]);

/** Verbs that more often stand inside a name than before it count only where a clause begins. */
export function isInner(stretch: string, index: number, verb: string): boolean {
  const value = VERBS.get(verb) ?? 0;
  if (value === 0) return true;
  if (!WITHIN.has(verb)) return false;
  // 接续产业: what comes after the coal
  if (verb === "接续" && /^(?:产业|替代)/.test(stretch.slice(index + 2))) return true;
  if (verb === "推进" && /整县$|整体$/.test(stretch.slice(0, index))) return true;
  return (
    index > 0 &&
    !/(?:^[\d一二三四五六七八九十]*[.、．]|[一二三四五六七八九]是|关于|通过|(?<![行作成认])为|在|以|重点|深入|全面|大力|积极|扎实|继续|持续|加快|稳步|有序|认真|切实|进一步|[要应须就]|合理|规范|财政|债券|资金|基金|贷款|组织|协调|统筹|配合|协同|同步|应当|可以|主动|鼓励|优先|充分|常态化|探索|研究|精心|着力|倾力|全力|和|并|的|展|省|市|区|业|力)$/.test(
      stretch.slice(0, index),
    )
  );
}

/** the last letters of what may stand between a verb and a name */
const BEHIND_VERB: ReadonlySet<number> = new Set([..."好了成批轮的“国省市区县家生"].map((c) => c.charCodeAt(0)));

const WHOSE = /(?:全国|全省|全市|我[省市区县]|省|市|区|国家)+$/;
const BETWEEN = /(?:好|了|完成|一批|新一轮|首批|新的|“|全国|全省|全市|我[省市区县]|省|市|区|国家|学生)+$/;

/** the verb that ends at `at`, or "" */
export function verbBefore(text: string, floor: number, at: number): string {
  const words = text.slice(Math.max(floor, at - 14), at);
  // 用好, 办好 are verbs themselves
  const whole = verbEndingIn(words);
  if (whole !== "") return whole;
  if (!BEHIND_VERB.has(words.charCodeAt(words.length - 1))) return "";
  // 做好全市某某调查: whose it is; 举办了首批某某活动: and what belongs to the verb
  const near = verbEndingIn(words.replace(WHOSE, ""));
  return near !== "" ? near : verbEndingIn(words.replace(BETWEEN, ""));
}

function verbEndingIn(words: string): string {
  return verbsTo.get(words.at(-1))?.find((verb) => words.endsWith(verb)) ?? "";
}
