/** Which files of an archive are documents, under names that can do no harm. */
import type { Allowance, Entry, FormatRefusal } from "../format.ts";
import { directoryOf, takeOut } from "./directory.ts";

/** what systems leave in archives beside the files */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

export function entriesOf(bytes: Uint8Array, allowance: Allowance): readonly Entry[] | FormatRefusal {
  const files = directoryOf(bytes);
  if (files === null)
    return { ok: false, reason: "damaged", message: "expected a whole ZIP archive, its directory is cut or missing" };
  const entries: Entry[] = [];
  for (const file of files) {
    if (file.path.endsWith("/") || LITTER.test(file.path) || (file.size === 0 && file.packed <= 2)) continue;
    const name = harmless(file.path);
    if (allowance.left.files <= 0 || allowance.left.bytes <= 0) {
      const message = "expected fewer or smaller files, the archive holds more than is read from one";
      entries.push({ ok: false, name, reason: "tooLarge", message });
      break;
    }
    const entry = takeOut(bytes, file, Math.min(allowance.maxBytes, allowance.left.bytes));
    allowance.left.files--;
    if (entry.ok) allowance.left.bytes -= entry.bytes.length;
    entries.push({ ...entry, name });
  }
  if (entries.length === 0)
    return { ok: false, reason: "empty", message: "expected documents, the archive holds no file" };
  return entries;
}

/** The name without drive, leading slashes, `..` and control characters: it is shown, and never opened. */
export function harmless(path: string): string {
  const parts = path
    .replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/^[A-Za-z]:/, "")
    .split("/")
    .filter((part) => part !== "" && part !== "." && part !== "..");
  return parts.join("/") || "unnamed";
}
