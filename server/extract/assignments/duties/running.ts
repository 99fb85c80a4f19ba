/** The list of duties that runs through paragraphs: which paragraph goes on with it, and which ends it. */
import type { Line } from "../../context.ts";
import { unitKind } from "../unit-kind.ts";
import { type Duty, nameOfItem } from "./duty.ts";
import {
  accepted,
  formsOf,
  goesOnWith,
  inItems,
  isGroup,
  isShared,
  isSomebody,
  stretchesOf,
  underMarks,
} from "./lists.ts";
import { EVERYWHERE } from "./opening.ts";
import { ARTICLE } from "./parts.ts";

const ITEM = /^[\s\u3000]*[一二三四五六七八九十]{1,3}、/;
export const BELOW = /^[\s\u3000]*(?:[（(][一二三四五六七八九十\d]{1,3}[)）]|[㈠-㈩]|\d{1,2}[.、．])/;

export interface Paragraph {
  readonly line: Line;
  /** of its line in the document */
  readonly index: number;
  /** its first words */
  readonly head: string;
  /** where its first sentence begins: behind the name of an item, else with the line */
  readonly opens: number;
  /** counts the paragraphs that stand below no other's duty */
  readonly order: number;
  /** of the mark that it begins with; 0 without one */
  readonly depth: number;
  /** stands in a section on duties */
  readonly section: boolean;
  /** one of several in a row that each begin with another body by name and say what it does */
  readonly inRow: boolean;
  /** an item of what a meeting settled: whoever it names is charged, wherever in it */
  readonly settled: boolean;
}

/** 审计机关要…: who is told has a name, or that of a field */
const isToldByName = ({ kind, named }: Duty): boolean => kind === "verb" && named;

/** 2.产业规划。提出…。由A、B共同编制: the sentence of an item that says who does it */
const closesItem = ({ kind, told, named }: Duty, { head }: Paragraph): boolean =>
  kind === "by" && told && named && BELOW.test(head);

/** how many paragraphs may stand between two of a list that begin with their unit, those that go on with it counted */
const gapAfter = (first: Duty | null): number => (first === null ? 2 : first.kind === "heading" ? 12 : 3);

/** 各有关部门 */
const isAnybody = ({ name }: { readonly name: string }): boolean =>
  /^(?:各|有关|相关)*(?:级|地区)?(?:有关|相关|责任|职能)?(?:部门|单位|方面)$/.test(name);

/** a duty that begins within so many letters of its paragraph begins it */
const OPENS = 24;

/** 某局负责…, 由某局会同某局制定…, 各乡镇政府负责…: somebody named is charged, or everybody of a kind */
const isCharge = (duty: Duty): boolean =>
  duty.strong && isSomebody(duty) && (duty.kind === "verb" || (duty.kind === "by" && duty.told));

export function runningList(text: string) {
  const found: Duty[] = [];
  let duties: Duty[] = [];
  /** what the sentences behind a duty say that others do: they stand or fall with its list */
  let behind: Duty[] = [];
  /** found already, and still the beginning of what may go on in the next items */
  const given = new Set<Duty>();
  /** what its paragraphs are: of a section on duties; items (一、) all; marked one by one; parted by others */
  let [ofSection, ofItems, ofMarks, loose] = [false, false, false, false];
  /** began with a paragraph that no heading vouches for: what goes on with it is a charge of somebody named */
  let wary = false;
  let [lastOrder, lastDepth] = [-9, 0];
  /** its paragraphs are items of minutes */
  let ofMeeting = false;
  /** the last paragraph is an item whose sentence goes on behind its name: （三）预报。某局… */
  let lastIsNamed = false;

  const isNext = ({ order }: Paragraph): boolean => order === lastOrder + 1;
  const isItem = ({ head }: Paragraph): boolean => ITEM.test(head);

  /** stands right behind the last paragraph of the list, under a mark of its kind */
  const isBeside = (paragraph: Paragraph): boolean => paragraph.depth === lastDepth && isNext(paragraph);

  function end(): void {
    const list = accepted(duties, ofSection, ofMarks, loose);
    const kept = list.length > 0 ? list : duties.filter((duty) => isShared(text, duty));
    found.push(...kept.filter((duty) => !given.has(duty)));
    if (list.length > 0) found.push(...behind);
    duties = [];
    behind = [];
    ofMeeting = false;
  }

  /** 一、…。气象部门要…；应急、公安等部门要…。 above 二、…。交通部门要…；公安部门要…；城管部门要…。: two told by name right above */
  const isOfTold = (duty: Duty): boolean => duties.length > 1 && duties.every(isToldByName) && isToldByName(duty);

  function remember(opens: Duty, { order, depth, line, head }: Paragraph): void {
    [lastOrder, lastDepth] = [order, depth];
    lastIsNamed = BELOW.test(head) && nameOfItem(text, line.start, opens.evidence.start) !== null;
  }

  function begin(own: readonly Duty[], paragraph: Paragraph): void {
    duties = [...own];
    [ofSection, ofItems, ofMarks, loose] = [paragraph.section, isItem(paragraph), false, false];
    wary = false;
  }

  /** （一）属地责任 / 各镇政府负总责…。 / （二）部门责任 / 某局：…: what everybody does stands or falls with the list of offices below */
  function everybodyAbove({ section, order }: Paragraph): readonly Duty[] {
    if (!section || !ofSection || duties.length !== 1 || order - lastOrder > 2) return [];
    return duties.filter(
      (duty) => duty.strong && !given.has(duty) && duty.units.every(({ name }) => EVERYWHERE.test(name)),
    );
  }

  /** （二）林长制办公室职责 / 承担…。 / （三）成员单位职责 / 某局：…: the one heading above stands or falls with the list below */
  function headingAbove({ section, order }: Paragraph, { kind }: Duty): readonly Duty[] {
    const [only] = duties;
    const stands = section && ofSection && duties.length === 1 && kind === "colon" && order - lastOrder <= 8;
    if (!stands || only?.kind !== "heading" || only.verbless === true || given.has(only)) return [];
    return only.units.every(({ name }) => unitKind(name) === "body") ? duties : [];
  }

  /** a paragraph that begins with its unit */
  function takeOne(opens: Duty, first: Duty | null, paragraph: Paragraph, nextItem: boolean): void {
    const { order, depth, section, head } = paragraph;
    const last = duties.at(-1);
    // (3) A：…。 (4) B、C依各自职责…。: two items in one form vouch for the next in another, as a heading of duties does
    const listed = section || (ofMarks && duties.length > 1);
    // 水利局：…。 林业、气象等部门按各自职责…。 各电信企业：…。: below such a heading also lines without marks
    // (not behind a group that the text sets up)
    const plain = section && ofSection && depth === 0 && last !== undefined && !isGroup(last);
    const inForm = depth > 1 || plain;
    const marked = listed && inForm && isBeside(paragraph) && underMarks(last, opens);
    // below a paragraph that is a list by itself, and another: 四、各地要在…前报告
    const apart = last !== undefined && given.has(last) && !isNext(paragraph);
    const fits = goesOnWith(last, opens) && !((wary || apart) && !(opens.strong && opens.named));
    if (!(fits || nextItem || marked) || order - lastOrder > gapAfter(first)) {
      const above = [...everybodyAbove(paragraph), ...headingAbove(paragraph, opens)];
      end();
      behind.push(...above);
    }
    const begins = duties.length === 0;
    wary = false;
    if (begins) ofSection = section;
    ofItems = isItem(paragraph) && (begins || ofItems);
    loose = !begins && (loose || !isNext(paragraph));
    ofMarks = BELOW.test(head) && (begins || (ofMarks && isNext(paragraph)));
    duties.push(opens);
    remember(opens, paragraph);
  }

  /** paragraphs of consecutive articles: one of them may hold the duties of several units */
  function takeArticle(own: readonly Duty[], { order, section }: Paragraph): void {
    if (!goesOnWith(duties.at(-1), own[0]) || order - lastOrder > 2) {
      end();
      ofSection = section;
    }
    for (const duty of own) if (duties.length === 0 || goesOnWith(duties.at(-1), duty)) duties.push(duty);
    lastOrder = order;
  }

  /** a paragraph of several duties: a list by itself, a part of one, or none */
  function takeSeveral(own: readonly Duty[], leading: boolean, paragraph: Paragraph, nextItem: boolean): void {
    const { line, order, section } = paragraph;
    const last = duties.at(-1);
    const [opens] = own;
    const told = stretchesOf(own, line)
      .flatMap(formsOf)
      .flatMap((some) => accepted(some, section));
    // the row that a paragraph stands in vouches for whoever it charges by name
    const vouched = (duty: Duty): boolean => paragraph.inRow && duty.strong && duty.named;
    const list = own.filter((duty) => told.includes(duty) || vouched(duty) || isShared(text, duty));
    // a short line that holds two duties stands in a list of such lines; a paragraph is a list by itself or none
    const short = leading && line.end - line.start <= 60 && goesOnWith(last, own[0]) && order - lastOrder <= 2;
    // 一要抓好资金。某局要…，某局要…。 二要抓好施工。某局要…: what neither line is, they may be together
    const half = leading && list.length === 0 && own.every((duty) => isToldByName(duty) || isCharge(duty));
    // （十一）某局负责…。 （十二）某办要…。某部门要…: the next under a mark of a list whose every item has its unit
    const marked =
      leading &&
      list.length === 0 &&
      ofMarks &&
      isBeside(paragraph) &&
      (opens?.named === true || opens?.strong === true) &&
      goesOnWith(last, opens);
    // under a heading of duties （五）某局：…。 （六）某局要…，某局要…。
    const inForm =
      leading &&
      section &&
      paragraph.depth > 1 &&
      isBeside(paragraph) &&
      opens !== undefined &&
      underMarks(last, opens);
    // 审计机关要…，监察机关要…。 below 某局要…。, in the same form
    const inTurn =
      leading && list.length === 0 && own.every(isToldByName) && isBeside(paragraph) && goesOnWith(last, own[0]);
    const goesOn =
      nextItem || short || marked || inTurn || inForm || (half && goesOnWith(last, own[0]) && isNext(paragraph));
    // （三）某局负责…。 （四）某局负责…；某局负责…。: what stands right above a list in the same form is of it
    if (list.length > 0 && isBeside(paragraph)) {
      const above = duties.filter((duty) => !given.has(duty) && ((!goesOn && isCharge(duty)) || isOfTold(duty)));
      found.push(...above);
      for (const duty of above) given.add(duty);
    }
    if (!goesOn) end();
    if (half && !goesOn) begin(own, paragraph);
    else if (list.length > 0 || !goesOn) {
      found.push(...list);
      for (const duty of list) given.add(duty);
      if (goesOn && (lastIsNamed || inForm)) duties.push(...list);
      // 二、某局负责…，某局负责…。 三、某局负责…
      if (!goesOn && list.length > 0) {
        begin(list, paragraph);
        wary = !isItem(paragraph) && !(section && paragraph.depth === 0);
      }
    } else duties.push(...own.filter((duty) => nextItem || goesOnWith(duties.at(-1), duty)));
    if (opens !== undefined && (goesOn || duties.length > 0)) remember(opens, paragraph);
  }

  /** an item of minutes: of all of them whoever is named is one list */
  function takeSettled(own: readonly Duty[], paragraph: Paragraph): void {
    if (!ofMeeting) end();
    ofMeeting = true;
    const [opens] = own;
    const leads = (duty: Duty): boolean => duty === opens && duty.evidence.start - paragraph.opens < OPENS;
    const charges = (duty: Duty): boolean =>
      duty.named ||
      duty.strong ||
      duty.joint === true ||
      leads(duty) ||
      duty.units.every(({ name }) => EVERYWHERE.test(name));
    duties.push(...own.filter((duty) => charges(duty) && !duty.units.every(isAnybody)));
    if (opens !== undefined) remember(opens, paragraph);
  }

  return {
    /** what all lists so far hold, when the last has ended */
    found,
    end,
    /** the last duty is a heading that names its unit */
    get isHeaded(): boolean {
      return duties.at(-1)?.kind === "heading";
    },
    /** whom the last duty names, where that is a heading: what the sentence below says of the same body is told by it */
    get headedBy(): string {
      const last = duties.at(-1);
      return last?.kind === "heading" && last.units.length === 1 ? (last.units[0]?.name ?? "") : "";
    },
    /** 二、 below 一、 in a list whose every item has its unit */
    expects: (paragraph: Paragraph): boolean =>
      duties.length > 0 && (ofMeeting ? paragraph.settled : ofItems && isItem(paragraph) && isNext(paragraph)),
    /** （四） below （三） in a list of items whose names go before who is charged */
    expectsNamed: (paragraph: Paragraph): boolean => {
      const last = duties.at(-1);
      return lastIsNamed && last !== undefined && isCharge(last) && BELOW.test(paragraph.head) && isBeside(paragraph);
    },
    /** a paragraph without a mark right below others of a list without marks */
    isPlainNext: (paragraph: Paragraph): boolean =>
      duties.length >= 3 && isNext(paragraph) && paragraph.depth === 0 && lastDepth === 0,
    /**
     * @param own what the paragraph says, in order @param first the duty that its opening words give @param others what its
     * later sentences say that others do
     */
    take(own: readonly Duty[], first: Duty | null, paragraph: Paragraph, others: readonly Duty[] = []): void {
      const [opens] = own;
      if (opens === undefined) return;
      if (paragraph.settled) {
        takeSettled(own, paragraph);
        return;
      }
      if (ofMeeting) end();
      const last = duties.at(-1);
      const nextItem = isItem(paragraph) && ofItems && isNext(paragraph) && last !== undefined && inItems(last, opens);
      const leading =
        opens.evidence.start - paragraph.opens < OPENS || (own.length === 1 && closesItem(opens, paragraph));
      if (first !== null || (leading && own.length === 1)) {
        takeOne(opens, first, paragraph, nextItem);
        behind.push(...others);
      } else if (own.length < 2) return;
      else if (opens.article !== undefined || ARTICLE.test(paragraph.head)) takeArticle(own, paragraph);
      else takeSeveral(own, leading, paragraph, nextItem);
    },
  };
}
