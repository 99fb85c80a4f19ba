/** Titles of laws as texts shorten them. */
import { lazy, readRows } from "./rows.ts";

const forms = lazy(() => new Map(readRows("law-forms.tsv").map(([printed = "", law = ""]) => [printed, law])));

const titles = lazy(() => new Set(readRows("laws.tsv").map(([title = ""]) => title)));

/** Title of a law without 中华人民共和国, from a short form or a slip that is known (新预算法 → 预算法); else as given. */
export function lawTitle(title: string): string {
  const newer = /^新(?:修订的?)?(.+)$/u.exec(title)?.[1];
  return forms().get(title) ?? (newer !== undefined && titles().has(newer) ? newer : title);
}
