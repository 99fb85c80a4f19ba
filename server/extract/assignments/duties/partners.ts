/** With whom a unit acts, and what is to be done: 会同某局、某局制定…; …，某局配合. */
import { matchesIn, type Span } from "../../../model/index.ts";
import { firstClause } from "../task.ts";
import { isNamed, splitUnits, type Unit } from "../units.ts";
import { type Duty, FIELD, firstLength, mention, NAMED_FIELD, subjects } from "./duty.ts";
import { bodiesFirst } from "./opening.ts";

/** 各街道办事处, 各县（市、区）政府: a body of every place */
const OF_EVERY_PLACE = /^各(?!有关|相关)[\u4e00-\u9fa5（()）、]{0,12}(?:政府|办事处|管委会)$/;

/** 会同A、B, 联合A、B in the first words of the duty: named partners cooperate. */
export function partners(text: string, start: number, end: number): readonly Unit[] {
  const slice = text.slice(start, Math.min(end, start + 600));
  const found: Unit[] = [];
  for (const m of matchesIn(
    slice,
    /(?:会同|联合|分别与|负责协同|(?<=^|(?<!职[责能][，,]|分工[，,]|权限[，,])(?<=[，,；;]))协同)([^。；;：]{2,400}?)(?=等|[，,]|组织(?!部)|推广|落实|制定|于|在|尽快|抓紧|开展|负责|做好|对|建立|研究|加强|实施|推进|编制|强化|进行|查处|指导|根据|按|依法|定期|共同|划定|确定|认定|核定|核实|审核|检查|督促|提出|拟定|出台|完善|健全|统筹|推动|引导|支持|办理|处理|发布|公布|下达|拨付|安排|收集|汇总|上报|审查|审批|监测|分析|调度|转移|维护|保障|清理|配备|向上|从|报送|印发|制订|修订|拟订|申报|兑[付现]|征求|部署|约谈|通报|公示|验收|考核|评[估审定](?!中心)|选[定址]|签订|举办|启动|完成|抓[好紧]|谋划|争取|设立|实行|召开|配合|抢修|维[护持])/g,
  )) {
    const list = m[1] ?? "";
    // 某办牵头…。某办负责…，协同某中心…: of a later sentence, whose subject is another
    if (m[0].startsWith("协同") && slice.lastIndexOf("。", m.index) >= 0) continue;
    const at = start + m.index + m[0].length - list.length;
    // 会同粮食、农业等部门
    const behind = m.index + m[0].length;
    const fields = list.endsWith("部门") || /^等[^，。；、]{0,4}部门/.test(slice.slice(behind, behind + 8));
    for (const unit of splitUnits(text, at, at + list.length))
      if (
        unit.kind === "body" ||
        OF_EVERY_PLACE.test(unit.name) ||
        (fields && unit.kind === "domain") ||
        FIELD.test(unit.name) ||
        NAMED_FIELD.test(unit.name)
      )
        found.push(unit);
  }
  return found.length > 0 ? found : partnersByName(text, start, slice);
}

/** 由某局牵头，会同某局…: with whom the one that leads acts, where that is said right behind */
export const partnersAtOnce = (text: string, start: number, end: number): readonly Unit[] =>
  /^[，,](?:会同|联合)/.test(text.slice(start, start + 3)) ? partners(text, start, end) : [];

/** 会同A、B联合执法; …，并与A、B建立数据共享: partners that their names alone show, whatever is done */
const WITH_WHOM =
  /(?:会同|联合)(?=[\u4e00-\u9fa5])|(?<=[，,]并?)与(?=[^，,。；;：]{3,60}?(?:建立|签订|联合|共同|协同|共享))/g;

function partnersByName(text: string, start: number, words: string): readonly Unit[] {
  const stop = words.search(/[。；;\n]/);
  const sentence = stop < 0 ? words : words.slice(0, stop);
  return [...matchesIn(sentence, WITH_WHOM)].flatMap(
    (hit) => bodiesFirst(text, start + hit.index + hit[0].length, start + sentence.length)?.units ?? [],
  );
}

const HELPED =
  /[，,]([^，,。；;：:\n]{2,60}?)(?:按照?(?:各自)?职责(?:分工)?|应当?|积极|密切|予以|给予|做好)*(?:配合|协助|参[加与])(?:(?:做好|落实|开展|完成)[^，,。；;\n]{0,30})?(?=[，,。；;\n]|$)/g;
const ANYBODY = /^(?:各|有关|相关|其[他它])*(?:有关|相关|职能|成员)*(?:部门|单位|方面|地区)$/;

/** …，森林公安机构配合; …由属地镇（街道）配合: who helps, named in a later clause of the sentence of a duty. */
export function helpers(text: string, start: number, end: number): readonly Unit[] {
  const words = text.slice(start, Math.min(end, start + 300));
  const stop = words.search(/[。；;\n]/);
  const sentence = stop < 0 ? words : words.slice(0, stop);
  if (!/配合|协助|参[加与]/.test(sentence)) return [];
  return [...matchesIn(sentence, HELPED)].flatMap((found) => {
    const list = found[1] ?? "";
    const from = start + found.index + 1 + (list.includes("由") ? list.lastIndexOf("由") + 1 : 0);
    const units = subjects(text, from, start + found.index + 1 + list.length) ?? [];
    // 计划、城建、地矿等部门: of fields that 部门 closes also one that no list knows
    const closed = /等[^、]{0,4}部门$/.test(list.trimEnd());
    return units.filter((unit) => (closed || unit.kind !== "other") && !ANYBODY.test(unit.name));
  });
}

/** 由某局牵头，会同某局、某局，制定…: the length of the clause that names with whom, 0 where the task begins at once */
function partnersFirst(text: string, start: number, end: number): number {
  const found = /^[，,\s]*(?:牵头[，,])?(?:会同|联合)(?![^，,]*(?:负责|承担))([^，,。；;：:]{2,60})[，,]/.exec(
    text.slice(start, Math.min(end, start + 72)),
  );
  if (found === null) return 0;
  const to = start + found[0].length - 1;
  const units = splitUnits(text, to - (found[1] ?? "").length, to);
  return units.every((unit) => isNamed(unit) || unit.kind === "domain") ? found[0].length : 0;
}

/** 在市防指领导下，…; 根据抗旱工作需要，…: on what ground, in a clause before what is to be done */
const GROUND =
  /^[，,\s]*(?:负责|要|应当?)?(?:(?:根据|按照|依据|围绕|结合)(?:[^，,。；;：:《》]|《[^《》]{2,50}》(?:（[^（）]{4,24}）)?){2,36}(?:需[要求]|要求|原则|命令|指令|部署|安排|形势|目标|分工|职责|职能|规定|通知书|情况)|在[^，,。；;：:《》]{2,40}[下上中]|(?:作?为|是)(?:第一|主要)?(?:牵头|主办|责任|主管|实施|配合)(?:单位|部门|主体))[，,](?=[^，,。；;]{4})/;
/** what is to be done, in the clause behind that on the quality in which one does it */
const TOLD_BESIDES =
  "[，,](?:并|要|应当?|须|必须|依法|具体|主要|统一|全面)*(?:负责|统筹|承担|履行|牵头|制定|设立|建立|落实|组织|加强|做好|[于在](?:20|\\d))";
/** …的责任主体，要落实…: whether words begin so */
export const GOES_ON_TO_TELL = new RegExp(`^${TOLD_BESIDES}`);
/** 是本市公园的主管部门，负责…: in what quality it does what the next clause says */
const IN_CHARGE = new RegExp(
  `^[，,\\s]*[为是](?:[^，,。；;：:]{2,40}(?:部门|机构|机关|单位|主体)|[^，,。；;：:]{2,16}(?=[，,]并?(?:具体|主要)?负责))(?=${TOLD_BESIDES}[^，,。；;]{4})[，,]并?`,
);

/** so many partners hide the task that stands behind them */
const MANY_PARTNERS = 4;

/** 会同A、B、C、D、E等部门共同推进…: where the task begins behind a long list of partners, `from` where there is none */
function behindPartners(text: string, from: number, end: number): number {
  if (!/^[，,\s]*(?:要|应当?)?(?:会同|联合)/.test(text.slice(from, from + 8))) return from;
  const last =
    partners(text, from, end)
      .slice(MANY_PARTNERS - 1)
      .at(-1)?.end ?? from;
  const behind = /^等?(?:\d+个|[一二三四五六七八九十]+个)?(?:有关|相关)?(?:部门|单位)?[，,]?(?:共同|联合)?/.exec(
    text.slice(last, last + 16),
  );
  return last === from || last >= end ? from : last + (behind?.[0].length ?? 0);
}

const HELPED_AT_END =
  /[，,][^由，,。；;：:]{2,60}?(?:[局委办厅部院会队]|部门|机构|街道|[镇乡]|公司|单位|中心|（街道）)(?:按照?(?:各自)?职责(?:分工)?|应当?|积极|密切|予以|给予|做好)*(?:配合|协助)$/;

export function dutyTask(text: string, start: number, end: number): Span {
  let from = start + partnersFirst(text, start, end);
  // 某局牵头，会同某局制定…: that it leads is no part of what is done
  from += /^[，,\s]*牵头[，,](?=[^，。；]{6})/.exec(text.slice(from, Math.min(end, from + 12)))?.[0].length ?? 0;
  from = behindPartners(text, from, end);
  // 某局牵头，负责检查…: what it does besides
  from +=
    /^总?牵头[，,](?:并|具体)*负责(?=[^，。；]{4})/.exec(text.slice(from, Math.min(end, from + 24)))?.[0].length ?? 0;
  const words = text.slice(from, Math.min(end, from + 110));
  from += (GROUND.exec(words) ?? IN_CHARGE.exec(words))?.[0].length ?? 0;
  const clause = firstClause(text, from, end);
  // …，某局、某局配合: who helps is none of the task
  const helped = HELPED_AT_END.exec(text.slice(clause.start, clause.end))?.index ?? -1;
  const task = helped > 0 ? { ...clause, end: clause.start + helped } : clause;
  const slice = text.slice(task.start, task.end);
  const lead =
    /^(?:要|应当|应(?![急用对收届诉邀]))?(?:(?:按照?|依据|根据|在)(?:各自)?的?职[责能](?:和?任务)?(?:分工)?(?:范围)?内?[，,])?(?:切实|具体|主要)?(?:负责|承担|做好)?(?:[:：])?/.exec(
      slice,
    )?.[0].length ?? 0;
  if (slice.length - lead >= 4) return { start: task.start + lead, end: task.end };
  const must = /^(?:要|应当|应(?![急用对收届诉邀]))/.exec(slice)?.[0].length ?? 0;
  return { start: task.start + must, end: task.end };
}

/**
 * What bodies that open a stretch by their names are told behind these, whatever the verb.
 * @param start of the evidence, which may begin before the names (请)
 * @param at where the names begin
 * @param named the bodies, and where their last name ends
 */
export function namedDuty(
  text: string,
  { start, at, end }: { readonly start: number; readonly at: number; readonly end: number },
  named: { readonly units: readonly Unit[]; readonly end: number },
  index: number,
  cooperating: readonly Unit[] = [],
): Duty {
  return {
    kind: "verb",
    told: false,
    evidence: { start, end: Math.min(end, at + firstLength(text, at, end)) },
    task: dutyTask(text, named.end, end),
    units: [
      ...named.units.map((unit) => mention(unit, "responsible")),
      ...cooperating.map((unit) => mention(unit, "cooperating")),
    ],
    line: index,
    strong: true,
    named: true,
  };
}
