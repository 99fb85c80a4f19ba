/** Where the texts of the documents stand, file by file: read once for a state of the corpus. */
import { type Columns, pagesOf, textAt } from "../../../figures/index.ts";
import type { Store } from "../../../store/index.ts";
import { count, order, rowsOf, text } from "../../rows.ts";
import { type Signs, signsOf } from "./signs.ts";

/** Files in the order in which they are looked through: by their newest document, then by id. All arrays of documents are parallel. */
export interface TextColumns {
  readonly files: readonly string[];
  /** day of a file's newest document; "" where none has one */
  readonly days: readonly string[];
  /** of each file, the first of its documents; one more at the end */
  readonly first: Uint32Array;
  /** place of a document in the columns of the register */
  readonly document: Uint32Array;
  /** UTF-16 offsets in the file's text; within a file in order, and apart */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** what searches have learned of the files */
  readonly signs: Signs;
}

/** for a page of rows */
const PAGE_MS = 120_000;

export async function textColumnsOf(store: Store, columns: Columns): Promise<TextColumns> {
  const placeOf = new Map<string, number>();
  for (let at = 0; at < columns.size; at++) placeOf.set(columns.idAt(at), at);
  const byFile = new Map<string, { at: number; start: number; end: number }[]>();
  for await (const page of pagesOf(store, "texts-documents", PAGE_MS))
    for (const row of rowsOf(page)) {
      const [file, at] = [text(row, "source"), placeOf.get(text(row, "id"))];
      if (at === undefined) continue;
      const known = byFile.get(file) ?? [];
      if (known.length === 0) byFile.set(file, known);
      known.push({ at, start: count(row, "start"), end: count(row, "end") });
    }
  const files = [...byFile]
    .map(([id, documents]) => {
      documents.sort((a, b) => a.start - b.start || b.end - a.end || a.at - b.at);
      // words belong to one document
      const apart = documents.filter((one, index) => index === 0 || one.start >= (documents[index - 1]?.end ?? 0));
      // the first of the register is the newest
      const day = textAt(columns.days, Math.min(...apart.map(({ at }) => at)));
      return { id, day, documents: apart };
    })
    .sort((a, b) => order(b.day, a.day) || order(a.id, b.id));
  const all = files.flatMap(({ documents }) => documents);
  const first = new Uint32Array(files.length + 1);
  files.forEach(({ documents }, index) => {
    first[index + 1] = (first[index] ?? 0) + documents.length;
  });
  return {
    files: files.map(({ id }) => id),
    days: files.map(({ day }) => day),
    first,
    document: Uint32Array.from(all, ({ at }) => at),
    start: Uint32Array.from(all, ({ start }) => start),
    end: Uint32Array.from(all, ({ end }) => end),
    signs: signsOf(),
  };
}
