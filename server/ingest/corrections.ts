/** The corrections file: JSON Lines beside the corpus, written by people, applied at every import. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { correctionSchema, opposed } from "../model/corrections.ts";
import type { Correction } from "../model/index.ts";

export const correctionsFile = (dataFolder: string): string => join(dataFolder, "corrections.jsonl");

/** @throws Error naming the first line that is not a correction, and what is wrong with it */
export function readCorrections(dataFolder: string): readonly Correction[] {
  const file = correctionsFile(dataFolder);
  return existsSync(file) ? parseCorrections(readFileSync(file, "utf8"), file) : [];
}

/** @throws Error `file: line n: …` */
export function parseCorrections(text: string, file: string): readonly Correction[] {
  return text
    .replace(/^\uFEFF/u, "")
    .split("\n")
    .flatMap((line, index) => {
      if (line.trim() === "") return [];
      let value: unknown;
      try {
        value = JSON.parse(line);
      } catch {
        throw new Error(`${file}: line ${index + 1}: expected a JSON object`);
      }
      const parsed = correctionSchema.safeParse(value);
      if (parsed.success) return [parsed.data];
      const issue = parsed.error.issues[0];
      const where = issue === undefined || issue.path.length === 0 ? "" : `${issue.path.join(".")}: `;
      throw new Error(`${file}: line ${index + 1}: ${where}${issue?.message ?? "expected a correction"}`);
    });
}

/** Names a correction by what it says: two lines that say the same are one. */
export function correctionKey(correction: Correction): string {
  return createHash("sha256").update(JSON.stringify(correction)).digest("hex").slice(0, 12);
}

/**
 * Adds a line at the end of the file, in place of one that says the opposite. A line that stands there is not written twice.
 * @throws Error naming a line that is not a correction: nothing is written then
 */
export function addCorrection(dataFolder: string, correction: Correction): void {
  const key = correctionKey(correction);
  const kept = readCorrections(dataFolder).filter((one) => !opposed(one, correction) && correctionKey(one) !== key);
  write(dataFolder, [...kept, correction]);
}

/** Takes a line out of the file. @returns whether there was one of that key */
export function removeCorrection(dataFolder: string, key: string): boolean {
  const before = readCorrections(dataFolder);
  const after = before.filter((correction) => correctionKey(correction) !== key);
  if (after.length === before.length) return false;
  write(dataFolder, after);
  return true;
}

/** The file is whole at every instant: what is new is written beside it and takes its place. */
function write(dataFolder: string, corrections: readonly Correction[]): void {
  const file = correctionsFile(dataFolder);
  writeFileSync(`${file}.new`, corrections.map((correction) => `${JSON.stringify(correction)}\n`).join(""));
  renameSync(`${file}.new`, file);
}
