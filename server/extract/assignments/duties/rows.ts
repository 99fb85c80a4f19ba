/** Paragraphs in a row that each begin with another body by name and say what it does: 某局安排资金。 / 某队疏导交通。 / 某公司保障供电。 */
import type { DocumentContext } from "../../context.ts";
import { headingDepth, mayMark } from "../task.ts";
import { behindName } from "./duty.ts";
import { isOfPast, wholeDuty } from "./series.ts";

/** so many paragraphs in a row are a list */
const IN_A_ROW = 3;
/** a name that ends as one of a body does, and goes on: asked before anything else */
const OPENS =
  /^[^\u4e00-\u9fa5]{0,12}[\u4e00-\u9fa5（()）、]{1,40}?(?:[局委厅部办院处室]|部门|机构|中心|公司|集团|政府|银行|[支大总]队|供销社|总工会|红十字会|[妇残文侨]联|工商联|科协|馆)[\u4e00-\u9fa5]/;
/** 各乡镇…, 各县（市、区）…: who acts in every place may close a row of items */
const OF_EVERY_PLACE =
  /^[^\u4e00-\u9fa5]*(?:[一二三四五六七八九十]{1,3}[、）)][\s\u3000]*)?各[省市州盟旗县区乡镇街苏地]/;
/** 各部门, 有关单位: nobody by name */
const ANYBODY = /^(?:各|有关|相关|其[他它]|上述|当地|所在|该|本|我|全)/;
/** what tells of what was done charges nobody */
const TELLS = /总结|通报|报告|公报|简报|汇报|情况|综述|评估|答复|复函/;

/** 初审后报市科技局: who does what in a procedure, by steps */
const STEP =
  /初审|复审|受理(?!群众|来信|投诉|举报|咨询|报[修警案])|申[请报领]|评审|报[^，。；]{1,12}(?:审[核批定查]|批准|备案)|初审后|下达资金|签署意见/;

/** 5.4.2 响应行动, （三）办理程序: what stands under such a heading is done step by step, when it comes to it */
const OF_STEPS = /响应|启动条件|程序|流程|步骤|先期处置|预警行动|应急处置|信息报告/;
const LONGEST_HEADING = 30;

const STOPS = "。；;";

/** （二）…, 3.…: an item of a list, and no article */
const isItem = (head: string, depth: number): boolean => depth > 0 && !/^[\s*#]*第/.test(head);
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
  /** the row tells the steps of a procedure, or stands under a heading of one */
  let stepwise = false;
  let underSteps = false;
  let row: { readonly index: number; readonly name: string; readonly depth: number }[] = [];
  const end = (): void => {
    const names = new Set(row.flatMap(({ name }) => (name === "" ? [] : [name]))).size;
    // 1.某局…。2.某局…。3.各乡镇…。: who acts in every place is one of three
    if (
      !(stepwise || underSteps) &&
      (names >= IN_A_ROW || (names === IN_A_ROW - 1 && row.length >= IN_A_ROW && row.at(-1)?.name === ""))
    )
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
    if (
      !stops &&
      line.end - line.start < LONGEST_HEADING &&
      mayMark(text, line.start) &&
      headingDepth(text, line) > 0
    ) {
      end();
      underSteps = OF_STEPS.test(text.slice(line.start, line.end));
      continue;
    }
    if (!stops && head.trim() === "") continue;
    const depth = stops ? headingDepth(text, line) : 0;
    const item = isItem(head, depth);
    // （一）加强领导。某局…: who is charged stands behind the name
    const at = item && !OPENS.test(head) && !OF_EVERY_PLACE.test(head) ? behindName(text, line) : line.start;
    const opens = at === line.start ? head : text.slice(at, Math.min(line.end, at + 60));
    const duty =
      stops && (item || !inArticles) && (OPENS.test(opens) || (item && OF_EVERY_PLACE.test(opens)))
        ? wholeDuty(text, at, line.end, index)
        : null;
    const sentence = duty === null ? "" : (text.slice(at, line.end).split("。")[0] ?? "");
    if (duty === null || (item ? DONE.test(sentence) : isOfPast(sentence))) {
      // (六)各乡（街道）…: of the list, whoever they are
      if (item && row[0]?.depth === depth && OF_EVERY_PLACE.test(opens)) continue;
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
