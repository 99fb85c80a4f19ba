/** The real files that lie beside the repository on some machines: read and extracted once. */
import { readdirSync, readFileSync } from "node:fs";
import { extract } from "../../server/extract/index.ts";
import { readSource } from "../../server/read/index.ts";

export const realFolder = new URL("../../../shared/seeds/", import.meta.url);

export function realSources() {
  return readdirSync(realFolder)
    .sort()
    .map((name) => {
      const read = readSource(name, readFileSync(new URL(name, realFolder)));
      if (!read.ok) throw new Error(`${name}: ${read.refusal.message}`);
      const { id, mediaType, encoding, bytes } = read.source;
      return { id, name, names: [name], mediaType, encoding, bytes, records: extract(read.source) };
    });
}
