/** A name that a sentence speaks of as known: the subject of its clause, or what was decided before and is carried out. */
import { commonFree } from "./common.ts";
import type { Seen } from "./seen.ts";

/** …工程实施以来, …基金主要用于, …工程每户补助: what a sentence says of its subject */
const SAID_OF_SUBJECT =
  /^(?:(?:正式)?(?:实施|启动|推行|开展)(?:以来|后)|(?:结束|到期|通气|通水|完工|竣工|建成)后|(?:主要|重点)?(?:用于|面向|投向|惠及|覆盖)|每[年户亩个村县人镇项]|规模\s*\d|支持单个|结余|分红|增设|新增|开工\d|(?:已|共)?(?:经)?(?:建成|完成)[^，。]|(?:已|共)(?:经)?(?:完工|竣工|建成|具备|开工|覆盖|惠及)|(?:19|20)\d{2}年|资金分配|把|进(?:社区|校园|企业|机关|农村|军营|家庭|景区))/;

/** The name opens its clause and is what the clause tells of. */
export const isSubject = ({ candidate, before, body }: Seen): boolean =>
  (candidate.kind === "strong" || candidate.kind === "fund") &&
  candidate.edge.verb === "" &&
  candidate.edge.border !== "word" &&
  !candidate.inOwnTitle &&
  SAID_OF_SUBJECT.test(candidate.after) &&
  /(?:^|[\s。；;.．)），,：:、])$/.test(before(1)) &&
  body.length >= 4 &&
  commonFree(body) >= 2;

/** 按照…三年行动计划安排, 借鉴…试点经验: it is there already */
const BY_WHICH = /(?:按照?|根据|依据|巩固|拓展|借鉴|推广|总结)$/;
const WHAT_CAME_OF_IT = /^(?:的)?(?:(?:总体|统一|工作|任务)*(?:安排|部署)|成[果效]|经验|要求)/;
export const isCarriedOut = ({ candidate, before, rest }: Seen): boolean =>
  candidate.kind === "strong" && rest >= 2 && WHAT_CAME_OF_IT.test(candidate.after) && BY_WHICH.test(before(4));

/** 从草牧业试验试点资金中列支: what pays is the money of a thing that is known by its name */
const PAYS = /^(?:补助|专项|奖补)?(?:资金|经费)?中(?:列支|支出|安排|解决|统筹)/;
export const isDrawnOn = ({ candidate, before, rest }: Seen): boolean =>
  candidate.kind !== "fund" && rest >= 2 && PAYS.test(candidate.after) && /[从在由]$/.test(before(1));
