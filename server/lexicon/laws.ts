/** Titles of laws as texts shorten them. */
import { lazy, readRows } from "./rows.ts";

const forms = lazy(() => new Map(readRows("law-forms.tsv").map(([printed = "", law = ""]) => [printed, law])));

/** Title of a law without 中华人民共和国, from a short form or a slip that is known (新预算法 → 预算法); else as given. */
export function lawTitle(title: string): string {
  return forms().get(title) ?? title;
}
