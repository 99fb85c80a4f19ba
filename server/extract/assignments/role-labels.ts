/** Labels before units (牵头单位：, 责任部门：) and the roles that role words stand for. */
import { type Role, type Span, seeker } from "../../model/index.ts";

/** two characters of a label, parted where a line of a page ended between them */
const GAP = "\\s{0,8}";
export const spaced = (words: string): string =>
  words.replaceAll(")?", `)?${GAP}`).replace(/(?<=[\u4e00-\u9fa5])(?=[\u4e00-\u9fa5])/g, GAP);

/** 牵头单位：, 责任部门:, 配合：, 【责任单位】 and 责任单位为: what stands before a list of units */
export const LABEL = new RegExp(
  `(?:(?:(?:(?:主要?|主体|第[一二三四]|其[他它]|相关|共同|总|整改|[省市州县区][级直]|属地|项目|工作|具体)${GAP})?${spaced(
    "(?:牵头|主办|主责|责任|负责|承办|落实|实施|执行|主管|职能|配合|协办|会办|参与|参加|协助|协同|支持|支撑|联合|联动|协作|起草|承接|推进|整改|属地|包抓|包保|主抓)",
  )}(?:[（(](?:牵头|责任|配合|协办|主办|承办)[）)])?(?:和|及|、)?(?:责任|配合|实施|负责|落实|承办|考核|督办|推进|建设|管理|整改|办理|协调|组织|执行)?(?:[省市州县区][级直])?${GAP}${spaced(
    "(?:单位|部门|处室|科室|股室|机构|地区|主体|乡镇|镇街|县区)",
  )}(?:(?:和|及|、)(?:负责|责任|联系)人)?(?:[（(][^（()）]{0,12}[）)])?|(?:责任|任务|职责|部门)分工(?=\\s*[:：][^\\S\\n]*[\u4e00-\u9fa5])|(?:牵头|配合|协办|会办|责任|主办|承办|参与))[\\s*]*[:：][\\s*]*|【(?:牵头|主办|责任|承办|配合|协办|参与)(?:责任)?(?:单位|部门)】[:：]?\\s*|(?:牵头|主办|责任|承办|配合|协办)(?:单位|部门)为(?=[国省市县区州旗镇][\u4e00-\u9fa5])|(?:牵头|主办|责任|承办|配合|协办|参加|参与)(?:单位|部门)[为是有](?=[\u4e00-\u9fa5]{2,12}?(?:[局委办厅部]|政府|公司)[，,、。]|各[\u4e00-\u9fa5（()）]{1,12}[，,、。；;]))`,
);
export const seekLabel = seeker(LABEL);

/** labels between units that bring no unit: persons, dates */
const OTHER_LABEL = new RegExp(
  spaced(
    String.raw`【?(?:(?:责任|分管|牵头|负责|主要|包保|配合|省|市|州|县|区|督导|主管)*(?:领导|责任人|负责人|联系人|联络员|局长|组长)|(?:计划|预计|拟|起止|要求)?(?:完成|办结|整改|推进|竣工|开工|实施|启动)?(?:时限|时间|期限|时间节点|时序|进度|工期|频次)(?:要求|安排)?|(?:成员|数据来源|数据提供|数据报送|信息来源|监督|督导|督办|考核|评价|验收)(?:单位|部门)|(?:目标|任务|措施|进展|工作|整改|办理|推进)[\u4e00-\u9fa5]{0,4})[\s*]*(?:[:：]|】[:：]?)[\s*]*|(?<=\n[ \u3000]{0,4})(?:完成|办结|整改)(?:时限|时间|期限)[ \t\u3000]{1,6}(?=\S)`,
  ),
);
const seekOther = seeker(OTHER_LABEL);

const LEAD = /牵头|主办|主责|第一责任/;
const COOPERATING = /配合|协办|会办|参与|参加|协助|协同|支[持撑]|联[合动]|协作|提供技术/;

/** The role that a role word stands for; 责任, 承办, 落实, 实施 are responsible. */
export function roleOf(word: string): Role {
  if (LEAD.test(word)) return "lead";
  return COOPERATING.test(word) ? "cooperating" : "responsible";
}

/** The role of a label or column, by its first role word: 责任主体与协同单位 is responsible. */
export function roleOfHead(words: string): Role {
  return roleOf(
    /牵头|主办|主责|第一责任|责任|负责|承办|落实|配合|协办|会办|参与|参加|协助|协同|支[持撑]|联[合动]|协作/.exec(
      words,
    )?.[0] ?? words,
  );
}

export interface Label extends Span {
  readonly valueStart: number;
  readonly role: Role | null;
  readonly word: string;
}

export function labelsIn(text: string, start: number, end: number): readonly Label[] {
  const slice = text.slice(start, end);
  const found: Label[] = [];
  if (!/[：:】]|(?:单位|部门)[为是有]/.test(slice)) return found;
  for (const [seek, other] of [
    [seekLabel, false],
    [seekOther, true],
  ] as const) {
    for (let m = seek(slice, 0); m !== null; m = seek(slice, m.index + m[0].length)) {
      if (found.some((label) => label.start < start + m.index + m[0].length && label.valueStart > start + m.index))
        continue;
      const at = start + m.index;
      found.push({
        start: at,
        end: at + m[0].length,
        valueStart: at + m[0].length,
        role: other ? null : roleOfHead(m[0].replace(/\s+/g, "")),
        word: m[0],
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
