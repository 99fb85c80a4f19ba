/**
 * Bytes of a page to characters. Order of trust: byte order mark, valid UTF-8, what the page declares, GB18030. The labels
 * gb2312, gbk and gb18030 all mean GB18030: pages that declare the first use characters of the last.
 */
import { matchesIn } from "../../../model/index.ts";
import type { FormatOutput } from "../format.ts";
import { decode } from "../text/decode.ts";

/** one wrong character in this many is an accident of the site (a title cut inside a character) */
const TOLERANCE = 500;
/** encodings that the general decoder does not guess, because only a declaration shows them */
const DECLARED = new Map([
  ["big5", "big5"],
  ["big5-hkscs", "big5"],
  ["utf-8", "utf-8"],
  ["utf8", "utf-8"],
  ["gb2312", "gb18030"],
  ["gbk", "gb18030"],
  ["gb18030", "gb18030"],
]);

export function decodePage(bytes: Uint8Array): FormatOutput {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const declared = marked ? new Set<string>() : declaredIn(bytes);
  const strict = declared.has("big5") && !isUtf8(bytes) ? null : decode(bytes);
  if (strict?.ok) return strict;
  for (const encoding of [...declared, "gb18030"]) {
    const text = new TextDecoder(encoding).decode(bytes);
    const wrong = text.split("\ufffd").length - 1;
    if (wrong * TOLERANCE > text.length) continue;
    const warnings = [`decoded as ${encoding}`];
    if (wrong > 0) warnings.push(`${wrong} characters that are not valid ${encoding} were dropped`);
    return { ok: true, encoding, warnings, text: text.replaceAll("\ufffd", "") };
  }
  return (
    strict ?? { ok: false, reason: "undecodable", message: "expected a page in Big5 as it declares, the bytes are not" }
  );
}

/** Every declaration of the page, in order: many pages carry two, and they may differ. */
function declaredIn(bytes: Uint8Array): ReadonlySet<string> {
  const ascii = new TextDecoder("latin1").decode(bytes);
  const labels = [...matchesIn(ascii, /charset\s{0,3}=\s{0,3}["']?\s{0,3}([A-Za-z0-9-]{3,12})/gi)].slice(0, 8);
  return new Set(labels.flatMap(([, label]) => DECLARED.get((label ?? "").toLowerCase()) ?? []));
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
