/** The columns of a table of tasks, by the words at their heads. */
import type { Role } from "../../../model/index.ts";
import { isHan } from "../../../read/index.ts";
import { roleOfHead } from "../role-labels.ts";

export type Column = "number" | "task" | "deadline" | "person" | "note" | "group" | Role;

/** columns of offices inside one unit (责任科室) say nothing of units */
const WHOSE = "(?:主要|主体|第一|相关|有关|整改|属地|具体|[省市州县区旗镇][级直])?";
const ROLE =
  "(?:牵头|责任|负责|承办|主办|主责|落实|(?:组织)?实施|配合|协办|会办|参与|参加|协助|协同|支持|支撑|联合|联动|职能|主管|执行|承接|推进|整改|包[抓保])";
const AND_ROLE = "(?:责任|配合|承办|负责|落实|推进|(?:组织)?实施|协同|协办|参与)";
const ROLE_HEADER = new RegExp(
  `^${WHOSE}${ROLE}(?:[（(](?:牵头|${AND_ROLE})[）)])?(?:主体)?(?:[及与和、/]?${AND_ROLE})?(?:[省市州县区][级直])?` +
    "(?:单位|部门|站所|机构|地区|乡镇|镇街|街镇|镇办|县区|园区|片区|板块|平台|责任主体)(?:[及和与、/](?:单位|部门))?(?:[及和、/](?:责任|负责|联系)人)?(?:[（(].{0,16}[）)])?$" +
    `|^(?:牵头|主办|承办|主责|配合|协办|会办|${WHOSE}(?:责任|实施|落实)主体|属地单位|责任分工|部门分工|任务分工|职责分工)$`,
);

export function columnOf(cell: string): Column | null {
  const name = cell.replace(/[\s\u3000\u2002|]+/g, "");
  if (name === "" || name.length > 24) return null;
  if (isHan(name.charCodeAt(0)) && ROLE_HEADER.test(name)) return roleOfHead(name);
  if (/^(?:序号|编号|序|№|no\.?|项次|(?:提案|建议|议案|案|督办)(?:编?号))$/i.test(name)) return "number";
  if (/(?:责任人|领导|联系人|联络员|组长|负责人|电话|联系方式)$/.test(name)) return "person";
  if (
    /(?:时限|时间|进度|期限|节点|完成时间)(?:要求|安排|进度|节点)?$|^(?:进度要求|时间进度|完成时限)$|^(?:建设|实施|完成|计划)?(?:年限|年度|年份)$/.test(
      name,
    )
  )
    return "deadline";
  if (
    /^(?:备注|说明|单位|成果形式|来源|依据|(?:工作|目前|推进|任务)?进展(?:情况)?|(?:完成|推进|落实|进度)情况|目标值|属性|计量单位)$/.test(
      name,
    )
  )
    return "note";
  if (
    /(?:任务|事项|实事|议题|内容|措施|要点|清单|指标|名称|举措|问题|项目|工作|目标|要求|重点|做法|区|物资类别|类型|政策|文件|案由|标题|题目|隐患点|点位|部位)(?:名称|内容|清单|要求|分解)?$/.test(
      name,
    )
  )
    return "task";
  if (/(?:类别|分类|类型|领域|板块|方面|组别|阶段|层级)$|^(?:一级|二级|三级)/.test(name)) return "group";
  return null;
}

export function isRole(column: Column | null): column is Role {
  return column === "lead" || column === "responsible" || column === "cooperating";
}
