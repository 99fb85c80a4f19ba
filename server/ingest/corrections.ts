/** The corrections file: JSON Lines beside the corpus, written by people, applied at every import. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Correction, correctionSchema } from "../model/index.ts";

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
