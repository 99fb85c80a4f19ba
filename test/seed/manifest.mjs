// Writes seed/manifest.json from the files in seed/: encoding, line ending, number of documents, sha256.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const folder = new URL("../../seed/", import.meta.url);
const expected = readFileSync(new URL("expected.jsonl", folder), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const composed = process.argv[2]
  ? JSON.parse(readFileSync(process.argv[2], "utf8"))
  : JSON.parse(readFileSync(new URL("manifest.json", folder), "utf8")).composed;

const encodingOf = (bytes) => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "gb18030";
  }
};

const files = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => {
    const bytes = readFileSync(new URL(name, folder));
    const encoding = encodingOf(bytes);
    const text = new TextDecoder(encoding).decode(bytes);
    return {
      name,
      encoding,
      lineEnding: text.includes("\r\n") ? "crlf" : "lf",
      documents: expected.filter((record) => record.file === name).length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    };
  });
writeFileSync(
  new URL("manifest.json", folder),
  `${JSON.stringify({ documents: expected.length, composed, files }, null, 2)}\n`,
);
