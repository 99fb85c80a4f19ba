/** Who is asked to do what, in letters and minutes: 请市财政局尽快拨付资金. */
import { seeker } from "../../../model/index.ts";
import type { Duty } from "./duty.ts";
import { bodiesFirst } from "./opening.ts";
import { namedDuty } from "./partners.ts";

/** what somebody is asked to do */
const ASKED =
  /提供|办理|出具|关闭|查[处封扣]|取缔|停止|清[理退]|拆除|整改|注销|吊销|转发|通知|播[放出]|刊[发登]|落实|抓紧|尽快|牵头|支持|协[调助]|配合|报送|组织(?!部)|安排|开展|审核|研究|核[实定对查]|加强|继续|负责|会同|做好|按照?|根据|于|在|及时|协同|督促|指导|完成|加快|推[进动]|派[员出人]|参[加与]|指派|明确|确定|对|将|就|为|给予|予以|函告|反馈|依法|认真|切实|积极|严格|尽早|进一步|全力|立即|迅速|主动|结合/;
export const seekAsked = seeker(ASKED);

export const IS_ASKED = /^(?:请(?!示|求|各位|你|贵)|责[成令])/;

/** 请市水利局科学调度水量: the bodies end where their last name does, whatever they are asked; null where no name is read. */
export function askedDuty(text: string, start: number, at: number, end: number, index: number): Duty | null {
  // 责令某公司依照规定处理: how a case is closed
  const named = text.startsWith("责令", at - 2) ? null : bodiesFirst(text, at, end);
  return named === null ? null : namedDuty(text, { start, at, end }, named, index);
}
