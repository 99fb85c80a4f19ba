/** What is looked at of a candidate when it is weighed; each once, however many weights ask. */
import { common } from "./common.ts";
import type { Candidate } from "./find.ts";
import { DRAWN_AFTER, DRAWN_BEFORE, NO_FUND } from "./funds.ts";
import { VERBS } from "./vocabulary.ts";
import { isProper } from "./works.ts";

export interface Seen {
  readonly candidate: Candidate;
  readonly name: string;
  /** the name without its head noun and quotation marks, and that without brackets */
  readonly body: string;
  readonly bare: string;
  /** letters of the body that are no common words */
  readonly rest: number;
  /** 、 in it, outside brackets and quotation marks */
  readonly commas: number;
  readonly quoted: boolean;
  /** value of the verb before it; and of that or of the list that it goes on */
  readonly verb: number;
  readonly launched: number;
  readonly works: boolean;
  /** works under a name of their own */
  readonly proper: boolean;
  /** of a fund: what it is for, and whether something is paid from it here */
  readonly purse: string;
  readonly drawn: boolean;
  /** at most so many characters before the name, and behind it */
  readonly before: (most: number) => string;
  readonly behind: (most: number) => string;
}

/** “十四五”前三年…项目: the quotation is a period of planning and names nothing */
const PERIOD = /^[^“]*“十[一二三四五]五”[^“]*$/;

/** @param listed value of the verb of the list that the candidate goes on, 0 where it goes on none */
export function seen(text: string, candidate: Candidate, listed: number): Seen {
  const { start, end, head, kind, quotes } = candidate;
  const name = text.slice(start, end);
  const plain = !/[“”（(]/.test(name);
  const body = (plain ? name : name.replace(/[“”]/g, "")).slice(0, -head.length);
  const bare = plain ? body : body.replace(/[（(].*?[)）]/g, "");
  const verb = VERBS.get(candidate.edge.verb) ?? 0;
  const works = head === "项目" || head.endsWith("工程");
  const purse = kind === "fund" ? `${body}${head}`.replace(/(?:资金|基金)$/, "") : "";
  const before = (most: number): string => text.slice(Math.max(0, start - most), start);
  return {
    candidate,
    name,
    body,
    bare,
    rest: body.replace(common, "").length,
    commas: name.includes("、") ? name.replace(/“[^”]*”|[（(].*?[)）]/g, "").split("、").length - 1 : 0,
    quoted: quotes !== "none" && !(PERIOD.test(name) && /(?:项目|工程|计划)$/.test(head)),
    verb,
    launched: Math.max(verb, listed),
    works,
    proper: works && quotes === "none" && isProper(body),
    purse,
    drawn:
      kind === "fund" &&
      !NO_FUND.test(purse) &&
      !/保险|公积/.test(purse) &&
      DRAWN_BEFORE.test(before(12)) &&
      DRAWN_AFTER.test(candidate.after),
    before,
    behind: (most) => text.slice(end, end + most),
  };
}

/** The words of its sentence before it. */
export const setting = ({ before }: Seen): string =>
  before(40)
    .split(/[\n。；;]/)
    .at(-1) ?? "";
