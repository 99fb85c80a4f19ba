/**
 * Where the texts of the documents stand, file by file. An import keeps it with the figures: asked of the embedded engine page by
 * page it takes seconds at a million nodes, which the first search in the texts would wait for.
 */
import type { Store } from "../store/index.ts";
import { type Columns, order, textAt } from "./columns.ts";
import { filesOf } from "./files.ts";
import { pagesOf } from "./pages.ts";
import type { FigureSink } from "./shapes.ts";

/** Files in the order in which they are looked through: by their newest document, then by id. All arrays of documents are parallel. */
export interface TextPlaces {
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
}

/** for a page of rows */
const PAGE_MS = 120_000;
/** files in a line */
const LINE = 4_096;

/** The first line, and each further one: {@link LINE} files, the last one what is left. */
interface Head {
  readonly files: number;
  readonly documents: number;
}
interface Part {
  readonly ids: readonly string[];
  readonly days: readonly string[];
  /** documents of each */
  readonly sizes: readonly number[];
  readonly document: readonly number[];
  readonly start: readonly number[];
  readonly end: readonly number[];
}

export async function writeTexts(store: Store, columns: Columns, sink: FigureSink): Promise<void> {
  const { files, days, first, document, start, end } = await textPlacesOf(store, columns);
  await sink.add("texts", JSON.stringify({ files: files.length, documents: document.length } satisfies Head));
  for (let at = 0; at < files.length; at += LINE) {
    const next = Math.min(at + LINE, files.length);
    const of = (numbers: Uint32Array): number[] => [...numbers.subarray(first[at], first[next])];
    const part: Part = {
      ids: files.slice(at, next),
      days: days.slice(at, next),
      sizes: Array.from(first.subarray(at, next), (from, index) => (first[at + index + 1] ?? 0) - from),
      document: of(document),
      start: of(start),
      end: of(end),
    };
    await sink.add("texts", JSON.stringify(part));
  }
}

/** As an import kept them for the corpus of a hash; null where none were. Their documents are those of its kept columns. */
export async function keptTexts(dataFolder: string, hash: string): Promise<TextPlaces | null> {
  let building: ReturnType<typeof builder> | undefined;
  for await (const line of filesOf(dataFolder, hash)?.lines("texts") ?? []) {
    if (building === undefined) building = builder(JSON.parse(line) as Head);
    else building.add(JSON.parse(line) as Part);
  }
  return building?.places() ?? null;
}

function builder({ files: size, documents }: Head) {
  const [files, days] = [[] as string[], [] as string[]];
  /** one text for each day, however often it stands there */
  const known = new Map<string, string>();
  const first = new Uint32Array(size + 1);
  const [document, start, end] = [new Uint32Array(documents), new Uint32Array(documents), new Uint32Array(documents)];
  let filled = 0;
  return {
    add(part: Part): void {
      document.set(part.document, filled);
      start.set(part.start, filled);
      end.set(part.end, filled);
      for (const [index, id] of part.ids.entries()) {
        const day = part.days[index] ?? "";
        if (!known.has(day)) known.set(day, day);
        days.push(known.get(day) ?? "");
        filled += part.sizes[index] ?? 0;
        first[files.push(id)] = filled;
      }
    },
    places(): TextPlaces {
      if (files.length !== size || filled !== documents)
        throw new Error(`expected ${documents} documents in ${size} files, got ${filled} in ${files.length}`);
      return { files, days, first, document, start, end };
    },
  };
}

export async function textPlacesOf(store: Store, columns: Columns): Promise<TextPlaces> {
  const byFile = new Map<string, { at: number; start: number; end: number }[]>();
  for await (const { rows } of pagesOf(store, "texts-documents", PAGE_MS))
    for (const [id, source, start, end] of rows) {
      const at = columns.indexOf(String(id));
      if (at < 0) continue;
      const known = byFile.get(String(source)) ?? [];
      if (known.length === 0) byFile.set(String(source), known);
      known.push({ at, start: Number(start ?? 0), end: Number(end ?? 0) });
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
  };
}
