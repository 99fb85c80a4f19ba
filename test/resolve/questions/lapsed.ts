import { readFileSync } from "node:fs";

/** The saved question lapsed-when-cited as it is asked. */
export const lapsed = (asOf: string): string =>
  readFileSync(new URL("../../../cypher/questions/lapsed-when-cited.cypher", import.meta.url), "utf8")
    .replace(/^\/\/.*$/gmu, "")
    .replaceAll("$asOf", `'${asOf}'`);
