/** How sure it is that a candidate is a program run under its own name: a sum of named parts. */
import type { ConfidencePart } from "../../model/index.ts";
import type { Candidate } from "./find.ts";
import { COMMON_WORDS, VERBS } from "./vocabulary.ts";

/** candidates below this are dropped */
export const THRESHOLD = 0.55;

const HEAD_VALUE = { strong: 0.3, event: 0.3, fund: 0.25, weak: 0.1, none: 0 } as const;

/** words that name a body, platform, honour, zone, system, strategy or document rather than a program */
const OTHER_KIND =
  /(?:平台|系统|战略|示范[区市县]|试验区|机制|制度|体系|规定|要求|精神|意见|方案|办法|条例|原则|理念|模式|称号|单位|中心|基地|园区|公司|集团|银行|品种|工程师)$/;

const common = new RegExp(
  `(?:${[...COMMON_WORDS].sort((a, b) => b.length - a.length).join("|")})`,
  "g",
);

/** generic wording inside an alleged name */
const PHRASE = /[了着过]|可以|应当|不得|必须|能够|没有|凡|需要|如何|是否|经过|以上|以下|之间|其中|情况|部门|人员|负责|指导|完善|严格|鼓励|提供|公布|确保|进行|给予|列入|开工|竣工|包装|谋划|储备|审批|上述|所有|每年|每个|每月|要|可|未|被|已/;

export interface Judged {
  readonly candidate: Candidate;
  readonly confidence: number;
  readonly parts: readonly ConfidencePart[];
}

/** `listed`: the name before it in the same list was accepted with this verb's value */
export function judge(text: string, candidate: Candidate, listed: number): Judged {
  const parts = candidate.rule === "programs/quoted" ? quotedParts(text, candidate, listed) : namedParts(text, candidate, listed);
  const sum = parts.reduce((total, part) => total + part.value, 0);
  return { candidate, parts, confidence: Math.round(Math.min(0.98, Math.max(0, sum)) * 100) / 100 };
}

function namedParts(text: string, candidate: Candidate, listed: number): readonly ConfidencePart[] {
  const name = text.slice(candidate.start, candidate.end);
  const body = name.replace(/[“”]/g, "").slice(0, -candidate.head.length);
  const parts: ConfidencePart[] = [{ name: `head ${candidate.kind}`, value: HEAD_VALUE[candidate.kind] }];
  const add = (part: string, value: number) => {
    if (value !== 0) parts.push({ name: part, value });
  };
  const verb = VERBS[candidate.edge.verb] ?? 0;
  add(candidate.edge.verb === "" ? "list" : `verb ${candidate.edge.verb}`, Math.max(verb, listed));
  if (candidate.heading) add("heading", 0.3);
  if (candidate.inOwnTitle) add("own title", /^(?:实施|工作|行动)*方案|^申报|^工作|^的通知|^[项]?目?建设指挥/.test(candidate.after) ? 0.4 : 0.1);
  if (candidate.quotes !== "none") add("quotation marks", 0.3);
  if (/第[一二三四五六七八九十\d]+[届次期批]|全国|中国|国际/.test(body)) add("ordinal or nation", 0.15);
  if (/\d{4}年|三年|百|千|万|双/.test(body)) add("figure", 0.1);
  const rest = body.replace(common, "").length;
  const commonLength = body.length - rest;
  if (body.length < 2) add("no modifier", -1);
  else if (candidate.quotes === "none" && rest === 0) add("common words only", -0.6);
  else if (candidate.quotes === "none" && rest === 1 && body.length < 6) add("nearly common words only", -0.3);
  if (body.length >= 4 && rest >= 2) add("specific", candidate.kind === "weak" ? 0.15 : 0.1);
  if (candidate.kind === "weak" && commonLength > rest + 2) add("mostly common", -0.1);
  if (PHRASE.test(body.replace(/[“][^”]*[”]/g, ""))) add("reads as a phrase", -0.4);
  if (OTHER_KIND.test(body)) add("other kind", -0.2);
  if (/^(?:建设|实施|推进|进展|管理|资金|名称|法人|库|申报|验收|审批|承担|投资|总|单体)/.test(candidate.after) && candidate.kind === "weak") add("used as a common noun", -0.1);
  if (candidate.edge.border === "word" && verb === 0 && listed === 0) add("begins after a function word", -0.1);
  return parts;
}

function quotedParts(text: string, candidate: Candidate, listed: number): readonly ConfidencePart[] {
  const name = text.slice(candidate.start + 1, candidate.end - 1);
  const parts: ConfidencePart[] = [{ name: "quotation marks", value: 0.25 }];
  const add = (part: string, value: number) => {
    if (value !== 0) parts.push({ name: part, value });
  };
  const verb = VERBS[candidate.edge.verb] ?? 0;
  add(candidate.edge.verb === "" ? "list" : `verb ${candidate.edge.verb}`, Math.max(verb, listed));
  if (TAIL.test(candidate.after)) add("head noun behind", 0.3);
  if (/(?:工程|行动|计划|活动|大赛|革命|宣传[周月]|[季节年月周卡])$/.test(name)) add("head noun inside", 0.25);
  if (/规划|时期|互联网\+$|放管服|一带一路|双碳|新基建/.test(name) || /^(?:时期|规划|战略|理念|精神|原则|思想|机制|制度|模式|体系|政策|格局|问题|目标|要求|字样|的)/.test(candidate.after)) {
    add("other kind", -0.5);
  }
  if (/[,，。]/.test(name)) add("reads as a phrase", -0.2);
  if (name.length > 18) add("long", -0.2);
  return parts;
}

/** what makes a quoted word a program: a head noun behind it, perhaps after a modifier */
const TAIL =
  /^(?:[\u4e00-\u9fff]{0,8})(?:系列活动|活动|行动|工程|计划|试点|项目|专项|大赛|培训|品牌|普法|宣讲|宣传|志愿服务|系列|救助|辅导|创建|普查|筛查|推介)/;
