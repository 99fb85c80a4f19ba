/** What speaks for a candidate, row by row: the name of the part, and its value where it holds (0 where not). Doubts are rows of their own. */
import { commonFree } from "./common.ts";
import { DOUBTS } from "./doubts.ts";
import { commonOnly, headedByAVerb, kindOfActivity, launchedByTitle, opensClause, ordinal } from "./features.ts";
import { LEVIED, NO_FUND } from "./funds.ts";
import { isOfATable, ownPlan } from "./plans.ts";
import { setting } from "./seen.ts";
import {
  COUNTED,
  GENERIC_PROJECT,
  GOES_ON,
  HANDED_OUT,
  METAPHOR,
  NAMED_BY_QUOTATION,
  OF_WORKS,
  ON_WHICH_THEY_MEET,
  QUALITY,
  REPORTED_ON,
  SET_UP_AT,
} from "./shapes.ts";
import { isCarriedOut, isDrawnOn, isSubject } from "./spoken.ts";
import {
  commonGame,
  countOfThings,
  doneAtWorks,
  doneForOnce,
  endsInClause,
  isWritten,
  mainPart,
  nothingBetween,
  oneOfManyMeetings,
  planOfSoMany,
  severalInOne,
  severalOfAClass,
  soMany,
  titleInQuotation,
} from "./treated.ts";
import { heldWithOthers, inRowOfFestivals, weightyProjects } from "./unlaunched.ts";
import { by, isFund, isProject, isWeak, type Weight, when } from "./weight.ts";
import { ofKindsAlone } from "./works.ts";

export const WEIGHTS: readonly Weight[] = [
  ...DOUBTS,
  when("heading", 0.35, (s) => s.candidate.heading),
  when("heading", 0.1, headedByAVerb),
  when("held with others", 0.2, heldWithOthers),
  when("held with others", 0.15, (s) => inRowOfFestivals(s) && !heldWithOthers(s)),
  when("opens a clause", 0.15, (s) => !s.candidate.heading && opensClause(s) && commonFree(s.body) >= 3),
  when("opens a clause", 0.15, (s) => isSubject(s) && !opensClause(s)),
  when("known by its name", 0.25, isCarriedOut),
  when("known by its name", 0.2, isDrawnOn),
  by("own title", (s) => (s.candidate.inOwnTitle ? (launchedByTitle(s) ? 0.4 : 0.1) : 0)),
  by("the document's own plan", (s) => (ownPlan(s) ? (s.candidate.heading ? -0.95 : -0.6) : 0)),
  when("caption", -0.6, isOfATable),
  when("a field", -0.3, weightyProjects),
  when("quotation marks", 0.3, (s) => s.quoted),
  by("ordinal or nation", ordinal),
  // 以…试点为契机, 与…相结合: spoken of as a thing that is known
  when("known by its name", 0.25, (s) =>
    /^(?:[、和][^，。；]{2,24}){0,3}?(?:等(?:工作|行动|工程|活动))?(?:相|有机|紧密)?(?:结合|衔接)(?:起来|[，。])/.test(
      s.candidate.after,
    ),
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
  by("a work of a place", (s) => (s.proper && s.launched < 0.3 ? (isProject(s) ? 0.2 : 0.15) : 0)),
  when("a part of another word", -0.6, (s) => s.works && !s.proper && OF_WORKS.test(s.candidate.after)),
  when("pays for something", 0.3, (s) => s.drawn),
  // 现将某某专项资金下达你们
  when("handed out", 0.2, (s) => HANDED_OUT.test(s.behind(70)) && /(?:现将|将)[^，。\n]{0,60}$/.test(s.before(64))),
  // 组建总规模20亿元的某市产业引导基金
  when("set up", 0.3, (s) => isFund(s) && s.verb === 0 && SET_UP_AT.test(setting(s))),
  when("money of a kind", -0.6, (s) => isFund(s) && NO_FUND.test(s.purse)),
  when("a levy", -0.6, (s) => isFund(s) && (LEVIED.test(s.body) || /征收|[减缓免]缴/.test(s.body))),
  // 加快幼儿园建设工程: what is built, and to what kind of thing
  when(
    "kind of works",
    -0.15,
    (s) =>
      s.works &&
      !isProject(s) &&
      !s.quoted &&
      !s.proper &&
      s.verb < 0.3 &&
      !s.candidate.heading &&
      ofKindsAlone(s.bare),
  ),
  // 大中型沼气工程: works of a size
  when("kind of works", -0.4, (s) => s.works && !s.quoted && /^(?:大中|中小|大|中|小)型/.test(s.body)),
  // 两处学校改扩建项目
  when(
    "counted",
    -0.4,
    (s) =>
      s.works && !s.quoted && /^[两三四五六七八九十]{1,2}(?:余|多)?[处座条所]|、.*[两三四五六七八九十]个/.test(s.body),
  ),
  when("counted", -0.4, countOfThings),
  when("counted", -0.6, planOfSoMany),
  when("used as an adjective", -0.3, doneForOnce),
  when("kind of works", -0.6, mainPart),
  when("a class of many", -0.4, severalOfAClass),
  when("a class of many", -0.6, oneOfManyMeetings),
  when("common contest", -0.4, commonGame),
  when("done to something", -0.6, doneAtWorks),
  when("counted", -0.6, soMany),
  when("a class of many", -0.9, severalInOne),
  when("written down", -0.6, (s) => s.quoted && isWritten(s.before(4))),
  when("a title, not the campaign to win it", -0.45, titleInQuotation),
  when("nothing before the head", -0.6, nothingBetween),
  when("words of a clause", -0.6, endsInClause),
  // 规划局、某片区项目: bodies of a list
  when("bodies before it", -0.6, (s) => isWeak(s) && /[局委办厅]、/.test(s.body)),
  // 改造项目35个: one of many
  when(
    "counted",
    -0.4,
    (s) =>
      // 重点研发计划12项, 水源保障攻坚行动5项: so many of its projects, of its tasks
      !(/计划$|行动$/.test(s.candidate.head) && /^\d+项/.test(s.candidate.after)) &&
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
  when("holds a name", 0.15, (s) => isProject(s) && (s.rest >= 5 || s.proper)),
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
      !s.proper &&
      (s.candidate.edge.verb !== "" ||
        s.candidate.inOwnTitle ||
        /(?:实事|决策|拟定|制定|建议|移植|诊疗)$/.test(s.body)) &&
      GENERIC_PROJECT.test(s.body) &&
      // 青稞病害绿色防控示范项目: what is shown makes it the one
      !(s.body.endsWith("示范") && s.rest >= 4),
  ),
  when(
    "projects of a year",
    -0.4,
    (s) => isProject(s) && !s.quoted && /^(?:[一-龥]{2,6}[省市县区])?\d{4}年/.test(s.body),
  ),
];
