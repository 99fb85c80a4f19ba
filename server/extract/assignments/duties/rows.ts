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

/** （二）…, 3.…: an item of a list, and no article */
const isItem = (head: string, depth: number): boolean => depth > 1 && !/^[\s*#]*第/.test(head);
const OF_ALL = /^[^\u4e00-\u9fa5]*[（(]?[一二三四五六七八九十]{0,3}[）)、.]?\s*各[\u4e00-\u9fa5]?[（(]/;
/** figures tell what was done, but in a list of what is to be done they are its aims */
const DONE = /了(?!解)|已|同比|累计/;

/**
 * Indices of the lines of such rows; empty for a document that tells what was done. Between items of one list one may be told to
 * everybody (各乡镇).
 * @param inArticles the document stands in articles, in which items alone are such rows
 */
export function paragraphsInARow(
  { lines, source: { text }, header }: DocumentContext,
  inArticles: boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  if (TELLS.test(header.title?.value ?? "")) return found;
  /** the row tells the steps of a procedure */
  let stepwise = false;
  let row: { readonly index: number; readonly name: string; readonly depth: number }[] = [];
  const end = (): void => {
    if (!stepwise && new Set(row.flatMap(({ name }) => (name === "" ? [] : [name]))).size >= IN_A_ROW)
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
    const depth = stops ? headingDepth(text, line) : 0;
    const item = isItem(head, depth);
    // (六)各乡（街道）…: of the list, whoever they are
    if (item && row[0]?.depth === depth && OF_ALL.test(head)) continue;
    const duty = stops && (item || !inArticles) && OPENS.test(head) ? wholeDuty(text, line, index) : null;
    const sentence = duty === null ? "" : (text.slice(line.start, line.end).split("。")[0] ?? "");
    if (duty === null || (item ? DONE.test(sentence) : isOfPast(sentence))) {
      end();
      continue;
    }
    const name = duty.units.some((unit) => ANYBODY.test(unit.name)) ? "" : (duty.units[0]?.name ?? "");
    if ((row.length > 0 && row[0]?.depth !== depth) || (name === "" && !item)) end();
    if (name === "" && row.length === 0) continue;
    row.push({ index, name, depth });
    stepwise ||= STEP.test(sentence);
  }
  end();
  return found;
}
