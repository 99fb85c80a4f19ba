/** Paragraphs in a row that each begin with another body by name and say what it does: 某局安排资金。 / 某队疏导交通。 / 某公司保障供电。 */
import type { DocumentContext } from "../../context.ts";
import { headingDepth } from "../task.ts";
import { isOfPast, wholeDuty } from "./series.ts";

/** so many paragraphs in a row are a list */
const IN_A_ROW = 3;
/** a name that ends as one of a body does, and goes on: asked before anything else */
const OPENS =
  /^[^\u4e00-\u9fa5]{0,12}[\u4e00-\u9fa5（()）、]{1,40}?(?:[局委厅部办院]|中心|公司|集团|政府|银行|[支大总]队|供销社|总工会|妇联|残联)[\u4e00-\u9fa5]/;
/** 各部门, 有关单位: nobody by name */
const ANYBODY = /^(?:各|有关|相关|其[他它]|上述|当地|所在|该|本|我|全)/;
/** what tells of what was done charges nobody */
const TELLS = /总结|通报|报告|公报|简报|汇报|情况|综述|评估|答复|复函/;

/** 初审后报市科技局: who does what in a procedure, by steps */
const STEP = /初审|复审|受理|申[请报领]|评审|报[^，。；]{1,12}(?:审[核批定查]|批准|备案)|初审后|下达资金|签署意见/;

const STOPS = "。；";

/** Indices of the lines of such rows; empty for a document that tells what was done. */
export function paragraphsInARow({ lines, source: { text }, header }: DocumentContext): ReadonlySet<number> {
  const found = new Set<number>();
  if (TELLS.test(header.title?.value ?? "")) return found;
  /** the row tells the steps of a procedure */
  let stepwise = false;
  let row: { readonly index: number; readonly name: string; readonly depth: number }[] = [];
  const end = (): void => {
    if (!stepwise && new Set(row.map(({ name }) => name)).size >= IN_A_ROW)
      for (const { index } of row) found.add(index);
    row = [];
    stepwise = false;
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || line.end === line.start) continue;
    // most lines end in no stop: asked before anything is cut
    const stops = STOPS.includes(text.charAt(line.end - 1));
    const head = stops || row.length > 0 ? text.slice(line.start, Math.min(line.end, line.start + 60)) : "";
    if (!stops && head.trim() === "") continue;
    const duty = stops && OPENS.test(head) ? wholeDuty(text, line, index) : null;
    const name = duty?.units.some((unit) => ANYBODY.test(unit.name)) ? undefined : duty?.units[0]?.name;
    const sentence = name === undefined ? "" : (text.slice(line.start, line.end).split("。")[0] ?? "");
    if (name === undefined || isOfPast(sentence)) {
      end();
      continue;
    }
    const depth = headingDepth(text, line);
    if (row.length > 0 && row[0]?.depth !== depth) end();
    row.push({ index, name, depth });
    stepwise ||= STEP.test(sentence);
  }
  end();
  return found;
}
