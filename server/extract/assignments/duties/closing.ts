/**
 * Items of a plan whose clauses say who does what, without a mark: …，严禁抛荒，农业农村办负责督查，各村负责复耕。 A clause that says nothing but
 * who acts (水利站负责, 人事司会同教育司办理) vouches for its item, whatever its neighbours say. Any other may be a sentence like any other;
 * where a third of the items of a document close so, whoever opens a clause of one by name is charged.
 */
import { matchesIn, type Role, type Span } from "../../../model/index.ts";
import type { DocumentContext, Line } from "../../context.ts";
import { overlaps } from "../refine.ts";
import { firstClause, headingDepth, lineIndexAt, markLength, mayMark } from "../task.ts";
import { mayAct, splitUnits, type Unit } from "../units.ts";
import { behindName, type Duty, mention, NO_DUTY, ownName, SITS_ON, subjects } from "./duty.ts";
import { bodiesFirst } from "./opening.ts";
import { dutyTask, partners } from "./partners.ts";
import { isOfPast } from "./series.ts";

/** so many items, and at least a third of all of their depth, close with who does them */
const ITEMS = 3;
/** letters: a shorter line is a heading */
const SHORTEST_ITEM = 24;
const LONGEST_HEADING = 40;
/** what a paragraph below a heading is deeper than the heading */
const BELOW_HEADING = 0.5;
/** letters of a list of bodies and of the topic before 由, at most */
const LONGEST_LIST = 90;

/** letters of an item that are looked at for who does it */
const LAST_WORDS = 160;
/** a word that charges: asked before anything is read */
const CLOSES = /牵头|负责|承[办担]|主办|办理|配合|协助|参[加与]|实施|落实|各负其责|会同|由|(?:单位|部门)[为是]/;
const CHARGES = /^[^，,。；;]{0,12}(?:牵头|负责|承[办担]|主办|办理|配合|协助|参[加与]|组织|实施|落实|各负其责|会同)/;

/** 由某局, 此项工作由某局, 评定标准由某局 */
const CALLED = /^(?:[^由，,。；;：:]{0,16})由(?![于此来])/;
/** 责任单位为文化站、旅游办 */
const UNITS_ARE =
  /^(?:此|该|本|这)?(?:项)?(?:工作|任务)?(?:(?:牵头|主办|责任|承办|落实|配合|协办|参[加与])(?:单位|部门)|(?:实施|责任|建设|承办)主体)[为是]/;
/** where the name of a body ends and what it does begins */
const DOES =
  /(?:按照?|依照?|根据|在)(?:各自)?[^，,。；;]{0,6}(?:职责|职能|分工|权限)|共同|分别|分头|联合|具体|统一|全程|积极|每[天日周月季年]|负责|牵头|承办|承担|主办|办理|配合|协助|协同|支持|参[加与]|各负其责|商(?=[\u4e00-\u9fa5]{2,16}(?:局|委|办|部|厅|司|处|院|会))|会同|组织(?!部|[^，。]{0,4}[局委办部])|督促|督办|实施|落实|制定|编制|审核|核[定实]|指导(?!中心|站)|提供|做好|抓好|开展|建立|协调|安排|汇总|监督|研究(?!院|所|室|会|中心)|[是为][^，,。；;]{0,8}(?:主体|牵头|责任)/g;
const HELPS =
  /^(?:按照?[^，,。；;]{0,10}(?:职责|分工))?(?:积极|密切|共同|予以|给予)*(?:配合|协助|支持|参[加与]|协[同办]|[为是](?:协办|配合|参[加与]))/;
/** 某局审批的项目, 某局批准后: which thing, or on what ground */
const WHICH = /^[^，,。；;]{0,14}(?:的(?=[\u4e00-\u9fa5]{1,6}(?:[，,。；;]|$))|[后前时]$|之[日前后])/;

const unitsOf = (duties: readonly Duty[]): number => duties.reduce((sum, { units }) => sum + units.length, 0);

/**
 * The duties of a document, those of its closed items as their clauses give them where these name more bodies.
 * @param unread indices of the lines that may hold such items @param taken stretches that other finders have read, in order
 */
export function withClosedItems(
  context: DocumentContext,
  unread: ReadonlySet<number>,
  taken: readonly Span[],
  duties: readonly Duty[],
): readonly Duty[] {
  const {
    lines,
    source: { text },
  } = context;
  const isFree = ({ start, end }: Line, index: number): boolean => unread.has(index) && !overlaps(taken, start, end);
  const lineOf = ({ evidence }: Duty): number => lineIndexAt(lines, evidence.start);
  const known = new Map<number, Duty[]>();
  for (const duty of duties) known.set(lineOf(duty), [...(known.get(lineOf(duty)) ?? []), duty]);
  const closed = new Map<number, readonly Duty[]>();
  for (const item of closedItems(lines, text, isFree)) {
    const charges = chargesOfItem(text, item);
    const told = known.get(item.index) ?? [];
    const more = unitsOf(charges) - unitsOf(told);
    // 4.做好生产。…，某办负责督查，各村负责复耕: of a list in its last clauses the first carries out the item
    if (more > 0 || (more === 0 && told.length > 1 && opensLate(text, item.line, told)))
      closed.set(item.index, charges);
  }
  return [...duties.filter((duty) => !closed.has(lineOf(duty))), ...[...closed.values()].flat()];
}

/** whether all duties stand in the last clauses of one sentence, behind what is to be done */
const opensLate = (text: string, line: Span, told: readonly Duty[]): boolean => {
  const first = Math.min(...told.map(({ evidence }) => evidence.start));
  return (
    first - line.start > SHORTEST_ITEM &&
    /[，,]$/.test(text.slice(line.start, first)) &&
    !/[。；;]./.test(text.slice(first, line.end))
  );
};

/** 未报告的不得办, 车辆由某公司, 与某大学, 其余按省政府: words that a name does not hold */
const NO_NAME =
  /^(?:[与对按不未为将从向]|力争|确保|新增|争取|实现|支持|鼓励|引导|推动|依托|围绕|加快|培育|改造|建设(?!局|委|厅)|其余|协助|配合|支援)|[的得由]|报请|指导/;

interface Item {
  readonly line: Line;
  readonly index: number;
  /** the words of the heading that a paragraph stands below; null of an item that begins with its own mark */
  readonly heading: Span | null;
}

/** The free items of a document that say by themselves who acts, and all free ones of a depth of which many close so. */
function closedItems(
  lines: readonly Line[],
  text: string,
  isFree: (line: Line, index: number) => boolean,
): readonly Item[] {
  const found: Item[] = [];
  const depths = new Map<number, { all: number; closed: number; readonly others: Item[] }>();
  let above: Line | null = null;
  lines.forEach((line, index) => {
    const marked = mayMark(text, line.start) ? itemDepth(text, line) : 0;
    // （五）建设直供专线 / …。某局牵头: the paragraph below the heading of an item
    const over = marked === 0 ? above : null;
    const depth = over === null ? marked : itemDepth(text, over) + BELOW_HEADING;
    if (line.end > line.start) above = marked > 0 && line.end - line.start < LONGEST_HEADING ? line : null;
    if (depth === 0 || line.end - line.start < SHORTEST_ITEM) return;
    const tally = depths.get(depth) ?? { all: 0, closed: 0, others: [] };
    depths.set(depth, tally);
    tally.all++;
    if (!isFree(line, index)) return;
    const closes = closesWithBodies(text, line);
    if (closes !== "no") tally.closed++;
    const heading = over === null ? null : firstClause(text, behindNumber(text, over), over.end);
    (closes === "alone" ? found : tally.others).push({ line, index, heading });
  });
  for (const { all, closed, others } of depths.values())
    if (closed >= ITEMS && closed * 3 >= all) found.push(...others);
  return found;
}

/** 第1项 …, 第二项 … */
const NUMBERED = /^[\s\u3000]*第[一二三四五六七八九十\d]{1,3}项[\s\u3000、.．]*/;

/** Where a line goes on behind such a number; where it begins without one. */
const behindNumber = (text: string, { start }: Span): number =>
  start + (NUMBERED.exec(text.slice(start, start + 10))?.[0].length ?? 0);

const itemDepth = (text: string, line: Span): number =>
  headingDepth(text, line) || (behindNumber(text, line) > line.start ? 9 : 0);

/** nothing but that they act: 负责, 牵头抓总, 按职责分工负责, 督促落实, 承担主体责任 */
const ALONE =
  /^(?:等)?(?:按照?|依据?|根据)?(?:各自)?(?:职责|职能|权限|分工|任务)*(?:范围内?)?(?:分工)?(?:共同|分别|分头|具体|联合|统一|全面|督促|抓好|总)*(?:负责|牵头|主办|承办|抓总|(?<=.)(?:办理|落实|实施)|组织实施|承担(?:主体)?责任|承担相关任务|各负其责|各司其职|主管|(?<=联合|共同)(?:推[动进]|组织|开展|制定|提出|建设|研究))(?:抓总|负责|组织|实施|落实|推进|办理)*$/;
/** 由某局组织, 由某局督办: one word behind who is called on */
const CALLED_ON =
  /^(?:共同|联合|分别|具体|统一)*(?:组织|统筹|督办|督导|协调|推[动进]|研究|起草|编制|制定|提出|办理|落实|实施|监督|管理|核定|审核|验收|指导|保障|建设|运营|运行|承建|发布|考核|评估|监管|查处|解决|安排|提供)(?:实施|落实|推进)?$/;

/** 综合协调组：县政府办牵头: who sits on a group that the text sets up */
const isGroup = (text: string, line: Span): boolean => {
  const from = behindName(text, line);
  return /组[。：:\s]*$/.test(text.slice(Math.max(line.start, from - 4), from));
};

/** 会同某局办理 */
const JOINTLY = /^等?(?:共同|联合|统一|督促|组织|抓好|具体)*(?:办理|推进|落实|实施|负责|解决)$/;

/** How an item closes: with a clause that says nothing but who acts; with bodies that are charged with something; with neither. */
function closesWithBodies(text: string, line: Span): "alone" | "charged" | "no" {
  const from = Math.max(line.start, line.end - LAST_WORDS);
  if (!CLOSES.test(text.slice(from, line.end))) return "no";
  const clauses = clausesOf(text, { start: from, end: line.end }).slice(from === line.start ? 0 : 1);
  let charged = false;
  for (const clause of clauses) {
    const charge = CLOSES.test(text.slice(clause.start, clause.end)) ? chargedIn(text, clause) : null;
    if (charge === null) continue;
    // 会同某局办理: with whom is no part of what they do
    const does = text.slice(charge.behind, clause.end);
    const rest = text.slice(Math.max(charge.behind, ...charge.partners.map((unit) => unit.end)), clause.end);
    const alone =
      charge.partners.length > 0
        ? JOINTLY.test(rest)
        : does === "" || ALONE.test(does) || (charge.called && CALLED_ON.test(does));
    if (alone && charge.units.some(ownName) && !isGroup(text, line)) return "alone";
    charged ||= does === "" || CHARGES.test(does);
  }
  return charged ? "charged" : "no";
}

interface Clause extends Span {
  /** where its sentence ends */
  readonly stop: number;
}

/** Clauses at commas and stops outside of brackets. */
function clausesOf(text: string, { start, end }: Span): readonly Clause[] {
  const found: Span[] = [];
  const stops: number[] = [];
  let depth = 0;
  let from = start;
  for (let i = start; i < end; i++) {
    const c = text.charAt(i);
    if ("（(《【".includes(c)) depth++;
    else if ("）)》】".includes(c)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && "，,。；;：".includes(c)) {
      if (i > from) found.push({ start: from, end: i });
      from = i + 1;
      if (c === "。") stops.push(i);
    }
  }
  if (end > from) found.push({ start: from, end });
  return found.map((clause) => ({ ...clause, stop: stops.find((stop) => stop >= clause.end) ?? end }));
}

interface Charge {
  readonly units: readonly Unit[];
  readonly role: Role;
  /** where what they do begins */
  readonly behind: number;
  readonly called: boolean;
  readonly partners: readonly Unit[];
}

/** Who is charged in a clause, whom it opens with by name; null where nobody is. */
function chargedIn(text: string, { start: from, end, stop }: Clause): Charge | null {
  let start = from;
  while (start < end && /[\s\u3000*]/.test(text.charAt(start))) start++;
  const words = text.slice(start, Math.min(end, start + LONGEST_LIST));
  const are = UNITS_ARE.exec(words);
  if (are !== null) {
    const units = splitUnits(text, start + are[0].length, end);
    const role: Role = /牵头|主办/.test(are[0]) ? "lead" : /配合|协办|参/.test(are[0]) ? "cooperating" : "responsible";
    return units.length > 0 && units.every(mayAct) ? { units, role, behind: end, called: true, partners: [] } : null;
  }
  const call = words.includes("由") ? (CALLED.exec(words)?.[0].length ?? 0) : 0;
  const at = start + call;
  const named = bodiesIn(text, at, end);
  if (named === null || named.units.some(({ name }) => NO_NAME.test(name))) return null;
  const does = text.slice(named.end, end);
  if (NO_DUTY.test(does) || WHICH.test(does) || isOfPast(does) || does.trim().length < 2) return null;
  if (SITS_ON.test(text.slice(named.end, Math.min(stop, named.end + 240)))) return null;
  const counsel = /^(?:共同)?商(?!务|业|贸)/.exec(does)?.[0].length ?? 0;
  const beside = counsel > 0 ? (bodiesIn(text, named.end + counsel, end)?.units ?? []) : [];
  const role: Role = /^[^，,。；;]{0,8}牵头/.test(does) ? "lead" : HELPS.test(does) ? "cooperating" : "responsible";
  return {
    units: named.units,
    role,
    behind: named.end,
    called: call > 0,
    partners: beside.length > 0 ? beside : partners(text, named.end, stop),
  };
}

/** Bodies that open a stretch, up to what they do; null where none do. */
function bodiesIn(
  text: string,
  at: number,
  end: number,
): { readonly units: readonly Unit[]; readonly end: number } | null {
  const head = text.slice(at, Math.min(end, at + LONGEST_LIST));
  for (const { index } of matchesIn(head, DOES)) {
    if (index < 2) continue;
    const units = subjects(text, at, at + index);
    // 发改、农业农村等部门负责…: fields that 部门 closes
    const fields = head.startsWith("部门", index - 2) && units?.some(({ kind }) => kind === "domain") === true;
    if (fields || units?.some(({ kind }) => kind === "body") || units?.every(({ name }) => /^(?:各|沿线各)/.test(name)))
      return { units: units ?? [], end: at + index };
  }
  return bodiesFirst(text, at, end, true);
}

/**
 * The duties of such an item, in order: the first has the name of the item, or of the heading above it, for its task, the others
 * what they are told.
 */
function chargesOfItem(text: string, { line, index, heading }: Item): readonly Duty[] {
  const from = behindNumber(text, line);
  const words = from + markLength(text, from, line.end);
  const behind = behindName(text, line);
  const start = behind > from ? behind : words;
  const found: Duty[] = [];
  let after = start;
  let sentence = -1;
  for (const clause of clausesOf(text, { start, end: line.end })) {
    if (clause.start < after) continue;
    const charge = chargedIn(text, clause);
    if (charge === null) continue;
    // an item that begins with who is charged stands in a list of duties, and in no plan
    if (clause.start === words) return [];
    const units = [
      ...charge.units.map((unit) => mention(unit, charge.role)),
      ...charge.partners.map((unit) => mention(unit, "cooperating")),
    ];
    after = Math.max(...units.map((unit) => unit.end));
    const last = found.at(-1);
    // …牵头，某局配合: who helps does so with whom the clause before charges
    if (
      last !== undefined &&
      sentence === clause.stop &&
      (charge.role === "cooperating" || charge.behind === clause.end)
    ) {
      found[found.length - 1] = { ...last, units: [...last.units, ...units] };
      continue;
    }
    sentence = clause.stop;
    found.push({
      kind: charge.called ? "by" : "verb",
      told: charge.called,
      evidence: { start: clause.start, end: clause.end },
      task:
        found.length === 0
          ? (heading ?? firstClause(text, from, clause.start))
          : dutyTask(text, charge.behind, clause.stop),
      units,
      line: index,
      strong: true,
      named: true,
    });
  }
  return found;
}
