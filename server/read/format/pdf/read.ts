/** From the bytes of a PDF to its text, page by page. Its properties are often of another document, and are not read. */
import { fold } from "../../fold.ts";
import type { FormatOutput } from "../format.ts";
import { withoutRunning } from "./furniture.ts";
import { LOCKED, type PdfPage, pagesOf } from "./open.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { rowsOf } from "./rows.ts";

/** characters; a scan may carry a stamp or a page number as text */
const LITTLE = 12;

export async function readPdf(bytes: Uint8Array): Promise<FormatOutput> {
  let pages: readonly PdfPage[] | typeof LOCKED;
  try {
    pages = await pagesOf(bytes);
  } catch (error) {
    const why = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    return { ok: false, reason: "damaged", message: `expected a whole PDF: ${why}` };
  }
  if (pages === LOCKED)
    return {
      ok: false,
      reason: "unsupported",
      message: "expected a PDF that can be opened, it is locked by a password",
    };
  const empty = pages.flatMap((page, i) =>
    page.glyphs.reduce((sum, { text }) => sum + fold(text).length, 0) < LITTLE ? [i + 1] : [],
  );
  const { text, pageStarts } = paragraphsOf(withoutRunning(pages.map((page) => ({ page, columns: rowsOf(page) }))));
  if (fold(text).length < LITTLE * Math.max(1, pages.length / 4))
    return {
      ok: false,
      reason: "noText",
      message: `expected a text, every page of the PDF is a picture (${pages.length}): they need OCR first`,
    };
  const warnings = empty.length > 0 ? [`pages without text (pictures or blank): ${empty.join(", ")}`] : [];
  return { ok: true, text, encoding: "utf-8", pageStarts, warnings };
}
