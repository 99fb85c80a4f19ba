/** How a document speaks of another: the cue that governs a citation, or the enumeration that it stands in. */
import { matchesIn, type Relation } from "../../model/index.ts";
import { carriedOut, takenUp } from "./carried-out.ts";
import { BREAKS, type Cue, cueBefore, type Force } from "./cues.ts";
import { labelledGround } from "./labelled.ts";
import { ALLOWED, DEALT_WITH, isOrdered } from "./ordered.ts";
import type { Judgement, Place } from "./place.ts";
import { sentenceStart } from "./sentence.ts";
import {
  ALIGNED,
  AT_ODDS,
  BOUND,
  CHANGED,
  DECIDED_TO,
  FIGURE,
  GIVES_WAY,
  HISTORY,
  ILL_DONE,
  IN_LINE,
  IN_PART,
  IN_THE_MAKING,
  MODEL,
  NOT_REPEALED_HERE,
  OBJECT,
  ONE_PROVISION,
  OTHERS_CHANGED,
  TAIL_FOLLOW,
  TAIL_GROUND,
  TAILS,
  TELLS,
  TO_FOLLOW,
  WORDING,
} from "./tails.ts";
import { DONE_IN_A_ROW, isReported, isTold } from "./told.ts";

/** Whether the words between two citations only join them. */
export function joins(printed: string): boolean {
  // what a bracket adds to the citation before it joins and parts nothing, nor does one that ends behind its last number
  const gap = printed.replace(/^\((?:[^()\n]{0,40})\)|^\)/, "");
  if (gap.length > 44 || /[。;!?:\n]/.test(gap)) return false;
  // (a scan has a point for 、)
  if (gap === "" || gap === "." || /^(?:[、和与及或,]|[、,][和及或]|[和与及或]、)$/.test(gap)) return true;
  if (BREAKS.test(gap) || /制定(?!的$)|如下|结合|参考|借鉴/.test(gap)) return false;
  // 《宣言》关于农业合作的共识和《X》: what of the first is meant
  if (
    /^(?:中?关于|有关)[^,。;《》]{2,24}的(?:有关|相关)?(?:共识|精神|要求|部署|规定|意见|决策|安排|内容|论述)(?:[、和及与]|以及)$/.test(
      gap,
    )
  )
    return true;
  if (/^及其(?:实施)?(?:条例|细则|办法|规定)[、,]$/.test(gap)) return true;
  // 《X》等相关法律法规,国家文物局《Y》: from the laws to what a body issued
  if (
    /^等(?:有关|相关)?(?:法律、?法规(?:、?规章)?|法律|法规|规章)(?:的?(?:有关)?(?:规定|要求))?,[^,、。]{2,14}[部委局厅院府会办署省市县区州家央]$/.test(
      gap,
    )
  )
    return true;
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
  const changed = DECIDED_TO.test(open) ? CHANGED.exec(after) : null;
  if (changed !== null) {
    const end = tail + changed[0].length;
    return { relation: "amends", cue: { start: end - 2, end }, strength: "tail" };
  }
  const pinned = PINNED.test(text.slice(place.head, tail));
  const figure = pinned && cue?.force !== "ground" ? FIGURE.exec(after) : null;
  if (figure !== null) {
    const end = tail + figure[0].length;
    return { relation: "amends", cue: { start: end - 2, end }, strength: "tail" };
  }
  for (const [shape, relation] of TAILS) {
    const found = shape.exec(after);
    if (relation === "amends" && found !== null && OTHERS_CHANGED.test(found[0])) continue;
    if (found === null || (relation === "repeals" && (contradicts || NOT_REPEALED_HERE.test(found[0])))) continue;
    if (relation !== "replies" && isGround(cue, text, place.head) && BEGINS_ANEW.test(found[0])) continue;
    // 根据《X》，决定暂停执行《Y》: what the verb stands before is its object
    if (relation !== "replies" && place.followed && OBJECT.test(text.slice(tail + found[0].length - 1, to))) continue;
    if (relation === "amends" && cue !== null && cue.force === "future" && !/如下|修改为|删去/.test(found[0])) continue;
    const key =
      /(?:废止|失效|作废|废除|停止执行|停止使用|终止执行|不再执行|不再施行|停止实施|停止适用|不再适用|延长|延续|延至|顺延|修改|修订|调整|补充|增加一|删去|中的“|暂停执行|暂停实施|暂停施行|暂时调整|中止执行|代替|替代|取代|转发|批转|收悉|收到|已收|悉|同意|批准)[为]?/g;
    const last = [...matchesIn(found[0], key)].at(-1);
    const start = tail + (last?.index ?? 0);
    return {
      relation: relation === "repeals" && IN_PART.test(found[0]) ? "amends" : relation,
      cue: { start, end: start + (last?.[0].length ?? found[0].length) },
      strength: "tail",
    };
  }
  const label = labelledGround(text, place.head);
  if (label !== null) return { relation: "applies", cue: label, strength: "direct" };
  const next =
    place.inPreamble && (cue === null || cue.force === "future" || cue.force === "mention") ? takenUp(place) : null;
  if (next !== null) return next;
  const carried = cue === null || cue.force === "mention" ? carriedOut(place, after) : null;
  if (carried !== null) return carried;
  if (cue === null) return tailOnly(place, after);
  // 根据省厅转发部里《X》要求: what another has forwarded
  const outer = cue.force === "forwards" ? groundBefore(text, place.from, cue.start) : null;
  if (outer !== null)
    return {
      relation: relationOf(outer.force, place, after, text.slice(outer.start, outer.end), outer.start),
      cue: outer,
      strength: "direct",
    };
  return {
    relation: relationOf(cue.force, place, after, text.slice(cue.start, cue.end), cue.start),
    cue: { start: cue.start, end: cue.end },
    strength: cue.far ? "far" : "direct",
  };
}

/** 根据, 贯彻落实 and the bodies behind it that forwarded what is cited */
function groundBefore(
  text: string,
  from: number,
  at: number,
): { readonly start: number; readonly end: number; readonly force: Force } | null {
  const found = /(?:根据|依据|依照|按照|遵照|贯彻落实|贯彻执行|贯彻|落实)[^,。;《》]{2,24}$/.exec(
    text.slice(Math.max(from, at - 30), at),
  );
  if (found === null) return null;
  const start = at - found[0].length;
  return { start, end: start + 2, force: /^[贯落]/.test(found[0]) ? "carryOut" : "ground" };
}

/** 根据《X》,经研究,对分工作如下调整: what is done in a later clause is done on the ground of X, not to it */
const BEGINS_ANEW = /^(?![^,]*(?:执行|办理|实施))[^,]*,|^(?:等|的|规定|要求|标准)*[将把]/;

/** 根据《X》, 为落实省政府《X》; not 根据某条例制定的《X》 */
function isGround(cue: Cue | null, text: string, head: number): boolean {
  return (
    cue !== null &&
    (cue.force === "ground" || cue.force === "carryOut" || cue.force === "follow") &&
    !cue.far &&
    !/(?:制定|印发|发布|出台|下发|公布|颁布)的?$/.test(text.slice(cue.end, head))
  );
}

function tailOnly(place: Place, after: string): Judgement {
  const whole = place.inPreamble || place.makes;
  const ground = TAIL_GROUND.exec(after);
  const follow = ground === null ? (TAIL_FOLLOW.exec(after) ?? TO_FOLLOW.exec(after)) : null;
  const found = ground ?? follow;
  if (found === null || TELLS.test(after) || GIVES_WAY.test(after))
    return { relation: "mentions", cue: null, strength: "none" };
  const cue = { start: place.tail, end: place.tail + found[0].length };
  // 省政府下发了《X》,请认真贯彻执行
  const carried = ground === null && place.inPreamble && /贯彻/.test(found[0]);
  return { relation: carried ? "implements" : isBasis(ground, whole) ? "basis" : "applies", cue, strength: "tail" };
}

/** 《X》第三条 */
const PINNED = /第[一二三四五六七八九十百零\d]{1,6}[条款项]$/;

/** 不执行《X》规定擅自变更的: of whom something is said */
const CHARGED = /^[^。;,]{0,10}(?:规定|要求)[^。;,]{0,20}的(?:[,:;。]|$)/;

/** 以《X》为准: what one thing is measured by, not what a text is made on */
const MEASURED = /为(?:准|标尺)$/;

/** Whether a text is made on what stands before words that say ground. @param whole whether what is said there is said of the whole text */
const isBasis = (ground: RegExpExecArray | null, whole: boolean): boolean =>
  ground !== null && whole && !MEASURED.test(ground[0]);

/** 医疗废物按照《…》分类: a thing is dealt with by a rule; the document as a whole is not made by it. */
function ofSubject(place: Place, cue: number): boolean {
  const clause =
    place.text
      .slice(Math.max(place.from, cue - 24), cue)
      .split(/[,。;:)\n]/)
      .at(-1)
      ?.replace(/^第[一二三四五六七八九十]{1,3}条/, "") ?? "";
  return (
    /^[\u4e00-\u9fff、]{2,16}$/.test(clause) &&
    !/^(?:主要|为|现|经|特|我|本|并|结合|请|今|由|兹|各地?)|(?:现|并|也|政府|委|局|厅|办|部|会|会议|[支大总]队|法院|检察院|海关|决定)$/.test(
      clause,
    )
  );
}

function relationOf(force: Force, place: Place, after: string, word: string, start: number): Relation {
  const purpose =
    (force === "carryOut" || /^[执履]行/.test(word)) &&
    /^(?:第[一1]条)?为[^,]{0,8}$/.test(place.text.slice(place.from, start));
  const whole = ((place.inPreamble || place.makes) && !isOrdered(place.text, start)) || purpose;
  const before = place.text.slice(Math.max(place.from, start - 24), start);
  switch (force) {
    case "carryOut":
      // 近年来,各地认真贯彻《X》: what was done before is not what the document as a whole does
      if (
        !purpose &&
        (isReported(place, start) ||
          isTold(place.text.slice(place.from, start), place.text.slice(place.tail, place.to)))
      )
        return "applies";
      // 各地要结合宣传贯彻《X》，组织检查: what it is done along with
      if (/(?:要|应|应当|须|可)结合$/.test(before)) return "applies";
      // 一些地方贯彻《X》不到位: what was found
      if (ILL_DONE.test(after) || IN_THE_MAKING.test(after)) return "mentions";
      return whole ? "implements" : "applies";
    case "ground":
      if (HISTORY.test(after)) return "mentions";
      if (isReported(place, start)) return "applies";
      if (!place.makes && (DEALT_WITH.test(after) || ALLOWED.test(place.text.slice(place.from, start))))
        return "applies";
      return whole && word !== "比照" && (place.makes || !ofSubject(place, start)) ? "basis" : "applies";
    case "follow":
      if (ILL_DONE.test(after) || (word === "参照" && MODEL.test(after))) return "mentions";
      return purpose && place.inPreamble ? "implements" : word === "参照" && place.makes ? "basis" : "applies";
    case "mention": {
      const ground = TAIL_GROUND.exec(after);
      if (ground !== null) return isBasis(ground, whole) ? "basis" : "applies";
      if (word === "不符合" && after.startsWith("的")) return "applies";
      if (word === "违反" || word === "不符合" || (word === "不执行" && CHARGED.test(after)))
        return (/(?:不得|严禁|禁止|杜绝)$/.test(place.text.slice(Math.max(0, start - 4), start)) &&
          !/^的?行为/.test(after)) ||
          PINNED.test(place.text.slice(place.head, place.tail)) ||
          /^[^。;,]{0,10}(?:规定|要求|标准)|^[^。;,]{0,40}的(?:[,:;。]|$|一律|不得|不予|应|由|责令|严肃|依[法规纪]|从[严重快]|坚决|予以|给予|追究|取消)/.test(
            after,
          )
          ? "applies"
          : "mentions";
      // 列入《目录》的产品, 未列入《规划》的，不予安排; not 对纳入《规划》的电站给予补助
      if (/^(?:列入|纳入)$/.test(word) && /^(?:范围)?[的所]/.test(after))
        return /^(?:范围)?的(?:[,;。]|$)/.test(after) ||
          /[目名]录(?:\([^()]*\))?》/.test(place.text.slice(place.head, place.tail))
          ? "applies"
          : "mentions";
      if (word === "参考" && place.makes) return MODEL.test(after) ? "mentions" : "basis";
      if (word === "对标") return place.makes || place.inPreamble ? "applies" : "mentions";
      // 应当与《X》相衔接, 与《X》做好衔接; 本预案与《X》相衔接 tells how the two stand
      if (word === "与")
        return IN_LINE.test(after) &&
          (ALIGNED.test(after) || BOUND.test(place.text.slice(Math.max(0, start - 26), start)))
          ? "applies"
          : "mentions";
      if (word === "除" || word === "如")
        return /^[^。;,]{0,12}(?:另有|有不同|有特别)(?:规定|约定)/.test(after) ? "applies" : "mentions";
      if (!/^(?:结合|在|对|以)$/.test(word) || !TAIL_FOLLOW.test(after)) return "mentions";
      return word === "结合" && place.makes ? "basis" : "applies";
    }
    case "future":
      return "mentions";
    case "repeals":
      // 出台了《甲》,废止《X》等文件3件: what was done is told
      if (DONE_IN_A_ROW.test(place.text.slice(sentenceStart(place.text, start), start))) return "mentions";
      return ONE_PROVISION.test(after) ? "amends" : force;
    default:
      return force;
  }
}
