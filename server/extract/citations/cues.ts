/** Words before a citation that say how it is spoken of, and which of them governs it. */
import { matchesIn, type Relation } from "../../model/index.ts";

/** What a cue says before it is known whether it governs the whole document or one clause. */
export type Force =
  | "carryOut"
  | "ground"
  | "follow"
  | "future"
  | "mention"
  | Extract<Relation, "repeals" | "suspends" | "forwards" | "approves" | "amends">;

interface CueWord {
  readonly word: string;
  readonly force: Force;
}

const words = (force: Force, list: string): readonly CueWord[] => list.split(" ").map((word) => ({ word, force }));

/** Words before a citation; the longest at a place wins, the last before the citation governs it. */
const CUES: readonly CueWord[] = [
  ...words(
    "carryOut",
    "贯彻落实好 贯彻落实 贯彻执行 贯彻实施 学习贯彻落实 学习贯彻 贯彻 落实好 落实 深入实施 全面实施 组织实施 认真实施 推进实施 实施好 实施 承接 推进",
  ),
  ...words("ground", "根据 依据 依照 按照 遵照 比照 照着 依 按 照"),
  ...words(
    "follow",
    "参照 执行好 执行 严格遵守 遵守 遵循 履行 围绕 紧扣 衔接 严格 符合 对照 适用 严守 推广 推行 满足 不低于 不得低于 达到 具备 采用 使用 兑现 突破 不得突破 超过 超出 高于 低于 优于 严于 未达到 达不到",
  ),
  ...words(
    "future",
    "制定实施 制定并实施 编制实施 出台实施 制定出台 制定印发 制定 制订 出台 编制 起草 编写 拟定 拟订 印发实施 印发 发布实施 发布 颁布 公布 修订完善 修订 修改完善 修改 完善 配合完成 形成 建立 填写 填报 提交 签订 申报 组织申报 报送 研究",
  ),
  ...words(
    "mention",
    "不执行 可不执行 不适用 不符合 不违反 宣传 学习 认真学习 对标 宣讲 参考 结合 纳入 列入 解读 违反 除 如 包括 审议 审议通过 讨论 通过 依托 关于 收到 被 在 以 对 将 与 现将",
  ),
  ...words(
    "repeals",
    "同时废止 决定废止 予以废止 废止 停止执行 停止使用 不再执行 取消执行 停止适用 不再适用 停止实施 终止执行 终止实施 代替",
  ),
  ...words("suspends", "暂时停止执行 暂时停止实施 暂停执行 暂停实施 暂时调整实施 中止执行"),
  ...words("forwards", "转发 批转 现转发"),
  ...words("amends", "删去 删除"),
  ...words("approves", "原则同意 原则上同意 同意 批准"),
];

const FORCE = new Map(CUES.map((cue) => [cue.word, cue.force]));
const ANY_CUE = new RegExp(
  CUES.map((cue) => cue.word)
    .sort((a, b) => b.length - a.length)
    .join("|"),
  "g",
);
/** Cue words that end an enumeration when they stand between two citations. */
export const BREAKS = new RegExp(
  CUES.filter(
    (cue) =>
      cue.word.length > 1 &&
      cue.force !== "future" &&
      cue.force !== "mention" &&
      cue.word !== "实施" &&
      cue.word !== "执行",
  )
    .map((cue) => cue.word)
    .join("|"),
);

/** 中办、国办, 省水利厅等三部门: bodies and nothing else */
const ISSUERS =
  /^(?:[\u4e00-\u9fff]{1,14}[央院部委局厅署府会办行](?:等[一二三四五六七八九十\d]{1,2}(?:个部门|部门|部委))?(?:、|和|$))+(?:联合)?$/;

/** 根据市 of 根据市实施…战略领导小组《X》, 按照省 of 按照省政策研究室《X》: no more than the place before what the name of a body says */
const PLACE_OF_BODY = /(?:^|[\u4e00-\u9fff]{0,6}[省市县区州盟旗]|国务院|中央|国家|全国|自治区)(?:委|政府)?$/;
/** of 实施…领导小组, 贯彻落实…工作领导小组办公室 */
const GROUP = /(?:领导|协调|工作)小组(?:办公室)?$|(?:指挥部|联席会议|专班|委员会)(?:办公室)?$/;
/** of 政策研究室, 发展研究中心, 研究与发展中心 */
const OF_RESEARCH =
  /^(?:[与和及][\u4e00-\u9fff]{2,4})?(?:室|院|中心|[所会](?=$|等|、))(?![\u4e00-\u9fff]*(?:研究|制定|印发))/;

/** Whether a cue word is part of the name of the body that gave what is cited. @param between the words from the cue before it, @param behind those up to the title */
function inNameOfBody(force: Force | undefined, word: string, between: string, behind: string): boolean {
  if (word === "研究") return OF_RESEARCH.test(behind);
  return (
    (force === "carryOut" || force === "future" || force === "follow") &&
    GROUP.test(behind) &&
    !/[,、《》]/.test(behind) &&
    PLACE_OF_BODY.test(between)
  );
}

const BEFORE_TITLE_ALONE = /^(?:衔接|严格)$/;

const COMPARES = /^(?:超[过出]|[高低优严]于|未达到|达不到)$/;

export interface Cue {
  readonly force: Force;
  readonly start: number;
  readonly end: number;
  readonly far: boolean;
}

const REACH = 70;

/** The last cue before `place.head` that governs it. */
export function cueBefore(place: { readonly text: string; readonly head: number; readonly from: number }): Cue | null {
  const from = Math.max(place.from, place.head - REACH);
  const before = place.text.slice(from, place.head);
  let last: RegExpMatchArray | undefined;
  for (const found of matchesIn(before, ANY_CUE)) {
    // 国家统计局印发的《…》, 新修订的《…》: the word belongs to the target, not to what the document does
    if (
      (/^(?:future|repeals|forwards)$/.test(FORCE.get(found[0]) ?? "") || /通过|批准|同意|审议|讨论/.test(found[0])) &&
      (/^(?:[前后]?的|了的)/.test(before.slice(found.index + found[0].length)) || before[found.index - 1] === "新")
    )
      continue;
    // 原执行的《X》, 所依据的《X》: the words are said of the target; not 落实某会议的《X》
    if (
      /^(?:carryOut|ground|follow)$/.test(FORCE.get(found[0]) ?? "") &&
      before.slice(found.index + found[0].length) === "的"
    )
      continue;
    // 根据中办、国办印发《X》, 按照省厅、省委关于《X》: who issued it
    if (
      last?.index !== undefined &&
      (FORCE.get(found[0]) === "future" || found[0] === "关于") &&
      found.index + found[0].length === before.length &&
      !/^(?:future|mention)$/.test(FORCE.get(last[0]) ?? "") &&
      ISSUERS.test(before.slice(last.index + last[0].length, found.index))
    )
      continue;
    // 根据修订刑法第十二条: the word is said of the law
    if (
      last?.index !== undefined &&
      FORCE.get(last[0]) === "ground" &&
      /^修[改订]$/.test(found[0]) &&
      last.index + last[0].length === found.index
    )
      continue;
    if (
      inNameOfBody(
        FORCE.get(found[0]),
        found[0],
        last?.index === undefined ? "-" : before.slice(last.index + last[0].length, found.index),
        before.slice(found.index + found[0].length),
      )
    )
      continue;
    // 放管结合, 医养结合: a phrase of its own
    if (
      found[0] === "结合" &&
      /[\u4e00-\u9fff]{2}$/.test(before.slice(0, found.index)) &&
      !/(?:并|要|应|当|可|请|中|地|须)$/.test(before.slice(0, found.index))
    )
      continue;
    // 本标准代替GB/T1-1999《X》, not 以甲代替《乙》
    if (found[0] === "代替" && !/本[\u4e00-\u9fff]{2,6}$/.test(before.slice(0, found.index))) continue;
    // 衔接《X》, 严格《X》, not 严格程序
    if (
      BEFORE_TITLE_ALONE.test(found[0]) &&
      (found.index + 2 < before.length || /[未不]$/.test(before.slice(0, found.index)))
    )
      continue;
    // 推进《X》, not 推进改革协调小组《X》
    if (found[0] === "推进" && found.index + 2 < before.length) continue;
    // the implementing rules of a law: 及其实施条例
    if (found[0] === "实施" && /^(?:条例|细则|办法)/.test(before.slice(found.index + 2))) continue;
    if (found[0].length === 1 && !single(before, found.index, found[0])) continue;
    // 超过《…标准》, not 超过三十天的,《…》
    if (COMPARES.test(found[0]) && before.length - found.index - found[0].length > 6) continue;
    last = found;
  }
  if (last?.index === undefined) return null;
  const end = last.index + last[0].length;
  const gap = before.slice(end);
  // 不再按《X》办理, 不再参照《X》
  const ended = /不再$/.test(before.slice(0, last.index)) && /^[按照依参遵]/.test(last[0]);
  const force = ended ? "repeals" : FORCE.get(last[0]);
  if (force === undefined) return null;
  if (gap.length > 46 || /[,:]/.test(gap)) {
    // 根据党的二十大精神,市委要求,《X》: a ground may reach over a comma, a task may not
    if (force !== "ground" || gap.length > 46 || !/(?:和|及|以及|、)[^,]{0,10}$/.test(gap)) return null;
  }
  if (force === "future" && gap.length > 12) return null;
  return { force, start: from + last.index, end: from + end, far: gap.length > 16 };
}

/** One-character cues count only where they cannot be part of a word. */
function single(before: string, index: number, word: string): boolean {
  const next = before.slice(index + word.length);
  // 依省政府某政办发〔2020〕32号, not 依法
  if (word === "依")
    return next === "" || /^(?![法规照据次托靠])[\u4e00-\u9fff]{0,6}(?:政府|[厅局委部办院])$/.test(next);
  // 须按《…》, 照省厅《…》: not 按 of 按时, 照 of 参照
  if (word === "按" || word === "照")
    return (
      next === "" ||
      /^(?:原|修[改订]前的?|现行的?)$/.test(next) ||
      (next.length < 12 &&
        /[厅局委部省市县区国院府署办会]$|(?:报送|报来|上报|所报|印发|发布|公布|下发|批准|核定)的?$/.test(next) &&
        !/^[时期月年比例需]/.test(next))
    );
  return (
    next === "" ||
    (word !== "除" && word !== "如" && next.length < 8 && !/[\u4e00-\u9fff]/.test(before[index - 1] ?? ""))
  );
}
