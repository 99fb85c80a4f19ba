/** 发文字号, orders and standards as normal forms. */
import { readNumeral } from "../../lexicon/index.ts";
import { LEAD_VERBS, nameStart } from "./lead.ts";
import { chineseNumberPattern, numberPattern, orderPattern, serialOrderPattern, standardPattern } from "./patterns.ts";

export interface FoundNumber {
  readonly value: string;
  /** range in the string that was searched */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/** What can stand before a number in running text and is none of its agency code. */
const NOT_CODE = new RegExp(
  `^.*(?:${LEAD_VERBS}|文件|通知|通告|通报|意见|办法|方案|规定|决定|批复|计划|规划|条例|制度|细则|的|(?<!共)和|与|及|[条款项]|此前|同时|传达|审议|讨论|对标|撤销|取消|报经|提请|上述|前述|其中|例如|转来|[你贵我][局厅委办院校部省市县区乡镇行会社所站处司]|人民政府|政府办(?=[\\u4e00-\\u9fff]{1,3}[政府])|政府|办公厅|办公室|委员会|部门|纪要|文号|字号|发文|关于|号|[〇零○一二三四五六七八九十]{1,3}日)(?=.)`,
);

/** What may stand before the year alone: words of the sentence, or the body itself (省政府〔2015〕22号). None is an agency code. */
const WHOLLY_NOT_CODE = new RegExp(
  `^(?:[并也应可须]?(?:${LEAD_VERBS}|和|与|见)?(?:(?:[\\u4e00-\\u9fff]{2,8}[省市县区州盟旗]|自治区|[省市县区州盟旗])?(?:人民)?政府(?:办公[厅室])?|国务院(?:办公厅)?|[\\u4e00-\\u9fff]{0,6}纪要|中共中央(?:办公厅)?|中央办公厅|办公[厅室])|[并也应可须]?(?:${LEAD_VERBS}|和|与|涉及|关于|对于?))$`,
);

/** 省住建厅、省财政厅辽住建〔2010〕22号: a body before the code of its province */
const BODY_BEFORE =
  /^(?:(?:国家)?(?:计|经|经贸|科|建|教|体改)委(?=[\u4e00-\u9fff]{2,6}$)|[\u4e00-\u9fff]{1,14}(?:厅|局|委|部|署|会|办|[法察]院)(?=[京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔贵云藏陕甘青宁新][\u4e00-\u9fff]{1,6}$)|(?:国家|[省市县区州]|[\u4e00-\u9fff]{2,6}[省市县区州])[\u4e00-\u9fff]{0,10}(?:[\u4e00-\u9fff]{2}[厅局]|(?<=[省市县区州])[\u4e00-\u9fff]{2}委|改革委|发改委|建委|卫健委|教委|总工会|法院|检察院|编办|革委会)(?=(?![办党直机])[\u4e00-\u9fff]{2,8}$))/;

/** 劳动部劳部发〔1994〕481号: a body, and behind it the code that begins with a letter of its name */
const BODY_BEFORE_ITS_CODE =
  /^(?=[\u4e00-\u9fff]{5,16}$)[\u4e00-\u9fff]*([\u4e00-\u9fff])[\u4e00-\u9fff]*(?<!办公)[厅局部署委](?=\1[\u4e00-\u9fff]{1,5}$)/;

/** 州安委办西安委办〔2023〕62号: a body in short, and behind it the code that its name ends */
const SHORT_BEFORE_ITS_CODE = /^[省市县区州盟旗]([\u4e00-\u9fff]{2,5})(?=[\u4e00-\u9fff]{1,3}\1)/;

/** 区编委隆编发〔2015〕12号, 区财政绍柯财〔2016〕87号: a body in short, and a code with a letter of its name behind that of the place */
const SHORT_BEFORE_A_CODE =
  /^[省市县区州盟旗][\u4e00-\u9fff]{0,4}?([\u4e00-\u9fff])[\u4e00-\u9fff]{0,4}?(?:[厅局委办]|(?<=财)政|(?<=民)政|(?<=教)育|(?<=人)社|(?<=发)改|(?<=住)建|(?<=卫)健)(?=[\u4e00-\u9fff]{1,2}\1[\u4e00-\u9fff]{0,4}$)/;

/** 最高人民法院法释〔2013〕5号, 水利部办河湖〔2018〕130号, 市局某执办〔2018〕15号, 市委某字〔2018〕87号: a court, a ministry, or a body told by its level, and behind it a code of its own */
const OFFICE_BEFORE =
  /^(?:最高人民(?:法院|检察院)|(?:教育|科技|科学技术|公安|国家安全|民政|司法|财政|人事|劳动|劳动和?社会保障|人力资源和?社会保障|国土资源|自然资源|环境保护|环保|生态环境|建设|住房和?城乡建设|住建|交通|交通运输|铁道|水利|农业|农业农村|商务|文化|文化和旅游|卫生|信息产业|工业和信息化|应急管理|退役军人事务|(?:中央?)?(?:组织|宣传))部|(?:[省市县区州][局委]|省厅|总局)(?![办党直机组宣统政农督发字编老深改人才全网信函]))(?=[\u4e00-\u9fff]{2,6}$)/;

/** 作出(2020)琼02行终187号: a case is counted by its court and kind behind the year, nothing before belongs to it */
const OF_CASE = /(?:\d|[民刑行执赔破][\u4e00-\u9fff]{0,2}|[初终申再监执审])字?$/;

/** 省计委(1978)计字第102号: the code stands behind the year, the body before it */
const BODY_ALONE = /^(?:[省市县区州]|[\u4e00-\u9fff]{2,})[\u4e00-\u9fff]{0,8}[厅局委部署会院府]$/;

/** 原西政办〔2016〕77号: the former document, not one of 原平; 经铜府土〔2021〕66号批准 */
const FORMER =
  /^(?:原(?![政府办党委字发])(?=[\u4e00-\u9fff]{2,})|[\u4e00-\u9fff]{0,10}经(?![开济技信贸])(?=[\u4e00-\u9fff]{1,3}[府政][\u4e00-\u9fff]{0,3}$))/;

/** 财会字〔98〕32号, 〔91〕新出图字990号: years of two figures, before 2000 */
const OLD =
  /^([\u4e00-\u9fff]{2,10})?[〔[(]([5-9]\d)[〕\])](?:第)?(?:(?<=^[〔[(]..[〕\])])([\u4e00-\u9fff]{1,10}?(?:\([\u4e00-\u9fff]{1,4}\))?[\u4e00-\u9fff]{1,2}?))?第?0*(\d{1,5})号$/;

/** 国办发〔2018104号, 国发2019〕13号: fonts that lack a bracket lose it */
const BROKEN = /^([\u4e00-\u9fff]{2,10})(?:〔((?:19|20)\d{2})(?=\d{1,4}号)|((?:19|20)\d{2})〕)(\d{1,4})号$/;

/** 55 of 55, 055 and 五十五 */
const serialOf = (printed: string): number => readNumeral(printed) ?? 0;

/** (如某办〔2008〕29号), 2001年市政府令第76号: an example, the end of a date is no part of a code or of the name of an order. @param before the character before */
const behindDay = (printed: string, before = ""): string =>
  /\d/.test(before)
    ? printed.replace(/^[年月日](?=..)/, "")
    : before === "("
      ? printed.replace(/^(?:[如见即](?=[\u4e00-\u9fff]{2})|例如)/, "")
      : printed;

/** 某办法市政府令第6号: columns of a table whose blanks are folded away */
const behindTitle = (words: string): string =>
  words.replace(/^.*(?:条例|规定|办法|细则|规则|通告|通知|公告)(?=.{3,})/, "");

/** The first number in a short string: the inside of a bracket, or the words behind a title. */
export function firstNumber(text: string): FoundNumber | null {
  const short = text.slice(0, 120);
  numberPattern.regex.lastIndex = 0;
  const plain = numberPattern.regex.exec(short);
  // 省政府令第40号及某政发〔2015〕165号: the order is the first
  const early = plain === null ? -1 : short.slice(0, plain.index).search(/令(?:\d{4}年)?第?\d{1,4}(?:号|$)/);
  if (plain !== null && early < 0) {
    const printed = plain[1] ?? "";
    const order = /^(.*(?:令|公告))$/.test(printed);
    const code = order
      ? behindTitle(printed.slice(nameStart(printed)))
      : behindDay(printed, short[plain.index - 1])
          .replace(NOT_CODE, "")
          .replace(BODY_BEFORE, "")
          .replace(BODY_BEFORE_ITS_CODE, "")
          .replace(SHORT_BEFORE_ITS_CODE, "")
          .replace(SHORT_BEFORE_A_CODE, "")
          .replace(OFFICE_BEFORE, "")
          .replace(FORMER, "")
          .replace(WHOLLY_NOT_CODE, "");
    const between = plain[3] ?? "";
    const front = between !== "" && (BODY_ALONE.test(code) || OF_CASE.test(between)) ? "" : code;
    return {
      value: `${front}〔${plain[2]}〕${between}${Number(plain[4])}号`,
      start: plain.index + printed.length - front.length,
      end: plain.index + plain[0].length,
      rule: numberPattern.id,
    };
  }
  const old = OLD.exec(short);
  if (old !== null)
    return {
      value: `${old[1] ?? ""}〔${old[2]}〕${old[3] ?? ""}${Number(old[4])}号`,
      start: old.index,
      end: old.index + old[0].length,
      rule: numberPattern.id,
    };
  const broken = BROKEN.exec(short);
  if (broken !== null)
    return {
      value: `${broken[1]}〔${broken[2] ?? broken[3]}〕${Number(broken[4])}号`,
      start: broken.index,
      end: broken.index + broken[0].length,
      rule: numberPattern.id,
    };
  chineseNumberPattern.regex.lastIndex = 0;
  const chinese = chineseNumberPattern.regex.exec(short);
  if (chinese !== null) {
    const printed = chinese[1] ?? "";
    const code = printed.replace(NOT_CODE, "");
    return {
      value: `${code}〔${serialOf(chinese[2] ?? "")}〕${serialOf(chinese[3] ?? "")}号`,
      start: chinese.index - code.length,
      end: chinese.index + chinese[0].length,
      rule: chineseNumberPattern.id,
    };
  }
  standardPattern.regex.lastIndex = 0;
  const standard = standardPattern.regex.exec(short);
  if (standard !== null && (standard.index === 0 || !/[A-Za-z\d]/.test(short[standard.index - 1] ?? ""))) {
    return {
      value: standard[0],
      start: standard.index,
      end: standard.index + standard[0].length,
      rule: standardPattern.id,
    };
  }
  orderPattern.regex.lastIndex = 0;
  const order = orderPattern.regex.exec(short);
  if (order !== null) {
    const year =
      order[2] === undefined ? "" : /年\d*[〕)\]]?第?\d/.test(order[0]) ? `${order[2]}年` : `〔${order[2]}〕`;
    const printed = order[1] ?? "";
    const dated = behindDay(printed, short[order.index - 1]);
    const name = behindTitle(dated.slice(nameStart(dated)));
    return {
      value: `${name}${year}${serialOf(order[3] ?? "")}号`,
      start: order.index + printed.length - name.length,
      end: order.index + order[0].length,
      rule: orderPattern.id,
    };
  }
  serialOrderPattern.regex.lastIndex = 0;
  const serial = serialOrderPattern.regex.exec(short);
  if (serial !== null) {
    const printed = serial[1] ?? "";
    const dated = /[\d]/.test(short[serial.index - 1] ?? "") ? printed.replace(/^[年月日](?=..)/, "") : printed;
    const named = dated.replace(GAVE, "");
    const body = named.slice(nameStart(named));
    const year = serial[2] === undefined ? "" : `${serial[2]}年`;
    return {
      value: `${body}${serial[5]}${year}${serialOf(serial[3] ?? serial[4] ?? "")}号`,
      start: serial.index + printed.length - dated.length + named.length - body.length,
      end: serial.index + serial[0].length,
      rule: serialOrderPattern.id,
    };
  }
  return null;
}

/** 商务部发布2014年第34号公告: that the body gave it, between its name and the serial */
const GAVE = /(?:联合)?(?:发布|公布|颁布|印发|下发|作出)了?的?$/;

/**
 * An order or announcement as the text prints it where its serial stands before the word: 国务院493号令, cited by all as 国务院令493号.
 * @param words the folded words of the citation; null where they print the number as it is cited
 */
export function orderAsPrinted(number: string, words: string): string | null {
  const [, who, word = "", year = "", serial] = /^(.+)(令|公告)(\d{4}年)?(\d+号)$/.exec(number) ?? [];
  if (who === undefined) return null;
  const turned = `${who}${year}${serial}${word}`;
  return words.replace(/第0*/g, "").includes(turned) ? turned : null;
}

/** Two spellings of a number are the same document: brackets, dashes and 第 aside. */
export function numberKey(number: string): string {
  return number
    .normalize("NFKC")
    .replace(/[\s第〔〕[\]()【】]/g, "|")
    .replace(/\|+/g, "|")
    .replace(/[—–―一-](?=\d)/g, "-")
    .toLowerCase();
}
