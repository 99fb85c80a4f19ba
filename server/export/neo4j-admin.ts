/**
 * Files for `neo4j-admin database import full`: one CSV per label and per relationship type, typed headers.
 * Lists are joined by U+001F, which is named in the command as the array delimiter.
 */

import { once } from "node:events";
import { createWriteStream, mkdirSync, type WriteStream } from "node:fs";
import { join } from "node:path";
import { csvCell, type GraphElement, type PropertyValue } from "../model/index.ts";
import type { Store } from "../store/index.ts";

type Column = "string" | "long" | "double" | "boolean" | "string[]" | "long[]";
const ARRAY = "\u001f";

/** Writes into a folder. @returns the exact command that loads them, run in that folder */
export async function exportNeo4jAdmin(store: Store, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const columns = new Map<string, Map<string, Column>>();
  for await (const element of store.scan()) {
    const types = columns.get(fileOf(element)) ?? new Map<string, Column>();
    columns.set(fileOf(element), types);
    for (const [name, value] of Object.entries(element.properties))
      types.set(name, widened(types.get(name), columnOf(value)));
  }
  const streams = new Map<string, WriteStream>();
  for (const [file, types] of columns) {
    const stream = createWriteStream(join(folder, file));
    const names = [...types].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, type]) => `${name}:${type}`);
    const head = file.startsWith("node") ? [":ID", ...names, ":LABEL"] : [":START_ID", ...names, ":END_ID", ":TYPE"];
    stream.write(`${head.join(",")}\n`);
    streams.set(file, stream);
  }
  for await (const element of store.scan()) {
    const stream = streams.get(fileOf(element));
    const types = columns.get(fileOf(element));
    if (!stream || !types) continue;
    const values = [...types.keys()].sort().map((name) => cellOf(element.properties[name]));
    const row =
      element.kind === "node"
        ? [csvCell(element.id), ...values, element.labels[0]]
        : [csvCell(element.start), ...values, csvCell(element.end), element.type];
    if (!stream.write(`${row.join(",")}\n`)) await once(stream, "drain");
  }
  await Promise.all([...streams.values()].map((stream) => new Promise((done) => stream.end(() => done(undefined)))));
  // Neo4j 2026 finds no file whose path has no folder
  const option = (file: string) => `--${file.startsWith("node") ? "nodes" : "relationships"}=./${file}`;
  return [
    "neo4j-admin database import full neo4j",
    ...[...columns.keys()].sort().map(option),
    "--multiline-fields=true --array-delimiter=U+001F --overwrite-destination",
  ].join(" \\\n  ");
}

const fileOf = (element: GraphElement): string =>
  element.kind === "node" ? `node-${element.labels[0]}.csv` : `relationship-${element.type}.csv`;

function columnOf(value: PropertyValue): Column {
  if (Array.isArray(value))
    return value.length > 0 && value.every((item) => Number.isInteger(item)) ? "long[]" : "string[]";
  if (typeof value === "number") return Number.isInteger(value) ? "long" : "double";
  return typeof value === "boolean" ? "boolean" : "string";
}

function widened(known: Column | undefined, found: Column): Column {
  if (known === undefined || known === found) return found;
  if ((known === "long" && found === "double") || (known === "double" && found === "long")) return "double";
  return known.endsWith("[]") || found.endsWith("[]") ? "string[]" : "string";
}

/** A cell without quotation marks is no property; an empty text has them. */
function cellOf(value: PropertyValue | undefined): string {
  if (value === undefined) return "";
  return csvCell(Array.isArray(value) ? value.join(ARRAY) : String(value)) || '""';
}
