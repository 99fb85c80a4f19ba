/**
 * What a line looks like, alone. The rules are those of GB/T 9704—2012 (number, addressee, signature, date, notes) and
 * of the pages that republish such documents. Context decides later; a shape only says what a line could be.
 */
import { endsGenre, genreAtEnd, genreFamily } from "../lexicon/index.ts";
import { DAY, DAY_YEAR, isFurniture, isHan, YEAR_FIGURES } from "../read/index.ts";
import { startsWithLabel } from "./metadata.ts";
import { BLANK_SERIAL, bracketAtEnd, isNumber } from "./number-line.ts";

export type Shape =
  | "number"
  | "order-number"
  | "date"
  | "signed" // issuer and date on one line
  | "body-name"
  | "letterhead" // 某某人民政府文件
  | "addressee"
  | "attachment-mark"
  | "attachment-list"
  | "contents"
  | "note"
  | "metadata"
  | "furniture"
  | "heading"
  | "title-end"
  | "title-start"
  | "adoption" // （2019年…会议通过）
  | "text"
  | "fragment"; // short, no sentence punctuation

const ORDER_NUMBER =
  /^(?:[一-龥]{2,30}(?:\d{4}年)?第[\d〇零一二三四五六七八九十百]{1,5}号(?:令|公告|通告)|\(?(?:[一-龥]{0,30}(?:令|公告|通告))?(?:〔?\d{4}〕?年?)?\(?(?:〔?[一二三四五六七八九十]{1,3}届〕?)?第[\d〇零一二三四五六七八九十百]{1,5}号\)?(?:\(总第?\d{1,4}[号期]\))?\)?)$/;
const ISSUED_WITH_NUMBER = new RegExp(
  `^\\(${DAY}[一-龥]{2,40}(?:公布|发布|颁布|印发),?[一-龥]{2,12}〔\\d{4}〕\\d{1,5}号\\)$`,
);
const DATE = new RegExp(
  `^\\(?(?:${DAY}|\\d{4}年\\d{1,2}月\\d{1,2}日\\d{1,2}[时:](?:\\d{1,2}分?)?|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2})\\)?(?:\\(印章?\\))?。?$|^\\(${DAY}公告\\)$`,
);
/** behind the four figures of a year, perhaps in a bracket: asked before the pattern, as most lines are no day */
const mayBeDay = (folded: string): boolean => "年-./".includes(folded.charAt(folded.startsWith("(") ? 5 : 4));
const SAME_DAY = new RegExp(`^(${DAY})\\1{1,3}$`);
/** 省长　周某　2016年12月6日 under an order */
const SIGNER_DAY = new RegExp(
  `^(?:代|副)?(?:自治区主席|省长|市长|县长|区长|州长|主席|总理|部长|主任|局长)[:：]?[一-龥·]{2,8}(?=${DAY}$)`,
);
/** (a day with hyphens behind a name is the page's: when and by whom it was put up) */
const SIGNED = new RegExp(`^(.{3,60}?),?\\(?(?:${DAY}|\\d{4}([./])\\d{1,2}\\2\\d{1,2})\\)?(?:\\(印章?\\))?。?$`);
/** the last characters of such a line */
const SIGNED_ENDS = "日号)。0123456789";
const DAY_BEGINS = new RegExp(`^${DAY_YEAR}`);
const beginsWithYear = (folded: string): boolean => folded.charAt(4) === "年" && DAY_BEGINS.test(folded);
const DAY_FIRST = new RegExp(`^${DAY},?([一-龥]{3,60})$`);
/** a day in a line as printed, its characters perhaps apart */
const PRINTED_DAY = new RegExp(
  `(?:(?:[\\d０-９]\\s*){4}|[12１２](?:\\s*[\\d０-９OoＯ]){3}\\s*|(?:[${YEAR_FIGURES}]\\s*){4})年\\s*(?:[\\d０-９元〇零○Oo一二三四五六七八九十]\\s*){1,3}月\\s*(?:[\\d０-９〇零○Oo一二三四五六七八九十廿卅]\\s*){1,3}[日曰号]|\\d{4}[./]\\d{1,2}[./]\\d{1,2}`,
);
const HEADING =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、]|第[一二三四五六七八九十百〇零\d]{1,5}[章节条编部分])/;
const ATTACHMENT_MARK = /^附(?:件|表|录|图)?[\d一二三四五六七八九十]{0,3}(?:-\d{1,2})?[:.、]?$/;
const ATTACHMENT_LIST = /^附(?:件|表|录|图)?[\d一二三四五六七八九十]{0,3}(?:-\d{1,2})?(?:[:.、]|(?=《))/;
const NOTE =
  /^\((?:此件|联系|主动公开|依申请公开|此文|本文有删减|公开)|^(?:抄送|抄报|主送|分送|公开方式|公开属性|信息公开选项|联系人|联系电话)[:：]|\d{4}年\d{1,2}月\d{1,2}日印发$|^共印\d+份|^根据[^。]{8,120}(?:失效|废止)$|^签发人?:.{0,16}(?:办理结果:.{1,3})?$|^\(?(?:办理结果|办理类别|类别|分类|公开类型):?〔?\(?[A-E]类?\)?〕?\)?$|^\(?[A-E]\d?类?\)?$|^[A-Z]{2,8}\d{0,4}[-—]\d{4}[-—]?\d{3,}$/;
const NOTE_FIRST = "抄主分公信联共签办类根";
const BODY_END =
  /(?:政府|委员会|办公厅|办公室|厅|局|委|部|院|总会|协会|联合会|总署|署|处|所|中心|总公司|公司|大学|学院|学校|[中小]学|幼儿园|总队|支队|大队|调查队|军区|军分区|警备区|总工会|妇联|残联|文联|科协|侨联|工商联|红十字会|贸促会|团[省市县区]?委|分局|银行|支行|集团|指挥部|领导小组|协调小组|工作组|筹备组|专班|联席会议|工委|党委|党组|支部|总社|联社|联合社|总?商会|电视台|[林农牧渔团]场|监察组|(?:检查|调查|调研|督查|督导|巡察|巡视)组|检察院|法院|站|馆|常务委员会|共青团.{1,12}委|[部委局署会][一-龥]{2,6}司|海关|邮政管理局|管委会|人大常委会|生产建设兵团|第[一二三四五六七八九十]{1,3}师(?:[一-龥]{2,5}市)?|分行|(?:研究|政研|督查|督导|参事)室|党校|(?<!全)委会|爱卫会|监会|人民代表大会|供销社|新华社|团中央|最高[法检]|[省市县区]防指)$/;
/** 市扶贫办, 某某市委编办, 国务院扶贫办, 省农办: an office under its short name, as it signs */
const SHORT_OFFICE =
  /^(?:[一-龥]{2,12})?(?:[省市县区州旗][委府]?|国务院|中央|全国|国家|人民政府)[一-龥]{1,8}(?<![代举承主督查经通快帮联即网简自领合停补续延申筹创开兴交可能]|(?<!政)协)办$/;
/** 某某市卫生局人事科: a section signs for its bureau */
const SECTION = /^[一-龥]{2,8}[省市县区州盟旗][一-龥]{1,16}[局委厅院][一-龥]{2,8}[科股]室?$/;
const PUNCTUATION = /[。,;!?:|]|--/;

/** The name of a one-line signature, before its date or after it (law collections: 1999年7月13日,国家海洋局), or null. */
export function signedName(folded: string): string | null {
  const name = SIGNED.exec(folded)?.[1] ?? DAY_FIRST.exec(folded)?.[1];
  return name !== undefined && isBodyName(name) ? name : null;
}

/** Where name and day of a one-line signature stand in its line. */
export function signedParts(line: string): { readonly name: Stretch; readonly day: Stretch } | null {
  const day = PRINTED_DAY.exec(line);
  if (day === null) return null;
  const end = day.index + day[0].length;
  return day.index > 0 && line.slice(0, day.index).trim().length > 1
    ? {
        name: {
          start: /^[（(]/.test(line) ? 1 : 0,
          end: line.slice(0, day.index).replace(/[\s,，（(]+$/, "").length,
        },
        day: { start: day.index, end: line.length },
      }
    : {
        name: { start: end + (/^[\s,，]*/.exec(line.slice(end))?.[0].length ?? 0), end: line.length },
        day: { start: day.index, end },
      };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** 某区“双随机、一公开”监管工作联席会议办公室: what is set up for a task is named after it, in quotation marks too */
const COMMITTEE = /^[一-龥]{2,16}“[^“”]{1,24}”[一-龥]{0,24}(?:小组|指挥部|联席会议|委员会|专班)(?:办公室)?$/;

/** what stands in a bracket behind the name of who signs: 盖章, 代章, 某局代章; of who gave an order: 市政府令 */
export const SEAL = "(?:[一-龥]{4,30}代章|代章?|印章?|[盖公签]章|章|[一-龥]{0,6}令)";
const IS_SEAL = new RegExp(`^${SEAL}$`);

/** A name without its seal （盖章） or the other name that the body bears: 某某市新闻出版局（版权局）. */
function withoutBracket(name: string): string {
  const [bracket, words = ""] = /\(([一-龥]{1,20})\)$/.exec(name) ?? [];
  const drop = bracket !== undefined && (IS_SEAL.test(words) || BODY_END.test(words));
  return drop ? name.slice(0, -bracket.length) : name;
}

const NO_NAME = /^(?:\d|关于|印发|转发|附件|各|由|在|对|向|以|为|和|与|及|是|按|依)/;
/** counties and districts whose names begin with such a word (GB/T 2260): 和顺县, 向阳区, 依兰县 */
const PLACE_AS_WORD = /^(?:和(?:田|平[区县]|[顺龙静硕政安康]?县|龙市|林格尔|布克赛尔)|向[阳山]区|依[安兰]县)/;

/** A line that is the name of a body and nothing else; joint names stand side by side without a separator after folding. */
export function isBodyName(folded: string): boolean {
  const sealed = folded.endsWith(")") ? withoutBracket(folded) : folded;
  const name = sealed.includes("“") && COMMITTEE.test(sealed) ? sealed.replace(/“[^“”]{1,24}”/g, "") : sealed;
  if (name.length < 3 || name.length > 90 || PUNCTUATION.test(name) || /[《》“”、@]/.test(name)) return false;
  if (/..(?:关于|批转|转发).|网站$|\(略\)/.test(name)) return false;
  if (HEADING.test(name) || (NO_NAME.test(name) && !PLACE_AS_WORD.test(name))) return false;
  return BODY_END.test(name) || SHORT_OFFICE.test(name) || SECTION.test(name);
}

export function isOrder(folded: string): boolean {
  return folded.length <= 40 && /^[一-龥]{2,36}(?:令|命令)$/.test(folded) && !/关于|的[一-龥]{0,4}令$/.test(folded);
}

/** [1], [注] behind the words of a title: the mark of a note */
export const NOTE_MARK = /[〔[［](?:\d{1,2}|注\d?)[〕\]］]$/;

/** Whether a line that ends with this letter may be a title's last one; few letters may. */
export const mayEndTitle = (code: number): boolean => !isHan(code) || endsGenre(code) || code === REVISED;
/** 修正本 */
const REVISED = "本".charCodeAt(0);

/** Title lines end in a kind of document, perhaps with a bracketed remark: 通知, 办法（试行）. */
export function titleGenre(folded: string): string | null {
  if (!mayEndTitle(folded.charCodeAt(folded.length - 1))) return null;
  // titles copied with their markup: 关于…的<b>通知</b>
  let body = folded.includes("<") ? folded.replace(/<\/?[a-z][^<>]{0,80}>/gi, "") : folded;
  // …统计公报[1]: the mark of a note
  if (body.endsWith("〕")) body = body.replace(NOTE_MARK, "");
  // …的通知【已废止】
  if (body.endsWith("〕")) body = body.replace(/〔[^〔〕]{2,12}〕$/, "");
  // …的决定 附：修正本
  if (body.endsWith("摘要")) body = body.replace(/(?<=答复|复函)摘要$/, "");
  if (body.endsWith("本")) body = body.replace(/\(?附:?修[正订]本\)?$/, "");
  for (let i = 0; i < 3 && body.endsWith(")"); i++) {
    const open = bracketAtEnd(body);
    if (open < 2 || body.length - open > 40) break;
    body = body.slice(0, open);
  }
  return genreAtEnd(body.replace(/[》〉>"”』」*]+$/, "")) ?? TITLE_OF_SERIES.exec(folded)?.[1] ?? null;
}

/** the same short lines come again and again, and the lines of a head are read twice; emptied before it grows large */
const SHAPES = new Map<string, Shape>();
const MOST_SHAPES = 4096;
/** in letters: longer lines hardly come twice */
const LONGEST_KEPT = 40;

/** What a line is by its own letters. @param long whether `folded` is no more than its beginning */
export function shapeOf(folded: string, long: boolean): Shape {
  if (long || folded.length > LONGEST_KEPT) return readShape(folded, long);
  const known = SHAPES.get(folded);
  if (known !== undefined) return known;
  if (SHAPES.size >= MOST_SHAPES) SHAPES.clear();
  const shape = readShape(folded, long);
  SHAPES.set(folded, shape);
  return shape;
}

function readShape(folded: string, long: boolean): Shape {
  const last = folded.charAt(folded.length - 1);
  const first = folded.charAt(0);
  if (long) return HEADING.test(folded) ? "heading" : "text";
  // a telegram's degree of haste and its number share a line
  if (
    folded.startsWith("等级") &&
    isNumber(folded.replace(/^等级:?/, "").replace(/(?<=号)[一-龥]{0,3}机发\d{0,6}号$/, ""))
  )
    return "number";
  // layout: post: a field of the matter in front of a page
  if (first >= "a" && first <= "z" && /^(?!https?:)[a-z_-]{2,20}:/.test(folded)) return "furniture";
  if (startsWithLabel(folded)) return "metadata";
  // "id": 10232,: a field of a record in JSON
  if (first === '"' && (folded.length === 1 || /^"[A-Za-z_]{1,24}":/.test(folded))) return "furniture";
  // | author = …: a field of a wiki's template
  if (first === "|" && /^\|(?:[a-z_]{2,16}|[一-龥]{2,8})=/.test(folded)) return "furniture";
  // what a keeper of copies notes between its box and the text, in Markdown
  if (first === ">") return "furniture";
  if (isFurniture(folded)) return "furniture";
  if (last === "号" && folded.length <= 24 && BLANK_SERIAL.test(folded)) return "furniture";
  if (folded.length <= 60 && /[号號]/.test(folded)) {
    // （一九九六年六月十八日某部发布 某行发[1996]17号）: who issued the text, and when, before its number
    if (first === "(" && ISSUED_WITH_NUMBER.test(folded)) return "adoption";
    // 一、某办法（某府〔2019〕55号）: an item of a list
    if (isNumber(folded) && !/^[一二三四五六七八九十]{1,3}、/.test(folded) && !closesTitle(folded)) return "number";
    if (ORDER_NUMBER.test(folded)) return "order-number";
  }
  // (a number that lost its 号 here)
  if (folded.length <= 24 && folded.includes("〔") && !/[号號]/.test(folded) && isNumber(folded)) return "number";
  if (folded.length <= 24 && !folded.includes("〔") && mayBeDay(folded) && DATE.test(folded)) return "date";
  // 2017年1月12日　　2017年1月12日: the day under each of two names side by side
  if (last === "日" && folded.length <= 48 && SAME_DAY.test(folded)) return "date";
  if (last === "日" && folded.length <= 30 && SIGNER_DAY.test(folded)) return "date";
  if (
    folded.length <= 84 &&
    (SIGNED_ENDS.includes(last) || beginsWithYear(folded)) &&
    /[月./]/.test(folded) &&
    signedName(folded) !== null
  )
    return "signed";
  if (folded === "目录" || folded === "目次" || folded === "目录:") return "contents";
  if (first === "附") {
    if (ATTACHMENT_MARK.test(folded)) return "attachment-mark";
    if (ATTACHMENT_LIST.test(folded)) return "attachment-list";
  }
  // 根据…的通知失效: what libraries of law write between title and text
  if ((last === "效" || last === "止") && /^(?:根据|依据|已被)[^。,;:]{6,100}(?:失效|废止)$/.test(folded))
    return "furniture";
  // most lines are neither; their last or first character says so at once
  if ((last === "发" || !isHan(first.charCodeAt(0)) || NOTE_FIRST.includes(first)) && NOTE.test(folded)) return "note";
  if (last === ":" && isAddressee(folded)) return "addressee";
  // an adopted text without title: 2014年5月29日某省第十二届人民代表大会常务委员会第九次会议通过
  if (
    folded.length <= 80 &&
    beginsWithYear(folded) &&
    /^[^,。]+日[^,。]{2,40}(?:通过|批准|修订|公布|发布|颁布)(?:,?自\d{4}年\d{1,2}月\d{1,2}日起(?:施行|实施))?$/.test(
      folded,
    )
  )
    return "adoption";
  // a collection's line under that one: 2000年1月1日起施行
  if (folded.length <= 24 && /^自?\d{4}年\d{1,2}月\d{1,2}日起?(?:正式)?(?:施行|实施|生效)$/.test(folded))
    return "adoption";
  if (
    first === "(" &&
    /^\(.{0,30}\d{4}年.{0,200}(?:通过|修订|修正|批准|公布|发布|审议|印发).{0,80}\)?$/.test(folded) &&
    !/\)的?[一-龥]{2,4}$/.test(folded)
  )
    return "adoption";
  if (HEADING.test(folded)) return "heading";
  // 序号⇥违法行为⇥处罚依据⇥裁量标准: heads of columns, whatever the last one ends in
  if (first === "序" && /^序号[^关:〕\d]{4,}$/.test(folded)) return "text";
  // 特此通知 without a stop is no title
  // 为改善空气质量，根据《…的通知》: the beginning of a sentence
  if ("为根按依".includes(first) && /^(?:为(?:了|深入|进一步|切实)?|根据|按照|依据)[^《》]{2,60},/.test(folded))
    return "text";
  // 现在，我代表某市人民政府向大会报告工作，请予审议，并提出意见
  if (
    (first === "现" || first === "我" || first === "下") &&
    /^(?:现在,?|下面,?)?我(?:代表|受)[^。]{2,40},/.test(folded)
  )
    return "text";
  if (last === "。" || last === ";" || last === "," || (folded.length <= 6 && /^[特专谨]此[一-龥]{2,4}$/.test(folded)))
    return "text";
  // 现将有关事项通知如下: opens what follows and is no title, whatever words it holds
  if (
    last === ":" &&
    (/如下(?:修改|规定|决定|决议|公告|通告|意见)?:$/.test(folded) || (folded.length >= 12 && folded.includes(",")))
  )
    return "text";
  if (folded.length > 130) return isLongTitle(folded) ? "title-end" : "text";
  if (folded.endsWith("文件") && folded.slice(0, -2).split("、").every(isBodyName)) return "letterhead";
  if (isBodyName(folded)) return "body-name";
  // …公告（无意见，已办结。）: a stop in the remark behind a title
  if (!/[。;|]/.test(last === ")" ? folded.replace(REMARK_BEHIND, "") : folded)) {
    const genre = titleGenre(folded);
    if (genre !== null && !/[:：]/.test(folded.slice(0, 8))) return "title-end";
    // 某委办公厅 某局综合司印发 / 《某意见》 / 的通知
    if (last === "发" && folded.endsWith("印发") && isBodyName(folded.slice(0, -2))) return "title-start";
    if (/^(?:.{0,50})关于|^[一-龥]{4,30}(?:批转|转发)/.test(folded) || /^(?:印发|转发|批转|公布|发布)/.test(folded))
      return "title-start";
  }
  return folded.length <= 60 && !/[。;]/.test(folded) ? "fragment" : "text";
}

/** 关于…的通告（某府〔2019〕55号）, and the last line of such a title, 先进个人的决定（某府〔2019〕55号）: the number in its bracket closes the words before it. */
function closesTitle(folded: string): boolean {
  const open = bracketAtEnd(folded);
  if (open < 4) return false;
  const words = folded.slice(0, open);
  return words.includes("关于") || genreAtEnd(words) !== null;
}

const REMARK_BEHIND = /(?<=[告知见定])\([^()|]{2,16}\)$/;

/** 某署公告2023年第19号（关于…的公告）: series and serial, and in brackets what it is about */
const TITLE_OF_SERIES = /^[一-龥]{2,20}(?:公告|通告)(?:〔?\d{4}〕?年?)第?\d{1,4}号\(关于[^()]+的(公告|通告|决定)\)$/;

/** Some hundred characters without a stop, that begin and end as titles do: a notice that forwards a notice. */
const isLongTitle = (folded: string): boolean =>
  /^[^。;:!?,]{0,80}(?:关于|转发)[^。;:!?]+$/.test(folded) && genreIsOfficial(titleGenre(folded) ?? "");

const NOT_ADDRESSEE =
  /(?:如下|下列|以下|通知|内容|要求|目标|职责|名单|方面|原则|成员|包括|分别|其中|是|为|有|时间|地点|标准|条件|材料|程序|措施|任务|分工|步骤|范围|方式|对象|办法|主题|意见|单位是|组长|主任|指出|强调|说|表|例|注|人|电话|邮箱|地址)$/;

/** 主送机关: a list of recipients that ends in a colon and is no sentence. */
export function isAddressee(folded: string): boolean {
  if (!folded.endsWith(":") || folded.length < 3) return false;
  const names = folded.slice(0, -1);
  if (/[。;:“”《]/.test(names.replace(/[;]/g, names.length > 40 ? "" : ";"))) return false;
  if (HEADING.test(names)) return false;
  // one who made a proposal in a congress is answered in person: 黄某某代表
  if (/^[一-龥·×]{2,8}(?:代表|委员)$/.test(names)) return true;
  if (NOT_ADDRESSEE.test(names)) return false;
  if (/^(?:附|牵头|责任|配合|主办|承办|协办|参与|参加|实施|落实|督导|成员|主送|抄送)/.test(names)) return false;
  return (
    /^(?:各|有关|机关|你|全|市|省|县|区|国务院|中央|驻|局|厅|委|镇|乡|街|自治|本|直属|广大|[一-龥]{2,12}(?:省|市|县|区|州|盟|旗|镇|乡|自治区))/.test(
      names,
    ) ||
    BODY_END.test(names) ||
    /(?:单位|部门|企业|公司|同志们?|朋友们?|市民|街道|村|社区|科室|股室|院校|机构|代表|委员|先生|女士)$/.test(names)
  );
}

export function genreIsOfficial(genre: string): boolean {
  return genreFamily(genre) === "official";
}
