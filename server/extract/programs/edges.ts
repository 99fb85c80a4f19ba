/** Where a name begins: leftwards from its head noun to the verb that launches it, or to the mark before it. */
import { isHan } from "../../read/index.ts";
import { behindLeads } from "./leads.ts";
import { bareVerb, isInner, isVerb, VERB_END, verbBefore } from "./verbs.ts";
import { VERBS } from "./vocabulary.ts";
import { isProper } from "./works.ts";

/** characters that a name never reaches across */
const STOPS = new Set(
  [..."。;；,，:：!！?？\n\r\t|《》〈〉[]【】〔〕<>\u3000 \u00a0\u2002①②③④⑤⑥⑦⑧⑨•·\u25cf*"].filter((c) => c !== "·"),
);

/** longest stretch looked at before a head noun */
const REACH = 42;

/** words that end before a name and belong to no name */
const CUTS =
  "的 以来 为 从 对 将 把 以 由 通过 按照 根据 围绕 利用 享受 符合 属于 包括 涉及 关于 印发 制定 编制 出台 修订 公开 在 是 使 让 并 且 或者 以及 等 各类 各项 有关 相关 我市 我省 我区 我县 全面 深入 扎实 大力 积极 持续 继续 负责 稳步 有序 统筹 率先 广泛 常态化 高质量 认真 进一步 切实 不断 组织 配合 协助".split(
    " ",
  );
const cut = new RegExp(`(?:${CUTS.join("|")})$`);
/** 再生铝回收利用提升行动: a noun that ends as a word of that kind does */
const NOUN_OF_USE = /(?:回收|综合|开发|循环|资源化|梯次|能源|合理|保护)利用$/;
/** words of two letters that hold such a word of one */
const WORDS = new Set(
  "对象 对口 对外 对接 对标 对照 对台 等级 等额 在建 在线 在校 在职 在岗 在外 在册 以工 以旧 以竹 以案 以赛 以学 以奖 以评 以老 责制 为民 为老 为农 为企 为侨 将军 从业 从事 从严 从重 使命 并购 并网 并轨 并联 把关 把手 行为 人为 自由 缘由 合并 兼并 应对 相对 针对 使用 核对 校对 结对 绝对 现在 存在 潜在 内在 外在 所在 高等 平等 中等 初等 同等 均等 优等 特等 促使 天使 大使 行使 难以 予以 服从 火把".split(
    " ",
  ),
);
/** their last characters: every place of a name is asked, and most characters are none */
const CUT_ENDS = new Set(CUTS.map((word) => word.charCodeAt(word.length - 1)));

const openOf: Readonly<Record<string, string>> = { "”": "“", ")": "(", "）": "（", "」": "「" };

export interface LeftEdge {
  readonly start: number;
  /** the verb directly before the name, or "" */
  readonly verb: string;
  /** what the name begins after */
  readonly border: "verb" | "line" | "mark" | "list" | "open" | "word";
  /** the head stands inside quotation marks that open at `start` */
  readonly quoted: boolean;
}

/** (三) before a heading is no part of it */
const NUMERAL = /^[一二三四五六七八九十\d]{1,3}$/;

const LIST_END =
  /(?:工程|行动|计划|普查|斗争|保卫战|攻坚战|试点|项目|基金|专项|攻关|大检查|专项检查|资金|活动|运动|大赛|[览大歌运动谈易]会|分会场|论坛|峰会|(?:公开|锦标|自行车|邀请|挑战|联|马拉松|帆船|龙舟|友谊|精英|滑雪)赛|(?:欢乐|旅游|文化|惠民|消费|体验)季|博会|嘉年华|示范|培训|建设|改革|治理|整治|革命|马拉松|奖|[术化画艺品业大影]展|那达慕|(?:风筝|研讨|交流|展销)会|[”」）)])$/;

const FESTIVAL = /(?<![环季细关调章枝])节$/;

/**
 * Finds where a name that ends before `end` begins; nothing left of `floor` is looked at.
 * The work is bounded by {@link REACH}.
 */
export function leftEdge(text: string, floor: number, head: number): LeftEdge {
  const lowest = Math.max(floor, head - REACH);
  let at = head;
  let border: LeftEdge["border"] = at === floor ? "line" : "mark";
  let quoted = false;
  let passed = -1;
  while (at > lowest) {
    const code = text.charCodeAt(at - 1);
    if (isHan(code)) {
      at--; // Han letters are no border
      continue;
    }
    const char = text.charAt(at - 1);
    const open = openOf[char];
    if (open !== undefined) {
      const inside = text.slice(lowest, Math.max(lowest, at - 1)).lastIndexOf(open);
      if (inside < 0) break;
      const from = lowest + inside;
      if (open !== "“" && NUMERAL.test(text.slice(from + 1, at - 1))) break;
      // “A”“B”行动: the first quotation is a name of its own
      if (open === "“" && passed === at) {
        border = "list";
        break;
      }
      at = from;
      if (open === "“") passed = from;
      continue;
    }
    if (char === "“" || char === "「") {
      at--;
      quoted = true;
      break;
    }
    if (char === "(" || char === "（") {
      border = "open";
      break;
    }
    if (STOPS.has(char)) {
      border = char === "\n" || char === "\r" ? "line" : "mark";
      break;
    }
    if (
      char === "、" &&
      (listBefore(text, lowest, at - 1) ||
        isNextOfWorks(text, lowest, at - 1, head) ||
        // 举办老街夜巷、青河光影节: festivals are not named for several things
        (head - at >= 4 && HELD_FESTIVALS.test(text.slice(lowest, at - 1) + text.slice(head, head + 4))) ||
        // “甲”督查、乙“丙”行动: either side has a quotation of its own
        (passed >= 0 && passed > at - 1 && text.slice(lowest, at - 1).includes("”")) ||
        // 五、青苗培育工程; 青河治理二、三期工程 is one name
        (/[\d一二三四五六七八九十]$/.test(text.slice(at - 2, at - 1)) &&
          !/^[二三四五六]期/.test(text.slice(at, at + 2))))
    ) {
      border = "list";
      break;
    }
    at--;
  }
  if (quoted) return { start: at, verb: verbBefore(text, floor, at), border: "open", quoted };
  return cutInside(text, at, head, border, floor);
}

/** 、 parts two names where the words before it end like a name of their own. */
function listBefore(text: string, lowest: number, comma: number): boolean {
  const last = text.slice(Math.max(lowest, comma - 6), comma);
  return endsItem(last) || TASKS_OF_IT.test(last);
}

/** 水源保障攻坚行动5项、…: with the number of its tasks */
const TASKS_OF_IT = /行动\d{1,2}项$/;

/** 新材料二期、…项目; 青河产业园、…工程: works and houses that are named beside the next */
const ENDS_WORKS = /(?:[一二三四五]期|产业园|科技园|物流园|厂|大厦|广场|剧院|博物馆)$/;
const isNextOfWorks = (text: string, lowest: number, comma: number, head: number): boolean =>
  /^(?:建设)?(?:项目|工程)/.test(text.slice(head, head + 4)) &&
  head - comma >= 6 &&
  ENDS_WORKS.test(text.slice(Math.max(lowest, comma - 4), comma)) &&
  isProper(text.slice(comma + 1, head));

const HELD_FESTIVALS = /(?:[举承主]办|办好).*(?:节|消费季|惠民季)(?=.{0,3}$)/;

/** 及 that joins, not the first letter of 及时 */
function lastAnd(words: string): number {
  const at = words.lastIndexOf("及");
  return words.charAt(at + 1) === "时" ? words.lastIndexOf("及", at - 1) : at;
}

const MONEY_MANAGED = /^[\u4e00-\u9fff]{0,4}(?:资金|基金)的?(?:使用)?管理/;

/** 世界水日、中国水周; 六五环境日、全国低碳日: days and weeks that are kept, one beside the other */
const KEPT =
  /(?:[\u4e00-\u9fff]{2}(?<!工作|节假|休息|双休|纪念|每|当|次|期)日|(?:宣传|教育|活动|科技|服务|生产|质量|普法|水)[周月季年]|竞赛)$/;

const endsName = (words: string): boolean => LIST_END.test(words) || FESTIVAL.test(words);
const endsItem = (words: string): boolean => endsName(words) || KEPT.test(words);

/** 平台建设及应用提升计划: one plan for both */
const isWithin = (words: string): boolean => words.endsWith("建设及");

const ADDED = /^.*(?:以及|加上|连同)(?=..)/;

/** 全面振兴新突破三年行动: what 全面 is a part of */
const OVERALL = /^(?:振兴|小康|两孩|二孩)/;

const BESIDE = /^[^，。；\n]{2,40}?(?:结合|(?:同步|一体|统筹)推进|衔接)/;

/** how something is done, before the verb: 重点支持“531”工程 */
const MANNER = /^(?:重点|大力|积极|深入|全面|继续|着力|扎实|持续|切实|加快|优先|认真|统筹|稳步|有序|广泛)+(?=..)/;

const OPENS = /[“「(（]/;

/** Inside the stretch, the name begins after the last verb or function word. */
function cutInside(text: string, from: number, head: number, border: LeftEdge["border"], floor: number): LeftEdge {
  const stretch = text.slice(from, head);
  let start = 0;
  let verb = "";
  let edge = border;
  const hidden = OPENS.test(stretch)
    ? stretch.replace(/[“「][^”」]*[”」]|[(（][^)）]*[)）]/g, (inner) => "\u25a1".repeat(inner.length))
    : stretch;
  VERB_END.lastIndex = 0;
  for (let match = VERB_END.exec(hidden); match !== null; match = VERB_END.exec(hidden)) {
    const end = match.index + match[0].length;
    // 提升, 建设 … inside a name (农业品牌提升行动) are not verbs before it
    if (hidden.length - end < 2) break;
    const found = bareVerb(match[0]);
    if (isInner(hidden, match.index, found)) continue;
    // 我市开展的…行动
    start = hidden.charAt(end) === "的" ? end + 1 : end;
    verb = found;
    edge = "verb";
  }
  const and = Math.max(hidden.lastIndexOf("和"), lastAnd(hidden), hidden.lastIndexOf("暨"), hidden.lastIndexOf("与"));
  // 编制某省建设方案和某某行动计划: the plan beside it is a text
  if (and > start && and < hidden.length - 2 && /(?:方案|规划|意见|办法|条例|纲要)$/.test(hidden.slice(start, and))) {
    start = and + 1;
    verb = "";
    edge = "list";
  }
  if (
    and >= start &&
    and < hidden.length - 2 &&
    (stretch[and] === "暨"
      ? endsName(stretch.slice(0, and))
      : (endsItem(stretch.slice(0, and)) && !isWithin(stretch.slice(0, and + 1))) ||
        // “甲”教育和“乙”学习教育: either has a quotation of its own
        (stretch.charAt(and + 1) === "“" && /”[\u4e00-\u9fff]{2,6}$/.test(stretch.slice(0, and))))
  ) {
    // 推进甲改革和乙试点: a reform is no name that hands the verb on
    if (!/改革$/.test(stretch.slice(0, and))) verb = "";
    start = and + 1;
    edge = "list";
  }
  // after a verb that launches, the rest is the name, function words and all (陆向物流通道优化工程)
  const sure = verb !== "" && (VERBS.get(verb) ?? 0) >= 0.25;
  // 资金落实困难以及建设工程的管理, 20%的资金加上大户补贴试点资金: what is added is a part of no name
  const added = ADDED.exec(hidden.slice(start))?.[0].length ?? 0;
  if (added > 0) {
    start += added;
    verb = "";
    edge = "word";
  }
  for (let k = hidden.length - 2; k > start && !sure; k--) {
    if (
      CUT_ENDS.has(hidden.charCodeAt(k - 1)) &&
      cut.test(hidden.slice(Math.max(start, k - 4), k)) &&
      !NOUN_OF_USE.test(hidden.slice(0, k)) &&
      !WORDS.has(hidden.slice(k - 1, k + 1)) &&
      !WORDS.has(hidden.slice(k - 2, k)) &&
      !(hidden.slice(k - 2, k) === "全面" && OVERALL.test(hidden.slice(k, k + 2)))
    ) {
      start = k;
      verb = "";
      edge = "word";
      break;
    }
  }
  start = behindLeads(stretch, start, {
    opensLine: border === "line",
    alongside: BESIDE.test(text.slice(head, head + 48)),
    pilot: text.startsWith("试点", head),
    managed: MONEY_MANAGED.test(text.slice(head, head + 12)),
  });
  // 成立某区第三次全国土壤普查领导小组: the surveys of the State begin with their number
  const survey = stretch.includes("次全国")
    ? /(?<=.)第[一二三四五六七八九十]{1,3}次全国/.exec(stretch.slice(start))
    : null;
  if (survey !== null) {
    start += survey.index;
    edge = "word";
  }
  // 建设“快递下乡”工程: nothing but a verb before the quotation is no part of the name
  const quote = stretch.indexOf("“", start);
  const before =
    quote < 0
      ? null
      : stretch
          .slice(start, quote)
          .replace(MANNER, "")
          .replace(/(?:国家|全国|我[省市区县])$/, "");
  // 某市某局2023年“铁拳”行动: whose plan it is, and of which year
  if (before !== null && /[局委厅部院办会府](?:19|20)\d{2}年(?:度)?$/.test(before)) {
    start = quote;
    verb = "";
    edge = "word";
  } else if (before !== null && (/^(?:建设|贯彻(?:落实|实施)?|落实)$/.test(before) || isVerb(before))) {
    start = quote;
    verb = before;
    edge = "verb";
  }
  return {
    start: from + start,
    verb: verb === "" ? verbBefore(text, floor, from + start) : verb,
    border: edge,
    quoted: false,
  };
}
