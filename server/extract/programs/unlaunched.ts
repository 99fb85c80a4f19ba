/** What speaks for a name that no verb launches, or a weak one does: who works on it, what a fund is for, what a pilot tries. */

import { commonFree } from "./common.ts";
import type { Seen } from "./seen.ts";
import { UNSAID } from "./shapes.ts";

/** …专项行动领导小组, …攻坚行动工作专班: who is set up for it; …专项行动启动 */
const WORKED_ON =
  /^(?:[（(][^）)]{1,12}[）)])?(?:(?:推进)?(?:工作)?(?:领导小组|指挥部|专班|工作组)|(?:正式|全面)?启动(?!仪式|资金))/;

/** A campaign is known by its name where a body bears it. */
export const workedOn = ({ candidate, quoted, body, rest }: Seen): boolean =>
  /(?:行动|大会战|攻坚战|斗争|[整纠]治|治理)$/.test(candidate.head) &&
  !quoted &&
  rest >= 2 &&
  !/[由、，]/.test(body) &&
  WORKED_ON.test(candidate.after);

/** 第二十届读书教育活动启动, 某某节将于6月1日举办: what is held under its ordinal or name */
const HELD =
  /^(?:同时|正式|将|成功)?(?:启动|开幕|闭幕|举行|举办)|^(?:将于|将在|于)[^，。；、]{0,12}(?:启动|开幕|举行|举办|月)/;
export const heldUnderItsName = ({ candidate, body, rest }: Seen): boolean =>
  HELD.test(candidate.after) &&
  ((candidate.head === "活动" && /第[一二三四五六七八九十\d]{1,4}届/.test(body)) ||
    (candidate.kind === "event" && body.length >= 4 && rest >= 3));

/** whose money it is, and what any fund is for: what is left says what this one is for */
const WHOSE_MONEY = /^(?:国家|中央|现有|各级|本级|同级|上级|[全我]?[省市县区州]级?|[\u4e00-\u9fff]{2,3}[省市县区州])+/;
const ANY_FUND =
  /[\d.]+[亿万]?元?|发展|专项|引导|扶持|补助|奖补|奖励|补偿|投资|股权|政府|财政|产业|支持|资金|基金|担保|转移支付|各类|相关|重[点大]/g;
/** clauses that end in money: 列出, 安排, 用于 … */
const CLAUSE_OF_MONEY =
  /列出|为|机制|安排|拿出|确定|做大|运用|使用|实现|统一|共同|结余|当年|解决|给予|获|用于|相应|保险|公积|等$|、|的/;

const saysItsPurpose = ({ candidate, body, purse }: Seen): boolean =>
  candidate.kind === "fund" &&
  candidate.head !== "发展资金" &&
  // 商业发展专项资金: what it develops
  body.length >= (candidate.head.startsWith("发展") ? 3 : 4) &&
  body.length <= 18 &&
  !CLAUSE_OF_MONEY.test(body) &&
  purse.replace(WHOSE_MONEY, "").replace(ANY_FUND, "").length >= 2;

/** 通过…基金, 要加强对…资金的投入: it is spoken of as there */
const SPOKEN_OF = /(?:通过|以|对|利用|动用|发挥|整合|扩大)$/;

/** A fund that says what it is for is the one, where something is done with it. */
export function fundOfAPurpose(seen: Seen): number {
  const { edge } = seen.candidate;
  if (seen.launched >= 0.3 || seen.drawn || !saysItsPurpose(seen)) return 0;
  if (edge.verb !== "") return 0.2;
  // 为规范某某专项资金管理: what a rule is made for
  if (/^的?(?:使用)?管理/.test(seen.candidate.after) && /(?:规范|加强|强化)$/.test(seen.before(2))) return 0.2;
  return SPOKEN_OF.test(seen.before(4)) ? 0.3 : 0;
}

/** what a clause about a pilot ends or begins with, where no subject is named */
const SAID_OF_PILOTS =
  /(?:分析|部署|推进|通报|开展|先行|建设|实施|启动|宣传|组织|提升|按照|完善|协调|研究|总结|选择|确定|有关|相关)$|^(?:宣传|申报|建设|开展|推进|完善|做好|加强|强化|组织|积极|选择|指导|培育|鼓励|上[省市]|[省市县区]、)|\d个$|[、，的]/;

/** A pilot counts when its subject is named. */
export const pilotOfASubject = ({ candidate, body, bare, launched, rest }: Seen): boolean =>
  candidate.head === "试点" &&
  launched < 0.3 &&
  body.length >= 4 &&
  rest >= 2 &&
  // 支持增量配电网改革试点: which reform is tried
  (!UNSAID.test(body) || (launched > 0 && /^(?!改革|综合|重[点大]).{4,}改革$/.test(body))) &&
  !SAID_OF_PILOTS.test(bare) &&
  // 农村地区试点推行一体化: how it is done
  !/^(?:推行|推广|推动|开展|实行|运行|建立|探索|实施|采取|\d)/.test(candidate.after);

/** 中医养生保健项目 as a heading is a field; what is run says what it does: 高技能人才培养项目 */
const FIELD =
  /(?:服务|文化|养老|康复|保健|医疗|旅游|体育|产业|健康|农业|工业|交通|水利|能源|环保|民生|事业|设施|不合格|检[验测查]|抽检|监测|收费|考核|评[分价]|调研|支出|采购|招标|立项|申请|[拟在续新]建)$/;
export const fieldOfProjects = ({ candidate, quoted, proper, body }: Seen): boolean =>
  candidate.head === "项目" &&
  candidate.heading &&
  candidate.edge.verb === "" &&
  !quoted &&
  !proper &&
  FIELD.test(body);

/** 青河产业园区重大项目, 某某产业重点项目: the weighty ones of a place or a field, which are not named */
export const weightyProjects = ({ candidate, quoted, body, verb }: Seen): boolean =>
  candidate.head === "项目" && !quoted && verb < 0.3 && /重[点大]$/.test(body) && !/\d/.test(body);

/** 发展体育健身休闲项目, 培育质量提升示范项目: what is done with projects */
const DONE_WITH_PROJECTS =
  /^(?:适[度当]|合理|动态|稳妥|科学)*(?:调整|运营|建成|盘活|发展|培育|清理|规范|扩大|推行|改进|优化|完善|强化|提升|实现|掌握|协调|撬动|拓展|逐步|允许|简化|谋划|包装|储备|争取|招引|引进|承接)/;
export const doneWithProjects = ({ candidate, quoted, body }: Seen): boolean =>
  candidate.head === "项目" && !quoted && DONE_WITH_PROJECTS.test(body);

/** 精神文明创建, 品牌创建: what everybody does */
export const anyCreation = ({ candidate, quoted, body }: Seen): boolean =>
  /创建$|创建活动$/.test(candidate.head) && !quoted && /(?:品牌|文明|培育|先进|荣誉|典型)$|^提升/.test(body);

/** 重点领域专项整治: of what kind, not which one */
export const anyField = ({ quoted, body }: Seen): boolean =>
  !quoted && /^(?:突出|共性|重[点大])(?:行业|领域|区域|地区|问题|环节|部位|[、和]|[（(][^）)]*[）)])*$/.test(body);

/** 实施加快油茶产业发展三年行动, 实施扩大中等收入群体行动计划: a name may be a phrase with a verb where it is carried out */
export const namedByAVerb = ({ candidate, body, verb }: Seen): boolean =>
  /(?:行动|计划|工程)$/.test(candidate.head) &&
  verb >= 0.35 &&
  body.length >= 6 &&
  /^(?:加快|扩大|增强|提高|推动|支持)[^、，]+$/.test(body);

/** 参加全球数字贸易博览会, 利用好某某交易会等贸易平台: fairs of others that one goes to */
const GOES_TO = /(?:参加|参与|利用|用好|借助|依托)(?!.*(?:举办|承办|主办|筹办|办好))/;
export const fairOfOthers = (seen: Seen): boolean =>
  /(?:博览会|交易会|洽谈会|展)$/.test(seen.candidate.head) &&
  !seen.quoted &&
  GOES_TO.test(
    seen
      .before(60)
      .split(/[\n。；;]/)
      .at(-1) ?? "",
  );

/** 乡村文化旅游节, 民间秧歌会: festivals of a kind */
const ANY_FESTIVAL = /乡村|农村|乡镇|广场|民间|群众|民俗|社区|校园|文化|旅游|艺术|美食|消费|购物|秧歌/g;
const saysWhich = (body: string): boolean => commonFree(body.replace(ANY_FESTIVAL, "")) >= 2;

export const festivalOfAKind = ({ candidate, body, quoted }: Seen): boolean =>
  candidate.edge.border === "list" &&
  /(?:节|歌会)$/.test(candidate.head) &&
  !quoted &&
  !/[第届]|国际|中国/.test(body) &&
  !saysWhich(body);

/** 某某文化艺术节、某某元宵灯会: festivals of one row vouch for each other */
const NEXT_FESTIVAL = /^[、和][\u4e00-\u9fff]{3,14}(?:[节季]|灯会|庙会|大舞台)(?=[、，。；等和]|$)/;
export const inRowOfFestivals = ({ candidate, body, launched, commas, before }: Seen): boolean =>
  /(?:[节季]|灯会|庙会)$/.test(candidate.head) &&
  launched === 0 &&
  commas === 0 &&
  saysWhich(body) &&
  (/(?:[节季]|[灯庙]会)[、和]$/.test(before(3)) || NEXT_FESTIVAL.test(candidate.after));

/** 举办老街夜巷、青河国际光影节: held with others, the verb stands before the first of them */
const HOLDS = /(?:举办|承办|主办|筹办|办好)好?(?![^、]*(?:会议|培训班))[^，,]*、$/;
export const heldWithOthers = (seen: Seen): boolean =>
  seen.candidate.kind === "event" &&
  seen.launched === 0 &&
  seen.body.length >= 4 &&
  saysWhich(seen.body) &&
  HOLDS.test(
    seen
      .before(48)
      .split(/[\n。；;]/)
      .at(-1) ?? "",
  );
