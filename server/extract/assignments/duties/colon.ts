/** Duties behind a name that stands by itself: 某局：负责…; a heading 某局主要职责. */
import type { Line } from "../../context.ts";
import { MARKER, mayMark } from "../task.ts";
import { OPEN_BRACKET, splitUnits, type Unit } from "../units.ts";
import { type Duty, FIELD, firstLength, mention, subjects } from "./duty.ts";
import { dutyTask, helpers, partners } from "./partners.ts";
import { sentenceDuty } from "./sentence.ts";
import { rowDuty } from "./series.ts";

export const BODY_VERB =
  /负责|做好|组织|指导|协调|承担|落实|加强|开展|配合|协助|会同|监督|管理|审查|推进|制定|提供|参与|保障|牵头|按照|根据|依法|把握|督促|统筹|实施|建立|核查|维护|收集|研究|贯彻|支持|完善|宣传|调度|处置|办理|编制|审核|担负|领导|完成|新建|改造|整治|拆除|清理|改善|发展|培育|推广|强化|优化|确保|引导|动员|开[设办]/;

const FOLLOWED = /^。\s*(?:主要)?(?:负责|职责|牵头|统筹|会同|配合|协助|组织)/;

/** a phrase on what is to be done, and no name: 完善组织机构, 建设展览馆 */
const TO_BE_DONE =
  /^(?:落实|完善|成立|明确|创建|建[设立]|健全|加[强大快]|组建|设立|强化|推[进动]|优化|整[合顿治改]|清[理查]|取缔|兴办|筹[建办]|撤[销并]|扶持|压缩|盘活|做[大强]|搞[好活]|改[造制]|培育|发[挥展]|提[升高])/;

/** a body by its last letters alone, and no phrase that begins with a verb (完善组织机构, 建设展览馆) */
export const isAgency = (unit: Unit): boolean =>
  unit.kind === "body" &&
  /(?:[局委厅办部]|政府|公署|委员会|办公室|公司|[支总大中]队|军分区|法院|检察院|海关|[分支]行|银行|集团|工会|红十字会|妇联|残联|文联|工商联|科协|供销社|总社|团中央|气象台|电视台)(?:[（(][^（()）]{2,12}[）)])?$/.test(
    unit.name,
  ) &&
  !TO_BE_DONE.test(unit.name);

/** 镇农业服务中心, 县气象站: offices that stand below a bureau; a heading names them only with what they serve */
export const isStation = (unit: Unit): boolean =>
  unit.kind === "body" &&
  /^(?:[省市县区州旗镇乡街村]|[\u4e00-\u9fa5]{2,4}[镇乡街])[\u4e00-\u9fa5]{2,14}(?:中心|[站所院社])$/.test(unit.name);

/** 城运中心, 居委会: a short name that is a body's and no phrase; only under a heading of duties */
export const isOffice = (unit: Unit): boolean =>
  (unit.kind === "body" || /^(?!各|有关|相关)[\u4e00-\u9fa5]*(?:学校|医院|[中小]学|幼儿园)$/.test(unit.name)) &&
  unit.name.length <= 8 &&
  /(?:中心|办|会|所|站|院|社|署|馆|队|公司|学校|[中小]学|幼儿园)$/.test(unit.name) &&
  !TO_BE_DONE.test(unit.name) &&
  !/^[建组设推做抓开召]/.test(unit.name);

/** 气象部门, 公安机关, 国资、商务、供销部门: by field; only under a heading of duties */
const isOfField = ({ name, kind }: Unit): boolean =>
  kind === "domain" ||
  FIELD.test(name) ||
  /^(?!各|有关|相关|其[他它]|职能|成员|责任)[\u4e00-\u9fa5]{2,10}部门$/.test(name);

/** 某局、各通信企业: who has no name of its own, beside one who has */
export const isBesideAgency = ({ name }: Unit): boolean => /^各|(?:运营|供电|电信|通信)企业$/.test(name);

/** 【某局】做好…: the name in a box does what a name before a colon does */
const BOXED = /^([\s\u3000]*[【〔[])[^【】〔〕[\]]{2,40}[】〕\]]/;

/** 州民政局　负责…: under a heading of duties a gap behind the name of a body does what a colon does */
const GAP = /^[\u4e00-\u9fa5（）()、]{3,60}(?=(?:[ \t]{2,}|\s*[\t\u3000])\s*[\u4e00-\u9fa5])/;

/** 2.3.4 市水务局 负责…: behind a mark one blank is a gap */
const GAP_BEHIND_MARK = /^[\u4e00-\u9fa5（）()、]{3,60}(?=\s+[\u4e00-\u9fa5])/;

/** 各镇街, 各县（市、区）政府: who acts in every place */
const EVERYWHERE = /^各.*(?:政府|办事处|管委会|镇街|街镇|乡镇|镇|街道|县区|区县|[县区市道乡镇][）)]|村|社区)$/;

/** The offset of the gap behind the names of bodies that open a line, -1 where none does. */
function gapAt(text: string, line: Line, slice: string, mark: number): number {
  const names = (mark > 0 ? GAP_BEHIND_MARK : GAP).exec(slice.slice(mark))?.[0] ?? "";
  if (names === "") return -1;
  const units = subjects(text, line.start + mark, line.start + mark + names.length);
  return units?.every((unit) => (unit.kind === "body" && !TO_BE_DONE.test(unit.name)) || EVERYWHERE.test(unit.name))
    ? mark + names.length
    : -1;
}

/** ▲市教育局, ——市农业局：… */
export const BULLET = /^[\s\u3000]*(?:[·•●○■□◆◇▲△▪▶►➢★☆※◎√✓]|[—－–]{1,2}|[-+*](?=[ \t]))\s*/;

/** The length of the mark or bullet that a line begins with. */
export const markOf = (line: string): number => (MARKER.exec(line) ?? BULLET.exec(line))?.[0].length ?? 0;

/** **市水利局**：…: words in bold, as Markdown has them */
const BOLD = "**";

/** 市水利局（责任人：某某）：…: who answers for it in the body, right behind its name */
const PERSON_BEHIND =
  /^[^（(：:]{2,40}([（(](?:[一-龥]{1,5}人|组长|(?:分管)?领导|[局主]长?任?)[：:][^（()）：:]{2,24}[）)])(?=[：:])/;

/** 某局职责：, 卫生部门职责任务：, 旅游部门的监管责任： */
const OF_DUTIES =
  /[\s\u3000]*(?:的)?(?:(?:主要)?(?:工作)?职责(?:[、和及与]?任务)?|(?<=的)[\u4e00-\u9fa5]{0,4}责任)(?:为|是|如下)?$/;

/** 各村、镇直各单位：为做好某事，现通知如下：: addressees, and the sentence that hands over */
const HANDS_OVER = /^[^。；;]{0,160}(?:如下|以下意见)[:：]/;

/** 财政所：资金保障: work by its name, as short lines below a heading of duties tell it */
const NAMES_WORK =
  /^[\u4e00-\u9fa5、“”]{2,24}(?:保障|工作|服务|宣传|监测|预报|检查|排查|巡查|救治|抢险|调度|维护|供应|值班|维稳|监管|统计|培训|发布)$/;

/** 组长单位：某局, 成员单位：某局、某局: what the label says they are, and no name */
const WHAT_THEY_ARE = /^(?:副?组长|副?主任|副?总?指挥长?|成员|参[加与]|牵头|责任)(?:单位|部门)$/;

/** 其他成员单位：某局、某局按照各自职责…: who they are stands behind */
const OTHERS = /^(?:其[他它余]|有关|相关|各?成员)[\u4e00-\u9fa5]*(?:部门|单位)$/;

/** @param section whether the heading above says that duties follow */
export function colonDuty(text: string, line: Line, index: number, section = false): Duty | null {
  const slice = text.slice(line.start, Math.min(line.end, line.start + 180));
  const marked = mayMark(text, line.start);
  const boxed = marked ? BOXED.exec(slice)?.[1] : undefined;
  let mark = boxed?.length ?? (marked ? markOf(slice) : 0);
  if (slice.startsWith(BOLD, mark)) mark += BOLD.length;
  // （3）市财政局。保障资金…: behind a mark a full stop does what a colon does
  const closing =
    boxed !== undefined
      ? /[】〕\]][:：]?/
      : mark > 0
        ? /[:：。]|[—－]{1,3}|-{2,3}/
        : /[:：]|[—－]{2}|[。.](?=\s*(?:主要)?(?:负责|承担|职责|牵头|统筹|会同|配合|协助|组织|提供|做好|保障|指导|协调|加强|开展|维护|督促|落实))/;
  const gap = section && boxed === undefined ? gapAt(text, line, slice, mark) : -1;
  const person = slice.includes("人") ? PERSON_BEHIND.exec(slice.slice(mark)) : null;
  const match = (gap > 0 ? /\s+/ : person ? /(?<=[）)])[：:]/ : closing).exec(slice.slice(mark));
  if (match === null || match.index < 2 || match.index > 90) return null;
  // 办好招聘会　责任单位：…, 降碳工程（牵头单位：…）: the colon of a label
  if (/(?:责任|牵头|配合|主办|承办|落实)(?:单位|部门)\s*$/.test(slice.slice(mark, mark + match.index))) return null;
  // 某局负责…；某局：…: a colon behind another sentence
  if (OPEN_BRACKET.test(slice.slice(mark, mark + match.index)) || /[；;]/.test(slice.slice(mark, mark + match.index)))
    return null;
  const at = mark + match.index;
  const label = slice.slice(0, at - (person?.[1]?.length ?? 0)).replace(/\*+$/, "");
  const subjectEnd = label.replace(OF_DUTIES, "").length;
  // 某部会同某局：…: who acts and with whom
  const joint = /会同|联合/.exec(slice.slice(mark, subjectEnd));
  const joined = joint !== null && joint.index > 1 ? mark + joint.index : subjectEnd;
  const sure = subjects(text, line.start + mark, line.start + joined);
  // 落实部门职责。…: what is to be done with duties, and whose they are not
  if (
    sure === null &&
    /^(?:落实|压实|压紧|夯实|明确|细化|强化|厘清)(?:部门|单位|机构)/.test(slice.slice(mark, mark + 4))
  )
    return null;
  const units = sure ?? vouchedFor(text, line.start + mark, line.start + joined);
  if (units === null || units.some(({ name }) => WHAT_THEY_ARE.test(name))) return null;
  const beside = joined < subjectEnd ? splitUnits(text, line.start + joined + 2, line.start + subjectEnd) : [];
  // 某局会同某局开展…，负责…。: a sentence, and no names
  if (match[0] === "。" && /[，,]/.test(slice.slice(mark, subjectEnd))) return null;
  // a heading that ends in a full stop names a thing to be done far more often than a body
  const acts = (unit: Unit): boolean => isAgency(unit) || isOffice(unit) || isOfField(unit);
  const bodies = section
    ? units.some(acts) && units.every((unit) => acts(unit) || isBesideAgency(unit))
    : units.every(isAgency);
  const everybody =
    section &&
    units.every((unit) => /^(?:各|其[他它]|有关|相关|[省市县区州镇]直)/.test(unit.name)) &&
    BODY_VERB.test(slice.slice(at, at + 20));
  if (match[0] === "。" && !FOLLOWED.test(slice.slice(at)) && !bodies && !everybody) return null;
  const behind = at + match[0].length;
  const from = line.start + behind + (slice.startsWith(BOLD, behind) ? BOLD.length : 0);
  const rest = text.slice(from, Math.min(line.end, from + 80)).trim();
  // 卫生部门职责：县卫生局具体负责…: the label says of what field, the sentence who acts
  const unnamed = units.every(({ name }) => OTHERS.test(name));
  if (subjectEnd < label.length || unnamed) {
    const acts = sentenceDuty(text, line.start, from, line.end, index) ?? rowDuty(text, from, line.end, index);
    if (acts !== null) return { ...acts, kind: "colon" };
  }
  // 整顿公司。由某局负责清理: behind what is to be done, who does it
  if (match[0] === "。" && rest.startsWith("由")) return null;
  // 各乡镇人民政府：现将…印发给你们
  if (
    rest.length < (section ? 4 : 5) ||
    /^由[^。]*组成|^\d{5,}|^现[将就]/.test(rest) ||
    HANDS_OVER.test(text.slice(from, from + 200))
  )
    return null;
  // 综合协调组：由某局牵头，…: the bodies behind the colon act
  if (/^由[^。；;]{2,60}(?:牵头|负责)/.test(rest) && units.every(({ name }) => /[组队]$/.test(name))) return null;
  const verbless = !BODY_VERB.test(rest);
  // a name or a telephone number behind the colon is no duty; a sentence is
  if (
    verbless &&
    (!(/[。；;]/.test(rest) || (section && NAMES_WORK.test(rest))) ||
      /电话|\d{7}|^.{0,4}同志/.test(rest) ||
      units.some((unit) => unit.kind === "place"))
  )
    return null;
  // 优秀单位：A、B、C: a roster under a heading; 医疗组：A、B。负责…: who sits on it
  if (units.every(({ name, kind }) => (verbless && kind === "collective") || /组$/.test(name))) {
    const listed = splitUnits(text, from, from + firstLength(text, from, line.end));
    if (listed.length > 1 && listed.filter((unit) => unit.kind !== "other").length * 2 > listed.length) return null;
  }
  // who helps has a duty of its own; who only joins in cooperates
  const only = /^配合/.test(rest) && !/[，；。,](?:并|具体|主要)*(?:负责|牵头)/.test(rest);
  return {
    kind: "colon",
    told: false,
    evidence: { start: line.start + mark, end: Math.min(line.end, from + firstLength(text, from, line.end)) },
    task: dutyTask(text, from, line.end),
    units: [
      ...units.map((unit) => mention(unit, only ? "cooperating" : /^总?牵头/.test(rest) ? "lead" : "responsible")),
      ...[...beside, ...partners(text, from, line.end), ...helpers(text, from, line.end)].map((unit) =>
        mention(unit, "cooperating"),
      ),
    ],
    line: index,
    strong: /^\s*(?:主要)?(?:负责|承担|牵头)/.test(rest),
    named: true,
    verbless,
    ...(sure === null ? { weak: true } : {}),
  };
}

/** the last letters of such a name, or of a place's: asked before anything is cut */
const VOUCHED_ENDS: ReadonlySet<number> = new Set(
  [..."业心位门站所院社办局委队会校园区商镇乡县旗）)"].map((letter) => letter.charCodeAt(0)),
);
/** 各基础电信运营企业, 其他有关单位, 经济发展服务中心: who acts, where the lines round it name who else does */
const VOUCHED = /(?:企业|中心|单位|部门|[站所院社办局委队]|委会|协会|学校|[中小]学|中心校|幼儿园|社区|运营商)$/;

/** 江东区, 城关镇; not 全县, 示范区 */
const NAMED_PLACE = /^(?!各|本|全|我|该|其)[\u4e00-\u9fa5、]{1,20}(?<!示范|开发|试验|核心|重点|保护|聚集)[镇乡区县旗]$/;

/** 乡镇（街道）, 镇（街、园区） */
const TOWNSHIPS = /^(?:乡镇|镇街|街镇|乡|镇|街道)[（(][乡镇街道办场园区、]{1,8}[）)]$/;

export function vouchedFor(text: string, start: number, end: number): readonly Unit[] | null {
  if (end - start > 30 || !VOUCHED_ENDS.has(text.charCodeAt(end - 1))) return null;
  const words = text.slice(start, end);
  if (!(VOUCHED.test(words) || NAMED_PLACE.test(words) || TOWNSHIPS.test(words))) return null;
  const units = splitUnits(text, start, end);
  return units.length > 0 &&
    units.every(
      ({ name, kind, ...unit }) =>
        isAgency({ name, kind, ...unit }) ||
        (VOUCHED.test(name) && name.length <= 20 && !/[（(][^）)]*$/.test(name)) ||
        (kind === "place" && (NAMED_PLACE.test(name) || TOWNSHIPS.test(name))),
    )
    ? units
    : null;
}

const SEVERAL =
  /[:：][^:：\n]{4,200}(?:[；;][^；;。:：\n]{2,30}|。[^；;。:：\n]{2,24}职责|。\s{0,4}[\u4e00-\u9fa5、]{2,24}(?:[局委办部厅]|公司|中心|[支大]队))[:：]/;

/** Several in one paragraph: 分工如下：某局：负责…；某局：负责…. Empty where fewer than two are read. */
export function colonDuties(text: string, line: Line, index: number): readonly Duty[] {
  if (!SEVERAL.test(text.slice(line.start, Math.min(line.end, line.start + 400)))) return [];
  const found: Duty[] = [];
  for (let from = line.start; from < line.end && found.length < 60; ) {
    const stop = text.slice(from, line.end).search(/[；;。]/);
    const end = stop < 0 ? line.end : from + stop;
    const closed = Math.min(line.end, end + 1);
    const colon = text.slice(from, Math.min(end, from + 60)).search(/[:：]/);
    const duty =
      colonDuty(text, { ...line, start: from, end: closed }, index) ??
      (found.length === 0 && colon > 0
        ? colonDuty(text, { ...line, start: from + colon + 1, end: closed }, index)
        : null);
    if (duty !== null) found.push(duty);
    from = end + 1;
  }
  return found.length > 1 ? found : [];
}
