/** Short and full names of bodies without their place, words for many bodies at once, and what followed what in the reforms. */
import { lazy, readRows } from "./rows.ts";

const forms = lazy(() => {
  const any = new Map<string, Set<string>>();
  const national = new Map<string, string>();
  const local = new Map<string, Set<string>>();
  for (const [scope = "", printed = "", full = ""] of readRows("departments.tsv")) {
    if (scope === "national") national.set(printed, full);
    else {
      const map = scope === "local" ? local : any;
      const set = map.get(printed) ?? new Set<string>();
      map.set(printed, set.add(full));
    }
  }
  return { any, national, local };
});

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
  const full = new Set([...forms().any.values()].flatMap((set) => [...set]));
  const table = new Map<string, Set<string>>();
  for (const name of full) table.set(squeezed(name), (table.get(squeezed(name)) ?? new Set()).add(name));
  return { full, table };
});

/**
 * Full forms of a name without place: as the list has it (发改委 → 发展和改革委员会), else of a name that leaves out of a full one
 * what short forms leave out (机关事务局), else of the office of such a body (食安办, 安委会办公室). [] where nothing fits.
 */
export function fullForms(name: string): readonly string[] {
  const listed = forms().any.get(name);
  if (listed !== undefined) return [...listed].sort();
  const { full, table } = loose();
  if (full.has(name)) return [];
  const short = squeezed(name);
  const near = short.length < 3 ? [] : [...(table.get(short) ?? [])].filter((one) => !isName(name, one)).sort();
  if (near.length > 0) return near;
  const stem = /^(\p{Script=Han}{2,8}?)(?:委?会?)办(?:公室)?$/u.exec(name)?.[1];
  if (stem === undefined) return [];
  const owners = ["", "委", "会", "委会"].flatMap((tail) => [...(forms().any.get(`${stem}${tail}`) ?? [])]);
  return [...new Set(owners.filter((owner) => /(?:委员会|指挥部|领导小组)$/u.test(owner)))]
    .map((owner) => `${owner}办公室`)
    .sort();
}

/** Full forms of names that carry their place inside (兰山公安分局); [] where the list has none. */
export function localForms(name: string): readonly string[] {
  return [...(forms().local.get(name) ?? [])].sort();
}

/** Full name of a body of the State printed short (证监会), null where the list has none. */
export function nationalForm(name: string): string | null {
  return forms().national.get(name) ?? null;
}

/** 各县（市、区）人民政府, 有关部门, 市直有关部门: many bodies in one word, never one of them. */
export function isCollective(name: string): boolean {
  return (
    /^(?:各|有关|相关|其他|其它|全市|全区|全县|全省|地方各级|属地|驻)/u.test(name) ||
    /^.{0,4}(?:省|市|区|县|镇|州)?(?:级|直)(?:各|有关|相关|部门|单位|机关|园区|医疗)/u.test(name) ||
    /(?:有关|相关|各|主管|职能|责任|牵头|监管|成员|行政)(?:部门|单位|部门单位|机构|企业)$/u.test(name) ||
    /(?:部门|单位|们)$/u.test(name) ||
    /[（(、](?:市|区|县)/u.test(name) ||
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
]);

export const successions = lazy((): readonly Succession[] =>
  readRows("successions.tsv").map(([from = "", to = "", year = "0"]) => ({ from, to, year: Number(year) })),
);
