/** What speaks for a candidate and against it, row by row: the name of the part, and its value where it holds (0 where not). */
import { commonFree } from "./common.ts";
import {
  commonOnly,
  holdsOthers,
  isCoordinated,
  isKindOfFund,
  isKindOfWorks,
  isList,
  kindOfActivity,
  launchedByTitle,
  opensClause,
  ordinal,
  planOnPaper,
} from "./features.ts";
import { LEVIED, NO_FUND, SPENT } from "./funds.ts";
import { type Seen, setting } from "./seen.ts";
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
  NAMED_BY_QUOTATION,
  NO_NAME,
  OF_WORKS,
  ON_WHICH_THEY_MEET,
  OTHER_KIND,
  PHRASE,
  QUALITY,
  REPORTED_ON,
  SET_UP_AT,
  SETS_UP,
  TITLE_TO_WIN,
  WHO,
} from "./shapes.ts";
import { VERBS } from "./vocabulary.ts";

/** Thousands of candidates pass every row: an object is read at once where a pair would be walked through. */
interface Weight {
  readonly part: string;
  /** where `of` says no more than that it holds */
  readonly value: number;
  readonly of: (seen: Seen) => number | boolean;
}

/** A part of a fixed value. */
const when = (part: string, value: number, of: (seen: Seen) => boolean): Weight => ({ part, value, of });

/** A part whose value depends. */
const by = (part: string, of: (seen: Seen) => number): Weight => ({ part, value: 0, of });

const ofKind =
  (kind: Seen["candidate"]["kind"]) =>
  ({ candidate }: Seen): boolean =>
    candidate.kind === kind;
const isFund = ofKind("fund");
const isEvent = ofKind("event");
const isWeak = ofKind("weak");
const isProject = ({ candidate }: Seen): boolean => candidate.head === "项目";

export const WEIGHTS: readonly Weight[] = [
  when("heading", 0.35, (s) => s.candidate.heading),
  when("opens a clause", 0.15, (s) => !s.candidate.heading && opensClause(s) && commonFree(s.body) >= 3),
  by("own title", (s) => (s.candidate.inOwnTitle ? (launchedByTitle(s) ? 0.4 : 0.1) : 0)),
  when("quotation marks", 0.3, (s) => s.quoted),
  by("ordinal or nation", ordinal),
  // 以…试点为契机, 与…相结合: spoken of as a thing that is known
  when("known by its name", 0.25, (s) =>
    /^(?:、[^，。；]{2,24})?(?:相|有机|紧密)?结合(?:起来|[，。])/.test(s.candidate.after),
  ),
  when(
    "known by its name",
    0.2,
    ({ candidate, body }) =>
      /(?:普查|调查)$/.test(candidate.head) && /第.{1,3}次/.test(body) && /^(?:成果|数据|结果)/.test(candidate.after),
  ),
  when("known by its name", 0.25, (s) =>
    /^(?:为|作为)(?:契机|抓手|载体|牵引|依托|引领|平台|主线)/.test(s.candidate.after),
  ),
  // 某某专项整治行动动员部署会: a meeting on it
  when("known by its name", 0.25, (s) => s.candidate.kind === "strong" && ON_WHICH_THEY_MEET.test(s.candidate.after)),
  // “改薄”工程
  when("quotation before its head noun", 0.1, (s) => NAMED_BY_QUOTATION.test(s.name) && !QUALITY.test(s.name)),
  when("figure", 0.1, (s) => /\d{4}年|三年|百|千|万|双/.test(s.body)),
  when("a part of another word", -0.6, (s) => s.candidate.head.endsWith("工程") && GOES_ON.test(s.candidate.after)),
  when("a work of a place", 0.15, (s) => s.proper && s.launched < 0.3),
  when("a part of another word", -0.6, (s) => s.works && !s.proper && OF_WORKS.test(s.candidate.after)),
  when("pays for something", 0.3, (s) => s.drawn),
  // 组建总规模20亿元的某市产业引导基金
  when("set up", 0.3, (s) => isFund(s) && s.verb === 0 && SET_UP_AT.test(setting(s))),
  when("money of a kind", -0.6, (s) => isFund(s) && NO_FUND.test(s.purse)),
  when("a levy", -0.6, (s) => isFund(s) && (LEVIED.test(s.body) || /征收|[减缓免]缴/.test(s.body))),
  // 大中型沼气工程: works of a size
  when("kind of works", -0.4, (s) => s.works && !s.quoted && /^(?:大中|中小|大|中|小)型/.test(s.body)),
  // 两处学校改扩建项目
  when("counted", -0.4, (s) => s.works && !s.quoted && /^[两三四五六七八九十]{1,2}(?:余|多)?[处座条所]/.test(s.body)),
  // 规划局、某片区项目: bodies of a list
  when("bodies before it", -0.6, (s) => isWeak(s) && /[局委办厅]、/.test(s.body)),
  // 改造项目35个: one of many
  when(
    "counted",
    -0.4,
    (s) =>
      // 重点研发计划12项: so many of its projects
      !(s.candidate.head === "计划" && /^\d+项/.test(s.candidate.after)) &&
      (!s.quoted || (s.works && /\d{2,}[项个]/.test(s.body))) &&
      (COUNTED.test(s.candidate.after) || /\d(?:余|多)?[个项处座条家][\u4e00-\u9fff]/.test(s.body)),
  ),
  when("no modifier", -1, (s) => s.body.length < 2),
  by("common words only", commonOnly),
  when("known by its name", 0.3, (s) => s.proper && REPORTED_ON.test(s.candidate.after)),
  when("a manner", -0.8, (s) => METAPHOR.test(s.body)),
  // 重点工程项目
  when("common words only", -0.4, (s) => isProject(s) && /工程$/.test(s.body) && s.rest <= 2),
  by("specific", (s) => (s.body.length >= 4 && s.rest >= 2 ? (isWeak(s) ? 0.15 : 0.1) : 0)),
  when("holds a name", 0.15, (s) => isProject(s) && s.rest >= 5),
  // “三清洁”环境卫生整治活动
  when(
    "activity under a name",
    0.1,
    ({ candidate, body }) => candidate.head === "活动" && candidate.quotes === "part" && body.length >= 6,
  ),
  by("kind of activity", kindOfActivity),
  when(
    "kind of project",
    -0.3,
    (s) =>
      isProject(s) &&
      (s.candidate.edge.verb !== "" ||
        s.candidate.inOwnTitle ||
        /(?:实事|决策|拟定|制定|建议|移植|诊疗)$/.test(s.body)) &&
      GENERIC_PROJECT.test(s.body),
  ),
  when(
    "projects of a year",
    -0.4,
    (s) => isProject(s) && !s.quoted && /^(?:[一-龥]{2,6}[省市县区])?\d{4}年/.test(s.body),
  ),
  when("what an emergency asks for", -0.6, (s) => s.candidate.head.endsWith("行动") && EMERGENCY.test(s.body)),
  by("a plan on paper", planOnPaper),
  by("the document's own plan", (s) => (/(?:^|[^第])\d{4}年$/.test(s.body) ? (s.quoted ? -0.45 : -0.7) : 0)),
  when(
    "item of a list",
    0.35,
    (s) => isProject(s) && ITEM.test(s.before(2)) && s.rest >= 2 && s.candidate.edge.verb === "",
  ),
  // 甲改造、乙治理等工程: works of a list, none by its name
  when("a class of many", -0.6, (s) => /等$/.test(s.body) && !s.quoted),
  when("a class of many", -0.4, (s) => (isWeak(s) || isEvent(s)) && s.body.includes("等") && holdsOthers(s.body)),
  when("not a name", -0.4, (s) => NO_NAME.test(s.body)),
  when(
    "not a name",
    -0.4,
    (s) =>
      s.body.startsWith("促进") &&
      !(s.candidate.kind === "strong" && (s.verb >= 0.25 || s.candidate.edge.border === "list")),
  ),
  // 共同发起设立子基金
  when("not a name", -0.4, (s) => /^(?:设立|成立)/.test(s.body)),
  // 整合各县技改专项资金
  when("not a name", -0.4, (s) => isFund(s) && s.body.startsWith("整合")),
  when("a list of things", -0.35, isList),
  when("holds 的", -0.3, (s) => s.bare.includes("的")),
  when(
    "common contest",
    -0.3,
    (s) =>
      CONTEST.test(s.candidate.head) &&
      !s.quoted &&
      // 举办土家织锦技能大赛
      !(s.candidate.head.endsWith("大赛") && s.verb >= 0.3 && s.body.length >= 4 && s.rest >= 2) &&
      !/[第首].{0,3}届|第|[省国杯]|全[市区县]/.test(s.body),
  ),
  when(
    "bare event",
    -0.4,
    (s) =>
      isEvent(s) &&
      !/第/.test(s.body) &&
      (s.candidate.head.length === 1 ? s.rest < 2 : s.body.length < 4 && s.rest < 3) &&
      !s.quoted,
  ),
  when(
    "a holiday, or a phrase",
    -1,
    (s) => s.candidate.head.length === 1 && (HOLIDAY.test(s.name) || /^(?:提升|建设)/.test(s.body)),
  ),
  when("a verb, no name", -1, (s) => VERBS.has(s.body)),
  // 专项检查和专项整治: the head alone stands behind the joiner
  when("nothing before the head", -0.6, (s) => /(?:[和与、]|(?<!普)及)$/.test(s.body)),
  when("kind of works", -0.4, isKindOfWorks),
  // 打赢脱贫攻坚战, 蓝天保卫战: a call of the nation; one under a heading or in a title is run under its name
  when(
    "a call",
    -0.4,
    (s) => s.candidate.head.endsWith("战") && !s.quoted && !s.candidate.heading && !s.candidate.inOwnTitle,
  ),
  when("mostly an adjective", -0.15, (s) => s.candidate.head === "专项" && !s.quoted),
  when("handed out", 0.2, (s) => HANDED_OUT.test(s.behind(70)) && /(?:现将|将)[^，。\n]{0,60}$/.test(s.before(64))),
  when(
    "campaign to win a title",
    0.3,
    ({ candidate, body }) =>
      candidate.head === "创建" && /^(?:工作|活动|成果)/.test(candidate.after) && TITLE_TO_WIN.test(body),
  ),
  when("own activity", 0.1, (s) => /^(?:专项|创建)活动$/.test(s.candidate.head)),
  // “少生快富”工程项目: one of its projects
  when("one of a program", -0.5, (s) => isProject(s) && /”(?:工程|行动|计划)$/.test(s.name.slice(0, -2))),
  when("quoted quality", -0.5, (s) => isWeak(s) && QUALITY.test(s.name)),
  when("coordinated", 0.15, isCoordinated),
  when(
    "coordinated",
    0.1,
    ({ candidate, rest }) =>
      /(?:公开|锦标|邀请|挑战|自行车)赛|马拉松/.test(candidate.head) &&
      rest >= 2 &&
      (candidate.edge.border === "list" || /^、|^等[^，。；、]{0,4}(?:赛事|展会|节会|活动)/.test(candidate.after)),
  ),
  when("one of many", -0.4, (s) => /一批(?:其[他它])?$/.test(s.before(4))),
  when("cut quotation", -1, ({ name }) => name.split("“").length !== name.split("”").length),
  when(
    "used as an adjective",
    -0.3,
    (s) =>
      s.candidate.head === "专项" &&
      /^(?:检查|监管|演|执法|资金|督|债|金融|规划|应急|行动|整治)/.test(s.candidate.after),
  ),
  when(
    "common contest",
    -0.25,
    (s) => isEvent(s) && /^(?:竞赛|大赛|技能竞赛|普查)$/.test(s.candidate.head) && s.rest < 3 && !s.quoted,
  ),
  by("award where it is set up", (s) => (/奖$/.test(s.candidate.head) ? (SETS_UP.test(setting(s)) ? 0.2 : -0.6) : 0)),
  when(
    "a title, not the campaign to win it",
    -0.6,
    ({ candidate }) =>
      /试点示范省|试点城市|试点县|县区$/.test(candidate.head) &&
      !/争创|争取|创建|申报|入选|列入|纳入/.test(candidate.edge.verb),
  ),
  when("kind of fund", -0.4, isKindOfFund),
  when(
    "says what it is for",
    0.1,
    (s) =>
      !isKindOfFund(s) && s.candidate.head.endsWith("资金") && s.body.length >= 4 && s.rest >= 2 && !SPENT.test(s.body),
  ),
  when(
    "caption",
    -0.6,
    (s) =>
      /^专栏|^附件|^表/.test(s.body) ||
      // 专栏3 生态修复重大工程: a box that holds several; 专栏3 数据能力提升工程 is one
      (/重[大点]|主要|项目$/.test(s.name) && /专栏\s*[一二三四五六七八九十\d]+[\s:：]*$/.test(s.before(10))),
  ),
  when("mostly common", -0.1, (s) => isWeak(s) && s.body.length - s.rest > s.rest + 2),
  when(
    "reads as a phrase",
    -0.4,
    (s) =>
      PHRASE.test(s.body) ||
      (WHO.test(s.body) && !(s.candidate.kind === "strong" && (s.candidate.heading || s.launched >= 0.3))),
  ),
  when("words of a clause", -0.6, (s) => CLAUSE.test(s.body)),
  // 利用好甲博览会、乙交易会等贸易平台: named as platforms
  when(
    "other kind",
    -0.3,
    (s) => isEvent(s) && /^[^，。；]{0,60}等[\u4e00-\u9fff]{0,8}(?:平台|渠道|机遇)/.test(s.behind(72)),
  ),
  when("done to something", -0.6, (s) => DONE_TO.test(s.body)),
  // a system is no program, the pilot of a system is
  when(
    "other kind",
    -0.2,
    ({ candidate, body }) =>
      OTHER_KIND.test(body) &&
      !(candidate.head === "试点" && /(?:制度|机制|模式)$/.test(body)) &&
      !(candidate.head === "创建" && TITLE_TO_WIN.test(body)),
  ),
  when(
    "used as a common noun",
    -0.1,
    (s) =>
      /^(?:建设|实施|推进|应当|应|进展|管理|资金|名称|法人|库|申报|验收|审批|承担|投资|总|单体)/.test(
        s.candidate.after,
      ) &&
      isWeak(s) &&
      !(s.proper && s.launched >= 0.25),
  ),
  when(
    "begins after a function word",
    -0.1,
    (s) => s.candidate.edge.border === "word" && s.launched === 0 && !s.proper && !s.drawn,
  ),
];
