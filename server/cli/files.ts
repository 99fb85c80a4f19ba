/** Which files a command was pointed at. */
import { lstatSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

export interface FoundFile {
  readonly path: string;
  /** why the path could not be looked at; the file is then only named, not read */
  readonly problem: string | null;
}

/**
 * The files behind the given paths, folders walked to the bottom, in order of path (by code unit) within each folder given.
 * Names that begin with a dot are passed over inside folders, and links to folders are not followed, so that a walk ends.
 */
export function* filesUnder(paths: readonly string[]): Generator<FoundFile> {
  for (const path of paths) yield* walk(path);
}

function* walk(path: string): Generator<FoundFile> {
  try {
    if (!statSync(path).isDirectory()) {
      yield { path, problem: null };
      return;
    }
  } catch (error) {
    yield { path, problem: reasonOf(error) };
    return;
  }
  yield* folder(path);
}

function* folder(path: string): Generator<FoundFile> {
  let names: string[];
  try {
    names = readdirSync(path).sort();
  } catch (error) {
    yield { path, problem: reasonOf(error) };
    return;
  }
  for (const name of names) {
    if (name.startsWith(".")) continue;
    const child = join(path, name);
    const kind = kindOf(child);
    if (kind === "folder") yield* folder(child);
    else if (kind === "file") yield { path: child, problem: null };
  }
}

function kindOf(path: string): "file" | "folder" | "neither" {
  try {
    const link = statSync(path, { throwIfNoEntry: false });
    if (link === undefined) return "neither";
    if (link.isFile()) return "file";
    return link.isDirectory() && !isLink(path) ? "folder" : "neither";
  } catch {
    return "file"; // reading it will say why it cannot be read
  }
}

function isLink(path: string): boolean {
  return lstatSync(path).isSymbolicLink();
}

/** A system error in words: "no such file or folder", "no permission to read it". */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT") return "no such file or folder";
  if (code === "EACCES" || code === "EPERM") return "no permission to read it";
  if (code === "EISDIR") return "expected a file, found a folder";
  return error instanceof Error ? error.message : String(error);
}
