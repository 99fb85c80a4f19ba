/** Where the sentences of a line end, and where a comma parts two duties: 某局负责…，某局负责…; 财政部门要…，审计部门要…. */
import type { Span } from "../../../model/index.ts";
import type { Line } from "../../context.ts";

/** what can part two sentences; between Han letters a point ends one as 。 does */
const STOP = /[。；;：:]|\.(?<=[\u4e00-\u9fa5].)(?=[\u4e00-\u9fa5])/g;
const STOP_OR_COMMA = /[。；;，,：:]|\.(?<=[\u4e00-\u9fa5].)(?=[\u4e00-\u9fa5])/g;

/** a whole duty, and who carries it out in its place */
const WHOLE =
  /^[\u4e00-\u9fa5、（）()]{2,40}(?:机关|部门|政府|局|委)[）)]?(?:负责|主管|对[^，]{2,40}(?:实施|进行)(?:监督|管理|统一)[^，]{0,8}$|是[^，]{2,30}(?:主管|管理)(?:部门|机关)$)/;
const PART =
  /^其?[所下]属的?[^，。；]{3,24}(?:具体)?(?:负责|承担)|^(?:并|(?:具体|日常)[^，。；由]{0,8})?由[^，。；]{3,30}(?:负责(?:具体)?(?:实施|组织|承担)|(?:具体|组织)实施|(?:负责|承担)(?=[。；]|$))/;

const AS_PART = /，(?:并?由|(?:具体|日常)[^，。；由]{0,8}由|其?[所下]属)/;

/** a mark before the first of them */
const MARK =
  "[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,2}[，,、]|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[.．、]";
/** who is told what to do, one after another: 财政部门要…，审计部门要… */
const OFFICE_ENDS =
  "部门|机关|机构|[局委部厅办院联社室馆]|银行|公司|集团|政府|中心|办事处|管委会|[居村]委会|街道|[支大]队|气象台|电视台|工会|媒体";
const OFFICE = `(?:[^。；;，,]{1,30}(?:${OFFICE_ENDS})|工会|妇联)`;
const TOLD = new RegExp(`(?:${OFFICE_ENDS})(?:要|应)`);
const NEXT_TOLD = new RegExp(
  `^(?:${OFFICE}(?:等(?:部门|单位)?)?|各(?:乡镇|镇街|街道|社区|村|县|区|市)[^。；;，,]{0,8}?)(?:要|应当?)(?!求)`,
);
const FIRST_TOLD = new RegExp(`^\\s*(?:${MARK})?(?!各(?:有关|相关|部门|单位|地|方))${OFFICE}(?:要|应)`);
/** 将项目资金纳入预算，某局要及时拨付: a clause before that ends in no name of who is told with it */
const SAID_OTHER =
  /[^，,。；、]{6,}(?<![局委部厅办院联社门司行府心会队台所站镇乡区县市道]|单位|机构|企业|学校|医院|要求|强调|时|后)$/;
/** 某办是本系统…的主管单位，某局是… */
const IN_CHARGE = /[是为][^，。；]{2,40}(?:主管|责任|牵头|管理)(?:单位|部门|机关|主体)[，,]/;
const NEXT_IN_CHARGE =
  /^[^，。；：]{2,30}[是为][^，。；]{2,36}(?:主管|责任|牵头|管理|实施|落实)(?:单位|部门|机关|主体)/;
const ASKS = /[，,]请/;
const NEXT_ASKED =
  /^请(?:[省市县区州旗镇]|国家|各|[\u4e00-\u9fa5]{2,3}[省市县区州])[\u4e00-\u9fa5（）、]{1,20}?(?:局|委|办|厅|部|政府|公司|院|中心|会)/;

/** …，市食品安全委员会办公室承担日常工作 */
const NEXT_BEARS =
  /^(?!并|其中|委托|授权|会同|联合|明确|落实|指定|确定|责成|压实)(?:(?!由)[\u4e00-\u9fa5（()）]){2,24}?(?:局|委|办公室|办|部门|厅|政府|中心|[总支大]队|公司)(?:具体)?承担/;

/** 由A牵头，B、C负责落实: who carries out what the one before leads, and nothing else */
const LEADS = /(?:牵头|主办)(?:组织|实施|落实|负责)*$/;
const CARRIES_OUT =
  /^[^，,。；;]{2,200}?(?:按照?(?:各自)?职[责能](?:分工)?)?(?:具体|分别|共同)*负责(?:具体)?(?:组织)?(?:落实|实施)?(?=[，,。；;\s]|$)/;

/** …提出以下分工：（一）某局要… */
const FIRST_ITEM = /^[ \t\u3000]*(?:[（(][一1][）)]|1[.、．](?!\d)|①|一是)/;

/**
 * Sentences of a line, at 。 and ；; and, for long lines, at a space before a unit.
 * @param minutes whether the text is of a meeting, where whoever is told something behind a comma is charged
 */
export function sentences(text: string, line: Line, minutes = false): readonly Span[] {
  const found: Span[] = [];
  let from = line.start;
  // no comma parts two duties where none is followed by a unit and its verb
  const words = text.slice(line.start, line.end);
  const parted = words.includes("，") || words.includes(",");
  const charges = parted && /(?:[局委办室门厅司部府会行院队站所构关]|导下[，,]?)(?:负责|统筹|承担)/.test(words);
  const tells = parted && TOLD.test(words);
  const asks = parted && ASKS.test(words);
  const heads = parted && IN_CHARGE.test(words);
  const ordinals = parted && /[，,][二三四五六七八九十]是/.test(words);
  const parts = parted && AS_PART.test(words);
  const stop = charges || tells || parts || asks || heads || ordinals ? STOP_OR_COMMA : STOP;
  for (let next = 0; ; ) {
    stop.lastIndex = next;
    if (!stop.test(words)) break;
    next = stop.lastIndex;
    const i = line.start + next - 1;
    const c = text.charAt(i);
    const comma =
      charges &&
      (c === "，" || c === ",") &&
      text.charAt(i + 1) !== "由" &&
      (NEXT_BEARS.test(text.slice(i + 1, i + 40)) ||
        /^(?!会同|联合|明确|指定|确定|委托|责成|形成|构建|建立|健全|[充积]|发挥)(?:(?:(?!由)[\u4e00-\u9fa5、]){2,16}?机[构关]|各(?![自方])[\u4e00-\u9fa5（()）]{1,10}?|[\u4e00-\u9fa5（()）、]{2,24}?(?:局|委|办公室|办|部门|厅|公司|部|政府|乡镇|街道|中心|监会|银行|法院|检察院|[总支大]队|(?<=[镇乡县市区][\u4e00-\u9fa5]{1,4})[站所院]))(?:在[^，,。；;]{2,20}(?:领导|指导)下[，,]?)?(?:负责|统筹|牵头(?![单部、，,])|按(?:照?各?自?职[责能]|职))/.test(
          text.slice(i + 1, i + 48),
        )) &&
      !(LEADS.test(text.slice(Math.max(from, i - 10), i)) && CARRIES_OUT.test(text.slice(i + 1, i + 240))) &&
      // 省、市、县（含县级市、区，下同）…: inside brackets it parts nothing
      !/[（(][^（()）]*$/.test(text.slice(Math.max(from, i - 40), i));
    // …，财政部门要…，审计部门要…
    const told =
      tells &&
      (c === "，" || c === ",") &&
      NEXT_TOLD.test(text.slice(i + 1, i + 40)) &&
      i - from < 400 &&
      (FIRST_TOLD.test(text.slice(from, i)) || (minutes && SAID_OTHER.test(text.slice(Math.max(from, i - 24), i))));
    // 请某厅…，请某局…
    const asked = asks && (c === "，" || c === ",") && NEXT_ASKED.test(text.slice(i + 1, i + 30));
    const head = heads && (c === "，" || c === ",") && NEXT_IN_CHARGE.test(text.slice(i + 1, i + 70));
    const ordinal =
      ordinals && (c === "，" || c === ",") && /^[一二三四五六七八九十]{1,2}是/.test(text.slice(i + 1, i + 4));
    // 某机关对…实施监督管理，由其消防机构负责实施
    const part =
      parts &&
      c === "，" &&
      PART.test(text.slice(i + 1, i + 40)) &&
      i - from < 80 &&
      WHOLE.test(text.slice(from, i).replace(/^[\s\u3000]*第[^\s\u3000条]{1,5}条[\s\u3000]*/, ""));
    const colon =
      (c === "：" || c === ":") && (i - from < 14 || (i - from < 80 && FIRST_ITEM.test(text.slice(i + 1, i + 6))));
    if (
      c === "。" ||
      c === "." ||
      c === "；" ||
      c === ";" ||
      comma ||
      told ||
      asked ||
      head ||
      ordinal ||
      part ||
      colon
    ) {
      if (i > from) found.push({ start: from, end: i });
      from = i + 1;
    }
  }
  if (from === line.start && line.end > from) return [line];
  if (line.end > from) found.push({ start: from, end: line.end });
  return found;
}
