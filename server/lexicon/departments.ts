/** Short and full names of bodies without their place, words for many bodies at once, and what followed what in the reforms. */
import { lazy, readRows } from "./rows.ts";

/** Of which document a form is asked: its year, and the code of the place whose body is meant; null where it is not known. */
export interface When {
  readonly year: number | null;
  readonly code: string | null;
  /** 1 to 12: tells the forms of a year of reform apart, which the State makes in March */
  readonly month?: number | null | undefined;
}

const EVER: When = { year: null, code: null };

interface Form {
  readonly full: string;
  /** beginning of the codes of the places where it holds; "" for everywhere. Six digits are that place alone */
  readonly code: string;
  readonly from: number | null;
  readonly to: number | null;
}

const forms = lazy(() => {
  const any = new Map<string, Form[]>();
  const national = new Map<string, Form[]>();
  const local = new Map<string, Form[]>();
  const yearOf = (cell: string): number | null => (cell === "" ? null : Number(cell));
  for (const [scope = "", printed = "", full = "", , , from = "", to = ""] of readRows("departments.tsv")) {
    const map = scope === "national" ? national : scope === "local" ? local : any;
    const form = { full, code: /^\d+$/u.test(scope) ? scope : "", from: yearOf(from), to: yearOf(to) };
    map.set(printed, [...(map.get(printed) ?? []), form]);
  }
  return { any, national, local };
});

/** Forms that hold at a place and in a year: those of the place before those of everywhere. A form out of its years is better than none. */
function holding(all: readonly Form[], { year, code, month = null }: When): readonly string[] {
  const here = all.filter((form) => form.code !== "" && code?.startsWith(form.code) === true);
  const placed = here.length > 0 ? here : all.filter((form) => form.code === "");
  const living = placed.filter(
    ({ from, to }) => year === null || ((from === null || from <= year) && (to === null || year <= to)),
  );
  // a row of years goes before one of all years, which is what holds where the year is not known
  const timed = living.filter(({ from, to }) => (from !== null || to !== null) === (year !== null));
  const chosen = timed.length > 0 ? timed : living.length > 0 ? living : placed;
  const later = month === null || month === MONTH_OF_REFORM ? null : month > MONTH_OF_REFORM;
  const settled = chosen.filter(({ from, to }) =>
    later === true ? to !== year : later === false ? from !== year : true,
  );
  return [...new Set((settled.length > 0 ? settled : chosen).map((form) => form.full))].sort();
}

/** the State's bodies are made anew when the People's Congress has met */
const MONTH_OF_REFORM = 3;

/** What short forms leave out of a full name: joining words, 管理 and 事务 before the last character, 员会 after 委. */
function squeezed(name: string): string {
  return name
    .replace(/委员会$/u, "委")
    .replace(/[和与、]/gu, "")
    .replace(/(?:管理|事务)+(?=[局委]$)/u, "");
}

/** 教育体育局 beside 教育和体育局: a name that lacks no more than the joining word may be a place's own full name. */
function isName(name: string, full: string): boolean {
  return !name.endsWith("委") && full.replace(/[和与、]/gu, "") === name;
}

/** Squeezed full names → the full names. */
const loose = lazy(() => {
  const everywhere = [...forms().any.values()].flat().filter((form) => form.code === "");
  const full = new Set(everywhere.map((form) => form.full));
  const table = new Map<string, Set<string>>();
  for (const name of full) table.set(squeezed(name), (table.get(squeezed(name)) ?? new Set()).add(name));
  return { full, table };
});

/**
 * Full forms of a name without place: as the list has it (发改委 → 发展和改革委员会), else of a name that leaves out of a full one
 * what short forms leave out (机关事务局), else of the office of such a body (食安办, 安委会办公室). [] where nothing fits.
 */
export function fullForms(name: string, when: When = EVER): readonly string[] {
  const listed = holding(forms().any.get(name) ?? [], when);
  if (listed.length > 0) return listed;
  const { full, table } = loose();
  if (full.has(name)) return [];
  const short = squeezed(name);
  const whole = name.replace(/委$/u, "委员会");
  const near =
    short.length < 3
      ? []
      : [...(table.get(short) ?? [])].filter((one) => one.length >= whole.length && !isName(name, one)).sort();
  if (near.length > 0) return near;
  // a province's 厅 is called as the 局 of its cities are (环保厅)
  if (name.endsWith("厅"))
    return fullForms(name.replace(/厅$/u, "局"), when).flatMap((form) =>
      form.endsWith("局") ? [form.replace(/局$/u, "厅")] : [],
    );
  const stem = /^(\p{Script=Han}{2,8}?)(?:委?会?)办(?:公室)?$/u.exec(name)?.[1];
  if (stem === undefined) return [];
  const owners = ["", "委", "会", "委会"].flatMap((tail) => holding(forms().any.get(`${stem}${tail}`) ?? [], when));
  return [...new Set(owners.filter((owner) => /(?:委员会|指挥部|领导小组)$/u.test(owner)))]
    .map((owner) => `${owner}办公室`)
    .sort();
}

/** Full forms of names that carry their place inside (兰山公安分局); [] where the list has none. */
export function localForms(name: string): readonly string[] {
  return holding(forms().local.get(name) ?? [], EVER);
}

/** Full names that a body of the State printed short (证监会) can have; [] where the list has none. */
export function nationalForms(
  name: string,
  year: number | null = null,
  month: number | null | undefined = null,
): readonly string[] {
  return holding(forms().national.get(name) ?? [], { year, code: null, month });
}

/** The same where it is one; null where the list has none, or several in the year. */
export function nationalForm(
  name: string,
  year: number | null = null,
  month: number | null | undefined = null,
): string | null {
  const [full, other] = nationalForms(name, year, month);
  return full === undefined || other !== undefined ? null : full;
}

/** 各县（市、区）人民政府, 有关部门, 市直有关部门: many bodies in one word, never one of them. */
export function isCollective(name: string): boolean {
  return (
    /^(?:各|有关|相关|其他|其它|全市|全区|全县|全省|地方各级|属地|驻)/u.test(name) ||
    /^(?:部|省|市|区|县|直|中央|中|辖|所|下|在\p{Script=Han}{1,2})属?各/u.test(name) ||
    /^.{0,4}(?:省|市|区|县|镇|州)?(?:级|直)(?:各|有关|相关|部门|单位|机关|园区|医疗)/u.test(name) ||
    /(?:有关|相关|各|主管|职能|责任|牵头|监管|成员|行政)(?:部门|单位|部门单位|机构|企业)$/u.test(name) ||
    /^(?:国家|中央)?[一二三四五六七八九十\d]{1,3}部[委局门]$/u.test(name) ||
    /(?:部门|单位|们)$|.各[县市区镇乡村]/u.test(name) ||
    /[（(、](?:市|区|县)/u.test(name) ||
    /^(?:乡|镇|村|街道)[（(][^（）()]{1,8}[）)](?:人民政府|政府|$)/u.test(name) ||
    /^(?:乡镇|镇街|镇街道|县区|市县|县级|乡级|村|社区)/u.test(name)
  );
}

export interface Succession {
  readonly from: string;
  readonly to: string;
  readonly year: number;
}

/** Years between which a name without place was in use, as the reforms in the list give them; null where they do not say. */
export function lifeOf(name: string): { readonly from: number | null; readonly to: number | null } {
  const ended = successions().filter((s) => s.from === name);
  const begun = successions().filter((s) => s.to === name && LATE.has(name));
  return {
    from: begun.length > 0 ? Math.min(...begun.map((s) => s.year)) : null,
    to: ended.length > 0 ? Math.max(...ended.map((s) => s.year)) : null,
  };
}

/** Names that a reform made; the other successors existed before it. */
const LATE = new Set([
  "卫生健康委员会",
  "卫生健康局",
  "国家卫生健康委员会",
  "生态环境局",
  "生态环境厅",
  "生态环境部",
  "自然资源和规划局",
  "自然资源厅",
  "自然资源部",
  "农业农村局",
  "农业农村厅",
  "农业农村部",
  "应急管理局",
  "中国银行保险监督管理委员会",
  "国家金融监督管理总局",
  "国家市场监督管理总局",
  "文化和旅游部",
  "国家广播电视总局",
  "国家林业和草原局",
  "国家粮食和物资储备局",
  "国家乡村振兴局",
  "中国国家铁路集团有限公司",
  "住房和城乡建设部",
  "工业和信息化部",
  "人力资源和社会保障部",
  "交通运输部",
  "国家卫生和计划生育委员会",
  "国家新闻出版广电总局",
  "国家发展和改革委员会",
  "商务部",
  "消防救援支队",
]);

export const successions = lazy((): readonly Succession[] =>
  readRows("successions.tsv").map(([from = "", to = "", year = "0"]) => ({ from, to, year: Number(year) })),
);
