/** Which files of an archive are documents, under names that can do no harm. */
import type { Allowance, Entry, FormatRefusal } from "../format.ts";
import { directoryOf, overlapping, takeOut } from "./directory.ts";

/** what systems leave in archives beside the files */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

export function entriesOf(bytes: Uint8Array, allowance: Allowance): readonly Entry[] | FormatRefusal {
  const files = directoryOf(bytes);
  if (files === null)
    return { ok: false, reason: "damaged", message: "expected a whole ZIP archive, its directory is cut or missing" };
  const entries: Entry[] = [];
  const doubled = overlapping(bytes, files);
  for (const file of files) {
    if (file.path.endsWith("/") || LITTER.test(file.path) || (file.size === 0 && file.packed <= 2)) continue;
    const name = harmless(file.path);
    if (allowance.left.files <= 0 || allowance.left.bytes <= 0) {
      const message = "expected fewer or smaller files, the archive holds more than is read from one";
      entries.push({ ok: false, name, reason: "tooLarge", message });
      break;
    }
    allowance.left.files--;
    if (doubled.has(file)) {
      const message = "expected a file with bytes of its own, it lies over another in the archive";
      entries.push({ ok: false, name, reason: "damaged", message });
      continue;
    }
    const { unpacked, ...entry } = takeOut(bytes, file, Math.min(allowance.maxBytes, allowance.left.bytes));
    allowance.left.bytes -= unpacked;
    entries.push({ ...entry, name });
  }
  if (entries.length === 0)
    return { ok: false, reason: "empty", message: "expected documents, the archive holds no file" };
  return entries;
}

/** characters of a name that are shown: its end, where the file's own name is */
const MAX_NAME = 500;

/** The name without drive, leading slashes, `..` and control characters: it is shown, and never opened. */
export function harmless(path: string): string {
  const parts = path
    .replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/^[A-Za-z]:/, "")
    .split("/")
    .filter((part) => part !== "" && part !== "." && part !== "..");
  const whole = parts.join("/") || "unnamed";
  return whole.length <= MAX_NAME ? whole : `…${whole.slice(-MAX_NAME).replace(/^[\udc00-\udfff]/, "")}`;
}
