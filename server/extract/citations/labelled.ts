/** What a label at the head of a line says of the citations behind it. */

/** 实施依据:《X》第十条;《Y》: of one item of a list, which goes by them */
const GROUNDS_OF_ITEM =
  /(?:实施|设定|设立|检查|执法|处罚|处理|法律|法规|政策|收费|征收|办理|审批|许可|认定|确认|奖励|裁量|行使|职权)依据(?::(?=[^\n。]*$)|(?=(?:《[^《》\n]*》[^《》\n。,]*[;、])*$))/;

/** The label of the line that a citation stands in, where several items each say by what they are done; one alone is the text's own. */
export function labelledGround(text: string, head: number): { readonly start: number; readonly end: number } | null {
  const from = Math.max(text.lastIndexOf("\n", head - 1) + 1, head - 400);
  const line = text.slice(from, head);
  const found = line.includes("依据") ? GROUNDS_OF_ITEM.exec(line) : null;
  const marked = found?.[0].endsWith(":");
  // a value behind a blank stands behind a label that begins its line
  if (found === null || (!marked && found.index > 0)) return null;
  const label = marked ? "依据:" : found[0];
  if (text.indexOf(label) === text.lastIndexOf(label)) return null;
  return { start: from + found.index, end: from + found.index + found[0].replace(":", "").length };
}
