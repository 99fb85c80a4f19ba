/** What stands before a name in its clause and is no part of it: whose it is, how large, of which year, for whom. */
import { isProper } from "./works.ts";

const LEAD =
  /^(?:(?:总?规模|每年)?(?:不少于|不低于|约)?\d+(?:\.\d+)?[亿万]元的?(?=.{3})|[一二三四五六七八九十\d]+[.、．]|(?:上级|国家|中央|[省市县区])(?:里|上)?的|[本此这历](?:次|届|轮|期)|一[次届](?=.{3})|本(?!溪)|该|其中|其他|其它|其|和(?!美乡村|[谐睦平田顺])|及(?!时)|与|、|好|[.—])+/;

/** 2019年国家级…项目: the year is the batch, not the name */
const BATCH = /^(?:19|20)\d{2}年(?:度)?(?=(?:国家|省|市|自治区)级)/;

/** 各地要与扫黑除恶专项斗争结合起来 */
const BESIDE = /^[\u4e00-\u9fff]{0,8}(?<=^|[要应须可])[与同](?=.{3})/;

/** 2个国家碳达峰试点, 获得国家某某试点: how many of it a place has, and that it has it */
const OF_PILOTS =
  /^(?:(?:获得|获批|批准|承担)(?=.{4})|[\d两三四五六七八九十]{1,3}个(?=国家|全国|中央|[省市县]级?|自治区))+/;

const GROUNDS: readonly RegExp[] = [
  // 实施以“十百千”为重点的产业融合工程
  /^(?:以[^、，]{1,16}为[^、，]{2,6}|总?规模[^、，]{0,10}元|首期[^、，]{0,8}元)的(?=.{2})/,
  // 现下达你市2020年林业改革发展资金: to whom it is handed out
  /^[^，。、]{0,6}(?:下达|拨付|安排)(?:给)?[你各][省市县区州盟旗局厅校单位们]{1,4}(?=.{4})/,
  // 本办法所称某某专项资金，是指…
  /^本?(?:办法|规定|细则|条例|意见|方案|制度)所称(?=.{4})/,
  // 力争10月底前青通线改造项目完成
  /^(?:力争|确保|争取|计划|预计)?(?:(?:19|20)\d{2}年|今年|明年|[本当]年)?(?:\d{1,2}月)?(?:[上中下]旬|[上下]半年|年?[底末])?[以之]?前(?=.{4})/,
  // 研究了青河大桥加固工程资金问题, 会议同意青河医院迁建项目: what minutes tell of it
  /^(?:会议)?(?:听取|研究|审议|讨论|审定)(?:并[\u4e00-\u9fff]{2,4})?了(?=.{4})|^会议(?:原则)?(?:同意|要求|明确|决定|议定)(?:加快|推进)?(?=.{4})/,
  // 运用政府技术改造引导资金, 助力文明城市创建: what is done with it, or for it
  /^(?:运用|动用|统筹使用|助力|撰写|确保|围绕)(?=[\u4e00-\u9fff“]{4})/,
  // 借鉴临河市…试点经验, 申办某赛, 整理历届某节: what is done with it
  /^(?:保障(?=第|首届|(?:19|20)\d{2})|借鉴|表彰|备战|迎接|整理(?:历届)?|发行)(?=.{4})/,
  // 资金来源于某某发展引导资金: where it comes from
  /^[^，。、]{0,8}来(?:源于|自)(?=.{4})/,
  // 资金主要用于某某试点: what the money is for
  /^[^，。、“”]{0,8}(?:主要|重点)?用于(?=.{4})/,
  // 考核结果与某某资金挂钩, 评审原则上与某某项目申报同时进行: what goes along with it is told behind
  /^[^，。、“”]{0,12}(?:结果|成绩|情况|绩效|水平|评价|考核|分配|原则上)与(?=.{2})/,
  // 请你厅结合某某三年行动督促整改, 本次整改结合某某试点开展: who goes along with it
  /^(?:[^，。、“”]{0,3}请[你各][^，。、“”]{1,4}|[^，。、“”]{0,4}(?:整改|检查|排查|督查)|各(?:地|单位|部门|乡镇|镇街)[要应]?)结合(?=(?!“十).{4})/,
  // 明确“某某”专项行动每年开展, 公布第二批某某工程入选名单: what is told of it
  /^(?:其中)?明确(?=“)|^(?:公布|发布)(?=第[一二三四五六七八九十]{1,3}批)/,
  // 关于下达2020年某项资金的通知, 关于报送某某工程的请示
  /^(?:\d+号)?(?:提前|及时)?(?:下达|拨付|报送|上报|呈报)(?=.{4})/,
];

/** 某办部署的“护苗”行动: who launched it */
const LAUNCHED = /^[^“”、，]*(?:部署|组织|开展|实施|发起|启动|举办|确定|提出|倡导)的(?=“)/;

/** 新建青山水库引水工程: what is done to a work under a name of its own */
const BUILT =
  /^(?:(?:今年|年内|计划|拟|同意)?(?:因(?!地制宜|此|为|素|病|公|私|时|势|而)|由于|(?:原则(?:上)?)?同意|请求[^，。]{0,8}审批|恳请(?:批准)?|高[标质][准量]推进|规划|扶持|支持|确保|保障(?!性|房)|力促|力推|完善(?!提升)|建成|抓好|抓紧|加快|建设|开工建设|开工|新建|扩建|改建|续建|改造|加固|建成|完工|竣工))(?=.{4})/;

export interface Around {
  /** the stretch begins its line */
  readonly opensLine: boolean;
  /** what is behind the name says that something goes along with it */
  readonly alongside: boolean;
  /** the head noun is 试点 */
  readonly pilot: boolean;
  /** money whose 管理 is spoken of */
  readonly managed: boolean;
}

/** 为规范某某专项资金管理，制定本办法 */
const MANAGED = /^(?:进一步)?(?:规范|加强|强化)(?:和加强|和规范)?(?=.{4})/;

/**
 * Where the name begins in `stretch`, from `start` on.
 */
export function behindLeads(stretch: string, start: number, { opensLine, alongside, pilot, managed }: Around): number {
  let at = start;
  const pass = (lead: RegExp): void => {
    at += lead.exec(stretch.slice(at))?.[0].length ?? 0;
  };
  pass(LEAD);
  if (!opensLine) pass(BATCH);
  if (alongside) pass(BESIDE);
  if (pilot) pass(OF_PILOTS);
  if (managed) pass(MANAGED);
  for (const ground of GROUNDS) pass(ground);
  if (stretch.indexOf("“") >= at) pass(LAUNCHED);
  const built = BUILT.exec(stretch.slice(at));
  if (built !== null && isProper(stretch.slice(at + built[0].length))) at += built[0].length;
  return at;
}
