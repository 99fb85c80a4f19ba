/**
 * The list of all documents: what it is narrowed and sorted by, in columns. An import keeps them with the figures, for to read
 * them from the embedded engine takes seconds at a million nodes, and what it unpacks for that stays in its memory.
 */
import type { Store } from "../store/index.ts";
import { coder } from "./coder.ts";
import { type Columns, columnsFrom, type Head, LINE, order, type Part } from "./columns.ts";
import { filesOf } from "./files.ts";
import { gathered } from "./gathered.ts";
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
  const [ids, places] = [coder(), coder()];
  const read = { days: coder(), levels: coder(), genres: coder() };
  /** of each document by number: day, level, genre, whether it is held, whether it is part of a notice */
  const told = gathered(6);
  for await (const { rows } of pagesOf(store, "register-documents", PAGE_MS))
    for (const [id, day, level, genre, held, part] of rows) {
      const [of, when, which] = [
        read.days.of(String(day)),
        read.levels.of(String(level)),
        read.genres.of(String(genre)),
      ];
      told.add(ids.of(String(id)), of, when, which, held === true ? 1 : 0, part === true ? 1 : 0);
    }
  const placed = gathered(2);
  const facts: (readonly [name: string, level: string])[] = [];
  for await (const { rows } of pagesOf(store, "register-places", PAGE_MS))
    for (const [id, place, name, level] of rows) {
      const code = places.of(String(place));
      facts[code] ??= [String(name), String(level)];
      placed.add(ids.of(String(id)), code);
    }
  const idOf = (code: number): string => ids.texts[code] ?? "";
  const dayCodes = new Uint32Array(ids.texts.length);
  for (const code of told.keys()) for (const [day = 0] of told.of(code)) dayCodes[code] = day;
  const dayOf = (code: number): string => read.days.texts[dayCodes[code] ?? 0] ?? "";
  const byId = Uint32Array.from(told.keys()).sort((a, b) => order(idOf(a), idOf(b)));
  const rankOf = new Uint32Array(ids.texts.length);
  for (const [rank, code] of byId.entries()) rankOf[code] = rank;
  // of one day by id
  const sorted = byId.toSorted((a, b) => order(dayOf(b), dayOf(a)) || (rankOf[a] ?? 0) - (rankOf[b] ?? 0));
  // numbered anew, in the order in which they stand in the columns
  const [days, levels, genres] = [coder(), coder(), coder()];
  const row = (code: number) => {
    const [first = new Uint32Array(5)] = told.of(code);
    const [day = 0, level = 0, genre = 0, held = 0, part = 0] = first;
    return {
      day: days.of(read.days.texts[day] ?? ""),
      level: levels.of(read.levels.texts[level] ?? ""),
      genre: genres.of(read.genres.texts[genre] ?? ""),
      held,
      part,
    };
  };
  for (const code of sorted) row(code);
  yield JSON.stringify({
    size: sorted.length,
    days: days.texts,
    levels: levels.texts,
    genres: genres.texts,
    places: places.texts.map((id, code) => [id, ...(facts[code] ?? ([id, ""] as const))] as const),
  } satisfies Head);
  for (let from = 0; from < sorted.length; from += LINE) {
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
    for (const code of sorted.subarray(from, from + LINE)) {
      const { day, level, genre, held, part } = row(code);
      // each once and in one order, however the engine told them
      const of = [...new Set(Array.from(placed.of(code), ([place = 0]) => place))].sort((a, b) =>
        order(places.texts[a] ?? "", places.texts[b] ?? ""),
      );
      line.ranks.push(rankOf[code] ?? 0);
      line.ids.push(idOf(code));
      line.days.push(day);
      line.levels.push(level);
      line.genres.push(genre);
      line.held.push(held);
      line.part.push(part);
      line.places.push(of.length);
      line.placed.push(...of);
    }
    yield JSON.stringify(line);
  }
}
