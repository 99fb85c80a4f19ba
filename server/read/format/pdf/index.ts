/** PDF with a text layer (ISO 32000). */
import type { Format } from "../format.ts";

/** readers accept the signature within the first kilobyte */
const REACH = 1024;
const SIGNATURE = "%PDF-";

export const pdfFormat: Format = {
  mediaType: "application/pdf",
  recognises: ({ bytes }) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(REACH, bytes.length)).includes(SIGNATURE),
  read: async ({ bytes }) => (await import("./read.ts")).readPdf(bytes),
};
