/** How sure it is that words in quotation marks are the name of a program: a sum of named parts. */

import { nationalProgramAtEnd } from "../../lexicon/index.ts";
import type { ConfidencePart } from "../../model/index.ts";
import type { Candidate } from "./find.ts";
import { isPutRight, isSeveral, isWritten, titleToWin } from "./treated.ts";
import { VERBS } from "./vocabulary.ts";

/** names that end with a head noun of their own */
const HEAD_INSIDE =
  /(?:工程|行动|计划|活动|大赛|革命|攻势|会战|战役|攻坚战|保卫战|试点|培训|风暴|宣传[周月]|[季节年月周卡])(?:\d\.\d)?$/;

export function quotedParts(text: string, candidate: Candidate, listed: number): readonly ConfidencePart[] {
  const printed = text.slice(candidate.start, candidate.end);
  const name = /[“"「]([^”"」]*)/.exec(printed)?.[1] ?? printed;
  const parts: ConfidencePart[] = [{ name: "quotation marks", value: 0.25 }];
  const add = (part: string, value: number) => {
    if (value !== 0) parts.push({ name: part, value });
  };
  const verb = Math.max(VERBS.get(candidate.edge.verb) ?? 0, launchedAfar(text, candidate));
  add(candidate.edge.verb === "" ? "list" : `verb ${candidate.edge.verb}`, Math.max(verb, listed));
  const listedTail = LISTED_TAIL.test(text.slice(candidate.end, candidate.end + LISTED_REACH));
  if (TAIL.test(candidate.after) || !/[”"」]$/.test(printed)) add("head noun behind", 0.3);
  else if (listedTail) add("head noun behind the list", 0.3);
  if (HEAD_INSIDE.test(name)) add("head noun inside", 0.3);
  // （一）“小小讲解员”选拔。
  if (candidate.heading && (!/[”"」]$/.test(printed) || HEAD_INSIDE.test(name))) add("heading", 0.2);
  const joined = JOINED.test(text.slice(candidate.end, candidate.end + LISTED_REACH));
  if (
    /规划|时期|互联网\+|放管服|一带一路|双碳|新基建/.test(name) ||
    (!joined &&
      // 推广“青梅贷”和某某保险
      !(LOAN.test(printed) && candidate.after.startsWith("和")) &&
      /^(?:时期|规划|战略|理念|精神|原则|思想|机制|制度|模式|体系|政策|格局|问题|目标|要求|字样|的|[\u4e00-\u9fff]{0,4}(?:改革|监管|联动|品牌(?!活动)|考核)|管理|发展|法律服务|专项督导|和(?!“)|号|[\u4e00-\u9fff]{0,4}(?:领导小组|指挥部|专班))/.test(
        candidate.after,
      ))
  ) {
    add("other kind", -0.5);
  }
  if (
    /[,，。]|合一$|服务$|建设$|企业$|园区$|信息$|问题$|[制号转]$|审批$|[通代快网次上]办$|跑一次$|差评$|回头看|几个|个一$/.test(
      name,
    )
  )
    add("reads as a phrase", -0.2);
  // “枫桥经验”, “一张图”平台: what is learned from, looked at or worked with
  if (
    /(?:经验|模式|精神|理念|机制|体系|平台|系统|原则|方针|战略|工作法|指数|清单|地图|品牌|牌|人选|[站室群]|服务点|餐点|窗口|专[窗区栏班]|中心|基地|委员会|领导小组|联席会议|联盟|协会|学堂|学院|工作室|驿站|俱乐部|智库|之家|热线|超市|大厅|[^励]奖)$/.test(
      name,
    )
  )
    add("other kind of name", -0.5);
  // “证照分离”“多证合一”改革: reforms of a list, as the one beside the noun is
  if (LISTED_REFORM.test(text.slice(candidate.end, candidate.end + LISTED_REACH))) add("other kind", -0.5);
  // “六五”环境日: of a day
  if (/^[\u4e00-\u9fff]{0,4}日(?!活动)/.test(candidate.after)) add("a day", -0.5);
  // “平安某市”建设: what a place wants to be
  if (
    VISION.test(name) &&
    /^(?:[、和]?“[^“”]{2,8}”)*(?:保护与|等)?(?:建设|创建)/.test(text.slice(candidate.end, candidate.end + 30))
  )
    add("other kind", -0.5);
  // “三支一扶”招募: short for a program of the State
  if (
    name.length >= 4 &&
    !HEAD_INSIDE.test(name) &&
    ["计划", "工程", ""].some((head) => nationalProgramAtEnd(name + head) === name + head)
  )
    add("a program of the State", 0.4);
  if (isSeveral(printed, candidate.after)) add("a class of many", -0.6);
  // 逐户填写“明白卡”
  if (isWritten(text.slice(Math.max(0, candidate.start - 4), candidate.start))) add("written down", -0.6);
  // “黑臭水体”整治: what is put right
  if (!HEAD_INSIDE.test(name) && isPutRight(printed.replace(/^.*[”"」]/, "") + candidate.after))
    add("done to something", -0.5);
  if (titleToWin(printed, candidate.after)) add("a title, not the campaign to win it", -0.45);
  // “说理式”执法, “点穴式”检查: how something is done
  // “四边三化”: what is done to how many, in short
  if (/[式制型化]$/.test(name) && !/^[一二两三四五六七八九]\p{L}[一二两三四五六七八九]化$/u.test(name))
    add("a manner", -0.4);
  // a loan under a brand of its own is known by it: “福农贷”累计发放…, “林权IP”贷款; an insurance or a card where it is launched
  if (LOAN.test(printed) && !isProduct(text, candidate)) add("a brand", 0.6);
  else if (/[贷保险卡]$/.test(name) && name.length <= 6) add("a brand", 0.15);
  // “三会一课”, “四议两公开”: an institution, not what is run
  if (/^[两三四五六七八九][会议审查][一二两三四]/.test(name)) add("other kind of name", -0.5);
  if (/日$/.test(name) && !/活动|行动/.test(printed)) add("a day", -0.5);
  // “五一”前专项检查: when it is done
  if (
    /^[一二三四五六七八九十·.\d]{2,5}$/.test(name) &&
    /^(?:前|后|期间|假期|假日|小长假|黄金周|节)/.test(candidate.after)
  )
    add("a day", -0.5);
  // 某产业“链上倍增”三年行动方案: a part of what the document is called
  if (candidate.inOwnTitle && OF_THE_TITLE.test(text.slice(candidate.end, candidate.end + 16)))
    add("the document's own plan", -0.3);
  if (!HEAD_INSIDE.test(name) && isOfOtherKind(text, candidate)) add("other kind", -0.3);
  if (/^(?:一号|头号|一把手|书记|德政|民心|民生|形象|面子|政绩|样板|系统)工程$/.test(name)) add("a manner", -0.8);
  if (/一[^、]一[^、]$|^[A-Za-z\d+]+$/.test(name)) add("scheme", -0.2);
  if (
    verb === 0 &&
    listed === 0 &&
    !listedTail &&
    !/(?:工程|行动|计划|革命|攻坚战|保卫战|会战)$/.test(name) &&
    !HEAD_AT_ONCE.test(candidate.after) &&
    !HEAD_AT_ONCE.test(printed.replace(/^.*”/, ""))
  )
    add("nothing launches it", -0.15);
  // “双一流”建设, “电网”建设: what is built up
  if (
    candidate.after.startsWith("建设") &&
    /[”"」]$/.test(printed) &&
    !HEAD_INSIDE.test(name) &&
    !TAIL.test(candidate.after)
  )
    add("goes on as a phrase", -0.15);
  if (
    !joined &&
    !CLOSED.test(candidate.after) &&
    !/工程|行动|计划|战$|[季节年月周卡]$/.test(name) &&
    !TAIL.test(candidate.after)
  )
    add("goes on as a phrase", -0.15);
  // 推进“油改水”, 深化“一网统管”: what is pushed ahead is as often a way of working
  if (/^(?:推[进动行广]|深化)$/.test(candidate.edge.verb) && !parts.some((part) => SAYS_WHAT_IT_IS.test(part.name)))
    add("reads as a phrase", -0.1);
  if (name.length > 18) add("long", -0.2);
  return parts;
}

const SAYS_WHAT_IT_IS = /head noun|heading|a program of the State|a brand/;

const OF_THE_TITLE = /^[\u4e00-\u9fff]{0,8}行动(?:计划|(?:实施|工作)?方案)/;

/** “甲”“乙”等历史街区: a noun behind the last of several says what they are; 等活动, 等产品, 等工作 say nothing against a name */
const ALL_OF_A_LIST = /^((?:[、和]?“[^“”。]{2,16}”){1,6})(等?[\u4e00-\u9fff]{2,12})/;
const NOTHING_AGAINST_A_NAME =
  /活动|行动|工程|计划|项目|专项|大赛|竞赛|培训|教育|品牌|宣传|推介|评选|评比|服务|工作|产品|业务|信贷|贷款|保险|任务|举措|措施|普法|创建|建设|[节周月季年赛展]$|^等$/;
function isOfOtherKind(text: string, { start, end }: Candidate): boolean {
  if (!/[”"」]$/.test(text.slice(start, end))) return false;
  // the list may have begun before
  const first = text.slice(Math.max(0, start - LISTED_REACH), start);
  if (text.charAt(end) !== "“" && !/^[、和]“/.test(text.slice(end, end + 2)) && !/”[、和]?$/.test(first)) return false;
  const list = ALL_OF_A_LIST.exec(text.slice(start, end + LISTED_REACH));
  return (
    list !== null && !NOTHING_AGAINST_A_NAME.test(list[2] ?? "") && !HEAD_INSIDE.test((list[1] ?? "").slice(0, -1))
  );
}

/** Whether a loan, here or where it was spoken of just before, is called a product of a bank. */
function isProduct(text: string, { start, end }: Candidate): boolean {
  const printed = text.slice(start, end);
  const before = text.slice(Math.max(0, start - LISTED_REACH), start);
  const last = before.lastIndexOf(printed);
  const known = last < 0 ? "" : before.slice(last + printed.length);
  return [text.slice(end, end + LISTED_REACH), known].some((words) => OF_A_BANK.test(words));
}

/** 开展诚信示范企业“诚信之星”评选: for whom it is held stands between the verb and a name that its head noun closes */
function launchedAfar(text: string, { start, end, edge, after }: Candidate): number {
  const printed = text.slice(start, end);
  if (
    edge.verb !== "" ||
    after.startsWith("评选") ||
    !(TAIL.test(after) || !/[”"」]$/.test(printed) || HEAD_INSIDE.test(printed.slice(1, -1)))
  )
    return 0;
  const clause =
    text
      .slice(Math.max(0, start - 24), start)
      .split(/[，。；：、,;:)）\s“”]/)
      .at(-1) ?? "";
  return AFAR.test(clause) ? 0.15 : 0;
}
const AFAR =
  /^(?:[\u4e00-\u9fff]{0,4})(?:组织实施|组织开展|开展|启动|举办|实施|组织参加|参加|做好)(?:了)?[\u4e00-\u9fff]{2,18}$/;

/** “青梅贷”; “圆梦”贷款; “惠享某州”消费券; “再贷款+” and 农户联保贷 of four kinds are none */
const LOAN = /^[“"「](?!再|信|借|小额|房|车)[^、，+]{1,10}贷[”"」]$|[”"」][\u4e00-\u9fff]{0,4}(?:贷款|消费券)$/;

/** “招标贷”等信贷业务: one of the products that a bank has */
const OF_A_BANK =
  /^(?:[、和]?“[^“”。]{2,16}”){0,6}(?:等|[一两二三四五六七八九\d]{1,2}[款种项])?[\u4e00-\u9fff]{0,6}信贷/;

/** “一网统管”试点: its head noun is the next word; “年货大集”等促消费活动: or that of its list */
const HEAD_AT_ONCE =
  /^(?:专项)?(?:会战|攻坚战|试点|工程|行动|计划|大赛)|^等[\u4e00-\u9fff]{0,6}(?:活动|行动|工程|专项)/;

const VISION =
  /^(?:平安|法治|清廉|廉洁|健康|数字|美丽|智慧|文明|幸福|和谐|无废|创新|信用|诚信|富强)[\u4e00-\u9fff]{2,4}$/;

/** a quoted name by itself is followed by a mark, 等, or the next quoted name */
const CLOSED = /^(?:$|[,，、。;；“(（)）\s]|等|建设|创建|创新)/;
/** “A”和乡村“B”项目: the head noun of the second is that of the first */
const JOINED = /^[和与及][^，。；“]{0,12}“[^”]{2,16}”[^，。；]{0,8}(?:工程|行动|计划|项目|活动|专项)/;

/** “金秋助学”“冬送温暖”“夏送清凉”等品牌活动: one head noun behind all of them */
const LISTED_TAIL =
  /^(?:[\u4e00-\u9fff]{0,8}[、和]?“[^“”。]{2,16}”){1,6}[\u4e00-\u9fff]{0,6}等?[\u4e00-\u9fff\d]{0,5}(?:(?:活动|行动|工程|计划|大赛|专项)(?![^，。；、]{0,2}(?:方案|机制))|(?<=”等[\u4e00-\u9fff]{0,3})项目)/;
const LISTED_REACH = 90;
const LISTED_REFORM =
  /^(?:[、和]?“[^“”。]{2,16}”){1,5}等?[\u4e00-\u9fff]{0,4}(?:改革|监管|制度|机制|模式|平台|政策|问题|督导)/;

/** what makes a quoted word a program: a head noun behind it, perhaps after a modifier */
const TAIL =
  /^(?!企业|单位|人员|干部|群众|居民)(?:等?[\u4e00-\u9fff]{0,5})(?:系列活动|活动|行动|工程|计划|试点|专项|大赛|培训|普法|宣讲|宣传|文艺演出|(?:文艺)?汇演|文艺晚会|[书摄画影]{1,3}展|演讲比赛|知识竞赛|志愿服务|救助|辅导|帮扶|结对帮扶|综合治理|综合整治|创建|普查|筛查|推介|推广|选拔|支教|执法|会战|评选(?=活动)|应急演练|竞赛|巡讲|展演|展播|征集|征文|巡演)|^改造(?=[，。、；]|$)/;
