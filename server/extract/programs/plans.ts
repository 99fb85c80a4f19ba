/** Names that are no more than titles: of the plan that the document itself is, of a table or form that it holds. */
import type { Seen } from "./seen.ts";

/** 某某行动计划（2024—2026年）, 某某计划》的通知, 某某行动计划（试行）: what closes the title of a plan */
const CLOSES_A_PLAN = /^[”"]?(?:[（(](?:(?:19|20)\d{2}|试行|送审|征求|讨论)|》|的通知|政策解读|解读|\s|$)/;
/** 某某行动方案, 某某三年行动实施方案: the scheme, of which the action is the subject */
const A_SCHEME = /^(?:实施|工作)?方案/;
/** …方案（2024—2026年）: a plan for years, where a campaign is for months */
const FOR_YEARS = /^(?:实施|工作)?方案\s*[（(](?:19|20)\d{2}年?\s*[—–－~～至-]{1,2}\s*(?:19|20)\d{2}/;

/** 关于实施某某计划的通知, 关于组织申报某某计划的通知: the title launches it */
const LAUNCHED_BY_TITLE =
  /(?:实施|开展|启动|举办|参加|参与|申报|报名|推荐|选拔|遴选|做好|加入|入选)(?:[\u4e00-\u9fff]{0,4}的|好|了)?$/;

/** “百梯攻坚”行动: a short name stands before the head noun */
const UNDER_A_SHORT_NAME = /”(?:专项|集中)?行动$/;

/** The document's own plan or scheme, as its title names it (SPEC of titles: GB/T 9704, 关于印发…的通知): a document, not what is run. */
export function ownPlan({ candidate, name, before, behind }: Seen): boolean {
  const { head, inOwnTitle } = candidate;
  if (!/行动$|计划$/.test(head)) return false;
  if (!inOwnTitle) return head.endsWith("计划") && headsAPlan(before(24), behind(24));
  if (LAUNCHED_BY_TITLE.test(before(10))) return false;
  if (head.endsWith("计划")) return CLOSES_A_PLAN.test(behind(6));
  if (FOR_YEARS.test(behind(24))) return true;
  return /^(?:三年)?行动$/.test(head) && A_SCHEME.test(behind(6)) && !UNDER_A_SHORT_NAME.test(name);
}

/** 某某行动计划, alone on its line over （2024—2026年）: the title of what a notice issues, once more over its text */
const headsAPlan = (before: string, behind: string): boolean =>
  /(?:^|\n)[ \u3000]*[\u4e00-\u9fff]{0,18}$/.test(before) &&
  /^[ \u3000]*\r?\n?[\s\u3000]*[（(](?:19|20)\d{2}年?\s*[—–－~～至-]/.test(behind);

/** 某某重点项目责任分工表, 某某任务完成计划表: the name of a table or form */
export const isOfATable = ({ candidate: { head }, body, behind }: Seen): boolean =>
  head.endsWith("计划")
    ? /^(?:任务)?(?:表(?![明彰示现述])|书)/.test(behind(4))
    : head === "项目" &&
      /重[点大](?:工程|建设|支撑)?$/.test(body) &&
      /^(?:建设|推进|任务)*(?:责任)?(?:分工|表|清单|名单|目录|一览)/.test(behind(10));
