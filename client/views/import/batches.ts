/** What the reader chose, in portions that the server takes, and what is left out. Pure. */

/** the server's limits for one upload, with room to spare in number and sum */
export const MAX_BYTES = 64 * 1024 * 1024;
const BATCH_FILES = 200;
const BATCH_BYTES = 200 * 1024 * 1024;

export interface Sized {
  readonly name: string;
  readonly size: number;
}

/** Files of the system and hidden ones come along with a folder and are nobody's documents. */
export const isFurniture = (name: string): boolean =>
  name.startsWith(".") || name === "Thumbs.db" || name === "desktop.ini" || name.startsWith("~$");

/** In order, at most 200 files and 200 MB each; files beyond 64 MB are in none. */
export function batchesOf<F extends Sized>(files: readonly F[]): readonly (readonly F[])[] {
  const batches: F[][] = [];
  let bytes = 0;
  for (const file of files) {
    if (file.size > MAX_BYTES) continue;
    const last = batches.at(-1);
    if (!last || last.length >= BATCH_FILES || bytes + file.size > BATCH_BYTES) {
      batches.push([file]);
      bytes = file.size;
    } else {
      last.push(file);
      bytes += file.size;
    }
  }
  return batches;
}

/** 1,234,567 → 1.2 MB */
export function bytesText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
