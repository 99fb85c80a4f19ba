/** Names of bodies that stand side by side on one line: joint letterheads, joint signatures, the issuers in a title. */
import { fold, isBlank } from "../read/index.ts";
import { isBodyName, SEAL } from "./shape.ts";

export interface BodyName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** the head of a name whose beginning stands before the blank: 国务院 办公厅, 某某市 人民政府 */
const BARE_HEAD =
  /^(?:办公[厅室]|人民政府(?:办公[厅室])?|(?:管理|常务|工作)?委员会(?:办公[厅室])?|党[委组]|领导小组(?:办公室)?|指挥部(?:办公室)?)$/;

/** a division of the Corps and its city are one body with two plates: 第一师 阿拉尔市财政局 */
const DIVISION = /第[一二三四五六七八九十]{1,3}师$/;

/** 中共某区委 宣传部: what a committee of the Party has, its place and its level said before the blank */
const isRestOf = (name: string, rest: string): boolean =>
  (DIVISION.test(name) && /^[一-龥]{2,5}市/.test(rest)) || isOfCommittee(name, rest);

const isOfCommittee = (name: string, rest: string): boolean =>
  /^中共.*[省市县区州盟旗]委$/.test(name) && !/^[省市县区州盟旗中国]/.test(rest) && !PLACE.test(rest);

/** Whether a line goes on with the name above it: 某某市人民政府 / 办公室, 中共某省委 / 组织部 */
export const isRestOfName = (name: string, rest: string): boolean => BARE_HEAD.test(rest) || isOfCommittee(name, rest);

const SEAL_BEHIND = new RegExp(`\\(${SEAL}\\)$`);

const clean = (name: string): string =>
  name
    .replace(SEAL_BEHIND, "")
    .replace(/文件$/, "")
    .replace(/^发电单位:?/, "");

/** 某某省水利厅某某省林业局文件: names that the word of their letterhead closes end before it */
const isLetterhead = ({ name, start, end }: BodyName, names: string): boolean =>
  end - start === name.length && name === `${names}文件`;

/**
 * The names of a stretch, split at white space and 、 where each side is a name of its own. A name that is padded
 * (教　育　部) or broken (某某市　人民政府) stays one. Empty where the stretch holds anything else.
 */
export function bodyNames(text: string, start: number, end: number): readonly BodyName[] {
  const words = wordsOf(text, start, end);
  if (words.length >= 4 && words.every((word) => word.name.length === 1) && !/[、转]/.test(text.slice(start, end)))
    return spacedNames(words);
  const names: BodyName[] = [];
  let open: BodyName | null = null;
  for (const word of words) {
    const last = names.at(-1);
    const run: BodyName = open ? { name: open.name + word.name, start: open.start, end: word.end } : word;
    const name = clean(run.name);
    open = null;
    if (last && (BARE_HEAD.test(name) || isRestOf(last.name, name)))
      names[names.length - 1] = { name: last.name + name, start: last.start, end: run.end };
    else if (name === "中共中央" || (name.length >= 3 && isBodyName(name)))
      names.push(...parted({ ...run, name, end: isLetterhead(run, name) ? run.start + name.length : run.end }));
    else open = run;
  }
  return open === null ? names : [];
}

/** the place that a name begins with */
export const PLACE = /^(?:中共)?([一-龥]{2,7}?[省市县区州盟旗])/;

/** 中国人民银行, 国家税务总局: what stands before the place in the name of a branch */
const OF_THE_STATE = /(?:中国[一-龥]{2,8}(?:银行|集团|公司)|国家[一-龥]{2,6}局|国网|中共)$/;

/** a ministry or another body of the State, by the form of its name, with its office */
const OF_THE_CENTRE =
  /(?:国家[一-龥]{2,14}?(?:委员会|委(?!员会)|局|署)|中国[一-龥]{2,14}?(?:委员会|银行|联合会|气象局|民航局)|国务院[一-龥]{2,14}?(?:办公室|委员会|国资委)|(?:中共)?中央[一-龥]{2,12}?(?:部|办公室|委员会|办(?!公))|全国[一-龥]{2,8}(?:总工会|妇联|工商联|委员会)|人民银行|最高人民(?:法院|检察院)|[一-龥]{2,10}?(?<!干|支|总|俱乐)部(?![队长门委署属])|[一-龥]{2,5}总[局署])(?:办公[厅室])?/y;

/** 财政部国家税务总局住房城乡建设部: bodies of the State that nothing parts; null where a name is that of one body, or of a body below one. */
function partedAtCentre({ name, start, end }: BodyName): readonly BodyName[] | null {
  if (end - start !== name.length || name.length < 6) return null;
  const found: BodyName[] = [];
  for (let at = 0; at < name.length; ) {
    OF_THE_CENTRE.lastIndex = at;
    const one = OF_THE_CENTRE.exec(name)?.[0];
    if (one === undefined || !isBodyName(one)) return null;
    found.push({ name: one, start: start + at, end: start + at + one.length });
    at += one.length;
  }
  return found.length > 1 ? found : null;
}

/** Two names that nothing parts: 中共某市委办公室某市人民政府办公室, 中共中央办公厅国务院办公厅, 第九师办公室白杨市人民政府办公室. */
function parted(run: BodyName): readonly BodyName[] {
  const { name, start, end } = run;
  const ofCentre = partedAtCentre(run);
  if (ofCentre !== null) return ofCentre;
  const place = PLACE.exec(name)?.[1] ?? (name.length > 16 ? name.slice(0, 4) : undefined);
  const again = place === undefined ? -1 : name.indexOf(place, name.indexOf(place) + place.length);
  const state = name.startsWith("中共中央") ? name.indexOf("国务院") : -1;
  const division =
    /^第[一二三四五六七八九十]{1,3}师[一-龥]*?(?:办公室|[局委])(?=[一-龥]{2,5}市)/.exec(name)?.[0].length ?? -1;
  const found = Math.max(again, state, division);
  const at = found - (OF_THE_STATE.exec(name.slice(0, Math.max(0, found)))?.[0].length ?? 0);
  const [left, right] = [name.slice(0, at), name.slice(at)];
  // the two are cut where they stand: a name that blanks stretch is left as it is
  if (at < 4 || end - start !== name.length || !isBodyName(left) || !isBodyName(right)) return [run];
  return [{ name: left, start, end: start + at }, ...parted({ name: right, start: start + at, end })];
}

/** Every character set apart, as by a scan or a wide seal line: a wider gap parts two names. */
function spacedNames(letters: readonly BodyName[]): readonly BodyName[] {
  const gapBefore = (i: number): number => (letters[i]?.start ?? 0) - (letters[i - 1]?.end ?? 0);
  const least = Math.min(...letters.slice(1).map((_, i) => gapBefore(i + 1)));
  const names: BodyName[] = [];
  let first = 0;
  for (let i = 1; i <= letters.length; i++) {
    if (i < letters.length && gapBefore(i) < 2 * least) continue;
    const run = letters.slice(first, i);
    const name = clean(run.map((letter) => letter.name).join(""));
    if (!isBodyName(name)) {
      if (i < letters.length) continue;
      return [];
    }
    names.push({ name, start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 });
    first = i;
  }
  return names;
}

/** The words between white space and 、, folded; 、 inside quotation marks parts nothing. */
function wordsOf(text: string, start: number, end: number): readonly BodyName[] {
  const words: BodyName[] = [];
  let from = -1;
  let quoted = false;
  for (let i = start; i <= end; i++) {
    if (text[i] === "“" || text[i] === "”") quoted = text[i] === "“";
    const blank = i === end || isBlank(text.charCodeAt(i)) || (text[i] === "、" && !quoted);
    if (!blank && from < 0) from = i;
    else if (blank && from >= 0) {
      words.push({ name: fold(text, from, i), start: from, end: i });
      from = -1;
    }
  }
  return words;
}
