/** Who is asked to do what, in letters and minutes: 请市财政局尽快拨付资金. */
import { type Duty, dutyTask, firstLength, mention, ownName, subjects } from "./duty.ts";

/** what somebody is asked to do */
export const ASKED =
  /提供|办理|出具|关闭|查[处封扣]|取缔|停止|清[理退]|拆除|整改|注销|吊销|转发|通知|播[放出]|刊[发登]|落实|抓紧|尽快|牵头|支持|协[调助]|配合|报送|组织|安排|开展|审核|研究|核[实定对查]|加强|继续|负责|会同|做好|按照?|根据|于|在|及时|协同|督促|指导|完成|加快|推[进动]|派[员出人]|参[加与]|指派|明确|确定|对|将|就|为|给予|予以|函告|反馈|依法|认真|切实|积极|严格|尽早|进一步|全力|立即|迅速|主动|结合/g;

export const IS_ASKED = /^(?:请(?!示|求|各位|你|贵)|责[成令])/;

/** a name of a body may end here: most letters end none */
const NAME_ENDS = /[局委厅办部会院府司团行社校站所心队处]/g;
/** the name goes on, or another follows */
const GOES_ON = /^[、，,；;。和及与等（(的]|^[局委厅办部会院府司团行社校站所心队处分支]/;
/** letters of the longest list of those who are asked */
const LONGEST = 60;

/** 请市水利局科学调度水量: the bodies end where their last name does, whatever they are asked; null where no name is read. */
export function askedDuty(text: string, start: number, at: number, end: number, index: number): Duty | null {
  // 责令某公司依照规定处理: how a case is closed
  if (text.startsWith("责令", at - 2)) return null;
  const head = text.slice(at, Math.min(end, at + LONGEST));
  for (const { index: last } of head.matchAll(NAME_ENDS)) {
    const stop = last + 1;
    if (stop < 3 || GOES_ON.test(head.slice(stop)) || stop === head.length) continue;
    const units = subjects(text, at, at + stop);
    if (units === null || !units.every((unit) => unit.kind === "body") || !units.some(ownName)) continue;
    return {
      kind: "verb",
      told: false,
      evidence: { start, end: Math.min(end, at + firstLength(text, at, end)) },
      task: dutyTask(text, at + stop, end),
      units: units.map((unit) => mention(unit, "responsible")),
      line: index,
      strong: true,
      named: true,
    };
  }
  return null;
}
