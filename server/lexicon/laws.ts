/** Titles of laws as texts shorten them. */
import { lazy, readRows } from "./rows.ts";

const forms = lazy(() => new Map(readRows("law-forms.tsv").map(([printed = "", law = ""]) => [printed, law])));

const titles = lazy(() => new Set(readRows("laws.tsv").map(([title = ""]) => title)));

const rules = lazy(() => new Set(readRows("state-rules.tsv").map(([title = ""]) => title)));

/** Whether a title is that of a rule of the State or of a ministry which is cited without its issuer (动物检疫管理办法). */
export function isStateRule(title: string): boolean {
  return rules().has(title.replace(/\((?:试行|暂行)\)$/u, ""));
}

/** Title of a law without 中华人民共和国, from a short form or a slip that is known (新预算法 → 预算法); else as given. */
export function lawTitle(title: string): string {
  const newer = /^新(?:修订的?)?(.+)$/u.exec(title)?.[1];
  return forms().get(title) ?? (newer !== undefined && titles().has(newer) ? newer : title);
}
