/** From the bytes of a DOCX to its text. Headers, footers, comments and properties of the file are not of the text. */
import type { FormatOutput } from "../format.ts";
import { directoryOf, takeOut, type ZipFile } from "../zip/directory.ts";
import { blockLines, type Setting } from "./body.ts";
import { numbererOf } from "./numbering.ts";
import { child, elementsOf, parseXml, type Xml } from "./xml.ts";

/** the XML of a document of two thousand pages */
const MAX_PART = 128 * 1024 * 1024;

export function readDocx(bytes: Uint8Array): FormatOutput {
  const files = directoryOf(bytes);
  if (files === null) return damaged("its directory is cut or missing");
  const part = (pattern: RegExp): Xml | undefined => {
    const file: ZipFile | undefined = files.find(({ path }) => pattern.test(path));
    if (file === undefined) return undefined;
    const entry = takeOut(bytes, file, MAX_PART);
    if (!entry.ok) throw new Error(entry.message);
    return parseXml(entry.bytes);
  };
  try {
    const main = child(part(/^word\/document\d*\.xml$/), "w:document");
    if (main === undefined) return damaged("it has no body");
    const numbering = part(/^word\/numbering\.xml$/);
    const styles = part(/^word\/styles\.xml$/);
    const plain: Setting = { numberOf: () => "", notes: new Map() };
    const notes = new Map([
      ...notesOf(child(part(/^word\/footnotes\.xml$/), "w:footnotes"), "w:footnoteReference", plain),
      ...notesOf(child(part(/^word\/endnotes\.xml$/), "w:endnotes"), "w:endnoteReference", plain),
    ]);
    const lines = blockLines(child(main, "w:body"), { numberOf: numbererOf(numbering, styles), notes });
    if (lines.length === 0)
      return {
        ok: false,
        reason: "noText",
        message: "expected a text, the DOCX holds none (pictures of pages need OCR first)",
      };
    return { ok: true, text: `${lines.join("\n")}\n`, encoding: "utf-8", warnings: [] };
  } catch (error) {
    return damaged(error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
  }
}

function damaged(what: string): FormatOutput {
  return { ok: false, reason: "damaged", message: `expected a whole DOCX: ${what}` };
}

function* notesOf(part: Xml | undefined, reference: string, setting: Setting): Generator<[string, readonly string[]]> {
  for (const note of elementsOf(part)) {
    // separators of pages are notes by their type alone
    if (note.attributes["w:type"] === undefined || note.attributes["w:type"] === "normal")
      yield [`${reference}/${note.attributes["w:id"] ?? ""}`, blockLines(note, setting)];
  }
}
