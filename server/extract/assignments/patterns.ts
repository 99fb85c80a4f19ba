/** How assignments are written, as objects: their ids stand in the facts. */
import type { Pattern } from "../pattern.ts";
import { LABEL } from "./role-labels.ts";

const plain = (regex: RegExp): RegExp => new RegExp(regex.source);

export const assignmentPatterns: readonly Pattern[] = [
  {
    id: "assignments/bracket-label",
    describes: "Work plans close a task with a bracket that labels its units (责任单位：…；配合单位：…).",
    regex: new RegExp(`[（(〔【\\[［][\\s\\u3000]{0,4}${LABEL.source}`),
    examples: ["（责任单位：市水务局）", "(牵头单位:县教育局;配合单位:县财政局)", "【责任部门：住建局】"],
    counterExamples: ["（此件公开发布）", "责任单位由区政府确定"],
  },
  {
    id: "assignments/bracket-verb",
    describes: "State Council and ministerial plans put the role word after the units (发展改革委牵头，财政部配合).",
    regex: /[（(〔【[［]由?[\u4e00-\u9fa5][^（(。；\n]{1,200}(?:牵头|负责|配合|参与|参加|落实|承办|协办)/,
    examples: ["（发展改革委牵头，财政部配合）", "(科技厅、教育厅按职责分工负责)"],
    counterExamples: ["（2020年修订）", "（市、区）"],
  },
  {
    id: "assignments/bracket-units",
    describes: "Brackets that hold nothing but units at the end of a task: each of them is responsible.",
    regex: /[（(〔【[［][^（(）)。；\n]{2,200}(?:局|委|办|部|厅|府|会|区|社|司|院|心)(?:等)?[）)〕】\]］]/,
    examples: ["（市水务局、市林业局）", "〔市体育局、市总工会〕"],
    counterExamples: ["（一）", "（2019—2021年）"],
  },
  {
    id: "assignments/label-line",
    describes: "Labelled lines below a task: 牵头单位：… and 配合单位：…, one or several.",
    regex: plain(LABEL),
    examples: ["牵头单位：市水务局", "配合部门: 各乡镇", "责任单位：县林业局"],
    counterExamples: ["责任单位由区政府确定", "各责任单位要高度重视"],
  },
  {
    id: "assignments/table",
    describes: "Tables of tasks with a column of units, flattened by tabs, lines, bars or spaces.",
    regex: /(?:牵头|责任|负责|承办|主办|落实|配合|协办|参与|职能|实施)(?:责任)?\s{0,3}(?:单\s{0,3}位|部\s{0,3}门|科室)/,
    examples: ["序号\t任务\t责任单位", "牵头部门"],
    counterExamples: ["单位名称", "部门预算"],
  },
  {
    id: "assignments/duty-colon",
    describes: "Lists of duties: a unit, a colon, its duty.",
    regex:
      /[\u4e00-\u9fa5）)]{2,40}[:：][\s\u3000]{0,4}(?:负责|承担|组织|做好|指导|协调|配合|协助|参与|按照|根据|会同|加强|制定|牵头)/,
    examples: ["市水务局：负责水库调度。", "县教育局:组织学校演练"],
    counterExamples: ["联系人：王工", "地址：人民路1号"],
  },
  {
    id: "assignments/duty-verb",
    describes: "Articles and paragraphs whose subject is a unit and whose verb is a duty (市财政局负责…).",
    regex:
      /(?:局|委|办|部|厅|府|部门|单位|机构|委员会|中心|公司|队|组|院|会|室|科|股|所|站|社|馆)(?:负责|承担|主管|牵头|要|应当|应|统筹|具体负责|统一领导|配合|协助|对|依法|按照|根据|在)/,
    examples: ["市水务局负责河道管理", "乡镇人民政府应当组织巡查"],
    counterExamples: ["鼓励社会资本投入", "本办法自发布之日起施行"],
  },
  {
    id: "assignments/duty-by",
    describes: "Lists that name the task first: 某事由某局负责；某事由某局承办.",
    regex: /由[^由。；;\n]{2,120}(?:负责|承办|承担|牵头|主办)/,
    examples: ["典当由商务部门负责；", "决赛由县总工会承办"],
    counterExamples: ["由此产生的费用", "理由如下"],
  },
  {
    id: "assignments/duty-heading",
    describes: "A heading names the unit (某局职责, 某局履行以下职责：), its duties follow.",
    regex: /(?:的|以下|主要|工作|履行|下列)?(?:职责|职能|义务)(?:是|为|如下|任务)?[:：]?[\s\u3000]*$/,
    examples: ["县水利局主要职责", "市财政局履行以下职责："],
    counterExamples: ["按职责分工负责。", "职责分明，奖罚有据"],
  },
];
