/** What a weight asks about a candidate, where it takes more than a line. */
import { commonFree } from "./common.ts";
import { CLOSES_HEADING } from "./find.ts";
import { KIND_OF_FUND } from "./funds.ts";
import type { Seen } from "./seen.ts";
import { CAMPAIGN, OF_A_BATCH, OF_A_YEAR, OWN_ACTIVITY, OWN_PLAN, TITLE_TO_WIN, UNSAID } from "./shapes.ts";
import { fundOfAPurpose } from "./unlaunched.ts";
import { GENERIC_WORKS, WORKS_WORDS } from "./works.ts";

/** 雪亮工程两年内覆盖到村: the name is a subject with something said of it */
export function opensClause({ candidate, name, before }: Seen): boolean {
  const { kind, edge, start, after, inOwnTitle } = candidate;
  if (kind !== "strong" || edge.verb !== "" || inOwnTitle || edge.border === "word") return false;
  if (
    !/^(?:[,，。]|[\d一二三四五六七八九十两每]{1,2}[年个月]|年内|期间|进展|取得|覆盖|实现|已)/.test(after) ||
    !/^[^同构探减承保定要重下及已未]/.test(name)
  )
    return false;
  return start === 0 || /[\n。；;.．)）]/.test(before(1));
}

/** （三）加快屋顶绿化建设工程: all of a heading but its verb */
export const headedByAVerb = ({ candidate, before }: Seen): boolean =>
  candidate.kind === "strong" &&
  candidate.edge.verb !== "" &&
  CLOSES_HEADING.test(candidate.after) &&
  HEADED.test(before(14).slice(0, -candidate.edge.verb.length));
const HEADED = /(?:^|[\n。])\s*(?:#{1,6} )?(?:\*\*)?[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．]\s*$/;

/** …三年行动方案, …工作计划: the plan itself, unless its text launches something under the name */
export const launchedByTitle = ({ candidate: { after, head } }: Seen): boolean =>
  /^申报|^工作(?!(?:实施)?(?:方案|计划))|^的通知|^[项]?目?建设指挥/.test(after) ||
  (/^(?:实施|工作|行动)*方案/.test(after) && /攻坚行动|工程|试点|项目|专项整治|专项治理|整治行动|治理行动/.test(head));

export function ordinal({ candidate, body }: Seen): number {
  if (
    !/第[一二三四五六七八九十\d]+[届次期批]|全国|中国|国际/.test(body) &&
    !(candidate.kind === "strong" && /^国家[^、和]{4,}$/.test(body))
  )
    return 0;
  return candidate.kind === "event" && /^第.{1,3}届/.test(body) ? 0.25 : 0.15;
}

export function commonOnly(s: Seen): number {
  const { kind, head } = s.candidate;
  if (s.body.length < 2 || s.quoted || s.rest > 1) return 0;
  if (head === "创建" && TITLE_TO_WIN.test(s.body) && CAMPAIGN.test(s.candidate.after)) return 0;
  if ((head === "三年行动" && s.body.length >= 4) || (s.drawn && s.purse.length >= 4) || fundOfAPurpose(s) > 0)
    return 0;
  // 软环境建设年活动: a year is given to it
  if (head === "活动" && s.launched >= 0.3 && /.{4}[年月]$/.test(s.body)) return 0;
  const words = kind === "fund" ? s.purse : s.body;
  if (kind === "weak") return s.rest === 0 ? -0.6 : -0.4;
  if (words.length <= 2) return -0.6;
  // 全域土地综合整治试点, 农业保险试点: what is tried is said
  if (head === "试点" && (words.length >= 6 || (words.length >= 4 && !UNSAID.test(words)))) return 0;
  // 联合执法检查行动: what is done, not a name
  if (head === "行动" && !words.endsWith("年")) return -0.15;
  return words.length <= 4 ? -0.15 : -0.1;
}

export function kindOfActivity({ candidate, quoted, body, bare, commas }: Seen): number {
  // 关于开展积案清理活动的意见: what the document itself launches
  if (candidate.head !== "活动" || quoted || (candidate.inOwnTitle && candidate.edge.verb === "开展")) return 0;
  return OWN_ACTIVITY.test(body) || isWatchword(bare, commas)
    ? 0.2
    : /^第.{1,3}届(?!.*[周节月会])/.test(body)
      ? 0
      : -0.25;
}

export function planOnPaper({ candidate, quoted, body, launched, rest }: Seen): number {
  if (!candidate.head.endsWith("计划") || quoted) return 0;
  const shape = candidate.head === "计划" ? OWN_PLAN : OF_A_YEAR;
  if (!shape.test(body.replace(OF_A_BATCH, "")) || (/培训$/.test(body) && launched >= 0.3 && rest >= 3)) return 0;
  return candidate.inOwnTitle && candidate.heading ? -0.6 : -0.35;
}

export const holdsOthers = (body: string): boolean =>
  body
    .replace(/平等|同等|优等/g, "")
    .slice(2)
    .includes("等");

/** 听党话、感党恩、跟党走; 守初心、担使命: verbs with what they ask for, of one measure */
const WATCHWORDS =
  /^([听感跟守担爱讲树强查促严防保创争比学抓转提降清护知敬懂践找补纠正亮送][\u4e00-\u9fff]{2,3}、){1,4}[听感跟守担爱讲树强查促严防保创争比学抓转提降清护知敬懂践找补纠正亮送][\u4e00-\u9fff]{2}/;
const isWatchword = (bare: string, commas: number): boolean => {
  if (commas === 0 || !WATCHWORDS.test(bare)) return false;
  const [first = "", ...others] = bare.split("、");
  return others.slice(0, -1).every((part) => part.length === first.length);
};

export const isList = ({ candidate, commas, bare, proper, name }: Seen): boolean =>
  !isWatchword(bare, commas) &&
  ((commas >= 2 && candidate.head !== "创建活动" && !proper) ||
    // 锅炉淘汰、“散乱污”企业整治三大专项行动: several under one head noun
    (commas >= 1 && /[三四五六七八九十]大$/.test(bare)) ||
    (commas === 1 &&
      candidate.kind !== "strong" &&
      !candidate.head.startsWith("创建") &&
      !/进[^、]{2,4}、进/.test(bare) &&
      !proper &&
      !name.includes("“")));

export const isKindOfWorks = ({ candidate, quoted, proper, bare, verb }: Seen): boolean =>
  /工程$/.test(candidate.head) &&
  !quoted &&
  !candidate.heading &&
  !proper &&
  GENERIC_WORKS.test(bare) &&
  (verb === 0 ||
    /集中|规模|直管|控制|企业|一批|等|、|灾害/.test(bare) ||
    commonFree(bare.replace(WORKS_WORDS, "")) < 2);

/** one of three names or more of one list that end in the same head noun: 基础研究计划、重点研发计划和创新引导计划 */
const SAME: ReadonlyMap<string, readonly [before: RegExp, behind: RegExp, head: RegExp]> = new Map(
  ["计划", "工程", "行动"].map((head) => [
    head,
    [
      new RegExp(`(?:[^、，。；\\n]{2,16}${head}[、和及])*$`),
      new RegExp(`^(?:[、和及][^、，。；\\n]{2,12}${head})*`),
      new RegExp(head, "g"),
    ],
  ]),
);
function amongAlike({ candidate, before, behind }: Seen): boolean {
  const same = SAME.get(candidate.head.slice(-2));
  if (same === undefined) return false;
  const [left, right, head] = same;
  const count = (found: RegExpExecArray | null): number => (found?.[0].match(head) ?? []).length;
  return count(left.exec(before(44))) + count(right.exec(behind(36))) >= 2;
}

export const isCoordinated = (seen: Seen): boolean => {
  const { candidate, rest, works, body, bare, commas, launched } = seen;
  if (launched > 0.15 || commas > 0) return false;
  const joined = /^[、和及；;]/.test(candidate.after);
  const alike = (candidate.edge.border === "list" || joined) && amongAlike(seen);
  return (
    (/(?:工程|行动|试点|示范)$/.test(candidate.head) ||
      (candidate.head === "计划" && !/资产|债权|股权|信托|理财/.test(bare) && alike) ||
      (candidate.head === "项目" && rest >= 4)) &&
    (!works || commonFree(body.replace(WORKS_WORDS, "")) >= 3) &&
    rest >= (candidate.head === "计划" ? 2 : alike && body.length >= 4 ? 1 : 3) &&
    (candidate.edge.border === "list" ||
      joined ||
      /^(?:等(?:工作|工程|行动|计划|试点)|\d{1,2}项[、，；。])/.test(candidate.after))
  );
};

export const isKindOfFund = (s: Seen): boolean =>
  s.candidate.kind === "fund" && (KIND_OF_FUND.test(s.body) || KIND_OF_FUND.test(s.purse));

/** 单建地下空间项目符合条件的, in a rule; 组织实施生态修复重大工程, among what an office has to do: whatever is of the kind */
export const isOfAClass = ({ candidate: { inRule, inDuties, kind }, works, quoted }: Seen): boolean =>
  !quoted && ((works && (inRule || inDuties)) || (inDuties && kind === "strong"));
