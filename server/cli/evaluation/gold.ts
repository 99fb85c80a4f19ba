/** Annotated documents: what a careful reader found, one JSON object per line. Field names are those of the annotation. */

export interface GoldReference {
  readonly title: string | null;
  readonly number: string | null;
  readonly relation: string;
  readonly line: number;
  readonly issuer: string | null;
  readonly level: string | null;
}

export interface GoldAssignment {
  readonly line: number;
  readonly task: string;
  readonly lead: readonly string[];
  readonly responsible: readonly string[];
  readonly cooperating: readonly string[];
  readonly deadline: string | null;
}

export interface GoldProgram {
  readonly name: string;
  readonly line: number;
}

export interface GoldDocument {
  readonly id: string;
  readonly file: string;
  readonly line_start: number;
  readonly line_end: number;
  readonly title: string | null;
  readonly doc_number: string | null;
  readonly issuers: readonly string[];
  readonly date: string | null;
  readonly genre: string | null;
  readonly carries: readonly string[];
  readonly references: readonly GoldReference[];
  readonly responsibilities: readonly GoldAssignment[];
  readonly programs: readonly GoldProgram[];
  readonly notes?: string;
}

/**
 * Reads annotation lines.
 * @throws Error naming the line, if one is not JSON or lacks what the comparison needs
 */
export function parseGold(text: string, name: string): readonly GoldDocument[] {
  const documents: GoldDocument[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const value = jsonOf(line);
    if (!isGold(value)) throw new Error(`${name}:${index + 1}: expected an annotated document as one JSON object`);
    documents.push(value);
  }
  return documents;
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

const LISTS = ["issuers", "carries", "references", "responsibilities", "programs"] as const;

function isGold(value: unknown): value is GoldDocument {
  if (typeof value !== "object" || value === null) return false;
  const fields = value as Record<string, unknown>;
  return (
    typeof fields.file === "string" &&
    typeof fields.line_start === "number" &&
    typeof fields.line_end === "number" &&
    LISTS.every((list) => Array.isArray(fields[list]))
  );
}

/** the last part of a path */
export function baseName(file: string): string {
  return file.split("/").at(-1) ?? "";
}
