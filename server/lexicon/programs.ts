/** Programs of the State that texts name without more ado: their words alone are often common ones (国家基本公共卫生服务项目). */
import { lazy, readRows } from "./rows.ts";

/** last two characters → the names that end so, longest first */
const byEnd = lazy(() => {
  const groups = new Map<string, string[]>();
  for (const name of readRows("programs.tsv")
    .map(([name = ""]) => name)
    .sort((a, b) => b.length - a.length)) {
    const end = name.slice(-2);
    groups.set(end, [...(groups.get(end) ?? []), name]);
  }
  return groups;
});

/** The longest name of the list with which `words` end, quotation marks aside; null where there is none. */
export function nationalProgramAtEnd(words: string): string | null {
  const plain = words.replace(/[“”"]/g, "");
  return (
    byEnd()
      .get(plain.slice(-2))
      ?.find((name) => plain.endsWith(name)) ?? null
  );
}
