/** DOCX: WordprocessingML in a ZIP archive (ECMA-376 part 1). */
import type { Format } from "../format.ts";
import { directoryOf } from "../zip/directory.ts";
import { isZip } from "../zip/signature.ts";

const BODY = new TextEncoder().encode("word/document");

/** Whether the archive has the body's part itself: a DOCX that lies in it as it is shows the same words among its bytes. */
function hasBody(bytes: Uint8Array): boolean {
  const within = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf(BODY) >= 0;
  return within && (directoryOf(bytes)?.some(({ path }) => path.startsWith("word/document")) ?? true);
}

export const docxFormat: Format = {
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  // the file's own name may lie
  recognises: ({ bytes }) => isZip(bytes) && hasBody(bytes),
  read: async ({ bytes }) => (await import("./read.ts")).readDocx(bytes),
};
