/** One file from bytes to a stored source: read, segment, extract. Pure but for reading the file. */
import { readFileSync } from "node:fs";
import { EXTRACTOR_VERSION, extract } from "../extract/index.ts";
import type { Boundary, Refusal, SourceText, StoredSource } from "../model/index.ts";
import { lineStartsOf, readSources } from "../read/index.ts";

/** A file to be brought in: on disk, or already in memory (an upload). */
export interface ImportInput {
  /** base name */
  readonly name: string;
  readonly path?: string;
  readonly bytes?: Uint8Array;
}

export type Prepared =
  | { readonly ok: true; readonly source: StoredSource }
  | { readonly ok: false; readonly refusal: Refusal };

/** Reads and extracts one input, which may hold several sources (an archive). Never rejects: what cannot be read is a refusal. */
export async function prepare(input: ImportInput, maxBytes?: number): Promise<readonly Prepared[]> {
  let bytes: Uint8Array;
  try {
    bytes = input.bytes ?? readFileSync(input.path ?? "");
  } catch (error) {
    return [{ ok: false, refusal: { name: input.name, reason: "unreadable", message: systemReason(error) } }];
  }
  const results = await readSources(input.name, bytes, maxBytes === undefined ? {} : { maxBytes });
  return results.map((read) => (read.ok ? { ok: true, source: storedOf(read.source) } : read));
}

function storedOf(source: SourceText, given: readonly Boundary[] = []): StoredSource {
  return {
    id: source.id,
    names: [source.name],
    mediaType: source.mediaType,
    encoding: source.encoding,
    bytes: source.bytes,
    text: source.text,
    pageStarts: source.pageStarts,
    metadata: source.metadata,
    warnings: source.warnings,
    extractor: EXTRACTOR_VERSION,
    records: extract(source, given),
  };
}

/** Reads a stored source again with the extractor of today; `given`: where a person says that documents stand. */
export function extractAgain(stored: StoredSource, given: readonly Boundary[] = []): StoredSource {
  const { names, ...rest } = stored;
  const source: SourceText = { ...rest, name: names[0] ?? stored.id, lineStarts: lineStartsOf(stored.text) };
  return { ...storedOf(source, given), names };
}

function systemReason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT") return "no such file or folder";
  if (code === "EACCES" || code === "EPERM") return "no permission to read it";
  if (code === "EISDIR") return "expected a file, found a folder";
  return error instanceof Error ? error.message : String(error);
}
