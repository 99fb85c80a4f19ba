/** The corrections file: JSON Lines beside the corpus, written by people, applied at every import. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Correction } from "../model/index.ts";

const KINDS: ReadonlySet<string> = new Set(["same", "notSame", "target", "boundary", "wrong"]);

export const correctionsFile = (dataFolder: string): string => join(dataFolder, "corrections.jsonl");

/** @throws Error naming the line that is not a correction */
export function readCorrections(dataFolder: string): readonly Correction[] {
  const file = correctionsFile(dataFolder);
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, index) => {
      if (line.trim() === "") return [];
      let value: unknown;
      try {
        value = JSON.parse(line);
      } catch {
        throw new Error(`${file}: line ${index + 1}: expected a JSON object`);
      }
      if (!isCorrection(value)) {
        throw new Error(`${file}: line ${index + 1}: expected {"kind": ${[...KINDS].join(" | ")}, "subject": "…"}`);
      }
      return [value];
    });
}

function isCorrection(value: unknown): value is Correction {
  if (typeof value !== "object" || value === null) return false;
  const { kind, subject } = value as Record<string, unknown>;
  return typeof kind === "string" && KINDS.has(kind) && typeof subject === "string";
}
