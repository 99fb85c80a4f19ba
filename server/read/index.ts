/** Door of the room: bytes in, SourceText or a refusal out. */
import type { Refusal, SourceText } from "../model/index.ts";
import { docxFormat } from "./format/docx/index.ts";
import type { Allowance, Format, FormatOutput } from "./format/format.ts";
import { htmlFormat } from "./format/html/index.ts";
import { pdfFormat } from "./format/pdf/index.ts";
import { textFormat } from "./format/text/index.ts";
import { zipContainer } from "./format/zip/index.ts";
import { lineStartsOf } from "./lines.ts";

export { withBookMarks } from "./book-marks.ts";
export { DAY, DAY_YEAR, YEAR_FIGURES } from "./day.ts";
export { BLANKS, fold, foldWithMap, isBlank, isHan } from "./fold.ts";
export type { Format, FormatInput, FormatOutput } from "./format/format.ts";
export { CALLED_TEXT, DAY_OF_PAGE_LABEL, isFooter, isFurniture, RULE_WITH_WORDS } from "./furniture.ts";
export { METADATA_LABELS, suitsLabel } from "./labels.ts";
export { lineStartsOf } from "./lines.ts";
export { plainText } from "./marks.ts";
export { headsList, isLinks } from "./page-lists.ts";

export type ReadResult =
  | { readonly ok: true; readonly source: SourceText }
  | { readonly ok: false; readonly refusal: Refusal };

export interface ReadOptions {
  /** inputs of more bytes than this are refused as `tooLarge`; default {@link DEFAULT_MAX_BYTES} */
  readonly maxBytes?: number;
  /** false where nobody asks for the ids of sources, which are then empty: to load what hashes takes longer than to read a file */
  readonly identified?: boolean;
}

/** 64 MB: some forty times the largest gazette issue; more is a mistake in nearly every case. */
const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;

/** all that is unpacked from one archive, the archives inside it included */
const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;
const MAX_UNPACKED_FILES = 10_000;
/** archives in archives are read this deep */
const MAX_DEPTH = 3;

/** names of files that lie beside documents in many folders and are none */
const DATA_NAME = /\.(jsonl?|ndjson|geojson|m?js|ts|css|py|sh|sql)$/i;

/** Asked in order; the first that recognises the bytes reads them. The text format takes what is left. */
const FORMATS: readonly Format[] = [docxFormat, pdfFormat, htmlFormat, textFormat];

/**
 * Reads one file of any format: one result, or one per file of an archive, in its order.
 * @param name base name, kept for evidence; a hint for the format, never a path. A file of an archive is named
 *   `archive.zip/inner name`; its id is of its own bytes, so that the same document is one source wherever it lies
 * @returns texts and refusals, at least one; never rejects for any bytes
 */
export async function readSources(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<readonly ReadResult[]> {
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const left = { bytes: Math.max(MAX_UNPACKED_BYTES, maxBytes), files: MAX_UNPACKED_FILES };
  return readAny(name, bytes, { maxBytes, left }, options.identified === false ? () => "" : idOf, 0);
}

async function readAny(
  name: string,
  bytes: Uint8Array,
  allowance: Allowance,
  identify: (bytes: Uint8Array) => string,
  depth: number,
): Promise<readonly ReadResult[]> {
  const outside = sizeRefusal(name, bytes, allowance.maxBytes);
  if (outside) return [outside];
  const data = DATA_NAME.exec(name)?.[1];
  if (data !== undefined)
    return [refused(name, "unsupported", `expected a document, .${data} files hold data or code`)];
  const input = { name, bytes };
  const format = FORMATS.find((candidate) => candidate.recognises(input)) ?? textFormat;
  if (format !== textFormat || !zipContainer.recognises(input))
    return [resultOf(name, bytes, format, await format.read(input), identify)];
  if (depth >= MAX_DEPTH)
    return [refused(name, "unsupported", `expected archives at most ${MAX_DEPTH} deep, this one lies deeper`)];
  const entries = await zipContainer.entries(input, allowance);
  if ("ok" in entries) return [refused(name, entries.reason, entries.message)];
  const results: ReadResult[] = [];
  for (const entry of entries) {
    const inner = `${name}/${entry.name}`;
    if (entry.ok) results.push(...(await readAny(inner, entry.bytes, allowance, identify, depth + 1)));
    else results.push(refused(inner, entry.reason, entry.message));
  }
  return results;
}

/**
 * Reads one plain text, at once. {@link readSources} reads every format.
 * @param name base name, kept for evidence
 * @returns the decoded text, or one refusal with one sentence; never throws for any bytes
 */
export function readSource(name: string, bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  return (
    sizeRefusal(name, bytes, options.maxBytes ?? DEFAULT_MAX_BYTES) ??
    resultOf(name, bytes, textFormat, textFormat.read({ name, bytes }), idOf)
  );
}

function sizeRefusal(name: string, bytes: Uint8Array, limit: number): ReadResult | null {
  if (bytes.length === 0) return refused(name, "empty", "expected a document, the file is empty (0 bytes)");
  if (bytes.length > limit)
    return refused(name, "tooLarge", `expected at most ${limit} bytes, the file has ${bytes.length}`);
  return null;
}

function refused(name: string, reason: Refusal["reason"], message: string): ReadResult {
  return { ok: false, refusal: { name, reason, message } };
}

/** The id of a source: of the same bytes the same. What hashes is loaded when one is asked for. */
const idOf = (bytes: Uint8Array): string =>
  process.getBuiltinModule("node:crypto").createHash("sha256").update(bytes).digest("hex").slice(0, 32);

function resultOf(
  name: string,
  bytes: Uint8Array,
  format: Format,
  output: FormatOutput,
  identify: (bytes: Uint8Array) => string,
): ReadResult {
  if (!output.ok) return refused(name, output.reason, output.message);
  return {
    ok: true,
    source: {
      id: identify(bytes),
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
