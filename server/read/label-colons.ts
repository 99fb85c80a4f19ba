/**
 * Labels of duties whose colon was lost: 责任单位 市财政局、市教育局, 完成时限 2022年底前. Pages that set their labels bold, and converters that take them
 * for cells, leave a blank in the place of the colon.
 */
import { matchesIn } from "../model/index.ts";

const GAP =
  /(?:(?:牵头|主办|主责|责任|负责|承办|落实|配合|协办|参与|参加|协助)(?:单位|部门)|(?:完成|办结|整改)(?:时限|时间|期限)|(?:责任|分管|牵头|包抓|包保)领导)[ \u00a0\u3000]/g;
/** what may stand before a label: the head of a line and its marks, the end of what was said before … */
const BEFORE = /^[\s（(〔【[［。；;，,、.．·•*]?$/;
/** … and where no heads of columns stand */
const INSIDE = /^[（(〔【[［；;，,]$/;
const NAME =
  /^[ \u00a0\u3000]{0,5}((?:[一-鿿\dA-Za-z“”·]|[（(][^（()）\n]{1,12}[）)]){2,24}?)(?=[、，,；;。）)〕】\]\s]|等[省市县区有相部单、，,；;）)]|牵头|负责|配合|按|$)/;
/** last letters of names of bodies and of places that stand for theirs */
const BODY = /[局委办部厅府院会社司组团队所站处心区县市旗乡镇道校联行馆业村室关协）)]$/;
/** 责任单位 配合部门 完成时限: heads of columns */
const HEAD = /^(?:[一-鿿]{2}(?:单位|部门|处室|科室|股室|机构|机关)|备注|目标任务|主要任务)$/;
const COLLECTIVE = /^(?:各|有关|相关|市直|县直|区直|省直)/;
const WHEN = /^[ \u00a0\u3000]{0,5}(?:20\d\d|\d{1,2}[年月日.．—-]|每[年月季半周]|全年|长期|持续|立行立改|常态)/;

/** 责任领导 李某 责任单位 …: a person's name, and no further head of a column */
const PERSON =
  /^[ \u00a0\u3000]{1,5}(?![一-鿿]{2}(?:单位|部门|领导|时[限间]|人员?|措施))[一-鿿]{2,4}(?=[、，,；; \u00a0\u3000\n]|$)/;

/** The text with a colon for the blank behind such labels; of the same length. */
export function withLabelColons(text: string): string {
  let made = "";
  let copied = 0;
  for (const { 0: label, index } of matchesIn(text, GAP)) {
    const at = index + label.length - 1;
    const before = text.charAt(index - 1);
    if (!BEFORE.test(before)) continue;
    const behind = text.slice(at, at + 40);
    if (
      label.charAt(2) === "领"
        ? !PERSON.test(behind)
        : /^[单部]/.test(label.charAt(2))
          ? !isBody(behind, INSIDE.test(before))
          : !WHEN.test(behind)
    )
      continue;
    made += `${text.slice(copied, at)}：`;
    copied = at + 1;
  }
  return copied === 0 ? text : made + text.slice(copied);
}

/** Whether bodies stand behind a label. @param inside whether anything but the head of a column must be one */
function isBody(behind: string, inside: boolean): boolean {
  const name = NAME.exec(behind)?.[1];
  return name !== undefined && !HEAD.test(name) && (inside || COLLECTIVE.test(name) || BODY.test(name));
}
