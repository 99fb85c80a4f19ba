/** Programs of the State that texts name without more ado: their words alone are often common ones (国家基本公共卫生服务项目). */
import { lazy, readRows } from "./rows.ts";

/** characters of the end by which a name is found: the last two are the same for hundreds of names, and none is shorter */
const END = 4;

/** last characters → the names that end so, longest first */
const byEnd = lazy(() => {
  const groups = new Map<string, string[]>();
  for (const name of readRows("programs.tsv")
    .map(([name = ""]) => name)
    .sort((a, b) => b.length - a.length)) {
    const group = groups.get(name.slice(-END));
    if (group === undefined) groups.set(name.slice(-END), [name]);
    else group.push(name);
  }
  return groups;
});

/** The longest name of the list with which `words` end, quotation marks aside; null where there is none. */
export function nationalProgramAtEnd(words: string): string | null {
  const plain = words.replace(/[“”"]/g, "");
  return (
    byEnd()
      .get(plain.slice(-END))
      ?.find((name) => plain.endsWith(name)) ?? null
  );
}
