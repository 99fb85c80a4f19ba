/** Which duties that stand together are a list of duties: at least two units, each with one. */
import type { Span } from "../../../model/index.ts";
import { unitKind } from "../unit-kind.ts";
import { ADMIN, type Duty } from "./duty.ts";
import { EVERYWHERE } from "./opening.ts";

const names = (duties: readonly Duty[]): Set<string> => new Set(duties.map((duty) => duty.units[0]?.name ?? ""));

const allNames = (duties: readonly Duty[]): Set<string> =>
  new Set(duties.flatMap((duty) => duty.units.map((unit) => unit.name)));

/** 一、由A牵头… 二、B按照…落实: every item of a numbered run has its unit. */
export const inItems = (a: Duty, b: Duty): boolean => [a, b].every(({ kind }) => kind === "verb" || kind === "by");

/** 由A牵头… and B负责… may follow each other in one list. */
const alike = (a: Duty, b: Duty): boolean =>
  a.kind === b.kind ||
  (a.article !== undefined && b.article !== undefined && a.kind !== "colon" && b.kind !== "colon") ||
  (a.named && b.named && a.strong && b.strong && (a.told ? b.kind === "verb" : b.told && a.kind === "verb"));

/** somebody by name, or everybody of a kind: 各乡镇 */
export const isSomebody = ({ named, units }: Duty): boolean =>
  named || units.every(({ name }) => EVERYWHERE.test(name));

/** 1. A：做好…。 2. B负责…。 3. C职责：: under a heading of duties each item under a mark may say it in its own form. */
export const underMarks = (a: Duty | undefined, b: Duty): boolean =>
  a !== undefined && [a, b].every((duty) => duty.kind !== "by" && isSomebody(duty) && !duty.told);

/** 其他有关单位按照职责做好相关工作: closes a list of whatever form */
const closesList = ({ units, kind }: Duty): boolean =>
  kind === "verb" && units.every(({ name }) => /^其[他它]/.test(name));

export const goesOnWith = (last: Duty | undefined, next: Duty | undefined): boolean =>
  last !== undefined && next !== undefined && (alike(last, next) || closesList(next));

/** of a text without chapters, of the general provisions, or of a chapter that says who does what */
const isGeneral = ({ chapter = 0, general }: Duty): boolean => chapter === 0 || general === true;

/** 水行政主管部门, 公安、交通 of 等部门: not 公证处 or 学校, which an article binds as it does anybody */
const isOfState = ({ units }: Duty): boolean =>
  units.some(({ name }) => ADMIN.test(name) || OUTPOST.test(name) || ORGAN.test(name) || unitKind(name) === "domain");

/** 公安部, 各级人民检察院 */
const ORGAN = /^[\u4e00-\u9fa5]{1,6}(?<![全内外支学干俱乐])部$|(?:人民|军事)(?:检察院|法院)$/;
/** 公安派出所, 消防救援大队: what an office has in a place */
const OUTPOST = /(?:派出所|司法所|税务所|[支大总中]队)$/;

/**
 * Of duties told article by article: those of an article that charges an office, and the article beside it in its chapter (第三条 县级以上人民政府应当加强领导 before 第四条 …主管部门负责). Requirements of later articles are none.
 */
function inArticles(run: readonly Duty[], every = false): readonly Duty[] {
  const first = new Map<number, Duty>();
  /** who is charged by each article that charges an office */
  const charging = new Map<number, Set<string>>();
  for (const duty of run) {
    const article = duty.article ?? 0;
    if (!first.has(article)) first.set(article, duty);
    if (duty.strong) charging.set(article, (charging.get(article) ?? new Set()).add(duty.units[0]?.name ?? ""));
  }
  const generals = new Set(run.filter(({ general }) => general === true).map(({ chapter = 0 }) => chapter));
  const charges = ({ article = 0 }: Duty): boolean => charging.has(article);
  // the last article of the general provisions, before a chapter on who does what
  const isOfChapter = (other: Duty | undefined, chapter = 0): boolean =>
    other?.chapter === chapter || (other?.general === true && generals.has(chapter));
  /** the next article that charges an office, behind others in a row that each tell one something */
  const above = (article: number): number => {
    let next = article + 1;
    while (!charging.has(next) && first.has(next)) next++;
    return next;
  };
  const beside = ({ article = 0, chapter }: Duty): boolean =>
    [article - 1, above(article)].some((other) => charging.has(other) && isOfChapter(first.get(other), chapter));
  const tells = (duty: Duty): boolean => (duty.strong && (every || duty.named)) || isOfState(duty);
  const stands = (duty: Duty): boolean =>
    isGeneral(duty) ? charges(duty) || beside(duty) : duty.strong && (charging.get(duty.article ?? 0)?.size ?? 0) >= 2;
  // 第五条 市委组织部。将…纳入考核: a name by itself says so
  const isKept = (duty: Duty): boolean => (duty.kind === "colon" && duty.named) || (tells(duty) && stands(duty));
  const held = new Set(run.filter(isKept).map(({ article = 0 }) => article));
  // 第六条 村民委员会协助…: whoever helps is told so beside any of them
  const helps = (duty: Duty): boolean =>
    duty.assists === true &&
    isGeneral(duty) &&
    isOfState(duty) &&
    (held.has((duty.article ?? 0) - 1) || held.has((duty.article ?? 0) + 1));
  const kept = run.filter((duty) => isKept(duty) || helps(duty));
  return names(kept).size >= 2 ? kept : [];
}

/**
 * A牵头，B、C配合: a sentence that names who leads and who helps is a list by itself, and one that says who does what stands
 * before it (A牵头，B、C负责落实); not 救护组。由A牵头，B参加, who sits in it.
 */
export const isShared = (text: string, { named, strong, units, task }: Duty): boolean =>
  named &&
  strong &&
  units.some(({ role }) => role === "lead") &&
  units.some(({ role, start }) => role === "cooperating" || (role === "responsible" && task.end <= start)) &&
  !/组[。：:]?$/.test(text.slice(task.start, task.end));

/** 领导小组, 指挥部办公室: a body that texts set up */
export const isGroup = ({ units }: Duty): boolean =>
  /(?:小组|指挥部|专班|联席会议)(?:办公室)?$/.test(units[0]?.name ?? "");

/** letters between the end of one sentence and the subject of the next */
const NEXT_SENTENCE = 3;
/** so many offices in a row make a list of what each is told */
const IN_TURN = 3;

/** 水务部门要…。财政部门要…。农业部门要…。: the longest row of sentences of one paragraph that each tell a unit, three of them by name; empty where there is none. */
function toldInTurn(run: readonly Duty[]): readonly Duty[] {
  const rows: Duty[][] = [];
  for (const duty of run) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const goesOn =
      last !== undefined && last.line === duty.line && duty.evidence.start - last.evidence.end <= NEXT_SENTENCE;
    if (row !== undefined && goesOn) row.push(duty);
    else rows.push([duty]);
  }
  const told = rows.filter((row) => names(row.filter(({ named }) => named)).size >= IN_TURN);
  return told.reduce<readonly Duty[]>((best, row) => (row.length > best.length ? row : best), []);
}

/** 项目建设单位, 使用单位 in a text in articles: whom it binds, and no office */
const isBound = ({ article, named, units }: Duty): boolean =>
  article !== undefined &&
  !named &&
  units.every(({ name }) => /^(?!.*(?:有关|相关|主管|责任|成员|直属|事业))[\u4e00-\u9fa5]{2,10}单位$/.test(name));

/** Which of a run of duties form a list: at least two units, each with a duty. */
export function accepted(all: readonly Duty[], heading: boolean, numbered = false, loose = false): readonly Duty[] {
  const offices = heading ? all : all.filter((duty) => !isBound(duty));
  const sure = offices.filter((duty) => duty.weak !== true);
  const run = sure.length >= 3 && sure.length * 3 >= offices.length ? offices : sure;
  // 由A牵头，B配合 twice: two units, though the same one leads
  const distinct = run.every((duty) => duty.kind === "by") && run.length > 1 ? allNames(run).size : names(run).size;
  if (distinct < 2) return [];
  if (run.every((duty) => duty.units.every((unit) => /组$/.test(unit.name)))) return [];
  // 某小组负责总体指导，某局负责协调: a group is one of two, beside an office
  const strong = run.filter((duty) => duty.strong && (isSomebody(duty) || isGroup(duty)));
  if (run.every((duty) => duty.verbless === true) && distinct < 3 && !heading) return [];
  const [{ kind } = { kind: "verb" }] = run;
  // 由某办负责… before 各责任单位要…: what asks everybody makes no list with it
  const fits = (duty: Duty): boolean =>
    duty.kind === kind || (duty.article === undefined && (kind !== "by" || duty.strong || duty.named));
  if (kind !== "verb" && run.every(fits)) return run;
  const named = run.filter((duty) => duty.named);
  // most of a list says 负责 or names its units; scattered requirements do neither
  const articles = run.every((duty) => duty.article !== undefined);
  if (names(strong).size >= 2 && strong.some(({ named }) => named) && strong.length >= run.length * 0.4)
    return articles ? inArticles(run, true) : run;
  if (articles && !run.every(isGeneral)) return inArticles(run);
  if (heading && names(named).size >= 2 && named.length >= run.length * 0.6)
    return articles ? run.filter((duty) => duty.strong || isOfState(duty)) : run;
  // 要, 按照 alone: paragraphs that others part are requirements here and there
  if (names(named).size >= 3 && named.length >= run.length * 0.75 && (!loose || strong.length > 0))
    return articles ? inArticles(run) : run;
  // （一）A会同B制定…（二）C会同D划定…（三）E负责…: every item has its unit
  if (numbered && run.length >= 3 && strong.length > 0 && run.every((duty) => duty.named || duty.joint === true))
    return run;
  return articles ? inArticles(run) : toldInTurn(run);
}

/** The duties of one paragraph by their form; 由A牵头… and B负责… that follow each other are of one. */
export function formsOf(own: readonly Duty[]): readonly (readonly Duty[])[] {
  const of = (kind: Duty["kind"]) => own.filter((duty) => duty.kind === kind);
  const charges = own.filter(({ kind }) => kind === "by" || kind === "verb");
  const one = charges.every((duty, i) => duty.strong && duty.named && (i === 0 || goesOnWith(charges[i - 1], duty)));
  if (one) return [of("colon"), charges];
  // 由A负责…，B负责…，各区负责…: who stands first as a subject does is one of them
  const [first] = charges;
  const opens =
    first?.told === true &&
    first.named &&
    charges.every(({ strong, kind }, i) => strong && (i === 0) === (kind === "by"));
  return opens ? [of("colon"), charges] : [of("colon"), of("verb"), of("by")];
}

/** a line as long as this holds a whole document, whose lists stand apart */
const WHOLE_DOCUMENT = 1500;
const APART = 300;

/** The duties of a line that holds a whole document, by the lists that they may stand in; those of a paragraph together. */
export function stretchesOf(own: readonly Duty[], line: Span): readonly (readonly Duty[])[] {
  if (line.end - line.start < WHOLE_DOCUMENT) return [own];
  const parts: Duty[][] = [];
  for (const duty of own) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    // what such a text asks of 相关单位 is most often no part of a list
    if (!duty.strong && !duty.named) continue;
    if (part === undefined || last === undefined || duty.evidence.start - last.evidence.end > APART) parts.push([duty]);
    else part.push(duty);
  }
  return parts;
}
