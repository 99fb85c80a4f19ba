/**
 * The central directory of a ZIP archive (PKWARE APPNOTE 6.3.10, sections 4.3 and 4.4), and the taking out of one file.
 * Own code because an archive from outside is hostile until shown otherwise: the size is bounded by what is really
 * inflated and not by what the archive says of itself, checksums are compared, and names without the UTF-8 flag are GBK.
 */
import { crc32, inflateRawSync } from "node:zlib";
import type { Entry } from "../format.ts";

export interface ZipFile {
  /** as the archive gives it, with forward slashes */
  readonly path: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  readonly packed: number;
  /** what the archive says; not to be trusted */
  readonly size: number;
  /** offset of the local header */
  readonly offset: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** the end record is 22 bytes and a comment of at most 65,535 */
const END_REACH = 22 + 65_535;
/** a local header without the name */
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
const UTF8_FLAG = 0x800;
const ENCRYPTED_FLAG = 1;

/** The files of an archive in the order of its directory, or null where no whole directory is found (a cut file, Zip64). */
export function directoryOf(bytes: Uint8Array): readonly ZipFile[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const floor = Math.max(0, bytes.length - END_REACH);
  while (end >= floor && view.getUint32(end, true) !== END) end--;
  if (end < floor || end < 0) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const files: ZipFile[] = [];
  for (let n = 0; n < count; n++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return null;
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    files.push({
      path: nameOf(name, (flags & UTF8_FLAG) !== 0).replaceAll("\\", "/"),
      method: view.getUint16(at + 10, true),
      encrypted: (flags & ENCRYPTED_FLAG) !== 0,
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + rest;
  }
  return files;
}

/**
 * UTF-8 where the flag says so; else GBK, as Chinese Windows writes names, unless the bytes are UTF-8 with Han in it
 * (programs on other systems forget the flag, and short GBK names can be valid UTF-8 of other scripts).
 */
function nameOf(bytes: Uint8Array, utf8: boolean): string {
  if (utf8) return new TextDecoder("utf-8").decode(bytes);
  try {
    const name = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (/^[\0-\x7f]*$/.test(name) || /\p{Script=Han}/u.test(name)) return name;
  } catch {
    // not UTF-8
  }
  return new TextDecoder("gb18030").decode(bytes);
}

/** The files whose bytes lie over those of another: so a small archive says the same bytes a thousand times (D. Fifield, 2019). */
export function overlapping(bytes: Uint8Array, files: readonly ZipFile[]): ReadonlySet<ZipFile> {
  const found = new Set<ZipFile>();
  let end = 0;
  for (const file of [...files].sort((a, b) => a.offset - b.offset)) {
    if (file.offset < end) found.add(file);
    const after = file.offset + LOCAL_BYTES + file.packed;
    // a file that would end beyond the archive is refused for itself
    if (after <= bytes.length) end = Math.max(end, after);
  }
  return found;
}

/** @property unpacked bytes that were, for a file that is refused too */
export type Taken = Entry & { readonly unpacked: number };

/** Takes one file out. Never gives more than `maxBytes`, whatever the archive says. */
export function takeOut(bytes: Uint8Array, file: ZipFile, maxBytes: number): Taken {
  const refuse = (reason: "damaged" | "tooLarge" | "unsupported", message: string, unpacked = 0): Taken => ({
    ok: false,
    name: file.path,
    reason,
    message,
    unpacked,
  });
  if (file.encrypted)
    return refuse("unsupported", "expected a file that can be opened, it is encrypted in the archive");
  if (file.method !== STORED && file.method !== DEFLATED)
    return refuse("unsupported", `expected a stored or deflated file, the archive packs it by method ${file.method}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.offset + LOCAL_BYTES > bytes.length || view.getUint32(file.offset, true) !== LOCAL)
    return refuse("damaged", "expected a file in the archive, its place in it holds something else");
  const start =
    file.offset + LOCAL_BYTES + view.getUint16(file.offset + 26, true) + view.getUint16(file.offset + 28, true);
  if (start + file.packed > bytes.length) return refuse("damaged", "expected a whole file, the archive ends inside it");
  const packed = bytes.subarray(start, start + file.packed);
  const tooLarge = (): Taken =>
    refuse("tooLarge", `expected at most ${maxBytes} bytes unpacked, the file in the archive has more`, maxBytes);
  let out: Uint8Array;
  if (file.method === STORED) {
    if (packed.length > maxBytes) return tooLarge();
    out = packed;
  } else {
    try {
      out = inflateRawSync(packed, { maxOutputLength: Math.max(1, maxBytes) });
    } catch (error) {
      if (error instanceof RangeError) return tooLarge();
      return refuse("damaged", "expected a packed file, its bytes cannot be unpacked");
    }
  }
  if (crc32(out) !== file.checksum)
    return refuse("damaged", "expected the file as it was packed, its checksum differs", out.length);
  return { ok: true, name: file.path, bytes: out, unpacked: out.length };
}
