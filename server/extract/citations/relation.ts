/** How a document speaks of another: the cue that governs a citation, or the enumeration that it stands in. */
import type { Relation } from "../../model/index.ts";

/** What a cue says before it is known whether it governs the whole document or one clause. */
type Force =
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
    "贯彻落实好 贯彻落实 贯彻执行 贯彻实施 学习贯彻落实 学习贯彻 贯彻 落实好 落实 深入实施 全面实施 组织实施 认真实施 推进实施 实施好 实施 承接",
  ),
  ...words("ground", "根据 依据 依照 按照 遵照 比照 照着 依 按 照"),
  ...words(
    "follow",
    "参照 执行好 执行 严格遵守 遵守 遵循 履行 围绕 符合 对照 适用 严守 推广 推行 满足 不低于 不得低于 达到 具备 采用 使用 对标 突破 不得突破 超过 超出 高于 低于 优于 严于 未达到 达不到",
  ),
  ...words(
    "future",
    "制定实施 制定并实施 编制实施 出台实施 制定出台 制定印发 制定 制订 出台 编制 起草 编写 拟定 拟订 印发实施 印发 发布实施 发布 颁布 公布 修订完善 修订 修改完善 修改 完善 配合完成 形成 建立 填写 填报 提交 签订 申报 组织申报 报送 研究",
  ),
  ...words(
    "mention",
    "不执行 可不执行 不适用 不符合 不违反 宣传 学习 认真学习 宣讲 结合 纳入 列入 解读 违反 除 如 包括 审议 审议通过 讨论 通过 依托 关于 收到 被 在 以 对 将 与 现将",
  ),
  ...words("repeals", "同时废止 决定废止 予以废止 废止 停止执行 不再执行 取消执行 停止适用 不再适用 停止实施"),
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
const BREAKS = new RegExp(
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

const TAIL_REPEALS =
  /^[^。;!?《》,]{0,24},?(?:(?:自|从)[^。;《》]{0,24})?(?:同时|即行|一并|一律|相应|现予|予以|均|全部|自行|即|不再|宣布)?(?:废止|失效|作废|废除|停止执行|停止使用|终止执行|不再执行|不再施行|停止实施|停止适用|不再适用(?!于))/;
/** 修改或废止, 原《X》已废止, 尚未废止的: to be repealed by others, repealed before, or not at all */
const NOT_REPEALED_HERE =
  /(?:修改|修订|清理|及时|或者?|建议|是否|(?<!前)未|没有)(?:或者?)?废止|(?:已经?|已被|早已)(?:[^,]{0,8})?(?:废止|失效|作废|停止执行)$/;
/** nothing between a verb, which is not an opening quotation, and the next citation */
const OBJECT = /^[^“]了?$/;
/** 中的“, 修改为“: before wording that is taken out or put in */
const WORDING = /(?:[条款项目]|中的?|[将由把]|修改为|改为|删[去除]|增加|替换为)[:,]?“$/;
/** behind 与《X》: what contradicts X ends, not X */
export const AT_ODDS = /^[^。;,《》]{0,12}(?:相?抵触|不一致|不相?符|不符合)/;
/** 《X》与本决定抵触的部分停止执行: X goes on without it */
const IN_PART = /(?:抵触|不一致|不相?符)的?(?:部分|条款|内容|规定)|^中[^。;,《》]{2,20}的?(?:部分|条款|内容|规定)/;
/** 原《X》由本办法代替 */
const TAIL_REPLACED =
  /^[^。;!?《》,]{0,16},?(?:由|被|以)本[\u4e00-\u9fff]{2,6}(?:代替|替代|取代)|^[^。;!?《》,]{0,8},?为本[\u4e00-\u9fff]{2,6}所(?:代替|替代|取代)/;
const TAIL_AMENDS =
  /^[^。!?《》]{0,60}(?:作如下|作出如下|作以下|进行如下|做如下|做出如下|作相应|作适当|作出|予以)(?:修改|修订|调整|补充)|^[^。;!?《》]{0,40}(?:修改为|修订为|调整为|增加一|删去|中的“|修改如下|修订如下|调整如下)/;
const TAIL_SUSPENDS = /^[^。;!?《》]{0,30}(?:暂停执行|暂停实施|暂停施行|暂时调整(?:实施|适用)|中止执行)/;
const TAIL_FORWARDS = /^[^。;!?《》]{0,20}(?:转发|批转)给?(?:你|各)/;
const TAIL_REPLIES = /^[^。;,!?《》]{0,14}(?:收悉|收到|已收|(?<![获知熟])悉)(?=[。,;]|$)/;
const TAIL_APPROVES = /^[^。;!?《》]{0,30}(?:业经|已经)[^。;!?《》]{0,20}(?:同意|批准)/;
const TAIL_GROUND =
  /^(?![^。;!?]{0,14}(?:不一致|不相?符|抵触|冲突))[^。;!?《》]{0,14}(?:为依据|为统领|为引领|为总抓手|为准|为底线|为标准|为指导|为主线|为遵循)/;
/** 《X》已明确政策,请遵照执行 */
const TO_FOLLOW = /^[^。;《》]{0,30},请(?:认真|一并|严格)?(?:遵照|贯彻|参照|按照|抓好)?(?:执行|落实)/;
const IN_LINE = /^[^。;,《》]{0,16}(?:保持一致|相一致|相衔接|相协调|吻合)/;
const TAIL_FOLLOW =
  /^[^。;,《》]{0,16}(?:保持一致|相一致|相衔接|相协调|吻合)|^(?:文件?)?(?:对[^,。;]{1,16})?(?:另有|有(?:不同|特别|明确)?)规定(?:的,(?:从其|依照其|适用)|$|(?=[^的]))|^等?(?:有关|相关|文件|国家标准|中|通知|法律|法规|规章|和|及|以及|政策){0,5}(?:的)?(?:有关|相关|具体)?(?:规定|要求|精神|(?:执行|实施)(?!后|以来|之后|以后|之前|前|经验|情况|成效|效果|过程)|办理|条款|标准|明确(?!支持|指出|提出|了|将|把)|处理|达标|程序|兑现)/;

export interface Judgement {
  readonly relation: Relation;
  /** range of the cue in the folded text */
  readonly cue: { readonly start: number; readonly end: number } | null;
  readonly strength: "direct" | "tail" | "far" | "none";
}

export interface Place {
  readonly text: string;
  /** enumeration: start of its first citation (issuer words included), end of its last */
  readonly head: number;
  readonly tail: number;
  /** start and end of the citation's own sentence, or of what of it stands before the next citation */
  readonly from: number;
  readonly to: number;
  /** whether the next citation begins at `to` */
  readonly followed: boolean;
  readonly inPreamble: boolean;
  readonly makes: boolean;
}

/** Whether the words between two citations only join them. */
export function joins(printed: string): boolean {
  // what a bracket adds to the citation before it joins and parts nothing
  const gap = printed.replace(/^\([^()\n]{0,40}\)/, "");
  if (gap.length > 44 || /[。;!?:\n]/.test(gap)) return false;
  if (gap === "" || /^(?:[、和与及或,]|[、,][和及或]|[和与及或]、)$/.test(gap)) return true;
  if (BREAKS.test(gap) || /制定|如下|结合/.test(gap)) return false;
  if (/^及其(?:实施)?(?:条例|细则|办法|规定)[、,]$/.test(gap)) return true;
  // ,组织观看《X》 begins a clause of its own; ,以及省财政厅《X》 does not
  if (
    /^,/.test(gap) &&
    !/^,(?:以及|和|及|并|或)|^,[^,]{0,12}(?:部|委|局|厅|院|府|会|办|署|省|市|县|区|州|家|央)(?:关于)?(?:联合)?(?:印发|制定|下发|发布|出台|颁布)?的?$/.test(
      gap,
    )
  )
    return false;
  if (/,/.test(gap) && !/^,(?:以及|和|及)?[^,]{0,14}$/.test(gap) && !/,(?:以及|和|及)[^,]{0,14}$/.test(gap))
    return false;
  return (
    /^文?(?:等|的|精神|要求|规定|文件|有关|相关|法律|法规|规章|国家标准|[、和与及或,]|以及|及其|并)/.test(gap) &&
    /[、和与及或,]|以及|等/.test(gap)
  );
}

/** Decides the relation of an enumeration from the words after it, then from the nearest cue before it. */
export function judge(place: Place): Judgement {
  const { text, tail, to } = place;
  const reach = text.slice(tail, Math.min(to, tail + 90));
  // 将“依照《X》处罚”修改为: what stands behind the quotation is not said of X
  const open = text.slice(Math.max(place.from, place.head - 60), place.head);
  // 将第三条中的“《X》”修改为“《Y》” quotes a word of the text, “《X》” alone a title
  const within = open.lastIndexOf("“") > open.lastIndexOf("”") && (!open.endsWith("“") || WORDING.test(open));
  const quoted = within ? reach.indexOf("”") : -1;
  const after = quoted < 0 ? reach : reach.slice(0, quoted);
  // of quoted wording only what is quoted with it speaks
  const cue = cueBefore(within ? { ...place, from: place.head - (open.length - open.lastIndexOf("“") - 1) } : place);
  const contradicts =
    AT_ODDS.test(after) &&
    /(?:与|[和同跟](?=原?$))[^,]{0,24}$/.test(text.slice(Math.max(place.from, place.head - 30), place.head));
  for (const [shape, relation] of TAILS) {
    const found = shape.exec(after);
    if (found === null || (relation === "repeals" && (contradicts || NOT_REPEALED_HERE.test(found[0])))) continue;
    if (relation !== "replies" && isGround(cue, text, place.head) && BEGINS_ANEW.test(found[0])) continue;
    // 根据《X》，决定暂停执行《Y》: what the verb stands before is its object
    if (relation !== "replies" && place.followed && OBJECT.test(text.slice(tail + found[0].length - 1, to))) continue;
    if (relation === "amends" && cue !== null && cue.force === "future" && !/如下|修改为|删去/.test(found[0])) continue;
    const key =
      /(?:废止|失效|作废|废除|停止执行|停止使用|终止执行|不再执行|不再施行|停止实施|停止适用|不再适用|修改|修订|调整|补充|增加一|删去|中的“|暂停执行|暂停实施|暂停施行|暂时调整|中止执行|代替|替代|取代|转发|批转|收悉|收到|已收|悉|同意|批准)[为]?/g;
    const last = [...found[0].matchAll(key)].at(-1);
    const start = tail + (last?.index ?? 0);
    return {
      relation: relation === "repeals" && IN_PART.test(found[0]) ? "amends" : relation,
      cue: { start, end: start + (last?.[0].length ?? found[0].length) },
      strength: "tail",
    };
  }
  const carried = cue === null || cue.force === "mention" ? carriedOut(place, after) : null;
  if (carried !== null) return carried;
  if (cue === null) return tailOnly(place, after);
  return {
    relation: relationOf(cue.force, place, after, text.slice(cue.start, cue.end), cue.start),
    cue: { start: cue.start, end: cue.end },
    strength: cue.far ? "far" : "direct",
  };
}

/** 根据《X》,经研究,对分工作如下调整: what is done in a later clause is done on the ground of X, not to it */
const BEGINS_ANEW = /^(?![^,]*(?:执行|办理|实施))[^,]*,/;

/** 根据《X》, 为落实省政府《X》; not 根据某条例制定的《X》 */
function isGround(cue: Cue | null, text: string, head: number): boolean {
  return (
    cue !== null &&
    (cue.force === "ground" || cue.force === "carryOut") &&
    !cue.far &&
    !/(?:制定|印发|发布|出台|下发|公布|颁布)的?$/.test(text.slice(cue.end, head))
  );
}

const TAILS: readonly (readonly [RegExp, Relation])[] = [
  [TAIL_REPEALS, "repeals"],
  [TAIL_REPLACED, "repeals"],
  [TAIL_SUSPENDS, "suspends"],
  [TAIL_AMENDS, "amends"],
  [TAIL_FORWARDS, "forwards"],
  [TAIL_REPLIES, "replies"],
  [TAIL_APPROVES, "approves"],
];

/** 为抓好《X》的落实; 为确保《X》确定的目标任务落到实处; 现将《X》确定的任务予以分解 */
function carriedOut(place: Place, after: string): Judgement | null {
  const parted = place.inPreamble
    ? /^[^。;,《》]{0,30}(?:任务|目标|工作|事项|要点)[^。;,《》]{0,10}(?:分解|分工)/.exec(after)
    : null;
  if (parted !== null)
    return { relation: "implements", cue: { start: place.tail, end: place.tail + parted[0].length }, strength: "tail" };
  const found =
    /^[^。;,《》]{0,24}?(?:贯彻|落实|落到实处|落地|(?<!未)完成|实现|实施(?!后|以来|之后|以后|之前|前|经验|情况|成效|效果|过程|细则|办法|条例|意见|方案)|施行(?!后|以来))/.exec(
      after,
    );
  if (
    found === null ||
    !/(?:^|,)(?:为|推动|推进|促进|确保|现就)[^,。]{0,24}$/.test(place.text.slice(place.from, place.head))
  )
    return null;
  const cue = { start: place.tail, end: place.tail + found[0].length };
  return { relation: place.inPreamble || place.makes ? "implements" : "applies", cue, strength: "tail" };
}

function tailOnly(place: Place, after: string): Judgement {
  const whole = place.inPreamble || place.makes;
  const ground = TAIL_GROUND.exec(after);
  const follow = ground === null ? (TAIL_FOLLOW.exec(after) ?? TO_FOLLOW.exec(after)) : null;
  const found = ground ?? follow;
  if (found === null) return { relation: "mentions", cue: null, strength: "none" };
  const cue = { start: place.tail, end: place.tail + found[0].length };
  // 省政府下发了《X》,请认真贯彻执行
  const carried = ground === null && place.inPreamble && /贯彻/.test(found[0]);
  return { relation: carried ? "implements" : ground !== null && whole ? "basis" : "applies", cue, strength: "tail" };
}

/** 医疗废物按照《…》分类: a thing is dealt with by a rule; the document as a whole is not made by it. */
function ofSubject(place: Place, cue: number): boolean {
  const clause =
    place.text
      .slice(Math.max(place.from, cue - 24), cue)
      .split(/[,。;:)\n]/)
      .at(-1) ?? "";
  return (
    /^[\u4e00-\u9fff、]{2,16}$/.test(clause) &&
    !/^(?:主要|为|现|经|特|我|本|并|结合|请|今|由|兹|各地?)|(?:现|并|也|政府|委|局|厅|办|部|会|决定)$/.test(clause)
  );
}

function relationOf(force: Force, place: Place, after: string, word: string, start: number): Relation {
  const purpose =
    (force === "carryOut" || word.startsWith("执行")) && /^为[^,]{0,8}$/.test(place.text.slice(place.from, start));
  const whole = (place.inPreamble && !isOrdered(place.text, start)) || place.makes || purpose;
  switch (force) {
    case "carryOut":
      // 近年来,各地认真贯彻《X》: what was done before, told as the background
      if (!purpose && isTold(place.text.slice(place.from, start), place.text.slice(place.tail, place.to)))
        return "mentions";
      return whole ? "implements" : "applies";
    case "ground":
      if (!place.makes && DEALT_WITH.test(after)) return "applies";
      return whole && word !== "比照" && (place.makes || !ofSubject(place, start)) ? "basis" : "applies";
    case "follow":
      return purpose && place.inPreamble ? "implements" : word === "参照" && place.makes ? "basis" : "applies";
    case "mention":
      if (TAIL_GROUND.test(after)) return whole ? "basis" : "applies";
      if (word === "违反" || word === "不符合")
        return (/(?:不得|严禁|禁止|杜绝)$/.test(place.text.slice(Math.max(0, start - 4), start)) &&
          !/^的?行为/.test(after)) ||
          /第[一二三四五六七八九十百零\d]{1,6}[条款项]$/.test(place.text.slice(place.head, place.tail)) ||
          /^[^。;,]{0,10}(?:规定|要求|标准)|^[^。;,]{0,12}的(?:[,:]|一律|不得|不予|应|由|责令)/.test(after)
          ? "applies"
          : "mentions";
      if (word === "与") return IN_LINE.test(after) ? "applies" : "mentions";
      if (word === "除" || word === "如")
        return /^[^。;,]{0,12}(?:另有|有不同|有特别)(?:规定|约定)/.test(after) ? "applies" : "mentions";
      return /^(?:结合|在|对|以)$/.test(word) && TAIL_FOLLOW.test(after) ? "applies" : "mentions";
    case "future":
      return "mentions";
    default:
      return force;
  }
}

/** 各地要做好衔接,按照《X》…: a second thing that others are told to do is one clause of many, wherever it stands; 各地要落实《X》 is the first */
function isOrdered(text: string, cue: number): boolean {
  const before = text.slice(Math.max(0, cue - 80), cue);
  return /^(?:请)?各[^。;:\n《》]{1,30}?(?:要|应当?|须|务必)(?![求点素])[^。;:\n]*,[^。;:\n]*$/.test(
    before.slice(before.search(/[^。;:!?\n]*$/)),
  );
}

const PAST = /^(?:近年来|近几年来?|多年来|长期以来|一年来|[^,。]{2,24}以来),(?![^。]*(?:为|要|应当?|必须|进一步))/;

/** 2021年,各地认真贯彻《X》,涌现出一批典型: a year that is told of */
const YEAR_TOLD = /^(?:19|20)\d{2}年(?:度|以来)?,(?![^。]*(?:为|要|应当?|必须|将|进一步))/;

function isTold(before: string, after: string): boolean {
  return PAST.test(before) || (YEAR_TOLD.test(before) && /涌现|取得了|成绩显著|成效(?:明显|显著)/.test(after));
}

/** 按《X》备案。: a thing is done by the target */
const DEALT_WITH =
  /^(?:的?(?:有关|相关)?(?:规定|要求|标准)(?:的?(?:程序|权限|条件|期限|范围|方式|要求))?)?(?:执行|办理|备案|处理|处罚|核发|发放|缴纳|征收)[,。;]/;

const COMPARES = /^(?:超[过出]|[高低优严]于|未达到|达不到)$/;

interface Cue {
  readonly force: Force;
  readonly start: number;
  readonly end: number;
  readonly far: boolean;
}

const REACH = 70;

function cueBefore(place: Place): Cue | null {
  const from = Math.max(place.from, place.head - REACH);
  const before = place.text.slice(from, place.head);
  let last: RegExpMatchArray | undefined;
  for (const found of before.matchAll(ANY_CUE)) {
    // 国家统计局印发的《…》, 新修订的《…》: the word belongs to the target, not to what the document does
    if (
      (FORCE.get(found[0]) === "future" || /通过|批准|同意|审议|讨论/.test(found[0])) &&
      (/^(?:的|了的)/.test(before.slice(found.index + found[0].length)) || before[found.index - 1] === "新")
    )
      continue;
    // 放管结合, 医养结合: a phrase of its own
    if (
      found[0] === "结合" &&
      /[\u4e00-\u9fff]{2}$/.test(before.slice(0, found.index)) &&
      !/(?:并|要|应|当|可|请|中|地|须)$/.test(before.slice(0, found.index))
    )
      continue;
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
  if (word === "依") return next === "";
  // 须按《…》, 照省厅《…》: not 按 of 按时, 照 of 参照
  if (word === "按" || word === "照")
    return (
      next === "" ||
      next === "原" ||
      (next.length < 12 && /[厅局委部省市县区国院]$/.test(next) && !/^[时期月年比例需]/.test(next))
    );
  return (
    next === "" ||
    (word !== "除" && word !== "如" && next.length < 8 && !/[\u4e00-\u9fff]/.test(before[index - 1] ?? ""))
  );
}
