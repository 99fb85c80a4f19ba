/** Door of the room: bytes in, SourceText or a refusal out. */
import { createHash } from "node:crypto";
import type { Refusal, SourceText } from "../model/index.ts";
import type { Format } from "./format/format.ts";
import { textFormat } from "./format/text/index.ts";
import { lineStartsOf } from "./lines.ts";

export type { Format, FormatInput, FormatOutput } from "./format/format.ts";
export { lineStartsOf } from "./lines.ts";

export type ReadResult =
  | { readonly ok: true; readonly source: SourceText }
  | { readonly ok: false; readonly refusal: Refusal };

export interface ReadOptions {
  /** inputs of more bytes than this are refused as `tooLarge`; default {@link DEFAULT_MAX_BYTES} */
  readonly maxBytes?: number;
}

/** 64 MB: some forty times the largest gazette issue; more is a mistake in nearly every case. */
export const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;

/** Asked in order; the first that recognises the bytes reads them. The text format takes what is left. */
const FORMATS: readonly Format[] = [textFormat];

/**
 * Reads one file.
 * @param name base name, kept for evidence; a hint for the format, never a path
 * @returns the decoded text, or one refusal with one sentence; never throws for any bytes
 */
export function readSource(name: string, bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  const refuse = (reason: Refusal["reason"], message: string): ReadResult => ({
    ok: false,
    refusal: { name, reason, message },
  });
  const limit = options.maxBytes ?? DEFAULT_MAX_BYTES;
  if (bytes.length === 0) return refuse("empty", "expected a document, the file is empty (0 bytes)");
  if (bytes.length > limit) return refuse("tooLarge", `expected at most ${limit} bytes, the file has ${bytes.length}`);
  const input = { name, bytes };
  const format = FORMATS.find((candidate) => candidate.recognises(input)) ?? textFormat;
  const output = format.read(input);
  if (!output.ok) return refuse(output.reason, output.message);
  return {
    ok: true,
    source: {
      id: createHash("sha256").update(bytes).digest("hex").slice(0, 32),
      name,
      mediaType: format.mediaType,
      encoding: output.encoding,
      bytes: bytes.length,
      text: output.text,
      lineStarts: lineStartsOf(output.text),
      metadata: output.metadata ?? {},
      pageStarts: output.pageStarts ?? [],
      warnings: output.warnings,
    },
  };
}
