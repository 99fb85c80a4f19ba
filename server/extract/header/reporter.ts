/** Who gave a report to a congress or its committee: the office of the speaker, on a line under the title. */
import { bodyNames, isBodyName, type Piece } from "../../segment/index.ts";
import { type Head, underTitle } from "./head.ts";
import type { Name } from "./issuers.ts";

/** 某县人民政府县长　陈某; （某县财政局局长　李某） */
const SPEAKER =
  /^[(（]?([一-龥]{3,40}?(?:人民政府|委员会|常委会|法院|检察院|办公室|局|厅|委))(?:党组书记、|党组副?成员、|党组成员、)?(?:代理?|副|常务)*(?:[省市县区州旗盟镇乡]长|主任|局长|厅长|院长|检察长|主席)(?:[ \t\u3000:：]*[一-龥·×*XxＸ]{1,8})[)）]?$/;

/** lines under a title among which the speaker stands: the day, the sitting, an empty one */
const WITHIN = 6;

/** The body whose head gave the report; none where the text is no report or names no speaker in full. */
export function reporterOf(head: Head): readonly Name[] {
  const title = head.lines.at(-1);
  if (title !== undefined && !/(?:报告|说明|汇报)(?:\([^()]{2,12}\))?$/.test(title.fold)) return [];
  const lines = title === undefined ? head.pieces : underTitle(head);
  for (const piece of lines.slice(0, WITHIN)) {
    const names = speakerIn(head.source.text, piece);
    if (names.length > 0) return names;
  }
  return [];
}

function speakerIn(text: string, { start, end }: Piece): readonly Name[] {
  const name = SPEAKER.exec(text.slice(start, end))?.[1];
  // 市水利局局长 before the committee of 某某市 reports for the government
  if (name === undefined || !isBodyName(name) || /^[省市县区州旗](?!长).{0,14}[局厅委]$/.test(name)) return [];
  const at = text.indexOf(name, start);
  return bodyNames(text, at, at + name.length);
}
