/** Duties below a heading that names the unit: 某局主要职责; under a heading of duties 某局 alone; （一）水务部门 among others of its kind. */
import type { DocumentContext } from "../../context.ts";
import { mayMark } from "../task.ts";
import type { Unit } from "../units.ts";
import { BODY_VERB, BULLET, isAgency, isBesideAgency, isOffice, isStation, markOf, vouchedFor } from "./colon.ts";
import { type Duty, mention, subjects } from "./duty.ts";
import { dutyTask } from "./partners.ts";

/** 县防指下设…, …时，成立现场指挥部 */
const SETS_UP = /^[^，。；;]{0,30}(?:[，,][^，。；;]{0,20})?(?:设立|成立|组建|下设|组成|设在)/;
/** who is charged by a sentence */
const AGAIN =
  /^([\s\u3000]*[^，。；;：:]{2,30}?)(?=作为|(?:具体|主要)?(?:负责|承担|牵头|统筹|主管|按照|要(?!求)|应当))/;
/** what such a body does */
const TELLS = /负责|承担|履行|职责|统一指挥/;
/** 某办设在某局，承担…: where its office is housed, before what it does */
const HOUSED = /^[\s\u3000]*[^，。；;]{2,30}设在[^，。；;]{2,24}[，。,](?=(?:主要|具体)*(?:承担|负责|履行))/;

/** what the document itself sets up: what stands below says who sits on it */
const SET_UP = /(?:指挥部|领导小组|工作组|专班|联席会议)$/;
const DUTIES =
  /(?:在[^，。]{2,24}[中上])?(?:的|主要|工作|履行|行使|以下|下列|应当?|承担|负责|具体)*(?:职责|职权|义务|职能|(?<=以下|下列)(?:工作|事项|任务)(?=[:：]))(?:[、和及与]?(?:主要|工作)?(?:任务|义务|职能|分工))?(?:是|为|如下)?[:：]?[\s\u3000]*$/;

const NAMED_KIND =
  /^(?:项目)?[\u4e00-\u9fa5]{2,8}(?:部门|单位|机构|机关)$|(?:政府|主管|行政|管理|监管)[\u4e00-\u9fa5]{0,12}(?:部门|机构)$/;
const UNNAMED = /^(?:各|有关|相关|成员|部门|单位|[省市县区镇][级直](?:有关|相关)?(?:部门|单位|机关))|成员单位$/;

/** 监察（纠风）部门, 通信主管部门, 公安机关: a department by its field; three such headings in a row vouch for each other */
const OF_FIELD =
  /^(?!各|有关|相关|其[他它]|上[级述]|下[级述]|同级|当地|属地|职能|成员|责任|主管|业务|牵头|配合|协[作同]|[省市县区州镇乡][级直属]|部门|机[关构]|内设|[涉本该我]|多)[\u4e00-\u9fa5]{2,12}(?:[（(][\u4e00-\u9fa5、]{1,8}[）)])?(?:部门|公安机关|司法机关|(?:主管|管理|监管|执法|监督)机构)$|^公安机关$/;
const OF_FIELDS = /(?:部门|机[关构])[:：]?\s*$/;
/** a document that tells what departments have done charges none */
const REPORTS = /总结|通报|报告|公报|简报|汇报|情况|综述|评估/;
const reports = ({ header }: DocumentContext): boolean => REPORTS.test(header.title?.value ?? "");
/** 市场监管、税务、人民银行等部门: the list says what its fields are */
const CLOSED = /部门[:：]?\s*$/;

/** 各乡（镇）政府: of every place, and each has its own */
const GOVERNMENTS = /^各[\u4e00-\u9fa5（()）、]{1,14}(?:政府|办事处|管委会|[居村]委会|[居村]民委员会)$/;

const IS_IN_CHARGE = /^([^，。；：]{2,30}?)(?:是|作?为)[^，。；：]{2,40}(?:部门|机关|机构|单位|主体)[，,]其?$/;

/** whether the next line that is not blank begins with a dash or a small mark */
function itemsBelow(context: DocumentContext, index: number): boolean {
  const { text } = context.source;
  for (let i = index + 1; i < context.lines.length && i < index + 3; i++) {
    const next = context.lines[i];
    if (next === undefined) return false;
    const head = text.slice(next.start, Math.min(next.end, next.start + 12)).trim();
    if (head !== "") return /^(?:[—–-]{1,2}|[（(]?[1１一][)）、.．]|①|·|●)\s?[\u4e00-\u9fa5]/.test(head);
  }
  return false;
}

const TO_DO = new RegExp(`${BODY_VERB.source}|安排|解决|筹[集措]|抓[好紧]|争取|发展`);

/**
 * Whether the next line that is not blank is a sentence of what is to be done.
 * @param any whether it may be any sentence: below 水务部门 none but what that does is told
 */
function sentenceBelow(context: DocumentContext, index: number, any: boolean): boolean {
  const { text } = context.source;
  const next = context.lines.slice(index + 1, index + 3).find(({ start, end }) => text.slice(start, end).trim() !== "");
  const words = next === undefined ? "" : text.slice(next.start, next.end).trimEnd();
  return words.length > 7 && /[。；;.]$/.test(words) && (any || TO_DO.test(words.slice(0, 30)));
}

/**
 * A heading that names the unit, its duties below: 某局主要职责, and under a heading of duties also 某局 alone.
 * @param section whether the heading above says that duties follow
 */
export function headingDuty(context: DocumentContext, index: number, section: boolean): Duty | null {
  const { text } = context.source;
  const line = context.lines[index];
  if (line === undefined || line.end - line.start > 80) return null;
  const slice = text.slice(line.start, line.end);
  const mark = mayMark(text, line.start) ? markOf(slice) : 0;
  const said = /[职列]|义务|以下/.test(slice) ? DUTIES.exec(slice) : null;
  const bare =
    said === null &&
    (section
      ? mark > 0 ||
        /[:：]\s*$/.test(slice) ||
        (slice.length < 24 && (itemsBelow(context, index) || sentenceBelow(context, index, OF_FIELDS.test(slice))))
      : slice.length < 24 &&
        (mark === 0 || BULLET.test(slice)
          ? itemsBelow(context, index)
          : !/级[）)]$/.test(slice) &&
            (sentenceBelow(context, index, false) ||
              (!reports(context) && (sentenceBelow(context, index, true) || itemsBelow(context, index))))));
  if (!bare && (said === null || said.index <= mark)) return null;
  // 某部门是本市校车管理的主管部门，履行下列职责：
  const charged = said === null ? null : IS_IN_CHARGE.exec(slice.slice(mark, said.index));
  const nameEnd =
    charged !== null ? mark + (charged[1] ?? "").length : (said?.index ?? slice.replace(/[\s\u3000:：]+$/, "").length);
  const from = line.start + mark;
  const units =
    subjects(text, from, line.start + nameEnd) ??
    (section && bare ? vouchedFor(text, from, line.start + nameEnd) : null);
  if (units === null) return null;
  const named = (unit: Unit): boolean =>
    ((unit.kind === "body" || NAMED_KIND.test(unit.name)) && !UNNAMED.test(unit.name)) ||
    GOVERNMENTS.test(unit.name) ||
    // 建设、规划、城管部门
    (unit.kind === "domain" && CLOSED.test(slice.slice(0, nameEnd)));
  const alone = (unit: Unit): boolean =>
    ((isAgency(unit) || isStation(unit) || isOffice(unit)) && !SET_UP.test(unit.name)) ||
    (/部门$/.test(unit.name) && NAMED_KIND.test(unit.name) && !UNNAMED.test(unit.name)) ||
    /^各[\u4e00-\u9fa5（()）、]{0,14}(?:政府|办事处|管委会|[村居）)]委会|村|社区|街道|学校|镇街|街镇|乡镇|镇)(?:[（(][^（()）]{1,6}[）)])?$/.test(
      unit.name,
    ) ||
    // 各街镇、经开区
    (units[0]?.name.startsWith("各") === true && /(?:开发|经开|高新|新)区$/.test(unit.name));
  const ofFields = bare && CLOSED.test(slice);
  const field = ({ name, kind }: Unit): boolean => OF_FIELD.test(name) || (ofFields && kind === "domain");
  const vouched = (unit: Unit): boolean =>
    isAgency(unit) || GOVERNMENTS.test(unit.name) || (mark > 0 && field(unit) && !reports(context));
  const fits = !bare ? named : section ? (unit: Unit) => alone(unit) || field(unit) : vouched;
  if (!units.some(fits) || !units.every((unit) => fits(unit) || (section && bare && isBesideAgency(unit)))) return null;
  for (let i = index + 1; i < context.lines.length && i < index + 4; i++) {
    const next = context.lines[i];
    if (next === undefined) break;
    const below = text.slice(next.start, Math.min(next.end, next.start + 80));
    if (below.trim() === "") continue;
    // a roster: the next line is one more name
    if (
      bare &&
      (below.trim().length < 6 || (!BODY_VERB.test(below) && !/[。；;](?:[（(][^（()）]{1,16}[）)])?\s*$/.test(below)))
    )
      return null;
    // （一）区规划局 / 区规划局负责…: the sentence below names it once more
    const named = AGAIN.exec(below)?.[1];
    const again = named !== undefined && named.trimStart() === units[0]?.name ? named.length : 0;
    // 现场指挥部 / 发生较大火灾时设立现场指挥部，下设…: that it is set up, and what is below it
    if (bare && SETS_UP.test(below) && !TELLS.test(text.slice(next.start, next.end))) return null;
    return {
      kind: "heading",
      told: false,
      evidence: { start: line.start + mark, end: line.end },
      task: dutyTask(text, next.start + (HOUSED.exec(below)?.[0].length ?? again), next.end),
      units: units.map((unit) => mention(unit, "responsible")),
      line: index,
      strong: true,
      named: true,
      // 三、省财政厅 / 安排资金…。: under no heading of duties three of them vouch for each other
      ...(bare && !section && mark > 0 && !BULLET.test(slice) ? { verbless: true } : {}),
    };
  }
  return null;
}
