/** What is no name though it stands where names do: a state of things that is put right, a count of things, the main part of a work. */
import { commonFree } from "./common.ts";
import type { Seen } from "./seen.ts";
import { CAMPAIGN } from "./shapes.ts";

/** “散乱污”企业排查整治, “黑臭水体”整治, “一户一表”改造: what is in quotation marks is put right; 专项整治 and 整治行动 are run under a name */
const PUT_RIGHT =
  /^[\u4e00-\u9fff、]{0,7}(?<!专项|综合)(?:整治|治理|改造|清理)(?!行动|工程|专项|活动|攻坚|计划|项目|提升|[\u4e00-\u9fff]{0,2}会战)/;

/** Whether the quoted words name what something is done to. `behind`: the words behind the closing quotation mark. */
export const isPutRight = (behind: string): boolean => PUT_RIGHT.test(behind);

/** 开展新一轮停车设施普查: a count of things; the surveys of the State and of a province have their number or their realm */
const OF_THE_REALM = /第.{1,4}次|全国|国家|中国|全[省市区县州旗盟]|综合风险/;
export const countOfThings = ({ candidate, body, quoted }: Seen): boolean =>
  candidate.head === "普查" && !quoted && !candidate.inOwnTitle && !OF_THE_REALM.test(body);

/** 泵站主体工程: the main part of some work */
export const mainPart = ({ candidate, body, quoted }: Seen): boolean =>
  candidate.head === "工程" && !quoted && /主体$/.test(body);

/** “民主法治示范村”创建: striving for a title; the campaign to win it is 创建工作, 创建活动 */
const QUOTED_TITLE = /(?:[县市区镇乡村户园家院]|[校所店]|城市|单位|社区|企业|机关|奖|[）)])”(?:[\u4e00-\u9fff]{0,2})$/;
const isTitle = (quotation: string, behind: string): boolean => !CAMPAIGN.test(behind) && QUOTED_TITLE.test(quotation);
export const titleInQuotation = ({ candidate: { head, after }, name, quoted }: Seen): boolean =>
  /创建$/.test(head) && quoted && isTitle(name.slice(0, -head.length), after);
/** The same where the name is but the quotation. */
export const titleToWin = (printed: string, behind: string): boolean =>
  behind.startsWith("创建") && isTitle(printed, behind.slice(2));

/** 高价彩礼、大操大办等突出问题专项治理, 某宅、某祠等修缮工程: several things of a class under one head noun */
export const severalOfAClass = ({ candidate, bare, quoted, commas }: Seen): boolean =>
  candidate.kind === "strong" && !quoted && commas > 0 && /、[^、]{2,}?等(?![量级次值效额])[^、]{2,}$/.test(bare);

/** 市政府成立专项行动: nothing but a verb before the head noun */
const LAUNCHED_ALONE = /(?:成立|组建|设立|开展|纳入|列入)$/;
export const nothingBetween = ({ candidate, body, quoted }: Seen): boolean =>
  /(?:行动|工程|项目|计划|试点|基金|资金)$/.test(candidate.head) && !quoted && LAUNCHED_ALONE.test(body);

/** 丘北县、广南县个别项目, 全国示范县在项目安排上: words before the head noun that belong to the clause */
const OF_THE_CLAUSE =
  /^因地制宜|(?:个别|部分|其余|多数|少数|在)$|.实行(?!动)|^\d+号(?!线)|应符合|^(?:区|市|县|省|州|局)长(?:调研|视察|出席|主持)/;
export const endsInClause = ({ candidate, body }: Seen): boolean =>
  candidate.kind !== "event" && OF_THE_CLAUSE.test(body);

/** 家电下乡、汽车换新按规定补贴: a name of the list without a head noun, which nothing launches */
export const toldInPassing = ({ candidate: { kind, head, after, inOwnTitle, quotes }, launched }: Seen): boolean =>
  kind === "listed" &&
  !/资金$|调查$/.test(head) &&
  launched < 0.2 &&
  !inOwnTitle &&
  quotes === "none" &&
  // 支持危房改造、某某工程: the next has its head noun
  !/^、[^，。；、]{2,12}(?:工程|项目|行动|计划)/.test(after);

/** 举办甲交流会、乙论坛等国际交流活动: whatever is held of the kind */
export const oneOfManyMeetings = ({ candidate: { head }, behind }: Seen): boolean =>
  head === "会" && /^、[^，。；]{2,30}等[^，。；]{0,10}活动/.test(behind(48));

/** 职工篮球友谊赛, 端午龙舟赛: whoever plays, and whatever they play */
const ANY_GAME =
  /职工|机关|干部|青年|学生|教师|村民|农民|群众|社区|篮球|足球|排球|气排球|羽毛球|乒乓球|冰球|拔河|端午|春节|新春|迎新/g;
export const commonGame = ({ candidate: { head }, body, quoted }: Seen): boolean =>
  /(?:友谊|龙舟|越野)赛$/.test(head) && !quoted && body.replace(ANY_GAME, "").length < 2;

/** 200辆公务车更新购置计划: so many of a thing are to be bought */
export const planOfSoMany = ({ candidate, body, quoted }: Seen): boolean =>
  candidate.head.endsWith("计划") && !quoted && /^\d+(?:余|多)?[辆台套件]/.test(body) && commonFree(body) > 0;

/** 涉企法规规章专项清理: how it is done, unless a quotation names it */
export const doneForOnce = ({ candidate, quoted }: Seen): boolean =>
  candidate.head === "专项" && !quoted && /^(?:清理|审计|核查|抽查|评估|考核|调研)/.test(candidate.after);

/** 强化黄河防洪工程巡查: what is done at works */
export const doneAtWorks = ({ candidate, body, quoted, works, launched }: Seen): boolean =>
  works && !quoted && launched === 0 && !candidate.heading && /^(?:强化|加强|严格|规范)/.test(body);

/** 分批推进112个试点示范: so many of them */
export const soMany = ({ body, quoted }: Seen): boolean => !quoted && /\d(?:余|多)?个$/.test(body);

/** “甲提升、乙引领、丙惠民”六大行动: several under one head noun, each of which has its own name */
const SEVERAL = /^“[^”]*、[^”]*、[^”]*”[三四五六七八九十]大/;
export const severalInOne = ({ name, quoted, body }: Seen): boolean =>
  SEVERAL.test(name) || (!quoted && /^[三四五六七八九十]大(?![中型])/.test(body));
export const isSeveral = (printed: string, behind: string): boolean => SEVERAL.test(printed + behind.slice(0, 2));

/** 注明“人防工程”, 填写“明白卡”: what is written down */
const WRITTEN = /(?:注明|标[注明]|填写|载明|写明)(?:的)?$/;
export const isWritten = (before: string): boolean => WRITTEN.test(before);
