/**
 * The list of all documents: what it is narrowed and sorted by, in columns. An import keeps them with the figures, for to read
 * them from the embedded engine takes seconds at a million nodes, and what it unpacks for that stays in its memory.
 */
import type { Store } from "../store/index.ts";
import { coder } from "./coder.ts";
import { type Columns, columnsFrom, type Head, LINE, order, type Part } from "./columns.ts";
import { filesOf } from "./files.ts";
import { pagesOf } from "./pages.ts";
import type { FigureSink } from "./shapes.ts";

/** for a page of rows, at the end of an import */
const PAGE_MS = 600_000;

/** The columns of the corpus of a hash, as an import kept them; null where none were. */
export async function keptColumns(dataFolder: string, hash: string): Promise<Columns | null> {
  const lines = filesOf(dataFolder, hash)?.lines("register");
  return lines === undefined ? null : columnsFrom(lines);
}

export async function columnsOf(store: Store): Promise<Columns> {
  const columns = await columnsFrom(linesOf(store));
  if (columns === null) throw new Error("expected columns of all documents, got none");
  return columns;
}

/** @returns what it wrote */
export async function writeColumns(store: Store, sink: FigureSink): Promise<Columns> {
  const written = async function* () {
    for await (const line of linesOf(store)) {
      await sink.add("register", line);
      yield line;
    }
  };
  const columns = await columnsFrom(written());
  if (columns === null) throw new Error("expected columns of all documents, got none");
  return columns;
}

/** A {@link Head}, then {@link Part}s. */
async function* linesOf(store: Store): AsyncGenerator<string> {
  const documents: (readonly [id: string, day: string, level: string, genre: string, held: boolean, part: boolean])[] =
    [];
  for await (const { rows } of pagesOf(store, "register-documents", PAGE_MS))
    for (const [id, day, level, genre, held, part] of rows)
      documents.push([String(id), String(day), String(level), String(genre), held === true, part === true]);
  documents.sort(([a, day], [b, other]) => order(other, day) || order(a, b));
  const ranks = new Uint32Array(documents.length);
  const idOf = (at: number): string => documents[at]?.[0] ?? "";
  Uint32Array.from(documents.keys())
    .sort((a, b) => order(idOf(a), idOf(b)))
    .forEach((at, rank) => {
      ranks[at] = rank;
    });
  const placesOf = new Map<string, Set<number>>();
  const places = coder();
  const facts: (readonly [name: string, level: string])[] = [];
  for await (const { rows } of pagesOf(store, "register-places", PAGE_MS))
    for (const [id, place, name, level] of rows) {
      const code = places.of(String(place));
      facts[code] ??= [String(name), String(level)];
      placesOf.set(String(id), (placesOf.get(String(id)) ?? new Set()).add(code));
    }
  const [days, levels, genres] = [coder(), coder(), coder()];
  for (const [, day, level, genre] of documents) {
    days.of(day);
    levels.of(level);
    genres.of(genre);
  }
  yield JSON.stringify({
    size: documents.length,
    days: days.texts,
    levels: levels.texts,
    genres: genres.texts,
    places: places.texts.map((id, code) => [id, ...(facts[code] ?? ([id, ""] as const))] as const),
  } satisfies Head);
  for (let from = 0; from < documents.length; from += LINE) {
    const line: Part = {
      ids: [],
      days: [],
      levels: [],
      genres: [],
      held: [],
      part: [],
      ranks: [],
      places: [],
      placed: [],
    };
    for (const [id, day, level, genre, held, part] of documents.slice(from, from + LINE)) {
      // in one order, however the engine told them
      const placed = [...(placesOf.get(id) ?? [])].sort((a, b) => order(places.texts[a] ?? "", places.texts[b] ?? ""));
      line.ranks.push(ranks[from + line.ids.length] ?? 0);
      line.ids.push(id);
      line.days.push(days.of(day));
      line.levels.push(levels.of(level));
      line.genres.push(genres.of(genre));
      line.held.push(held ? 1 : 0);
      line.part.push(part ? 1 : 0);
      line.places.push(placed.length);
      line.placed.push(...placed);
    }
    yield JSON.stringify(line);
  }
}
