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

/** Full forms of a name without place (发改委 → 发展和改革委员会); [] where the list has none. */
export function fullForms(name: string): readonly string[] {
  return [...(forms().any.get(name) ?? [])].sort();
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
