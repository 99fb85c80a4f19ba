/** DOCX: WordprocessingML in a ZIP archive (ECMA-376 part 1). */
import type { Format } from "../format.ts";
import { isZip } from "../zip/signature.ts";

const BODY = new TextEncoder().encode("word/document");

export const docxFormat: Format = {
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  // the name of the body's part stands in the directory at the end; the file's own name may lie
  recognises: ({ bytes }) =>
    isZip(bytes) && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf(BODY) >= 0,
  read: async ({ bytes }) => (await import("./read.ts")).readDocx(bytes),
};
