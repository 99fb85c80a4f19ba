/** What speaks against a candidate, and what takes the doubt away again, row by row as in weights.ts. */
import {
  holdsOthers,
  isCoordinated,
  isKindOfFund,
  isKindOfWorks,
  isList,
  isOfAClass,
  planOnPaper,
} from "./features.ts";
import { SET_UP_BY_OTHERS, SPENT } from "./funds.ts";
import { setting } from "./seen.ts";
import {
  CAMPAIGN,
  CLAUSE,
  CONTEST,
  DONE_TO,
  EMERGENCY,
  HOLIDAY,
  IN_A_SENTENCE,
  ITEM,
  MUST,
  NO_MORE_THAN_PROJECTS,
  NO_NAME,
  OTHER_KIND,
  PHRASE,
  QUALITY,
  SETS_UP,
  SO_MANY,
  TITLE_TO_WIN,
  TO_DO,
  WHO,
} from "./shapes.ts";
import { isCarriedOut } from "./spoken.ts";
import {
  anyCreation,
  anyField,
  doneWithProjects,
  fairOfOthers,
  festivalOfAKind,
  fieldOfProjects,
  fundOfAPurpose,
  heldUnderItsName,
  namedByAVerb,
  pilotOfASubject,
  workedOn,
} from "./unlaunched.ts";
import { VERBS } from "./vocabulary.ts";
import { by, isEvent, isFund, isProject, isWeak, type Weight, when } from "./weight.ts";
import { ofKindsAlone } from "./works.ts";

/** “丙”等项目 */
const LAST_QUOTED = /^“[^“”]+”等项目$/;

export const DOUBTS: readonly Weight[] = [
  when("what an emergency asks for", -0.6, (s) => s.candidate.head.endsWith("行动") && EMERGENCY.test(s.body)),
  by("a plan on paper", planOnPaper),
  by("the document's own plan", (s) => (/(?:^|[^第])\d{4}年$/.test(s.body) ? (s.quoted ? -0.45 : -0.7) : 0)),
  when(
    "item of a list",
    0.35,
    (s) =>
      isProject(s) &&
      ITEM.test(s.before(2)) &&
      s.rest >= 2 &&
      s.candidate.edge.verb === "" &&
      !IN_A_SENTENCE.test(s.candidate.after),
  ),
  // 甲改造、乙治理等工程: works of a list, none by its name
  when("a class of many", -0.6, (s) => /等$/.test(s.body) && !s.quoted),
  when(
    "a class of many",
    -0.4,
    (s) =>
      (isWeak(s) || isEvent(s)) &&
      s.body.includes("等") &&
      holdsOthers(s.body) &&
      // “甲”“乙”“丙”等项目: the last of several
      !(s.launched > 0 && LAST_QUOTED.test(s.name)),
  ),
  when("not a name", -0.4, (s) => NO_NAME.test(s.body) && !namedByAVerb(s)),
  when(
    "not a name",
    -0.4,
    (s) =>
      s.body.startsWith("促进") &&
      !(s.candidate.kind === "strong" && (s.verb >= 0.25 || s.candidate.edge.border === "list")),
  ),
  when("not a name", -0.4, (s) => !s.quoted && s.verb < 0.35 && TO_DO.test(s.body)),
  // 共同发起设立子基金, 整合各县技改专项资金
  when("not a name", -0.4, (s) => /^(?:设立|成立)/.test(s.body) || (isFund(s) && s.body.startsWith("整合"))),
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
  // 县长主持召开项目推进会, 上半年项目工作总结
  when("nothing before the head", -0.6, (s) => isProject(s) && NO_MORE_THAN_PROJECTS.test(s.body)),
  // 专项检查和专项整治: the head alone stands behind the joiner
  when("nothing before the head", -0.6, (s) => /(?:[和与、]|(?<!普)及)$/.test(s.body)),
  when("kind of works", -0.4, isKindOfWorks),
  // 推进老旧小区改造项目
  when("kind of works", -0.3, (s) => isProject(s) && !s.quoted && !s.proper && s.verb < 0.35 && ofKindsAlone(s.bare)),
  // 打赢脱贫攻坚战, 蓝天保卫战: a call of the nation; one under a heading or in a title is run under its name
  when(
    "a call",
    -0.4,
    (s) =>
      s.candidate.head.endsWith("战") &&
      // 组织开展电梯安全监管大会战
      // 开展某攻坚战成效考核: what is done is the check
      (!/开展|启动|实施/.test(s.candidate.edge.verb) || /^(?:成效|考核|评估|督[查察]|宣传)/.test(s.candidate.after)) &&
      !s.quoted &&
      !s.candidate.heading &&
      !s.candidate.inOwnTitle &&
      !isCarriedOut(s),
  ),
  when(
    "mostly an adjective",
    -0.15,
    (s) => s.candidate.head === "专项" && !s.quoted && !/(?:重大|科技|科研|研究|攻关)$/.test(s.body),
  ),
  when(
    "campaign to win a title",
    0.3,
    ({ candidate, body }) => candidate.head === "创建" && CAMPAIGN.test(candidate.after) && TITLE_TO_WIN.test(body),
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
  when("cut quotation", -1, ({ name }) => /[“”]/.test(name) && name.split("“").length !== name.split("”").length),
  when(
    "used as an adjective",
    -0.3,
    (s) =>
      s.candidate.head === "专项" &&
      /^(?:检查|监管|演|执法|资金|督|债|金融|规划|应急|行动|整治|工作)/.test(s.candidate.after),
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
    "others may set it up",
    -0.35,
    (s) =>
      s.name.endsWith("基金") &&
      !/^[省市县区州](?!场|政)/.test(s.name) &&
      !s.quoted &&
      SET_UP_BY_OTHERS.test(s.before(32)),
  ),
  when("a class of a rule", -0.4, isOfAClass),
  when("what all of a kind must do", -0.4, (s) => s.works && !s.quoted && MUST.test(s.candidate.after) && !s.proper),
  when("counted", -0.6, (s) => s.works && SO_MANY.test(s.name)),
  when(
    "a title, not the campaign to win it",
    -0.25,
    (s) => s.candidate.head.endsWith("创建") && !s.quoted && !CAMPAIGN.test(s.candidate.after),
  ),
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
  when("done to something", -0.6, (s) => DONE_TO.test(s.body) && !namedByAVerb(s)),
  when("known by its name", 0.2, workedOn),
  // 落实信息技术融合发展行动计划: a text that is carried out
  when(
    "a plan on paper",
    -0.15,
    (s) =>
      s.candidate.head.endsWith("计划") &&
      !s.quoted &&
      /落实|执行/.test(s.candidate.edge.verb) &&
      (s.candidate.head !== "计划" || s.body.length >= 6),
  ),
  // 编制实施碳达峰行动方案: a plan on paper
  when(
    "a plan on paper",
    -0.3,
    (s) =>
      s.candidate.head === "行动" &&
      !s.quoted &&
      !s.candidate.inOwnTitle &&
      s.candidate.after.startsWith("方案") &&
      /(?:制定|编制|出台|印发|起草|研究)/.test(s.before(6)),
  ),
  when("known by its name", 0.2, heldUnderItsName),
  by("says what it is for", fundOfAPurpose),
  when("says what is tried", 0.2, pilotOfASubject),
  when("a field", -0.4, fieldOfProjects),
  when("done to something", -0.4, doneWithProjects),
  when("what everybody does", -0.4, anyCreation),
  when("a fair of others", -0.35, fairOfOthers),
  when("a festival of a kind", -0.4, festivalOfAKind),
  // 举办甲交流会、乙论坛等国际交流活动
  when("a class of many", -0.6, (s) => isWeak(s) && /、.*等[^、]{0,8}$/.test(s.bare)),
  when("a field", -0.4, anyField),
  // a system is no program, the pilot of a system is
  when(
    "other kind",
    -0.2,
    ({ candidate, body, proper, works }) =>
      OTHER_KIND.test(body) &&
      // 4.航空应急救援基地项目: what is built
      !(works && candidate.heading && /(?:基地|中心|系统|平台)$/.test(body)) &&
      !(candidate.head === "试点" && /(?:制度|机制|模式)$/.test(body)) &&
      !proper &&
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
    (s) =>
      s.candidate.edge.border === "word" &&
      s.launched === 0 &&
      !s.proper &&
      !(s.drawn || s.candidate.head.endsWith("奖")) &&
      // 包括某某行动、某某行动: the first of those that are told
      !/(?:包括|分别是|重点是|核心是)$/.test(s.before(3)),
  ),
];
