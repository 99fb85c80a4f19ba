/** Columns of all documents, from the lines in which the figures keep them: typed arrays, and ids as bytes, for there are many. */

/** Texts of which most stand more than once: by document, a place in the list of those that differ. */
export interface Coded {
  /** in the order in which they first stand in the column */
  readonly texts: readonly string[];
  readonly codes: Uint32Array;
}

/** Every document once, the newest first, those without a day last, and of one day by id; the columns have one length and one order. */
export interface Columns {
  readonly size: number;
  /** "" behind the end */
  idAt(at: number): string;
  /** -1 where there is no such document */
  indexOf(id: string): number;
  readonly days: Coded;
  readonly levels: Coded;
  readonly genres: Coded;
  /** 1: held, 0: cited alone */
  readonly held: Uint8Array;
  /** 1: a notice carries it and nobody issued it alone, so that it is part of that notice */
  readonly part: Uint8Array;
  /** indices into the columns, in the two other orders: by day with those without one last, and by id */
  readonly oldest: Uint32Array;
  readonly numbered: Uint32Array;
  readonly places: readonly { readonly id: string; readonly name: string; readonly level: string }[];
  /** of the places of its issuers, the indices into `places`; a national document has none */
  placesAt(at: number): Uint32Array;
}

/** documents in a line */
export const LINE = 4_096;

/** The first line. */
export interface Head {
  readonly size: number;
  readonly days: readonly string[];
  readonly levels: readonly string[];
  readonly genres: readonly string[];
  readonly places: readonly (readonly [id: string, name: string, level: string])[];
}
/** Each further line: {@link LINE} documents, the last one what is left. */
export interface Part {
  readonly ids: string[];
  /** places in the lists of the head */
  readonly days: number[];
  readonly levels: number[];
  readonly genres: number[];
  readonly held: number[];
  readonly part: number[];
  /** places in the order of ids */
  readonly ranks: number[];
  /** how many of `placed` belong to each document */
  readonly places: number[];
  readonly placed: number[];
}

/** @returns null where there is no line */
export async function columnsFrom(lines: AsyncIterable<string>): Promise<Columns | null> {
  let building: ReturnType<typeof builder> | undefined;
  for await (const line of lines) {
    if (building === undefined) building = builder(JSON.parse(line) as Head);
    else building.add(JSON.parse(line) as Part);
  }
  return building?.columns() ?? null;
}

function builder({ size, days, levels, genres, places }: Head) {
  const numbers = (): Uint32Array => new Uint32Array(size);
  const codes = { days: numbers(), levels: numbers(), genres: numbers() };
  const [held, carried, numbered] = [new Uint8Array(size), new Uint8Array(size), numbers()];
  /** ids one after another in UTF-8, a line at a time, and where each begins in its line's */
  const bytes: Buffer[] = [];
  const starts = new Uint32Array(size);
  /** where the places of each begin; one more at the end */
  const placeStarts = new Uint32Array(size + 1);
  const placed: Uint32Array[] = [];
  let at = 0;
  const idAt = (index: number): string => {
    if (index >= size) return "";
    const line = bytes[Math.floor(index / LINE)];
    const ends = (index + 1) % LINE === 0 || index + 1 === size;
    return line?.toString("utf8", starts[index], ends ? line.length : starts[index + 1]) ?? "";
  };
  return {
    add(part: Part): void {
      codes.days.set(part.days, at);
      codes.levels.set(part.levels, at);
      codes.genres.set(part.genres, at);
      held.set(part.held, at);
      carried.set(part.part, at);
      placed.push(Uint32Array.from(part.placed));
      let start = 0;
      for (const [index, id] of part.ids.entries()) {
        numbered[part.ranks[index] ?? 0] = at;
        placeStarts[at + 1] = (placeStarts[at] ?? 0) + (part.places[index] ?? 0);
        starts[at++] = start;
        start += Buffer.byteLength(id);
      }
      // outside the pool of small buffers
      const line = Buffer.allocUnsafeSlow(start);
      line.write(part.ids.join(""));
      bytes.push(line);
    },
    columns(): Columns {
      if (at !== size) throw new Error(`expected columns of ${size} documents, got ${at}`);
      const allPlaced = new Uint32Array(placeStarts[size] ?? 0);
      let filled = 0;
      for (const part of placed) {
        allPlaced.set(part, filled);
        filled += part.length;
      }
      return {
        size,
        idAt,
        indexOf(id) {
          const found = numbered[firstThat(size, (rank) => idAt(numbered[rank] ?? 0) >= id)];
          return found !== undefined && idAt(found) === id ? found : -1;
        },
        days: { texts: days, codes: codes.days },
        levels: { texts: levels, codes: codes.levels },
        genres: { texts: genres, codes: codes.genres },
        held,
        part: carried,
        oldest: oldestOf({ texts: days, codes: codes.days }),
        numbered,
        places: places.map(([id, name, level]) => ({ id, name, level })),
        placesAt: (index) => allPlaced.subarray(placeStarts[index], placeStarts[index + 1]),
      };
    },
  };
}

/** The text of a document in such a column. */
export const textAt = ({ texts, codes }: Coded, at: number): string => texts[codes[at] ?? 0] ?? "";

/** The days turned round, each as it is; what has no day stays last. */
function oldestOf(days: Coded): Uint32Array {
  const { codes } = days;
  const found = new Uint32Array(codes.length);
  const dated = firstThat(codes.length, (at) => textAt(days, at) === "");
  let filled = 0;
  for (let end = dated; end > 0; ) {
    let start = end - 1;
    while (start > 0 && codes[start - 1] === codes[start]) start--;
    for (let at = start; at < end; at++) found[filled++] = at;
    end = start;
  }
  for (let at = dated; at < codes.length; at++) found[at] = at;
  return found;
}

/** The least index that passes, where all behind it pass too; `size` where none does. */
export function firstThat(size: number, passes: (at: number) => boolean): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Texts by their code units: what comes first does not depend on an engine or a language. */
export const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
