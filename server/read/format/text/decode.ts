/**
 * Bytes to text. Order of trust: byte order mark, valid UTF-8, UTF-16 by the shape of its bytes, GB18030 (which holds
 * GBK and GB2312). No step replaces what it cannot read: a character cut at either end of the file is dropped and said;
 * anything else that does not decode is a refusal.
 */
import type { FormatOutput } from "../format.ts";
import { signatureOf } from "./binary.ts";
import { plausibility } from "./plausible.ts";

type Encoding = "utf-8" | "gb18030" | "utf-16le" | "utf-16be";

interface Decoded {
  readonly text: string;
  readonly warnings: readonly string[];
}

/** share of common characters below which a reading is not believed */
const PLAUSIBLE = 0.7;
/** a multi-byte character has at most this many bytes besides its first */
const MAX_CUT = 3;

export function decode(bytes: Uint8Array): FormatOutput {
  const done = (encoding: Encoding, decoded: Decoded): FormatOutput => {
    const said = encoding === "utf-8" ? [] : [`decoded as ${encoding}`];
    const warnings = [...said, ...decoded.warnings];
    if (decoded.text.trim() === "")
      return { ok: false, reason: "empty", message: "expected a document, the file holds only white space" };
    return { ok: true, text: decoded.text, encoding, warnings };
  };

  const marked = byteOrderMark(bytes);
  if (marked) {
    const decoded = withCuts(marked.encoding, bytes.subarray(marked.length));
    if (decoded && !hasControls(decoded.text)) return done(marked.encoding, decoded);
    if (decoded === null)
      return {
        ok: false,
        reason: "undecodable",
        message: `expected ${marked.encoding} as the byte order mark says, the bytes are not valid in it`,
      };
  }
  const signature = signatureOf(bytes);
  if (signature) {
    const { kind, advice } = signature;
    const message = `expected a text, the file begins like ${kind}`;
    return advice
      ? { ok: false, reason: "unsupported", message: `${message}: ${advice}` }
      : { ok: false, reason: "binary", message };
  }

  const utf8 = withCuts("utf-8", bytes);
  if (utf8 && !hasControls(utf8.text)) return done("utf-8", utf8);

  for (const encoding of ["utf-16le", "utf-16be"] as const) {
    if (!looksUtf16(bytes)) break;
    const decoded = withCuts(encoding, bytes);
    if (decoded && !hasControls(decoded.text) && plausibility(decoded.text) >= PLAUSIBLE)
      return done(encoding, decoded);
  }
  if (utf8 || bytes.includes(0)) {
    return {
      ok: false,
      reason: "binary",
      message: "expected a text, the bytes hold control characters as binary files do",
    };
  }
  const gb = withCuts("gb18030", bytes);
  if (gb && !hasControls(gb.text) && plausibility(gb.text) >= PLAUSIBLE) return done("gb18030", gb);
  return {
    ok: false,
    reason: "undecodable",
    message: "expected UTF-8, UTF-16 or GB18030 text, the bytes are not plausible in any of them",
  };
}

function byteOrderMark(bytes: Uint8Array): { encoding: Encoding; length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: "utf-8", length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", length: 2 };
  // GB18030 has a mark of its own, U+FEFF in four bytes
  if (bytes[0] === 0x84 && bytes[1] === 0x31 && bytes[2] === 0x95 && bytes[3] === 0x33)
    return { encoding: "gb18030", length: 4 };
  return null;
}

/** Decodes with up to three bytes left off at either end, where a file was cut inside a character. */
function withCuts(encoding: Encoding, bytes: Uint8Array): Decoded | null {
  const heads = encoding === "utf-8" ? leadingContinuations(bytes) : encoding === "gb18030" ? [0, 1] : [0];
  for (const head of heads) {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    // `stream` keeps an unfinished last character back instead of failing on it
    const text = attempt(() => decoder.decode(bytes.subarray(head), { stream: true }));
    if (text === null) continue;
    const cut = attempt(() => decoder.decode()) === null;
    const warnings: string[] = [];
    if (head > 0) warnings.push(`begins inside a character: ${head} byte${head > 1 ? "s" : ""} dropped`);
    if (cut) warnings.push("ends inside a character: its bytes were dropped");
    return { text, warnings };
  }
  return null;
}

function leadingContinuations(bytes: Uint8Array): readonly number[] {
  let n = 0;
  while (n < MAX_CUT && n < bytes.length && ((bytes[n] ?? 0) & 0xc0) === 0x80) n++;
  return [n];
}

function attempt(run: () => string): string | null {
  try {
    return run();
  } catch {
    return null;
  }
}

/**
 * UTF-16 text without a mark: Chinese with ASCII digits and line ends has many zero bytes at one parity only, or none at
 * all but pairs that fall into the Han block at one parity.
 */
function looksUtf16(bytes: Uint8Array): boolean {
  const n = Math.min(bytes.length & ~1, 8192);
  if (n < 4) return false;
  let evenHan = 0;
  let oddHan = 0;
  let evenZero = 0;
  let oddZero = 0;
  for (let i = 0; i < n; i += 2) {
    const a = bytes[i] ?? 0;
    const b = bytes[i + 1] ?? 0;
    if (a === 0) evenZero++;
    if (b === 0) oddZero++;
    if (a >= 0x4e && a <= 0x9f) evenHan++;
    if (b >= 0x4e && b <= 0x9f) oddHan++;
  }
  const pairs = n / 2;
  const le = oddHan + oddZero;
  const be = evenHan + evenZero;
  return Math.max(le, be) > pairs * 0.6;
}

const CONTROL = /[\u0001-\u0008\u000e-\u0019\u001b-\u001f]/g;

/** Control characters that no text holds; TAB, LF, VT, FF, CR, and the end-of-file mark of DOS are allowed. */
function hasControls(text: string): boolean {
  if (text.includes("\0")) return true;
  let controls = 0;
  CONTROL.lastIndex = 0;
  while (CONTROL.test(text)) controls++;
  // a stray control character is an accident of conversion; one in two hundred is a binary file
  return controls * 200 > text.length;
}
