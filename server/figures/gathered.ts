/**
 * Rows of whole numbers, gathered in any order and read back by the first of them. Typed arrays, for there are millions: as maps of
 * maps they took 350 MB of the server while a million nodes were counted.
 */
export interface Gathered {
  /** @param row the key and the values; whole numbers from 0 below 2^32 */
  add(...row: readonly number[]): void;
  /** those that have rows, ascending */
  keys(): IterableIterator<number>;
  /** The values of each row of a key, in the order in which they came. */
  of(key: number): IterableIterator<Uint32Array>;
}

/** rows in an array */
const ROWS = 16_384;

/** @param width numbers in a row, with its key */
export function gathered(width: number): Gathered {
  const parts: Uint32Array[] = [];
  let size = 0;
  /** row numbers by key, and where those of each key begin; made when rows are read back */
  let sorted: { readonly rows: Uint32Array; readonly starts: Uint32Array } | undefined;
  const keyAt = (row: number): number => parts[Math.floor(row / ROWS)]?.[(row % ROWS) * width] ?? 0;
  const sort = () => {
    let most = -1;
    for (let row = 0; row < size; row++) most = Math.max(most, keyAt(row));
    const starts = new Uint32Array(most + 2);
    for (let row = 0; row < size; row++) starts[keyAt(row) + 1] = (starts[keyAt(row) + 1] ?? 0) + 1;
    for (let key = 0; key <= most; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
    const [rows, next] = [new Uint32Array(size), starts.slice()];
    for (let row = 0; row < size; row++) {
      const at = next[keyAt(row)] ?? 0;
      rows[at] = row;
      next[keyAt(row)] = at + 1;
    }
    return { rows, starts };
  };
  return {
    add(...row) {
      if (size % ROWS === 0) parts.push(new Uint32Array(ROWS * width));
      parts.at(-1)?.set(row, (size++ % ROWS) * width);
      sorted = undefined;
    },
    *keys() {
      sorted ??= sort();
      for (const [key, start] of sorted.starts.entries()) if (start < (sorted.starts[key + 1] ?? 0)) yield key;
    },
    *of(key) {
      sorted ??= sort();
      for (const row of sorted.rows.subarray(sorted.starts[key] ?? 0, sorted.starts[key + 1] ?? 0)) {
        const at = (row % ROWS) * width;
        yield parts[Math.floor(row / ROWS)]?.subarray(at + 1, at + width) ?? new Uint32Array(width - 1);
      }
    },
  };
}
