/** How sure it is that a candidate is a program run under its own name: a sum of named parts. */
import type { ConfidencePart } from "../../model/index.ts";
import { common, commonFree } from "./common.ts";
import type { Candidate } from "./find.ts";
import { DRAWN_AFTER, DRAWN_BEFORE, KIND_OF_FUND, LEVIED, NO_FUND, SPENT } from "./funds.ts";
import { quotedParts } from "./quoted.ts";
import {
  CLAUSE,
  CONTEST,
  COUNTED,
  DONE_TO,
  EMERGENCY,
  GENERIC_PROJECT,
  GOES_ON,
  HANDED_OUT,
  HOLIDAY,
  ITEM,
  METAPHOR,
  OF_A_BATCH,
  OF_A_YEAR,
  OF_WORKS,
  OTHER_KIND,
  OWN_ACTIVITY,
  OWN_PLAN,
  PHRASE,
  QUALITY,
  REPORTED_ON,
  SET_UP_AT,
  SETS_UP,
  TITLE_TO_WIN,
  UNSAID,
} from "./shapes.ts";
import { VERBS } from "./vocabulary.ts";
import { GENERIC_WORKS, isProper, WORKS_WORDS } from "./works.ts";

/** candidates below this are dropped */
export const THRESHOLD = 0.55;

/** careful readers agree on what is a program to 0.84 at best: no name alone is surer than this */
const CEILING = 0.89;

const HEAD_VALUE = { strong: 0.3, event: 0.3, fund: 0.35, weak: 0.1, listed: 0, none: 0 } as const;

function unbalanced(name: string): boolean {
  return /[“”]/.test(name) && name.split("“").length !== name.split("”").length;
}

function commonOnly(candidate: Candidate, body: string, rest: number): number {
  const { length } = body;
  if (candidate.kind === "weak") return rest === 0 ? -0.6 : -0.4;
  if (length <= 2) return -0.6;
  // 全域土地综合整治试点, 农业保险试点: what is tried is said
  if (candidate.head === "试点" && (length >= 6 || (length >= 4 && !UNSAID.test(body)))) return 0;
  // 联合执法检查行动: what is done, not a name
  if (candidate.head === "行动" && !body.endsWith("年")) return -0.15;
  return length <= 4 ? -0.15 : -0.1;
}

export interface Judged {
  readonly candidate: Candidate;
  readonly confidence: number;
  readonly parts: readonly ConfidencePart[];
}

/** `listed`: the name before it in the same list was accepted with this verb's value */
export function judge(text: string, candidate: Candidate, listed: number): Judged {
  const parts =
    candidate.rule === "programs/quoted" ? quotedParts(text, candidate, listed) : namedParts(text, candidate, listed);
  const sum = parts.reduce((total, part) => total + part.value, 0);
  return { candidate, parts, confidence: Math.round(Math.min(CEILING, Math.max(0, sum)) * 100) / 100 };
}

function setting(text: string, candidate: Candidate): string {
  const before = text.slice(Math.max(0, candidate.start - 40), candidate.start);
  return before.split(/[\n。；;]/).at(-1) ?? "";
}

function opensClause(text: string, candidate: Candidate): boolean {
  const { kind, edge, start, inOwnTitle } = candidate;
  if (kind !== "strong" || edge.verb !== "" || inOwnTitle || edge.border === "word") return false;
  // 雪亮工程两年内覆盖到村: the name is a subject with something said of it
  if (
    !/^(?:[,，。]|[\d一二三四五六七八九十两每]{1,2}[年个月]|年内|期间|进展|取得|覆盖|实现|已)/.test(candidate.after) ||
    !/^[^同构探减承保定要重下及已未]/.test(text.charAt(start))
  )
    return false;
  return start === 0 || /[\n。；;.．)）]/.test(text.charAt(start - 1));
}

function namedParts(text: string, candidate: Candidate, listed: number): readonly ConfidencePart[] {
  const name = text.slice(candidate.start, candidate.end);
  const body = name.replace(/[“”]/g, "").slice(0, -candidate.head.length);
  const parts: ConfidencePart[] = [{ name: `head ${candidate.kind}`, value: HEAD_VALUE[candidate.kind] }];
  const add = (part: string, value: number) => {
    if (value !== 0) parts.push({ name: part, value });
  };
  const verb = VERBS.get(candidate.edge.verb) ?? 0;
  add(candidate.edge.verb === "" ? "list" : `verb ${candidate.edge.verb}`, Math.max(verb, listed));
  if (candidate.listed) {
    add("a program of the State", 0.6);
    if (/(?:工程|项目)$/.test(candidate.head) && COUNTED.test(candidate.after)) add("counted", -0.8);
    return parts;
  }
  if (candidate.heading) add("heading", 0.35);
  else if (opensClause(text, candidate) && commonFree(body) >= 3) add("opens a clause", 0.15);
  if (candidate.inOwnTitle)
    add(
      "own title",
      // …三年行动方案, …工作计划: the plan itself, unless its text launches something under the name
      /^申报|^工作(?!方案|计划)|^的通知|^[项]?目?建设指挥/.test(candidate.after) ||
        (/^(?:实施|工作|行动)*方案/.test(candidate.after) && /攻坚行动|工程|试点|项目|整治|治理/.test(candidate.head))
        ? 0.4
        : 0.1,
    );
  if (candidate.quotes !== "none") add("quotation marks", 0.3);
  if (
    /第[一二三四五六七八九十\d]+[届次期批]|全国|中国|国际/.test(body) ||
    (candidate.kind === "strong" && /^国家[^、和]{4,}$/.test(body))
  )
    add("ordinal or nation", candidate.kind === "event" && /^第.{1,3}届/.test(body) ? 0.25 : 0.15);
  // 以…试点为契机: spoken of as a thing that is known
  if (/^(?:、[^，。；]{2,24})?(?:相|有机|紧密)?结合(?:起来|[，。])/.test(candidate.after))
    add("known by its name", 0.25);
  if (/(?:普查|调查)$/.test(candidate.head) && /第.{1,3}次/.test(body) && /^(?:成果|数据|结果)/.test(candidate.after))
    add("known by its name", 0.2);
  if (/^(?:为|作为)(?:契机|抓手|载体|牵引|依托|引领|平台|主线)/.test(candidate.after)) add("known by its name", 0.25);
  if (/\d{4}年|三年|百|千|万|双/.test(body)) add("figure", 0.1);
  if (candidate.head.endsWith("工程") && GOES_ON.test(candidate.after)) add("a part of another word", -0.6);
  const rest = body.replace(common, "").length;
  const works = candidate.head === "项目" || candidate.head.endsWith("工程");
  const proper = works && candidate.quotes === "none" && isProper(body);
  if (proper && Math.max(verb, listed) < 0.3) add("a work of a place", 0.15);
  if (works && !proper && OF_WORKS.test(candidate.after)) add("a part of another word", -0.6);
  const purse = `${body}${candidate.head}`.replace(/(?:资金|基金)$/, "");
  const drawn =
    candidate.kind === "fund" &&
    !NO_FUND.test(purse) &&
    !/保险|公积/.test(purse) &&
    DRAWN_BEFORE.test(text.slice(Math.max(0, candidate.start - 12), candidate.start)) &&
    DRAWN_AFTER.test(candidate.after);
  if (drawn) add("pays for something", 0.3);
  // 组建总规模20亿元的某市产业引导基金
  if (candidate.kind === "fund" && verb === 0 && SET_UP_AT.test(setting(text, candidate))) add("set up", 0.3);
  if (candidate.kind === "fund" && NO_FUND.test(purse)) add("money of a kind", -0.6);
  if (candidate.kind === "fund" && LEVIED.test(body)) add("a levy", -0.6);
  // 规划局、某片区项目: bodies of a list
  if (candidate.kind === "weak" && /[局委办厅]、/.test(body)) add("bodies before it", -0.6);
  // 改造项目35个: counted, so one of many
  if (
    (candidate.quotes === "none" || (works && /\d{2,}[项个]/.test(body))) &&
    (COUNTED.test(candidate.after) || /\d(?:余|多)?[个项处座条家][\u4e00-\u9fff]/.test(body))
  )
    add("counted", -0.4);
  const commonLength = body.length - rest;
  if (body.length < 2) add("no modifier", -1);
  else if (
    candidate.quotes === "none" &&
    rest <= 1 &&
    !(candidate.head === "三年行动" && body.length >= 4) &&
    !(drawn && purse.length >= 4)
  )
    add("common words only", commonOnly(candidate, candidate.kind === "fund" ? purse : body, rest));
  if (proper && REPORTED_ON.test(candidate.after)) add("known by its name", 0.3);
  if (METAPHOR.test(body)) add("a manner", -0.8);
  // 重点工程项目
  if (candidate.head === "项目" && /工程$/.test(body) && rest <= 2) add("common words only", -0.4);
  if (body.length >= 4 && rest >= 2) add("specific", candidate.kind === "weak" ? 0.15 : 0.1);
  if (candidate.head === "项目" && rest >= 5) add("holds a name", 0.15);
  // “三清洁”环境卫生整治活动
  if (candidate.head === "活动" && candidate.quotes === "part" && body.length >= 6) add("activity under a name", 0.1);
  if (candidate.head === "活动" && candidate.quotes === "none")
    add("kind of activity", OWN_ACTIVITY.test(body) ? 0.2 : /^第.{1,3}届(?!.*[周节月会])/.test(body) ? 0 : -0.25);
  if (
    candidate.head === "项目" &&
    (candidate.edge.verb !== "" || candidate.inOwnTitle || /(?:实事|决策|拟定|制定|建议|移植|诊疗)$/.test(body)) &&
    GENERIC_PROJECT.test(body)
  )
    add("kind of project", -0.3);
  if (candidate.head === "项目" && candidate.quotes === "none" && /^(?:[一-龥]{2,6}[省市县区])?\d{4}年/.test(body))
    add("projects of a year", -0.4);
  if (candidate.head.endsWith("行动") && EMERGENCY.test(body)) add("what an emergency asks for", -0.6);
  if (
    candidate.head.endsWith("计划") &&
    candidate.quotes === "none" &&
    (candidate.head === "计划" ? OWN_PLAN : OF_A_YEAR).test(body.replace(OF_A_BATCH, "")) &&
    !(/培训$/.test(body) && Math.max(verb, listed) >= 0.4 && rest >= 3)
  )
    add("a plan on paper", candidate.inOwnTitle && candidate.heading ? -0.6 : -0.35);
  if (/(?:^|[^第])\d{4}年$/.test(body)) add("the document's own plan", candidate.quotes === "none" ? -0.7 : -0.45);
  if (
    candidate.head === "项目" &&
    ITEM.test(text.slice(Math.max(0, candidate.start - 2), candidate.start)) &&
    rest >= 2 &&
    candidate.edge.verb === ""
  ) {
    add("item of a list", 0.35);
  }
  // 甲改造、乙治理等工程: works of a list, none by its name
  if (/等$/.test(body) && candidate.quotes === "none") add("a class of many", -0.6);
  if (
    (candidate.kind === "weak" || candidate.kind === "event") &&
    body.includes("等") &&
    body
      .replace(/平等|同等|优等/g, "")
      .slice(2)
      .includes("等")
  )
    add("a class of many", -0.4);
  if (
    /^(?:各[级类种]|尽快|确定|如下|以下|简称|举行|制定|规范|重要|增补|第[一二三四五]个|[（(\d][\d.）)]+下|\d+(?:\.\d+)?[亿万]元|本|一项|单位|每|精心|下达|拨付|辖区|一批|更多|相关|上述|该|规模(?!化)|支持|引导|优先|力争|实行|推荐|已|加强|坚决|符合|依托|通知|建设一批|因|明确|主动)|等重[点大]$|(?<!第)一批|[各抓与]$|[底末月]前$|(?<!分)类$|^(?:以|推动|聚焦|增强|加快)|^[一二三四五六七八九十\d]+[项大个]$|^一[次场]|(?<![推促改引跟])进$|(?:^|、)[超无按]$/.test(
      body,
    )
  )
    add("not a name", -0.4);
  if (body.startsWith("促进") && !(candidate.kind === "strong" && (verb >= 0.25 || candidate.edge.border === "list")))
    add("not a name", -0.4);
  // 共同发起设立子基金
  if (/^(?:设立|成立)/.test(body)) add("not a name", -0.4);
  // 整合各县技改专项资金
  if (candidate.kind === "fund" && body.startsWith("整合")) add("not a name", -0.4);
  const bare = body.replace(/[（(].*?[)）]/g, "");
  const commas = bare.split("、").length - 1;
  if (
    (commas >= 2 && candidate.head !== "创建活动") ||
    (commas === 1 &&
      candidate.kind !== "strong" &&
      !candidate.head.startsWith("创建") &&
      !/进[^、]{2,4}、进/.test(bare) &&
      !(proper && verb >= 0.3) &&
      !name.includes("“"))
  )
    add("a list of things", -0.35);
  if (bare.includes("的")) add("holds 的", -0.3);
  if (
    CONTEST.test(candidate.head) &&
    candidate.quotes === "none" &&
    // 举办土家织锦技能大赛
    !(candidate.head.endsWith("大赛") && verb >= 0.3 && body.length >= 4 && rest >= 2) &&
    !/[第首].{0,3}届|第|[省国杯]|全[市区县]/.test(body)
  )
    add("common contest", -0.3);
  const short = candidate.head.length === 1;
  if (
    candidate.kind === "event" &&
    !/第/.test(body) &&
    (short ? rest < 2 : body.length < 4 && rest < 3) &&
    candidate.quotes === "none"
  )
    add("bare event", -0.4);
  if (short && (HOLIDAY.test(name) || /^(?:提升|建设)/.test(body))) add("a holiday, or a phrase", -1);
  if (VERBS.has(body)) add("a verb, no name", -1);
  // 专项检查和专项整治: the head alone stands behind the joiner
  if (/(?:[和与、]|(?<!普)及)$/.test(body)) add("nothing before the head", -0.6);
  if (
    /工程$/.test(candidate.head) &&
    candidate.quotes === "none" &&
    !candidate.heading &&
    !proper &&
    GENERIC_WORKS.test(bare) &&
    (verb === 0 ||
      /集中|规模|直管|控制|企业|一批|等|、|灾害/.test(bare) ||
      commonFree(bare.replace(WORKS_WORDS, "")) < 2)
  )
    add("kind of works", -0.4);
  // 打赢脱贫攻坚战, 蓝天保卫战: a call of the nation; one under a heading or in a title is run under its name
  if (candidate.head.endsWith("战") && candidate.quotes === "none" && !candidate.heading && !candidate.inOwnTitle)
    add("a call", -0.4);
  if (candidate.head === "专项" && candidate.quotes === "none") add("mostly an adjective", -0.15);
  if (
    HANDED_OUT.test(text.slice(candidate.end, candidate.end + 70)) &&
    /(?:现将|将)[^，。\n]{0,60}$/.test(text.slice(Math.max(0, candidate.start - 64), candidate.start))
  )
    add("handed out", 0.2);
  if (candidate.head === "创建" && /^(?:工作|活动|成果)/.test(candidate.after) && TITLE_TO_WIN.test(body))
    add("campaign to win a title", 0.3);
  if (/^(?:专项|创建)活动$/.test(candidate.head)) add("own activity", 0.1);
  // “少生快富”工程项目: one of its projects
  if (candidate.head === "项目" && /”(?:工程|行动|计划)$/.test(name.slice(0, -2))) add("one of a program", -0.5);
  if (candidate.head === "项目" && QUALITY.test(name)) add("quoted quality", -0.5);
  if (
    (/(?:工程|行动|试点|示范)$/.test(candidate.head) || (candidate.head === "项目" && rest >= 5)) &&
    (!works || commonFree(body.replace(WORKS_WORDS, "")) >= 3) &&
    rest >= 3 &&
    commas === 0 &&
    (candidate.edge.border === "list" || /^(?:[、和及；;]|等(?:工作|工程|行动|计划|试点))/.test(candidate.after)) &&
    Math.max(verb, listed) < 0.15
  ) {
    add("coordinated", 0.15);
  }
  if (
    /(?:公开|锦标|邀请|挑战|自行车)赛|马拉松/.test(candidate.head) &&
    rest >= 2 &&
    (candidate.edge.border === "list" || /^、|^等[^，。；、]{0,4}(?:赛事|展会|节会|活动)/.test(candidate.after))
  )
    add("coordinated", 0.1);
  if (/一批(?:其[他它])?$/.test(text.slice(Math.max(0, candidate.start - 4), candidate.start)))
    add("one of many", -0.4);
  if (unbalanced(name)) add("cut quotation", -1);
  if (candidate.head === "专项" && /^(?:检查|监管|演|执法|资金|督|债|金融|规划|应急|行动|整治)/.test(candidate.after))
    add("used as an adjective", -0.3);
  if (
    candidate.kind === "event" &&
    /^(?:竞赛|大赛|技能竞赛|普查)$/.test(candidate.head) &&
    rest < 3 &&
    candidate.quotes === "none"
  )
    add("common contest", -0.25);
  if (/奖$/.test(candidate.head)) add("award where it is set up", SETS_UP.test(setting(text, candidate)) ? 0.2 : -0.6);
  if (
    /试点示范省|试点城市|试点县|县区$/.test(candidate.head) &&
    !/争创|争取|创建|申报|入选|列入|纳入/.test(candidate.edge.verb)
  )
    add("a title, not the campaign to win it", -0.6);
  if (candidate.kind === "fund" && (KIND_OF_FUND.test(body) || KIND_OF_FUND.test(purse))) add("kind of fund", -0.4);
  else if (candidate.head.endsWith("资金") && body.length >= 4 && rest >= 2 && !SPENT.test(body))
    add("says what it is for", 0.1);
  if (
    /^专栏|^附件|^表/.test(body) ||
    // 专栏3 生态修复重大工程: a box that holds several; 专栏3 数据能力提升工程 is one
    (/重[大点]|主要|项目$/.test(name) &&
      /专栏\s*[一二三四五六七八九十\d]+[\s:：]*$/.test(text.slice(Math.max(0, candidate.start - 10), candidate.start)))
  )
    add("caption", -0.6);
  if (candidate.kind === "weak" && commonLength > rest + 2) add("mostly common", -0.1);
  if (PHRASE.test(body)) add("reads as a phrase", -0.4);
  if (CLAUSE.test(body)) add("words of a clause", -0.6);
  // 利用好甲博览会、乙交易会等贸易平台: named as platforms
  if (
    candidate.kind === "event" &&
    /^[^，。；]{0,60}等[\u4e00-\u9fff]{0,8}(?:平台|渠道|机遇)/.test(text.slice(candidate.end, candidate.end + 72))
  )
    add("other kind", -0.3);
  if (DONE_TO.test(body)) add("done to something", -0.6);
  // a system is no program, the pilot of a system is
  if (
    OTHER_KIND.test(body) &&
    !(candidate.head === "试点" && /(?:制度|机制|模式)$/.test(body)) &&
    !(candidate.head === "创建" && TITLE_TO_WIN.test(body))
  )
    add("other kind", -0.2);
  if (
    /^(?:建设|实施|推进|应当|应|进展|管理|资金|名称|法人|库|申报|验收|审批|承担|投资|总|单体)/.test(candidate.after) &&
    candidate.kind === "weak"
  )
    add("used as a common noun", -0.1);
  if (candidate.edge.border === "word" && verb === 0 && listed === 0 && !proper && !drawn)
    add("begins after a function word", -0.1);
  return parts;
}
