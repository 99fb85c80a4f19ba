/** Word lists are rows of tab-separated files with a header line; they are read when first asked for, never on import. */
import { readFileSync } from "node:fs";

/** The rows of a list of this folder as they are printed, without its header line. */
export function readLines(name: string): readonly string[] {
  return readFileSync(new URL(`./${name}`, import.meta.url), "utf8")
    .split("\n")
    .slice(1)
    .filter((row) => row !== "");
}

/** The cells of a list of this folder, without its header line. */
export function readRows(name: string): readonly (readonly string[])[] {
  return readLines(name).map((row) => row.split("\t"));
}

/** A function that computes its value once, when it is first called. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
